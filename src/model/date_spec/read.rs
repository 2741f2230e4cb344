//! Reading a date as people write it, in English and French, without ever guessing.
//!
//! The libraries that read dates in words (`fuzzydate`, `interim`, `duckling`) answer with an instant: they fill in
//! this year, the first of the month, midnight. That is the one thing Plenary must not do, so the grammar is
//! its own. Where the words can mean two dates, both are offered; where they mean none, they are kept as written.

use std::iter::successors;
use std::mem::discriminant;

use edtf_core::Edtf;
use jiff::civil::{Date, Time};
use jiff::fmt::temporal::{Pieces, PiecesOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::grammar::{self, Moment, OfYear, Part, Said};
use super::shape::{Shape, Unit};
use super::words::NO_DATE;
use super::{DateSpec, Precision, zone};
use crate::model::entity::vocabulary;
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
    read_date_in(text, default_zone, None)
}

/// As [`read_date`], where it is known which of two figures is the day: of a column of dates, somebody was asked.
#[must_use]
pub fn read_date_in(text: &str, default_zone: Option<&str>, order: Option<DayOrder>) -> DateReading {
    let unplaced = || DateSpec { raw: text.to_owned(), ..DateSpec::default() };
    let Some(folded) = fold(text) else { return DateReading::NotUnderstood(unplaced()) };
    let (folded, _) = without_doubt(&folded);
    if folded.is_empty() || NO_DATE.contains(&folded) {
        return DateReading::Understood(unplaced());
    }

    let meanings = iso(folded).unwrap_or_else(|| in_words(folded, order));
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

/// Reads a time of day that stands alone: "9:30", "9 h 30", "2 pm".
#[must_use]
pub fn read_time(text: &str) -> Option<Time> {
    grammar::time_of_day(&fold(text)?)
}

fn in_words(folded: &str, order: Option<DayOrder>) -> Vec<Meaning> {
    let orders = order.as_ref().map_or(DayOrder::ALL, std::slice::from_ref);
    let mut meanings = Vec::new();
    for (said, zone) in grammar::readings(folded) {
        for &order in orders {
            meanings
                .extend(Meaning::of(&said, order).map(|meaning| Meaning { zone: zone.clone(), ..meaning }));
        }
    }
    meanings
}

vocabulary! {
    /// Which of two figures is the day.
    pub enum DayOrder {
        /// "3/4" is the third of April.
        DayMonth = "day_month",
        /// "3/4" is the fourth of March.
        MonthDay = "month_day",
    }
}

/// One thing that a text can mean.
#[derive(Clone, Debug, Default)]
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
    fn of(said: &Said, order: DayOrder) -> Option<Self> {
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
fn unit(part: &Part, order: DayOrder) -> Option<Unit> {
    let year = part.year?;
    let unit = match part.of_year {
        OfYear::Whole => Unit::Year(year),
        OfYear::Half(half) => Unit::Half(year, half),
        OfYear::Quarter(quarter) => Unit::Quarter(year, quarter),
        OfYear::Month(month) => Date::new(year, month, 1).ok().map(|_| Unit::Month(year, month))?,
        OfYear::Day { month, day } => Unit::Day(Date::new(year, month?, day).ok()?),
        OfYear::Figures(first, second) => {
            let (day, month) = if order == DayOrder::DayMonth { (first, second) } else { (second, first) };
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
/// "30 December – 2 January 2017" begins in the year before: with the days given, nothing else can be meant.
fn pair(first: &Part, last: &Part, order: DayOrder) -> Option<(Unit, Unit)> {
    let (mut from, to) = (completed(first, last), completed(last, first));
    if let (OfYear::Day { month: Some(from_month), .. }, OfYear::Day { month: Some(to_month), .. }) =
        (from.of_year, to.of_year)
        && first.year.is_none()
        && from_month > to_month
    {
        from.year = from.year.map(|year| year - 1);
    }
    Some((unit(&from, order)?, unit(&to, order)?))
}

/// `part`, with the year and the month that it lacks taken from `other`. Only like lends to like: "May – 2017"
/// does not say of which year May is.
fn completed(part: &Part, other: &Part) -> Part {
    if discriminant(&part.of_year) != discriminant(&other.of_year) {
        return *part;
    }
    let of_year = match (part.of_year, other.of_year) {
        (OfYear::Day { month: None, day }, OfYear::Day { month, .. }) => OfYear::Day { month, day },
        (of_year, _) => of_year,
    };
    Part { year: part.year.or(other.year), of_year, ..*part }
}

/// Quarters or halves from one to another, which EDTF cannot write as a range. `None` for other units, and
/// for more than a person would mean by "between".
pub(super) fn several(first: Unit, last: Unit) -> Option<Vec<Unit>> {
    const MOST: usize = 12;
    let (from, to) = (Some(first), Some(last));
    let units: Vec<Unit> = successors(from, |unit| unit.next_part_of_year().filter(|_| Some(*unit) != to))
        .take(MOST + 1)
        .collect();
    (units.last() == to.as_ref() && units.len() > 1).then_some(units)
}

/// The meanings of EDTF, and of ISO 8601 with a time. `None` where the text is neither.
fn iso(folded: &str) -> Option<Vec<Meaning>> {
    if let Ok(edtf) = Edtf::parse(folded)
        && let Some(shape) = Shape::from_edtf(&edtf)
    {
        return Some([shape.clone()].into_iter().chain(two_years(&shape)).map(Meaning::from).collect());
    }
    if let Some((start, end)) = folded.split_once('/')
        && let (Some(starts), Some(ends)) = (iso_time(start), iso_time(end))
        && let ([start], [end]) = (starts.as_slice(), ends.as_slice())
        && start.zone == end.zone
        && let (Some(Shape::Single(first)), Some(Shape::Single(last))) = (&start.shape, &end.shape)
    {
        let shape = if first == last { Shape::Single(*first) } else { Shape::Interval(*first, *last) };
        return Some(vec![Meaning { shape: Some(shape), ends_at: end.starts_at, ..start.clone() }]);
    }
    iso_time(folded)
}

/// The years that a quarter or half in EDTF looks like: "2034-35" is its third quarter, and the financial year.
fn two_years(shape: &Shape) -> Option<Shape> {
    let (Shape::Single(Unit::Quarter(year, _)) | Shape::Single(Unit::Half(year, _))) = shape else {
        return None;
    };
    let looks_like = format!("{year:04}-{:02}", (year + 1) % 100);
    (shape.to_string() == looks_like).then_some(Shape::Interval(Unit::Year(*year), Unit::Year(year + 1)))
}

/// `2017-06-12T09:30`, with `Z` or an RFC 9557 `[Europe/Paris]`. No meaning with an offset alone.
fn iso_time(text: &str) -> Option<Vec<Meaning>> {
    let pieces = Pieces::parse(text).ok()?;
    let starts_at = pieces.time()?;
    let zone = match (pieces.offset(), pieces.time_zone_annotation()) {
        (None, None) => None,
        (Some(PiecesOffset::Zulu), None) => Some("UTC".to_owned()),
        (Some(_), None) => return Some(Vec::new()),
        (None, Some(_)) => Some(zone::known(pieces.to_time_zone().ok()??.iana_name()?)?),
        // An offset beside a zone has to be the zone's; the parser of whole instants refuses it otherwise.
        (Some(_), Some(_)) => {
            Some(text.parse::<jiff::ZonedDateTime>().ok()?.time_zone().iana_name()?.to_owned())
        }
    };
    let shape = Shape::Single(Unit::Day(pieces.date()));
    Some(vec![Meaning { starts_at: Some(starts_at), zone, ..shape.into() }])
}
