use jiff::civil::date as day;
use plenary::model::meeting::{Meeting, MeetingBlock, MeetingBlockId};
use plenary::model::record::RecordRef;
use plenary::office::Office;
use plenary::store::meeting::{self, MeetingFilter, MeetingLine};

use super::{add, date};
use crate::support::TestOffice;

fn block(office: &Office, name: &str, written: &str) -> RecordRef {
    let (name, place) = (name.to_owned(), "Strasbourg".to_owned());
    add(office, MeetingBlock { name, place, date: date(written), ..MeetingBlock::default() })
}

fn meeting(office: &Office, name: &str, written: &str, block: Option<RecordRef>) {
    let block_id = block.map(|block| MeetingBlockId(block.id));
    add(office, Meeting { name: name.to_owned(), date: date(written), block_id, ..Meeting::default() });
}

fn list(office: &Office, filter: &MeetingFilter) -> Vec<MeetingLine> {
    let page = office.read(|view| meeting::list(view, filter, 0, 100)).expect("the list");
    assert_eq!(page.total as usize, page.rows.len());
    page.rows
}

fn names(office: &Office, filter: &MeetingFilter) -> Vec<String> {
    list(office, filter).into_iter().map(|line| line.name).collect()
}

#[test]
fn a_block_stands_before_its_meetings_whatever_dates_they_have() {
    let test = TestOffice::new();
    let autumn = block(&test.office, "Block", "14-18 November 2016");
    meeting(&test.office, "to the month", "Nov 2016", Some(autumn));
    meeting(&test.office, "by the day", "16 November 2016", Some(autumn));
    meeting(&test.office, "without a date", "", Some(autumn));
    meeting(&test.office, "another", "15 November 2016", None);
    meeting(&test.office, "before", "13 November 2016", None);
    let later = block(&test.office, "Undated block", "");
    meeting(&test.office, "undated", "", None);
    meeting(&test.office, "of the undated block", "", Some(later));
    let order = [
        "before",
        "Block",
        "without a date",
        "to the month",
        "another",
        "by the day",
        "Undated block",
        "of the undated block",
        "undated",
    ];
    assert_eq!(names(&test.office, &MeetingFilter::default()), order);
}

#[test]
fn meetings_of_one_day_stand_in_the_order_of_their_dates() {
    let test = TestOffice::new();
    for written in [
        "December 2015",
        "1-2 December 2015",
        "1 December 2015, 14:30",
        "1 December 2015, 9:30",
        "Q4 2015",
        "until 2016",
        "1 December 2015",
    ] {
        meeting(&test.office, written, written, None);
    }
    let by_key = {
        let mut lines = list(&test.office, &MeetingFilter::default());
        lines.sort_by_key(|line| line.date.sort_key());
        lines.into_iter().map(|line| line.name).collect::<Vec<_>>()
    };
    assert_eq!(names(&test.office, &MeetingFilter::default()), by_key);
}

#[test]
fn a_meeting_without_a_date_or_place_has_its_blocks() {
    let test = TestOffice::new();
    let autumn = block(&test.office, "Block", "14-18 November 2016");
    meeting(&test.office, "Part", "", Some(autumn));
    let part = list(&test.office, &MeetingFilter::default()).remove(1);
    assert_eq!((part.name.as_str(), part.place.as_str()), ("Part", "Strasbourg"));
    assert!(part.is_date_of_block);
    assert_eq!(part.date, date("14-18 November 2016"));
}

#[test]
fn a_period_holds_what_can_fall_into_it() {
    let test = TestOffice::new();
    let all = ["until 2016", "2015", "Nov 2016", "14-18 November 2016", "since 2016", "2017", "TBC"];
    all.iter().for_each(|written| meeting(&test.office, written, written, None));
    let filter = MeetingFilter {
        from: Some(day(2016, 11, 18)),
        to: Some(day(2016, 12, 1)),
        ..MeetingFilter::default()
    };
    assert_eq!(names(&test.office, &filter), ["until 2016", "since 2016", "Nov 2016", "14-18 November 2016"]);
    let past = MeetingFilter { to: Some(day(2015, 6, 1)), ..MeetingFilter::default() };
    assert_eq!(names(&test.office, &past), ["until 2016", "2015"]);
}
