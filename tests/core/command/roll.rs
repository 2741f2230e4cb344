//! The roll of a meeting, a part at a time.

use plenary::command::roll::{
    CapacityCount, ListParticipantsInput, ParticipantRow, RollLine, list_participants, participant_ids,
};
use plenary::model::body::MembershipRole;
use plenary::model::participation::{Capacity, DelegationRole, Participant, ParticipantStage, Presence};
use plenary::model::person::Person;

use super::delegations::Committee;

/// A committee of four parties and an observer: of each party come a head and two others, of Zambia an expert too.
fn committee() -> Committee {
    let committee = Committee::new();
    committee.invite();
    for (place, name) in ["Estonia", "Germany", "Türkiye", "Zambia"].into_iter().enumerate() {
        let invited = committee.participant(name);
        for (rank, given) in ["Zoé", "Anna", "Malik"].into_iter().enumerate() {
            let person = Person {
                name: format!("{given} {name}"),
                function: "Prosecutor".into(),
                ..Person::default()
            };
            let person_id = Some(committee.add(person).id);
            let delegation_role = if rank == 0 { DelegationRole::Head } else { DelegationRole::Member };
            let stage = if rank < place { ParticipantStage::Confirmed } else { ParticipantStage::Nominated };
            let named = Participant { person_id, delegation_role, stage, ..invited.clone() };
            if rank == 0 {
                committee.edit(named);
            } else {
                committee.add(named);
            }
        }
    }
    let expert =
        committee.add(Person { name: "Ottoline".into(), languages: "français".into(), ..Person::default() });
    let invited = committee.participant("Zambia");
    let invited = Participant { stage: ParticipantStage::Nominated, ..invited };
    let (person_id, capacity) = (Some(expert.id), Capacity::Expert);
    committee.add(Participant {
        person_id,
        capacity,
        delegation_role: DelegationRole::None,
        ..invited.clone()
    });
    committee.add(Participant { organisation_id: None, person_id, capacity, ..invited });
    committee
}

fn input(committee: &Committee, text: &str, stage: Option<ParticipantStage>) -> ListParticipantsInput {
    ListParticipantsInput {
        meeting_id: committee.meeting,
        text: text.to_owned(),
        stage,
        offset: 0,
        limit: 1000,
    }
}

fn lines(committee: &Committee, text: &str, stage: Option<ParticipantStage>) -> Vec<RollLine> {
    list_participants(committee.context(), input(committee, text, stage)).expect("the roll").rows
}

fn rows(lines: &[RollLine]) -> impl Iterator<Item = &ParticipantRow> {
    lines.iter().filter_map(|line| match line {
        RollLine::Row(row) => Some(row),
        RollLine::Heading(_) => None,
    })
}

fn people(lines: &[RollLine]) -> Vec<&str> {
    rows(lines).map(|row| row.person.as_str()).collect()
}

#[test]
fn the_parts_of_the_roll_put_together_are_the_roll() {
    let committee = committee();
    for (text, stage) in [("", None), ("zambia", None), ("", Some(ParticipantStage::Nominated))] {
        let whole = lines(&committee, text, stage);
        for limit in 1..=5 {
            let mut parts = Vec::new();
            loop {
                let offset = u32::try_from(parts.len()).expect("few");
                let part = ListParticipantsInput { offset, limit, ..input(&committee, text, stage) };
                let page = list_participants(committee.context(), part).expect("a part");
                assert_eq!(page.total as usize, whole.len());
                assert!(page.rows.len() <= limit as usize);
                if page.rows.is_empty() {
                    break;
                }
                parts.extend(page.rows);
            }
            assert_eq!(parts, whole, "{limit} at a time");
        }
        let ids = participant_ids(committee.context(), input(&committee, text, stage)).expect("ids");
        assert_eq!(ids, rows(&whole).map(|row| row.participant.id).collect::<Vec<_>>());
    }
}

