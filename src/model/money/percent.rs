//! Shares of a whole: what a donor bears of a budget, what overheads may come to.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::number::Number;
use crate::error::{Error, Result};
use crate::model::entity::text_cell;
use crate::model::language::Language;

/// A share of a whole, exactly: 0 to 100, in hundredths of a percent.
///
/// Its stored form is the plain number, "12.5" or "7".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Percent(u16);

impl Percent {
    /// The whole.
    pub const WHOLE: Self = Self(10_000);

    /// So many hundredths of a percent; `None` beyond the whole.
    #[must_use]
    pub fn from_hundredths(hundredths: u16) -> Option<Self> {
        Some(Self(hundredths)).filter(|percent| *percent <= Self::WHOLE)
    }

    /// The hundredths of a percent.
    #[must_use]
    pub const fn hundredths(self) -> u16 {
        self.0
    }

    fn of(number: Number) -> Option<Self> {
        Self::from_hundredths(u16::try_from(number.shifted(2)?).ok()?)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Number { digits: i128::from(self.0), decimals: 2 }.plain().fmt(f)
    }
}

impl FromStr for Percent {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Number::from_plain(text).and_then(Self::of).ok_or_else(|| text.to_owned())
    }
}

impl TryFrom<String> for Percent {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Percent> for String {
    fn from(percent: Percent) -> Self {
        percent.to_string()
    }
}

text_cell!(Percent);

/// Reads a share as it is typed: "12.5", "12,5 %". `None` where nothing is given.
///
/// # Errors
/// `Invalid` for anything but one number from 0 to 100 with two decimals at most.
pub fn read_percent(text: &str, language: Language) -> Result<Option<Percent>> {
    let figures = text.trim().trim_end_matches('%').trim_end();
    if figures.is_empty() {
        return Ok(None);
    }
    let meanings: Vec<Percent> =
        Number::read(figures, language).into_iter().filter_map(Percent::of).collect();
    match meanings.as_slice() {
        [percent] => Ok(Some(*percent)),
        _ => Err(Error::new(crate::error::Code::Invalid, "error-percent").with("text", text)),
    }
}

/// The share as `language` writes it: "12.5%", "12,5 %" (with a narrow no-break space).
#[must_use]
pub fn format_percent(percent: Percent, language: Language) -> String {
    match language {
        Language::English => format!("{percent}%"),
        Language::French => format!("{}\u{202f}%", percent.to_string().replace('.', ",")),
    }
}
