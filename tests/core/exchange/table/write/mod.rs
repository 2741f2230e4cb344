mod csv;
mod xlsx;

use jiff::Timestamp;
use plenary::exchange::table::write::{Sheet, SheetCell};
use plenary::model::language::Language;
use plenary::model::money::Currency;
use plenary::planning::funding::Money;

/// A list of names and sums.
fn sheet(language: Language, rows: Vec<Vec<SheetCell>>) -> Sheet {
    Sheet {
        title: "Projects: all / 2016?".to_owned(),
        header: vec!["Name".to_owned(), "Sum".to_owned()],
        rows,
        totals: Vec::new(),
        language,
        changed: Timestamp::constant(1_448_928_000, 0),
    }
}

fn text(text: &str) -> SheetCell {
    SheetCell::Text(text.to_owned())
}

fn amount(minor: i64, currency: &str) -> SheetCell {
    SheetCell::Amount(money(minor, currency))
}

fn money(minor: i64, currency: &str) -> Money {
    let currency: Currency = currency.parse().expect("a currency");
    Money { minor, currency }
}
