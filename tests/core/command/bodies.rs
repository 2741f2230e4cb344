//! The list of bodies, as the window asks for it.

use jiff::civil::{Date, date};
use plenary::command::bodies::{BodyRow, list_bodies};
use plenary::command::{Context, Nothing};
use plenary::model::body::{Body, BodyId};
use plenary::model::language::Language;
use plenary::office::Office;
use plenary::operation::{Operation, Subject};
use plenary::sample;
use plenary::store::record;

use crate::support::{TestOffice, desk};

fn bodies(office: &Office, today: Date) -> Vec<BodyRow> {
    list_bodies(Context { office, language: Language::English, today }, Nothing {}).expect("the bodies")
}

fn next(rows: &[BodyRow], label: &str) -> Option<(String, String)> {
    let row = rows.iter().find(|row| row.label == label).expect("the body");
    row.next_meeting.as_ref().map(|meeting| (meeting.name.clone(), meeting.date_text.clone()))
}

#[test]
fn a_body_is_followed_by_its_parts_and_says_when_it_meets_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let office =
        sample::create(&folder.path().join("sample.plenary"), desk("tester")).expect("the sample office");
    let rows = bodies(&office, date(2015, 12, 2));
    let order: Vec<_> = rows.iter().map(|row| (row.label.as_str(), row.depth)).collect();
    assert_eq!(order, [("T-CY", 0), ("Cloud Evidence Group", 1)]);
    let composition: Vec<_> =
        rows[0].composition.iter().map(|line| (line.category.as_str(), line.count)).collect();
    assert_eq!(
        composition,
        [("State Parties and Observers", Some(66)), ("international organisations", None)]
    );
    let named = |name: &str, date: &str| Some((name.to_owned(), date.to_owned()));
    assert_eq!(next(&rows, "T-CY"), named("T-CY 14", "1-2 December 2015"), "its last day is not over");
    assert_eq!(next(&bodies(&office, date(2015, 12, 3)), "T-CY"), named("T-CY 15", "23-25 May 2016"));
    assert_eq!(next(&bodies(&office, date(2016, 6, 1)), "T-CY"), named("T-CY 16", "14-18 November 2016"));
    assert_eq!(next(&rows, "Cloud Evidence Group"), None);
}

#[test]
fn bodies_that_are_part_of_each_other_are_still_listed() {
    let test = TestOffice::new();
    test.office
        .transact(Operation::AddRecord, &Subject::default(), |tx| {
            let mut first = Body { id: BodyId(tx.new_id()), name: "First".to_owned(), ..Body::default() };
            let second = Body {
                id: BodyId(tx.new_id()),
                name: "Second".to_owned(),
                parent_id: Some(first.id),
                ..Body::default()
            };
            record::insert(tx, &first.clone().into())?;
            record::insert(tx, &second.clone().into())?;
            first.parent_id = Some(second.id);
            record::update(tx, &first.into())
        })
        .expect("two bodies");
    let rows = bodies(&test.office, date(2016, 1, 1));
    assert_eq!(rows.len(), 2);
}
