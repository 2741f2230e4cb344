//! The fields in which two records of a kind differ, found by their columns: new kinds of records need nothing here.

use super::Step;
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::entity::{Cell, CellError, Field, SingleCell as _};
use crate::model::money::Amount;
use crate::model::record::{Record, RecordRef};

/// A field that holds something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Its name in the schema.
    pub field: &'static str,
    /// What it held.
    pub before: Value,
    /// What it holds.
    pub after: Value,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing, or what is not known.
    Nothing,
    /// A text, a number, a word of a vocabulary or the id of a record of a certain kind.
    Text(String),
    /// A record of any kind.
    Record(RecordRef),
}

/// A field in which two records differ, by what it is.
pub(super) enum Changed {
    Date(&'static str, Step<DateSpec>),
    Amount(&'static str, Step<Amount>),
    Certainty(Step<Certainty>),
    Other(FieldChange),
}

/// Every field in which two records of one kind differ.
pub(super) fn changes(before: &Record, after: &Record) -> Vec<Changed> {
    let (mut old, mut new) = (before.to_cells().into_iter(), after.to_cells().into_iter());
    let mut changes = Vec::new();
    for field in after.table().fields() {
        let width = field.suffixes.len();
        let old: Vec<Cell<'_>> = old.by_ref().take(width).collect();
        let new: Vec<Cell<'_>> = new.by_ref().take(width).collect();
        if old != new {
            // A record gives cells that its own fields can read.
            changes.extend(changed(field.name, field.suffixes, &old, &new).ok());
        }
    }
    changes
}

fn changed(
    field: &'static str,
    suffixes: &[&str],
    old: &[Cell<'_>],
    new: &[Cell<'_>],
) -> Result<Changed, CellError> {
    let other = |before, after| Changed::Other(FieldChange { field, before, after });
    Ok(if suffixes == DateSpec::SUFFIXES {
        let (before, after): (DateSpec, DateSpec) = (read(old)?, read(new)?);
        if is_only_reworded(&before, &after) {
            other(text(before.raw), text(after.raw))
        } else {
            Changed::Date(field, Step { before, after })
        }
    } else if suffixes == Amount::SUFFIXES {
        let (before, after): (Amount, Amount) = (read(old)?, read(new)?);
        if before.minor.is_some() && (before.minor, before.currency) == (after.minor, after.currency) {
            other(text(before.raw), text(after.raw))
        } else {
            Changed::Amount(field, Step { before, after })
        }
    } else if suffixes == RecordRef::SUFFIXES {
        other(Value::Record(read(old)?), Value::Record(read(new)?))
    } else if field == "certainty" {
        Changed::Certainty(Step { before: read(old)?, after: read(new)? })
    } else {
        other(value(old), value(new))
    })
}

fn read<T: Field>(cells: &[Cell<'_>]) -> Result<T, CellError> {
    T::read_cells(&mut cells.iter().cloned())
}

/// Whether two dates that were understood mean the same.
fn is_only_reworded(before: &DateSpec, after: &DateSpec) -> bool {
    let is_understood = before.edtf.is_some() || before.duration_months.is_some();
    is_understood && DateSpec { raw: after.raw.clone(), ..before.clone() } == *after
}

fn text(text: String) -> Value {
    if text.is_empty() { Value::Nothing } else { Value::Text(text) }
}

fn value(cells: &[Cell<'_>]) -> Value {
    match cells {
        [Cell::Integer(number)] => Value::Text(number.to_string()),
        [cell @ Cell::Text(_)] => String::from_cell(cell.clone()).map_or(Value::Nothing, text),
        _ => Value::Nothing,
    }
}
