//! The follow-up of decisions: what is open, who sees to it, and on which agendas it stands.

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::{ToSql, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::effective::{BODY_LABEL, json_array};
use super::record::{Page, RecordLabel, cells, column_list, from_text};
use super::{View, search};
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::decision::{Decision, DecisionId};
use crate::model::entity::Entity as _;
use crate::model::meeting::{AgendaItemId, MeetingId};
use crate::model::person::PersonId;
use crate::model::record::Table;

/// Which follow-up is listed, by how far it has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FollowUpStanding {
    /// All.
    #[default]
    All,
    /// What is still to be seen to.
    Open,
    /// What is still to be seen to and is past its date, or may be.
    Overdue,
}

/// Which follow-up is listed. What is not given does not restrict.
#[derive(Clone, Debug, Default)]
pub struct FollowUpFilter {
    /// Words that begin words of the decision.
    pub text: String,
    /// How far it has come.
    pub standing: FollowUpStanding,
    /// Whose.
    pub owner: Option<PersonId>,
    /// Decided by this body.
    pub body: Option<BodyId>,
    /// Decided at this meeting.
    pub meeting: Option<MeetingId>,
    /// Decided elsewhere, by a body that convenes this meeting; by any, where none is named that does.
    pub for_agenda_of: Option<MeetingId>,
}

/// A decision with what it refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUpLine {
    /// The decision.
    pub decision: Decision,
    /// The body that took it.
    pub body: Option<RecordLabel>,
    /// The meeting at which it was taken.
    pub meeting: Option<RecordLabel>,
    /// Who sees to it.
    pub owner: Option<RecordLabel>,
}

/// That a due date is past on `:today`, or may be: the rule of [`planning::follow_up`](crate::planning::follow_up::due),
/// which a test compares with this.
pub(super) const MAY_BE_PAST: &str = "due_edtf IS NOT NULL AND (due_latest < :today
    OR (due_earliest < :today
        AND (due_latest IS NULL OR due_precision <> 'day' OR due_edtf NOT LIKE '%/%')))";

/// Follow-up: what is open first, by the day by which it is due; what has no date last.
pub fn list(
    view: &View<'_>,
    filter: &FollowUpFilter,
    today: Date,
    offset: u32,
    limit: u32,
) -> Result<Page<FollowUpLine>> {
    let matching = search::matching(&filter.text);
    let text = |id: Option<Uuid>| id.map(|id| id.to_string());
    let owner = text(filter.owner.map(|id| id.0));
    let body = text(filter.body.map(|id| id.0));
    let meeting = text(filter.meeting.map(|id| id.0));
    let agenda = text(filter.for_agenda_of.map(|id| id.0));
    let today = today.to_string();
    let parameters: &[(&str, &dyn ToSql)] = named_params! {
        ":matching": matching, ":owner": owner, ":body": body, ":meeting": meeting, ":agenda": agenda,
        ":today": today,
    };
    let condition = conditions(filter, matching.is_some()).join(" AND ");
    let total = view
        .connection
        .prepare_cached(&format!("SELECT count(*) FROM decision WHERE {condition}"))?
        .query_row(parameters, |row| row.get(0))?;
    let sql = format!(
        "SELECT {}, {BODY_LABEL}, meeting.name, person.name
         FROM decision LEFT JOIN body ON body.id = decision.body_id
           LEFT JOIN meeting ON meeting.id = decision.meeting_id
           LEFT JOIN person ON person.id = decision.owner_id
         WHERE {condition}
         ORDER BY decision.state IN ('done', 'dropped'), decision.due_latest NULLS LAST, decision.due_earliest,
           decision.id
         LIMIT {limit} OFFSET {offset}",
        column_list(Table::Decision, "decision")
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(parameters)?;
    let width = Table::Decision.columns().len();
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        let decision = Decision::from_cells(cells(row, Table::Decision)?)?;
        lines.push(FollowUpLine {
            body: joined(Table::Body, decision.body_id.map(|id| id.0), row.get(width)?),
            meeting: joined(Table::Meeting, decision.meeting_id.map(|id| id.0), row.get(width + 1)?),
            owner: joined(Table::Person, decision.owner_id.map(|id| id.0), row.get(width + 2)?),
            decision,
        });
    }
    Ok(Page { total, rows: lines })
}

