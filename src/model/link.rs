//! What connects any two records, where no field of either says it.

use super::certainty::{Certainty, Standing};
use super::entity::{entity, vocabulary};
use super::record::RecordRef;
use super::text;
use crate::error::Error;

vocabulary! {
    /// What the first record is to the second.
    pub enum Relation {
        /// Is related to it in a way that the note tells.
        RelatedTo = "related_to",
        /// Follows it up.
        FollowsUp = "follows_up",
        /// May be the same as it: offered as a match, both kept.
        MayBeSameAs = "may_be_same_as",
        /// Is about it.
        Concerns = "concerns",
        /// Keeps close links to it.
        CloseLinksTo = "close_links_to",
        /// Takes part in it.
        TakesPartIn = "takes_part_in",
    }
}

entity! {
    /// A link from one record to another. Invariant: never from a record to itself.
    pub struct Link(LinkId) in link {
        /// The record it starts from.
        pub subject: RecordRef,
        /// What that is to the other.
        pub relation: Relation,
        /// The record it leads to.
        pub target: RecordRef,
        /// Whether it exists or is only proposed.
        pub standing: Standing,
        /// How sure it is.
        pub certainty: Certainty,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |link| link.relation.to_string();
    check = |link| {
        link.subject.check("subject")?;
        link.target.check("target")?;
        if link.subject == link.target {
            return Err(Error::invalid("target", "error-link-to-itself"));
        }
        text("note", &link.note)
    };
}
