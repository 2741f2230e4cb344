//! Clashes and free weeks, as the window asks for them.

use jiff::civil::{Date, date};
use plenary::command::Context;
use plenary::command::clashes::{
    AcceptClashInput, ClashMark, ClashMarksInput, ClashRow, ClashesInput, CountClashesInput, accept_clash,
    clash_counts, clash_marks, clashes_of, list_clashes,
};
use plenary::command::free_weeks::{FindWeekInput, FreeWeek, TakeWeekInput, find_week, take_week};
use plenary::command::records::edit_record;
use plenary::error::Code;
use plenary::model::body::{Body, BodyId, Membership};
use plenary::model::clash::ClashKind;
use plenary::model::date_spec::{DateReading, DateSpec, read_date};
use plenary::model::deadline::{Deadline, Offset, OffsetSide, OffsetUnit};
use plenary::model::holiday::{Closure, HolidayCalendar, HolidayEffect, HolidayObservance};
use plenary::model::language::Language;
use plenary::model::meeting::{EventStatus, Meeting, MeetingBlock, MeetingBlockId, MeetingBody, MeetingId};
use plenary::model::paper::{Paper, PaperId, PaperVersion};
use plenary::model::participation::{Participant, ParticipantStage};
use plenary::model::person::{Person, PersonId};
use plenary::model::record::{Record, RecordRef};
use plenary::office::Office;
use plenary::operation::{Operation, Subject};
use plenary::planning::clashes::Period;
use plenary::planning::free_weeks::{IsoWeekday, ReasonKind};
use plenary::store::record;

use crate::support::TestOffice;

fn context(office: &Office) -> Context<'_> {
    Context { office, language: Language::English, today: date(2017, 1, 1) }
}

fn written(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) => date,
        other => panic!("{text} is read as {other:?}"),
    }
}

fn add<T: Into<Record>>(office: &Office, record: T) -> RecordRef {
    let mut record = record.into();
    record.set_id(office.new_id());
    let added = office.transact(Operation::AddRecord, &Subject::default(), |tx| record::insert(tx, &record));
    added.expect("it is added");
    RecordRef { table: record.table(), id: record.id() }
}

fn meeting(office: &Office, name: &str, when: &str, bodies: &[RecordRef]) -> RecordRef {
    let (name, place) = (name.to_owned(), "Strasbourg".to_owned());
    let added = add(office, Meeting { name, place, date: written(when), ..Meeting::default() });
    for (position, body) in (1..).zip(bodies) {
        let (meeting_id, body_id) = (MeetingId(added.id), BodyId(body.id));
        add(office, MeetingBody { meeting_id, body_id, position, ..MeetingBody::default() });
    }
    added
}

fn body(office: &Office, name: &str) -> RecordRef {
    add(office, Body { name: name.to_owned(), ..Body::default() })
}

struct Group {
    total: u32,
    rows: Vec<ClashRow>,
}

/// All clashes, each in its group.
struct Clashes {
    certain: Group,
    possible: Group,
    accepted: Group,
}

fn list(office: &Office) -> Clashes {
    let from = Some(date(2017, 1, 1));
    let page =
        list_clashes(context(office), ClashesInput { from, offset: 0, limit: 100 }).expect("the clashes");
    let counts = clash_counts(context(office), CountClashesInput { from }).expect("the counts");
    assert_eq!(page.total, counts.certain + counts.possible + counts.accepted);
    let (accepted, open): (Vec<_>, Vec<_>) = page.rows.into_iter().partition(|row| row.accepted.is_some());
    let (certain, possible) = open.into_iter().partition(|row| row.is_certain);
    Clashes {
        certain: Group { total: counts.certain, rows: certain },
        possible: Group { total: counts.possible, rows: possible },
        accepted: Group { total: counts.accepted, rows: accepted },
    }
}

fn named(rows: &[ClashRow]) -> Vec<(&str, &str)> {
    rows.iter().map(|row| (row.first.name.as_str(), row.second.name.as_str())).collect()
}

fn as_shown(row: &ClashRow, reason: &str) -> AcceptClashInput {
    AcceptClashInput {
        kind: row.kind,
        first: row.first.reference,
        second: row.second.reference,
        digest: row.digest.clone(),
        reason: reason.to_owned(),
    }
}

