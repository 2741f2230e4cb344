//! What other people's calendars call the meetings of the office.

use jiff::Timestamp;

use super::entity::entity;
use super::meeting::MeetingId;
use super::{line, referenced};
use crate::error::Error;

entity! {
    /// That a meeting stands in a calendar that was made elsewhere, and what that calendar said of it when it was last taken
    /// in. A calendar that Plenary wrote needs none: its UIDs are the records' ids.
    pub struct CalendarComponent(CalendarComponentId) in calendar_component {
        /// The meeting.
        pub meeting_id: MeetingId,
        /// UID (RFC 5545 section 3.8.4.7); empty where the calendar gives none, and only the digest tells it.
        pub uid: String,
        /// RECURRENCE-ID (section 3.8.4.4) of one occurrence of a series; else empty.
        pub recurrence_id: String,
        /// SEQUENCE (section 3.8.7.4).
        pub sequence: u32,
        /// When it was changed last: an RFC 3339 instant, or empty where the calendar does not say.
        pub changed_at: String,
        /// Digest of what the calendar said: another one as soon as it says something else.
        pub digest: String,
        /// Digest of the note that was taken over from it: the meeting's is another where somebody wrote on it here.
        pub note_digest: String,
    }
    label = |component| component.uid.clone();
    check = |component| {
        referenced("meetingId", component.meeting_id.0)?;
        line("uid", &component.uid)?;
        line("recurrenceId", &component.recurrence_id)?;
        if !component.changed_at.is_empty() && component.changed_at.parse::<Timestamp>().is_err() {
            return Err(Error::invalid("changedAt", "error-no-instant"));
        }
        line("digest", &component.digest)?;
        line("noteDigest", &component.note_digest)
    };
}
