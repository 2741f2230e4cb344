//! Lists for people, written to a file: a workbook or CSV, as the file's ending says.
//!
//! These are not in the table of commands, since the page must not name paths; the shell and the command line call them.

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::money::contribution_sheet;
use super::participant_list::{ParticipantListInput, participant_sheet};
use super::results::{ParticipationInput, participation_sheet};
use super::sheet::sheet;
use crate::error::{Result, file_name};
use crate::exchange::file::write_atomically;
use crate::exchange::table::write::{Sheet, SheetFormat, write_sheet};
use crate::model::record::Table;

/// What became of a list for a spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetReport {
    /// The file, without its folder.
    pub file_name: String,
    /// How many rows it has, without its header and its totals.
    pub rows: u32,
    /// How many texts were too long for a cell, and end with an ellipsis.
    pub shortened: u32,
}

/// Which list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportSheetInput {
    /// The records' table.
    pub table: Table,
}

/// Writes the records of a table: names instead of ids, words instead of codes.
///
/// # Errors
/// As [`export_calendar`](super::transfer::export_calendar); `Invalid` where a workbook has no room for so many rows.
pub fn export_sheet(context: Context<'_>, input: ExportSheetInput, path: &Path) -> Result<SheetReport> {
    put(&sheet(context, input.table)?, path)
}

/// Writes who gives what to which project, with totals by firmness and currency.
///
/// # Errors
/// As [`export_sheet`].
pub fn export_contributions(context: Context<'_>, path: &Path) -> Result<SheetReport> {
    put(&contribution_sheet(context)?, path)
}

/// Writes who was trained, by state and year.
///
/// # Errors
/// As [`export_sheet`].
pub fn export_participation(
    context: Context<'_>,
    input: ParticipationInput,
    path: &Path,
) -> Result<SheetReport> {
    put(&participation_sheet(context, input)?, path)
}

/// Writes the list of participants of a meeting, in the language that is asked for.
///
/// # Errors
/// As [`export_sheet`].
pub fn export_participants(
    context: Context<'_>,
    input: ParticipantListInput,
    path: &Path,
) -> Result<SheetReport> {
    put(&participant_sheet(context, input)?, path)
}

fn put(sheet: &Sheet, path: &Path) -> Result<SheetReport> {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    let format = SheetFormat::of_extension(&extension);
    let shortened = write_atomically(path, |out| write_sheet(sheet, format, out))?;
    Ok(SheetReport {
        file_name: file_name(path),
        rows: u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX),
        shortened,
    })
}
