//! The cells of one row, understood by the readers that the forms use.

use std::collections::HashMap;
use std::fmt::Display;

use super::here::Here;
use crate::exchange::table::read::{ColumnField, TableRow};
use crate::locale;
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateReading, DateSpec, DayOrder, format_date, read_date_in};
use crate::model::language::Language;
use crate::model::money::{
    Amount, AmountReading, Currency, Percent, read_amount, read_currency, read_percent,
};
use crate::model::record::Table;
use crate::model::written::{comparable_words, marks_doubt};

/// Something in a row that was not understood as its column would have it.
pub(super) struct Problem {
    /// A message, whose arguments are the column and what stands there.
    pub message: &'static str,
    pub column: String,
    pub found: String,
    /// The row cannot do without it.
    pub is_fatal: bool,
}

/// The cells of one row.
pub(super) struct Cells<'r> {
    here: &'r Here<'r>,
    pub row: &'r TableRow,
    header: &'r [String],
    places: &'r HashMap<ColumnField, usize>,
    order: Option<DayOrder>,
    pub problems: Vec<Problem>,
    /// What is kept in the note, each with its column.
    unplaced: Vec<String>,
}

impl<'r> Cells<'r> {
    pub(super) fn new(
        here: &'r Here<'r>,
        row: &'r TableRow,
        header: &'r [String],
        places: &'r HashMap<ColumnField, usize>,
        order: Option<DayOrder>,
    ) -> Self {
        Self { here, row, header, places, order, problems: Vec::new(), unplaced: Vec::new() }
    }

