//! Public holidays, worked out from rules for any year from 2015 on.
//!
//! They are what the law says today, so those of a year to come are only likely. Sundays are left out: nobody works
//! on them anyway. Why these are rules of our own is in decision 0012.

mod rule;
mod table;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::table::law;
use crate::model::holiday::HolidayCalendar;

/// A public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, TS)]
pub struct Holiday {
    /// Whose.
    pub calendar: HolidayCalendar,
    /// What is celebrated: the message `holiday-…` says it.
    pub name: &'static str,
}

impl<'de> Deserialize<'de> for Holiday {
    /// By its name, among those of its calendar.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Named {
            calendar: HolidayCalendar,
            name: String,
        }
        let Named { calendar, name } = Named::deserialize(deserializer)?;
        let known = names(calendar).find(|known| *known == name);
        known.map(|name| Self { calendar, name }).ok_or_else(|| serde::de::Error::custom("no such holiday"))
    }
}

/// The holidays of `calendar` in `year`, in order, substitute days included.
#[must_use]
pub fn holidays(calendar: HolidayCalendar, year: i16) -> Vec<(Date, Holiday)> {
    // A substitute can fall into the year before: 1 January 2028 is kept on 31 December 2027 in the United States.
    let mut days: Vec<(Date, Holiday)> = [year, year.saturating_add(1)]
        .into_iter()
        .flat_map(|year| rule::days(table::rules(calendar), year))
        .filter(|(date, _)| date.year() == year)
        .map(|(date, name)| (date, Holiday { calendar, name }))
        .collect();
    days.sort();
    days.dedup_by_key(|(date, _)| *date);
    days
}

/// What is celebrated in `calendar`, in any year.
pub fn names(calendar: HolidayCalendar) -> impl Iterator<Item = &'static str> {
    table::rules(calendar).iter().flat_map(|part| part.iter()).map(|rule| rule.name)
}
