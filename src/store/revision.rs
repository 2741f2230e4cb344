//! Revisions of calendar items: what iCalendar's CREATED, LAST-MODIFIED and SEQUENCE are written from.

use std::collections::HashMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::record::from_text;
use super::{Tx, View, instant};
use crate::error::Result;

/// How often a calendar item was revised, and when last.
///
/// Invariant: none of it ever decreases, through undo and deletion too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision {
    /// When the item was first made.
    pub created_at: Timestamp,
    /// When anything of it last changed.
    pub changed_at: Timestamp,
    /// How often its date, place or status changed (RFC 5545, 3.8.7.4).
    pub sequence: u32,
}

/// The revisions of all calendar items, deleted ones included.
pub fn list(view: &View<'_>) -> Result<HashMap<Uuid, Revision>> {
    let mut statement =
        view.connection.prepare_cached("SELECT record_id, created_at, changed_at, sequence FROM revision")?;
    let rows = statement.query_map([], |row| {
        let revision = Revision {
            created_at: row.get::<_, String>(1)?.parse().unwrap_or_default(),
            changed_at: row.get::<_, String>(2)?.parse().unwrap_or_default(),
            sequence: row.get(3)?,
        };
        Ok((from_text(row, 0)?, revision))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes over revisions that came with imported data.
pub fn restore(tx: &Tx<'_>, id: Uuid, revision: Revision) -> Result<()> {
    tx.connection
        .prepare_cached(
            "INSERT INTO revision (record_id, created_at, changed_at, sequence) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (record_id) DO UPDATE SET created_at = excluded.created_at,
               changed_at = max(changed_at, excluded.changed_at), sequence = max(sequence, excluded.sequence)",
        )?
        .execute(rusqlite::params![
            id.to_string(),
            instant(revision.created_at),
            instant(revision.changed_at),
            revision.sequence
        ])?;
    Ok(())
}
