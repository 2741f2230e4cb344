//! The data CSV gives back what it was given, for every table and every value that a field can hold.

use plenary::exchange::csv::data::{TableWriter, read_table};
use plenary::exchange::notice::{Notice, NoticeReason};
use plenary::model::entity::Cell;
use plenary::model::record::{Record, Table};
use proptest::prelude::*;

/// All that can be read, which nobody interrupts.
fn read_all(table: Table, input: &[u8]) -> (Vec<Record>, Vec<Notice>) {
    read_table(table, input, usize::MAX).expect("nobody gives up")
}

fn written(table: Table, records: Vec<Record>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut writer = TableWriter::new(table, &mut bytes).expect("memory takes all");
    for record in &records {
        writer.write(&record.to_cells()).expect("memory takes all");
    }
    writer.finish().expect("memory takes all");
    bytes
}

/// Any text, with what CSV makes difficult more often than chance would.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        r"\\{1,3}",
        Just("=1+1".to_owned()),
        Just("\u{FEFF}a,\"b\"\r\nc;d\n\re\t".to_owned()),
        Just(" leading and trailing ".to_owned()),
        any::<String>(),
    ]
}

fn any_cell() -> impl Strategy<Value = Cell<'static>> {
    prop_oneof![
        Just(Cell::Null),
        any_text().prop_map(|text| Cell::Text(text.into())),
        any::<i64>().prop_map(Cell::Integer),
        (0..=3_i64).prop_map(Cell::Integer),
        any::<u128>().prop_map(|id| Cell::Text(uuid::Uuid::from_u128(id).to_string().into())),
        (1_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Cell::Text(
            jiff::civil::date(year, month, day).to_string().into()
        )),
        (0_i8..24, 0_i8..60)
            .prop_map(|(hour, minute)| Cell::Text(jiff::civil::time(hour, minute, 0, 0).to_string().into())),
        prop::sample::select(WORDS).prop_map(|word| Cell::Text(word.into())),
    ]
}

/// Words of closed lists, some of which each of them takes.
const WORDS: &[&str] = &[
    "day",
    "month",
    "queried",
    "to_be_confirmed",
    "cancelled",
    "meeting",
    "project",
    "EUR",
    "JPY",
    "pledged",
    "chair",
    "proposed",
    "closed",
    "hearing",
    "spelling",
    "concerns",
];

/// A record of the table that holds, of many cells offered to its fields, whichever they take.
fn any_record(table: Table) -> impl Strategy<Value = Record> {
    let columns = table.columns().len();
    prop::collection::vec(prop::collection::vec(any_cell(), 12), columns).prop_map(move |offers| {
        let blank = Record::blank(table);
        let mut cells = blank.to_cells();
        for (index, offers) in offers.into_iter().enumerate() {
            for offer in offers {
                let before = std::mem::replace(&mut cells[index], offer);
                if Record::from_cells(table, cells.clone()).is_ok() {
                    break;
                }
                cells[index] = before;
            }
        }
        Record::from_cells(table, cells).expect("cells that the fields took")
    })
}

fn any_table() -> impl Strategy<Value = (Table, Vec<Record>)> {
    prop::sample::select(Table::ALL)
        .prop_flat_map(|table| (Just(table), prop::collection::vec(any_record(table), 0..4)))
}

proptest! {
    #[test]
    fn any_records_of_any_table_come_back_unchanged((table, records) in any_table()) {
        let bytes = written(table, records.clone());
        let (read, notices) = read_all(table, bytes.as_slice());
        prop_assert_eq!(notices, vec![]);
        prop_assert_eq!(read, records);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_all(Table::Meeting, bytes.as_slice());
    }
}

#[test]
fn a_blank_record_of_every_table_comes_back() {
    for &table in Table::ALL {
        let bytes = written(table, vec![Record::blank(table)]);
        assert_eq!(read_all(table, bytes.as_slice()), (vec![Record::blank(table)], vec![]), "{table}");
    }
}

#[test]
fn lines_end_with_crlf_and_there_is_no_byte_order_mark() {
    let bytes = written(Table::Region, vec![Record::blank(Table::Region)]);
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert_eq!(text, "id,name,note\r\n00000000-0000-0000-0000-000000000000,,\r\n");
}

#[test]
fn one_bad_line_does_not_cost_the_others() {
    let id = "0198f0c0-0000-7000-8000-00000000000";
    let mut input = format!("note,id,colour,name\r\n,{id}1,red,ASEAN\r\n,no id,red,ECOWAS\r\n,{id}2,red\r\n")
        .into_bytes();
    input.extend_from_slice(format!(",{id}3,red,").as_bytes());
    input.extend_from_slice(b"\xFF\r\n");
    input.extend_from_slice(format!("\"two\r\nlines\",{id}4,red,Eastern Partnership").as_bytes());
    let (records, notices) = read_all(Table::Region, input.as_slice());
    let labels: Vec<_> = records.iter().map(Record::label).collect();
    assert_eq!(labels, ["ASEAN", "Eastern Partnership"]);
    let told: Vec<_> =
        notices.iter().map(|notice| (notice.line, notice.field.as_deref(), notice.reason)).collect();
    assert_eq!(
        told,
        [
            (1, Some("colour"), NoticeReason::UnknownColumn),
            (3, Some("id"), NoticeReason::Value),
            (4, None, NoticeReason::FieldCount),
            (5, Some("name"), NoticeReason::Encoding),
        ]
    );
    assert!(notices.iter().all(|notice| notice.file == "region.csv"));
}

#[test]
fn lines_are_counted_alike_however_they_end() {
    for end in ["\n", "\r\n"] {
        let input = ["id,name,note", "none,ASEAN,", "none,\"E\nP\",", "none,ECOWAS,"].join(end);
        let (_, notices) = read_all(Table::Region, input.as_bytes());
        let lines: Vec<_> = notices.iter().map(|notice| notice.line).collect();
        assert_eq!(lines, [2, 3, 5], "{end:?}");
    }
}

#[test]
fn a_column_that_is_missing_is_told_once_and_left_empty() {
    let input = b"id,name\r\n0198f0c0-0000-7000-8000-000000000001,ASEAN\r\n";
    let (records, notices) = read_all(Table::Region, input.as_slice());
    assert_eq!(records.len(), 1);
    assert_eq!(notices.len(), 1);
    assert_eq!((notices[0].field.as_deref(), notices[0].reason), (Some("note"), NoticeReason::MissingColumn));
}
