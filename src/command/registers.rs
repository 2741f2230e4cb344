//! Lists of what needs no view of its own: some fields of each record as people read them, and how many others name it.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::sheet;
use crate::error::{Code, Error, Result};
use crate::model::record::Table;
use crate::store::record::{self, Page};

/// What stands in one column of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum RegisterColumn {
    /// A field of the record, by its name in the schema; of a date or an amount, without what the parts of it add.
    Field {
        /// Its name.
        name: String,
    },
    /// How many records of another table name the record.
    Count {
        /// The other table.
        of: Table,
    },
}

/// Which records are listed, and what of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterInput {
    /// Their table.
    pub table: Table,
    /// Words that begin words of the record; empty for all.
    pub text: String,
    /// What is told of each, in this order.
    pub columns: Vec<RegisterColumn>,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// A record as a line of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterRow {
    /// Its table.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub label: String,
    /// What stands in each column; empty where nothing is known, or nothing names it.
    pub values: Vec<String>,
}

/// Records of a table in alphabetical order, with these columns.
///
/// # Errors
/// `Invalid` where the table has no such field, or the other table no field that names it.
pub fn register(context: Context<'_>, input: RegisterInput) -> Result<Page<RegisterRow>> {
    let RegisterInput { table, text, columns, offset, limit } = input;
    let fields = sheet::fields(context, table);
    let unknown = |name: &str| Error::new(Code::Invalid, "error-bad-input").with("detail", name);
    context.office.read(|view| {
        let page = record::page_within(view, table, None, &text, offset, limit.min(1000))?;
        let mut rows: Vec<RegisterRow> = page
            .rows
            .iter()
            .map(|record| RegisterRow { table, id: record.id(), label: record.label(), values: Vec::new() })
            .collect();
        let mut names = HashMap::new();
        for column in &columns {
            match column {
                RegisterColumn::Field { name } => {
                    let place =
                        fields.iter().position(|(field, ..)| field == name).ok_or_else(|| unknown(name))?;
                    // The id stands before the fields.
                    let before: usize = 1 + fields[..place].iter().map(|(.., width)| width).sum::<usize>();
                    let (_, shown, width) = &fields[place];
                    for (row, record) in rows.iter_mut().zip(&page.rows) {
                        let mut cells = record.to_cells().into_iter().skip(before).take(*width);
                        let mut told = Vec::with_capacity(1);
                        sheet::values(&mut told, view, &mut names, shown, &mut cells, context.language)?;
                        let first = told.into_iter().next();
                        row.values
                            .push(first.map(|cell| sheet::shown(cell, context.language)).unwrap_or_default());
                    }
                }
                RegisterColumn::Count { of } => {
                    let keys = context.office.foreign_keys();
                    let key = keys.iter().find(|key| key.table == *of && key.parent == table);
                    let column = key.map(|key| &*key.column).ok_or_else(|| unknown(of.as_str()))?;
                    let counts = record::counts_by(view, *of, column, rows.iter().map(|row| row.id))?;
                    for row in &mut rows {
                        row.values.push(counts.get(&row.id).map(u32::to_string).unwrap_or_default());
                    }
                }
            }
        }
        Ok(Page { total: page.total, rows })
    })
}
