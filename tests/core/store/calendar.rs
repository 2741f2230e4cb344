use jiff::civil::date as day;
use plenary::model::meeting::{Meeting, MeetingBlock, MeetingBlockId};
use plenary::office::Office;
use plenary::store::calendar;

use super::{add, date};
use crate::support::TestOffice;

fn meeting(office: &Office, written: &str) {
    add(office, Meeting { name: written.to_owned(), date: date(written), ..Meeting::default() });
}

fn between(office: &Office, from: jiff::civil::Date, to: jiff::civil::Date) -> Vec<String> {
    let entries = office.read(|view| calendar::between(view, from, to)).expect("the calendar");
    entries.into_iter().map(|entry| entry.name).collect()
}

#[test]
fn a_calendar_holds_whatever_can_fall_into_its_days_and_nothing_else() {
    let test = TestOffice::new();
    let all = [
        "until 2016",
        "2014",
        "Nov 2013 – Oct 2016",
        "since 2015",
        "1 January 2016 - 1 February 2016",
        "1 January 2016 - 2 February 2016",
        "Q1 2016",
        "31 January 2016",
        "Feb 2016",
        "28-29 February 2016",
        "2016",
        "1 March 2016",
        "2017",
        "Two years",
        "TBC",
    ];
    all.iter().for_each(|written| meeting(&test.office, written));
    let mut found = between(&test.office, day(2016, 2, 2), day(2016, 2, 29));
    found.sort();
    let mut expected = [
        "until 2016",
        "Nov 2013 – Oct 2016",
        "since 2015",
        "1 January 2016 - 2 February 2016",
        "Q1 2016",
        "Feb 2016",
        "28-29 February 2016",
        "2016",
    ];
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn an_end_of_a_month_away_is_found_from_its_last_day() {
    let test = TestOffice::new();
    let lasting =
        ["1 March 2016 - 31 March 2016", "1 March 2016 - 1 April 2016", "1 March 2016 - 2 April 2016"];
    lasting.iter().for_each(|written| meeting(&test.office, written));
    for (last, found) in
        [(day(2016, 3, 31), 3), (day(2016, 4, 1), 2), (day(2016, 4, 2), 1), (day(2016, 4, 3), 0)]
    {
        assert_eq!(between(&test.office, last, last).len(), found, "{last}");
    }
}

#[test]
fn only_what_has_no_date_at_all_is_undated() {
    let test = TestOffice::new();
    ["until 2016", "since 2015", "Two years", "TBC", "Feb 2016"]
        .iter()
        .for_each(|it| meeting(&test.office, it));
    let block = add(&test.office, MeetingBlock { name: "Block".to_owned(), ..MeetingBlock::default() });
    let part =
        Meeting { name: "Part".into(), block_id: Some(MeetingBlockId(block.id)), ..Meeting::default() };
    add(&test.office, part);
    let undated = test.office.read(|view| calendar::undated(view, 10)).expect("the undated");
    let names: Vec<_> = undated.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["Block", "Two years", "TBC"]);
}
