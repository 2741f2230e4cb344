//! Symbols of papers.

use plenary::model::body::BodyId;
use plenary::model::entity::Entity as _;
use plenary::model::paper::PaperSeries;
use plenary::planning::symbols::{Symbol, format, next, read};
use proptest::prelude::*;
use uuid::Uuid;

const T_CY: &str = "T-CY({year}){number}";

#[test]
fn the_next_symbol_follows_the_highest_of_its_year() {
    assert_eq!(next(T_CY, 2016, []), Some("T-CY(2016)1".to_owned()));
    let known = ["T-CY(2015)17", "T-CY(2016)9", "T-CY(2016)12", "PC-OC(2016)40"];
    assert_eq!(next(T_CY, 2016, known), Some("T-CY(2016)13".to_owned()));
    assert_eq!(next(T_CY, 2015, known), Some("T-CY(2015)18".to_owned()));
}

#[test]
fn a_series_without_a_year_runs_on() {
    assert_eq!(next("Doc {number}", 2016, ["Doc 7", "Doc 3"]), Some("Doc 8".to_owned()));
}

#[test]
fn symbols_are_read_as_people_write_them() {
    for text in ["T-CY(2013)7", "T-CY (2013) 07", "t-cy(2013)7rev", "T-CY(2013)7 E prov"] {
        assert_eq!(read(T_CY, text), Some(Symbol { year: Some(2013), number: 7 }), "{text}");
    }
    for text in ["", "T-CY(2013)", "T-CY(13)7", "T-CY(2013)x", "PC-OC(2013)7", "T-CY(2013)99999999999"] {
        assert_eq!(read(T_CY, text), None, "{text}");
    }
}

#[test]
fn a_series_whose_symbols_could_not_be_read_back_is_refused() {
    let message = |pattern: &str| {
        let series = PaperSeries {
            body_id: BodyId(Uuid::from_u128(1)),
            pattern: pattern.to_owned(),
            ..PaperSeries::default()
        };
        series.check().err().map(|error| error.message)
    };
    for sound in [T_CY, "{number}", "{number}/{year}", "T-CY Doc {number} ({year})"] {
        assert_eq!(message(sound), None, "{sound}");
    }
    for wrong in ["T-CY", "{number}-{number}", "{year}-{year}-{number}", "{nr}{number}", "T-CY({number"] {
        assert_eq!(message(wrong), Some("error-series-pattern"), "{wrong}");
    }
    for ambiguous in ["{year}{number}", "{number}{year}", "T1{number}", "{number}0", "{year}1-{number}"] {
        assert_eq!(message(ambiguous), Some("error-series-ambiguous"), "{ambiguous}");
    }
}

fn patterns() -> impl Strategy<Value = String> {
    let text = "[A-Za-zÉß()/. -]{0,8}";
    let between = "[A-Za-z()/. -]{0,3}[A-Z(/.-][ ]?";
    prop_oneof![
        (text, between, text).prop_map(|(a, b, c)| format!("{a}{{year}}{b}{{number}}{c}")),
        (text, between, text).prop_map(|(a, b, c)| format!("{a}{{number}}{b}{{year}}{c}")),
        (text, text).prop_map(|(a, b)| format!("{a}{{number}}{b}")),
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(pattern in patterns(), year in 1_i16..=9999, number in any::<u32>()) {
        let expected = Symbol { year: pattern.contains("{year}").then_some(year), number };
        prop_assert_eq!(read(&pattern, &format(&pattern, year, number)), Some(expected));
    }

    #[test]
    fn the_next_symbol_is_none_that_is_known(
        pattern in patterns(),
        year in 1_i16..=9999,
        numbers in prop::collection::vec(0_u32..1000, 0..20),
    ) {
        let known: Vec<String> = numbers.iter().map(|&number| format(&pattern, year, number)).collect();
        let next = next(&pattern, year, known.iter().map(String::as_str)).expect("a number is left");
        prop_assert!(!known.contains(&next));
    }

    #[test]
    fn reading_never_panics(pattern in ".{0,20}", symbol in ".{0,20}") {
        let _ = read(&pattern, &symbol);
    }
}
