//! What has changed between two states of the office, record by record and by what it means.
//!
//! A record that is in both states differs in its date, its certainty, its life cycle, its money or its other fields, and
//! each is a difference of its own. A part of a record that is itself new or gone is not told apart from it, only counted.
//! Amounts stand beside each other and are never subtracted: whether money came or a sum was corrected is not known here.

mod date_shift;
mod fields;

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

pub use self::date_shift::{DateShift, date_shift};
pub use self::fields::{FieldChange, Value};
use super::funding::{Gap, project_funding};
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, ContributionStage, FundingNeed};
use crate::model::date_spec::DateSpec;
use crate::model::entity::{Entity, vocabulary};
use crate::model::meeting::EventStatus;
use crate::model::money::Amount;
use crate::model::project::{LifeCycle, Project, ProjectId};
use crate::model::record::{Record, RecordRef, Table};

vocabulary! {
    /// What a difference means, in the order in which it is told.
    pub enum DifferenceClass {
        /// The record was not there.
        New = "new",
        /// The record is no longer there.
        Gone = "gone",
        /// It has another date.
        Moved = "moved",
        /// What was open is stated now.
        Confirmed = "confirmed",
        /// What was stated is open now.
        NoLongerConfirmed = "no_longer_confirmed",
        /// It was called off.
        Cancelled = "cancelled",
        /// It is no longer called off.
        TakenUpAgain = "taken_up_again",
        /// It stands elsewhere in its life: a project is under way, a meeting was held.
        Stage = "stage",
        /// Its money, or what is still to be funded of it.
        Funded = "funded",
        /// Anything else.
        Changed = "changed",
    }
}

/// A difference between two states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The record.
    pub record: RecordRef,
    /// What is different of it.
    pub change: Change,
}

/// What something was before, and what it is after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<T> {
    /// Before.
    pub before: T,
    /// After.
    pub after: T,
}

