//! Tables of other programs against the office: a sheet as people keep it comes in right, and nothing of it is made up.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use plenary::command::history::undo;
use plenary::command::incoming::{
    Incoming, IncomingItemsInput, IncomingNoticesInput, IncomingReport, IncomingRow, IncomingVerdict as V,
    ReadingInput, TableReadingInput,
};
use plenary::command::records::add_record;
use plenary::command::{Context, Nothing};
use plenary::error::Code;
use plenary::exchange::progress::Progress;
use plenary::exchange::table::read::ColumnField;
use plenary::model::certainty::Certainty;
use plenary::model::contribution::{Contribution, ContributionStage};
use plenary::model::date_spec::DayOrder;
use plenary::model::entity::Entity;
use plenary::model::language::Language;
use plenary::model::meeting::{Meeting, MeetingKind};
use plenary::model::organisation::Organisation;
use plenary::model::participation::{Capacity, Participant};
use plenary::model::person::Person;
use plenary::model::project::Project;
use plenary::model::record::Table;
use plenary::office::Office;
use plenary::store::record;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::support::TestOffice;

struct Desk {
    office: Office,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let TestOffice { office, folder } = TestOffice::new();
        Self { office, folder }
    }

    fn context(&self) -> Context<'_> {
        Context { office: &self.office, language: Language::English, today: date(2027, 1, 15) }
    }

    fn csv(&self, text: &str) -> PathBuf {
        let path = self.folder.path().join("table.csv");
        fs::write(&path, text).expect("a file");
        path
    }

    fn open(&self, path: &Path) -> Incoming {
        self.open_as(path, None)
    }

    fn open_as(&self, path: &Path, table: Option<TableReadingInput>) -> Incoming {
        let input = ReadingInput { window: None, table };
        Incoming::open(self.context(), path, input, &Progress::untold()).expect("a table")
    }

    fn rows(&self, incoming: &Incoming) -> Vec<IncomingRow> {
        let input = IncomingItemsInput { verdict: None, offset: 0, limit: 1000 };
        incoming.items(self.context(), input).expect("items").rows
    }

    fn verdicts(&self, incoming: &Incoming) -> Vec<V> {
        self.rows(incoming).iter().map(|row| row.verdict).collect()
    }

    fn import(&self, incoming: &Incoming) -> IncomingReport {
        incoming.import(self.context(), &Progress::untold()).expect("a report").value
    }

    fn all<T: Entity>(&self) -> Vec<T> {
        self.office.read(record::list_as::<T>).expect("records")
    }

    fn add(&self, record: impl Into<plenary::model::record::Record>) {
        add_record(self.context(), record.into()).expect("a record");
    }

    fn organisation(&self, name: &str) -> Organisation {
        let id = plenary::model::organisation::OrganisationId(self.office.new_id());
        let organisation = Organisation { id, name: name.to_owned(), ..Organisation::default() };
        self.add(organisation.clone());
        organisation
    }
}

