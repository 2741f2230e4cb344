//! Calendars made to harm: they end, in bounded memory, and what was not taken is said.

use std::fmt::Write as _;

use jiff::civil::time;
use plenary::exchange::ics::read::{CalendarNoticeReason, MOST_EVENTS};

use super::read::{contents, events, reasons};

/// A zone with one observance of `rule`, and an event in it.
fn zone(rule: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\n\
         TZOFFSETTO:+0300\n{rule}\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\n\
         DTSTART;TZID=Ours:20160523T093000\nEND:VEVENT\nEND:VCALENDAR\n"
    )
}

#[test]
fn a_zone_that_changes_every_second_is_not_worked_out() {
    let read = contents(zone("RRULE:FREQ=SECONDLY").as_bytes());
    assert_eq!(read.events[0].date.starts_at, Some(time(9, 30, 0, 0)));
    assert_eq!(reasons(&read), [(11, CalendarNoticeReason::Zone)]);
}

#[test]
fn a_zone_that_changes_at_every_second_of_each_year_is_not_worked_out() {
    let all = |count: u32| (0..count).map(|value| value.to_string()).collect::<Vec<_>>().join(",");
    let rule = format!("RRULE:FREQ=YEARLY;BYHOUR={};BYMINUTE={};BYSECOND={}", all(24), all(60), all(60));
    let read = contents(zone(&rule).as_bytes());
    assert_eq!(reasons(&read), [(11, CalendarNoticeReason::Zone)]);
    let read = events(&format!("DTSTART:20160523T093000\n{rule}"));
    assert_eq!(read.events.len(), 1);
    assert_eq!(reasons(&read), [(2 + 1, CalendarNoticeReason::Rule)]);
}

#[test]
fn a_zone_that_changes_each_year_is_worked_out() {
    for rule in ["RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "RDATE:20000101T000000,20100101T000000", ""] {
        let read = contents(zone(rule).as_bytes());
        assert_eq!(read.events[0].date.starts_at, Some(time(8, 30, 0, 0)), "{rule}");
        assert_eq!(reasons(&read), [], "{rule}");
    }
}

#[test]
fn a_zone_of_a_hundred_thousand_rules_ends() {
    let one = "BEGIN:STANDARD\nDTSTART:00010101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\n\
               RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nEND:STANDARD\n";
    let zone = zone("").replace("END:VTIMEZONE", &format!("{}END:VTIMEZONE", one.repeat(100_000)));
    assert_eq!(contents(zone.as_bytes()).events.len(), 1);
}

#[test]
fn of_a_hundred_thousand_zones_the_first_thousand_are_kept() {
    let mut text = "BEGIN:VCALENDAR\n".to_owned();
    for number in 0..100_000 {
        let _ = write!(
            text,
            "BEGIN:VTIMEZONE\nTZID:Z{number}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\n\
             TZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
        );
    }
    for name in ["Z0", "Z999", "Z1000"] {
        let _ = write!(text, "BEGIN:VEVENT\nUID:{name}\nDTSTART;TZID={name}:20160523T093000\nEND:VEVENT\n");
    }
    let read = contents(text.as_bytes());
    let hours: Vec<_> = read.events.iter().map(|event| event.date.starts_at).collect();
    assert_eq!(hours, [time(8, 30, 0, 0), time(8, 30, 0, 0), time(9, 30, 0, 0)].map(Some));
}

#[test]
fn a_thousand_rules_for_days_that_never_come_end() {
    for rule in ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;BYSETPOS=2"] {
        let mut text = String::new();
        for number in 0..1_000 {
            let _ = write!(
                text,
                "BEGIN:VEVENT\nUID:{number}\nDTSTART:00010101T093000\nRRULE:{rule}\nEND:VEVENT\n"
            );
        }
        let read = contents(text.as_bytes());
        assert_eq!(read.notices.total, 1_000, "{rule}");
    }
}

#[test]
fn twenty_thousand_occurrences_that_were_moved_are_all_there() {
    let mut text =
        "BEGIN:VEVENT\nUID:s\nDTSTART:20160101T100000Z\nRRULE:FREQ=DAILY;COUNT=400\nEND:VEVENT\n".to_owned();
    for number in 0..20_000_u32 {
        let (month, day, hour) = (number % 12 + 1, number / 12 % 28 + 1, number / 336 % 24);
        let _ = write!(
            text,
            "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID:2016{month:02}{day:02}T{hour:02}0000Z\nDTSTART:20170101T100000Z\n\
             SUMMARY:{number}\nEND:VEVENT\n"
        );
    }
    let read = contents(text.as_bytes());
    let moved = read.events.iter().filter(|event| !event.title.is_empty()).count();
    // Those that move the same occurrence twice count once.
    let same = read.notices.kept.iter().filter(|notice| notice.reason == CalendarNoticeReason::Twice).count();
    assert!(moved >= 24 * 336 && same > 0, "{moved} and {same}");
}

#[test]
fn events_beyond_the_most_are_counted() {
    let mut text = String::new();
    for number in 0..MOST_EVENTS + 5 {
        let _ = write!(text, "BEGIN:VEVENT\nUID:{number}\nDTSTART;VALUE=DATE:20160523\nEND:VEVENT\n");
    }
    let read = contents(text.as_bytes());
    assert_eq!((read.events.len(), read.notices.total), (MOST_EVENTS, 5));
}
