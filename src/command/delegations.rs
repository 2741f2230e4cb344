//! Who takes part in a meeting: delegations and their members, and whether there is a quorum; inviting the members.

use std::cmp::Ordering;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::meetings::shown;
use super::quorum::{rule_text, verdict_text};
use crate::error::{Error, Result};
use crate::locale;
use crate::model::body::{Body, BodyId, Membership};
use crate::model::date_spec::DateSpec;
use crate::model::entity::Entity as _;
use crate::model::language::Language;
use crate::model::meeting::{Meeting, MeetingId};
use crate::model::organisation::{Organisation, OrganisationId};
use crate::model::participation::{
    Attendance, Capacity, DelegationRole, MeetingSession, MeetingSessionId, Participant, ParticipantId,
    ParticipantStage, Presence, QuorumRule,
};
use crate::model::person::{Person, PersonId};
use crate::model::record::Table;
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::participation;
use crate::planning::quorum::{Quorum, quorum};
use crate::planning::seats::{Holder, Seat, seats};
use crate::store::record::{self, RecordLabel};
use crate::store::{Tx, View, participation as stored};

/// Which meeting is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingInput {
    /// Its id.
    pub meeting_id: MeetingId,
}

/// All who take part in a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DelegationsView {
    /// The meeting's title.
    pub meeting: String,
    /// Its date as it is shown.
    pub date_text: String,
    /// The bodies that convene it.
    pub bodies: Vec<ConveningBody>,
    /// Its sessions in order.
    pub sessions: Vec<SessionView>,
    /// Those who take part, by capacity; capacities in which nobody does are left out.
    pub groups: Vec<DelegationGroup>,
    /// How many hold a seat in one of the bodies and do not take part yet.
    pub to_invite: u32,
    /// Meetings of the same bodies whose participants can be carried forward, the last one first.
    pub precedents: Vec<RecordLabel>,
}

/// A body that convenes a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConveningBody {
    /// Its id.
    pub id: BodyId,
    /// What it is called.
    pub label: String,
    /// Its quorum rule in words; empty where it has none.
    pub rule_text: String,
}

/// A session, and whether there is a quorum.
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
    /// The quorum of each convening body that has a rule; of the first body, where none has.
    pub quorums: Vec<QuorumView>,
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

/// Those who take part in one capacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DelegationGroup {
    /// The capacity.
    pub capacity: Capacity,
    /// How many delegations, each person without one counted as one.
    pub delegations: u32,
    /// How many persons are named and still expected.
    pub persons: u32,
    /// How many of these have confirmed.
    pub confirmed: u32,
    /// Its participants: delegations in alphabetical order, the head of each first.
    pub rows: Vec<ParticipantRow>,
}

/// A participant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParticipantRow {
    /// The record.
    pub participant: Participant,
    /// For whom they come; empty for those who come for nobody.
    pub organisation: String,
    /// Who comes; empty where nobody is named yet.
    pub person: String,
    /// What they do where they work.
    pub function: String,
    /// The languages they work in, their own where none are given for the meeting.
    pub languages: String,
    /// Whether it begins a delegation.
    pub is_first: bool,
    /// Of the first row of a delegation that has named somebody: that none of them is its head.
    pub lacks_head: bool,
    /// How they attended each session, in the sessions' order; `null` where nothing is recorded.
    pub presence: Vec<Option<Presence>>,
}

/// What a meeting's participants are worked out from.
pub(super) struct Gathered {
    pub meeting: Meeting,
    pub date: DateSpec,
    pub participants: Vec<Participant>,
    pub organisations: HashMap<OrganisationId, Organisation>,
    pub people: HashMap<PersonId, Person>,
    pub sessions: Vec<MeetingSession>,
    pub attendance: Vec<Attendance>,
}

impl Gathered {
    pub(super) fn new(view: &View<'_>, id: MeetingId) -> Result<Self> {
        let participants = stored::participants(view, id)?;
        Ok(Self {
            meeting: stored::meeting(view, id)?,
            date: stored::date(view, id)?,
            organisations: stored::organisations(
                view,
                participants.iter().filter_map(|it| it.organisation_id),
            )?,
            people: stored::people(view, participants.iter().filter_map(|it| it.person_id))?,
            sessions: stored::sessions(view, id)?,
            attendance: stored::attendance(view, id)?,
            participants,
        })
    }

    fn organisation(&self, participant: &Participant) -> &str {
        let organisation = participant.organisation_id.and_then(|id| self.organisations.get(&id));
        organisation.map_or("", |organisation| organisation.name.as_str())
    }

    pub(super) fn person(&self, participant: &Participant) -> Option<&Person> {
        participant.person_id.and_then(|id| self.people.get(&id))
    }

    /// How each participant attended each session, in the sessions' order.
    pub(super) fn presence(&self) -> HashMap<ParticipantId, Vec<Option<Presence>>> {
        let places: HashMap<MeetingSessionId, usize> =
            self.sessions.iter().enumerate().map(|(place, session)| (session.id, place)).collect();
        let mut presence: HashMap<ParticipantId, Vec<Option<Presence>>> = HashMap::new();
        for attendance in &self.attendance {
            if let Some(&place) = places.get(&attendance.session_id) {
                let row =
                    presence.entry(attendance.participant_id).or_insert_with(|| vec![None; places.len()]);
                row[place] = Some(attendance.presence);
            }
        }
        presence
    }

