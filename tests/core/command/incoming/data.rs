//! A meeting or a project as one file, from one office to another and back.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use plenary::command::Context;
use plenary::command::archive::ExportArchiveInput;
use plenary::command::archive::export_archive;
use plenary::command::archive::share::{ExportShareInput, ShareReport, export_share};
use plenary::command::incoming::{
    Choice, ChooseIncomingInput, Incoming, IncomingReport, IncomingRow, IncomingVerdict,
};
use plenary::command::records::{add_record, delete_record, edit_record};
use plenary::exchange::progress::Progress;
use plenary::model::body::{Body, BodyId};
use plenary::model::meeting::{Meeting, MeetingBody, MeetingBodyId, MeetingId};
use plenary::model::organisation::{Organisation, OrganisationId, OrganisationKind};
use plenary::model::project::{Project, ProjectId};
use plenary::model::record::{Record, RecordRef, Table};
use plenary::model::source::{Citation, SourceDocument};
use plenary::office::Office;
use plenary::sample;
use plenary::store::record;

use super::{context, import, open, rows};
use crate::support::{TestOffice, desk};

/// The sample office, and another one.
struct Two {
    folder: tempfile::TempDir,
    theirs: Office,
    ours: Office,
}

impl Two {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let theirs =
            sample::create(&folder.path().join("theirs.plenary"), desk("theirs")).expect("the sample");
        let TestOffice { office: ours, folder: other } = TestOffice::new();
        // Both go away with the one.
        let _ = other.keep();
        Self { folder, theirs, ours }
    }

    fn share(&self, of: RecordRef) -> (PathBuf, ShareReport) {
        share(&self.theirs, self.folder.path(), of)
    }

    fn project(&self, name: &str) -> Project {
        let projects = self.theirs.read(record::list_as::<Project>).expect("projects");
        projects.into_iter().find(|project| project.name == name).expect("a project of the sample")
    }

    fn meeting(&self, name: &str) -> Meeting {
        let meetings = self.theirs.read(record::list_as::<Meeting>).expect("meetings");
        meetings.into_iter().find(|meeting| meeting.name == name).expect("a meeting of the sample")
    }
}

fn share(office: &Office, folder: &Path, of: RecordRef) -> (PathBuf, ShareReport) {
    let path = folder.join("share.zip");
    let report = export_share(context(office), ExportShareInput { of }, &path, &Progress::untold());
    (path, report.expect("a share"))
}

fn add<T: Into<Record>>(office: &Office, record: T) {
    add_record(context(office), record.into()).expect("a record");
}

fn all<T: plenary::model::entity::Entity>(office: &Office) -> Vec<T> {
    office.read(record::list_as::<T>).expect("records")
}

fn of_verdict(rows: &[IncomingRow], verdict: IncomingVerdict) -> Vec<&str> {
    rows.iter().filter(|row| row.verdict == verdict).map(|row| row.label.as_str()).collect()
}

fn choose(office: &Office, incoming: &mut Incoming, label: &str, choice: Choice) {
    let rows = rows(office, incoming);
    let row = rows.iter().find(|row| row.label == label).expect("an item of that name");
    let input = ChooseIncomingInput { index: Some(row.index), verdict: None, choice };
    incoming.choose(context(office), input).expect("a choice");
}

#[test]
fn a_project_comes_in_with_its_money_its_activities_and_its_sources_and_one_undo_takes_it_back() {
    let two = Two::new();
    let project = two.project("GLACY+");
    let (path, report) = two.share((&project).into());
    let count =
        |table| report.tables.iter().find(|count| count.table == table).map_or(0, |count| count.records);
    assert!(
        count(Table::Project) >= 1 && count(Table::Contribution) >= 1 && count(Table::Citation) >= 1,
        "{report:?}"
    );
    assert_eq!(count(Table::OfficeInfo), 0);

    let before = two.ours.content().expect("content");
    let incoming = open(&two.ours, path).expect("a share");
    let taken = import(&two.ours, &incoming);
    let records: u32 = report.tables.iter().map(|count| count.records).sum();
    assert_eq!((taken.added, taken.left, taken.notices), (records, 0, 0));
    for count in &report.tables {
        assert_eq!(
            two.ours.read(|view| record::count(view, count.table)).expect("a count"),
            count.records,
            "{count:?}"
        );
    }
    assert!(all::<Project>(&two.ours).contains(&project));
    let cited = |office: &Office| {
        let about = |citation: &Citation| citation.subject.id == project.id.0;
        all::<Citation>(office).into_iter().filter(about).collect::<Vec<_>>()
    };
    assert_eq!(cited(&two.ours), cited(&two.theirs));
    two.ours.undo().expect("one undo");
    assert_eq!(two.ours.content().expect("content"), before);
}

