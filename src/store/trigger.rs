//! The triggers of the writing connection: journal, revisions, search documents, and references of any kind.
//!
//! They are made from the schema each time an office is opened for writing, as temporary triggers. So they always
//! fit the columns, and the file holds none: one that does is refused (see [`super::connection`]).

use std::fmt::Write as _;

use rusqlite::Connection;

use super::relation::OF_ANY_KIND;
use super::search;
use crate::error::Result;
use crate::model::record::Table;

/// Tables whose rows are calendar items, with the columns that a revision counts (RFC 5545, 3.8.7.4).
const REVISED: &[(Table, &[&str])] = &[
    (
        Table::Meeting,
        &["date_edtf", "date_starts_at", "date_ends_at", "date_time_zone", "place", "status", "block_id"],
    ),
    (Table::MeetingBlock, &["date_edtf", "date_starts_at", "date_ends_at", "date_time_zone", "place"]),
    (Table::Activity, &["date_edtf", "date_starts_at", "date_ends_at", "date_time_zone", "place", "status"]),
    (Table::Project, &["date_edtf"]),
    (
        Table::Deadline,
        &[
            "offset_count",
            "offset_unit",
            "offset_side",
            "after_deadline_id",
            "date_edtf",
            "date_starts_at",
            "date_ends_at",
            "date_time_zone",
            "state",
            "meeting_id",
        ],
    ),
];

/// What the day of a deadline follows from besides itself: a change in `table` revises the deadlines that `revised`
/// picks by the changed `row`. Which of them really move is not worked out here; a revision too many does no harm.
const REVISING_DEADLINES: &[(Table, &str)] = &[
    (Table::Meeting, "meeting_id = {row}.id"),
    (Table::MeetingBlock, "meeting_id IN (SELECT id FROM meeting WHERE block_id = {row}.id)"),
    (Table::Deadline, "meeting_id = {row}.meeting_id AND after_deadline_id IS NOT NULL AND id <> {row}.id"),
    (Table::HolidayObservance, "true"),
    (Table::Closure, "true"),
];

/// Makes all triggers, and the one row that tells them what is being written.
pub(crate) fn create(connection: &Connection) -> Result<()> {
    let mut sql = String::from(
        "CREATE TEMP TABLE journal_state (recording INTEGER NOT NULL, operation_seq INTEGER, at TEXT NOT NULL);
         INSERT INTO journal_state VALUES (0, NULL, '');\n",
    );
    for &table in Table::ALL {
        journal(&mut sql, table);
        forget(&mut sql, table);
        if let Some(document) = search::document(table) {
            document_of(&mut sql, table, document);
        }
    }
    for &(table, columns) in REVISED {
        revise(&mut sql, table, columns);
    }
    for &(table, picked) in REVISING_DEADLINES {
        revise_deadlines(&mut sql, table, picked);
    }
    index(&mut sql);
    // One transaction instead of two hundred halves the time that this takes at each start.
    let transaction = connection.unchecked_transaction()?;
    transaction.execute_batch(&sql)?;
    transaction.commit()?;
    Ok(())
}

/// Keeps each row's image before and after.
fn journal(sql: &mut String, table: Table) {
    let image = |row: &str| {
        let pairs: Vec<String> =
            table.columns().iter().map(|column| format!("'{column}', {row}.{column}")).collect();
        format!("json_object({})", pairs.join(", "))
    };
    let differs: Vec<String> =
        table.columns().iter().map(|column| format!("OLD.{column} IS NOT NEW.{column}")).collect();
    let parts = [
        ("insert", "NEW", "NULL".to_owned(), image("NEW"), String::new()),
        ("update", "NEW", image("OLD"), image("NEW"), format!(" AND ({})", differs.join(" OR "))),
        ("delete", "OLD", image("OLD"), "NULL".to_owned(), String::new()),
    ];
    for (kind, row, before, after, condition) in parts {
        let _ = writeln!(
            sql,
            "CREATE TEMP TRIGGER journal_{table}_{kind} AFTER {kind} ON main.{table}
             WHEN (SELECT recording FROM journal_state){condition} BEGIN
               INSERT INTO operation_change (operation_seq, table_name, row_id, kind, before, after)
               VALUES ((SELECT operation_seq FROM journal_state), '{table}', {row}.id, '{kind}', {before}, {after});
             END;"
        );
    }
}

