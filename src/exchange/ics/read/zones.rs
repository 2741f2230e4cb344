//! In which zone a time of a calendar file is told.

use std::collections::HashMap;

use ical::recur::set::IcalRecurSet;
use ical::recur::{IcalRecurDateTime, IcalRecurFreq, IcalRecurRule};
use ical::tree::cst::IcalCst;
use ical::tz::{IcalTz, IcalTzTransitions};
use icu_time::zone::windows::WindowsParser;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use super::bounds;
use super::event::wrapped;

/// A time as it is kept: local to a zone that is known everywhere, or to the office's own.
pub(super) struct ToldTime {
    pub(super) at: DateTime,
    /// The IANA name; `None` where it is the office's own.
    pub(super) zone: Option<String>,
    /// Whether the file named a zone that is not known.
    pub(super) is_zone_unknown: bool,
}

/// Zones that a file may define; a name that is defined again has its last definition.
const MOST_ZONES: usize = 1_000;

/// Times at which the offset changes that a file may give, and periods that are looked at for them, of all its zones together.
const MOST_ONSETS: usize = 500_000;

/// The last year for which the rules of zones are worked out; later times have the offset with which it ends.
const LAST_YEAR: i32 = 2100;

/// The zones that a file defines, and what their names stand for.
pub(super) struct FileZones {
    /// IANA name of the office's own zone, in which times without a zone are meant.
    office: String,
    defined: HashMap<String, IcalTzTransitions>,
    all: Vec<IcalTz>,
    onsets_left: usize,
    known: HashMap<String, Option<String>>,
}

impl FileZones {
    pub(super) fn new(office: &str) -> Self {
        Self {
            office: office.to_owned(),
            defined: HashMap::new(),
            all: Vec::new(),
            onsets_left: MOST_ONSETS,
            known: HashMap::new(),
        }
    }

    /// IANA name of the office's own zone.
    pub(super) fn office(&self) -> &str {
        &self.office
    }

    /// Takes a VTIMEZONE.
    pub(super) fn define(&mut self, text: &str) {
        if self.all.len() == MOST_ZONES || self.onsets_left == 0 {
            return;
        }
        let wrapped = wrapped(text);
        for calendar in &IcalCst::parse_recovering(&wrapped).calendars {
            for zone in calendar.decode().components.iter().filter_map(IcalTz::of_component) {
                if let Some(zone) = worked_out(zone, &mut self.onsets_left) {
                    self.all.push(zone.clone());
                    self.defined.insert(zone.id.clone(), IcalTzTransitions::of_zone(zone));
                }
            }
        }
    }

    /// The zones as the file defines them.
    pub(super) fn all(&self) -> &[IcalTz] {
        &self.all
    }

    /// How a local time in the zone called `name` is kept.
    pub(super) fn tell(&mut self, at: DateTime, name: &str) -> ToldTime {
        if let Some(zone) = self.known(name) {
            let zone = Some(zone).filter(|zone| *zone != self.office);
            return ToldTime { at, zone, is_zone_unknown: false };
        }
        let fields = IcalRecurDateTime {
            year: i32::from(at.year()),
            month: at.month().unsigned_abs(),
            day: at.day().unsigned_abs(),
            hour: at.hour().unsigned_abs(),
            minute: at.minute().unsigned_abs(),
            second: at.second().unsigned_abs(),
        };
        let instant = self
            .defined
            .get_mut(name)
            .map(|zone| zone.resolve(fields).literal_instant(fields))
            .and_then(|seconds| Timestamp::from_second(seconds).ok());
        match instant {
            Some(instant) => self.tell_utc(Offset::UTC.to_datetime(instant), None),
            None => ToldTime { at, zone: None, is_zone_unknown: true },
        }
    }

    /// How an instant in UTC is kept: as the time of `zone`, else of the office's.
    pub(super) fn tell_utc(&self, at: DateTime, zone: Option<&str>) -> ToldTime {
        let told = |name: &str| {
            let zone = TimeZone::get(name).ok()?;
            let at = zone.to_datetime(Offset::UTC.to_timestamp(at).ok()?);
            Some(ToldTime { at, zone: Some(name.to_owned()), is_zone_unknown: false })
        };
        let utc = || ToldTime { at, zone: Some("UTC".to_owned()), is_zone_unknown: false };
        let mut told = zone.and_then(told).or_else(|| told(&self.office)).unwrap_or_else(utc);
        if told.zone.as_deref() == Some(&*self.office) {
            told.zone = None;
        }
        told
    }

    /// The IANA name that a TZID stands for: itself, or what it ends with, or the Windows name that it is.
    fn known(&mut self, name: &str) -> Option<String> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        let found = iana(name).or_else(|| from_windows(name));
        self.known.insert(name.to_owned(), found.clone());
        found
    }
}

/// The zone with each change of its offset by name instead of by rule: the library works a zone out anew whenever it is
/// asked, and a rule can be for every second. `None` where there are more than are `left`, where a rule is for
/// less than a month, and without any, which would be taken for UTC.
fn worked_out(mut zone: IcalTz, left: &mut usize) -> Option<IcalTz> {
    let last = IcalRecurDateTime { year: LAST_YEAR, month: 12, day: 31, hour: 23, minute: 59, second: 59 };
    for observance in &mut zone.observances {
        let set = &mut observance.onsets;
        let is_rare =
            |rule: &IcalRecurRule| matches!(rule.freq, IcalRecurFreq::Yearly | IcalRecurFreq::Monthly);
        if !set.rules.iter().chain(&set.exrules).all(is_rare) || !bounds::is_bounded(set) {
            return None;
        }
        bounds::cut(set, last);
        *left = left.checked_sub(1 + usize::try_from(bounds::periods(set)).ok()?)?;
        let dates: Vec<_> = set.expand().map(|onset| onset.start).take(*left).collect();
        *left = left.checked_sub(dates.len())?;
        *set = IcalRecurSet { start: dates.first().copied(), dates, ..IcalRecurSet::default() };
    }
    zone.observances.retain(|observance| observance.onsets.start.is_some());
    Some(zone).filter(|zone| !zone.observances.is_empty())
}

/// `Europe/Berlin`, also as the end of `/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`.
fn iana(name: &str) -> Option<String> {
    let name = name.trim();
    let mut rest = name;
    loop {
        // A name without a place (`EST`, `GMT`) is one only as it stands.
        if (rest == name || rest.contains('/'))
            && let Ok(zone) = TimeZone::get(rest)
        {
            return zone.iana_name().map(str::to_owned);
        }
        rest = rest.split_once('/')?.1;
    }
}

fn from_windows(name: &str) -> Option<String> {
    let zone = WindowsParser::new().parse(name.trim(), None)?;
    let names = icu_time::zone::iana::IanaParserExtended::new();
    let name = names.iter().find(|entry| entry.time_zone == zone)?.canonical;
    TimeZone::get(name).ok().map(|_| name.to_owned())
}
