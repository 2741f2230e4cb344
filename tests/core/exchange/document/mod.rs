mod docx;
mod pdf;

use jiff::Timestamp;
use plenary::exchange::document::{
    Block, Cell, Column, Emphasis, Format, Item, List, Paper, Plan, PlanBar, PlanGroup, PlanMonth, Report,
    Row, Table, Text, Written, write,
};
use plenary::model::certainty::Certainty;
use plenary::model::language::Language;
use plenary::model::record::Table as Kind;

/// A report of these blocks.
fn report(blocks: Vec<Block>) -> Report {
    Report {
        title: "Calendar".to_owned(),
        subtitle: "Some office".to_owned(),
        language: Language::French,
        office: "T-CY".to_owned(),
        as_of: "As recorded".to_owned(),
        changed: Timestamp::from_second(1_448_000_000).expect("a time within range"),
        paper: Paper::A4,
        blocks,
    }
}

/// A block of each kind, with `text` wherever text can stand.
fn one_of_each(text: &str) -> Vec<Block> {
    let words = || Text::strong(text).and(Emphasis::Plain, " – ").and(Emphasis::Quiet, text);
    let table = Table {
        caption: text.to_owned(),
        columns: vec![Column::words(text.to_owned(), 2), Column::figures("EUR".to_owned(), 1)],
        rows: vec![
            Row::Group(text.to_owned()),
            Row::Cells(vec![Cell::lines([words(), words()]), Cell::Figure("1".to_owned())]),
            Row::Cells(vec![Cell::text(text), Cell::Unknown(text.to_owned())]),
            Row::Total(vec![Cell::Empty, Cell::Figure("1".to_owned())]),
        ],
    };
    let item = || Item { text: words(), details: vec![words(), words()] };
    let bar = PlanBar {
        name: text.to_owned(),
        table: Kind::Meeting,
        certainty: Certainty::Queried,
        is_cancelled: true,
        lane: 0,
        start: 0.9,
        end: 0.95,
        sure: None,
        next: 1.0,
    };
    let plan = Plan {
        months: vec![PlanMonth { name: text.to_owned(), start: 0.0, end: 1.0 }],
        groups: vec![PlanGroup { label: text.to_owned(), lanes: 1, bars: vec![bar] }],
        legend: ["stated", "possible", "open", "queried"].map(str::to_owned).to_vec(),
        in_words: text.to_owned(),
        by_month: table.clone(),
    };
    vec![
        Block::Heading(text.to_owned()),
        Block::Subheading(text.to_owned()),
        Block::Paragraph(words()),
        Block::Note(text.to_owned()),
        Block::Facts(vec![("Place:".to_owned(), words())]),
        Block::List(List { first: None, items: vec![item()] }),
        Block::List(List { first: Some(1), items: vec![item(), item()] }),
        Block::List(List { first: Some(3), items: vec![item()] }),
        Block::List(List { first: Some(1), items: vec![item()] }),
        Block::Table(table.clone()),
        Block::Table(table),
        Block::Plan(plan),
    ]
}

/// Text that would do harm where it was taken for markup.
const HOSTILE: &str = "</w:t><w:p/>& <b>\u{0}\u{1b}]]> #panic(\"no\") #pagebreak() $x^2$ *a* _b_ `c` <label> @ref \\u{41} // /* \"#let\"";

fn written(report: &Report, format: Format) -> (Vec<u8>, Written) {
    let mut bytes = Vec::new();
    let written = write(report, format, &mut bytes).expect("it is written");
    (bytes, written)
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = report(one_of_each("Réunion"));
    for format in [Format::Docx, Format::Pdf] {
        assert_eq!(written(&report, format).0, written(&report, format).0);
    }
}

#[test]
fn an_empty_report_is_a_document_all_the_same() {
    let report = report(Vec::new());
    for format in [Format::Docx, Format::Pdf] {
        assert!(!written(&report, format).0.is_empty());
    }
}
