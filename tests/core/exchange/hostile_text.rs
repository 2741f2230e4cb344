//! Markup, formulas, quotes and characters that reorder or control, in from a calendar and out in every format: text all the way.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::PathBuf;

use calamine::{Data, Reader as _, Xlsx, open_workbook};
use jiff::civil::date;
use plenary::command::Context;
use plenary::command::documents::Document;
use plenary::command::iati::{ExportIatiInput, export_iati};
use plenary::command::incoming::{Incoming, ReadingInput};
use plenary::command::records::add_record;
use plenary::command::sheet_files::{ExportSheetInput, export_sheet};
use plenary::command::transfer::{
    ExportCalendarInput, ExportDocumentInput, export_calendar, export_data, export_document, export_note,
};
use plenary::command::update_note::{NotePart, UpdateNoteInput};
use plenary::exchange::document::Format;
use plenary::exchange::ics::{Approximate, Projects};
use plenary::exchange::progress::Progress;
use plenary::model::contribution::{Partnership, PartnershipId, PartnershipRole};
use plenary::model::date_spec::DateSpec;
use plenary::model::language::Language;
use plenary::model::meeting::Meeting;
use plenary::model::organisation::Organisation;
use plenary::model::project::Project;
use plenary::model::record::Table;
use plenary::store::feed::CalendarScope;
use plenary::store::record::list_as;
use quick_xml::escape::unescape;
use uuid::Uuid;

use crate::support::TestOffice;

/// As a calendar says it, each with what of it an office holds: no character that controls or reorders, in one line.
const TEXTS: [(&str, &str); 6] = [
    ("=HYPERLINK(\"http://x\"\\,\"y\")", "=HYPERLINK(\"http://x\",\"y\")"),
    ("</w:t></w:r><script>alert(1)</script> ]]> &amp\\;", "</w:t></w:r><script>alert(1)</script> ]]> &amp;"),
    ("#panic(\"no\") *a* $x$ \\\\n @ref", "#panic(\"no\") *a* $x$ \\n @ref"),
    ("\u{202e}txet\u{202c} \u{2066}x\u{2069} a\u{7}b\u{0}c\u{1b}[31m", "txet x abc[31m"),
    ("BEGIN:VEVENT\\nEND:VCALENDAR", "BEGIN:VEVENT END:VCALENDAR"),
    ("'; DROP TABLE meeting\\; -- 👩🏽‍⚖️ é", "'; DROP TABLE meeting; -- 👩🏽‍⚖️ é"),
];

struct Taken {
    desk: TestOffice,
}

impl Taken {
    fn new() -> Self {
        let taken = Self { desk: TestOffice::new() };
        let mut calendar = "BEGIN:VCALENDAR\nVERSION:2.0\n".to_owned();
        for (place, (text, _)) in TEXTS.iter().enumerate() {
            calendar.push_str(&format!(
                "BEGIN:VEVENT\nUID:{place}\nDTSTART;VALUE=DATE:2016052{place}\nSUMMARY:{text}\nLOCATION:{text}\n\
                 DESCRIPTION:{text}\nCATEGORIES:{text}\nURL:{text}\nEND:VEVENT\n"
            ));
        }
        let path = taken.path("in.ics");
        fs::write(&path, calendar + "END:VCALENDAR\n").expect("a file");
        let progress = Progress::untold();
        let incoming =
            Incoming::open(taken.context(), &path, ReadingInput::default(), &progress).expect("read");
        incoming.import(taken.context(), &progress).expect("taken in");
        taken
    }

    fn context(&self) -> Context<'_> {
        Context { office: &self.desk.office, language: Language::English, today: date(2016, 1, 1) }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.desk.folder.path().join(name)
    }

    fn names(&self) -> Vec<String> {
        let mut meetings = self.desk.office.read(list_as::<Meeting>).expect("meetings");
        meetings.sort_by_key(|meeting| meeting.date.earliest);
        meetings.into_iter().map(|meeting| meeting.name).collect()
    }

    fn document(&self, format: Format) -> PathBuf {
        let path = self.path("calendar");
        let document = Document::MeetingCalendar { year: 2016, body_ids: vec![] };
        let input = ExportDocumentInput { document, language: Language::English, format };
        export_document(self.context(), input, &path).expect("a document");
        path
    }
}

fn held() -> Vec<&'static str> {
    TEXTS.iter().map(|(_, held)| *held).collect()
}

#[test]
fn a_calendars_text_is_held_without_what_controls_and_reorders() {
    assert_eq!(Taken::new().names(), held());
}

#[test]
fn a_calendar_says_it_again() {
    let taken = Taken::new();
    let path = taken.path("out.ics");
    let input = ExportCalendarInput {
        scope: CalendarScope::Office,
        approximate: Approximate::Include,
        projects: Projects::Span,
        deadlines: None,
    };
    export_calendar(taken.context(), &input, &path).expect("a calendar");
    let other = TestOffice::new();
    let context = Context { office: &other.office, ..taken.context() };
    let progress = Progress::untold();
    let incoming = Incoming::open(context, &path, ReadingInput::default(), &progress).expect("read");
    incoming.import(context, &progress).expect("taken in");
    assert_eq!(Taken { desk: other }.names(), held());
}

