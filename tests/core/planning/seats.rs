use plenary::model::body::MembershipRole;
use plenary::model::certainty::Certainty;
use plenary::model::participation::Capacity;
use plenary::planning::seats::{InForce, in_force, seats};
use proptest::prelude::{prop_assert, proptest};

use super::{date, seat};

#[test]
fn a_seat_is_in_force_surely_perhaps_or_not() {
    use InForce::{No, Perhaps, Yes};
    for (since, meeting, expected) in [
        // No date: taken to be held.
        ("", "1-2 December 2015", Yes),
        ("", "", Yes),
        // Not understood.
        ("TBC", "1-2 December 2015", Perhaps),
        ("since 2014", "1-2 December 2015", Yes),
        ("since 2014", "June 2017", Yes),
        // It may have begun before the meeting, or after it.
        ("since 2015", "1-2 December 2015", Perhaps),
        ("since December 2015", "1-2 December 2015", Perhaps),
        ("since 1 December 2015", "1-2 December 2015", Yes),
        ("since 2 December 2015", "1-2 December 2015", Perhaps),
        ("since 3 December 2015", "1-2 December 2015", No),
        ("since 2016", "1-2 December 2015", No),
        // A date alone is that of the beginning.
        ("2014", "1-2 December 2015", Yes),
        ("2016", "1-2 December 2015", No),
        ("until 2014", "1-2 December 2015", No),
        ("until 2015", "1-2 December 2015", Perhaps),
        ("until 2016", "1-2 December 2015", Yes),
        ("Nov 2013 – Oct 2016", "1-2 December 2015", Yes),
        ("Nov 2013 – Oct 2016", "October 2016", Perhaps),
        ("Nov 2013 – Oct 2016", "Nov 2016", No),
        // A meeting without a date can be on any day.
        ("since 2014", "", Perhaps),
        ("since 2014", "TBC", Perhaps),
    ] {
        assert_eq!(in_force(&date(since), &date(meeting)), expected, "{since:?} at {meeting:?}");
    }
}

#[test]
fn several_memberships_of_one_holder_are_one_seat_and_what_is_queried_is_not_sure() {
    let day = date("1-2 December 2015");
    let left_and_came_back =
        [seat(1, MembershipRole::Member, "2001 – 2009"), seat(1, MembershipRole::Member, "since 2012")];
    let found = seats(&left_and_came_back, &day);
    assert_eq!(found.iter().map(|seat| seat.in_force).collect::<Vec<_>>(), [InForce::Yes]);

    let mut queried = seat(2, MembershipRole::Observer, "");
    queried.certainty = Certainty::Queried;
    let found = seats([&queried], &day);
    assert_eq!((found[0].capacity, found[0].in_force), (Capacity::Observer, InForce::Perhaps));
    assert!(!found[0].is_undated, "only what is taken to be in force is counted as without a date");
}

proptest! {
    /// What is known more finely only ever settles what was open.
    #[test]
    fn the_day_settles_what_the_year_leaves_open(year in 2000_i16..2030, month in 1_u8..=12, meeting in 2000_i16..2030) {
        let coarse = in_force(&date(&format!("since {year}")), &date(&format!("1-2 June {meeting}")));
        let fine = in_force(&date(&format!("since {year}-{month:02}-15")), &date(&format!("1-2 June {meeting}")));
        prop_assert!(coarse == InForce::Perhaps || coarse == fine, "{coarse:?} became {fine:?}");
    }
}
