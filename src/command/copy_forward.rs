//! Carrying the participants of one meeting forward to another: what that would do, and doing it.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::delegations::{add, convening, count, seats_of};
use crate::error::Result;
use crate::locale;
use crate::model::meeting::MeetingId;
use crate::model::participation::{Capacity, Participant};
use crate::model::person::PersonId;
use crate::model::record::Table;
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::participation::{self, Carried, NotCarried, Since};
use crate::planning::seats::{Holder, InForce, Seat};
use crate::store::{View, participation as stored};

/// From which meeting participants are carried forward to which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewCopyForwardInput {
    /// The meeting to be filled.
    pub meeting_id: MeetingId,
    /// The meeting that was.
    pub from_id: MeetingId,
}

/// What carrying forward would do with one delegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarriedLine {
    /// The organisation's or the person's id, by which it can be left out.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// In what capacity.
    pub capacity: Capacity,
    /// What has changed since.
    pub since: Since,
    /// Whether it is put into the new meeting.
    pub is_carried: bool,
    /// The persons who are carried forward.
    pub persons: Vec<String>,
    /// The persons who are not.
    pub dropped: Vec<DroppedPerson>,
}

/// A person who is not carried forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DroppedPerson {
    /// What they are called.
    pub name: String,
    /// Why.
    pub why: NotCarried,
}

/// What carrying forward the participants of one meeting to another would do: what has changed first.
pub fn preview_copy_forward(
    context: Context<'_>,
    input: PreviewCopyForwardInput,
) -> Result<Vec<CarriedLine>> {
    context.office.read(|view| {
        let carried = carried(view, input)?;
        let organisations = stored::organisations(
            view,
            carried.iter().filter_map(|it| match it.holder {
                Holder::Organisation(id) => Some(id),
                Holder::Person(_) => None,
            }),
        )?;
        let named = carried.iter().flat_map(|it| {
            let own = match it.holder {
                Holder::Person(id) => Some(id),
                Holder::Organisation(_) => None,
            };
            let carried = it.participants.iter().filter_map(|participant| participant.person_id);
            own.into_iter().chain(carried).chain(it.dropped.iter().map(|(person, _)| *person))
        });
        let people = stored::people(view, named)?;
        let person = |id: PersonId| people.get(&id).map(|person| person.name.clone()).unwrap_or_default();
        let mut lines: Vec<CarriedLine> = carried
            .into_iter()
            .map(|it| {
                let (id, name) = match it.holder {
                    Holder::Organisation(id) => {
                        (id.0, organisations.get(&id).map(|it| it.name.clone()).unwrap_or_default())
                    }
                    Holder::Person(id) => (id.0, person(id)),
                };
                CarriedLine {
                    id,
                    name,
                    capacity: it.capacity,
                    since: it.since,
                    is_carried: !it.participants.is_empty(),
                    persons: it
                        .participants
                        .iter()
                        .filter(|_| matches!(it.holder, Holder::Organisation(_)))
                        .filter_map(|participant| participant.person_id.map(person))
                        .collect(),
                    dropped: it
                        .dropped
                        .into_iter()
                        .map(|(id, why)| DroppedPerson { name: person(id), why })
                        .collect(),
                }
            })
            .collect();
        let rank = |line: &CarriedLine| match line.since {
            Since::Joined => 0,
            Since::Left => 1,
            Since::OtherCapacity => 2,
            Since::Doubtful => 3,
            Since::Occasional => 4,
            Since::Unchanged => 5,
            Since::Already => 6,
        };
        lines.sort_by(|a, b| {
            (rank(a), a.capacity)
                .cmp(&(rank(b), b.capacity))
                .then_with(|| locale::compare(context.language, &a.name, &b.name))
        });
        Ok(lines)
    })
}

fn carried(view: &View<'_>, input: PreviewCopyForwardInput) -> Result<Vec<Carried>> {
    let last = stored::participants(view, input.from_id)?;
    let bodies = convening(view, input.meeting_id)?;
    let seats: Vec<Seat> = seats_of(&bodies, &stored::date(view, input.meeting_id)?);
    let present = stored::participants(view, input.meeting_id)?;
    let people = stored::people(view, last.iter().filter_map(|it| it.person_id))?;
    // Where no seat is recorded there is nothing to compare with: nobody has left.
    let seats = if seats.is_empty() { seats_as_before(&last) } else { seats };
    Ok(participation::carry_forward(input.meeting_id, &last, &seats, &present, &people))
}

/// The seats of those who took part, where the bodies' own are not recorded.
fn seats_as_before(last: &[Participant]) -> Vec<Seat> {
    let mut seats: Vec<Seat> = last
        .iter()
        .filter(|participant| matches!(participant.capacity, Capacity::Party | Capacity::Observer))
        .filter_map(|participant| {
            let (holder, capacity) = (Holder::of(participant)?, participant.capacity);
            Some(Seat { holder, person: None, capacity, in_force: InForce::Yes, is_undated: true })
        })
        .collect();
    seats.sort_by_key(|seat| (seat.holder, seat.capacity));
    seats.dedup_by_key(|seat| (seat.holder, seat.capacity));
    seats
}

/// From which meeting participants are carried forward, and who is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyForwardInput {
    /// The meeting to be filled.
    pub meeting_id: MeetingId,
    /// The meeting that was.
    pub from_id: MeetingId,
    /// The organisations and persons that are not to be carried forward all the same.
    #[ts(type = "Array<string>")]
    pub leave_out: Vec<Uuid>,
}

/// Carries the participants of one meeting forward to another, invited anew; answers how many there are.
pub fn copy_forward(context: Context<'_>, input: CopyForwardInput) -> Result<Written<u32>> {
    let name = context.office.read(|view| stored::meeting(view, input.meeting_id))?.name;
    let left_out: HashSet<Uuid> = input.leave_out.into_iter().collect();
    let is_kept = |carried: &Carried| match carried.holder {
        Holder::Organisation(id) => !left_out.contains(&id.0),
        Holder::Person(id) => !left_out.contains(&id.0),
    };
    let (meeting_id, from_id) = (input.meeting_id, input.from_id);
    context.office.transact(Operation::CopyForward, &Subject::of(Table::Meeting, name), |tx| {
        let carried = carried(tx, PreviewCopyForwardInput { meeting_id, from_id })?;
        let participants: Vec<Participant> =
            carried.into_iter().filter(is_kept).flat_map(|it| it.participants).collect();
        let added = count(participants.len());
        add(tx, participants)?;
        Ok(added)
    })
}
