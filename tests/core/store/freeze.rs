//! The office as it was when it was frozen.

use std::collections::BTreeMap;

use plenary::command::records::add_record;
use plenary::command::transfer::{FaultyRows, export_data, import_data};
use plenary::command::{Context, Nothing, history};
use plenary::error::Code;
use plenary::model::entity::Cell;
use plenary::model::freeze::{Freeze, FreezeId};
use plenary::model::language::Language;
use plenary::model::meeting::Meeting;
use plenary::model::project::Project;
use plenary::model::record::{Record, RecordRef, Table};
use plenary::office::Office;
use plenary::store::freeze::{self, Moment};
use plenary::store::record;
use rusqlite::Connection;
use uuid::Uuid;

use super::{add, date, delete, edit};
use crate::support::TestOffice;

fn context(office: &Office) -> Context<'_> {
    Context { office, language: Language::English, today: jiff::civil::date(2015, 12, 1) }
}

fn freeze(office: &Office, name: &str) -> FreezeId {
    let freeze = Freeze { name: name.to_owned(), date: date("December 2015"), ..Freeze::default() };
    FreezeId(add_record(context(office), freeze.into()).expect("it is frozen").value.id())
}

fn rename(office: &Office, reference: RecordRef, name: &str) {
    edit(office, reference, |record| match record {
        Record::Meeting(meeting) => meeting.name = name.to_owned(),
        Record::Project(project) => project.name = name.to_owned(),
        other => panic!("{other:?}"),
    });
}

fn names(office: &Office, id: FreezeId) -> Vec<String> {
    let meetings = office.read(|view| freeze::list_as_of::<Meeting>(view, freeze::moment(view, id)?));
    meetings.expect("the meetings then").into_iter().map(|meeting| meeting.name).collect()
}

/// Everything but freezes as it was, from what it is now and what differs since.
pub fn content_as_of(office: &Office, id: FreezeId) -> BTreeMap<Uuid, Record> {
    let differing = office.read(|view| freeze::between(view, freeze::moment(view, id)?, Moment::NOW));
    let (before, after) = differing.expect("what differs");
    let mut content = content(office);
    for record in after {
        content.remove(&record.id());
    }
    content.extend(before.into_iter().map(|record| (record.id(), record)));
    content.retain(|_, record| record.table() != Table::Freeze);
    content
}

/// Everything but freezes as it is.
pub fn content(office: &Office) -> BTreeMap<Uuid, Record> {
    let mut content = BTreeMap::new();
    let read = office.read(|view| {
        Table::ALL.iter().filter(|table| **table != Table::Freeze).try_for_each(|&table| {
            record::for_each(view, table, |cells| {
                let record = Record::from_cells(table, cells)?;
                content.insert(record.id(), record);
                Ok(())
            })
        })
    });
    read.expect("the records");
    content
}

#[test]
fn what_is_done_after_a_freeze_does_not_reach_it() {
    let test = TestOffice::new();
    let first = add(&test.office, Meeting { name: "T-CY 14".into(), ..Meeting::default() });
    let second = add(&test.office, Meeting { name: "T-CY 15".into(), ..Meeting::default() });
    let frozen = freeze(&test.office, "Plenary");
    rename(&test.office, first, "T-CY 14bis");
    rename(&test.office, first, "T-CY 14ter");
    delete(&test.office, second);
    add(&test.office, Meeting { name: "T-CY 16".into(), ..Meeting::default() });
    assert_eq!(names(&test.office, frozen), ["T-CY 14", "T-CY 15"]);
    let test = test.restart();
    assert_eq!(names(&test.office, frozen), ["T-CY 14", "T-CY 15"]);
    let later = freeze(&test.office, "Later");
    test.office
        .read(|view| {
            let moment = freeze::moment(view, frozen)?;
            let then = freeze::find_as_of(view, second, moment)?.map(|record| record.label());
            assert_eq!(then.as_deref(), Some("T-CY 15"));
            assert_eq!(freeze::find_as_of(view, second, freeze::moment(view, later)?)?, None);
            Ok(())
        })
        .expect("it is read");
}

#[test]
fn what_lies_between_two_freezes_is_told_without_what_came_later() {
    let test = TestOffice::new();
    let meeting = add(&test.office, Meeting { name: "first".into(), ..Meeting::default() });
    let one = freeze(&test.office, "one");
    rename(&test.office, meeting, "second");
    let other = freeze(&test.office, "other");
    rename(&test.office, meeting, "third");
    let labels = |records: Vec<Record>| -> Vec<String> {
        let some = records.iter().filter(|record| record.table() == Table::Meeting);
        some.map(Record::label).collect()
    };
    test.office
        .read(|view| {
            let (one, other) = (freeze::moment(view, one)?, freeze::moment(view, other)?);
            let (before, after) = freeze::between(view, one, other)?;
            assert_eq!(
                (labels(before), labels(after)),
                (vec!["first".to_owned()], vec!["second".to_owned()])
            );
            let (before, after) = freeze::between(view, other, one)?;
            assert_eq!(
                (labels(before), labels(after)),
                (vec!["second".to_owned()], vec!["first".to_owned()])
            );
            Ok(())
        })
        .expect("it is read");
}

#[test]
fn what_is_undone_after_a_freeze_no_longer_differs_from_it() {
    let test = TestOffice::new();
    let meeting = add(&test.office, Meeting { name: "T-CY 15".into(), ..Meeting::default() });
    let frozen = freeze(&test.office, "Plenary");
    rename(&test.office, meeting, "T-CY 15bis");
    test.office.undo().expect("undone");
    let between = || {
        let between =
            test.office.read(|view| freeze::between(view, freeze::moment(view, frozen)?, Moment::NOW));
        between.expect("what differs")
    };
    assert_eq!(between(), (Vec::new(), Vec::new()));
    test.office.redo().expect("redone");
    assert_eq!(between().0.len(), 1);
}

