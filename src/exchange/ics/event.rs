//! What one event or task says, by the kind of its item, how its date is known, and how sure it is.

use std::borrow::Cow;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::lines::Lines;
use super::placement::{Placement, place, up_to};
use super::text::{clean, is_uri};
use super::zone::DefinedZones;
use super::{
    Approximate, CANCELLED_FOR, CalendarFeed, CalendarItem, DeadlineForm, EventKind, ExportOptions,
    LeftOutReason, Projects, Task,
};
use crate::locale;
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::deadline::DeadlineState;
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
    /// What it says as a task, where it is written as one.
    task: Option<Task>,
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
    let is_task = item.task.is_some() && options.deadlines == DeadlineForm::Tasks;
    let placement = match place(&item.date, &feed.time_zone) {
        // A task needs no day; one is not made up.
        Err(LeftOutReason::NoDate | LeftOutReason::NoFirstDay | LeftOutReason::DurationOnly) if is_task => {
            Placement::Nowhere
        }
        Ok(Placement::Months { .. } | Placement::Marker { .. }) if is_task => Placement::Nowhere,
        Ok(placement) if item.kind == EventKind::Deadline && options.deadlines != DeadlineForm::Days => {
            up_to(&item.date, &feed.time_zone).unwrap_or(placement)
        }
        // Its time of day is said in words.
        Ok(Placement::Timed { day, .. }) if item.kind == EventKind::Deadline => {
            Placement::Days { first: day, last: day }
        }
        placed => placed?,
    };
    let drafting = Drafting { item, office_zone: &feed.time_zone, language: options.language, is_task };
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
    is_task: bool,
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
        let task = self.item.task.filter(|_| self.is_task);
        Event { item: self.item, uid, date, placement, summary, description, categories, availability, task }
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
        // That a task has to be done goes without saying.
        if self.item.kind == EventKind::Deadline && !self.is_task {
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
                Placement::Marker { is_choice: true, .. } | Placement::Nowhere => {
                    self.say("export-date-choice", &[])
                }
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
        paragraphs.push(clean(&self.item.note));
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs.join("\n\n")
    }
}

impl Event<'_> {
    /// Its UID.
    pub(super) fn uid(&self) -> &str {
        &self.uid
    }

    /// The VEVENT or VTODO.
    pub(super) fn write(&self, zones: &DefinedZones, lines: &mut Lines) {
        let item = self.item;
        let component = if self.task.is_some() { "VTODO" } else { "VEVENT" };
        lines.plain("BEGIN", component);
        lines.plain("UID", &self.uid);
        // The office's, not the clock's: the same office gives the same bytes.
        let changed = instant(item.changed);
        lines.plain("DTSTAMP", &changed);
        lines.plain("CREATED", &instant(item.created));
        lines.plain("LAST-MODIFIED", &changed);
        lines.short("SEQUENCE", item.sequence);
        match self.task {
            Some(_) => self.write_due(lines),
            None => self.write_times(zones, lines),
        }
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
        match self.task {
            Some(task) => self.write_progress(task, lines),
            None => {
                lines.plain("STATUS", status);
                lines.plain("TRANSP", transparency);
                lines.plain("X-MICROSOFT-CDO-BUSYSTATUS", busy);
            }
        }
        self.write_own_words(lines);
        self.write_date(lines);
        lines.plain("END", component);
    }

    /// How far a task has come, and what it is for (RFC 5545 sections 3.8.1.11 and 3.8.4.5). COMPLETED would need a time
    /// of day, which is not known.
    fn write_progress(&self, task: Task, lines: &mut Lines) {
        let status = match task.state {
            _ if self.item.status == EventStatus::Cancelled => "CANCELLED",
            DeadlineState::NeedsAction => "NEEDS-ACTION",
            DeadlineState::InProcess => "IN-PROCESS",
            DeadlineState::Completed => "COMPLETED",
            DeadlineState::Cancelled => "CANCELLED",
        };
        lines.plain("STATUS", status);
        if status == "COMPLETED" {
            lines.plain("PERCENT-COMPLETE", "100");
        }
        lines.plain("RELATED-TO", &task.meeting.to_string());
    }

    /// DUE: the day, or the time of day in UTC, which needs no zone; nothing where the day is not known.
    fn write_due(&self, lines: &mut Lines) {
        let last = match &self.placement {
            Placement::Timed { day, end, zone, .. } => {
                lines.plain("DUE", &utc(day.to_datetime(*end), zone));
                return;
            }
            Placement::Days { last, .. } => *last,
            Placement::Months { .. } | Placement::Marker { .. } | Placement::Nowhere => return,
        };
        lines.short("DUE;VALUE=DATE", last.strftime("%Y%m%d"));
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
            Placement::Nowhere => return,
        };
        lines.short("DTSTART;VALUE=DATE", first.strftime("%Y%m%d"));
        lines.short("DTEND;VALUE=DATE", last.saturating_add(1.day()).strftime("%Y%m%d"));
    }

    /// What was added to for people's calendars, as the office has it: one that is read back needs it.
    fn write_own_words(&self, lines: &mut Lines) {
        lines.plain("X-PLENARY-KIND", self.item.kind.as_str());
        let title = clean(&self.item.title);
        if title != self.summary {
            lines.text("X-PLENARY-TITLE", &title);
        }
        let note = clean(&self.item.note);
        if note != self.description {
            lines.text("X-PLENARY-NOTE", &note);
        }
        if self.item.status == EventStatus::Held {
            lines.plain("X-PLENARY-STATUS", self.item.status.as_str());
        }
    }

    /// The date as the office has it: what no other property says of it, and what one that is read back needs.
    fn write_date(&self, lines: &mut Lines) {
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
