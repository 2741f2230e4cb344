//! Amounts, contributions and transactions, said shortly.

use plenary::model::budget::{BudgetLineId, FinancialTransaction, TransactionKind};
use plenary::model::contribution::{Contribution, ContributionStage, Instalment};
use plenary::model::money::{Amount, Currency};
use plenary::planning::funding::{Money, Sum};

use super::date;

pub(super) fn currency(code: &str) -> Currency {
    code.parse().expect(code)
}

/// An amount of whole units; `None` is not known.
pub(super) fn amount(units: impl Into<Option<i64>>, code: &str) -> Amount {
    match units.into() {
        Some(units) => of_minor(units * 100, code),
        None => Amount::default(),
    }
}

pub(super) fn of_minor(minor: i64, code: &str) -> Amount {
    Amount { minor: Some(minor), currency: Some(currency(code)), ..Amount::default() }
}

pub(super) fn money(units: i64, code: &str) -> Money {
    Money { minor: units * 100, currency: currency(code) }
}

/// A sum as what is stated and how many amounts are not known; how many there are in all is left out.
pub(super) fn told(sum: &Sum) -> (Vec<Money>, u32) {
    (sum.stated.clone(), sum.without_amount)
}

pub(super) fn contribution(amount: Amount, stage: ContributionStage) -> Contribution {
    Contribution { amount, stage, ..Contribution::default() }
}

pub(super) fn instalment(amount: Amount, due: &str, received: &str) -> Instalment {
    Instalment { amount, due: date(due), received: date(received), ..Instalment::default() }
}

pub(super) fn transaction(
    kind: TransactionKind,
    line: Option<BudgetLineId>,
    amount: Amount,
    when: &str,
) -> FinancialTransaction {
    FinancialTransaction { kind, budget_line_id: line, amount, date: date(when), ..Default::default() }
}
