//! Records of every kind: read, listed, written. One implementation, over [`Entity`]'s columns and cells.

use std::collections::HashMap;
use std::sync::LazyLock;

use rusqlite::types::{FromSqlError, ToSqlOutput, Type, Value, ValueRef};
use rusqlite::{Connection, Row, ToSql, params, params_from_iter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::effective::json_array;
use super::{Tx, View, search};
use crate::error::{Code, Error, Result};
use crate::model::entity::{Cell, Entity, SingleCell};
use crate::model::office::OfficeInfo;
use crate::model::ownership::owner_column;
use crate::model::record::{Record, RecordRef, Table};

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

/// The cell in column `index`.
pub(crate) fn cell<'r>(row: &'r Row<'_>, index: usize) -> rusqlite::Result<Cell<'r>> {
    match row.get_ref(index)? {
        ValueRef::Null => Ok(Cell::Null),
        ValueRef::Integer(number) => Ok(Cell::Integer(number)),
        ValueRef::Text(text) => match std::str::from_utf8(text) {
            Ok(text) => Ok(Cell::Text(text.into())),
            Err(error) => Err(rusqlite::Error::Utf8Error(index, error)),
        },
        other => Err(rusqlite::Error::InvalidColumnType(index, String::new(), other.data_type())),
    }
}

/// The cells of a row that begins with the columns of `table`.
pub(crate) fn cells<'r>(row: &'r Row<'_>, table: Table) -> rusqlite::Result<Vec<Cell<'r>>> {
    cells_from(row, 0, table)
}

/// As [`cells`], from column `first` on.
pub(crate) fn cells_from<'r>(
    row: &'r Row<'_>,
    first: usize,
    table: Table,
) -> rusqlite::Result<Vec<Cell<'r>>> {
    (first..first + table.columns().len()).map(|index| cell(row, index)).collect()
}

/// A field of one cell in column `index`.
pub(crate) fn from_text<T: SingleCell>(row: &Row<'_>, index: usize) -> rusqlite::Result<T> {
    T::from_cell(cell(row, index)?).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(
            index,
            Type::Text,
            Box::new(FromSqlError::Other(error.to_string().into())),
        )
    })
}

/// `alias.id, alias.name, …`: the columns of `table`, for a SELECT.
pub(crate) fn column_list(table: Table, alias: &str) -> String {
    let columns: Vec<String> = table.columns().iter().map(|column| format!("{alias}.{column}")).collect();
    columns.join(", ")
}

/// What is said to SQLite of every record of a table. Writing it out takes longer than finding a row, so it is done once.
struct Statements {
    find: String,
    insert: String,
    update: String,
}

fn statements(table: Table) -> &'static Statements {
    static STATEMENTS: LazyLock<HashMap<Table, Statements>> = LazyLock::new(|| {
        let statements = |&table: &Table| {
            let columns = table.columns();
            let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
            let (columns, places) = (columns.join(", "), places.join(", "));
            let statements = Statements {
                find: format!("SELECT {columns} FROM {table} WHERE id = ?1"),
                insert: format!("INSERT INTO {table} ({columns}) VALUES ({places})"),
                update: format!("UPDATE {table} SET ({columns}) = ({places}) WHERE id = ?1"),
            };
            (table, statements)
        };
        Table::ALL.iter().map(statements).collect()
    });
    &STATEMENTS[&table]
}

/// The record that `reference` names.
///
/// # Errors
/// `NotFound`.
pub fn get(view: &View<'_>, reference: RecordRef) -> Result<Record> {
    find(view, reference)?.ok_or_else(|| Error::new(Code::NotFound, "error-not-found"))
}

/// The record that `reference` names, if there is one.
pub fn find(view: &View<'_>, RecordRef { table, id }: RecordRef) -> Result<Option<Record>> {
    let mut statement = view.connection.prepare_cached(&statements(table).find)?;
    let mut rows = statement.query([id.to_string()])?;
    Ok(match rows.next()? {
        Some(row) => Some(Record::from_cells(table, cells(row, table)?)?),
        None => None,
    })
}

/// All records of type `T`, in the order of their ids: the order in which they were made.
pub fn list_as<T: Entity>(view: &View<'_>) -> Result<Vec<T>> {
    let mut records = Vec::new();
    for_each_as(view, |record| records.push(record))?;
    Ok(records)
}

