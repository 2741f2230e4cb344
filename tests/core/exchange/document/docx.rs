//! What Word reads: a package of well-formed parts that refer only to what is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use plenary::exchange::document::{Block, Format, Report};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{HOSTILE, one_of_each, report, written};

/// The parts of the package, by name.
fn parts(report: &Report) -> BTreeMap<String, String> {
    let (bytes, _) = written(report, Format::Docx);
    let mut package = ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut parts = BTreeMap::new();
    for index in 0..package.len() {
        let mut part = package.by_index(index).expect("a part");
        let mut content = String::new();
        part.read_to_string(&mut content).expect("UTF-8");
        parts.insert(part.name().to_owned(), content);
    }
    parts
}

/// Calls `visit` on each element, and answers all text. Fails on what is not well-formed.
fn read(xml: &str, mut visit: impl FnMut(&BytesStart<'_>)) -> String {
    let mut reader = Reader::from_str(xml);
    let (mut text, mut open) = (String::new(), 0);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {xml}")) {
            Event::Start(element) => {
                open += 1;
                visit(&element);
            }
            Event::Empty(element) => visit(&element),
            Event::End(_) => open -= 1,
            Event::Text(of) => text.push_str(&of.xml10_content()),
            Event::GeneralRef(name) => {
                let name = name.xml10_content();
                let letter = resolve_predefined_entity(&name).map(str::to_owned);
                text.push_str(&letter.unwrap_or_else(|| panic!("&{name}; is no entity of XML")));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, 0, "every element is closed");
    text
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).expect("attributes");
    found.map(|attribute| attribute.value.as_ref().to_owned())
}

/// The values of an attribute of all elements of a name.
fn values(xml: &str, element: &str, name: &str) -> BTreeSet<String> {
    let mut values = BTreeSet::new();
    read(xml, |found| {
        if found.name().as_ref() == element {
            values.extend(attribute(found, name));
        }
    });
    values
}

fn count(xml: &str, element: &str) -> usize {
    let mut count = 0;
    read(xml, |found| count += usize::from(found.name().as_ref() == element));
    count
}

#[test]
fn every_part_is_well_formed_and_every_style_and_numbering_in_use_is_there() {
    let parts = parts(&report(one_of_each("Réunion")));
    parts.values().for_each(|part| drop(read(part, |_| {})));
    let styles = values(&parts["word/styles.xml"], "w:style", "w:styleId");
    for part in ["word/document.xml", "word/header1.xml", "word/footer1.xml", "word/numbering.xml"] {
        for reference in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
            let missing: Vec<_> =
                values(&parts[part], reference, "w:val").difference(&styles).cloned().collect();
            assert_eq!(missing, Vec::<String>::new(), "styles that {part} refers to");
        }
    }
    let numberings = values(&parts["word/numbering.xml"], "w:num", "w:numId");
    assert!(values(&parts["word/document.xml"], "w:numId", "w:val").is_subset(&numberings));
    assert!(values(&parts["word/styles.xml"], "w:numId", "w:val").is_subset(&numberings));
}

#[test]
fn every_part_is_declared_and_every_relationship_leads_to_one() {
    let parts = parts(&report(Vec::new()));
    let declared = values(&parts["[Content_Types].xml"], "Override", "PartName");
    for name in declared {
        assert!(parts.contains_key(name.trim_start_matches('/')), "{name}");
    }
    for (relationships, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        for target in values(&parts[relationships], "Relationship", "Target") {
            assert!(parts.contains_key(&format!("{folder}{target}")), "{target}");
        }
    }
}

#[test]
fn each_table_repeats_its_header_and_no_row_is_split() {
    let document = &parts(&report(one_of_each("Réunion")))["word/document.xml"];
    assert_eq!(count(document, "w:tbl"), 3);
    assert_eq!(count(document, "w:tblHeader"), 3);
    assert_eq!(count(document, "w:cantSplit"), count(document, "w:tr"));
}

#[test]
fn two_tables_do_not_become_one_and_none_ends_the_document() {
    let document = &parts(&report(one_of_each("Réunion")))["word/document.xml"];
    assert!(!document.contains("</w:tbl><w:tbl>"));
    assert!(!document.contains("</w:tbl><w:sectPr>"));
}

#[test]
fn a_list_goes_on_where_the_one_before_ended_unless_it_begins_at_one() {
    let parts = parts(&report(one_of_each("Réunion")));
    let anew = values(&parts["word/numbering.xml"], "w:startOverride", "w:val");
    assert_eq!(anew, BTreeSet::from(["1".to_owned()]));
    // The first list and what goes on with it are numbered by their style; the one that begins anew is not.
    assert_eq!(values(&parts["word/document.xml"], "w:numId", "w:val"), BTreeSet::from(["3".to_owned()]));
}

#[test]
fn the_file_says_title_language_and_the_time_of_the_offices_last_change() {
    let parts = parts(&report(Vec::new()));
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("<dc:title>Calendar</dc:title>"));
    assert!(core.contains("<dc:language>fr-FR</dc:language>"));
    assert_eq!(core.matches(">2015-11-20T06:13:20Z<").count(), 2);
    assert_eq!(values(&parts["word/styles.xml"], "w:lang", "w:val"), BTreeSet::from(["fr-FR".to_owned()]));
}

#[test]
fn hostile_text_is_text() {
    let plain = parts(&report(one_of_each("Réunion")));
    let hostile = parts(&report(one_of_each(HOSTILE)));
    let document = &hostile["word/document.xml"];
    for element in ["w:p", "w:t", "w:tbl", "w:r"] {
        assert_eq!(count(document, element), count(&plain["word/document.xml"], element), "{element}");
    }
    let readable: String = HOSTILE.chars().filter(|c| !c.is_control()).collect();
    assert!(read(document, |_| {}).contains(&readable));
}

proptest! {
    #[test]
    fn whatever_a_paragraph_says_is_what_word_reads(text in any::<String>()) {
        let document = &parts(&report(vec![Block::Heading(text.clone())]))["word/document.xml"];
        let is_read = |c: &char| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
        let expected: String = text.chars().filter(is_read).collect();
        let found: String = read(document, |_| {}).chars().filter(is_read).collect();
        prop_assert!(found.contains(&expected), "{found:?} has {expected:?}");
    }
}
