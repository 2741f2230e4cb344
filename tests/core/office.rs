//! The gate: what is written is journalled, undone, redone, locked, and refused when it is not an office.

use plenary::error::{Code, Error};
use plenary::model::body::Body;
use plenary::model::meeting::Meeting;
use plenary::model::record::{Record, RecordRef, Table};
use plenary::office::Office;
use plenary::operation::{ChangeKind, Operation, Subject};
use plenary::store::{journal, record};

use crate::support::{TestOffice, desk};

fn add(office: &Office, mut record: Record) -> RecordRef {
    record.set_id(office.new_id());
    let subject = Subject::of(record.table(), record.label());
    office.transact(Operation::AddRecord, &subject, |tx| record::insert(tx, &record)).expect("it is added");
    RecordRef { table: record.table(), id: record.id() }
}

fn body(name: &str) -> Record {
    Body { name: name.to_owned(), ..Body::default() }.into()
}

#[test]
fn every_column_of_a_record_is_a_column_of_its_table() {
    let test = TestOffice::new();
    let connection = rusqlite::Connection::open(test.path()).expect("the file opens");
    for &table in Table::ALL {
        let mut statement =
            connection.prepare("SELECT name FROM pragma_table_info(?1)").expect("a statement");
        let columns: Vec<String> = statement
            .query_map([table.as_str()], |row| row.get(0))
            .and_then(Iterator::collect)
            .expect("the columns");
        assert_eq!(columns, table.columns(), "{table}");
    }
}

#[test]
fn every_table_is_journalled_or_known_not_to_be() {
    // How the columns of a table were matched is a habit, no part of the office.
    let apart = [
        "operation",
        "operation_change",
        "revision",
        "writer_session",
        "search_document",
        "sqlite_sequence",
        "column_match",
        "publication_state",
        "publication_resource",
        "publication_yield",
    ];
    let test = TestOffice::new();
    let connection = rusqlite::Connection::open(test.path()).expect("the file opens");
    let mut statement =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").expect("a statement");
    let tables: Vec<String> =
        statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).expect("the tables");
    for table in tables {
        let known = apart.contains(&table.as_str()) || table.starts_with("search_index");
        assert!(known || table.parse::<Table>().is_ok(), "{table} is neither a record's table nor set apart");
    }
}

#[test]
fn a_write_is_undone_and_redone_after_a_restart() {
    let test = TestOffice::new();
    let empty = test.office.content().expect("content");
    let committee = add(&test.office, body("Committee"));
    let full = test.office.content().expect("content");
    let test = test.restart();
    let changes = test.office.undo().expect("undone");
    assert_eq!(changes.rows.len(), 1);
    assert_eq!((changes.rows[0].id, changes.rows[0].kind), (committee.id, ChangeKind::Delete));
    assert_eq!(test.office.content().expect("content"), empty);
    let test = test.restart();
    test.office.redo().expect("redone");
    assert_eq!(test.office.content().expect("content"), full);
    assert_eq!(test.office.redo().expect_err("nothing is left to redo").code, Code::NothingToUndo);
}

#[test]
fn making_the_office_cannot_be_undone() {
    let test = TestOffice::new();
    assert_eq!(test.office.undo().expect_err("there is nothing to undo").code, Code::NothingToUndo);
}

#[test]
fn a_write_after_an_undo_abandons_what_was_undone_and_keeps_it_in_the_history() {
    let test = TestOffice::new();
    add(&test.office, body("First"));
    test.office.undo().expect("undone");
    add(&test.office, body("Second"));
    assert_eq!(test.office.redo().expect_err("it was abandoned").code, Code::NothingToUndo);
    let states: Vec<_> = test
        .office
        .read(|view| journal::list(view, None, 10))
        .expect("the history")
        .into_iter()
        .map(|entry| (entry.subject.label, entry.state))
        .collect();
    use journal::OperationState::{Abandoned, Done};
    assert_eq!(states, [("Second".into(), Done), ("First".into(), Abandoned), ("Test".into(), Done)]);
}

