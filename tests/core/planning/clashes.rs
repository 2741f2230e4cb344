//! What clashes, in cases and in what holds for all events.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use plenary::model::clash::ClashKind;
use plenary::model::meeting::EventStatus;
use plenary::model::record::{RecordRef, Table};
use plenary::planning::clashes::{
    DayOff, Due, Event, Period, between, days_off, deadlines_inside, digest, shared, sweep,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

fn meeting(id: u128) -> RecordRef {
    RecordRef { table: Table::Meeting, id: Uuid::from_u128(id) }
}

fn days(first: Date, last: Date) -> Period {
    Period { first, last }
}

/// A planned and confirmed event on these days.
fn on(id: u128, first: Date, last: Date) -> Event {
    Event {
        reference: meeting(id),
        block: None,
        possible: days(first, last),
        sure: Some(days(first, last)),
        is_confirmed: true,
        status: EventStatus::Planned,
        bodies: Vec::new(),
        people: Vec::new(),
        place: String::new(),
    }
}

/// One that takes place some time in these days.
fn within(id: u128, first: Date, last: Date) -> Event {
    Event { sure: None, ..on(id, first, last) }
}

fn june(first: i8, last: i8) -> (Date, Date) {
    (date(2017, 6, first), date(2017, 6, last))
}

fn kind(one: &Event, other: &Event) -> Option<(ClashKind, bool)> {
    between(one, other).map(|clash| (clash.kind, clash.is_certain))
}

#[test]
fn known_days_clash_for_certain_and_a_month_only_may() {
    let (first, last) = june(12, 14);
    let plenary = on(1, first, last);
    let hearing = on(2, last, date(2017, 6, 16));
    assert_eq!(kind(&plenary, &hearing), Some((ClashKind::SameDays, true)));
    assert_eq!(between(&plenary, &hearing).map(|clash| clash.days), Some(days(last, last)));
    let in_june = within(3, date(2017, 6, 1), date(2017, 6, 30));
    assert_eq!(kind(&plenary, &in_june), Some((ClashKind::SameDays, false)));
    let also_in_june = Event { reference: meeting(4), ..in_june.clone() };
    assert_eq!(kind(&in_june, &also_in_june), Some((ClashKind::SameDays, false)), "two of one month may");
    assert_eq!(kind(&plenary, &on(5, date(2017, 6, 20), date(2017, 6, 21))), None);
}

#[test]
fn what_is_still_to_be_confirmed_only_may_clash() {
    let (first, last) = june(12, 14);
    let unconfirmed = Event { is_confirmed: false, ..on(2, first, last) };
    assert_eq!(kind(&on(1, first, last), &unconfirmed), Some((ClashKind::SameDays, false)));
}

#[test]
fn what_is_held_or_cancelled_does_not_clash() {
    let (first, last) = june(12, 14);
    for status in [EventStatus::Held, EventStatus::Cancelled] {
        let other = Event { status, ..on(2, first, last) };
        assert_eq!(kind(&on(1, first, last), &other), None, "{status}");
    }
}

#[test]
fn meetings_of_one_block_never_clash() {
    let (first, last) = june(12, 14);
    let block = Some(Uuid::from_u128(9));
    let one = Event { block, bodies: vec![Uuid::from_u128(7)], ..on(1, first, last) };
    let other = Event { reference: meeting(2), ..one.clone() };
    assert_eq!(kind(&one, &other), None);
    let elsewhere = Event { block: Some(Uuid::from_u128(10)), ..other };
    assert_eq!(kind(&one, &elsewhere), Some((ClashKind::SameDays, true)));
}

#[test]
fn a_whole_year_clashes_only_with_what_has_somebody_in_common() {
    let (first, last) = june(12, 14);
    let in_2017 = within(1, date(2017, 1, 1), date(2017, 12, 31));
    assert_eq!(kind(&in_2017, &on(2, first, last)), None);
    let body = vec![Uuid::from_u128(7)];
    let of_body = Event { bodies: body.clone(), ..in_2017 };
    assert_eq!(
        kind(&of_body, &Event { bodies: body, ..on(2, first, last) }),
        Some((ClashKind::SameDays, false))
    );
}

#[test]
fn the_eve_clashes_where_something_is_in_common() {
    let hearing = on(1, date(2017, 6, 11), date(2017, 6, 11));
    let plenary = on(2, date(2017, 6, 12), date(2017, 6, 14));
    assert_eq!(kind(&hearing, &plenary), None);
    let place = "strasbourg".to_owned();
    let (hearing, plenary) =
        (Event { place: place.clone(), ..hearing }, Event { place: place.clone(), ..plenary });
    assert_eq!(kind(&hearing, &plenary), Some((ClashKind::BackToBack, true)));
    assert_eq!(kind(&plenary, &hearing), Some((ClashKind::BackToBack, true)));
    assert!(shared(&hearing, &plenary).place);
    let long = Event { possible: days(date(2017, 3, 1), date(2017, 6, 11)), sure: None, ..hearing };
    let long = Event { sure: Some(long.possible), ..long };
    assert_eq!(kind(&long, &plenary), None, "the end of a long activity is no eve");
}

#[test]
fn a_day_off_and_a_deadline_clash_with_known_days_only() {
    let meeting_of = |id| on(id, date(2017, 6, 1), date(2017, 6, 6));
    let events = [meeting_of(1), within(2, date(2017, 6, 1), date(2017, 6, 30)), meeting_of(3)];
    let off = DayOff {
        day: date(2017, 6, 5),
        name: "Whit Monday".to_owned(),
        of: "France".to_owned(),
        source: meeting(50),
    };
    let mut found = Vec::new();
    days_off(&events, &[off], |event, off| found.push((event, off)));
    assert_eq!(found, [(0, 0), (2, 0)]);
    let due = Due {
        deadline: meeting(60),
        name: "Papers".to_owned(),
        meeting: meeting(1),
        block: None,
        day: date(2017, 6, 6),
        is_confirmed: true,
    };
    let mut found = Vec::new();
    deadlines_inside(&events, &[due], |event, due| found.push((event, due)));
    assert_eq!(found, [(2, 0)], "a meeting's own deadline is no clash");
}

#[test]
fn other_facts_have_another_digest() {
    let (first, last) = june(12, 14);
    let (one, other) = (on(1, first, last), on(2, last, last));
    let of = |one: &Event, other: &Event| digest(one, other, &between(one, other).expect("a clash"));
    let before = of(&one, &other);
    let body = vec![Uuid::from_u128(7)];
    for (what, changed, beside) in [
        ("longer", on(1, first, date(2017, 6, 15)), other.clone()),
        ("earlier", on(1, date(2017, 6, 11), last), other.clone()),
        ("to be confirmed", Event { is_confirmed: false, ..one.clone() }, other.clone()),
        (
            "of one body",
            Event { bodies: body.clone(), ..one.clone() },
            Event { bodies: body, ..other.clone() },
        ),
    ] {
        assert_ne!(of(&changed, &beside), before, "{what}");
    }
    let alone = Event { bodies: vec![Uuid::from_u128(8)], ..one.clone() };
    assert_eq!(of(&alone, &other), before, "a body that the other does not share is none of its facts");
}

/// Events of every kind, close enough together to clash.
fn events() -> impl Strategy<Value = Event> {
    let length = prop_oneof![6 => 0_i64..4, 2 => 20_i64..31, 1 => 31_i64..200];
    let few = || vec(1..4_u128, 0..3);
    (
        (0..120_i64, length, any::<bool>(), any::<bool>()),
        option::weighted(0.3, 1..3_u128),
        few(),
        few(),
        select(vec!["", "strasbourg", "dakar"]),
        select(vec![EventStatus::Planned, EventStatus::Planned, EventStatus::Planned, EventStatus::Held]),
    )
        .prop_map(|((start, length, is_sure, is_confirmed), block, bodies, people, place, status)| {
            let first = date(2017, 1, 1).saturating_add(start.days());
            let possible = days(first, first.saturating_add(length.days()));
            let ids = |numbers: Vec<u128>| -> Vec<Uuid> {
                numbers.into_iter().collect::<BTreeSet<_>>().into_iter().map(Uuid::from_u128).collect()
            };
            Event {
                reference: RecordRef::default(),
                block: block.map(Uuid::from_u128),
                possible,
                sure: is_sure.then_some(possible),
                is_confirmed,
                status,
                bodies: ids(bodies),
                people: ids(people),
                place: place.to_owned(),
            }
        })
}

/// Several of them, each a record of its own.
fn offices() -> impl Strategy<Value = Vec<Event>> {
    vec(events(), 0..24).prop_map(|mut events| {
        for (id, event) in (1..).zip(&mut events) {
            event.reference = meeting(id);
        }
        events
    })
}

fn days_from(from: Date, to: Date) -> i32 {
    from.until(to).expect("days").get_days()
}

fn moved(event: &Event, by: i64) -> Event {
    let moved = |days: Period| Period {
        first: days.first.saturating_add(by.days()),
        last: days.last.saturating_add(by.days()),
    };
    Event { possible: moved(event.possible), sure: event.sure.map(moved), ..event.clone() }
}

proptest! {
    #[test]
    fn a_clash_is_the_same_from_both_sides(one in events(), other in events()) {
        prop_assert_eq!(between(&one, &other), between(&other, &one));
    }

    #[test]
    fn moving_both_by_the_same_days_changes_nothing(one in events(), other in events(), by in -400..400_i64) {
        let before = between(&one, &other);
        let (there, other_there) = (moved(&one, by), moved(&other, by));
        let after = between(&there, &other_there);
        prop_assert_eq!(before.map(|clash| (clash.kind, clash.is_certain)), after.map(|clash| (clash.kind, clash.is_certain)));
        if let (Some(before), Some(after)) = (before, after) {
            prop_assert_eq!(digest(&one, &other, &before), digest(&there, &other_there, &after));
        }
    }

    #[test]
    fn what_is_certain_is_still_possible_once_it_is_in_doubt(one in events(), other in events(), by in -6..6_i64) {
        let certain = |event: Event| Event {
            sure: Some(event.possible),
            is_confirmed: true,
            status: EventStatus::Planned,
            block: None,
            ..event
        };
        let apart = i64::from(days_from(other.possible.first, one.possible.first));
        let (one, other) = (certain(one), certain(moved(&other, apart + by)));
        if let Some(clash) = between(&one, &other) {
            prop_assert!(clash.is_certain);
            let doubted = between(&Event { is_confirmed: false, ..one.clone() }, &other);
            prop_assert_eq!(doubted.map(|doubted| (doubted.kind, doubted.is_certain)), Some((clash.kind, false)));
            // Days that are not known are no eve of anything, but can be the same.
            let unknown = between(&Event { sure: None, ..one }, &other);
            prop_assert_eq!(unknown.is_some(), clash.kind == ClashKind::SameDays);
            prop_assert!(unknown.is_none_or(|unknown| !unknown.is_certain));
        }
    }

    #[test]
    fn what_can_share_no_day_is_not_on_the_same_days(one in events(), other in events()) {
        prop_assume!(one.possible.common(other.possible).is_none());
        prop_assert!(between(&one, &other).is_none_or(|clash| clash.kind == ClashKind::BackToBack));
    }

    #[test]
    fn the_sweep_finds_what_comparing_all_pairs_finds(events in offices()) {
        let mut swept = Vec::new();
        let mut last = None;
        sweep(&events, |pair| {
            let begins = events[pair.second].possible.first;
            assert!(last.is_none_or(|last| last <= begins), "in the order of the days");
            assert!(events[pair.first].possible.first <= begins, "the one that begins first comes first");
            last = Some(begins);
            swept.push((pair.first.min(pair.second), pair.first.max(pair.second), pair.clash));
        });
        let mut compared = Vec::new();
        for one in 0..events.len() {
            for other in one + 1..events.len() {
                compared.extend(between(&events[one], &events[other]).map(|clash| (one, other, clash)));
            }
        }
        swept.sort_unstable();
        prop_assert_eq!(swept, compared);
    }
}
