//! Lists of what is late: the store finds what the planning functions call late, and nothing else.

use jiff::civil::date as day;
use plenary::model::decision::{Decision, FollowUpState};
use plenary::model::paper::{Paper, PaperId, PaperVersion};
use plenary::planning::follow_up::{Due, VersionStanding, due, is_open, versions};
use plenary::store::follow_up::{FollowUpFilter, FollowUpStanding};
use plenary::store::paper::{PaperFilter, PaperStanding};
use plenary::store::{follow_up, paper};

use super::{add, date};
use crate::support::TestOffice;

const DATES: &[&str] = &[
    "",
    "TBC",
    "two years",
    "2015",
    "2016",
    "Q2 2016",
    "May 2016",
    "24 May 2016",
    "23 May 2016",
    "20-26 May 2016",
    "20-23 May 2016",
    "until May 2016",
    "until April 2016",
    "since 2014",
    "since 20 May 2016",
    "since 2017",
    "May 2016 – June 2016",
];

#[test]
fn the_list_of_what_is_overdue_holds_what_may_be_past_its_date() {
    let TestOffice { office, folder: _folder } = TestOffice::new();
    let today = day(2016, 5, 24);
    let mut expected = 0;
    for (&text, &state) in DATES
        .iter()
        .zip(FollowUpState::ALL.iter().cycle())
        .chain(DATES.iter().zip(std::iter::repeat(&FollowUpState::Open)))
    {
        let decision =
            Decision { title: text.len().to_string(), due: date(text), state, ..Decision::default() };
        let is_overdue = matches!(due(&decision.due, today), Due::Past | Due::MayBePast);
        expected += u32::from(is_overdue && is_open(state));
        add(&office, decision);
    }
    let filter = FollowUpFilter { standing: FollowUpStanding::Overdue, ..FollowUpFilter::default() };
    let page = office.read(|view| follow_up::list(view, &filter, today, 0, 100)).expect("the list");
    assert!(expected > 5);
    assert_eq!(page.total, expected);
    for line in page.rows {
        let found = due(&line.decision.due, today);
        assert!(matches!(found, Due::Past | Due::MayBePast), "{} is {found:?}", line.decision.due.raw);
    }
}

#[test]
fn the_lists_of_papers_hold_what_is_late_and_what_is_awaited() {
    let TestOffice { office, folder: _folder } = TestOffice::new();
    let today = day(2016, 5, 24);
    let received = ["", "3 May 2016", ""];
    for (&first, &second) in DATES.iter().zip(DATES.iter().rev()) {
        for came in received {
            let paper = add(&office, Paper { title: "Paper".to_owned(), ..Paper::default() });
            for (revision, due, received) in [(0, first, ""), (1, second, came)] {
                add(
                    &office,
                    PaperVersion {
                        paper_id: PaperId(paper.id),
                        revision,
                        language: "en".to_owned(),
                        due: date(due),
                        received: date(received),
                        ..PaperVersion::default()
                    },
                );
            }
        }
    }
    let list = |standing| {
        let filter = PaperFilter { standing, ..PaperFilter::default() };
        office.read(|view| paper::list(view, &filter, today, 0, 1000)).expect("the list").rows
    };
    let all: Vec<PaperId> = list(PaperStanding::All).into_iter().map(|line| line.paper.id).collect();
    let of_papers = office.read(|view| paper::versions(view, all.iter().copied())).expect("versions");
    for (standing, least) in [
        (PaperStanding::Late, VersionStanding::MayBeLate),
        (PaperStanding::Awaited, VersionStanding::Awaited),
    ] {
        let listed: Vec<PaperId> = list(standing).into_iter().map(|line| line.paper.id).collect();
        let expected: Vec<PaperId> = all
            .iter()
            .copied()
            .filter(|id| versions(&of_papers[id], today).into_iter().max() >= Some(least))
            .collect();
        assert!(!expected.is_empty() && expected.len() < all.len());
        assert_eq!(listed, expected, "{standing:?}");
    }
}