fn marks(office: &Office, of: &[RecordRef]) -> Vec<ClashMark> {
    let ids = of.iter().map(|reference| reference.id).collect();
    clash_marks(context(office), ClashMarksInput { ids }).expect("the marks")
}

fn reschedule(office: &Office, reference: RecordRef, when: &str) {
    let Record::Meeting(meeting) = office.read(|view| record::get(view, reference)).expect("the meeting")
    else {
        panic!("a meeting");
    };
    edit_record(context(office), Meeting { date: written(when), ..meeting }.into()).expect("it is moved");
}

#[test]
fn a_clash_names_what_makes_it() {
    let test = TestOffice::new();
    let committee = body(&test.office, "Committee");
    let bureau = body(&test.office, "Bureau");
    let chair = add(&test.office, Person { name: "Chair".to_owned(), ..Person::default() });
    for of in [committee, bureau] {
        let (body_id, person_id) = (BodyId(of.id), Some(PersonId(chair.id)));
        add(&test.office, Membership { body_id, person_id, ..Membership::default() });
    }
    let plenary = meeting(&test.office, "Plenary", "12-14 June 2017", &[committee]);
    let bureau = meeting(&test.office, "Bureau", "14 June 2017", &[bureau]);
    let june = meeting(&test.office, "Some time in June", "June 2017", &[]);
    let over = meeting(&test.office, "Over", "12-14 June 2016", &[committee]);
    let clashes = list(&test.office);
    assert_eq!(named(&clashes.certain.rows), [("Plenary", "Bureau")]);
    let row = &clashes.certain.rows[0];
    assert_eq!(row.kind, ClashKind::SameDays);
    assert_eq!(row.days, Period { first: date(2017, 6, 14), last: date(2017, 6, 14) });
    assert_eq!(
        (row.bodies.len(), &row.people[..], &row.place[..]),
        (0, &["Chair".to_owned()][..], "Strasbourg")
    );
    let possible = [("Some time in June", "Plenary"), ("Some time in June", "Bureau")];
    assert_eq!(named(&clashes.possible.rows), possible);
    assert_eq!((clashes.certain.total, clashes.possible.total, clashes.accepted.total), (1, 2, 0));
    assert_eq!(clashes_of(context(&test.office), plenary).expect("its clashes").len(), 2);
    let all = [plenary, bureau, june, over];
    let marks = marks(&test.office, &all);
    assert_eq!(
        marks.iter().map(|mark| mark.id).collect::<Vec<_>>(),
        all[..3].iter().map(|it| it.id).collect::<Vec<_>>()
    );
    for one in all {
        let alone: Vec<_> = marks.iter().filter(|mark| mark.id == one.id).copied().collect();
        assert_eq!(self::marks(&test.office, &[one]), alone, "the same whatever else is asked for");
    }
    let mark = marks.iter().find(|mark| mark.id == plenary.id).expect("a mark");
    assert_eq!((mark.certain, mark.possible), (1, 1));
}

#[test]
fn a_place_written_in_two_ways_is_one_and_no_place_is_none() {
    let back_to_back = |one: &str, other: &str| {
        let test = TestOffice::new();
        for (name, when, place) in [("Hearing", "11 June 2017", one), ("Plenary", "12 June 2017", other)] {
            let (name, place) = (name.to_owned(), place.to_owned());
            add(&test.office, Meeting { name, place, date: written(when), ..Meeting::default() });
        }
        list(&test.office).certain.rows.into_iter().map(|row| (row.kind, row.place)).next()
    };
    let at = |place: &str| Some((ClashKind::BackToBack, place.to_owned()));
    assert_eq!(back_to_back("Genève, Suisse", "GENEVE (Suisse)"), at("Genève, Suisse"));
    assert_eq!(back_to_back("Genève", "Grenoble"), None);
    assert_eq!(back_to_back("Online", "online"), None);
    assert_eq!(back_to_back("TBC", "TBC"), None);
}

