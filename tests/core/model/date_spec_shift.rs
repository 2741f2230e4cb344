//! Moving dates, and placing what has none.

use jiff::civil::date;
use plenary::error::Code;
use plenary::model::date_spec::{DatePart, DateReading, DateSpec, Shift, TimeUnit, format_date, read_date};
use plenary::model::language::Language;
use proptest::prelude::*;

use super::date_spec_properties::{expressions, units as units_of_every_kind};

fn read(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => date,
        other => panic!("{text} is read as {other:?}"),
    }
}

fn days(days: i32) -> Shift {
    Shift::Days { days }
}

fn units(count: i32, unit: TimeUnit) -> Shift {
    Shift::Units { count, unit }
}

/// The date in EDTF after the move; `!` and the error's message where it cannot be.
fn after(text: &str, part: DatePart, shift: Shift) -> String {
    match read(text).moved(part, shift) {
        Ok(date) => date.edtf.expect("a moved date has a place"),
        Err(error) => {
            assert_eq!((error.code, error.field.as_deref()), (Code::Invalid, Some("date")));
            format!("!{}", error.message)
        }
    }
}

#[test]
fn a_date_moves_by_the_unit_that_it_is_known_to() {
    use TimeUnit::{Day, Month, Quarter, Week};
    let cases = [
        ("25 May 2016", days(10), "2016-06-04"),
        ("23-25 May 2016", days(-23), "2016-04-30/2016-05-02"),
        ("23-25 May 2016", units(1, Week), "2016-05-30/2016-06-01"),
        ("23-25 May 2016", units(2, Month), "2016-07-23/2016-07-25"),
        ("31 January 2016", units(1, Month), "2016-02-29"),
        ("May 2016", days(10), "2016-05"),
        ("May 2016", days(16), "2016-06"),
        ("May 2016", days(-15), "2016-05"),
        ("May 2016", days(-16), "2016-04"),
        ("May 2016", units(1, Day), "2016-06"),
        ("May 2016", units(-1, Quarter), "2016-02"),
        ("Q4 2016", days(60), "2017-33"),
        ("Q4 2016", units(1, Month), "2017-33"),
        ("second half of 2016", days(200), "2017-40"),
        ("2016", days(180), "2016"),
        ("2016", days(190), "2017"),
        ("2016", units(-1, Week), "2015"),
        ("Nov 2013 – Oct 2016", days(31), "2013-12/2016-11"),
        ("between May and July 2016", units(1, Month), "[2016-06..2016-08]"),
        ("3 or 10 May 2016", days(1), "[2016-05-04,2016-05-11]"),
        ("since 2014", days(365), "2015/.."),
        ("until May 2016", units(1, Week), "../2016-06"),
        ("no later than May 2016", days(-30), "[..2016-04]"),
    ];
    for (text, shift, expected) in cases {
        assert_eq!(after(text, DatePart::Whole, shift), expected, "{text}, {shift:?}");
    }
}

#[test]
fn an_interval_between_two_kinds_of_unit_moves_by_the_longer() {
    let date = DateSpec::from_edtf("", "2016-05/2018").expect("a date");
    let moved = |shift| date.moved(DatePart::Whole, shift).expect("it moves").edtf.expect("it has a place");
    assert_eq!(moved(units(1, TimeUnit::Month)), "2017-05/2019");
    assert_eq!(moved(days(100)), "2016-05/2018");
    let start = date.moved(DatePart::Start, units(1, TimeUnit::Month)).expect("it moves");
    assert_eq!(start.edtf.as_deref(), Some("2016-06/2018"), "an end by its own");
}

#[test]
fn an_end_moves_alone() {
    use DatePart::{End, Start};
    let cases = [
        ("25 May 2016", End, days(2), "2016-05-25/2016-05-27"),
        ("25 May 2016", Start, days(-2), "2016-05-23/2016-05-25"),
        ("23-25 May 2016", End, days(-2), "2016-05-23"),
        ("23-25 May 2016", End, days(-3), "!error-date-order"),
        ("23-25 May 2016", Start, days(3), "!error-date-order"),
        ("Nov 2013 – Oct 2016", End, days(95), "2013-11/2017-01"),
        ("2016–2018", Start, days(300), "2017/2018"),
        // What happens somewhere in a month comes to happen somewhere in two; it does not come to last.
        ("May 2016", End, days(30), "[2016-05..2016-06]"),
        ("between May and July 2016", End, days(-61), "2016-05"),
        ("Q4 2016", End, days(90), "[2016-36,2017-33]"),
        ("Q3 2016", Start, days(10), "2016-35"),
        ("since 2014", Start, days(-365), "2013/.."),
        ("since 2014", End, days(10), "!error-date-immovable"),
        ("until May 2016", Start, days(10), "!error-date-immovable"),
        ("3 or 10 May 2016", End, days(10), "!error-date-immovable"),
    ];
    for (text, part, shift, expected) in cases {
        assert_eq!(after(text, part, shift), expected, "{text}, {part:?}");
    }
}

