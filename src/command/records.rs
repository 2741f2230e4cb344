//! Records of every kind: filled in, shown with what belongs to them, changed, deleted, found.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{Context, Nothing, agenda};
use crate::error::{Code, Error, Result};
use crate::locale;
use crate::model::meeting::EventStatus;
use crate::model::record::{Record, RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::store::record::{self, Page, RecordLabel};
use crate::store::search::{self, SearchHit};
use crate::store::{Tx, View, relation};

/// Which kind of record is to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewRecordInput {
    /// Its table.
    pub table: Table,
    /// The record that it will belong to, for kinds that belong to one.
    pub owner: Option<RecordRef>,
}

/// A record with its id, its owner and its place among its like, in which nothing else is filled in. It is not stored yet.
pub fn new_record(context: Context<'_>, input: NewRecordInput) -> Result<Record> {
    let mut record = Record::blank(input.table);
    record.set_id(context.office.new_id());
    if let Some(owner) = input.owner {
        record.set_owner(owner);
        let last = context.office.read(|view| {
            agenda::take_over(view, &mut record, owner)?;
            relation::last_position(view, input.table, owner)
        })?;
        record.set_position(last + 1);
    }
    Ok(record)
}

/// One record.
pub fn get_record(context: Context<'_>, reference: RecordRef) -> Result<Record> {
    context.office.read(|view| record::get(view, reference))
}

/// A record with all that surrounds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordDetail {
    /// The record.
    pub record: Record,
    /// What it is called.
    pub label: String,
    /// Every record that its fields refer to.
    pub references: Vec<RecordLabel>,
    /// The records that refer to it, by table and field; groups without records are left out.
    pub related: Vec<RelatedGroup>,
}

/// Records of one table that refer to a record by one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RelatedGroup {
    /// Their table.
    pub table: Table,
    /// The column by which they refer to it.
    pub column: String,
    /// The records, in order: the first hundred.
    pub items: Vec<RelatedItem>,
    /// How many there are in all.
    pub total: u32,
}

/// A record that refers to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RelatedItem {
    /// The record.
    pub record: Record,
    /// What it is called here: its own name, or what else it refers to.
    pub label: String,
    /// Every record that its fields refer to.
    pub references: Vec<RecordLabel>,
}

/// A record with all that surrounds it.
pub fn record_detail(context: Context<'_>, reference: RecordRef) -> Result<RecordDetail> {
    let keys = context.office.foreign_keys();
    context.office.read(|view| {
        let record = record::get(view, reference)?;
        let references = relation::references(view, keys, &record)?;
        let mut related = Vec::new();
        for (table, column) in relation::referring(keys, reference.table) {
            let (records, total) = relation::list(view, table, &column, reference.id, 100)?;
            let items = records
                .into_iter()
                .map(|record| {
                    let references = relation::references(view, keys, &record)?;
                    let label = relation::label_beside(&record, &references, reference.id);
                    Ok(RelatedItem { record, label, references })
                })
                .collect::<Result<Vec<_>>>()?;
            if total > 0 {
                related.push(RelatedGroup { table, column, items, total });
            }
        }
        let label = match record.label() {
            label if record.is_relation() || label.is_empty() => relation::label_of_all(&references),
            label => label,
        };
        Ok(RecordDetail { label, record, references, related })
    })
}

/// Which records are listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListRecordsInput {
    /// Their table.
    pub table: Table,
    /// Words that begin words of the record; empty for all.
    pub text: String,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
    /// Only those that belong to this record.
    #[serde(default)]
    #[ts(optional)]
    pub owner: Option<RecordRef>,
}