/// Calls `visit` with each record of type `T`, in the same order, without holding them all.
///
/// # Errors
/// Those of SQLite; `Internal` where a row is none of the type.
pub fn for_each_as<T: Entity>(view: &View<'_>, mut visit: impl FnMut(T)) -> Result<()> {
    for_each(view, T::TABLE, |cells| {
        visit(T::from_cells(cells)?);
        Ok(())
    })
}

/// The office's own record; none only where the file is damaged.
pub fn office(view: &View<'_>) -> Result<Option<OfficeInfo>> {
    Ok(list_as::<OfficeInfo>(view)?.into_iter().next())
}

/// The records of type `T` that `clause`, from WHERE on, finds with its parameters.
pub(super) fn select<T: Entity>(view: &View<'_>, clause: &str, parameters: &[&dyn ToSql]) -> Result<Vec<T>> {
    let sql = format!("SELECT {} FROM {} {clause}", column_list(T::TABLE, T::TABLE.as_str()), T::TABLE);
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(parameters)?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(T::from_cells(cells(row, T::TABLE)?)?);
    }
    Ok(records)
}

/// Calls `visit` with the cells of each record of `table`, in the order of their ids, without holding them all.
pub fn for_each(
    view: &View<'_>,
    table: Table,
    mut visit: impl FnMut(Vec<Cell<'_>>) -> Result<()>,
) -> Result<()> {
    let sql = format!("SELECT {} FROM {table} ORDER BY id", column_list(table, table.as_str()));
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(cells(row, table)?)?;
    }
    Ok(())
}

/// A record as a line in a list or in a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordLabel {
    /// Its table.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub label: String,
    /// What tells it from others of that name: its full name, its owner, its date as written.
    pub detail: String,
}

/// Part of a list, with the length of the whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Page<T> {
    /// How many there are in all.
    pub total: u32,
    /// Those asked for.
    pub rows: Vec<T>,
}

/// What the record is called; the empty text where it is gone.
pub fn label(view: &View<'_>, reference: RecordRef) -> Result<String> {
    Ok(find(view, reference)?.map(|record| record.label()).unwrap_or_default())
}

/// The record as a line in a list.
pub(crate) fn line(view: &View<'_>, record: &Record) -> Result<RecordLabel> {
    let label = record.label();
    let detail = match record {
        Record::Body(body) if label != body.name => body.name.clone(),
        Record::Project(project) => project.full_title.clone(),
        Record::Meeting(meeting) => join(&[&meeting.place, &meeting.date.raw]),
        Record::MeetingBlock(block) => join(&[&block.place, &block.date.raw]),
        Record::Activity(activity) => join(&[&activity.place, &activity.date.raw]),
        Record::Recommendation(recommendation) => recommendation.date.raw.clone(),
        Record::Person(person) => match person.organisation_id {
            Some(id) => {
                let reference = RecordRef { table: Table::Organisation, id: id.0 };
                join(&[&person.function, &self::label(view, reference)?])
            }
            None => person.function.clone(),
        },
        Record::Organisation(organisation) => organisation.short_name.clone(),
        Record::SourceDocument(document) => document.header.clone(),
        Record::ExchangeRate(rate) => join(&[&rate.date.raw, &rate.source]),
        other => match other.owner() {
            Some(owner) => self::label(view, owner)?,
            None => String::new(),
        },
    };
    Ok(RecordLabel { table: record.table(), id: record.id(), label, detail })
}

/// What is not empty, with a comma between.
fn join(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ")
}

/// Records of `table` in alphabetical order, those whose words begin with the words of `text`.
pub fn list(view: &View<'_>, table: Table, text: &str, offset: u32, limit: u32) -> Result<Page<RecordLabel>> {
    list_within(view, table, None, text, offset, limit)
}

/// As [`list`]; with an owner, only the records that belong to it.
pub fn list_within(
    view: &View<'_>,
    table: Table,
    owner: Option<RecordRef>,
    text: &str,
    offset: u32,
    limit: u32,
) -> Result<Page<RecordLabel>> {
    let Page { total, rows } = page_within(view, table, owner, text, offset, limit)?;
    let rows = rows.iter().map(|record| line(view, record)).collect::<Result<_>>()?;
    Ok(Page { total, rows })
}

