//! Calendars in: what stands in a calendar file (RFC 5545), as it stands there.
//!
//! Nothing is compared with an office here, and nothing is made up: an event without an end has none, one of ours that is known to
//! the month comes back as the month. What cannot be taken over is said, with its line. Attendees, alarms and attachments are
//! not read.

mod bounds;
mod cut;
mod event;
mod written;
mod zones;

use std::collections::{HashMap, HashSet};
use std::io::BufRead;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::cut::{Cutter, Part};
use self::event::Draft;
pub(crate) use self::event::is_placed_by;
use self::zones::FileZones;
use super::EventKind;
use crate::error::{Code, Error, Result};
use crate::exchange::progress::{Progress, read_failure};
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::meeting::EventStatus;

/// Events that a file may give at most, occurrences counted one by one.
pub const MOST_EVENTS: usize = 200_000;

/// Octets of text that are kept of a file, what is passed over not counted.
const MOST_TEXT: usize = 128 << 20;

/// Notices that are kept of a file; the others are counted.
const MOST_NOTICES: usize = 1_000;

/// Occurrences that are taken of one series.
pub const MOST_OCCURRENCES: usize = 500;

/// Occurrences of a series that are walked over to reach the window: a rule for every second since 1970 has a billion.
const LONGEST_WALK: usize = 100_000;

/// The same of all series of a file together.
const LONGEST_WALK_OF_ALL: u64 = 5_000_000;

/// Days between which occurrences of a series are taken, both included. Events that do not recur are taken whenever they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OccurrenceWindow {
    /// The first day.
    #[ts(type = "string")]
    pub first: Date,
    /// The last day.
    #[ts(type = "string")]
    pub last: Date,
}

/// Why something of a calendar file was not taken over, or not as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CalendarNoticeReason {
    /// A task, a journal entry, a time that is free or busy: no event. Left out.
    NotAnEvent,
    /// The event has no start. Left out.
    NoStart,
    /// The start cannot be read. Left out.
    Start,
    /// The end or the duration cannot be read, or comes before the start. The event is kept without an end.
    End,
    /// The zone is neither known nor defined in the file. The time is kept as the office's own.
    Zone,
    /// The recurrence rule cannot be read. The event is kept once.
    Rule,
    /// The series has more occurrences than are taken. The first of them are kept.
    TooManyOccurrences,
    /// No occurrence of the series falls between the days for which they are taken.
    NoOccurrence,
    /// The event is in the file twice. The latest revision is kept.
    Twice,
    /// A property or an event is longer than any that is kept. Left out.
    TooLong,
    /// A component has no end. What stands in it is kept.
    NotClosed,
    /// The file has more events than are taken. The others are left out.
    TooManyEvents,
}

/// One thing that was not taken over as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarNotice {
    /// The line, from 1.
    #[ts(type = "number")]
    pub line: u64,
    /// Why.
    pub reason: CalendarNoticeReason,
    /// What stood there, or the title of the event, where that helps.
    pub found: String,
}

/// What was not taken over as it stands: the first of it, and how much there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notices {
    /// In the order of the file.
    pub kept: Vec<CalendarNotice>,
    /// How many there are, those that were not kept too.
    pub total: usize,
}

impl Notices {
    fn add(&mut self, line: u64, reason: CalendarNoticeReason, found: &str) {
        self.total += 1;
        if self.kept.len() < MOST_NOTICES {
            let found = found.chars().take(200).collect();
            self.kept.push(CalendarNotice { line, reason, found });
        }
    }

    fn take_over(&mut self, others: Self) {
        self.total += others.total;
        self.kept.extend(others.kept);
        self.kept.sort_by_key(|notice| notice.line);
        self.kept.truncate(MOST_NOTICES);
    }
}

/// An event, or one occurrence of a series. Its times are in an IANA zone; without one they are the office's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The line on which it begins.
    pub line: u64,
    /// Its UID; empty where the file gives none.
    pub uid: String,
    /// Which occurrence of its series it is, as a RECURRENCE-ID is written (RFC 5545 section 3.8.4.4).
    pub recurrence_id: Option<String>,
    /// How often it was revised (section 3.8.7.4).
    pub sequence: u32,
    /// When it was changed last: LAST-MODIFIED, else DTSTAMP.
    pub changed: Option<Timestamp>,
    /// What it is in an office, where Plenary wrote it.
    pub kind: Option<EventKind>,
    /// SUMMARY.
    pub title: String,
    /// DESCRIPTION.
    pub description: String,
    /// LOCATION.
    pub place: String,
    /// CONFERENCE, else URL.
    pub link: String,
    /// CATEGORIES.
    pub categories: Vec<String>,
    /// When.
    pub date: DateSpec,
    /// How sure it is, where the file says: TENTATIVE is to be confirmed, CONFIRMED is stated.
    pub certainty: Option<Certainty>,
    /// Where it stands in its life, where the file says.
    pub status: Option<EventStatus>,
}

/// What stands in a calendar file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarContents {
    /// What the calendar is called: NAME, else X-WR-CALNAME.
    pub name: String,
    /// Its events, in the order of the file; the occurrences of a series one after the other.
    pub events: Vec<CalendarEvent>,
    /// Whether a series is among them, so that it matters for which days occurrences are taken.
    pub has_series: bool,
    /// What was not taken over.
    pub notices: Notices,
}