    /// The order of a list: by capacity, by what the delegation is called in `language`, the head first, then by name.
    pub(super) fn compare<'a>(
        &'a self,
        language: Language,
        name: impl Fn(&'a Participant) -> &'a str,
        a: &'a Participant,
        b: &'a Participant,
    ) -> Ordering {
        let own =
            |participant: &'a Participant| self.person(participant).map_or("", |person| person.name.as_str());
        // Whoever comes for nobody stands where their own name does.
        let listed = |participant: &'a Participant| match name(participant) {
            "" => own(participant),
            name => name,
        };
        let rank = |participant: &Participant| match participant.delegation_role {
            DelegationRole::Head => 0,
            DelegationRole::Deputy => 1,
            DelegationRole::Member => 2,
            DelegationRole::None => 3,
        };
        a.capacity
            .cmp(&b.capacity)
            .then_with(|| locale::compare(language, listed(a), listed(b)))
            .then_with(|| Holder::of(a).cmp(&Holder::of(b)))
            .then_with(|| rank(a).cmp(&rank(b)))
            .then_with(|| locale::compare(language, own(a), own(b)))
            .then_with(|| a.id.cmp(&b.id))
    }
}

/// A body that convenes a meeting, with its seats and its rule.
pub(super) struct Convening {
    body: Body,
    memberships: Vec<Membership>,
    rule: Option<QuorumRule>,
}

/// The bodies that convene a meeting, in order.
pub(super) fn convening(view: &View<'_>, meeting: MeetingId) -> Result<Vec<Convening>> {
    stored::bodies(view, meeting)?
        .into_iter()
        .map(|body| {
            Ok(Convening {
                memberships: stored::memberships(view, body.id)?,
                rule: stored::quorum_rule(view, body.id)?,
                body,
            })
        })
        .collect()
}

/// The seats in all bodies that convene a meeting on `date`.
pub(super) fn seats_of(bodies: &[Convening], date: &DateSpec) -> Vec<Seat> {
    seats(bodies.iter().flat_map(|body| &body.memberships), date)
}

/// All who take part in a meeting, by capacity and delegation, with the quorum of each session.
pub fn delegations(context: Context<'_>, input: MeetingInput) -> Result<DelegationsView> {
    let language = context.language;
    let (gathered, bodies, precedents) = context.office.read(|view| {
        Ok((
            Gathered::new(view, input.meeting_id)?,
            convening(view, input.meeting_id)?,
            stored::precedents(view, input.meeting_id, 20)?,
        ))
    })?;
    let seats = seats_of(&bodies, &gathered.date);
    let invitations = participation::invitations(input.meeting_id, &seats, &gathered.participants);
    Ok(DelegationsView {
        meeting: gathered.meeting.name.clone(),
        date_text: shown(&gathered.date, language),
        sessions: gathered
            .sessions
            .iter()
            .map(|session| session_view(session, &gathered, &bodies, language))
            .collect(),
        groups: groups(&gathered, language),
        to_invite: count(invitations.invited.len()),
        precedents,
        bodies: bodies
            .into_iter()
            .map(|Convening { body, rule, .. }| ConveningBody {
                id: body.id,
                label: body.label(),
                rule_text: rule.map(|rule| rule_text(&rule, language)).unwrap_or_default(),
            })
            .collect(),
    })
}

fn session_view(
    session: &MeetingSession,
    gathered: &Gathered,
    bodies: &[Convening],
    language: Language,
) -> SessionView {
    let recorded: HashMap<ParticipantId, Presence> = gathered
        .attendance
        .iter()
        .filter(|attendance| attendance.session_id == session.id)
        .map(|attendance| (attendance.participant_id, attendance.presence))
        .collect();
    let attendance = || {
        gathered
            .participants
            .iter()
            .filter_map(|participant| recorded.get(&participant.id).map(|&presence| (participant, presence)))
    };
    let date = if session.date.edtf.is_some() { &session.date } else { &gathered.date };
    let of = |body: &Convening| {
        let quorum = quorum(body.rule.as_ref(), &body.memberships, date, attendance());
        QuorumView { body: body.body.label(), text: verdict_text(&quorum, language), quorum }
    };
    let mut quorums: Vec<QuorumView> = bodies.iter().filter(|body| body.rule.is_some()).map(of).collect();
    if quorums.is_empty() {
        quorums.extend(bodies.first().map(of));
    }
    let is_there = |presence: &Presence| matches!(presence, Presence::Present | Presence::Online);
    SessionView {
        id: session.id,
        name: session.name.clone(),
        date_text: shown(&session.date, language),
        attending: count(recorded.values().filter(|presence| is_there(presence)).count()),
        quorums,
    }
}

