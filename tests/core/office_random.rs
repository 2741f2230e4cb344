//! Random histories over every table: whatever is done, undo leads back exactly and redo forth again.

use std::collections::{BTreeMap, HashMap};

use fastrand::Rng;
use plenary::error::{Code, Error, Result};
use plenary::model::freeze::{Freeze, FreezeId};
use plenary::model::record::{Record, RecordRef, Table};
use plenary::office::Office;
use plenary::operation::{ChangeKind, Changes, Operation, Subject};
use plenary::store::{Tx, record, revision};
use uuid::Uuid;

use crate::generate::Generator;
use crate::store::freeze::{content, content_as_of};
use crate::support::{TestOffice, repetitions};

/// An office, what was done to it, and what it must hold.
struct History {
    test: TestOffice,
    generator: Generator,
    rng: Rng,
    live: Vec<RecordRef>,
    content: String,
    /// What each undo must lead back to, the next one last.
    undone: Vec<String>,
    /// What each redo must lead to, the next one last.
    redone: Vec<String>,
    sequences: HashMap<Uuid, u32>,
    /// What the office held when it was frozen, which every freeze that stands must still tell.
    frozen: Vec<(FreezeId, BTreeMap<Uuid, Record>)>,
    /// How many writes were kept, how many refused.
    kept: u32,
    refused: u32,
}

impl History {
    fn new(seed: u64) -> Self {
        let test = TestOffice::new();
        Self {
            generator: Generator::new(&test.office),
            rng: Rng::with_seed(seed),
            live: stored(&test.office),
            content: test.office.content().expect("content"),
            test,
            undone: Vec::new(),
            redone: Vec::new(),
            sequences: HashMap::new(),
            frozen: Vec::new(),
            kept: 0,
            refused: 0,
        }
    }

    fn step(mut self) -> Self {
        match self.rng.u8(..100) {
            0..48 => self.write(1, false),
            48..50 => self.freeze(),
            50..70 => {
                let count = self.rng.usize(2..8);
                self.write(count, false);
            }
            70..78 => self.write(3, true),
            78..90 => (0..self.rng.u8(1..4)).for_each(|_| self.undo()),
            90..98 => (0..self.rng.u8(1..4)).for_each(|_| self.redo()),
            _ => self.test = self.test.restart(),
        }
        self
    }

    /// Makes `count` changes as one operation, which fails at its end if `fails` is set.
    fn write(&mut self, count: usize, fails: bool) {
        let Self { test, generator, rng, live, .. } = self;
        let written = test.office.transact(Operation::ImportData, &Subject::default(), |tx| {
            let mut live = live.clone();
            for _ in 0..count {
                change(tx, generator, rng, &mut live)?;
            }
            if fails { Err(Error::new(Code::Invalid, "error-not-allowed")) } else { Ok(()) }
        });
        match written {
            Ok(written) if written.changes.rows.is_empty() => self.expect_content(&self.content.clone()),
            Ok(written) => {
                self.kept += 1;
                self.redone.clear();
                self.undone.push(std::mem::take(&mut self.content));
                self.content = self.test.office.content().expect("content");
                self.follow(&written.changes);
            }
            Err(error) => {
                assert!(matches!(error.code, Code::Invalid | Code::Conflict), "{error:?}");
                self.refused += 1;
                self.expect_content(&self.content.clone());
            }
        }
    }

    fn freeze(&mut self) {
        let freeze =
            Freeze { id: FreezeId(self.test.office.new_id()), name: "state".to_owned(), ..Freeze::default() };
        let written = self
            .test
            .office
            .transact(Operation::FreezeOffice, &Subject::default(), |tx| {
                record::insert(tx, &freeze.clone().into())
            })
            .expect("it is frozen");
        self.frozen.push((freeze.id, content(&self.test.office)));
        self.redone.clear();
        self.undone.push(std::mem::take(&mut self.content));
        self.content = self.test.office.content().expect("content");
        self.follow(&written.changes);
    }

    fn undo(&mut self) {
        match self.undone.pop() {
            Some(content) => {
                let changes = self.test.office.undo().expect("undone");
                self.redone.push(std::mem::replace(&mut self.content, content));
                self.expect_content(&self.content.clone());
                self.follow(&changes);
            }
            None => assert_eq!(self.test.office.undo().expect_err("too far").code, Code::NothingToUndo),
        }
    }

    fn redo(&mut self) {
        match self.redone.pop() {
            Some(content) => {
                let changes = self.test.office.redo().expect("redone");
                self.undone.push(std::mem::replace(&mut self.content, content));
                self.expect_content(&self.content.clone());
                self.follow(&changes);
            }
            None => assert_eq!(self.test.office.redo().expect_err("too far").code, Code::NothingToUndo),
        }
    }

