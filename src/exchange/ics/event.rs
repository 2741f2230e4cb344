//! What one event says, by the kind of its item, how its date is known, and how sure it is.

use std::borrow::Cow;
use std::io;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::component::{Component, tzid, value_type};
use super::placement::{Placement, place};
use super::text::{clean, is_uri};
use super::zone::DefinedZones;
use super::{
    Approximate, CANCELLED_FOR, CalendarFeed, CalendarItem, EventKind, ExportOptions, LeftOutReason, Projects,
};
use crate::locale;
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::language::Language;
use crate::model::meeting::EventStatus;

/// Why an item gives no event here.
pub(super) enum NotWritten {
    /// It is in the main feed, and this is the other one.
    InMainFeed,
    /// It is nowhere, for this reason.
    LeftOut(LeftOutReason),
}

impl From<LeftOutReason> for NotWritten {
    fn from(reason: LeftOutReason) -> Self {
        Self::LeftOut(reason)
    }
}

/// An event in words, before its times are spelt.
pub(super) struct Event<'i> {
    item: &'i CalendarItem,
    uid: String,
    date: Cow<'i, DateSpec>,
    placement: Placement,
    summary: Cow<'i, str>,
    description: String,
    categories: Vec<Cow<'i, str>>,
    availability: Availability,
}

/// STATUS (RFC 5545 section 3.8.1.11), TRANSP (3.8.2.7), and what Outlook reads instead of the latter.
type Availability = (&'static str, &'static str, &'static str);

const BUSY: Availability = ("CONFIRMED", "OPAQUE", "BUSY");
const PROVISIONAL: Availability = ("TENTATIVE", "OPAQUE", "TENTATIVE");
const APPROXIMATE: Availability = ("TENTATIVE", "TRANSPARENT", "FREE");
const FREE: Availability = ("CONFIRMED", "TRANSPARENT", "FREE");
const CANCELLED: Availability = ("CANCELLED", "TRANSPARENT", "FREE");

/// The events of an item: one, or two where a project is written as its start and its end.
pub(super) fn events<'i>(
    item: &'i CalendarItem,
    feed: &CalendarFeed,
    options: &ExportOptions,
) -> Result<Vec<Event<'i>>, NotWritten> {
    if item.is_date_of_block {
        return Err(LeftOutReason::InsideBlock.into());
    }
    if item.kind == EventKind::Project && options.projects == Projects::Exclude {
        return Err(LeftOutReason::Project.into());
    }
    let placement = place(&item.date, &feed.time_zone)?;
    let drafting = Drafting { item, office_zone: &feed.time_zone, language: options.language };
    if item.kind == EventKind::Project && item.date.is_interval() {
        if let (Projects::Span, Some(first), Some(last)) =
            (options.projects, item.date.earliest, item.date.latest)
        {
            // Chosen as a span, it is drawn over every month or year that it is known to last.
            return Ok(vec![drafting.event(Placement::Days { first, last })]);
        }
        if options.projects == Projects::StartAndEnd {
            return Ok(drafting.start_and_end());
        }
    }
    match options.approximate {
        Approximate::Exclude if placement.is_approximate() => return Err(LeftOutReason::Approximate.into()),
        Approximate::Only if !placement.is_approximate() => return Err(NotWritten::InMainFeed),
        _ => {}
    }
    if item.status == EventStatus::Cancelled {
        let last = item.date.latest.or(item.date.earliest);
        let until = last.and_then(|last| last.checked_add(CANCELLED_FOR.days()).ok());
        if until.is_some_and(|until| until < options.today) {
            return Err(LeftOutReason::CancelledLongAgo.into());
        }
    }
    Ok(vec![drafting.event(placement)])
}

/// What the words of an item's events are made from.
struct Drafting<'i, 'c> {
    item: &'i CalendarItem,
    office_zone: &'c str,
    language: Language,
}

