//! Totals across currencies: only at rates that a person entered, each named with its date and source, and not at all
//! where one is missing. The total is worked out exactly and rounded once.

use num_rational::BigRational;
use num_traits::Zero as _;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::funding::{Money, Sum};
use super::rounding::{fraction, half_to_even};
use crate::model::exchange_rate::{ExchangeRate, ExchangeRateId};
use crate::model::money::Currency;

/// A sum in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Conversion {
    /// The total; `None` where a rate is missing, or where it is too large to be kept exactly.
    pub total: Option<Money>,
    /// The rates that were used.
    pub rates: Vec<ExchangeRateId>,
    /// The currencies for which none was entered.
    pub missing: Vec<Currency>,
    /// How many amounts are not in the total, because they are not known.
    pub without_amount: u32,
}

/// `sum` in the currency `target`, at the latest of `rates` between each pair, whichever way round it was entered.
/// Rates are never chained.
#[must_use]
pub fn convert(sum: &Sum, target: Currency, rates: &[ExchangeRate]) -> Conversion {
    let mut exact = BigRational::zero();
    let mut conversion = Conversion {
        total: None,
        rates: Vec::new(),
        missing: Vec::new(),
        without_amount: sum.without_amount,
    };
    for money in &sum.stated {
        if money.currency == target {
            exact += fraction(money.minor.into(), 1);
            continue;
        }
        match latest(rates, money.currency, target).and_then(|rate| Some((rate.id, factor(rate, target)?))) {
            Some((id, factor)) => {
                conversion.rates.push(id);
                exact += fraction(money.minor.into(), 1) * factor * minor_units(target, money.currency);
            }
            None => conversion.missing.push(money.currency),
        }
    }
    if conversion.missing.is_empty() && !sum.stated.is_empty() {
        conversion.total = half_to_even(&exact).map(|minor| Money { minor, currency: target });
    }
    conversion
}

/// The rate of the latest day between the two; of several of one day, the one that was entered last.
fn latest(rates: &[ExchangeRate], one: Currency, other: Currency) -> Option<&ExchangeRate> {
    let is_between = |rate: &&ExchangeRate| {
        let pair = (rate.from_currency, rate.to_currency);
        pair == (Some(one), Some(other)) || pair == (Some(other), Some(one))
    };
    rates.iter().filter(is_between).max_by_key(|rate| (rate.date.latest, rate.date.earliest, rate.id))
}

/// What the other currency's unit is worth in `target`.
fn factor(rate: &ExchangeRate, target: Currency) -> Option<BigRational> {
    let (numerator, denominator) = rate.rate?.fraction();
    Some(match rate.to_currency {
        Some(to) if to == target => fraction(numerator, denominator),
        _ => fraction(denominator, numerator),
    })
}

/// How many minor units of `target` stand for one of `of`, the units themselves being worth the same.
fn minor_units(target: Currency, of: Currency) -> BigRational {
    fraction(10_i128.pow(target.exponent()), 10_i128.pow(of.exponent()))
}
