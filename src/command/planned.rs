//! When the office's deadlines fall: the rules of [`crate::planning::deadlines`] applied to what it holds.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::locale;
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::deadline::{Deadline, DeadlineId, DeadlineState};
use crate::model::language::Language;
use crate::model::meeting::{EventStatus, MeetingId};
use crate::planning::deadlines::{Due, Held, due};
use crate::store::View;
use crate::store::deadline::{self, PlannedMeeting};

impl PlannedMeeting {
    /// When it is held.
    pub(super) fn held(&self) -> Held {
        if self.is_date_of_block {
            Held::within(&self.date, self.certainty)
        } else {
            Held::on(&self.date, self.certainty)
        }
    }
}

/// Calls `visit` on each of `deadlines` with its meeting and when it falls, meeting by meeting. They are all those of
/// each of their meetings.
pub(super) fn each_planned(
    view: &View<'_>,
    deadlines: Vec<Deadline>,
    mut visit: impl FnMut(&PlannedMeeting, &Deadline, &Due),
) -> Result<()> {
    if deadlines.is_empty() {
        return Ok(());
    }
    let mut of_meetings: BTreeMap<MeetingId, Vec<Deadline>> = BTreeMap::new();
    for deadline in deadlines {
        of_meetings.entry(deadline.meeting_id).or_default().push(deadline);
    }
    let meetings = deadline::meetings(view, of_meetings.keys().copied())?;
    let days = deadline::working_days(view)?;
    for (id, deadlines) in &of_meetings {
        let Some(meeting) = meetings.get(id) else { continue };
        let planned = due(meeting.held(), deadlines, &days);
        deadlines.iter().zip(&planned).for_each(|(deadline, due)| visit(meeting, deadline, due));
    }
    Ok(())
}

/// A deadline as it stands beside meetings: on the calendar and on the wall.
#[derive(Clone, Debug)]
pub(super) struct DatedDeadline {
    pub(super) id: DeadlineId,
    pub(super) meeting_id: MeetingId,
    /// What it and its meeting are called.
    pub(super) name: String,
    /// When it falls.
    pub(super) date: DateSpec,
    pub(super) certainty: Certainty,
    /// Held once it is done.
    pub(super) status: EventStatus,
}

/// The deadlines that have a place in time, without those that were called off, or whose meeting was.
pub(super) fn dated(view: &View<'_>, language: Language) -> Result<Vec<DatedDeadline>> {
    let mut dated = Vec::new();
    each_planned(view, deadline::all(view)?, |meeting, deadline, due| {
        let date = date_of(deadline, due);
        let is_off = meeting.status == EventStatus::Cancelled || deadline.state == DeadlineState::Cancelled;
        if is_off || (date.earliest.is_none() && date.latest.is_none()) {
            return;
        }
        dated.push(DatedDeadline {
            id: deadline.id,
            meeting_id: meeting.id,
            name: named(deadline, meeting, language),
            date,
            certainty: due.certainty,
            status: match deadline.state {
                DeadlineState::Completed => EventStatus::Held,
                _ => EventStatus::Planned,
            },
        });
    })?;
    Ok(dated)
}

/// When a deadline falls, as a date: as written where it was set by hand.
pub(super) fn date_of(deadline: &Deadline, due: &Due) -> DateSpec {
    if due.is_pinned { deadline.date.clone() } else { due.days.to_date() }
}

/// What a deadline is called where its meeting is not beside it.
pub(super) fn named(deadline: &Deadline, meeting: &PlannedMeeting, language: Language) -> String {
    let arguments = [("name", deadline.name.as_str()), ("meeting", meeting.name.as_str())];
    locale::text(language, "deadline-of-meeting", &arguments)
}
