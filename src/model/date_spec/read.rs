//! Reading a date as people write it, in English and French, without ever guessing.
//!
//! The libraries that read dates in words (`fuzzydate`, `interim`, `duckling`) answer with an instant: they fill in
//! this year, the first of the month, midnight. That is the one thing Plenary must not do, so the grammar is
//! its own. Where the words can mean two dates, both are offered; where they mean none, they are kept as written.

use edtf_core::Edtf;
use jiff::civil::{Date, Time};
use jiff::fmt::temporal::{Pieces, PiecesOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::grammar::{self, Moment, OfYear, Part, Said};
use super::shape::{Shape, Unit};
use super::words::NO_DATE;
use super::{DateSpec, Precision, zone};
use crate::model::written::{fold, without_doubt};

/// What a text says about a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "date", rename_all = "camelCase")]
pub enum DateReading {
    /// It says this, which may be that there is no date ("", "TBC").
    Understood(DateSpec),
    /// It can mean any of these, two or more; a person has to choose.
    Ambiguous(Vec<DateSpec>),
    /// It says nothing that Plenary can place in time. Only the text is kept.
    NotUnderstood(DateSpec),
}

/// Reads `text`, of which every character is kept in `raw`.
///
/// Words of both languages are understood. Times written without a zone are given `default_zone`, if that is
/// a zone of the database; without it they are the office's. A bare offset from UTC ("+02:00") is no zone: it does
/// not say what the clocks will show if the meeting moves to another month, so a text with one is not understood.
/// "Z" is UTC.
#[must_use]
pub fn read_date(text: &str, default_zone: Option<&str>) -> DateReading {
    let unplaced = || DateSpec { raw: text.to_owned(), ..DateSpec::default() };
    let Some(folded) = fold(text) else { return DateReading::NotUnderstood(unplaced()) };
    let (folded, _) = without_doubt(&folded);
    if folded.is_empty() || NO_DATE.contains(&folded) {
        return DateReading::Understood(unplaced());
    }

    let mut meanings = Vec::new();
    if let Some(meaning) = iso(text, folded) {
        meanings.push(meaning);
    } else {
        for (said, zone) in grammar::readings(folded) {
            for order in [Order::DayMonth, Order::MonthDay] {
                meanings.extend(
                    Meaning::of(&said, order).map(|meaning| Meaning { zone: zone.clone(), ..meaning }),
                );
            }
        }
    }
    let mut dates: Vec<DateSpec> = Vec::new();
    for meaning in meanings {
        if let Some(date) = meaning.into_date(text, default_zone)
            && !dates.contains(&date)
        {
            dates.push(date);
        }
    }
    match dates.len() {
        0 => DateReading::NotUnderstood(unplaced()),
        1 => DateReading::Understood(dates.remove(0)),
        _ => DateReading::Ambiguous(dates),
    }
}

/// Which of two figures is the day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    DayMonth,
    MonthDay,
}

/// One thing that a text can mean.
#[derive(Debug, Default)]
struct Meaning {
    shape: Option<Shape>,
    months: Option<u32>,
    starts_at: Option<Time>,
    ends_at: Option<Time>,
    zone: Option<String>,
}

impl From<Shape> for Meaning {
    fn from(shape: Shape) -> Self {
        Self { shape: Some(shape), ..Self::default() }
    }
}

