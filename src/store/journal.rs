//! The journal: what was done, undoing and redoing it, and what happened to a record.
//!
//! The triggers of [`super::trigger`] write it. Undo puts back each row's image from before, in reverse order; redo
//! the image from after, in order. Neither knows what the rows mean, so no operation can forget to be undoable.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::{self, from_text};
use super::{View, image, instant};
use crate::error::{Code, Error, Result};
use crate::model::entity::vocabulary;
use crate::model::record::{RecordRef, Table};
use crate::operation::{ChangeKind, Changes, Operation, RowChange, Subject};

vocabulary! {
    /// Whether an operation is in force.
    pub enum OperationState {
        /// In force.
        Done = "done",
        /// Undone, and can be redone.
        Undone = "undone",
        /// Undone, and then something else was done instead; kept for the record.
        Abandoned = "abandoned",
    }
}

/// An operation, as the history lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the history; later ones are higher.
    pub seq: i64,
    /// Its name.
    pub operation: Operation,
    /// What it was done to.
    pub subject: Subject,
    /// Who did it.
    pub author: String,
    /// When.
    pub at: Timestamp,
    /// Whether it is in force.
    pub state: OperationState,
}

/// One record's change within an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordChange {
    /// The operation.
    pub entry: Entry,
    /// What happened to the record.
    pub kind: ChangeKind,
    /// The columns that differ.
    pub columns: Vec<ColumnChange>,
}

/// A column's value before and after a change, as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnChange {
    /// The column.
    pub column: String,
    /// Its value before; `None` where it was empty or not known.
    pub before: Option<String>,
    /// Its value after; likewise.
    pub after: Option<String>,
}

/// The direction in which the history is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Walk {
    Back,
    Forth,
}

const ENTRY: &str = "SELECT seq, name, subject_table, subject, author, at, state FROM operation";

fn entry(row: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
    let table: Option<String> = row.get(2)?;
    Ok(Entry {
        seq: row.get(0)?,
        operation: from_text(row, 1)?,
        subject: Subject { table: table.and_then(|table| table.parse().ok()), label: row.get(3)? },
        author: row.get(4)?,
        at: row.get::<_, String>(5)?.parse().unwrap_or_default(),
        state: from_text(row, 6)?,
    })
}

/// The operation that undo (or redo) would take, if there is one.
pub(crate) fn next(view: &View<'_>, walk: Walk) -> Result<Option<Entry>> {
    let condition = match walk {
        Walk::Back => "WHERE state = 'done' ORDER BY seq DESC LIMIT 1",
        Walk::Forth => "WHERE state = 'undone' ORDER BY seq LIMIT 1",
    };
    Ok(view.connection.prepare_cached(&format!("{ENTRY} {condition}"))?.query_row([], entry).optional()?)
}

/// The operation that Undo would take back.
pub fn next_undo(view: &View<'_>) -> Result<Option<Entry>> {
    // Making the office is not undone: there would be no office to show.
    Ok(next(view, Walk::Back)?.filter(|entry| entry.operation != Operation::CreateOffice))
}

/// The last operation that is in force: what the office holds is as it left it.
pub fn last_in_force(view: &View<'_>) -> Result<Option<Entry>> {
    next(view, Walk::Back)
}

/// The operation that Redo would do again.
pub fn next_redo(view: &View<'_>) -> Result<Option<Entry>> {
    next(view, Walk::Forth)
}

/// Operations from the latest to the earliest, those before `before` where it is given.
pub fn list(view: &View<'_>, before: Option<i64>, limit: u32) -> Result<Vec<Entry>> {
    let sql = format!("{ENTRY} WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2");
    let mut statement = view.connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![before.unwrap_or(i64::MAX), limit], entry)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Calls `visit` with each operation, from the first on, without holding them all.
