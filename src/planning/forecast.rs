//! Money by calendar year: only what is known to fall in one year stands there. Nothing is spread over years, unless a
//! person asks for that assumption; it then stands beside what is known, never in it.

use std::collections::BTreeMap;

use jiff::civil::date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::funding::{Donation, Money, Sum, less, sum, total};
use super::period::{days, year};
use super::rounding::{fraction, half_to_even};
use crate::model::budget::{FinancialTransaction, TransactionKind};
use crate::model::contribution::ContributionStage;
use crate::model::date_spec::DateSpec;
use crate::model::money::Amount;

/// What falls in one calendar year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearOfMoney {
    /// The year; `None` for what is not known to fall in one.
    pub year: Option<i16>,
    /// What is to come from donors. What is only sought is left out.
    pub due: Sum,
    /// What came from donors.
    pub received: Sum,
    /// What was committed.
    pub committed: Sum,
    /// What was spent.
    pub spent: Sum,
    /// What of the budgets would fall in the year if each were spent evenly, day by day: an assumption.
    pub evenly: Sum,
}

/// Money by year, the earliest first, and last what has no year.
///
/// `budgets` are those to be spread evenly, each with its period; a budget or a period that is not known is counted
/// with what has no year.
#[must_use]
pub fn by_year(
    donations: &[Donation<'_>],
    transactions: &[FinancialTransaction],
    budgets: &[(&Amount, &DateSpec)],
) -> Vec<YearOfMoney> {
    let mut years = Years::default();
    for donation in donations {
        years.add_donation(donation);
    }
    for transaction in transactions {
        let column = match transaction.kind {
            TransactionKind::Commitment => Column::Committed,
            TransactionKind::Expenditure => Column::Spent,
        };
        years.add(year(&transaction.date), column, &transaction.amount);
    }
    for (budget, period) in budgets {
        match evenly(budget, period) {
            Some(parts) => {
                for (year, part) in parts {
                    years.add(Some(year), Column::Evenly, &part);
                }
            }
            None => years.add(None, Column::Evenly, budget),
        }
    }
    years.rows()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Due,
    Received,
    Committed,
    Spent,
    Evenly,
}

/// Amounts by year, what has none last, and by column.
#[derive(Default)]
struct Years(BTreeMap<(bool, Option<i16>), BTreeMap<Column, Vec<Sum>>>);

impl Years {
    fn add(&mut self, year: Option<i16>, column: Column, amount: &Amount) {
        let columns = self.0.entry((year.is_none(), year)).or_default();
        columns.entry(column).or_default().push(sum([amount]));
    }

    fn add_donation(&mut self, donation: &Donation<'_>) {
        let contribution = donation.contribution;
        let is_sought = contribution.stage == ContributionStage::Sought;
        for instalment in donation.instalments {
            if instalment.is_received() {
                self.add(year(&instalment.received), Column::Received, &instalment.amount);
            } else if !is_sought {
                self.add(year(&instalment.due), Column::Due, &instalment.amount);
            }
        }
        if donation.instalments.is_empty() && contribution.stage == ContributionStage::Received {
            self.add(year(&contribution.date), Column::Received, &contribution.amount);
        } else if !is_sought {
            // What no instalment says when to expect.
            let planned = sum(donation.instalments.iter().map(|one| &one.amount));
            let is_counted =
                planned.without_amount > 0 || (contribution.amount.minor.is_none() && planned.count > 0);
            match less(&contribution.amount, &planned) {
                Some(rest) if !is_counted => self.add(None, Column::Due, &rest),
                _ => {}
            }
        }
    }

    fn rows(self) -> Vec<YearOfMoney> {
        self.0
            .into_iter()
            .map(|((_, year), columns)| {
                let of = |column| total(columns.get(&column).into_iter().flatten());
                YearOfMoney {
                    year,
                    due: of(Column::Due),
                    received: of(Column::Received),
                    committed: of(Column::Committed),
                    spent: of(Column::Spent),
                    evenly: of(Column::Evenly),
                }
            })
            .collect()
    }
}

/// A budget in parts, one for each year of its period, by the number of its days; together they are the budget to the
/// last cent. `None` where the budget is not known, or the first or the last day.
#[must_use]
pub fn evenly(budget: &Amount, period: &DateSpec) -> Option<Vec<(i16, Amount)>> {
    let (minor, currency) = (budget.minor?, budget.currency?);
    let (first, last) = (period.earliest?, period.latest?);
    if !period.is_interval() {
        return None;
    }
    let all_days = i128::from(days(first, last));
    let until = |day| {
        let so_far = i128::from(days(first, day));
        half_to_even(&fraction(i128::from(minor) * so_far, all_days))
    };
    let mut parts = Vec::new();
    let mut before = 0;
    for year in first.year()..=last.year() {
        // What is rounded is the sum so far, so that no cent is lost between two years.
        let so_far = until(last.min(date(year, 12, 31)))?;
        let money = Money { minor: so_far - before, currency };
        parts
            .push((year, Amount { minor: Some(money.minor), currency: Some(currency), ..Amount::default() }));
        before = so_far;
    }
    Some(parts)
}
