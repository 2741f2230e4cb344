//! What an update note tells of: which projects, and what is still ahead on a day, each in its order.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::model::activity::Activity;
use crate::model::date_spec::{DateSpec, SortKey};
use crate::model::meeting::{EventStatus, Meeting, MeetingBlock, MeetingBlockId};
use crate::model::project::{LifeCycle, Project};

/// The projects at a stage of their life: by first day, those without one last, as they were entered.
#[must_use]
pub fn projects_at(projects: &[Project], life_cycle: LifeCycle) -> Vec<&Project> {
    let mut some: Vec<&Project> =
        projects.iter().filter(|project| project.life_cycle == life_cycle).collect();
    some.sort_by_key(|project| (project.date.sort_key(), project.id));
    some
}

/// Something that is still to take place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ahead<'r> {
    /// Meetings held together.
    Block(&'r MeetingBlock, Vec<&'r Meeting>),
    /// A meeting by itself.
    Meeting(&'r Meeting),
    /// An activity.
    Activity(&'r Activity),
}

impl Ahead<'_> {
    fn order(&self) -> SortKey {
        match self {
            Self::Block(block, _) => block.date.sort_key(),
            Self::Meeting(meeting) => meeting.date.sort_key(),
            Self::Activity(activity) => activity.date.sort_key(),
        }
    }
}

/// What is planned and not over before `day`, in the order of dates. What has no date, or none that was understood, may
/// still be to come. A block is ahead as long as it is not over itself, with those of its meetings that are planned.
#[must_use]
pub fn ahead<'r>(
    blocks: &'r [MeetingBlock],
    meetings: &'r [Meeting],
    activities: &'r [Activity],
    day: Date,
) -> Vec<Ahead<'r>> {
    let is_planned = |status| status == EventStatus::Planned;
    let mut within: HashMap<MeetingBlockId, Vec<&Meeting>> = HashMap::new();
    let mut ahead = Vec::new();
    for meeting in meetings {
        match meeting.block_id {
            Some(block) => within.entry(block).or_default().push(meeting),
            None if is_planned(meeting.status) && is_ahead(&meeting.date, day) => {
                ahead.push(Ahead::Meeting(meeting));
            }
            None => {}
        }
    }
    for block in blocks.iter().filter(|block| is_ahead(&block.date, day)) {
        let all = within.remove(&block.id).unwrap_or_default();
        let planned: Vec<&Meeting> =
            all.iter().copied().filter(|meeting| is_planned(meeting.status)).collect();
        // A block without meetings is a plan as well; one whose meetings were all held or called off is none.
        if !planned.is_empty() || all.is_empty() {
            ahead.push(Ahead::Block(block, planned));
        }
    }
    let activities = activities.iter().filter(|it| is_planned(it.status) && is_ahead(&it.date, day));
    ahead.extend(activities.map(Ahead::Activity));
    ahead.sort_by_key(Ahead::order);
    ahead
}

fn is_ahead(date: &DateSpec, day: Date) -> bool {
    date.latest.is_none_or(|latest| latest >= day)
}
