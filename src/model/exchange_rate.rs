//! Rates of exchange that a person entered. Nothing in Plenary makes one up or fetches it.

use super::date_spec::DateSpec;
use super::entity::entity;
use super::money::{Currency, Rate};
use super::{line, text};
use crate::error::Error;

entity! {
    /// How much of one currency a unit of another was on a day.
    ///
    /// Invariants: two different currencies; a rate and a date that is understood. A record that is being filled in can
    /// still lack them.
    pub struct ExchangeRate(ExchangeRateId) in exchange_rate {
        /// The currency of which one unit is taken.
        pub from_currency: Option<Currency>,
        /// The currency that its worth is given in.
        pub to_currency: Option<Currency>,
        /// What it is worth.
        pub rate: Option<Rate>,
        /// Of when.
        pub date: DateSpec,
        /// Who published it ("ECB").
        pub source: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |rate| match (rate.from_currency, rate.to_currency, rate.rate) {
        (Some(from), Some(to), Some(rate)) => format!("{from} 1 = {to} {rate}"),
        _ => String::new(),
    };
    check = |rate| {
        let required = |field: &str| Error::invalid(field, "error-required");
        let from = rate.from_currency.ok_or_else(|| required("fromCurrency"))?;
        let to = rate.to_currency.ok_or_else(|| required("toCurrency"))?;
        if from == to {
            return Err(Error::invalid("toCurrency", "error-rate-to-itself"));
        }
        rate.rate.ok_or_else(|| required("rate"))?;
        rate.date.check("date")?;
        if rate.date.edtf.is_none() {
            return Err(Error::invalid("date", "error-rate-without-date"));
        }
        line("source", &rate.source)?;
        text("note", &rate.note)
    };
}
