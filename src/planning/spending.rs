//! What became of a project's money: line by line, and against the time that has passed.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::funding::{Money, Sum, sum};
use super::period::{Period, days};
use super::rounding::{fraction, half_to_even};
use crate::model::budget::{BudgetLine, BudgetLineId, FinancialTransaction, TransactionKind};
use crate::model::date_spec::DateSpec;
use crate::model::money::Amount;
use crate::model::project::Project;

/// What is left of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "money", rename_all = "camelCase")]
pub enum Left {
    /// The whole is not known, or the parts are in other currencies.
    NotKnown,
    /// Exactly so much.
    Exactly(Money),
    /// So much at most: some parts are not known.
    AtMost(Money),
    /// Nothing; so much too much.
    OverBy(Money),
    /// Nothing; so much too much, and more: some parts are not known.
    OverByAtLeast(Money),
}

/// What `used` leaves of `whole`.
#[must_use]
pub fn left(whole: &Amount, used: &Sum) -> Left {
    let (Some(minor), Some(currency)) = (whole.minor, whole.currency) else { return Left::NotKnown };
    if used.stated.iter().any(|money| money.currency != currency) {
        return Left::NotKnown;
    }
    let left = minor - used.stated.first().map_or(0, |money| money.minor);
    let money = Money { minor: left.abs(), currency };
    match (left >= 0, used.without_amount) {
        (true, 0) => Left::Exactly(money),
        (true, _) => Left::AtMost(money),
        (false, 0) => Left::OverBy(money),
        (false, _) => Left::OverByAtLeast(money),
    }
}

/// What became of a line of the budget, or of the whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineSpending {
    /// The line; `None` for the whole, and for what stands on no line.
    pub line: Option<BudgetLineId>,
    /// What it was given.
    pub budget: Amount,
    /// What was committed.
    pub committed: Sum,
    /// What was spent.
    pub spent: Sum,
    /// What is left to spend.
    pub left: Left,
    /// What is left to commit.
    pub uncommitted: Left,
}

/// What became of a project's money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectSpending {
    /// Line by line, in the order of the budget.
    pub lines: Vec<LineSpending>,
    /// What stands on no line of this budget.
    pub without_line: LineSpending,
    /// The whole project.
    pub whole: LineSpending,
    /// What the lines come to.
    pub allocated: Sum,
    /// What of the budget stands on no line.
    pub unallocated: Left,
}

/// What became of the money of `project`. Without a budget of its own, its budget is what its lines come to, if that is
/// known.
#[must_use]
pub fn project_spending(
    project: &Project,
    lines: &[BudgetLine],
    transactions: &[FinancialTransaction],
) -> ProjectSpending {
    let spending = |line: Option<BudgetLineId>, budget: Amount, ours: &[&FinancialTransaction]| {
        let of = |kind| sum(ours.iter().filter(|one| one.kind == kind).map(|one| &one.amount));
        let (committed, spent) = (of(TransactionKind::Commitment), of(TransactionKind::Expenditure));
        let (left, uncommitted) = (left(&budget, &spent), left(&budget, &committed));
        LineSpending { line, budget, committed, spent, left, uncommitted }
    };
    let on = |line: BudgetLineId| -> Vec<&FinancialTransaction> {
        transactions.iter().filter(|one| one.budget_line_id == Some(line)).collect()
    };
    let is_on_none = |one: &&FinancialTransaction| {
        one.budget_line_id.is_none_or(|id| lines.iter().all(|line| line.id != id))
    };
    let allocated = sum(lines.iter().map(|line| &line.amount));
    let unallocated = left(&project.budget, &allocated);
    let budget = if project.budget.minor.is_some() { project.budget.clone() } else { whole(&allocated) };
    let all: Vec<&FinancialTransaction> = transactions.iter().collect();
    let without_line: Vec<&FinancialTransaction> = transactions.iter().filter(is_on_none).collect();
    ProjectSpending {
        lines: lines.iter().map(|line| spending(Some(line.id), line.amount.clone(), &on(line.id))).collect(),
        without_line: spending(None, Amount::default(), &without_line),
        whole: spending(None, budget, &all),
        allocated,
        unallocated,
    }
}

