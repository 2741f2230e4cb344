//! A table against the office: rows by their id, else by name and date, else by name; people also by their address.
//!
//! What a row says is put over the record that it matches; what it does not say stays. What cannot be placed (an unknown
//! organisation, a word of no vocabulary) is kept in the note, with the name of its column, and said.

mod cells;
mod here;
mod rows;

use std::collections::HashMap;
use std::io::{Read, Seek};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::cells::{Cells, Problem};
use self::here::Here;
use super::{Choice, Contents, Item};
use crate::command::Context;
use crate::command::incoming::row::{IncomingNotice, said};
use crate::error::Result;
use crate::exchange::progress::Progress;
use crate::exchange::table::read::{
    ColumnField, TableContents, TableFormat, TableOptions, fields_of, read as read_table,
};
use crate::model::date_spec::{DateReading, DayOrder, read_date_in};
use crate::model::language::Language;
use crate::model::record::Table;
use crate::store::{View, column_match};

/// How a table is read, where that was chosen. What is left out is found or remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableReadingInput {
    /// Which sheet, from 0.
    pub sheet: Option<u32>,
    /// What the rows are about.
    pub kind: Option<Table>,
    /// What each column holds.
    pub fields: Option<Vec<Option<ColumnField>>>,
    /// Which of two figures is the day, where no date of the column tells.
    pub day_order: Option<DayOrder>,
}

/// A table that was read, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableSummary {
    /// The sheets of the workbook; none of a CSV file.
    pub sheets: Vec<String>,
    /// Which of them is read.
    pub sheet: u32,
    /// What the rows are about.
    pub kind: Table,
    /// What they can be about.
    pub kinds: Vec<Table>,
    /// How many rows there are.
    pub rows: u32,
    /// The columns.
    pub columns: Vec<ColumnRow>,
    /// What a column can hold.
    pub fields: Vec<ColumnField>,
    /// Which of two figures is the day, as it was chosen or as the dates tell.
    pub day_order: Option<DayOrder>,
    /// A date that can be two days, of a column in which no date tells which; `null` where nothing is to be asked.
    pub ambiguous: Option<String>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnRow {
    /// What stands above it.
    pub header: String,
    /// What it holds; `null` where it is passed over.
    pub field: Option<ColumnField>,
    /// What stands in it first.
    pub sample: String,
}

/// What the rows of a table can be about, in the order in which a person is offered them.
pub const KINDS: &[Table] = &[
    Table::Meeting,
    Table::Person,
    Table::Organisation,
    Table::Participant,
    Table::Contribution,
    Table::Activity,
];

/// A table, and how its cells are understood.
pub(super) struct OpenTable {
    contents: TableContents,
    /// Which of two figures is the day.
    day_order: Option<DayOrder>,
    /// A date that can be two days.
    ambiguous: Option<String>,
}

/// Reads a table of `size` octets.
pub(super) fn read(
    context: Context<'_>,
    source: impl Read + Seek,
    format: TableFormat,
    input: &TableReadingInput,
    progress: &Progress<'_>,
) -> Result<Contents> {
    let kind = input.kind.filter(|kind| KINDS.contains(kind));
    let options = TableOptions { sheet: input.sheet.map(|sheet| sheet as usize), kind };
    let mut contents = read_table(source, format, options, progress)?;
    let remembered = context.office.read(|view| column_match::recall(view, &contents.header))?;
    match (&input.fields, remembered) {
        (Some(fields), _) => choose(&mut contents, fields),
        (None, Some((known, fields))) if kind.is_none_or(|kind| kind == known) => {
            contents.kind = known;
            choose(&mut contents, &fields);
        }
        _ => {}
    }
    let (found, ambiguous) = day_order(&contents);
    let day_order = found.or(input.day_order);
    let ambiguous = ambiguous.filter(|_| found.is_none());
    Ok(Contents::Table(Box::new(OpenTable { contents, day_order, ambiguous })))
}

/// Takes what was chosen for each column; no field is held twice, and none that such records do not have.
fn choose(contents: &mut TableContents, chosen: &[Option<ColumnField>]) {
    let mut held = Vec::new();
    for (place, field) in contents.fields.iter_mut().enumerate() {
        let chosen = chosen.get(place).copied().flatten();
        *field = chosen.filter(|field| fields_of(contents.kind).contains(field) && !held.contains(field));
        held.extend(*field);
    }
}