    /// What stands in the column of a field; empty where there is no such column.
    pub(super) fn text(&self, field: ColumnField) -> &'r str {
        self.places.get(&field).map_or("", |&place| self.row.text(place))
    }

    /// The same, on one line.
    pub(super) fn line(&self, field: ColumnField) -> String {
        self.text(field).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn is_number(&self, field: ColumnField) -> bool {
        let cell = self.places.get(&field).and_then(|&place| self.row.cells.get(place));
        cell.is_some_and(|cell| cell.is_number)
    }

    fn column(&self, field: ColumnField) -> &'r str {
        self.places.get(&field).and_then(|&place| self.header.get(place)).map_or("", String::as_str)
    }

    pub(super) fn problem(&mut self, message: &'static str, field: ColumnField, is_fatal: bool) {
        let (column, found) = (self.column(field).to_owned(), self.text(field).to_owned());
        self.problems.push(Problem { message, column, found, is_fatal });
    }

    /// Keeps in the note what has no other place.
    fn keep(&mut self, message: &'static str, field: ColumnField) {
        self.problem(message, field, false);
        let (column, text) = (self.column(field), self.text(field));
        self.unplaced.push(format!("{column}: {text}"));
    }

    /// Puts into `slot` what the column says, where it says something.
    pub(super) fn put_line(&self, field: ColumnField, slot: &mut String) {
        let text = self.line(field);
        if !text.is_empty() {
            *slot = text;
        }
    }

    /// The whole name of a person, from one column or from two.
    pub(super) fn person_name(&self) -> String {
        let whole = self.line(ColumnField::Name);
        if !whole.is_empty() {
            return whole;
        }
        let parts = [self.line(ColumnField::GivenName), self.line(ColumnField::FamilyName)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// The date that a row says, with what it says of how sure it is.
    pub(super) fn put_date(&mut self, slot: &mut DateSpec, certainty: &mut Certainty) {
        let (from, until) = (self.line(ColumnField::Date), self.line(ColumnField::Until));
        if from.is_empty() && until.is_empty() {
            return;
        }
        if let Some(doubt) = marks_doubt(&from).or_else(|| marks_doubt(&until)) {
            *certainty = doubt;
        }
        let first = (!from.is_empty()).then(|| self.date(&from, ColumnField::Date));
        let last = (!until.is_empty()).then(|| self.date(&until, ColumnField::Until));
        let found = match (first, last) {
            (Some(first), None) => first,
            (None, Some(last)) => {
                let edtf = last.edtf.as_deref().filter(|edtf| !edtf.contains('/'));
                let until = edtf.and_then(|edtf| DateSpec::from_edtf(&last.raw, &format!("../{edtf}")).ok());
                until.unwrap_or(last)
            }
            (Some(first), Some(last)) => match self.span(first, &last) {
                Some(date) => date,
                None => {
                    self.problem("incoming-table-from-to", ColumnField::Until, false);
                    DateSpec { raw: format!("{from} – {until}"), ..DateSpec::default() }
                }
            },
            (None, None) => return,
        };
        // What says the same in other words is left as it was written.
        let is_same = found.edtf.is_some()
            && found.edtf == slot.edtf
            && found.starts_at == slot.starts_at
            && found.ends_at == slot.ends_at;
        if !is_same {
            *slot = found;
        }
    }

    fn span(&self, first: DateSpec, last: &DateSpec) -> Option<DateSpec> {
        let (from, until) = (first.edtf.as_deref()?, last.edtf.as_deref()?);
        if from == until && last.starts_at.is_none() {
            return Some(first);
        }
        let raw = format!("{} – {}", first.raw, last.raw);
        let edtf = if from == until { from.to_owned() } else { format!("{from}/{until}") };
        let date = DateSpec::from_edtf(&raw, &edtf).ok()?;
        let is_in_order = date.earliest <= date.latest;
        let date = DateSpec {
            starts_at: first.starts_at,
            ends_at: last.starts_at,
            time_zone: first.time_zone.or_else(|| last.time_zone.clone()),
            ..date
        };
        (is_in_order && date.check("date").is_ok()).then_some(date)
    }

    fn date(&mut self, text: &str, field: ColumnField) -> DateSpec {
        let as_written = || DateSpec { raw: text.to_owned(), ..DateSpec::default() };
        let date = match read_date_in(text, self.here.time_zone(), self.order) {
            DateReading::Understood(date) => date,
            DateReading::Ambiguous(_) => {
                self.problem("incoming-table-date-ambiguous", field, false);
                as_written()
            }
            DateReading::NotUnderstood(date) => {
                self.problem("incoming-table-date", field, false);
                date
            }
        };
        // Nobody wrote the figures of a spreadsheet's date: it is said as people do.
        let cell = self.places.get(&field).and_then(|&place| self.row.cells.get(place));
        if cell.is_some_and(|cell| cell.is_date) && date.edtf.is_some() {
            DateSpec { raw: format_date(&date, self.here.language()), ..date }
        } else {
            date
        }
    }

    /// The sum that a row says. Without a currency in the cell, its own column's or the header's is meant; without any, there is
    /// no amount.
    pub(super) fn amount(&mut self) -> Option<Amount> {
        let text = self.line(ColumnField::Amount);
        if text.is_empty() {
            return None;
        }
        let said = self.line(ColumnField::Currency);
        let currency =
            read_currency(&said).ok().flatten().or_else(|| currency_of(self.column(ColumnField::Amount)));
        // A spreadsheet's figures have a point, whatever the language.
        let language =
            if self.is_number(ColumnField::Amount) { Language::English } else { self.here.language() };
        let raw = match currency {
            Some(currency) if self.is_number(ColumnField::Amount) => format!("{} {text}", currency.code()),
            _ => text,
        };
        Some(match read_amount(&raw, language, currency) {
            AmountReading::Understood(amount) => amount,
            AmountReading::Ambiguous(_) => {
                self.problem("incoming-table-amount-ambiguous", ColumnField::Amount, false);
                Amount { raw, ..Amount::default() }
            }
            AmountReading::NotUnderstood(amount) => {
                self.problem("incoming-table-amount", ColumnField::Amount, false);
                amount
            }
        })
    }

    /// The share that a row says; of a workbook's percentage, which is a fraction, a hundred times as much.
    pub(super) fn share(&mut self) -> Option<Percent> {
        let text = self.line(ColumnField::Share);
        let fraction =
            text.parse::<f64>().ok().filter(|share| *share <= 1.0 && self.is_number(ColumnField::Share));
        let text = fraction.map_or(text, |share| format!("{:.2}", share * 100.0));
        let share = read_percent(&text, self.here.language());
        if share.is_err() {
            self.keep("incoming-table-share", ColumnField::Share);
        }
        share.ok().flatten()
    }

    /// Puts into `slot` the word of a vocabulary that a row says.
    pub(super) fn put_word<T: Copy + Display>(&mut self, field: ColumnField, all: &[T], slot: &mut T) {
        let text = self.line(field);
        if text.is_empty() {
            return;
        }
        match self.here.word(all, &text) {
            Some(word) => *slot = word,
            None => self.keep("incoming-table-word", field),
        }
    }

    /// Puts into `slot` how sure a row says that it is: a word, a mark of doubt, a yes or a no.
    pub(super) fn put_certainty(&mut self, slot: &mut Certainty) {
        let text = self.line(ColumnField::Certainty);
        let certainty = match comparable_words(&text).as_str() {
            "" if text.is_empty() => return,
            "yes" | "oui" | "confirmed" | "confirme" | "confirmee" | "x" => Some(Certainty::Stated),
            "no" | "non" | "provisional" | "provisoire" | "tentative" => Some(Certainty::ToBeConfirmed),
            _ => self.here.word(Certainty::ALL, &text).or_else(|| marks_doubt(&text)),
        };
        match certainty {
            Some(certainty) => *slot = certainty,
            None => self.keep("incoming-table-word", ColumnField::Certainty),
        }
    }

    /// The record that a row names. Where it is none that the office has, what stands there is kept in the note.
    pub(super) fn reference(&mut self, field: ColumnField, table: Table) -> Option<uuid::Uuid> {
        let text = self.line(field);
        if text.is_empty() {
            return None;
        }
        let found = self.here.named(table, &text);
        if found.is_none() {
            self.keep("incoming-table-not-here", field);
        }
        found
    }

    /// The record that a row names, and cannot do without.
    pub(super) fn needed(&mut self, field: ColumnField, table: Table) -> Option<uuid::Uuid> {
        let text = self.line(field);
        let found = self.here.named(table, &text);
        if found.is_none() {
            let message = if text.is_empty() { "incoming-table-missing" } else { "incoming-table-not-here" };
            self.problem(message, field, true);
        }
        found
    }

    /// Puts into `slot` the note of a row, and what has no other place. What already stands there is not written again.
    pub(super) fn put_note(&mut self, slot: &mut String) {
        let said = self.text(ColumnField::Note).to_owned();
        let texts = [said].into_iter().chain(self.unplaced.drain(..)).filter(|text| !text.is_empty());
        for text in texts {
            if !slot.contains(&text) {
                if !slot.is_empty() {
                    slot.push('\n');
                }
                slot.push_str(&text);
            }
        }
    }
}

/// The currency in a header: "Amount (EUR)", "Montant en €".
fn currency_of(header: &str) -> Option<Currency> {
    let words = header.split(|c: char| c.is_whitespace() || "()[],;:/".contains(c));
    let is_named = |word: &&str| {
        (word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase())) || matches!(*word, "€" | "£")
    };
    words.filter(is_named).find_map(|word| read_currency(word).ok().flatten())
}

/// The word of a vocabulary as it is said in either language, comparable.
pub(super) fn said_words<T: Display>(word: &T) -> [String; 3] {
    let text = word.to_string();
    let id = format!("vocabulary-{text}");
    let say = |language| comparable_words(&locale::text(language, &id, &[]));
    [comparable_words(&text), say(Language::English), say(Language::French)]
}
