//! Documents: over the sample office they say what the deck says, and what is not known as not known.

use plenary::command::documents::{Document, notices, report};
use plenary::command::transfer::{ExportDocumentInput, export_document};
use plenary::command::update_note::NotePart;
use plenary::error::Code;
use plenary::exchange::document::{Block, Cell, Format, Report, Row, Table, Text};
use plenary::model::body::Body;
use plenary::model::contribution::{Contribution, ContributionStage};
use plenary::model::decision::Decision;
use plenary::model::language::Language::{self, English, French};
use plenary::model::meeting::{Meeting, MeetingBlock};
use plenary::model::money::{Amount, Currency};
use plenary::model::organisation::Organisation;
use plenary::model::participation::Participant;
use plenary::model::project::Project;
use plenary::model::record::RecordRef;
use plenary::store::wall::Grouping;

use super::freezes::{Working, date};

fn drawn(working: &Working, document: Document, language: Language) -> Report {
    report(working.context(English), document, language).expect("it is worked out")
}

fn calendar(year: i16) -> Document {
    Document::MeetingCalendar { year, body_ids: Vec::new() }
}

fn tables(report: &Report) -> Vec<&Table> {
    let mut tables = Vec::new();
    for block in &report.blocks {
        match block {
            Block::Table(table) => tables.push(table),
            Block::Plan(plan) => tables.push(&plan.by_month),
            _ => {}
        }
    }
    tables
}

/// With plain spaces, which are easier to write.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// A row's cells as they are read, and a heading of rows in brackets.
fn rows(table: &Table) -> Vec<String> {
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Lines(lines) => lines.iter().map(Text::plain).collect::<Vec<_>>().join(" / "),
        Cell::Figure(text) => text.clone(),
        Cell::Unknown(text) => format!("?{text}"),
    };
    let row = |row: &Row| match row {
        Row::Group(heading) => format!("[{heading}]"),
        Row::Cells(cells) | Row::Total(cells) => cells.iter().map(cell).collect::<Vec<_>>().join(" | "),
    };
    table.rows.iter().map(row).map(|row| plain(&row)).collect()
}

fn facts(report: &Report) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Facts(facts) => facts.iter().map(|(term, said)| format!("{term} {}", said.plain())).collect(),
        _ => Vec::new(),
    };
    report.blocks.iter().flat_map(of).map(|fact| plain(&fact)).collect()
}

/// Every document of the sample office.
fn every(working: &Working) -> Vec<Document> {
    vec![
        calendar(2016),
        Document::Agenda {
            of: RecordRef::from(
                &working.find::<MeetingBlock>(
                    "T-CY 16 + Octopus conference + Budapest Convention 15th anniversary",
                ),
            ),
        },
        Document::Participants { meeting_id: working.find::<Meeting>("T-CY 15").id },
        Document::Decisions { body_id: None, meeting_id: None, only_open: false },
        Document::Portfolio { project_id: None },
        Document::Donor { organisation_id: working.find::<Organisation>("Estonia").id },
        Document::UpdateNote {
            day: jiff::civil::date(2015, 11, 30),
            since: None,
            parts: NotePart::ALL.to_vec(),
        },
        Document::YearPlan { year: 2016, grouping: Grouping::Body },
    ]
}

#[test]
fn the_calendar_tells_fixed_days_from_a_month_and_invents_none() {
    let working = Working::new();
    let report = drawn(&working, calendar(2016), English);
    assert_eq!(report.title, "Calendar of meetings 2016");
    let tables = tables(&report);
    assert_eq!(
        rows(tables[0]),
        [
            "[May 2016]",
            "23–25 May 2016 | T-CY 15 | T-CY | Strasbourg",
            "[November 2016]",
            "14–18 November 2016 | T-CY 16 + Octopus conference + Budapest Convention 15th anniversary | T-CY | Strasbourg",
        ],
        "what is held in the block has no days of its own"
    );
    assert_eq!(rows(tables[1]), ["Nov 2016 | Octopus Conference |  | Strasbourg"]);
    assert_eq!(notices(&report), ["The days of 1 meeting are not fixed."]);
}

#[test]
fn a_meeting_without_a_date_stands_in_every_year_until_it_is_held() {
    let working = Working::new();
    working.add(Meeting { name: "Bureau".to_owned(), date: date("TBC"), ..Meeting::default() });
    for year in [2016, 2031] {
        let report = drawn(&working, calendar(year), English);
        let table = *tables(&report).last().expect("a table");
        assert_eq!(rows(table).last().expect("a row"), "TBC | Bureau |  | ");
    }
}

