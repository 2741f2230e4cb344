//! The office as it was when it was frozen, read from the journal.
//!
//! A freeze stores nothing of its own. Operations are undone in the order opposite to the one in which they were done, so
//! whatever was in force when the office was frozen is in force for as long as the freeze is; what differs since is what
//! the later operations that are in force have touched. A row's image from before the first of them is the row as frozen.

use std::collections::HashMap;

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, params};
use uuid::Uuid;

use super::record::{self, from_text, list_as};
use super::{View, image};
use crate::error::{Code, Error, Result};
use crate::model::entity::Entity;
use crate::model::freeze::{Freeze, FreezeId};
use crate::model::record::{Record, RecordRef, Table};
use crate::operation::Operation;

/// A state of the office: after the operation with this number, or after all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(i64);

impl Moment {
    /// As the office is.
    pub const NOW: Self = Self(i64::MAX);
}

/// A freeze, and when by whom it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrozenState {
    /// Its record.
    pub freeze: Freeze,
    /// `None` where the record came in with data from elsewhere: the state that it names is not in this file.
    pub made: Option<Made>,
}

/// When the office was frozen, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The state.
    pub moment: Moment,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub author: String,
}

/// All freezes, the latest first.
pub fn list(view: &View<'_>) -> Result<Vec<FrozenState>> {
    let mut states = Vec::new();
    for freeze in list_as::<Freeze>(view)? {
        let made = made(view, freeze.id)?;
        states.push(FrozenState { freeze, made });
    }
    states.reverse();
    Ok(states)
}

/// The state that a freeze names.
///
/// # Errors
/// `NotFound` where there is no such freeze, or where its state is not in this file.
pub fn moment(view: &View<'_>, id: FreezeId) -> Result<Moment> {
    let freeze = record::get(view, RecordRef { table: Table::Freeze, id: id.0 })?;
    match made(view, id)? {
        Some(made) => Ok(made.moment),
        None => Err(Error::new(Code::NotFound, "error-frozen-elsewhere").with("name", freeze.label())),
    }
}

fn made(view: &View<'_>, id: FreezeId) -> Result<Option<Made>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT operation.seq, operation.at, operation.author
         FROM operation_change change JOIN operation ON operation.seq = change.operation_seq
         WHERE change.row_id = ?1 AND change.kind = 'insert' AND operation.name = ?2 AND operation.state = 'done'
         ORDER BY change.seq DESC LIMIT 1",
    )?;
    let made = statement.query_row(params![id.to_string(), Operation::FreezeOffice.as_str()], |row| {
        Ok(Made {
            moment: Moment(row.get(0)?),
            at: row.get::<_, String>(1)?.parse().unwrap_or_default(),
            author: row.get(2)?,
        })
    });
    Ok(made.optional()?)
}

/// A row that is not the same in two states: its image in the one and in the other, `None` where it was not there.
struct Differing {
    table: Table,
    id: Uuid,
    before: Option<String>,
    after: Option<String>,
}

/// The rows that differ between two states, `from` being the earlier; of one table, or of all.
fn differing(view: &View<'_>, table: Option<Table>, from: Moment, to: Moment) -> Result<Vec<Differing>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT first.table_name, first.row_id, first.before, last.after
         FROM (SELECT min(change.seq) AS first, max(change.seq) AS last
               FROM operation JOIN operation_change change ON change.operation_seq = operation.seq
               WHERE operation.state = 'done' AND operation.seq > ?1 AND operation.seq <= ?2
                 AND (?3 IS NULL OR change.table_name = ?3)
               GROUP BY change.row_id) AS touched
           JOIN operation_change first ON first.seq = touched.first
           JOIN operation_change last ON last.seq = touched.last
         WHERE first.before IS NOT last.after
         ORDER BY first.row_id",
    )?;
    let rows = statement.query_map(params![from.0, to.0, table.map(Table::as_str)], |row| {
        Ok(Differing {
            table: from_text(row, 0)?,
            id: from_text(row, 1)?,
            before: row.get(2)?,
            after: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The records that differ between two states, as they are in each, in the order in which they were made.
pub fn between(view: &View<'_>, from: Moment, to: Moment) -> Result<(Vec<Record>, Vec<Record>)> {
    if from > to {
        let (before, after) = between(view, to, from)?;
        return Ok((after, before));
    }
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for row in differing(view, None, from, to)? {
        if let Some(image) = &row.before {
            before.push(image::record(row.table, image)?);
        }
        if let Some(image) = &row.after {
            after.push(image::record(row.table, image)?);
        }
    }
    Ok((before, after))
}

/// All records of type `T` as they were, in the order in which they were made.
pub fn list_as_of<T: Entity>(view: &View<'_>, moment: Moment) -> Result<Vec<T>> {
    let mut changed: HashMap<Uuid, Option<String>> = differing(view, Some(T::TABLE), moment, Moment::NOW)?
        .into_iter()
        .map(|row| (row.id, row.before))
        .collect();
    let mut records = Vec::new();
    for record in list_as::<T>(view)? {
        match changed.remove(&record.id()) {
            None => records.push(record),
            Some(image) => records.extend(image.map(|image| image::record_as(&image)).transpose()?),
        }
    }
    // What is left is gone by now.
    for image in changed.into_values().flatten() {
        records.push(image::record_as(&image)?);
    }
    records.sort_by_key(Entity::id);
    Ok(records)
}

/// A record as it was; `None` where it was not there.
pub fn find_as_of(view: &View<'_>, reference: RecordRef, moment: Moment) -> Result<Option<Record>> {
    let image = view
        .connection
        .prepare_cached(
            "SELECT change.before FROM operation_change change JOIN operation ON operation.seq = change.operation_seq
             WHERE change.row_id = ?1 AND operation.state = 'done' AND operation.seq > ?2
             ORDER BY change.seq LIMIT 1",
        )?
        .query_row(params![reference.id.to_string(), moment.0], |row| row.get::<_, Option<String>>(0))
        .optional()?;
    match image {
        None => record::find(view, reference),
        Some(image) => image.map(|image| image::record(reference.table, &image)).transpose(),
    }
}
