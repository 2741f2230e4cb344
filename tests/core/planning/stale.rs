//! Which contact points are to be verified again.

use jiff::civil::date as day;
use plenary::model::date_spec::DateSpec;
use plenary::planning::stale::Freshness::{Fresh, MayBeStale, NeverVerified, NotUnderstood, Stale};
use plenary::planning::stale::stale;
use proptest::prelude::{prop_assert, proptest};

use super::date;

#[test]
fn unknown_is_not_old_and_nothing_is_stale_that_may_not_be() {
    let since = day(2015, 6, 15);
    for (verified, expected) in [
        ("", NeverVerified),
        ("   ", NeverVerified),
        ("TBC", NotUnderstood),
        ("two years", NotUnderstood),
        ("14 June 2015", Stale),
        ("15 June 2015", Fresh),
        ("May 2015", Stale),
        ("June 2015", MayBeStale),
        ("July 2015", Fresh),
        ("2014", Stale),
        ("2015", MayBeStale),
        ("2016", Fresh),
        // Right on the last of its days.
        ("14-16 June 2015", Fresh),
        ("12-14 June 2015", Stale),
        ("until May 2015", Stale),
        ("until 2015", MayBeStale),
        ("since 2014", MayBeStale),
        ("since 2016", Fresh),
    ] {
        assert_eq!(stale(&date(verified), since), expected, "{verified:?}");
    }
}

#[test]
fn a_day_noted_by_plenary_counts_although_nothing_was_written() {
    let verified = DateSpec::from_edtf("", "2015-06-15").expect("a day");
    assert_eq!(stale(&verified, day(2015, 6, 15)), Fresh);
    assert_eq!(stale(&verified, day(2015, 6, 16)), Stale);
}

proptest! {
    /// The later the chosen day, the staler: what is stale does not become fresh, nor doubtful, by asking for more.
    #[test]
    fn asking_for_a_later_day_never_freshens(year in 2010_i16..2020, month in 1_i8..=12, earlier in 0_i64..4000, later in 0_i64..4000) {
        use jiff::ToSpan as _;
        let rank = |freshness| match freshness { Fresh => 0, MayBeStale => 1, Stale => 2, NotUnderstood | NeverVerified => 3 };
        let (earlier, later) = (earlier.min(later), earlier.max(later));
        let at = |days: i64| day(2010, 1, 1).saturating_add(days.days());
        for text in [format!("{year}"), format!("{year}-{month:02}"), format!("{year}-{month:02}-15")] {
            let verified = date(&text);
            prop_assert!(rank(stale(&verified, at(earlier))) <= rank(stale(&verified, at(later))), "{text}");
        }
    }
}
