//! Delegations through the commands: invited, marked present, counted, listed, carried forward, undone.

use jiff::civil::date;
use plenary::command::attendance::{
    self, AddSessionsInput, MeetingSessions, MeetingSessionsInput, SetAttendanceInput,
};
use plenary::command::copy_forward::{self, CopyForwardInput, PreviewCopyForwardInput};
use plenary::command::delegations::{self, DelegationsView, MeetingInput, SetStageInput};
use plenary::command::history::office_state;
use plenary::command::participant_list::{ParticipantListInput, participant_list};
use plenary::command::quorum::{BodyInput, body_quorum};
use plenary::command::roll::{ListParticipantsInput, ParticipantRow, RollLine, list_participants};
use plenary::command::{Context, Nothing, sheet_files};
use plenary::model::body::{Body, BodyId, Membership, MembershipRole};
use plenary::model::date_spec::{DateReading, DateSpec, read_date};
use plenary::model::entity::Entity;
use plenary::model::language::Language;
use plenary::model::meeting::{Meeting, MeetingBody, MeetingId};
use plenary::model::organisation::{Alias, AliasKind, AliasLanguage, Organisation, OrganisationKind};
use plenary::model::participation::{
    Capacity, DelegationRole, MeetingSessionId, Participant, ParticipantId, ParticipantStage, Presence,
    QuorumRule, QuorumThreshold,
};
use plenary::model::person::Person;
use plenary::model::record::{Record, RecordRef};
use plenary::operation::{Operation, Subject};
use plenary::planning::participation::Since;
use plenary::planning::quorum::Verdict;
use plenary::store::record;

use crate::support::TestOffice;

/// An office with a committee of four parties and an observer, and one of its meetings.
pub(super) struct Committee {
    pub test: TestOffice,
    body: BodyId,
    pub meeting: MeetingId,
}

fn written(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => date,
        other => panic!("{text} is read as {other:?}"),
    }
}

impl Committee {
    pub(super) fn new() -> Self {
        let test = TestOffice::new();
        let mut committee = Self { test, body: BodyId::default(), meeting: MeetingId::default() };
        committee.body =
            committee.add(Body { name: "Committee".into(), short_name: "T-CY".into(), ..Body::default() }).id;
        for (name, role) in [
            ("Zambia", MembershipRole::Member),
            ("Türkiye", MembershipRole::Member),
            ("Estonia", MembershipRole::Member),
            ("Germany", MembershipRole::Member),
            ("EUROJUST", MembershipRole::Observer),
        ] {
            committee.member(name, role, "since 2010");
        }
        committee.meeting = committee.held("T-CY 14", "1-2 December 2015");
        committee
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context { office: &self.test.office, language: Language::English, today: date(2015, 12, 1) }
    }

    pub(super) fn add<T: Entity + Into<Record>>(&self, mut record: T) -> T {
        record.set_id(self.test.office.new_id());
        self.test
            .office
            .transact(Operation::AddRecord, &Subject::default(), |tx| {
                record::insert(tx, &record.clone().into())
            })
            .expect("it is added");
        record
    }

    pub(super) fn member(&self, name: &str, role: MembershipRole, since: &str) -> Organisation {
        let kind = OrganisationKind::State;
        let organisation = self.add(Organisation { name: name.into(), kind, ..Organisation::default() });
        self.add(Membership {
            body_id: self.body,
            organisation_id: Some(organisation.id),
            role,
            date: written(since),
            ..Membership::default()
        });
        organisation
    }

    fn held(&self, name: &str, on: &str) -> MeetingId {
        let meeting = self.add(Meeting { name: name.into(), date: written(on), ..Meeting::default() });
        self.add(MeetingBody {
            meeting_id: meeting.id,
            body_id: self.body,
            position: 1,
            ..MeetingBody::default()
        });
        meeting.id
    }

    pub(super) fn rule(&self) {
        self.add(QuorumRule {
            body_id: self.body,
            threshold: QuorumThreshold::MoreThan,
            numerator: Some(1),
            denominator: Some(2),
            ..QuorumRule::default()
        });
    }

    pub(super) fn invite(&self) {
        let input = MeetingInput { meeting_id: self.meeting };
        delegations::invite_members(self.context(), input).expect("they are invited");
    }

    pub(super) fn view(&self) -> DelegationsView {
        self.view_of(self.meeting)
    }

    fn view_of(&self, meeting_id: MeetingId) -> DelegationsView {
        delegations::delegations(self.context(), MeetingInput { meeting_id }).expect("the delegations")
    }

    /// The whole roll of a meeting.
    fn roll_of(&self, meeting_id: MeetingId) -> Vec<ParticipantRow> {
        let input =
            ListParticipantsInput { meeting_id, text: String::new(), stage: None, offset: 0, limit: 1000 };
        let page = list_participants(self.context(), input).expect("the roll");
        let row = |line| match line {
            RollLine::Row(row) => Some(row),
            RollLine::Heading(_) => None,
        };
        page.rows.into_iter().filter_map(row).collect()
    }

