use plenary::model::body::{Membership, MembershipRole};
use plenary::model::participation::{
    Capacity, Participant, Presence, QuorumBasis, QuorumRule, QuorumThreshold, RemotePresence,
};
use plenary::model::person::PersonId;
use plenary::planning::quorum::{Between, Doubt, Verdict, needed, quorum};
use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};
use uuid::Uuid;

use super::{date, organisation, seat};

fn share(threshold: QuorumThreshold, numerator: u32, denominator: u32) -> QuorumRule {
    QuorumRule {
        threshold,
        numerator: Some(numerator),
        denominator: Some(denominator),
        ..QuorumRule::default()
    }
}

fn count(parties: u32) -> QuorumRule {
    QuorumRule { basis: QuorumBasis::Count, party_count: Some(parties), ..QuorumRule::default() }
}

fn delegate(number: u128) -> Participant {
    Participant { organisation_id: Some(organisation(number)), ..Participant::default() }
}

fn members(numbers: impl IntoIterator<Item = u128>, since: &str) -> Vec<Membership> {
    numbers.into_iter().map(|number| seat(number, MembershipRole::Member, since)).collect()
}

fn exactly(number: u32) -> Between {
    Between { at_least: number, at_most: number }
}

const DAY: &str = "1-2 December 2015";

#[test]
fn a_share_is_never_fallen_short_of() {
    use QuorumThreshold::{AtLeast, MoreThan};
    for (rule, entitled, expected) in [
        (share(AtLeast, 2, 3), 66, Some(44)),
        (share(AtLeast, 2, 3), 65, Some(44)),
        (share(AtLeast, 2, 3), 67, Some(45)),
        (share(AtLeast, 1, 2), 65, Some(33)),
        (share(AtLeast, 1, 2), 66, Some(33)),
        (share(MoreThan, 1, 2), 66, Some(34)),
        (share(MoreThan, 1, 2), 65, Some(33)),
        (share(AtLeast, 1, 1), 66, Some(66)),
        (share(AtLeast, 1, 3), 1, Some(1)),
        (count(20), 66, Some(20)),
        (QuorumRule { threshold: MoreThan, ..count(20) }, 66, Some(21)),
        (QuorumRule::default(), 66, None),
        (QuorumRule { numerator: Some(1), ..QuorumRule::default() }, 66, None),
        (QuorumRule { basis: QuorumBasis::Count, ..QuorumRule::default() }, 66, None),
    ] {
        assert_eq!(needed(&rule, entitled), expected, "{rule:?} of {entitled}");
    }
}

#[test]
fn parties_are_counted_and_not_persons() {
    let (first, second, third) = (delegate(1), delegate(1), delegate(2));
    let attendance = [(&first, Presence::Present), (&second, Presence::Present), (&third, Presence::Absent)];
    let half = share(QuorumThreshold::MoreThan, 1, 2);
    let counted = quorum(Some(&half), &members(1..=4, "since 2010"), &date(DAY), attendance);
    assert_eq!((counted.present, counted.entitled), (exactly(1), exactly(4)));
    assert_eq!(counted.verdict, Verdict::NotReached { missing: 2 });
}

#[test]
fn observers_advisers_and_those_without_a_seat_do_not_count() {
    let observer = Participant { capacity: Capacity::Observer, ..delegate(1) };
    let expert = Participant { capacity: Capacity::Expert, ..delegate(2) };
    let stranger = delegate(9);
    let attendance =
        [(&observer, Presence::Present), (&expert, Presence::Present), (&stranger, Presence::Present)];
    let counted = quorum(Some(&count(1)), &members(1..=3, "since 2010"), &date(DAY), attendance);
    assert_eq!((counted.present, counted.verdict), (exactly(0), Verdict::NotReached { missing: 1 }));
}

