//! Calendars out, as iCalendar (RFC 5545, with RFC 7986) that Outlook, Google, Apple and Thunderbird read alike.
//!
//! An honest date stays one: what is known to the day is an event of that day; a month is the whole month, free and
//! tentative; a quarter, a year or a choice is a marker on the first day it can mean; what has no date is not written
//! but listed in the [`ExportSummary`]. Our own words travel beside it in `X-PLENARY-…`, so that nothing is lost on the
//! way back. Never written: organisers and attendees (events become read-only, and invitations go out), alarms.
//!
//! [`lines`] spells, [`event`] decides what an event says, [`placement`] where its date puts it. [`read`] reads
//! calendars, ours and others'.

mod event;
mod lines;
mod placement;
pub mod read;
pub mod resource;
mod text;
mod zone;

use std::io;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use self::lines::Lines;
use self::placement::Placement;
pub use self::zone::TimeZones;
use super::file::write_failure;
use crate::error::{Code, Error, Result};
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::deadline::DeadlineState;
use crate::model::entity::vocabulary;
use crate::model::language::Language;
use crate::model::meeting::EventStatus;

/// Days after its date for which a cancelled event is still written, so that every subscriber learns of it.
const CANCELLED_FOR: i64 = 30;

vocabulary! {
    /// What an event of the calendar is in the office; `X-PLENARY-KIND`.
    pub enum EventKind {
        /// A meeting.
        Meeting = "meeting",
        /// Several meetings held together.
        MeetingBlock = "meeting_block",
        /// An activity.
        Activity = "activity",
        /// A project.
        Project = "project",
        /// A day by which something is due.
        Deadline = "deadline",
    }
}

/// A calendar, without its items.
#[derive(Clone, Debug, Default)]
pub struct CalendarFeed {
    /// What it is called.
    pub name: String,
    /// IANA name of the office's zone, in which times without a zone are meant.
    pub time_zone: String,
    /// A CSS3 colour name (RFC 7986 section 5.9).
    pub color: Option<String>,
    /// The zones that its items state times in: see [`CalendarFeed::expect`].
    pub zones: TimeZones,
}

impl CalendarFeed {
    /// Tells beforehand that an item of this date will be written, so that its zone is defined. An item that was not
    /// told is written all the same, in UTC.
    pub fn expect(&mut self, date: &DateSpec) {
        if let Ok(Placement::Timed { day, zone, .. }) = placement::place(date, &self.time_zone) {
            self.zones.add(&zone, day, day);
        }
    }

    /// As [`CalendarFeed::expect`], of a deadline.
    pub fn expect_deadline(&mut self, date: &DateSpec) {
        if let Some(Placement::Timed { day, zone, .. }) = placement::up_to(date, &self.time_zone) {
            self.zones.add(&zone, day, day);
        }
    }
}

/// What is to stand in a calendar: a row of the office, with what belongs to it.
#[derive(Clone, Debug)]
pub struct CalendarItem {
    /// The row's id, which becomes the UID.
    pub uid: Uuid,
    /// What it is.
    pub kind: EventKind,
    /// What it is called, as written.
    pub title: String,
    /// Paragraphs for its description, in order: what the office knows of it besides its note.
    pub description: Vec<String>,
    /// Its note, the last paragraph of the description.
    pub note: String,
    /// Of a block, the titles of its meetings.
    pub members: Vec<String>,
    /// Where, as written.
    pub place: String,
    /// A web page about it.
    pub url: String,
    /// Web address for those who attend online.
    pub online_link: String,
    /// Body, project, …: Outlook colours by them.
    pub categories: Vec<String>,
    /// When: its own date, or its block's.
    pub date: DateSpec,
    /// Whether the date is the block's, so that its own days are not known.
    pub is_date_of_block: bool,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it stands in its life.
    pub status: EventStatus,
    /// When the row was made.
    pub created: Timestamp,
    /// When the row was last changed.
    pub changed: Timestamp,
    /// How often its date, place or status changed.
    pub sequence: u32,
    /// Of a deadline, what a task says besides.
    pub task: Option<Task>,
}

/// What a deadline says as a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// The UID of the meeting that it is for.
    pub meeting: Uuid,
    /// How far it has come.
    pub state: DeadlineState,
}

/// Which items are written, by how well their date is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Approximate {
    /// Only what is known to the day.
    #[default]
    Exclude,
    /// All.
    Include,
    /// Only what is not known to the day: the second feed, which colleagues can hide.
    Only,
}