#[test]
fn the_calendar_of_a_body_holds_its_meetings_alone() {
    let working = Working::new();
    let body = working.find::<Body>("Cloud Evidence Group").id;
    let document = Document::MeetingCalendar { year: 2015, body_ids: vec![body] };
    let report = drawn(&working, document, English);
    assert_eq!(report.subtitle, "Cloud Evidence Group");
    let [table] = tables(&report)[..] else { panic!("one table") };
    assert_eq!(rows(table).len(), 2);
    assert!(rows(table)[1].contains("Hearing for cloud service providers"));
}

#[test]
fn the_portfolio_says_what_its_sums_leave_out() {
    let working = Working::new();
    let report = drawn(&working, Document::Portfolio { project_id: None }, English);
    let facts = facts(&report);
    assert_eq!(facts[0], "Current: EUR 4,150,000 stated + 1 project without an amount");
    assert_eq!(facts[1], "Pipeline: EUR 16,860,000");
    assert_eq!(facts[2], "Of these to be confirmed: EUR 16,160,000");
    assert_eq!(facts[3], "All stated: EUR 21,010,000 stated + 1 project without an amount");
    let current = rows(tables(&report)[0]);
    assert!(current.iter().any(|row| row.contains("Cybercrime@Octopus") && row.contains("?not given")));
    let pipeline = rows(tables(&report)[1]);
    assert!(
        pipeline.iter().any(|row| row.contains("Cybercrime_XR") && row.contains("Two years / 24 months"))
    );
}

#[test]
fn currencies_stand_beside_each_other_and_are_not_added_up() {
    let working = Working::new();
    let budget = Amount {
        raw: "USD 1 000".to_owned(),
        minor: Some(100_000),
        currency: Some("USD".parse::<Currency>().expect("a currency")),
    };
    working.add(Project { name: "New".to_owned(), budget, ..Project::default() });
    let report = drawn(&working, Document::Portfolio { project_id: None }, English);
    assert!(
        facts(&report).iter().any(|fact| fact.contains("EUR 21,010,000 + USD 1,000")),
        "{:?}",
        facts(&report)
    );
}

#[test]
fn a_donor_without_an_amount_is_a_donor() {
    let working = Working::new();
    let donor = working.find::<Organisation>("Estonia").id;
    let document = Document::Donor { organisation_id: donor };
    let report = drawn(&working, document.clone(), English);
    assert_eq!(report.title, "Estonia");
    assert!(rows(tables(&report)[0])[0].contains("?not given"));
    assert!(notices(&report).contains(&"The amount of 1 contribution is not given.".to_owned()));

    working.add(Contribution {
        project_id: working.find::<Project>("GLACY").id,
        organisation_id: donor,
        stage: ContributionStage::Received,
        amount: Amount {
            raw: "EUR 75,000".to_owned(),
            minor: Some(7_500_000),
            currency: Some("EUR".parse().expect("a currency")),
        },
        ..Contribution::default()
    });
    let report = drawn(&working, document, English);
    assert_eq!(rows(tables(&report)[0]), ["Received |  | EUR 75,000 | EUR 75,000 | "]);
    assert!(facts(&report).contains(&"Received: EUR 75,000".to_owned()));
}

#[test]
fn an_agenda_point_that_is_queried_keeps_its_question_mark() {
    let working = Working::new();
    let of = every(&working).swap_remove(1);
    let report = drawn(&working, of, English);
    let Some(Block::List(list)) = report.blocks.iter().find(|block| matches!(block, Block::List(_))) else {
        panic!("a list")
    };
    assert_eq!(list.first, Some(1));
    assert_eq!(list.items[0].text.plain(), "Results of the Cloud Evidence Group?");
}

#[test]
fn delegations_are_numbered_through_and_one_without_a_name_says_so() {
    let working = Working::new();
    let meeting_id = working.find::<Meeting>("T-CY 15").id;
    for state in ["France", "Estonia"] {
        let organisation_id = Some(working.find::<Organisation>(state).id);
        working.add(Participant { meeting_id, organisation_id, ..Participant::default() });
    }
    let report = drawn(&working, Document::Participants { meeting_id }, English);
    let [table] = tables(&report)[..] else { panic!("one table") };
    assert_eq!(rows(table), ["1 | Estonia | ?not named yet", "2 | France | ?not named yet"]);
    assert_eq!(notices(&report), ["2 delegations have not named who comes."]);
}

