//! When deadlines fall: tables of cases, and what must hold for any meeting and any rule.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use plenary::model::certainty::Certainty;
use plenary::model::date_spec::{DateReading, DateSpec, DayRange, read_date};
use plenary::model::deadline::{Deadline, DeadlineId, DeadlineState, Offset, OffsetSide, OffsetUnit};
use plenary::planning::deadlines::{Due, Held, Lateness, due, lateness, shifts};
use plenary::planning::working_days::{DayOff, WorkingDays};
use proptest::prelude::*;
use uuid::Uuid;

use super::working_days::strasbourg;

fn spec(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => date,
        other => panic!("{text} is read as {other:?}"),
    }
}

fn held(text: &str) -> Held {
    Held::on(&spec(text), Certainty::Stated)
}

fn offset(text: &str) -> Offset {
    let words: Vec<&str> = text.split(' ').collect();
    let [count, unit, side] = words.as_slice() else { panic!("{text}") };
    Offset {
        count: count.parse().expect("a number"),
        unit: unit.parse().expect("a unit"),
        side: side.parse().expect("a side"),
    }
}

fn deadline(number: u128, rule: &str) -> Deadline {
    Deadline { id: DeadlineId(Uuid::from_u128(number)), offset: offset(rule), ..Deadline::default() }
}

fn after(number: u128, rule: &str, hangs_on: u128) -> Deadline {
    Deadline { after_deadline_id: Some(DeadlineId(Uuid::from_u128(hangs_on))), ..deadline(number, rule) }
}

fn one(meeting: &str, rule: &str, days: &WorkingDays) -> Due {
    due(held(meeting), &[deadline(1, rule)], days).remove(0)
}

fn range(days: DayRange) -> String {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    match days.single() {
        Some(single) => single.to_string(),
        None => format!("{}..{}", day(days.earliest), day(days.latest)),
    }
}

#[test]
fn a_deadline_falls_where_its_rule_puts_it() {
    let cases = [
        ("14-18 June 2027", "0 days before", "2027-06-14"),
        ("14-18 June 2027", "0 days after", "2027-06-18"),
        ("14-18 June 2027", "8 weeks before", "2027-04-19"),
        ("14-18 June 2027", "2 weeks after", "2027-07-02"),
        ("14-18 June 2027", "3 working_days before", "2027-06-09"),
        ("14-18 June 2027", "2 working_days after", "2027-06-22"),
        // Months that end earlier.
        ("31 May 2027", "3 months before", "2027-02-26"),
        ("31 March 2028", "1 months before", "2028-02-29"),
        ("31 January 2027", "1 months after", "2027-03-01"),
        // Known to the month, the quarter, the year.
        ("June 2027", "4 weeks before", "2027-05-04..2027-06-02"),
        ("Q3 2027", "10 days after", "2027-07-12..2027-10-11"),
        ("2027", "1 months before", "2026-12-01..2027-11-30"),
        ("November 2026 – February 2027", "1 weeks before", "2026-10-23..2026-11-23"),
        // Open at one end, or at both.
        ("since 2027", "1 weeks before", "2026-12-25..2027-12-24"),
        ("since 2027", "1 weeks after", ".."),
        ("until 2027", "1 weeks before", ".."),
        ("no later than 30 June 2027", "1 weeks before", "..2027-06-23"),
    ];
    for (meeting, rule, expected) in cases {
        assert_eq!(range(one(meeting, rule, &WorkingDays::default()).days), expected, "{rule} {meeting}");
    }
}

#[test]
fn a_meeting_without_a_date_has_deadlines_without_days() {
    let held = Held::on(&DateSpec { raw: "TBC".to_owned(), ..DateSpec::default() }, Certainty::ToBeConfirmed);
    let due = due(held, &[deadline(1, "4 weeks before")], &strasbourg()).remove(0);
    assert_eq!(due.days, DayRange::default());
    assert_eq!(due.certainty, Certainty::ToBeConfirmed);
}

