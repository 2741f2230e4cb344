use std::io::Cursor;

use calamine::{Data, Range, Reader as _, Xlsx};
use plenary::exchange::table::write::{Sheet, SheetCell, SheetFormat, TotalRow, write_sheet};
use plenary::model::language::Language;

use super::{amount, sheet, text};
use crate::exchange::written_date;

fn bytes(sheet: &Sheet) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_sheet(sheet, SheetFormat::Xlsx, &mut bytes).expect("memory takes all");
    bytes
}

/// The cells and the formulas, as an independent reader finds them.
fn read(sheet: &Sheet) -> (Range<Data>, Range<String>) {
    let mut workbook = Xlsx::new(Cursor::new(bytes(sheet))).expect("a workbook");
    let name = workbook.sheet_names().remove(0);
    (workbook.worksheet_range(&name).expect("cells"), workbook.worksheet_formula(&name).expect("formulas"))
}

fn cell(sheet: &Sheet, row: u32, column: u32) -> Data {
    read(sheet).0.get_value((row, column)).cloned().unwrap_or_default()
}

/// A list whose second column is empty.
fn column(language: Language, cells: impl Iterator<Item = SheetCell>) -> Sheet {
    sheet(language, cells.map(|cell| vec![cell, SheetCell::Empty]).collect())
}

#[test]
fn all_text_is_text_whatever_it_looks_like() {
    let texts = [
        "=HYPERLINK(\"http://localhost\")",
        "+33 3",
        "-1",
        "@SUM(A1)",
        "12",
        "2016-02-01",
        "https://www.coe.int",
        "_x000D_",
        "<b>&amp;",
        "two\nlines",
    ];
    let list = column(Language::English, texts.iter().map(|it| text(it)));
    let (cells, formulas) = read(&list);
    for (row, written) in texts.iter().enumerate() {
        let row = u32::try_from(row + 1).expect("a few");
        assert_eq!(cells.get_value((row, 0)), Some(&Data::String((*written).to_owned())));
    }
    assert!(formulas.is_empty(), "{formulas:?}");
}

#[test]
fn a_day_is_a_date_of_the_spreadsheet_and_all_else_is_as_written() {
    let serial = |text: &str| {
        let list = column(Language::French, [SheetCell::Date(written_date(text))].into_iter());
        match cell(&list, 1, 0) {
            Data::DateTime(date) => Ok(date.as_f64()),
            Data::String(text) => Err(text),
            other => panic!("{other:?}"),
        }
    };
    // Days since 30 December 1899 (ISO/IEC 29500-1, 18.17.4.1).
    assert_eq!(serial("12 April 2027"), Ok(46_489.0));
    assert_eq!(serial("12 April 2027, 12:00"), Ok(46_489.5));
    assert_eq!(serial("12 April 2027, 6:00–12:00"), Ok(46_489.25));
    for written in ["Feb 2016", "1-2 December 2015", "Two years", "TBC", "12 April 1850"] {
        assert_eq!(serial(written), Err(written.to_owned()));
    }
}

#[test]
fn numbers_are_numbers_and_unknown_is_an_empty_cell() {
    let list = sheet(
        Language::English,
        vec![
            vec![SheetCell::Number(7), amount(335_000_050, "EUR")],
            vec![SheetCell::Empty, amount(1_200, "JPY")],
            vec![SheetCell::Number(i64::MAX), SheetCell::Share("12.5".parse().expect("a share"))],
        ],
    );
    let cells = read(&list).0;
    let found: Vec<_> = cells.rows().skip(1).map(<[Data]>::to_vec).collect();
    assert_eq!(
        found,
        [
            [Data::Float(7.0), Data::Float(3_350_000.5)],
            [Data::Empty, Data::Float(1_200.0)],
            [Data::String(i64::MAX.to_string()), Data::Float(0.125)],
        ]
    );
}

fn with_totals(rows: Vec<[SheetCell; 2]>, totals: Vec<[SheetCell; 2]>, matching: Vec<usize>) -> Sheet {
    let totals = totals.into_iter().map(|cells| TotalRow { cells: cells.into(), matching: matching.clone() });
    Sheet { totals: totals.collect(), ..sheet(Language::English, rows.into_iter().map(Into::into).collect()) }
}

#[test]
fn a_total_is_a_formula_and_each_currency_has_its_own() {
    let list = with_totals(
        vec![
            [text("EUR"), amount(100, "EUR")],
            [text("USD"), amount(250, "USD")],
            [text("EUR"), amount(50, "EUR")],
            [SheetCell::Empty, SheetCell::Empty],
        ],
        vec![[text("EUR"), amount(150, "EUR")], [text("USD"), amount(250, "USD")]],
        vec![0],
    );
    let (cells, formulas) = read(&list);
    assert_eq!(formulas.get_value((5, 1)).map(String::as_str), Some("SUMIFS($B$2:$B$5,$A$2:$A$5,A6)"));
    assert_eq!(formulas.get_value((6, 1)).map(String::as_str), Some("SUMIFS($B$2:$B$5,$A$2:$A$5,A7)"));
    assert_eq!(cells.get_value((5, 1)), Some(&Data::Float(1.5)));
    assert_eq!(cells.get_value((6, 1)), Some(&Data::Float(2.5)));
}

#[test]
fn what_a_formula_would_not_come_to_is_a_number() {
    let total = |rows| with_totals(rows, vec![[text("All"), SheetCell::Number(5)]], Vec::new());
    let sums = total(vec![[text("a"), SheetCell::Number(2)], [text("b"), SheetCell::Number(3)]]);
    assert_eq!(read(&sums).1.get_value((3, 1)).map(String::as_str), Some("SUBTOTAL(109,$B$2:$B$3)"));
    for rows in [
        vec![[text("a"), SheetCell::Number(2)], [text("b"), text("at least 3")]],
        vec![[text("a"), SheetCell::Number(2)]],
        vec![[text("a"), SheetCell::Number(3)], [text("b"), amount(2, "JPY")]],
        vec![],
    ] {
        let list = total(rows);
        let (cells, formulas) = read(&list);
        assert!(formulas.is_empty());
        assert_eq!(cells.rows().next_back().map(|row| row[1].clone()), Some(Data::Float(5.0)));
    }
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let list = sheet(Language::English, vec![vec![text("GLACY+"), amount(1, "EUR")]]);
    assert!(bytes(&list) == bytes(&list));
}

#[test]
fn a_text_that_no_cell_holds_ends_with_an_ellipsis_and_is_counted() {
    let long = "😀".repeat(20_000);
    let list = column(Language::English, [text(&long), text(&"a".repeat(32_767))].into_iter());
    let mut bytes = Vec::new();
    assert_eq!(write_sheet(&list, SheetFormat::Xlsx, &mut bytes).expect("a workbook"), 1);
    let Data::String(found) = cell(&list, 1, 0) else { panic!("a text") };
    assert_eq!(found.chars().count(), 16_384);
    assert!(found.ends_with("😀…"));
}

#[test]
fn a_tab_is_named_as_far_as_it_may_be() {
    let list = Sheet {
        title: "Réunions [2016]: \"T-CY\" / plénière, bureau et groupes".to_owned(),
        ..sheet(Language::French, vec![])
    };
    let workbook = Xlsx::new(Cursor::new(bytes(&list))).expect("a workbook");
    assert_eq!(workbook.sheet_names(), ["Réunions  2016   \"T-CY\"   pléni"]);
}
