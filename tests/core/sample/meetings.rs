//! Meetings of the sample office.

use jiff::civil::date;
use plenary::model::certainty::{Certainty, Standing};
use plenary::model::date_spec::{DateSpec, Precision};
use plenary::model::link::Relation;
use plenary::model::meeting::{AgendaItem, Meeting, MeetingBlock, MeetingKind};

use super::{SampleOffice, days};

#[test]
fn the_hearing_has_its_day_its_two_bodies_and_its_two_topics() {
    let sample = SampleOffice::new();
    let hearing = sample.one(|meeting: &Meeting| meeting.kind == MeetingKind::Hearing);
    assert_eq!(hearing.name, "Hearing for cloud service providers");
    assert_eq!(hearing.place, "Strasbourg");
    let day = Some(date(2015, 11, 30));
    assert_eq!(days(&hearing.date), ("30 November 2015", day, day, Precision::Day));
    assert_eq!(sample.convened_by(&hearing), ["T-CY", "Cloud Evidence Group"]);
    let topics: Vec<AgendaItem> =
        sample.all().into_iter().filter(|item: &AgendaItem| item.meeting_id == Some(hearing.id)).collect();
    let titles: Vec<_> = topics.iter().map(|item| (item.position, item.title.as_str())).collect();
    assert_eq!(
        titles,
        [
            (1, "Production orders to providers “offering a service in the territory” (Article 18.1.b)"),
            (2, "Direct cooperation with foreign providers"),
        ]
    );
    let concerns = (Relation::Concerns, "18.1.b".to_owned(), Standing::Established, Certainty::Stated);
    assert_eq!(sample.links((&topics[0]).into()), [concerns]);
}

#[test]
fn the_plenaries_have_the_days_written_and_no_time_of_day() {
    let sample = SampleOffice::new();
    for (name, written, first, last) in [
        ("T-CY 14", "1-2 December 2015", date(2015, 12, 1), date(2015, 12, 2)),
        ("T-CY 15", "23-25 May 2016", date(2016, 5, 23), date(2016, 5, 25)),
    ] {
        let plenary = sample.one(|meeting: &Meeting| meeting.name == name);
        assert_eq!((plenary.kind, plenary.place.as_str()), (MeetingKind::Plenary, "Strasbourg"));
        assert_eq!(days(&plenary.date), (written, Some(first), Some(last), Precision::Day));
        assert_eq!(sample.convened_by(&plenary), ["T-CY"]);
    }
    for meeting in sample.all::<Meeting>() {
        assert_eq!((meeting.date.starts_at, meeting.date.time_zone), (None, None), "{}", meeting.name);
    }
}

#[test]
fn meetings_of_the_block_have_no_days_of_their_own() {
    let sample = SampleOffice::new();
    let block = sample.one(|_: &MeetingBlock| true);
    assert_eq!(block.name, "T-CY 16 + Octopus conference + Budapest Convention 15th anniversary");
    assert_eq!(block.place, "Strasbourg");
    let (first, last) = (Some(date(2016, 11, 14)), Some(date(2016, 11, 18)));
    assert_eq!(days(&block.date), ("14-18 November 2016", first, last, Precision::Day));
    let parts: Vec<Meeting> =
        sample.all().into_iter().filter(|meeting: &Meeting| meeting.block_id == Some(block.id)).collect();
    let names: Vec<_> = parts.iter().map(|meeting| (meeting.name.as_str(), meeting.kind)).collect();
    assert_eq!(
        names,
        [
            ("T-CY 16", MeetingKind::Plenary),
            ("Octopus conference", MeetingKind::Conference),
            ("Budapest Convention 15th anniversary", MeetingKind::Ceremony),
        ]
    );
    assert!(parts.iter().all(|meeting| meeting.date == DateSpec::default()));
    let item = sample.one(|item: &AgendaItem| item.block_id == Some(block.id));
    assert_eq!(item.title, "Results of the Cloud Evidence Group?");
    assert_eq!(item.certainty, Certainty::Queried);
}

#[test]
fn the_conference_is_known_to_the_month_and_offered_as_a_match() {
    let sample = SampleOffice::new();
    let octopus = sample.project("Cybercrime@Octopus");
    let occurrences: Vec<Meeting> =
        sample.all().into_iter().filter(|meeting: &Meeting| meeting.project_id == Some(octopus.id)).collect();
    let dates: Vec<_> = occurrences.iter().map(|meeting| days(&meeting.date)).collect();
    let month = Precision::Month;
    assert_eq!(
        dates,
        [
            ("June 2015", Some(date(2015, 6, 1)), Some(date(2015, 6, 30)), month),
            ("Nov 2016", Some(date(2016, 11, 1)), Some(date(2016, 11, 30)), month),
        ]
    );
    assert!(occurrences.iter().all(|it| it.name == "Octopus Conference" && it.place == "Strasbourg"));
    let in_block =
        (Relation::MayBeSameAs, "Octopus conference".to_owned(), Standing::Established, Certainty::Queried);
    assert_eq!(sample.links((&occurrences[0]).into()), []);
    assert_eq!(sample.links((&occurrences[1]).into()), [in_block]);
}