#[test]
fn pages_of_clashes_are_the_list_cut_into_pieces() {
    let test = TestOffice::new();
    let committee = body(&test.office, "Committee");
    for (name, when) in
        [("A", "5 June 2017"), ("B", "5 June 2017"), ("C", "5-6 June 2017"), ("D", "June 2017")]
    {
        meeting(&test.office, name, when, &[committee]);
    }
    let row = list(&test.office).certain.rows.remove(1);
    accept_clash(context(&test.office), as_shown(&row, "On purpose.")).expect("accepted");
    let page = |offset, limit| {
        let input = ClashesInput { from: None, offset, limit };
        let page = list_clashes(context(&test.office), input).expect("a page");
        assert_eq!(page.total, 6);
        page.rows
    };
    let whole = page(0, 100);
    let groups: Vec<_> = whole.iter().map(|row| (row.accepted.is_some(), !row.is_certain)).collect();
    assert!(groups.is_sorted(), "certain, possible, accepted: {groups:?}");
    for size in 1..=6 {
        let pieces: Vec<ClashRow> =
            (0..6).step_by(size as usize).flat_map(|offset| page(offset, size)).collect();
        assert_eq!(pieces, whole, "in pieces of {size}");
    }
    assert!(page(6, 10).is_empty());
}

#[test]
fn who_declined_is_expected_nowhere() {
    let test = TestOffice::new();
    let expert = add(&test.office, Person { name: "Expert".to_owned(), ..Person::default() });
    let first = meeting(&test.office, "First", "12-14 June 2017", &[]);
    let second = meeting(&test.office, "Second", "14 June 2017", &[]);
    let invite = |meeting: RecordRef, stage| {
        let (meeting_id, person_id) = (MeetingId(meeting.id), Some(PersonId(expert.id)));
        add(&test.office, Participant { meeting_id, person_id, stage, ..Participant::default() })
    };
    invite(first, ParticipantStage::Confirmed);
    let there = invite(second, ParticipantStage::Invited);
    assert_eq!(list(&test.office).certain.rows[0].people, ["Expert"]);
    let Record::Participant(participant) = test.office.read(|view| record::get(view, there)).expect("it")
    else {
        panic!("a participant");
    };
    let declined = Participant { stage: ParticipantStage::Declined, ..participant };
    edit_record(context(&test.office), declined.into()).expect("declined");
    assert!(list(&test.office).certain.rows[0].people.is_empty());
}

fn observe(office: &Office, calendar: HolidayCalendar, effect: HolidayEffect) {
    add(office, HolidayObservance { calendar, effect, ..HolidayObservance::default() });
}

/// Something to be done so many weeks before a meeting.
fn before(office: &Office, meeting: RecordRef, name: &str, weeks: u32) {
    let (meeting_id, name) = (MeetingId(meeting.id), name.to_owned());
    let offset = Offset { count: weeks, unit: OffsetUnit::Weeks, side: OffsetSide::Before };
    add(office, Deadline { meeting_id, name, offset, ..Deadline::default() });
}

#[test]
fn holidays_closures_and_what_is_due_for_other_meetings_clash_with_known_days() {
    let test = TestOffice::new();
    observe(&test.office, HolidayCalendar::France, HolidayEffect::OfficeClosed);
    observe(&test.office, HolidayCalendar::Denmark, HolidayEffect::MeetingsOnly);
    add(
        &test.office,
        Closure { name: "Move".to_owned(), date: written("7 June 2017"), ..Closure::default() },
    );
    let over_whitsun = meeting(&test.office, "Over Whitsun", "5-7 June 2017", &[]);
    meeting(&test.office, "In June", "June 2017", &[]);
    let own = Deadline {
        meeting_id: MeetingId(over_whitsun.id),
        name: "What belongs to the meeting itself".to_owned(),
        date: written("6 June 2017"),
        ..Deadline::default()
    };
    add(&test.office, own);
    let later = meeting(&test.office, "Later", "4 July 2017", &[]);
    before(&test.office, later, "Papers", 4);
    let called_off = Meeting {
        name: "Called off".to_owned(),
        date: written("4 July 2017"),
        status: EventStatus::Cancelled,
        ..Meeting::default()
    };
    let called_off = add(&test.office, called_off);
    before(&test.office, called_off, "Papers of what is called off", 4);
    let paper = Paper {
        symbol: "T-X(2017)1".to_owned(),
        title: "Report".to_owned(),
        meeting_id: Some(MeetingId(later.id)),
        ..Paper::default()
    };
    let paper_id = PaperId(add(&test.office, paper).id);
    let (language, due) = ("fr".to_owned(), written("7 June 2017"));
    add(&test.office, PaperVersion { paper_id, language, due, ..PaperVersion::default() });
    let mut found: Vec<_> = list(&test.office)
        .certain
        .rows
        .into_iter()
        .map(|row| (row.days.first.day(), row.kind, row.second.name, row.second.date_text))
        .collect();
    found.sort();
    let expected = [
        (5, ClashKind::DayOff, "Whit Monday", "Denmark"),
        (5, ClashKind::DayOff, "Whit Monday", "France"),
        (6, ClashKind::DeadlineInside, "Papers", "Later"),
        (7, ClashKind::DayOff, "Move", "Closure"),
        (7, ClashKind::DeadlineInside, "T-X(2017)1 Report, FR", "Later"),
    ];
    let found: Vec<_> =
        found.iter().map(|(day, kind, name, of)| (*day, *kind, name.as_str(), of.as_str())).collect();
    assert_eq!(found, expected);
    let row = list(&test.office).certain.rows.remove(0);
    accept_clash(context(&test.office), as_shown(&row, "The hosts work.")).expect("accepted");
    assert_eq!(list(&test.office).accepted.total, 1);
}

