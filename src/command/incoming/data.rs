//! Data of another office against this one: what it has that is new here, what may be a record of this office, and what it
//! says otherwise.
//!
//! A record is known by its id, which no two offices give twice. What the other office entered by itself (a body, a state, a
//! person) has another id there: where it may be one of ours, somebody says so, and what refers to it then refers to ours. Ours is
//! not overwritten by that: what it lacks is filled in, and what is said otherwise is told.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::row::IncomingNotice;
use super::{Alike, Choice, IncomingVerdict, Item, Said};
use crate::command::Context;
use crate::error::Result;
use crate::exchange::csv::contents::DataContents;
use crate::exchange::notice::{Notice, NoticeReason};
use crate::locale;
use crate::model::entity::Cell;
use crate::model::language::Language;
use crate::model::organisation::OrganisationKind;
use crate::model::ownership::owner_column;
use crate::model::record::{Record, RecordRef, Table};
use crate::model::written::comparable_name as folded;
use crate::operation::Operation;
use crate::store::schema::ForeignKey;
use crate::store::{View, journal, record, relation};

/// Kinds of records that two offices enter each by itself, so that names tell whether they are one.
const NAMED: [Table; 11] = [
    Table::Organisation,
    Table::Person,
    Table::Region,
    Table::Instrument,
    Table::Body,
    Table::Project,
    Table::MeetingBlock,
    Table::Meeting,
    Table::DeadlineTemplate,
    Table::Network,
    Table::SourceDocument,
];

/// A line that was not read as it stands, in words.
pub(super) fn notice(notice: &Notice, language: Language) -> IncomingNotice {
    let reason = match notice.reason {
        NoticeReason::FieldCount => "notice-fieldCount",
        NoticeReason::Value => "notice-value",
        NoticeReason::Encoding => "notice-encoding",
        NoticeReason::UnknownColumn => "notice-unknownColumn",
        NoticeReason::MissingColumn => "notice-missingColumn",
        NoticeReason::Broken => "notice-broken",
        NoticeReason::TooMuch => "notice-tooMuch",
    };
    let reason = locale::text(language, reason, &[("found", &notice.found)]);
    let message =
        locale::text(language, "incoming-data-notice", &[("file", &notice.file), ("reason", &reason)]);
    IncomingNotice { line: notice.line, field: notice.field.clone().unwrap_or_default(), message }
}

/// What the records of the data are to the office. What refers to records of any kind comes last, as it is written last.
pub(super) fn compare(
    context: Context<'_>,
    view: &View<'_>,
    contents: &DataContents,
    chosen: &dyn Fn(usize) -> Option<Choice>,
) -> Result<Vec<Item>> {
    let is_of_any_kind = |table: Table| !Record::blank(table).references().is_empty();
    let mut records: Vec<&Record> = contents.records.iter().collect();
    records.sort_by_key(|record| match &record.references()[..] {
        [] => 0,
        // A citation can be of an alias.
        references => 1 + u8::from(references.iter().any(|(_, it)| is_of_any_kind(it.table))),
    });
    let mut here = Here::new(context, view, &records)?;
    let mut known = Vec::with_capacity(records.len());
    for (index, record) in records.iter().enumerate() {
        known.push(here.known(record, chosen(index))?);
    }
    here.close(&records, &mut known);
    records.iter().zip(known).map(|(record, known)| here.item(record, known)).collect()
}

/// What a record of the data is to the office.
enum Is {
    /// It is this record, by its id.
    Itself,
    /// It is this record, which the other office entered by itself.
    Other(RecordRef),
    /// It may be one of these.
    Perhaps,
    New,
    /// It stays where it is, for this reason.
    Left(Said),
}

struct Known {
    is: Is,
    choice: Choice,
    /// Whether somebody chose it.
    is_answered: bool,
    alike: Vec<Alike>,
    remark: Option<Said>,
}