    fn expect_content(&self, expected: &str) {
        let content = self.test.office.content().expect("content");
        if content != expected {
            let line = content.lines().zip(expected.lines()).find(|(found, expected)| found != expected);
            panic!("the content is not what it was, first in {line:?}");
        }
    }

    /// Keeps up with what a write, an undo or a redo says that it did.
    fn follow(&mut self, changes: &Changes) {
        for row in &changes.rows {
            let reference = RecordRef { table: row.table, id: row.id };
            match row.kind {
                ChangeKind::Insert => self.live.push(reference),
                ChangeKind::Delete => self.live.retain(|live| *live != reference),
                ChangeKind::Update => assert!(self.live.contains(&reference)),
            }
        }
        let revisions = self.test.office.read(revision::list).expect("the revisions");
        for (id, sequence) in &self.sequences {
            let now = revisions.get(id).map(|revision| revision.sequence);
            assert!(now >= Some(*sequence), "the revision of {id} went from {sequence} to {now:?}");
        }
        self.sequences = revisions.into_iter().map(|(id, revision)| (id, revision.sequence)).collect();
    }

    /// What must hold at any moment, but takes long to look at.
    fn look_over(&self) {
        assert_eq!(self.test.office.check().expect("it is looked over"), Vec::<String>::new());
        let mut told = self.live.clone();
        told.sort_unstable();
        assert_eq!(told, stored(&self.test.office), "the changes told are the changes made");
        for (freeze, then) in &self.frozen {
            if self.live.contains(&RecordRef { table: Table::Freeze, id: freeze.0 }) {
                assert!(content_as_of(&self.test.office, *freeze) == *then, "{freeze} is not what it was");
            }
        }
        for &reference in &self.live {
            let record = self.test.office.read(|view| record::get(view, reference)).expect("a live record");
            for (field, other) in record.references() {
                assert!(self.live.contains(&other), "{field} of {reference:?} refers to nothing");
            }
        }
        let connection = rusqlite::Connection::open(self.test.path()).expect("the file opens");
        connection
            .execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)", [])
            .expect("the search index agrees with its documents");
    }
}

/// Every record of the office, sorted.
fn stored(office: &Office) -> Vec<RecordRef> {
    let mut stored = Vec::new();
    office
        .read(|view| {
            Table::ALL.iter().try_for_each(|&table| {
                record::for_each(view, table, |cells| {
                    stored.push(RecordRef { table, id: Record::from_cells(table, cells)?.id() });
                    Ok(())
                })
            })
        })
        .expect("the records");
    stored.sort_unstable();
    stored
}

/// Adds, edits or deletes one record. What is gone by now is left alone.
fn change(tx: &Tx<'_>, generator: &Generator, rng: &mut Rng, live: &mut Vec<RecordRef>) -> Result<()> {
    let chosen = match rng.choice(&*live) {
        Some(&reference) => record::find(tx, reference)?,
        None => None,
    };
    // The fuller the office, the more is deleted; the office's own row never is.
    let deletes =
        |rng: &mut Rng, record: &Record| record.table() != Table::OfficeInfo && rng.usize(..400) < live.len();
    match chosen {
        Some(chosen) if deletes(rng, &chosen) => {
            let reference = RecordRef { table: chosen.table(), id: chosen.id() };
            live.retain(|live| *live != reference);
            record::delete(tx, reference)
        }
        Some(chosen) if rng.u8(..3) == 0 => record::update(tx, &generator.edited(rng, &chosen, live)),
        _ => {
            let table = Table::ALL[rng.usize(1..Table::ALL.len())];
            let new = generator.record(rng, table, tx.new_id(), live);
            record::insert(tx, &new)?;
            live.push(RecordRef { table, id: new.id() });
            Ok(())
        }
    }
}

#[test]
fn undo_leads_back_and_redo_forth_through_any_history() {
    let histories = repetitions("PLENARY_TEST_HISTORIES", 5);
    for seed in 0..histories {
        println!("history {seed}");
        let mut history = History::new(seed);
        let empty = history.content.clone();
        for step in 0..500 {
            history = history.step();
            if step % 25 == 0 {
                history.look_over();
            }
        }
        history.look_over();
        let History { kept, refused, .. } = history;
        println!("{kept} writes kept, {refused} refused, {} records at the end", history.live.len());
        assert!(kept > 100 && refused > 50, "too few of a kind to tell anything");

        let full = history.content.clone();
        let steps_back = history.undone.len();
        for _ in 0..steps_back {
            history.undo();
        }
        assert_eq!(history.content, empty);
        history.look_over();
        for _ in 0..steps_back {
            history.redo();
        }
        assert_eq!(history.content, full);
        history.look_over();
    }
}
