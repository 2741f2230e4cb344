//! Images of rows in the journal: JSON objects of their columns, as the triggers of [`super::trigger`] write them.
//!
//! An image outlives the columns that it was made of. What a column holds that a later format added, the image does not
//! say: it is what a record holds in which nothing is filled in, as the migration gave it to the rows of that time.

use std::collections::HashMap;

use crate::error::{Code, Error, Result};
use crate::model::entity::{Cell, Entity};
use crate::model::record::{Record, Table};

/// The cells of an image, for as long as `read` takes.
pub(super) fn with_cells<T>(
    table: Table,
    image: &str,
    read: impl FnOnce(Vec<Cell<'_>>) -> Result<T>,
) -> Result<T> {
    let image: HashMap<String, serde_json::Value> = serde_json::from_str(image)
        .map_err(|source| Error::new(Code::Damaged, "error-damaged").caused_by(source))?;
    let columns = table.columns();
    if columns.iter().all(|column| image.contains_key(column)) {
        return read(columns.iter().map(|column| cell(&image[column])).collect());
    }
    let blank = Record::blank(table);
    let cells = columns.iter().zip(blank.to_cells());
    read(cells.map(|(column, blank)| image.get(column).map_or(blank, cell)).collect())
}

/// The record that an image shows.
pub(super) fn record(table: Table, image: &str) -> Result<Record> {
    with_cells(table, image, |cells| Ok(Record::from_cells(table, cells)?))
}

/// The same, where its kind is known.
pub(super) fn record_as<T: Entity>(image: &str) -> Result<T> {
    with_cells(T::TABLE, image, |cells| Ok(T::from_cells(cells)?))
}

fn cell(value: &serde_json::Value) -> Cell<'_> {
    match value {
        serde_json::Value::String(text) => Cell::Text(text.into()),
        number => number.as_i64().map_or(Cell::Null, Cell::Integer),
    }
}
