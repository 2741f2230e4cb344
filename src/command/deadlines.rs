//! Deadlines: a meeting's timetable, what is due and for whom, and that something is done.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::planned::each_planned;
use super::{Context, Nothing};
use crate::error::{Code, Error, Result};
use crate::locale;
use crate::model::body::BodyId;
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, DayRange, format_date};
use crate::model::deadline::{Deadline, DeadlineId, DeadlineState, Offset, OffsetSide};
use crate::model::language::Language;
use crate::model::meeting::{EventStatus, MeetingId};
use crate::model::person::PersonId;
use crate::model::record::{Record, RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::deadlines::{Due, Lateness, MovedOff, due as plan, lateness};
use crate::planning::holidays::Holiday;
use crate::planning::working_days::DayOff;
use crate::store::deadline::{self, PlannedMeeting};
use crate::store::record::{self, Page};
use crate::store::{View, search};

/// A deadline as lists show it, with the day that follows from its rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineRow {
    /// `deadline`.
    pub table: Table,
    /// Its id.
    pub id: DeadlineId,
    /// What has to be done.
    pub name: String,
    /// Its meeting.
    pub meeting_id: MeetingId,
    /// What the meeting is called.
    pub meeting_name: String,
    /// On which days it can fall.
    pub days: DayRange,
    /// The same in words, as written where it was set by hand; empty where it is not known.
    pub date_text: String,
    /// Its rule in words.
    pub rule_text: String,
    /// Whether its day was set by hand.
    pub is_pinned: bool,
    /// Where the rule would put it, in words; empty unless it is pinned.
    pub by_rule_text: String,
    /// How many days later than by the rule it is pinned, earlier ones counted below zero.
    pub drift: Option<i32>,
    /// The day off that it was moved from, in words; empty where it was not.
    pub moved_off_text: String,
    /// Whether it hangs on itself through others.
    pub is_circular: bool,
    /// How sure it is.
    pub certainty: Certainty,
    /// How far it has come.
    pub state: DeadlineState,
    /// How late it is today.
    pub lateness: Lateness,
    /// Who does it.
    pub person_id: Option<PersonId>,
    /// What that person is called; the function where no person is named.
    pub person_name: String,
}

/// Puts rows together in one language, on one day.
pub(super) struct Words<'c> {
    context: Context<'c>,
    people: HashMap<Uuid, String>,
    names: HashMap<DeadlineId, String>,
}

impl<'c> Words<'c> {
    pub(super) fn new(context: Context<'c>, view: &View<'_>, deadlines: &[Deadline]) -> Result<Self> {
        let names = deadlines.iter().map(|deadline| (deadline.id, deadline.name.clone())).collect();
        Ok(Self { context, people: deadline::people(view)?, names })
    }

    pub(super) fn row(&self, meeting: &PlannedMeeting, deadline: &Deadline, due: &Due) -> DeadlineRow {
        let language = self.context.language;
        let person = deadline.person_id.and_then(|id| self.people.get(&id.0));
        DeadlineRow {
            table: Table::Deadline,
            id: deadline.id,
            name: deadline.name.clone(),
            meeting_id: meeting.id,
            meeting_name: meeting.name.clone(),
            days: due.days,
            date_text: date_text(deadline, due, language),
            rule_text: self.rule(deadline),
            is_pinned: due.is_pinned,
            by_rule_text: if due.is_pinned { in_words(due.by_rule, language) } else { String::new() },
            drift: due.drift,
            moved_off_text: due.moved_off.as_ref().map(|off| moved_off(off, language)).unwrap_or_default(),
            is_circular: due.is_circular,
            certainty: due.certainty,
            state: deadline.state,
            lateness: lateness(due.days, deadline.state, self.context.today),
            person_id: deadline.person_id.filter(|_| person.is_some()),
            person_name: person.unwrap_or(&deadline.function).clone(),
        }
    }

    fn rule(&self, deadline: &Deadline) -> String {
        let hangs_on = deadline.after_deadline_id.and_then(|id| self.names.get(&id));
        rule_text(deadline.offset, hangs_on.map(String::as_str), self.context.language)
    }
}

