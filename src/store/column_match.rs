//! Which column of a table is which field, remembered for its header.
//!
//! It is how a file was read, not what the office knows: it is no part of the journal, and nothing undoes it.

use rusqlite::OptionalExtension as _;
use sha2::{Digest as _, Sha256};

use super::{Tx, View};
use crate::error::Result;
use crate::exchange::table::read::ColumnField;
use crate::model::record::Table;
use crate::model::written::comparable_words;

/// What the columns below such a header hold, where a table with it was taken in.
///
/// # Errors
/// The store's.
pub fn recall(view: &View<'_>, header: &[String]) -> Result<Option<(Table, Vec<Option<ColumnField>>)>> {
    let found = view
        .connection
        .prepare_cached("SELECT kind, fields FROM column_match WHERE header = ?1")?
        .query_row([digest(header)], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
        .optional()?;
    let Some((kind, fields)) = found else { return Ok(None) };
    let fields = fields.split(' ').map(|field| field.parse().ok()).collect();
    Ok(kind.parse().ok().map(|kind| (kind, fields)))
}

/// Remembers what the columns below such a header hold.
///
/// # Errors
/// The store's.
pub fn remember(tx: &Tx<'_>, kind: Table, header: &[String], fields: &[Option<ColumnField>]) -> Result<()> {
    let fields: Vec<&str> = fields.iter().map(|field| field.map_or("-", ColumnField::as_str)).collect();
    tx.connection
        .prepare_cached("INSERT OR REPLACE INTO column_match (header, kind, fields) VALUES (?1, ?2, ?3)")?
        .execute([digest(header), kind.to_string(), fields.join(" ")])?;
    Ok(())
}

fn digest(header: &[String]) -> String {
    let mut digest = Sha256::new();
    for name in header {
        digest.update(comparable_words(name));
        digest.update([0]);
    }
    digest.finalize()[..16].iter().map(|octet| format!("{octet:02x}")).collect()
}
