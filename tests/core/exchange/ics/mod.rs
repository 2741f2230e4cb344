//! Calendars out. Here: what each kind of item and date becomes. `text`: what befalls the words; `zone`: the clock. `read`: calendars in.

mod hostile;
mod read;
mod text;
mod zone;

use jiff::civil::{date, time};
use jiff::{Timestamp, civil};
use plenary::error::{Code, Result};
use plenary::exchange::ics::{
    Approximate, CalendarFeed, CalendarItem, DeadlineForm, EventKind, ExportOptions, ExportSummary,
    LeftOutReason, Projects, Task, write,
};
use plenary::model::certainty::Certainty;
use plenary::model::date_spec::DateSpec;
use plenary::model::deadline::DeadlineState;
use plenary::model::language::Language;
use plenary::model::meeting::EventStatus;
use uuid::Uuid;

use super::written_date as written;

/// An item of that id and date, about which all else is plain.
fn item(id: u128, kind: EventKind, title: &str, when: DateSpec) -> CalendarItem {
    CalendarItem {
        uid: Uuid::from_u128(id),
        kind,
        title: title.to_owned(),
        description: Vec::new(),
        note: String::new(),
        members: Vec::new(),
        place: String::new(),
        url: String::new(),
        online_link: String::new(),
        categories: Vec::new(),
        date: when,
        is_date_of_block: false,
        certainty: Certainty::Stated,
        status: EventStatus::Planned,
        created: Timestamp::from_second(1_448_000_000).expect("within range"),
        changed: Timestamp::from_second(1_448_086_400).expect("within range"),
        sequence: 0,
        task: None,
    }
}

fn meeting(id: u128, title: &str, when: DateSpec) -> CalendarItem {
    item(id, EventKind::Meeting, title, when)
}

/// A date by its EDTF.
fn edtf(text: &str) -> DateSpec {
    DateSpec::from_edtf(text, text).expect("EDTF that Plenary keeps")
}

fn timed(text: &str, start: civil::Time, end: Option<civil::Time>, zone: Option<&str>) -> DateSpec {
    DateSpec { starts_at: Some(start), ends_at: end, time_zone: zone.map(str::to_owned), ..edtf(text) }
}

const ALL: ExportOptions = ExportOptions {
    approximate: Approximate::Include,
    projects: Projects::Span,
    deadlines: DeadlineForm::Days,
    language: Language::English,
    today: date(2015, 12, 1),
};

fn feed(items: &[CalendarItem]) -> CalendarFeed {
    let mut feed =
        CalendarFeed { name: "T-CY".to_owned(), time_zone: "Europe/Paris".to_owned(), ..Default::default() };
    for item in items {
        feed.expect(&item.date);
    }
    feed
}

fn exported(items: Vec<CalendarItem>, options: &ExportOptions) -> (String, ExportSummary) {
    let feed = feed(&items);
    let mut bytes = Vec::new();
    let summary = write(&feed, items.into_iter().map(Ok), options, &mut bytes).expect("memory takes all");
    (String::from_utf8(bytes).expect("UTF-8"), summary)
}