    pub(super) fn sessions_of(&self, session_id: Option<MeetingSessionId>) -> MeetingSessions {
        let input = MeetingSessionsInput { meeting_id: self.meeting, session_id };
        attendance::meeting_sessions(self.context(), input).expect("the sessions")
    }

    /// The participant of the organisation called `name`.
    pub(super) fn participant(&self, name: &str) -> Participant {
        let mut rows = self.roll_of(self.meeting).into_iter();
        rows.find(|row| row.organisation == name).expect("it takes part").participant
    }

    pub(super) fn edit(&self, record: impl Into<Record>) {
        let record = record.into();
        self.test
            .office
            .transact(Operation::EditRecord, &Subject::default(), |tx| record::update(tx, &record))
            .expect("it is edited");
    }

    /// Marks these present in the first session.
    pub(super) fn mark(&self, names: &[&str], presence: Option<Presence>) {
        let participant_ids = Some(names.iter().map(|name| self.participant(name).id).collect());
        let session_id = self.sessions_of(None).sessions[0].id;
        let input = SetAttendanceInput { session_id, participant_ids, presence };
        attendance::set_attendance(self.context(), input).expect("it is recorded");
    }

    pub(super) fn sessions(&self, per_day: u32) {
        let input = AddSessionsInput { meeting_id: self.meeting, per_day };
        attendance::add_sessions(self.context(), input).expect("they are added");
    }

    fn undo_label(&self) -> String {
        office_state(self.context(), Nothing {}).expect("the state").undo.unwrap_or_default()
    }
}

fn names(roll: &[ParticipantRow]) -> Vec<(Capacity, Vec<String>)> {
    roll.chunk_by(|a, b| a.participant.capacity == b.participant.capacity)
        .map(|rows| (rows[0].participant.capacity, rows.iter().map(|row| row.organisation.clone()).collect()))
        .collect()
}

#[test]
fn the_members_are_invited_in_one_step_that_can_be_undone() {
    let committee = Committee::new();
    assert_eq!((committee.view().groups.len(), committee.view().to_invite), (0, 5));
    committee.invite();
    let roll = committee.roll_of(committee.meeting);
    let parties = ["Estonia", "Germany", "Türkiye", "Zambia"].map(str::to_owned).to_vec();
    assert_eq!(names(&roll), [(Capacity::Party, parties), (Capacity::Observer, vec!["EUROJUST".to_owned()])]);
    assert_eq!(committee.view().to_invite, 0);
    assert_eq!(committee.undo_label(), "invite the members to “T-CY 14”");
    committee.test.office.undo().expect("undone");
    assert!(committee.view().groups.is_empty());
}

#[test]
fn the_quorum_follows_the_roll_call() {
    let committee = Committee::new();
    committee.invite();
    committee.rule();
    committee.sessions(2);
    let view = committee.sessions_of(None);
    let sessions: Vec<_> = view.sessions.iter().map(|it| (it.name.as_str(), it.date_text.as_str())).collect();
    assert_eq!(
        sessions,
        [
            ("Session 1", "1 December 2015"),
            ("Session 2", "1 December 2015"),
            ("Session 3", "2 December 2015"),
            ("Session 4", "2 December 2015"),
        ]
    );
    assert_eq!(committee.view().bodies[0].rule_text, "More than half of the parties, those online included");
    let body = body_quorum(committee.context(), BodyInput { body_id: committee.body });
    assert_eq!(body.expect("its quorum").today_text, "Today that is 3 of 4 parties.");
    let text = || committee.sessions_of(None).quorums[0].text.clone();
    assert_eq!(text(), "Attendance has not been taken: 3 of 4 parties are needed.");
    committee.mark(&["Zambia", "Estonia", "EUROJUST"], Some(Presence::Present));
    assert_eq!(text(), "No quorum: 2 of 4 parties are present, 3 are needed – 1 more.");
    committee.mark(&["Germany"], Some(Presence::Online));
    assert_eq!(text(), "Quorum reached: 3 of 4 parties are present, 3 are needed.");
    assert_eq!(committee.sessions_of(None).sessions[0].attending, 4);
    assert_eq!(committee.undo_label(), "record attendance at “T-CY 14, Session 1”");
    committee.mark(&["Germany"], None);
    let verdict = committee.sessions_of(None).quorums[0].quorum.verdict;
    assert_eq!(verdict, Verdict::NotReached { missing: 1 });
    committee.test.office.undo().expect("undone");
    assert_eq!(text(), "Quorum reached: 3 of 4 parties are present, 3 are needed.");
}

