//! What became of decisions: the list of what is to be seen to, and carrying it to a later agenda.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::meetings::shown;
use crate::error::{Code, Error, Result};
use crate::model::body::BodyId;
use crate::model::decision::{DecisionId, FollowUpState};
use crate::model::meeting::{AgendaItem, EventStatus, MeetingId};
use crate::model::person::PersonId;
use crate::model::record::{Record, RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::follow_up::{Due, due, is_open};
use crate::store::follow_up::{FollowUpFilter, FollowUpLine, FollowUpStanding, carried_to, list};
use crate::store::meeting::{self, MeetingFilter};
use crate::store::record::{self, Page, RecordLabel};
use crate::store::relation;

/// How much follow-up one agenda is offered at once.
const OFFERED: u32 = 200;

/// Which follow-up is listed. What is empty does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowUpsInput {
    /// Words that begin words of the decision.
    pub text: String,
    /// How far it has come.
    pub standing: FollowUpStanding,
    /// Whose.
    pub owner_id: Option<PersonId>,
    /// Decided by this body.
    pub body_id: Option<BodyId>,
    /// Decided at this meeting.
    pub meeting_id: Option<MeetingId>,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// A decision and its follow-up, in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowUpRow {
    /// `decision`.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The decision as adopted.
    pub label: String,
    /// How far it has come.
    pub state: FollowUpState,
    /// Who sees to it.
    pub owner: Option<RecordLabel>,
    /// The body that took it.
    pub body: Option<RecordLabel>,
    /// The meeting at which it was taken.
    pub meeting: Option<RecordLabel>,
    /// By when, as it is shown.
    pub due_text: String,
    /// How that lies to today; `None` where nothing is left to do.
    pub due: Option<Due>,
    /// The meetings on whose agendas it stands.
    pub carried_to: Vec<RecordLabel>,
}

/// Follow-up: what is open first, by the day by which it is due.
pub fn follow_ups(context: Context<'_>, input: FollowUpsInput) -> Result<Page<FollowUpRow>> {
    let filter = FollowUpFilter {
        text: input.text,
        standing: input.standing,
        owner: input.owner_id,
        body: input.body_id,
        meeting: input.meeting_id,
        for_agenda_of: None,
    };
    context.office.read(|view| {
        let page = list(view, &filter, context.today, input.offset, input.limit.min(1000))?;
        let mut carried = carried_to(view, page.rows.iter().map(|line| line.decision.id))?;
        let rows = page.rows.into_iter().map(|line| {
            let carried_to = carried.remove(&line.decision.id).unwrap_or_default();
            row(context, line, carried_to)
        });
        Ok(Page { total: page.total, rows: rows.collect() })
    })
}

fn row(context: Context<'_>, line: FollowUpLine, carried_to: Vec<RecordLabel>) -> FollowUpRow {
    let FollowUpLine { decision, body, meeting, owner } = line;
    FollowUpRow {
        table: Table::Decision,
        id: decision.id.0,
        due_text: shown(&decision.due, context.language),
        due: is_open(decision.state).then(|| due(&decision.due, context.today)),
        label: decision.title,
        state: decision.state,
        owner,
        body,
        meeting,
        carried_to,
    }
}

/// To which meeting follow-up could be carried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarryPreviewInput {
    /// The meeting; without one, the next.
    pub meeting_id: Option<MeetingId>,
}

/// What could be carried to a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarryPreview {
    /// The meeting; `None` where none is planned.
    pub meeting: Option<RecordLabel>,
    /// The meetings to choose from: those planned that are not over, by date.
    pub meetings: Vec<RecordLabel>,
    /// The open follow-up of the bodies that convene it.
    pub follow_ups: Vec<FollowUpRow>,
    /// How much more there is than is offered at once.
    pub more: u32,
}

