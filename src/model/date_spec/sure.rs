//! On which days something is certain to be going on: what can be drawn with hard edges.

use jiff::civil::Date;

use super::DateSpec;
use super::shape::{Shape, Unit};

/// Days on which something is certainly going on, if it takes place as written. `None` is an end left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sure {
    /// The first.
    pub from: Option<Date>,
    /// The last.
    pub to: Option<Date>,
}

impl DateSpec {
    /// The days on which it is certainly going on, whichever of its possible days it begins and ends on.
    ///
    /// `None` where there is no such day: a meeting "in June" may be on any of them, and is on each with no certainty.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use plenary::model::date_spec::DateSpec;
    ///
    /// let project = DateSpec::from_edtf("Nov 2013 – Oct 2016", "2013-11/2016-10")?;
    /// let sure = project.sure().expect("three years have a middle");
    /// assert_eq!((sure.from, sure.to), (Some(date(2013, 11, 30)), Some(date(2016, 10, 1))));
    /// assert_eq!(DateSpec::from_edtf("June 2017", "2017-06")?.sure(), None);
    /// # Ok::<(), plenary::error::Error>(())
    /// ```
    #[must_use]
    pub fn sure(&self) -> Option<Sure> {
        let (from, to) = match self.shape()? {
            Shape::Single(Unit::Day(day)) => (Some(day), Some(day)),
            Shape::Interval(first, last) if first.last() <= last.first() => {
                (Some(first.last()), Some(last.first()))
            }
            Shape::From(first) => (Some(first.last()), None),
            Shape::Until(last) => (None, Some(last.first())),
            Shape::Single(_)
            | Shape::Interval(..)
            | Shape::Between(..)
            | Shape::OneOf(_)
            | Shape::NoLaterThan(_)
            | Shape::NoEarlierThan(_) => return None,
        };
        Some(Sure { from, to })
    }

    /// Its first and last day, a year or a month taken whole, as where it says for when money is: "2016" is January to
    /// December. `None` for a choice of days, and where an end is open.
    #[must_use]
    pub fn whole(&self) -> Option<(Date, Date)> {
        match self.shape()? {
            Shape::Single(unit) => Some((unit.first(), unit.last())),
            Shape::Interval(first, last) => Some((first.first(), last.last())),
            Shape::From(_)
            | Shape::Until(_)
            | Shape::Between(..)
            | Shape::OneOf(_)
            | Shape::NoLaterThan(_)
            | Shape::NoEarlierThan(_) => None,
        }
    }
}