#[test]
fn deleting_a_meeting_keeps_its_history() {
    let test = TestOffice::new();
    let meeting = add(&test.office, Meeting { name: "T-CY 14".to_owned(), ..Meeting::default() }.into());
    test.office
        .transact(Operation::DeleteRecord, &Subject::of(Table::Meeting, "T-CY 14"), |tx| {
            record::delete(tx, meeting)
        })
        .expect("deleted");
    let history = test.office.read(|view| journal::history(view, meeting, 10)).expect("its history");
    let kinds: Vec<_> = history.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [ChangeKind::Delete, ChangeKind::Insert]);
    assert!(history[0].columns.iter().any(|column| {
        column.column == "name" && column.before.as_deref() == Some("T-CY 14") && column.after.is_none()
    }));
}

#[test]
fn a_write_that_fails_changes_nothing_and_leaves_no_trace() {
    let test = TestOffice::new();
    let before = test.office.content().expect("content");
    let mut committee = body("Committee");
    committee.set_id(test.office.new_id());
    let error = test
        .office
        .transact(Operation::AddRecord, &Subject::default(), |tx| {
            record::insert(tx, &committee)?;
            record::insert(tx, &committee)
        })
        .expect_err("the id is taken");
    assert_eq!(error.code, Code::Conflict);
    assert_eq!(test.office.content().expect("content"), before);
    assert_eq!(test.office.read(|view| journal::list(view, None, 10)).expect("the history").len(), 1);
}

#[test]
fn an_office_that_cannot_be_filled_leaves_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("full.plenary");
    let (operation, desk) = (Operation::BuildSampleOffice, desk("tester"));
    let office = Office::create_filled(&path, "Full", "Europe/Paris", desk, operation, |tx| {
        record::insert(tx, &Record::blank(Table::Body))
    });
    assert_eq!(office.err().expect("a body needs a name").code, Code::Invalid);
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0);
}

#[test]
fn a_second_opening_reads_and_says_who_writes() {
    let test = TestOffice::new();
    let second = Office::open(&test.path(), desk("somebody else")).expect("it opens for reading");
    let reason = second.read_only().expect("it cannot write");
    assert_eq!(reason.code, Code::Locked);
    assert!(reason.arguments.contains(&("author", "tester".to_owned())));
    let error =
        second.transact(Operation::AddRecord, &Subject::default(), |_| Ok(())).expect_err("it cannot write");
    assert_eq!(error.code, Code::Locked);
    add(&test.office, body("Committee"));
    assert_eq!(second.read(|view| record::count(view, Table::Body)).expect("it reads"), 1);
}

#[test]
fn what_is_not_an_office_is_refused_and_not_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = folder.path().join("text.plenary");
    std::fs::write(&text, "Dear colleagues, ".repeat(20)).expect("written");
    let foreign = folder.path().join("foreign.plenary");
    rusqlite::Connection::open(&foreign)
        .and_then(|connection| connection.execute_batch("CREATE TABLE note (text TEXT)"))
        .expect("another program's file");
    for (path, message) in [(text, "error-not-an-office"), (foreign, "error-another-programs-file")] {
        let before = std::fs::read(&path).expect("it is read");
        let error = Office::open(&path, desk("tester")).err().expect("it is refused");
        assert_eq!((error.code, error.message), (Code::Unreadable, message));
        assert_eq!(std::fs::read(&path).expect("it is read"), before);
    }
    let missing =
        Office::open(&folder.path().join("missing.plenary"), desk("tester")).err().expect("refused");
    assert_eq!(missing.code, Code::NotFound);
}

#[test]
fn a_newer_office_is_opened_for_reading_only() {
    let test = TestOffice::new();
    let path = test.path();
    let folder = test.folder;
    drop(test.office);
    rusqlite::Connection::open(&path)
        .and_then(|connection| {
            connection.pragma_update(None, "user_version", 999)?;
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        })
        .expect("made newer");
    let office = Office::open(&path, desk("tester")).expect("it opens");
    assert_eq!(office.read_only().expect("it cannot write").code, Code::FileTooNew);
    drop(folder);
}

#[test]
fn an_office_with_a_trigger_of_its_own_is_refused() {
    let test = TestOffice::new();
    let path = test.path();
    let _folder = test.folder;
    drop(test.office);
    rusqlite::Connection::open(&path)
        .and_then(|connection| {
            connection
                .execute_batch("CREATE TRIGGER harm AFTER INSERT ON body BEGIN DELETE FROM meeting; END")
        })
        .expect("made hostile");
    let error = Office::open(&path, desk("tester")).err().expect("it is refused");
    assert_eq!((error.code, error.message), (Code::Unreadable, "error-foreign-schema"));
}