/// What could be carried to a meeting, and to which meetings.
pub fn carry_preview(context: Context<'_>, input: CarryPreviewInput) -> Result<CarryPreview> {
    context.office.read(|view| {
        let filter = MeetingFilter { from: Some(context.today), ..MeetingFilter::default() };
        let mut meetings: Vec<RecordLabel> = meeting::list(view, &filter, 0, 100)?
            .rows
            .into_iter()
            .filter(|line| line.table == Table::Meeting && line.status == Some(EventStatus::Planned))
            .map(|line| RecordLabel {
                table: line.table,
                id: line.id,
                label: line.name,
                detail: shown(&line.date, context.language),
            })
            .collect();
        let meeting = match input.meeting_id {
            Some(id) if meetings.iter().all(|meeting| meeting.id != id.0) => {
                let record = record::get(view, RecordRef { table: Table::Meeting, id: id.0 })?;
                let chosen = record::line(view, &record)?;
                meetings.insert(0, chosen.clone());
                Some(chosen)
            }
            Some(id) => meetings.iter().find(|meeting| meeting.id == id.0).cloned(),
            None => meetings.first().cloned(),
        };
        let Some(chosen) = meeting else {
            return Ok(CarryPreview { meeting, meetings, follow_ups: Vec::new(), more: 0 });
        };
        let filter = FollowUpFilter {
            standing: FollowUpStanding::Open,
            for_agenda_of: Some(MeetingId(chosen.id)),
            ..FollowUpFilter::default()
        };
        let page = list(view, &filter, context.today, 0, OFFERED)?;
        let mut carried = carried_to(view, page.rows.iter().map(|line| line.decision.id))?;
        let more = page.total.saturating_sub(OFFERED);
        let follow_ups = page.rows.into_iter().map(|line| {
            let carried_to = carried.remove(&line.decision.id).unwrap_or_default();
            row(context, line, carried_to)
        });
        Ok(CarryPreview { meeting: Some(chosen), meetings, follow_ups: follow_ups.collect(), more })
    })
}

/// Which follow-up is carried where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarryFollowUpsInput {
    /// The decisions, in the order in which their items are to stand.
    pub decision_ids: Vec<DecisionId>,
    /// The meeting to whose agenda they go.
    pub meeting_id: MeetingId,
}

/// What was carried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Carried {
    /// How many items are new on the agenda. Follow-up that stood there already is not put there twice.
    pub added: u32,
}

/// Puts follow-up at the end of a meeting's agenda, as one operation.
pub fn carry_follow_ups(context: Context<'_>, input: CarryFollowUpsInput) -> Result<Written<Carried>> {
    let meeting = RecordRef { table: Table::Meeting, id: input.meeting_id.0 };
    let label = context.office.read(|view| record::get(view, meeting))?.label();
    context.office.transact(Operation::CarryFollowUps, &Subject::of(Table::Meeting, label), |tx| {
        let carried = carried_to(tx, input.decision_ids.iter().copied())?;
        let mut position = relation::last_position(tx, Table::AgendaItem, meeting)?;
        let mut seen: HashSet<DecisionId> = HashSet::new();
        let mut added = 0;
        for &id in &input.decision_ids {
            let is_there = carried.get(&id).is_some_and(|there| there.iter().any(|one| one.id == meeting.id));
            let decision = match record::get(tx, RecordRef { table: Table::Decision, id: id.0 })? {
                Record::Decision(decision) => decision,
                _ => return Err(Error::new(Code::NotFound, "error-not-found")),
            };
            if !is_open(decision.state) {
                return Err(
                    Error::new(Code::Conflict, "error-follow-up-closed").with("label", decision.title)
                );
            }
            if is_there || !seen.insert(id) {
                continue;
            }
            position += 1;
            added += 1;
            let mut item = AgendaItem {
                meeting_id: Some(input.meeting_id),
                position,
                title: decision.title,
                decision_id: Some(id),
                ..AgendaItem::default()
            };
            item.id.0 = tx.new_id();
            record::insert(tx, &item.into())?;
        }
        Ok(Carried { added })
    })
}