#[test]
fn a_heading_counts_all_of_its_capacity_whoever_is_listed() {
    let committee = committee();
    let headings = |lines: Vec<RollLine>| -> Vec<CapacityCount> {
        let heading = |line| match line {
            RollLine::Heading(heading) => Some(heading),
            RollLine::Row(_) => None,
        };
        lines.into_iter().filter_map(heading).collect()
    };
    let group = |capacity, delegations, persons, confirmed| CapacityCount {
        capacity,
        delegations,
        persons,
        confirmed,
    };
    let parties = group(Capacity::Party, 4, 12, 6);
    let experts = group(Capacity::Expert, 2, 2, 0);
    let observers = group(Capacity::Observer, 1, 0, 0);
    assert_eq!(committee.view().groups, [parties, observers, experts]);
    assert_eq!(headings(lines(&committee, "", None)), [parties, observers, experts]);
    assert_eq!(headings(lines(&committee, "malik germany", None)), [parties]);
}

#[test]
fn words_begin_words_of_the_person_of_their_languages_and_of_whom_they_come_for() {
    let committee = committee();
    let found = lines(&committee, "turkiye ann", None);
    assert_eq!(people(&found), ["Anna Türkiye"]);
    assert!(rows(&found).all(|row| row.is_first), "the first that is listed says for whom they come");
    assert!(rows(&found).all(|row| !row.lacks_head), "the head is only not listed");
    assert_eq!(people(&lines(&committee, "ZOE", None)).len(), 4);
    assert_eq!(people(&lines(&committee, "francais", None)), ["Ottoline", "Ottoline"]);
    let germany = committee.participant("Germany");
    committee.edit(Participant { languages: "Deutsch".into(), ..germany });
    assert_eq!(people(&lines(&committee, "deutsch", None)), ["Zoé Germany"]);
    assert_eq!(lines(&committee, "nobody", None), []);
}

#[test]
fn the_roll_is_narrowed_to_those_who_have_come_as_far() {
    let committee = committee();
    let confirmed = lines(&committee, "", Some(ParticipantStage::Confirmed));
    assert_eq!(people(&confirmed).len(), 6);
    assert!(rows(&confirmed).all(|row| row.participant.stage == ParticipantStage::Confirmed));
    assert_eq!(people(&lines(&committee, "zambia", Some(ParticipantStage::Invited))), Vec::<&str>::new());
}

#[test]
fn who_is_not_expected_any_more_is_not_counted() {
    let committee = committee();
    let persons = || committee.view().groups[0].persons;
    let germany = committee.participant("Germany");
    for &stage in ParticipantStage::ALL {
        committee.edit(Participant { stage, ..germany.clone() });
        assert_eq!(persons(), 11 + u32::from(stage.is_expected()), "{stage}");
    }
}

#[test]
fn the_session_in_hand_is_the_last_that_was_taken_unless_another_is_chosen() {
    let committee = committee();
    committee.rule();
    assert_eq!(committee.sessions_of(None).in_hand, None);
    committee.sessions(1);
    assert_eq!(committee.sessions_of(None).in_hand, Some(0));
    let sessions = committee.sessions_of(None).sessions;
    committee.mark(&["Germany", "Estonia", "Zambia"], Some(Presence::Present));
    let view = committee.sessions_of(Some(sessions[1].id));
    assert_eq!(view.in_hand, Some(1));
    assert_eq!(view.quorums[0].text, "Attendance has not been taken: 3 of 4 parties are needed.");
    let view = committee.sessions_of(None);
    assert_eq!((view.in_hand, view.sessions[0].is_taken, view.sessions[1].is_taken), (Some(0), true, false));
    assert!(view.quorums[0].text.starts_with("Quorum reached: 3 of 4"), "{}", view.quorums[0].text);
    let found = lines(&committee, "", None);
    let here = rows(&found).filter(|row| row.presence == [Some(Presence::Present), None]);
    assert_eq!(
        here.map(|row| row.organisation.as_str()).collect::<Vec<_>>(),
        ["Estonia", "Germany", "Zambia"]
    );
    committee.member("Fiji", MembershipRole::Member, "since 2010");
    assert_eq!(committee.view().to_invite, 1);
}
