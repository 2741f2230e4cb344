//! Lists for people who open them in a spreadsheet: one description, and a writer for each format.
//!
//! What comes out is for reading and for passing on; data that is to be read back is [`csv::data`](crate::exchange::csv::data).

mod csv;
mod xlsx;

use std::io;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::error::Result;
use crate::model::date_spec::{DateSpec, Precision};
use crate::model::entity::vocabulary;
use crate::model::language::Language;
use crate::model::money::Percent;
use crate::planning::funding::Money;

vocabulary! {
    /// The format of a list.
    pub enum SheetFormat {
        /// Office Open XML (ISO/IEC 29500), as Excel has it.
        Xlsx = "xlsx",
        /// Comma-separated values, in the form of a region.
        Csv = "csv",
    }
}

impl SheetFormat {
    /// The format that a file's ending stands for; what is no other is CSV.
    #[must_use]
    pub fn of_extension(extension: &str) -> Self {
        if extension.eq_ignore_ascii_case(Self::Xlsx.as_str()) { Self::Xlsx } else { Self::Csv }
    }
}

/// One cell of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetCell {
    /// Nothing is known; not zero, and not the empty text.
    Empty,
    /// Text as written: never a formula, never a link.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A sum of money; its currency is said in a cell of its own.
    Amount(Money),
    /// A share.
    Share(Percent),
    /// A date: a date of the spreadsheet where it is one day, else the text as written, so that no day is made up.
    Date(DateSpec),
}

impl From<String> for SheetCell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

/// A line below the list. Invariant: each number in it is the sum of its column, over those rows whose cells in the
/// columns `matching` are the same as its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalRow {
    /// Its cells, of which those in `matching` hold words that Plenary writes, and none that people do.
    pub cells: Vec<SheetCell>,
    /// The columns by which it picks its rows; none for all of them.
    pub matching: Vec<usize>,
}

/// A list. Invariant: every row has a cell for each column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub title: String,
    /// What each column is called.
    pub header: Vec<String>,
    /// The list.
    pub rows: Vec<Vec<SheetCell>>,
    /// What stands below it.
    pub totals: Vec<TotalRow>,
    /// The language, and with it the region, that it is written for.
    pub language: Language,
    /// When what it tells last changed. The clock has no part in it, so that the same list gives the same bytes.
    pub changed: Timestamp,
}

/// Writes a list; returns how many texts were too long for the format and end with an ellipsis.
///
/// # Errors
/// `Invalid` where the format has no room for so many rows; `DiskFull` or `Internal` where writing fails.
pub fn write_sheet(sheet: &Sheet, format: SheetFormat, out: &mut dyn io::Write) -> Result<u32> {
    match format {
        SheetFormat::Xlsx => xlsx::write(sheet, out),
        SheetFormat::Csv => csv::write(sheet, out).map(|()| 0),
    }
}

/// The one day that a date is, where it is known to the day.
fn one_day(date: &DateSpec) -> Option<Date> {
    date.earliest.filter(|first| date.precision == Precision::Day && date.latest == Some(*first))
}

/// Characters that make a spreadsheet take what follows for a formula, with their full-width forms (OWASP, CSV
/// injection).
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The number in digits, exactly: never by way of a floating-point number.
fn decimal(minor: i64, exponent: u32, sign: char) -> String {
    if exponent == 0 {
        return minor.to_string();
    }
    let places = exponent as usize;
    let minus = if minor < 0 { "-" } else { "" };
    let digits = format!("{:0width$}", minor.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    format!("{minus}{whole}{sign}{fraction}")
}
