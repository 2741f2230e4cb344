use std::borrow::Cow;

use plenary::exchange::csv::sheet::{SheetCell, write_sheet};
use plenary::model::date_spec::DateSpec;
use plenary::model::language::Language;

use crate::exchange::written_date;

fn sheet(region: Language, rows: Vec<Vec<SheetCell<'_>>>) -> String {
    let mut bytes = Vec::new();
    write_sheet(&["Name", "Sum"], rows.into_iter().map(Ok), region, &mut bytes).expect("memory takes all");
    String::from_utf8(bytes).expect("UTF-8")
}

fn text(text: &str) -> SheetCell<'_> {
    SheetCell::Text(Cow::Borrowed(text))
}

fn sum(minor: i64, exponent: u32) -> SheetCell<'static> {
    SheetCell::Number { minor, exponent }
}

#[test]
fn each_region_gets_its_separators() {
    let rows =
        || vec![vec![text("GLACY; one, two"), sum(335_000_000, 2)], vec![text("Octopus"), SheetCell::Empty]];
    assert_eq!(
        sheet(Language::English, rows()),
        "\u{FEFF}Name,Sum\r\n\"GLACY; one, two\",3350000.00\r\nOctopus,\r\n"
    );
    assert_eq!(
        sheet(Language::French, rows()),
        "\u{FEFF}Name;Sum\r\n\"GLACY; one, two\";3350000,00\r\nOctopus;\r\n"
    );
}

#[test]
fn text_that_a_spreadsheet_would_run_is_guarded() {
    for (written, guarded) in [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+33 3", "'+33 3"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("＝1", "'＝1"),
        ("GLACY+", "GLACY+"),
        ("Cybercrime@Octopus", "Cybercrime@Octopus"),
        ("– dash", "– dash"),
    ] {
        assert_eq!(
            sheet(Language::English, vec![vec![text(written)]]),
            format!("\u{FEFF}Name,Sum\r\n{guarded}\r\n")
        );
    }
    for written in ["\rx", "\nx"] {
        let expected = format!("\u{FEFF}Name,Sum\r\n\"'{written}\"\r\n");
        assert_eq!(sheet(Language::English, vec![vec![text(written)]]), expected);
    }
}

#[test]
fn numbers_are_exact_at_their_limits() {
    for (minor, exponent, written) in [
        (0, 2, "0.00"),
        (5, 2, "0.05"),
        (-5, 2, "-0.05"),
        (-12345, 3, "-12.345"),
        (70, 0, "70"),
        (i64::MAX, 2, "92233720368547758.07"),
        (i64::MIN, 2, "-92233720368547758.08"),
    ] {
        assert_eq!(
            sheet(Language::English, vec![vec![sum(minor, exponent)]]),
            format!("\u{FEFF}Name,Sum\r\n{written}\r\n")
        );
    }
}

#[test]
fn only_a_day_is_written_as_a_date() {
    let dates: Vec<DateSpec> = ["12 April 2027", "1-2 December 2015", "Feb 2016", "Two years", "-"]
        .into_iter()
        .map(written_date)
        .collect();
    let rows = dates.iter().map(|date| vec![SheetCell::Date(date)]).collect();
    assert_eq!(
        sheet(Language::English, rows),
        "\u{FEFF}Name,Sum\r\n2027-04-12\r\n1-2 December 2015\r\nFeb 2016\r\nTwo years\r\n'-\r\n"
    );
}