/// When a deadline falls, in words: as written where it was set by hand.
pub(super) fn date_text(deadline: &Deadline, due: &Due, language: Language) -> String {
    if due.is_pinned { deadline.date.display(language).into_owned() } else { in_words(due.days, language) }
}

/// A range of days in words; empty where nothing is known.
pub(super) fn in_words(days: DayRange, language: Language) -> String {
    format_date(&days.to_date(), language)
}

/// A rule in words: "8 weeks before the meeting".
pub(super) fn rule_text(offset: Offset, hangs_on: Option<&str>, language: Language) -> String {
    let said = |id: &str, arguments: &[(&str, &str)]| locale::text(language, id, arguments);
    let from = match hangs_on {
        Some(name) => said("rule-of-deadline", &[("name", name)]),
        None => said("rule-of-meeting", &[]),
    };
    let side = match (offset.count, offset.side) {
        (0, OffsetSide::Before) => "rule-first-day",
        (0, OffsetSide::After) => "rule-last-day",
        (_, OffsetSide::Before) => "rule-before",
        (_, OffsetSide::After) => "rule-after",
    };
    let count = said(&format!("rule-{}", offset.unit), &[("count", &offset.count.to_string())]);
    said(side, &[("count", &count), ("from", &from)])
}

/// From which day off a deadline was moved, in words.
pub(super) fn moved_off(MovedOff { day, day_off }: &MovedOff, language: Language) -> String {
    let reason = match day_off {
        DayOff::Closure { name } => name.clone(),
        DayOff::Holiday { holiday } => holiday_text(*holiday, language),
        DayOff::Weekend => locale::text(language, "day-off-weekend", &[]),
    };
    let only = DayRange { earliest: Some(*day), latest: Some(*day) };
    locale::text(language, "deadline-moved-off", &[("day", &in_words(only, language)), ("reason", &reason)])
}

/// A holiday and whose it is: "Easter Monday (France)".
pub(super) fn holiday_text(holiday: Holiday, language: Language) -> String {
    let name = locale::text(language, &format!("holiday-{}", holiday.name), &[]);
    let whose = locale::text(language, &format!("vocabulary-{}", holiday.calendar), &[]);
    format!("{name} ({whose})")
}

/// A meeting's deadlines in the order in which they fall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Timetable {
    /// The meeting's date as lists show it.
    pub date_text: String,
    /// Its deadlines; those without a day come last.
    pub rows: Vec<DeadlineRow>,
}

/// When the deadlines of a meeting fall.
pub fn meeting_timetable(context: Context<'_>, meeting: MeetingId) -> Result<Timetable> {
    context.office.read(|view| {
        let deadlines = deadline::of_meetings(view, std::iter::once(meeting))?;
        let meeting = one_meeting(view, meeting)?;
        timetable(context, view, &meeting, &deadlines)
    })
}

pub(super) fn one_meeting(view: &View<'_>, meeting: MeetingId) -> Result<PlannedMeeting> {
    let found = deadline::meetings(view, std::iter::once(meeting))?.remove(&meeting);
    found.ok_or_else(|| Error::new(Code::NotFound, "error-not-found"))
}

pub(super) fn timetable(
    context: Context<'_>,
    view: &View<'_>,
    meeting: &PlannedMeeting,
    deadlines: &[Deadline],
) -> Result<Timetable> {
    let words = Words::new(context, view, deadlines)?;
    let days = deadline::working_days(view)?;
    let planned = plan(meeting.held(), deadlines, &days);
    let mut rows: Vec<DeadlineRow> =
        deadlines.iter().zip(&planned).map(|(deadline, due)| words.row(meeting, deadline, due)).collect();
    rows.sort_by_cached_key(|row| (in_order(row.days), row.id));
    Ok(Timetable { date_text: meeting.date.display(context.language).into_owned(), rows })
}

/// What falls, or can fall, first comes first; what is not known comes last.
fn in_order(days: DayRange) -> (bool, Option<Date>, Option<Date>) {
    let first = days.earliest.or(days.latest);
    (first.is_none(), first, days.latest)
}

/// By what the list of what is due is grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DueGrouping {
    /// By week, what is overdue first.
    #[default]
    Week,
    /// By person, those without one last.
    Person,
}

