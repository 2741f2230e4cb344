//! Frozen states from the command line: made, and found by the name that a person gave them.

use plenary::command::{Context, Nothing, freezes, records};
use plenary::error::{Code, Error, Result};
use plenary::model::date_spec::{DateReading, read_date};
use plenary::model::freeze::{Freeze, FreezeId};
use plenary::model::record::Record;

/// Freezes the office; answers what the state is called.
pub fn freeze(context: Context<'_>, name: String, date: &str) -> Result<String> {
    let date = match read_date(date, None) {
        DateReading::Understood(date) | DateReading::NotUnderstood(date) => date,
        DateReading::Ambiguous(_) => {
            return Err(Error::invalid("date", "error-date-two-ways").with("date", date));
        }
    };
    let freeze = Freeze { name, date, ..Freeze::default() };
    let written = records::add_record(context, Record::from(freeze))?;
    Ok(written.value.label())
}

/// The state with this id or, of those with this name, the latest.
pub fn named(context: Context<'_>, text: &str) -> Result<FreezeId> {
    let rows = freezes::list_freezes(context, Nothing {})?;
    let found = rows.iter().find(|row| row.name == text || row.id.to_string() == text);
    let none = || Error::new(Code::NotFound, "error-no-such-freeze").with("name", text);
    found.map(|row| row.id).ok_or_else(none)
}
