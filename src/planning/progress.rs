//! How far an indicator has come from its baseline to its target, said only where both are known.

use num_rational::BigRational;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rounding::half_to_even;
use crate::model::date_spec::DateSpec;
use crate::model::quantity::Quantity;
use crate::model::result::{Indicator, IndicatorDirection, IndicatorValue};

/// Beyond a thousand times the way, in tenths of a percent, progress is not told apart.
pub const FURTHEST: i64 = 1_000_000;

/// How far things have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Progress {
    /// It is not measured in numbers.
    NotCounted,
    /// Nothing was measured, or it cannot be told what was measured last.
    NoValue,
    /// No target is set.
    NoTarget,
    /// The target lies on the wrong side of the baseline for the direction that is better.
    Contradictory,
    /// The baseline is not known, so that only the target itself can be looked at.
    NoBaseline {
        /// Whether it is reached.
        reached: bool,
    },
    /// The target is the baseline: what is reached is to be kept.
    Kept {
        /// Whether it is.
        reached: bool,
    },
    /// Known.
    Known {
        /// The share of the way from the baseline to the target, in tenths of a percent: below zero where things went
        /// the other way, more than 1000 beyond the target. No more than [`FURTHEST`] either way.
        #[ts(type = "number")]
        share: i64,
        /// Whether the target is reached.
        reached: bool,
    },
}

/// How far `indicator` has come by the last of its `values`.
#[must_use]
pub fn progress(indicator: &Indicator, values: &[IndicatorValue]) -> Progress {
    if !indicator.measure.is_counted() {
        return Progress::NotCounted;
    }
    let Some(value) = latest(values).and_then(|latest| latest.value) else { return Progress::NoValue };
    let Some(target) = indicator.target else { return Progress::NoTarget };
    let (value, target) = (exact(value), exact(target));
    let is_better = |one: &BigRational, other: &BigRational| match indicator.direction {
        IndicatorDirection::Ascending => one > other,
        IndicatorDirection::Descending => one < other,
    };
    let reached = !is_better(&target, &value);
    let Some(baseline) = indicator.baseline.map(exact) else { return Progress::NoBaseline { reached } };
    if target == baseline {
        return Progress::Kept { reached };
    }
    if is_better(&baseline, &target) {
        return Progress::Contradictory;
    }
    let way = (value - &baseline) / (target - baseline) * BigRational::from_integer(1_000.into());
    let furthest = BigRational::from_integer(FURTHEST.into());
    let share = half_to_even(&way.clamp(-furthest.clone(), furthest)).unwrap_or(FURTHEST);
    Progress::Known { share, reached }
}

/// The value that was measured last: of those with a number the one whose period ends last, and of two that end
/// together the shorter one, then the one entered last.
///
/// A value without a date counts only where it is the only one, since nobody knows what it came after.
#[must_use]
pub fn latest(values: &[IndicatorValue]) -> Option<&IndicatorValue> {
    let mut counted = values.iter().filter(|value| value.value.is_some());
    let (first, second) = (counted.next(), counted.next());
    if second.is_none() {
        return first;
    }
    values
        .iter()
        .filter(|value| value.value.is_some() && ends(&value.period).is_some())
        .max_by_key(|value| (ends(&value.period), value.period.earliest, value.id))
}

/// The last day of a period; of one that is open at its end the first, since it was measured on some day after that.
fn ends(period: &DateSpec) -> Option<jiff::civil::Date> {
    period.latest.or(period.earliest)
}

fn exact(quantity: Quantity) -> BigRational {
    let (numerator, denominator) = quantity.fraction();
    BigRational::new(numerator.into(), denominator.into())
}
