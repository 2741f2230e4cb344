//! What the records of a comparison are called, and which bodies and projects they belong to.

use std::cell::RefCell;
use std::collections::HashMap;

use uuid::Uuid;

use super::steps::steps;
use super::{Compared, DifferenceRow, parts};
use crate::command::Context;
use crate::error::Result;
use crate::locale;
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::comparison::Difference;
use crate::store::freeze::{self, Moment};
use crate::store::{View, record, relation};

/// How far from a record the bodies and projects are looked for that it belongs to.
const DEPTH: u8 = 3;

/// Names as they were in the states compared, each looked up once.
pub(in crate::command) struct Naming<'a> {
    pub context: Context<'a>,
    view: &'a View<'a>,
    pub compared: &'a Compared,
    labels: RefCell<HashMap<Uuid, String>>,
    scopes: RefCell<HashMap<Uuid, Vec<RecordRef>>>,
}

impl<'a> Naming<'a> {
    pub(in crate::command) fn new(context: Context<'a>, view: &'a View<'a>, compared: &'a Compared) -> Self {
        Self { context, view, compared, labels: RefCell::default(), scopes: RefCell::default() }
    }

    /// The difference in words.
    pub(in crate::command) fn row(&self, difference: &Difference) -> Result<DifferenceRow> {
        let reference = difference.record;
        let owner = match self.find(reference)?.and_then(|(record, _)| record.owner()) {
            Some(owner) => self.label(owner)?,
            None => String::new(),
        };
        Ok(DifferenceRow {
            record: reference,
            label: self.label(reference)?,
            owner,
            is_here: record::find(self.view, reference)?.is_some(),
            parts: parts(&difference.change),
            steps: steps(self, difference)?,
        })
    }

    /// The record in the state after, or before where it is gone.
    pub(in crate::command) fn find(&self, reference: RecordRef) -> Result<Option<(Record, Moment)>> {
        if let Some((record, moment)) = self.compared.record(reference) {
            return Ok(Some((record.clone(), moment)));
        }
        // What does not differ is the same in both.
        let record = freeze::find_as_of(self.view, reference, self.compared.to)?;
        Ok(record.map(|record| (record, self.compared.to)))
    }

    /// What a record is called, or was where it is gone.
    pub(in crate::command) fn label(&self, reference: RecordRef) -> Result<String> {
        if let Some(label) = self.labels.borrow().get(&reference.id) {
            return Ok(label.clone());
        }
        let found = self.find(reference)?;
        let label = found.map(|(record, moment)| self.label_at(&record, moment)).transpose()?;
        let label = label.unwrap_or_default();
        self.labels.borrow_mut().insert(reference.id, label.clone());
        Ok(label)
    }

    /// What the record that `reference` names was called in one of the two states.
    pub(in crate::command) fn label_in(&self, reference: RecordRef, moment: Moment) -> Result<String> {
        let record = freeze::find_as_of(self.view, reference, moment)?;
        Ok(record.map(|record| self.label_at(&record, moment)).transpose()?.unwrap_or_default())
    }

    /// Its own name; of what only connects others, their names but for the one that it belongs to.
    fn label_at(&self, record: &Record, moment: Moment) -> Result<String> {
        let label = record.label();
        if !record.is_relation() && !label.is_empty() {
            return Ok(label);
        }
        let owner = record.owner();
        let mut names = Vec::new();
        for (_, target) in relation::targets(self.context.office.foreign_keys(), record) {
            if Some(target) != owner
                && let Some(record) = freeze::find_as_of(self.view, target, moment)?
                && !record.label().is_empty()
            {
                names.push(record.label());
            }
        }
        if names.is_empty() {
            return Ok(locale::text(self.context.language, &format!("table-{}", record.table()), &[]));
        }
        Ok(names.join(", "))
    }

    /// The bodies and projects that a record belongs to, itself among them.
    pub(in crate::command) fn scopes(&self, reference: RecordRef) -> Result<Vec<RecordRef>> {
        self.scopes_within(reference, DEPTH)
    }

    fn scopes_within(&self, reference: RecordRef, depth: u8) -> Result<Vec<RecordRef>> {
        if let Some(scopes) = self.scopes.borrow().get(&reference.id) {
            return Ok(scopes.clone());
        }
        let mut scopes = Vec::new();
        if matches!(reference.table, Table::Body | Table::Project) {
            scopes.push(reference);
        } else if let Some((record, _)) = self.find(reference)? {
            let owner = record.owner();
            let mut targets: Vec<RecordRef> = relation::targets(self.context.office.foreign_keys(), &record)
                .into_iter()
                .map(|(_, target)| target)
                .collect();
            if reference.table == Table::Meeting {
                let (convened, _) =
                    relation::list(self.view, Table::MeetingBody, "meeting_id", reference.id, 20)?;
                for body in convened {
                    let bodies = relation::targets(self.context.office.foreign_keys(), &body);
                    targets.extend(bodies.into_iter().map(|(_, target)| target));
                }
            }
            for target in targets {
                match target.table {
                    Table::Body | Table::Project => scopes.push(target),
                    Table::Meeting | Table::MeetingBlock | Table::Activity | Table::Contribution
                        if depth > 0 && target != reference =>
                    {
                        scopes.extend(self.scopes_within(target, depth - 1)?);
                    }
                    _ if depth > 0 && Some(target) == owner && target != reference => {
                        scopes.extend(self.scopes_within(target, depth - 1)?);
                    }
                    _ => {}
                }
            }
            scopes.sort_unstable();
            scopes.dedup();
        }
        if depth == DEPTH {
            self.scopes.borrow_mut().insert(reference.id, scopes.clone());
        }
        Ok(scopes)
    }
}
