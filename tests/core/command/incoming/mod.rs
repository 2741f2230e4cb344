//! Files of other programs against the office: what is new, changed, the same, perhaps the same, older; one operation, one undo.

mod data;
mod deck;

use std::fs;
use std::path::PathBuf;

use jiff::civil::date;
use plenary::command::Context;
use plenary::command::incoming::{
    Choice, ChooseIncomingInput, Incoming, IncomingItemsInput, IncomingReport, IncomingRow, IncomingVerdict,
    ReadingInput,
};
use plenary::command::records::{add_record, edit_record};
use plenary::command::transfer::{ExportCalendarInput, export_calendar};
use plenary::error::{Code, Result};
use plenary::exchange::ics::{Approximate, DeadlineForm, Projects};
use plenary::exchange::progress::Progress;
use plenary::model::certainty::Certainty;
use plenary::model::date_spec::{DateReading, DateSpec, read_date};
use plenary::model::language::Language;
use plenary::model::meeting::{EventStatus, Meeting, MeetingId};
use plenary::model::record::{Record, RecordRef, Table};
use plenary::office::Office;
use plenary::sample;
use plenary::store::feed::CalendarScope;
use plenary::store::record;
use proptest::prelude::*;

use crate::support::{TestOffice, desk};

/// An office, and a folder for files beside it.
struct Desk {
    office: Office,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let TestOffice { office, folder } = TestOffice::new();
        Self { office, folder }
    }

    /// A calendar of these components.
    fn calendar(&self, components: &str) -> PathBuf {
        let path = self.folder.path().join("calendar.ics");
        fs::write(&path, format!("BEGIN:VCALENDAR\nVERSION:2.0\n{components}END:VCALENDAR\n"))
            .expect("a file");
        path
    }

    fn open(&self, components: &str) -> Incoming {
        open(&self.office, self.calendar(components)).expect("a calendar")
    }

    fn import(&self, components: &str) -> IncomingReport {
        import(&self.office, &self.open(components))
    }

    fn meetings(&self) -> Vec<Meeting> {
        self.office.read(record::list_as::<Meeting>).expect("meetings")
    }
}

fn context(office: &Office) -> Context<'_> {
    Context { office, language: Language::English, today: date(2015, 12, 1) }
}

fn open(office: &Office, path: PathBuf) -> Result<Incoming> {
    Incoming::open(context(office), &path, ReadingInput::default(), &Progress::untold())
}

fn import(office: &Office, incoming: &Incoming) -> IncomingReport {
    incoming.import(context(office), &Progress::untold()).expect("a report").value
}

fn rows(office: &Office, incoming: &Incoming) -> Vec<IncomingRow> {
    let input = IncomingItemsInput { verdict: None, offset: 0, limit: 1000 };
    incoming.items(context(office), input).expect("items").rows
}

fn verdicts(office: &Office, incoming: &Incoming) -> Vec<IncomingVerdict> {
    rows(office, incoming).iter().map(|row| row.verdict).collect()
}

fn event(uid: &str, lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:{uid}\n{lines}\nEND:VEVENT\n")
}

fn exported(office: &Office, folder: &std::path::Path) -> PathBuf {
    let input = ExportCalendarInput {
        scope: CalendarScope::Office,
        approximate: Approximate::Include,
        projects: Projects::Span,
        deadlines: Some(DeadlineForm::Days),
    };
    let path = folder.join("office.ics");
    export_calendar(context(office), &input, &path).expect("a calendar");
    path
}

const HEARING: &str = "SUMMARY:Hearing\nDTSTART;VALUE=DATE:20160523\nSEQUENCE:1";

