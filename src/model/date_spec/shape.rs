//! The EDTF that Plenary writes: a profile small enough that every expression in it can be said in words.
//!
//! In: years, halves (40, 41), quarters (33–36), months, days; intervals of them, open at one end; one of several;
//! no later or no earlier than. Left out on purpose: qualifiers (doubt is [`Certainty`], and "about" has no bounds),
//! unspecified digits, seasons (their months depend on the place), times (they have fields of their own), and sets of
//! which all apply (those are several records).
//!
//! [`Certainty`]: crate::model::certainty::Certainty

use std::fmt;
use std::mem::discriminant;

use edtf_core::{Edtf, IntervalEndpoint, SetElement, SetKind};
use jiff::civil::Date;

use super::Precision;

/// A unit of the calendar. Invariant: it exists, in a year from 0 to 9999. Units of one kind are ordered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Year(i16),
    /// A half of a year, 1 or 2.
    Half(i16, i8),
    /// A quarter of a year, 1 to 4.
    Quarter(i16, i8),
    Month(i16, i8),
    Day(Date),
}

impl Unit {
    /// `None` for masked or qualified dates, seasons, and years that do not have four digits.
    fn from_edtf(date: &edtf_core::Date) -> Option<Self> {
        if date.is_uncertain() || date.is_approximate() || date.year.significant_digits.is_some() {
            return None;
        }
        let year = i16::try_from(date.year.value()?).ok().filter(|year| (0..=9999).contains(year))?;
        let Some(month) = date.month else { return Some(Self::Year(year)) };
        let month = i8::try_from(month.value()?).ok()?;
        if let Some(day) = date.day {
            return Date::new(year, month, i8::try_from(day.value()?).ok()?).ok().map(Self::Day);
        }
        match month {
            1..=12 => Some(Self::Month(year, month)),
            33..=36 => Some(Self::Quarter(year, month - 32)),
            40 | 41 => Some(Self::Half(year, month - 39)),
            _ => None,
        }
    }

    pub(super) fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Half(year, _) | Self::Quarter(year, _) | Self::Month(year, _) => year,
            Self::Day(date) => date.year(),
        }
    }

    /// The quarter or half after this one; `None` for other units and at the end of the calendar.
    pub(super) fn next_part_of_year(self) -> Option<Self> {
        match self {
            Self::Quarter(9999, 4) | Self::Half(9999, 2) => None,
            Self::Quarter(year, 4) => Some(Self::Quarter(year + 1, 1)),
            Self::Quarter(year, quarter) => Some(Self::Quarter(year, quarter + 1)),
            Self::Half(year, 2) => Some(Self::Half(year + 1, 1)),
            Self::Half(year, half) => Some(Self::Half(year, half + 1)),
            Self::Year(_) | Self::Month(..) | Self::Day(_) => None,
        }
    }

    /// Whether `next` is of the same kind, and later.
    fn is_followed_by(self, next: Self) -> bool {
        discriminant(&self) == discriminant(&next) && self < next
    }

    fn precision(self) -> Precision {
        match self {
            Self::Year(_) | Self::Half(..) => Precision::Year,
            Self::Quarter(..) => Precision::Quarter,
            Self::Month(..) => Precision::Month,
            Self::Day(_) => Precision::Day,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Half(year, half) => write!(f, "{year:04}-{}", half + 39),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-{}", quarter + 32),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(date) => date.fmt(f),
        }
    }
}

/// What a date says. [`fmt::Display`] writes it as EDTF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// It happens within the unit.
    Single(Unit),
    /// It lasts from the first to the last.
    Interval(Unit, Unit),
    /// It lasts from this on; its end is open.
    From(Unit),
    /// It lasts until this; its beginning is open.
    Until(Unit),
    /// It happens somewhere between the two, inclusive: years, months or days.
    Between(Unit, Unit),
    /// It happens in one of these: two or more of the same kind, each once and in order.
    OneOf(Vec<Unit>),
    /// It happens within this or before it.
    NoLaterThan(Unit),
    /// It happens within this or after it.
    NoEarlierThan(Unit),
}

impl Shape {
    /// `None` for EDTF outside the profile.
    pub(super) fn from_edtf(edtf: &Edtf) -> Option<Self> {
        let unit = Unit::from_edtf;
        match edtf {
            Edtf::Date(date) => unit(date).map(Self::Single),
            Edtf::Interval(interval) => match (&interval.start, &interval.end) {
                (IntervalEndpoint::Date(start), IntervalEndpoint::Date(end)) => {
                    Some(Self::Interval(unit(start)?, unit(end)?))
                }
                (IntervalEndpoint::Date(start), IntervalEndpoint::Open) => unit(start).map(Self::From),
                (IntervalEndpoint::Open, IntervalEndpoint::Date(end)) => unit(end).map(Self::Until),
                _ => None,
            },
            Edtf::Set(set) if set.kind == SetKind::OneMember => match set.elements.as_slice() {
                [SetElement::Range(first, last)] => Some(Self::Between(unit(first)?, unit(last)?)),
                [SetElement::OnOrBefore(date)] => unit(date).map(Self::NoLaterThan),
                [SetElement::OnOrAfter(date)] => unit(date).map(Self::NoEarlierThan),
                several @ [_, _, ..] => {
                    let units = several.iter().map(|element| match element {
                        SetElement::Date(date) => unit(date),
                        _ => None,
                    });
                    let units: Vec<Unit> = units.collect::<Option<_>>()?;
                    units.is_sorted_by(|one, next| one.is_followed_by(*next)).then_some(Self::OneOf(units))
                }
                _ => None,
            },
            Edtf::Set(_) | Edtf::DateTime(_) => None,
        }
    }

    /// The coarsest of its units' precisions.
    pub(super) fn precision(&self) -> Precision {
        match self {
            Self::Single(unit)
            | Self::From(unit)
            | Self::Until(unit)
            | Self::NoLaterThan(unit)
            | Self::NoEarlierThan(unit) => unit.precision(),
            Self::Interval(first, last) | Self::Between(first, last) => {
                first.precision().min(last.precision())
            }
            Self::OneOf(units) => units.iter().map(|unit| unit.precision()).min().unwrap_or_default(),
        }
    }

    /// Whether a time of day can stand on it: it is known to happen on a day, or from one on.
    pub(super) fn can_have_times(&self) -> bool {
        self.precision() == Precision::Day
            && matches!(self, Self::Single(_) | Self::Interval(..) | Self::From(_))
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Single(unit) => unit.fmt(f),
            Self::Interval(first, last) => write!(f, "{first}/{last}"),
            Self::From(first) => write!(f, "{first}/.."),
            Self::Until(last) => write!(f, "../{last}"),
            Self::Between(first, last) => write!(f, "[{first}..{last}]"),
            Self::OneOf(units) => {
                f.write_str("[")?;
                for (index, unit) in units.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(f, "{comma}{unit}")?;
                }
                f.write_str("]")
            }
            Self::NoLaterThan(last) => write!(f, "[..{last}]"),
            Self::NoEarlierThan(first) => write!(f, "[{first}..]"),
        }
    }
}
