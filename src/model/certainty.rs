//! How sure a fact is, and whether a thing exists: two notions that are never mixed with its life cycle.

use super::entity::vocabulary;

vocabulary! {
    /// How sure a fact is. A project in the pipeline can be certain; one under way can be queried.
    pub enum Certainty {
        /// Stated without reserve.
        Stated = "stated",
        /// Stated, and marked as still to be confirmed ("TBC").
        ToBeConfirmed = "to_be_confirmed",
        /// Put as a question ("?"). Left out of confirmed counts.
        Queried = "queried",
    }
}

vocabulary! {
    /// Whether a body, network or instrument exists. What is only proposed is never counted as existing.
    pub enum Standing {
        /// It exists.
        Established = "established",
        /// Somebody proposes it.
        Proposed = "proposed",
        /// It existed once.
        Ended = "ended",
    }
}
