//! Totals in one currency, at the rates that were entered, and labelled so.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::donors::{Funding, donations};
use super::phrase::Phrases;
use crate::command::Context;
use crate::command::projects::grouped;
use crate::error::Result;
use crate::locale;
use crate::model::contribution::ContributionStage;
use crate::model::exchange_rate::{ExchangeRate, ExchangeRateId};
use crate::model::money::{Currency, format_amount, format_rate};
use crate::model::project::LifeCycle;
use crate::planning::conversion::{Conversion, convert};
use crate::planning::funding::{self, Sum, ladder};
use crate::store::record::list_as;

/// In which currency totals are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TotalsAtRatesInput {
    /// The currency.
    pub currency: Currency,
}

/// One total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TotalAtRates {
    /// What the total is of: a rung of the ladder, or the budgets of the projects that are not over.
    pub stage: Option<ContributionStage>,
    /// The total, and what it is made of.
    pub conversion: Conversion,
    /// The total as a phrase that says what it leaves out; or which rate is missing.
    pub text: String,
}

/// A rate that totals are made with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RateLine {
    /// The rate.
    pub id: ExchangeRateId,
    /// "EUR 1 = USD 1.08, 1 Dec 2015, ECB".
    pub text: String,
}

/// Totals in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TotalsAtRates {
    /// The totals: of the budgets, then of each rung of the ladder that something stands on.
    pub totals: Vec<TotalAtRates>,
    /// Every rate that one of them is made with.
    pub rates: Vec<RateLine>,
    /// Of which currencies a rate is missing.
    pub missing: Vec<Currency>,
    /// The label that goes with all of them: "At rates entered: EUR 1 = USD 1.08, 1 Dec 2015, ECB".
    pub label: String,
}

/// Budgets and contributions of all projects as totals in one currency, each only where all its rates were entered.
pub fn totals_at_rates(context: Context<'_>, input: TotalsAtRatesInput) -> Result<TotalsAtRates> {
    let office = Funding::read(context)?;
    let rates = context.office.read(list_as::<ExchangeRate>)?;
    let phrases = Phrases::new(context.language);
    let open = office.projects.iter().filter(|project| project.life_cycle != LifeCycle::Closed);
    let budgets = funding::sum(open.map(|project| &project.budget));
    let instalments = grouped(office.instalments.clone(), |instalment| instalment.contribution_id);
    let rungs = ladder(&donations(&office.contributions, &instalments));
    let mut sums: Vec<(Option<ContributionStage>, Sum)> = vec![(None, budgets)];
    sums.extend(rungs.into_iter().map(|rung| (Some(rung.stage), rung.sum)));
    let totals: Vec<TotalAtRates> = sums
        .into_iter()
        .filter(|(_, sum)| sum.count > 0)
        .map(|(stage, sum)| {
            let conversion = convert(&sum, input.currency, &rates);
            TotalAtRates { stage, text: total_text(&sum, &conversion, phrases), conversion }
        })
        .collect();
    let is_used = |rate: &&ExchangeRate| totals.iter().any(|total| total.conversion.rates.contains(&rate.id));
    let used: Vec<RateLine> = rates
        .iter()
        .filter(is_used)
        .map(|rate| RateLine { id: rate.id, text: rate_text(rate, phrases) })
        .collect();
    let mut missing: Vec<Currency> =
        totals.iter().flat_map(|total| &total.conversion.missing).copied().collect();
    missing.sort_unstable();
    missing.dedup();
    let listed: Vec<&str> = used.iter().map(|rate| rate.text.as_str()).collect();
    let label = if used.is_empty() {
        String::new()
    } else {
        locale::text(context.language, "rates-entered", &[("rates", &listed.join("; "))])
    };
    Ok(TotalsAtRates { totals, rates: used, missing, label })
}

fn total_text(sum: &Sum, conversion: &Conversion, phrases: Phrases) -> String {
    if let Some(total) = conversion.total {
        let whole = Sum { stated: vec![total], without_amount: sum.without_amount, count: sum.count };
        return phrases.sum(&whole);
    }
    if sum.stated.is_empty() {
        return phrases.sum(sum);
    }
    let missing: Vec<&str> = conversion.missing.iter().map(|currency| currency.code()).collect();
    let id = if missing.is_empty() { "error-amount-too-large" } else { "rates-missing" };
    locale::text(phrases.language, id, &[("currencies", &missing.join(", "))])
}

fn rate_text(rate: &ExchangeRate, phrases: Phrases) -> String {
    let (Some(from), Some(to), Some(value)) = (rate.from_currency, rate.to_currency, rate.rate) else {
        return String::new();
    };
    let one = format_amount(10_i64.pow(from.exponent()), from, phrases.language);
    let value = format_rate(value, phrases.language);
    let worth = match phrases.language {
        crate::model::language::Language::English => format!("{to}\u{a0}{value}"),
        crate::model::language::Language::French => format!("{value}\u{a0}{to}"),
    };
    let rate_itself = format!("{one} = {worth}");
    let date = rate.date.display(phrases.language);
    let parts = [rate_itself.as_str(), date.as_ref(), rate.source.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
