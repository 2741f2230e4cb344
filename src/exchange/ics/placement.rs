//! Where a date puts its event in a calendar, which knows only days and times.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::LeftOutReason;
use crate::model::date_spec::{DateSpec, Precision};

/// Where an event stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Placement {
    /// On one day, from one time to a later one, in a zone that exists.
    Timed { day: Date, start: Time, end: Time, zone: String },
    /// On whole days, from the first to the last.
    Days { first: Date, last: Date },
    /// Somewhere in, or throughout, whole months.
    Months { first: Date, last: Date },
    /// At a time too vague to draw: a marker on the first day that it can mean.
    Marker { day: Date, is_choice: bool },
    /// Nowhere: a task whose day is not known.
    Nowhere,
}

impl Placement {
    /// Whether its day is not known.
    pub(super) fn is_approximate(&self) -> bool {
        matches!(self, Self::Months { .. } | Self::Marker { .. } | Self::Nowhere)
    }
}

/// Where `date` puts its event; times without a zone are in `office_zone`.
pub(super) fn place(date: &DateSpec, office_zone: &str) -> Result<Placement, LeftOutReason> {
    let Some(first) = date.earliest else {
        return Err(match (date.precision, date.latest) {
            (_, Some(_)) => LeftOutReason::NoFirstDay,
            (Precision::DurationOnly, None) => LeftOutReason::DurationOnly,
            (_, None) => LeftOutReason::NoDate,
        });
    };
    let is_choice = date.edtf.as_deref().is_some_and(|edtf| edtf.starts_with('['));
    let placement = match (date.precision, date.latest) {
        (Precision::Day, Some(last)) if !is_choice => {
            timed(date, office_zone, first, last).unwrap_or(Placement::Days { first, last })
        }
        (Precision::Month, Some(last)) if !is_choice => Placement::Months { first, last },
        _ => Placement::Marker { day: first, is_choice },
    };
    // Ends are written as the day after, which must have four digits of year too.
    let after = date.latest.unwrap_or(first).checked_add(1.day());
    if first.year() < 0 || after.is_err() {
        return Err(LeftOutReason::OutOfRange);
    }
    Ok(placement)
}

/// How long before its time of day a deadline is drawn.
const BEFORE_DEADLINE: i64 = 30;

/// The minutes up to the time of day of a deadline on one day; `None` where it has no such time.
pub(super) fn up_to(date: &DateSpec, office_zone: &str) -> Option<Placement> {
    let end = date.ends_at.or(date.starts_at)?;
    let start = end.checked_sub(BEFORE_DEADLINE.minutes()).ok()?;
    timed(
        &DateSpec { starts_at: Some(start), ends_at: Some(end), ..date.clone() },
        office_zone,
        date.earliest?,
        date.latest?,
    )
}

/// One day from a time to a later time. Anything else stays on whole days, and its times are said in words: an end that
/// is not given is not made up (a DTEND must be later than its DTSTART, RFC 5545 section 3.8.2.2), and several days are
/// not one long event through the nights.
fn timed(date: &DateSpec, office_zone: &str, first: Date, last: Date) -> Option<Placement> {
    let (start, end) = (date.starts_at?, date.ends_at?);
    let zone = date.time_zone.as_deref().unwrap_or(office_zone);
    let holds = first == last && start < end && TimeZone::get(zone).is_ok();
    holds.then(|| Placement::Timed { day: first, start, end, zone: zone.to_owned() })
}