/// The lines of the calendar, unfolded.
fn lines(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// The one value of that property in the only event.
fn value(calendar: &str, name: &str) -> Option<String> {
    lines(calendar).into_iter().skip_while(|line| line != "BEGIN:VEVENT").find_map(|line| {
        let (head, value) = line.split_once(':')?;
        (head.split(';').next() == Some(name)).then(|| value.to_owned())
    })
}

fn reason(item: CalendarItem, options: &ExportOptions) -> Option<LeftOutReason> {
    exported(vec![item], options).1.left_out.first().map(|left_out| left_out.reason)
}

/// One item for each row of the table in `EXCHANGE.md`, and for each that cannot be written.
fn one_of_each() -> Vec<CalendarItem> {
    let paris = Some("Europe/Paris");
    vec![
        CalendarItem {
            online_link: "https://example.org/room?a=1;b=2,3".to_owned(),
            url: "https://example.org/meetings/1".to_owned(),
            description: vec![
                "First item: elections.".to_owned(),
                "Bring the papers; all of them".to_owned(),
            ],
            place: "Strasbourg, Agora".to_owned(),
            categories: vec!["T-CY".to_owned(), "GLACY, phase 2".to_owned()],
            sequence: 2,
            ..meeting(1, "Bureau", timed("2027-02-10", time(9, 30, 0, 0), Some(time(12, 0, 0, 0)), paris))
        },
        CalendarItem {
            certainty: Certainty::ToBeConfirmed,
            ..meeting(2, "Provisional", timed("2027-07-10", time(9, 30, 0, 0), Some(time(12, 0, 0, 0)), None))
        },
        meeting(3, "No end given", timed("2027-02-11", time(9, 30, 0, 0), None, None)),
        meeting(
            4,
            "Three days",
            timed("2027-04-12/2027-04-14", time(9, 30, 0, 0), Some(time(12, 0, 0, 0)), paris),
        ),
        CalendarItem {
            members: vec!["T-CY 16".to_owned(), "Octopus conference".to_owned()],
            ..item(5, EventKind::MeetingBlock, "Block", written("14–18 November 2016"))
        },
        CalendarItem { is_date_of_block: true, ..meeting(6, "T-CY 16", written("14–18 November 2016")) },
        item(7, EventKind::Activity, "Month", written("May 2027")),
        meeting(8, "Quarter", written("Q3 2027")),
        meeting(9, "Year", written("2028")),
        meeting(10, "Choice", edtf("[2027-01..2027-06]")),
        meeting(11, "Undated", written("TBC")),
        item(12, EventKind::Project, "GLACY", written("Nov 2013 – Oct 2016")),
        item(13, EventKind::Project, "Cybercrime_XR", written("Two years")),
        item(14, EventKind::Deadline, "Comments", timed("2027-03-01", time(17, 0, 0, 0), None, None)),
        item(15, EventKind::Deadline, "Nominations", written("1 March 2027")),
        CalendarItem {
            status: EventStatus::Cancelled,
            sequence: 3,
            ..meeting(16, "Off", written("2 March 2027"))
        },
        CalendarItem { status: EventStatus::Cancelled, ..meeting(17, "Long off", written("2 March 2015")) },
        meeting(18, "No later than", edtf("[..2027-06]")),
        meeting(19, "Since", edtf("2027-05-04/..")),
        CalendarItem { certainty: Certainty::Queried, ..meeting(20, "Queried", written("3 March 2027")) },
    ]
}

#[test]
fn every_case_is_written_as_the_table_says_in_english() {
    let (calendar, summary) = exported(one_of_each(), &ALL);
    insta::assert_snapshot!("one_of_each_en", calendar.replace("\r\n", "\n"));
    insta::assert_debug_snapshot!("one_of_each_summary", summary);
}

#[test]
fn every_case_is_written_as_the_table_says_in_french() {
    let (calendar, _) = exported(one_of_each(), &ExportOptions { language: Language::French, ..ALL });
    insta::assert_snapshot!("one_of_each_fr", calendar.replace("\r\n", "\n"));
}

#[test]
fn every_item_is_written_or_accounted_for() {
    for approximate in [Approximate::Exclude, Approximate::Include, Approximate::Only] {
        for projects in [Projects::Exclude, Projects::Span] {
            let (calendar, summary) =
                exported(one_of_each(), &ExportOptions { approximate, projects, ..ALL });
            let accounted = summary.written + summary.in_main_feed + summary.left_out.len() as u32;
            assert_eq!(accounted, one_of_each().len() as u32);
            assert_eq!(calendar.matches("BEGIN:VEVENT").count() as u32, summary.written);
        }
    }
}

#[test]
fn the_days_of_the_sample_end_on_the_day_after() {
    for (text, end) in [
        ("30 November 2015", "20151201"),
        ("1-2 December 2015", "20151203"),
        ("23-25 May 2016", "20160526"),
        ("14-18 November 2016", "20161119"),
    ] {
        let (calendar, _) = exported(vec![meeting(1, "Meeting", written(text))], &ALL);
        assert_eq!(value(&calendar, "DTEND").as_deref(), Some(end), "{text}");
    }
}

#[test]
fn the_same_items_give_the_same_bytes() {
    assert_eq!(exported(one_of_each(), &ALL).0, exported(one_of_each(), &ALL).0);
}

#[test]
fn the_two_feeds_hold_all_between_them_and_nothing_twice() {
    let main = exported(one_of_each(), &ExportOptions { approximate: Approximate::Exclude, ..ALL });
    let other = exported(one_of_each(), &ExportOptions { approximate: Approximate::Only, ..ALL });
    let both = exported(one_of_each(), &ALL);
    let uids = |calendar: &str| {
        let mut uids: Vec<_> = lines(calendar).into_iter().filter(|line| line.starts_with("UID:")).collect();
        uids.sort();
        uids
    };
    // A project drawn as a span is not known to the day, and yet chosen: it is in whichever feed is asked for it.
    let project = |uid: &String| uid.ends_with("0c");
    let mut of_two: Vec<_> =
        uids(&main.0).into_iter().chain(uids(&other.0).into_iter().filter(|u| !project(u))).collect();
    of_two.sort();
    assert_eq!(of_two, uids(&both.0));
}

#[test]
fn a_project_as_start_and_end_is_known_to_the_month_at_both() {
    let project = item(12, EventKind::Project, "GLACY", written("Nov 2013 – Oct 2016"));
    let (calendar, summary) =
        exported(vec![project], &ExportOptions { projects: Projects::StartAndEnd, ..ALL });
    assert_eq!(summary.written, 2);
    let lines = lines(&calendar);
    for line in [
        "UID:00000000-0000-0000-0000-00000000000c-end",
        "SUMMARY:[October 2016\\, date TBC] GLACY: end",
        "DTSTART;VALUE=DATE:20161001",
        "DTEND;VALUE=DATE:20161101",
        "UID:00000000-0000-0000-0000-00000000000c-start",
        "SUMMARY:[November 2013\\, date TBC] GLACY: start",
        "DTSTART;VALUE=DATE:20131101",
        "DTEND;VALUE=DATE:20131201",
        "X-PLENARY-DATE:2016-10",
        "X-PLENARY-DATE:2013-11",
    ] {
        assert!(lines.iter().any(|found| found == line), "{line} in {lines:#?}");
    }
}

#[test]
fn a_cancelled_event_is_kept_for_thirty_days_after_its_date() {
    let cancelled =
        || CalendarItem { status: EventStatus::Cancelled, ..meeting(1, "Off", written("1 November 2015")) };
    assert_eq!(reason(cancelled(), &ALL), None);
    let a_day_later = ExportOptions { today: date(2015, 12, 2), ..ALL };
    assert_eq!(reason(cancelled(), &a_day_later), Some(LeftOutReason::CancelledLongAgo));
}

#[test]
fn a_day_that_four_digits_cannot_say_is_left_out() {
    assert_eq!(reason(meeting(1, "The last day", edtf("9999-12-31")), &ALL), Some(LeftOutReason::OutOfRange));
    assert_eq!(reason(meeting(1, "The day before", edtf("9999-12-30")), &ALL), None);
}

#[test]
fn items_out_of_order_are_refused() {
    let items =
        vec![meeting(2, "Second", written("1 March 2027")), meeting(1, "First", written("1 March 2027"))];
    let error =
        write(&feed(&items), items.into_iter().map(Ok), &ALL, &mut Vec::new()).expect_err("out of order");
    assert_eq!((error.code, error.message), (Code::Internal, "error-export-order"));
    let twice =
        vec![meeting(1, "Once", written("1 March 2027")), meeting(1, "Again", written("1 March 2027"))];
    let result: Result<_> = write(&feed(&twice), twice.into_iter().map(Ok), &ALL, &mut Vec::new());
    assert!(result.is_err());
}

/// A deadline for meeting 1.
fn task(state: DeadlineState, when: DateSpec) -> CalendarItem {
    let task = Some(Task { meeting: Uuid::from_u128(1), state });
    CalendarItem { task, ..item(2, EventKind::Deadline, "Papers (Plenary)", when) }
}

/// What stands between the first BEGIN of a component and its end that begins with one of these.
fn of_task(form: DeadlineForm, item: CalendarItem, heads: &[&str]) -> Vec<String> {
    let options = ExportOptions { deadlines: form, ..ALL };
    let mut feed = feed(&[]);
    feed.expect_deadline(&item.date);
    let mut bytes = Vec::new();
    write(&feed, [Ok(item)], &options, &mut bytes).expect("memory takes all");
    let calendar = String::from_utf8(bytes).expect("UTF-8");
    let component = lines(&calendar).into_iter().skip_while(|line| {
        !line.starts_with("BEGIN:V") || line.ends_with("CALENDAR") || line.ends_with("TIMEZONE")
    });
    component.filter(|line| heads.iter().any(|head| line.starts_with(head))).collect()
}

#[test]
fn a_deadline_with_a_time_is_a_day_or_the_half_hour_up_to_it_or_a_task_due_then() {
    let at_five = || task(DeadlineState::NeedsAction, timed("2027-03-01", time(17, 0, 0, 0), None, None));
    let heads = ["BEGIN:VE", "BEGIN:VTO", "DTSTART", "DTEND", "DUE", "SUMMARY"];
    assert_eq!(
        of_task(DeadlineForm::Days, at_five(), &heads),
        [
            "BEGIN:VEVENT",
            "DTSTART;VALUE=DATE:20270301",
            "DTEND;VALUE=DATE:20270302",
            "SUMMARY:Deadline 17:00 – Papers (Plenary)",
        ]
    );
    assert_eq!(
        of_task(DeadlineForm::Times, at_five(), &heads),
        [
            "BEGIN:VEVENT",
            "DTSTART;TZID=Europe/Paris:20270301T163000",
            "DTEND;TZID=Europe/Paris:20270301T170000",
            "SUMMARY:Deadline 17:00 – Papers (Plenary)",
        ]
    );
    assert_eq!(
        of_task(DeadlineForm::Tasks, at_five(), &heads),
        ["BEGIN:VTODO", "DUE:20270301T160000Z", "SUMMARY:Papers (Plenary)"]
    );
}

#[test]
fn a_deadline_early_in_the_night_is_a_day_since_its_half_hour_begins_on_the_day_before() {
    let at_night = task(DeadlineState::NeedsAction, timed("2027-03-01", time(0, 15, 0, 0), None, None));
    assert_eq!(
        of_task(DeadlineForm::Times, at_night, &["DTSTART", "DTEND"]),
        ["DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270302"]
    );
}

#[test]
fn a_task_says_how_far_it_has_come_and_for_which_meeting_it_is() {
    let heads = ["DUE", "STATUS", "PERCENT", "COMPLETED", "RELATED-TO", "TRANSP"];
    let meeting = "RELATED-TO:00000000-0000-0000-0000-000000000001";
    let due = "DUE;VALUE=DATE:20270301";
    let cases: &[(DeadlineState, &[&str])] = &[
        (DeadlineState::NeedsAction, &[due, "STATUS:NEEDS-ACTION", meeting]),
        (DeadlineState::InProcess, &[due, "STATUS:IN-PROCESS", meeting]),
        (DeadlineState::Completed, &[due, "STATUS:COMPLETED", "PERCENT-COMPLETE:100", meeting]),
        (DeadlineState::Cancelled, &[due, "STATUS:CANCELLED", meeting]),
    ];
    for (state, expected) in cases {
        let item = task(*state, written("1 March 2027"));
        assert_eq!(of_task(DeadlineForm::Tasks, item, &heads), *expected, "{state}");
    }
}

#[test]
fn a_task_that_is_not_known_to_the_day_has_no_due_date() {
    for when in ["[2027-03-01..2027-03-31]", "[..2027-03-31]", "2027-03"] {
        let item = task(DeadlineState::NeedsAction, edtf(when));
        let found = of_task(DeadlineForm::Tasks, item, &["DUE", "DTSTART", "SUMMARY", "X-PLENARY-DATE:"]);
        let date = format!("X-PLENARY-DATE:{when}");
        assert_eq!(found[1..], [date], "{when}");
        assert!(found[0].starts_with("SUMMARY:["), "{}", found[0]);
    }
    let ranged = || task(DeadlineState::NeedsAction, edtf("[2027-03-01..2027-03-31]"));
    let exact = ExportOptions { approximate: Approximate::Exclude, deadlines: DeadlineForm::Tasks, ..ALL };
    assert_eq!(reason(ranged(), &exact), Some(LeftOutReason::Approximate));
}
