//! Calendars in: what stands in a file comes out as it stands there, and what does not is said with its line.

use std::fs;
use std::path::Path;

use jiff::civil::{date, time};
use plenary::error::Code;
use plenary::error::Result;
use plenary::exchange::ics::read::{
    CalendarContents, CalendarNoticeReason, MOST_OCCURRENCES, OccurrenceWindow, ReadOptions,
};
use plenary::exchange::progress::{Progress, Told};
use plenary::model::certainty::Certainty;
use plenary::model::date_spec::Precision;
use plenary::model::meeting::EventStatus;
use proptest::prelude::*;

const WINDOW: OccurrenceWindow = OccurrenceWindow { first: date(2000, 1, 1), last: date(2030, 12, 31) };

/// Reads as an office in Strasbourg does.
fn read(text: &[u8]) -> Result<CalendarContents> {
    let options = ReadOptions { window: WINDOW, time_zone: "Europe/Paris" };
    plenary::exchange::ics::read::read(text, options, &Progress::untold())
}

pub(super) fn contents(text: &[u8]) -> CalendarContents {
    read(text).expect("a calendar")
}

pub(super) fn events(lines: &str) -> CalendarContents {
    contents(
        format!("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n")
            .as_bytes(),
    )
}

pub(super) fn reasons(contents: &CalendarContents) -> Vec<(u64, CalendarNoticeReason)> {
    contents.notices.kept.iter().map(|notice| (notice.line, notice.reason)).collect()
}

#[test]
fn days_end_on_the_day_before_dtend() {
    let read = events("DTSTART;VALUE=DATE:20160523\nDTEND;VALUE=DATE:20160526\nSUMMARY:T-CY 15");
    let [event] = &read.events[..] else { panic!("{read:?}") };
    assert_eq!(event.title, "T-CY 15");
    assert_eq!((event.date.earliest, event.date.latest), (Some(date(2016, 5, 23)), Some(date(2016, 5, 25))));
    assert_eq!(event.date.starts_at, None);
    assert_eq!(read.notices.kept, []);
}

#[test]
fn a_day_without_an_end_is_that_day_and_a_time_without_an_end_has_none() {
    let day = events("DTSTART;VALUE=DATE:20160523");
    assert_eq!(day.events[0].date.latest, Some(date(2016, 5, 23)));
    let timed = events("DTSTART:20160523T093000");
    assert_eq!(timed.events[0].date.starts_at, Some(time(9, 30, 0, 0)));
    assert_eq!(timed.events[0].date.ends_at, None);
    assert_eq!(timed.events[0].date.time_zone, None);
}

#[test]
fn a_zone_is_known_by_its_iana_name_the_end_of_a_path_or_its_windows_name() {
    for name in ["Europe/London", "/example.org/20071231_1/Europe/London", "GMT Standard Time"] {
        let read = events(&format!("DTSTART;TZID={name}:20160523T093000\nDURATION:PT2H30M"));
        let date = &read.events[0].date;
        assert_eq!(date.time_zone.as_deref(), Some("Europe/London"), "{name}");
        assert_eq!(
            (date.starts_at, date.ends_at),
            (Some(time(9, 30, 0, 0)), Some(time(12, 0, 0, 0))),
            "{name}"
        );
    }
}

#[test]
fn a_zone_that_only_the_file_knows_gives_the_instant_in_the_offices_time_also_when_it_is_defined_after_its_use()
 {
    let read = contents(
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Ours:20160523T093000\nEND:VEVENT\n\
          BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\n\
          END:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR\n",
    );
    let date = &read.events[0].date;
    assert_eq!((date.starts_at, date.time_zone.as_deref()), (Some(time(8, 30, 0, 0)), None));
}

#[test]
fn a_zone_that_nobody_knows_is_said_and_the_time_kept() {
    let read = events("DTSTART;TZID=Nowhere:20160523T093000");
    assert_eq!(read.events[0].date.starts_at, Some(time(9, 30, 0, 0)));
    assert_eq!(read.events[0].date.time_zone, None);
    assert_eq!(reasons(&read), [(3, CalendarNoticeReason::Zone)]);
}

