//! Who was trained, and where the gaps are.

use plenary::model::activity::{Activity, ActivityId, ActivityParticipation, ActivityRole};
use plenary::model::meeting::EventStatus::{self, Cancelled, Held, Planned};
use plenary::planning::participation_by_state::{
    Headcount, TrainingStanding, YearColumn, behind, headcount, participation_by_state, unrecorded,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use uuid::Uuid;

use super::{date, organisation};

fn id(number: u128) -> ActivityId {
    ActivityId(Uuid::from_u128(number))
}

fn activity(number: u128, when: &str, status: EventStatus) -> Activity {
    Activity { id: id(number), date: date(when), status, ..Activity::default() }
}

/// Women, men, and those of whom it is not recorded which.
fn came(
    to: u128,
    state: u128,
    (women, men, not_recorded): (Option<u32>, Option<u32>, Option<u32>),
) -> ActivityParticipation {
    ActivityParticipation {
        activity_id: id(to),
        organisation_id: organisation(state),
        women,
        men,
        not_recorded,
        ..ActivityParticipation::default()
    }
}

const FIVE: (Option<u32>, Option<u32>, Option<u32>) = (None, None, Some(5));
const NOT_KNOWN: (Option<u32>, Option<u32>, Option<u32>) = (None, None, None);

#[test]
fn a_number_that_is_not_known_is_not_zero() {
    let cases = [
        // Women, men, not recorded which; at least so many; whether that is all.
        ((Some(3), Some(4), None), 7, true),
        ((Some(3), Some(4), Some(2)), 9, true),
        ((None, None, Some(9)), 9, true),
        ((Some(3), None, Some(6)), 9, true),
        ((Some(0), Some(0), None), 0, true),
        ((None, None, Some(0)), 0, true),
        // The men are not known.
        ((Some(3), None, None), 3, false),
        ((None, Some(4), None), 4, false),
        ((None, None, None), 0, false),
    ];
    for (numbers, people, is_whole) in cases {
        let count = Headcount::of(&came(1, 1, numbers));
        assert_eq!((count.people(), count.incomplete == 0), (people, is_whole), "{numbers:?}");
    }
    let sum = headcount(&[came(1, 1, FIVE), came(1, 2, NOT_KNOWN), came(1, 3, (Some(1), None, None))]);
    assert_eq!(
        sum,
        Headcount { women: 1, men: 0, not_recorded: 5, entries: 3, incomplete: 2 },
        "a sum says how many numbers it does not know"
    );
}

#[test]
fn states_stand_against_years_with_their_gaps() {
    let activities = [
        activity(1, "March 2014", Held),
        activity(2, "12 May 2016", Held),
        activity(3, "2016", Held),
        activity(4, "June 2017", Planned),
    ];
    let participations = [
        came(1, 1, FIVE),
        came(2, 1, (Some(2), Some(1), None)),
        came(3, 1, NOT_KNOWN),
        came(2, 2, FIVE),
        came(4, 3, FIVE),
        came(4, 1, FIVE),
    ];
    let states = [1, 2, 3, 4].map(organisation);
    let matrix = participation_by_state(&activities, &participations, &states);
    assert_eq!(matrix.years, [Some(2014), Some(2015), Some(2016), Some(2017)], "2015 is a gap that shows");
    let told: Vec<_> = matrix.states.iter().map(|row| (row.standing, row.last)).collect();
    assert_eq!(
        told,
        [
            (TrainingStanding::TookPart, Some(2016)),
            (TrainingStanding::TookPart, Some(2016)),
            (TrainingStanding::Planned, None),
            (TrainingStanding::NotRecorded, None),
        ]
    );
    let people: Vec<Vec<_>> = matrix
        .states
        .iter()
        .map(|row| {
            row.years.iter().map(|cell| (cell.people.people(), cell.activities, cell.planned)).collect()
        })
        .collect();
    assert_eq!(
        people,
        [
            [(5, 1, 0), (0, 0, 0), (3, 2, 0), (0, 0, 1)],
            [(0, 0, 0), (0, 0, 0), (5, 1, 0), (0, 0, 0)],
            [(0, 0, 0), (0, 0, 0), (0, 0, 0), (0, 0, 1)],
            [(0, 0, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0)],
        ],
        "those who are only expected are not counted as trained"
    );
    assert_eq!(matrix.states[0].years[2].people.incomplete, 1);
    let total = matrix.total;
    assert_eq!(
        (total.people.people(), total.people.incomplete, total.activities, total.planned),
        (13, 1, 3, 1)
    );
}

#[test]
fn what_may_be_in_two_years_is_put_in_neither() {
    let activities = [
        activity(1, "14 Dec 2015 – 15 Jan 2016", Held),
        activity(2, "", Held),
        activity(3, "soon", Held),
        activity(4, "2 Feb 2015", Held),
    ];
    let participations = [1, 2, 3, 4].map(|number| came(number, 1, FIVE));
    let matrix = participation_by_state(&activities, &participations, &[organisation(1)]);
    assert_eq!(matrix.years, [Some(2015), None]);
    let activities: Vec<u32> = matrix.states[0].years.iter().map(|cell| cell.activities).collect();
    assert_eq!(activities, [1, 3]);
    assert_eq!(matrix.states[0].last, Some(2015));
}

#[test]
fn neither_those_who_taught_nor_what_was_cancelled_counts() {
    let activities = [activity(1, "2016", Held), activity(2, "2016", Cancelled)];
    let trainer = ActivityParticipation { role: ActivityRole::Trainer, ..came(1, 1, FIVE) };
    let participations = [trainer, came(2, 2, FIVE)];
    let states = [1, 2].map(organisation);
    let matrix = participation_by_state(&activities, &participations, &states);
    assert!(matrix.states.iter().all(|row| row.standing == TrainingStanding::NotRecorded));
    assert_eq!(matrix.unrecorded, [1], "of the activity that was held no participants are recorded");
    assert_eq!(unrecorded(&activities, &participations, YearColumn::Total).len(), 1);
}

#[test]
fn centuries_without_an_activity_make_no_columns() {
    let activities = [activity(1, "1014", Held), activity(2, "2016", Held)];
    let participations = [came(1, 1, FIVE), came(2, 1, FIVE)];
    let matrix = participation_by_state(&activities, &participations, &[organisation(1)]);
    assert_eq!(matrix.years, [Some(1014), Some(2016)]);
}

fn some_entry() -> impl Strategy<Value = ActivityParticipation> {
    let number = || option::of(0_u32..30);
    (0_u128..12, 0_u128..5, number(), number(), number(), any::<bool>()).prop_map(
        |(to, state, women, men, not_recorded, takes_part)| ActivityParticipation {
            role: if takes_part { ActivityRole::Participant } else { ActivityRole::Organiser },
            ..came(to, state, (women, men, not_recorded))
        },
    )
}

fn some_activities() -> impl Strategy<Value = Vec<Activity>> {
    let when =
        prop_oneof![Just("2014"), Just("May 2015"), Just("2017"), Just(""), Just("Dec 2014 – Jan 2015")];
    let status = prop_oneof![Just(Held), Just(Planned), Just(Cancelled)];
    vec((when, status), 0..12).prop_map(|activities| {
        (0..).zip(activities).map(|(number, (when, status))| activity(number, when, status)).collect()
    })
}

proptest! {
    #[test]
    fn every_number_is_the_sum_of_what_is_behind_it(
        activities in some_activities(),
        participations in vec(some_entry(), 0..40),
    ) {
        let states = [0, 1, 2, 3].map(organisation);
        let matrix = participation_by_state(&activities, &participations, &states);
        for row in &matrix.states {
            for (&year, cell) in matrix.years.iter().zip(&row.years) {
                let column = YearColumn::Year { year };
                let found = behind(&activities, &participations, &[row.state], column);
                let mut held = Headcount::default();
                for (_, count) in found.iter().filter(|(activity, _)| activity.status == Held) {
                    held.add(*count);
                }
                prop_assert_eq!(held, cell.people);
                prop_assert_eq!(found.len(), (cell.activities + cell.planned) as usize);
            }
            let people: u64 = row.years.iter().map(|cell| cell.people.people()).sum();
            prop_assert_eq!(people, row.total.people.people());
        }
        for (place, total) in matrix.totals.iter().enumerate() {
            let people: u64 = matrix.states.iter().map(|row| row.years[place].people.people()).sum();
            prop_assert_eq!(people, total.people.people());
        }
        let without = unrecorded(&activities, &participations, YearColumn::Total).len();
        prop_assert_eq!(matrix.unrecorded.iter().sum::<u32>() as usize, without);
    }
}
