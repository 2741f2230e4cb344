//! What the store answers, and that it keeps its records whole.

mod calendar;
mod contact_point;
mod follow_up;
pub mod freeze;
mod journal;
mod meeting;
mod publication;
mod revision;
mod search;

use plenary::model::date_spec::{DateReading, DateSpec, read_date};
use plenary::model::record::{Record, RecordRef};
use plenary::office::Office;
use plenary::operation::{Operation, Subject};
use plenary::store::record;

fn date(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => date,
        other => panic!("{text} is read as {other:?}"),
    }
}

/// Adds a record, which is given its id.
fn add<T: Into<Record>>(office: &Office, record: T) -> RecordRef {
    let mut record = record.into();
    record.set_id(office.new_id());
    let added = office.transact(Operation::AddRecord, &Subject::default(), |tx| record::insert(tx, &record));
    added.expect("it is added");
    RecordRef { table: record.table(), id: record.id() }
}

/// Stores what `edit` makes of a record.
fn edit(office: &Office, reference: RecordRef, edit: impl FnOnce(&mut Record)) {
    let edited = office.transact(Operation::EditRecord, &Subject::default(), |tx| {
        let mut record = record::get(tx, reference)?;
        edit(&mut record);
        record::update(tx, &record)
    });
    edited.expect("it is edited");
}

fn delete(office: &Office, reference: RecordRef) {
    let deleted =
        office.transact(Operation::DeleteRecord, &Subject::default(), |tx| record::delete(tx, reference));
    deleted.expect("it is deleted");
}