#[test]
fn an_accepted_clash_comes_back_when_its_facts_change() {
    let test = TestOffice::new();
    let committee = body(&test.office, "Committee");
    let hearing = meeting(&test.office, "Hearing", "11 June 2017", &[committee]);
    let plenary = meeting(&test.office, "Plenary", "12-14 June 2017", &[committee]);
    let row = list(&test.office).certain.rows.remove(0);
    assert_eq!(row.kind, ClashKind::BackToBack);
    let refused = accept_clash(context(&test.office), as_shown(&row, " ")).expect_err("no reason");
    assert_eq!((refused.code, refused.field.as_deref()), (Code::Invalid, Some("reason")));
    accept_clash(context(&test.office), as_shown(&row, "The hearing opens the plenary.")).expect("accepted");
    let clashes = list(&test.office);
    assert_eq!((clashes.certain.total, clashes.accepted.total), (0, 1));
    let reason = clashes.accepted.rows[0].accepted.as_ref().map(|accepted| accepted.reason.as_str());
    assert_eq!(reason, Some("The hearing opens the plenary."));
    assert_eq!(marks(&test.office, &[hearing, plenary]), []);

    // Both move together: they stand to each other as before.
    reschedule(&test.office, hearing, "18 June 2017");
    reschedule(&test.office, plenary, "19-21 June 2017");
    assert_eq!(list(&test.office).accepted.total, 1);

    // Only one becomes longer: another fact.
    reschedule(&test.office, plenary, "19-22 June 2017");
    let clashes = list(&test.office);
    assert_eq!((clashes.certain.total, clashes.accepted.total), (1, 0));
    assert_eq!(clashes.certain.rows[0].former_reason, "The hearing opens the plenary.");
    let outdated = accept_clash(context(&test.office), as_shown(&row, "Still.")).expect_err("other facts");
    assert_eq!((outdated.code, outdated.message), (Code::Conflict, "error-clash-changed"));
    accept_clash(context(&test.office), as_shown(&clashes.certain.rows[0], "Still.")).expect("accepted");
    assert_eq!(list(&test.office).accepted.total, 1);
    assert_eq!(test.office.undo().expect("undone").operation, Operation::AcceptClash);
    assert_eq!(list(&test.office).certain.rows[0].former_reason, "The hearing opens the plenary.");
}

#[test]
fn a_block_stands_for_its_meetings_without_days_of_their_own() {
    let test = TestOffice::new();
    let block = add(
        &test.office,
        MeetingBlock {
            name: "Block".to_owned(),
            date: written("12-16 June 2017"),
            ..MeetingBlock::default()
        },
    );
    let block_id = Some(MeetingBlockId(block.id));
    let within = add(&test.office, Meeting { name: "Within".to_owned(), block_id, ..Meeting::default() });
    add(&test.office, Meeting { name: "Also within".to_owned(), block_id, ..Meeting::default() });
    meeting(&test.office, "Other", "13 June 2017", &[]);
    assert_eq!(named(&list(&test.office).certain.rows), [("Block", "Other")]);
    let rows = clashes_of(context(&test.office), within).expect("its block's clashes");
    assert_eq!(named(&rows), [("Block", "Other")]);
}

