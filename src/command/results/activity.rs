//! One activity in figures: who took part, and what it cost against its line of the budget.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::phrase::{self, HeadcountText};
use crate::command::Context;
use crate::command::money::Phrases;
use crate::error::{Code, Error, Result};
use crate::model::activity::{Activity, ActivityId, ActivityParticipation, ActivityRole};
use crate::model::budget::{FinancialTransaction, TransactionKind};
use crate::model::language::Language;
use crate::model::meeting::EventStatus;
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::funding::sum;
use crate::planning::participation_by_state::headcount;
use crate::planning::spending::{Left, left};
use crate::store::{money, record, results};

/// Which activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActivityInput {
    /// Its id.
    pub id: ActivityId,
}

/// An activity in figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityFigures {
    /// Where it stands: participants of what is only planned are expected.
    pub status: EventStatus,
    /// How many participants.
    pub people: HeadcountText,
    /// From how many states and organisations.
    pub states: u32,
    /// The line of the budget; empty where none is given.
    pub budget_line: String,
    /// What is left on that line, in all; empty without a line.
    pub line_left_text: String,
    /// What it is planned to cost; empty where that is not known.
    pub cost_text: String,
    /// What was committed; empty where nothing was.
    pub committed_text: String,
    /// What was spent; empty where nothing was.
    pub spent_text: String,
    /// What is left of its planned cost; empty where that is not known.
    pub left_text: String,
    /// Whether more was spent than planned.
    pub is_over: bool,
}

/// One activity in figures.
pub fn activity_figures(context: Context<'_>, input: ActivityInput) -> Result<ActivityFigures> {
    let phrases = Phrases::new(context.language);
    context.office.read(|view| {
        let reference = RecordRef { table: Table::Activity, id: input.id.0 };
        let Record::Activity(activity) = record::get(view, reference)? else {
            return Err(Error::new(Code::NotFound, "error-not-found"));
        };
        let participations = results::participations_in(view, input.id)?;
        let transactions = results::transactions_for(view, input.id)?;
        let (budget_line, line_left_text) = match activity.budget_line_id {
            Some(id) => {
                let reference = RecordRef { table: Table::BudgetLine, id: id.0 };
                let Record::BudgetLine(line) = record::get(view, reference)? else {
                    return Err(Error::new(Code::NotFound, "error-not-found"));
                };
                let on_line = money::transactions_on(view, id)?;
                let spent = sum(of_kind(&on_line, TransactionKind::Expenditure));
                (line.title, phrases.left(left(&line.amount, &spent)))
            }
            None => (String::new(), String::new()),
        };
        let costs = Costs::of(&activity, transactions.iter(), phrases);
        let (people, states) = attendance(participations.iter(), context.language);
        Ok(ActivityFigures {
            status: activity.status,
            people,
            states,
            budget_line,
            line_left_text,
            cost_text: costs.cost_text,
            committed_text: costs.committed_text,
            spent_text: costs.spent_text,
            left_text: costs.left_text,
            is_over: costs.is_over,
        })
    })
}

fn of_kind<'a>(
    transactions: impl IntoIterator<Item = &'a FinancialTransaction>,
    kind: TransactionKind,
) -> impl Iterator<Item = &'a crate::model::money::Amount> {
    transactions.into_iter().filter(move |one| one.kind == kind).map(|one| &one.amount)
}

/// How many participants, and from how many states and organisations.
pub(super) fn attendance<'a>(
    participations: impl Iterator<Item = &'a ActivityParticipation>,
    language: Language,
) -> (HeadcountText, u32) {
    let participants: Vec<&ActivityParticipation> =
        participations.filter(|entry| entry.role == ActivityRole::Participant).collect();
    let states: BTreeSet<_> = participants.iter().map(|entry| entry.organisation_id).collect();
    let count = headcount(participants);
    (phrase::headcount(count, language), u32::try_from(states.len()).unwrap_or(u32::MAX))
}

/// What an activity costs, in words.
pub(super) struct Costs {
    pub cost_text: String,
    pub committed_text: String,
    pub spent_text: String,
    pub left_text: String,
    pub is_over: bool,
}

impl Costs {
    pub(super) fn of<'a>(
        activity: &Activity,
        transactions: impl Iterator<Item = &'a FinancialTransaction> + Clone,
        phrases: Phrases,
    ) -> Self {
        let committed = sum(of_kind(transactions.clone(), TransactionKind::Commitment));
        let spent = sum(of_kind(transactions, TransactionKind::Expenditure));
        let left = left(&activity.cost, &spent);
        Self {
            cost_text: phrases.amount(&activity.cost),
            committed_text: phrases.sum(&committed),
            spent_text: phrases.sum(&spent),
            left_text: if activity.cost.minor.is_some() && spent.count > 0 {
                phrases.left(left)
            } else {
                String::new()
            },
            is_over: matches!(left, Left::OverBy(_) | Left::OverByAtLeast(_)),
        }
    }
}
