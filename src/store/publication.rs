//! How far the places follow where the office's calendar is published: what was written there, and how it went last.
//!
//! These tables stand outside the journal. Undo takes back what the office says; what stands on a server stays until it is
//! published again, and whoever publishes must know what was written last, whatever was undone since.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan as _};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::View;
use super::record::from_text;
use crate::error::Result;
use crate::model::entity::vocabulary;
use crate::model::publication::PublicationId;
use crate::planning::publication::{PublicationSide, Settlement, Written, minutes_to_retry};

vocabulary! {
    /// Why a calendar could not be published.
    pub enum PublicationFailure {
        /// The server cannot be reached, or does not answer.
        Unreachable = "unreachable",
        /// The server cannot prove that it is the one that was meant (RFC 9110 section 4.3.4).
        Untrusted = "untrusted",
        /// The server has trouble of its own, or asks to wait (status 5xx, 429).
        Busy = "busy",
        /// The server does not take the user name and the password (status 401).
        Unauthorised = "unauthorised",
        /// The system's keyring does not give the password.
        NoKeyring = "no_keyring",
        /// The server does not allow it (status 403 and other refusals).
        Refused = "refused",
        /// There is nothing at this address (status 404, 410).
        NotThere = "not_there",
        /// There is no room, there or on this computer's disk.
        Full = "full",
        /// Others changed what stands there; a person has to decide.
        Conflict = "conflict",
        /// The file cannot be written.
        FileNotWritten = "file_not_written",
        /// The answer is none that such a server gives.
        Misunderstood = "misunderstood",
    }
}

impl PublicationFailure {
    /// Whether it can pass by itself, so that it is tried again without being asked. A refused password is not: servers
    /// lock out who tries it again and again.
    #[must_use]
    pub const fn can_pass(self) -> bool {
        matches!(self, Self::Unreachable | Self::Busy | Self::Full | Self::FileNotWritten)
    }
}

/// How it went last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// When all stood there as it should.
    pub succeeded_at: Option<Timestamp>,
    /// When it failed and why, if it failed since.
    pub failure: Option<(Timestamp, PublicationFailure)>,
    /// How often it failed since it last succeeded.
    pub failures: u32,
    /// When it is tried again; `None` where nobody tries before a person asks or the office changes.
    pub retry_at: Option<Timestamp>,
}

impl State {
    /// After all was put down as it should be.
    #[must_use]
    pub fn succeeded(now: Timestamp) -> Self {
        Self { succeeded_at: Some(now), ..Self::default() }
    }

    /// After a failure: tried again later and later, or not before a person has done something about it.
    #[must_use]
    pub fn failed(&self, now: Timestamp, failure: PublicationFailure) -> Self {
        let failures = self.failures.saturating_add(1);
        let wait = i64::from(minutes_to_retry(failures)).minutes();
        Self {
            succeeded_at: self.succeeded_at,
            failure: Some((now, failure)),
            failures,
            retry_at: failure.can_pass().then(|| now.checked_add(wait).unwrap_or(now)),
        }
    }
}

/// All that is remembered of a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The address that it is remembered of; empty for a file.
    pub address: String,
    /// How it went last.
    pub state: State,
    /// What was written there, each UID once.
    pub resources: Vec<Written>,
    /// Where a person let the other side stand, by UID.
    pub yielded: BTreeMap<String, Settlement>,
}

/// What is remembered of a place; nothing where it had another address then.
pub fn progress(view: &View<'_>, id: PublicationId, address: &str) -> Result<Progress> {
    let state = view
        .connection
        .prepare_cached(
            "SELECT succeeded_at, failed_at, failure, failures, retry_at FROM publication_state
             WHERE publication_id = ?1 AND address = ?2",
        )?
        .query_row(params![id.to_string(), address], state)
        .optional()?;
    let Some(state) = state else {
        return Ok(Progress { address: address.to_owned(), ..Progress::default() });
    };
    let resources = view
        .connection
        .prepare_cached(
            "SELECT uid, href, etag, digest FROM publication_resource WHERE publication_id = ?1 ORDER BY uid",
        )?
        .query_map([id.to_string()], |row| {
            Ok(Written { uid: row.get(0)?, href: row.get(1)?, etag: row.get(2)?, digest: row.get(3)? })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let yielded = view
        .connection
        .prepare_cached("SELECT uid, ours, theirs FROM publication_yield WHERE publication_id = ?1")?
        .query_map([id.to_string()], |row| {
            let side = PublicationSide::Theirs;
            Ok((row.get(0)?, Settlement { side, ours: row.get(1)?, theirs: row.get(2)? }))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Progress { address: address.to_owned(), state, resources, yielded })
}

fn state(row: &Row<'_>) -> rusqlite::Result<State> {
    let failed_at = time(row, 1)?;
    let failure = match failed_at {
        Some(at) => Some((at, from_text(row, 2)?)),
        None => None,
    };
    Ok(State { succeeded_at: time(row, 0)?, failure, failures: row.get(3)?, retry_at: time(row, 4)? })
}

/// An instant, where there is one. One that cannot be read is none: this is no one's data, and is written anew.
fn time(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<Timestamp>> {
    let text: Option<String> = row.get(index)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

/// Remembers this of a place, and nothing of what was remembered before.
pub(crate) fn remember(connection: &Connection, id: PublicationId, progress: &Progress) -> Result<()> {
    let (id, state) = (id.to_string(), &progress.state);
    connection.execute(
        "INSERT INTO publication_state
           (publication_id, address, succeeded_at, failed_at, failure, failures, retry_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (publication_id) DO UPDATE SET address = excluded.address,
           succeeded_at = excluded.succeeded_at, failed_at = excluded.failed_at, failure = excluded.failure,
           failures = excluded.failures, retry_at = excluded.retry_at",
        params![
            id,
            progress.address,
            state.succeeded_at.map(|at| at.to_string()),
            state.failure.map(|(at, _)| at.to_string()),
            state.failure.map(|(_, failure)| failure.as_str()),
            state.failures,
            state.retry_at.map(|at| at.to_string()),
        ],
    )?;
    connection.execute("DELETE FROM publication_resource WHERE publication_id = ?1", [&id])?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO publication_resource (publication_id, uid, href, etag, digest) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for written in &progress.resources {
        insert.execute(params![id, written.uid, written.href, written.etag, written.digest])?;
    }
    connection.execute("DELETE FROM publication_yield WHERE publication_id = ?1", [&id])?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO publication_yield (publication_id, uid, ours, theirs) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (uid, settlement) in &progress.yielded {
        insert.execute(params![id, uid, settlement.ours, settlement.theirs])?;
    }
    Ok(())
}
