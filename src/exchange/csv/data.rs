//! Tables as data: RFC 4180, comma, UTF-8 without a byte order mark, CRLF, the header first, one record a line.
//!
//! Text that begins like a formula is data here and stays as it is. Null is the empty field; a text that must be there
//! and is empty is the empty field too, and the two cannot be confused, because no column can be both. Only in a text
//! column that can be null, the empty text is written `\`, and a text of backslashes alone with one more, so that all
//! of them can be told from null.

use std::borrow::Cow;
use std::io;

use ::csv::{ByteRecord, ErrorKind, Position, ReaderBuilder, Terminator, Writer, WriterBuilder};

use super::column::{Column, ColumnType, columns};
use crate::error::{Error, Result};
use crate::exchange::file::write_failure;
use crate::exchange::notice::{Notice, NoticeReason};
use crate::exchange::progress::read_failure;
use crate::model::entity::Cell;
use crate::model::record::{Record, Table};

/// Name of a table's file.
#[must_use]
pub fn file_name(table: Table) -> String {
    format!("{table}.csv")
}

/// A table being written: its header first, then its records in the order in which they come.
pub struct TableWriter<'o> {
    columns: Vec<Column>,
    writer: Writer<&'o mut dyn io::Write>,
    written: u32,
}

impl<'o> TableWriter<'o> {
    /// Writes the header.
    ///
    /// # Errors
    /// `DiskFull` or `Internal` where writing fails.
    pub fn new(table: Table, out: &'o mut dyn io::Write) -> Result<Self> {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        writer.write_record(table.columns()).map_err(failure)?;
        Ok(Self { columns: columns(table), writer, written: 0 })
    }

    /// Writes the record that has these cells.
    ///
    /// # Errors
    /// As [`TableWriter::new`].
    pub fn write(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        for (column, cell) in self.columns.iter().zip(cells) {
            match cell {
                Cell::Null => self.writer.write_field(""),
                Cell::Integer(number) => self.writer.write_field(number.to_string()),
                Cell::Text(text) => self.writer.write_field(spell(column, text).as_bytes()),
            }
            .map_err(failure)?;
        }
        self.writer.write_record(None::<&[u8]>).map_err(failure)?;
        self.written += 1;
        Ok(())
    }

    /// Writes what is still held back; returns how many records there are.
    ///
    /// # Errors
    /// As [`TableWriter::new`].
    pub fn finish(mut self) -> Result<u32> {
        self.writer.flush().map_err(write_failure)?;
        Ok(self.written)
    }
}

/// Notices of a table at most: a file of another kind is not told line by line.
const MOST_NOTICES: usize = 1_000;

/// Reads a table: its columns by their names, in any order, and `most` records at most. What cannot be read is in the
/// notices.
///
/// Rules across records, and what a single record can know of itself ([`Record::check`]), are the reader's caller's.
///
/// # Errors
/// `Cancelled`, where the source says so.
pub fn read_table(table: Table, input: impl io::Read, most: usize) -> Result<(Vec<Record>, Vec<Notice>)> {
    let mut reading =
        Reading { table, columns: columns(table), lines_behind: 0, records: Vec::new(), notices: Vec::new() };
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(input);
    let header = match reader.byte_headers() {
        Ok(header) => header.clone(),
        Err(error) => {
            reading.broken(1, error)?;
            return Ok((reading.records, reading.notices));
        }
    };
    // Where lines end with CRLF, the library counts a line only when it meets the next, and so is one behind.
    reading.lines_behind = u64::from(reader.position().line() == 1);
    let places = reading.places(&header);
    let mut line = ByteRecord::new();
    loop {
        match reader.read_byte_record(&mut line) {
            Ok(true) if reading.records.len() < most && reading.notices.len() < MOST_NOTICES => {
                reading.take(&line, header.len(), &places);
            }
            Ok(true) => {
                let at = reading.line(line.position());
                reading.notice(at, None, NoticeReason::TooMuch, String::new());
                break;
            }
            Ok(false) => break,
            Err(error) => {
                let at = reading.line(error.position());
                reading.broken(at, error)?;
                break;
            }
        }
    }
    Ok((reading.records, reading.notices))
}