/// Deletes what refers to a record of any kind when that record goes.
fn forget(sql: &mut String, table: Table) {
    let mut body = String::new();
    for (referring, column) in OF_ANY_KIND {
        let _ = write!(body, "DELETE FROM {referring} WHERE {column} = OLD.id;");
    }
    let _ = writeln!(
        sql,
        "CREATE TEMP TRIGGER forget_{table} AFTER DELETE ON main.{table}
         WHEN (SELECT recording FROM journal_state) BEGIN {body} END;"
    );
}

/// Keeps the record's search document.
fn document_of(sql: &mut String, table: Table, document: search::Document) {
    let title = format!("NEW.{}", document.title);
    let content = search::concatenation(document, "NEW.");
    let _ = writeln!(
        sql,
        "CREATE TEMP TRIGGER search_{table}_insert AFTER INSERT ON main.{table} BEGIN
           INSERT INTO search_document (record_table, record_id, title, content)
           VALUES ('{table}', NEW.id, {title}, {content});
         END;
         CREATE TEMP TRIGGER search_{table}_update AFTER UPDATE ON main.{table} BEGIN
           UPDATE search_document SET title = {title}, content = {content}
           WHERE record_id = NEW.id AND (title IS NOT {title} OR content IS NOT {content});
         END;
         CREATE TEMP TRIGGER search_{table}_delete AFTER DELETE ON main.{table} BEGIN
           DELETE FROM search_document WHERE record_id = OLD.id;
         END;"
    );
}

/// Keeps the full-text index over the documents (FTS5, 4.4.3: external content tables).
fn index(sql: &mut String) {
    let add = "INSERT INTO search_index (rowid, title, content) VALUES (NEW.id, NEW.title, NEW.content);";
    let remove = "INSERT INTO search_index (search_index, rowid, title, content)
                  VALUES ('delete', OLD.id, OLD.title, OLD.content);";
    let _ = writeln!(
        sql,
        "CREATE TEMP TRIGGER index_insert AFTER INSERT ON main.search_document BEGIN {add} END;
         CREATE TEMP TRIGGER index_update AFTER UPDATE ON main.search_document BEGIN {remove} {add} END;
         CREATE TEMP TRIGGER index_delete AFTER DELETE ON main.search_document BEGIN {remove} END;"
    );
}

/// Counts revisions, in undo and redo too: those who subscribed must see a higher number each time, and never an
/// earlier moment, also where the clock was set back.
fn revise(sql: &mut String, table: Table, columns: &[&str]) {
    let differs: Vec<String> =
        columns.iter().map(|column| format!("OLD.{column} IS NOT NEW.{column}")).collect();
    let differs = differs.join(" OR ");
    let _ = writeln!(
        sql,
        "CREATE TEMP TRIGGER revise_{table}_insert AFTER INSERT ON main.{table} BEGIN
           INSERT INTO revision (record_id, created_at, changed_at, sequence)
           VALUES (NEW.id, (SELECT at FROM journal_state), (SELECT at FROM journal_state), 0)
           ON CONFLICT (record_id) DO UPDATE
             SET changed_at = max(changed_at, excluded.changed_at), sequence = sequence + 1;
         END;
         CREATE TEMP TRIGGER revise_{table}_update AFTER UPDATE ON main.{table} BEGIN
           UPDATE revision
           SET changed_at = max(changed_at, (SELECT at FROM journal_state)), sequence = sequence + ({differs})
           WHERE record_id = NEW.id;
         END;"
    );
}

/// Counts a revision of the deadlines whose day may follow from a row of `table`.
fn revise_deadlines(sql: &mut String, table: Table, picked: &str) {
    let counted = REVISED.iter().find(|(revised, _)| *revised == table);
    let columns: &[&str] = counted.map_or(&[], |(_, columns)| columns);
    let differs: Vec<String> = columns
        .iter()
        .filter(|column| **column != "place")
        .map(|column| format!("OLD.{column} IS NOT NEW.{column}"))
        .collect();
    let differs = if differs.is_empty() { "true".to_owned() } else { differs.join(" OR ") };
    for (kind, row, condition) in
        [("insert", "NEW", "true"), ("update", "NEW", differs.as_str()), ("delete", "OLD", "true")]
    {
        let picked = picked.replace("{row}", row);
        let _ = writeln!(
            sql,
            "CREATE TEMP TRIGGER revise_deadlines_of_{table}_{kind} AFTER {kind} ON main.{table} WHEN {condition} BEGIN
               UPDATE revision
               SET changed_at = max(changed_at, (SELECT at FROM journal_state)), sequence = sequence + 1
               WHERE record_id IN (SELECT id FROM deadline WHERE {picked});
             END;"
        );
    }
}
