//! Giving what is planned in time another date: every shift of a deadline is shown before it is made.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::deadlines::{date_text, moved_off, one_meeting};
use super::meetings::shown;
use crate::error::{Error, Result};
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, DayRange};
use crate::model::deadline::{Deadline, DeadlineId, DeadlineState};
use crate::model::meeting::MeetingBlockId;
use crate::model::record::{Record, RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::deadlines::{Held, Lateness, Shift, lateness, shifts};
use crate::store::deadline::{self, PlannedMeeting};
use crate::store::{View, record};

/// A record, and the date that it would be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RescheduleInput {
    /// The record: a meeting, a block, an activity or a project.
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

/// What becomes of the deadlines when a record gets another date; only those of meetings and blocks move along. Nothing
/// is changed.
pub fn preview_reschedule(context: Context<'_>, input: RescheduleInput) -> Result<Rescheduling> {
    input.date.check("date")?;
    context.office.read(|view| {
        let moved = moved(view, &input)?;
        let days = deadline::working_days(view)?;
        let mut rows = Vec::new();
        for Moved { meeting, after } in &moved.meetings {
            let deadlines = deadline::of_meetings(view, std::iter::once(meeting.id))?;
            let meeting_name =
                if input.subject.table == Table::Meeting { String::new() } else { meeting.name.clone() };
            let shifts = shifts(meeting.held(), *after, &deadlines, &days);
            rows.extend(
                deadlines.iter().zip(&shifts).map(|(one, shift)| row(context, one, shift, &meeting_name)),
            );
        }
        rows.sort_by_cached_key(|row| (first(row.before).is_none(), first(row.before), row.id));
        Ok(Rescheduling {
            name: moved.record.label(),
            before_text: shown(&moved.before, context.language),
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

/// What a new date moves.
struct Move {
    record: Record,
    before: DateSpec,
    meetings: Vec<Moved>,
}

/// A meeting that moves along, and when it would be held.
struct Moved {
    meeting: PlannedMeeting,
    after: Held,
}

fn moved(view: &View<'_>, input: &RescheduleInput) -> Result<Move> {
    let record = record::get(view, input.subject)?;
    let (before, meetings) = match &record {
        Record::Meeting(meeting) => {
            let planned = one_meeting(view, meeting.id)?;
            let after = of_meeting(view, meeting.block_id, meeting.certainty, &input.date)?;
            (planned.date.clone(), vec![Moved { meeting: planned, after }])
        }
        Record::MeetingBlock(block) => {
            let mut meetings: Vec<PlannedMeeting> =
                deadline::meetings_on_days_of(view, block.id)?.into_values().collect();
            meetings.sort_by_key(|meeting| meeting.id);
            let moved = |meeting: PlannedMeeting| Moved {
                after: Held::within(&input.date, meeting.certainty),
                meeting,
            };
            (block.date.clone(), meetings.into_iter().map(moved).collect())
        }
        other => (other.schedule().ok_or_else(immovable)?.clone(), Vec::new()),
    };
    Ok(Move { record, before, meetings })
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

/// Gives a record another date; what follows from it moves along.
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