#[test]
fn an_event_comes_in_as_a_meeting_and_one_undo_takes_it_back() {
    let desk = Desk::new();
    let before = desk.office.content().expect("its content");
    let report = desk.import(&event(
        "a@example.org",
        &format!("{HEARING}\nLOCATION:Strasbourg\nDESCRIPTION:Bring papers"),
    ));
    assert_eq!((report.added, report.changed, report.left), (1, 0, 0));
    let [meeting] = &desk.meetings()[..] else { panic!("one meeting") };
    assert_eq!(
        (meeting.name.as_str(), meeting.place.as_str(), meeting.note.as_str()),
        ("Hearing", "Strasbourg", "Bring papers")
    );
    assert_eq!(meeting.date.edtf.as_deref(), Some("2016-05-23"));
    desk.office.undo().expect("one undo");
    assert_eq!(desk.office.content().expect("its content"), before);
}

#[test]
fn the_same_file_again_changes_nothing_also_after_the_meeting_was_edited_here() {
    let desk = Desk::new();
    let file = event("a@example.org", HEARING);
    desk.import(&file);
    let mut meeting = desk.meetings().remove(0);
    meeting.name = "Hearing of providers".to_owned();
    edit_record(context(&desk.office), Record::Meeting(meeting)).expect("an edit");
    assert_eq!(verdicts(&desk.office, &desk.open(&file)), [IncomingVerdict::Same]);
    let report = desk.import(&file);
    assert_eq!((report.added, report.changed, report.unchanged), (0, 0, 1));
}

#[test]
fn a_later_revision_changes_what_it_states_and_leaves_what_was_written_here() {
    let desk = Desk::new();
    desk.import(&event("a@example.org", &format!("{HEARING}\nDESCRIPTION:Bring papers")));
    let mut meeting = desk.meetings().remove(0);
    meeting.note = "Room booked".to_owned();
    edit_record(context(&desk.office), Record::Meeting(meeting)).expect("an edit");

    let later = "SUMMARY:Hearing\nDTSTART;VALUE=DATE:20160601\nSEQUENCE:2\nDESCRIPTION:Bring more papers\nSTATUS:CANCELLED";
    let incoming = desk.open(&event("a@example.org", later));
    let [row] = &rows(&desk.office, &incoming)[..] else { panic!("one item") };
    assert_eq!(row.verdict, IncomingVerdict::Changed);
    assert_eq!((row.steps[0].before.as_str(), row.steps[0].after.as_str()), ("23 May 2016", "1 June 2016"));
    assert_eq!(import(&desk.office, &incoming).changed, 1);
    let [meeting] = &desk.meetings()[..] else { panic!("not doubled") };
    assert_eq!(meeting.date.edtf.as_deref(), Some("2016-06-01"));
    assert_eq!(meeting.status, EventStatus::Cancelled);
    assert_eq!(meeting.note, "Room booked");
}

#[test]
fn an_earlier_revision_is_left_alone_and_said_to_be() {
    let desk = Desk::new();
    desk.import(&event("a@example.org", HEARING));
    let incoming = desk.open(&event("a@example.org", "SUMMARY:Old\nDTSTART;VALUE=DATE:20160101\nSEQUENCE:0"));
    let [row] = &rows(&desk.office, &incoming)[..] else { panic!("one item") };
    assert_eq!((row.verdict, row.can_be_chosen), (IncomingVerdict::LeftOut, false));
    assert_eq!(row.remark, "What is here is a later revision.");
}

