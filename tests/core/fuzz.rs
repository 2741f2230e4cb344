//! Every reader on bytes that nobody would write: files of `tests/corpus`, cut, joined, doubled and bent.
//!
//! The seeds are the same each time, so that a run can be repeated. `PLENARY_FUZZ=100000` tries that often for each reader
//! instead of the usual number. What brought a reader down is kept in the corpus, where each run begins with it as it is.

use std::fs;
use std::io::{Cursor, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::civil::date;
use plenary::exchange::csv::data::read_table;
use plenary::exchange::deck;
use plenary::exchange::ics::read::{OccurrenceWindow, ReadOptions};
use plenary::exchange::progress::Progress;
use plenary::exchange::table::read::{TableFormat, TableOptions};
use plenary::exchange::{ics, table};
use plenary::model::date_spec::{DateReading, DateSpec, read_date, read_time};
use plenary::model::language::Language;
use plenary::model::money::{AmountReading, read_amount, read_percent, read_rate};
use plenary::model::record::Table;

use crate::support::repetitions;

/// One input is read within this, on a machine that is busy and in a build that is not optimised.
const LONGEST: Duration = Duration::from_secs(20);

/// What readers look for, and what is known to harm.
const TOKENS: [&str; 48] = [
    "\0",
    "\r",
    "\n",
    "\r\n ",
    "\t",
    "\"",
    "'",
    ",",
    ";",
    ":",
    "=",
    "\\",
    "\\n",
    "/",
    "..",
    "-",
    "–",
    "%",
    "€",
    "(",
    ")",
    "[",
    "{",
    "}",
    "\u{feff}",
    "\u{202e}",
    "\u{85}",
    "\u{2028}",
    "é",
    "e\u{301}",
    "👩🏽‍⚖️",
    "０",
    "٣",
    "\u{fffd}",
    "999999999999999999999",
    "-1",
    "0",
    "1e999",
    "9999-12-31",
    "0001-01-01",
    "2016-02-30",
    "1 million",
    "BEGIN:VEVENT\n",
    "END:VEVENT\n",
    "RRULE:FREQ=SECONDLY\n",
    ";TZID=",
    "<x>&amp;",
    "=HYPERLINK(1)",
];

/// Files to begin with.
fn corpus(folder: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.is_file());
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a file")).collect()
}

/// Bends `bytes` once.
fn bend(random: &mut fastrand::Rng, bytes: &mut Vec<u8>, other: &[u8]) {
    let at = random.usize(..=bytes.len());
    let end = (at + random.usize(..=64)).min(bytes.len());
    match random.u8(..8) {
        0 => drop(bytes.drain(at..end)),
        1 => bytes.truncate(at),
        2 => drop(bytes.splice(at..at, random.choice(TOKENS).unwrap_or_default().bytes())),
        3 => {
            let part = bytes[at..end].repeat(random.usize(1..=20));
            drop(bytes.splice(at..at, part));
        }
        4 => bytes[at..end].iter_mut().for_each(|byte| *byte ^= 1 << random.u8(..8)),
        5 => bytes[at..end].reverse(),
        6 => {
            let (from, length) = (random.usize(..=other.len()), random.usize(..=200));
            drop(bytes.splice(at..end, other[from..].iter().copied().take(length)));
        }
        _ => bytes[at..end].iter_mut().for_each(|byte| *byte = random.u8(..)),
    }
}

