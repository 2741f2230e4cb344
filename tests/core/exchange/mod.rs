mod csv;
mod deck;
mod document;
mod file;
mod hostile_text;
mod iati;
mod ics;
mod table;

use plenary::model::date_spec::{DateReading, DateSpec, read_date};

/// A date as somebody wrote it.
fn written_date(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) | DateReading::NotUnderstood(date) => date,
        DateReading::Ambiguous(dates) => panic!("{text} can mean any of {dates:?}"),
    }
}
