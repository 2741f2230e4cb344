//! What a PDF reader finds: a file that says of itself what PDF/UA asks for, and text that is never taken for typst.

use plenary::exchange::document::{Block, Format, Report};
use proptest::prelude::*;

use super::{HOSTILE, one_of_each, report, written};

/// Whether the file holds these characters outside its compressed parts.
fn holds(pdf: &[u8], text: &str) -> bool {
    pdf.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn the_file_is_tagged_and_says_its_title_its_language_and_its_date() {
    let (pdf, _) = written(&report(one_of_each("Réunion")), Format::Pdf);
    for said in [
        "<pdfuaid:part>1</pdfuaid:part>",
        "/MarkInfo<</Marked true",
        "/Lang(fr-FR)",
        "/DisplayDocTitle true",
        ">Calendar</rdf:li>",
        "<xmp:CreateDate>2015-11-20T06:13:20+00:00<",
        "/FontFile3",
    ] {
        assert!(holds(&pdf, said), "{said}");
    }
}

#[test]
fn hostile_text_is_text() {
    // Taken for typst, it would fail, or begin another page. Control characters have no shape and are left out.
    let blocks = |text: &str| vec![Block::Heading(text.to_owned()), Block::Note(text.to_owned())];
    let (_, hostile) = written(&report(blocks(HOSTILE)), Format::Pdf);
    assert_eq!((hostile.pages, hostile.without_letter), (Some(1), 0));
    let (_, whole) = written(&report(one_of_each(HOSTILE)), Format::Pdf);
    assert!(whole.pages.is_some_and(|pages| pages >= 1));
}

#[test]
fn what_has_no_shape_leaves_no_heading_without_a_word() {
    for text in ["", " ", "\u{200B}\u{7}", "\n"] {
        let (_, whole) =
            written(&Report { title: text.to_owned(), ..report(one_of_each(text)) }, Format::Pdf);
        assert_eq!(whole.without_letter, 0);
    }
}

#[test]
fn a_letter_that_no_font_has_is_counted_and_does_not_keep_the_file_from_being_written() {
    let (_, written) =
        written(&report(vec![Block::Heading("საქართველო, Ελλάδα, Україна".to_owned())]), Format::Pdf);
    assert_eq!(written.without_letter, 10, "Georgian is not in the fonts; Greek and Cyrillic are");
}

#[test]
fn a_table_of_many_rows_takes_several_pages() {
    use plenary::exchange::document::{Cell, Column, Row, Table};
    let rows = (0..200).map(|row| Row::Cells(vec![Cell::text(format!("Row {row}"))])).collect();
    let columns = vec![Column::words("Name".to_owned(), 1)];
    let table = Table { columns, rows, ..Table::default() };
    let (_, written) = written(&report(vec![Block::Table(table)]), Format::Pdf);
    assert!(written.pages.is_some_and(|pages| pages > 2));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_can_be_set(text in any::<String>()) {
        let blocks = vec![Block::Heading(text.clone()), Block::Subheading(text.clone()), Block::Note(text.clone())];
        written(&Report { title: text.clone(), office: text, ..report(blocks) }, Format::Pdf);
    }
}
