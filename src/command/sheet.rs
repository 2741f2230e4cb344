//! A table's records as a list for people: one column a field, names instead of ids, words instead of codes.

use std::collections::HashMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::Context;
use crate::error::Result;
use crate::exchange::table::write::{Sheet, SheetCell};
use crate::locale;
use crate::model::date_spec::DateSpec;
use crate::model::entity::{Cell, Field as _, FieldColumns};
use crate::model::language::Language;
use crate::model::money::Amount;
use crate::model::record::{RecordRef, Table};
use crate::planning::funding::Money;
use crate::store::{View, journal, record};

/// How a field is shown in a list.
pub(super) enum Shown {
    /// The record that it names.
    Reference(Table),
    /// A record of any kind.
    AnyRecord,
    Date,
    /// As written, in figures, and the currency.
    Amount,
    /// A word of a vocabulary, or any other value.
    Value,
}

/// The list of `table`.
pub(super) fn sheet(context: Context<'_>, table: Table) -> Result<Sheet> {
    let language = context.language;
    let fields = fields(context, table);
    let mut header = Vec::new();
    for (name, shown, _) in &fields {
        let label = label(table, name, language);
        header.push(label.clone());
        if let Shown::Amount = shown {
            header.push(locale::text(language, "sheet-amount", &[("field", &label)]));
            header.push(locale::text(language, "sheet-currency", &[("field", &label)]));
        }
    }
    let (rows, changed) = context.office.read(|view| {
        let mut names: HashMap<Uuid, String> = HashMap::new();
        let mut rows = Vec::new();
        record::for_each(view, table, |cells| {
            let mut row = Vec::with_capacity(header.len());
            let mut cells = cells.into_iter().skip(1);
            for (_, shown, width) in &fields {
                values(&mut row, view, &mut names, shown, &mut cells.by_ref().take(*width), language)?;
            }
            rows.push(row);
            Ok(())
        })?;
        Ok((rows, last_change(view)?))
    })?;
    Ok(Sheet { title: locale::plural(language, table), header, rows, totals: Vec::new(), language, changed })
}

/// The fields of `table` but its id: each with its name in the schema, how it is shown, and how many columns it has.
pub(super) fn fields(context: Context<'_>, table: Table) -> Vec<(&'static str, Shown, usize)> {
    let keys = context.office.foreign_keys();
    let fields = table.fields().iter().skip(1).map(|&FieldColumns { name, suffixes }| {
        let shown = if suffixes == DateSpec::SUFFIXES {
            Shown::Date
        } else if suffixes == Amount::SUFFIXES {
            Shown::Amount
        } else if suffixes == RecordRef::SUFFIXES {
            Shown::AnyRecord
        } else {
            let key = keys.iter().find(|key| key.table == table && key.column == name);
            key.map_or(Shown::Value, |key| Shown::Reference(key.parent))
        };
        (name, shown, suffixes.len())
    });
    fields.collect()
}

/// Reads one field from its `cells`, and adds to `row` what is shown of it. `names` keeps what was looked up.
pub(super) fn values(
    row: &mut Vec<SheetCell>,
    view: &View<'_>,
    names: &mut HashMap<Uuid, String>,
    shown: &Shown,
    cells: &mut dyn Iterator<Item = Cell<'_>>,
    language: Language,
) -> Result<()> {
    match shown {
        Shown::Date => row.push(SheetCell::Date(DateSpec::read_cells(cells)?)),
        Shown::Amount => {
            let amount = Amount::read_cells(cells)?;
            let money = amount.minor.zip(amount.currency).map(|(minor, currency)| Money { minor, currency });
            row.push(amount.raw.into());
            row.push(money.map_or(SheetCell::Empty, SheetCell::Amount));
            row.push(money.map_or(SheetCell::Empty, |money| SheetCell::Text(money.currency.to_string())));
        }
        Shown::AnyRecord => {
            let reference = RecordRef::read_cells(cells)?;
            row.push(SheetCell::Text(name(view, names, reference)?));
        }
        Shown::Reference(table) => row.push(match Option::<Uuid>::read_cells(cells)? {
            Some(id) => SheetCell::Text(name(view, names, RecordRef { table: *table, id })?),
            None => SheetCell::Empty,
        }),
        Shown::Value => row.push(match cells.next().unwrap_or(Cell::Null) {
            Cell::Null => SheetCell::Empty,
            Cell::Integer(number) => SheetCell::Number(number),
            Cell::Text(text) => word(&text, language).into(),
        }),
    }
    Ok(())
}

/// What the record is called; looked up once.
fn name(view: &View<'_>, names: &mut HashMap<Uuid, String>, reference: RecordRef) -> Result<String> {
    if let Some(name) = names.get(&reference.id) {
        return Ok(name.clone());
    }
    let name = record::label(view, reference)?;
    names.insert(reference.id, name.clone());
    Ok(name)
}

/// The label of a field, as the window has it: a table's own word for it where there is one.
pub(super) fn label(table: Table, field: &str, language: Language) -> String {
    let mut name = String::new();
    for (place, part) in field.split('_').enumerate() {
        match part.chars().next() {
            Some(first) if place > 0 => name.extend(first.to_uppercase().chain(part.chars().skip(1))),
            _ => name.push_str(part),
        }
    }
    let own = format!("field-{table}-{name}");
    let label = locale::text(language, &own, &[]);
    if label == own { locale::text(language, &format!("field-{name}"), &[]) } else { label }
}

/// A word of a vocabulary in the person's language; any other text as it is.
pub(super) fn word(text: &str, language: Language) -> String {
    let is_word = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if !is_word {
        return text.to_owned();
    }
    let id = format!("vocabulary-{text}");
    let word = locale::text(language, &id, &[]);
    if word == id { text.to_owned() } else { word }
}

/// When anything of the office last changed.
pub(super) fn last_change(view: &View<'_>) -> Result<Timestamp> {
    Ok(journal::list(view, None, 1)?.first().map(|entry| entry.at).unwrap_or_default())
}

/// As it is shown in the window; of an amount, the text as written comes first.
pub(super) fn shown(cell: SheetCell, language: Language) -> String {
    match cell {
        SheetCell::Empty => String::new(),
        SheetCell::Text(text) => text,
        SheetCell::Number(number) => number.to_string(),
        SheetCell::Amount(money) => money.minor.to_string(),
        SheetCell::Share(share) => share.to_string(),
        SheetCell::Date(date) => date.display(language).into_owned(),
    }
}
