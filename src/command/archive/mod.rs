//! The archive of an office: all that it holds in open formats, in one file that a successor can read without Plenary.
//!
//! What is in it is what is exported one by one too: data CSV, calendars, documents. Not in it: what belongs to this machine
//! or to the way the office was worked with, and no office file, which only Plenary could read.

mod documents;
mod readme;
pub mod share;

use std::collections::BTreeMap;
use std::path::Path;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::documents::PlannedDocument;
use super::Context;
use super::history;
use super::transfer::{self, ExportCalendarInput, TableCount, office_info};
use crate::error::{Code, Result, file_name};
use crate::exchange::archive::{ArchiveWriter, TABLES};
use crate::exchange::csv::data;
use crate::exchange::csv::list::ListWriter;
use crate::exchange::csv::package::{self, Part};
use crate::exchange::document::{self, Format};
use crate::exchange::file::{portable_stem, write_atomically, write_failure};
use crate::exchange::ics::{self, Approximate, DeadlineForm, Projects};
use crate::exchange::progress::Progress;
use crate::locale;
use crate::model::language::Language;
use crate::model::record::Table;
use crate::store::feed::CalendarScope;
use crate::store::{View, journal};

/// What an archive is to hold besides the records, the calendars and the history, which are always in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportArchiveInput {
    /// The languages of its documents; where there is none, it has no documents.
    pub documents: Vec<Language>,
}

/// What became of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchiveReport {
    /// The file, without its folder.
    pub file_name: String,
    /// How many records of each table are in it.
    pub tables: Vec<TableCount>,
    /// How many events its calendars have.
    pub events: u32,
    /// How many documents are in it, each kind of file by itself.
    pub documents: u32,
    /// How many steps its history tells.
    pub steps: u32,
    /// What is not in it, and why, as sentences.
    pub left_out: Vec<String>,
}

