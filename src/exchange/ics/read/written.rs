//! Times as a calendar file writes them, and the dates that they are.

use ical::param::IcalParam;
use ical::prop::IcalProp;
use ical::recur::IcalRecurDateTime;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Span, Timestamp};

use super::event::text;
use super::zones::{FileZones, ToldTime};
use crate::model::date_spec::DateSpec;

/// A day, an instant, or a time of day on a clock that may be named (RFC 5545 sections 3.3.4 and 3.3.5).
#[derive(Clone, Debug)]
pub(super) enum Written {
    Day(Date),
    Utc(DateTime),
    Local { at: DateTime, zone: Option<String> },
}

impl Written {
    /// What a property such as DTSTART says; `None` where it cannot be read.
    pub(super) fn of(property: &IcalProp<'_>) -> Option<Self> {
        let value = text(property)?;
        let value = value.trim();
        let at = civil(IcalRecurDateTime::parse(value).ok()?)?;
        if !value.contains(['T', 't']) {
            return Some(Self::Day(at.date()));
        }
        if value.ends_with(['Z', 'z']) {
            return Some(Self::Utc(at));
        }
        let zone = property.params.iter().find_map(|parameter| match parameter {
            IcalParam::TzId(name) => Some(name.to_string()),
            _ => None,
        });
        Some(Self::Local { at, zone })
    }

    /// The same kind of time at another moment.
    pub(super) fn moved_to(&self, at: DateTime) -> Self {
        match self {
            Self::Day(_) => Self::Day(at.date()),
            Self::Utc(_) => Self::Utc(at),
            Self::Local { zone, .. } => Self::Local { at, zone: zone.clone() },
        }
    }

    pub(super) fn civil(&self) -> DateTime {
        match self {
            Self::Day(day) => day.to_datetime(Time::midnight()),
            Self::Utc(at) | Self::Local { at, .. } => *at,
        }
    }

    /// How long after `start`; `None` where they cannot be compared.
    pub(super) fn since(&self, start: &Self, zones: &mut FileZones) -> Option<SignedDuration> {
        let is_same_clock = match (self, start) {
            (Self::Local { zone: own, .. }, Self::Local { zone, .. }) => own == zone,
            (Self::Day(_), _) | (_, Self::Day(_)) | (Self::Utc(_), Self::Utc(_)) => true,
            _ => false,
        };
        if is_same_clock {
            return Some(self.civil().duration_since(start.civil()));
        }
        Some(self.instant(zones)?.duration_since(start.instant(zones)?))
    }

    fn instant(&self, zones: &mut FileZones) -> Option<Timestamp> {
        match self {
            Self::Day(_) | Self::Local { zone: None, .. } => None,
            Self::Utc(at) => Offset::UTC.to_timestamp(*at).ok(),
            Self::Local { at, zone: Some(name) } => match zones.tell(*at, name) {
                ToldTime { is_zone_unknown: true, .. } => None,
                ToldTime { at, zone, .. } => {
                    let zone = TimeZone::get(zone.as_deref().unwrap_or(zones.office())).ok()?;
                    zone.to_timestamp(at).ok()
                }
            },
        }
    }

    /// As RECURRENCE-ID has it.
    pub(super) fn spelt(&self) -> String {
        match self {
            Self::Day(day) => day.strftime("%Y%m%d").to_string(),
            Self::Utc(at) => at.strftime("%Y%m%dT%H%M%SZ").to_string(),
            Self::Local { at, .. } => at.strftime("%Y%m%dT%H%M%S").to_string(),
        }
    }
}

/// The days from the first to the last.
pub(super) fn days(first: Date, length: Option<SignedDuration>) -> DateSpec {
    // Ends are exclusive (RFC 5545 section 3.6.1); some programs write the same day again.
    let count = length.map_or(1, |length| length.as_hours() / 24).max(1);
    // A length beyond the calendar is none.
    let span = Span::new().try_days(count - 1);
    let last = span.and_then(|span| first.checked_add(span)).unwrap_or(first);
    from_to(first, last)
}

fn from_to(first: Date, last: Date) -> DateSpec {
    let edtf = if first == last { first.to_string() } else { format!("{first}/{last}") };
    // Only years outside 0 to 9999 are no EDTF of ours, and those cannot be written in a calendar.
    DateSpec::from_edtf("", &edtf).unwrap_or_default()
}

/// A time of day, and as long as is said.
pub(super) fn timed(told: ToldTime, length: Option<SignedDuration>) -> DateSpec {
    let ToldTime { at, zone, .. } = told;
    let end = length.filter(|length| !length.is_zero()).and_then(|length| at.checked_add(length).ok());
    let last = end.map_or(at.date(), |end| {
        // An end at midnight is the end of the day before.
        if end.time() == Time::midnight() { end.date().yesterday().unwrap_or(end.date()) } else { end.date() }
    });
    let mut date = from_to(at.date(), last.max(at.date()));
    if date.earliest.is_some() {
        date.starts_at = Some(at.time());
        date.ends_at = end.filter(|end| end.date() == last).map(DateTime::time);
        date.time_zone = zone;
    }
    date
}

/// The library's fields as one of ours; `None` where there is no such time.
pub(super) fn civil(at: IcalRecurDateTime) -> Option<DateTime> {
    let (year, month, day) =
        (i16::try_from(at.year).ok()?, i8::try_from(at.month).ok()?, i8::try_from(at.day).ok()?);
    let (hour, minute) = (i8::try_from(at.hour).ok()?, i8::try_from(at.minute).ok()?);
    // A leap second is the second before it.
    let second = i8::try_from(at.second.min(59)).ok()?;
    DateTime::new(year, month, day, hour, minute, second, 0).ok()
}

/// An instant in UTC.
pub(super) fn instant(value: &str) -> Option<Timestamp> {
    let at = civil(IcalRecurDateTime::parse(value.trim()).ok()?)?;
    Offset::UTC.to_timestamp(at).ok()
}
