//! What is done at a place where a calendar is published: every case in a table, and what must hold of all of them.

use std::collections::{BTreeMap, BTreeSet};

use plenary::planning::publication::{
    Conflict, Found, PublicationSide, Settlement, Step, Wanted, Written, minutes_to_retry, plan, to_look_at,
};
use proptest::prelude::*;

const UID: &str = "a";

fn wanted(digest: &str) -> Option<Wanted> {
    Some(Wanted { uid: UID.into(), digest: digest.into() })
}

fn written(etag: Option<&str>, digest: &str) -> Option<Written> {
    Some(Written { uid: UID.into(), href: "a.ics".into(), etag: etag.map(Into::into), digest: digest.into() })
}

/// What stands there and was not looked at.
fn listed(etag: &str) -> Option<Found> {
    Some(Found { href: "a.ics".into(), etag: Some(etag.into()), uid: None, digest: None })
}

/// What stands there and was looked at.
fn read(etag: Option<&str>, digest: &str) -> Option<Found> {
    let (uid, digest) = (Some(UID.into()), Some(digest.into()));
    Some(Found { href: "a.ics".into(), etag: etag.map(Into::into), uid, digest })
}

/// What is done where a person was shown both sides, if they decided.
fn step_of(
    wanted: Option<Wanted>,
    written: Option<Written>,
    found: Option<Found>,
    decided: Option<PublicationSide>,
) -> Option<Step> {
    let settlement = |side| {
        let ours = wanted.as_ref().map(|wanted| wanted.digest.clone());
        (
            UID.to_owned(),
            Settlement { side, ours, theirs: found.as_ref().and_then(|found| found.digest.clone()) },
        )
    };
    let settled = decided.map(settlement).into_iter().collect();
    plan(wanted.as_slice(), written.as_slice(), found.as_slice(), &settled).remove(UID)
}

fn update(etag: Option<&str>) -> Step {
    Step::Update { href: "a.ics".into(), etag: etag.map(Into::into) }
}

fn delete(etag: Option<&str>) -> Step {
    Step::Delete { href: "a.ics".into(), etag: etag.map(Into::into) }
}

fn leave(etag: Option<&str>) -> Step {
    Step::Leave { href: "a.ics".into(), etag: etag.map(Into::into) }
}

fn ask(conflict: Conflict) -> Step {
    let href = (conflict != Conflict::DeletedThere).then(|| "a.ics".to_owned());
    Step::Ask { conflict, href }
}

#[test]
fn each_case_has_its_step() {
    use Conflict::{AlreadyThere, ChangedThere, DeletedThere};
    let cases = [
        ("new", wanted("1"), None, None, Step::Create, Step::Create),
        ("same", wanted("1"), written(Some("x"), "1"), listed("x"), leave(Some("x")), leave(Some("x"))),
        (
            "changed here",
            wanted("2"),
            written(Some("x"), "1"),
            listed("x"),
            update(Some("x")),
            update(Some("x")),
        ),
        ("deleted here", None, written(Some("x"), "1"), listed("x"), delete(Some("x")), delete(Some("x"))),
        ("gone on both sides", None, written(Some("x"), "1"), None, Step::Forget, Step::Forget),
        (
            "changed there",
            wanted("1"),
            written(Some("x"), "1"),
            read(Some("y"), "9"),
            ask(ChangedThere),
            update(Some("y")),
        ),
        (
            "changed on both sides",
            wanted("2"),
            written(Some("x"), "1"),
            read(Some("y"), "9"),
            ask(ChangedThere),
            update(Some("y")),
        ),
        (
            "changed alike on both sides",
            wanted("2"),
            written(Some("x"), "1"),
            read(Some("y"), "2"),
            leave(Some("y")),
            leave(Some("y")),
        ),
        (
            "put down anew there, saying the same",
            wanted("2"),
            written(Some("x"), "1"),
            read(Some("y"), "1"),
            update(Some("y")),
            update(Some("y")),
        ),
        (
            "deleted here, changed there",
            None,
            written(Some("x"), "1"),
            read(Some("y"), "9"),
            ask(ChangedThere),
            delete(Some("y")),
        ),
        ("deleted there", wanted("1"), written(Some("x"), "1"), None, ask(DeletedThere), Step::Create),
        ("there before", wanted("1"), None, read(Some("y"), "9"), ask(AlreadyThere), update(Some("y"))),
        (
            "written, and the answer lost",
            wanted("1"),
            None,
            read(Some("y"), "1"),
            leave(Some("y")),
            leave(Some("y")),
        ),
        ("without tags, same", wanted("1"), written(None, "1"), read(None, "1"), leave(None), leave(None)),
        (
            "without tags, changed here",
            wanted("2"),
            written(None, "1"),
            read(None, "1"),
            update(None),
            update(None),
        ),
        (
            "without tags, changed there",
            wanted("2"),
            written(None, "1"),
            read(None, "9"),
            ask(ChangedThere),
            update(None),
        ),
    ];
    for (case, wanted, written, found, undecided, ours) in cases {
        let step = |decided| step_of(wanted.clone(), written.clone(), found.clone(), decided);
        let theirs = if matches!(undecided, Step::Ask { .. }) { Step::Yield } else { undecided.clone() };
        assert_eq!(step(None), Some(undecided), "{case}");
        assert_eq!(step(Some(PublicationSide::Ours)), Some(ours), "{case}, decided for ours");
        assert_eq!(step(Some(PublicationSide::Theirs)), Some(theirs), "{case}, decided for theirs");
    }
}