fn conditions(filter: &FollowUpFilter, matching: bool) -> Vec<String> {
    const OPEN: &str = "decision.state IN ('open', 'in_progress')";
    // Names all parameters and is always true.
    let mut conditions = vec![
        ":matching IS :matching AND :owner IS :owner AND :body IS :body AND :meeting IS :meeting
           AND :agenda IS :agenda AND :today IS :today"
            .to_owned(),
    ];
    if matching {
        conditions.push(
            "decision.id IN (SELECT record_id FROM search_document WHERE id IN
               (SELECT rowid FROM search_index WHERE search_index MATCH :matching))"
                .to_owned(),
        );
    }
    match filter.standing {
        FollowUpStanding::All => {}
        FollowUpStanding::Open => conditions.push(OPEN.to_owned()),
        FollowUpStanding::Overdue => conditions.push(format!("{OPEN} AND {MAY_BE_PAST}")),
    }
    if filter.owner.is_some() {
        conditions.push("decision.owner_id = :owner".to_owned());
    }
    if filter.body.is_some() {
        conditions.push("decision.body_id = :body".to_owned());
    }
    if filter.meeting.is_some() {
        conditions.push("decision.meeting_id = :meeting".to_owned());
    }
    if filter.for_agenda_of.is_some() {
        conditions.push(
            "decision.meeting_id IS NOT :agenda AND (
               NOT EXISTS (SELECT 1 FROM meeting_body WHERE meeting_body.meeting_id = :agenda)
               OR decision.body_id IN (SELECT meeting_body.body_id FROM meeting_body
                 WHERE meeting_body.meeting_id = :agenda)
               OR (decision.body_id IS NULL AND decision.meeting_id IN (
                 SELECT taken.meeting_id FROM meeting_body AS taken JOIN meeting_body AS now
                   ON now.body_id = taken.body_id WHERE now.meeting_id = :agenda)))"
                .to_owned(),
        );
    }
    conditions
}

/// The record of `table` that a join has found.
pub(super) fn joined(table: Table, id: Option<Uuid>, label: Option<String>) -> Option<RecordLabel> {
    Some(RecordLabel { table, id: id?, label: label?, detail: String::new() })
}

/// The meetings on whose agendas these decisions stand.
pub fn carried_to(
    view: &View<'_>,
    decisions: impl Iterator<Item = DecisionId>,
) -> Result<HashMap<DecisionId, Vec<RecordLabel>>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT agenda_item.decision_id, meeting.id, meeting.name
         FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id
         WHERE agenda_item.decision_id IN (SELECT value FROM json_each(?1))
         ORDER BY agenda_item.decision_id, agenda_item.id",
    )?;
    let mut rows = statement.query([json_array(decisions.map(|id| id.0))])?;
    let mut carried: HashMap<DecisionId, Vec<RecordLabel>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let meeting = joined(Table::Meeting, Some(from_text(row, 1)?), row.get(2)?);
        carried.entry(from_text(row, 0)?).or_default().extend(meeting);
    }
    Ok(carried)
}

/// How many decisions were taken under each of these agenda items.
pub fn counts_of_items(
    view: &View<'_>,
    items: impl Iterator<Item = AgendaItemId>,
) -> Result<HashMap<AgendaItemId, u32>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT agenda_item_id, count(*) FROM decision
         WHERE agenda_item_id IN (SELECT value FROM json_each(?1)) GROUP BY agenda_item_id",
    )?;
    let rows = statement
        .query_map([json_array(items.map(|id| id.0))], |row| Ok((from_text(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The bodies that convene a meeting, in order.
pub fn bodies_of_meeting(view: &View<'_>, meeting: MeetingId) -> Result<Vec<BodyId>> {
    let mut statement = view
        .connection
        .prepare_cached("SELECT body_id FROM meeting_body WHERE meeting_id = ?1 ORDER BY position, id")?;
    let rows = statement.query_map([meeting.to_string()], |row| from_text(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
