//! What is remembered of places where calendars are published.

use std::collections::BTreeMap;

use jiff::Timestamp;
use plenary::model::publication::PublicationId;
use plenary::planning::publication::{PublicationSide, Settlement, Written};
use plenary::store::publication::{Progress, PublicationFailure, State, progress};
use uuid::Uuid;

use crate::support::TestOffice;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("an instant")
}

#[test]
fn what_is_remembered_of_a_place_survives_a_restart_and_is_no_history() {
    let test = TestOffice::new();
    let before = test.office.content().expect("content");
    let id = PublicationId(Uuid::from_u128(1));
    let remembered = Progress {
        address: "https://dav.example.org/calendar/".into(),
        state: State::succeeded(at(0)).failed(at(60), PublicationFailure::Unreachable),
        resources: vec![Written {
            uid: "a".into(),
            href: "a.ics".into(),
            etag: Some("\"1\"".into()),
            digest: "d".into(),
        }],
        yielded: BTreeMap::from([(
            "b".into(),
            Settlement { side: PublicationSide::Theirs, ours: None, theirs: Some("e".into()) },
        )]),
    };
    test.office.remember_publication(id, &remembered).expect("remembered");
    test.office.undo().expect_err("nothing was done");
    let test = test.restart();
    assert_eq!(test.office.content().expect("content"), before);
    let found = test.office.read(|view| progress(view, id, &remembered.address)).expect("the progress");
    assert_eq!(found, remembered);
    // At another address, nothing was written yet.
    let elsewhere = test.office.read(|view| progress(view, id, "https://elsewhere/")).expect("the progress");
    assert_eq!(elsewhere, Progress { address: "https://elsewhere/".into(), ..Progress::default() });
    assert_eq!(test.office.check().expect("checked"), Vec::<String>::new());
}

#[test]
fn a_failure_that_can_pass_is_tried_again_later_and_later() {
    let mut state = State::succeeded(at(0));
    let mut waits = Vec::new();
    for _ in 0..8 {
        state = state.failed(at(1000), PublicationFailure::Busy);
        waits.push((state.retry_at.expect("it is tried again").as_second() - 1000) / 60);
    }
    assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
    assert_eq!((state.succeeded_at, state.failures), (Some(at(0)), 8));
}

#[test]
fn a_refused_password_and_a_conflict_wait_for_a_person() {
    for failure in [PublicationFailure::Unauthorised, PublicationFailure::Conflict] {
        assert_eq!(State::default().failed(at(0), failure).retry_at, None, "{failure}");
    }
}
