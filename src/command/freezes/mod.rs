//! The states of the office that are kept, and what differs between two of them, in words.
//!
//! The office is frozen by adding a freeze, as any record is added; renaming and deleting one are edits like any other.

mod naming;
mod steps;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) use self::naming::Naming;
pub use self::steps::StepText;
use super::meetings::shown;
use super::transfer::TableCount;
use super::{Context, Nothing};
use crate::error::Result;
use crate::model::contribution::{Contribution, FundingNeed};
use crate::model::date_spec::DateSpec;
use crate::model::freeze::FreezeId;
use crate::model::project::Project;
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::comparison::{Change, Difference, DifferenceClass, compare, concerns_funding};
use crate::store::View;
use crate::store::freeze::{self, FrozenState, Moment};

/// A state that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FreezeRow {
    /// Its id.
    pub id: FreezeId,
    /// What it was frozen for.
    pub name: String,
    /// When the office was reported on.
    pub date: DateSpec,
    /// The date as it is shown.
    pub date_text: String,
    /// When it was frozen, as an RFC 3339 instant; `null` where it was frozen in another office, and cannot be read here.
    pub made_at: Option<String>,
    /// Who froze it; empty where that is not known.
    pub made_by: String,
}

/// All states that are kept, the latest first.
pub fn list_freezes(context: Context<'_>, _: Nothing) -> Result<Vec<FreezeRow>> {
    let states = context.office.read(freeze::list)?;
    Ok(states.into_iter().map(|state| row(context, state)).collect())
}

fn row(context: Context<'_>, FrozenState { freeze, made }: FrozenState) -> FreezeRow {
    FreezeRow {
        id: freeze.id,
        name: freeze.name,
        date_text: shown(&freeze.date, context.language),
        date: freeze.date,
        made_at: made.as_ref().map(|made| made.at.to_string()),
        made_by: made.map(|made| made.author).unwrap_or_default(),
    }
}

/// Which states are compared, and what of the differences is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompareInput {
    /// The state before.
    pub from: FreezeId,
    /// The state after; the office as it is, where none is named.
    pub to: Option<FreezeId>,
    /// Only records of this table.
    pub table: Option<Table>,
    /// Only what belongs to this body or project.
    pub within: Option<RecordRef>,
    /// How many of each class at most.
    pub limit: u32,
}

/// What differs between two states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Comparison {
    /// How many differences there are in all, wanted or not.
    pub total: u32,
    /// Those wanted, by what they mean; classes without any are left out.
    pub groups: Vec<DifferenceGroup>,
    /// The tables whose records differ, and in how many differences.
    pub tables: Vec<TableCount>,
    /// The bodies and projects that differences belong to, those with most first.
    pub scopes: Vec<ScopeCount>,
}

/// Differences that mean the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DifferenceGroup {
    /// What they mean.
    pub class: DifferenceClass,
    /// How many there are.
    pub total: u32,
    /// The first of them.
    pub rows: Vec<DifferenceRow>,
}

/// A difference, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DifferenceRow {
    /// The record.
    pub record: RecordRef,
    /// What it is called, or was where it is gone.
    pub label: String,
    /// What it belongs to; empty where it stands alone.
    pub owner: String,
    /// Whether it is in the office now, so that it can be shown.
    pub is_here: bool,
    /// How many records that are parts of it came or went with it.
    pub parts: u32,
    /// What it was and what it is, field by field.
    pub steps: Vec<StepText>,
}

/// How many differences belong to a body or a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScopeCount {
    /// The body or the project.
    pub scope: RecordRef,
    /// What it is called.
    pub label: String,
    /// How many.
    pub count: u32,
}

/// How many bodies and projects are offered to narrow a comparison down to.
const SCOPES: usize = 200;