#[test]
fn whoever_chairs_a_body_of_persons_sits_in_it_and_one_of_parties_has_no_second_seat() {
    let person = |number: u128, role| Membership {
        person_id: Some(PersonId(Uuid::from_u128(number))),
        role,
        date: date("since 2010"),
        ..Membership::default()
    };
    let entitled = |memberships: &[Membership]| quorum(Some(&count(1)), memberships, &date(DAY), []).entitled;
    use MembershipRole::{Chair, Member, Secretariat, ViceChair};
    let bureau = [person(1, Chair), person(2, ViceChair), person(3, Member), person(4, Secretariat)];
    assert_eq!(entitled(&bureau), exactly(3));
    assert_eq!(entitled(&bureau[..2]), exactly(2), "nobody has to be a mere member");

    let mut committee = members(1..=4, "since 2010");
    committee.extend([person(9, Chair), seat(2, ViceChair, "since 2010")]);
    assert_eq!(entitled(&committee), exactly(4), "both are delegates of members");
    committee.push(seat(7, Chair, "since 2010"));
    assert_eq!(entitled(&committee), exactly(5), "whom the chair comes for is not recorded as a member too");
    // A party that has left does not come back because its delegate still chairs.
    let left = [seat(1, Member, "2005 - 2010"), seat(2, Member, "since 2010"), seat(1, Chair, "since 2010")];
    assert_eq!(entitled(&left), exactly(1));
}

#[test]
fn whoever_is_online_counts_where_the_rule_says_so() {
    let delegate = delegate(1);
    let online = [(&delegate, Presence::Online)];
    let members = members(1..=1, "since 2010");
    let rule = count(1);
    assert_eq!(quorum(Some(&rule), &members, &date(DAY), online).verdict, Verdict::Reached);
    let in_the_room = QuorumRule { remote: RemotePresence::DoesNotCount, ..rule };
    let counted = quorum(Some(&in_the_room), &members, &date(DAY), online);
    assert_eq!(counted.verdict, Verdict::NotReached { missing: 1 });
}

#[test]
fn what_is_not_known_is_said_with_its_reason() {
    let not_known = |why| Verdict::NotKnown { why };
    let delegate = delegate(1);
    let present = || [(&delegate, Presence::Present)];
    let (members, one) = (members(1..=3, "since 2010"), count(1));
    let verdict = |rule, members: &[Membership], day| quorum(rule, members, &date(day), present()).verdict;
    assert_eq!(verdict(None, &members, DAY), not_known(Doubt::NoRule));
    let incomplete = QuorumRule::default();
    assert_eq!(verdict(Some(&incomplete), &members, DAY), not_known(Doubt::RuleIncomplete));
    assert_eq!(verdict(Some(&one), &[], DAY), not_known(Doubt::NobodyEntitled));
    assert_eq!(verdict(Some(&one), &members, "2005"), not_known(Doubt::NobodyEntitled));
    let untaken = quorum(Some(&count(1)), &members, &date(DAY), []);
    assert_eq!(untaken.verdict, not_known(Doubt::NotTaken));
    assert_eq!(untaken.needed, Some(exactly(1)));
}

#[test]
fn doubtful_seats_leave_it_open_only_where_they_decide() {
    let delegates = [delegate(1), delegate(2), delegate(3)];
    let half = share(QuorumThreshold::MoreThan, 1, 2);
    let here = |count: usize| delegates[..count].iter().map(|delegate| (delegate, Presence::Present));
    let mut seats = members(1..=4, "since 2010");
    // Whether the fifth is a party on that day is not known.
    seats.extend(members(5..=5, "since 2015"));
    let counted = |present| quorum(Some(&half), &seats, &date(DAY), here(present));
    assert_eq!(counted(3).entitled, Between { at_least: 4, at_most: 5 });
    assert_eq!(counted(3).needed, Some(exactly(3)));
    assert_eq!(counted(3).verdict, Verdict::Reached);
    assert_eq!(counted(2).verdict, Verdict::NotReached { missing: 1 });
    // With one sure seat less, two of three or of four decide.
    seats.remove(3);
    let counted = quorum(Some(&half), &seats, &date(DAY), here(2));
    assert_eq!(counted.needed, Some(Between { at_least: 2, at_most: 3 }));
    assert_eq!(counted.verdict, Verdict::NotKnown { why: Doubt::Entitlement });
}

