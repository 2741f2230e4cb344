//! Data out of an office and into it: nothing is lost, nothing is half done.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use plenary::command::transfer::{FaultyRows, ImportReport, export_data, import_data};
use plenary::command::{Context, dispatch};
use plenary::error::Code;
use plenary::exchange::notice::{Notice, NoticeReason};
use plenary::model::language::Language;
use plenary::office::Office;
use plenary::sample;

use crate::support::{TestOffice, desk};

/// The sample office, and the folder of its data.
struct Exported {
    folder: tempfile::TempDir,
    office: Office,
}

impl Exported {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let office =
            sample::create(&folder.path().join("sample.plenary"), desk("tester")).expect("the sample office");
        let exported = Self { folder, office };
        export_data(context(&exported.office), &exported.data()).expect("its data");
        exported
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Puts `new` in the place of the first `old` in the file `name`.
    fn replace(&self, name: &str, old: &str, new: &str) {
        let file = self.data().join(name);
        let text = fs::read_to_string(&file).expect("a table");
        assert!(text.contains(old), "{name} holds {old}");
        fs::write(&file, text.replacen(old, new, 1)).expect("an edited table");
    }
}

fn context(office: &Office) -> Context<'_> {
    Context { office, language: Language::English, today: date(2015, 12, 1) }
}

fn import(office: &Office, folder: &Path, faulty: FaultyRows) -> ImportReport {
    import_data(context(office), folder, faulty).expect("a report").value
}

fn content(office: &Office) -> String {
    office.content().expect("its content")
}

#[test]
fn data_taken_into_an_empty_office_is_the_same_office_and_one_undo_takes_it_back() {
    let exported = Exported::new();
    let copy = TestOffice::new();
    let empty = content(&copy.office);
    let report = import(&copy.office, &exported.data(), FaultyRows::RefuseAll);
    assert_eq!((&report.notices, &report.refused), (&vec![], &vec![]));
    assert!(report.added > 200, "all records of the sample, not {}", report.added);
    assert_eq!(content(&copy.office), content(&exported.office));

    let again = copy.folder.path().join("again");
    export_data(context(&copy.office), &again).expect("the copy's data");
    for entry in fs::read_dir(exported.data()).expect("a folder").flatten() {
        let [first, second] =
            [entry.path(), again.join(entry.file_name())].map(|file| fs::read(file).expect("a file"));
        assert!(first == second, "{:?} differs", entry.file_name());
    }

    copy.office.undo().expect("the import");
    assert_eq!(content(&copy.office), empty);
    copy.office.redo().expect("the import");
    assert_eq!(content(&copy.office), content(&exported.office));
}

#[test]
fn data_taken_into_the_office_that_it_came_from_changes_nothing() {
    let exported = Exported::new();
    let written =
        import_data(context(&exported.office), &exported.data(), FaultyRows::RefuseAll).expect("a report");
    assert_eq!((written.value.added, written.value.changed), (0, 0));
    assert!(written.value.unchanged > 200);
    assert_eq!(written.changes.rows, []);
    let state = dispatch(context(&exported.office), "office_state", "null").expect("the state").json;
    assert!(state.contains("fill in the sample office"), "the history has no import: {state}");
}

#[test]
fn edited_rows_are_counted_as_changed_and_new_ones_as_added() {
    let exported = Exported::new();
    exported.replace("meeting.csv", "Hearing for cloud service providers", "Hearing of providers");
    exported.replace("organisation.csv", "Estonia", "Republic of Estonia");
    let file = exported.data().join("region.csv");
    let regions = fs::read_to_string(&file).expect("regions");
    fs::write(&file, format!("{regions}00000000-0000-7000-8000-000000000001,Oceania,\r\n"))
        .expect("one more");
    let report = import(&exported.office, &exported.data(), FaultyRows::RefuseAll);
    assert_eq!((report.added, report.changed), (1, 2), "{:?} {:?}", report.notices, report.refused);
    let content = content(&exported.office);
    for name in ["Hearing of providers", "Republic of Estonia", "Oceania"] {
        assert!(content.contains(name), "{name}");
    }
}

#[test]
fn one_faulty_row_leaves_the_office_as_it_was_and_is_named_by_file_line_and_field() {
    let exported = Exported::new();
    exported.replace("meeting.csv", "Hearing for cloud service providers", "Hearing of providers");
    exported.replace("project.csv", "current", "under way");
    let before = content(&exported.office);
    let report = import(&exported.office, &exported.data(), FaultyRows::RefuseAll);
    let [Notice { file, line, field, reason, found }] = &report.notices[..] else {
        panic!("one notice: {:?}", report.notices)
    };
    assert_eq!((file.as_str(), *line, field.as_deref()), ("project.csv", 2, Some("life_cycle")));
    assert_eq!((*reason, found.as_str()), (NoticeReason::Value, "under way"));
    assert_eq!((report.added, report.changed, report.unchanged), (0, 0, 0));
    assert_eq!(content(&exported.office), before);
}

#[test]
fn faulty_rows_are_left_out_on_demand_and_the_good_ones_kept() {
    let exported = Exported::new();
    exported.replace("meeting.csv", "Hearing for cloud service providers", "Hearing of providers");
    exported.replace("project.csv", "current", "under way");
    let report = import(&exported.office, &exported.data(), FaultyRows::LeaveOut);
    assert_eq!((report.notices.len(), report.changed), (1, 1));
    assert!(content(&exported.office).contains("Hearing of providers"));
}

#[test]
fn what_cannot_do_without_a_row_left_out_is_refused_with_it_and_named() {
    let exported = Exported::new();
    exported.replace("project.csv", "current", "under way");
    let copy = TestOffice::new();
    let report = import(&copy.office, &exported.data(), FaultyRows::LeaveOut);
    assert!(!report.refused.is_empty(), "records of the project");
    assert!(report.refused.iter().all(|refused| refused.reason.contains("no longer in the office")));
    assert_eq!(copy.office.check().expect("a check"), Vec::<String>::new());
    let empty = TestOffice::new();
    let before = content(&empty.office);
    import(&empty.office, &exported.data(), FaultyRows::RefuseAll);
    assert_eq!(content(&empty.office), before);
}

#[test]
fn a_reference_to_nothing_refuses_the_whole_import_and_names_the_record() {
    let exported = Exported::new();
    let office = TestOffice::new();
    fs::remove_file(exported.data().join("organisation.csv")).expect("removed");
    let before = content(&office.office);
    let report = import(&office.office, &exported.data(), FaultyRows::RefuseAll);
    assert_eq!(report.notices, []);
    assert!(!report.refused.is_empty());
    assert_eq!((report.added, report.changed, report.unchanged), (0, 0, 0));
    assert_eq!(content(&office.office), before);
}

#[test]
fn a_folder_without_data_is_not_found() {
    let office = TestOffice::new();
    let error = import_data(context(&office.office), office.folder.path(), FaultyRows::RefuseAll)
        .expect_err("no data");
    assert_eq!(error.code, Code::NotFound);
}