#[test]
fn a_decision_holds_for_what_was_shown_and_nothing_else() {
    let settled = |side, ours: Option<&str>, theirs: Option<&str>| {
        let (ours, theirs) = (ours.map(Into::into), theirs.map(Into::into));
        BTreeMap::from([(UID.to_owned(), Settlement { side, ours, theirs })])
    };
    let step = |settled| {
        let (wanted, left, there) = (wanted("2"), written(Some("x"), "1"), read(Some("y"), "9"));
        plan(wanted.as_slice(), left.as_slice(), there.as_slice(), &settled).remove(UID)
    };
    let asked = Some(ask(Conflict::ChangedThere));
    // They changed it once more.
    assert_eq!(step(settled(PublicationSide::Ours, Some("2"), Some("8"))), asked);
    assert_eq!(step(settled(PublicationSide::Theirs, Some("2"), Some("8"))), asked);
    assert_eq!(step(settled(PublicationSide::Ours, Some("2"), None)), asked);
    // The office changed since: its newest is written over what was shown; theirs is asked about again.
    assert_eq!(step(settled(PublicationSide::Ours, Some("1"), Some("9"))), Some(update(Some("y"))));
    assert_eq!(step(settled(PublicationSide::Theirs, Some("1"), Some("9"))), asked);
    // What could not be read was not shown.
    let unread = Found { digest: None, ..read(Some("y"), "9").expect("it stands there") };
    let blind = settled(PublicationSide::Ours, Some("2"), None);
    let left = written(Some("x"), "1");
    assert_eq!(plan(wanted("2").as_slice(), left.as_slice(), &[unread], &blind).remove(UID), asked);
}

#[test]
fn what_nobody_here_wrote_is_not_looked_at() {
    let theirs = [Found { href: "theirs.ics".into(), etag: Some("x".into()), uid: None, digest: None }];
    let names = BTreeSet::from(["a.ics".to_owned()]);
    assert_eq!(to_look_at(&[], &theirs, &names), Vec::<&str>::new());
    assert!(plan(&[], &[], &theirs, &BTreeMap::new()).is_empty());
}

#[test]
fn what_was_left_in_another_state_is_looked_at() {
    let names = BTreeSet::new();
    let left = written(Some("x"), "1");
    assert!(to_look_at(left.as_slice(), listed("x").as_slice(), &names).is_empty());
    assert_eq!(to_look_at(left.as_slice(), listed("y").as_slice(), &names), ["a.ics"]);
    // Without a tag of ours, only what it says can tell.
    assert_eq!(to_look_at(written(None, "1").as_slice(), listed("x").as_slice(), &names), ["a.ics"]);
}

#[test]
fn it_is_tried_again_later_and_later_but_within_the_hour() {
    let minutes: Vec<_> = (0..10).map(minutes_to_retry).collect();
    assert_eq!(minutes, [1, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    assert_eq!(minutes_to_retry(u32::MAX), 60);
}

proptest! {
    /// Whatever happened on either side, one round of publishing after which nobody else writes leaves nothing to do.
    #[test]
    fn what_was_published_is_left_alone_the_next_time(
        here in prop::option::of(0..3u8),
        last in prop::option::of((0..3u8, 0..3u8)),
        there in prop::option::of((0..3u8, 0..3u8)),
    ) {
        let wanted = here.and_then(|digest| wanted(&digest.to_string()));
        let written = last.and_then(|(etag, digest)| written(Some(&etag.to_string()), &digest.to_string()));
        let found = there.and_then(|(etag, digest)| read(Some(&etag.to_string()), &digest.to_string()));
        let step = step_of(wanted.clone(), written.clone(), found.clone(), Some(PublicationSide::Ours));
        prop_assert!(!matches!(step, Some(Step::Ask { .. })), "a decided UID is not asked about");
        if let Some(Step::Create | Step::Update { .. }) = step {
            let digest = wanted.as_ref().expect("only what is wanted is written").digest.clone();
            let after = read(Some("new"), &digest);
            let left = self::written(Some("new"), &digest);
            prop_assert_eq!(step_of(wanted, left, after, None), Some(leave(Some("new"))));
        }
    }

    /// Nothing is written over or deleted in a state that holds what somebody else said, unless a person decided so.
    #[test]
    fn what_somebody_else_said_is_never_written_over(
        here in prop::option::of(0..3u8),
        last in prop::option::of((0..3u8, 0..3u8)),
        there in (0..3u8, 0..3u8),
    ) {
        let wanted = here.and_then(|digest| wanted(&digest.to_string()));
        let written = last.and_then(|(etag, digest)| written(Some(&etag.to_string()), &digest.to_string()));
        let found = read(Some(&there.0.to_string()), &there.1.to_string());
        let is_ours = last.is_some_and(|(etag, digest)| etag == there.0 || digest == there.1);
        match step_of(wanted, written, found, None) {
            Some(Step::Update { etag, .. } | Step::Delete { etag, .. }) => {
                prop_assert!(is_ours);
                prop_assert_eq!(etag, Some(there.0.to_string()));
            }
            Some(Step::Create) => prop_assert!(false, "something stands there"),
            _ => {}
        }
    }
}
