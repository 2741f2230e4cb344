//! Giving what is planned in time another date: every shift of a deadline is shown before it is made.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::deadlines::{date_text, moved_off, one_meeting};
use super::meetings::shown;
use super::planned::{self, each_planned};
use crate::error::{Error, Result};
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, DayRange};
use crate::model::deadline::{Deadline, DeadlineId, DeadlineState};
use crate::model::meeting::MeetingBlockId;
use crate::model::record::{Record, RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::deadlines::{Held, Lateness, Shift, due, lateness, shifts, shifts_between};
use crate::store::deadline::{self, PlannedMeeting};
use crate::store::{View, record};

/// A record, and the date that it would be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RescheduleInput {
    /// The record: a meeting, a block, an activity, a project or a deadline.
    pub subject: RecordRef,
    /// The new date.
    pub date: DateSpec,
}

/// What a move does to the deadlines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rescheduling {
    /// What is moved.
    pub name: String,
    /// Its date as it is.
    pub before_text: String,
    /// Its date as it would be.
    pub after_text: String,
    /// Every deadline, in the order of the days on which it falls now.
    pub rows: Vec<ShiftRow>,
}

/// What a move does to a deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShiftRow {
    /// The deadline.
    pub id: DeadlineId,
    /// What has to be done.
    pub name: String,
    /// Its meeting; empty where that is what is moved.
    pub meeting_name: String,
    /// How far it has come.
    pub state: DeadlineState,
    /// On which days it falls now.
    pub before: DayRange,
    /// The same in words; empty where it is not known.
    pub before_text: String,
    /// On which days it would fall.
    pub after: DayRange,
    /// The same in words; empty where it is not known.
    pub after_text: String,
    /// By how many days it moves, earlier ones counted below zero; `None` where either is not known to the day.
    pub by_days: Option<i32>,
    /// Whether its day was set by hand, so that it stays.
    pub is_pinned: bool,
    /// How many days after its rule it would stand then, earlier ones counted below zero.
    pub drift: Option<i32>,
    /// The day off that it would be moved from, in words; empty where it is not.
    pub moved_off_text: String,
    /// How late it would be today.
    pub lateness: Lateness,
}

/// What becomes of the deadlines when a record gets another date: those of meetings and blocks move along, and those that
/// hang on a deadline. Nothing is changed.
pub fn preview_reschedule(context: Context<'_>, input: RescheduleInput) -> Result<Rescheduling> {
    input.date.check("date")?;
    context.office.read(|view| {
        let record = record::get(view, input.subject)?;
        let mut rows = match &record {
            Record::Deadline(moved) => rows_after(context, view, moved, &input.date)?,
            moved => rows_along(context, view, moved, &input.date)?,
        };
        rows.sort_by_cached_key(|row| (first(row.before).is_none(), first(row.before), row.id));
        Ok(Rescheduling {
            name: record.label(),
            before_text: shown(&date_of(view, &record)?, context.language),
            after_text: shown(&input.date, context.language),
            rows,
        })
    })
}

fn first(days: DayRange) -> Option<Date> {
    days.earliest.or(days.latest)
}

fn row(context: Context<'_>, deadline: &Deadline, shift: &Shift, meeting_name: &str) -> ShiftRow {
    let language = context.language;
    let Shift { before, after, by_days } = shift;
    ShiftRow {
        id: deadline.id,
        name: deadline.name.clone(),
        meeting_name: meeting_name.to_owned(),
        state: deadline.state,
        before: before.days,
        before_text: date_text(deadline, before, language),
        after: after.days,
        after_text: date_text(deadline, after, language),
        by_days: *by_days,
        is_pinned: after.is_pinned,
        drift: after.drift,
        moved_off_text: after.moved_off.as_ref().map(|off| moved_off(off, language)).unwrap_or_default(),
        lateness: lateness(after.days, deadline.state, context.today),
    }
}

/// When a record takes place: a meeting on the days of its block where it has none of its own, a deadline where its rule
/// puts it unless its day was set by hand.
pub(super) fn date_of(view: &View<'_>, record: &Record) -> Result<DateSpec> {
    match record {
        Record::Meeting(meeting) => Ok(one_meeting(view, meeting.id)?.date),
        Record::Deadline(deadline) => {
            let deadlines = deadline::of_meetings(view, std::iter::once(deadline.meeting_id))?;
            let mut date = DateSpec::default();
            each_planned(view, deadlines, |_, other, due| {
                if other.id == deadline.id {
                    date = planned::date_of(other, due);
                }
            })?;
            Ok(date)
        }
        other => other.schedule().cloned().ok_or_else(immovable),
    }
}