/// A calendar as an office keeps it: a title merged over it, notes, a header in two rows, months merged down, dates of every
/// form, a heading, a total, a footnote.
fn messy(folder: &Path) -> PathBuf {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .set_name("Read me")
        .expect("a name")
        .write(0, 0, "See the other sheet")
        .expect("a cell");
    let sheet = workbook.add_worksheet().set_name("2027").expect("a name");
    let plain = Format::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet.merge_range(0, 0, 0, 6, "PROVISIONAL CALENDAR OF MEETINGS 2027", &plain).expect("merged");
    sheet.write(1, 0, "Updated by the secretariat; dates marked TBC are not fixed").expect("a cell");
    sheet.merge_range(3, 0, 4, 0, "Meeting", &plain).expect("merged");
    sheet.merge_range(3, 1, 3, 2, "Dates", &plain).expect("merged");
    sheet.merge_range(3, 3, 4, 3, "Venue", &plain).expect("merged");
    sheet.merge_range(3, 4, 4, 4, "Type", &plain).expect("merged");
    sheet.merge_range(3, 5, 4, 5, "Comments", &plain).expect("merged");
    sheet.write(4, 1, "From").expect("a cell");
    sheet.write(4, 2, "To").expect("a cell");
    sheet.merge_range(5, 0, 5, 5, "FIRST HALF", &plain).expect("merged");
    let april = |day| ExcelDateTime::from_ymd(2027, 4, day).expect("a day");
    sheet.write(6, 0, "T-CY 36").expect("a cell");
    sheet.write_with_format(6, 1, april(12), &day).expect("a cell");
    sheet.write_with_format(6, 2, april(14), &day).expect("a cell");
    sheet.write(6, 4, "Plenary").expect("a cell");
    sheet.merge_range(6, 3, 7, 3, "Strasbourg, Agora", &plain).expect("merged");
    sheet.write(7, 0, "Bureau").expect("a cell");
    sheet.write_with_format(7, 1, april(15), &day).expect("a cell");
    sheet.write(7, 4, "Bureau").expect("a cell");
    sheet.write(8, 0, "Octopus Conference").expect("a cell");
    sheet.write(8, 1, "November 2027 (TBC)").expect("a cell");
    sheet.write(8, 4, "conference").expect("a cell");
    sheet.write(9, 0, "Workshop on e-evidence").expect("a cell");
    sheet.write(9, 1, "TBC").expect("a cell");
    sheet.write(9, 4, "Round table").expect("a cell");
    sheet.write(10, 0, "Hearing").expect("a cell");
    sheet.write(10, 1, "25/06/2027").expect("a cell");
    sheet.write(10, 5, "=1+1 is no formula").expect("a cell");
    sheet.write(11, 0, "Working group").expect("a cell");
    sheet.write(11, 1, "03/05/2027").expect("a cell");
    sheet.write(12, 0, "Total").expect("a cell");
    sheet.write(12, 1, 6).expect("a cell");
    sheet.write(14, 0, "* to be decided by the Bureau").expect("a cell");
    let path = folder.join("calendar.xlsx");
    workbook.save(&path).expect("a workbook");
    path
}

#[test]
fn a_messy_sheet_comes_in_right() {
    let desk = Desk::new();
    let incoming = desk.open(&messy(desk.folder.path()));
    let summary = incoming.summary().table.expect("a table");
    assert_eq!((summary.kind, summary.sheet), (Table::Meeting, 1));
    assert_eq!(summary.day_order, Some(DayOrder::DayMonth), "25/06 tells of 03/05");
    assert_eq!(
        desk.verdicts(&incoming),
        [V::LeftOut, V::New, V::New, V::New, V::New, V::New, V::New, V::LeftOut, V::New]
    );
    let report = desk.import(&incoming);
    assert_eq!((report.added, report.left), (6, 3));

    let meetings = desk.all::<Meeting>();
    let said = |name: &str| {
        let meeting = meetings.iter().find(|meeting| meeting.name == name).expect(name);
        (meeting.date.edtf.as_deref().unwrap_or(""), meeting.place.as_str(), meeting.kind, meeting.certainty)
    };
    let agora = "Strasbourg, Agora";
    assert_eq!(said("T-CY 36"), ("2027-04-12/2027-04-14", agora, MeetingKind::Plenary, Certainty::Stated));
    assert_eq!(said("Bureau"), ("2027-04-15", agora, MeetingKind::Bureau, Certainty::Stated));
    assert_eq!(
        said("Octopus Conference"),
        ("2027-11", "", MeetingKind::Conference, Certainty::ToBeConfirmed)
    );
    assert_eq!(said("Workshop on e-evidence"), ("", "", MeetingKind::Other, Certainty::ToBeConfirmed));
    assert_eq!(said("Hearing").0, "2027-06-25");
    assert_eq!(said("Working group").0, "2027-05-03");
    let note = |name: &str| &meetings.iter().find(|meeting| meeting.name == name).expect(name).note;
    assert_eq!(note("Workshop on e-evidence"), "Type: Round table");
    assert_eq!(note("Hearing"), "=1+1 is no formula");
    assert_eq!(
        meetings.iter().find(|it| it.name == "Octopus Conference").expect("it").date.raw,
        "November 2027 (TBC)"
    );

    let again = desk.open(&messy(desk.folder.path()));
    assert!(desk.verdicts(&again).iter().all(|verdict| !matches!(verdict, V::Changed | V::Alike)));
    assert_eq!(desk.import(&again).unchanged, 6);
    undo(desk.context(), Nothing {}).expect("undone");
    assert!(desk.all::<Meeting>().is_empty(), "one import, one undo");
}

