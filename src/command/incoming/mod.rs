//! What stands in a file of another program, worked out against this office: shown, chosen from, and taken in as one
//! operation, or thrown away.
//!
//! It lives in memory alone. Every kind of file is read once into [`Contents`], and those are compared with the office
//! as often as the office changes; [`Item`]s are what came of it, the same for every kind. A new kind of file adds a variant of
//! [`Contents`], what recognises it, and a comparison that makes items.

mod calendar;
mod data;
mod deck;
mod row;
mod table;

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::row::{AlikeRow, IncomingNotice, IncomingRow};
use self::table::OpenTable;
pub use self::table::{ColumnRow, TableReadingInput, TableSummary};
use super::Context;
use crate::error::{Code, Error, Result, file_name};
use crate::exchange::csv::contents::{DataContents, is_data, read_archive};
use crate::exchange::deck::DeckContents;
use crate::exchange::ics::read::{CalendarContents, OccurrenceWindow};
use crate::exchange::progress::Progress;
use crate::exchange::table::read::TableFormat;
use crate::model::entity::vocabulary;
use crate::model::language::Language;
use crate::model::record::{Record, RecordRef};
use crate::office::Written;
use crate::operation::{Changes, Operation, Subject};
use crate::store::record::{self, Page};
use crate::store::{Tx, View, column_match};

/// Octets of a file that are looked at to tell what it is.
const HEAD: u64 = 64 << 10;

/// How a workbook begins, and an archive, which are ZIP files (APPNOTE.TXT section 4.3.7).
const ZIP: &[u8] = b"PK\x03\x04";

/// Octets of a file that is taken in at most.
const LARGEST_FILE: u64 = 1 << 30;

vocabulary! {
    /// What kind of file it is.
    pub enum IncomingKind {
        /// A calendar (RFC 5545).
        Calendar = "calendar",
        /// The text of a deck, a note or a mail.
        Text = "text",
        /// A table: CSV, or a sheet of a workbook.
        Table = "table",
        /// Records of an office of Plenary's: a share, or an archive.
        Data = "data",
    }
}

vocabulary! {
    /// What an item of a file is to the office, in the order in which it is told.
    pub enum IncomingVerdict {
        /// The office has nothing like it.
        New = "new",
        /// It may be a record that the office has: somebody has to say.
        Alike = "alike",
        /// The office has it, and it is different.
        Changed = "changed",
        /// The office has it as it is.
        Same = "same",
        /// It cannot or need not be taken in.
        LeftOut = "left_out",
    }
}

/// What is to become of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Choice {
    /// It is left where it is.
    #[default]
    Leave,
    /// It is taken in.
    Take,
    /// It is this record of the office, which becomes as the item says.
    SameAs {
        /// The record.
        record: RecordRef,
    },
    /// It is the record that it may be; where that is not one alone, it is left as it is.
    SameAsOnly,
}

/// What stands in a file.
enum Contents {
    Calendar { contents: CalendarContents, window: OccurrenceWindow },
    Text(DeckContents),
    Table(Box<OpenTable>),
    Data(Box<DataContents>),
}

/// A sentence: a message and its arguments.
type Said = (&'static str, Vec<(&'static str, String)>);

/// A record that an item may be, and why.
struct Alike {
    record: RecordRef,
    /// A message.
    reason: &'static str,
}

/// Something in a file that becomes a record, or would.
struct Item {
    /// The line on which it begins, where the file has lines.
    line: Option<u64>,
    /// What it is called in the file.
    label: String,
    verdict: IncomingVerdict,
    choice: Choice,
    /// The record that it is of those the office has.
    existing: Option<RecordRef>,
    /// What is written if it is taken: the record itself, then what belongs to it.
    records: Vec<Record>,
    /// What is written before it, where it is not there yet: what it refers to.
    before: Vec<Record>,
    /// The records that it may be.
    alike: Vec<Alike>,
    /// What else is to be said of it, such as why it is left out.
    remark: Option<Said>,
    /// What of it was not understood as it was meant to be.
    problems: Vec<Said>,
}

