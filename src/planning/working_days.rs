//! Counting the days on which the office works: neither on weekends, nor on observed holidays, nor while it is closed.

use std::cell::RefCell;
use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::holidays::{Holiday, holidays};
use crate::model::date_spec::{DateSpec, Precision};
use crate::model::holiday::{Closure, HolidayCalendar, HolidayEffect, HolidayObservance};

/// Why the office does not work on a day. Of several reasons the first here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum DayOff {
    /// It is closed.
    Closure {
        /// Why.
        name: String,
    },
    /// It is a public holiday.
    Holiday {
        /// Which.
        holiday: Holiday,
    },
    /// It is a Saturday or a Sunday.
    Weekend,
}

/// Which days the office works on.
///
/// Holidays are worked out once for each year that is asked about.
#[derive(Clone, Debug, Default)]
pub struct WorkingDays {
    observed: Vec<HolidayCalendar>,
    closures: Vec<(Date, Date, String)>,
    years: RefCell<BTreeMap<i16, BTreeMap<Date, Holiday>>>,
}

/// How many days in a row are looked through for one on which the office works: nobody closes for ten years.
const HORIZON: usize = 3660;

impl WorkingDays {
    /// The days that remain after these holidays and closures.
    #[must_use]
    pub fn new(observed: &[HolidayObservance], closures: &[Closure]) -> Self {
        let closed = |closure: &Closure| {
            let (first, last) = closed_days(&closure.date)?;
            Some((first, last, closure.name.clone()))
        };
        Self {
            observed: observed
                .iter()
                .filter(|one| one.effect == HolidayEffect::OfficeClosed)
                .map(|one| one.calendar)
                .collect(),
            closures: closures.iter().filter_map(closed).collect(),
            years: RefCell::default(),
        }
    }

    /// Why the office does not work on `day`; `None` where it does.
    #[must_use]
    pub fn day_off(&self, day: Date) -> Option<DayOff> {
        if let Some((.., name)) =
            self.closures.iter().find(|(first, last, _)| (*first..=*last).contains(&day))
        {
            return Some(DayOff::Closure { name: name.clone() });
        }
        if let Some(holiday) = self.holiday(day) {
            return Some(DayOff::Holiday { holiday });
        }
        is_weekend(day).then_some(DayOff::Weekend)
    }

    /// Whether the office works on `day`.
    #[must_use]
    pub fn is_working_day(&self, day: Date) -> bool {
        !is_weekend(day)
            && self.holiday(day).is_none()
            && !self.closures.iter().any(|(first, last, _)| (*first..=*last).contains(&day))
    }

    fn holiday(&self, day: Date) -> Option<Holiday> {
        let mut years = self.years.borrow_mut();
        let of_year = years.entry(day.year()).or_insert_with(|| {
            // Of two states that keep the same day, the one that is observed first names it.
            let days = self.observed.iter().rev().flat_map(|calendar| holidays(*calendar, day.year()));
            days.collect()
        });
        of_year.get(&day).copied()
    }

    /// `day`, or the first day before it on which the office works. `None` at the end of the calendar.
    #[must_use]
    pub fn on_or_before(&self, day: Date) -> Option<Date> {
        day.series(-1.day()).take(HORIZON).find(|day| self.is_working_day(*day))
    }

    /// `day`, or the first day after it on which the office works. `None` at the end of the calendar.
    #[must_use]
    pub fn on_or_after(&self, day: Date) -> Option<Date> {
        day.series(1.day()).take(HORIZON).find(|day| self.is_working_day(*day))
    }

    /// The `count`-th working day before `day`; for 0, [`WorkingDays::on_or_before`].
    #[must_use]
    pub fn before(&self, day: Date, count: u32) -> Option<Date> {
        match count {
            0 => self.on_or_before(day),
            _ => (0..count).try_fold(day, |day, _| self.on_or_before(day.yesterday().ok()?)),
        }
    }

    /// The `count`-th working day after `day`; for 0, [`WorkingDays::on_or_after`].
    #[must_use]
    pub fn after(&self, day: Date, count: u32) -> Option<Date> {
        match count {
            0 => self.on_or_after(day),
            _ => (0..count).try_fold(day, |day, _| self.on_or_after(day.tomorrow().ok()?)),
        }
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The first and the last day of a closure, where both are known.
#[must_use]
pub fn closed_days(date: &DateSpec) -> Option<(Date, Date)> {
    let (first, last) = (date.earliest?, date.latest?);
    let is_known = date.precision == Precision::Day && (date.is_interval() || first == last);
    is_known.then_some((first, last))
}