#[test]
fn the_same_share_again_changes_nothing_and_a_later_one_brings_only_what_changed() {
    let two = Two::new();
    let mut meeting = two.meeting("T-CY 15");
    let (path, _) = two.share((&meeting).into());
    import(&two.ours, &open(&two.ours, path.clone()).expect("a share"));
    let after = two.ours.content().expect("content");
    let again = import(&two.ours, &open(&two.ours, path).expect("a share"));
    assert_eq!((again.added, again.changed), (0, 0));
    assert_eq!(two.ours.content().expect("content"), after);

    meeting.place = "Bucharest".to_owned();
    edit_record(context(&two.theirs), meeting.clone().into()).expect("an edit");
    let (path, _) = two.share((&meeting).into());
    let incoming = open(&two.ours, path).expect("a share");
    assert_eq!(of_verdict(&rows(&two.ours, &incoming), IncomingVerdict::Changed), ["T-CY 15"]);
    assert_eq!(import(&two.ours, &incoming).changed, 1);
    assert!(all::<Meeting>(&two.ours).contains(&meeting));
}

#[test]
fn what_somebody_changed_here_is_left_until_it_is_chosen() {
    let two = Two::new();
    let mut meeting = two.meeting("T-CY 15");
    let (path, _) = two.share((&meeting).into());
    import(&two.ours, &open(&two.ours, path.clone()).expect("a share"));
    meeting.note = "Noted here.".to_owned();
    edit_record(context(&two.ours), meeting.clone().into()).expect("an edit");
    let mut incoming = open(&two.ours, path).expect("a share");
    let rows = rows(&two.ours, &incoming);
    let row =
        rows.iter().find(|row| row.label == "T-CY 15" && row.table == Some(Table::Meeting)).expect("it");
    assert_eq!((row.verdict, row.choice), (IncomingVerdict::Changed, Choice::Leave));
    assert!(row.remark.contains("tester"), "{}", row.remark);
    let input = ChooseIncomingInput { index: Some(row.index), verdict: None, choice: Choice::Take };
    incoming.choose(context(&two.ours), input).expect("a choice");
    assert_eq!(import(&two.ours, &incoming).changed, 1);
}

/// A meeting of a body, in an office that has nothing else.
fn convened(office: &Office) -> (Body, Meeting) {
    let body = Body {
        id: BodyId(office.new_id()),
        name: "Cybercrime Committee".into(),
        short_name: "T-CY".into(),
        task: "To meet".into(),
        ..Body::default()
    };
    let meeting = Meeting { id: MeetingId(office.new_id()), name: "T-CY 20".into(), ..Meeting::default() };
    add(office, body.clone());
    add(office, meeting.clone());
    let id = MeetingBodyId(office.new_id());
    add(office, MeetingBody { id, meeting_id: meeting.id, body_id: body.id, position: 1 });
    (body, meeting)
}

#[test]
fn a_body_that_both_offices_have_is_asked_about_and_what_refers_to_it_follows_the_answer() {
    let (theirs, ours) = (TestOffice::new(), TestOffice::new());
    let (_, meeting) = convened(&theirs.office);
    let known = Body {
        id: BodyId(ours.office.new_id()),
        name: "Committee on Cybercrime".into(),
        short_name: "T-CY".into(),
        ..Body::default()
    };
    add(&ours.office, known.clone());
    let (path, _) = share(&theirs.office, theirs.folder.path(), (&meeting).into());
    let mut incoming = open(&ours.office, path.clone()).expect("a share");
    let before = rows(&ours.office, &incoming);
    assert_eq!(of_verdict(&before, IncomingVerdict::Alike), ["T-CY"]);
    // Without an answer the meeting comes, and that the body convenes it does not.
    assert_eq!(of_verdict(&before, IncomingVerdict::LeftOut), ["T-CY 20 – T-CY"]);
    assert!(before.iter().any(|row| row.remark.contains("T-CY") && row.verdict == IncomingVerdict::LeftOut));

    let same = Choice::SameAs { record: (&known).into() };
    choose(&ours.office, &mut incoming, "T-CY", same);
    import(&ours.office, &incoming);
    let [relation] = &all::<MeetingBody>(&ours.office)[..] else { panic!("one relation") };
    assert_eq!((relation.meeting_id, relation.body_id), (meeting.id, known.id));
    let [body] = &all::<Body>(&ours.office)[..] else { panic!("one body") };
    // Ours keeps its name, and is given what it lacked.
    assert_eq!((body.name.as_str(), body.task.as_str()), ("Committee on Cybercrime", "To meet"));

    // What was answered is not asked again.
    let again = open(&ours.office, path).expect("a share");
    let rows = rows(&ours.office, &again);
    assert!(rows.iter().all(|row| row.verdict == IncomingVerdict::Same), "{rows:#?}");
    let body = rows.iter().find(|row| row.table == Some(Table::Body)).expect("the body");
    assert!(body.remark.contains("Cybercrime Committee"), "what it says otherwise is told: {}", body.remark);
}

