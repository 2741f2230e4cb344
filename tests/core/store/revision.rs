use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use plenary::model::deadline::{Deadline, DeadlineId};
use plenary::model::holiday::Closure;
use plenary::model::meeting::{Meeting, MeetingBlock, MeetingBlockId, MeetingId};
use plenary::model::record::Record;
use plenary::office::{Desk, Office};
use plenary::store::revision::{self, Revision};

use super::{add, date, delete, edit};
use crate::support::TestOffice;

fn revision_of(office: &Office, id: uuid::Uuid) -> Revision {
    office.read(revision::list).expect("the revisions")[&id]
}

fn move_to(office: &Office, meeting: plenary::model::record::RecordRef, written: &str) {
    edit(office, meeting, |record| {
        if let Record::Meeting(meeting) = record {
            meeting.date = date(written);
        }
    });
}

#[test]
fn what_those_who_subscribe_see_is_counted_through_undo_and_deletion() {
    let test = TestOffice::new();
    let office = &test.office;
    let meeting = add(office, Meeting { name: "T-CY 15".into(), ..Meeting::default() });
    let sequence = || revision_of(office, meeting.id).sequence;
    assert_eq!(sequence(), 0);
    move_to(office, meeting, "23-25 May 2016");
    assert_eq!(sequence(), 1);
    edit(office, meeting, |record| {
        if let Record::Meeting(meeting) = record {
            meeting.note = "A note is no revision.".to_owned();
        }
    });
    assert_eq!(sequence(), 1);
    office.undo().expect("the note is undone");
    office.undo().expect("the date is undone");
    assert_eq!(sequence(), 2);
    delete(office, meeting);
    office.undo().expect("the deletion is undone");
    assert_eq!(sequence(), 3);
}

#[test]
fn a_clock_set_back_takes_nothing_back() {
    let test = TestOffice::new();
    let path = test.path();
    drop(test.office);
    let seconds = Arc::new(AtomicI64::new(1_448_000_000));
    let clock = {
        let seconds = Arc::clone(&seconds);
        Arc::new(move || Timestamp::from_second(seconds.load(Ordering::Relaxed)).expect("a time"))
    };
    let desk = Desk { clock, author: "tester".into(), device: "desk".into() };
    let office = Office::open(&path, desk.clone()).expect("it opens");
    let meeting = add(&office, Meeting { name: "T-CY 15".into(), ..Meeting::default() });
    move_to(&office, meeting, "May 2016");
    let before = revision_of(&office, meeting.id);
    seconds.store(1_400_000_000, Ordering::Relaxed);
    move_to(&office, meeting, "23-25 May 2016");
    let after = revision_of(&office, meeting.id);
    assert!(
        after.sequence > before.sequence && after.changed_at >= before.changed_at,
        "{before:?}, {after:?}"
    );
    let later = add(&office, Meeting { name: "T-CY 16".into(), ..Meeting::default() });
    assert!(later.id > meeting.id, "ids stay in the order of making");
    drop(office);
    let office = Office::open(&path, desk).expect("it opens");
    let latest = add(&office, Meeting { name: "T-CY 17".into(), ..Meeting::default() });
    assert!(latest.id > later.id, "after a restart too");
    office.undo().expect("the latest is undone, whatever its date");
    let names: Vec<_> = office
        .read(plenary::store::record::list_as::<Meeting>)
        .expect("the meetings")
        .into_iter()
        .map(|meeting| meeting.name)
        .collect();
    assert_eq!(names, ["T-CY 15", "T-CY 16"]);
}

#[test]
fn a_deadline_is_revised_by_whatever_its_day_follows_from() {
    let test = TestOffice::new();
    let office = &test.office;
    let block = add(office, MeetingBlock { name: "Week".into(), ..MeetingBlock::default() });
    let meeting =
        Meeting { name: "T-CY 15".into(), block_id: Some(MeetingBlockId(block.id)), ..Meeting::default() };
    let meeting = add(office, meeting);
    let deadline = |name: &str, after| Deadline {
        meeting_id: MeetingId(meeting.id),
        name: name.to_owned(),
        after_deadline_id: after,
        ..Deadline::default()
    };
    let papers = add(office, deadline("Papers", None));
    let translation = add(office, deadline("Translation", Some(DeadlineId(papers.id))));
    let sequences = || [papers, translation].map(|one| revision_of(office, one.id).sequence);
    assert_eq!(sequences(), [0, 0]);
    move_to(office, meeting, "23-25 May 2016");
    assert_eq!(sequences(), [1, 1]);
    edit(office, block, |record| {
        if let Record::MeetingBlock(block) = record {
            block.date = date("May 2016");
        }
    });
    assert_eq!(sequences(), [2, 2]);
    edit(office, papers, |record| {
        if let Record::Deadline(deadline) = record {
            deadline.offset.count = 4;
        }
    });
    assert_eq!(sequences(), [3, 3]);
    edit(office, translation, |record| {
        if let Record::Deadline(deadline) = record {
            deadline.offset.count = 1;
        }
    });
    assert_eq!(sequences(), [3, 4], "nothing hangs on the translation");
    let closure = add(office, Closure { name: "Move".into(), ..Closure::default() });
    delete(office, closure);
    assert_eq!(sequences(), [5, 6]);
    office.undo().expect("the closure is back");
    assert_eq!(sequences(), [6, 7]);
    edit(office, meeting, |record| {
        if let Record::Meeting(meeting) = record {
            meeting.place = "Strasbourg".to_owned();
        }
    });
    assert_eq!(sequences(), [6, 7], "where the meeting is moves nothing");
}