/// How projects are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Projects {
    /// Not at all.
    #[default]
    Exclude,
    /// One event from the first day to the last.
    Span,
    /// One event for the start and one for the end.
    StartAndEnd,
}

/// How deadlines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DeadlineForm {
    /// As an event of the day.
    #[default]
    Days,
    /// As an event of the 30 minutes up to its time of day; of the day where it has none.
    Times,
    /// As a task (VTODO), which calendars that only know events pass over.
    Tasks,
}

/// What a calendar is to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExportOptions {
    /// Which items, by how well their date is known.
    pub approximate: Approximate,
    /// How projects are written.
    pub projects: Projects,
    /// How deadlines are written.
    pub deadlines: DeadlineForm,
    /// The language of the words that are added.
    pub language: Language,
    /// Today: what was cancelled is left out some time after its date.
    pub today: Date,
}

/// Why an item is not in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LeftOutReason {
    /// It has no date, or none that was understood.
    NoDate,
    /// It is only known how long it lasts.
    DurationOnly,
    /// Its date has no first day ("by June 2027").
    NoFirstDay,
    /// Its date cannot be written in four digits of year.
    OutOfRange,
    /// Its date is not known to the day, and such items were not asked for.
    Approximate,
    /// It falls within a block of meetings on a day that is not known; the block is in the calendar.
    InsideBlock,
    /// It was cancelled, and its date is long past.
    CancelledLongAgo,
    /// It is a project, and projects were not asked for.
    Project,
}

/// An item that is not in the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftOut {
    /// The row's id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// Why.
    pub reason: LeftOutReason,
}

/// What became of the items: nothing vanishes in silence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportSummary {
    /// How many events and tasks were written.
    pub written: u32,
    /// How many items are known to the day and so belong to the main feed, where this is the other one.
    pub in_main_feed: u32,
    /// The items that were not written.
    pub left_out: Vec<LeftOut>,
}

/// Writes a calendar. The items come by ascending UID, each once, and are not kept.
///
/// # Errors
/// What reading the items fails with; `DiskFull` or `Internal` where writing fails, or the items come out of order.
pub fn write(
    feed: &CalendarFeed,
    items: impl IntoIterator<Item = Result<CalendarItem>>,
    options: &ExportOptions,
    out: &mut dyn io::Write,
) -> Result<ExportSummary> {
    let mut lines = Lines::default();
    write_header(feed, options.language, &mut lines);
    let zones = feed.zones.write(&mut lines);

    let mut summary = ExportSummary::default();
    let mut previous = None;
    for item in items {
        let item = item?;
        // The order is part of the format (the same office gives the same bytes), and finds a UID used twice.
        if previous.replace(item.uid).is_some_and(|previous| previous >= item.uid) {
            return Err(Error::new(Code::Internal, "error-export-order").with("id", item.uid));
        }
        match event::events(&item, feed, options) {
            Ok(events) => {
                for event in &events {
                    event.write(&zones, &mut lines);
                    summary.written += 1;
                }
                lines.write(out).map_err(write_failure)?;
            }
            Err(event::NotWritten::InMainFeed) => summary.in_main_feed += 1,
            Err(event::NotWritten::LeftOut(reason)) => {
                summary.left_out.push(LeftOut { id: item.uid, title: item.title, reason });
            }
        }
    }
    lines.plain("END", "VCALENDAR");
    lines.write(out).map_err(write_failure)?;
    Ok(summary)
}

/// PRODID (RFC 5545 section 3.7.3).
const fn product(language: Language) -> &'static str {
    match language {
        Language::English => "-//Plenary//Plenary//EN",
        Language::French => "-//Plenary//Plenary//FR",
    }
}

fn write_header(feed: &CalendarFeed, language: Language, lines: &mut Lines) {
    let name = text::clean(&feed.name);
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", product(language));
    lines.plain("CALSCALE", "GREGORIAN");
    lines.text("NAME", &name);
    // Google reads only this one.
    lines.text("X-WR-CALNAME", &name);
    lines.text("X-WR-TIMEZONE", &text::clean(&feed.time_zone));
    lines.plain("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    lines.plain("X-PUBLISHED-TTL", "PT1H");
    if let Some(color) = &feed.color {
        lines.text("COLOR", &text::clean(color));
    }
}