impl<'i> Drafting<'i, '_> {
    fn say(&self, message: &str, arguments: &[(&str, &str)]) -> String {
        locale::text(self.language, message, arguments)
    }

    fn event(&self, placement: Placement) -> Event<'i> {
        let title = clean(&self.item.title);
        self.event_of(self.item.uid.to_string(), Cow::Borrowed(&self.item.date), title, placement)
    }

    /// An event for each end of a project that is given, and that a calendar can hold.
    fn start_and_end(&self) -> Vec<Event<'i>> {
        let (start, end) =
            self.item.date.edtf.as_deref().and_then(|edtf| edtf.split_once('/')).unwrap_or_default();
        // In the order of their UIDs.
        [("end", end, "export-project-end"), ("start", start, "export-project-start")]
            .into_iter()
            .filter_map(|(suffix, edtf, message)| {
                let date = DateSpec::from_edtf(&self.item.date.raw, edtf).ok()?;
                let placement = place(&date, self.office_zone).ok()?;
                let title = self.say(message, &[("title", &clean(&self.item.title))]);
                let uid = format!("{}-{suffix}", self.item.uid);
                Some(self.event_of(uid, Cow::Owned(date), Cow::Owned(title), placement))
            })
            .collect()
    }

    fn event_of(
        &self,
        uid: String,
        date: Cow<'i, DateSpec>,
        title: Cow<'i, str>,
        placement: Placement,
    ) -> Event<'i> {
        let summary = self.summary(title, &date, &placement);
        let description = self.description(&date, &placement);
        let mut categories: Vec<_> = self.item.categories.iter().map(|category| clean(category)).collect();
        if placement.is_approximate() {
            categories.push(Cow::Owned(self.say("export-provisional", &[])));
        }
        let availability = self.availability(&placement);
        Event { item: self.item, uid, date, placement, summary, description, categories, availability }
    }

    fn availability(&self, placement: &Placement) -> Availability {
        let is_sure = self.item.certainty == Certainty::Stated;
        match self.item.kind {
            _ if self.item.status == EventStatus::Cancelled => CANCELLED,
            _ if placement.is_approximate() => APPROXIMATE,
            EventKind::Project | EventKind::Deadline if is_sure => FREE,
            EventKind::Project | EventKind::Deadline => APPROXIMATE,
            _ if is_sure => BUSY,
            _ => PROVISIONAL,
        }
    }

    /// The title, after what must be seen even where a calendar shows nothing else.
    fn summary(&self, title: Cow<'i, str>, date: &DateSpec, placement: &Placement) -> Cow<'i, str> {
        let mut summary = title;
        if self.item.kind == EventKind::Deadline {
            summary = Cow::Owned(match date.ends_at.or(date.starts_at) {
                Some(time) => {
                    let time = time.strftime("%H:%M").to_string();
                    self.say("export-deadline-at", &[("time", &time), ("title", &summary)])
                }
                None => self.say("export-deadline", &[("title", &summary)]),
            });
        }
        if placement.is_approximate() {
            let prefix = match placement {
                Placement::Marker { is_choice: true, .. } => self.say("export-date-choice", &[]),
                _ => self.say("export-date-tbc", &[("date", &format_date(date, self.language))]),
            };
            summary = Cow::Owned(format!("{prefix} {summary}"));
        }
        if self.item.status == EventStatus::Cancelled {
            summary = Cow::Owned(self.say("export-cancelled", &[("title", &summary)]));
        }
        summary
    }

    /// The link first; then what DTSTART does not say of the date; then what the office says.
    fn description(&self, date: &DateSpec, placement: &Placement) -> String {
        let mut paragraphs = Vec::new();
        paragraphs.push(clean(&self.item.online_link));
        if date.starts_at.is_some() && !matches!(placement, Placement::Timed { .. }) {
            let zoned = DateSpec {
                time_zone: Some(date.time_zone.clone().unwrap_or_else(|| self.office_zone.to_owned())),
                ..date.clone()
            };
            paragraphs.push(Cow::Owned(format_date(&zoned, self.language)));
        }
        if placement.is_approximate() && !date.raw.is_empty() {
            paragraphs.push(Cow::Owned(self.say("export-as-written", &[("text", &clean(&date.raw))])));
        }
        if !self.item.members.is_empty() {
            let members: Vec<_> =
                self.item.members.iter().map(|member| format!("• {}", clean(member))).collect();
            let heading = self.say("export-members", &[]);
            paragraphs.push(Cow::Owned(format!("{heading}\n{}", members.join("\n"))));
        }
        if !self.item.url.is_empty() && !is_uri(&self.item.url) {
            paragraphs.push(clean(&self.item.url));
        }
        paragraphs.extend(self.item.description.iter().map(|paragraph| clean(paragraph)));
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs.join("\n\n")
    }
}

/// The times of an event as they are spelt, which the component then borrows.
pub(super) struct Times {
    start: String,
    end: String,
    /// The zone that both are local to; without it they are days or UTC.
    zone: Option<String>,
    is_day: bool,
    created: String,
    changed: String,
    sequence: String,
    starts_at: Option<String>,
    ends_at: Option<String>,
}

