//! When the items of an agenda begin and end.

use jiff::civil::Time;
use plenary::model::date_spec::{DateReading, DateSpec, read_date, read_time};
use plenary::planning::agenda_times::{Moment, Slot, agenda_times};
use proptest::prelude::*;

fn date(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => date,
        other => panic!("{text} is read as {other:?}"),
    }
}

/// "9:30 60" is fixed to half past nine and lasts an hour; "- 60" follows on; "- ?" lasts nobody knows how long.
fn slot(text: &str) -> Slot {
    let (starts_at, duration) = text.split_once(' ').expect("a start and a duration");
    Slot { starts_at: read_time(starts_at), duration: duration.parse().ok() }
}

fn slots(agenda: &[&str]) -> Vec<Slot> {
    agenda.iter().map(|text| slot(text)).collect()
}

/// "1 09:30–10:30" for each item; "?" where a time is not known.
fn told(held: &str, agenda: &[&str]) -> Vec<String> {
    let text = |moment: Option<Moment>| {
        moment.map_or("?".to_owned(), |moment| moment.time.strftime("%H:%M").to_string())
    };
    agenda_times(&date(held), &slots(agenda))
        .items
        .into_iter()
        .map(|item| format!("{} {}–{}", item.day, text(item.starts), text(item.ends)))
        .collect()
}

#[test]
fn items_follow_each_other_from_the_fixed_time_on() {
    assert_eq!(
        told("24 May 2016", &["9:30 15", "- 45", "- 0"]),
        ["1 09:30–09:45", "1 09:45–10:30", "1 10:30–10:30"]
    );
}

#[test]
fn the_first_item_begins_at_the_meetings_own_time() {
    assert_eq!(told("24 May 2016, 9:30–17:00", &["- 15"]), ["1 09:30–09:45"]);
    assert_eq!(told("24 May 2016, 9:30–17:00", &["10:00 15"]), ["1 10:00–10:15"]);
}

#[test]
fn without_any_fixed_time_nothing_is_known() {
    assert_eq!(told("May 2016", &["- 15", "- 30"]), ["1 ?–?", "1 ?–?"]);
}

#[test]
fn an_item_without_a_duration_makes_what_follows_not_known_until_the_next_fixed_time() {
    assert_eq!(
        told("24 May 2016", &["9:30 15", "- ?", "- 30", "14:30 30"]),
        ["1 09:30–09:45", "1 09:45–?", "1 ?–?", "1 14:30–15:00"]
    );
}

#[test]
fn a_fixed_time_that_does_not_come_later_is_one_of_the_next_day() {
    assert_eq!(
        told("24-25 May 2016", &["9:30 60", "14:30 60", "9:30 60", "9:30 60"]),
        ["1 09:30–10:30", "1 14:30–15:30", "2 09:30–10:30", "3 09:30–10:30"]
    );
    let times = agenda_times(&date("24-25 May 2016"), &slots(&["9:30 60", "9:30 60", "9:30 60"]));
    let days: Vec<_> = times.days.iter().map(|day| (day.day, day.date, day.is_beyond_meeting)).collect();
    let may = |day| Some(jiff::civil::date(2016, 5, day));
    assert_eq!(days, [(1, may(24), false), (2, may(25), false), (3, may(26), true)]);
}

#[test]
fn a_meeting_known_to_the_month_has_days_without_dates() {
    let times = agenda_times(&date("May 2016"), &slots(&["9:30 60", "9:30 60"]));
    assert!(times.days.iter().all(|day| day.date.is_none() && !day.is_beyond_meeting));
    assert_eq!(times.days.len(), 2);
}

#[test]
fn a_fixed_time_before_the_end_of_what_runs_before_overlaps_and_moves_nothing() {
    let times = agenda_times(&date("24 May 2016"), &slots(&["9:30 120", "11:00 30", "- 30"]));
    assert_eq!(times.items[1].overlap, Some(30));
    assert_eq!(
        told("24 May 2016", &["9:30 120", "11:00 30", "- 30"])[1..],
        ["1 11:00–11:30", "1 11:30–12:00"]
    );
}

#[test]
fn what_lies_between_two_items_of_one_day_is_free() {
    let times = agenda_times(&date("24-25 May 2016"), &slots(&["9:30 180", "14:30 60", "9:30 60"]));
    let free: Vec<_> = times.items.iter().map(|item| item.free).collect();
    assert_eq!(free, [None, Some(120), None]);
}

#[test]
fn running_beyond_the_end_of_the_meeting_is_said() {
    let overrun = |held: &str, agenda: &[&str]| agenda_times(&date(held), &slots(agenda)).overrun;
    assert_eq!(overrun("24 May 2016, 9:30–12:00", &["- 180"]), Some(30));
    assert_eq!(overrun("24 May 2016, 9:30–12:00", &["- 150"]), None);
    assert_eq!(overrun("24 May 2016, 9:30", &["- 600"]), None);
}

#[test]
fn the_sum_says_how_many_items_it_leaves_out() {
    let times = agenda_times(&date("TBC"), &slots(&["- 45", "- ?", "- 30"]));
    assert_eq!((times.minutes, times.without_duration), (75, 1));
}

fn any_slots() -> impl Strategy<Value = Vec<Slot>> {
    let time = (0_i8..24, 0_i8..60).prop_map(|(hour, minute)| Time::constant(hour, minute, 0, 0));
    let slot = (prop::option::weighted(0.3, time), prop::option::weighted(0.8, 0_u32..1440))
        .prop_map(|(starts_at, duration)| Slot { starts_at, duration });
    prop::collection::vec(slot, 0..40)
}

proptest! {
    #[test]
    fn days_never_go_back_and_an_item_lasts_as_long_as_it_is_planned_to(slots in any_slots()) {
        let times = agenda_times(&DateSpec::default(), &slots);
        prop_assert_eq!(times.items.len(), slots.len());
        let minutes = |moment: Moment| {
            i64::from(moment.day) * 1440 + i64::from(moment.time.hour()) * 60 + i64::from(moment.time.minute())
        };
        let mut last = None;
        for (item, slot) in times.items.iter().zip(&slots) {
            if let Some(fixed) = slot.starts_at {
                prop_assert_eq!(item.starts.map(|starts| starts.time), Some(fixed));
            }
            if let (Some(starts), Some(ends)) = (item.starts, item.ends) {
                prop_assert_eq!(minutes(ends) - minutes(starts), i64::from(slot.duration.unwrap_or(0)));
            }
            prop_assert!(!(item.overlap.is_some() && item.free.is_some()));
            if let Some(starts) = item.starts {
                prop_assert!(last.is_none_or(|last| last <= minutes(starts)), "items stand in order");
                last = Some(minutes(starts));
            }
        }
        prop_assert!(times.days.is_sorted_by(|one, other| one.day < other.day));
    }

    #[test]
    fn moving_an_item_changes_no_time_before_it(slots in any_slots(), from in 0_usize..40, to in 0_usize..40) {
        prop_assume!(from < slots.len() && to < slots.len());
        let mut moved = slots.clone();
        let slot = moved.remove(from);
        moved.insert(to, slot);
        let (before, after) =
            (agenda_times(&DateSpec::default(), &slots), agenda_times(&DateSpec::default(), &moved));
        let untouched = from.min(to);
        prop_assert_eq!(&before.items[..untouched], &after.items[..untouched]);
    }
}
