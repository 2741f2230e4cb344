use plenary::model::body::{Body, BodyComposition, BodyId};
use plenary::model::record::{Record, RecordRef};
use plenary::office::Office;
use plenary::operation::ChangeKind;
use plenary::store::journal::{self, RecordChange};

use super::{add, delete, edit};
use crate::support::TestOffice;

fn history(office: &Office, record: RecordRef) -> Vec<RecordChange> {
    office.read(|view| journal::history(view, record, 10)).expect("its history")
}

/// The columns of a change as text: `column: before -> after`.
fn columns(change: &RecordChange) -> Vec<String> {
    let text = |value: &Option<String>| value.clone().unwrap_or("nothing".to_owned());
    let columns = change.columns.iter();
    columns.map(|it| format!("{}: {} -> {}", it.column, text(&it.before), text(&it.after))).collect()
}

#[test]
fn history_tells_what_was_not_known_before_and_what_is_not_known_since() {
    let test = TestOffice::new();
    let committee = add(&test.office, Body { name: "Committee".into(), ..Body::default() });
    let line = BodyComposition {
        body_id: BodyId(committee.id),
        position: 1,
        category: "State Parties".into(),
        ..BodyComposition::default()
    };
    let line = add(&test.office, line);
    let count = |count| {
        edit(&test.office, line, |record| {
            if let Record::BodyComposition(composition) = record {
                composition.member_count = count;
            }
        });
    };
    count(Some(0));
    count(Some(66));
    count(None);
    delete(&test.office, line);
    let history = history(&test.office, line);
    let told: Vec<_> = history.iter().map(|change| (change.kind, columns(change))).collect();
    let id = committee.id;
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        told,
        [
            (
                ChangeKind::Delete,
                vec![
                    format!("body_id: {id} -> nothing"),
                    "position: 1 -> nothing".to_owned(),
                    "category: State Parties -> nothing".to_owned(),
                ]
            ),
            (ChangeKind::Update, texts(&["member_count: 66 -> nothing"])),
            (ChangeKind::Update, texts(&["member_count: 0 -> 66"])),
            (ChangeKind::Update, texts(&["member_count: nothing -> 0"])),
            (
                ChangeKind::Insert,
                vec![
                    format!("body_id: nothing -> {id}"),
                    "position: nothing -> 1".to_owned(),
                    "category: nothing -> State Parties".to_owned(),
                ]
            ),
        ]
    );
}

#[test]
fn a_record_that_is_gone_is_still_called_by_its_last_name() {
    let test = TestOffice::new();
    let committee = add(&test.office, Body { name: "Committee".into(), ..Body::default() });
    edit(&test.office, committee, |record| {
        if let Record::Body(body) = record {
            body.short_name = "T-CY".to_owned();
        }
    });
    let label = || test.office.read(|view| journal::label(view, committee)).expect("its name");
    assert_eq!(label(), "T-CY");
    delete(&test.office, committee);
    assert_eq!(label(), "T-CY");
}

#[test]
fn what_referred_to_a_record_comes_back_with_it() {
    let test = TestOffice::new();
    let parent = add(&test.office, Body { name: "Parent".into(), ..Body::default() });
    let parent_id = Some(BodyId(parent.id));
    add(&test.office, Body { name: "Child".into(), parent_id, ..Body::default() });
    let before = test.office.content().expect("content");
    delete(&test.office, parent);
    let after = test.office.content().expect("content");
    test.office.undo().expect("undone");
    assert_eq!(test.office.content().expect("content"), before);
    test.office.redo().expect("redone");
    assert_eq!(test.office.content().expect("content"), after);
}