fn groups(gathered: &Gathered, language: Language) -> Vec<DelegationGroup> {
    let mut presence = gathered.presence();
    let mut ordered: Vec<&Participant> = gathered.participants.iter().collect();
    ordered.sort_by(|a, b| gathered.compare(language, |it| gathered.organisation(it), a, b));
    let mut groups: Vec<DelegationGroup> = Vec::new();
    for of_capacity in ordered.chunk_by(|a, b| a.capacity == b.capacity) {
        let mut rows = Vec::with_capacity(of_capacity.len());
        let mut delegations = 0;
        for delegation in of_capacity.chunk_by(|a, b| Holder::of(a) == Holder::of(b)) {
            delegations += 1;
            let mut named = delegation.iter().filter(|it| is_named(it)).peekable();
            let lacks_head = named.peek().is_some()
                && delegation[0].organisation_id.is_some()
                && matches!(delegation[0].capacity, Capacity::Party | Capacity::Observer)
                && named.all(|it| it.delegation_role != DelegationRole::Head);
            for (place, &participant) in delegation.iter().enumerate() {
                let person = gathered.person(participant);
                rows.push(ParticipantRow {
                    organisation: gathered.organisation(participant).to_owned(),
                    person: person.map(|person| person.name.clone()).unwrap_or_default(),
                    function: person.map(|person| person.function.clone()).unwrap_or_default(),
                    languages: languages_of(participant, person).to_owned(),
                    is_first: place == 0,
                    lacks_head: place == 0 && lacks_head,
                    presence: presence
                        .remove(&participant.id)
                        .unwrap_or_else(|| vec![None; gathered.sessions.len()]),
                    participant: participant.clone(),
                });
            }
        }
        let persons: Vec<_> = of_capacity.iter().filter(|it| is_named(it)).collect();
        let confirmed = persons.iter().filter(|it| it.stage == ParticipantStage::Confirmed).count();
        groups.push(DelegationGroup {
            capacity: of_capacity[0].capacity,
            delegations,
            persons: count(persons.len()),
            confirmed: count(confirmed),
            rows,
        });
    }
    groups
}

fn is_named(participant: &Participant) -> bool {
    participant.person_id.is_some() && participant.stage.is_expected()
}

/// The languages given for the meeting, else the person's.
pub(super) fn languages_of<'a>(participant: &'a Participant, person: Option<&'a Person>) -> &'a str {
    match participant.languages.as_str() {
        "" => person.map_or("", |person| person.languages.as_str()),
        languages => languages,
    }
}

/// A length as it crosses to the page.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What became of inviting the members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Invited {
    /// How many are new.
    pub invited: u32,
    /// How many take part already.
    pub already: u32,
    /// How many of the new ones hold a seat that may not be in force.
    pub doubtful: u32,
    /// How many seats are over, or begin later.
    pub over: u32,
}

/// Invites all who hold a seat in the bodies that convene a meeting, and do not take part yet.
pub fn invite_members(context: Context<'_>, input: MeetingInput) -> Result<Written<Invited>> {
    let name = context.office.read(|view| stored::meeting(view, input.meeting_id))?.name;
    let subject = Subject::of(Table::Meeting, name);
    context.office.transact(Operation::InviteMembers, &subject, |tx| {
        let bodies = convening(tx, input.meeting_id)?;
        let seats = seats_of(&bodies, &stored::date(tx, input.meeting_id)?);
        let present = stored::participants(tx, input.meeting_id)?;
        let invitations = participation::invitations(input.meeting_id, &seats, &present);
        let invited = count(invitations.invited.len());
        add(tx, invitations.invited)?;
        Ok(Invited {
            invited,
            already: invitations.already,
            doubtful: invitations.doubtful,
            over: invitations.over,
        })
    })
}

/// Stores new participants.
pub(super) fn add(tx: &Tx<'_>, participants: impl IntoIterator<Item = Participant>) -> Result<()> {
    for mut participant in participants {
        participant.id.0 = tx.new_id();
        record::insert(tx, &participant.into())?;
    }
    Ok(())
}

/// How far some of a meeting's participants have come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetStageInput {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Those it is about.
    pub participant_ids: Vec<ParticipantId>,
    /// How far they have come.
    pub stage: ParticipantStage,
}

/// Says of several participants how far they have come, all as one operation; tells of how many that was something new.
///
/// # Errors
/// `Invalid` where one of them does not take part in the meeting.
pub fn set_stage(context: Context<'_>, input: SetStageInput) -> Result<Written<u32>> {
    let name = context.office.read(|view| stored::meeting(view, input.meeting_id))?.name;
    let subject = Subject::of(Table::Meeting, name);
    context.office.transact(Operation::SetStage, &subject, |tx| {
        let participants = stored::participants(tx, input.meeting_id)?;
        let mut known: HashMap<ParticipantId, Participant> =
            participants.into_iter().map(|participant| (participant.id, participant)).collect();
        let mut changed = 0;
        for id in &input.participant_ids {
            let participant = known
                .remove(id)
                .ok_or_else(|| Error::invalid("participantIds", "error-refers-to-nothing"))?;
            if participant.stage != input.stage {
                record::update(tx, &Participant { stage: input.stage, ..participant }.into())?;
                changed += 1;
            }
        }
        Ok(changed)
    })
}
