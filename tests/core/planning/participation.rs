use std::collections::{HashMap, HashSet};

use plenary::model::body::{Membership, MembershipRole};
use plenary::model::meeting::MeetingId;
use plenary::model::participation::{Capacity, Credentials, DelegationRole, Participant, ParticipantStage};
use plenary::model::person::{Person, PersonId};
use plenary::planning::participation::{Carried, NotCarried, Present, Since, carry_forward, invitations};
use plenary::planning::seats::{Holder, InForce, seats};
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use proptest::sample::select;
use uuid::Uuid;

use super::{date, organisation, seat};

const DAY: &str = "1-2 December 2015";

fn meeting() -> MeetingId {
    MeetingId(Uuid::from_u128(77))
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(1000 + number))
}

fn delegate(organisation_number: u128, person_number: Option<u128>) -> Participant {
    Participant {
        organisation_id: Some(organisation(organisation_number)),
        person_id: person_number.map(person),
        stage: ParticipantStage::Confirmed,
        ..Participant::default()
    }
}

fn carried(last: &[Participant], memberships: &[Membership], people: &[Person]) -> Vec<Carried> {
    let people: HashMap<PersonId, Person> = people.iter().map(|person| (person.id, person.clone())).collect();
    carry_forward(meeting(), last, &seats(memberships, &date(DAY)), &[], &people)
}

fn of(carried: &[Carried], number: u128) -> &Carried {
    let holder = Holder::Organisation(organisation(number));
    carried.iter().find(|one| one.holder == holder).expect("it is there")
}

fn present(participants: &[Participant]) -> Present {
    participants.iter().map(|one| (one.organisation_id, one.person_id)).collect()
}

#[test]
fn members_are_invited_once_and_doubtful_ones_too() {
    let memberships = [
        seat(1, MembershipRole::Member, "since 2010"),
        seat(1, MembershipRole::Chair, "since 2014"),
        seat(2, MembershipRole::Member, "since 2015"),
        seat(3, MembershipRole::Member, "until 2013"),
        seat(4, MembershipRole::Observer, ""),
        seat(5, MembershipRole::Member, "since 2010"),
    ];
    let found = invitations(meeting(), &seats(&memberships, &date(DAY)), present(&[delegate(5, Some(1))]));
    assert_eq!((found.invited.len(), found.already, found.doubtful, found.over), (3, 1, 1, 1));
    let asked: Vec<_> = found.invited.iter().map(|it| (it.capacity, it.credentials, it.stage)).collect();
    let party = (Capacity::Party, Credentials::Awaited, ParticipantStage::Invited);
    let observer = (Capacity::Observer, Credentials::NotRequired, ParticipantStage::Invited);
    assert_eq!(asked, [party, party, observer]);
    assert!(found.invited.iter().all(|it| it.meeting_id == meeting()));
}

#[test]
fn what_has_changed_since_the_last_meeting_is_told() {
    let last = [
        delegate(1, Some(1)),
        delegate(2, Some(2)),
        Participant { capacity: Capacity::Observer, ..delegate(3, Some(3)) },
        Participant { capacity: Capacity::AdHoc, ..delegate(4, Some(4)) },
        delegate(5, None),
        Participant { capacity: Capacity::Expert, ..delegate(8, Some(8)) },
    ];
    let memberships = [
        seat(1, MembershipRole::Member, "since 2010"),
        seat(2, MembershipRole::Member, "until 2014"),
        seat(3, MembershipRole::Member, "since 2014"),
        seat(5, MembershipRole::Member, "since 2015"),
        seat(6, MembershipRole::Member, "since 2014"),
    ];
    let carried = carried(&last, &memberships, &[]);
    let told: Vec<_> = [1, 2, 3, 4, 5, 6, 8]
        .map(|number| {
            let one = of(&carried, number);
            (number, one.since, one.capacity, one.participants.len())
        })
        .to_vec();
    assert_eq!(
        told,
        [
            (1, Since::Unchanged, Capacity::Party, 1),
            (2, Since::Left, Capacity::Party, 0),
            (3, Since::OtherCapacity, Capacity::Party, 1),
            (4, Since::Occasional, Capacity::AdHoc, 0),
            (5, Since::Doubtful, Capacity::Party, 1),
            (6, Since::Joined, Capacity::Party, 1),
            (8, Since::Unchanged, Capacity::Expert, 1),
        ]
    );
    assert_eq!(of(&carried, 3).participants[0].credentials, Credentials::Awaited);
    assert_eq!(of(&carried, 1).participants[0].stage, ParticipantStage::Invited);
}