#[test]
fn an_older_office_is_copied_before_it_is_migrated() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("old.plenary");
    let connection = rusqlite::Connection::open(&path).expect("a file");
    connection
        .execute_batch(include_str!("../../src/store/migrations/0001_office.sql"))
        .expect("the first format");
    connection.pragma_update(None, "application_id", 0x504C_4E59).expect("the mark");
    connection.pragma_update(None, "user_version", 1).expect("the version");
    drop(connection);
    let office = Office::open(&path, desk("tester")).expect("it opens");
    assert_eq!(office.check().expect("it is looked over"), Vec::<String>::new());
    let copy = rusqlite::Connection::open(folder.path().join("old.format-1.plenary")).expect("the copy");
    let version: i32 = copy.pragma_query_value(None, "user_version", |row| row.get(0)).expect("its version");
    assert_eq!(version, 1);
}

#[test]
fn a_closed_office_is_one_file_with_everything_in_it() {
    let test = TestOffice::new();
    add(&test.office, body("Committee"));
    let content = test.office.content().expect("content");
    let path = test.path();
    drop(test.office);
    let moved = test.folder.path().join("moved.plenary");
    std::fs::copy(&path, &moved).expect("copied");
    let office = Office::open(&moved, desk("tester")).expect("it opens");
    assert_eq!(office.content().expect("content"), content);
    assert!(!path.with_extension("plenary-wal").exists(), "nothing is left beside it");
}

#[test]
fn a_backup_is_the_office_as_it_is_while_others_use_it() {
    let test = TestOffice::new();
    add(&test.office, body("Committee"));
    let content = test.office.content().expect("content");
    let path = test.folder.path().join("backup.plenary");
    test.office.back_up(&path).expect("backed up");
    add(&test.office, body("Later"));
    let backup = Office::open(&path, desk("tester")).expect("the backup opens");
    assert_eq!(backup.content().expect("content"), content);
    assert_eq!(backup.check().expect("it is looked over"), Vec::<String>::new());
    backup.undo().expect("the backup has its history");
    assert_eq!(test.office.back_up(&path).expect_err("there is a file").code, Code::Conflict);
}

#[cfg(unix)]
#[test]
fn an_office_is_shared_as_other_files_are() {
    use std::os::unix::fs::PermissionsExt as _;
    let test = TestOffice::new();
    let other = test.folder.path().join("other");
    std::fs::write(&other, "").expect("another file");
    let mode = |path: &std::path::Path| std::fs::metadata(path).expect("the file").permissions().mode();
    assert_eq!(mode(&test.path()), mode(&other));
}

/// On Windows an open file cannot be replaced at all.
#[cfg(unix)]
#[test]
fn a_file_that_was_replaced_is_not_written_into_the_void() {
    let test = TestOffice::new();
    let other = TestOffice::new();
    let before = std::fs::read(other.path()).expect("the other office");
    std::fs::rename(other.path(), test.path()).expect("replaced");
    let error =
        test.office.transact(Operation::AddRecord, &Subject::default(), |_| Ok(())).expect_err("told");
    assert_eq!((error.code, error.message), (Code::NotFound, "error-file-gone"));
    assert_eq!(test.office.undo().expect_err("told").code, Code::NotFound);
    drop(test.office);
    assert_eq!(std::fs::read(test.folder.path().join("test.plenary")).expect("the file"), before);
}

#[test]
fn a_write_that_panics_changes_nothing() {
    let test = TestOffice::new();
    let before = test.office.content().expect("content");
    let mut committee = body("Committee");
    committee.set_id(test.office.new_id());
    std::thread::scope(|scope| {
        let write = scope.spawn(|| {
            test.office.transact(Operation::AddRecord, &Subject::default(), |tx| -> Result<(), Error> {
                record::insert(tx, &committee)?;
                panic!("a fault in a write");
            })
        });
        assert!(write.join().is_err());
    });
    assert_eq!(test.office.content().expect("content"), before);
    add(&test.office, body("Next"));
    test.office.undo().expect("undone");
    assert_eq!(test.office.content().expect("content"), before);
}
