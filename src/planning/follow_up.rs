//! What is due, and what is late: of the follow-up of decisions, and of the versions of papers.
//!
//! A date that is known to the month may be past before the month is over, and is past only afterwards. The two are
//! told apart: nothing is called late that may not be.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::date_spec::{DateSpec, Precision};
use crate::model::decision::FollowUpState;
use crate::model::paper::PaperVersion;

/// How a due date lies to a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Due {
    /// None was given, or words that are no date.
    NotKnown,
    /// It is not past.
    Ahead,
    /// It is known only roughly, and may be past.
    MayBePast,
    /// It is past.
    Past,
}

/// How `due` lies to `today`. What lasts several days is due by the last of them; what is due on a day is not past
/// before the day is over.
#[must_use]
pub fn due(due: &DateSpec, today: Date) -> Due {
    // The earliest and the latest day that the last day can be.
    let (first, last) = match (due.is_interval(), due.precision) {
        (true, Precision::Day) => (due.latest.or(due.earliest), due.latest),
        _ => (due.earliest, due.latest),
    };
    match (first, last) {
        _ if due.edtf.is_none() => Due::NotKnown,
        (_, Some(last)) if last < today => Due::Past,
        (Some(first), _) if first >= today => Due::Ahead,
        // "By March" has no first day: it may be done at any time, and is late only after March.
        (None, Some(_)) => Due::Ahead,
        _ => Due::MayBePast,
    }
}

/// Whether follow-up in this state is still to be seen to.
#[must_use]
pub const fn is_open(state: FollowUpState) -> bool {
    matches!(state, FollowUpState::Open | FollowUpState::InProgress)
}

/// Where a version of a paper stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum VersionStanding {
    /// It came in.
    Received,
    /// A later revision of the same language came in.
    Superseded,
    /// It is to come in, and not late.
    Awaited,
    /// It has not come in, and may be late.
    MayBeLate,
    /// It has not come in, and is late.
    Late,
}

/// Where each version of one paper stands, in their order.
#[must_use]
pub fn versions(versions: &[PaperVersion], today: Date) -> Vec<VersionStanding> {
    let has_come =
        |version: &PaperVersion| !version.received.raw.is_empty() || version.received.edtf.is_some();
    let standing = |version: &PaperVersion| {
        let is_superseded = versions.iter().any(|other| {
            other.language == version.language && other.revision > version.revision && has_come(other)
        });
        match due(&version.due, today) {
            _ if has_come(version) => VersionStanding::Received,
            _ if is_superseded => VersionStanding::Superseded,
            Due::NotKnown | Due::Ahead => VersionStanding::Awaited,
            Due::MayBePast => VersionStanding::MayBeLate,
            Due::Past => VersionStanding::Late,
        }
    };
    versions.iter().map(standing).collect()
}
