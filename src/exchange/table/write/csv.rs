//! CSV as Excel expects it in a region.
//!
//! UTF-8 with a byte order mark, without which Excel reads another encoding; the separator and the decimal sign of the
//! region, without which it puts all in one column and takes sums for text. Text that a spreadsheet would take for a
//! formula is written after an apostrophe.

use std::borrow::Cow;
use std::io;

use ::csv::{Terminator, WriterBuilder};

use super::{FORMULA, Sheet, SheetCell, decimal, one_day};
use crate::error::Result;
use crate::exchange::csv::data::failure;
use crate::exchange::file::write_failure;
use crate::model::language::Language;

pub(super) fn write(sheet: &Sheet, out: &mut dyn io::Write) -> Result<()> {
    let (delimiter, decimal_sign) = match sheet.language {
        Language::English => (b',', '.'),
        Language::French => (b';', ','),
    };
    out.write_all("\u{FEFF}".as_bytes()).map_err(write_failure)?;
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .delimiter(delimiter)
        .flexible(true)
        .from_writer(out);
    writer.write_record(sheet.header.iter().map(|name| guarded(name).into_owned())).map_err(failure)?;
    for row in sheet.rows.iter().chain(sheet.totals.iter().map(|total| &total.cells)) {
        for cell in row {
            writer.write_field(spell(cell, sheet.language, decimal_sign).as_bytes()).map_err(failure)?;
        }
        writer.write_record(None::<&[u8]>).map_err(failure)?;
    }
    writer.flush().map_err(write_failure)
}

fn spell(cell: &SheetCell, region: Language, decimal_sign: char) -> Cow<'_, str> {
    match cell {
        SheetCell::Empty => Cow::Borrowed(""),
        SheetCell::Text(text) => guarded(text),
        SheetCell::Number(number) => Cow::Owned(number.to_string()),
        SheetCell::Amount(money) => Cow::Owned(decimal(money.minor, money.currency.exponent(), decimal_sign)),
        SheetCell::Share(share) => Cow::Owned(share.to_string().replace('.', &decimal_sign.to_string())),
        SheetCell::Date(date) => match one_day(date).filter(|_| date.starts_at.is_none()) {
            Some(day) => Cow::Owned(day.to_string()),
            None => Cow::Owned(guarded(&date.display(region)).into_owned()),
        },
    }
}

fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) {
        return Cow::Owned(format!("'{text}"));
    }
    Cow::Borrowed(text)
}
