//! Times: what a reader makes of them must be the instant that was meant, in every zone there is.

use ical::recur::IcalRecurDateTime;
use ical::tree::cst::IcalCst;
use ical::tz::IcalTz;
use jiff::civil::{DateTime, date, time};
use jiff::tz::TimeZone;

use super::{ALL, exported, feed, lines, meeting, timed, value};
use plenary::exchange::ics::{CalendarFeed, CalendarItem, write};

fn at(day: jiff::civil::Date, zone: &str) -> CalendarItem {
    let text = day.to_string();
    meeting(1, "Timed", timed(&text, time(9, 30, 0, 0), Some(time(12, 0, 0, 0)), Some(zone)))
}

/// The instant at which the only event starts, by nothing but what stands in the file.
fn start(calendar: &str) -> i64 {
    let value = value(calendar, "DTSTART").expect("a start");
    let number = |range: std::ops::Range<usize>| value[range].parse::<i16>().expect("digits");
    let local = DateTime::new(
        number(0..4),
        number(4..6) as i8,
        number(6..8) as i8,
        number(9..11) as i8,
        number(11..13) as i8,
        number(13..15) as i8,
        0,
    )
    .expect("a time");
    if value.ends_with('Z') {
        return TimeZone::UTC.to_timestamp(local).expect("an instant").as_second();
    }
    let cst = IcalCst::parse(calendar).expect("a calendar");
    let ical = cst.decode();
    let zone = lines(calendar)
        .iter()
        .find_map(|line| line.strip_prefix("DTSTART;TZID=")?.split_once(':').map(|(zone, _)| zone.to_owned()))
        .expect("a zone");
    let local = IcalRecurDateTime {
        year: local.year().into(),
        month: local.month() as u8,
        day: local.day() as u8,
        hour: local.hour() as u8,
        minute: local.minute() as u8,
        second: 0,
    };
    IcalTz::of_calendar(&ical, &zone)
        .expect("its definition")
        .resolve(local)
        .instant(local)
        .expect("a time that exists")
}

#[test]
fn every_zone_gives_the_instant_that_was_meant() {
    let zones: Vec<String> =
        jiff::tz::TimeZoneDatabase::bundled().available().map(|zone| zone.to_string()).collect();
    assert!(zones.len() > 400, "the database has its zones");
    for zone in zones {
        for year in [2007, 2015, 2027] {
            for (month, day) in [(1, 15), (3, 28), (7, 15), (10, 28)] {
                let day = date(year, month, day);
                let meant = TimeZone::get(&zone)
                    .expect("a zone")
                    .to_timestamp(day.at(9, 30, 0, 0))
                    .expect("an instant");
                let (calendar, _) = exported(vec![at(day, &zone)], &ALL);
                assert_eq!(start(&calendar), meant.as_second(), "{zone} on {day}\n{calendar}");
            }
        }
    }
}

#[test]
fn a_zone_is_defined_once_for_all_events_that_use_it() {
    let items: Vec<_> = (1..=3)
        .map(|id| CalendarItem {
            uid: uuid::Uuid::from_u128(id),
            ..at(date(2027, id as i8, 1), "Europe/Paris")
        })
        .collect();
    let (calendar, _) = exported(items, &ALL);
    assert_eq!(calendar.matches("BEGIN:VTIMEZONE").count(), 1);
    assert_eq!(calendar.matches("DTSTART;TZID=Europe/Paris:").count(), 3);
}

#[test]
fn a_zone_without_a_yearly_rule_is_written_in_utc() {
    // Jerusalem's rules before 2013 changed with the Hebrew year.
    let items = vec![
        at(date(2008, 5, 1), "Asia/Jerusalem"),
        CalendarItem { uid: uuid::Uuid::from_u128(2), ..at(date(2012, 5, 1), "Asia/Jerusalem") },
    ];
    let (calendar, _) = exported(items, &ALL);
    assert!(!calendar.contains("VTIMEZONE"), "{calendar}");
    assert_eq!(value(&calendar, "DTSTART").as_deref(), Some("20080501T063000Z"));
}

#[test]
fn a_zone_that_was_not_expected_is_written_in_utc() {
    let item = at(date(2027, 7, 1), "Europe/Paris");
    let feed = CalendarFeed { zones: Default::default(), ..feed(&[]) };
    let mut bytes = Vec::new();
    write(&feed, [Ok(item)], &ALL, &mut bytes).expect("memory takes all");
    let calendar = String::from_utf8(bytes).expect("UTF-8");
    assert_eq!(value(&calendar, "DTSTART").as_deref(), Some("20270701T073000Z"));
}

#[test]
fn a_zone_that_does_not_exist_leaves_the_day_and_the_words() {
    let (calendar, _) = exported(vec![at(date(2027, 7, 1), "Europe/Atlantis")], &ALL);
    assert_eq!(value(&calendar, "DTSTART").as_deref(), Some("20270701"));
    assert_eq!(value(&calendar, "X-PLENARY-STARTS-AT").as_deref(), Some("09:30:00"));
    assert_eq!(value(&calendar, "X-PLENARY-TIME-ZONE").as_deref(), Some("Europe/Atlantis"));
    assert!(calendar.contains("09:30"), "{calendar}");
}

#[test]
fn an_end_that_is_not_given_is_not_made_up() {
    let item = meeting(1, "Open end", timed("2027-07-01", time(9, 30, 0, 0), None, None));
    let (calendar, _) = exported(vec![item], &ALL);
    assert_eq!(value(&calendar, "DTSTART").as_deref(), Some("20270701"));
    assert_eq!(value(&calendar, "DTEND").as_deref(), Some("20270702"));
    assert_eq!(value(&calendar, "DESCRIPTION").as_deref(), Some("1 July 2027\\, 09:30 (Europe/Paris)"));
}