fn find(office: &Office, body: RecordRef, meeting_id: Option<MeetingId>) -> Vec<(String, Vec<ReasonKind>)> {
    let weekdays = (1..=5).map(|day| IsoWeekday::try_from(day).expect("a weekday")).collect();
    let input = FindWeekInput {
        body_ids: vec![BodyId(body.id)],
        person_ids: Vec::new(),
        length: 3,
        window: Period { first: date(2017, 6, 5), last: date(2017, 6, 16) },
        weekdays,
        meeting_id,
    };
    let slots = find_week(context(office), input).expect("slots");
    slots
        .into_iter()
        .map(|slot| (slot.date_text, slot.reasons.into_iter().map(|reason| reason.kind).collect()))
        .collect()
}

#[test]
fn a_week_with_a_day_off_or_a_deadline_of_another_meeting_comes_after_one_without() {
    let test = TestOffice::new();
    let committee = body(&test.office, "Committee");
    observe(&test.office, HolidayCalendar::Austria, HolidayEffect::MeetingsOnly);
    let plenary = meeting(&test.office, "Plenary", "11 July 2017", &[committee]);
    before(&test.office, plenary, "Papers", 4);
    let weekdays: Vec<_> = (1..=5).map(|day| IsoWeekday::try_from(day).expect("a weekday")).collect();
    let find = |meeting_id| {
        let input = FindWeekInput {
            body_ids: vec![BodyId(committee.id)],
            person_ids: Vec::new(),
            length: 5,
            window: Period { first: date(2017, 6, 12), last: date(2017, 6, 23) },
            weekdays: weekdays.clone(),
            meeting_id,
        };
        find_week(context(&test.office), input).expect("slots")
    };
    let slots = find(None);
    let against = |slot: &FreeWeek| -> Vec<(String, String)> {
        let reasons = slot.reasons.iter().filter(|reason| !reason.is_for);
        reasons.map(|reason| (reason.name.clone(), reason.date_text.clone())).collect()
    };
    let said = |name: &str, date: &str| (name.to_owned(), date.to_owned());
    assert_eq!(against(&slots[0]), []);
    let expected = [said("Corpus Christi", "Austria"), said("Papers", "13 June 2017")];
    assert_eq!(against(&slots[1]), expected);
    let own = find(Some(MeetingId(plenary.id)));
    assert_eq!(against(&own[1]), expected[..1], "its own deadlines move along");
}

#[test]
fn a_week_is_found_around_the_other_meetings_and_taken() {
    let test = TestOffice::new();
    let committee = body(&test.office, "Committee");
    let plenary = meeting(&test.office, "Plenary", "5-9 June 2017", &[committee]);
    let slots = find(&test.office, committee, None);
    let [(first, for_it), (_, against)] = slots.as_slice() else { panic!("two weeks, not {slots:?}") };
    assert_eq!((first.as_str(), for_it.as_slice()), ("12–14 June 2017", &[ReasonKind::QuietWeek][..]));
    assert_eq!(against, &[ReasonKind::BodyMeets]);
    let own = find(&test.office, committee, Some(MeetingId(plenary.id)));
    assert_eq!(own[0].1, [ReasonKind::QuietWeek], "a meeting is not in its own way");

    let days = Period { first: date(2017, 6, 12), last: date(2017, 6, 14) };
    let take = |meeting_id| TakeWeekInput {
        meeting_id,
        name: "Hearing".to_owned(),
        body_ids: vec![BodyId(committee.id)],
        days,
    };
    let added = take_week(context(&test.office), take(None)).expect("a meeting").value;
    let Record::Meeting(hearing) = test.office.read(|view| record::get(view, added)).expect("it") else {
        panic!("a meeting");
    };
    assert_eq!((hearing.name.as_str(), hearing.date.earliest), ("Hearing", Some(days.first)));
    assert!(!hearing.date.raw.is_empty(), "its date can be read where it is edited");
    assert_eq!(find(&test.office, committee, None)[0].1, [ReasonKind::BodyMeets]);
    test.office.undo().expect("the meeting and its body are one step");
    assert_eq!(find(&test.office, committee, None)[0].1, [ReasonKind::QuietWeek]);

    let moved = take_week(context(&test.office), take(Some(MeetingId(plenary.id)))).expect("moved");
    assert_eq!(moved.changes.operation, Operation::RescheduleRecord);
    assert_eq!(latest(&test.office, moved.value), Some(days.last));
}

fn latest(office: &Office, reference: RecordRef) -> Option<Date> {
    match office.read(|view| record::get(view, reference)).expect("the record") {
        Record::Meeting(meeting) => meeting.date.latest,
        other => panic!("a meeting, not {other:?}"),
    }
}
