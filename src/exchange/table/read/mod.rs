//! Tables that other programs wrote, CSV or XLSX: their rows as text, and where the header stands among them.
//!
//! A reader knows no office and changes nothing. Cells are text as a person would type it: a date of a workbook is the day in
//! ISO 8601, a number its figures. What they mean is found out by the readers that the forms use.

mod columns;
mod csv;
mod header;
mod xlsx;

use std::io::{Read, Seek};

pub use self::columns::{ColumnField, fields_of, match_columns};
pub use self::csv::{decode, delimiter_of};
pub use self::header::{Header, find_header};
use crate::error::{Code, Error, Result};
use crate::exchange::progress::Progress;
use crate::model::entity::vocabulary;
use crate::model::record::Table;

/// Octets of a CSV file at most, and of what is packed in a workbook four times as many.
pub const LARGEST_TABLE: u64 = 128 << 20;
/// Rows at most.
pub const MOST_ROWS: usize = 200_000;
/// Columns at most.
pub const MOST_COLUMNS: usize = 200;
/// Sheets of a workbook that are looked at.
pub const MOST_SHEETS: usize = 50;
/// Cells at most.
const MOST_CELLS: usize = 4_000_000;

vocabulary! {
    /// The format of a table that is read.
    pub enum TableFormat {
        /// Values separated by a comma, a semicolon, a tab or a bar.
        Csv = "csv",
        /// Office Open XML (ISO/IEC 29500).
        Xlsx = "xlsx",
    }
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableCell {
    /// What stands in it; empty where nothing does.
    pub text: String,
    /// It is a number of a spreadsheet, its figures with a point.
    pub is_number: bool,
    /// It is a date of a spreadsheet, which nobody wrote as it stands here.
    pub is_date: bool,
    /// It belongs to a cell that was merged, and what it holds stands at the merged cell's beginning.
    pub is_merged: bool,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableRow {
    /// Its line in the file or its row in the sheet, from 1.
    pub line: u64,
    /// Its cells; those that are missing at its end are empty.
    pub cells: Vec<TableCell>,
}

impl TableRow {
    /// What stands in a column, without the space around it.
    #[must_use]
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.text.trim())
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.trim().is_empty())
    }
}

/// A table as it was read. Invariant: `fields` has a place for each of `header`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableContents {
    /// The sheets of the workbook that can be read; none of a CSV file.
    pub sheets: Vec<String>,
    /// Which of them this is.
    pub sheet: usize,
    /// What the rows are about.
    pub kind: Table,
    /// What stands above each column.
    pub header: Vec<String>,
    /// What each column holds, where it is known.
    pub fields: Vec<Option<ColumnField>>,
    /// The rows below the header, without empty ones.
    pub rows: Vec<TableRow>,
    /// What stands above the header, line by line.
    pub above: Vec<String>,
    /// The table has more rows or columns than are read.
    pub is_cut: bool,
}

/// How a table is to be read, where that was chosen.
#[derive(Clone, Copy, Debug, Default)]
pub struct TableOptions {
    /// Which sheet.
    pub sheet: Option<usize>,
    /// What the rows are about.
    pub kind: Option<Table>,
}

/// Rows of a sheet, and whether there are more.
#[derive(Debug, Default)]
struct Rows {
    rows: Vec<TableRow>,
    is_cut: bool,
}

/// Reads the table in `source`.
///
/// # Errors
/// `Invalid` where it is no table, or one that is made to be too large; `Unreadable`; `Cancelled`.
pub fn read(
    source: impl Read + Seek,
    format: TableFormat,
    options: TableOptions,
    progress: &Progress<'_>,
) -> Result<TableContents> {
    let (sheets, sheet, rows) = match format {
        TableFormat::Csv => (Vec::new(), 0, csv::rows(source, progress)?),
        TableFormat::Xlsx => xlsx::rows(source, options, progress)?,
    };
    let Rows { mut rows, is_cut } = rows;
    rows.retain(|row| !row.is_empty());
    let Some(found) = find_header(&rows, options.kind) else {
        return Err(Error::new(Code::Invalid, "error-table-without-header"));
    };
    let above = rows[..found.row].iter().map(joined).collect();
    let header = (0..found.fields.len()).map(|column| rows[found.row].text(column).to_owned()).collect();
    rows.drain(..=found.row);
    Ok(TableContents { sheets, sheet, kind: found.kind, header, fields: found.fields, rows, above, is_cut })
}

/// A row as one text; a merged cell is told once.
fn joined(row: &TableRow) -> String {
    let texts = row.cells.iter().filter(|cell| !cell.is_merged).map(|cell| cell.text.trim());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}