/// Reads what is in the corpus as it stands, then bent.
fn fuzz(name: &str, seeds: &[Vec<u8>], usual: u64, read: impl Fn(&[u8])) {
    assert!(!seeds.is_empty(), "{name} has a corpus");
    let tried = |what: &str, bytes: &[u8]| {
        let begun = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| read(bytes)));
        if outcome.is_err() || begun.elapsed() > LONGEST {
            let kept = std::env::temp_dir().join(format!("plenary-fuzz-{name}"));
            fs::write(&kept, bytes).expect("the input is kept");
            panic!("{name}, {what}, after {:?}: what was read is in {}", begun.elapsed(), kept.display());
        }
    };
    for (place, seed) in seeds.iter().enumerate() {
        tried(&format!("file {place} as it stands"), seed);
    }
    for seed in 0..repetitions("PLENARY_FUZZ", usual) {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut bytes = random.choice(seeds).cloned().unwrap_or_default();
        for _ in 0..random.usize(1..=6) {
            let other = random.choice(seeds).cloned().unwrap_or_default();
            bend(&mut random, &mut bytes, &other);
        }
        tried(&format!("seed {seed}"), &bytes);
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn is_one_line(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

#[test]
fn any_calendar_is_read_or_refused() {
    let mut seeds = corpus("corpus/calendar");
    seeds.extend(corpus("calendar-readers/broken"));
    let window = OccurrenceWindow { first: date(2000, 1, 1), last: date(2030, 12, 31) };
    let options = ReadOptions { window, time_zone: "Europe/Paris" };
    fuzz("calendar", &seeds, 400, |bytes| {
        let Ok(read) = ics::read::read(bytes, options, &Progress::untold()) else { return };
        for event in &read.events {
            event.date.check("date").expect("a date that an office can hold");
            assert!(
                is_one_line(&event.title) && is_one_line(&event.place) && is_one_line(&event.uid),
                "{event:?}"
            );
        }
    });
}

#[test]
fn any_csv_is_read_or_refused() {
    fuzz("csv", &corpus("corpus/table"), 500, |bytes| {
        let _ = table::read::read(
            Cursor::new(bytes),
            TableFormat::Csv,
            TableOptions::default(),
            &Progress::untold(),
        );
    });
}

/// A workbook whose sheet is `sheet`, so that what is bent is not the packing.
fn workbook(sheet: &[u8]) -> Vec<u8> {
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let first = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"r1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let related = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"r1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let parts: [(&str, &[u8]); 4] = [
        ("_rels/.rels", first.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", related.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    for (name, content) in parts {
        package.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        package.write_all(content).expect("its content");
    }
    package.finish().expect("a package").into_inner()
}

#[test]
fn any_workbook_is_read_or_refused() {
    let read = |bytes: &[u8]| {
        table::read::read(Cursor::new(bytes), TableFormat::Xlsx, TableOptions::default(), &Progress::untold())
    };
    let sheets = corpus("corpus/sheet");
    let first: Vec<_> = sheets.iter().map(|sheet| read(&workbook(sheet)).map(drop)).collect();
    assert!(first.iter().any(Result::is_ok), "one of them is a workbook: {first:?}");
    fuzz("sheet", &sheets, 200, |bytes| drop(read(&workbook(bytes))));
    let whole: Vec<_> = sheets.iter().map(|sheet| workbook(sheet)).collect();
    fuzz("workbook", &whole, 100, |bytes| drop(read(bytes)));
}

#[test]
fn any_deck_is_read_or_refused() {
    fuzz("deck", &corpus("corpus/deck"), 300, |bytes| drop(deck::read(&text(bytes))));
}

#[test]
fn any_data_is_read_and_what_cannot_be_is_said() {
    let tables: Vec<Table> = Table::ALL.to_vec();
    fuzz("data", &corpus("corpus/data"), 500, |bytes| {
        let table = tables[bytes.len() % tables.len()];
        for table in [table, Table::Meeting, Table::Project] {
            let Ok((records, _)) = read_table(table, bytes, 1_000) else { continue };
            records.iter().for_each(|record| drop(record.check()));
        }
    });
}

#[test]
fn any_date_is_understood_asked_about_or_kept_as_text() {
    fuzz("date", &corpus("corpus/date"), 2_000, |bytes| {
        for line in text(bytes).lines() {
            let read = match read_date(line, Some("Europe/Paris")) {
                DateReading::Understood(date) | DateReading::NotUnderstood(date) => vec![date],
                DateReading::Ambiguous(dates) => dates,
            };
            for date in read {
                if is_one_line(line)
                    && !date.raw.contains(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
                {
                    date.check("date").expect("a date that an office can hold");
                }
            }
            let _ = (DateSpec::from_edtf(line, line), read_time(line));
        }
    });
}

#[test]
fn any_sum_is_understood_asked_about_or_kept_as_text() {
    fuzz("amount", &corpus("corpus/amount"), 2_000, |bytes| {
        for line in text(bytes).lines() {
            for language in [Language::English, Language::French] {
                if let AmountReading::Understood(amount) = read_amount(line, language, None) {
                    assert!(amount.minor.is_none_or(|minor| minor >= 0), "{amount:?}");
                }
                let _ = (read_percent(line, language), read_rate(line, language));
            }
        }
    });
}
