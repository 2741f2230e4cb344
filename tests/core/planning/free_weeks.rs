//! The best days for a meeting.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};
use plenary::model::meeting::EventStatus;
use plenary::model::record::{RecordRef, Table};
use plenary::planning::clashes::{DayOff, Event, Period};
use plenary::planning::free_weeks::{ReasonKind, Slot, Wanted, free_weeks};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

const BODY: Uuid = Uuid::from_u128(7);
const WEEKDAYS: [Weekday; 5] =
    [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];

fn wanted(length: u32, first: Date, last: Date) -> Wanted {
    let window = Period { first, last };
    Wanted { bodies: vec![BODY], people: Vec::new(), length, window, weekdays: WEEKDAYS.to_vec() }
}

fn event(first: Date, last: Date, bodies: &[Uuid]) -> Event {
    let days = Period { first, last };
    Event {
        reference: RecordRef { table: Table::Meeting, id: Uuid::from_u128(1) },
        block: None,
        possible: days,
        sure: Some(days),
        is_confirmed: true,
        status: EventStatus::Planned,
        bodies: bodies.to_vec(),
        people: Vec::new(),
        place: String::new(),
    }
}

fn kinds(slot: &Slot) -> Vec<ReasonKind> {
    slot.reasons.iter().map(|reason| reason.kind).collect()
}

#[test]
fn an_empty_month_offers_its_weeks_in_order() {
    let slots = free_weeks(&wanted(3, date(2017, 6, 1), date(2017, 6, 30)), &[], &[], &[], 10);
    let days: Vec<Date> = slots.iter().map(|slot| slot.days.first).collect();
    // 1 June 2017 is a Thursday: three days of that week would run into the weekend.
    assert_eq!(days, [date(2017, 6, 5), date(2017, 6, 12), date(2017, 6, 19), date(2017, 6, 26)]);
    assert!(slots.iter().all(|slot| kinds(slot) == [ReasonKind::QuietWeek] && slot.weight == 0));
}

#[test]
fn days_on_which_the_body_meets_come_last() {
    let busy = event(date(2017, 6, 5), date(2017, 6, 9), &[BODY]);
    let beside = event(date(2017, 6, 12), date(2017, 6, 12), &[]);
    let slots = free_weeks(&wanted(3, date(2017, 6, 5), date(2017, 6, 23)), &[busy, beside], &[], &[], 10);
    let order: Vec<(Date, Vec<ReasonKind>)> =
        slots.iter().map(|slot| (slot.days.first, kinds(slot))).collect();
    assert_eq!(
        order,
        [
            (date(2017, 6, 13), vec![ReasonKind::FreeDays]),
            (date(2017, 6, 19), vec![ReasonKind::QuietWeek]),
            (date(2017, 6, 5), vec![ReasonKind::BodyMeets]),
        ]
    );
}

#[test]
fn days_off_and_unwished_weekdays_count_against_days() {
    let off = DayOff {
        day: date(2017, 6, 5),
        name: "Whit Monday".to_owned(),
        of: "France".to_owned(),
        source: RecordRef::default(),
    };
    let only = wanted(5, date(2017, 6, 5), date(2017, 6, 9));
    let slots = free_weeks(&only, &[], std::slice::from_ref(&off), &[], 10);
    assert_eq!(kinds(&slots[0]), [ReasonKind::OnDayOff, ReasonKind::QuietWeek]);
    let midweek = Wanted {
        weekdays: vec![Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday],
        ..wanted(3, date(2017, 6, 5), date(2017, 6, 9))
    };
    let slots = free_weeks(&midweek, &[], &[off], &[], 10);
    assert_eq!(slots[0].days.first, date(2017, 6, 6), "from Tuesday to Thursday");
}

#[test]
fn a_longer_meeting_may_run_over_a_weekend() {
    let slots = free_weeks(&wanted(8, date(2017, 6, 5), date(2017, 6, 12)), &[], &[], &[], 10);
    assert_eq!(slots.len(), 1);
    assert!(kinds(&slots[0]).contains(&ReasonKind::OtherWeekday));
}

proptest! {
    #[test]
    fn slots_are_within_the_window_one_a_week_and_in_order(
        length in 1..9_u32,
        span in 0..90_i64,
        busy in vec((0..90_i64, 0..6_i64, any::<bool>()), 0..12),
    ) {
        let first = date(2017, 3, 1);
        let last = first.saturating_add(span.days());
        let events: Vec<Event> = busy
            .into_iter()
            .map(|(start, length, of_body)| {
                let from = first.saturating_add(start.days());
                let bodies: &[Uuid] = if of_body { &[BODY] } else { &[] };
                event(from, from.saturating_add(length.days()), bodies)
            })
            .collect();
        let slots = free_weeks(&wanted(length, first, last), &events, &[], &[], 100);
        let mut mondays = Vec::new();
        for slot in &slots {
            prop_assert!(first <= slot.days.first && slot.days.last <= last);
            prop_assert_eq!(slot.days.count(), i32::try_from(length).expect("few"));
            let back = i64::from(slot.days.first.weekday().to_monday_zero_offset());
            mondays.push(slot.days.first.saturating_sub(back.days()));
            let meets = events.iter().any(|event| event.bodies == [BODY] && event.possible.common(slot.days).is_some());
            prop_assert_eq!(kinds(slot).contains(&ReasonKind::BodyMeets), meets);
        }
        prop_assert!(slots.is_sorted_by_key(|slot| (slot.weight, slot.days)));
        mondays.sort();
        let count = mondays.len();
        mondays.dedup();
        prop_assert_eq!(mondays.len(), count);
    }
}
