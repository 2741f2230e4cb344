//! The days on which the office does not work: whose holidays it observes, and when it is closed.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::meetings::shown;
use super::{Context, Nothing};
use crate::error::Result;
use crate::locale;
use crate::model::holiday::{
    Closure, ClosureId, HolidayCalendar, HolidayEffect, HolidayObservance, HolidayObservanceId,
};
use crate::model::record::Table;
use crate::planning::holidays::{holidays, law};
use crate::planning::working_days::closed_days;
use crate::store::record;

/// A holiday to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolidayLine {
    /// When.
    #[ts(type = "string")]
    pub day: Date,
    /// What it is called.
    pub name: String,
}

/// A calendar that the office observes, as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ObservanceRow {
    /// `holiday_observance`.
    pub table: Table,
    /// Its id.
    pub id: HolidayObservanceId,
    /// Whose holidays.
    pub calendar: HolidayCalendar,
    /// What follows from them.
    pub effect: HolidayEffect,
    /// The law that gives them: where to look them up.
    pub law: String,
    /// The holidays of the twelve months to come.
    pub next: Vec<HolidayLine>,
}

/// The calendars that the office observes, in the order in which they were chosen.
pub fn list_observances(context: Context<'_>, _: Nothing) -> Result<Vec<ObservanceRow>> {
    let observed: Vec<HolidayObservance> = context.office.read(record::list_as)?;
    let today = context.today;
    let row = |observance: HolidayObservance| {
        let years = [today.year(), today.year().saturating_add(1)];
        let next = years
            .into_iter()
            .flat_map(|year| holidays(observance.calendar, year))
            .filter(|(day, _)| *day >= today)
            .map(|(day, holiday)| HolidayLine {
                day,
                name: locale::text(context.language, &format!("holiday-{}", holiday.name), &[]),
            })
            .take(12)
            .collect();
        ObservanceRow {
            table: Table::HolidayObservance,
            id: observance.id,
            calendar: observance.calendar,
            effect: observance.effect,
            law: law(observance.calendar).to_owned(),
            next,
        }
    };
    Ok(observed.into_iter().map(row).collect())
}

/// A closure, as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosureRow {
    /// `closure`.
    pub table: Table,
    /// Its id.
    pub id: ClosureId,
    /// Why.
    pub name: String,
    /// The days as shown.
    pub date_text: String,
    /// Whether its days are known, so that the office is counted as closed on them.
    pub is_known: bool,
}

/// When the office is closed, in the order of the days.
pub fn list_closures(context: Context<'_>, _: Nothing) -> Result<Vec<ClosureRow>> {
    let mut closures: Vec<Closure> = context.office.read(record::list_as)?;
    closures.sort_by_cached_key(|closure| (closure.date.sort_key(), closure.id));
    let row = |closure: Closure| ClosureRow {
        table: Table::Closure,
        id: closure.id,
        date_text: shown(&closure.date, context.language),
        is_known: closed_days(&closure.date).is_some(),
        name: closure.name,
    };
    Ok(closures.into_iter().map(row).collect())
}
