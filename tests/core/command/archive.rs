//! An office as one file: whole, the same each time, readable without Plenary, and the same office when taken in again.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use jiff::civil::date;
use plenary::command::Context;
use plenary::command::archive::{ArchiveReport, ExportArchiveInput, archive_stem, export_archive};
use plenary::command::transfer::{FaultyRows, export_data, import_data};
use plenary::error::Code;
use plenary::exchange::notice::NoticeReason;
use plenary::exchange::progress::Progress;
use plenary::model::language::Language;
use plenary::office::Office;
use plenary::sample;
use sha2::{Digest as _, Sha256};
use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::support::{TestOffice, desk};

struct Sample {
    folder: tempfile::TempDir,
    office: Office,
}

impl Sample {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let office =
            sample::create(&folder.path().join("sample.plenary"), desk("tester")).expect("the sample");
        Self { folder, office }
    }

    fn archived(&self, name: &str, documents: &[Language]) -> (PathBuf, ArchiveReport) {
        let path = self.folder.path().join(name);
        let input = ExportArchiveInput { documents: documents.to_vec() };
        let report = export_archive(context(&self.office), &input, &path, &Progress::untold());
        (path, report.expect("an archive"))
    }
}

fn context(office: &Office) -> Context<'_> {
    Context { office, language: Language::English, today: date(2015, 12, 1) }
}

/// The files of an archive by their paths within its one folder.
fn files(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(File::open(path).expect("the file")).expect("a ZIP file");
    let mut files = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).expect("a file of it");
        let mut octets = Vec::new();
        file.read_to_end(&mut octets).expect("its content");
        let (_, name) = file.name().split_once('/').expect("all is in one folder");
        files.insert(name.to_owned(), octets);
    }
    files
}

#[test]
fn an_archive_taken_into_an_empty_office_is_the_same_office() {
    let sample = Sample::new();
    let (path, report) = sample.archived("a.zip", &[]);
    let records: u32 = report.tables.iter().map(|table| table.records).sum();
    assert!(records > 200, "{records}");
    let copy = TestOffice::new();
    let taken = import_data(context(&copy.office), &path, FaultyRows::RefuseAll).expect("a report").value;
    assert_eq!((&taken.notices, &taken.refused), (&vec![], &vec![]));
    assert_eq!(taken.added, records);
    assert_eq!(copy.office.content().expect("content"), sample.office.content().expect("content"));

    let [first, second] = [("first", &sample.office), ("second", &copy.office)].map(|(name, office)| {
        let folder = copy.folder.path().join(name);
        export_data(context(office), &folder).expect("its data");
        folder
    });
    for entry in fs::read_dir(&first).expect("a folder").flatten() {
        let [first, second] = [entry.path(), second.join(entry.file_name())].map(|file| fs::read(file).ok());
        assert!(first == second, "{:?}", entry.file_name());
    }
}

#[test]
fn the_same_office_gives_the_same_bytes_and_its_name_has_its_day() {
    let sample = Sample::new();
    let (first, _) = sample.archived("first.zip", &[Language::English]);
    let (second, _) = sample.archived("second.zip", &[Language::English]);
    assert!(fs::read(first).expect("a file") == fs::read(second).expect("a file"));
    assert_eq!(archive_stem(context(&sample.office)).expect("a name"), "T-CY, December 2015 – 2015-11-20");
}

#[test]
fn every_file_is_named_in_a_manifest_with_its_checksum() {
    let sample = Sample::new();
    let (path, _) = sample.archived("a.zip", &[Language::English]);
    let files = files(&path);
    let sums = |name: &str| -> BTreeMap<String, String> {
        let manifest = std::str::from_utf8(&files[name]).expect("text");
        let line = |line: &str| line.split_once("  ").map(|(sum, path)| (path.to_owned(), sum.to_owned()));
        manifest.lines().map(|one| line(one).expect("a sum and a path")).collect()
    };
    let mut named = sums("manifest-sha256.txt");
    assert!(named.keys().all(|path| path.starts_with("data/")), "{named:?}");
    named.extend(sums("tagmanifest-sha256.txt"));
    for (name, content) in files.iter().filter(|(name, _)| *name != "tagmanifest-sha256.txt") {
        let sum: String = Sha256::digest(content).iter().map(|octet| format!("{octet:02x}")).collect();
        assert_eq!(named.remove(name).as_ref(), Some(&sum), "{name}");
    }
    assert_eq!(named, BTreeMap::new());
    assert!(files["bagit.txt"].starts_with(b"BagIt-Version: 1.0\n"));
}