/// Records of a table in alphabetical order.
pub fn list_records(context: Context<'_>, input: ListRecordsInput) -> Result<Page<RecordLabel>> {
    let ListRecordsInput { table, text, offset, limit, owner } = input;
    context.office.read(|view| record::list_within(view, table, owner, &text, offset, limit.min(1000)))
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchInput {
    /// Words that begin words of the record.
    pub text: String,
    /// How many at most.
    pub limit: u32,
}

/// Search over everything.
pub fn search(context: Context<'_>, input: SearchInput) -> Result<Vec<SearchHit>> {
    context.office.read(|view| search::search(view, &input.text, input.limit.min(200)))
}

/// Stores a new record.
pub fn add_record(context: Context<'_>, mut new: Record) -> Result<Written<Record>> {
    if new.table() == Table::OfficeInfo {
        return Err(Error::new(Code::Conflict, "error-one-office"));
    }
    if new.id().is_nil() {
        new.set_id(context.office.new_id());
    }
    let subject = subject(context, &new)?;
    // Adding a freeze is what freezes the office.
    let operation = if new.table() == Table::Freeze { Operation::FreezeOffice } else { Operation::AddRecord };
    context.office.transact(operation, &subject, |tx| {
        refuse_cycle(tx, &new)?;
        record::insert(tx, &new)?;
        Ok(new)
    })
}

/// Stores what became of a record.
pub fn edit_record(context: Context<'_>, edited: Record) -> Result<Written<Record>> {
    let reference = edited.reference();
    let before = context.office.read(|view| record::get(view, reference))?;
    let subject = subject(context, &edited)?;
    context.office.transact(name_of_edit(&before, &edited), &subject, |tx| {
        refuse_cycle(tx, &edited)?;
        record::update(tx, &edited)?;
        Ok(edited)
    })
}

/// What an edit is called: a new date, a cancellation, a step of follow-up and a receipt have names of their own.
fn name_of_edit(before: &Record, after: &Record) -> Operation {
    if let (Record::Decision(before), Record::Decision(after)) = (before, after)
        && before.state != after.state
    {
        return Operation::SetFollowUpState;
    }
    if let (Record::Instalment(before), Record::Instalment(after)) = (before, after)
        && !before.is_received()
        && after.is_received()
    {
        return Operation::ReceiveInstalment;
    }
    let moved = before.schedule() != after.schedule();
    let cancelled = match (before, after) {
        (Record::Meeting(before), Record::Meeting(after)) => is_cancelled(before.status, after.status),
        (Record::Activity(before), Record::Activity(after)) => is_cancelled(before.status, after.status),
        _ => false,
    };
    match (moved, cancelled) {
        (_, true) => Operation::CancelMeeting,
        (true, false) => Operation::RescheduleRecord,
        (false, false) => Operation::EditRecord,
    }
}

fn is_cancelled(before: EventStatus, after: EventStatus) -> bool {
    before != EventStatus::Cancelled && after == EventStatus::Cancelled
}

/// Refuses a record that would come to stand above itself, or to hang on what belongs to another.
fn refuse_cycle(tx: &Tx<'_>, record: &Record) -> Result<()> {
    let Some((field, message, parent)) = parent_of(record) else { return Ok(()) };
    let mut seen: HashSet<Uuid> = HashSet::from([record.id()]);
    let mut next = parent;
    while let Some(id) = next {
        if !seen.insert(id) {
            return Err(Error::invalid(field, message));
        }
        let above = record::get(tx, RecordRef { table: record.table(), id })?;
        let elsewhere = match (record, &above) {
            (Record::Deadline(one), Record::Deadline(other)) if one.meeting_id != other.meeting_id => {
                Some("error-deadline-elsewhere")
            }
            (Record::TemplateStep(one), Record::TemplateStep(other))
                if one.template_id != other.template_id =>
            {
                Some("error-step-elsewhere")
            }
            _ => None,
        };
        if let Some(message) = elsewhere {
            return Err(Error::invalid(field, message));
        }
        next = parent_of(&above).and_then(|(.., parent)| parent);
    }
    Ok(())
}

/// The field by which a record stands below another of its kind, what is said of a circle, and the other record.
fn parent_of(record: &Record) -> Option<(&'static str, &'static str, Option<Uuid>)> {
    Some(match record {
        Record::Body(body) => ("parentId", "error-own-parent", body.parent_id.map(|id| id.0)),
        Record::Instrument(instrument) => {
            ("supplementsId", "error-own-parent", instrument.supplements_id.map(|id| id.0))
        }
        Record::Deadline(deadline) => {
            ("afterDeadlineId", "error-own-step", deadline.after_deadline_id.map(|id| id.0))
        }
        Record::TemplateStep(step) => ("afterStepId", "error-own-step", step.after_step_id.map(|id| id.0)),
        _ => return None,
    })
}

/// A record that was deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deleted {
    /// What it was called.
    pub label: String,
    /// How many records that belonged to it went with it.
    pub with_it: u32,
}

