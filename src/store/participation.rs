//! What a meeting's participants, sessions and attendance are read from, each in one query.

use std::collections::HashMap;
use std::hash::Hash;

use rusqlite::params;
use uuid::Uuid;

use super::View;
use super::effective::{INHERITS, effective_date, json_array};
use super::record::{RecordLabel, cells, column_list, from_text};
use crate::error::{Code, Error, Result};
use crate::model::body::{Body, BodyId, Membership};
use crate::model::date_spec::DateSpec;
use crate::model::entity::Entity;
use crate::model::meeting::{Meeting, MeetingId};
use crate::model::organisation::{Alias, Organisation, OrganisationId};
use crate::model::participation::{Attendance, MeetingSession, MeetingSessionId, Participant, QuorumRule};
use crate::model::person::{Person, PersonId};
use crate::model::record::Table;

/// The records of type `T` that `condition` finds, `?1` in it being `parameter`.
fn select<T: Entity>(view: &View<'_>, condition: &str, parameter: &str) -> Result<Vec<T>> {
    let table = T::TABLE;
    let sql = format!("SELECT {} FROM {table} {condition}", column_list(table, table.as_str()));
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([parameter])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(T::from_cells(cells(row, table)?)?);
    }
    Ok(records)
}

/// The records of type `T` with these ids, by id.
fn by_id<T: Entity, K: Hash + Eq>(
    view: &View<'_>,
    ids: impl Iterator<Item = Uuid>,
    key: impl Fn(&T) -> K,
) -> Result<HashMap<K, T>> {
    let records = select::<T>(view, "WHERE id IN (SELECT value FROM json_each(?1))", &json_array(ids))?;
    Ok(records.into_iter().map(|record| (key(&record), record)).collect())
}

/// The first of what was found.
fn one<T>(found: Vec<T>) -> Result<T> {
    found.into_iter().next().ok_or_else(|| Error::new(Code::NotFound, "error-not-found"))
}

/// The meeting with this id.
///
/// # Errors
/// `NotFound`.
pub fn meeting(view: &View<'_>, id: MeetingId) -> Result<Meeting> {
    one(select(view, "WHERE id = ?1", &id.to_string())?)
}

/// The session with this id.
///
/// # Errors
/// `NotFound`.
pub fn session(view: &View<'_>, id: MeetingSessionId) -> Result<MeetingSession> {
    one(select(view, "WHERE id = ?1", &id.to_string())?)
}

/// Who takes part in a meeting, in the order in which they were entered.
pub fn participants(view: &View<'_>, meeting: MeetingId) -> Result<Vec<Participant>> {
    select(view, "WHERE meeting_id = ?1 ORDER BY id", &meeting.to_string())
}

/// The sessions of a meeting in their order.
pub fn sessions(view: &View<'_>, meeting: MeetingId) -> Result<Vec<MeetingSession>> {
    select(view, "WHERE meeting_id = ?1 ORDER BY position, id", &meeting.to_string())
}

/// All that is recorded of who was at which session of a meeting.
pub fn attendance(view: &View<'_>, meeting: MeetingId) -> Result<Vec<Attendance>> {
    let condition = "WHERE session_id IN (SELECT id FROM meeting_session WHERE meeting_id = ?1)";
    select(view, condition, &meeting.to_string())
}

/// The bodies that convene a meeting, in order.
pub fn bodies(view: &View<'_>, meeting: MeetingId) -> Result<Vec<Body>> {
    let condition = "JOIN meeting_body ON meeting_body.body_id = body.id AND meeting_body.meeting_id = ?1
        ORDER BY meeting_body.position, body.id";
    select(view, condition, &meeting.to_string())
}

/// The seats of a body, in the order in which they were entered.
pub fn memberships(view: &View<'_>, body: BodyId) -> Result<Vec<Membership>> {
    select(view, "WHERE body_id = ?1 ORDER BY id", &body.to_string())
}

/// A body's quorum rule, where it has one.
pub fn quorum_rule(view: &View<'_>, body: BodyId) -> Result<Option<QuorumRule>> {
    Ok(select(view, "WHERE body_id = ?1", &body.to_string())?.pop())
}

/// The states and organisations with these ids.
pub fn organisations(
    view: &View<'_>,
    ids: impl Iterator<Item = OrganisationId>,
) -> Result<HashMap<OrganisationId, Organisation>> {
    by_id(view, ids.map(|id| id.0), |organisation: &Organisation| organisation.id)
}

/// The people with these ids.
pub fn people(view: &View<'_>, ids: impl Iterator<Item = PersonId>) -> Result<HashMap<PersonId, Person>> {
    by_id(view, ids.map(|id| id.0), |person: &Person| person.id)
}

/// The second names of the states and organisations with these ids.
pub fn aliases(view: &View<'_>, ids: impl Iterator<Item = OrganisationId>) -> Result<Vec<Alias>> {
    let condition = "WHERE subject_table = 'organisation'
        AND subject_id IN (SELECT value FROM json_each(?1)) ORDER BY id";
    select(view, condition, &json_array(ids.map(|id| id.0)))
}

/// When a meeting is: its own date, or its block's where it has none of its own.
pub fn date(view: &View<'_>, meeting: MeetingId) -> Result<DateSpec> {
    let sql = format!(
        "SELECT {} FROM meeting LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id
         WHERE meeting.id = ?1",
        effective_date()
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([meeting.to_string()])?;
    match rows.next()? {
        Some(row) => Ok(super::calendar::date(row, 0)?),
        None => Ok(DateSpec::default()),
    }
}

/// Other meetings of the bodies that convene a meeting that have participants: the latest before it first, then those
/// after it. `limit` at most.
pub fn precedents(view: &View<'_>, meeting: MeetingId, limit: u32) -> Result<Vec<RecordLabel>> {
    let own = format!(
        "SELECT CASE WHEN {INHERITS} THEN meeting_block.date_earliest ELSE meeting.date_earliest END
         FROM meeting LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id WHERE meeting.id = ?1"
    );
    let sql = format!(
        "SELECT id, name, raw FROM (
           SELECT meeting.id, meeting.name,
             CASE WHEN {INHERITS} THEN meeting_block.date_raw ELSE meeting.date_raw END AS raw,
             CASE WHEN {INHERITS} THEN meeting_block.date_earliest ELSE meeting.date_earliest END AS day
           FROM meeting LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id
           WHERE meeting.id <> ?1
             AND meeting.id IN (SELECT meeting_id FROM meeting_body
               WHERE body_id IN (SELECT body_id FROM meeting_body WHERE meeting_id = ?1))
             AND EXISTS (SELECT 1 FROM participant WHERE participant.meeting_id = meeting.id))
         ORDER BY coalesce(day > ({own}), false), day DESC, id DESC LIMIT ?2"
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![meeting.to_string(), limit], |row| {
        let id = from_text(row, 0)?;
        Ok(RecordLabel { table: Table::Meeting, id, label: row.get(1)?, detail: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
