//! Meetings, blocks of meetings held together, and their agendas.

use jiff::civil::Time;

use super::body::BodyId;
use super::certainty::Certainty;
use super::date_spec::DateSpec;
use super::decision::DecisionId;
use super::entity::{entity, vocabulary};
use super::project::ProjectId;
use super::{line, referenced, required, text};
use crate::error::Error;

vocabulary! {
    /// What a meeting is.
    pub enum MeetingKind {
        /// A plenary of a body.
        Plenary = "plenary",
        /// A meeting of a bureau.
        Bureau = "bureau",
        /// A meeting of a working group.
        WorkingGroup = "working_group",
        /// A hearing.
        Hearing = "hearing",
        /// A conference.
        Conference = "conference",
        /// A workshop or a training course.
        Workshop = "workshop",
        /// An anniversary or another occasion.
        Ceremony = "ceremony",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// Where a meeting or an activity stands in its life; how sure its date is, is [`Certainty`].
    pub enum EventStatus {
        /// To be held.
        Planned = "planned",
        /// Held.
        Held = "held",
        /// Called off; kept, and still exported for a while.
        Cancelled = "cancelled",
    }
}

entity! {
    /// Several meetings held together, whose own days are not told apart.
    pub struct MeetingBlock(MeetingBlockId) in meeting_block {
        /// What the block is called.
        pub name: String,
        /// Town, or town and building, as written.
        pub place: String,
        /// The days of the whole block.
        pub date: DateSpec,
        /// How sure it is.
        pub certainty: Certainty,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |block| block.name.clone();
    check = |block| {
        required("name", &block.name)?;
        line("place", &block.place)?;
        block.date.check("date")?;
        text("note", &block.note)
    };
}

entity! {
    /// A meeting. Inside a block its own date may be empty: it is then known only to fall within the block's.
    pub struct Meeting(MeetingId) in meeting {
        /// Its title ("T-CY 15").
        pub name: String,
        /// What it is.
        pub kind: MeetingKind,
        /// The block it is part of.
        pub block_id: Option<MeetingBlockId>,
        /// The project it is held under.
        pub project_id: Option<ProjectId>,
        /// Town, or town and building, as written.
        pub place: String,
        /// Its own date.
        pub date: DateSpec,
        /// How sure it is.
        pub certainty: Certainty,
        /// Where it stands in its life.
        pub status: EventStatus,
        /// Web address for those who attend online.
        pub online_link: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |meeting| meeting.name.clone();
    check = |meeting| {
        required("name", &meeting.name)?;
        line("place", &meeting.place)?;
        meeting.date.check("date")?;
        line("onlineLink", &meeting.online_link)?;
        text("note", &meeting.note)
    };
}

entity! {
    /// That a body convenes a meeting. A meeting can have several, in order.
    pub struct MeetingBody(MeetingBodyId) in meeting_body {
        /// The meeting.
        pub meeting_id: MeetingId,
        /// The body.
        pub body_id: BodyId,
        /// Its place among the bodies, from 1.
        pub position: u32,
    }
    label = |convened| convened.position.to_string();
    check = |convened| {
        referenced("meetingId", convened.meeting_id.0)?;
        referenced("bodyId", convened.body_id.0)
    };
}

/// The longest that an item can be planned to last, in minutes: a day.
pub const LONGEST_ITEM: u32 = 24 * 60;

entity! {
    /// A point on the agenda of a meeting or of a whole block. Invariant: of exactly one of the two.
    pub struct AgendaItem(AgendaItemId) in agenda_item {
        /// The meeting.
        pub meeting_id: Option<MeetingId>,
        /// The block.
        pub block_id: Option<MeetingBlockId>,
        /// Its place on the agenda, from 1.
        pub position: u32,
        /// Its title as written.
        pub title: String,
        /// How sure it is; "?" makes it queried.
        pub certainty: Certainty,
        /// Anything else worth keeping.
        pub note: String,
        /// How long it is planned to last, in minutes; `None` where that is not known.
        pub duration_minutes: Option<u32>,
        /// What the annotated agenda says of it.
        pub annotation: String,
        /// The time of day to which its beginning is fixed, as that of the first item of an afternoon is; `None` where
        /// it begins when the item before it ends.
        #[ts(type = "string | null")]
        pub starts_at: Option<Time>,
        /// The decision whose follow-up it takes up.
        pub decision_id: Option<DecisionId>,
    }
    label = |item| item.title.clone();
    check = |item| {
        if item.meeting_id.is_some() == item.block_id.is_some() {
            return Err(Error::invalid("meetingId", "error-agenda-item-of-one"));
        }
        required("title", &item.title)?;
        text("note", &item.note)?;
        if item.duration_minutes.is_some_and(|minutes| minutes > LONGEST_ITEM) {
            return Err(Error::invalid("durationMinutes", "error-item-too-long"));
        }
        text("annotation", &item.annotation)?;
        if item.starts_at.is_some_and(|time| time.second() != 0 || time.subsec_nanosecond() != 0) {
            return Err(Error::invalid("startsAt", "error-item-time-too-fine"));
        }
        Ok(())
    };
}
