//! Random records of every table, made from the schema: what a column can hold is read off the table itself.

use std::collections::HashMap;

use fastrand::Rng;
use plenary::model::date_spec::{DateReading, DateSpec, read_date};
use plenary::model::entity::{Cell, Field as _};
use plenary::model::language::Language;
use plenary::model::money::{Amount, AmountReading, Currency, read_amount};
use plenary::model::record::{Record, RecordRef, Table};
use plenary::office::Office;
use rusqlite::Connection;
use uuid::Uuid;

/// What a field of a record can hold.
enum Holds {
    Id,
    /// The id of a record of this table.
    Reference {
        parent: Table,
        required: bool,
    },
    /// Table and id of any record.
    AnyRecord,
    Date,
    Amount,
    /// One of these words.
    Word(Vec<String>),
    Number {
        required: bool,
    },
    CountryCode,
    LanguageCode,
    /// The pattern of a series of papers.
    Pattern,
    /// A time of day, or none.
    Time,
    /// One of these texts, or nothing: a share, a rate, a currency, a quantity.
    Exact(&'static [&'static str]),
    Text,
}

/// Makes records.
pub struct Generator {
    fields: HashMap<Table, Vec<Holds>>,
    dates: Vec<DateSpec>,
    amounts: Vec<Amount>,
}

/// What a reference of any kind is before it is set.
static NO_RECORD: RecordRef = RecordRef { table: Table::OfficeInfo, id: Uuid::nil() };

impl Generator {
    pub fn new(office: &Office) -> Self {
        let connection = Connection::open(office.path()).expect("the file opens");
        Self {
            fields: Table::ALL.iter().map(|&table| (table, fields(office, &connection, table))).collect(),
            dates: DATES.iter().map(read).collect(),
            amounts: ["", "EURO 3.35 million", "EURO 800,000", "¥ 1000", "about half"].map(amount).to_vec(),
        }
    }

    /// A record of `table` that refers to `live` ones. Not always valid.
    pub fn record(&self, rng: &mut Rng, table: Table, id: Uuid, live: &[RecordRef]) -> Record {
        let mut cells = Vec::new();
        for field in &self.fields[&table] {
            self.fill(rng, field, id, live, &mut cells);
        }
        Record::from_cells(table, cells).expect("cells of the right kind")
    }

    /// The same record with some of its fields filled anew.
    pub fn edited(&self, rng: &mut Rng, record: &Record, live: &[RecordRef]) -> Record {
        let mut old = record.to_cells().into_iter();
        let mut cells = Vec::new();
        for field in &self.fields[&record.table()] {
            let first = cells.len();
            self.fill(rng, field, record.id(), live, &mut cells);
            let kept: Vec<Cell<'_>> = old.by_ref().take(cells.len() - first).collect();
            if rng.u8(..4) > 0 {
                cells.splice(first.., kept);
            }
        }
        Record::from_cells(record.table(), cells).expect("cells of the right kind")
    }

    fn fill<'f>(
        &'f self,
        rng: &mut Rng,
        field: &Holds,
        id: Uuid,
        live: &'f [RecordRef],
        cells: &mut Vec<Cell<'f>>,
    ) {
        let text = |text: &str| Cell::Text(text.to_owned().into());
        match field {
            Holds::Id => cells.push(text(&id.to_string())),
            Holds::Reference { parent, required } => {
                let of_parent: Vec<_> = live.iter().filter(|record| record.table == *parent).collect();
                let reference = rng.choice(of_parent).map(|record| record.id);
                cells.push(match reference {
                    Some(id) if *required || rng.bool() => text(&id.to_string()),
                    _ if *required => text(&Uuid::nil().to_string()),
                    _ => Cell::Null,
                });
            }
            Holds::AnyRecord => {
                // Often one that itself refers to a record of any kind, so that chains of them come about.
                let referring = [Table::Link, Table::Alias, Table::Opportunity, Table::Citation];
                let chain: Vec<_> = live.iter().filter(|record| referring.contains(&record.table)).collect();
                let chosen = if rng.bool() { rng.choice(chain) } else { None };
                chosen.or_else(|| rng.choice(live)).unwrap_or(&NO_RECORD).write_cells(cells);
            }
            Holds::Date => rng.choice(&self.dates).expect("dates").write_cells(cells),
            Holds::Amount => rng.choice(&self.amounts).expect("amounts").write_cells(cells),
            Holds::Word(words) => cells.push(text(rng.choice(words).expect("words"))),
            Holds::Number { required } => {
                cells.push(if *required || rng.bool() { Cell::Integer(rng.i64(0..9)) } else { Cell::Null });
            }
            Holds::CountryCode => cells.push(text(rng.choice(["", "", "", "FR"]).expect("codes"))),
            Holds::LanguageCode => cells.push(text(rng.choice(["en", "fr", "de", ""]).expect("codes"))),
            Holds::Pattern => {
                let patterns = ["T-CY({year}){number}", "{number}/{year}", "Doc {number}", "Doc"];
                cells.push(text(rng.choice(patterns).expect("patterns")));
            }
            Holds::Time => cells.push(if rng.bool() { text("09:30:00") } else { Cell::Null }),
            Holds::Exact(texts) => {
                cells.push(rng.choice(*texts).filter(|it| !it.is_empty()).map_or(Cell::Null, |it| text(it)));
            }
            Holds::Text => {
                let pool = if rng.u8(..60) == 0 { REFUSED } else { TEXTS };
                cells.push(text(rng.choice(pool).expect("texts")));
            }
        }
    }
}

