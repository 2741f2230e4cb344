//! Finding a week for a meeting, and taking it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::clashes::date_of;
use super::deadlines::in_words;
use super::meetings::shown;
use super::{Context, surroundings};
use crate::error::{Code, Error, Result};
use crate::model::body::BodyId;
use crate::model::date_spec::DayRange;
use crate::model::meeting::{Meeting, MeetingBody, MeetingId};
use crate::model::person::PersonId;
use crate::model::record::{Record, RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::clashes::{Period, around};
use crate::planning::free_weeks::{About, IsoWeekday, ReasonKind, Wanted, free_weeks};
use crate::store::{clash, record};

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindWeekInput {
    /// The bodies that will meet. Those who sit in them are looked for too.
    pub body_ids: Vec<BodyId>,
    /// Other people who will be expected.
    pub person_ids: Vec<PersonId>,
    /// How many days in a row, 60 at most.
    pub length: u32,
    /// Between which days.
    pub window: Period,
    /// On which days of the week, if it can be.
    pub weekdays: Vec<IsoWeekday>,
    /// The meeting that the days are for: it is in nobody's way.
    pub meeting_id: Option<MeetingId>,
}

/// Days that a meeting could be held on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FreeWeek {
    /// The days.
    pub days: Period,
    /// The same as they are shown.
    pub date_text: String,
    /// What speaks against them, the weightiest first, and then what speaks for them.
    pub reasons: Vec<SlotReason>,
}

/// What speaks for days, or against them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SlotReason {
    /// What.
    pub kind: ReasonKind,
    /// Whether it speaks for them.
    pub is_for: bool,
    /// Whether it is so, rather than that it may be.
    pub is_certain: bool,
    /// What it is about, by name; empty where it is about the days themselves.
    pub name: String,
    /// When that is, as it is shown.
    pub date_text: String,
}

/// How many slots are answered.
const SLOTS: usize = 12;
/// How many reasons of a slot are told.
const REASONS: usize = 6;
/// The longest meeting, in days.
const LONGEST_MEETING: u32 = 60;

/// The best days for a meeting, at most one slot for each week, best first.
pub fn find_week(context: Context<'_>, input: FindWeekInput) -> Result<Vec<FreeWeek>> {
    if input.window.last < input.window.first {
        return Err(Error::invalid("window", "error-date-order"));
    }
    context.office.read(|view| {
        let mut found = clash::events(view, around_weeks(input.window))?;
        let meeting = input.meeting_id.map(|id| RecordRef { table: Table::Meeting, id: id.0 });
        let own = match meeting {
            Some(own) => clash::standing_for(view, own)?.map(|(standing, _)| standing).or(Some(own)),
            None => None,
        };
        // What is to be moved, and what is held together with it, is in nobody's way.
        let block =
            found.events.iter().find(|event| Some(event.reference) == own).and_then(|event| event.block);
        let stays = |index: usize| {
            let event = &found.events[index];
            Some(event.reference) != own && (block.is_none() || event.block != block)
        };
        let kept: Vec<usize> = (0..found.events.len()).filter(|&index| stays(index)).collect();
        found.events = kept.iter().map(|&index| found.events[index].clone()).collect();
        found.lines = kept.iter().map(|&index| found.lines[index].clone()).collect();
        let bodies: BTreeSet<Uuid> = input.body_ids.iter().map(|id| id.0).collect();
        let mut people = clash::members_of(view, &bodies, input.window)?;
        people.extend(input.person_ids.iter().map(|id| id.0));
        let wanted = Wanted {
            bodies: bodies.into_iter().collect(),
            people: people.into_iter().collect(),
            length: input.length.clamp(1, LONGEST_MEETING),
            window: input.window,
            weekdays: input.weekdays.iter().map(|day| day.0).collect(),
        };
        // No window is looked through for longer than three years.
        let years = (input.window.first.year()..=input.window.last.year()).take(4).collect();
        let days_off = surroundings::days_off(context, view, &years)?;
        let mut dues = surroundings::dues(view)?;
        dues.retain(|due| Some(due.meeting) != meeting && (block.is_none() || due.block != block));
        let slots = free_weeks(&wanted, &found.events, &days_off, &dues, SLOTS);
        let name = |about: About| match about {
            About::Days => (String::new(), String::new()),
            About::Event(index) => {
                let line = &found.lines[index];
                (line.name.clone(), shown(&line.date, context.language))
            }
            About::DayOff(index) => (days_off[index].name.clone(), days_off[index].of.clone()),
            About::Due(index) => {
                let day = dues[index].day;
                let only = DayRange { earliest: Some(day), latest: Some(day) };
                (dues[index].name.clone(), in_words(only, context.language))
            }
        };
        let answers = slots.into_iter().map(|slot| {
            let reasons = slot.reasons.iter().take(REASONS).map(|reason| {
                let (name, date_text) = name(reason.about);
                SlotReason {
                    kind: reason.kind,
                    is_for: reason.kind.is_for(),
                    is_certain: reason.is_certain,
                    name,
                    date_text,
                }
            });
            let date_text = shown(&date_of(slot.days, context.language)?, context.language);
            Ok(FreeWeek { days: slot.days, date_text, reasons: reasons.collect() })
        });
        answers.collect()
    })
}

/// The window with the whole weeks at its ends.
fn around_weeks(window: Period) -> Period {
    (0..7).fold(window, |days, _| around(days))
}

/// Days that are taken for a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeWeekInput {
    /// The meeting that is given these days; a new one where there is none.
    pub meeting_id: Option<MeetingId>,
    /// What a new meeting is called.
    pub name: String,
    /// The bodies that convene a new meeting.
    pub body_ids: Vec<BodyId>,
    /// The days.
    pub days: Period,
}

/// Gives a meeting its days, or makes one on them, convened by the bodies.
pub fn take_week(context: Context<'_>, input: TakeWeekInput) -> Result<Written<RecordRef>> {
    let date = date_of(input.days, context.language)?;
    if let Some(id) = input.meeting_id {
        let reference = RecordRef { table: Table::Meeting, id: id.0 };
        let Record::Meeting(meeting) = context.office.read(|view| record::get(view, reference))? else {
            return Err(Error::new(Code::NotFound, "error-not-found"));
        };
        let subject = Subject::of(Table::Meeting, meeting.name.clone());
        return context.office.transact(Operation::RescheduleRecord, &subject, |tx| {
            record::update(tx, &Meeting { date, ..meeting }.into())?;
            Ok(reference)
        });
    }
    let subject = Subject::of(Table::Meeting, input.name.trim());
    context.office.transact(Operation::AddRecord, &subject, |tx| {
        let id = MeetingId(tx.new_id());
        let meeting = Meeting { id, name: input.name.trim().to_owned(), date, ..Meeting::default() };
        record::insert(tx, &meeting.into())?;
        for (position, &body_id) in (1..).zip(&input.body_ids) {
            let convened = MeetingBody { meeting_id: id, body_id, position, ..MeetingBody::default() };
            let mut convened = Record::from(convened);
            convened.set_id(tx.new_id());
            record::insert(tx, &convened)?;
        }
        Ok(RecordRef { table: Table::Meeting, id: id.0 })
    })
}