#[test]
fn it_holds_calendars_documents_and_the_history_in_words() {
    let sample = Sample::new();
    let (path, report) = sample.archived("a.zip", &[Language::English, Language::French]);
    let files = files(&path);
    for name in [
        "README.txt",
        "data/tables/datapackage.json",
        "data/tables/meeting.csv",
        "data/calendar/confirmed.ics",
        "data/calendar/provisional.ics",
        "data/documents/en/years/Calendar of meetings 2016.docx",
        "data/documents/en/years/Calendar of meetings 2016.pdf",
        "data/history.csv",
    ] {
        assert!(files.contains_key(name), "{name} is not among {:?}", files.keys());
    }
    let documents = files.keys().filter(|name| name.starts_with("data/documents/")).count();
    assert_eq!(report.documents as usize, documents);
    let french = files.keys().filter(|name| name.starts_with("data/documents/fr/")).count();
    assert_eq!(french * 2, documents);
    let text = |name: &str| std::str::from_utf8(&files[name]).expect("text");
    let readme = text("README.txt");
    assert!(
        readme.contains("Archive of T-CY, December 2015") && readme.contains("Archive de T-CY"),
        "{readme}"
    );
    assert!(!readme.contains("archive-"), "each sentence has its message: {readme}");
    let history = text("data/history.csv");
    assert!(history.starts_with("number,at,author,state,what_en,what_fr\r\n1,"), "{history}");
    assert!(history.contains("tester"), "{history}");
    assert_eq!(history.lines().count(), report.steps as usize + 1);
    let events = ["confirmed", "provisional"]
        .map(|name| text(&format!("data/calendar/{name}.ics")).matches("BEGIN:VEVENT").count());
    assert_eq!(events.iter().sum::<usize>(), report.events as usize);
}

#[test]
fn an_archive_that_is_given_up_leaves_the_old_file_whole_and_nothing_beside_it() {
    let sample = Sample::new();
    let path = sample.folder.path().join("a.zip");
    fs::write(&path, "the file of last year").expect("a file");
    let before = fs::read_dir(sample.folder.path()).expect("a folder").count();
    let stops = |done: u64, _: u64| done < 20;
    let input = ExportArchiveInput { documents: vec![Language::English] };
    let error =
        export_archive(context(&sample.office), &input, &path, &Progress::new(&stops)).expect_err("stopped");
    assert_eq!(error.code, Code::Cancelled);
    assert_eq!(fs::read(&path).expect("the file"), b"the file of last year");
    assert_eq!(fs::read_dir(sample.folder.path()).expect("a folder").count(), before);
    let gone = sample.folder.path().join("share that is gone/a.zip");
    let error =
        export_archive(context(&sample.office), &input, &gone, &Progress::untold()).expect_err("no folder");
    assert!(error.arguments.iter().any(|(name, value)| *name == "file" && value == "a.zip"), "{error}");
}

/// Writes a ZIP file that holds these.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("a ZIP file").into_inner()
}

/// What becomes of taking in these bytes as an archive: the message, or the notices.
fn refusal(octets: &[u8]) -> Result<Vec<NoticeReason>, &'static str> {
    let office = TestOffice::new();
    let path = office.folder.path().join("from elsewhere.zip");
    fs::write(&path, octets).expect("a file");
    let before = office.office.content().expect("content");
    let taken = import_data(context(&office.office), &path, FaultyRows::RefuseAll);
    assert_eq!(office.office.content().expect("content"), before, "nothing was taken in");
    match taken {
        Ok(written) => Ok(written.value.notices.iter().map(|notice| notice.reason).collect()),
        Err(error) => {
            let file = error.arguments.iter().find(|(name, _)| *name == "file");
            assert_eq!(file.map(|(_, name)| name.as_str()), Some("from elsewhere.zip"), "{error}");
            Err(error.message)
        }
    }
}