/// Deletes a record, with what belongs to it.
pub fn delete_record(context: Context<'_>, reference: RecordRef) -> Result<Written<Deleted>> {
    if reference.table == Table::OfficeInfo {
        return Err(Error::new(Code::Conflict, "error-one-office"));
    }
    let before = context.office.read(|view| record::get(view, reference))?;
    let subject = subject(context, &before)?;
    let written =
        context.office.transact(Operation::DeleteRecord, &subject, |tx| record::delete(tx, reference));
    let written = match written {
        Err(error) if error.code == Code::Conflict => {
            let users = context.office.read(|view| users(context, view, reference))?;
            return Err(error.with("label", &subject.label).with("users", users));
        }
        other => other?,
    };
    let with_it = written
        .changes
        .rows
        .iter()
        .filter(|row| row.id != reference.id && row.kind == crate::operation::ChangeKind::Delete)
        .count();
    let with_it = u32::try_from(with_it).unwrap_or(u32::MAX);
    Ok(Written { value: Deleted { label: subject.label, with_it }, changes: written.changes })
}

/// The first few records that keep `reference` from being deleted, by name.
fn users(context: Context<'_>, view: &View<'_>, reference: RecordRef) -> Result<String> {
    let keys = context.office.foreign_keys();
    let mut names = Vec::new();
    for (table, column) in relation::referring(keys, reference.table) {
        for record in relation::list(view, table, &column, reference.id, 5)?.0 {
            let owner = record.owner().filter(|owner| owner.id != reference.id);
            let name = match owner {
                Some(owner) => record::label(view, owner)?,
                None => record.label(),
            };
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names.truncate(5);
    Ok(names.join(", "))
}

/// What a write to `record` is about: the record itself, or the one it is shown with where it has no name.
fn subject(context: Context<'_>, record: &Record) -> Result<Subject> {
    let label = match record {
        Record::HolidayObservance(observance) => {
            locale::text(context.language, &format!("vocabulary-{}", observance.calendar), &[])
        }
        other => other.label(),
    };
    let label = match (record.is_relation() || label.is_empty(), record.owner()) {
        (true, Some(owner)) => {
            let keys = context.office.foreign_keys();
            context.office.read(|view| {
                let references = relation::references(view, keys, record)?;
                let beside = relation::label_beside(record, &references, owner.id);
                let owner = record::label(view, owner)?;
                Ok(if beside.is_empty() { owner } else { format!("{owner} – {beside}") })
            })?
        }
        _ => label,
    };
    Ok(Subject::of(record.table(), label))
}

/// Records of one table in their new order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReorderInput {
    /// Their table, one whose records have a position.
    pub table: Table,
    /// Their ids, first to last.
    #[ts(type = "Array<string>")]
    pub ids: Vec<Uuid>,
}

/// Numbers records from 1 in the order given.
pub fn reorder_records(context: Context<'_>, input: ReorderInput) -> Result<Written<Nothing>> {
    let subject = match input.ids.first() {
        Some(&id) => {
            let first =
                context.office.read(|view| record::get(view, RecordRef { table: input.table, id }))?;
            let owner = first.owner().map(|owner| context.office.read(|view| record::label(view, owner)));
            Subject::of(input.table, owner.transpose()?.unwrap_or_default())
        }
        None => Subject::of(input.table, ""),
    };
    context.office.transact(Operation::ReorderRecords, &subject, |tx| {
        // No two slides can have one number, so all leave theirs before any takes another's.
        let passes: &[u32] = if input.table == Table::SourceSlide { &[1_000_001, 1] } else { &[1] };
        for &first in passes {
            for (position, &id) in (first..).zip(&input.ids) {
                let mut record = record::get(tx, RecordRef { table: input.table, id })?;
                record.set_position(position);
                record::update(tx, &record)?;
            }
        }
        Ok(Nothing {})
    })
}