/// A file that was read, and what it is to the office.
pub struct Incoming {
    path: PathBuf,
    contents: Contents,
    /// What the person chose, by the item's place in the file.
    choices: HashMap<usize, Choice>,
    items: Vec<Item>,
}

/// How a file is read, where that can be chosen. What is left out is chosen by Plenary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadingInput {
    /// For which days occurrences of series are taken.
    pub window: Option<OccurrenceWindow>,
    /// How a table is read.
    pub table: Option<TableReadingInput>,
}

/// A file that was read, in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncomingSummary {
    /// The file, without its folder.
    pub file_name: String,
    /// What kind of file it is.
    pub kind: IncomingKind,
    /// What it calls itself; empty where it does not.
    pub name: String,
    /// How many items there are by what they are to the office; none are left out.
    pub counts: Vec<VerdictCount>,
    /// How many items will be taken in.
    pub chosen: u32,
    /// How many things were not read as they stand.
    pub notices: u32,
    /// For which days occurrences of series are taken; `null` where there are no series.
    pub window: Option<OccurrenceWindow>,
    /// A table, and how it was read.
    pub table: Option<TableSummary>,
}

/// How many items are the same thing to the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VerdictCount {
    /// What they are.
    pub verdict: IncomingVerdict,
    /// How many.
    pub count: u32,
    /// How many of them are to be taken in.
    pub chosen: u32,
}

/// Which items are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncomingItemsInput {
    /// Only those that are this to the office.
    pub verdict: Option<IncomingVerdict>,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// Which notices are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncomingNoticesInput {
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// What is to become of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChooseIncomingInput {
    /// One item, by its place in the file; all where none is given.
    pub index: Option<u32>,
    /// Only items that are this to the office.
    pub verdict: Option<IncomingVerdict>,
    /// What is to become of them.
    pub choice: Choice,
}

/// What came of taking a file in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncomingReport {
    /// The file, without its folder.
    pub file_name: String,
    /// How many items are new.
    pub added: u32,
    /// How many items changed what was there.
    pub changed: u32,
    /// How many items are as they were.
    pub unchanged: u32,
    /// How many items were left where they are.
    pub left: u32,
    /// How many things of the file were not read as they stand.
    pub notices: u32,
}

impl Incoming {
    /// Reads the file at `path` and compares it with the office.
    ///
    /// # Errors
    /// `Unreadable` where it cannot be read; `Invalid` where it is of no kind that is taken in; `Cancelled`.
    pub fn open(
        context: Context<'_>,
        path: &Path,
        input: ReadingInput,
        progress: &Progress<'_>,
    ) -> Result<Self> {
        let unreadable = |error| {
            Error::new(Code::Unreadable, "error-file-unreadable")
                .with("file", file_name(path))
                .caused_by(error)
        };
        let mut file = File::open(path).map_err(unreadable)?;
        let metadata = file.metadata().map_err(unreadable)?;
        if !metadata.is_file() || metadata.len() > LARGEST_FILE {
            return Err(Error::new(Code::Invalid, "error-file-too-large").with("file", file_name(path)));
        }
        let mut head = Vec::new();
        file.by_ref().take(HEAD).read_to_end(&mut head).map_err(unreadable)?;
        let kind = match head.starts_with(ZIP) && is_data(&file) {
            true => Some(IncomingKind::Data),
            false => kind_of(path, &head),
        };
        file.seek(SeekFrom::Start(head.len() as u64)).map_err(unreadable)?;
        let rest = BufReader::new(file);
        let contents = match kind {
            Some(IncomingKind::Data) => {
                let contents = read_archive(rest, progress);
                Contents::Data(Box::new(contents.map_err(|error| error.with("file", file_name(path)))?))
            }
            Some(IncomingKind::Calendar) => {
                let source = std::io::Cursor::new(head).chain(rest);
                calendar::read(context, source, metadata.len(), &input, progress)?
            }
            Some(IncomingKind::Table) => {
                let mut source = rest.into_inner();
                source.rewind().map_err(unreadable)?;
                let format = if head.starts_with(ZIP) { TableFormat::Xlsx } else { TableFormat::Csv };
                let input = input.table.clone().unwrap_or_default();
                table::read(context, source, format, &input, progress)?
            }
            Some(IncomingKind::Text) => {
                let mut octets = head;
                let most = deck::LARGEST_TEXT as u64 + 1;
                rest.take(most).read_to_end(&mut octets).map_err(unreadable)?;
                deck::read(&octets)?
            }
            None => return Err(Error::new(Code::Invalid, "error-file-kind").with("file", file_name(path))),
        };
        Self::of(context, path.to_owned(), contents)
    }