impl Meaning {
    /// `None` where the words contradict themselves: no such day, the wrong weekday, a part that nothing completes.
    fn of(said: &Said, order: Order) -> Option<Self> {
        let part = |part: &Part| unit(part, order);
        let shape = match said {
            Said::Single(single, starts_at, ends_at) => {
                let shape = Shape::Single(part(single)?);
                return Some(Self { starts_at: *starts_at, ends_at: *ends_at, ..shape.into() });
            }
            Said::Span(Moment { part: first, time: starts_at }, Moment { part: last, time: ends_at }) => {
                let (first, last) = pair(first, last, order)?;
                return Some(Self {
                    starts_at: *starts_at,
                    ends_at: *ends_at,
                    ..Shape::Interval(first, last).into()
                });
            }
            // Whether the times are those of every day or of the first and last, they are those of the first and last.
            Said::Days(first, last, starts_at, ends_at) => {
                let (first, last) = pair(first, last, order)?;
                return Some(Self {
                    starts_at: Some(*starts_at),
                    ends_at: Some(*ends_at),
                    ..Shape::Interval(first, last).into()
                });
            }
            Said::Both(first, last) => match pair(first, last, order)? {
                (Unit::Day(first), Unit::Day(last)) if first.tomorrow().ok() == Some(last) => {
                    Shape::Interval(Unit::Day(first), Unit::Day(last))
                }
                _ => return None,
            },
            Said::From(Moment { part: first, time }) => {
                return Some(Self { starts_at: *time, ..Shape::From(part(first)?).into() });
            }
            Said::Until(last) => Shape::Until(part(last)?),
            Said::Between(first, last) => {
                let (first, last) = pair(first, last, order)?;
                match several(first, last) {
                    Some(units) => Shape::OneOf(units),
                    None => Shape::Between(first, last),
                }
            }
            Said::OneOf(parts) => {
                let (last, earlier) = parts.split_last()?;
                let mut units = earlier
                    .iter()
                    .map(|earlier| unit(&completed(earlier, last), order))
                    .collect::<Option<Vec<_>>>()?;
                units.push(unit(&completed(last, earlier.last()?), order)?);
                units.sort_unstable();
                Shape::OneOf(units)
            }
            Said::NoLaterThan(last) => Shape::NoLaterThan(part(last)?),
            Said::By(last) => match part(last)? {
                day @ Unit::Day(_) => Shape::NoLaterThan(day),
                _ => return None,
            },
            Said::NoEarlierThan(first) => Shape::NoEarlierThan(part(first)?),
            Said::Duration(months) => return Some(Self { months: Some(*months), ..Self::default() }),
        };
        Some(shape.into())
    }

    fn into_date(self, raw: &str, default_zone: Option<&str>) -> Option<DateSpec> {
        let mut date = match (self.shape, self.months) {
            (Some(shape), _) => DateSpec::from_edtf(raw, &shape.to_string()).ok()?,
            (None, months) => DateSpec {
                raw: raw.to_owned(),
                precision: Precision::DurationOnly,
                duration_months: months,
                ..DateSpec::default()
            },
        };
        date.starts_at = self.starts_at;
        date.ends_at = self.ends_at;
        date.time_zone = match self.starts_at {
            Some(_) => self.zone.or_else(|| default_zone.and_then(zone::known)),
            None => self.zone,
        };
        date.check_meaning("").is_ok().then_some(date)
    }
}

/// The unit that a part is, if it is complete, exists and falls on the weekday named.
fn unit(part: &Part, order: Order) -> Option<Unit> {
    let year = part.year?;
    let unit = match part.of_year {
        OfYear::Whole => Unit::Year(year),
        OfYear::Half(half) => Unit::Half(year, half),
        OfYear::Quarter(quarter) => Unit::Quarter(year, quarter),
        OfYear::Month(month) => Date::new(year, month, 1).ok().map(|_| Unit::Month(year, month))?,
        OfYear::Day { month, day } => Unit::Day(Date::new(year, month?, day).ok()?),
        OfYear::Figures(first, second) => {
            let (day, month) = if order == Order::DayMonth { (first, second) } else { (second, first) };
            Unit::Day(Date::new(year, month, day).ok()?)
        }
    };
    match (part.weekday, unit) {
        (Some(weekday), Unit::Day(date)) if date.weekday() != weekday => None,
        _ => Some(unit),
    }
}

