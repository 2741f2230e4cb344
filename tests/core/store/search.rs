use plenary::model::body::Body;
use plenary::model::organisation::{Alias, Organisation};
use plenary::model::record::Table;
use plenary::office::Office;
use plenary::store::{record, search};

use super::{add, delete, edit};
use crate::support::TestOffice;

fn found(office: &Office, text: &str) -> Vec<String> {
    let hits = office.read(|view| search::search(view, text, 50)).expect("the hits");
    hits.into_iter().map(|hit| hit.label).collect()
}

fn body(office: &Office, name: &str) -> plenary::model::record::RecordRef {
    add(office, Body { name: name.to_owned(), ..Body::default() })
}

#[test]
fn accents_and_capitals_do_not_matter_however_they_are_typed() {
    let test = TestOffice::new();
    body(&test.office, "Réunion préparatoire");
    for text in ["reunion", "RÉUNION", "réunion pré", "re\u{301}union pre\u{301}paratoire"] {
        assert_eq!(found(&test.office, text), ["Réunion préparatoire"], "{text}");
    }
    assert_eq!(found(&test.office, "union"), [""; 0]);
    let listed = test.office.read(|view| record::list(view, Table::Body, "re\u{301}union", 0, 10));
    assert_eq!(listed.expect("the list").total, 1);
}

#[test]
fn nothing_that_is_typed_is_syntax() {
    let test = TestOffice::new();
    body(&test.office, "Cybercrime_XR (TBC) \"twice\" NOT near");
    for text in ["cybercrime_xr", "(TBC", "\"twice", "NOT", "near*", "tbc AND", "title:"] {
        let words_there = text != "tbc AND" && text != "title:";
        assert_eq!(found(&test.office, text).len(), usize::from(words_there), "{text}");
    }
    for text in ["", "?", "  ", "–", "\u{0}"] {
        assert_eq!(found(&test.office, text), [""; 0], "{text:?}");
    }
}

#[test]
fn names_come_before_other_words_and_later_records_before_earlier_ones() {
    let test = TestOffice::new();
    body(&test.office, "Bureau, first");
    let task = "Prepares the bureau's meetings".to_owned();
    add(&test.office, Body { name: "Secretariat".into(), task, ..Body::default() });
    body(&test.office, "Bureau, second");
    assert_eq!(found(&test.office, "bureau"), ["Bureau, second", "Bureau, first", "Secretariat"]);
}

#[test]
fn what_is_deleted_is_found_no_more_and_what_is_undone_is_found_again() {
    let test = TestOffice::new();
    let observer = add(&test.office, Organisation { name: "EUROJUST".into(), ..Organisation::default() });
    let alias = Alias { subject: observer, name: "Eurojust, The Hague".into(), ..Alias::default() };
    add(&test.office, alias);
    let hits = test.office.read(|view| search::search(view, "hague", 10)).expect("the hits");
    assert_eq!((hits[0].owner, hits[0].owner_label.as_str()), (Some(observer), "EUROJUST"));
    delete(&test.office, observer);
    assert_eq!(found(&test.office, "eurojust"), [""; 0]);
    test.office.undo().expect("undone");
    assert_eq!(found(&test.office, "eurojust"), ["Eurojust, The Hague", "EUROJUST"]);
    test.office.redo().expect("redone");
    assert_eq!(found(&test.office, "eurojust"), [""; 0]);
    test.office.undo().expect("undone");
    edit(&test.office, observer, |record| {
        if let plenary::model::record::Record::Organisation(organisation) = record {
            organisation.name = "Unit".to_owned();
        }
    });
    assert_eq!(found(&test.office, "eurojust"), ["Eurojust, The Hague"]);
}