/// How a calendar file is read.
#[derive(Clone, Copy, Debug)]
pub struct ReadOptions<'z> {
    /// For which days occurrences of series are taken.
    pub window: OccurrenceWindow,
    /// IANA name of the office's zone. Times in it are its own.
    pub time_zone: &'z str,
}

/// How far series are expanded.
struct Expansion<'p> {
    window: OccurrenceWindow,
    progress: &'p Progress<'p>,
    left: u64,
}

impl Expansion<'_> {
    /// Whether `cost`, in occurrences, can still be had; then it is taken.
    fn affords(&mut self, cost: u64) -> bool {
        let left = self.left.checked_sub(cost);
        self.left = left.unwrap_or(self.left);
        left.is_some()
    }
}

/// Reads a calendar file.
///
/// # Errors
/// `Unreadable` where reading fails; `Invalid` where nothing in the file is a calendar; `Cancelled`.
pub fn read(
    source: impl BufRead,
    options: ReadOptions<'_>,
    progress: &Progress<'_>,
) -> Result<CalendarContents> {
    let mut cutter = Cutter::new(source);
    let mut contents = CalendarContents::default();
    let mut zones = FileZones::new(options.time_zone);
    let mut drafts: Vec<Draft> = Vec::new();
    let mut size = 0;
    while let Some(part) = cutter.next().map_err(read_failure)? {
        let component = match part {
            Part::Property(property) => {
                if let Some(name) = event::calendar_name(&property, contents.name.is_empty()) {
                    contents.name = name;
                }
                continue;
            }
            Part::Component(component) => component,
        };
        let line = component.line;
        match component.name.as_str() {
            "VTIMEZONE" => zones.define(&component.text),
            "VEVENT" if drafts.len() < MOST_EVENTS && size < MOST_TEXT => {
                let note = |reason, found: &str| contents.notices.add(line, reason, found);
                match Draft::read(&component, note) {
                    Ok(draft) => {
                        size += draft.size();
                        drafts.push(draft);
                    }
                    Err((reason, found)) => contents.notices.add(line, reason, &found),
                }
            }
            "VEVENT" => contents.notices.add(line, CalendarNoticeReason::TooManyEvents, ""),
            name => {
                let found = event::title_of(&component);
                contents.notices.add(
                    line,
                    CalendarNoticeReason::NotAnEvent,
                    found.as_deref().unwrap_or(name),
                );
            }
        }
    }
    if !cutter.has_calendar() {
        return Err(Error::new(Code::Invalid, "error-no-calendar"));
    }
    let mut expansion = Expansion { window: options.window, progress, left: LONGEST_WALK_OF_ALL };
    settle(drafts, &mut zones, &mut expansion, &mut contents)?;
    leave_out_older_revisions(&mut contents);
    contents.notices.take_over(cutter.notices);
    Ok(contents)
}

/// Times are told once every zone of the file is known; a series is told along with the occurrences that were moved.
fn settle(
    drafts: Vec<Draft>,
    zones: &mut FileZones,
    expansion: &mut Expansion<'_>,
    contents: &mut CalendarContents,
) -> Result<()> {
    let series: HashSet<String> =
        drafts.iter().filter(|draft| draft.recurs()).map(|draft| draft.uid().to_owned()).collect();
    contents.has_series = !series.is_empty();
    let (mut moved, mut rest): (HashMap<String, Vec<Draft>>, _) = (HashMap::new(), Vec::new());
    for draft in drafts {
        if draft.is_occurrence() && series.contains(draft.uid()) {
            moved.entry(draft.uid().to_owned()).or_default().push(draft);
        } else {
            rest.push(draft);
        }
    }
    for (index, draft) in rest.into_iter().enumerate() {
        if index % 1_000 == 0 {
            expansion.progress.still()?;
        }
        if draft.recurs() {
            let overrides = moved.remove(draft.uid()).unwrap_or_default();
            draft.expand(overrides, zones, expansion, contents)?;
        } else {
            draft.once(zones, contents);
        }
    }
    Ok(())
}

/// Of what is in the file more than once, the latest revision counts.
fn leave_out_older_revisions(contents: &mut CalendarContents) {
    let mut latest: HashMap<(String, Option<String>), usize> = HashMap::new();
    let mut older = HashSet::new();
    for (index, event) in contents.events.iter().enumerate().filter(|(_, event)| !event.uid.is_empty()) {
        let revision =
            |index: usize| (contents.events[index].sequence, contents.events[index].changed, index);
        let kept = latest.entry((event.uid.clone(), event.recurrence_id.clone())).or_insert(index);
        if *kept != index {
            let (first, last) =
                if revision(*kept) < revision(index) { (*kept, index) } else { (index, *kept) };
            older.insert(first);
            *kept = last;
        }
    }
    let mut index = 0;
    let notices = &mut contents.notices;
    contents.events.retain(|event| {
        let is_kept = !older.contains(&index);
        index += 1;
        if !is_kept {
            notices.add(event.line, CalendarNoticeReason::Twice, &event.title);
        }
        is_kept
    });
}