    /// A text that was pasted, called `name`, compared with the office.
    ///
    /// # Errors
    /// `Invalid` where it is too long; the store's.
    pub fn pasted(context: Context<'_>, name: &str, text: &str) -> Result<Self> {
        Self::of(context, PathBuf::from(name), deck::read(text.as_bytes())?)
    }

    fn of(context: Context<'_>, path: PathBuf, contents: Contents) -> Result<Self> {
        let mut incoming = Self { path, contents, choices: HashMap::new(), items: Vec::new() };
        incoming.compare(context)?;
        Ok(incoming)
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Compares the file with the office anew: the office has changed. What was chosen stays so.
    ///
    /// # Errors
    /// The store's.
    pub fn compare(&mut self, context: Context<'_>) -> Result<()> {
        self.items = context.office.read(|view| self.items_against(context, view))?;
        Ok(())
    }

    fn items_against(&self, context: Context<'_>, view: &View<'_>) -> Result<Vec<Item>> {
        let chosen = |index| self.choices.get(&index).copied();
        match &self.contents {
            Contents::Calendar { contents, .. } => calendar::compare(context, view, contents, &chosen),
            Contents::Text(contents) => {
                deck::compare(context, view, contents, &file_name(&self.path), &chosen)
            }
            Contents::Table(table) => table::compare(context, view, table, &chosen),
            Contents::Data(contents) => data::compare(context, view, contents, &chosen),
        }
    }

    /// The file, in numbers.
    #[must_use]
    pub fn summary(&self) -> IncomingSummary {
        let mut counts: BTreeMap<IncomingVerdict, VerdictCount> = BTreeMap::new();
        for item in &self.items {
            let VerdictCount { count, chosen, .. } = counts.entry(item.verdict).or_insert(VerdictCount {
                verdict: item.verdict,
                count: 0,
                chosen: 0,
            });
            *count += 1;
            *chosen += u32::from(item.is_taken());
        }
        let counts: Vec<_> = counts.into_values().collect();
        let summary = IncomingSummary {
            file_name: file_name(&self.path),
            kind: IncomingKind::Calendar,
            name: String::new(),
            chosen: counts.iter().map(|count| count.chosen).sum(),
            counts,
            notices: 0,
            window: None,
            table: None,
        };
        match &self.contents {
            Contents::Calendar { contents, window } => IncomingSummary {
                name: contents.name.clone(),
                notices: count(contents.notices.total),
                window: contents.has_series.then_some(*window),
                ..summary
            },
            Contents::Text(contents) => IncomingSummary {
                kind: IncomingKind::Text,
                name: contents.title.clone(),
                notices: count(contents.unused.len()),
                ..summary
            },
            Contents::Data(contents) => IncomingSummary {
                kind: IncomingKind::Data,
                name: contents.title.clone(),
                notices: count(contents.notices.len()),
                ..summary
            },
            Contents::Table(table) => {
                let problems: usize = self.items.iter().map(|item| item.problems.len()).sum();
                IncomingSummary {
                    kind: IncomingKind::Table,
                    notices: count(problems + table.notices(Language::English).len()),
                    table: Some(table.summary()),
                    ..summary
                }
            }
        }
    }

    /// Some of its items, in the order of the file.
    ///
    /// # Errors
    /// The store's.
    pub fn items(&self, context: Context<'_>, input: IncomingItemsInput) -> Result<Page<IncomingRow>> {
        let wanted = |item: &Item| input.verdict.is_none_or(|verdict| item.verdict == verdict);
        let total = self.items.iter().filter(|item| wanted(item)).count();
        let page: Vec<(usize, &Item)> = self
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| wanted(item))
            .skip(input.offset as usize)
            .take(input.limit.min(1000) as usize)
            .collect();
        Ok(Page { total: count(total), rows: row::rows(context, &page)? })
    }

