//! Honest money: the text as written, an amount in one currency, or nothing where nothing is known.

mod format;
pub(super) mod number;
mod percent;
mod rate;
mod read;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entity::{Cell, CellError, Field, text_cell};
use super::line;
use crate::error::{Error, Result};

pub use self::format::{format_amount, format_figures};
pub use self::percent::{Percent, format_percent, read_percent};
pub use self::rate::{Rate, format_rate, read_currency, read_rate};
pub use self::read::{AmountReading, read_amount};

/// An ISO 4217 currency in use, by its three-letter code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(#[ts(type = "string")] iso_currency::Currency);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(iso_currency::Currency::EUR);

    /// Decimal places of its minor unit (ISO 4217): 2 for the euro, 0 for the yen.
    #[must_use]
    pub fn exponent(self) -> u32 {
        u32::from(self.0.exponent().unwrap_or(0))
    }

    /// The three-letter code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code()
    }
}

impl Default for Currency {
    fn default() -> Self {
        Self::EUR
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = String;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        iso_currency::Currency::from_code(code).map(Self).ok_or_else(|| code.to_owned())
    }
}

impl TryFrom<String> for Currency {
    type Error = String;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

text_cell!(Currency);

/// A sum as written, with its amount where that is known.
///
/// Invariants: `minor` and `currency` are both set or both empty; `minor` lies from 0 to [`Amount::MAX_MINOR`];
/// `raw` is never changed by Plenary. Unknown is `None`, never zero: a donor without an amount is still a donor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Amount {
    /// The text as written ("EURO 3.35 million"); empty where no sum was given.
    pub raw: String,
    /// The amount in the currency's minor unit (cents), where it is known.
    #[ts(type = "number | null")]
    pub minor: Option<i64>,
    /// Its currency.
    pub currency: Option<Currency>,
}

impl Field for Amount {
    const SUFFIXES: &'static [&'static str] = &["_raw", "_minor", "_currency"];

    fn write_cells<'f>(&'f self, cells: &mut Vec<Cell<'f>>) {
        self.raw.write_cells(cells);
        self.minor.write_cells(cells);
        self.currency.write_cells(cells);
    }

    fn read_cells<'c>(cells: &mut dyn Iterator<Item = Cell<'c>>) -> Result<Self, CellError> {
        Ok(Self {
            raw: Field::read_cells(cells)?,
            minor: Field::read_cells(cells)?,
            currency: Field::read_cells(cells)?,
        })
    }
}

impl Amount {
    /// The largest amount, in minor units: 2⁵³ − 1, up to which the page's numbers are exact (ECMA-262,
    /// `Number.MAX_SAFE_INTEGER`). In euros it is ninety million million.
    pub const MAX_MINOR: i64 = (1 << 53) - 1;

    /// Checks the invariants above.
    ///
    /// # Errors
    /// `Invalid` on `field`.
    pub fn check(&self, field: &str) -> Result<()> {
        line(field, &self.raw)?;
        if self.minor.is_some() != self.currency.is_some() {
            return Err(Error::invalid(field, "error-amount-without-currency"));
        }
        match self.minor {
            Some(..0) => Err(Error::invalid(field, "error-amount-negative")),
            Some(minor) if minor > Self::MAX_MINOR => Err(Error::invalid(field, "error-amount-too-large")),
            _ => Ok(()),
        }
    }
}
