//! Files that were cut short or have wrong bits: opening and reading them ends in an error or in what was stored,
//! and never in a panic.

use std::path::Path;

use fastrand::Rng;
use jiff::civil::date;
use plenary::error::Result;
use plenary::model::record::{RecordRef, Table};
use plenary::office::Office;
use plenary::operation::{Operation, Subject};
use plenary::store::meeting::{self, MeetingFilter};
use plenary::store::{calendar, journal, record, revision, search};

use crate::generate::Generator;
use crate::support::{TestOffice, desk, repetitions};

/// The bytes of an office with two records of every kind, and what it holds.
fn intact() -> (Vec<u8>, String) {
    let test = TestOffice::new();
    let generator = Generator::new(&test.office);
    let mut rng = Rng::with_seed(1);
    let mut live = Vec::new();
    for table in Table::ALL[1..].iter().flat_map(|&table| [table, table]) {
        // What does not become a valid record at once does after some attempts.
        let new = std::iter::repeat_with(|| generator.record(&mut rng, table, test.office.new_id(), &live))
            .take(1000)
            .find(|new| {
                let add = test
                    .office
                    .transact(Operation::AddRecord, &Subject::default(), |tx| record::insert(tx, new));
                add.is_ok()
            })
            .expect("a valid record");
        live.push(RecordRef { table, id: new.id() });
    }
    let content = test.office.content().expect("content");
    let path = test.path();
    drop(test.office);
    (std::fs::read(&path).expect("one file, with everything in it"), content)
}

/// What became of a damaged file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// It was refused, or the damage was found when it was looked over or read.
    Detected,
    /// It reads as before.
    Harmless,
    /// It reads as something else: a wrong bit in a text.
    Different,
}

fn outcome(bytes: &[u8], content: &str) -> Outcome {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("damaged.plenary");
    std::fs::write(&path, bytes).expect("the damaged file");
    match look_at_everything(&path) {
        Ok((faults, found)) if faults.is_empty() && found == content => Outcome::Harmless,
        Ok((faults, _)) if faults.is_empty() => Outcome::Different,
        _ => Outcome::Detected,
    }
}

/// Opens the office and reads all that a window could ask for; then undoes and redoes.
fn look_at_everything(path: &Path) -> Result<(Vec<String>, String)> {
    let office = Office::open(path, desk("tester"))?;
    let faults = office.check()?;
    let content = office.content()?;
    office.read(|view| {
        for text in ["cyber", "T-CY", "a", "Strasbourg"] {
            search::search(view, text, 200)?;
        }
        for &table in Table::ALL {
            record::list(view, table, "", 0, 500)?;
        }
        for row in content.lines() {
            let table = row.split(' ').next().and_then(|table| table.parse().ok()).expect("its table");
            let id = row.split('"').nth(1).and_then(|id| id.parse().ok()).expect("its id");
            journal::history(view, RecordRef { table, id }, 100)?;
        }
        meeting::list(view, &MeetingFilter::default(), 0, 500)?;
        calendar::between(view, date(2013, 1, 1), date(2020, 1, 1))?;
        calendar::undated(view, 100)?;
        revision::list(view)?;
        journal::list(view, None, 100)
    })?;
    office.undo()?;
    office.redo()?;
    Ok((faults, content))
}

#[test]
fn a_file_cut_short_is_never_taken_for_a_whole_one() {
    let (bytes, content) = intact();
    assert_eq!(outcome(&bytes, &content), Outcome::Harmless);
    for part in 0..64 {
        let length = bytes.len() * part / 64;
        assert_eq!(outcome(&bytes[..length], &content), Outcome::Detected, "cut to {part} of 64 parts");
    }
}

#[test]
fn a_wrong_bit_is_found_or_does_no_harm_beyond_itself() {
    let (bytes, content) = intact();
    let mut rng = Rng::with_seed(20_151_201);
    let (mut detected, mut harmless, mut different) = (0, 0, 0);
    for _ in 0..repetitions("PLENARY_TEST_BITS", 500) {
        // Every other one in the first bytes of a page, which say what the page is.
        let page = rng.usize(..bytes.len() / 4096) * 4096;
        let bit = if rng.bool() {
            (page + rng.usize(..16)) * 8 + rng.usize(..8)
        } else {
            rng.usize(..bytes.len() * 8)
        };
        println!("bit {bit}");
        let mut damaged = bytes.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        match outcome(&damaged, &content) {
            Outcome::Detected => detected += 1,
            Outcome::Harmless => harmless += 1,
            Outcome::Different => different += 1,
        }
    }
    println!("{detected} detected, {harmless} harmless, {different} read as another text");
    assert!(detected > 0 && harmless > 0);
}