#[test]
fn a_date_that_can_be_two_days_is_asked_for_once() {
    let desk = Desk::new();
    let path = desk.csv("Meeting,Date\nBureau,03/04/2027\nPlenary,05/06/2027\n");
    let open = desk.open(&path);
    assert_eq!(open.summary().table.expect("a table").ambiguous.as_deref(), Some("03/04/2027"));
    assert_eq!(open.summary().chosen, 0);
    for (order, first) in [(DayOrder::DayMonth, "2027-04-03"), (DayOrder::MonthDay, "2027-03-04")] {
        let input = TableReadingInput { day_order: Some(order), ..TableReadingInput::default() };
        let told = desk.open_as(&path, Some(input));
        assert_eq!(told.summary().chosen, 2);
        let first_row = desk.rows(&told).remove(0);
        assert_eq!(first_row.remark, "");
        desk.import(&told);
        let meetings = desk.all::<Meeting>();
        assert_eq!(
            meetings.iter().find(|it| it.name == "Bureau").and_then(|it| it.date.edtf.as_deref()),
            Some(first)
        );
        undo(desk.context(), Nothing {}).expect("undone");
    }
}

#[test]
fn sums_are_kept_as_written_and_unknown_is_not_zero() {
    let desk = Desk::new();
    desk.organisation("Estonia");
    let japan = desk.organisation("Japan");
    let id = plenary::model::project::ProjectId(desk.office.new_id());
    desk.add(Project { id, name: "GLACY+".to_owned(), ..Project::default() });
    let path = desk.csv(
        "Donor;Project;Amount;Status;Remarks\nEstonia;GLACY+;EUR 3.35 million;pledged;\nJapan;glacy+;TBC;announced;asked twice\n\
         Japan;Nowhere;EUR 5;;\nMars;GLACY+;EUR 5;;\nEstonia;GLACY+;12 000;signed;\nTotal;;EUR 3.35 million;;\n",
    );
    let incoming = desk.open(&path);
    assert_eq!(incoming.summary().table.expect("a table").kind, Table::Contribution);
    assert_eq!(desk.verdicts(&incoming), [V::New, V::New, V::LeftOut, V::LeftOut, V::New, V::LeftOut]);
    let notices = incoming.notices(desk.context(), IncomingNoticesInput { offset: 0, limit: 100 }).rows;
    let places: Vec<_> = notices.iter().map(|notice| (notice.line, notice.field.as_str())).collect();
    assert_eq!(places, [(4, "Project"), (5, "Donor"), (6, "Amount")]);
    desk.import(&incoming);
    let contributions = desk.all::<Contribution>();
    let of = |raw: &str| contributions.iter().find(|it| it.amount.raw == raw).expect(raw);
    assert_eq!(of("EUR 3.35 million").amount.minor, Some(335_000_000));
    assert_eq!(of("EUR 3.35 million").stage, ContributionStage::Pledged);
    assert_eq!((of("TBC").amount.minor, of("TBC").certainty), (None, Certainty::ToBeConfirmed));
    assert_eq!((of("TBC").organisation_id, of("TBC").note.as_str()), (japan.id, "asked twice"));
    assert_eq!(of("12 000").amount.minor, None, "no currency is said");
}

#[test]
fn a_donor_whose_sum_was_not_known_gets_it_and_a_plus_tells_two_projects_apart() {
    let desk = Desk::new();
    let japan = desk.organisation("Japan");
    for name in ["GLACY", "GLACY+"] {
        let id = plenary::model::project::ProjectId(desk.office.new_id());
        desk.add(Project { id, name: name.to_owned(), ..Project::default() });
        let contribution = plenary::model::contribution::ContributionId(desk.office.new_id());
        desk.add(Contribution {
            id: contribution,
            project_id: id,
            organisation_id: japan.id,
            ..Contribution::default()
        });
    }
    let path = desk.csv("Donor;Project;Amount\nJapan;GLACY;EUR 5\nJapan;GLACY+;EUR 7\n");
    let incoming = desk.open(&path);
    assert_eq!(desk.verdicts(&incoming), [V::Changed, V::Changed]);
    desk.import(&incoming);
    let projects = desk.all::<Project>();
    let given: Vec<_> = desk
        .all::<Contribution>()
        .iter()
        .map(|it| {
            let project = projects.iter().find(|project| project.id == it.project_id).expect("its project");
            (project.name.clone(), it.amount.raw.clone())
        })
        .collect();
    assert_eq!(given, [("GLACY".to_owned(), "EUR 5".to_owned()), ("GLACY+".to_owned(), "EUR 7".to_owned())]);

    // Two rows about one donor and project: which of them is the one that was there, a person says.
    let path = desk.csv("Donor;Project;Amount\nJapan;GLACY;EUR 8\nJapan;GLACY;EUR 9\n");
    assert_eq!(desk.verdicts(&desk.open(&path)), [V::Alike, V::Alike]);
}

