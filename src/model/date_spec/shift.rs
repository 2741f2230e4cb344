//! Moving a date, or one of its ends, without making it finer than it was; and giving one to what has none.
//!
//! What is known to the month moves by months, what is known to the quarter by quarters: no move invents a day. A
//! choice stays a choice, an interval an interval, an open end open.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::read::several;
use super::shape::{Shape, Unit};
use super::{DateSpec, Precision};
use crate::error::{Error, Result};

/// A unit of time by which a date is moved, or to which it is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TimeUnit {
    /// A day.
    Day,
    /// Seven days.
    Week,
    /// A calendar month.
    Month,
    /// A quarter of a calendar year.
    Quarter,
    /// A calendar year.
    Year,
}

/// How far something is moved; less than nothing is earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Shift {
    /// Dragged by so many days: to the place nearest to there that its precision has.
    Days {
        /// How many.
        days: i32,
    },
    /// By so many units, or so many of those that the date is known to where these are longer.
    Units {
        /// How many.
        count: i32,
        /// Of which length.
        unit: TimeUnit,
    },
}

/// What of a date is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DatePart {
    /// All of it; it stays as long as it is.
    Whole,
    /// When it begins, or the first day that is possible.
    Start,
    /// When it ends, or the last day that is possible.
    End,
}

/// A shift in units that every part of a date can be moved by.
#[derive(Clone, Copy)]
enum Step {
    Days(i32),
    Months(i32),
}

impl DateSpec {
    /// The date with `part` of it moved. What does not move it leaves it as written; a moved one is Plenary's own, and
    /// has no text.
    ///
    /// ```
    /// use plenary::model::date_spec::{DateSpec, DatePart, Shift};
    ///
    /// let june = DateSpec::from_edtf("June 2017", "2017-06")?;
    /// let moved = june.moved(DatePart::Whole, Shift::Days { days: 40 })?;
    /// assert_eq!((moved.edtf.as_deref(), moved.raw.as_str()), (Some("2017-07"), ""));
    /// # Ok::<(), plenary::error::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` on `date` where there is nothing to move, where its end would come before its beginning, or where the
    /// calendar ends.
    pub fn moved(&self, part: DatePart, shift: Shift) -> Result<Self> {
        let shape = self.shape().ok_or_else(immovable)?;
        let moved = moved(&shape, part, shift)?;
        if moved == shape {
            return Ok(self.clone());
        }
        let date = Self {
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            time_zone: self.time_zone.clone(),
            ..Self::from_edtf("", &moved.to_string())?
        };
        date.check("date")?;
        Ok(date)
    }

    /// The date of something that had none, put where `day` is: within the `unit` that holds it, or, if it is known how
    /// long it lasts, so many units from there on. A week is no date: it counts as the month.
    ///
    /// # Errors
    /// `Invalid` on `date` where it has a date already, or where the calendar ends.
    pub fn placed(&self, day: Date, unit: TimeUnit) -> Result<Self> {
        if self.edtf.is_some() {
            return Err(immovable());
        }
        let like = match unit {
            TimeUnit::Day => Unit::Day(day),
            TimeUnit::Week | TimeUnit::Month => Unit::Month(0, 1),
            TimeUnit::Quarter => Unit::Quarter(0, 1),
            TimeUnit::Year => Unit::Year(0),
        };
        let shape = match (self.precision, self.duration_months) {
            (Precision::DurationOnly, Some(months)) => lasting(day, like, months),
            _ => like.holding(day).map(Shape::Single),
        };
        Self::from_edtf("", &shape.ok_or_else(immovable)?.to_string())
    }
}

/// So many months from where `day` is: in the coarsest unit, not coarser than `like`, of which it is several; of a single
/// month, within it.
fn lasting(day: Date, like: Unit, months: u32) -> Option<Shape> {
    let months = i32::try_from(months).ok()?;
    let coarsest = like.months().unwrap_or(1);
    let (unit, long) = [Unit::Year(0), Unit::Quarter(0, 1)]
        .into_iter()
        .filter_map(|unit| Some((unit, unit.months()?)))
        .find(|(_, long)| *long <= coarsest && months % long == 0 && months > *long)
        .unwrap_or((Unit::Month(0, 1), 1));
    let first = unit.holding(day)?;
    Some(range(first, first.plus_months(months - long)?))
}

fn immovable() -> Error {
    Error::invalid("date", "error-date-immovable")
}

