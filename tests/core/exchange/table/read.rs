//! Tables of other programs: encoding, delimiter, header and columns, found and never guessed beyond.

use std::io::Cursor;

use plenary::error::Code;
use plenary::exchange::progress::Progress;
use plenary::exchange::table::read::{
    ColumnField as F, TableContents, TableFormat, TableOptions, decode, delimiter_of, match_columns, read,
};
use plenary::model::record::Table;

fn csv(bytes: &[u8]) -> TableContents {
    read(Cursor::new(bytes), TableFormat::Csv, TableOptions::default(), &Progress::untold()).expect("a table")
}

#[test]
fn a_text_is_read_in_whatever_encoding_it_was_written() {
    let written = "Réunion;Lieu\r\nPlénière;Zürich\r\nÉtats-Unis;Orléans";
    let utf_16 = |mark: bool| {
        let units = mark.then_some(0xFEFF).into_iter().chain(written.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
    };
    let latin = written.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let marked = [b"\xEF\xBB\xBF".as_slice(), written.as_bytes()].concat();
    for bytes in [written.as_bytes().to_vec(), marked, latin, utf_16(true), utf_16(false)] {
        assert_eq!(decode(&bytes), written);
    }
}

#[test]
fn what_separates_is_what_most_lines_agree_on() {
    for (text, delimiter) in [
        ("a,b\n1,2\n", b','),
        ("a;b\n\"1;1\";2,5\n3,1;4,2\n", b';'),
        ("a\tb\n1, or 2\t3\n", b'\t'),
        ("Name|Place\nx|Paris, France\ny|Lyon, France\n", b'|'),
        ("only\none\n", b','),
    ] {
        assert_eq!(delimiter_of(text), delimiter, "{text}");
    }
    assert_eq!(csv(b"sep=;\nMeeting;Date\nT-CY 15;May 2016\n").rows[0].line, 3);
}

#[test]
fn columns_are_known_by_the_names_that_people_give_them() {
    type Case = (Table, &'static [&'static str], &'static [Option<F>]);
    let table: &[Case] = &[
        (
            Table::Meeting,
            &["Réunion", "Date (jj/mm/aaaa)", "Lieu / Place", "Remarques", "Budget"],
            &[Some(F::Name), Some(F::Date), Some(F::Place), Some(F::Note), None],
        ),
        (
            Table::Meeting,
            &["EVENT", "From", "To", "Proposed venue", "Type of meeting"],
            &[Some(F::Name), Some(F::Date), Some(F::Until), Some(F::Place), Some(F::Kind)],
        ),
        (
            Table::Person,
            &["Nom", "Prénom", "Courriel", "Tél.", "Pays"],
            &[Some(F::FamilyName), Some(F::GivenName), Some(F::Email), Some(F::Phone), Some(F::Organisation)],
        ),
        (Table::Person, &["Nom", "E-mail", "Fonction"], &[Some(F::Name), Some(F::Email), Some(F::Function)]),
        (
            Table::Contribution,
            &["Donor", "Project", "Amount (EUR)", "Status", "Received on"],
            &[Some(F::Organisation), Some(F::Project), Some(F::Amount), Some(F::Stage), Some(F::Date)],
        ),
    ];
    for (kind, header, fields) in table {
        let header: Vec<String> = header.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(match_columns(*kind, &header), *fields, "{header:?}");
    }
}

#[test]
fn a_header_tells_what_its_rows_are_about() {
    for (header, kind) in [
        ("Meeting,Date,Place", Table::Meeting),
        ("Réunion,Dates,Lieu,Type", Table::Meeting),
        ("Name,E-mail,Organisation,Function", Table::Person),
        ("Last name,First name,Country,Phone", Table::Person),
        ("Organisation,Acronym,Website", Table::Organisation),
        ("Donor,Project,Amount,Currency", Table::Contribution),
        ("Bailleur,Projet,Montant", Table::Contribution),
        ("Participant,State,Capacity", Table::Participant),
        ("Activity,Project,Date,Cost", Table::Activity),
    ] {
        assert_eq!(csv(format!("{header}\nx,y,z\n").as_bytes()).kind, kind, "{header}");
    }
}

#[test]
fn notes_above_the_table_are_no_header_and_rows_keep_their_lines() {
    let table = csv(b"Provisional calendar,,\nas of May 2016,,\n,,\nMeeting,Date,Place\n\nT-CY 15,24 May 2016,Strasbourg\n");
    assert_eq!(table.above, ["Provisional calendar", "as of May 2016"]);
    assert_eq!(table.header, ["Meeting", "Date", "Place"]);
    let lines: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [6]);
}

#[test]
fn what_is_no_table_is_refused() {
    let failure = |bytes: &[u8], format| {
        read(Cursor::new(bytes), format, TableOptions::default(), &Progress::untold())
            .expect_err("no table")
            .code
    };
    assert_eq!(failure(b"just a sentence", TableFormat::Csv), Code::Invalid);
    assert_eq!(failure(b"PK\x03\x04 and no more", TableFormat::Xlsx), Code::Invalid);
}
