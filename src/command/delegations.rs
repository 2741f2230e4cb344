//! A meeting's participants as a whole: how many delegations there are and who could be asked besides; inviting them,
//! and saying how far they have come.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::meetings::shown;
use super::quorum::rule_text;
use super::roll::CapacityCount;
use crate::error::{Error, Result};
use crate::model::body::{Body, BodyId, Membership};
use crate::model::date_spec::DateSpec;
use crate::model::entity::Entity as _;
use crate::model::meeting::MeetingId;
use crate::model::participation::{DelegationRole, Participant, ParticipantId, ParticipantStage, QuorumRule};
use crate::model::record::Table;
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::participation;
use crate::planning::seats::{Seat, seats};
use crate::store::record::{self, RecordLabel};
use crate::store::roll::{self, Delegation, RollFilter};
use crate::store::{Tx, View, participation as stored};

/// Which meeting is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingInput {
    /// Its id.
    pub meeting_id: MeetingId,
}

/// A meeting's participants at one glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DelegationsView {
    /// The meeting's title.
    pub meeting: String,
    /// Its date as it is shown.
    pub date_text: String,
    /// The bodies that convene it.
    pub bodies: Vec<ConveningBody>,
    /// How many take part, by capacity; capacities in which nobody does are left out.
    pub groups: Vec<CapacityCount>,
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

/// A body that convenes a meeting, with its seats and its rule.
pub(super) struct Convening {
    pub body: Body,
    pub memberships: Vec<Membership>,
    pub rule: Option<QuorumRule>,
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

/// How many take part in a meeting, and who could be asked besides.
pub fn delegations(context: Context<'_>, input: MeetingInput) -> Result<DelegationsView> {
    let (language, id) = (context.language, input.meeting_id);
    context.office.read(|view| {
        let date = stored::date(view, id)?;
        let bodies = convening(view, id)?;
        let present = roll::pairs(view, id)?.into_iter().collect();
        let everybody = RollFilter { meeting: id, text: String::new(), stage: None };
        let mut delegations = roll::delegations(view, &everybody)?;
        delegations.sort_by_key(|delegation| delegation.capacity);
        Ok(DelegationsView {
            meeting: stored::meeting(view, id)?.name,
            date_text: shown(&date, language),
            groups: by_capacity(&delegations).map(sums).collect(),
            to_invite: count(
                participation::invitations(id, &seats_of(&bodies, &date), present).invited.len(),
            ),
            precedents: stored::precedents(view, id, 20)?,
            bodies: bodies
                .into_iter()
                .map(|Convening { body, rule, .. }| ConveningBody {
                    id: body.id,
                    label: body.label(),
                    rule_text: rule.map(|rule| rule_text(&rule, language)).unwrap_or_default(),
                })
                .collect(),
        })
    })
}

/// Delegations that are in order, capacity by capacity.
pub(super) fn by_capacity(delegations: &[Delegation]) -> impl Iterator<Item = &[Delegation]> {
    delegations.chunk_by(|a, b| a.capacity == b.capacity)
}

/// How many take part in the capacity of these delegations, of which there is at least one.
pub(super) fn sums(of_capacity: &[Delegation]) -> CapacityCount {
    CapacityCount {
        capacity: of_capacity[0].capacity,
        delegations: count(of_capacity.len()),
        persons: of_capacity.iter().map(|delegation| delegation.persons).sum(),
        confirmed: of_capacity.iter().map(|delegation| delegation.confirmed).sum(),
    }
}

pub(super) fn is_named(participant: &Participant) -> bool {
    participant.person_id.is_some() && participant.stage.is_expected()
}

/// The place of a role within a delegation.
pub(super) const fn rank(role: DelegationRole) -> u8 {
    match role {
        DelegationRole::Head => 0,
        DelegationRole::Deputy => 1,
        DelegationRole::Member => 2,
        DelegationRole::None => 3,
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
        let present = roll::pairs(tx, input.meeting_id)?.into_iter().collect();
        let invitations = participation::invitations(input.meeting_id, &seats, present);
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
        let chosen = roll::chosen(tx, input.meeting_id, Some(&input.participant_ids))?;
        if chosen.len() != input.participant_ids.len() {
            return Err(Error::invalid("participantIds", "error-refers-to-nothing"));
        }
        let mut changed = 0;
        for participant in chosen.into_iter().filter(|participant| participant.stage != input.stage) {
            record::update(tx, &Participant { stage: input.stage, ..participant }.into())?;
            changed += 1;
        }
        Ok(changed)
    })
}
