//! Texts of decks against the office.

use plenary::model::contribution::Contribution;
use plenary::model::money::Currency;
use plenary::model::project::Project;
use plenary::model::source::{Citation, SourceDocument, SourceSlide};

use super::*;

const NOTE: &str = "Update for the Bureau\n\
    Pipeline projects\n\
    - SAFE-NET on the safety of networks (TBC)\n\
    \x20 - Jan 2027 – Dec 2029, voluntary contributions, Norway, Japan, EUR 1.2 million\n\
    Meetings\n\
    - SN 3 (Rome, 4-5 May 2027)\n\
    \x20 - State of signatures\n\
    - Workshop on evidence (Tirana, June 2027)\n\
    \n\
    Reported on 3 March 2026.\n";

fn pasted(office: &Office, text: &str) -> Incoming {
    Incoming::pasted(context(office), "Pasted text", text).expect("a text")
}

fn projects(office: &Office) -> Vec<Project> {
    office.read(record::list_as::<Project>).expect("projects")
}

#[test]
fn the_deck_of_the_sample_says_nothing_that_the_sample_office_does_not_have() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/sample/networking-on-cybercrime.txt");
    let Ok(text) = fs::read_to_string(path) else {
        eprintln!("skipped: the text of the deck is not here");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let office =
        sample::create(&folder.path().join("sample.plenary"), desk("tester")).expect("the sample office");
    let incoming = pasted(&office, &text);
    let others: Vec<(String, IncomingVerdict)> = rows(&office, &incoming)
        .into_iter()
        .filter(|row| row.verdict != IncomingVerdict::Same)
        .map(|row| (row.label, row.verdict))
        .collect();
    assert_eq!(others, []);
    assert_eq!(import(&office, &incoming).added, 0);
}

#[test]
fn a_text_is_taken_in_with_its_lines_as_one_operation_and_then_is_the_same() {
    let desk = Desk::new();
    let office = &desk.office;
    let incoming = pasted(office, NOTE);
    assert_eq!(verdicts(office, &incoming), [IncomingVerdict::New; 5]);
    let first: Vec<(String, String)> =
        rows(office, &incoming).into_iter().take(2).map(|row| (row.label, row.remark)).collect();
    assert_eq!(
        first,
        [
            ("SAFE-NET".to_owned(), "“SAFE-NET on the safety of networks (TBC)”".to_owned()),
            (
                "Norway".to_owned(),
                "“Jan 2027 – Dec 2029, voluntary contributions, Norway, Japan, EUR 1.2 million”".to_owned()
            ),
        ]
    );
    assert_eq!(import(office, &incoming).added, 5);
    let [project] = projects(office).try_into().expect("one project");
    assert_eq!((project.name.as_str(), project.budget.minor), ("SAFE-NET", Some(120_000_000)));
    assert_eq!(project.budget.currency, Some(Currency::EUR));
    let donors = office.read(record::list_as::<Contribution>).expect("contributions");
    assert_eq!(donors.iter().filter(|donor| donor.project_id == project.id).count(), 2);
    assert!(donors.iter().all(|donor| donor.amount.minor.is_none()), "what a donor gives is not said");
    let quotes: Vec<String> = office
        .read(record::list_as::<Citation>)
        .expect("citations")
        .into_iter()
        .map(|one| one.quote)
        .collect();
    assert_eq!(quotes.len(), 5);
    assert!(quotes.contains(&"Workshop on evidence (Tirana, June 2027)".to_owned()));
    let documents = office.read(record::list_as::<SourceDocument>).expect("documents");
    assert_eq!(documents.len(), 1);
    assert_eq!(documents[0].title, "Update for the Bureau");
    assert_eq!(office.read(record::list_as::<SourceSlide>).expect("slides"), []);

    assert_eq!(verdicts(office, &pasted(office, NOTE)), [IncomingVerdict::Same; 5]);
    office.undo().expect("one step");
    assert_eq!(projects(office), []);
    assert_eq!(desk.meetings(), []);
}

#[test]
fn what_the_text_says_otherwise_is_shown_field_by_field_and_left_until_it_is_chosen() {
    let desk = Desk::new();
    let office = &desk.office;
    import(office, &pasted(office, NOTE));
    let otherwise =
        NOTE.replace("EUR 1.2 million", "EUR 1.5 million").replace("4-5 May 2027", "11-12 May 2027");
    let mut incoming = pasted(office, &otherwise);
    let changed: Vec<(u32, String)> = rows(office, &incoming)
        .into_iter()
        .filter(|row| row.verdict == IncomingVerdict::Changed)
        .map(|row| {
            (row.index, row.steps.iter().map(|step| format!("{} → {}", step.before, step.after)).collect())
        })
        .collect();
    assert_eq!(
        changed,
        [
            (0, "EUR\u{a0}1,200,000 → EUR\u{a0}1,500,000".to_owned()),
            (3, "4-5 May 2027 → 11-12 May 2027".to_owned())
        ]
    );
    assert_eq!(import(office, &incoming).changed, 0);
    let only = ChooseIncomingInput { index: Some(3), verdict: None, choice: Choice::Take };
    incoming.choose(context(office), only).expect("chosen");
    assert_eq!(import(office, &incoming).changed, 1);
    assert_eq!(desk.meetings().iter().filter(|meeting| meeting.date.raw == "11-12 May 2027").count(), 1);
    assert_eq!(projects(office)[0].budget.minor, Some(120_000_000));
}

#[test]
fn a_donor_that_is_taken_brings_the_project_of_the_text_with_it() {
    let desk = Desk::new();
    let office = &desk.office;
    let mut incoming = pasted(office, NOTE);
    let none = ChooseIncomingInput { index: None, verdict: None, choice: Choice::Leave };
    incoming.choose(context(office), none).expect("chosen");
    let donor = ChooseIncomingInput { index: Some(1), verdict: None, choice: Choice::Take };
    incoming.choose(context(office), donor).expect("chosen");
    import(office, &incoming);
    assert_eq!(projects(office).len(), 1);
    assert_eq!(office.read(record::list_as::<Contribution>).expect("contributions").len(), 1);
}

#[test]
fn a_line_with_a_date_of_which_nothing_was_made_is_told() {
    let desk = Desk::new();
    let incoming = pasted(&desk.office, NOTE);
    let input = plenary::command::incoming::IncomingNoticesInput { offset: 0, limit: 10 };
    let notices = incoming.notices(context(&desk.office), input).rows;
    let told: Vec<(u64, bool)> =
        notices.iter().map(|notice| (notice.line, notice.message.contains("3 March 2026"))).collect();
    assert_eq!(told, [(10, true)]);
}

#[test]
fn a_text_in_windows_1252_or_utf_16_is_read() {
    let desk = Desk::new();
    let text = "- Réunion du Bureau (Genève, 4 mai 2027)\n";
    let utf_16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let windows: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    for (name, octets) in [("utf-16.txt", utf_16), ("windows.txt", windows)] {
        let path = desk.folder.path().join(name);
        fs::write(&path, octets).expect("a file");
        let Ok(incoming) = open(&desk.office, path) else {
            panic!("{name} is not read");
        };
        assert_eq!(rows(&desk.office, &incoming)[0].label, "Réunion du Bureau");
    }
}
