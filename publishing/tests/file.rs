//! A calendar kept in a file on this computer.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::date;
use plenary::command::Context;
use plenary::model::language::Language;
use plenary::model::publication::Publication;
use plenary::office::Desk;
use plenary::sample;
use plenary::store::publication::{Progress, PublicationFailure};
use plenary_publishing::publish_file;

fn now() -> Timestamp {
    Timestamp::from_second(1_448_000_000).expect("an instant")
}

#[test]
fn a_file_follows_the_office_and_a_folder_that_is_away_is_tried_again() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let desk = Desk { clock: Arc::new(now), author: "tester".into(), device: "desk".into() };
    let office = sample::create(&folder.path().join("sample.plenary"), desk).expect("the sample office");
    let context = Context { office: &office, language: Language::English, today: date(2015, 12, 1) };
    let publication = Publication::default();
    let share = folder.path().join("share");
    let path = share.join("calendar.ics");

    let away = publish_file(context, &publication, &path, Progress::default(), now());
    assert_eq!(away.failure(), Some(PublicationFailure::FileNotWritten));
    assert_eq!(away.progress.state.retry_at.map(|at| at.duration_since(now()).as_secs()), Some(60));

    std::fs::create_dir(&share).expect("the share is back");
    let first = publish_file(context, &publication, &path, away.progress, now());
    assert_eq!((first.failure(), first.created, first.updated), (None, 1, 0));
    assert!(std::fs::read_to_string(&path).expect("the file").starts_with("BEGIN:VCALENDAR"));

    let again = publish_file(context, &publication, &path, first.progress, now());
    assert_eq!((again.created, again.updated), (0, 0), "the same bytes are not written again");
    std::fs::write(&path, "cut off").expect("somebody else's bytes");
    let mended = publish_file(context, &publication, &path, again.progress, now());
    assert_eq!((mended.created, mended.updated), (0, 1));
}