    /// Some of what was not read as it stands, in the order of the file.
    #[must_use]
    pub fn notices(&self, context: Context<'_>, input: IncomingNoticesInput) -> Page<IncomingNotice> {
        let (offset, limit) = (input.offset as usize, input.limit.min(1000) as usize);
        let language = context.language;
        match &self.contents {
            Contents::Calendar { contents, .. } => {
                let kept = &contents.notices.kept;
                let page = kept.iter().skip(offset).take(limit);
                let rows = page.map(|notice| calendar::notice(notice, language)).collect();
                Page { total: count(kept.len()), rows }
            }
            Contents::Text(contents) => {
                let page = contents.unused.iter().skip(offset).take(limit);
                let rows = page.map(|place| deck::notice(place, language)).collect();
                Page { total: count(contents.unused.len()), rows }
            }
            Contents::Data(contents) => {
                let page = contents.notices.iter().skip(offset).take(limit);
                let rows = page.map(|notice| data::notice(notice, language)).collect();
                Page { total: count(contents.notices.len()), rows }
            }
            Contents::Table(table) => {
                let of_table = table.notices(language);
                let problems: usize = self.items.iter().map(|item| item.problems.len()).sum();
                let total = count(of_table.len() + problems);
                let of_items = self.items.iter().flat_map(|item| {
                    item.problems.iter().map(|problem| row::notice(item.line, problem, language))
                });
                Page { total, rows: of_table.into_iter().chain(of_items).skip(offset).take(limit).collect() }
            }
        }
    }

    /// Chooses what is to become of items. Those that cannot be taken in stay as they are, and so do those that wait for an
    /// answer where all are taken at once.
    ///
    /// # Errors
    /// The store's.
    pub fn choose(&mut self, context: Context<'_>, input: ChooseIncomingInput) -> Result<()> {
        let mut is_other_record = false;
        let are_all_taken = input.index.is_none() && input.verdict.is_none() && input.choice != Choice::Leave;
        for (index, item) in self.items.iter_mut().enumerate() {
            let is_meant = input.index.is_none_or(|one| one as usize == index)
                && input.verdict.is_none_or(|verdict| item.verdict == verdict)
                && item.can_be_chosen()
                && !(are_all_taken && item.verdict == IncomingVerdict::Alike);
            let choice = match (input.choice, &item.alike[..]) {
                (Choice::SameAsOnly, [only]) => Choice::SameAs { record: only.record },
                (Choice::SameAsOnly, _) => continue,
                (choice, _) => choice,
            };
            if is_meant {
                // What was another record is looked at once more, and so is what refers to what comes in.
                is_other_record |= matches!(item.choice, Choice::SameAs { .. })
                    || matches!(choice, Choice::SameAs { .. })
                    || matches!(self.contents, Contents::Data(_));
                item.choice = choice;
                self.choices.insert(index, choice);
            }
        }
        if is_other_record { self.compare(context) } else { Ok(()) }
    }

