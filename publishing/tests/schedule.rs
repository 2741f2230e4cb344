//! When publications are published, without a clock.

use jiff::{SignedDuration, Timestamp};
use plenary::model::publication::PublicationId;
use plenary_publishing::schedule::{Cause, PATIENCE, QUIET, Schedule};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_448_000_000 + seconds).expect("an instant")
}

const fn id() -> PublicationId {
    PublicationId(uuid::Uuid::from_u128(1))
}

#[test]
fn it_is_published_some_seconds_after_the_last_of_several_changes() {
    let mut schedule = Schedule::default();
    assert_eq!(schedule.next(), None);
    schedule.changed(id(), at(0));
    schedule.changed(id(), at(3));
    assert!(schedule.is_waiting(id()));
    assert_eq!(schedule.next(), Some(at(3) + QUIET));
    assert_eq!(schedule.begin(at(7)), []);
    assert_eq!(schedule.begin(at(8)), [(id(), Cause::Change)]);
    assert!(schedule.is_running(id()) && !schedule.is_waiting(id()));
    assert_eq!(schedule.next(), None);
}

#[test]
fn changes_without_end_do_not_put_it_off_without_end() {
    let mut schedule = Schedule::default();
    for second in 0..120 {
        schedule.changed(id(), at(second));
    }
    assert_eq!(schedule.next(), Some(at(0) + PATIENCE));
}

#[test]
fn what_a_person_asks_for_is_due_at_once() {
    let mut schedule = Schedule::default();
    schedule.changed(id(), at(0));
    schedule.asked(id(), at(1));
    schedule.changed(id(), at(1));
    assert_eq!(schedule.begin(at(1)), [(id(), Cause::Asked)]);
}

#[test]
fn one_run_at_a_time_and_what_comes_meanwhile_is_done_after_it() {
    let mut schedule = Schedule::default();
    schedule.asked(id(), at(0));
    assert_eq!(schedule.begin(at(0)).len(), 1);
    schedule.changed(id(), at(1));
    assert_eq!(schedule.next(), None);
    assert_eq!(schedule.begin(at(100)), []);
    // It failed; the change that came meanwhile is due before it would be tried again.
    schedule.ended(id(), Some(at(200)));
    assert_eq!(schedule.begin(at(100)), [(id(), Cause::Change)]);
}

#[test]
fn a_failure_that_can_pass_is_tried_again_unless_it_is_forgotten() {
    let mut schedule = Schedule::default();
    schedule.asked(id(), at(0));
    schedule.begin(at(0));
    schedule.ended(id(), Some(at(60)));
    assert!(!schedule.is_waiting(id()), "offline is a state: no change waits");
    assert_eq!(schedule.next(), Some(at(60)));
    assert_eq!(schedule.clone().begin(at(60)), [(id(), Cause::Retry)]);
    schedule.forget(id());
    assert_eq!(schedule.next(), None);
    assert_eq!(schedule.begin(at(60) + SignedDuration::from_hours(1)), []);
}
