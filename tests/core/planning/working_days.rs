//! Working days: weekends, holidays and closures left out; forth and back meet.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};
use plenary::model::date_spec::{DateReading, DateSpec, read_date};
use plenary::model::holiday::{Closure, HolidayCalendar, HolidayEffect, HolidayObservance};
use plenary::planning::working_days::{DayOff, WorkingDays};
use proptest::prelude::*;

pub fn strasbourg() -> WorkingDays {
    let observed = [HolidayCalendar::Alsace, HolidayCalendar::BadenWurttemberg];
    let observed = observed.map(|calendar| HolidayObservance { calendar, ..HolidayObservance::default() });
    let closures = [("Between the years", "27-31 December 2027"), ("Works", "some time in July 2027")];
    let closures = closures.map(|(name, text)| Closure {
        name: name.to_owned(),
        date: match read_date(text, None) {
            DateReading::Understood(date) => date,
            _ => DateSpec { raw: text.to_owned(), ..DateSpec::default() },
        },
        ..Closure::default()
    });
    WorkingDays::new(&observed, &closures)
}

fn day_off_is(day: Date) -> String {
    match strasbourg().day_off(day) {
        None => "works".to_owned(),
        Some(DayOff::Weekend) => "weekend".to_owned(),
        Some(DayOff::Closure { name }) => name,
        Some(DayOff::Holiday { holiday }) => format!("{} {}", holiday.calendar, holiday.name),
    }
}

#[test]
fn a_day_off_says_why() {
    let cases = [
        (date(2027, 3, 26), "FR-6AE good-friday"),
        (date(2027, 3, 27), "weekend"),
        (date(2027, 3, 29), "FR-6AE easter-monday"),
        (date(2027, 5, 27), "DE-BW corpus-christi"),
        (date(2027, 12, 24), "works"),
        (date(2027, 12, 29), "Between the years"),
        (date(2027, 7, 7), "works"),
    ];
    for (day, why) in cases {
        assert_eq!(day_off_is(day), why, "{day}");
    }
}

#[test]
fn counting_steps_over_days_off() {
    let days = strasbourg();
    let cases = [
        // Maundy Thursday and the Tuesday after Easter.
        (date(2027, 3, 25), 1, date(2027, 3, 30)),
        (date(2027, 3, 25), 5, date(2027, 4, 5)),
        (date(2027, 12, 23), 2, date(2028, 1, 3)),
    ];
    for (day, count, later) in cases {
        assert_eq!(days.after(day, count), Some(later), "{count} after {day}");
        assert_eq!(days.before(later, count), Some(day), "{count} before {later}");
    }
}

#[test]
fn the_office_works_on_holidays_that_only_meetings_avoid() {
    let (calendar, effect) = (HolidayCalendar::Alsace, HolidayEffect::MeetingsOnly);
    let observed = [HolidayObservance { calendar, effect, ..HolidayObservance::default() }];
    assert_eq!(WorkingDays::new(&observed, &[]).day_off(date(2027, 3, 26)), None);
}

#[test]
fn an_office_that_never_opens_again_has_no_next_working_day() {
    let closure = Closure {
        date: DateSpec::from_edtf("", "2027-01-01/9999-12-31").expect("an interval"),
        ..Closure::default()
    };
    let days = WorkingDays::new(&[], &[closure]);
    assert_eq!(days.on_or_after(date(2027, 6, 1)), None);
    assert_eq!(days.before(date(2027, 1, 2), 1), Some(date(2026, 12, 31)));
}

#[test]
fn at_the_ends_of_the_calendar_there_is_no_day() {
    let days = WorkingDays::default();
    assert_eq!(days.after(Date::MAX, 1), None);
    assert_eq!(days.before(Date::MIN, 3), None);
}

proptest! {
    #[test]
    fn as_many_working_days_back_as_forth_lead_to_the_same_working_day(start in 0..7000i64, count in 0..200u32) {
        let days = strasbourg();
        let day = days.on_or_after(date(2015, 1, 1) + start.days()).expect("it opens again");
        let later = days.after(day, count).expect("within the calendar");
        prop_assert_eq!(days.before(later, count), Some(day));
        prop_assert!(days.is_working_day(later));
    }

    #[test]
    fn between_two_neighbours_there_is_no_working_day(start in 0..7000i64) {
        let days = strasbourg();
        let day = date(2015, 1, 1) + start.days();
        let next = days.after(day, 1).expect("it opens again");
        for between in day.tomorrow().expect("a day").series(1.day()).take_while(|between| *between < next) {
            prop_assert!(days.day_off(between).is_some());
        }
    }

    #[test]
    fn without_holidays_five_working_days_are_a_week(start in 0..7000i64, weeks in 0..100u32) {
        let days = WorkingDays::default();
        let day = date(2015, 1, 1) + start.days();
        prop_assume!(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
        prop_assert_eq!(days.after(day, weeks * 5), Some(day + i64::from(weeks).weeks()));
    }
}