#[test]
fn decisions_stand_under_their_meeting_and_an_open_one_without_a_date_says_so() {
    let working = Working::new();
    let meeting_id = Some(working.find::<Meeting>("T-CY 14").id);
    working.add(Decision { title: "To go on".to_owned(), meeting_id, ..Decision::default() });
    working.add(Decision {
        title: "To begin".to_owned(),
        meeting_id,
        due: date("15 Nov 2015"),
        ..Decision::default()
    });
    let report = drawn(&working, Document::Decisions { body_id: None, meeting_id, only_open: true }, English);
    assert_eq!(report.subtitle, "T-CY 14");
    let [table] = tables(&report)[..] else { panic!("one table") };
    assert_eq!(
        rows(table),
        [
            "[T-CY 14]",
            "To begin | ?nobody yet | 15 Nov 2015 / overdue | Open",
            "To go on | ?nobody yet | ?not given | Open",
        ]
    );
}

#[test]
fn the_plan_of_a_year_draws_no_sure_day_where_only_a_month_is_known() {
    let working = Working::new();
    let report = drawn(&working, Document::YearPlan { year: 2016, grouping: Grouping::Body }, English);
    let Some(Block::Plan(plan)) = report.blocks.first() else { panic!("a plan") };
    let bars = || plan.groups.iter().flat_map(|group| &group.bars);
    assert!(bars().all(|bar| 0.0 <= bar.start && bar.start < bar.end && bar.end <= bar.next.max(1.0)));
    let sure = |name: &str| bars().find(|bar| bar.name == name).expect(name).sure;
    assert_eq!(sure("Octopus Conference"), None, "Nov 2016");
    assert!(sure("T-CY 15").is_some(), "23-25 May 2016");
    assert!(plan.in_words.contains("23-25 May 2016, T-CY 15, Meeting"));
    assert_eq!(notices(&report), ["Without a place in time: Cybercrime_XR."]);
}

#[test]
fn a_plan_stays_on_one_page_and_says_what_it_does_not_show() {
    let working = Working::new();
    for day in 1..=90 {
        let date = date(&format!("{} March 2016 - 20 May 2016", day % 28 + 1));
        working.add(Meeting { name: format!("Meeting {day}"), date, ..Meeting::default() });
    }
    let document = || Document::YearPlan { year: 2016, grouping: Grouping::Body };
    let report = drawn(&working, document(), English);
    let undrawn = |notice: &String| notice.contains("bars more than one page can show");
    assert!(notices(&report).iter().any(undrawn), "{:?}", notices(&report));
    assert!(rows(tables(&report)[0]).iter().any(|row| row.contains("Meeting 90")), "Word has room");
    let file = working.folder.path().join("plan.pdf");
    let input = ExportDocumentInput { document: document(), language: English, format: Format::Pdf };
    let written = export_document(working.context(English), input, &file).expect("it is written");
    assert_eq!(written.pages, Some(1));
}

#[test]
fn no_two_bars_of_a_lane_overlap() {
    let working = Working::new();
    for grouping in [Grouping::Body, Grouping::Project, Grouping::Donor, Grouping::Region, Grouping::Person] {
        let report = drawn(&working, Document::YearPlan { year: 2016, grouping }, French);
        let Some(Block::Plan(plan)) = report.blocks.first() else { panic!("a plan") };
        for group in &plan.groups {
            for (index, bar) in group.bars.iter().enumerate() {
                for other in group.bars[index + 1..].iter().filter(|other| other.lane == bar.lane) {
                    assert!(bar.end <= other.start || other.end <= bar.start, "{} {}", bar.name, other.name);
                }
            }
        }
    }
}

#[test]
fn every_document_is_written_in_both_languages_and_formats_and_twice_the_same() {
    let working = Working::new();
    let file = working.folder.path().join("document");
    for document in every(&working) {
        for (language, format) in
            [(English, Format::Docx), (French, Format::Docx), (English, Format::Pdf), (French, Format::Pdf)]
        {
            let input = || ExportDocumentInput { document: document.clone(), language, format };
            let bytes = || {
                let report =
                    export_document(working.context(English), input(), &file).expect("it is written");
                assert_eq!(report.file_name, "document");
                assert!(report.notices.iter().all(|notice| !notice.contains("box")), "{:?}", report.notices);
                std::fs::read(&file).expect("the file")
            };
            assert_eq!(bytes(), bytes(), "{document:?}");
        }
    }
}

#[test]
fn what_a_document_is_of_must_be_there() {
    let working = Working::new();
    let meeting = RecordRef::from(&working.find::<Meeting>("T-CY 15"));
    working.delete(meeting);
    let gone = report(working.context(English), Document::Agenda { of: meeting }, French);
    assert_eq!(gone.expect_err("it is gone").code, Code::NotFound);
    let never = report(working.context(English), calendar(-3), French);
    assert_eq!(never.expect_err("no such year").code, Code::Invalid);
}
