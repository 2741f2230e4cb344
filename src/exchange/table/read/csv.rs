//! Values separated by something, in some encoding.

use std::borrow::Cow;
use std::io::Read;

use ::csv::{ReaderBuilder, StringRecord};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{LARGEST_TABLE, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Rows, TableCell, TableRow};
use crate::error::{Code, Error, Result};
use crate::exchange::progress::{Progress, read_failure};

/// What separates values, the likelier first.
const DELIMITERS: [u8; 4] = *b",;\t|";
/// Records by which a delimiter is found.
const SAMPLE: usize = 100;

pub(super) fn rows(source: impl Read, progress: &Progress<'_>) -> Result<Rows> {
    let mut bytes = Vec::new();
    source.take(LARGEST_TABLE + 1).read_to_end(&mut bytes).map_err(read_failure)?;
    if bytes.len() as u64 > LARGEST_TABLE {
        return Err(Error::new(Code::Invalid, "error-table-too-large"));
    }
    let text = decode(&bytes);
    let (delimiter, text, skipped) = match said_delimiter(&text) {
        Some((delimiter, rest)) => (delimiter, rest, 1),
        None => (delimiter_of(&text), &*text, 0),
    };
    let mut reader = reader(text, delimiter);
    let mut rows = Rows::default();
    let mut record = StringRecord::new();
    let mut cells = 0;
    let end = if text.contains('\n') { b'\n' } else { b'\r' };
    let (mut line, mut counted) = (1 + skipped, 0);
    loop {
        let start = usize::try_from(reader.position().byte()).map_or(text.len(), |at| at.min(text.len()));
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => return Err(Error::new(Code::Invalid, "error-table-broken").caused_by(error)),
        }
        cells += record.len();
        if rows.rows.len() == MOST_ROWS || cells > MOST_CELLS {
            rows.is_cut = true;
            break;
        }
        if rows.rows.len().is_multiple_of(1000) {
            progress.at(reader.position().byte(), text.len() as u64)?;
        }
        rows.is_cut |= record.len() > MOST_COLUMNS;
        let taken = record.iter().take(MOST_COLUMNS);
        let taken = taken.map(|text| TableCell { text: text.to_owned(), ..TableCell::default() });
        // The library's count is one behind where lines end with CRLF, and does not know of old ones.
        let blank = |byte: &&u8| matches!(byte, b'\r' | b'\n');
        let begins = start + text.as_bytes()[start..].iter().take_while(blank).count();
        line += text.as_bytes()[counted..begins].iter().filter(|&&byte| byte == end).count() as u64;
        counted = begins;
        rows.rows.push(TableRow { line, cells: taken.collect() });
    }
    Ok(rows)
}

fn reader(text: &str, delimiter: u8) -> ::csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes())
}

/// The text of a file in whatever encoding: by its byte order mark, else UTF-8 where it is valid, else as its letters tell.
#[must_use]
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    if let Some(encoding) = utf_16(bytes) {
        return encoding.decode_without_bom_handling(bytes).0;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8.decode_without_bom_handling(bytes).0;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny).decode_without_bom_handling(bytes).0
}

/// UTF-16 without a mark: every other octet of Latin text is zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096)];
    let zeros = |first| head.iter().skip(first).step_by(2).filter(|&&byte| byte == 0).count() * 4;
    let most = head.len() / 2 * 3;
    match (zeros(0), zeros(1)) {
        _ if head.len() < 4 => None,
        (_, odd) if odd > most => Some(UTF_16LE),
        (even, _) if even > most => Some(UTF_16BE),
        _ => None,
    }
}

/// A first line that only says what separates: Excel's "sep=;".
fn said_delimiter(text: &str) -> Option<(u8, &str)> {
    let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="))?;
    let delimiter = *rest.as_bytes().first()?;
    let rest = rest.get(1..)?.trim_start_matches('\r');
    Some((delimiter, rest.strip_prefix('\n')?)).filter(|(delimiter, _)| delimiter.is_ascii())
}

/// What separates the values of `text`: what most of its first records agree on.
#[must_use]
pub fn delimiter_of(text: &str) -> u8 {
    let agreement = |delimiter: u8| {
        let mut counts = [0_usize; MOST_COLUMNS + 1];
        for record in reader(text, delimiter).records().take(SAMPLE).flatten() {
            counts[record.len().min(MOST_COLUMNS)] += 1;
        }
        let columns = counts.iter().enumerate().skip(2);
        columns.map(|(columns, records)| records * records * (columns - 1)).max().unwrap_or(0)
    };
    let mut best = (0, DELIMITERS[0]);
    for delimiter in DELIMITERS {
        let found = agreement(delimiter);
        if found > best.0 {
            best = (found, delimiter);
        }
    }
    best.1
}