impl Known {
    fn new(is: Is, choice: Option<Choice>, usual: Choice) -> Self {
        let is_answered = choice.is_some();
        Self { is, choice: choice.unwrap_or(usual), is_answered, alike: Vec::new(), remark: None }
    }

    /// Whether what refers to it finds something.
    fn is_there(&self) -> bool {
        match self.is {
            Is::Itself | Is::Other(_) => true,
            Is::Perhaps | Is::New => self.choice != Choice::Leave,
            Is::Left(_) => false,
        }
    }
}

/// The office, as far as the data can speak of it.
struct Here<'v> {
    context: Context<'v>,
    view: &'v View<'v>,
    /// Records of the office by their table and by what they are called, folded.
    named: HashMap<(Table, String), Vec<RecordRef>>,
    /// The id here of each record of the data that has another one there.
    became: HashMap<Uuid, Uuid>,
    /// Records of the data that are not there for others.
    absent: HashSet<Uuid>,
    /// What the records of the data are called, by their ids.
    labels: HashMap<Uuid, String>,
    /// Parts of records of the office, by what they say.
    parts: HashMap<(Table, Uuid), HashMap<Says, RecordRef>>,
    /// Which record of the office stands where the data has another: what somebody answered when it was taken in before.
    answered: HashMap<Uuid, Uuid>,
}

impl<'v> Here<'v> {
    fn new(context: Context<'v>, view: &'v View<'v>, records: &[&Record]) -> Result<Self> {
        let keys = context.office.foreign_keys();
        let tables: HashSet<Table> = records.iter().map(|record| record.table()).collect();
        let mut named: HashMap<(Table, String), Vec<RecordRef>> = HashMap::new();
        for table in NAMED.into_iter().filter(|table| tables.contains(table)) {
            record::for_each(view, table, |cells| {
                let record = Record::from_cells(table, cells)?;
                let reference = RecordRef { table, id: record.id() };
                for name in names(&record) {
                    named.entry((table, name)).or_default().push(reference);
                }
                Ok(())
            })?;
        }
        record::for_each(view, Table::Alias, |cells| {
            if let Record::Alias(alias) = Record::from_cells(Table::Alias, cells)? {
                named.entry((alias.subject.table, folded(&alias.name))).or_default().push(alias.subject);
            }
            Ok(())
        })?;
        let mut answered = HashMap::new();
        for record in records {
            let Some(ours) = record::find(view, record.reference())? else { continue };
            let theirs = relation::targets(keys, record);
            for (column, target) in relation::targets(keys, &ours) {
                let other = theirs.iter().find(|(theirs, _)| *theirs == column).map(|(_, other)| *other);
                if let Some(other) =
                    other.filter(|other| other.id != target.id && other.table == target.table)
                {
                    answered.insert(other.id, target.id);
                }
            }
        }
        Ok(Self {
            context,
            view,
            named,
            became: HashMap::new(),
            absent: HashSet::new(),
            labels: records.iter().map(|record| (record.id(), record.label())).collect(),
            parts: HashMap::new(),
            answered,
        })
    }

    /// What a record is; those that it refers to were looked at before.
    fn known(&mut self, record: &Record, choice: Option<Choice>) -> Result<Known> {
        let table = record.table();
        if matches!(table, Table::OfficeInfo | Table::Freeze | Table::Publication) {
            return Ok(Known::new(Is::Left(("incoming-data-own", Vec::new())), choice, Choice::Leave));
        }
        if record::find(self.view, record.reference())?.is_some() {
            return Ok(Known::new(Is::Itself, choice, Choice::Take));
        }
        if let Some(part) = self.part(record)? {
            self.became.insert(record.id(), part.id);
            return Ok(Known::new(Is::Other(part), choice, Choice::Take));
        }
        let alike = self.alike(record)?;
        let answered = self.answered.get(&record.id());
        let usual = alike.iter().find(|one| answered == Some(&one.record.id) || one.reason == CERTAIN);
        let usual = usual.map(|one| Choice::SameAs { record: one.record });
        if let Some(Choice::SameAs { record: ours }) = choice.or(usual)
            && ours.table == table
            && record::find(self.view, ours)?.is_some()
        {
            self.became.insert(record.id(), ours.id);
            let usual = Choice::SameAs { record: ours };
            return Ok(Known { alike, ..Known::new(Is::Other(ours), choice, usual) });
        }
        if !alike.is_empty() {
            return Ok(Known { alike, ..Known::new(Is::Perhaps, choice, Choice::Leave) });
        }
        // What was deleted here comes back only if somebody wants it.
        let is_deleted = journal::owner_of_id(self.view, record.id())?.is_some();
        let usual = if is_deleted { Choice::Leave } else { Choice::Take };
        let remark = is_deleted.then(|| ("incoming-deleted-here", Vec::new()));
        Ok(Known { remark, ..Known::new(Is::New, choice, usual) })
    }

