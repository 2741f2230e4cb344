//! The sessions of a meeting, who was at them, and whether that made a quorum.

use std::collections::HashMap;

use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::delegations::{Convening, convening, count};
use super::meetings::shown;
use super::quorum::verdict_text;
use super::{Context, Nothing};
use crate::error::{Error, Result};
use crate::locale;
use crate::model::date_spec::{DateSpec, Precision};
use crate::model::entity::Entity as _;
use crate::model::language::Language;
use crate::model::meeting::MeetingId;
use crate::model::participation::{Attendance, MeetingSession, MeetingSessionId, ParticipantId, Presence};
use crate::model::record::{RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::quorum::{Quorum, quorum};
use crate::store::roll::{self, Turnout};
use crate::store::{View, participation as stored, record};

/// Which sessions are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingSessionsInput {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// The one whose quorum is counted; `null` for the last that anything is recorded of, else the first.
    pub session_id: Option<MeetingSessionId>,
}

/// The sessions of a meeting, and whether there is a quorum in one of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingSessions {
    /// The sessions in order.
    pub sessions: Vec<SessionView>,
    /// Which of them is in hand: its quorum is counted; `null` where there is none.
    pub in_hand: Option<u32>,
    /// The quorum of each convening body that has a rule; of the first body, where none has.
    pub quorums: Vec<QuorumView>,
}

/// A session, and how many were there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// Its id.
    pub id: MeetingSessionId,
    /// What it is called.
    pub name: String,
    /// Its date as it is shown.
    pub date_text: String,
    /// How many persons or unnamed delegations were there, in the room or online.
    pub attending: u32,
    /// Whether anything is recorded of who was there.
    pub is_taken: bool,
}

/// A body's quorum in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuorumView {
    /// What the body is called.
    pub body: String,
    /// The count.
    pub quorum: Quorum,
    /// The count as a sentence.
    pub text: String,
}

/// The sessions of a meeting with how many attended each, and the quorum of one.
pub fn meeting_sessions(context: Context<'_>, input: MeetingSessionsInput) -> Result<MeetingSessions> {
    let language = context.language;
    context.office.read(|view| {
        let stored = stored::sessions(view, input.meeting_id)?;
        let turnout = roll::turnout(view, input.meeting_id)?;
        let sessions: Vec<SessionView> = stored
            .iter()
            .map(|session| {
                let Turnout { recorded, attending } = turnout.get(&session.id).copied().unwrap_or_default();
                SessionView {
                    id: session.id,
                    name: session.name.clone(),
                    date_text: shown(&session.date, language),
                    attending,
                    is_taken: recorded > 0,
                }
            })
            .collect();
        let chosen = sessions.iter().position(|session| Some(session.id) == input.session_id);
        let in_hand = chosen.or_else(|| sessions.iter().rposition(|session| session.is_taken)).unwrap_or(0);
        let quorums = match stored.get(in_hand) {
            Some(session) => quorums(view, session, language)?,
            None => Vec::new(),
        };
        let in_hand = (!sessions.is_empty()).then(|| count(in_hand));
        Ok(MeetingSessions { sessions, in_hand, quorums })
    })
}

fn quorums(view: &View<'_>, session: &MeetingSession, language: Language) -> Result<Vec<QuorumView>> {
    let meeting = stored::date(view, session.meeting_id)?;
    let date = if session.date.edtf.is_some() { &session.date } else { &meeting };
    let bodies = convening(view, session.meeting_id)?;
    let here = roll::delegations_at(view, session.id)?;
    let of = |body: &Convening| {
        let attendance = here.iter().map(|(participant, presence)| (participant, *presence));
        let quorum = quorum(body.rule.as_ref(), &body.memberships, date, attendance);
        QuorumView { body: body.body.label(), text: verdict_text(&quorum, language), quorum }
    };
    let mut quorums: Vec<QuorumView> = bodies.iter().filter(|body| body.rule.is_some()).map(of).collect();
    if quorums.is_empty() {
        quorums.extend(bodies.first().map(of));
    }
    Ok(quorums)
}

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
        let chosen = roll::chosen(tx, session.meeting_id, input.participant_ids.as_deref())?;
        // Who takes part in another meeting was not in this one's session.
        if input.participant_ids.is_some_and(|ids| ids.len() != chosen.len()) {
            return Err(Error::invalid("participantIds", "error-refers-to-nothing"));
        }
        let chosen: Vec<ParticipantId> = chosen.into_iter().map(|participant| participant.id).collect();
        let mut recorded: HashMap<ParticipantId, Attendance> = roll::attended(tx, chosen.iter().copied())?
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