    /// Takes in what was chosen, as one operation. It is compared once more with the office as it is at that moment.
    ///
    /// # Errors
    /// `ReadOnly` and its like; `Cancelled`. Nothing is changed then.
    pub fn import(&self, context: Context<'_>, progress: &Progress<'_>) -> Result<Written<IncomingReport>> {
        let summary = self.summary();
        let mut report = IncomingReport {
            file_name: summary.file_name.clone(),
            notices: summary.notices,
            ..IncomingReport::default()
        };
        if summary.chosen == 0 {
            // Nothing is begun that would change nothing.
            report.unchanged = count_of(&summary, IncomingVerdict::Same);
            report.left = count(self.items.len()) - report.unchanged;
            let changes = Changes { operation: Operation::ImportFile, rows: Vec::new() };
            return Ok(Written { value: report, changes });
        }
        let subject = Subject { table: None, label: summary.file_name };
        context.office.transact(Operation::ImportFile, &subject, |tx| {
            tx.defer_references()?;
            let items = self.items_against(context, tx)?;
            let total = items.len() as u64;
            for (done, item) in (0..).zip(&items) {
                if done % 100 == 0 {
                    progress.at(done, total)?;
                }
                match item.verdict {
                    IncomingVerdict::Same => report.unchanged += 1,
                    _ if !item.is_taken() => report.left += 1,
                    _ => {
                        let mut is_changed = false;
                        for record in item.before.iter().chain(&item.records) {
                            is_changed |= put(tx, record)?;
                        }
                        *match (is_changed, item.existing) {
                            (false, _) => &mut report.unchanged,
                            (true, Some(_)) => &mut report.changed,
                            (true, None) => &mut report.added,
                        } += 1;
                    }
                }
            }
            if let Contents::Table(table) = &self.contents {
                let (kind, header, fields) = table.columns();
                column_match::remember(tx, kind, header, fields)?;
            }
            Ok(report)
        })
    }
}

impl Item {
    /// Something that is left where it is, whatever is chosen.
    fn left(line: u64, label: &str, verdict: IncomingVerdict, existing: Option<RecordRef>) -> Self {
        Self {
            line: Some(line),
            label: label.to_owned(),
            verdict,
            choice: Choice::Leave,
            existing,
            records: Vec::new(),
            alike: Vec::new(),
            remark: None,
            before: Vec::new(),
            problems: Vec::new(),
        }
    }

    fn can_be_chosen(&self) -> bool {
        !self.records.is_empty()
    }

    fn is_taken(&self) -> bool {
        self.choice != Choice::Leave && self.can_be_chosen()
    }
}

/// Writes a record over what it was, or as a new one; tells whether that changed anything.
fn put(tx: &Tx<'_>, record: &Record) -> Result<bool> {
    let reference = record.reference();
    match record::find(tx, reference)? {
        Some(before) if before == *record => return Ok(false),
        Some(_) => record::update(tx, record)?,
        None => record::insert(tx, record)?,
    }
    Ok(true)
}

/// What kind of file this is, by how it begins and, where that does not tell, by its name.
fn kind_of(path: &Path, head: &[u8]) -> Option<IncomingKind> {
    let is_named = |ending: &str| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending));
    let begins = |text: &[u8]| head.windows(text.len()).any(|part| part.eq_ignore_ascii_case(text));
    let is_calendar = begins(b"BEGIN:VCALENDAR") || begins(b"BEGIN:VEVENT");
    let is_table =
        head.starts_with(ZIP) && (is_named("xlsx") || is_named("xlsm")) || is_named("csv") || is_named("tsv");
    let is_text = ["txt", "text", "md"].iter().any(|ending| is_named(ending));
    if is_calendar || is_named("ics") {
        Some(IncomingKind::Calendar)
    } else if is_table {
        Some(IncomingKind::Table)
    } else {
        is_text.then_some(IncomingKind::Text)
    }
}

fn count_of(summary: &IncomingSummary, verdict: IncomingVerdict) -> u32 {
    summary.counts.iter().find(|one| one.verdict == verdict).map_or(0, |one| one.count)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl std::fmt::Debug for Incoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Incoming").field("path", &self.path).finish_non_exhaustive()
    }
}
