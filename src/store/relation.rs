//! What refers to what: the records around a record, found by the schema's references.

use std::collections::HashSet;

use rusqlite::{OptionalExtension as _, params};
use uuid::Uuid;

use super::View;
use super::record::{self, RecordLabel, cells, column_list};
use super::schema::ForeignKey;
use crate::error::{Error, Result};
use crate::model::entity::Cell;
use crate::model::ownership::{owner_column, position_column};
use crate::model::record::{Record, RecordRef, Table};

/// Columns by which records refer to a record of any kind.
pub(super) const OF_ANY_KIND: &[(Table, &str)] = &[
    (Table::Alias, "subject_id"),
    (Table::Opportunity, "subject_id"),
    (Table::Link, "subject_id"),
    (Table::Link, "target_id"),
    (Table::AcceptedClash, "subject_id"),
    (Table::AcceptedClash, "target_id"),
    (Table::Citation, "subject_id"),
];

/// The tables and columns that can refer to a record of `table`.
pub(crate) fn referring(keys: &[ForeignKey], table: Table) -> impl Iterator<Item = (Table, String)> {
    let by_key =
        keys.iter().filter(move |key| key.parent == table).map(|key| (key.table, key.column.clone()));
    by_key.chain(OF_ANY_KIND.iter().map(|&(table, column)| (table, column.to_owned())))
}

/// Records of `table` whose `column` is `id`, in order of position where they have one, else of making: the first
/// `limit`, and how many there are.
pub(crate) fn list(
    view: &View<'_>,
    table: Table,
    column: &str,
    id: Uuid,
    limit: u32,
) -> Result<(Vec<Record>, u32)> {
    let order = position_column(table).unwrap_or("id");
    let sql = format!(
        "SELECT {} FROM {table} WHERE {column} = ?1 ORDER BY {order}, id LIMIT ?2",
        column_list(table, table.as_str())
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![id.to_string(), limit])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(Record::from_cells(table, cells(row, table)?)?);
    }
    let found = u32::try_from(records.len()).unwrap_or(u32::MAX);
    let total = if found < limit {
        found
    } else {
        let sql = format!("SELECT count(*) FROM {table} WHERE {column} = ?1");
        view.connection.prepare_cached(&sql)?.query_row([id.to_string()], |row| row.get(0))?
    };
    Ok((records, total))
}

/// Every record that a record's fields refer to, in the order of its fields.
pub(crate) fn references(view: &View<'_>, keys: &[ForeignKey], record: &Record) -> Result<Vec<RecordLabel>> {
    let references = targets(keys, record);
    let mut labels = Vec::with_capacity(references.len());
    for (_, reference) in references {
        if let Some(record) = record::find(view, reference)? {
            labels.push(record::line(view, &record)?);
        }
    }
    Ok(labels)
}

/// What a record is called beside the record `shown`: its own name, or, for a relation, what else it refers to.
pub(crate) fn label_beside(record: &Record, references: &[RecordLabel], shown: Uuid) -> String {
    if !record.is_relation() {
        return record.label();
    }
    let others: Vec<&str> = references
        .iter()
        .filter(|reference| reference.id != shown)
        .map(|reference| reference.label.as_str())
        .collect();
    others.join(", ")
}

/// What a relation is called by itself: the names of all that it refers to.
pub(crate) fn label_of_all(references: &[RecordLabel]) -> String {
    let labels: Vec<&str> = references.iter().map(|reference| reference.label.as_str()).collect();
    labels.join(" – ")
}

/// The highest position among the records of `table` that belong to `owner`; 0 where there are none.
pub(crate) fn last_position(view: &View<'_>, table: Table, owner: RecordRef) -> Result<u32> {
    let (Some(column), Some(position)) = (owner_column(table, owner.table), position_column(table)) else {
        return Ok(0);
    };
    let sql = format!("SELECT max({position}) FROM {table} WHERE {column} = ?1");
    let last = view
        .connection
        .prepare_cached(&sql)?
        .query_row([owner.id.to_string()], |row| row.get::<_, Option<u32>>(0))
        .optional()?;
    Ok(last.flatten().unwrap_or(0))
}

/// Those of `incoming` that the office can hold together with what it has: sound in themselves, and referring only
/// to records that are there or come in too. The others are handed to `refuse`, each with its reason.
pub(crate) fn closed(
    view: &View<'_>,
    keys: &[ForeignKey],
    incoming: Vec<Record>,
    mut refuse: impl FnMut(&Record, Error),
) -> Result<Vec<Record>> {
    let mut kept = Vec::with_capacity(incoming.len());
    for record in incoming {
        match record.check() {
            Ok(()) => kept.push(record),
            Err(error) => refuse(&record, error),
        }
    }
    // What is refused can take what refers to it along, so this goes on until nothing more is refused.
    loop {
        let ids: HashSet<Uuid> = kept.iter().map(Record::id).collect();
        let before = kept.len();
        let mut still = Vec::with_capacity(before);
        for record in kept {
            if let Some(field) = dangling(view, keys, &record, &ids)? {
                refuse(&record, Error::invalid(&field, "error-refers-to-nothing"));
            } else {
                still.push(record);
            }
        }
        kept = still;
        if kept.len() == before {
            return Ok(kept);
        }
    }
}

/// The first column of `record` that refers to a record that is neither in the office nor among `incoming`.
fn dangling(
    view: &View<'_>,
    keys: &[ForeignKey],
    record: &Record,
    incoming: &HashSet<Uuid>,
) -> Result<Option<String>> {
    for (column, reference) in targets(keys, record) {
        if !incoming.contains(&reference.id) && record::find(view, reference)?.is_none() {
            return Ok(Some(column));
        }
    }
    Ok(None)
}

/// Every record that a record's fields refer to, with the column that does.
pub(crate) fn targets(keys: &[ForeignKey], record: &Record) -> Vec<(String, RecordRef)> {
    let mut targets = Vec::new();
    for (column, cell) in record.table().columns().iter().zip(record.to_cells()) {
        let key = keys.iter().find(|key| key.table == record.table() && key.column == *column);
        if let (Some(key), Cell::Text(id)) = (key, cell) {
            targets.extend(id.parse().ok().map(|id| (column.clone(), RecordRef { table: key.parent, id })));
        }
    }
    targets.extend(record.references().into_iter().map(|(field, reference)| (field.to_owned(), reference)));
    targets
}