impl Event<'_> {
    /// Spells its times: local to their zone where the calendar defines it, else in UTC.
    pub(super) fn times(&self, zones: &DefinedZones) -> Times {
        let (start, end, zone, is_day) = match &self.placement {
            Placement::Timed { day, start, end, zone } => {
                let (start, end) = (day.to_datetime(*start), day.to_datetime(*end));
                if zones.defines(zone, *day) {
                    (basic(start), basic(end), Some(zone.clone()), false)
                } else {
                    (utc(start, zone), utc(end, zone), None, false)
                }
            }
            Placement::Days { first, last } | Placement::Months { first, last } => {
                (basic_day(*first), basic_day(last.saturating_add(1.day())), None, true)
            }
            Placement::Marker { day, .. } => {
                (basic_day(*day), basic_day(day.saturating_add(1.day())), None, true)
            }
        };
        let beside = |time: Option<Time>| time.filter(|_| is_day).map(|time| time.to_string());
        Times {
            start,
            end,
            zone,
            is_day,
            created: instant(self.item.created),
            changed: instant(self.item.changed),
            sequence: self.item.sequence.to_string(),
            starts_at: beside(self.date.starts_at),
            ends_at: beside(self.date.ends_at),
        }
    }

    /// The VEVENT.
    pub(super) fn write(&self, times: &Times, out: &mut dyn io::Write) -> io::Result<()> {
        let item = self.item;
        let (status, transparency, busy) = self.availability;
        let (place, date_text) = (clean(&item.place), clean(&self.date.raw));
        let time_zone = self.date.time_zone.as_deref().map(clean);

        let mut event = Component::new("VEVENT");
        event.plain("UID", &self.uid);
        // The office's, not the clock's: the same office gives the same bytes.
        event.plain("DTSTAMP", &times.changed);
        event.plain("CREATED", &times.created);
        event.plain("LAST-MODIFIED", &times.changed);
        event.plain("SEQUENCE", &times.sequence);
        for (name, value) in [("DTSTART", &times.start), ("DTEND", &times.end)] {
            match &times.zone {
                Some(zone) => event.plain_with(name, &tzid(zone), value),
                None if times.is_day => event.plain_with(name, &value_type("DATE"), value),
                None => event.plain(name, value),
            }
        }
        event.text("SUMMARY", &self.summary);
        if !self.description.is_empty() {
            event.text("DESCRIPTION", &self.description);
        }
        if !place.is_empty() {
            event.text("LOCATION", &place);
        }
        if is_uri(&item.url) {
            event.uri("URL", &[], &item.url);
        }
        if is_uri(&item.online_link) {
            event.uri("CONFERENCE", &[value_type("URI")], &item.online_link);
        }
        if !self.categories.is_empty() {
            event.texts("CATEGORIES", &self.categories);
        }
        event.plain("STATUS", status);
        event.plain("TRANSP", transparency);
        event.plain("X-MICROSOFT-CDO-BUSYSTATUS", busy);
        event.plain("X-PLENARY-KIND", item.kind.as_str());
        event.plain("X-PLENARY-CERTAINTY", item.certainty.as_str());
        event.plain("X-PLENARY-PRECISION", self.date.precision.as_str());
        if let Some(edtf) = &self.date.edtf {
            event.text("X-PLENARY-DATE", edtf);
        }
        if !date_text.is_empty() {
            event.text("X-PLENARY-DATE-TEXT", &date_text);
        }
        // What DTSTART and DTEND do not say where they are days.
        if let Some(time) = &times.starts_at {
            event.plain("X-PLENARY-STARTS-AT", time);
        }
        if let Some(time) = &times.ends_at {
            event.plain("X-PLENARY-ENDS-AT", time);
        }
        if let Some(zone) = &time_zone {
            event.text("X-PLENARY-TIME-ZONE", zone);
        }
        event.write(out)
    }
}

/// A day in ISO 8601's basic form (RFC 5545 section 3.3.4).
fn basic_day(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// A local time in ISO 8601's basic form (RFC 5545 section 3.3.5).
fn basic(local: DateTime) -> String {
    local.strftime("%Y%m%dT%H%M%S").to_string()
}

/// An instant in UTC.
fn instant(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A local time of a zone, as the instant in UTC. Times that the clock skips are read as the offset before them says.
fn utc(local: DateTime, zone: &str) -> String {
    let at = TimeZone::get(zone).and_then(|zone| zone.to_timestamp(local));
    at.map_or_else(|_| basic(local), instant)
}
