//! What stands near an opportunity for networking: what has a region or a partner in common with it, at the same time.
//!
//! A time that is not known keeps nothing away, and is said to be not known.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::date_spec::DateSpec;
use crate::model::organisation::OrganisationId;
use crate::model::project::RegionId;

/// How many days before and after still count as the same time.
pub const AROUND_DAYS: i64 = 30;

/// Where, when and with whom something is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// When.
    pub date: DateSpec,
    /// In which regions.
    pub regions: BTreeSet<RegionId>,
    /// With which states and organisations.
    pub organisations: BTreeSet<OrganisationId>,
}

/// How the times of two settings lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Timing {
    /// They have days in common, or can have.
    Same,
    /// They are not more than [`AROUND_DAYS`] apart.
    Around,
    /// One of them is not known.
    NotKnown,
}

/// What makes one setting near another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearness {
    /// How their times lie.
    pub timing: Timing,
    /// The regions in common.
    pub regions: Vec<RegionId>,
    /// The states and organisations in common.
    pub organisations: Vec<OrganisationId>,
}

/// What makes the two near each other; `None` where nothing does: no place and nobody in common, or another time.
#[must_use]
pub fn near(one: &Setting, other: &Setting) -> Option<Nearness> {
    let regions: Vec<RegionId> = one.regions.intersection(&other.regions).copied().collect();
    let organisations: Vec<OrganisationId> =
        one.organisations.intersection(&other.organisations).copied().collect();
    if regions.is_empty() && organisations.is_empty() {
        return None;
    }
    let timing = timing(&one.date, &other.date)?;
    Some(Nearness { timing, regions, organisations })
}

/// How two dates lie to each other; `None` where they are surely further apart than [`AROUND_DAYS`].
#[must_use]
pub fn timing(one: &DateSpec, other: &DateSpec) -> Option<Timing> {
    if one.edtf.is_none() || other.edtf.is_none() {
        return Some(Timing::NotKnown);
    }
    let is_before = |last: Option<Date>, first: Option<Date>| matches!((last, first), (Some(last), Some(first)) if last < first);
    if !is_before(one.latest, other.earliest) && !is_before(other.latest, one.earliest) {
        return Some(Timing::Same);
    }
    let later = |day: Option<Date>| day.map(|day| day.saturating_add(AROUND_DAYS.days()));
    let is_apart =
        is_before(later(one.latest), other.earliest) || is_before(later(other.latest), one.earliest);
    (!is_apart).then_some(Timing::Around)
}
