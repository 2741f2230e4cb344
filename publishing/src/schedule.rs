//! When each publication is published: soon after a change, at once where a person asks, again after a failure that can pass. It has
//! no clock: the time is given.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use plenary::model::publication::PublicationId;

/// How long after the last change it is waited whether another follows.
pub const QUIET: SignedDuration = SignedDuration::from_secs(5);

/// How long after the first change at most, however many follow.
pub const PATIENCE: SignedDuration = SignedDuration::from_secs(60);

/// Why a publication is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The office changed, though maybe nothing that this calendar holds.
    Change,
    /// It failed, and is tried again.
    Retry,
    /// A person asked, or the office was opened.
    Asked,
}

/// What one publication waits for.
#[derive(Clone, Copy, Debug)]
struct Due {
    at: Timestamp,
    /// When the first of the changes came that it waits for.
    since: Timestamp,
    cause: Cause,
}

/// What is due when. Of one publication there is one run at a time; what comes meanwhile is done after it.
#[derive(Clone, Debug, Default)]
pub struct Schedule {
    due: BTreeMap<PublicationId, Due>,
    running: BTreeSet<PublicationId>,
}

impl Schedule {
    /// The office changed.
    pub fn changed(&mut self, id: PublicationId, now: Timestamp) {
        let since = match self.due.get(&id) {
            // It is done soon anyway, and then with this change.
            Some(due) if due.cause == Cause::Asked => return,
            Some(due) if due.cause == Cause::Change => due.since,
            _ => now,
        };
        let at = later(now, QUIET).min(later(since, PATIENCE));
        self.due.insert(id, Due { at, since, cause: Cause::Change });
    }

    /// A person asks for it, or the office was opened.
    pub fn asked(&mut self, id: PublicationId, now: Timestamp) {
        self.due.insert(id, Due { at: now, since: now, cause: Cause::Asked });
    }

    /// It is not published from this computer any more.
    pub fn forget(&mut self, id: PublicationId) {
        self.due.remove(&id);
    }

    /// Begins what is due, each with the reason.
    pub fn begin(&mut self, now: Timestamp) -> Vec<(PublicationId, Cause)> {
        let due: Vec<_> = self
            .due
            .iter()
            .filter(|(id, due)| due.at <= now && !self.running.contains(id))
            .map(|(id, due)| (*id, due.cause))
            .collect();
        for (id, _) in &due {
            self.due.remove(id);
            self.running.insert(*id);
        }
        due
    }

    /// A run ended; it is tried again at `retry_at`.
    pub fn ended(&mut self, id: PublicationId, retry_at: Option<Timestamp>) {
        self.running.remove(&id);
        // What was asked for or changed meanwhile comes sooner.
        if let Some(at) = retry_at
            && !self.due.contains_key(&id)
        {
            self.due.insert(id, Due { at, since: at, cause: Cause::Retry });
        }
    }

    /// When something is due next that is not under way.
    #[must_use]
    pub fn next(&self) -> Option<Timestamp> {
        self.due.iter().filter(|(id, _)| !self.running.contains(id)).map(|(_, due)| due.at).min()
    }

    /// Whether it runs now.
    #[must_use]
    pub fn is_running(&self, id: PublicationId) -> bool {
        self.running.contains(&id)
    }

    /// Whether a change waits to be published.
    #[must_use]
    pub fn is_waiting(&self, id: PublicationId) -> bool {
        self.due.get(&id).is_some_and(|due| due.cause != Cause::Retry)
    }
}

fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(at)
}
