//! Which contact points are to be verified again.
//!
//! What was never verified is not known, and unknown is not old: it is never called stale. A date that is known to the
//! month or the year may lie on either side of the day that was chosen; that is an answer of its own.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::date_spec::{DateSpec, Precision};

/// How the last verification lies to the day since when a contact point is to have been verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Freshness {
    /// Verified since.
    Fresh,
    /// Known only roughly: verified since, or not.
    MayBeStale,
    /// Not verified since.
    Stale,
    /// Verified, in words that are no date.
    NotUnderstood,
    /// Never verified, as far as is known.
    NeverVerified,
}

/// How `verified` lies to `since`. What took several days was right on the last of them.
#[must_use]
pub fn stale(verified: &DateSpec, since: Date) -> Freshness {
    if verified.edtf.is_none() {
        let is_empty = verified.raw.trim().is_empty();
        return if is_empty { Freshness::NeverVerified } else { Freshness::NotUnderstood };
    }
    // The earliest and the latest day on which it can have been verified last.
    let first = match (verified.is_interval(), verified.precision) {
        (true, Precision::Day) => verified.latest.or(verified.earliest),
        _ => verified.earliest,
    };
    if verified.latest.is_some_and(|last| last < since) {
        Freshness::Stale
    } else if first.is_some_and(|first| first >= since) {
        Freshness::Fresh
    } else {
        Freshness::MayBeStale
    }
}
