//! Who is to be asked to a meeting: the seats of the bodies that convene it, and who took part in the last one, with
//! what has changed since.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::meeting::MeetingId;
use crate::model::organisation::OrganisationId;
use crate::model::participation::{Capacity, Credentials, DelegationRole, Participant, ParticipantStage};
use crate::model::person::{Person, PersonId};
use crate::planning::seats::{Holder, InForce, Seat};

/// Who is to be invited, and who is not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invitations {
    /// New participants, invited. They have no id yet.
    pub invited: Vec<Participant>,
    /// How many seats are taken part for already.
    pub already: u32,
    /// How many of the invited hold a seat that may not be in force.
    pub doubtful: u32,
    /// How many seats are surely not in force.
    pub over: u32,
}

/// Who takes part in a meeting already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Present {
    holders: BTreeSet<Holder>,
    people: BTreeSet<PersonId>,
}

impl FromIterator<(Option<OrganisationId>, Option<PersonId>)> for Present {
    /// From whom each comes for, and who they are.
    fn from_iter<I: IntoIterator<Item = (Option<OrganisationId>, Option<PersonId>)>>(pairs: I) -> Self {
        let mut present = Self::default();
        for (organisation, person) in pairs {
            present.holders.extend(Holder::new(organisation, person));
            present.people.extend(person);
        }
        present
    }
}

/// Invites those who hold one of `seats` and do not take part in `meeting` yet.
///
/// Who may hold a seat is invited too, and counted as doubtful: to leave a party out is the greater mistake. Whoever
/// takes part in any capacity is not invited again.
#[must_use]
pub fn invitations(meeting: MeetingId, seats: &[Seat], present: Present) -> Invitations {
    let Present { holders: mut known, people } = present;
    let mut invitations = Invitations::default();
    for seat in seats {
        let comes = match seat.holder {
            Holder::Person(person) => people.contains(&person),
            Holder::Organisation(_) => false,
        };
        match seat.in_force {
            InForce::No => invitations.over += 1,
            _ if comes || !known.insert(seat.holder) => invitations.already += 1,
            in_force => {
                invitations.doubtful += u32::from(in_force == InForce::Perhaps);
                invitations.invited.push(invited(meeting, seat));
            }
        }
    }
    invitations
}

fn invited(meeting: MeetingId, seat: &Seat) -> Participant {
    let (organisation_id, person_id) = match seat.holder {
        Holder::Organisation(organisation) => (Some(organisation), seat.person),
        Holder::Person(person) => (None, Some(person)),
    };
    Participant {
        meeting_id: meeting,
        organisation_id,
        person_id,
        capacity: seat.capacity,
        credentials: credentials(seat.capacity),
        ..Participant::default()
    }
}

/// Only parties, which vote, are asked for credentials.
const fn credentials(capacity: Capacity) -> Credentials {
    match capacity {
        Capacity::Party => Credentials::Awaited,
        _ => Credentials::NotRequired,
    }
}

/// What has changed about a delegation since the last meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Since {
    /// Nothing: it is carried forward.
    Unchanged,
    /// It holds a seat and was not there: it is invited.
    Joined,
    /// It was there and holds its seat no more: it is not carried forward.
    Left,
    /// Its seat may not be in force on that day: it is carried forward.
    Doubtful,
    /// It sits in another capacity now, and is carried forward in that.
    OtherCapacity,
    /// It was invited for the last meeting only: it is not carried forward.
    Occasional,
    /// It takes part in the meeting already: it is left as it is.
    Already,
}

impl Since {
    /// Whether what has changed so is put into the new meeting.
    #[must_use]
    pub const fn is_carried(self) -> bool {
        matches!(self, Self::Unchanged | Self::Joined | Self::Doubtful | Self::OtherCapacity)
    }
}

/// Why a person of the last meeting is not carried forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum NotCarried {
    /// Somebody else came instead.
    Replaced,
    /// The person declined.
    Declined,
    /// The person is with another of the delegations by now.
    Elsewhere,
}

/// A delegation at the last meeting, or now, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Whose it is.
    pub holder: Holder,
    /// In what capacity, now; of one that is not carried forward, then.
    pub capacity: Capacity,
    /// What has changed.
    pub since: Since,
    /// Who is put into the new meeting, invited. They have no id yet. Empty where it is not carried forward.
    pub participants: Vec<Participant>,
    /// Who was there, or was to be, and is not carried forward.
    pub dropped: Vec<(PersonId, NotCarried)>,
}

