//! What holds for every date and every text.

use jiff::ToSpan;
use jiff::civil::{Date, Time, date, time};
use plenary::model::date_spec::{DateReading, DateSpec, Precision, format_date, read_date};
use plenary::model::language::Language;
use plenary::model::written::marks_doubt;
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn days() -> impl Strategy<Value = Date> {
    // The first and the last years too, where arithmetic would overflow.
    prop_oneof![
        8 => (0..40_000_i64).prop_map(|days| date(1980, 1, 1).saturating_add(days.days())),
        1 => Just(date(0, 1, 1)),
        1 => Just(date(9999, 12, 31)),
    ]
}

/// An EDTF unit of every kind.
pub(super) fn units() -> impl Strategy<Value = String> {
    (days(), 0..5).prop_map(|(day, kind)| in_unit(day, kind))
}

fn in_unit(day: Date, kind: i32) -> String {
    let (year, month) = (day.year(), day.month());
    match kind {
        0 => format!("{year:04}"),
        1 => format!("{year:04}-{}", 40 + (month - 1) / 6),
        2 => format!("{year:04}-{}", 33 + (month - 1) / 3),
        3 => format!("{year:04}-{month:02}"),
        _ => day.to_string(),
    }
}

/// An EDTF expression of every shape.
pub(super) fn expressions() -> impl Strategy<Value = String> {
    let ordered = || (days(), days()).prop_map(|(one, other)| (one.min(other), one.max(other)));
    prop_oneof![
        units(),
        (ordered(), 0..5, 0..5).prop_map(|((first, last), kind, other)| {
            format!("{}/{}", in_unit(first, kind), in_unit(last, other))
        }),
        units().prop_map(|unit| format!("{unit}/..")),
        units().prop_map(|unit| format!("../{unit}")),
        (ordered(), select(vec![0, 3, 4])).prop_map(|((first, last), kind)| {
            format!("[{}..{}]", in_unit(first, kind), in_unit(last, kind))
        }),
        (btree_set(days(), 2..5), 0..5).prop_filter_map("several units", |(days, kind)| {
            let mut units: Vec<String> = days.into_iter().map(|day| in_unit(day, kind)).collect();
            units.dedup();
            (units.len() > 1).then(|| format!("[{}]", units.join(",")))
        }),
        units().prop_map(|unit| format!("[..{unit}]")),
        units().prop_map(|unit| format!("[{unit}..]")),
    ]
}

fn times() -> impl Strategy<Value = Time> {
    (0..24_i8, 0..60_i8, prop_oneof![3 => Just(0), 1 => 0..60_i8])
        .prop_map(|(hour, minute, second)| time(hour, minute, second, 0))
}

/// Dates of every shape that satisfy their invariants.
fn dates() -> impl Strategy<Value = DateSpec> {
    let placed = || expressions().prop_map(|edtf| DateSpec::from_edtf("", &edtf).expect("in the profile"));
    let timed = (placed(), times(), option::of(times()), option::of(select(vec!["Europe/Paris", "UTC"])))
        .prop_map(|(placed, starts_at, ends_at, zone)| DateSpec {
            starts_at: Some(starts_at),
            ends_at,
            time_zone: zone.map(str::to_owned),
            ..placed
        })
        .prop_filter("times that can stand", |date| date.check("date").is_ok());
    let lasting = (1..2_000_u32).prop_map(|months| DateSpec {
        precision: Precision::DurationOnly,
        duration_months: Some(months),
        ..DateSpec::default()
    });
    prop_oneof![6 => placed(), 3 => timed, 1 => lasting, 1 => Just(DateSpec::default())]
}

/// Texts made of what dates are made of, which get further into the grammar than arbitrary ones.
fn near_dates() -> impl Strategy<Value = String> {
    let words = select(vec![
        "1",
        "2",
        "14",
        "31",
        "2016",
        "2027",
        "May",
        "mai",
        "juin",
        "mar.",
        "1er",
        "3rd",
        "Q3",
        "T3",
        "trimestre",
        "quarter",
        "half",
        "-",
        "–",
        "/",
        ".",
        ",",
        ":",
        "(",
        ")",
        "[",
        "]",
        "..",
        "from",
        "to",
        "du",
        "au",
        "d’",
        "between",
        "entre",
        "and",
        "et",
        "or",
        "ou",
        "since",
        "by",
        "at",
        "9:30",
        "9h30",
        "12h",
        "pm",
        "Europe/Paris",
        "Z",
        "TBC",
        "?",
        "à confirmer",
        "two",
        "ans",
        "months",
        "Monday",
        "lundi",
        "T",
        "+02:00",
        "2016-05-03",
        "2016-05",
    ]);
    (vec(words, 0..9), any::<bool>()).prop_map(|(words, spaced)| words.join(if spaced { " " } else { "" }))
}

fn read(reading: &DateReading) -> Vec<&DateSpec> {
    match reading {
        DateReading::Understood(date) | DateReading::NotUnderstood(date) => vec![date],
        DateReading::Ambiguous(dates) => dates.iter().collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_date_in_words_is_read_back_as_that_date(date in dates(), language in select(Language::ALL)) {
        let words = format_date(&date, language);
        let expected = DateSpec { raw: words.clone(), ..date };
        prop_assert_eq!(read_date(&words, None), DateReading::Understood(expected));
    }

    #[test]
    fn edtf_survives_its_own_derivation(edtf in expressions()) {
        let date = DateSpec::from_edtf("as written", &edtf).expect("in the profile");
        prop_assert_eq!(date.edtf.as_deref(), Some(edtf.as_str()));
        prop_assert!(date.check("date").is_ok());
        prop_assert!(date.earliest.is_some() || date.latest.is_some());
        if let (Some(earliest), Some(latest)) = (date.earliest, date.latest) {
            prop_assert!(earliest <= latest);
        }
        let reading = read_date(&edtf, None);
        // "2034-35" is a quarter and looks like two years.
        let first = read(&reading).first().map(|first| (*first).clone());
        prop_assert_eq!(first, Some(DateSpec { raw: edtf, ..date }));
    }

    #[test]
    fn whatever_is_read_keeps_the_text_and_the_invariants(text in prop_oneof![near_dates(), "\\PC*"]) {
        let reading = read_date(&text, Some("Europe/Paris"));
        for date in read(&reading) {
            prop_assert_eq!(&date.raw, &text);
            let wordless = DateSpec { raw: String::new(), ..date.clone() };
            prop_assert!(wordless.check("date").is_ok());
        }
        if let DateReading::Ambiguous(dates) = &reading {
            prop_assert!(dates.len() > 1);
            prop_assert!(dates.iter().enumerate().all(|(index, date)| !dates[..index].contains(date)));
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in any::<String>()) {
        let _ = (read_date(&text, None), marks_doubt(&text));
        let _ = DateSpec::from_edtf(&text, &text);
    }

    #[test]
    fn sorting_follows_the_bounds(one in dates(), other in dates()) {
        if let (Some(first), Some(second)) = (one.earliest, other.earliest) && first < second {
            prop_assert!(one.sort_key() < other.sort_key());
        }
        if one.edtf.is_some() && other.edtf.is_none() {
            prop_assert!(one.sort_key() < other.sort_key());
        }
    }
}
