//! The office file's tables. SQL stands here and in [`crate::office`], and nowhere else.
//!
//! Reads take a [`View`], writes a [`Tx`]; both are handed out by [`crate::office::Office`] alone, so that every
//! read sees one state of the file and every write is named, journalled and announced.

pub mod body;
pub mod calendar;
pub mod clash;
pub mod column_match;
pub(crate) mod connection;
pub mod contact_point;
pub mod deadline;
mod effective;
pub(crate) mod fault;
pub mod feed;
pub mod follow_up;
pub mod freeze;
mod image;
pub mod implementation;
pub mod journal;
pub mod links;
pub mod meeting;
pub mod money;
pub mod opportunity;
pub mod paper;
pub mod participation;
pub mod publication;
pub mod record;
pub(crate) mod relation;
pub mod results;
pub mod revision;
pub mod roll;
pub(crate) mod schema;
pub mod search;
pub(crate) mod trigger;
pub mod wall;

use std::ops::Deref;
use std::sync::Mutex;

use jiff::{Timestamp, ToSpan as _};
use rusqlite::Connection;
use uuid::{ContextV7, Uuid};

use crate::error::Result;

/// One consistent state of the office, for reading.
pub struct View<'c> {
    pub(crate) connection: &'c Connection,
}

/// An open write. Everything done through it becomes one operation, or nothing.
pub struct Tx<'c> {
    pub(crate) view: View<'c>,
    pub(crate) ids: &'c IdSource,
    /// When the write began; the only "now" that its rows know.
    pub now: Timestamp,
}

impl Tx<'_> {
    /// A new id, later than every id made before it.
    #[must_use]
    pub fn new_id(&self) -> Uuid {
        self.ids.next(self.now)
    }

    /// Looks at references only when the write is whole: records may come before those that they refer to.
    ///
    /// # Errors
    /// The store's.
    pub fn defer_references(&self) -> Result<()> {
        Ok(self.connection.pragma_update(None, "defer_foreign_keys", true)?)
    }
}

impl<'c> Deref for Tx<'c> {
    type Target = View<'c>;

    fn deref(&self) -> &Self::Target {
        &self.view
    }
}

/// Makes UUIDs of version 7 (RFC 9562, 5.7) from a clock that is handed in.
///
/// Each is later than all before it, of this office too, even if the clock is set back.
#[derive(Debug, Default)]
pub(crate) struct IdSource {
    context: Mutex<ContextV7>,
    /// No id is dated earlier.
    floor: Timestamp,
}

impl IdSource {
    /// Ids later than `last`.
    pub(crate) fn after(last: Option<Uuid>) -> Self {
        let last = last.and_then(|id| id.get_timestamp()).map(|at| at.to_unix());
        let floor = last.and_then(|(seconds, nanoseconds)| {
            let at = Timestamp::new(seconds.try_into().ok()?, nanoseconds.try_into().ok()?).ok()?;
            // Within one millisecond there is no telling.
            at.checked_add(1.millisecond()).ok()
        });
        Self { floor: floor.unwrap_or_default(), ..Self::default() }
    }

    pub(crate) fn next(&self, now: Timestamp) -> Uuid {
        let at = now.max(self.floor);
        let seconds = u64::try_from(at.as_second()).unwrap_or(0);
        let nanoseconds = u32::try_from(at.subsec_nanosecond()).unwrap_or(0);
        Uuid::new_v7(uuid::Timestamp::from_unix(&self.context, seconds, nanoseconds))
    }
}

/// A moment as it is stored: RFC 3339, in UTC, to the millisecond, so that the order of texts is that of time.
pub(crate) fn instant(at: Timestamp) -> String {
    format!("{at:.3}")
}
