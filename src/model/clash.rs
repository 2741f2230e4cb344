//! Clashes that the office accepts. What clashes is worked out, never stored: see [`crate::planning::clashes`].

use super::entity::{entity, vocabulary};
use super::record::RecordRef;
use super::{required, text};
use crate::error::Error;

vocabulary! {
    /// What makes two items clash.
    pub enum ClashKind {
        /// They take place, or can take place, on the same days.
        SameDays = "same_days",
        /// One begins on the day after the other, and they have people, bodies or a place in common.
        BackToBack = "back_to_back",
        /// A public holiday, or a day on which the office is closed, falls into the one.
        DayOff = "day_off",
        /// A deadline of one meeting falls into another.
        DeadlineInside = "deadline_inside",
    }
}

entity! {
    /// That a clash is accepted, and why. It holds as long as the facts are those of its digest; then the clash shows
    /// again. Invariant: never of a record with itself.
    pub struct AcceptedClash(AcceptedClashId) in accepted_clash {
        /// The one that begins first.
        pub subject: RecordRef,
        /// The other: an item, a deadline, or what makes the day off.
        pub target: RecordRef,
        /// What makes them clash.
        pub kind: ClashKind,
        /// Digest of the facts when it was accepted.
        pub digest: String,
        /// Why it is accepted.
        pub reason: String,
    }
    label = |accepted| accepted.reason.lines().next().unwrap_or_default().to_owned();
    check = |accepted| {
        accepted.subject.check("subject")?;
        accepted.target.check("target")?;
        if accepted.subject == accepted.target {
            return Err(Error::invalid("target", "error-link-to-itself"));
        }
        required("digest", &accepted.digest)?;
        if accepted.reason.trim().is_empty() {
            return Err(Error::invalid("reason", "error-required"));
        }
        text("reason", &accepted.reason)
    };
}
