//! Files out of an office and into it. The caller chose the path: in a native dialog, or on the command line.
//!
//! These are not in the table of commands, since the page must not name paths; the shell and the command line call them.

use std::fs::File;
use std::io::{BufReader, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::calendar_tasks::calendar_tasks;
use super::documents::{self, Document};
use super::update_note::{self, UpdateNoteInput};
use crate::error::{Code, Error, Result, file_name};
use crate::exchange::csv::contents::{self, DataContents};
use crate::exchange::csv::data::{self, TableWriter};
use crate::exchange::csv::package::{self, Part};
use crate::exchange::document::{self, Format};
use crate::exchange::file::{write_atomically, write_failure, write_folder_atomically, write_if_changed};
use crate::exchange::ics::{
    self, Approximate, CalendarFeed, CalendarItem, DeadlineForm, EventKind, ExportOptions, ExportSummary,
    Projects,
};
use crate::exchange::notice::Notice;
use crate::exchange::progress::Progress;
use crate::locale;
use crate::model::entity::Entity as _;
use crate::model::language::Language;
use crate::model::office::OfficeInfo;
use crate::model::record::{RecordRef, Table};
use crate::office::Written;
use crate::operation::{Changes, Operation, Subject};
pub use crate::store::feed::CalendarScope;
use crate::store::feed::{self, FeedRow};
use crate::store::record;
use crate::store::{View, relation};

/// What a calendar file is to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportCalendarInput {
    /// Whose events.
    pub scope: CalendarScope,
    /// Which of them, by how well their date is known.
    pub approximate: Approximate,
    /// How projects are written.
    pub projects: Projects,
    /// How deadlines are written; `None` leaves them out.
    pub deadlines: Option<DeadlineForm>,
}

/// What became of a calendar export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarReport {
    /// The file, without its folder.
    pub file_name: String,
    /// Whether the file is different from what was there; an unchanged file is left alone.
    pub is_changed: bool,
    /// What was written and what was left out, and why.
    pub summary: ExportSummary,
}

/// Writes a calendar file (RFC 5545) to `path`.
///
/// # Errors
/// `DiskFull`, or `Unreadable` where the place cannot be written; the old file is whole then.
pub fn export_calendar(
    context: Context<'_>,
    input: &ExportCalendarInput,
    path: &Path,
) -> Result<CalendarReport> {
    let (summary, is_changed) = with_calendar(context, input, |feed, items, options| {
        write_if_changed(path, |out| ics::write(feed, items, options, out))
    })?;
    Ok(CalendarReport { file_name: file_name(path), is_changed, summary })
}

/// Hands over a calendar and its items, which are read one at a time.
pub(super) fn with_calendar<T>(
    context: Context<'_>,
    input: &ExportCalendarInput,
    write: impl FnOnce(&CalendarFeed, &mut dyn Iterator<Item = Result<CalendarItem>>, &ExportOptions) -> Result<T>,
) -> Result<T> {
    let options = ExportOptions {
        approximate: input.approximate,
        projects: input.projects,
        deadlines: input.deadlines.unwrap_or_default(),
        language: context.language,
        today: context.today,
    };
    context.office.read(|view| {
        let mut feed = calendar_feed(view, &input.scope)?;
        for date in feed::timed_dates(view, &input.scope)? {
            feed.expect(&date);
        }
        let deadlines = match input.deadlines {
            Some(_) => calendar_tasks(context, view, &input.scope)?,
            None => Vec::new(),
        };
        if input.deadlines == Some(DeadlineForm::Times) {
            deadlines.iter().for_each(|deadline| feed.expect_deadline(&deadline.date));
        }
        feed::with_rows(view, &input.scope, |rows| {
            write(&feed, &mut in_order_of_uid(rows.map(|row| row.map(event)), deadlines), &options)
        })
    })
}

/// Rows and deadlines, each in the order of their UIDs, in one order.
fn in_order_of_uid(
    rows: impl Iterator<Item = Result<CalendarItem>>,
    deadlines: Vec<CalendarItem>,
) -> impl Iterator<Item = Result<CalendarItem>> {
    let (mut rows, mut deadlines) = (rows.peekable(), deadlines.into_iter().peekable());
    std::iter::from_fn(move || {
        let is_deadline_next = match (rows.peek(), deadlines.peek()) {
            (Some(Ok(row)), Some(deadline)) => deadline.uid < row.uid,
            (row, _) => row.is_none(),
        };
        if is_deadline_next { deadlines.next().map(Ok) } else { rows.next() }
    })
}

