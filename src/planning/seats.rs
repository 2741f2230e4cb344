//! Who sits in a body on the days of a meeting, as far as the dates of their seats tell.
//!
//! A seat's date says since when it is held, or from when to when. Neither it nor the meeting's is ever taken to be
//! one day where it is not: what may or may not be in force is a third answer.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::body::{Membership, MembershipRole};
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::organisation::OrganisationId;
use crate::model::participation::{Capacity, Participant};
use crate::model::person::PersonId;

/// Whoever holds a seat or takes part: a state or organisation, else a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holder {
    /// A state or an organisation, whoever represents it.
    Organisation(OrganisationId),
    /// A person, for themselves.
    Person(PersonId),
}

impl Holder {
    /// Whoever is given: the organisation before the person.
    #[must_use]
    pub fn new(organisation: Option<OrganisationId>, person: Option<PersonId>) -> Option<Self> {
        organisation.map(Self::Organisation).or(person.map(Self::Person))
    }

    /// Who holds the seat that a membership gives.
    #[must_use]
    pub fn of_seat(membership: &Membership) -> Option<Self> {
        Self::new(membership.organisation_id, membership.person_id)
    }

    /// For whom a participant comes.
    #[must_use]
    pub fn of(participant: &Participant) -> Option<Self> {
        Self::new(participant.organisation_id, participant.person_id)
    }
}

/// Whether a seat is held throughout a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InForce {
    /// On none of the days on which the meeting can be.
    No,
    /// The dates leave it open.
    Perhaps,
    /// On all of them.
    Yes,
}

/// Whether a seat held `since` is held throughout `meeting`.
///
/// A seat without any date is taken to be held; a date that was not understood, or that reaches into the days on which
/// the meeting can be, leaves it open.
#[must_use]
pub fn in_force(since: &DateSpec, meeting: &DateSpec) -> InForce {
    let Some(edtf) = since.edtf.as_deref() else {
        return if since.raw.trim().is_empty() { InForce::Yes } else { InForce::Perhaps };
    };
    let (begins, ends) = match edtf.split_once('/') {
        Some((begins, ends)) => (bounds(begins), bounds(ends)),
        // A date alone is that of the beginning.
        None => (Some((since.earliest, since.latest)), None),
    };
    let (first, last) = (meeting.earliest, meeting.latest);
    let before = |one: Option<Date>, other: Option<Date>| matches!((one, other), (Some(one), Some(other)) if one < other);
    // Whether the beginning surely comes too late, or the end surely too early, for any day of the meeting.
    let begins_after = begins.is_some_and(|(earliest, _)| before(last, earliest));
    let ended_before = ends.is_some_and(|(_, latest)| before(latest, first));
    if begins_after || ended_before {
        return InForce::No;
    }
    let has_begun = begins
        .is_none_or(|(_, latest)| matches!((latest, first), (Some(latest), Some(first)) if latest <= first));
    let lasts = ends.is_none_or(
        |(earliest, _)| matches!((earliest, last), (Some(earliest), Some(last)) if earliest >= last),
    );
    if has_begun && lasts { InForce::Yes } else { InForce::Perhaps }
}

/// The first and last day that one end of an interval can mean; `None` where that end is open.
fn bounds(edtf: &str) -> Option<(Option<Date>, Option<Date>)> {
    let date = DateSpec::from_edtf("", edtf).ok()?;
    Some((date.earliest, date.latest))
}

/// A seat in a body, all of its holder's memberships in one capacity taken together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Who holds it.
    pub holder: Holder,
    /// The person named in it, beside an organisation.
    pub person: Option<PersonId>,
    /// In what capacity it brings its holder to a meeting.
    pub capacity: Capacity,
    /// Whether it is held throughout the meeting.
    pub in_force: InForce,
    /// Whether no date is recorded for it, so that it is only taken to be in force.
    pub is_undated: bool,
}

/// The seats of `memberships` at a meeting on `meeting`, one for each holder and capacity, in order of their holders.
///
/// What is queried or to be confirmed is never surely in force.
#[must_use]
pub fn seats<'a>(memberships: impl IntoIterator<Item = &'a Membership>, meeting: &DateSpec) -> Vec<Seat> {
    let mut seats: BTreeMap<(Holder, Capacity), Seat> = BTreeMap::new();
    for membership in memberships {
        let Some(holder) = Holder::of_seat(membership) else { continue };
        let capacity = capacity(membership.role);
        let in_force = match (in_force(&membership.date, meeting), membership.certainty) {
            (InForce::Yes, Certainty::ToBeConfirmed | Certainty::Queried) => InForce::Perhaps,
            (in_force, _) => in_force,
        };
        let is_undated = in_force == InForce::Yes && membership.date.edtf.is_none();
        let person = membership.person_id.filter(|_| membership.organisation_id.is_some());
        let seat = Seat { holder, person, capacity, in_force, is_undated };
        seats
            .entry((holder, capacity))
            .and_modify(|known| {
                // The membership that tells most counts: one that is dated before one that is not.
                let person = known.person.or(seat.person);
                if (seat.in_force, !seat.is_undated) > (known.in_force, !known.is_undated) {
                    *known = seat.clone();
                }
                known.person = person;
            })
            .or_insert(seat);
    }
    seats.into_values().collect()
}

/// In what capacity a seat brings its holder to a meeting. Whoever chairs a body sits in it.
#[must_use]
pub const fn capacity(role: MembershipRole) -> Capacity {
    match role {
        MembershipRole::Member | MembershipRole::Chair | MembershipRole::ViceChair => Capacity::Party,
        MembershipRole::Observer => Capacity::Observer,
        MembershipRole::AdHoc => Capacity::AdHoc,
        MembershipRole::Secretariat => Capacity::Secretariat,
    }
}
