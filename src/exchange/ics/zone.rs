//! Which time zones a calendar states times in, and their VTIMEZONE.
//!
//! A TZID must be defined in the same calendar (RFC 5545 section 3.2.19); Outlook is an hour off without. What is
//! written of a zone is one pair of yearly rules. A zone that they would not describe rightly over the years used
//! (Jerusalem's before 2013, Morocco's) is not defined at all, and its times are written in UTC.

use std::collections::BTreeMap;

use ical::param::IcalParam;
use ical::recur::IcalRecurDateTime;
use ical::tree::codec::mode::Escaper;
use ical::tree::cst::IcalCst;
use ical::tz::{IcalTz, IcalTzTransitions};
use jiff::civil::{Date, DateTime, date};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

use super::lines::Lines;

/// More years than this in one zone are written in UTC: no yearly rule is trusted that long.
const LONGEST: i16 = 200;

/// How far from a transition the rules are compared with the zone: beyond any hour that happens twice.
const CLEAR_OF_FOLD: SignedDuration = SignedDuration::from_hours(3);

/// The zones in which a calendar states times, each with the days of its first and last use.
///
/// Told before the events, because their definitions stand before them; a zone that was not told is written in UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeZones(BTreeMap<String, (Date, Date)>);

impl TimeZones {
    /// Adds that times from `first` to `last` are stated in the zone of that IANA name.
    pub fn add(&mut self, zone: &str, first: Date, last: Date) {
        match self.0.get_mut(zone) {
            Some(used) => *used = (used.0.min(first), used.1.max(last)),
            None => {
                self.0.insert(zone.to_owned(), (first, last));
            }
        }
    }

    /// Adds the definition of every zone that can be defined; returns those.
    pub(super) fn write(&self, lines: &mut Lines) -> DefinedZones {
        let mut defined = BTreeMap::new();
        for (name, &(first, last)) in &self.0 {
            let Ok(zone) = TimeZone::get(name) else { continue };
            if let Some(definition) = definition(name, &zone, first, last) {
                lines.component(&definition);
                let parameter = IcalParam::TzId(name.into()).encode(Escaper::Modern);
                let heads =
                    Heads { start: format!("DTSTART;{parameter}"), end: format!("DTEND;{parameter}") };
                defined.insert(name.clone(), DefinedZone { first, last, heads });
            }
        }
        DefinedZones(defined)
    }
}

/// The zones that a calendar defines.
pub(super) struct DefinedZones(BTreeMap<String, DefinedZone>);

struct DefinedZone {
    first: Date,
    last: Date,
    heads: Heads,
}

/// What begins the lines that state times in a zone.
pub(super) struct Heads {
    pub(super) start: String,
    pub(super) end: String,
}

impl DefinedZones {
    /// How times on `day` are stated in `zone`, if they may be.
    pub(super) fn heads(&self, zone: &str, day: Date) -> Option<&Heads> {
        let defined = self.0.get(zone)?;
        let years = defined.first.year()..=defined.last.year();
        years.contains(&day.year()).then_some(&defined.heads)
    }
}

/// The VTIMEZONE of a zone, if it is right from the year of `first` to the year of `last`.
fn definition(name: &str, zone: &TimeZone, first: Date, last: Date) -> Option<IcalCst<'static>> {
    if last.year() - first.year() > LONGEST || zone.is_unknown() {
        return None;
    }
    // From the first of January: both rules then began before the first time that needs them.
    let from = Offset::UTC.to_timestamp(date(first.year(), 1, 1).at(0, 0, 0, 0)).ok()?;
    let until = Offset::UTC.to_timestamp(date(last.year(), 12, 31).at(23, 59, 59, 0)).ok()?;
    let definition = ical::tzdb::vtimezone(name, from.as_second())?;

    let mut calendar = IcalCst::v2();
    calendar.push_component(definition.clone());
    let mut rules = IcalTzTransitions::of_zone(IcalTz::of_calendar(&calendar.decode(), name)?);

    let mut agrees = |at: Timestamp| {
        let local = zone.to_datetime(at);
        rules.resolve(fields(local)).unambiguous() == Some(zone.to_offset(at).seconds())
    };
    let right = agrees(from)
        && agrees(until)
        && zone
            .following(from)
            .map(|transition| transition.timestamp())
            .take_while(|&at| at <= until)
            .all(|at| agrees(at - CLEAR_OF_FOLD) && agrees(at + CLEAR_OF_FOLD));
    right.then_some(definition)
}

fn fields(local: DateTime) -> IcalRecurDateTime {
    IcalRecurDateTime {
        year: i32::from(local.year()),
        month: local.month().unsigned_abs(),
        day: local.day().unsigned_abs(),
        hour: local.hour().unsigned_abs(),
        minute: local.minute().unsigned_abs(),
        second: local.second().unsigned_abs(),
    }
}