#[test]
fn data_csv_says_it_again() {
    let taken = Taken::new();
    let folder = taken.path("data");
    export_data(taken.context(), &folder).expect("data");
    let mut reader = csv::Reader::from_path(folder.join("meeting.csv")).expect("a table");
    let column = reader.headers().expect("a header").iter().position(|name| name == "name").expect("names");
    let names: Vec<String> = reader.records().map(|row| row.expect("a row")[column].to_owned()).collect();
    assert_eq!(sorted(names), sorted(held()));
}

#[test]
fn a_workbook_has_texts_and_no_formulas_of_them() {
    let taken = Taken::new();
    let path = taken.path("meetings.xlsx");
    export_sheet(taken.context(), ExportSheetInput { table: Table::Meeting }, &path).expect("a workbook");
    let mut workbook: Xlsx<_> = open_workbook(&path).expect("a workbook");
    let name = workbook.sheet_names()[0].clone();
    let sheet = workbook.worksheet_range(&name).expect("a sheet");
    let texts: Vec<String> = sheet
        .used_cells()
        .filter_map(|(_, _, cell)| if let Data::String(text) = cell { Some(text.clone()) } else { None })
        .collect();
    for held in held() {
        assert!(texts.iter().any(|text| text == held), "{held} in {texts:?}");
    }
    assert!(workbook.worksheet_formula(&name).expect("formulas").used_cells().count() == 0);
}

#[test]
fn a_list_as_csv_runs_nothing() {
    let taken = Taken::new();
    let path = taken.path("meetings.csv");
    export_sheet(taken.context(), ExportSheetInput { table: Table::Meeting }, &path).expect("a list");
    let mut reader = csv::Reader::from_path(&path).expect("a table");
    for row in reader.records() {
        for cell in &row.expect("a row") {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }
}

#[test]
fn a_document_has_it_as_text() {
    let taken = Taken::new();
    let mut package =
        zip::ZipArchive::new(File::open(taken.document(Format::Docx)).expect("a file")).expect("a package");
    let mut xml = String::new();
    package.by_name("word/document.xml").expect("a part").read_to_string(&mut xml).expect("UTF-8");
    let bare: String = xml.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
    let text = unescape(&bare).expect("text of XML");
    for held in held() {
        assert!(text.contains(held), "{held} in {text}");
    }
    let pdf = fs::read(taken.document(Format::Pdf)).expect("a file");
    assert!(pdf.starts_with(b"%PDF-"));
}

#[test]
fn a_note_has_it_as_text() {
    let taken = Taken::new();
    let path = taken.path("note.txt");
    let input = UpdateNoteInput {
        language: Language::English,
        day: date(2016, 1, 1),
        since: None,
        parts: NotePart::ALL.to_vec(),
    };
    export_note(taken.context(), input, &path).expect("a note");
    let note = fs::read_to_string(&path).expect("a note");
    for held in held() {
        assert!(note.contains(held), "{held} in {note}");
    }
    assert!(note.chars().all(|c| c == '\n' || !c.is_control()));
}

#[test]
fn an_activity_has_it_as_text() {
    let taken = Taken::new();
    let names = taken.names();
    let publisher = Organisation {
        name: names[1].clone(),
        iati_identifier: "XM-DAC-47000".into(),
        ..Organisation::default()
    };
    let publisher = add_record(taken.context(), publisher.into()).expect("an organisation").value;
    for name in &names {
        let project = Project {
            name: name.clone(),
            focus: name.clone(),
            date: DateSpec::from_edtf("2016", "2016-01-01/2016-12-31").expect("a date"),
            ..Project::default()
        };
        let project = add_record(taken.context(), project.into()).expect("a project").value;
        let partnership = Partnership {
            id: PartnershipId(Uuid::nil()),
            project_id: plenary::model::project::ProjectId(project.id()),
            organisation_id: plenary::model::organisation::OrganisationId(publisher.id()),
            role: PartnershipRole::Accountable,
            ..Partnership::default()
        };
        add_record(taken.context(), partnership.into()).expect("a partnership");
    }
    let path = taken.path("iati.xml");
    let input = ExportIatiInput { publisher: None, project: None, texts: Language::English };
    let report = export_iati(taken.context(), input, &path).expect("a report");
    assert_eq!(report.contents.written as usize, TEXTS.len());
    super::iati::assert_valid(&path);
    let xml = fs::read_to_string(&path).expect("a file");
    let bare: String = xml.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
    let text = unescape(&bare).expect("text of XML");
    for held in held() {
        assert!(text.contains(held), "{held} in {text}");
    }
}

fn sorted<T: Into<String>>(texts: Vec<T>) -> Vec<String> {
    let mut texts: Vec<String> = texts.into_iter().map(Into::into).collect();
    texts.sort();
    texts
}
