//! Files that were cut short or have wrong bits: opening and reading them ends in an error or in what was stored,
//! and never in a panic.

use std::path::Path;

use fastrand::Rng;
use jiff::civil::date;
use plenary::error::Result;
use plenary::model::meeting::Meeting;
use plenary::model::record::Table;
use plenary::office::Office;
use plenary::operation::{Operation, Subject};
use plenary::sample;
use plenary::store::meeting::{self, MeetingFilter};
use plenary::store::{calendar, journal, record, revision, search};

use crate::support::{desk, repetitions};

/// The bytes of an office, and what it holds.
fn intact() -> (Vec<u8>, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("intact.plenary");
    let office = sample::create(&path, desk("tester")).expect("the sample office");
    let meetings: Vec<Meeting> = office.read(record::list_as).expect("its meetings");
    office
        .transact(Operation::DeleteRecord, &Subject::default(), |tx| {
            record::delete(tx, (&meetings[0]).into())
        })
        .expect("something that can be undone");
    let content = office.content().expect("content");
    drop(office);
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
        for meeting in record::list_as::<Meeting>(view)? {
            journal::history(view, (&meeting).into(), 100)?;
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
        let bit = rng.usize(..bytes.len() * 8);
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