#[test]
fn tentative_is_to_be_confirmed_and_cancelled_is_cancelled() {
    assert_eq!(
        events("DTSTART:20160523T093000\nSTATUS:TENTATIVE").events[0].certainty,
        Some(Certainty::ToBeConfirmed)
    );
    assert_eq!(
        events("DTSTART:20160523T093000\nSTATUS:CANCELLED").events[0].status,
        Some(EventStatus::Cancelled)
    );
}

#[test]
fn a_month_that_plenary_wrote_comes_back_as_the_month() {
    let read = events(
        "DTSTART;VALUE=DATE:20170601\nDTEND;VALUE=DATE:20170701\nX-PLENARY-DATE:2017-06\nX-PLENARY-DATE-TEXT:juin 2017",
    );
    let date = &read.events[0].date;
    assert_eq!((date.raw.as_str(), date.precision), ("juin 2017", Precision::Month));
}

#[test]
fn folds_quotes_latin_1_and_a_byte_order_mark_are_undone() {
    let read = contents(
        b"\xef\xbb\xbfBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20160523\r\nSUMMARY:R\xe9union\\, deux\r\n  mots\r\n\
          END:VEVENT\r\nEND:VCALENDAR\r\n",
    );
    assert_eq!(read.events[0].title, "R\u{e9}union, deux mots");
}

#[test]
fn a_broken_event_costs_no_other() {
    let read = contents(
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:2016-05\nSUMMARY:Broken\nEND:VEVENT\n\
          BEGIN:VEVENT\nUID:2\nSUMMARY:No start\nEND:VEVENT\n\
          BEGIN:VEVENT\nUID:3\nDTSTART;VALUE=DATE:20160523\nSUMMARY:Whole\nEND:VEVENT\nEND:VCALENDAR\n",
    );
    assert_eq!(read.events.len(), 1);
    assert_eq!(reasons(&read), [(2, CalendarNoticeReason::Start), (7, CalendarNoticeReason::NoStart)]);
}

#[test]
fn what_is_no_event_is_left_out_and_named() {
    let read =
        contents(b"BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nSUMMARY:Send papers\nEND:VTODO\nEND:VCALENDAR\n");
    assert_eq!(read.notices.kept[0].found, "Send papers");
    assert_eq!(reasons(&read), [(2, CalendarNoticeReason::NotAnEvent)]);
}

#[test]
fn a_series_gives_its_occurrences_without_those_left_out_and_with_those_moved() {
    let read = contents(
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20160502T090000\nDTEND:20160502T100000\nRRULE:FREQ=WEEKLY;COUNT=4\n\
          EXDATE:20160509T090000\nSUMMARY:Bureau\nEND:VEVENT\n\
          BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20160516T090000\nDTSTART:20160517T140000\nSUMMARY:Bureau, moved\nEND:VEVENT\n\
          END:VCALENDAR\n",
    );
    let days: Vec<_> = read.events.iter().map(|event| (event.title.as_str(), event.date.earliest)).collect();
    assert_eq!(
        days,
        [
            ("Bureau", Some(date(2016, 5, 2))),
            ("Bureau, moved", Some(date(2016, 5, 17))),
            ("Bureau", Some(date(2016, 5, 23)))
        ]
    );
    let ids: Vec<_> = read.events.iter().map(|event| event.recurrence_id.as_deref()).collect();
    assert_eq!(ids, [Some("20160502T090000"), Some("20160516T090000"), Some("20160523T090000")]);
}

#[test]
fn a_rule_for_every_second_ends() {
    let read = events("DTSTART:20160523T093000\nRRULE:FREQ=SECONDLY\nSUMMARY:Tick");
    assert_eq!(read.events.len(), MOST_OCCURRENCES);
    assert_eq!(reasons(&read), [(3, CalendarNoticeReason::TooManyOccurrences)]);
    let long_ago = events("DTSTART:19700101T000000\nRRULE:FREQ=SECONDLY");
    assert_eq!(reasons(&long_ago), [(3, CalendarNoticeReason::TooManyOccurrences)]);
}

