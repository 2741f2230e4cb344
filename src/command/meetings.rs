//! Meetings: the list, and the calendar.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, planned};
use crate::error::{Error, Result};
use crate::locale;
use crate::model::body::BodyId;
use crate::model::date_spec::{DateSpec, Precision};
use crate::model::language::Language;
use crate::model::meeting::{Meeting, MeetingBody, MeetingBodyId, MeetingId};
use crate::model::project::ProjectId;
use crate::model::record::{Record, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::store::View;
use crate::store::calendar::{self, CalendarEntry};
use crate::store::meeting::{self, MeetingFilter, MeetingLine};
use crate::store::record::{self, Page};

/// Which meetings are listed. What is empty does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListMeetingsInput {
    /// Words that begin words of the meeting.
    pub text: String,
    /// Convened by this body.
    pub body_id: Option<BodyId>,
    /// Held under this project.
    pub project_id: Option<ProjectId>,
    /// Can fall on or after this day.
    #[ts(type = "string | null")]
    pub from: Option<Date>,
    /// Can fall on or before this day.
    #[ts(type = "string | null")]
    pub to: Option<Date>,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// A meeting or a block in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingRow {
    /// The meeting or the block.
    #[serde(flatten)]
    pub line: MeetingLine,
    /// The date as it is shown.
    pub date_text: String,
    /// Whether its last possible day is over.
    pub is_past: bool,
}

/// Meetings and blocks by their first possible day; what has no date comes last.
pub fn list_meetings(context: Context<'_>, input: ListMeetingsInput) -> Result<Page<MeetingRow>> {
    let filter = MeetingFilter {
        text: input.text,
        body: input.body_id,
        project: input.project_id,
        from: input.from,
        to: input.to,
    };
    let page =
        context.office.read(|view| meeting::list(view, &filter, input.offset, input.limit.min(1000)))?;
    let rows = page.rows.into_iter().map(|line| row(line, context)).collect();
    Ok(Page { total: page.total, rows })
}

fn row(line: MeetingLine, context: Context<'_>) -> MeetingRow {
    let date_text = match (line.is_date_of_block, shown(&line.date, context.language)) {
        // The meeting's own days are not given, and the block's are not its own.
        (true, date) if !date.is_empty() => {
            locale::text(context.language, "date-within-block", &[("date", &date)])
        }
        (_, date) => date,
    };
    let is_past = line.date.latest.is_some_and(|latest| latest < context.today);
    MeetingRow { line, date_text, is_past }
}

/// The date as lists show it: as written, else in `language`.
pub(super) fn shown(date: &DateSpec, language: Language) -> String {
    date.display(language).into_owned()
}

/// Whether a date is that of a day or of days in a row. A choice of days is no day yet.
pub(super) fn is_exact(date: &DateSpec) -> bool {
    date.precision == Precision::Day && (date.is_interval() || date.earliest == date.latest)
}

/// The days that a calendar shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarInput {
    /// The first.
    #[ts(type = "string")]
    pub from: Date,
    /// The last, included.
    #[ts(type = "string")]
    pub to: Date,
    /// Whether deadlines are among what is answered.
    pub with_deadlines: bool,
}

/// What a calendar shows for a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarPeriod {
    /// What has days of its own.
    pub exact: Vec<CalendarItem>,
    /// What is known only to the month, the quarter or the year, or is a choice of days, and can fall into the period.
    pub approximate: Vec<CalendarItem>,
    /// What has no date at all: the first hundred.
    pub undated: Vec<CalendarItem>,
}

/// A meeting, a block, an activity or a deadline on a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarItem {
    /// What it is.
    #[serde(flatten)]
    pub entry: CalendarEntry,
    /// The date as it is shown.
    pub date_text: String,
}

/// What falls, or can fall, into a period.
pub fn calendar(context: Context<'_>, input: CalendarInput) -> Result<CalendarPeriod> {
    if input.to < input.from {
        return Err(Error::invalid("to", "error-date-order"));
    }
    let (dated, undated) = context.office.read(|view| {
        let mut dated = calendar::between(view, input.from, input.to)?;
        if input.with_deadlines {
            dated.extend(deadlines(context, view, input)?);
        }
        calendar::sort(&mut dated);
        Ok((dated, calendar::undated(view, 100)?))
    })?;
    let item = |entry: CalendarEntry| {
        let date_text = shown(&entry.date, context.language);
        CalendarItem { entry, date_text }
    };
    let (exact, approximate) =
        dated.into_iter().map(item).partition(|item: &CalendarItem| is_exact(&item.entry.date));
    Ok(CalendarPeriod { exact, approximate, undated: undated.into_iter().map(item).collect() })
}

/// The deadlines that can fall into a period.
fn deadlines(
    context: Context<'_>,
    view: &View<'_>,
    CalendarInput { from, to, .. }: CalendarInput,
) -> Result<impl Iterator<Item = CalendarEntry>> {
    let dated = planned::dated(view, context.language)?;
    let falls = move |date: &DateSpec| {
        date.earliest.is_none_or(|day| day <= to) && date.latest.is_none_or(|day| day >= from)
    };
    Ok(dated.into_iter().filter(move |deadline| falls(&deadline.date)).map(|deadline| CalendarEntry {
        table: Table::Deadline,
        id: deadline.id.0,
        name: deadline.name,
        kind: None,
        place: String::new(),
        date: deadline.date,
        certainty: deadline.certainty,
        status: Some(deadline.status),
    }))
}

/// A meeting that is not stored yet, and the bodies that convene it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConveneMeetingInput {
    /// The meeting; a nil id is replaced.
    pub meeting: Meeting,
    /// The bodies, in order.
    pub body_ids: Vec<BodyId>,
}

/// Stores a new meeting together with the bodies that convene it.
pub fn convene_meeting(context: Context<'_>, input: ConveneMeetingInput) -> Result<Written<Record>> {
    let ConveneMeetingInput { mut meeting, body_ids } = input;
    if meeting.id.0.is_nil() {
        meeting.id = MeetingId(context.office.new_id());
    }
    let subject = Subject::of(Table::Meeting, meeting.name.clone());
    context.office.transact(Operation::AddRecord, &subject, |tx| {
        let meeting_id = meeting.id;
        let meeting = Record::Meeting(meeting);
        record::insert(tx, &meeting)?;
        for (position, body_id) in (1_u32..).zip(body_ids) {
            let id = MeetingBodyId(context.office.new_id());
            let convened = MeetingBody { id, meeting_id, body_id, position };
            record::insert(tx, &Record::MeetingBody(convened))?;
        }
        Ok(meeting)
    })
}