const PACKAGE: (&str, &[u8]) = ("a/datapackage.json", b"{}");
const REGIONS: &[u8] = b"id,name,note\r\n00000000-0000-7000-8000-000000000001,Oceania,\r\n";

#[test]
fn what_is_no_archive_of_plenary_is_refused() {
    assert_eq!(refusal(b"PK\x03\x04 and then nothing"), Err("error-archive-broken"));
    assert_eq!(refusal(&zipped(&[("[Content_Types].xml", b"<Types/>")])), Err("error-no-data-here"));
    let whole = zipped(&[PACKAGE, ("a/region.csv", REGIONS)]);
    for length in [whole.len() - 1, whole.len() / 2, 30] {
        assert_eq!(refusal(&whole[..length]), Err("error-archive-broken"), "{length} octets");
    }
}

#[test]
fn names_that_lead_out_of_an_archive_are_refused() {
    for name in
        ["../region.csv", "a/../../region.csv", "/etc/region.csv", "C:/region.csv", "a\\region.csv", "a//b"]
    {
        assert_eq!(refusal(&zipped(&[PACKAGE, (name, REGIONS)])), Err("error-archive-names"), "{name}");
    }
}

#[test]
fn two_files_of_one_name_are_refused() {
    assert_eq!(
        refusal(&zipped(&[PACKAGE, ("a/region.csv", REGIONS), ("a/REGION.csv", b"")])),
        Err("error-archive-names")
    );
    // The writer refuses them itself, so one of two names of the same length is made the other.
    let mut octets = zipped(&[PACKAGE, ("a/region.csv", REGIONS), ("a/regiom.csv", REGIONS)]);
    let (from, to) = (b"a/regiom.csv", b"a/region.csv");
    while let Some(place) = octets.windows(from.len()).position(|part| part == from) {
        octets[place..place + to.len()].copy_from_slice(to);
    }
    assert_eq!(refusal(&octets), Err("error-archive-names"));
}

#[test]
fn an_encrypted_archive_is_refused() {
    let mut octets = zipped(&[PACKAGE, ("a/region.csv", REGIONS)]);
    // The flag that says so, in both headers of each file (APPNOTE.TXT section 4.4.4).
    for (signature, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<usize> =
            (0..octets.len() - 4).filter(|&place| octets[place..place + 4] == signature[..]).collect();
        places.into_iter().for_each(|place| octets[place + flags] |= 1);
    }
    assert_eq!(refusal(&octets), Err("error-archive-closed"));
}

#[test]
fn a_file_that_unpacks_to_more_than_it_says_is_read_no_further() {
    let zeros = vec![b'0'; 8 << 20];
    let mut octets = zipped(&[PACKAGE, ("a/region.csv", &zeros)]);
    let size = (8_u32 << 20).to_le_bytes();
    // Both headers say that it is a hundred octets long.
    while let Some(place) = octets.windows(4).position(|part| part == size) {
        octets[place..place + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert_eq!(refusal(&octets), Ok(vec![NoticeReason::Broken]));
}

#[test]
fn a_file_that_says_it_is_enormous_is_refused_before_it_is_unpacked() {
    let mut octets = zipped(&[PACKAGE, ("a/region.csv", REGIONS)]);
    let size = u32::try_from(REGIONS.len()).expect("a small table").to_le_bytes();
    let places: Vec<usize> = (0..octets.len() - 4)
        .filter(|&place| [*b"PK\x03\x04", *b"PK\x01\x02"].iter().any(|it| octets[place..place + 4] == it[..]))
        .collect();
    for place in places {
        let at = place + if octets[place + 2] == 3 { 22 } else { 24 };
        if octets[at..at + 4] == size {
            octets[at..at + 4].copy_from_slice(&0x7FFF_FFFF_u32.to_le_bytes());
        }
    }
    assert_eq!(refusal(&octets), Err("error-archive-too-large"));
}

#[test]
fn thousands_of_faulty_rows_are_told_as_one_and_not_kept() {
    let rows = "x\r\n".repeat(1_000_000);
    let table = format!("id,name,note\r\n{rows}");
    let notices = refusal(&zipped(&[PACKAGE, ("a/region.csv", table.as_bytes())])).expect("notices");
    assert_eq!((notices.len(), notices.last()), (1_001, Some(&NoticeReason::TooMuch)));
}
