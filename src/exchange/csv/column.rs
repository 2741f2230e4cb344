//! What the columns of a table hold.
//!
//! The model knows its fields' columns and what they accept; it does not list their types. So it is asked, with probes:
//! there is no second list to forget a field in.

use std::borrow::Cow;

use crate::model::entity::Cell;
use crate::model::record::{Record, Table};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ColumnType {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// Yes or no, stored as 1 or 0.
    Boolean,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// The id of a record.
    Id,
    /// A word of a closed list.
    Word,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) holds: ColumnType,
    /// Whether it can be empty: null, and never the same as an empty text or zero.
    pub(super) is_optional: bool,
}

/// The columns of a table, in order.
pub(super) fn columns(table: Table) -> Vec<Column> {
    let blank = Record::blank(table);
    let accepts = |index: usize, cell: Cell<'_>| {
        let mut cells = blank.to_cells();
        cells[index] = cell;
        Record::from_cells(table, cells).is_ok()
    };
    let text = |text| Cell::Text(Cow::Borrowed(text));
    let column = |(index, name): (usize, &'static String)| {
        let holds = if accepts(index, Cell::Integer(2)) {
            ColumnType::Integer
        } else if accepts(index, Cell::Integer(1)) {
            ColumnType::Boolean
        } else if accepts(index, text("no word of a list")) {
            ColumnType::Text
        } else if accepts(index, text("2000-02-29")) {
            ColumnType::Date
        } else if accepts(index, text("12:30:00")) {
            ColumnType::Time
        } else if accepts(index, text("00000000-0000-0000-0000-000000000000")) {
            ColumnType::Id
        } else {
            ColumnType::Word
        };
        Column { name, holds, is_optional: accepts(index, Cell::Null) }
    };
    table.columns().iter().enumerate().map(column).collect()
}

/// The table that an id leads to, where its column's name tells.
///
/// `<table>_id` leads to that table; the rest are named for the part that the record plays. `None` for the second half
/// of a reference to a record of any kind, whose table stands in the column before it.
pub(super) fn target(table: Table, column: &str) -> Option<Table> {
    let role = column.strip_suffix("_id")?;
    match role {
        "block" => Some(Table::MeetingBlock),
        "host" | "partner" => Some(Table::Organisation),
        "author" | "owner" => Some(Table::Person),
        "session" => Some(Table::MeetingSession),
        "supplements" => Some(Table::Instrument),
        "predecessor" | "successor" => Some(Table::Project),
        "template" => Some(Table::DeadlineTemplate),
        "after_step" => Some(Table::TemplateStep),
        "after_deadline" => Some(Table::Deadline),
        "parent" => Some(table),
        _ => role.parse().ok(),
    }
}
