//! What a publication puts at its place: the same as an export, whole or one UID at a time.

use std::collections::BTreeSet;

use jiff::civil::date;
use plenary::command::Context;
use plenary::command::publications::{
    calendar, calendar_resources, failure_in_words, publication, sides, write_file,
};
use plenary::error::Code;
use plenary::exchange::ics::resource::identify;
use plenary::model::language::Language;
use plenary::model::publication::{
    Publication, PublicationFeed, PublicationId, PublishedDeadlines, PublishedProjects,
};
use plenary::office::Office;
use plenary::sample;
use plenary::store::publication::PublicationFailure;

use crate::support::desk;

fn sample_office(folder: &tempfile::TempDir) -> Office {
    sample::create(&folder.path().join("sample.plenary"), desk("tester")).expect("the sample office")
}

fn context(office: &Office, language: Language) -> Context<'_> {
    Context { office, language, today: date(2015, 12, 1) }
}

fn everything() -> Publication {
    Publication {
        projects: PublishedProjects::StartAndEnd,
        deadlines: PublishedDeadlines::Times,
        ..Publication::default()
    }
}

/// The UIDs in a calendar, in their order.
fn uids(text: &str) -> Vec<&str> {
    text.split("\r\n").filter_map(|line| line.strip_prefix("UID:")).collect()
}

#[test]
fn the_resources_are_the_events_of_the_calendar_each_with_its_zones() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let office = sample_office(&folder);
    for feed in [PublicationFeed::KnownToTheDay, PublicationFeed::NotKnownToTheDay] {
        let publication = Publication { feed, ..everything() };
        let context = context(&office, Language::English);
        let whole = calendar(context, &publication).expect("a calendar");
        let resources = calendar_resources(context, &publication).expect("resources");
        assert!(!resources.is_empty());
        let ours: BTreeSet<_> = resources.iter().map(|resource| resource.uid.as_str()).collect();
        assert_eq!(ours, uids(&whole).into_iter().collect::<BTreeSet<_>>());
        assert_eq!(ours.len(), resources.len(), "each UID once");
        for resource in &resources {
            assert_eq!(uids(&resource.text), [&resource.uid]);
            assert_eq!(identify(&resource.text), Some((resource.uid.clone(), resource.digest.clone())));
            for line in resource.text.split("\r\n").filter(|line| line.contains(";TZID=")) {
                let zone =
                    line.split([';', ':']).find_map(|part| part.strip_prefix("TZID=")).expect("a zone");
                assert!(resource.text.contains(&format!("\r\nTZID:{zone}\r\n")), "{zone} is defined");
            }
        }
    }
}

#[test]
fn a_resource_that_is_put_down_anew_is_still_the_same() {
    let ours = "BEGIN:VCALENDAR\r\nPRODID:-//Plenary//Plenary//EN\r\nBEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:2\r\n\
                SUMMARY:A long na\r\n me\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let theirs = "BEGIN:VCALENDAR\nPRODID:-//Server//EN\nBEGIN:VEVENT\nSUMMARY:A lo\n ng name\nUID:a\nSEQUENCE:2\n\
                  END:VEVENT\nEND:VCALENDAR\n";
    assert_eq!(identify(ours), identify(theirs));
    assert_ne!(identify(ours), identify(&ours.replace("SEQUENCE:2", "SEQUENCE:3")));
    assert_eq!(identify("BEGIN:VCALENDAR\r\nUID:a\r\nEND:VCALENDAR\r\n"), None);
}

#[test]
fn what_is_published_is_in_its_own_language_whoever_publishes_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let office = sample_office(&folder);
    let french = Publication { language: Language::French, ..everything() };
    let here = calendar(context(&office, Language::English), &french).expect("a calendar");
    assert_eq!(here, calendar(context(&office, Language::French), &french).expect("a calendar"));
    assert!(here.contains("PRODID:-//Plenary//Plenary//FR\r\n"));
}

#[test]
fn a_published_file_is_left_alone_while_its_bytes_are_the_same() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let office = sample_office(&folder);
    let path = folder.path().join("calendar.ics");
    let context = context(&office, Language::English);
    assert!(write_file(context, &everything(), &path).expect("written").is_changed);
    assert!(!write_file(context, &everything(), &path).expect("looked at").is_changed);
    let text = std::fs::read_to_string(&path).expect("the file");
    assert_eq!(text, calendar(context, &everything()).expect("a calendar"));
}

#[test]
fn a_publication_that_is_gone_is_not_found() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let office = sample_office(&folder);
    let error = publication(context(&office, Language::English), PublicationId::default()).expect_err("none");
    assert_eq!(error.code, Code::NotFound);
}

fn event(uid: &str, title: &str, rest: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART;VALUE=DATE:20151202\r\nSUMMARY:{title}\r\n{rest}END:VEVENT\r\n"
    )
}

fn calendar_of(events: &[String]) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nNAME:Theirs\r\n{}END:VCALENDAR\r\n", events.concat())
}

#[test]
fn both_sides_of_a_contradiction_are_told_in_words() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let office = sample_office(&folder);
    let context = context(&office, Language::English);
    let long = format!("LOCATION:Room 1\\, Strasbourg\r\nDESCRIPTION:{}\r\n", "é".repeat(3000));
    let theirs = calendar_of(&[event("a", "Plenary\\; moved", &long)]);
    let (ours, theirs) = sides(context, None, Some(&theirs)).expect("told");
    assert_eq!(ours, None);
    let theirs = theirs.expect("it says something");
    assert_eq!((theirs.title.as_str(), theirs.place.as_str()), ("Plenary; moved", "Room 1, Strasbourg"));
    assert_eq!(theirs.when, "2 December 2015");
    assert_eq!(theirs.note.chars().count(), 2000);

    // Of a whole calendar, what the other has not.
    let here = calendar_of(&[event("a", "A", ""), event("b", "B", ""), event("c", "C", "")]);
    let there = calendar_of(&[event("a", "A", ""), event("b", "B changed", ""), event("c", "C", "")]);
    let (here, there) = sides(context, Some(&here), Some(&there)).expect("told");
    assert_eq!(here.expect("ours").note, "B – 2 December 2015");
    assert_eq!(there.expect("theirs").note, "B changed – 2 December 2015");

    let (_, page) = sides(context, None, Some("<html>no calendar</html>")).expect("told");
    assert_eq!(page, Some(plenary::command::publications::PublishedSide::default()));
}

#[test]
fn every_failure_has_words_and_advice() {
    for &failure in PublicationFailure::ALL {
        let told = failure_in_words(failure, Language::French);
        assert!(told.message.contains(' '), "{failure}");
        assert!(told.hint.is_some(), "{failure}");
    }
}