/// Two parts that share what is written once: "14–18 November 2016", "November 14–18, 2016".
///
/// Only "30 December – 2 January 2017" reaches into the year before: with the days given, nothing else can be meant.
fn pair(first: &Part, last: &Part, order: Order) -> Option<(Unit, Unit)> {
    let whole = completed(first, last);
    let last_unit = unit(&completed(last, first), order)?;
    match (unit(&whole, order), last_unit) {
        (Some(Unit::Day(from)), Unit::Day(to)) if from > to && first.year.is_none() => {
            let before = Part { year: whole.year.map(|year| year - 1), ..whole };
            let same_month = matches!(first.of_year, OfYear::Day { month: None, .. });
            if same_month { None } else { Some((unit(&before, order)?, last_unit)) }
        }
        (None, Unit::Day(_)) if first.year.is_none() && first.weekday.is_some() => {
            let before = Part { year: whole.year.map(|year| year - 1), ..whole };
            match (unit(&before, order)?, last_unit) {
                (Unit::Day(from), Unit::Day(to)) if from.month() > to.month() => {
                    Some((Unit::Day(from), last_unit))
                }
                _ => None,
            }
        }
        (Some(from), to) => Some((from, to)),
        (None, _) => None,
    }
}

/// `part`, with the year and the month that it lacks taken from `other`.
fn completed(part: &Part, other: &Part) -> Part {
    let of_year = match (part.of_year, other.of_year) {
        (OfYear::Day { month: None, day }, OfYear::Day { month, .. }) => OfYear::Day { month, day },
        (of_year, _) => of_year,
    };
    Part { year: part.year.or(other.year), of_year, ..*part }
}

/// Quarters or halves from one to another, which EDTF cannot write as a range. `None` for other units, and
/// for more than a person would mean by "between".
fn several(first: Unit, last: Unit) -> Option<Vec<Unit>> {
    const MOST: usize = 12;
    let (per_year, from, to): (i16, i16, i16) = match (first, last) {
        (Unit::Quarter(year, quarter), Unit::Quarter(last_year, last_quarter)) => {
            (4, year * 4 + i16::from(quarter) - 1, last_year * 4 + i16::from(last_quarter) - 1)
        }
        (Unit::Half(year, half), Unit::Half(last_year, last_half)) => {
            (2, year * 2 + i16::from(half) - 1, last_year * 2 + i16::from(last_half) - 1)
        }
        _ => return None,
    };
    let units: Vec<Unit> = (from..=to)
        .take(MOST + 1)
        .map(|count| {
            let (year, nth) = (count / per_year, (count % per_year + 1) as i8);
            if per_year == 4 { Unit::Quarter(year, nth) } else { Unit::Half(year, nth) }
        })
        .collect();
    (2..=MOST).contains(&units.len()).then_some(units)
}

/// EDTF, and ISO 8601 with a time. EDTF is read from the text itself, where its dashes are still told apart.
fn iso(text: &str, folded: &str) -> Option<Meaning> {
    if let Ok(edtf) = Edtf::parse(text.trim())
        && let Some(shape) = Shape::from_edtf(&edtf)
    {
        return Some(shape.into());
    }
    if let Some((start, end)) = folded.split_once('/')
        && let (Some(start), Some(end)) = (iso_time(start), iso_time(end))
        && start.zone == end.zone
        && let (Some(Shape::Single(first)), Some(Shape::Single(last))) = (start.shape, end.shape)
    {
        let shape = if first == last { Shape::Single(first) } else { Shape::Interval(first, last) };
        return Some(Meaning {
            starts_at: start.starts_at,
            ends_at: end.starts_at,
            zone: start.zone,
            ..shape.into()
        });
    }
    iso_time(folded)
}

/// `2017-06-12T09:30`, with `Z` or an RFC 9557 `[Europe/Paris]`.
fn iso_time(text: &str) -> Option<Meaning> {
    let pieces = Pieces::parse(text).ok()?;
    let zone = match (pieces.offset(), pieces.time_zone_annotation()) {
        (None, None) => None,
        (Some(PiecesOffset::Zulu), None) => Some("UTC".to_owned()),
        (None, Some(_)) => Some(zone::known(pieces.to_time_zone().ok()??.iana_name()?)?),
        // An offset beside a zone has to be the zone's; the parser of whole instants refuses it otherwise.
        (Some(_), Some(_)) => {
            Some(text.parse::<jiff::ZonedDateTime>().ok()?.time_zone().iana_name()?.to_owned())
        }
        (Some(_), None) => return None,
    };
    let shape = Shape::Single(Unit::Day(pieces.date()));
    Some(Meaning { starts_at: Some(pieces.time()?), zone, ..shape.into() })
}