    /// Records of the office that this one may be.
    fn alike(&self, record: &Record) -> Result<Vec<Alike>> {
        let table = record.table();
        let mut alike: Vec<Alike> = Vec::new();
        if !NAMED.contains(&table) {
            return Ok(alike);
        }
        for name in names(record) {
            for &ours in self.named.get(&(table, name)).into_iter().flatten() {
                if alike.iter().any(|one| one.record == ours) {
                    continue;
                }
                if let Some(here) = record::find(self.view, ours)?
                    && let Some(reason) = reason(record, &here)
                {
                    alike.push(Alike { record: ours, reason });
                }
            }
        }
        Ok(alike)
    }

    /// The part of the same record of this office that says the same: that the same body convenes a meeting is not said twice.
    fn part(&mut self, record: &Record) -> Result<Option<RecordRef>> {
        let Some(owner) = record.owner() else { return Ok(None) };
        let table = record.table();
        let owner = RecordRef { id: self.here(owner.id), ..owner };
        let Some(column) = owner_column(table, owner.table) else { return Ok(None) };
        let keys = self.context.office.foreign_keys();
        if !self.parts.contains_key(&(table, owner.id)) {
            let (ours, _) = relation::list(self.view, table, column, owner.id, u32::MAX)?;
            let ours = ours.iter().map(|ours| (says(ours, keys, &|id| id), ours.reference())).collect();
            self.parts.insert((table, owner.id), ours);
        }
        let says = says(record, keys, &|id| self.here(id));
        Ok(self.parts.get(&(table, owner.id)).and_then(|parts| parts.get(&says)).copied())
    }

    /// The id here of a record of the data.
    fn here(&self, id: Uuid) -> Uuid {
        self.became.get(&id).copied().unwrap_or(id)
    }

    /// Leaves out what cannot do without something that is left, and what cannot do without that.
    fn close(&mut self, records: &[&Record], known: &mut [Known]) {
        loop {
            let before = self.absent.len();
            for (record, known) in records.iter().zip(&mut *known) {
                if !known.is_there() {
                    self.absent.insert(record.id());
                } else if matches!(known.is, Is::New | Is::Perhaps)
                    && let Err(missing) = self.moved(record, None)
                {
                    known.is = Is::Left(("incoming-data-needs", vec![("name", missing)]));
                    self.absent.insert(record.id());
                }
            }
            if self.absent.len() == before {
                return;
            }
        }
    }

    /// The record with the ids of this office. What it refers to and is left is as in `ours`, else nothing; where it cannot be,
    /// the answer is what it is called.
    fn moved(&self, record: &Record, ours: Option<&Record>) -> Result<Record, String> {
        let table = record.table();
        let mut cells: Vec<Cell<'_>> = record.to_cells();
        if let Some(ours) = ours {
            cells[0] = Cell::Text(ours.id().to_string().into());
        }
        for (column, target) in relation::targets(self.context.office.foreign_keys(), record) {
            let of_any_kind = format!("{column}_id");
            let Some(at) = table.columns().iter().position(|it| *it == column || *it == of_any_kind) else {
                continue;
            };
            if !self.absent.contains(&target.id) {
                cells[at] = Cell::Text(self.here(target.id).to_string().into());
                continue;
            }
            let instead = ours.map_or(Cell::Null, |ours| ours.to_cells().swap_remove(at));
            let mut tried = cells.clone();
            tried[at] = instead.clone();
            if Record::from_cells(table, tried).is_err() {
                return Err(self.labels.get(&target.id).cloned().unwrap_or_default());
            }
            cells[at] = instead;
        }
        Record::from_cells(table, cells).map_err(|error| error.found)
    }