/// Whose deadlines are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum DueBy {
    /// Everybody's.
    #[default]
    Anybody,
    /// Those for which no person is named.
    Nobody,
    /// A person's.
    Person {
        /// The person.
        id: PersonId,
    },
}

/// Which deadlines are listed, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueInput {
    /// Words that begin words of the deadline or of its meeting.
    pub text: String,
    /// Whose.
    pub by: DueBy,
    /// Of meetings that this body convenes; `None` for all.
    pub body_id: Option<BodyId>,
    /// By what they are grouped.
    pub grouping: DueGrouping,
    /// Whether those that are done or called off are listed too.
    pub with_done: bool,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// A deadline in the list of what is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueRow {
    /// The deadline.
    #[serde(flatten)]
    pub deadline: DeadlineRow,
    /// What its group is called; empty unless it is the first of its group.
    pub group_text: String,
    /// The first day of its week; `None` where it is grouped otherwise.
    #[ts(type = "string | null")]
    pub week: Option<Date>,
}

/// What is due, by week or by person. Deadlines of meetings that were called off are not.
pub fn due(context: Context<'_>, input: DueInput) -> Result<Page<DueRow>> {
    let rows = rows(context, input.with_done)?;
    let convened = input.body_id.map(|body| context.office.read(|view| deadline::meetings_of(view, body)));
    let convened = convened.transpose()?;
    let mut rows: Vec<(Group, DeadlineRow)> = rows
        .into_iter()
        .filter(|row| {
            is_by(row, input.by)
                && convened.as_ref().is_none_or(|meetings| meetings.contains(&row.meeting_id))
                && search::has_words(&input.text, &[&row.name, &row.meeting_name, &row.person_name])
        })
        .map(|row| (Group::of(&row, input.grouping), row))
        .collect();
    rows.sort_by_cached_key(|(group, row)| {
        (group.clone(), in_order(row.days), row.meeting_name.clone(), row.id)
    });
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let offset = usize::try_from(input.offset).unwrap_or(usize::MAX).min(rows.len());
    let limit = usize::try_from(input.limit.min(1000)).unwrap_or(1000);
    let before = offset.checked_sub(1).map(|place| rows[place].0.clone());
    let mut last = before;
    let mut page = Vec::new();
    for (group, deadline) in rows.into_iter().skip(offset).take(limit) {
        let group_text = match last.as_ref() == Some(&group) {
            true => String::new(),
            false => group.text(context),
        };
        let week = match group {
            Group::Week(monday) => Some(monday),
            _ => None,
        };
        last = Some(group);
        page.push(DueRow { deadline, group_text, week });
    }
    Ok(Page { total, rows: page })
}

fn is_by(row: &DeadlineRow, by: DueBy) -> bool {
    match by {
        DueBy::Anybody => true,
        DueBy::Nobody => row.person_id.is_none(),
        DueBy::Person { id } => row.person_id == Some(id),
    }
}

/// All open deadlines, or all, of meetings that were not called off.
fn rows(context: Context<'_>, with_done: bool) -> Result<Vec<DeadlineRow>> {
    context.office.read(|view| {
        let deadlines = if with_done { deadline::all(view)? } else { deadline::around_open_ones(view)? };
        let words = Words::new(context, view, &deadlines)?;
        let mut rows = Vec::new();
        each_planned(view, deadlines, |meeting, deadline, due| {
            if meeting.status != EventStatus::Cancelled && (with_done || deadline.state.is_open()) {
                rows.push(words.row(meeting, deadline, due));
            }
        })?;
        Ok(rows)
    })
}

/// A group of the list, in the order in which groups stand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Overdue,
    /// The week that begins on this Monday.
    Week(Date),
    NotKnown,
    /// By name in small letters, the name, and the id, for two of one name.
    Person(String, String, Option<PersonId>),
    Nobody,
}

impl Group {
    fn of(row: &DeadlineRow, grouping: DueGrouping) -> Self {
        match (grouping, row.person_id) {
            (DueGrouping::Person, Some(id)) => {
                Self::Person(row.person_name.to_lowercase(), row.person_name.clone(), Some(id))
            }
            (DueGrouping::Person, None) if !row.person_name.is_empty() => {
                Self::Person(row.person_name.to_lowercase(), row.person_name.clone(), None)
            }
            (DueGrouping::Person, None) => Self::Nobody,
            (DueGrouping::Week, _) if matches!(row.lateness, Lateness::Overdue { .. }) => Self::Overdue,
            (DueGrouping::Week, _) => match row.days.earliest.or(row.days.latest) {
                Some(day) => Self::Week(monday(day)),
                None => Self::NotKnown,
            },
        }
    }

