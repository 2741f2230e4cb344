use plenary::exchange::table::write::{SheetCell, SheetFormat, write_sheet};
use plenary::model::language::Language;

use super::{amount, sheet, text};
use crate::exchange::written_date;

fn written(language: Language, rows: Vec<Vec<SheetCell>>) -> String {
    let mut bytes = Vec::new();
    write_sheet(&sheet(language, rows), SheetFormat::Csv, &mut bytes).expect("memory takes all");
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn each_region_gets_its_separators() {
    let rows = || {
        vec![
            vec![text("GLACY; one, two"), amount(335_000_000, "EUR")],
            vec![text("Octopus"), SheetCell::Empty],
        ]
    };
    assert_eq!(
        written(Language::English, rows()),
        "\u{FEFF}Name,Sum\r\n\"GLACY; one, two\",3350000.00\r\nOctopus,\r\n"
    );
    assert_eq!(
        written(Language::French, rows()),
        "\u{FEFF}Name;Sum\r\n\"GLACY; one, two\";3350000,00\r\nOctopus;\r\n"
    );
}

#[test]
fn text_that_a_spreadsheet_would_run_is_guarded() {
    for (raw, guarded) in [
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
            written(Language::English, vec![vec![text(raw)]]),
            format!("\u{FEFF}Name,Sum\r\n{guarded}\r\n")
        );
    }
    for raw in ["\rx", "\nx"] {
        let expected = format!("\u{FEFF}Name,Sum\r\n\"'{raw}\"\r\n");
        assert_eq!(written(Language::English, vec![vec![text(raw)]]), expected);
    }
}

#[test]
fn numbers_are_exact_at_their_limits() {
    for (minor, currency, figures) in [
        (0, "EUR", "0.00"),
        (5, "EUR", "0.05"),
        (-5, "EUR", "-0.05"),
        (-12345, "TND", "-12.345"),
        (70, "JPY", "70"),
        (i64::MAX, "EUR", "92233720368547758.07"),
        (i64::MIN, "EUR", "-92233720368547758.08"),
    ] {
        assert_eq!(
            written(Language::English, vec![vec![amount(minor, currency)]]),
            format!("\u{FEFF}Name,Sum\r\n{figures}\r\n")
        );
    }
}

#[test]
fn only_a_day_is_written_as_a_date() {
    let rows =
        ["12 April 2027", "1-2 December 2015", "Feb 2016", "Two years", "-", "12 April 2027, 9:30–12:00"]
            .into_iter()
            .map(|date| vec![SheetCell::Date(written_date(date))])
            .collect();
    assert_eq!(
        written(Language::English, rows),
        "\u{FEFF}Name,Sum\r\n2027-04-12\r\n1-2 December 2015\r\nFeb 2016\r\nTwo years\r\n'-\r\n\"12 April 2027, 9:30–12:00\"\r\n"
    );
}
