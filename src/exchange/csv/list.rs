//! A list that is no table of records, as CSV in the form of the data (RFC 4180, UTF-8), row by row.

use std::io;

use ::csv::{Terminator, Writer, WriterBuilder};

use super::data::failure;
use crate::error::Result;
use crate::exchange::file::write_failure;

/// A list being written: its header first, then its rows.
pub struct ListWriter<'o> {
    writer: Writer<&'o mut dyn io::Write>,
    written: u32,
}

impl<'o> ListWriter<'o> {
    /// Writes the header.
    ///
    /// # Errors
    /// `DiskFull` or `Internal` where writing fails.
    pub fn new(header: &[&str], out: &'o mut dyn io::Write) -> Result<Self> {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        writer.write_record(header).map_err(failure)?;
        Ok(Self { writer, written: 0 })
    }

    /// Writes a row, which has as many fields as the header.
    ///
    /// # Errors
    /// As [`ListWriter::new`].
    pub fn write(&mut self, row: &[&str]) -> Result<()> {
        self.writer.write_record(row).map_err(failure)?;
        self.written += 1;
        Ok(())
    }

    /// Writes what is still held back; returns how many rows there are.
    ///
    /// # Errors
    /// As [`ListWriter::new`].
    pub fn finish(mut self) -> Result<u32> {
        self.writer.flush().map_err(write_failure)?;
        Ok(self.written)
    }
}