/// A sum as one amount, where it is one: of one currency, with nothing left out.
fn whole(sum: &Sum) -> Amount {
    match (sum.stated.as_slice(), sum.without_amount) {
        ([money], 0) => {
            Amount { minor: Some(money.minor), currency: Some(money.currency), ..Amount::default() }
        }
        _ => Amount::default(),
    }
}

/// A share between two bounds, in tenths of a percent; it can be more than the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShareRange {
    /// At least this.
    pub least: u32,
    /// At most this; `None` where there is no telling.
    pub most: Option<u32>,
}

/// How spending compares with the time that has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Pace {
    /// One of the two is not known.
    NotKnown,
    /// Less is spent than time has passed.
    Behind,
    /// The two cannot be told apart.
    Even,
    /// More is spent than time has passed.
    Ahead,
}

/// The rate at which a project uses its money up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Burn {
    /// The share of the budget that is spent.
    pub spent: Option<ShareRange>,
    /// The share of the budget that is committed.
    pub committed: Option<ShareRange>,
    /// The share of the eligible period that has passed.
    pub elapsed: Option<ShareRange>,
    /// How the first compares with the last.
    pub pace: Pace,
}

/// How much of the budget is used on the day `on`, and how much of the time.
#[must_use]
pub fn burn(project: &Project, spending: &ProjectSpending, on: Date) -> Burn {
    let spent = share(&spending.whole.budget, &spending.whole.spent);
    let committed = share(&spending.whole.budget, &spending.whole.committed);
    let elapsed = elapsed(eligible_period(project), on);
    let pace = match (spent, elapsed) {
        (Some(spent), Some(elapsed)) => {
            if elapsed.most.is_some_and(|most| spent.least > most) {
                Pace::Ahead
            } else if spent.most.is_some_and(|most| most < elapsed.least) {
                Pace::Behind
            } else {
                Pace::Even
            }
        }
        _ => Pace::NotKnown,
    };
    Burn { spent, committed, elapsed, pace }
}

/// When costs can be charged to the project: the period that is given for that, or else when it runs.
#[must_use]
pub fn eligible_period(project: &Project) -> &DateSpec {
    let is_given = !project.eligibility.raw.is_empty() || project.eligibility.edtf.is_some();
    if is_given { &project.eligibility } else { &project.date }
}

fn share(whole: &Amount, used: &Sum) -> Option<ShareRange> {
    let (minor, currency) = (whole.minor.filter(|minor| *minor > 0)?, whole.currency?);
    // Nothing recorded is not nothing spent.
    if used.count == 0 || used.stated.iter().any(|money| money.currency != currency) {
        return None;
    }
    let used_minor = used.stated.first().map_or(0, |money| money.minor);
    let least = tenths(used_minor.into(), minor.into())?;
    Some(ShareRange { least, most: Some(least).filter(|_| used.without_amount == 0) })
}

/// The share of `period` that is over at the end of the day `on`. Known to the month only, its ends leave a range.
#[must_use]
pub fn elapsed(period: &DateSpec, on: Date) -> Option<ShareRange> {
    let Period { begins, ends } = Period::of(period)?;
    // The sooner both ends are, the more has passed.
    let passed = |begin: Date, end: Date| {
        let end = end.max(begin);
        tenths(days(begin, on.min(end)).into(), days(begin, end).into())
    };
    Some(ShareRange { least: passed(begins.1, ends.1)?, most: Some(passed(begins.0, ends.0)?) })
}

fn tenths(part: i128, whole: i128) -> Option<u32> {
    u32::try_from(half_to_even(&fraction(part * 1_000, whole))?).ok()
}
