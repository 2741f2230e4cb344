//! Holidays against an independent implementation: `published_days.py` wrote the two tables beside this file.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};
use plenary::locale;
use plenary::model::holiday::HolidayCalendar;
use plenary::model::language::Language;
use plenary::planning::holidays::{holidays, law, names};

/// In the 16 years of the table every calendar has at least seven holidays a year from Monday to Friday, on average.
const FEWEST_DAYS: usize = 16 * 7;

/// Where the law and the other implementation part: Liberation Day is a Dutch holiday each year, not in every fifth only
/// (Algemene termijnenwet, art. 3).
fn is_known_to_differ(calendar: HolidayCalendar, day: Date) -> bool {
    calendar == HolidayCalendar::Netherlands && (day.month(), day.day()) == (5, 5)
}

fn weekdays(calendar: HolidayCalendar, year: i16) -> BTreeSet<Date> {
    let days = holidays(calendar, year).into_iter().map(|(day, _)| day);
    days.filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)).collect()
}

#[test]
fn holidays_are_those_that_an_independent_implementation_gives() {
    let mut differences = Vec::new();
    let mut compared: BTreeMap<HolidayCalendar, usize> = BTreeMap::new();
    for line in include_str!("holidays.txt").lines() {
        let mut words = line.split(' ');
        let calendar: HolidayCalendar = words.next().expect("a code").parse().expect("a calendar of ours");
        let year = words.next().expect("a year");
        let theirs: BTreeSet<Date> =
            words.map(|day| format!("{year}-{day}").parse().expect("a date")).collect();
        let ours = weekdays(calendar, year.parse().expect("a year"));
        *compared.entry(calendar).or_default() += theirs.len();
        let differing = ours.symmetric_difference(&theirs).filter(|day| !is_known_to_differ(calendar, **day));
        differences.extend(differing.map(|day| format!("{calendar} {day} {:?}", day.weekday())));
    }
    assert_eq!(differences, Vec::<String>::new());
    for calendar in HolidayCalendar::ALL {
        let days = compared.get(calendar).copied().unwrap_or_default();
        assert!(days >= FEWEST_DAYS, "{calendar}: only {days} days were compared");
    }
}

#[test]
fn easter_is_where_the_tables_of_two_centuries_have_it() {
    for line in include_str!("easter.txt").lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let [year, western, orthodox] = words.as_slice() else { panic!("{line}") };
        let year: i16 = year.parse().expect("a year");
        let easter_monday = |calendar| {
            let days = holidays(calendar, year);
            days.into_iter().find(|(_, holiday)| holiday.name == "easter-monday").map(|(day, _)| day)
        };
        let monday_after = |sunday: &str| sunday.parse::<Date>().expect("a date") + 1.day();
        assert_eq!(easter_monday(HolidayCalendar::France), Some(monday_after(western)));
        assert_eq!(easter_monday(HolidayCalendar::Romania), Some(monday_after(orthodox)));
    }
}

#[test]
fn alsace_keeps_good_friday_and_saint_stephen_and_the_rest_of_france_does_not() {
    let alsace = weekdays(HolidayCalendar::Alsace, 2027);
    let france = weekdays(HolidayCalendar::France, 2027);
    let more: Vec<Date> = alsace.difference(&france).copied().collect();
    assert_eq!(more, [date(2027, 3, 26)], "26 December 2027 is a Sunday");
    assert!(weekdays(HolidayCalendar::Alsace, 2028).contains(&date(2028, 12, 26)));
}

#[test]
fn a_substitute_that_falls_into_the_year_before_is_a_holiday_of_that_year() {
    assert!(weekdays(HolidayCalendar::UnitedStates, 2027).contains(&date(2027, 12, 31)));
    assert!(!weekdays(HolidayCalendar::UnitedStates, 2028).contains(&date(2028, 1, 3)));
}

#[test]
fn every_holiday_and_every_calendar_has_a_name_and_a_law() {
    for &calendar in HolidayCalendar::ALL {
        assert!(!law(calendar).is_empty());
        for language in [Language::English, Language::French] {
            let said = |id: String| assert_ne!(locale::text(language, &id, &[]), id);
            said(format!("vocabulary-{calendar}"));
            names(calendar).for_each(|name| said(format!("holiday-{name}")));
        }
    }
}
