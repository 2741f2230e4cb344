//! Numbers of anything but money, exactly as they were entered: decimal figures, never a binary fraction.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entity::text_cell;
use super::language::Language;
use super::money::number::Number;
use crate::error::{Code, Error, Result};

/// How much or how many: zero or more, with 15 figures at most.
///
/// Its stored form is the plain number, "12.5" or "7".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Quantity(Number);

impl Quantity {
    /// More figures than anything is counted with.
    const LARGEST: i128 = 1_000_000_000_000_000;

    fn of(number: Number) -> Option<Self> {
        let number = number.plain();
        ((0..Self::LARGEST).contains(&number.digits) && number.decimals <= 15).then_some(Self(number))
    }

    /// As a fraction of whole numbers, the second more than zero.
    #[must_use]
    pub fn fraction(self) -> (i128, i128) {
        (self.0.digits, 10_i128.pow(self.0.decimals))
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Quantity {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Number::from_plain(text).and_then(Self::of).ok_or_else(|| text.to_owned())
    }
}

impl TryFrom<String> for Quantity {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Quantity> for String {
    fn from(quantity: Quantity) -> Self {
        quantity.to_string()
    }
}

text_cell!(Quantity);

/// Reads a quantity as it is typed: "1,250", "12,5". `None` where nothing is given, which is not zero.
///
/// # Errors
/// `Invalid` for anything but one number of zero or more.
pub fn read_quantity(text: &str, language: Language) -> Result<Option<Quantity>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let meanings: Vec<Quantity> = Number::read(text, language).into_iter().filter_map(Quantity::of).collect();
    match meanings.as_slice() {
        [quantity] => Ok(Some(*quantity)),
        _ => Err(Error::new(Code::Invalid, "error-quantity").with("text", text)),
    }
}

/// The quantity as `language` writes it: "1,250", "1\u{202f}250", "12,5".
#[must_use]
pub fn format_quantity(quantity: Quantity, language: Language) -> String {
    let plain = quantity.to_string();
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let (separator, point) = match language {
        Language::English => (',', '.'),
        Language::French => ('\u{202f}', ','),
    };
    let mut text = String::with_capacity(plain.len() + plain.len() / 2);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(point);
        text.push_str(decimals);
    }
    text
}