#[test]
fn what_may_be_a_meeting_here_waits_for_an_answer_and_is_remembered_once_it_is_given() {
    let desk = Desk::new();
    let own = Meeting {
        id: MeetingId::default(),
        name: "T-CY 15".to_owned(),
        date: DateSpec::from_edtf("23-25 May 2016", "2016-05-23/2016-05-25").expect("a date"),
        ..Meeting::default()
    };
    add_record(context(&desk.office), Record::Meeting(own)).expect("a meeting");
    let file = event(
        "a@example.org",
        "SUMMARY:t-cy  15\nDTSTART;VALUE=DATE:20160523\nDTEND;VALUE=DATE:20160526\nLOCATION:Agora",
    );
    let mut incoming = desk.open(&file);
    let [row] = &rows(&desk.office, &incoming)[..] else { panic!("one item") };
    assert_eq!((row.verdict, row.choice), (IncomingVerdict::Alike, Choice::Leave));
    assert_eq!(row.alike[0].reason, "same name, and days in common");
    let all = ChooseIncomingInput { index: None, verdict: None, choice: Choice::Take };
    incoming.choose(context(&desk.office), all).expect("a choice");
    assert_eq!(import(&desk.office, &incoming).left, 1);

    let choice = Choice::SameAs { record: row.alike[0].record };
    let input = ChooseIncomingInput { index: Some(0), verdict: None, choice };
    incoming.choose(context(&desk.office), input).expect("a choice");
    assert_eq!(verdicts(&desk.office, &incoming), [IncomingVerdict::Changed]);
    assert_eq!(import(&desk.office, &incoming).changed, 1);
    let [meeting] = &desk.meetings()[..] else { panic!("not doubled") };
    assert_eq!((meeting.place.as_str(), meeting.date.raw.as_str()), ("Agora", "23-25 May 2016"));
    assert_eq!(verdicts(&desk.office, &desk.open(&file)), [IncomingVerdict::Same]);
}

#[test]
fn what_is_left_where_it_is_does_not_come_in() {
    let desk = Desk::new();
    let mut incoming = desk.open(&format!("{}{}", event("a", HEARING), event("b", HEARING)));
    let input = ChooseIncomingInput { index: Some(1), verdict: None, choice: Choice::Leave };
    incoming.choose(context(&desk.office), input).expect("a choice");
    assert_eq!(incoming.summary().chosen, 1);
    let report = import(&desk.office, &incoming);
    assert_eq!((report.added, report.left), (1, 1));
}

#[test]
fn an_import_that_is_cancelled_leaves_the_office_as_it_was() {
    let desk = Desk::new();
    let before = desk.office.content().expect("its content");
    let incoming = desk.open(&event("a@example.org", HEARING));
    let error = incoming.import(context(&desk.office), &Progress::new(&|_, _| false)).expect_err("cancelled");
    assert_eq!(error.code, Code::Cancelled);
    assert_eq!(desk.office.content().expect("its content"), before);
}

#[test]
fn a_file_of_no_known_kind_is_refused() {
    let desk = Desk::new();
    let path = desk.folder.path().join("image.png");
    fs::write(&path, b"\x89PNG\r\n\x1a\n").expect("a file");
    assert_eq!(open(&desk.office, path).expect_err("no calendar").message, "error-file-kind");
    let folder = desk.folder.path().to_owned();
    assert!(open(&desk.office, folder).is_err());
}

#[test]
fn what_plenary_wrote_of_the_sample_office_is_the_same_in_it_and_comes_back_equal_in_another() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let office =
        sample::create(&folder.path().join("sample.plenary"), desk("tester")).expect("the sample office");
    let path = exported(&office, folder.path());
    let incoming = open(&office, path.clone()).expect("a calendar");
    let rows = rows(&office, &incoming);
    assert!(rows.len() > 10);
    for row in &rows {
        assert_eq!(row.verdict, IncomingVerdict::Same, "{row:?}");
    }

    let TestOffice { office: other, folder: _other } = TestOffice::new();
    import(&other, &open(&other, path).expect("a calendar"));
    let of = |office: &Office, reference: RecordRef| {
        office.read(|view| record::find(view, reference)).expect("a read")
    };
    let mut compared = 0;
    for row in &rows {
        let reference = row.existing.expect("a record");
        let (here, there) = (of(&office, reference).expect("here"), of(&other, reference).expect("there"));
        assert_eq!(there.label(), here.label());
        assert_eq!(there.schedule(), here.schedule());
        if let (Record::Meeting(here), Record::Meeting(there)) = (here, there) {
            assert_eq!(
                (&there.place, there.certainty, there.status),
                (&here.place, here.certainty, here.status)
            );
            assert_eq!((&there.note, &there.online_link), (&here.note, &here.online_link));
            compared += 1;
        }
    }
    assert!(compared > 3);
}