/// The calendar's own properties: the office's name, and the body's or project's where it is only theirs.
fn calendar_feed(view: &View<'_>, scope: &CalendarScope) -> Result<CalendarFeed> {
    let office = office_info(view)?;
    let name = match scope.owner() {
        Some(owner) => record::get(view, owner)?.label(),
        None => office.name,
    };
    Ok(CalendarFeed { name, time_zone: office.time_zone, ..CalendarFeed::default() })
}

pub(super) fn office_info(view: &View<'_>) -> Result<OfficeInfo> {
    record::office(view)?.ok_or_else(|| Error::new(Code::Damaged, "error-damaged"))
}

fn event(row: FeedRow) -> CalendarItem {
    CalendarItem {
        uid: row.id,
        kind: match row.table {
            Table::MeetingBlock => EventKind::MeetingBlock,
            Table::Activity => EventKind::Activity,
            Table::Project => EventKind::Project,
            _ => EventKind::Meeting,
        },
        title: row.name,
        description: row.agenda,
        note: row.note,
        members: row.members,
        place: row.place,
        url: String::new(),
        online_link: row.online_link,
        categories: row.categories,
        date: row.date,
        is_date_of_block: row.is_date_of_block,
        certainty: row.certainty,
        status: row.status,
        created: row.revision.created_at,
        changed: row.revision.changed_at,
        sequence: row.revision.sequence,
        task: None,
    }
}

/// What became of a data export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DataReport {
    /// The folder, without what it is in.
    pub file_name: String,
    /// How many records of each table were written; empty tables are written too.
    pub tables: Vec<TableCount>,
}

/// How many records of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableCount {
    /// The table.
    pub table: Table,
    /// How many.
    pub records: u32,
}

/// Writes the whole office as data: a folder with a CSV file for each table and a Frictionless `datapackage.json`.
///
/// # Errors
/// As [`export_calendar`]; `Conflict` where the folder holds other people's files.
pub fn export_data(context: Context<'_>, folder: &Path) -> Result<DataReport> {
    let tables = context.office.read(|view| {
        let office = office_info(view)?;
        write_folder_atomically(folder, |new| {
            let mut counts = Vec::new();
            for &table in Table::ALL {
                let records = new.file(&data::file_name(table), |out| write_table(view, table, out))?;
                counts.push(TableCount { table, records });
            }
            new.file(package::FILE_NAME, |out| {
                out.write_all(package::datapackage(Part::Office, &office.name, Table::ALL).as_bytes())
                    .map_err(write_failure)
            })?;
            Ok(counts)
        })
    })?;
    Ok(DataReport { file_name: file_name(folder), tables })
}

/// Writes all records of a table as data; tells how many there are.
pub(super) fn write_table(view: &View<'_>, table: Table, out: &mut dyn Write) -> Result<u32> {
    let mut writer = TableWriter::new(table, out)?;
    record::for_each(view, table, |cells| writer.write(&cells))?;
    writer.finish()
}

/// How a data import treats rows that cannot be taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FaultyRows {
    /// One faulty row, and nothing is imported.
    #[default]
    RefuseAll,
    /// Faulty rows are left out, and what cannot do without them; the others are imported.
    LeaveOut,
}

/// What became of a data import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    /// The folder or the archive, without what it is in.
    pub file_name: String,
    /// How many records are new.
    pub added: u32,
    /// How many records are different from what was there.
    pub changed: u32,
    /// How many records are as they were.
    pub unchanged: u32,
    /// What was not taken over, and why.
    pub notices: Vec<Notice>,
    /// What the office itself refused: a rule that a record or a reference breaks.
    pub refused: Vec<Refused>,
}

/// A record that the office refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Refused {
    /// Its table.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub label: String,
    /// Why, as a sentence.
    pub reason: String,
}

