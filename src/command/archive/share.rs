//! A meeting, a block of meetings or a project as one file for another office: what belongs to it, and what that refers to.
//!
//! It is an archive with fewer records. Left out is what is this office's own: clashes that it accepted, states that it
//! froze, and what calendars made elsewhere call its meetings.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::documents::PlannedDocument;
use super::{Steps, Written, changed, readme, stem};
use crate::command::Context;
use crate::command::documents::Document;
use crate::command::transfer::{self, ExportCalendarInput, TableCount, office_info};
use crate::error::{Error, Result, file_name};
use crate::exchange::archive::{ArchiveWriter, TABLES};
use crate::exchange::csv::data::{self, TableWriter};
use crate::exchange::csv::package::{self, Part};
use crate::exchange::file::{portable_stem, write_atomically, write_failure};
use crate::exchange::ics::{self, Approximate, DeadlineForm, Projects};
use crate::exchange::progress::Progress;
use crate::model::meeting::MeetingId;
use crate::model::ownership::owner_column;
use crate::model::project::ProjectId;
use crate::model::record::{Record, RecordRef, Table};
use crate::store::feed::CalendarScope;
use crate::store::schema::ForeignKey;
use crate::store::{View, record, relation};

/// What is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportShareInput {
    /// A meeting, a block of meetings or a project.
    pub of: RecordRef,
}

/// What became of a share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShareReport {
    /// The file, without its folder.
    pub file_name: String,
    /// How many records of each table are in it; empty tables are not.
    pub tables: Vec<TableCount>,
    /// How many documents are in it, each kind of file by itself.
    pub documents: u32,
    /// What is not in it, and why, as sentences.
    pub left_out: Vec<String>,
}

/// What stays with the office that it is of.
const OWN: [Table; 4] = [Table::OfficeInfo, Table::AcceptedClash, Table::CalendarComponent, Table::Freeze];

/// What a share is called, without its ending: what is shared, and the day on which the office last changed.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn share_stem(context: Context<'_>, input: ExportShareInput) -> Result<String> {
    context.office.read(|view| {
        let zone = office_info(view)?.time_zone;
        Ok(stem(&record::get(view, input.of)?.label(), changed(view, &zone)?))
    })
}

/// Writes a share to `path`.
///
/// # Errors
/// As [`super::export_archive`]; `NotFound` where what is to be shared is gone; `Invalid` where it is of another kind.
pub fn export_share(
    context: Context<'_>,
    input: ExportShareInput,
    path: &Path,
    progress: &Progress<'_>,
) -> Result<ShareReport> {
    if !matches!(input.of.table, Table::Meeting | Table::MeetingBlock | Table::Project) {
        return Err(Error::invalid("of", "error-share-kind"));
    }
    let workshop = tempfile::tempdir().map_err(write_failure)?;
    let copy = context.office.copy_into(workshop.path())?;
    let context = Context { office: &copy, ..context };
    write_atomically(path, |out| {
        let (office, title, changed, records) = copy.read(|view| {
            let office = office_info(view)?;
            let changed = changed(view, &office.time_zone)?;
            let title = record::get(view, input.of)?.label();
            Ok((office.name, title, changed, gathered(view, copy.foreign_keys(), input.of, progress)?))
        })?;
        let mut archive = ArchiveWriter::new(&stem(&title, changed), changed, out)?;
        let mut counts = Vec::new();
        for (&table, records) in &records {
            let written = archive.file(&format!("{TABLES}/{}", data::file_name(table)), |out| {
                let mut writer = TableWriter::new(table, out)?;
                records.values().try_for_each(|record| writer.write(&record.to_cells()))?;
                writer.finish()
            })?;
            counts.push(TableCount { table, records: written });
        }
        let tables: Vec<Table> = records.keys().copied().collect();
        let described = package::datapackage(Part::Share, &title, &tables);
        archive.file(&format!("{TABLES}/{}", package::FILE_NAME), |out| {
            out.write_all(described.as_bytes()).map_err(write_failure)
        })?;
        archive.file(&format!("calendar/{}.ics", portable_stem(&title)), |out| {
            let input = ExportCalendarInput {
                scope: scope(input.of, &records),
                approximate: Approximate::Include,
                projects: Projects::Span,
                deadlines: Some(DeadlineForm::Days),
            };
            transfer::with_calendar(context, &input, |feed, items, options| {
                ics::write(feed, items, options, out)
            })
        })?;
        let planned = documents(input.of, &records);
        let mut steps = Steps { progress, done: 0, total: planned.len() * 2 };
        let mut left_out = Vec::new();
        let mut writing = Written { archive: &mut archive, left_out: &mut left_out, documents: 0 };
        writing.documents(context, &planned, context.language, &mut steps)?;
        let documents = writing.documents;
        archive.tag("README.txt", &readme::of_share(&title, &office, changed.date(), &left_out))?;
        let day = changed.date().to_string();
        archive.finish(&[
            ("Source-Organization", &office),
            ("External-Description", &title),
            ("Bagging-Date", &day),
            ("Bag-Software-Agent", "Plenary"),
        ])?;
        Ok(ShareReport {
            file_name: file_name(path),
            tables: counts,
            documents,
            left_out: left_out.iter().map(|said| said.in_language(context.language)).collect(),
        })
    })
}