/// As [`list_within`], with all that each record holds.
pub fn page_within(
    view: &View<'_>,
    table: Table,
    owner: Option<RecordRef>,
    text: &str,
    offset: u32,
    limit: u32,
) -> Result<Page<Record>> {
    let column = owner.and_then(|owner| owner_column(table, owner.table));
    // What cannot belong to the owner is not there.
    let of_owner = column.unwrap_or(if owner.is_some() { "NULL" } else { "'any'" });
    let owner = owner.map_or_else(|| "any".to_owned(), |owner| owner.id.to_string());
    let order = search::document(table).map_or("id", |document| document.title);
    let mut records = Vec::new();
    let matching = search::matching(text);
    let restriction = if matching.is_some() {
        "WHERE id IN (SELECT record_id FROM search_document WHERE id IN
           (SELECT rowid FROM search_index WHERE search_index MATCH ?1))"
    } else {
        "WHERE ?1 IS NULL"
    };
    let restriction = format!("{restriction} AND {of_owner} = ?2");
    let total = view
        .connection
        .prepare_cached(&format!("SELECT count(*) FROM {table} {restriction}"))?
        .query_row(params![matching, owner], |row| row.get(0))?;
    let sql = format!(
        "SELECT {} FROM {table} {restriction} ORDER BY {order} COLLATE NOCASE, id LIMIT ?3 OFFSET ?4",
        column_list(table, table.as_str())
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![matching, owner, limit, offset])?;
    while let Some(row) = rows.next()? {
        records.push(Record::from_cells(table, cells(row, table)?)?);
    }
    Ok(Page { total, rows: records })
}

/// How many records of `table` name each of these in `column`; those that none names are left out.
pub fn counts_by(
    view: &View<'_>,
    table: Table,
    column: &str,
    ids: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, u32>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT {column}, count(*) FROM {table} WHERE {column} IN (SELECT value FROM json_each(?1)) GROUP BY 1"
    ))?;
    let rows = statement.query_map([json_array(ids)], |row| Ok((from_text(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many records `table` has.
pub fn count(view: &View<'_>, table: Table) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM {table}");
    Ok(view.connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// Writes a new record, which already has its id.
///
/// # Errors
/// `Invalid` where the record breaks its invariants; `Conflict` where its id is taken or it refers to nothing.
pub fn insert(tx: &Tx<'_>, record: &Record) -> Result<()> {
    check(tx, record)?;
    insert_closed(tx, record)
}

/// As [`insert`], for one of the records that [`super::relation::closed`] let through: those that it refers to may
/// still be to come.
pub(crate) fn insert_closed(tx: &Tx<'_>, record: &Record) -> Result<()> {
    write_cells(tx.connection, record.table(), record.to_cells(), true)?;
    Ok(())
}

/// Writes the cells of a row of `table`, a new one or over what it was; tells whether there was a row to write.
pub(super) fn write_cells(
    connection: &Connection,
    table: Table,
    cells: Vec<Cell<'_>>,
    is_new: bool,
) -> Result<bool> {
    let Statements { insert, update, .. } = statements(table);
    let mut statement = connection.prepare_cached(if is_new { insert } else { update })?;
    Ok(statement.execute(params_from_iter(cells))? > 0)
}

/// Writes the record over what it was.
///
/// # Errors
/// `NotFound` where there is none; otherwise as [`insert`].
pub fn update(tx: &Tx<'_>, record: &Record) -> Result<()> {
    check(tx, record)?;
    update_closed(tx, record)
}

/// As [`update`], for one of the records that [`super::relation::closed`] let through.
pub(crate) fn update_closed(tx: &Tx<'_>, record: &Record) -> Result<()> {
    match write_cells(tx.connection, record.table(), record.to_cells(), false)? {
        true => Ok(()),
        false => Err(Error::new(Code::NotFound, "error-not-found")),
    }
}

/// Deletes the record, and what belongs to it.
///
/// # Errors
/// `NotFound` where there is none; `Conflict` where something cannot do without it.
pub fn delete(tx: &Tx<'_>, RecordRef { table, id }: RecordRef) -> Result<()> {
    match tx
        .connection
        .prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?
        .execute([id.to_string()])?
    {
        0 => Err(Error::new(Code::NotFound, "error-not-found")),
        _ => Ok(()),
    }
}

/// The record's own invariants, and that what it refers to by kind and id is there; foreign keys see to the rest.
fn check(tx: &Tx<'_>, record: &Record) -> Result<()> {
    record.check()?;
    for (field, reference) in record.references() {
        if find(tx, reference)?.is_none() {
            return Err(Error::invalid(field, "error-refers-to-nothing"));
        }
    }
    Ok(())
}
