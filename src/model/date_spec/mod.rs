//! Honest dates: what was written, and only what follows from it.
//!
//! A [`DateSpec`] keeps the text as written beside the machine form that text stands for. The machine form is an
//! EDTF expression (ISO 8601-2:2019; the part of it that `shape.rs` lists); bounds and precision follow
//! from it and are stored only so that a period can be searched for. Nothing here fills in a day that was not given.
//!
//! `raw` is always shown as written. [`format_date`] is for dates that Plenary makes itself (dragged in the calendar,
//! planned backwards) and for showing how a text was read, beside its field.

mod format;
mod grammar;
mod read;
mod shape;
mod shift;
mod sure;
mod unit;
mod words;
mod zone;

use std::borrow::Cow;
use std::cmp::Reverse;

use edtf_core::{Bound, BoundDate, Edtf};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::shape::Shape;
use super::entity::{Cell, CellError, Field, vocabulary};
use super::language::Language;
use super::line;
use crate::error::{Code, Error, Result};

pub use self::format::format_date;
pub use self::read::{DateReading, DayOrder, read_date, read_date_in, read_time};
pub use self::shift::{DatePart, Shift, TimeUnit};
pub use self::sure::Sure;

vocabulary! {
    /// The finest unit of time that a date is known to.
    pub enum Precision {
        /// Nothing is known: no date, or words that were not understood.
        None = "none",
        /// Only how long, not when ("two years").
        DurationOnly = "duration_only",
        /// The year.
        Year = "year",
        /// The quarter of a year.
        Quarter = "quarter",
        /// The month.
        Month = "month",
        /// The day.
        Day = "day",
    }
}

/// A date as written, with what is known of it.
///
/// Invariants: `edtf`, `earliest`, `latest` and `precision` agree, the last three following from the first; without
/// `edtf` there are no bounds. `earliest <= latest`, where both are set; an end left open ("since 2014") has no
/// bound, for none was given, but the other end has. Times stand only on dates of precision `day` that are no choice; an
/// end needs a start. `raw` is never changed by Plenary.
/// An interval ("Nov 2013 – Oct 2016") lasts from its first day to its last; a single date ("Feb 2016") or a
/// choice ("[2027-01..2027-06]") happens somewhere between the bounds. `edtf` tells which: see [`DateSpec::is_interval`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DateSpec {
    /// The text as written; empty where no date was given at all.
    pub raw: String,
    /// The EDTF expression it stands for, where it was understood.
    pub edtf: Option<String>,
    /// First day it can mean; `None` where its beginning is open ("until 2016").
    #[ts(type = "string | null")]
    pub earliest: Option<Date>,
    /// Last day it can mean, inclusive; `None` where its end is open.
    #[ts(type = "string | null")]
    pub latest: Option<Date>,
    /// The unit it is known to; of an interval, the coarser of its two ends.
    pub precision: Precision,
    /// How long, in months, where the text gives only that.
    pub duration_months: Option<u32>,
    /// Time of day at which it starts, on its first day.
    #[ts(type = "string | null")]
    pub starts_at: Option<Time>,
    /// Time of day at which it ends, on its last day.
    #[ts(type = "string | null")]
    pub ends_at: Option<Time>,
    /// IANA name of the time zone of both times (`Europe/Paris`); without it they are the office's.
    pub time_zone: Option<String>,
}

/// The days on which something can fall, both ends included. An end without a day is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct DayRange {
    /// The first.
    #[ts(type = "string | null")]
    pub earliest: Option<Date>,
    /// The last.
    #[ts(type = "string | null")]
    pub latest: Option<Date>,
}

impl DayRange {
    /// The one day that it holds; `None` where there are more, or it is not known.
    #[must_use]
    pub fn single(self) -> Option<Date> {
        self.earliest.filter(|earliest| self.latest == Some(*earliest))
    }

    /// The range from and to what `shift`, which never turns two days around, makes of its ends; an end that `shift`
    /// cannot move is open.
    #[must_use]
    pub fn map(self, shift: impl Fn(Date) -> Option<Date>) -> Self {
        Self { earliest: self.earliest.and_then(&shift), latest: self.latest.and_then(&shift) }
    }

    /// A date that says so, without a text of its own: a day, "between 4 May and 2 June", "no later than 2 June".
    #[must_use]
    pub fn to_date(self) -> DateSpec {
        let edtf = match (self.earliest, self.latest) {
            (None, None) => return DateSpec::default(),
            (Some(first), Some(last)) if first == last => first.to_string(),
            (Some(first), Some(last)) => format!("[{first}..{last}]"),
            (None, Some(last)) => format!("[..{last}]"),
            (Some(first), None) => format!("[{first}..]"),
        };
        // Only years outside 0 to 9999 are no EDTF of ours; then nothing is said.
        DateSpec::from_edtf("", &edtf).unwrap_or_default()
    }
}