type Records = BTreeMap<Table, BTreeMap<Uuid, Record>>;

/// What belongs to `root`, and what that refers to.
fn gathered(
    view: &View<'_>,
    keys: &[ForeignKey],
    root: RecordRef,
    progress: &Progress<'_>,
) -> Result<Records> {
    let mut records = Records::new();
    let mut owners = VecDeque::from([record::get(view, root)?]);
    let mut seen = HashSet::from([root.id]);
    while let Some(owner) = owners.pop_front() {
        progress.still()?;
        let reference = owner.reference();
        for &table in Table::ALL.iter().filter(|table| !OWN.contains(table)) {
            for column in columns(table, reference.table) {
                let (parts, _) = relation::list(view, table, column, reference.id, u32::MAX)?;
                owners.extend(parts.into_iter().filter(|part| seen.insert(part.id())));
            }
        }
        records.entry(owner.table()).or_default().insert(owner.id(), owner);
    }
    // Of what is referred to, the record alone: the seats in a body are not the meeting's.
    let mut referring: Vec<Record> = records.values().flat_map(BTreeMap::values).cloned().collect();
    while let Some(record) = referring.pop() {
        for (_, target) in relation::targets(keys, &record) {
            if !OWN.contains(&target.table)
                && seen.insert(target.id)
                && let Some(found) = record::find(view, target)?
            {
                referring.push(found.clone());
                records.entry(target.table).or_default().insert(target.id, found);
            }
        }
    }
    Ok(records)
}

/// The columns by which records of `table` go with a record of `owner`.
fn columns(table: Table, owner: Table) -> impl Iterator<Item = &'static str> {
    // A meeting under a project stands alone, but goes with it; a link is seen from both its ends.
    let beside = match (table, owner) {
        (Table::Meeting, Table::Project) => Some("project_id"),
        (Table::Link, _) => Some("target_id"),
        _ => None,
    };
    owner_column(table, owner).into_iter().chain(beside)
}

/// Whose events its calendar has.
fn scope(of: RecordRef, records: &Records) -> CalendarScope {
    match of.table {
        Table::Project => CalendarScope::Project { id: ProjectId(of.id) },
        _ => {
            let tables = [Table::MeetingBlock, Table::Meeting, Table::Deadline];
            let of_table = |&table: &Table| {
                records
                    .get(&table)
                    .into_iter()
                    .flat_map(BTreeMap::keys)
                    .map(move |&id| RecordRef { table, id })
            };
            CalendarScope::Selection { records: tables.iter().flat_map(of_table).collect() }
        }
    }
}

/// The documents that go with it.
fn documents(of: RecordRef, records: &Records) -> Vec<PlannedDocument> {
    let has = |table| records.contains_key(&table);
    let mut documents = Vec::new();
    if of.table == Table::Project {
        documents.push(Document::Portfolio { project_id: Some(ProjectId(of.id)) });
    } else if has(Table::AgendaItem) {
        documents.push(Document::Agenda { of });
    }
    if of.table == Table::Meeting && has(Table::Participant) {
        documents.push(Document::Participants { meeting_id: MeetingId(of.id) });
    }
    if of.table == Table::Meeting && has(Table::Decision) {
        let meeting_id = Some(MeetingId(of.id));
        documents.push(Document::Decisions { body_id: None, meeting_id, only_open: false });
    }
    documents.into_iter().map(|document| PlannedDocument { folder: "", document }).collect()
}
