//! The office's state, undo and redo, and what happened.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, Nothing};
use crate::error::{Failure, Result, file_name};
use crate::locale;
use crate::model::language::Language;
use crate::model::record::{RecordRef, Table};
use crate::office::Written;
use crate::operation::{ChangeKind, Operation};
use crate::store::journal::{self, ColumnChange, Entry, OperationState};
use crate::store::record;

/// The open office, as the window's frame shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeState {
    /// What the office is called.
    pub name: String,
    /// The file's name, without its folder.
    pub file_name: String,
    /// Why it cannot be changed; `null` where it can.
    pub read_only: Option<Failure>,
    /// What Undo would take back.
    pub undo: Option<String>,
    /// What Redo would do again.
    pub redo: Option<String>,
}

/// The state of the open office.
pub fn office_state(context: Context<'_>, _: Nothing) -> Result<OfficeState> {
    let office = context.office;
    let (name, undo, redo) = office.read(|view| {
        let name = record::office(view)?.map(|info| info.name);
        Ok((name.unwrap_or_default(), journal::next_undo(view)?, journal::next_redo(view)?))
    })?;
    Ok(OfficeState {
        name,
        file_name: file_name(office.path()),
        read_only: office.read_only().map(|error| locale::failure(error, context.language)),
        undo: undo.map(|entry| label(&entry, context.language)),
        redo: redo.map(|entry| label(&entry, context.language)),
    })
}

/// What an operation is called: its name, the kind of record, and the record's name at the time.
#[must_use]
pub fn label(entry: &Entry, language: Language) -> String {
    let kind = entry.subject.table.map(|table| locale::text(language, &format!("kind-{table}"), &[]));
    let id = format!("operation-{}", entry.operation);
    let arguments =
        [("kind", kind.as_deref().unwrap_or_default()), ("subject", entry.subject.label.as_str())];
    locale::text(language, &id, &arguments)
}

/// Which operations are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OperationsInput {
    /// Only those before this one.
    #[ts(type = "number | null")]
    pub before: Option<i64>,
    /// How many at most.
    pub limit: u32,
}

/// An operation in the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OperationLine {
    /// Its place in the history; later ones are higher.
    #[ts(type = "number")]
    pub seq: i64,
    /// What was done.
    pub operation: Operation,
    /// The same as a sentence.
    pub label: String,
    /// When, as an RFC 3339 instant.
    pub at: String,
    /// Who did it.
    pub author: String,
    /// Whether it is in force.
    pub state: OperationState,
}

fn line(entry: &Entry, language: Language) -> OperationLine {
    OperationLine {
        seq: entry.seq,
        operation: entry.operation,
        label: label(entry, language),
        at: entry.at.to_string(),
        author: entry.author.clone(),
        state: entry.state,
    }
}

/// The history of the office, from the latest operation.
pub fn operations(context: Context<'_>, input: OperationsInput) -> Result<Vec<OperationLine>> {
    let entries = context.office.read(|view| journal::list(view, input.before, input.limit.min(1000)))?;
    Ok(entries.iter().map(|entry| line(entry, context.language)).collect())
}

/// What an operation did to one record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordHistoryLine {
    /// The operation.
    pub operation: OperationLine,
    /// What happened to the record.
    pub kind: ChangeKind,
    /// Which of its columns differ, with what they held. References are given as what they referred to is called.
    pub columns: Vec<ColumnChange>,
}

/// The history of one record, from the latest change; also of a record that was deleted.
pub fn record_history(context: Context<'_>, reference: RecordRef) -> Result<Vec<RecordHistoryLine>> {
    let keys = context.office.foreign_keys();
    let changes = context.office.read(|view| {
        let mut changes = journal::history(view, reference, 500)?;
        for change in &mut changes {
            let parents: Vec<Option<Table>> = change
                .columns
                .iter()
                .map(|column| {
                    let key =
                        keys.iter().find(|key| key.table == reference.table && key.column == column.column);
                    key.map(|key| key.parent).or_else(|| kind_beside(&change.columns, &column.column))
                })
                .collect();
            for (column, parent) in change.columns.iter_mut().zip(parents) {
                let Some(table) = parent else { continue };
                for value in [&mut column.before, &mut column.after] {
                    if let Some(id) = value.as_ref().and_then(|id| id.parse().ok()) {
                        let label = journal::label(view, RecordRef { table, id })?;
                        if !label.is_empty() {
                            *value = Some(label);
                        }
                    }
                }
            }
        }
        Ok(changes)
    })?;
    Ok(changes
        .into_iter()
        .map(|change| RecordHistoryLine {
            operation: line(&change.entry, context.language),
            kind: change.kind,
            columns: change.columns,
        })
        .collect())
}

/// The table that a reference to a record of any kind leads to: it stands in the column beside the id's.
fn kind_beside(columns: &[ColumnChange], id: &str) -> Option<Table> {
    let kind = format!("{}_table", id.strip_suffix("_id")?);
    let column = columns.iter().find(|column| column.column == kind)?;
    column.after.as_ref().or(column.before.as_ref())?.parse().ok()
}

/// What was undone or redone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Walked {
    /// The operation as a sentence.
    pub label: String,
    /// The first row it touched that can be shown, where there is one.
    pub shown: Option<RecordRef>,
}

/// Takes back the last operation.
pub fn undo(context: Context<'_>, _: Nothing) -> Result<Written<Walked>> {
    let next = context.office.read(journal::next_undo)?;
    walked(context, next, context.office.undo()?)
}

/// Does the operation again that was taken back last.
pub fn redo(context: Context<'_>, _: Nothing) -> Result<Written<Walked>> {
    let next = context.office.read(journal::next_redo)?;
    walked(context, next, context.office.redo()?)
}

fn walked(
    context: Context<'_>,
    entry: Option<Entry>,
    changes: crate::operation::Changes,
) -> Result<Written<Walked>> {
    let label = entry.map(|entry| label(&entry, context.language)).unwrap_or_default();
    let shown = changes
        .rows
        .iter()
        .find(|row| row.kind != ChangeKind::Delete && row.table != Table::OfficeInfo)
        .map(|row| RecordRef { table: row.table, id: row.id });
    Ok(Written { value: Walked { label, shown }, changes })
}