/// What differs between a state that is kept and another, or the office as it is.
pub fn compare_freezes(context: Context<'_>, input: CompareInput) -> Result<Comparison> {
    context.office.read(|view| {
        let from = freeze::moment(view, input.from)?;
        let to = input.to.map_or(Ok(Moment::NOW), |to| freeze::moment(view, to))?;
        let compared = Compared::new(view, from, to)?;
        let naming = Naming::new(context, view, &compared);
        let mut tables: HashMap<Table, u32> = HashMap::new();
        let mut scopes: HashMap<RecordRef, u32> = HashMap::new();
        let mut groups: HashMap<DifferenceClass, (u32, Vec<&Difference>)> = HashMap::new();
        for difference in &compared.differences {
            let within = naming.scopes(difference.record)?;
            *tables.entry(difference.record.table).or_default() += 1;
            for &scope in &within {
                *scopes.entry(scope).or_default() += 1;
            }
            let is_wanted = input.table.is_none_or(|table| difference.record.table == table)
                && input.within.is_none_or(|scope| within.contains(&scope));
            if is_wanted {
                let (total, shown) = groups.entry(difference.class()).or_default();
                *total += 1;
                if *total <= input.limit.min(1000) {
                    shown.push(difference);
                }
            }
        }
        let mut shown = Vec::new();
        for &class in DifferenceClass::ALL {
            if let Some((total, differences)) = groups.remove(&class) {
                let rows = differences.into_iter().map(|difference| naming.row(difference));
                shown.push(DifferenceGroup { class, total, rows: rows.collect::<Result<_>>()? });
            }
        }
        let mut tables: Vec<TableCount> =
            tables.into_iter().map(|(table, records)| TableCount { table, records }).collect();
        tables.sort_by_key(|count| count.table);
        let mut scopes: Vec<(RecordRef, u32)> = scopes.into_iter().collect();
        scopes.sort_by_key(|&(scope, count)| (std::cmp::Reverse(count), scope));
        scopes.truncate(SCOPES);
        let scopes = scopes
            .into_iter()
            .map(|(scope, count)| Ok(ScopeCount { scope, label: naming.label(scope)?, count }))
            .collect::<Result<_>>()?;
        let total = u32::try_from(compared.differences.len()).unwrap_or(u32::MAX);
        Ok(Comparison { total, groups: shown, tables, scopes })
    })
}

/// Two states, and what differs between them.
pub(super) struct Compared {
    pub from: Moment,
    pub to: Moment,
    /// The records that differ, as they were in the state before.
    before: HashMap<uuid::Uuid, Record>,
    /// As they were in the state after.
    after: HashMap<uuid::Uuid, Record>,
    pub differences: Vec<Difference>,
}

impl Compared {
    /// What differs between the states of two moments. Freezes themselves are not reported on.
    pub(super) fn new(view: &View<'_>, from: Moment, to: Moment) -> Result<Self> {
        let (mut before, mut after) = freeze::between(view, from, to)?;
        for records in [&mut before, &mut after] {
            records.retain(|record| record.table() != Table::Freeze);
        }
        let differences = if before.iter().chain(&after).any(concerns_funding) {
            compare(&with_money(view, &before, from)?, &with_money(view, &after, to)?)
        } else {
            compare(&before, &after)
        };
        let by_id = |records: Vec<Record>| records.into_iter().map(|record| (record.id(), record)).collect();
        Ok(Self { from, to, before: by_id(before), after: by_id(after), differences })
    }

    /// What the office has, and what it would have: both are told with the names that it has now.
    pub(super) fn proposed(before: Vec<Record>, after: Vec<Record>) -> Self {
        let by_id = |records: Vec<Record>| records.into_iter().map(|record| (record.id(), record)).collect();
        let (before, after) = (by_id(before), by_id(after));
        Self { from: Moment::NOW, to: Moment::NOW, before, after, differences: Vec::new() }
    }

    /// The record as it is in the state after; where it is gone, as it was before. `None` where it does not differ.
    fn record(&self, reference: RecordRef) -> Option<(&Record, Moment)> {
        let after = self.after.get(&reference.id).map(|record| (record, self.to));
        after.or_else(|| self.before.get(&reference.id).map(|record| (record, self.from)))
    }
}

/// These records, and all projects with what donors give to them and what is still to be found for them.
fn with_money(view: &View<'_>, records: &[Record], moment: Moment) -> Result<Vec<Record>> {
    let mut all: Vec<Record> = records.iter().filter(|record| !concerns_funding(record)).cloned().collect();
    all.extend(freeze::list_as_of::<Project>(view, moment)?.into_iter().map(Record::from));
    all.extend(freeze::list_as_of::<Contribution>(view, moment)?.into_iter().map(Record::from));
    all.extend(freeze::list_as_of::<FundingNeed>(view, moment)?.into_iter().map(Record::from));
    Ok(all)
}

/// How many records came or went with the one that did.
fn parts(change: &Change) -> u32 {
    match change {
        Change::New(parts) | Change::Gone(parts) => *parts,
        _ => 0,
    }
}
