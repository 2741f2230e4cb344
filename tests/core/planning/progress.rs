//! How far an indicator has come.

use plenary::model::quantity::Quantity;
use plenary::model::result::IndicatorDirection::{self, Ascending, Descending};
use plenary::model::result::{Indicator, IndicatorMeasure, IndicatorValue, IndicatorValueId};
use plenary::planning::progress::{FURTHEST, Progress, latest, progress};
use proptest::prelude::*;
use uuid::Uuid;

use super::date;

fn quantity(text: &str) -> Option<Quantity> {
    (!text.is_empty()).then(|| text.parse().expect("a quantity"))
}

fn indicator(direction: IndicatorDirection, baseline: &str, target: &str) -> Indicator {
    Indicator { direction, baseline: quantity(baseline), target: quantity(target), ..Indicator::default() }
}

fn value(number: u128, period: &str, value: &str) -> IndicatorValue {
    IndicatorValue {
        id: IndicatorValueId(Uuid::from_u128(number)),
        period: date(period),
        value: quantity(value),
        ..IndicatorValue::default()
    }
}

/// Periods and values, as they are typed.
type Measured<'a> = &'a [(&'a str, &'a str)];

fn known(share: i64, reached: bool) -> Progress {
    Progress::Known { share, reached }
}

#[test]
fn progress_is_told_only_where_it_is_known() {
    let cases = [
        (Ascending, "0", "200", "125", known(625, false)),
        (Ascending, "0", "200", "200", known(1_000, true)),
        (Ascending, "0", "200", "300", known(1_500, true)),
        // Things went the other way.
        (Ascending, "50", "100", "40", known(-200, false)),
        (Descending, "30", "10", "20", known(500, false)),
        (Descending, "30", "10", "5", known(1_250, true)),
        (Descending, "12.5", "2.5", "12.5", known(0, false)),
        (Ascending, "", "200", "125", Progress::NoBaseline { reached: false }),
        (Ascending, "", "200", "200", Progress::NoBaseline { reached: true }),
        (Descending, "", "10", "20", Progress::NoBaseline { reached: false }),
        (Ascending, "0", "", "125", Progress::NoTarget),
        (Ascending, "0", "200", "", Progress::NoValue),
        (Ascending, "", "", "", Progress::NoValue),
        (Ascending, "200", "100", "150", Progress::Contradictory),
        (Descending, "100", "200", "150", Progress::Contradictory),
        (Ascending, "90", "90", "95", Progress::Kept { reached: true }),
        (Ascending, "90", "90", "80", Progress::Kept { reached: false }),
        (Descending, "90", "90", "95", Progress::Kept { reached: false }),
        // A baseline of zero is known; what is not known is none.
        (Descending, "0", "0", "0", Progress::Kept { reached: true }),
        (Ascending, "0", "0.000000000000001", "100000000000000", known(FURTHEST, true)),
    ];
    for (direction, baseline, target, now, expected) in cases {
        let told = progress(&indicator(direction, baseline, target), &[value(1, "2016", now)]);
        assert_eq!(told, expected, "{direction} from {baseline:?} to {target:?}, now {now:?}");
    }
}

#[test]
fn what_is_not_counted_has_no_share() {
    for measure in [IndicatorMeasure::Nominal, IndicatorMeasure::Ordinal, IndicatorMeasure::Qualitative] {
        let indicator = Indicator { measure, ..indicator(Ascending, "0", "10") };
        assert_eq!(progress(&indicator, &[value(1, "2016", "5")]), Progress::NotCounted);
    }
}

#[test]
fn the_latest_value_is_that_of_the_period_that_ends_last() {
    let cases: [(Measured, Option<&str>); 8] = [
        (&[], None),
        (&[("2016", "5")], Some("5")),
        (&[("2016", "5"), ("2014", "9"), ("2015", "7")], Some("5")),
        // A year ends after its first half; the second half ends with it and is the later measure.
        (&[("March 2016", "3"), ("2016", "5")], Some("5")),
        (&[("2016", "5"), ("Dec 2016", "6")], Some("6")),
        // A value in words is none to reckon with.
        (&[("2016", "5"), ("2017", "")], Some("5")),
        // Nobody knows what a value without a date came after.
        (&[("", "4")], Some("4")),
        (&[("", "4"), ("", "5")], None),
    ];
    for (values, expected) in cases {
        let values: Vec<_> =
            (1..).zip(values).map(|(number, (period, now))| value(number, period, now)).collect();
        let found = latest(&values).and_then(|value| value.value).map(|value| value.to_string());
        assert_eq!(found.as_deref(), expected, "{values:?}");
    }
    let dated = [value(1, "", "4"), value(2, "2014", "9")];
    assert_eq!(
        latest(&dated).map(|value| value.id),
        Some(dated[1].id),
        "a dated one before one without a date"
    );
}

proptest! {
    #[test]
    fn what_is_reached_and_the_share_agree(baseline in 0_u32..500, target in 0_u32..500, now in 0_u32..1_000) {
        let [baseline, target, now] = [baseline, target, now].map(|number| number.to_string());
        for direction in [Ascending, Descending] {
            if let Progress::Known { share, reached } =
                progress(&indicator(direction, &baseline, &target), &[value(1, "2016", &now)])
            {
                // Rounding can bring a share up to the whole before the target is reached, never past it.
                let agrees = if reached { share >= 1_000 } else { share <= 1_000 };
                prop_assert!(agrees, "reached: {}, share: {}", reached, share);
            }
        }
    }
}