fn moved(shape: &Shape, part: DatePart, shift: Shift) -> Result<Shape> {
    let whole = part == DatePart::Whole;
    let open = |unit: Unit, moving: DatePart, make: fn(Unit) -> Shape| {
        if !whole && part != moving {
            return Err(immovable());
        }
        Ok(make(apply(unit, step(&[unit], unit, shift))?))
    };
    match shape {
        Shape::From(first) => open(*first, DatePart::Start, Shape::From),
        Shape::NoEarlierThan(first) => open(*first, DatePart::Start, Shape::NoEarlierThan),
        Shape::Until(last) => open(*last, DatePart::End, Shape::Until),
        Shape::NoLaterThan(last) => open(*last, DatePart::End, Shape::NoLaterThan),
        Shape::Single(unit) if whole => Ok(Shape::Single(apply(*unit, step(&[*unit], *unit, shift))?)),
        // A day becomes days; a month in which it happens somewhere becomes months in which it does.
        Shape::Single(unit) => match ends(*unit, *unit, part, shift)? {
            (first, last) if matches!(unit, Unit::Day(_)) => Ok(range(first, last)),
            (first, last) => choice(first, last),
        },
        Shape::Interval(first, last) => {
            ends(*first, *last, part, shift).map(|(first, last)| range(first, last))
        }
        Shape::Between(first, last) => {
            ends(*first, *last, part, shift).and_then(|(first, last)| choice(first, last))
        }
        Shape::OneOf(units) if whole => {
            let [anchor, ..] = units.as_slice() else { return Err(immovable()) };
            let step = step(units, *anchor, shift);
            let moved: Vec<Unit> = units.iter().map(|unit| apply(*unit, step)).collect::<Result<_>>()?;
            // Days that ran into one another at the end of a shorter month are no choice any more.
            if moved.is_sorted_by(|one, next| one < next) {
                Ok(Shape::OneOf(moved))
            } else {
                Err(immovable())
            }
        }
        // Only what leaves nothing out between its first and its last has ends that can be moved.
        Shape::OneOf(units) => match units.as_slice() {
            [first, .., last] if several(*first, *last).as_ref() == Some(units) => {
                ends(*first, *last, part, shift).and_then(|(first, last)| choice(first, last))
            }
            _ => Err(immovable()),
        },
    }
}

/// Both ends, one or both of them moved.
fn ends(first: Unit, last: Unit, part: DatePart, shift: Shift) -> Result<(Unit, Unit)> {
    let (first, last) = match part {
        DatePart::Whole => {
            let step = step(&[first, last], first, shift);
            return Ok((apply(first, step)?, apply(last, step)?));
        }
        DatePart::Start => (apply(first, step(&[first], first, shift))?, last),
        DatePart::End => (first, apply(last, step(&[last], last, shift))?),
    };
    if first.first() > last.first() || first.last() > last.last() {
        return Err(Error::invalid("date", "error-date-order"));
    }
    Ok((first, last))
}

/// From one to the other; of one unit only, within it.
fn range(first: Unit, last: Unit) -> Shape {
    if first == last { Shape::Single(first) } else { Shape::Interval(first, last) }
}

/// Somewhere from one to the other.
fn choice(first: Unit, last: Unit) -> Result<Shape> {
    if first == last {
        return Ok(Shape::Single(first));
    }
    match (first, several(first, last)) {
        (_, Some(units)) => Ok(Shape::OneOf(units)),
        // EDTF has no range of these, and so many of them are no choice that a person would mean.
        (Unit::Quarter(..) | Unit::Half(..), None) => Err(immovable()),
        (_, None) => Ok(Shape::Between(first, last)),
    }
}

/// The shift in steps that each of `units` can make, `anchor` coming to lie where it was dragged.
fn step(units: &[Unit], anchor: Unit, shift: Shift) -> Step {
    let Some(longest) = units.iter().filter_map(|unit| unit.months()).max() else {
        return match shift {
            Shift::Days { days } => Step::Days(days),
            Shift::Units { count, unit } => match unit {
                TimeUnit::Day => Step::Days(count),
                TimeUnit::Week => Step::Days(count.saturating_mul(7)),
                TimeUnit::Month => Step::Months(count),
                TimeUnit::Quarter => Step::Months(count.saturating_mul(3)),
                TimeUnit::Year => Step::Months(count.saturating_mul(12)),
            },
        };
    };
    match shift {
        Shift::Days { days } => nearest(anchor, longest, days),
        Shift::Units { count, unit } => {
            let asked = match unit {
                TimeUnit::Day | TimeUnit::Week | TimeUnit::Month => 1,
                TimeUnit::Quarter => 3,
                TimeUnit::Year => 12,
            };
            // Each of 1, 3, 6 and 12 divides the next.
            Step::Months(count.saturating_mul(asked.max(longest)))
        }
    }
}

/// The number of steps of `long` months that takes `anchor` nearest to `days` from where it is.
fn nearest(anchor: Unit, long: i32, days: i32) -> Step {
    /// Of the Gregorian calendar, 146 097 days in 4 800 months.
    const DAYS_OF_MONTH: f64 = 146_097.0 / 4_800.0;
    #[expect(clippy::cast_possible_truncation, reason = "a whole number of days, divided, is one of months")]
    let about = (f64::from(days) / (DAYS_OF_MONTH * f64::from(long))).round() as i32;
    let away = |count: i32| {
        let there = anchor.plus_months(count.saturating_mul(long))?.first();
        Some((i64::from((there - anchor.first()).get_days()) - i64::from(days)).abs())
    };
    let count = (about.saturating_sub(1)..=about.saturating_add(1))
        .filter_map(|count| Some((away(count)?, count.abs(), count)))
        // Half-way between two, it stays with the nearer to where it was.
        .min()
        .map_or(about, |(.., count)| count);
    Step::Months(count.saturating_mul(long))
}

fn apply(unit: Unit, step: Step) -> Result<Unit> {
    let moved = match step {
        Step::Days(days) => unit.plus_days(days),
        Step::Months(months) => unit.plus_months(months),
    };
    moved.ok_or_else(immovable)
}