    fn item(&self, record: &Record, known: Known) -> Result<Item> {
        let label = self.label(record)?;
        let left = |verdict, existing| Item { line: None, ..Item::left(0, &label, verdict, existing) };
        let Known { is, choice, is_answered, alike, remark } = known;
        let item = match is {
            Is::Left(remark) => Item { remark: Some(remark), ..left(IncomingVerdict::LeftOut, None) },
            Is::Itself => {
                let same = left(IncomingVerdict::Same, Some(record.reference()));
                self.against_itself(record, choice, is_answered, same)?
            }
            Is::Other(ours) => {
                let same = Item { choice, ..left(IncomingVerdict::Same, Some(ours)) };
                let alike = if is_answered { alike } else { Vec::new() };
                self.against_other(record, ours, alike, same)?
            }
            Is::Perhaps | Is::New => {
                let verdict = if alike.is_empty() { IncomingVerdict::New } else { IncomingVerdict::Alike };
                match self.moved(record, None) {
                    Ok(moved) => Item { choice, alike, remark, records: vec![moved], ..left(verdict, None) },
                    Err(missing) => {
                        let remark = Some(("incoming-data-needs", vec![("name", missing)]));
                        Item { remark, ..left(IncomingVerdict::LeftOut, None) }
                    }
                }
            }
        };
        // What could not be written is not offered.
        match item.records.iter().find_map(|record| record.check().err()) {
            Some(error) => {
                let remark = Some((error.message, error.arguments));
                Ok(Item { remark, ..left(IncomingVerdict::LeftOut, item.existing) })
            }
            None => Ok(item),
        }
    }

    /// A record that the office has: it becomes as the data says, unless somebody worked on it here.
    fn against_itself(&self, record: &Record, choice: Choice, is_answered: bool, same: Item) -> Result<Item> {
        let before = record::get(self.view, record.reference())?;
        let after = match self.moved(record, Some(&before)) {
            Ok(after) if after != before => after,
            _ => return Ok(same),
        };
        let last = journal::history(self.view, record.reference(), 1)?;
        let by_hand = last
            .first()
            .filter(|last| !matches!(last.entry.operation, Operation::ImportFile | Operation::ImportData));
        Ok(Item {
            choice: if by_hand.is_some() && !is_answered { Choice::Leave } else { choice },
            records: vec![after],
            remark: by_hand
                .map(|last| ("incoming-data-changed-here", vec![("author", last.entry.author.clone())])),
            verdict: IncomingVerdict::Changed,
            ..same
        })
    }

    /// A record that is one of ours: what ours lacks is filled in, and what is said otherwise is told.
    fn against_other(&self, record: &Record, ours: RecordRef, alike: Vec<Alike>, same: Item) -> Result<Item> {
        let before = record::get(self.view, ours)?;
        let Ok(theirs) = self.moved(record, Some(&before)) else { return Ok(same) };
        let (after, otherwise) = filled(&before, &theirs);
        let remark = (!otherwise.is_empty())
            .then(|| ("incoming-data-otherwise", vec![("text", otherwise.join(" · "))]));
        if after == before && alike.is_empty() {
            return Ok(Item { remark, choice: Choice::Leave, ..same });
        }
        // What somebody answered can be answered otherwise.
        let verdict = if alike.is_empty() { IncomingVerdict::Changed } else { IncomingVerdict::Alike };
        Ok(Item { alike, records: vec![after], remark, verdict, ..same })
    }

