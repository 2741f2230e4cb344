//! What a note tells of.

use plenary::model::activity::Activity;
use plenary::model::meeting::{EventStatus, Meeting, MeetingBlock, MeetingBlockId};
use plenary::model::project::{LifeCycle, Project, ProjectId};
use plenary::planning::update_note::{Ahead, ahead, projects_at};
use uuid::Uuid;

use super::date;

fn meeting(name: &str, when: &str, block: Option<u128>) -> Meeting {
    Meeting {
        name: name.to_owned(),
        date: date(when),
        block_id: block.map(|id| MeetingBlockId(Uuid::from_u128(id))),
        ..Meeting::default()
    }
}

fn block(id: u128, when: &str) -> MeetingBlock {
    MeetingBlock {
        id: MeetingBlockId(Uuid::from_u128(id)),
        name: "Week".to_owned(),
        date: date(when),
        ..Default::default()
    }
}

fn told(ahead: &[Ahead<'_>]) -> Vec<String> {
    ahead
        .iter()
        .map(|one| match one {
            Ahead::Block(block, meetings) => {
                let names: Vec<&str> = meetings.iter().map(|meeting| meeting.name.as_str()).collect();
                format!("{}: {}", block.name, names.join(", "))
            }
            Ahead::Meeting(meeting) => meeting.name.clone(),
            Ahead::Activity(activity) => activity.name.clone(),
        })
        .collect()
}

#[test]
fn ahead_is_what_is_planned_and_may_not_be_over() {
    let day = jiff::civil::date(2016, 5, 24);
    let meetings = [
        meeting("over", "23 May 2016", None),
        meeting("today", "24 May 2016", None),
        meeting("under way", "23-25 May 2016", None),
        meeting("this month", "May 2016", None),
        meeting("some time", "TBC", None),
        Meeting { status: EventStatus::Cancelled, ..meeting("called off", "June 2016", None) },
        Meeting { status: EventStatus::Held, ..meeting("held early", "June 2016", None) },
    ];
    let activities =
        [Activity { name: "mission".to_owned(), date: date("July 2016"), ..Activity::default() }];
    let all = ahead(&[], &meetings, &activities, day);
    assert_eq!(told(&all), ["this month", "under way", "today", "mission", "some time"]);
}

#[test]
fn a_block_stands_for_its_meetings_that_are_planned() {
    let day = jiff::civil::date(2016, 5, 24);
    let blocks = [block(1, "14-18 November 2016"), block(2, "May 2015"), block(3, "June 2016")];
    let meetings = [
        meeting("plenary", "", Some(1)),
        meeting("conference", "15 November 2016", Some(1)),
        Meeting { status: EventStatus::Cancelled, ..meeting("anniversary", "", Some(1)) },
        meeting("long over", "", Some(2)),
        Meeting { status: EventStatus::Cancelled, ..meeting("called off", "", Some(3)) },
    ];
    assert_eq!(told(&ahead(&blocks, &meetings, &[], day)), ["Week: plenary, conference"]);
    assert_eq!(told(&ahead(&blocks[2..], &[], &[], day)), ["Week: "], "a block without meetings is a plan");
}

#[test]
fn projects_stand_by_stage_in_the_order_of_their_dates() {
    let project = |number, name: &str, life_cycle, when| Project {
        id: ProjectId(Uuid::from_u128(number)),
        name: name.to_owned(),
        life_cycle,
        date: date(when),
        ..Project::default()
    };
    let projects = [
        project(1, "undated", LifeCycle::Pipeline, "Two years"),
        project(2, "later", LifeCycle::Pipeline, "April 2016 – March 2020"),
        project(3, "current", LifeCycle::Current, "Nov 2013 – Oct 2016"),
        project(4, "sooner", LifeCycle::Pipeline, "Feb 2016 – July 2019"),
    ];
    let names: Vec<&str> =
        projects_at(&projects, LifeCycle::Pipeline).iter().map(|project| project.name.as_str()).collect();
    assert_eq!(names, ["sooner", "later", "undated"]);
}