/// What is different of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is new, with so many records that are parts of it.
    New(u32),
    /// It is gone, and so many parts with it.
    Gone(u32),
    /// The date in this field. Where only the words differ, and not what they mean, it is a field like any other.
    Date(&'static str, Step<DateSpec>),
    /// How sure it is.
    Certainty(Step<Certainty>),
    /// Where a meeting or an activity stands.
    Status(Step<EventStatus>),
    /// Where a project stands.
    LifeCycle(Step<LifeCycle>),
    /// How firm a contribution is.
    Firmness(Step<ContributionStage>),
    /// The amount in this field.
    Amount(&'static str, Step<Amount>),
    /// What is still to be funded of a project.
    Gap(Step<Gap>),
    /// Other fields.
    Fields(Vec<FieldChange>),
}

impl Difference {
    /// What it means.
    #[must_use]
    pub fn class(&self) -> DifferenceClass {
        match &self.change {
            Change::New(_) => DifferenceClass::New,
            Change::Gone(_) => DifferenceClass::Gone,
            Change::Date(..) => DifferenceClass::Moved,
            Change::Certainty(Step { after: Certainty::Stated, .. }) => DifferenceClass::Confirmed,
            Change::Certainty(Step { before: Certainty::Stated, .. }) => DifferenceClass::NoLongerConfirmed,
            Change::Status(Step { after: EventStatus::Cancelled, .. }) => DifferenceClass::Cancelled,
            Change::Status(Step { before: EventStatus::Cancelled, .. }) => DifferenceClass::TakenUpAgain,
            Change::Status(_) | Change::LifeCycle(_) => DifferenceClass::Stage,
            Change::Firmness(_) | Change::Amount(..) | Change::Gap(_) => DifferenceClass::Funded,
            Change::Certainty(_) | Change::Fields(_) => DifferenceClass::Changed,
        }
    }
}

/// What differs between two states of an office: by kind of record, then in the order in which the records were made.
///
/// Records that are the same in both can be left out, except where money is compared: what is still to be funded of a
/// project follows from all its contributions and needs, so these have to be in both states or in none.
#[must_use]
pub fn compare(before: &[Record], after: &[Record]) -> Vec<Difference> {
    let (old, new) = (by_id(before), by_id(after));
    let mut differences = Vec::new();
    for record in before {
        match new.get(&record.id()) {
            Some(after) => changes(record, after, &mut differences),
            None => differences.push(one_sided(record, &old, &new, Change::Gone)),
        }
    }
    for record in after.iter().filter(|record| !old.contains_key(&record.id())) {
        differences.push(one_sided(record, &new, &old, Change::New));
    }
    gaps(before, after, &mut differences);
    count_parts(&mut differences);
    differences.sort_by_key(|difference| (difference.record, difference.class()));
    differences
}

fn by_id(records: &[Record]) -> HashMap<Uuid, &Record> {
    records.iter().map(|record| (record.id(), record)).collect()
}

/// A record that is only in one of the two states. A part counts with the record that it is, in the end, a part of, so long
/// as that is only there too.
fn one_sided(
    record: &Record,
    here: &HashMap<Uuid, &Record>,
    there: &HashMap<Uuid, &Record>,
    change: impl Fn(u32) -> Change,
) -> Difference {
    let (mut whole, mut parts) = (record, 0);
    let mut seen = HashSet::from([record.id()]);
    while let Some(owner) = whole.owner().and_then(|owner| here.get(&owner.id))
        && !there.contains_key(&owner.id())
    {
        (whole, parts) = (owner, 1);
        if !seen.insert(owner.id()) {
            // Links of each other are parts of nothing.
            (whole, parts) = (record, 0);
            break;
        }
    }
    Difference { record: whole.reference(), change: change(parts) }
}

/// Makes one difference of those that [`one_sided`] gives of a record and of each of its parts.
fn count_parts(differences: &mut Vec<Difference>) {
    let mut counts: HashMap<Uuid, u32> = HashMap::new();
    for Difference { record, change } in &*differences {
        if let Change::New(parts) | Change::Gone(parts) = change {
            *counts.entry(record.id).or_default() += parts;
        }
    }
    differences.retain_mut(|Difference { record, change }| match change {
        Change::New(parts) | Change::Gone(parts) => {
            let is_itself = *parts == 0;
            *parts = counts.get(&record.id).copied().unwrap_or_default();
            is_itself
        }
        _ => true,
    });
}

/// What is different of a record that is in both states.
fn changes(before: &Record, after: &Record, differences: &mut Vec<Difference>) {
    if before == after {
        return;
    }
    let record = after.reference();
    let mut tell = |change| differences.push(Difference { record, change });
    let mut fields = Vec::new();
    for change in fields::changes(before, after) {
        match change {
            fields::Changed::Date(field, step) => tell(Change::Date(field, step)),
            fields::Changed::Amount(field, step) => tell(Change::Amount(field, step)),
            fields::Changed::Certainty(step) => tell(Change::Certainty(step)),
            fields::Changed::Other(field) => match (before, after) {
                (Record::Meeting(before), Record::Meeting(after)) if field.field == "status" => {
                    tell(Change::Status(Step { before: before.status, after: after.status }));
                }
                (Record::Activity(before), Record::Activity(after)) if field.field == "status" => {
                    tell(Change::Status(Step { before: before.status, after: after.status }));
                }
                (Record::Project(before), Record::Project(after)) if field.field == "life_cycle" => {
                    tell(Change::LifeCycle(Step { before: before.life_cycle, after: after.life_cycle }));
                }
                (Record::Contribution(before), Record::Contribution(after)) if field.field == "stage" => {
                    tell(Change::Firmness(Step { before: before.stage, after: after.stage }));
                }
                _ => fields.push(field),
            },
        }
    }
    if !fields.is_empty() {
        tell(Change::Fields(fields));
    }
}

/// The money of one state, by project.
#[derive(Default)]
struct Money<'r> {
    project: Option<&'r Project>,
    contributions: Vec<Contribution>,
    needs: Vec<FundingNeed>,
}

fn money(records: &[Record]) -> HashMap<ProjectId, Money<'_>> {
    let mut projects: HashMap<ProjectId, Money<'_>> = HashMap::new();
    for record in records {
        match record {
            Record::Project(project) => projects.entry(project.id).or_default().project = Some(project),
            Record::Contribution(contribution) => {
                projects.entry(contribution.project_id).or_default().contributions.push(contribution.clone());
            }
            Record::FundingNeed(need) => {
                projects.entry(need.project_id).or_default().needs.push(need.clone());
            }
            _ => {}
        }
    }
    projects
}

/// What is still to be funded of the projects that are in both states.
fn gaps(before: &[Record], after: &[Record], differences: &mut Vec<Difference>) {
    let (old, new) = (money(before), money(after));
    for (id, after) in &new {
        let gap = |money: &Money<'_>| {
            money
                .project
                .map(|project| project_funding(&project.budget, &money.contributions, &money.needs).gap)
        };
        if let (Some(before), Some(after)) = (old.get(id).and_then(gap), gap(after))
            && before != after
        {
            let record = RecordRef { table: Table::Project, id: id.0 };
            differences.push(Difference { record, change: Change::Gap(Step { before, after }) });
        }
    }
}

/// Whether what is still to be funded of some project may differ between two states of these records.
#[must_use]
pub fn concerns_funding(record: &Record) -> bool {
    matches!(record.table(), Project::TABLE | Contribution::TABLE | FundingNeed::TABLE)
}