#[test]
fn a_colleague_who_moves_an_event_of_ours_in_a_program_that_drops_our_words_moves_the_meeting() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let office =
        sample::create(&folder.path().join("sample.plenary"), desk("tester")).expect("the sample office");
    let path = exported(&office, folder.path());
    let text = fs::read_to_string(&path).expect("a calendar");
    // As Outlook writes it again: nothing that it does not know, and a later revision.
    let text: Vec<&str> = text.split("\r\n").filter(|line| !line.starts_with("X-PLENARY-")).collect();
    fs::write(&path, text.join("\r\n")).expect("a file");
    let incoming = open(&office, path.clone()).expect("a calendar");
    for row in rows(&office, &incoming) {
        assert_eq!(row.verdict, IncomingVerdict::Same, "{row:?}");
    }
    let moved = text
        .join("\r\n")
        .replace(
            "DTSTART;VALUE=DATE:20160523\r\nDTEND;VALUE=DATE:20160526",
            "DTSTART;VALUE=DATE:20160606\r\nDTEND;VALUE=DATE:20160609",
        )
        .replace("SEQUENCE:0", "SEQUENCE:1");
    fs::write(&path, moved).expect("a file");
    let incoming = open(&office, path).expect("a calendar");
    let changed: Vec<_> =
        rows(&office, &incoming).into_iter().filter(|row| row.verdict == IncomingVerdict::Changed).collect();
    let [row] = &changed[..] else { panic!("{changed:?}") };
    assert_eq!((row.label.as_str(), row.table), ("T-CY 15", Some(Table::Meeting)));
    assert_eq!(row.steps[0].after, "6–8 June 2016");
}

/// Dates as people write them, and none.
fn any_date() -> impl Strategy<Value = DateSpec> {
    let written = prop_oneof![
        Just(String::new()),
        Just("TBC".to_owned()),
        Just("two years".to_owned()),
        "(Feb|June|November) 20[12][0-9]",
        "[1-9]-1[0-9] May 20[12][0-9]",
        "[1-9] (March|October) 20[12][0-9](, 9:30-12:00)?",
        "Q[1-4] 20[12][0-9]",
        "20[12][0-9]",
        "Nov 2013 – Oct 20[12][0-9]",
    ];
    written.prop_map(|text| match read_date(&text, None) {
        DateReading::Understood(date) | DateReading::NotUnderstood(date) => date,
        DateReading::Ambiguous(_) => DateSpec::default(),
    })
}

fn any_meeting() -> impl Strategy<Value = Meeting> {
    let texts = ("\\PC{1,30}", "\\PC{0,20}", "[a-zé,;:\\\\\n ]{0,40}", "(https://example\\.org/[a-z]{1,9}|)");
    let states = (
        prop::sample::select(Certainty::ALL),
        prop::sample::select(&[EventStatus::Planned, EventStatus::Held, EventStatus::Cancelled][..]),
    );
    (texts, any_date(), states).prop_map(|((name, place, note, online_link), date, (certainty, status))| {
        Meeting { name, place, note, online_link, date, certainty, status, ..Meeting::default() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_meeting_that_is_exported_is_the_same_when_it_comes_back(meetings in prop::collection::vec(any_meeting(), 1..6)) {
        let desk = Desk::new();
        for meeting in meetings {
            // What no office takes is none of the export's business.
            let _ = add_record(context(&desk.office), Record::Meeting(meeting));
        }
        let incoming = open(&desk.office, exported(&desk.office, desk.folder.path()));
        if let Ok(incoming) = incoming {
            for row in rows(&desk.office, &incoming) {
                prop_assert_eq!(row.verdict, IncomingVerdict::Same, "{:?}", row);
            }
        }
    }
}
