//! Rates of exchange, exactly as they were entered: decimal figures, never a binary fraction.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::number::Number;
use super::{Currency, read};
use crate::error::{Code, Error, Result};
use crate::model::entity::text_cell;
use crate::model::language::Language;

/// How much of one currency a unit of another is: more than zero, with 15 figures at most.
///
/// Its stored form is the plain number, "1.08".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Rate(Number);

impl Rate {
    /// More figures than any central bank publishes.
    const LARGEST: i128 = 1_000_000_000_000_000;

    fn of(number: Number) -> Option<Self> {
        let number = number.plain();
        ((1..Self::LARGEST).contains(&number.digits) && number.decimals <= 15).then_some(Self(number))
    }

    /// The rate as a fraction of whole numbers, both more than zero.
    #[must_use]
    pub fn fraction(self) -> (i128, i128) {
        (self.0.digits, 10_i128.pow(self.0.decimals))
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Rate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Number::from_plain(text).and_then(Self::of).ok_or_else(|| text.to_owned())
    }
}

impl TryFrom<String> for Rate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Rate> for String {
    fn from(rate: Rate) -> Self {
        rate.to_string()
    }
}

text_cell!(Rate);

/// Reads a rate as it is typed: "1.08", "655,957". `None` where nothing is given.
///
/// # Errors
/// `Invalid` for anything but one number above zero.
pub fn read_rate(text: &str, language: Language) -> Result<Option<Rate>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let meanings: Vec<Rate> = Number::read(text, language).into_iter().filter_map(Rate::of).collect();
    match meanings.as_slice() {
        [rate] => Ok(Some(*rate)),
        _ => Err(Error::new(Code::Invalid, "error-rate").with("text", text)),
    }
}

/// The rate as `language` writes it: "1.08", "1,08".
#[must_use]
pub fn format_rate(rate: Rate, language: Language) -> String {
    match language {
        Language::English => rate.to_string(),
        Language::French => rate.to_string().replace('.', ","),
    }
}

/// Reads a currency as it is typed: "USD", "usd", "euro". `None` where nothing is given.
///
/// # Errors
/// `Invalid` for what names no currency, or several ("$").
pub fn read_currency(text: &str) -> Result<Option<Currency>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    match read::currencies(text).as_slice() {
        [currency] => Ok(Some(*currency)),
        _ => Err(Error::new(Code::Invalid, "error-currency").with("text", text)),
    }
}