#[test]
fn a_rule_for_a_day_that_never_comes_ends() {
    let read = events("DTSTART:20160523T093000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    assert_eq!(read.events.len(), 1);
}

#[test]
fn components_within_components_without_end_are_passed_over() {
    let mut text = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20160523\n".to_vec();
    for _ in 0..100_000 {
        text.extend_from_slice(b"BEGIN:VALARM\n");
    }
    let read = contents(&text);
    assert_eq!(read.events.len(), 1);
    assert_eq!(read.notices.kept[0].reason, CalendarNoticeReason::NotClosed);
}

#[test]
fn a_million_attendees_are_passed_over() {
    let mut text = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20160523\n".to_vec();
    for _ in 0..1_000_000 {
        text.extend_from_slice(b"ATTENDEE:mailto:a@example.org\n");
    }
    text.extend_from_slice(b"SUMMARY:Crowd\nEND:VEVENT\nEND:VCALENDAR\n");
    assert_eq!(contents(&text).events[0].title, "Crowd");
}

#[test]
fn a_line_of_many_megabytes_is_left_out_and_said() {
    let mut text =
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20160523\nDESCRIPTION:".to_vec();
    text.resize(text.len() + (8 << 20), b'x');
    text.extend_from_slice(b"\nSUMMARY:Long\nEND:VEVENT\nEND:VCALENDAR\n");
    let read = contents(&text);
    assert_eq!(read.events[0].title, "Long");
    assert_eq!(reasons(&read), [(5, CalendarNoticeReason::TooLong)]);
}

#[test]
fn what_is_no_calendar_is_refused() {
    for text in [&b""[..], b"Name;Date\nT-CY;2016\n", b"\x00\x01\x02", b"<html></html>"] {
        assert_eq!(read(text).expect_err("no calendar").code, Code::Invalid);
    }
}

#[test]
fn reading_and_expanding_end_where_they_are_cancelled() {
    let stopped = Progress::new(&|_, _| false);
    let options = ReadOptions { window: WINDOW, time_zone: "Europe/Paris" };
    let text = vec![b'x'; 1 << 20];
    let source = Told::new(&text[..], 1 << 20, &stopped);
    let error = plenary::exchange::ics::read::read(source, options, &stopped).expect_err("cancelled");
    assert_eq!(error.code, Code::Cancelled);
    let text = "BEGIN:VEVENT\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n";
    let error =
        plenary::exchange::ics::read::read(text.as_bytes(), options, &stopped).expect_err("cancelled");
    assert_eq!(error.code, Code::Cancelled);
}

#[test]
fn of_two_revisions_the_later_counts() {
    let read = contents(
        b"BEGIN:VEVENT\nUID:1\nSEQUENCE:2\nDTSTART;VALUE=DATE:20160524\nEND:VEVENT\n\
          BEGIN:VEVENT\nUID:1\nSEQUENCE:1\nDTSTART;VALUE=DATE:20160523\nEND:VEVENT\n",
    );
    assert_eq!(read.events.len(), 1);
    assert_eq!(read.events[0].sequence, 2);
    assert_eq!(reasons(&read), [(6, CalendarNoticeReason::Twice)]);
}

#[test]
fn what_plenary_wrote_gives_way_where_somebody_moved_or_renamed_the_event() {
    let own = "SUMMARY:CANCELLED: T-CY 15\nX-PLENARY-TITLE:T-CY 15\nX-PLENARY-DATE:2017-06\nX-PLENARY-DATE-TEXT:June 2017";
    let as_written = events(&format!("DTSTART;VALUE=DATE:20170601\nDTEND;VALUE=DATE:20170701\n{own}"));
    assert_eq!(as_written.events[0].title, "T-CY 15");
    assert_eq!(as_written.events[0].date.raw, "June 2017");
    let moved = events(&format!("DTSTART;VALUE=DATE:20170612\nDTEND;VALUE=DATE:20170614\n{own}"));
    assert_eq!(moved.events[0].date.edtf.as_deref(), Some("2017-06-12/2017-06-13"));
    let renamed = events(&format!(
        "DTSTART;VALUE=DATE:20170601\nDTEND;VALUE=DATE:20170701\n{}",
        own.replace("SUMMARY:CANCELLED: T-CY 15", "SUMMARY:Plenary")
    ));
    assert_eq!(renamed.events[0].title, "Plenary");
}

/// Files of other programs; skipped where they are not at hand.
#[test]
fn every_event_of_other_programs_files_is_read_or_named() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let Ok(notes) = fs::read_to_string(corpus.join("NOTES.tsv")) else {
        eprintln!("skipped: no calendar files at {}", corpus.display());
        return;
    };
    let (mut files, mut unsaid) = (0, Vec::new());
    for line in notes.lines().skip(1) {
        let columns: Vec<_> = line.split('\t').collect();
        let bytes = fs::read(corpus.join(columns[0])).expect("the file that is listed");
        let text = String::from_utf8_lossy(&bytes);
        // The line of each event with its UID: a series of which every occurrence was moved is told by those.
        let mut starts: Vec<(u64, &str)> = Vec::new();
        for (number, line) in (1..).zip(text.split('\n')) {
            match line.split_once(':') {
                Some(("BEGIN", "VEVENT" | "VEVENT\r")) => starts.push((number, "")),
                Some(("UID", uid)) => {
                    if let Some(last) = starts.last_mut() {
                        last.1 = uid.trim();
                    }
                }
                _ => {}
            }
        }
        let Ok(read) = read(&bytes) else {
            assert!(starts.is_empty(), "{} is refused", columns[0]);
            continue;
        };
        let said: std::collections::HashSet<u64> = read
            .events
            .iter()
            .map(|event| event.line)
            .chain(read.notices.kept.iter().map(|notice| notice.line))
            .collect();
        for (line, uid) in starts {
            if !said.contains(&line) && !read.events.iter().any(|event| !uid.is_empty() && event.uid == uid) {
                unsaid.push(format!("{}:{line}", columns[0]));
            }
        }
        files += 1;
    }
    assert_eq!(unsaid, [""; 0]);
    assert!(files > 100, "only {files} files were read");
}