#[test]
fn all_that_may_be_one_record_is_answered_at_once() {
    let (theirs, ours) = (TestOffice::new(), TestOffice::new());
    let (body, meeting) = convened(&theirs.office);
    for name in ["Cybercrime Committee", "Another committee"] {
        let id = BodyId(ours.office.new_id());
        add(&ours.office, Body { id, name: name.into(), ..Body::default() });
    }
    let (path, _) = share(&theirs.office, theirs.folder.path(), (&meeting).into());
    let mut incoming = open(&ours.office, path).expect("a share");
    let verdict = Some(IncomingVerdict::Alike);
    let input = ChooseIncomingInput { index: None, verdict, choice: Choice::SameAsOnly };
    incoming.choose(context(&ours.office), input).expect("a choice");
    import(&ours.office, &incoming);
    assert_eq!(all::<MeetingBody>(&ours.office).len(), 1);
    assert!(all::<Body>(&ours.office).iter().all(|ours| ours.id != body.id), "no third body");
}

#[test]
fn a_state_is_the_same_state_in_every_office() {
    let (theirs, ours) = (TestOffice::new(), TestOffice::new());
    let state = |office: &Office, name: &str| Organisation {
        id: OrganisationId(office.new_id()),
        name: name.into(),
        kind: OrganisationKind::State,
        country_code: "EE".into(),
        ..Organisation::default()
    };
    let (estonia, here) = (state(&theirs.office, "Estonia"), state(&ours.office, "Estonia"));
    add(&theirs.office, estonia.clone());
    add(&ours.office, here.clone());
    let project =
        Project { id: ProjectId(theirs.office.new_id()), name: "Octopus".into(), ..Project::default() };
    add(&theirs.office, project.clone());
    let contribution = plenary::model::contribution::Contribution {
        id: plenary::model::contribution::ContributionId(theirs.office.new_id()),
        project_id: project.id,
        organisation_id: estonia.id,
        ..Default::default()
    };
    add(&theirs.office, contribution);
    let (path, _) = share(&theirs.office, theirs.folder.path(), (&project).into());
    import(&ours.office, &open(&ours.office, path).expect("a share"));
    assert_eq!(all::<Organisation>(&ours.office), std::slice::from_ref(&here));
    let given = all::<plenary::model::contribution::Contribution>(&ours.office);
    assert_eq!(given.iter().map(|one| one.organisation_id).collect::<Vec<_>>(), [here.id]);
}

#[test]
fn what_is_left_is_not_referred_to() {
    let two = Two::new();
    let project = two.project("GLACY+");
    let (path, _) = two.share((&project).into());
    let mut incoming = open(&two.ours, path).expect("a share");
    choose(&two.ours, &mut incoming, "GLACY+", Choice::Leave);
    let rows = rows(&two.ours, &incoming);
    assert!(rows.iter().any(|row| row.verdict == IncomingVerdict::LeftOut && row.remark.contains("GLACY+")));
    import(&two.ours, &incoming);
    assert!(!all::<Project>(&two.ours).contains(&project));
    assert_eq!(two.ours.check().expect("a check"), Vec::<String>::new());
}

#[test]
fn what_was_deleted_here_does_not_come_back_by_itself() {
    let two = Two::new();
    let meeting = two.meeting("T-CY 15");
    let (path, _) = two.share((&meeting).into());
    import(&two.ours, &open(&two.ours, path.clone()).expect("a share"));
    delete_record(context(&two.ours), (&meeting).into()).expect("deleted");
    let incoming = open(&two.ours, path).expect("a share");
    let rows = rows(&two.ours, &incoming);
    let row = rows.iter().find(|row| row.label == "T-CY 15").expect("the meeting");
    assert_eq!((row.verdict, row.choice), (IncomingVerdict::New, Choice::Leave));
    assert_eq!(import(&two.ours, &incoming).added, 0);
}

#[test]
fn a_whole_archive_is_looked_at_as_a_share_is_and_the_office_keeps_its_name() {
    let two = Two::new();
    let path = two.folder.path().join("office.zip");
    export_archive(context(&two.theirs), &ExportArchiveInput::default(), &path, &Progress::untold())
        .expect("an archive");
    let taken: IncomingReport = import(&two.ours, &open(&two.ours, path).expect("an archive"));
    assert!(taken.added > 200, "{taken:?}");
    assert_eq!(all::<SourceDocument>(&two.ours), all::<SourceDocument>(&two.theirs));
    let name = two.ours.read(record::office).expect("the office").map(|info| info.name);
    assert_eq!(name.as_deref(), Some("Test"));
    assert_eq!(two.ours.check().expect("a check"), Vec::<String>::new());
    let context = Context { today: date(2015, 12, 2), ..context(&two.ours) };
    assert_eq!(
        context.office.read(|view| record::count(view, Table::Meeting)).expect("a count"),
        two.theirs.read(|view| record::count(view, Table::Meeting)).expect("a count")
    );
}