#[test]
fn all_who_confirmed_are_marked_at_once_and_nobody_of_another_meeting() {
    let committee = Committee::new();
    committee.invite();
    committee.sessions(1);
    for name in ["Zambia", "Estonia"] {
        let stage = ParticipantStage::Confirmed;
        committee.edit(Participant { stage, ..committee.participant(name) });
    }
    let session_id = committee.sessions_of(None).sessions[1].id;
    let presence = Some(Presence::Present);
    let confirmed = SetAttendanceInput { session_id, participant_ids: None, presence };
    let written = attendance::set_attendance(committee.context(), confirmed).expect("they are marked");
    assert_eq!(written.changes.rows.len(), 2);
    let other = committee.held("T-CY 15", "23-25 May 2016");
    let stranger = committee.add(Participant {
        meeting_id: other,
        organisation_id: committee.participant("Zambia").organisation_id,
        ..Participant::default()
    });
    let input = SetAttendanceInput { session_id, participant_ids: Some(vec![stranger.id]), presence };
    attendance::set_attendance(committee.context(), input).expect_err("they are at another meeting");
}

#[test]
fn a_delegation_stands_together_with_its_head_first_and_its_want_of_one_is_seen() {
    let committee = Committee::new();
    committee.invite();
    let germany = committee.participant("Germany");
    for name in ["Zoe", "Anna", "Émile"] {
        let person = committee.add(Person { name: name.into(), ..Person::default() });
        let delegation_role = DelegationRole::Member;
        committee.add(Participant { person_id: Some(person.id), delegation_role, ..germany.clone() });
    }
    let delegation = || {
        let rows = committee.roll_of(committee.meeting).into_iter();
        let rows = rows.filter(|row| row.organisation == "Germany");
        rows.map(|row| (row.person, row.is_first, row.lacks_head)).collect::<Vec<_>>()
    };
    let row = |name: &str, is_first, lacks_head| (name.to_owned(), is_first, lacks_head);
    // The invitation itself, in which nobody is named, has no rank either and stands last.
    let rest = [row("Émile", false, false), row("Zoe", false, false), row("", false, false)];
    assert_eq!(delegation()[0], row("Anna", true, true));
    assert_eq!(delegation()[1..], rest);
    let group = committee.view().groups.remove(0);
    assert_eq!((group.delegations, group.persons, group.confirmed), (4, 3, 0));
    let zoe = committee.roll_of(committee.meeting).into_iter().find(|row| row.person == "Zoe");
    let zoe = zoe.expect("Zoe").participant;
    committee.edit(Participant { delegation_role: DelegationRole::Head, ..zoe });
    assert_eq!(delegation()[0], row("Zoe", true, false));
}

#[test]
fn the_list_is_in_the_alphabetical_order_of_its_language() {
    let committee = Committee::new();
    committee.invite();
    for (name, french) in [("Germany", "Allemagne"), ("Estonia", "Estonie"), ("Zambia", "Zambie")] {
        let organisation = committee.participant(name).organisation_id.expect("its organisation");
        committee.add(Alias {
            subject: RecordRef { table: plenary::model::record::Table::Organisation, id: organisation.0 },
            name: french.into(),
            kind: AliasKind::Translation,
            language: AliasLanguage::French,
            ..Alias::default()
        });
    }
    committee.member("États-Unis d’Amérique", MembershipRole::Member, "since 2010");
    committee.invite();
    let list = |language| {
        let input = ParticipantListInput { meeting_id: committee.meeting, language };
        participant_list(committee.context(), input).expect("the list")
    };
    let parties = |language| -> Vec<String> {
        list(language).sections[0].entries.iter().map(|entry| entry.name.clone()).collect()
    };
    assert_eq!(
        parties(Language::English),
        ["Estonia", "États-Unis d’Amérique", "Germany", "Türkiye", "Zambia"]
    );
    assert_eq!(
        parties(Language::French),
        ["Allemagne", "Estonie", "États-Unis d’Amérique", "Türkiye", "Zambie"]
    );
    let french = list(Language::French);
    assert_eq!(
        (french.title.as_str(), french.sections[1].title.as_str()),
        ("Liste des participants", "Observateurs")
    );
    assert_eq!((french.translated, french.as_written), (3, 3));
    assert_eq!(french.when_and_where, "1er–2 décembre 2015");
}