/// Lines of calendars, whole and broken, put together at random.
fn any_lines() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("BEGIN:VCALENDAR".to_owned()),
        Just("BEGIN:VEVENT".to_owned()),
        Just("END:VEVENT".to_owned()),
        Just("BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+0100".to_owned()),
        "DTSTART(;VALUE=DATE|;TZID=X|;TZID=Europe/London|):[0-9]{4}(01|02|13)(01|29|31)(T[0-2][0-9]5960)?Z?",
        "DTEND:[0-9]{8}T[0-9]{6}",
        "DURATION:-?P[0-9]{1,9}[DWH]",
        "RRULE:FREQ=(SECONDLY|DAILY|YEARLY);(COUNT|INTERVAL|BYMONTHDAY)=-?[0-9]{1,4}",
        "RECURRENCE-ID:[0-9]{8}",
        "X-PLENARY-DATE:[0-9XU/.\\[\\]~?-]{0,20}",
        "(UID|SUMMARY|SEQUENCE|X-PLENARY-TITLE|CATEGORIES|[A-Z]{1,4}):\\PC{0,20}",
    ];
    prop::collection::vec(line, 0..40).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_lines_give_dates_that_an_office_can_hold(lines in any_lines()) {
        if let Ok(read) = read(lines.as_bytes()) {
            for event in &read.events {
                prop_assert!(event.date.check("date").is_ok(), "{:?}", event);
                prop_assert!(!event.title.contains('\n'));
            }
        }
    }
}
