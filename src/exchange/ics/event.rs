//! What one event says, by the kind of its item, how its date is known, and how sure it is.

use std::borrow::Cow;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::lines::Lines;
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

impl Event<'_> {
    /// The VEVENT.
    pub(super) fn write(&self, zones: &DefinedZones, lines: &mut Lines) {
        let item = self.item;
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", &self.uid);
        // The office's, not the clock's: the same office gives the same bytes.
        let changed = instant(item.changed);
        lines.plain("DTSTAMP", &changed);
        lines.plain("CREATED", &instant(item.created));
        lines.plain("LAST-MODIFIED", &changed);
        lines.short("SEQUENCE", item.sequence);
        self.write_times(zones, lines);
        lines.text("SUMMARY", &self.summary);
        if !self.description.is_empty() {
            lines.text("DESCRIPTION", &self.description);
        }
        let place = clean(&item.place);
        if !place.is_empty() {
            lines.text("LOCATION", &place);
        }
        if is_uri(&item.url) {
            lines.uri("URL", &item.url);
        }
        if is_uri(&item.online_link) {
            lines.uri("CONFERENCE;VALUE=URI", &item.online_link);
        }
        if !self.categories.is_empty() {
            lines.texts("CATEGORIES", &self.categories);
        }
        let (status, transparency, busy) = self.availability;
        lines.plain("STATUS", status);
        lines.plain("TRANSP", transparency);
        lines.plain("X-MICROSOFT-CDO-BUSYSTATUS", busy);
        self.write_date(lines);
        lines.plain("END", "VEVENT");
    }

    /// DTSTART and DTEND: local to their zone where the calendar defines it, else in UTC, else days.
    fn write_times(&self, zones: &DefinedZones, lines: &mut Lines) {
        let (first, last) = match &self.placement {
            Placement::Timed { day, start, end, zone } => {
                let (start, end) = (day.to_datetime(*start), day.to_datetime(*end));
                if let Some(heads) = zones.heads(zone, *day) {
                    lines.plain(&heads.start, &local(start));
                    lines.plain(&heads.end, &local(end));
                } else {
                    lines.plain("DTSTART", &utc(start, zone));
                    lines.plain("DTEND", &utc(end, zone));
                }
                return;
            }
            Placement::Days { first, last } | Placement::Months { first, last } => (*first, *last),
            Placement::Marker { day, .. } => (*day, *day),
        };
        lines.short("DTSTART;VALUE=DATE", first.strftime("%Y%m%d"));
        lines.short("DTEND;VALUE=DATE", last.saturating_add(1.day()).strftime("%Y%m%d"));
    }

    /// The date as the office has it: what no other property says of it, and what one that is read back needs.
    fn write_date(&self, lines: &mut Lines) {
        lines.plain("X-PLENARY-KIND", self.item.kind.as_str());
        lines.plain("X-PLENARY-CERTAINTY", self.item.certainty.as_str());
        lines.plain("X-PLENARY-PRECISION", self.date.precision.as_str());
        if let Some(edtf) = &self.date.edtf {
            lines.text("X-PLENARY-DATE", edtf);
        }
        let text = clean(&self.date.raw);
        if !text.is_empty() {
            lines.text("X-PLENARY-DATE-TEXT", &text);
        }
        if !matches!(self.placement, Placement::Timed { .. }) {
            let times =
                [("X-PLENARY-STARTS-AT", self.date.starts_at), ("X-PLENARY-ENDS-AT", self.date.ends_at)];
            for (head, time) in times {
                if let Some(time) = time {
                    lines.short(head, time);
                }
            }
        }
        if let Some(zone) = &self.date.time_zone {
            lines.text("X-PLENARY-TIME-ZONE", &clean(zone));
        }
    }
}

/// A local time in ISO 8601's basic form (RFC 5545 section 3.3.5).
fn local(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// An instant in UTC.
fn instant(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A local time of a zone, as the instant in UTC. Times that the clock skips are read as the offset before them says.
fn utc(at: DateTime, zone: &str) -> String {
    match TimeZone::get(zone).and_then(|zone| zone.to_timestamp(at)) {
        Ok(at) => instant(at),
        Err(_) => local(at),
    }
}