#[test]
fn a_meeting_on_the_days_of_its_block_has_deadlines_in_a_range() {
    let held = Held::within(&spec("14-18 June 2027"), Certainty::Stated);
    let rules = [deadline(1, "1 weeks before"), deadline(2, "1 weeks after")];
    let due = due(held, &rules, &WorkingDays::default());
    assert_eq!(range(due[0].days), "2027-06-07..2027-06-11");
    assert_eq!(range(due[1].days), "2027-06-21..2027-06-25");
}

#[test]
fn a_deadline_on_a_day_off_moves_away_from_the_meeting_and_says_from_where() {
    let before = one("10 May 2027", "6 weeks before", &strasbourg());
    assert_eq!(range(before.days), "2027-03-25", "Easter Monday, and the holidays before it");
    let moved = before.moved_off.expect("it says so");
    assert_eq!(moved.day, date(2027, 3, 29));
    let DayOff::Holiday { holiday } = moved.day_off else { panic!("a holiday") };
    assert_eq!(holiday.name, "easter-monday");

    let after = one("13 December 2027", "2 weeks after", &strasbourg());
    assert_eq!(range(after.days), "2028-01-03");
    assert_eq!(after.moved_off.map(|moved| moved.day), Some(date(2027, 12, 27)));

    assert_eq!(one("June 2027", "1 weeks before", &strasbourg()).moved_off, None, "a range names no day");
}

#[test]
fn a_deadline_can_hang_on_another_whichever_was_made_first() {
    let rules = [after(1, "1 weeks after", 2), deadline(2, "4 weeks before"), after(3, "2 days before", 1)];
    let days: Vec<String> = due(held("14-18 June 2027"), &rules, &WorkingDays::default())
        .iter()
        .map(|due| range(due.days))
        .collect();
    assert_eq!(days, ["2027-05-24", "2027-05-17", "2027-05-21"]);
}

#[test]
fn deadlines_that_hang_on_each_other_in_a_circle_are_not_known() {
    let rules = [after(1, "1 weeks after", 2), after(2, "1 weeks after", 1), after(3, "1 days after", 2)];
    let due = due(held("14-18 June 2027"), &rules, &WorkingDays::default());
    assert!(due[0].is_circular && due[1].is_circular);
    assert!(due.iter().all(|due| due.days == DayRange::default()));
}

#[test]
fn a_pinned_deadline_stays_and_shows_its_drift() {
    let pinned = Deadline { date: spec("20 April 2027"), ..deadline(1, "8 weeks before") };
    let rules = [pinned, after(2, "1 days after", 1)];
    let shifts = shifts(held("14-18 June 2027"), held("21-25 June 2027"), &rules, &WorkingDays::default());
    assert_eq!(range(shifts[0].before.days), "2027-04-20");
    assert_eq!(shifts[0].before.drift, Some(1));
    assert_eq!(range(shifts[0].after.days), "2027-04-20");
    assert_eq!(range(shifts[0].after.by_rule), "2027-04-26");
    assert_eq!(shifts[0].after.drift, Some(-6));
    assert_eq!(shifts[0].by_days, Some(0));
    assert_eq!(range(shifts[1].after.days), "2027-04-21", "what hangs on it hangs on the pinned day");
}

#[test]
fn what_is_pinned_in_words_only_has_no_day_and_no_drift() {
    let pinned = Deadline {
        date: DateSpec { raw: "when ready".to_owned(), ..DateSpec::default() },
        ..deadline(1, "8 weeks before")
    };
    let due = due(held("14-18 June 2027"), &[pinned], &WorkingDays::default()).remove(0);
    assert!(due.is_pinned);
    assert_eq!((due.days, due.drift), (DayRange::default(), None));
}

#[test]
fn a_deadline_is_no_surer_than_what_it_hangs_on() {
    let unsure = Deadline { certainty: Certainty::Queried, ..deadline(1, "4 weeks before") };
    let rules = [unsure, after(2, "1 weeks after", 1), deadline(3, "1 weeks before")];
    let held = Held::on(&spec("14 June 2027"), Certainty::ToBeConfirmed);
    let sure: Vec<Certainty> =
        due(held, &rules, &WorkingDays::default()).iter().map(|due| due.certainty).collect();
    assert_eq!(sure, [Certainty::Queried, Certainty::Queried, Certainty::ToBeConfirmed]);
}

