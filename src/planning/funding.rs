//! Money that tells the truth: sums that say what they leave out, and the gap that is still to be funded.
//!
//! Currencies are never added to each other, and a sum over records says how many of them had no amount.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, ContributionStage, FundingNeed};
use crate::model::money::{Amount, Currency};
use crate::model::project::{LifeCycle, Project};

/// An amount of one currency, in its minor unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Money {
    /// Whole minor units.
    #[ts(type = "number")]
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// A sum over several amounts.
///
/// Invariant: one entry for each currency, in order of its code; `without_amount` counts what is in no entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sum {
    /// What is stated, currency by currency.
    pub stated: Vec<Money>,
    /// How many amounts are not known.
    pub without_amount: u32,
    /// How many amounts there are in all, known or not.
    pub count: u32,
}

/// Adds amounts. A sum that leaves the range of whole minor units is counted as not known, never wrapped.
#[must_use]
pub fn sum<'a>(amounts: impl IntoIterator<Item = &'a Amount>) -> Sum {
    let mut totals: BTreeMap<Currency, i64> = BTreeMap::new();
    let mut sum = Sum::default();
    for amount in amounts {
        sum.count += 1;
        let added = match (amount.minor, amount.currency) {
            (Some(minor), Some(currency)) => {
                let total = totals.entry(currency).or_insert(0);
                total.checked_add(minor).map(|new| *total = new)
            }
            _ => None,
        };
        if added.is_none() {
            sum.without_amount += 1;
        }
    }
    sum.stated = totals.into_iter().map(|(currency, minor)| Money { minor, currency }).collect();
    sum
}

/// The budgets of all projects, as the portfolio's head shows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Portfolio {
    /// Projects under way.
    pub current: Sum,
    /// Projects being prepared.
    pub pipeline: Sum,
    /// Those of them that are still to be confirmed.
    pub pipeline_to_be_confirmed: Sum,
    /// Projects that are over.
    pub closed: Sum,
    /// All projects.
    pub all: Sum,
}

/// The budgets of `projects`, by life cycle.
#[must_use]
pub fn portfolio(projects: &[Project]) -> Portfolio {
    let of =
        |keep: &dyn Fn(&&Project) -> bool| sum(projects.iter().filter(keep).map(|project| &project.budget));
    Portfolio {
        current: of(&|project| project.life_cycle == LifeCycle::Current),
        pipeline: of(&|project| project.life_cycle == LifeCycle::Pipeline),
        pipeline_to_be_confirmed: of(&|project| {
            project.life_cycle == LifeCycle::Pipeline && project.certainty == Certainty::ToBeConfirmed
        }),
        closed: of(&|project| project.life_cycle == LifeCycle::Closed),
        all: of(&|_| true),
    }
}

/// What is still to be funded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "money", rename_all = "camelCase")]
pub enum Gap {
    /// Nothing says who funds the project, or how much it costs.
    NotKnown,
    /// Exactly so much: the budget, less what donors give, or what the sources say is to be identified.
    Exactly(Money),
    /// So much at most: some donors' amounts are not known.
    AtMost(Money),
    /// Nothing.
    None,
}

/// How a project is funded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectFunding {
    /// Contributions of known donors, sought ones apart.
    pub contributions: Sum,
    /// Contributions that are only sought.
    pub sought: Sum,
    /// What the sources say is still to be identified.
    pub to_be_identified: Sum,
    /// What is still to be funded.
    pub gap: Gap,
}

/// How the project with `budget` is funded by `contributions`, with `needs` for which no donor is known.
#[must_use]
pub fn project_funding(
    budget: &Amount,
    contributions: &[Contribution],
    needs: &[FundingNeed],
) -> ProjectFunding {
    let is_sought = |contribution: &&Contribution| contribution.stage == ContributionStage::Sought;
    let given = sum(contributions.iter().filter(|c| !is_sought(c)).map(|c| &c.amount));
    let sought = sum(contributions.iter().filter(is_sought).map(|c| &c.amount));
    let to_be_identified = sum(needs.iter().map(|need| &need.amount));
    let gap = gap(budget, &given, &to_be_identified);
    ProjectFunding { contributions: given, sought, to_be_identified, gap }
}

fn gap(budget: &Amount, given: &Sum, to_be_identified: &Sum) -> Gap {
    // A source that states the gap is believed before any subtraction.
    if let ([need], 0) = (to_be_identified.stated.as_slice(), to_be_identified.without_amount) {
        return Gap::Exactly(*need);
    }
    let (Some(minor), Some(currency)) = (budget.minor, budget.currency) else { return Gap::NotKnown };
    if given.count == 0 {
        // Where funding is said to be missing but not how much, the whole budget bounds it.
        return if to_be_identified.count > 0 {
            Gap::AtMost(Money { minor, currency })
        } else {
            Gap::NotKnown
        };
    }
    if given.stated.iter().any(|money| money.currency != currency) || to_be_identified.stated.len() > 1 {
        return Gap::NotKnown;
    }
    let covered = given.stated.first().map_or(0, |money| money.minor);
    let left = minor.saturating_sub(covered).max(0);
    match (left, given.without_amount) {
        (0, _) => Gap::None,
        (left, 0) => Gap::Exactly(Money { minor: left, currency }),
        (left, _) => Gap::AtMost(Money { minor: left, currency }),
    }
}
