//! The wall's layout.

use jiff::civil::date;
use plenary::model::date_spec::{DateReading, DateSpec, read_date};
use plenary::planning::timeline::{Bar, LONGEST_NAME, Span, day_number, lanes, span};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn read(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => date,
        other => panic!("{text} is read as {other:?}"),
    }
}

#[test]
fn days_are_counted_from_1970() {
    assert_eq!(day_number(date(1970, 1, 1)), 0);
    assert_eq!(day_number(date(1969, 12, 31)), -1);
    assert_eq!(day_number(date(2016, 2, 29)), 16_860);
}

#[test]
fn only_days_on_which_it_certainly_takes_place_have_hard_edges() {
    let day = |text: &str| Some(day_number(text.parse().expect("a day")));
    // The text; its first and last possible days; its first and last sure ones.
    let cases = [
        ("25 May 2016", day("2016-05-25"), day("2016-05-25"), Some((day("2016-05-25"), day("2016-05-25")))),
        (
            "23-25 May 2016",
            day("2016-05-23"),
            day("2016-05-25"),
            Some((day("2016-05-23"), day("2016-05-25"))),
        ),
        ("May 2016", day("2016-05-01"), day("2016-05-31"), None),
        ("Q3 2016", day("2016-07-01"), day("2016-09-30"), None),
        ("first half of 2016", day("2016-01-01"), day("2016-06-30"), None),
        ("2016", day("2016-01-01"), day("2016-12-31"), None),
        (
            "Nov 2013 – Oct 2016",
            day("2013-11-01"),
            day("2016-10-31"),
            Some((day("2013-11-30"), day("2016-10-01"))),
        ),
        ("2016–2018", day("2016-01-01"), day("2018-12-31"), Some((day("2016-12-31"), day("2018-01-01")))),
        ("between May and July 2016", day("2016-05-01"), day("2016-07-31"), None),
        ("3 or 10 May 2016", day("2016-05-03"), day("2016-05-10"), None),
        ("since 2014", day("2014-01-01"), None, Some((day("2014-12-31"), None))),
        ("until May 2016", None, day("2016-05-31"), Some((None, day("2016-05-01")))),
        ("no later than May 2016", None, day("2016-05-31"), None),
        ("no earlier than May 2016", day("2016-05-01"), None, None),
    ];
    for (text, first, last, sure) in cases {
        let (sure_first, sure_last) = sure.unwrap_or_default();
        let expected = Span { first, last, is_sure: sure.is_some(), sure_first, sure_last };
        assert_eq!(span(&read(text)), Some(expected), "{text}");
    }
    for text in ["", "TBC", "two years"] {
        assert_eq!(span(&read(text)), None, "{text} has no place in time");
    }
}

/// A bar on these days, both ends of which are known, with a name of so many letters.
fn bar(first: i32, last: i32, letters: usize) -> Bar {
    let span =
        Span { first: Some(first), last: Some(last), is_sure: false, sure_first: None, sure_last: None };
    Bar { span, letters }
}

#[test]
fn what_does_not_touch_shares_a_lane() {
    let bars = [bar(0, 9, 0), bar(5, 14, 0), bar(10, 19, 0), bar(15, 24, 0)];
    assert_eq!(lanes(&bars, 100.0), [0, 1, 0, 1]);
}

#[test]
fn a_name_takes_room_where_days_are_narrow() {
    let bars = [bar(0, 0, 7), bar(5, 5, 7)];
    assert_eq!(lanes(&bars, 10.0), [0, 0], "a day is as wide as ten letters");
    assert_eq!(lanes(&bars, 1.0), [0, 1], "a day is as wide as one");
}

#[test]
fn a_long_name_takes_no_more_room_than_the_longest() {
    let next = i32::try_from(LONGEST_NAME).expect("a small number") + 4;
    assert_eq!(lanes(&[bar(0, 0, 500), bar(next, next, 1)], 1.0), [0, 0]);
}

#[test]
fn an_open_end_keeps_its_lane() {
    let since = Bar { span: Span { last: None, ..bar(0, 0, 1).span }, letters: 1 };
    let until = Bar { span: Span { first: None, ..bar(0, 50, 1).span }, letters: 1 };
    assert_eq!(lanes(&[since, bar(1000, 1000, 1), until], 1.0), [1, 0, 0]);
}

fn bars() -> impl Strategy<Value = Vec<Bar>> {
    let ends = (option::weighted(0.95, -3_000..3_000), option::weighted(0.95, 0..400));
    vec(
        (ends, 0..40_usize).prop_map(|((first, length), letters)| {
            let last = length.map(|length| first.unwrap_or(0) + length);
            let span = Span { first, last, is_sure: false, sure_first: None, sure_last: None };
            Bar { span, letters }
        }),
        0..120,
    )
}

/// The days of a bar without its name.
fn days(bar: &Bar) -> (i32, i32) {
    (bar.span.first.unwrap_or(i32::MIN), bar.span.last.unwrap_or(i32::MAX))
}

proptest! {
    #[test]
    fn no_two_bars_of_a_lane_overlap(bars in bars(), letters_per_day in 0.01..50.0_f64) {
        let lanes = lanes(&bars, letters_per_day);
        prop_assert_eq!(lanes.len(), bars.len());
        for (one, lane) in lanes.iter().enumerate() {
            for other in 0..one {
                let ((first, last), (from, to)) = (days(&bars[one]), days(&bars[other]));
                prop_assert!(*lane != lanes[other] || last < from || to < first);
            }
        }
    }

    #[test]
    fn there_are_no_more_lanes_than_bars_on_the_busiest_day(bars in bars()) {
        // Where a day is wider than any name, only days take room.
        let lanes = lanes(&bars, 1_000.0);
        let busiest = bars.iter().map(|bar| {
            let (day, _) = days(bar);
            bars.iter().map(days).filter(|(first, last)| *first <= day && day <= *last).count()
        });
        let used = lanes.iter().max().map_or(0, |lane| *lane as usize + 1);
        prop_assert_eq!(used, busiest.max().unwrap_or(0));
    }

    #[test]
    fn the_same_bars_are_in_the_same_lanes(bars in bars(), letters_per_day in 0.01..50.0_f64) {
        prop_assert_eq!(lanes(&bars, letters_per_day), lanes(&bars, letters_per_day));
    }
}
