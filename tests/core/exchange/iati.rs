//! Projects for aid transparency: valid by the published schema, and nothing made up.

use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::civil::date;
use plenary::command::iati::{ExportIatiInput, IatiReport, export_iati};
use plenary::command::{Context, dispatch};
use plenary::error::Code;
use plenary::model::date_spec::DateSpec;
use plenary::model::language::Language;
use plenary::model::organisation::Organisation;
use plenary::model::project::Project;
use plenary::model::record::Record;
use plenary::office::Office;
use plenary::sample;
use plenary::store::record::list_as;

use crate::support::desk;

/// The sample office, whose Council of Europe has an identifier.
struct Sample {
    folder: tempfile::TempDir,
    office: Office,
}

impl Sample {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("sample.plenary");
        let sample =
            Self { office: sample::create(&path, desk("tester")).expect("the sample office"), folder };
        let organisations = sample.office.read(list_as::<Organisation>).expect("organisations");
        let publisher = organisations.into_iter().find(|one| one.short_name == "COE").expect("the publisher");
        sample.edit(Organisation { iati_identifier: "XM-DAC-47000".into(), ..publisher });
        sample
    }

    fn context(&self) -> Context<'_> {
        Context { office: &self.office, language: Language::English, today: date(2015, 12, 1) }
    }

    fn edit(&self, record: impl Into<Record>) {
        let input = serde_json::to_string(&record.into()).expect("a record is JSON");
        dispatch(self.context(), "edit_record", &input).expect("the record is edited");
    }

    fn project(&self, name: &str) -> Project {
        let projects = self.office.read(list_as::<Project>).expect("projects");
        projects.into_iter().find(|project| project.name == name).expect("the project")
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("iati.xml")
    }

    fn export(&self) -> IatiReport {
        let input = ExportIatiInput { publisher: None, project: None, texts: Language::English };
        export_iati(self.context(), input, &self.path()).expect("a report")
    }

    /// Gives GLACY the days that the deck does not name.
    fn with_days(self) -> Self {
        let edtf = "2013-11-01/2016-10-31";
        let date = DateSpec::from_edtf("1 Nov 2013 – 31 Oct 2016", edtf).expect("two days");
        self.edit(Project { date, ..self.project("GLACY") });
        self
    }
}

/// Whether the file is valid; `None` where there is nothing to tell with.
fn is_valid(file: &Path) -> Option<Result<(), String>> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/iati/iati-activities-schema.xsd");
    let mut xmllint = Command::new("xmllint");
    let Ok(output) = xmllint.args(["--noout", "--nonet", "--schema"]).arg(schema).arg(file).output() else {
        println!("xmllint is not here: the file was not validated");
        return None;
    };
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    Some(if output.status.success() { Ok(()) } else { Err(complaint) })
}

#[test]
fn projects_known_only_to_the_month_are_left_out_and_named_and_no_file_is_written() {
    let sample = Sample::new();
    let report = sample.export();
    assert_eq!(report.written, 0);
    assert!(!sample.path().exists());
    let glacy = report.left_out.iter().find(|gap| gap.name == "GLACY").expect("GLACY");
    assert_eq!(glacy.element, "activity-date");
    assert!(glacy.reason.contains("Nov 2013 – Oct 2016"), "{}", glacy.reason);
}

#[test]
fn a_project_with_days_is_valid_by_the_published_schema() {
    let sample = Sample::new().with_days();
    assert_eq!(sample.export().written, 1);
    if let Some(verdict) = is_valid(&sample.path()) {
        assert_eq!(verdict, Ok(()));
    }
    let text = std::fs::read_to_string(sample.path()).expect("a file");
    for part in ["<activity-date type=\"2\" iso-date=\"2013-11-01\"/>", "<activity-status code=\"2\"/>"] {
        assert!(text.contains(part), "no {part} in {text}");
    }
}

#[test]
fn the_same_office_gives_the_same_bytes() {
    let sample = Sample::new().with_days();
    assert!(sample.export().is_changed);
    assert!(!sample.export().is_changed);
}

#[test]
fn a_budget_of_several_years_is_a_gap_and_not_divided() {
    let report = Sample::new().with_days().export();
    assert!(report.gaps.iter().any(|gap| gap.element == "budget/period-start"), "{:?}", report.gaps);
}

#[test]
fn nothing_is_published_without_an_identifier() {
    let sample = Sample::new();
    let organisations = sample.office.read(list_as::<Organisation>).expect("organisations");
    let publisher = organisations.into_iter().find(|one| one.short_name == "COE").expect("the publisher");
    sample.edit(Organisation { iati_identifier: String::new(), ..publisher });
    let input = ExportIatiInput { publisher: None, project: None, texts: Language::English };
    let error = export_iati(sample.context(), input, &sample.path()).expect_err("nobody publishes");
    assert_eq!(error.code, Code::Invalid);
}