/// What comes of carrying the participants of the last meeting, `last`, forward to `meeting`, at which `seats` are held
/// and `present` take part already. `people` are those that `last` names.
///
/// Invariant: each holder that was there or holds a seat that may be in force stands in exactly one entry. A seat
/// decides about parties, observers and those invited for the occasion; experts, the secretariat, interpreters and
/// others are carried forward as they were, for no seat tells of them.
#[must_use]
pub fn carry_forward(
    meeting: MeetingId,
    last: &[Participant],
    seats: &[Seat],
    present: &[Participant],
    people: &HashMap<PersonId, Person>,
) -> Vec<Carried> {
    let already: BTreeSet<Holder> = present.iter().filter_map(Holder::of).collect();
    let mut then: BTreeMap<Holder, Vec<&Participant>> = BTreeMap::new();
    for participant in last {
        if let Some(holder) = Holder::of(participant) {
            then.entry(holder).or_default().push(participant);
        }
    }
    let mut now: BTreeMap<Holder, &Seat> = BTreeMap::new();
    for seat in seats.iter().filter(|seat| seat.in_force != InForce::No) {
        // Of two seats, that which counts for more: a party's before an observer's.
        let best = now.entry(seat.holder).or_insert(seat);
        if seat.capacity < best.capacity {
            *best = seat;
        }
    }
    let holders: BTreeSet<Holder> = then.keys().chain(now.keys()).copied().collect();
    let is_elsewhere = |participant: &Participant, person: PersonId| {
        // A person is often recorded under a ministry, which is no other delegation than its state's.
        let works_for = people.get(&person).and_then(|person| person.organisation_id);
        works_for.is_some_and(|works_for| {
            participant.organisation_id.is_some_and(|came_for| came_for != works_for)
                && holders.contains(&Holder::Organisation(works_for))
        })
    };
    holders
        .iter()
        .map(|&holder| {
            let was = then.get(&holder).map_or(&[][..], Vec::as_slice);
            let seat = now.get(&holder).copied();
            let (capacity, since) = since(was, seat);
            let since = if already.contains(&holder) { Since::Already } else { since };
            let mut carried =
                Carried { holder, capacity, since, participants: Vec::new(), dropped: Vec::new() };
            match (since, seat) {
                (Since::Joined, Some(seat)) => carried.participants.push(invited(meeting, seat)),
                (since, _) if since.is_carried() => delegation(&mut carried, meeting, was, &is_elsewhere),
                _ => {}
            }
            carried
        })
        .collect()
}

fn since(was: &[&Participant], seat: Option<&Seat>) -> (Capacity, Since) {
    // The capacity in which a delegation was there is that of most weight among its members'.
    let Some(then) = was.iter().map(|participant| participant.capacity).min() else {
        let capacity = seat.map_or(Capacity::Other, |seat| seat.capacity);
        return (capacity, Since::Joined);
    };
    match (then, seat) {
        (_, Some(seat)) if seat.in_force == InForce::Perhaps => (seat.capacity, Since::Doubtful),
        (then, Some(seat)) if seat.capacity == then => (then, Since::Unchanged),
        // That a state sent an expert does not make it one.
        (Capacity::Party | Capacity::Observer | Capacity::AdHoc, Some(seat)) => {
            (seat.capacity, Since::OtherCapacity)
        }
        (Capacity::AdHoc, None) => (then, Since::Occasional),
        (Capacity::Party | Capacity::Observer, None) => (then, Since::Left),
        (then, _) => (then, Since::Unchanged),
    }
}

/// Puts those of a delegation who are still to be expected into the new meeting; where none is left, the delegation
/// without a name.
fn delegation(
    carried: &mut Carried,
    meeting: MeetingId,
    was: &[&Participant],
    is_elsewhere: &dyn Fn(&Participant, PersonId) -> bool,
) {
    let mut named: BTreeSet<PersonId> = BTreeSet::new();
    for participant in was {
        let Some(person) = participant.person_id else { continue };
        let reason = match participant.stage {
            ParticipantStage::Replaced => Some(NotCarried::Replaced),
            ParticipantStage::Declined => Some(NotCarried::Declined),
            _ if is_elsewhere(participant, person) => Some(NotCarried::Elsewhere),
            _ => None,
        };
        if let Some(reason) = reason {
            carried.dropped.push((person, reason));
        } else if named.insert(person) {
            let capacity = match carried.holder {
                // Within a delegation of a party an adviser stays an adviser.
                Holder::Organisation(_) if !is_seated(participant.capacity) => participant.capacity,
                _ => carried.capacity,
            };
            carried.participants.push(Participant {
                meeting_id: meeting,
                organisation_id: participant.organisation_id,
                person_id: Some(person),
                capacity,
                delegation_role: participant.delegation_role,
                credentials: credentials(capacity),
                languages: participant.languages.clone(),
                ..Participant::default()
            });
        }
    }
    // Who declined for themselves is not asked in their own name again, for nobody else can come.
    if let (true, Holder::Organisation(organisation)) = (carried.participants.is_empty(), carried.holder) {
        carried.participants.push(unnamed(meeting, organisation, carried.capacity, was));
    }
}

fn unnamed(
    meeting: MeetingId,
    organisation: OrganisationId,
    capacity: Capacity,
    was: &[&Participant],
) -> Participant {
    Participant {
        meeting_id: meeting,
        organisation_id: Some(organisation),
        capacity,
        stage: ParticipantStage::Invited,
        delegation_role: DelegationRole::None,
        credentials: credentials(capacity),
        languages: was
            .iter()
            .map(|participant| &participant.languages)
            .find(|text| !text.is_empty())
            .cloned()
            .unwrap_or_default(),
        ..Participant::default()
    }
}

/// Whether seats decide who takes part in this capacity.
const fn is_seated(capacity: Capacity) -> bool {
    matches!(capacity, Capacity::Party | Capacity::Observer | Capacity::AdHoc)
}
