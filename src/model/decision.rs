//! What a body decided, who sees to it, and by when.

use super::body::BodyId;
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::meeting::{AgendaItemId, MeetingId};
use super::person::PersonId;
use super::{required, text};

vocabulary! {
    /// How far the follow-up of a decision has come.
    pub enum FollowUpState {
        /// Nothing done yet.
        Open = "open",
        /// Under way.
        InProgress = "in_progress",
        /// Done.
        Done = "done",
        /// Given up, by a later decision.
        Dropped = "dropped",
    }
}

entity! {
    /// A decision and its follow-up.
    pub struct Decision(DecisionId) in decision {
        /// The decision as adopted.
        pub title: String,
        /// The body that took it.
        pub body_id: Option<BodyId>,
        /// The meeting at which it was taken.
        pub meeting_id: Option<MeetingId>,
        /// The agenda item under which it was taken.
        pub agenda_item_id: Option<AgendaItemId>,
        /// When it was taken.
        pub date: DateSpec,
        /// Who sees to it.
        pub owner_id: Option<PersonId>,
        /// By when.
        pub due: DateSpec,
        /// How far it has come.
        pub state: FollowUpState,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |decision| decision.title.clone();
    check = |decision| {
        required("title", &decision.title)?;
        decision.date.check("date")?;
        decision.due.check("due")?;
        text("note", &decision.note)
    };
}