impl Field for DateSpec {
    const SUFFIXES: &'static [&'static str] = &[
        "_raw",
        "_edtf",
        "_earliest",
        "_latest",
        "_precision",
        "_duration_months",
        "_starts_at",
        "_ends_at",
        "_time_zone",
    ];

    fn write_cells<'f>(&'f self, cells: &mut Vec<Cell<'f>>) {
        self.raw.write_cells(cells);
        self.edtf.write_cells(cells);
        self.earliest.write_cells(cells);
        self.latest.write_cells(cells);
        self.precision.write_cells(cells);
        self.duration_months.write_cells(cells);
        self.starts_at.write_cells(cells);
        self.ends_at.write_cells(cells);
        self.time_zone.write_cells(cells);
    }

    fn read_cells<'c>(cells: &mut dyn Iterator<Item = Cell<'c>>) -> Result<Self, CellError> {
        Ok(Self {
            raw: Field::read_cells(cells)?,
            edtf: Field::read_cells(cells)?,
            earliest: Field::read_cells(cells)?,
            latest: Field::read_cells(cells)?,
            precision: Field::read_cells(cells)?,
            duration_months: Field::read_cells(cells)?,
            starts_at: Field::read_cells(cells)?,
            ends_at: Field::read_cells(cells)?,
            time_zone: Field::read_cells(cells)?,
        })
    }
}

impl DateSpec {
    /// The date that an EDTF expression stands for, with its bounds and precision. `raw` is kept as it is.
    ///
    /// ```
    /// use plenary::model::date_spec::{DateSpec, Precision};
    ///
    /// let date = DateSpec::from_edtf("Q3 2027", "2027-35")?;
    /// assert_eq!(date.earliest, Some(jiff::civil::date(2027, 7, 1)));
    /// assert_eq!(date.latest, Some(jiff::civil::date(2027, 9, 30)));
    /// assert_eq!(date.precision, Precision::Quarter);
    /// # Ok::<(), plenary::error::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` where the expression is not EDTF, or lies outside the profile of it that Plenary keeps.
    pub fn from_edtf(raw: &str, edtf: &str) -> Result<Self> {
        Self::derived(raw, edtf).map(|(date, _)| date)
    }

    fn derived(raw: &str, edtf: &str) -> Result<(Self, Shape)> {
        let refused = || Error::new(Code::Invalid, "error-date-edtf").with("edtf", edtf);
        let parsed = Edtf::parse(edtf).map_err(|error| refused().caused_by(error))?;
        let shape = Shape::from_edtf(&parsed).ok_or_else(refused)?;
        let bounds = parsed.bounds();
        let date = Self {
            raw: raw.to_owned(),
            edtf: Some(shape.to_string()),
            earliest: day(bounds.earliest),
            latest: day(bounds.latest),
            precision: shape.precision(),
            ..Self::default()
        };
        Ok((date, shape))
    }

    /// What the EDTF expression says; `None` where there is none.
    fn shape(&self) -> Option<Shape> {
        Shape::from_edtf(&Edtf::parse(self.edtf.as_deref()?).ok()?)
    }

    /// The days on which it can begin. "April – June" begins in April, "June" on some day of June.
    #[must_use]
    pub fn beginning(&self) -> DayRange {
        match self.shape() {
            Some(Shape::Interval(first, _) | Shape::From(first)) => days_of(first),
            Some(Shape::Until(_)) | None => DayRange::default(),
            Some(_) => DayRange { earliest: self.earliest, latest: self.latest },
        }
    }

    /// The days on which it can end.
    #[must_use]
    pub fn end(&self) -> DayRange {
        match self.shape() {
            Some(Shape::Interval(_, last) | Shape::Until(last)) => days_of(last),
            Some(Shape::From(_)) | None => DayRange::default(),
            Some(_) => DayRange { earliest: self.earliest, latest: self.latest },
        }
    }

    /// Whether it lasts from `earliest` to `latest`, rather than happening somewhere between them.
    #[must_use]
    pub fn is_interval(&self) -> bool {
        self.edtf.as_deref().is_some_and(|edtf| edtf.contains('/'))
    }

