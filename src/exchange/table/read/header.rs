//! Where the header of a table stands: below notes, in one row or in two.

use super::TableRow;
use super::columns::{ColumnField, guess, matched};
use crate::model::record::Table;

/// Rows among which a header is looked for.
pub(super) const HEADER_WITHIN: usize = 60;

/// A header that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its place among the rows; of two, the lower.
    pub row: usize,
    /// What the rows below are about.
    pub kind: Table,
    /// What each column holds.
    pub fields: Vec<Option<ColumnField>>,
    /// How well its names are known.
    pub(super) score: u32,
}

/// The row whose names are known best: of equals, the first. Where none is, the first whose cells are all text and whose
/// columns go on below it.
#[must_use]
pub fn find_header(rows: &[TableRow], kind: Option<Table>) -> Option<Header> {
    let mut best: Option<Header> = None;
    for (place, row) in rows.iter().take(HEADER_WITHIN).enumerate() {
        let names = names(row);
        // A title that was merged over the table is one name.
        if row.cells.iter().filter(|cell| !cell.is_merged && !cell.text.trim().is_empty()).count() < 2
            && names.iter().filter(|name| !name.is_empty()).collect::<std::collections::HashSet<_>>().len()
                < 2
        {
            continue;
        }
        let known = match kind {
            Some(kind) => Some(matched(kind, &names)).map(|(fields, score)| (kind, fields, score)),
            None => guess(&names),
        };
        let Some((kind, fields, score)) = known else { continue };
        let count = fields.iter().flatten().count();
        if count >= 2 && best.as_ref().is_none_or(|best| score > best.score) {
            best = Some(Header { row: place, kind, fields, score });
        }
    }
    best.or_else(|| plain(rows, kind))
}

fn names(row: &TableRow) -> Vec<String> {
    (0..row.cells.len()).map(|column| row.text(column).to_owned()).collect()
}

fn plain(rows: &[TableRow], kind: Option<Table>) -> Option<Header> {
    let row = rows.windows(2).take(HEADER_WITHIN).position(|pair| {
        let filled = |row: &TableRow| row.cells.iter().filter(|cell| !cell.text.trim().is_empty()).count();
        let is_text = pair[0].cells.iter().all(|cell| !cell.is_number && !cell.is_merged);
        is_text && filled(&pair[0]) >= 2 && filled(&pair[1]) >= 2
    })?;
    let kind = kind.unwrap_or(Table::Meeting);
    let (fields, score) = matched(kind, &names(&rows[row]));
    Some(Header { row, kind, fields, score })
}
