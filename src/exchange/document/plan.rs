//! A year as bars over its months: what the wall shows of it, measured for paper.
//!
//! The PDF draws it; Word, which cannot keep a drawing editable, gets the same as a table by month.

use serde::Serialize;

use super::Table;
use crate::model::certainty::Certainty;
use crate::model::record::Table as Kind;

/// A year's plan.
///
/// Invariant: all places are parts of the year's width, from 0 at its first moment to 1 at its last.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// The months, from left to right.
    pub months: Vec<PlanMonth>,
    /// Bars that belong together, from top to bottom.
    pub groups: Vec<PlanGroup>,
    /// What the kinds of bars mean, in the order stated, possible, to be confirmed, queried.
    pub legend: Vec<String>,
    /// All of it in words, for those who do not see it.
    pub in_words: String,
    /// The same month by month.
    #[serde(skip)]
    pub by_month: Table,
}

/// A month of the plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlanMonth {
    /// Its name.
    pub name: String,
    /// Where it begins.
    pub start: f64,
    /// Where it ends.
    pub end: f64,
}

/// Bars that belong together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlanGroup {
    /// What they belong to.
    pub label: String,
    /// How many lanes they take.
    pub lanes: u32,
    /// The bars.
    pub bars: Vec<PlanBar>,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanBar {
    /// What stands in it, or behind it where it is too short.
    pub name: String,
    /// What kind of record it is.
    pub table: Kind,
    /// How sure it is.
    pub certainty: Certainty,
    /// Whether it was called off.
    pub is_cancelled: bool,
    /// Its lane, from 0.
    pub lane: u32,
    /// Where it can begin.
    pub start: f64,
    /// Where it can end.
    pub end: f64,
    /// From where to where it certainly takes place; `None` where there is no such part.
    pub sure: Option<(f64, f64)>,
    /// Where the next bar in its lane begins, or the year ends: its name reaches no farther.
    pub next: f64,
}