pub fn for_each(view: &View<'_>, mut visit: impl FnMut(&Entry) -> Result<()>) -> Result<()> {
    let mut statement = view.connection.prepare_cached(&format!("{ENTRY} ORDER BY seq"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(&entry(row)?)?;
    }
    Ok(())
}

/// What happened to a record, from the latest to the earliest; a deleted record still has its history.
pub fn history(view: &View<'_>, record: RecordRef, limit: u32) -> Result<Vec<RecordChange>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT operation.seq, operation.name, operation.subject_table, operation.subject, operation.author,
                operation.at, operation.state, operation_change.kind, operation_change.seq
         FROM operation_change JOIN operation ON operation.seq = operation_change.operation_seq
         WHERE operation_change.row_id = ?1 AND operation_change.table_name = ?2
         ORDER BY operation_change.seq DESC LIMIT ?3",
    )?;
    let changes = statement
        .query_map(params![record.id.to_string(), record.table.as_str(), limit], |row| {
            Ok((entry(row)?, from_text::<ChangeKind>(row, 7)?, row.get::<_, i64>(8)?))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut columns = view.connection.prepare_cached(
        "SELECT coalesce(after.key, before.key), before.value, after.value
         FROM operation_change change
           LEFT JOIN json_each(coalesce(change.after, change.before)) AS after
           LEFT JOIN json_each(change.before) AS before ON before.key = after.key
         WHERE change.seq = ?1 AND (change.kind <> 'update' OR before.value IS NOT after.value)",
    )?;
    let mut history = Vec::with_capacity(changes.len());
    for (entry, kind, seq) in changes {
        let rows = columns.query_map([seq], |row| {
            let text = |index| {
                row.get_ref(index).map(|value| match value {
                    rusqlite::types::ValueRef::Integer(number) => Some(number.to_string()),
                    rusqlite::types::ValueRef::Text(text) if !text.is_empty() => {
                        Some(String::from_utf8_lossy(text).into_owned())
                    }
                    _ => None,
                })
            };
            let after = if kind == ChangeKind::Delete { None } else { text(2)? };
            Ok(ColumnChange { column: row.get(0)?, before: text(1)?, after })
        })?;
        let columns = rows
            .collect::<rusqlite::Result<Vec<_>>>()?
            .into_iter()
            .filter(|change| change.column != "id" && change.before != change.after)
            .collect();
        history.push(RecordChange { entry, kind, columns });
    }
    Ok(history)
}

/// What the record is called; of one that is gone, what it was called last, and the empty text where nobody knows.
pub fn label(view: &View<'_>, reference: RecordRef) -> Result<String> {
    if let Some(record) = record::find(view, reference)? {
        return Ok(record.label());
    }
    let image = view
        .connection
        .prepare_cached(
            "SELECT coalesce(after, before) FROM operation_change WHERE row_id = ?1 AND table_name = ?2
             ORDER BY seq DESC LIMIT 1",
        )?
        .query_row(params![reference.id.to_string(), reference.table.as_str()], |row| row.get::<_, String>(0))
        .optional()?;
    let record = image.map(|image| image::record(reference.table, &image)).transpose()?;
    Ok(record.map(|record| record.label()).unwrap_or_default())
}

/// The table of the record that has this id, or had it, and whether anything was done to it that is in force; `None` where
/// no record ever had it.
pub fn owner_of_id(view: &View<'_>, id: uuid::Uuid) -> Result<Option<(Table, bool)>> {
    let found = view
        .connection
        .prepare_cached(
            "SELECT change.table_name, max(operation.state = 'done')
             FROM operation_change change JOIN operation ON operation.seq = change.operation_seq
             WHERE change.row_id = ?1 GROUP BY 1 LIMIT 1",
        )?
        .query_row([id.to_string()], |row| Ok((from_text(row, 0)?, row.get(1)?)))
        .optional()?;
    Ok(found)
}

/// The latest id of all that ever stood in the office, deleted records included.
pub(crate) fn last_id(view: &View<'_>) -> Result<Option<uuid::Uuid>> {
    let last = view
        .connection
        .query_row("SELECT max(row_id) FROM operation_change", [], |row| row.get::<_, Option<String>>(0))?;
    Ok(last.and_then(|id| id.parse().ok()))
}

/// Starts recording an operation. What was undone can no longer be redone: something else is done instead.
pub(crate) fn begin(
    connection: &Connection,
    operation: Operation,
    subject: &Subject,
    author: &str,
    device: &str,
    now: Timestamp,
) -> Result<i64> {
    connection
        .prepare_cached("UPDATE operation SET state = 'abandoned' WHERE state = 'undone'")?
        .execute([])?;
    connection
        .prepare_cached(
            "INSERT INTO operation (name, subject_table, subject, author, device, at, state)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'done')",
        )?
        .execute(params![
            operation.as_str(),
            subject.table.map(Table::as_str),
            subject.label,
            author,
            device,
            instant(now)
        ])?;
    let seq = connection.last_insert_rowid();
    set_state(connection, true, Some(seq), now)?;
    Ok(seq)
}

/// Stops recording, and tells which rows the operation touched.
pub(crate) fn finish(
    connection: &Connection,
    seq: i64,
    operation: Operation,
    now: Timestamp,
) -> Result<Changes> {
    set_state(connection, false, None, now)?;
    Ok(Changes { operation, rows: rows(connection, seq, Walk::Forth)? })
}

fn set_state(connection: &Connection, recording: bool, seq: Option<i64>, now: Timestamp) -> Result<()> {
    connection
        .prepare_cached("UPDATE temp.journal_state SET recording = ?1, operation_seq = ?2, at = ?3")?
        .execute(params![recording, seq, instant(now)])?;
    Ok(())
}

/// The rows that an operation touches when it is done, or when it is undone.
fn rows(connection: &Connection, seq: i64, walk: Walk) -> Result<Vec<RowChange>> {
    let order = match walk {
        Walk::Forth => "ASC",
        Walk::Back => "DESC",
    };
    let sql = format!(
        "SELECT table_name, row_id, kind FROM operation_change WHERE operation_seq = ?1 ORDER BY seq {order}"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([seq], |row| {
        let kind = match (from_text(row, 2)?, walk) {
            (kind, Walk::Forth) => kind,
            (ChangeKind::Insert, Walk::Back) => ChangeKind::Delete,
            (ChangeKind::Delete, Walk::Back) => ChangeKind::Insert,
            (ChangeKind::Update, Walk::Back) => ChangeKind::Update,
        };
        Ok(RowChange { table: from_text(row, 0)?, id: from_text(row, 1)?, kind })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes back the last operation that is in force, or does again the last that was taken back.
///
/// # Errors
/// `NothingToUndo`.
pub(crate) fn walk(connection: &Connection, direction: Walk, now: Timestamp) -> Result<Changes> {
    let view = View { connection };
    let next = match direction {
        Walk::Back => next_undo(&view)?,
        Walk::Forth => next_redo(&view)?,
    };
    let Some(entry) = next else {
        let message = match direction {
            Walk::Back => "error-nothing-to-undo",
            Walk::Forth => "error-nothing-to-redo",
        };
        return Err(Error::new(Code::NothingToUndo, message));
    };
    // Rows come back in an order in which a reference can precede its record.
    connection.pragma_update(None, "defer_foreign_keys", true)?;
    set_state(connection, false, None, now)?;
    let changes = rows(connection, entry.seq, direction)?;
    let images = match direction {
        Walk::Back => "SELECT seq, before FROM operation_change WHERE operation_seq = ?1 ORDER BY seq DESC",
        Walk::Forth => "SELECT seq, after FROM operation_change WHERE operation_seq = ?1 ORDER BY seq",
    };
    let images = connection
        .prepare_cached(images)?
        .query_map([entry.seq], |row| row.get::<_, Option<String>>(1))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for (change, image) in changes.iter().zip(images) {
        restore(connection, change, image.as_deref())?;
    }
    let (state, undone_at) = match direction {
        Walk::Back => (OperationState::Undone, Some(instant(now))),
        Walk::Forth => (OperationState::Done, None),
    };
    connection
        .prepare_cached("UPDATE operation SET state = ?1, undone_at = ?2 WHERE seq = ?3")?
        .execute(params![state.as_str(), undone_at, entry.seq])?;
    Ok(Changes { operation: entry.operation, rows: changes })
}

/// Makes the row what `image` says, or makes it go where there is none.
fn restore(connection: &Connection, change: &RowChange, image: Option<&str>) -> Result<()> {
    let RowChange { table, id, kind } = *change;
    match image {
        Some(image) => image::with_cells(table, image, |cells| {
            record::write_cells(connection, table, cells, kind == ChangeKind::Insert).map(drop)
        }),
        None => {
            let sql = format!("DELETE FROM {table} WHERE id = ?1");
            connection.prepare_cached(&sql)?.execute([id.to_string()])?;
            Ok(())
        }
    }
}
