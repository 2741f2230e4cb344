//! What stands near an opportunity for networking.

use std::collections::BTreeSet;

use plenary::model::project::RegionId;
use plenary::planning::nearby::{Setting, Timing, near, timing};
use proptest::prelude::{prop_assert_eq, proptest};
use uuid::Uuid;

use super::{date, organisation};

fn region(number: u128) -> RegionId {
    RegionId(Uuid::from_u128(number))
}

fn setting(when: &str, regions: &[u128], organisations: &[u128]) -> Setting {
    Setting {
        date: date(when),
        regions: regions.iter().copied().map(region).collect(),
        organisations: organisations.iter().copied().map(organisation).collect(),
    }
}

#[test]
fn times_lie_to_each_other_as_far_as_they_are_known() {
    for (one, other, expected) in [
        ("June 2016", "24 June 2016", Some(Timing::Same)),
        ("June 2016", "15 July 2016", Some(Timing::Around)),
        ("24 May 2016", "June 2016", Some(Timing::Around)),
        ("1 June 2016", "2 August 2016", None),
        ("June 2016", "TBC", Some(Timing::NotKnown)),
        ("", "June 2016", Some(Timing::NotKnown)),
        ("since 2014", "June 2016", Some(Timing::Same)),
        ("until 2014", "June 2016", None),
        ("2016", "2017", Some(Timing::Around)),
    ] {
        assert_eq!(timing(&date(one), &date(other)), expected, "{one} and {other}");
        assert_eq!(timing(&date(other), &date(one)), expected, "{other} and {one}");
    }
}

#[test]
fn near_is_what_has_a_place_or_a_partner_in_common_at_the_time() {
    let opportunity = setting("June 2016", &[1], &[7]);
    let nearness = near(&opportunity, &setting("10 June 2016", &[1, 2], &[])).expect("one region in common");
    assert_eq!((nearness.timing, nearness.regions), (Timing::Same, vec![region(1)]));
    let nearness = near(&opportunity, &setting("", &[], &[7, 8])).expect("a partner in common");
    assert_eq!((nearness.timing, nearness.organisations), (Timing::NotKnown, vec![organisation(7)]));
    assert_eq!(near(&opportunity, &setting("June 2016", &[2], &[8])), None, "nothing in common");
    assert_eq!(near(&opportunity, &setting("June 2018", &[1], &[7])), None, "another time");
}

proptest! {
    /// Nearness is mutual.
    #[test]
    fn near_one_another(first in 0_usize..6, second in 0_usize..6, here: BTreeSet<u8>, there: BTreeSet<u8>) {
        let dates = ["", "2016", "June 2016", "3 June 2016", "since 2014", "TBC"];
        let numbers = |set: &BTreeSet<u8>| set.iter().map(|&number| u128::from(number % 4)).collect::<Vec<_>>();
        let one = setting(dates[first], &numbers(&here), &[]);
        let other = setting(dates[second], &numbers(&there), &[]);
        prop_assert_eq!(near(&one, &other), near(&other, &one));
    }
}