/// The deadlines of what moves along with a meeting or a block; of anything else there are none.
fn rows_along(
    context: Context<'_>,
    view: &View<'_>,
    record: &Record,
    date: &DateSpec,
) -> Result<Vec<ShiftRow>> {
    let days = deadline::working_days(view)?;
    let mut rows = Vec::new();
    for Moved { meeting, after } in moved(view, record, date)? {
        let deadlines = deadline::of_meetings(view, std::iter::once(meeting.id))?;
        let meeting_name = if record.table() == Table::Meeting { "" } else { &meeting.name };
        let shifts = shifts(meeting.held(), after, &deadlines, &days);
        rows.extend(deadlines.iter().zip(&shifts).map(|(one, shift)| row(context, one, shift, meeting_name)));
    }
    Ok(rows)
}

/// The deadlines that hang on another, and move with it.
fn rows_after(
    context: Context<'_>,
    view: &View<'_>,
    moved: &Deadline,
    date: &DateSpec,
) -> Result<Vec<ShiftRow>> {
    let meeting = one_meeting(view, moved.meeting_id)?;
    let before = deadline::of_meetings(view, std::iter::once(meeting.id))?;
    let set = |one: &Deadline| match one.id == moved.id {
        true => Deadline { date: date.clone(), ..one.clone() },
        false => one.clone(),
    };
    let after: Vec<Deadline> = before.iter().map(set).collect();
    let days = deadline::working_days(view)?;
    let shifts = shifts_between(due(meeting.held(), &before, &days), due(meeting.held(), &after, &days));
    let rows = before.iter().zip(&shifts).filter(|(one, shift)| {
        one.id != moved.id && (shift.before.days, shift.before.drift) != (shift.after.days, shift.after.drift)
    });
    Ok(rows.map(|(one, shift)| row(context, one, shift, "")).collect())
}

/// A meeting that moves along, and when it would be held.
struct Moved {
    meeting: PlannedMeeting,
    after: Held,
}

fn moved(view: &View<'_>, record: &Record, date: &DateSpec) -> Result<Vec<Moved>> {
    match record {
        Record::Meeting(meeting) => {
            let after = of_meeting(view, meeting.block_id, meeting.certainty, date)?;
            Ok(vec![Moved { meeting: one_meeting(view, meeting.id)?, after }])
        }
        Record::MeetingBlock(block) => {
            let mut meetings: Vec<PlannedMeeting> =
                deadline::meetings_on_days_of(view, block.id)?.into_values().collect();
            meetings.sort_by_key(|meeting| meeting.id);
            let moved =
                |meeting: PlannedMeeting| Moved { after: Held::within(date, meeting.certainty), meeting };
            Ok(meetings.into_iter().map(moved).collect())
        }
        _ => Ok(Vec::new()),
    }
}

/// When a meeting with this date of its own is held: without one, on the days of its block.
fn of_meeting(
    view: &View<'_>,
    block: Option<MeetingBlockId>,
    certainty: Certainty,
    date: &DateSpec,
) -> Result<Held> {
    let is_own = !date.raw.is_empty() || date.edtf.is_some();
    match block.filter(|_| !is_own) {
        None => Ok(Held::on(date, certainty)),
        Some(id) => match record::get(view, RecordRef { table: Table::MeetingBlock, id: id.0 })? {
            Record::MeetingBlock(block) => Ok(Held::within(&block.date, certainty.max(block.certainty))),
            _ => Ok(Held::default()),
        },
    }
}

/// Gives a record another date; what follows from it moves along. A deadline's is then set by hand.
pub fn reschedule_record(context: Context<'_>, input: RescheduleInput) -> Result<Written<Record>> {
    let before = context.office.read(|view| record::get(view, input.subject))?;
    let subject = Subject::of(before.table(), before.label());
    context.office.transact(Operation::RescheduleRecord, &subject, |tx| {
        let mut record = record::get(tx, input.subject)?;
        *record.schedule_mut().ok_or_else(immovable)? = input.date;
        record::update(tx, &record)?;
        Ok(record)
    })
}

fn immovable() -> Error {
    Error::invalid("subject", "error-date-immovable")
}
