//! Who takes part in a meeting, in which of its sessions, and when a body can decide.

use super::body::BodyId;
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::meeting::MeetingId;
use super::organisation::OrganisationId;
use super::person::PersonId;
use super::{line, referenced, required, text};
use crate::error::Error;

entity! {
    /// A sitting of a meeting, for which attendance is taken ("Tuesday morning").
    pub struct MeetingSession(MeetingSessionId) in meeting_session {
        /// The meeting.
        pub meeting_id: MeetingId,
        /// Its place among the sessions, from 1.
        pub position: u32,
        /// What it is called.
        pub name: String,
        /// Its day and times, as far as they are known.
        pub date: DateSpec,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |session| session.name.clone();
    check = |session| {
        referenced("meetingId", session.meeting_id.0)?;
        required("name", &session.name)?;
        session.date.check("date")?;
        text("note", &session.note)
    };
}

vocabulary! {
    /// In what capacity somebody takes part.
    pub enum Capacity {
        /// For a party, which votes and counts towards the quorum.
        Party = "party",
        /// As an observer.
        Observer = "observer",
        /// Invited for the occasion.
        AdHoc = "ad_hoc",
        /// As an expert, for themselves.
        Expert = "expert",
        /// In the secretariat.
        Secretariat = "secretariat",
        /// As an interpreter.
        Interpreter = "interpreter",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// How far a participation has come.
    pub enum ParticipantStage {
        /// The invitation is out.
        Invited = "invited",
        /// The person was named.
        Nominated = "nominated",
        /// The person will come.
        Confirmed = "confirmed",
        /// Nobody will come.
        Declined = "declined",
        /// Somebody else comes instead.
        Replaced = "replaced",
    }
}

impl ParticipantStage {
    /// Whether this participant is still to be expected.
    #[must_use]
    pub const fn is_expected(self) -> bool {
        !matches!(self, Self::Declined | Self::Replaced)
    }
}

vocabulary! {
    /// What somebody is within a delegation.
    pub enum DelegationRole {
        /// Nothing, or not said.
        None = "none",
        /// The head, who speaks and votes.
        Head = "head",
        /// Deputy to the head.
        Deputy = "deputy",
        /// A member.
        Member = "member",
    }
}

vocabulary! {
    /// Where the credentials stand.
    pub enum Credentials {
        /// None are asked for.
        NotRequired = "not_required",
        /// They are to come.
        Awaited = "awaited",
        /// They are here, and not examined yet.
        Received = "received",
        /// They are in order.
        Accepted = "accepted",
        /// They are not in order.
        Refused = "refused",
    }
}

entity! {
    /// Somebody who takes part in a meeting. Invariant: an organisation, a person or both; a delegation whose members
    /// are not named yet is an organisation without a person.
    pub struct Participant(ParticipantId) in participant {
        /// The meeting.
        pub meeting_id: MeetingId,
        /// The state or organisation that they come for.
        pub organisation_id: Option<OrganisationId>,
        /// Who comes, once that is known.
        pub person_id: Option<PersonId>,
        /// In what capacity.
        pub capacity: Capacity,
        /// How far it has come.
        pub stage: ParticipantStage,
        /// What they are within the delegation.
        pub delegation_role: DelegationRole,
        /// Where their credentials stand.
        pub credentials: Credentials,
        /// The languages they work in, as written; where empty, the person's.
        pub languages: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |participant| participant.capacity.to_string();
    check = |participant| {
        referenced("meetingId", participant.meeting_id.0)?;
        if participant.organisation_id.is_none() && participant.person_id.is_none() {
            return Err(Error::invalid("organisationId", "error-participant-nobody"));
        }
        line("languages", &participant.languages)?;
        text("note", &participant.note)
    };
}

vocabulary! {
    /// How somebody attended a session.
    pub enum Presence {
        /// In the room.
        Present = "present",
        /// Online.
        Online = "online",
        /// Not there.
        Absent = "absent",
        /// Not there, with an apology.
        Excused = "excused",
    }
}

entity! {
    /// That a participant was, or was not, at a session. Invariant: at most one for each participant and session; where
    /// there is none, nothing was recorded.
    pub struct Attendance(AttendanceId) in attendance {
        /// The participant.
        pub participant_id: ParticipantId,
        /// The session.
        pub session_id: MeetingSessionId,
        /// How they attended.
        pub presence: Presence,
    }
    label = |attendance| attendance.presence.to_string();
    check = |attendance| {
        referenced("participantId", attendance.participant_id.0)?;
        referenced("sessionId", attendance.session_id.0)
    };
}

vocabulary! {
    /// What a quorum is counted in.
    pub enum QuorumBasis {
        /// A share of the parties entitled.
        Share = "share",
        /// So many parties.
        Count = "count",
    }
}

vocabulary! {
    /// Whether what a quorum names is enough.
    pub enum QuorumThreshold {
        /// So much is enough ("two thirds").
        AtLeast = "at_least",
        /// More than that is needed ("more than half").
        MoreThan = "more_than",
    }
}

vocabulary! {
    /// Whether parties that attend online are counted.
    pub enum RemotePresence {
        /// As if they were in the room.
        Counts = "online_counts",
        /// Only those in the room are counted.
        DoesNotCount = "online_does_not_count",
    }
}

entity! {
    /// How many parties must be present for a body to decide. Invariant: one for each body. While it is being filled
    /// in, the numbers of its basis may be missing; then the quorum is not known.
    pub struct QuorumRule(QuorumRuleId) in quorum_rule {
        /// The body.
        pub body_id: BodyId,
        /// What it is counted in.
        pub basis: QuorumBasis,
        /// Whether that much is enough.
        pub threshold: QuorumThreshold,
        /// Of a share: its numerator.
        pub numerator: Option<u32>,
        /// Of a share: its denominator.
        pub denominator: Option<u32>,
        /// How many parties, where it is not a share.
        pub party_count: Option<u32>,
        /// Whether those online are counted.
        pub remote: RemotePresence,
        /// The rule in its own words, and where it stands.
        pub note: String,
    }
    label = |rule| {
        let sign = match rule.threshold {
            QuorumThreshold::AtLeast => '≥',
            QuorumThreshold::MoreThan => '>',
        };
        let number = |number: Option<u32>| number.map_or("?".to_owned(), |number| number.to_string());
        match rule.basis {
            QuorumBasis::Share => format!("{sign} {}/{}", number(rule.numerator), number(rule.denominator)),
            QuorumBasis::Count => format!("{sign} {}", number(rule.party_count)),
        }
    };
    check = |rule| {
        referenced("bodyId", rule.body_id.0)?;
        if rule.denominator == Some(0) || rule.numerator == Some(0) {
            return Err(Error::invalid(
                if rule.numerator == Some(0) { "numerator" } else { "denominator" },
                "error-quorum-zero",
            ));
        }
        if let (Some(numerator), Some(denominator)) = (rule.numerator, rule.denominator)
            && numerator > denominator
        {
            return Err(Error::invalid("numerator", "error-quorum-more-than-all"));
        }
        text("note", &rule.note)
    };
}
