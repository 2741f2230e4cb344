//! The sessions of a meeting, and who was at them.

use std::collections::HashMap;

use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, Nothing};
use crate::error::{Error, Result};
use crate::locale;
use crate::model::date_spec::{DateSpec, Precision};
use crate::model::meeting::MeetingId;
use crate::model::participation::{
    Attendance, MeetingSession, MeetingSessionId, ParticipantId, ParticipantStage, Presence,
};
use crate::model::record::{RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::store::{participation as stored, record};

/// What is recorded of whom in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetAttendanceInput {
    /// The session.
    pub session_id: MeetingSessionId,
    /// Those it is about; `null` for all who have confirmed.
    pub participant_ids: Option<Vec<ParticipantId>>,
    /// How they attended; `null` to record nothing.
    pub presence: Option<Presence>,
}

/// Records how participants attended a session, all as one operation.
pub fn set_attendance(context: Context<'_>, input: SetAttendanceInput) -> Result<Written<Nothing>> {
    let (session, meeting) = context.office.read(|view| {
        let session = stored::session(view, input.session_id)?;
        let meeting = stored::meeting(view, session.meeting_id)?;
        Ok((session, meeting))
    })?;
    let name = format!("{}, {}", meeting.name, session.name);
    let subject = Subject::of(Table::MeetingSession, name);
    context.office.transact(Operation::SetAttendance, &subject, |tx| {
        let participants = stored::participants(tx, session.meeting_id)?;
        let chosen: Vec<ParticipantId> = match input.participant_ids {
            None => participants
                .iter()
                .filter(|participant| participant.stage == ParticipantStage::Confirmed)
                .map(|participant| participant.id)
                .collect(),
            // Who takes part in another meeting was not in this one's session.
            Some(ids) if ids.iter().all(|id| participants.iter().any(|it| it.id == *id)) => ids,
            Some(_) => return Err(Error::invalid("participantIds", "error-refers-to-nothing")),
        };
        let mut recorded: HashMap<ParticipantId, Attendance> = stored::attendance(tx, session.meeting_id)?
            .into_iter()
            .filter(|attendance| attendance.session_id == session.id)
            .map(|attendance| (attendance.participant_id, attendance))
            .collect();
        for participant_id in chosen {
            match (recorded.remove(&participant_id), input.presence) {
                (Some(known), Some(presence)) if known.presence == presence => {}
                (Some(known), Some(presence)) => {
                    record::update(tx, &Attendance { presence, ..known }.into())?;
                }
                (None, Some(presence)) => {
                    let mut new = Attendance {
                        participant_id,
                        session_id: session.id,
                        presence,
                        ..Attendance::default()
                    };
                    new.id.0 = tx.new_id();
                    record::insert(tx, &new.into())?;
                }
                (Some(known), None) => record::delete(tx, RecordRef::from(&known))?,
                (None, None) => {}
            }
        }
        Ok(Nothing {})
    })
}

/// How many sessions a meeting is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddSessionsInput {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// How many a day, of a meeting whose days are known; otherwise how many in all.
    pub per_day: u32,
}

/// The most sessions that are made at once.
const SESSIONS: u32 = 40;

/// Gives a meeting its sessions, numbered on from those that it has. Where the meeting's days are known each session
/// has its day; times are left open.
pub fn add_sessions(context: Context<'_>, input: AddSessionsInput) -> Result<Written<Nothing>> {
    let (meeting, date, last) = context.office.read(|view| {
        let sessions = stored::sessions(view, input.meeting_id)?;
        let last = sessions.iter().map(|session| session.position).max().unwrap_or(0);
        Ok((stored::meeting(view, input.meeting_id)?, stored::date(view, input.meeting_id)?, last))
    })?;
    let days = days_of(&date);
    let per_day = input.per_day.clamp(1, 6);
    context.office.transact(Operation::AddSessions, &Subject::of(Table::Meeting, meeting.name), |tx| {
        let dates = days.iter().flat_map(|day| std::iter::repeat_n(day, per_day as usize));
        for (position, date) in (last + 1..=SESSIONS).zip(dates) {
            let name = locale::text(context.language, "session-name", &[("number", &position.to_string())]);
            let mut session = MeetingSession {
                meeting_id: input.meeting_id,
                position,
                name,
                date: date.clone(),
                ..MeetingSession::default()
            };
            session.id.0 = tx.new_id();
            record::insert(tx, &session.into())?;
        }
        Ok(Nothing {})
    })
}

/// The days of a meeting, each a date of its own; one empty date where they are not known.
fn days_of(date: &DateSpec) -> Vec<DateSpec> {
    let is_known = date.precision == Precision::Day && (date.is_interval() || date.earliest == date.latest);
    let (true, Some(first), Some(last)) = (is_known, date.earliest, date.latest) else {
        return vec![DateSpec::default()];
    };
    let days = first.series(1.day()).take_while(|day| *day <= last).take(SESSIONS as usize);
    // Without a text of its own, a date is said in the language of whoever looks at it.
    days.filter_map(|day| DateSpec::from_edtf("", &day.to_string()).ok()).collect()
}