#[test]
fn overdue_is_what_is_open_after_its_last_possible_day() {
    let today = date(2027, 6, 10);
    let days = |earliest, latest| DayRange { earliest: Some(earliest), latest: Some(latest) };
    let june = |first, last| days(date(2027, 6, first), date(2027, 6, last));
    let open = DeadlineState::NeedsAction;
    let cases = [
        (june(9, 9), open, Lateness::Overdue { days: 1 }),
        (june(1, 5), DeadlineState::InProcess, Lateness::Overdue { days: 5 }),
        (june(10, 10), open, Lateness::Today),
        (june(1, 30), open, Lateness::PossiblyOverdue),
        (june(10, 30), open, Lateness::NotLate),
        (june(11, 11), open, Lateness::NotLate),
        (june(9, 9), DeadlineState::Completed, Lateness::NotLate),
        (june(9, 9), DeadlineState::Cancelled, Lateness::NotLate),
        (DayRange::default(), open, Lateness::NotLate),
    ];
    for (days, state, expected) in cases {
        assert_eq!(lateness(days, state, today), expected, "{days:?} {state}");
    }
}

fn any_offset() -> impl Strategy<Value = Offset> {
    let unit = prop::sample::select(OffsetUnit::ALL);
    let side = prop::sample::select(OffsetSide::ALL);
    (0..60u32, unit, side).prop_map(|(count, unit, side)| Offset { count, unit, side })
}

fn any_day() -> impl Strategy<Value = Date> {
    (0..7000i64).prop_map(|days| date(2015, 1, 1) + days.days())
}

fn on(first: Date, length: i64) -> Held {
    let last = first + length.days();
    let only = |day| DayRange { earliest: Some(day), latest: Some(day) };
    Held { begins: only(first), ends: only(last), certainty: Certainty::Stated }
}

proptest! {
    #[test]
    fn whole_weeks_over_no_holidays_move_every_deadline_in_days_and_weeks_as_far(
        first in any_day(), length in 0..5i64, weeks in -60..60i64, offset in any_offset(),
    ) {
        prop_assume!(offset.unit != OffsetUnit::Months);
        let rule = Deadline { offset, ..deadline(1, "0 days before") };
        let moved = shifts(on(first, length), on(first + weeks.weeks(), length), &[rule], &WorkingDays::default());
        prop_assert_eq!(moved[0].by_days.map(i64::from), Some(weeks * 7));
    }

    #[test]
    fn a_day_gives_a_working_day_on_the_right_side(first in any_day(), length in 0..5i64, offset in any_offset()) {
        let days = strasbourg();
        let rule = Deadline { offset, ..deadline(1, "0 days before") };
        let due = due(on(first, length), &[rule], &days).remove(0);
        let day = due.days.single().expect("a day");
        prop_assert!(days.is_working_day(day));
        match offset.side {
            OffsetSide::Before => prop_assert!(day <= first),
            OffsetSide::After => prop_assert!(day >= first + length.days()),
        }
    }

    #[test]
    fn a_range_holds_what_each_of_its_days_would_give(
        first in any_day(), width in 0..100i64, within in 0..100i64, offset in any_offset(),
    ) {
        prop_assume!(within <= width);
        let days = strasbourg();
        let rule = [Deadline { offset, ..deadline(1, "0 days before") }];
        let range = DayRange { earliest: Some(first), latest: Some(first + width.days()) };
        let held = Held { begins: range, ends: range, certainty: Certainty::Stated };
        let whole = due(held, &rule, &days).remove(0).days;
        let day = due(on(first + within.days(), 0), &rule, &days).remove(0).days.single().expect("a day");
        prop_assert!(whole.earliest <= Some(day) && Some(day) <= whole.latest);
    }

    #[test]
    fn a_later_meeting_never_has_an_earlier_deadline(first in any_day(), later in 0..400i64, offset in any_offset()) {
        let days = strasbourg();
        let rule = [Deadline { offset, ..deadline(1, "0 days before") }];
        let moved = shifts(on(first, 0), on(first + later.days(), 0), &rule, &days);
        prop_assert!(moved[0].by_days.expect("days") >= 0);
    }
}