#[test]
fn people_are_recognised_by_address_and_by_name() {
    let desk = Desk::new();
    let estonia = desk.organisation("Estonia");
    let person = |name: &str, email: &str| Person {
        id: plenary::model::person::PersonId(desk.office.new_id()),
        name: name.to_owned(),
        email: email.to_owned(),
        ..Person::default()
    };
    desk.add(person("Ms Anna Tamm", "anna@example.org"));
    desk.add(person("Jüri Kask", ""));
    let path = desk.csv(
        "Nom,Prénom,Courriel,Pays,Fonction\nTAMM,Anna,ANNA@example.org,Estonia,Judge\nKask,Jüri,,Estonia,\nRebane,Mari,,Atlantis,Expert\n",
    );
    let incoming = desk.open(&path);
    assert_eq!(desk.verdicts(&incoming), [V::Changed, V::Changed, V::New]);
    assert!(desk.rows(&incoming)[0].remark.contains("e-mail"));
    desk.import(&incoming);
    let people = desk.all::<Person>();
    let named = |name: &str| people.iter().find(|it| it.name == name).expect(name);
    assert_eq!(named("Jüri Kask").organisation_id, Some(estonia.id));
    assert_eq!(named("Anna TAMM").function, "Judge");
    assert_eq!(named("Mari Rebane").note, "Pays: Atlantis", "what is not here is kept");
    assert_eq!(desk.open(&path).summary().chosen, 0);
}

#[test]
fn participants_bring_their_people_with_them() {
    let desk = Desk::new();
    desk.organisation("Estonia");
    let id = plenary::model::meeting::MeetingId(desk.office.new_id());
    desk.add(Meeting { id, name: "T-CY 36".to_owned(), ..Meeting::default() });
    let path = desk.csv(
        "T-CY 36,,\nList of participants,,\nParticipant,State,Capacity\nAnna Tamm,Estonia,Observer\n,Estonia,Party\nAnna Tamm,Estonia,Observer\n",
    );
    let incoming = desk.open(&path);
    assert_eq!(desk.verdicts(&incoming), [V::New, V::New, V::LeftOut]);
    desk.import(&incoming);
    let (participants, people) = (desk.all::<Participant>(), desk.all::<Person>());
    assert_eq!((participants.len(), people.len()), (2, 1));
    let anna = participants.iter().find(|it| it.person_id == Some(people[0].id)).expect("Anna");
    assert_eq!((anna.meeting_id, anna.capacity), (id, Capacity::Observer));
}

#[test]
fn the_columns_of_a_layout_are_remembered() {
    let desk = Desk::new();
    let path = desk.csv("What,Date,Where to\nT-CY 36,12 April 2027,Strasbourg\n");
    let fields = vec![Some(ColumnField::Name), Some(ColumnField::Date), Some(ColumnField::Place)];
    let input = TableReadingInput {
        kind: Some(Table::Meeting),
        fields: Some(fields.clone()),
        ..TableReadingInput::default()
    };
    desk.import(&desk.open_as(&path, Some(input)));
    let columns = desk.open(&path).summary().table.expect("a table").columns;
    assert_eq!(columns.into_iter().map(|column| column.field).collect::<Vec<_>>(), fields);
}

#[test]
fn a_hundred_thousand_rows_are_read_and_can_be_stopped() {
    let desk = Desk::new();
    let mut text = "Meeting,Date,Place\n".to_owned();
    for row in 0..100_000 {
        text.push_str(&format!("Meeting {row},May 2027,Strasbourg\n"));
    }
    let path = desk.csv(&text);
    assert_eq!(desk.open(&path).summary().chosen, 100_000);
    let stop = |_: u64, _: u64| false;
    let stopped = Incoming::open(desk.context(), &path, ReadingInput::default(), &Progress::new(&stop));
    assert_eq!(stopped.expect_err("stopped").code, Code::Cancelled);
}