#[test]
fn whoever_was_replaced_declined_or_went_elsewhere_is_not_carried_forward() {
    let last = [
        Participant { delegation_role: DelegationRole::Head, ..delegate(1, Some(1)) },
        Participant { stage: ParticipantStage::Replaced, ..delegate(1, Some(2)) },
        Participant { stage: ParticipantStage::Declined, ..delegate(2, Some(3)) },
        delegate(1, Some(4)),
        delegate(1, Some(5)),
    ];
    let memberships =
        [seat(1, MembershipRole::Member, "since 2010"), seat(2, MembershipRole::Member, "since 2010")];
    let works_for = |number, organisation_number| Person {
        id: person(number),
        organisation_id: Some(organisation(organisation_number)),
        ..Person::default()
    };
    // The fourth is with the other delegation now; the fifth with a ministry, which is none.
    let carried = carried(&last, &memberships, &[works_for(4, 2), works_for(5, 99)]);
    let first = of(&carried, 1);
    let names: Vec<_> = first.participants.iter().map(|it| (it.person_id, it.delegation_role)).collect();
    let (head, none) = (DelegationRole::Head, DelegationRole::None);
    assert_eq!(names, [(Some(person(1)), head), (Some(person(5)), none)]);
    assert_eq!(first.dropped, [(person(2), NotCarried::Replaced), (person(4), NotCarried::Elsewhere)]);
    // Its only delegate declined: it is invited without a name.
    let second = of(&carried, 2);
    assert_eq!(second.dropped, [(person(3), NotCarried::Declined)]);
    assert_eq!(second.participants.iter().map(|it| it.person_id).collect::<Vec<_>>(), [None]);
}

fn participants() -> impl Strategy<Value = Vec<Participant>> {
    let one = (0_u128..6, 0_u128..6, 0_u8..3, select(Capacity::ALL), select(ParticipantStage::ALL)).prop_map(
        |(organisation_number, person_number, kind, capacity, stage)| Participant {
            organisation_id: (kind != 0).then(|| organisation(organisation_number)),
            person_id: (kind != 1).then(|| person(person_number)),
            capacity,
            stage,
            ..Participant::default()
        },
    );
    vec(one, 0..10)
}

fn memberships() -> impl Strategy<Value = Vec<Membership>> {
    let since = select(&["", "since 2010", "since 2015", "until 2012", "TBC"]);
    let one = (0_u128..6, select(MembershipRole::ALL), since)
        .prop_map(|(number, role, since)| seat(number, role, since));
    vec(one, 0..8)
}

proptest! {
    /// Nobody is lost and nobody comes twice: each holder stands in one entry, and each person of the last meeting is
    /// carried forward, named as not carried, or of a delegation that is not carried.
    #[test]
    fn every_delegation_is_told_of_once(last in participants(), memberships in memberships()) {
        let seats = seats(&memberships, &date(DAY));
        let carried = carry_forward(meeting(), &last, &seats, &[], &HashMap::new());
        let told: Vec<Holder> = carried.iter().map(|one| one.holder).collect();
        let unique: HashSet<Holder> = told.iter().copied().collect();
        prop_assert_eq!(unique.len(), told.len());
        let in_force = seats.iter().filter(|seat| seat.in_force != InForce::No).map(|seat| seat.holder);
        let expected: HashSet<Holder> = last.iter().filter_map(Holder::of).chain(in_force).collect();
        prop_assert_eq!(unique, expected);
        for participant in &last {
            let Some(person) = participant.person_id else { continue };
            let one = carried.iter().find(|one| Some(one.holder) == Holder::of(participant)).expect("its entry");
            let is_carried = one.participants.iter().any(|it| it.person_id == Some(person));
            let is_dropped = one.dropped.iter().any(|(dropped, _)| *dropped == person);
            prop_assert!(is_carried || is_dropped || !one.since.is_carried());
        }
        for one in &carried {
            prop_assert!(one.since.is_carried() || one.participants.is_empty());
            for new in &one.participants {
                prop_assert_eq!(new.stage, ParticipantStage::Invited);
                prop_assert_eq!(Holder::of(new), Some(one.holder));
            }
        }
    }

    /// What is done twice adds nothing the second time.
    #[test]
    fn carrying_forward_and_inviting_again_adds_nothing(last in participants(), memberships in memberships()) {
        let seats = seats(&memberships, &date(DAY));
        let first = carry_forward(meeting(), &last, &seats, &[], &HashMap::new());
        let mut now: Vec<Participant> = first.into_iter().flat_map(|one| one.participants).collect();
        let second = carry_forward(meeting(), &last, &seats, &now, &HashMap::new());
        let added: Vec<Holder> =
            second.iter().filter(|one| !one.participants.is_empty()).map(|one| one.holder).collect();
        prop_assert_eq!(added, Vec::new());
        now.extend(invitations(meeting(), &seats, present(&now)).invited);
        prop_assert!(invitations(meeting(), &seats, present(&now)).invited.is_empty());
    }
}