/// A table being read.
struct Reading {
    table: Table,
    columns: Vec<Column>,
    /// How many lines the library's count is behind.
    lines_behind: u64,
    records: Vec<Record>,
    notices: Vec<Notice>,
}

impl Reading {
    /// For each column of the table, the field of a line that holds it.
    fn places(&mut self, header: &ByteRecord) -> Vec<Option<usize>> {
        for name in header {
            if !self.columns.iter().any(|column| column.name.as_bytes() == name) {
                let found = String::from_utf8_lossy(name).into_owned();
                self.notice(1, Some(found), NoticeReason::UnknownColumn, String::new());
            }
        }
        let mut places = Vec::with_capacity(self.columns.len());
        for index in 0..self.columns.len() {
            let name = self.columns[index].name;
            let place = header.iter().position(|column| column == name.as_bytes());
            if place.is_none() {
                self.notice(1, Some(name.to_owned()), NoticeReason::MissingColumn, String::new());
            }
            places.push(place);
        }
        places
    }

    fn take(&mut self, line: &ByteRecord, fields: usize, places: &[Option<usize>]) {
        let at = self.line(line.position());
        if line.len() != fields {
            return self.notice(at, None, NoticeReason::FieldCount, line.len().to_string());
        }
        // A column that the file lacks is left as a blank record has it.
        let blank = Record::blank(self.table);
        let mut cells = blank.to_cells();
        for ((column, cell), place) in self.columns.iter().zip(&mut cells).zip(places) {
            let Some(field) = place.and_then(|place| line.get(place)) else { continue };
            match std::str::from_utf8(field) {
                Ok(text) => *cell = read(column, text),
                Err(_) => {
                    let (name, found) = (column.name.to_owned(), String::from_utf8_lossy(field).into_owned());
                    return self.notice(at, Some(name), NoticeReason::Encoding, found);
                }
            }
        }
        match Record::from_cells(self.table, cells) {
            Ok(record) => self.records.push(record),
            Err(error) => self.notice(at, Some(error.column), NoticeReason::Value, error.found),
        }
    }

    /// The file cannot be read further: it is broken, or whoever reads it gave up.
    fn broken(&mut self, line: u64, error: ::csv::Error) -> Result<()> {
        let said = error.to_string();
        match error.into_kind() {
            ErrorKind::Io(cause) if cause.get_ref().is_some_and(|cause| cause.is::<Error>()) => {
                Err(read_failure(cause))
            }
            _ => {
                self.notice(line, None, NoticeReason::Broken, said);
                Ok(())
            }
        }
    }

    fn line(&self, position: Option<&Position>) -> u64 {
        position.map_or(1, Position::line) + self.lines_behind
    }

    fn notice(&mut self, line: u64, field: Option<String>, reason: NoticeReason, found: String) {
        self.notices.push(Notice { file: file_name(self.table), line, field, reason, found });
    }
}

/// A text as it is written in `column`.
fn spell<'t>(column: &Column, text: &'t str) -> Cow<'t, str> {
    if column.is_optional && column.holds == ColumnType::Text && text.bytes().all(|byte| byte == b'\\') {
        return Cow::Owned(format!("{text}\\"));
    }
    Cow::Borrowed(text)
}

/// The cell that stands written in `column`. What is no number stays text, for the field to refuse.
fn read<'t>(column: &Column, text: &'t str) -> Cell<'t> {
    if column.is_optional && text.is_empty() {
        return Cell::Null;
    }
    match column.holds {
        ColumnType::Integer | ColumnType::Boolean => match text.parse() {
            Ok(number) => Cell::Integer(number),
            Err(_) => Cell::Text(text.into()),
        },
        ColumnType::Text if column.is_optional && text.bytes().all(|byte| byte == b'\\') => {
            Cell::Text(text[1..].into())
        }
        _ => Cell::Text(text.into()),
    }
}

/// The failure of a CSV writer, which keeps that of the file below it.
pub(in crate::exchange) fn failure(error: ::csv::Error) -> Error {
    write_failure(match error.into_kind() {
        ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    })
}
