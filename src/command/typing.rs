//! What a typed text means: dates, times, durations, amounts, shares and rates, read as they are typed and never
//! guessed.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use crate::error::Result;
use crate::model::certainty::Certainty;
use crate::model::date_spec::{
    DateReading, DateSpec, format_date, read_date as read_date_text, read_time as read_time_text,
};
use crate::model::duration::read_minutes;
use crate::model::money;
use crate::model::money::{
    Amount, AmountReading, Currency, Percent, Rate, format_amount, read_amount as read_amount_text,
};
use crate::model::quantity::{Quantity, read_quantity as read_quantity_text};
use crate::model::written::marks_doubt;
use crate::store::record;

/// A text that was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextInput {
    /// The text.
    pub text: String,
}

/// One meaning of a text, with the words that say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DateMeaning {
    /// The date, with the text as typed.
    pub date: DateSpec,
    /// What it was understood as.
    pub formatted: String,
}

/// What a typed date means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DateAnswer {
    /// Its meanings: one where it is understood, several where a person must choose.
    pub meanings: Vec<DateMeaning>,
    /// The text and nothing else: what is kept where it has no meaning, and until a person has chosen between several.
    pub as_written: DateSpec,
    /// What the text itself says of how sure it is: "TBC", "?".
    pub doubt: Option<Certainty>,
}

/// Reads a typed date.
pub fn read_date(context: Context<'_>, input: TextInput) -> Result<DateAnswer> {
    let office = context.office.read(record::office)?.unwrap_or_default();
    let zone = Some(office.time_zone.as_str()).filter(|zone| !zone.is_empty());
    let meaning = |date: DateSpec| DateMeaning { formatted: format_date(&date, context.language), date };
    let meanings = match read_date_text(&input.text, zone) {
        DateReading::Understood(date) => vec![meaning(date)],
        DateReading::Ambiguous(dates) => dates.into_iter().map(meaning).collect(),
        DateReading::NotUnderstood(_) => Vec::new(),
    };
    let doubt = marks_doubt(&input.text);
    Ok(DateAnswer { meanings, as_written: DateSpec { raw: input.text, ..DateSpec::default() }, doubt })
}

/// A date in words: as written; what Plenary made of a move or took from elsewhere, in the words of the language.
pub fn display_date(context: Context<'_>, date: DateSpec) -> Result<String> {
    Ok(date.display(context.language).into_owned())
}

/// One meaning of a text, with the figures that say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AmountMeaning {
    /// The amount, with the text as typed.
    pub amount: Amount,
    /// What it was understood as; empty where no amount is given.
    pub formatted: String,
}

/// What a typed amount means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AmountAnswer {
    /// Its meanings: one where it is understood, several where a person must choose.
    pub meanings: Vec<AmountMeaning>,
    /// The text and nothing else: what is kept where it has no meaning, and until a person has chosen between several.
    pub as_written: Amount,
}

/// Reads a typed amount; without a currency it is in euros.
pub fn read_amount(context: Context<'_>, input: TextInput) -> Result<AmountAnswer> {
    let meaning = |amount: Amount| AmountMeaning {
        formatted: match (amount.minor, amount.currency) {
            (Some(minor), Some(currency)) => format_amount(minor, currency, context.language),
            _ => String::new(),
        },
        amount,
    };
    let meanings = match read_amount_text(&input.text, context.language, Some(Currency::EUR)) {
        AmountReading::Understood(amount) => vec![meaning(amount)],
        AmountReading::Ambiguous(amounts) => amounts.into_iter().map(meaning).collect(),
        AmountReading::NotUnderstood(_) => Vec::new(),
    };
    Ok(AmountAnswer { meanings, as_written: Amount { raw: input.text, ..Amount::default() } })
}

/// An amount in figures: as written; one that nobody wrote, in the figures of the language.
pub fn display_amount(context: Context<'_>, amount: Amount) -> Result<String> {
    Ok(match (amount.minor, amount.currency) {
        (Some(minor), Some(currency)) if amount.raw.trim().is_empty() => {
            format_amount(minor, currency, context.language)
        }
        _ => amount.raw,
    })
}

/// What a typed duration means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DurationAnswer {
    /// So many minutes; `None` where it was not understood.
    pub minutes: Option<u32>,
}

/// Reads a typed duration; figures alone are minutes.
pub fn read_duration(_: Context<'_>, input: TextInput) -> Result<DurationAnswer> {
    Ok(DurationAnswer { minutes: read_minutes(&input.text) })
}

/// What a typed time of day means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimeAnswer {
    /// The time; `None` where it was not understood.
    #[ts(type = "string | null")]
    pub time: Option<Time>,
}

/// Reads a typed time of day.
pub fn read_time(_: Context<'_>, input: TextInput) -> Result<TimeAnswer> {
    Ok(TimeAnswer { time: read_time_text(&input.text) })
}

/// Reads a typed share: "12.5", "12,5 %".
pub fn read_percent(context: Context<'_>, input: TextInput) -> Result<Option<Percent>> {
    money::read_percent(&input.text, context.language)
}

/// Reads a typed rate of exchange.
pub fn read_rate(context: Context<'_>, input: TextInput) -> Result<Option<Rate>> {
    money::read_rate(&input.text, context.language)
}

/// Reads a typed quantity: "1,250", "12.5".
pub fn read_quantity(context: Context<'_>, input: TextInput) -> Result<Option<Quantity>> {
    read_quantity_text(&input.text, context.language)
}

/// Reads a typed currency: its code, its sign or its name.
pub fn read_currency(_: Context<'_>, input: TextInput) -> Result<Option<Currency>> {
    money::read_currency(&input.text)
}