fn fields(office: &Office, connection: &Connection, table: Table) -> Vec<Holds> {
    let sql: String = connection
        .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [table.as_str()], |row| row.get(0))
        .expect("the table");
    let columns = table.columns();
    let blank = Record::blank(table);
    let blank = blank.to_cells();
    let mut fields = Vec::new();
    let mut place = 0;
    while place < columns.len() {
        let (column, required) = (&columns[place], blank[place] != Cell::Null);
        let next_is = |suffix: &str| columns.get(place + 1).is_some_and(|next| next.ends_with(suffix));
        let key = office.foreign_keys().iter().find(|key| key.table == table && key.column == *column);
        let (field, width) = match column.as_str() {
            "id" => (Holds::Id, 1),
            "country_code" => (Holds::CountryCode, 1),
            "language" if table == Table::PaperVersion => (Holds::LanguageCode, 1),
            "pattern" => (Holds::Pattern, 1),
            "starts_at" => (Holds::Time, 1),
            "overhead" | "share" => (Holds::Exact(&["", "0", "7", "12.5", "100"]), 1),
            "baseline" | "target" | "value" => (Holds::Exact(&["", "0", "12.5", "1000000"]), 1),
            "rate" => (Holds::Exact(&["1.08", "0.92", "655.957"]), 1),
            "from_currency" | "to_currency" => (Holds::Exact(&["EUR", "USD", "JPY", "KWD"]), 1),
            name if name.ends_with("_table") => (Holds::AnyRecord, 2),
            name if name.ends_with("_raw") && next_is("_edtf") => (Holds::Date, DateSpec::SUFFIXES.len()),
            name if name.ends_with("_raw") && next_is("_minor") => (Holds::Amount, Amount::SUFFIXES.len()),
            name => match (key, words(&sql, name)) {
                (Some(key), _) => (Holds::Reference { parent: key.parent, required }, 1),
                (None, Some(words)) => (Holds::Word(words), 1),
                (None, None) if sql.contains(&format!("{name} INTEGER")) => (Holds::Number { required }, 1),
                (None, None) => (Holds::Text, 1),
            },
        };
        fields.push(field);
        place += width;
    }
    fields
}

/// The words that the schema allows in a column: `CHECK (kind IN ('state', 'agency'))`.
fn words(sql: &str, column: &str) -> Option<Vec<String>> {
    let (_, rest) = sql.split_once(&format!("CHECK ({column} IN ("))?;
    let (list, _) = rest.split_once("))")?;
    Some(list.split(", ").map(|word| word.trim_matches('\'').to_owned()).collect())
}

fn read(text: &&str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => date,
        other => panic!("{text} is read as {other:?}"),
    }
}

fn amount(text: &str) -> Amount {
    match read_amount(text, Language::English, Some(Currency::EUR)) {
        AmountReading::Understood(amount) | AmountReading::NotUnderstood(amount) => amount,
        AmountReading::Ambiguous(mut amounts) => amounts.remove(0),
    }
}

const DATES: &[&str] = &[
    "",
    "TBC",
    "Two years",
    "2014",
    "Q3 2027",
    "Feb 2016",
    "Nov 2013 – Oct 2016",
    "since 2014",
    "until 2016",
    "30 November 2015",
    "14-18 November 2016",
    "23 May 2016, 9:30–17:00",
];

const TEXTS: &[&str] = &[
    "",
    "T-CY 14",
    "Cybercrime@EAP II",
    "Results of the Cloud Evidence Group?",
    "“offering a service in the territory”",
    "Comité de la Convention « Cybercriminalité »",
    "Re\u{301}union pre\u{301}paratoire",
    "Cybercrime_XR 100 % \\ 'quoted' \"twice\"",
    "'; DROP TABLE body; --",
    "{\"name\": null}",
    "=1+2",
    "🙂 Ελλάδα Україна 日本 ישראל",
];

/// Texts that no record accepts.
const REFUSED: &[&str] = &["a\u{0}b", "\u{202e}reversed", "\u{7}"];