/// A sentence in any language: a message and its arguments.
struct Said {
    message: &'static str,
    arguments: Vec<(&'static str, String)>,
}

impl Said {
    fn in_language(&self, language: Language) -> String {
        let arguments: Vec<(&str, &str)> =
            self.arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        locale::text(language, self.message, &arguments)
    }
}

/// What an archive is called, without its ending: the office, and the day on which it last changed.
///
/// # Errors
/// The store's.
pub fn archive_stem(context: Context<'_>) -> Result<String> {
    context.office.read(|view| {
        let info = office_info(view)?;
        Ok(stem(&info.name, changed(view, &info.time_zone)?))
    })
}

fn stem(name: &str, changed: jiff::civil::DateTime) -> String {
    format!("{} – {}", portable_stem(name), changed.date())
}

/// When the office last changed, by its own clock.
fn changed(view: &View<'_>, zone: &str) -> Result<jiff::civil::DateTime> {
    let at = journal::last_in_force(view)?.map(|entry| entry.at).unwrap_or_default();
    Ok(TimeZone::get(zone).unwrap_or(TimeZone::UTC).to_datetime(at))
}

/// Writes an archive of the office to `path`. The office can be worked with meanwhile: what is archived is its state at the
/// beginning.
///
/// # Errors
/// `DiskFull`, or `Internal` where the place cannot be written; `Cancelled`. The old file is whole then.
pub fn export_archive(
    context: Context<'_>,
    input: &ExportArchiveInput,
    path: &Path,
    progress: &Progress<'_>,
) -> Result<ArchiveReport> {
    let workshop = tempfile::tempdir().map_err(write_failure)?;
    let copy = context.office.copy_into(workshop.path())?;
    let context = Context { office: &copy, ..context };
    write_atomically(path, |out| {
        let (info, changed) = copy.read(|view| {
            let info = office_info(view)?;
            let changed = changed(view, &info.time_zone)?;
            Ok((info, changed))
        })?;
        let mut archive = ArchiveWriter::new(&stem(&info.name, changed), changed, out)?;
        let planned = if input.documents.is_empty() {
            documents::Planned::default()
        } else {
            documents::plan(context)?
        };
        let mut steps =
            Steps { progress, done: 0, total: Table::ALL.len() + 3 + planned.files(&input.documents) };
        let mut left_out = planned.left_out;

        let (tables, events, told) = copy.read(|view| {
            let tables = tables(view, &info.name, &mut archive, &mut steps)?;
            let events = calendars(context, &mut archive, &mut steps, &mut left_out)?;
            Ok((
                tables,
                events,
                steps.next().and_then(|()| archive.file("history.csv", |out| history(view, out)))?,
            ))
        })?;
        let mut writing = Written { archive: &mut archive, left_out: &mut left_out, documents: 0 };
        for &language in &input.documents {
            writing.documents(context, &planned.documents, language, &mut steps)?;
        }
        let written = writing.documents;
        archive.tag("README.txt", &readme::readme(&info.name, changed.date(), &left_out))?;
        let day = changed.date().to_string();
        archive.finish(&[
            ("Source-Organization", &info.name),
            ("Bagging-Date", &day),
            ("Bag-Software-Agent", "Plenary"),
        ])?;
        Ok(ArchiveReport {
            file_name: file_name(path),
            tables,
            events,
            documents: written,
            steps: told,
            left_out: left_out.iter().map(|said| said.in_language(context.language)).collect(),
        })
    })
}

/// Documents being put into an archive.
struct Written<'a, 'o> {
    archive: &'a mut ArchiveWriter<'o>,
    left_out: &'a mut Vec<Said>,
    /// How many files there are.
    documents: u32,
}

impl Written<'_, '_> {
    /// Puts these documents in, in one language, as Word and as PDF.
    fn documents(
        &mut self,
        context: Context<'_>,
        planned: &[PlannedDocument],
        language: Language,
        steps: &mut Steps<'_>,
    ) -> Result<()> {
        let mut names = Names::default();
        for planned in planned {
            let report = super::documents::report(context, planned.document.clone(), language)?;
            let name = names.unused(&format!(
                "documents/{language}{}/{}",
                planned.folder,
                portable_stem(&report.title)
            ));
            for format in [Format::Docx, Format::Pdf] {
                steps.next()?;
                let path = format!("{name}.{}", format.extension());
                let mut octets = Vec::new();
                // A report that cannot be put down in one way still can in the other.
                match document::write(&report, format, &mut octets) {
                    Ok(_) => {
                        self.archive.file(&path, |out| out.write_all(&octets).map_err(write_failure))?;
                        self.documents += 1;
                    }
                    Err(error) if error.code == Code::Internal => {
                        tracing::warn!(%error, path, "a document is not in the archive");
                        let arguments = vec![("name", path)];
                        self.left_out.push(Said { message: "archive-left-document", arguments });
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(())
    }
}

/// How far the work has come: one step is one file.
struct Steps<'p> {
    progress: &'p Progress<'p>,
    done: usize,
    total: usize,
}

impl Steps<'_> {
    /// Begins the next file.
    fn next(&mut self) -> Result<()> {
        self.progress.at(self.done as u64, self.total as u64)?;
        self.done += 1;
        Ok(())
    }
}

/// Names that are taken, in any mixture of capitals and small letters.
#[derive(Default)]
struct Names(BTreeMap<String, u32>);

impl Names {
    /// This name, with a number behind it where it is taken.
    fn unused(&mut self, name: &str) -> String {
        let mut proposed = name.to_owned();
        loop {
            let times = self.0.entry(proposed.to_lowercase()).or_default();
            *times += 1;
            if *times == 1 {
                return proposed;
            }
            let number = *times;
            proposed = format!("{name} ({number})");
        }
    }
}

fn tables(
    view: &View<'_>,
    name: &str,
    archive: &mut ArchiveWriter<'_>,
    steps: &mut Steps<'_>,
) -> Result<Vec<TableCount>> {
    let mut counts = Vec::new();
    for &table in Table::ALL {
        steps.next()?;
        let path = format!("{TABLES}/{}", data::file_name(table));
        let records = archive.file(&path, |out| transfer::write_table(view, table, out))?;
        counts.push(TableCount { table, records });
    }
    let described = package::datapackage(Part::Office, name, Table::ALL);
    archive.file(&format!("{TABLES}/{}", package::FILE_NAME), |out| {
        out.write_all(described.as_bytes()).map_err(write_failure)
    })?;
    Ok(counts)
}

/// The two feeds, what has days and what has not, which together have everything that is planned in time.
fn calendars(
    context: Context<'_>,
    archive: &mut ArchiveWriter<'_>,
    steps: &mut Steps<'_>,
    left_out: &mut Vec<Said>,
) -> Result<u32> {
    let mut events = 0;
    let mut without_days = 0;
    for (name, approximate, deadlines) in [
        ("confirmed", Approximate::Exclude, Some(DeadlineForm::Days)),
        ("provisional", Approximate::Only, None),
    ] {
        steps.next()?;
        let input = ExportCalendarInput {
            scope: CalendarScope::Office,
            approximate,
            projects: Projects::Span,
            deadlines,
        };
        let summary = archive.file(&format!("calendar/{name}.ics"), |out| {
            transfer::with_calendar(context, &input, |feed, items, options| {
                ics::write(feed, items, options, out)
            })
        })?;
        events += summary.written;
        if approximate == Approximate::Only {
            without_days = summary.left_out.len();
        }
    }
    if without_days > 0 {
        let arguments = vec![("count", without_days.to_string())];
        left_out.push(Said { message: "archive-left-events", arguments });
    }
    Ok(events)
}

/// What was done in the office, from the first step on, in both languages.
fn history(view: &View<'_>, out: &mut dyn std::io::Write) -> Result<u32> {
    let mut list = ListWriter::new(&["number", "at", "author", "state", "what_en", "what_fr"], out)?;
    journal::for_each(view, |entry| {
        list.write(&[
            &entry.seq.to_string(),
            &entry.at.to_string(),
            &entry.author,
            entry.state.as_str(),
            &history::label(entry, Language::English),
            &history::label(entry, Language::French),
        ])
    })?;
    list.finish()
}