#[test]
fn seats_without_a_date_are_counted_and_said() {
    let delegate = delegate(1);
    let mut seats = members(1..=1, "");
    seats.extend(members(2..=2, "since 2010"));
    let counted = quorum(Some(&count(1)), &seats, &date(DAY), [(&delegate, Presence::Present)]);
    assert_eq!((counted.entitled, counted.undated, counted.verdict), (exactly(2), 1, Verdict::Reached));
}

fn rules() -> impl Strategy<Value = QuorumRule> {
    let threshold = prop_oneof![Just(QuorumThreshold::AtLeast), Just(QuorumThreshold::MoreThan)];
    let share = (threshold, 1_u32..8, 0_u32..8)
        .prop_map(|(threshold, numerator, more)| share(threshold, numerator, numerator + more));
    prop_oneof![share, (1_u32..12).prop_map(count)]
}

proptest! {
    /// However the doubtful seats are meant, the verdict is the one that is then exact; what is open has both.
    #[test]
    fn the_verdict_holds_for_every_way_in_which_seats_can_be_meant(
        rule in rules(),
        sure in 0_u128..6,
        doubtful in 0_u128..4,
        here in 0_u32..1024,
    ) {
        let day = date(DAY);
        let mut seats = members(0..sure, "since 2010");
        seats.extend(members(sure..sure + doubtful, "since 2015"));
        let delegates: Vec<Participant> = (0..sure + doubtful).map(delegate).collect();
        let attendance: Vec<_> = delegates
            .iter()
            .enumerate()
            .map(|(place, delegate)| {
                (delegate, if here >> place & 1 == 1 { Presence::Present } else { Presence::Absent })
            })
            .collect();
        let verdict = quorum(Some(&rule), &seats, &day, attendance.iter().copied()).verdict;
        let mut exact = Vec::new();
        for chosen in 0_u32..1 << doubtful {
            let mut settled = members(0..sure, "since 2010");
            let kept = (0..doubtful).filter(|place| chosen >> place & 1 == 1);
            settled.extend(members(kept.map(|place| sure + place), "since 2010"));
            exact.push(quorum(Some(&rule), &settled, &day, attendance.iter().copied()).verdict);
        }
        let reached = exact.iter().filter(|verdict| **verdict == Verdict::Reached).count();
        match verdict {
            Verdict::Reached => prop_assert_eq!(reached, exact.len()),
            Verdict::NotReached { missing } => {
                prop_assert_eq!(reached, 0);
                let all = exact.iter().all(|exact| match exact {
                    Verdict::NotReached { missing: exactly } => *exactly >= missing,
                    _ => true,
                });
                prop_assert!(all);
            }
            Verdict::NotKnown { why: Doubt::Entitlement } => {
                let nobody = Verdict::NotKnown { why: Doubt::NobodyEntitled };
                prop_assert!(reached < exact.len());
                prop_assert!(reached > 0 || exact.contains(&nobody));
            }
            Verdict::NotKnown { .. } => prop_assert!(sure + doubtful == 0),
        }
    }

    /// One party more in the room never takes a quorum away.
    #[test]
    fn who_comes_in_does_no_harm(rule in rules(), entitled in 1_u128..20, here in 1_u128..20) {
        let seats = members(0..entitled, "since 2010");
        let delegates: Vec<Participant> = (0..here.min(entitled)).map(delegate).collect();
        let verdict = |count: usize| {
            let here = delegates[..count].iter().map(|delegate| (delegate, Presence::Present));
            quorum(Some(&rule), &seats, &date(DAY), here).verdict
        };
        let verdicts: Vec<bool> =
            (1..=delegates.len()).map(|count| verdict(count) == Verdict::Reached).collect();
        prop_assert!(verdicts.is_sorted());
    }
}