    fn text(&self, context: Context<'_>) -> String {
        let said = |id: &str, arguments: &[(&str, &str)]| locale::text(context.language, id, arguments);
        match self {
            Self::Overdue => said("due-overdue", &[]),
            Self::NotKnown => said("due-not-known", &[]),
            Self::Person(_, name, _) => name.clone(),
            Self::Nobody => said("due-nobody", &[]),
            Self::Week(first) => {
                let week = DateSpec::from_edtf("", &format!("{first}/{}", first.saturating_add(6.days())));
                let days = format_date(&week.unwrap_or_default(), context.language);
                let this_week = monday(context.today);
                if *first == this_week {
                    said("due-this-week", &[("days", &days)])
                } else if *first == this_week.saturating_add(7.days()) {
                    said("due-next-week", &[("days", &days)])
                } else {
                    days
                }
            }
        }
    }
}

/// The Monday of the week of `day` (ISO 8601).
fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

/// How much is still to do, and by whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueSummary {
    /// Open deadlines.
    pub open: u32,
    /// Those of them that are over.
    pub overdue: u32,
    /// Those of them that fall within this week or can do so.
    pub this_week: u32,
    /// Those of them for which no person is named.
    pub unassigned: u32,
    /// The people who have any, by name.
    pub people: Vec<DuePerson>,
}

/// A person with open deadlines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuePerson {
    /// The person.
    pub id: PersonId,
    /// What they are called.
    pub name: String,
    /// How many open deadlines they have.
    pub open: u32,
    /// How many of these are over.
    pub overdue: u32,
}

/// Counts what is open.
pub fn due_summary(context: Context<'_>, _: Nothing) -> Result<DueSummary> {
    let mut summary = DueSummary::default();
    let mut people: HashMap<PersonId, DuePerson> = HashMap::new();
    let this_week = monday(context.today);
    for row in rows(context, false)? {
        let overdue = u32::from(matches!(row.lateness, Lateness::Overdue { .. }));
        summary.open += 1;
        summary.overdue += overdue;
        summary.this_week += u32::from(
            overdue == 0 && row.days.earliest.or(row.days.latest).is_some_and(|day| monday(day) == this_week),
        );
        let Some(id) = row.person_id else {
            summary.unassigned += 1;
            continue;
        };
        let person =
            people.entry(id).or_insert_with(|| DuePerson { id, name: row.person_name, open: 0, overdue: 0 });
        person.open += 1;
        person.overdue += overdue;
    }
    summary.people = people.into_values().collect();
    summary.people.sort_by_cached_key(|person| (person.name.to_lowercase(), Reverse(person.id)));
    Ok(summary)
}

/// How far a deadline has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetDeadlineStateInput {
    /// The deadline.
    pub id: DeadlineId,
    /// Its new state.
    pub state: DeadlineState,
}

/// Says how far a deadline has come. What is done was done today; what is open again was not done.
pub fn set_deadline_state(context: Context<'_>, input: SetDeadlineStateInput) -> Result<Written<Record>> {
    let reference = RecordRef { table: Table::Deadline, id: input.id.0 };
    let label = context.office.read(|view| record::get(view, reference))?.label();
    let operation = match input.state {
        DeadlineState::Completed => Operation::CompleteDeadline,
        _ => Operation::EditRecord,
    };
    context.office.transact(operation, &Subject::of(Table::Deadline, label), |tx| {
        let mut edited = record::get(tx, reference)?;
        if let Record::Deadline(deadline) = &mut edited
            && deadline.state != input.state
        {
            deadline.state = input.state;
            deadline.completed = match input.state {
                DeadlineState::Completed => DateSpec::from_edtf("", &context.today.to_string())?,
                _ => DateSpec::default(),
            };
        }
        record::update(tx, &edited)?;
        Ok(edited)
    })
}