    /// What a record is called: a relation by what it connects.
    fn label(&self, record: &Record) -> Result<String> {
        if !record.is_relation() {
            return Ok(record.label());
        }
        let mut names = Vec::new();
        for (_, target) in relation::targets(self.context.office.foreign_keys(), record) {
            let name = match self.labels.get(&target.id) {
                Some(name) => name.clone(),
                None => record::label(self.view, target)?,
            };
            names.extend(Some(name).filter(|name| !name.is_empty()));
        }
        Ok(names.join(" – "))
    }
}

/// What tells a part from others of its kind: what it is called, unless it is called by what it connects, and what it refers to.
type Says = (String, Vec<(String, Uuid)>);

fn says(record: &Record, keys: &[ForeignKey], here: &dyn Fn(Uuid) -> Uuid) -> Says {
    let name = if record.is_relation() { String::new() } else { record.label() };
    let targets = relation::targets(keys, record);
    (name, targets.into_iter().map(|(column, target)| (column, here(target.id))).collect())
}

/// The names by which a record can be known, folded.
fn names(record: &Record) -> Vec<String> {
    let names: Vec<&str> = match record {
        Record::Organisation(organisation) => vec![organisation.name.as_str(), &organisation.short_name],
        Record::Body(body) => vec![body.name.as_str(), &body.short_name],
        Record::Person(person) => vec![person.name.as_str(), &person.email],
        Record::Project(project) => vec![project.name.as_str(), &project.full_title],
        _ => return vec![folded(&record.label())],
    };
    names.into_iter().filter(|name| !name.is_empty()).map(folded).collect()
}

/// Why nobody has to be asked.
const CERTAIN: &str = "incoming-alike-state";

/// Why two records that share a name may be one; `None` where they are not.
fn reason(theirs: &Record, ours: &Record) -> Option<&'static str> {
    match (theirs, ours) {
        (Record::Organisation(theirs), Record::Organisation(ours))
            if theirs.kind == OrganisationKind::State && ours.kind == OrganisationKind::State =>
        {
            let [a, b] = [&theirs.country_code, &ours.country_code];
            (a == b || a.is_empty() || b.is_empty()).then_some(CERTAIN)
        }
        (Record::Person(theirs), Record::Person(ours))
            if !theirs.email.is_empty() && theirs.email == ours.email =>
        {
            Some("incoming-alike-same-email")
        }
        _ => match (theirs.schedule(), ours.schedule()) {
            (Some(theirs), Some(ours)) => {
                match (theirs.earliest.zip(theirs.latest), ours.earliest.zip(ours.latest)) {
                    (Some((from, to)), Some((first, last))) if from <= last && first <= to => {
                        Some("incoming-alike-name")
                    }
                    (Some(_), Some(_)) => None,
                    _ => Some("incoming-alike-undated"),
                }
            }
            _ => Some("incoming-alike-same-name"),
        },
    }
}

/// `ours` with what it lacks, and what `theirs` says otherwise, as it is written.
fn filled(ours: &Record, theirs: &Record) -> (Record, Vec<String>) {
    let (mut cells, says) = (ours.to_cells(), theirs.to_cells());
    let mut otherwise = Vec::new();
    let mut at = 0;
    let is_blank =
        |cell: &Cell<'_>| matches!(cell, Cell::Null) || matches!(cell, Cell::Text(text) if text.is_empty());
    for field in ours.table().fields() {
        let columns = at..at + field.suffixes.len();
        at = columns.end;
        if cells[columns.clone()] == says[columns.clone()] || says[columns.clone()].iter().all(is_blank) {
            continue;
        }
        if cells[columns.clone()].iter().all(is_blank) {
            cells[columns.clone()].clone_from_slice(&says[columns]);
        } else if let Cell::Text(text) = &says[columns.start]
            && text.parse::<Uuid>().is_err()
        {
            otherwise.push(text.clone().into_owned());
        }
    }
    let filled = Record::from_cells(ours.table(), cells).unwrap_or_else(|_| ours.clone());
    (filled, otherwise)
}