#[test]
fn what_does_not_move_keeps_its_text_and_what_moves_loses_it() {
    let date = read("23–25 May 2016");
    assert_eq!(date.moved(DatePart::Whole, days(0)).expect("it stays"), date);
    let moved = date.moved(DatePart::Whole, days(7)).expect("it moves");
    assert_eq!(moved.raw, "");
    assert_eq!(format_date(&moved, Language::English), "30 May – 1 June 2016");
}

#[test]
fn times_of_day_stay() {
    let date = read("23 May 2016, 09:30-12:00");
    let moved = date.moved(DatePart::Whole, days(1)).expect("it moves");
    assert_eq!((moved.starts_at, moved.ends_at), (date.starts_at, date.ends_at));
}

#[test]
fn what_has_no_place_cannot_be_moved_and_what_has_one_cannot_be_placed() {
    for text in ["", "TBC", "two years"] {
        assert!(read(text).moved(DatePart::Whole, days(1)).is_err(), "{text}");
    }
    assert!(read("May 2016").placed(date(2016, 5, 1), TimeUnit::Month).is_err());
}

#[test]
fn what_leaves_the_calendar_is_refused() {
    assert_eq!(after("9999", DatePart::Whole, units(1, TimeUnit::Year)), "!error-date-immovable");
    assert_eq!(after("31 December 9999", DatePart::Whole, days(i32::MAX)), "!error-date-immovable");
    assert_eq!(after("2016", DatePart::Whole, days(i32::MIN)), "!error-date-immovable");
}

#[test]
fn what_has_no_date_is_placed_within_a_unit() {
    use TimeUnit::{Day, Month, Quarter, Week, Year};
    let cases = [
        ("", Day, "2016-05-25"),
        ("TBC", Week, "2016-05"),
        ("TBC", Month, "2016-05"),
        ("TBC", Quarter, "2016-34"),
        ("", Year, "2016"),
        ("two years", Month, "2016-05/2018-04"),
        ("two years", Week, "2016-05/2018-04"),
        ("two years", Day, "2016-05/2018-04"),
        ("two years", Quarter, "2016-34/2018-33"),
        ("two years", Year, "2016/2017"),
        ("18 months", Year, "2016-34/2017-35"),
        ("12 months", Year, "2016-34/2017-33"),
        ("4 months", Year, "2016-05/2016-08"),
        ("1 month", Year, "2016-05"),
    ];
    for (text, unit, expected) in cases {
        let placed = read(text).placed(date(2016, 5, 25), unit).expect("it is placed");
        assert_eq!((placed.edtf.as_deref(), placed.raw.as_str()), (Some(expected), ""), "{text}, {unit:?}");
    }
}

proptest! {
    #[test]
    fn a_moved_date_is_as_fine_as_it_was(
        edtf in expressions(),
        by in -5_000..5_000_i32,
        part in prop_oneof![Just(DatePart::Whole), Just(DatePart::Start), Just(DatePart::End)],
    ) {
        let date = DateSpec::from_edtf("", &edtf).expect("EDTF");
        if let Ok(moved) = date.moved(part, days(by)) {
            prop_assert_eq!(moved.precision, date.precision);
            prop_assert!(moved.check("date").is_ok());
            prop_assert_eq!(moved.earliest.is_some(), date.earliest.is_some());
            prop_assert_eq!(moved.latest.is_some(), date.latest.is_some());
        }
    }

    #[test]
    fn moving_back_by_as_many_units_leads_back(edtf in units_of_every_kind(), count in -40..40_i32) {
        let date = DateSpec::from_edtf("", &edtf).expect("EDTF");
        if let Ok(moved) = date.moved(DatePart::Whole, units(count, TimeUnit::Day)) {
            prop_assert_eq!(moved.moved(DatePart::Whole, units(-count, TimeUnit::Day)).expect("it goes back"), date);
        }
    }
}
