//! What falls into a period: meetings, blocks, activities. Deadlines join them in `command::meetings`: their days are
//! worked out.

use jiff::ToSpan as _;
use jiff::civil::Date;
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::View;
use super::record::from_text;
use crate::error::Result;
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::entity::{Cell, Field as _};
use crate::model::meeting::{EventStatus, MeetingKind};
use crate::model::record::Table;

/// A meeting, a block, an activity or a deadline, as a calendar shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarEntry {
    /// Its table.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    #[serde(rename = "title")]
    pub name: String,
    /// What kind of meeting it is, where it is one.
    pub kind: Option<MeetingKind>,
    /// Where.
    pub place: String,
    /// Its own date; of a deadline, when it falls. Meetings without one are not on a calendar; their block is.
    pub date: DateSpec,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it stands in its life; a block has none of its own.
    pub status: Option<EventStatus>,
}

/// Longest entry, in days, that is looked for by its first day; longer ones have an index of their own (`*_lasting`).
const SHORT: i64 = 31;

/// The tables on a calendar, each with its columns for kind and status.
const SOURCES: &[(Table, &str, &str)] = &[
    (Table::MeetingBlock, "NULL", "NULL"),
    (Table::Meeting, "kind", "status"),
    (Table::Activity, "NULL", "status"),
];

/// Entries that can fall between `from` and `to`, both included, in the order of their dates.
pub fn between(view: &View<'_>, from: Date, to: Date) -> Result<Vec<CalendarEntry>> {
    let mut entries = Vec::new();
    for &(table, kind, status) in SOURCES {
        let sql = falling(table, &columns(table, kind, status), "true");
        let mut statement = view.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![short_before(from), to.to_string(), from.to_string()])?;
        while let Some(row) = rows.next()? {
            entries.push(entry(row, table)?);
        }
    }
    sort(&mut entries);
    Ok(entries)
}

/// Puts entries into the order of their dates.
pub fn sort(entries: &mut [CalendarEntry]) {
    entries.sort_by(|a, b| (a.date.sort_key(), &a.name, a.id).cmp(&(b.date.sort_key(), &b.name, b.id)));
}

/// SQL for the `columns` of the rows of `table` that meet `condition` and can fall between two days, both included: ?2 is
/// the last of them, ?3 the first, ?1 that of [`short_before`].
pub(super) fn falling(table: Table, columns: &str, condition: &str) -> String {
    format!(
        "SELECT {columns} FROM {table}
         WHERE date_earliest BETWEEN ?1 AND ?2 AND (date_latest IS NULL OR date_latest >= ?3) AND {condition}
         UNION ALL
         SELECT {columns} FROM {table}
         WHERE (date_latest IS NULL OR julianday(date_latest) - julianday(date_earliest) > {SHORT})
           AND date_earliest < ?1 AND (date_latest IS NULL OR date_latest >= ?3) AND {condition}
         UNION ALL
         SELECT {columns} FROM {table} WHERE date_earliest IS NULL AND date_latest >= ?3 AND {condition}"
    )
}

/// The first day on which a short entry can begin that reaches `from`.
pub(super) fn short_before(from: Date) -> String {
    from.saturating_sub(SHORT.days()).to_string()
}

/// Entries that no period can hold: no date at all, or only a duration. Meetings of a dated block are not among them.
pub fn undated(view: &View<'_>, limit: u32) -> Result<Vec<CalendarEntry>> {
    let mut entries = Vec::new();
    for &(table, kind, status) in SOURCES {
        let apart = match table {
            Table::Meeting => "AND block_id IS NULL",
            _ => "",
        };
        // Only these have neither bound. In order of entry, in which the index on dates holds them: none is sorted.
        let sql = format!(
            "SELECT {} FROM {table} WHERE date_earliest IS NULL AND date_latest IS NULL {apart}
             ORDER BY rowid LIMIT ?1",
            columns(table, kind, status)
        );
        let mut statement = view.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([limit])?;
        while let Some(row) = rows.next()? {
            entries.push(entry(row, table)?);
        }
    }
    Ok(entries)
}

fn columns(table: Table, kind: &str, status: &str) -> String {
    format!("id, name, {kind}, place, certainty, {status}, {}", own_date(table))
}

/// The columns of a row's own date.
pub(super) fn own_date(table: Table) -> String {
    let columns: Vec<String> =
        DateSpec::SUFFIXES.iter().map(|suffix| format!("{table}.date{suffix}")).collect();
    columns.join(", ")
}

fn entry(row: &Row<'_>, table: Table) -> Result<CalendarEntry> {
    Ok(CalendarEntry {
        table,
        id: from_text(row, 0)?,
        name: row.get(1)?,
        kind: optional(row, 2)?,
        place: row.get(3)?,
        certainty: from_text(row, 4)?,
        status: optional(row, 5)?,
        date: date(row, 6)?,
    })
}

/// A field of one cell that can be empty.
pub(super) fn optional<T: crate::model::entity::SingleCell>(
    row: &Row<'_>,
    index: usize,
) -> Result<Option<T>> {
    Ok(match row.get_ref(index)? {
        rusqlite::types::ValueRef::Null => None,
        _ => Some(from_text(row, index)?),
    })
}

/// The date in the columns from `first`.
pub(super) fn date(row: &Row<'_>, first: usize) -> Result<DateSpec> {
    let cells: Vec<Cell<'_>> = (first..first + DateSpec::SUFFIXES.len())
        .map(|index| super::record::cell(row, index))
        .collect::<rusqlite::Result<_>>()?;
    Ok(DateSpec::read_cells(&mut cells.into_iter())?)
}