#[test]
fn who_declined_is_on_no_list_and_languages_are_told_apart_as_written() {
    let committee = Committee::new();
    committee.invite();
    for (organisation, name, languages, stage) in [
        ("Germany", "Anna", "English, French", ParticipantStage::Confirmed),
        ("Zambia", "Bwalya", "english", ParticipantStage::Nominated),
        ("Estonia", "Ceci", "French", ParticipantStage::Declined),
        ("Türkiye", "Deniz", "", ParticipantStage::Invited),
    ] {
        let person =
            committee.add(Person { name: name.into(), languages: languages.into(), ..Person::default() });
        let person_id = Some(person.id);
        committee.edit(Participant { person_id, stage, ..committee.participant(organisation) });
    }
    let input = ParticipantListInput { meeting_id: committee.meeting, language: Language::English };
    let list = participant_list(committee.context(), input).expect("the list");
    let languages: Vec<_> =
        list.languages.iter().map(|group| (group.language.as_str(), group.persons.join(", "))).collect();
    assert_eq!(
        languages,
        [
            ("English", "Anna (Germany), Bwalya (Zambia)".to_owned()),
            ("French", "Anna (Germany)".to_owned()),
            ("Language not known", "Deniz (Türkiye)".to_owned()),
        ]
    );
    assert!(list.sections[0].entries.iter().all(|entry| entry.name != "Estonia"));
    let file = committee.test.folder.path().join("list.csv");
    let report = sheet_files::export_participants(committee.context(), input, &file).expect("it is written");
    assert_eq!(report.rows, 4);
    let text = std::fs::read_to_string(file).expect("the list");
    assert!(text.contains("Capacity,Organisation,Form of address,Name"), "{text}");
    assert!(text.contains("Party,Germany,,Anna,,,Confirmed,Awaited,\"English, French\""), "{text}");
}

#[test]
fn participants_are_carried_forward_with_what_has_changed() {
    let committee = Committee::new();
    committee.invite();
    let next = committee.held("T-CY 15", "23-25 May 2016");
    committee.member("Canada", MembershipRole::Member, "since March 2016");
    let left = committee.participant("Zambia");
    let seat = committee.test.office.read(record::list_as::<Membership>).expect("seats");
    let seat = seat.into_iter().find(|it| it.organisation_id == left.organisation_id).expect("its seat");
    committee.edit(Membership { date: written("2010 – 2014"), ..seat });
    let view = committee.view_of(next);
    assert_eq!(view.precedents.iter().map(|it| it.label.as_str()).collect::<Vec<_>>(), ["T-CY 14"]);
    let input = PreviewCopyForwardInput { meeting_id: next, from_id: committee.meeting };
    let preview = copy_forward::preview_copy_forward(committee.context(), input).expect("a preview");
    let told: Vec<_> = preview.iter().map(|line| (line.name.as_str(), line.since, line.is_carried)).collect();
    assert_eq!(
        told,
        [
            ("Canada", Since::Joined, true),
            ("Zambia", Since::Left, false),
            ("Estonia", Since::Unchanged, true),
            ("Germany", Since::Unchanged, true),
            ("Türkiye", Since::Unchanged, true),
            ("EUROJUST", Since::Unchanged, true),
        ]
    );
    let leave_out = vec![preview[3].id];
    let input = CopyForwardInput { meeting_id: next, from_id: committee.meeting, leave_out };
    let written = copy_forward::copy_forward(committee.context(), input).expect("they are carried forward");
    assert_eq!(written.value, 4);
    let there = names(&committee.roll_of(next));
    assert_eq!(there[0].1, ["Canada", "Estonia", "Türkiye"]);
    assert_eq!(committee.undo_label(), "carry the participants forward to “T-CY 15”");
}

#[test]
fn the_stage_of_many_changes_as_one_operation_and_is_undone_as_one() {
    let committee = Committee::new();
    committee.invite();
    let all: Vec<ParticipantId> = ["Germany", "Zambia"].map(|name| committee.participant(name).id).to_vec();
    let set = |participant_ids: &[ParticipantId], stage| {
        let input =
            SetStageInput { meeting_id: committee.meeting, participant_ids: participant_ids.to_vec(), stage };
        delegations::set_stage(committee.context(), input)
    };
    let stages = || ["Germany", "Zambia"].map(|name| committee.participant(name).stage);
    assert_eq!(set(&all[..1], ParticipantStage::Confirmed).expect("set").value, 1);
    let written = set(&all, ParticipantStage::Confirmed).expect("set");
    assert_eq!((written.value, written.changes.rows.len()), (1, 1), "who had confirmed is left as they are");
    set(&all, ParticipantStage::Declined).expect("set");
    assert_eq!(stages(), [ParticipantStage::Declined; 2]);
    assert!(committee.undo_label().contains("T-CY"), "{}", committee.undo_label());
    committee.test.office.undo().expect("undone");
    assert_eq!(stages(), [ParticipantStage::Confirmed; 2]);

    let other = committee.held("T-CY 15", "23-25 May 2016");
    let organisation_id = committee.participant("Zambia").organisation_id;
    let stranger =
        committee.add(Participant { meeting_id: other, organisation_id, ..Participant::default() });
    set(&[stranger.id], ParticipantStage::Declined).expect_err("they are at another meeting");
}
