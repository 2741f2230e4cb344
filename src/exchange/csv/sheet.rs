//! Lists for people who open them in Excel.
//!
//! UTF-8 with a byte order mark, without which Excel reads another encoding; the separator and the decimal sign of the
//! region, without which it puts all in one column and takes sums for text. Text that a spreadsheet would take for a
//! formula is written after an apostrophe (OWASP, CSV injection).

use std::borrow::Cow;
use std::io;

use ::csv::{Terminator, WriterBuilder};

use super::data::failure;
use crate::error::Result;
use crate::exchange::file::write_failure;
use crate::model::date_spec::{DateSpec, Precision};
use crate::model::language::Language;

/// Characters that make a spreadsheet take what follows for a formula, with their full-width forms.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// One cell of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetCell<'a> {
    /// Nothing is known; not zero, and not the empty text.
    Empty,
    /// Text as written.
    Text(Cow<'a, str>),
    /// A number: `minor` units of which ten to the power of `exponent` make one.
    Number {
        /// The number in its smallest unit.
        minor: i64,
        /// Decimal places of that unit.
        exponent: u32,
    },
    /// A date: ISO 8601 where it is one day, else the text as written, so that no day is made up.
    Date(&'a DateSpec),
}

/// Writes a list, header first, as Excel expects it where `region` is spoken.
///
/// # Errors
/// What reading the rows fails with; `DiskFull` or `Internal` where writing fails.
pub fn write_sheet<'a>(
    header: &[&str],
    rows: impl IntoIterator<Item = Result<Vec<SheetCell<'a>>>>,
    region: Language,
    out: &mut dyn io::Write,
) -> Result<()> {
    let (delimiter, decimal_sign) = match region {
        Language::English => (b',', '.'),
        Language::French => (b';', ','),
    };
    out.write_all("\u{FEFF}".as_bytes()).map_err(write_failure)?;
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .delimiter(delimiter)
        .flexible(true)
        .from_writer(out);
    writer.write_record(header.iter().map(|name| guarded(name).into_owned())).map_err(failure)?;
    for row in rows {
        for cell in row? {
            writer.write_field(spell(&cell, decimal_sign).as_bytes()).map_err(failure)?;
        }
        writer.write_record(None::<&[u8]>).map_err(failure)?;
    }
    writer.flush().map_err(write_failure)
}

fn spell<'c>(cell: &'c SheetCell<'_>, decimal_sign: char) -> Cow<'c, str> {
    match cell {
        SheetCell::Empty => Cow::Borrowed(""),
        SheetCell::Text(text) => guarded(text),
        SheetCell::Number { minor, exponent } => Cow::Owned(decimal(*minor, *exponent, decimal_sign)),
        SheetCell::Date(date) => match (date.precision, date.earliest, date.latest) {
            (Precision::Day, Some(first), Some(last)) if first == last => Cow::Owned(first.to_string()),
            _ => guarded(&date.raw),
        },
    }
}

fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) {
        return Cow::Owned(format!("'{text}"));
    }
    Cow::Borrowed(text)
}

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