#[test]
fn a_freeze_is_undone_redone_renamed_and_deleted_like_any_record_and_keeps_its_state() {
    let test = TestOffice::new();
    add(&test.office, Meeting { name: "T-CY 15".into(), ..Meeting::default() });
    let frozen = freeze(&test.office, "Plenary");
    let reference = RecordRef { table: Table::Freeze, id: frozen.0 };
    let undo = history::office_state(context(&test.office), Nothing {}).expect("the state").undo;
    assert_eq!(undo.as_deref(), Some("freeze the office as “Plenary”"));
    test.office.undo().expect("undone");
    assert_eq!(test.office.read(freeze::list).expect("the freezes"), []);
    test.office.redo().expect("redone");
    edit(&test.office, reference, |record| {
        if let Record::Freeze(freeze) = record {
            freeze.name = "Bureau".to_owned();
        }
    });
    add(&test.office, Meeting { name: "T-CY 16".into(), ..Meeting::default() });
    assert_eq!(names(&test.office, frozen), ["T-CY 15"]);
    delete(&test.office, reference);
    let gone = test.office.read(|view| freeze::moment(view, frozen)).expect_err("it is gone");
    assert_eq!(gone.code, Code::NotFound);
    test.office.undo().expect("undone");
    assert_eq!(names(&test.office, frozen), ["T-CY 15"]);
    let states = test.office.read(freeze::list).expect("the freezes");
    assert_eq!(states[0].freeze.name, "Bureau");
    assert_eq!(states[0].made.as_ref().map(|made| made.author.as_str()), Some("tester"));
}

#[test]
fn a_freeze_that_came_in_with_data_says_that_its_state_is_not_here() {
    let test = TestOffice::new();
    let frozen = freeze(&test.office, "Plenary");
    let folder = test.folder.path().join("data");
    export_data(context(&test.office), &folder).expect("it is exported");
    let other = TestOffice::new();
    import_data(context(&other.office), &folder, FaultyRows::RefuseAll).expect("it is imported");
    let states = other.office.read(freeze::list).expect("the freezes");
    assert_eq!((states[0].freeze.name.as_str(), &states[0].made), ("Plenary", &None));
    let refused = other.office.read(|view| freeze::moment(view, frozen)).expect_err("no state");
    assert_eq!((refused.code, refused.message), (Code::NotFound, "error-frozen-elsewhere"));
    // Where it was frozen, taking its own data in again changes nothing of that.
    import_data(context(&test.office), &folder, FaultyRows::RefuseAll).expect("it is imported");
    assert_eq!(names(&test.office, frozen), Vec::<String>::new());
}

/// Takes what a later format added out of every image, as if they had been written before.
fn age(test: &TestOffice, table: Table, columns: &[&str]) {
    let connection = Connection::open(test.path()).expect("the file opens");
    let paths: Vec<String> = columns.iter().map(|column| format!("'$.{column}'")).collect();
    let paths = paths.join(", ");
    let sql = format!(
        "UPDATE operation_change SET before = json_remove(before, {paths}), after = json_remove(after, {paths})
         WHERE table_name = ?1"
    );
    assert!(connection.execute(&sql, [table.as_str()]).expect("images are changed") > 0);
}

const LATER: &[&str] = &[
    "eligibility_raw",
    "eligibility_edtf",
    "eligibility_earliest",
    "eligibility_latest",
    "eligibility_precision",
    "eligibility_duration_months",
    "eligibility_starts_at",
    "eligibility_ends_at",
    "eligibility_time_zone",
    "overhead",
];

#[test]
fn a_freeze_is_read_as_before_after_columns_were_added() {
    let test = TestOffice::new();
    let project = add(&test.office, Project { name: "GLACY".into(), ..Project::default() });
    let frozen = freeze(&test.office, "Plenary");
    let content = content(&test.office);
    rename(&test.office, project, "GLACY+");
    delete(&test.office, project);
    age(&test, Table::Project, LATER);
    assert_eq!(content_as_of(&test.office, frozen), content);
}

#[test]
fn what_was_done_before_columns_were_added_is_undone_and_redone() {
    let test = TestOffice::new();
    let project = add(&test.office, Project { name: "GLACY".into(), ..Project::default() });
    let before = test.office.content().expect("content");
    rename(&test.office, project, "GLACY+");
    delete(&test.office, project);
    let after = test.office.content().expect("content");
    age(&test, Table::Project, LATER);
    test.office.undo().expect("the deletion is undone");
    test.office.undo().expect("the renaming is undone");
    assert_eq!(test.office.content().expect("content"), before);
    test.office.redo().expect("redone");
    test.office.redo().expect("redone");
    assert_eq!(test.office.content().expect("content"), after);
}

#[test]
fn a_migration_gives_the_rows_of_its_time_what_a_blank_record_holds() {
    let test = TestOffice::new();
    let connection = Connection::open(test.path()).expect("the file opens");
    for &table in Table::ALL {
        let blank = Record::blank(table);
        for (column, cell) in table.columns().iter().zip(blank.to_cells()) {
            let sql = "SELECT dflt_value FROM pragma_table_info(?1) WHERE name = ?2";
            let default: Option<String> =
                connection.query_row(sql, [table.as_str(), column], |row| row.get(0)).expect("a column");
            let Some(default) = default else { continue };
            let cell = match cell {
                Cell::Null => "NULL".to_owned(),
                Cell::Integer(number) => number.to_string(),
                Cell::Text(text) => format!("'{text}'"),
            };
            assert_eq!(default, cell, "{table}.{column}");
        }
    }
}