/// Which of two figures is the day, where the dates of the table tell, and one that can be two days.
///
/// It is one answer for the table: who writes one column day first writes the other so.
fn day_order(contents: &TableContents) -> (Option<DayOrder>, Option<String>) {
    let is_date = |field: &Option<ColumnField>| matches!(field, Some(ColumnField::Date | ColumnField::Until));
    let columns: Vec<usize> =
        (0..contents.fields.len()).filter(|&at| is_date(&contents.fields[at])).collect();
    let texts = contents.rows.iter().flat_map(|row| columns.iter().map(|&column| row.text(column)));
    let mut told: [bool; 2] = [false; 2];
    let mut ambiguous = None;
    for text in texts.filter(|text| is_of_figures(text)) {
        let is_understood = |order| match read_date_in(text, None, Some(order)) {
            DateReading::Understood(date) => date.edtf,
            _ => None,
        };
        match (is_understood(DayOrder::DayMonth), is_understood(DayOrder::MonthDay)) {
            (Some(_), None) => told[0] = true,
            (None, Some(_)) => told[1] = true,
            (Some(day), Some(month)) if day != month => {
                ambiguous.get_or_insert_with(|| text.to_owned());
            }
            _ => {}
        }
    }
    let order = match told {
        [true, false] => Some(DayOrder::DayMonth),
        [false, true] => Some(DayOrder::MonthDay),
        // None tells, or they contradict each other.
        _ => None,
    };
    (order, ambiguous)
}

/// Only such dates can be two days.
fn is_of_figures(text: &str) -> bool {
    text.len() <= 40 && text.contains(['/', '.', '-']) && text.bytes().any(|byte| byte.is_ascii_digit())
}

/// What the rows of a table are to the office.
pub(super) fn compare(
    context: Context<'_>,
    view: &View<'_>,
    table: &OpenTable,
    chosen: &dyn Fn(usize) -> Option<Choice>,
) -> Result<Vec<Item>> {
    let contents = &table.contents;
    let here = Here::new(context, view, contents)?;
    let places: HashMap<ColumnField, usize> = contents
        .fields
        .iter()
        .enumerate()
        .filter_map(|(place, field)| field.map(|field| (field, place)))
        .collect();
    let mut rows = rows::Rows::new(&here, contents)?;
    let mut items = Vec::with_capacity(contents.rows.len());
    for (index, row) in contents.rows.iter().enumerate() {
        let cells = Cells::new(&here, row, &contents.header, &places, table.day_order);
        items.push(rows.item(cells, chosen(index))?);
    }
    Ok(items)
}

impl OpenTable {
    pub(super) fn summary(&self) -> TableSummary {
        let contents = &self.contents;
        let sample = |column| {
            let texts = contents.rows.iter().take(200).map(|row| row.text(column));
            texts.filter(|text| !text.is_empty()).map(|text| text.chars().take(80).collect()).next()
        };
        let columns = contents.header.iter().zip(&contents.fields).enumerate();
        TableSummary {
            sheets: contents.sheets.clone(),
            sheet: super::count(contents.sheet),
            kind: contents.kind,
            kinds: KINDS.to_vec(),
            rows: super::count(contents.rows.len()),
            columns: columns
                .map(|(place, (header, &field))| ColumnRow {
                    header: header.clone(),
                    field,
                    sample: sample(place).unwrap_or_default(),
                })
                .collect(),
            fields: fields_of(contents.kind).to_vec(),
            day_order: self.day_order,
            ambiguous: self.ambiguous.clone(),
        }
    }

    /// What the columns hold, to be remembered for such a header.
    pub(super) fn columns(&self) -> (Table, &[String], &[Option<ColumnField>]) {
        (self.contents.kind, &self.contents.header, &self.contents.fields)
    }

    /// What was not read as it stands, whatever the office: columns that are passed over, rows beyond the last that is read.
    pub(super) fn notices(&self, language: Language) -> Vec<IncomingNotice> {
        let contents = &self.contents;
        let line = contents.rows.first().map_or(1, |row| row.line.saturating_sub(1));
        let passed =
            contents.header.iter().zip(&contents.fields).enumerate().filter(|(place, (_, field))| {
                field.is_none() && contents.rows.iter().any(|row| !row.text(*place).is_empty())
            });
        let mut notices: Vec<IncomingNotice> = passed
            .map(|(_, (header, _))| IncomingNotice {
                line,
                field: header.clone(),
                message: said(&("incoming-table-column-passed", vec![("column", header.clone())]), language),
            })
            .collect();
        if contents.is_cut {
            let line = contents.rows.last().map_or(1, |row| row.line);
            let message = said(&("incoming-table-cut", Vec::new()), language);
            notices.push(IncomingNotice { line, field: String::new(), message });
        }
        notices
    }
}
