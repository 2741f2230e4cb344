//! When a period can begin and end. A date that is no period of time with two ends has no answer here.

use jiff::civil::Date;

use crate::model::date_spec::DateSpec;

/// The days between which something can begin, and those between which it can end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Period {
    /// The first and the last day on which it can begin.
    pub begins: (Date, Date),
    /// The first and the last day on which it can end.
    pub ends: (Date, Date),
}

impl Period {
    /// `None` unless the date is an interval whose ends are both given.
    pub(super) fn of(date: &DateSpec) -> Option<Self> {
        let (first, last) = date.edtf.as_deref()?.split_once('/')?;
        let bounds = |end: &str| {
            let end = DateSpec::from_edtf("", end).ok()?;
            Some((end.earliest?, end.latest?))
        };
        let (begins, ends) = (bounds(first)?, bounds(last)?);
        // "May 2016 – 2016": it does not end before it begins.
        Some(Self { begins: (begins.0, begins.1.min(ends.1)), ends: (ends.0.max(begins.0), ends.1) })
    }
}

/// The calendar year that a date lies in, if it is sure to lie in one.
pub(super) fn year(date: &DateSpec) -> Option<i16> {
    let (first, last) = (date.earliest?.year(), date.latest?.year());
    (first == last).then_some(first)
}

/// How many days from `first` to `last`, both counted; none where it would be less than one.
pub(super) fn days(first: Date, last: Date) -> i32 {
    first.until(last).map_or(0, |span| span.get_days() + 1).max(0)
}