    /// How many calendar months it touches, both ends counted ("Nov 2013 – Oct 2016" is 36), or how many are
    /// given instead of dates ("two years" is 24).
    ///
    /// `None` where that is not known: single dates, choices, open intervals, and ends known only to the quarter or year.
    #[must_use]
    pub fn months(&self) -> Option<u32> {
        if self.precision == Precision::DurationOnly {
            return self.duration_months;
        }
        if !self.is_interval() || self.precision < Precision::Month {
            return None;
        }
        let (first, last) = (self.earliest?, self.latest?);
        let count = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
        u32::try_from(count(last) - count(first) + 1).ok()
    }

    /// The text for lists: as written; of a date made by Plenary, in the words of `language`.
    #[must_use]
    pub fn display(&self, language: Language) -> Cow<'_, str> {
        if self.raw.trim().is_empty() { format_date(self, language).into() } else { Cow::from(&self.raw) }
    }

    /// The order of dates in lists.
    ///
    /// By the first day it can mean, an open beginning first; of the same day, what is known more finely first
    /// ("1 December", then "December", then "Q4"), then by time of day, then what is over sooner. Dates without
    /// bounds stand last.
    #[must_use]
    pub fn sort_key(&self) -> SortKey {
        SortKey {
            undated: self.edtf.is_none(),
            earliest: self.earliest,
            precision: Reverse(self.precision),
            starts_at: self.starts_at,
            open_end: self.latest.is_none(),
            latest: self.latest,
        }
    }

    /// Checks the invariants above. Cheap enough for every write: the expression is parsed once.
    ///
    /// # Errors
    /// `Invalid` on `field`.
    pub fn check(&self, field: &str) -> Result<()> {
        line(field, &self.raw)?;
        self.check_meaning(field)
    }

    /// Checks all but the text.
    fn check_meaning(&self, field: &str) -> Result<()> {
        let shape = match &self.edtf {
            Some(edtf) => {
                let (derived, shape) = Self::derived("", edtf)
                    .map_err(|error| Error { field: Some(field.to_owned()), ..error })?;
                if derived.bounds() != self.bounds() || self.duration_months.is_some() {
                    return Err(Error::invalid(field, "error-date-disagrees").with("edtf", edtf));
                }
                Some(shape)
            }
            None => {
                let precision = match self.duration_months {
                    Some(0) => return Err(Error::invalid(field, "error-date-duration")),
                    Some(_) => Precision::DurationOnly,
                    None => Precision::None,
                };
                if self.bounds() != (None, None, None, precision) {
                    return Err(Error::invalid(field, "error-date-disagrees").with("edtf", ""));
                }
                None
            }
        };
        self.check_times(field, shape.as_ref())
    }

    fn bounds(&self) -> (Option<&str>, Option<Date>, Option<Date>, Precision) {
        (self.edtf.as_deref(), self.earliest, self.latest, self.precision)
    }

    fn check_times(&self, field: &str, shape: Option<&Shape>) -> Result<()> {
        let Some(starts_at) = self.starts_at else {
            return if self.ends_at.is_some() || self.time_zone.is_some() {
                Err(Error::invalid(field, "error-date-no-start-time"))
            } else {
                Ok(())
            };
        };
        if !shape.is_some_and(Shape::can_have_times) || (self.ends_at.is_some() && self.latest.is_none()) {
            return Err(Error::invalid(field, "error-date-time-without-day"));
        }
        let whole_seconds = |time: Time| time.subsec_nanosecond() == 0;
        if !whole_seconds(starts_at) || !self.ends_at.is_none_or(whole_seconds) {
            return Err(Error::invalid(field, "error-date-time-too-fine"));
        }
        if self.earliest == self.latest && self.ends_at.is_some_and(|ends_at| ends_at <= starts_at) {
            return Err(Error::invalid(field, "error-date-ends-before-start"));
        }
        match &self.time_zone {
            Some(name) if zone::known(name).as_ref() != Some(name) => {
                Err(Error::invalid(field, "error-date-time-zone").with("zone", name))
            }
            _ => Ok(()),
        }
    }
}

/// See [`DateSpec::sort_key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey {
    undated: bool,
    earliest: Option<Date>,
    precision: Reverse<Precision>,
    starts_at: Option<Time>,
    open_end: bool,
    latest: Option<Date>,
}

/// The days of a unit.
fn days_of(unit: shape::Unit) -> DayRange {
    let date = DateSpec::from_edtf("", &unit.to_string()).unwrap_or_default();
    DayRange { earliest: date.earliest, latest: date.latest }
}

/// `None` for an open end.
fn day(bound: Bound) -> Option<Date> {
    match bound {
        Bound::Date(BoundDate { year, month, day }) => {
            Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
        }
        Bound::NegativeInfinity | Bound::PositiveInfinity | Bound::Unknown => None,
    }
}