/// Takes in data CSV, in a folder or in an archive, as one operation: records are recognised by their id, changed or added.
///
/// Records that are not in the data stay. With [`FaultyRows::RefuseAll`] a single fault leaves the office as it was,
/// and the report says what is wrong.
///
/// # Errors
/// `NotFound` where there are none of the tables; `Invalid` where an archive is refused; `ReadOnly` and its like.
pub fn import_data(context: Context<'_>, path: &Path, faulty: FaultyRows) -> Result<Written<ImportReport>> {
    let DataContents { records: incoming, notices, .. } =
        read_data(path, &Progress::untold()).map_err(|error| error.with("file", file_name(path)))?;
    let mut report = ImportReport { file_name: file_name(path), notices, ..ImportReport::default() };
    let subject = Subject { table: None, label: report.file_name.clone() };
    if faulty == FaultyRows::RefuseAll && !report.notices.is_empty() {
        let changes = Changes { operation: Operation::ImportData, rows: Vec::new() };
        return Ok(Written { value: report, changes });
    }
    context.office.transact(Operation::ImportData, &subject, |tx| {
        tx.defer_references()?;
        let taken = relation::closed(tx, context.office.foreign_keys(), incoming, |record, error| {
            report.refused.push(Refused {
                table: record.table(),
                id: record.id(),
                label: record.label(),
                reason: locale::failure(&error, context.language).message,
            });
        })?;
        if faulty == FaultyRows::RefuseAll && !report.refused.is_empty() {
            // Nothing was written, so this leaves no trace.
            return Ok(report);
        }
        for record in taken {
            let reference = record.reference();
            match record::find(tx, reference)? {
                Some(before) if before == record => report.unchanged += 1,
                Some(_) => {
                    record::update_closed(tx, &record)?;
                    report.changed += 1;
                }
                None => {
                    if record.table() == Table::OfficeInfo {
                        // An office has one name: the one that comes in takes the place of the one that is there.
                        let before = office_info(tx)?;
                        record::delete(tx, RecordRef { table: Table::OfficeInfo, id: before.id() })?;
                    }
                    record::insert_closed(tx, &record)?;
                    report.added += 1;
                }
            }
        }
        Ok(report)
    })
}

fn read_data(path: &Path, progress: &Progress<'_>) -> Result<DataContents> {
    if path.is_dir() {
        return contents::read_folder(path, progress);
    }
    let unreadable = |error| Error::new(Code::Unreadable, "error-file-unreadable").caused_by(error);
    contents::read_archive(BufReader::new(File::open(path).map_err(unreadable)?), progress)
}

/// What became of an update note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteReport {
    /// The file, without its folder.
    pub file_name: String,
}

/// Writes an update note as plain text, in UTF-8.
///
/// # Errors
/// As [`export_calendar`]; those of [`update_note()`](update_note::update_note).
pub fn export_note(context: Context<'_>, input: UpdateNoteInput, path: &Path) -> Result<NoteReport> {
    let note = update_note::update_note(context, input)?;
    write_atomically(path, |out| out.write_all(note.text.as_bytes()).map_err(write_failure))?;
    Ok(NoteReport { file_name: file_name(path) })
}

/// Which document, in which language, as which kind of file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportDocumentInput {
    /// The document.
    pub document: Document,
    /// Its language.
    pub language: Language,
    /// The kind of file.
    pub format: Format,
}

/// What became of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentReport {
    /// The file, without its folder.
    pub file_name: String,
    /// What the document is called.
    pub title: String,
    /// How many pages it has, where that is settled: Word breaks its pages itself.
    pub pages: Option<u32>,
    /// What it leaves out and what is not known, in its own language.
    pub notices: Vec<String>,
}

/// Writes a document.
///
/// # Errors
/// As [`export_calendar`]; those of [`documents::report`].
pub fn export_document(
    context: Context<'_>,
    input: ExportDocumentInput,
    path: &Path,
) -> Result<DocumentReport> {
    let ExportDocumentInput { document, language, format } = input;
    let report = documents::report(context, document, language)?;
    let written = write_atomically(path, |out| document::write(&report, format, out))?;
    let mut notices = documents::notices(&report);
    if written.without_letter > 0 {
        let count = written.without_letter.to_string();
        notices.push(locale::text(context.language, "document-without-letter", &[("count", &count)]));
    }
    Ok(DocumentReport { file_name: file_name(path), title: report.title, pages: written.pages, notices })
}
