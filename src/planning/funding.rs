//! Money that tells the truth: sums that say what they leave out, and the gap that is still to be funded.
//!
//! Currencies are never added to each other, and a sum over records says how many of them had no amount.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rounding::{fraction, half_to_even};
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, ContributionStage, FundingNeed, Instalment};
use crate::model::money::{Amount, Currency, Percent};
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
    let (sought, given): (Vec<&Contribution>, Vec<&Contribution>) = contributions.iter().partition(is_sought);
    let to_be_identified = sum(needs.iter().map(|need| &need.amount));
    ProjectFunding {
        contributions: sum(given.iter().map(|contribution| &contribution.amount)),
        sought: sum(sought.iter().map(|contribution| &contribution.amount)),
        gap: gap(budget, &given, &to_be_identified),
        to_be_identified,
    }
}

/// What a share of the budget comes to; `None` where the budget is not known.
#[must_use]
pub fn share_of(budget: &Amount, share: Percent) -> Option<Money> {
    let exact = fraction(i128::from(budget.minor?) * i128::from(share.hundredths()), HUNDREDTHS_OF_WHOLE);
    Some(Money { minor: half_to_even(&exact)?, currency: budget.currency? })
}

const HUNDREDTHS_OF_WHOLE: i128 = Percent::WHOLE.hundredths() as i128;

/// The budget less what is given. A contribution without an amount of its own counts with its share of the budget, if
/// it has one; the whole is rounded once.
fn gap(budget: &Amount, given: &[&Contribution], to_be_identified: &Sum) -> Gap {
    // A source that states the gap is believed before any subtraction.
    if let ([need], 0) = (to_be_identified.stated.as_slice(), to_be_identified.without_amount) {
        return Gap::Exactly(*need);
    }
    let (Some(minor), Some(currency)) = (budget.minor, budget.currency) else { return Gap::NotKnown };
    if given.is_empty() {
        // Where funding is said to be missing but not how much, the whole budget bounds it.
        return if to_be_identified.count > 0 {
            Gap::AtMost(Money { minor, currency })
        } else {
            Gap::NotKnown
        };
    }
    let is_of_another = |amount: &Amount| amount.currency.is_some_and(|one| one != currency);
    if given.iter().any(|contribution| is_of_another(&contribution.amount))
        || to_be_identified.stated.len() > 1
    {
        return Gap::NotKnown;
    }
    let mut left = i128::from(minor) * HUNDREDTHS_OF_WHOLE;
    let mut is_known = true;
    for contribution in given {
        match (contribution.amount.minor, contribution.share) {
            (Some(covered), _) => left -= i128::from(covered) * HUNDREDTHS_OF_WHOLE,
            (None, Some(share)) => left -= i128::from(minor) * i128::from(share.hundredths()),
            (None, None) => is_known = false,
        }
    }
    match (half_to_even(&fraction(left, HUNDREDTHS_OF_WHOLE)), is_known) {
        (None, _) => Gap::NotKnown,
        (Some(..=0), _) => Gap::None,
        (Some(minor), true) => Gap::Exactly(Money { minor, currency }),
        (Some(minor), false) => Gap::AtMost(Money { minor, currency }),
    }
}

/// A contribution, and the parts in which it comes.
#[derive(Clone, Copy, Debug)]
pub struct Donation<'a> {
    /// The contribution.
    pub contribution: &'a Contribution,
    /// Its instalments, in order.
    pub instalments: &'a [Instalment],
}

impl Donation<'_> {
    /// What has come of it: the instalments that came; without any instalments, the whole if it stands as received.
    #[must_use]
    pub fn received(&self) -> Sum {
        if self.instalments.is_empty() {
            let whole = Some(&self.contribution.amount);
            return sum(whole.filter(|_| self.contribution.stage == ContributionStage::Received));
        }
        sum(self.instalments.iter().filter(|one| one.is_received()).map(|one| &one.amount))
    }

    /// What is still to come of it; `None` where nothing is. Not known where the whole or what came is not known, or
    /// where they are in different currencies.
    #[must_use]
    pub fn outstanding(&self) -> Option<Amount> {
        if self.instalments.is_empty() && self.contribution.stage == ContributionStage::Received {
            return None;
        }
        less(&self.contribution.amount, &self.received())
    }

    /// How firm what is still to come is. It has not come, whatever the contribution as a whole is said to be.
    fn rung(&self) -> ContributionStage {
        match self.contribution.stage {
            ContributionStage::Received => ContributionStage::Agreed,
            stage => stage,
        }
    }
}

/// `whole` less `parts`; `None` where nothing is left, an amount that is not known where there is no telling.
pub(super) fn less(whole: &Amount, parts: &Sum) -> Option<Amount> {
    let (Some(minor), Some(currency)) = (whole.minor, whole.currency) else { return Some(Amount::default()) };
    if parts.without_amount > 0 || parts.stated.iter().any(|money| money.currency != currency) {
        return Some(Amount::default());
    }
    let left = minor - parts.stated.first().map_or(0, |money| money.minor);
    (left > 0).then(|| Amount { minor: Some(left), currency: Some(currency), ..Amount::default() })
}

/// Money by how firm it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rung {
    /// How firm.
    pub stage: ContributionStage,
    /// How much.
    pub sum: Sum,
}

/// The ladder from hope to money in the bank, every rung of it. Each amount stands on one rung only: what came of a
/// contribution on the last, what is still to come of it where the contribution stands.
#[must_use]
pub fn ladder(donations: &[Donation<'_>]) -> Vec<Rung> {
    let mut amounts: BTreeMap<ContributionStage, Vec<Amount>> = BTreeMap::new();
    let mut received: Vec<Sum> = Vec::new();
    for donation in donations {
        received.push(donation.received());
        if let Some(outstanding) = donation.outstanding() {
            amounts.entry(donation.rung()).or_default().push(outstanding);
        }
    }
    ContributionStage::ALL
        .iter()
        .map(|&stage| {
            let outstanding = sum(amounts.get(&stage).into_iter().flatten());
            let sum = if stage == ContributionStage::Received { total(&received) } else { outstanding };
            Rung { stage, sum }
        })
        .collect()
}

/// The sum of several sums.
#[must_use]
pub fn total<'a>(sums: impl IntoIterator<Item = &'a Sum>) -> Sum {
    let mut whole = Sum::default();
    let mut totals: BTreeMap<Currency, i64> = BTreeMap::new();
    for part in sums {
        whole.count += part.count;
        whole.without_amount += part.without_amount;
        for money in &part.stated {
            let total = totals.entry(money.currency).or_insert(0);
            match total.checked_add(money.minor) {
                Some(new) => *total = new,
                None => whole.without_amount += 1,
            }
        }
    }
    whole.stated = totals.into_iter().map(|(currency, minor)| Money { minor, currency }).collect();
    whole
}
