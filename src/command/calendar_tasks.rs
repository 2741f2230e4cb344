//! Deadlines, as calendars outside of Plenary are given them.

use super::Context;
use super::deadlines::{Words, date_text};
use super::planned::{date_of, each_planned, named};
use crate::error::Result;
use crate::exchange::ics::{CalendarItem, EventKind, Task};
use crate::model::deadline::DeadlineState;
use crate::model::meeting::EventStatus;
use crate::store::feed::{self, CalendarScope};
use crate::store::{View, deadline, revision};

/// The deadlines of the meetings of `scope`, in the order of their ids. Who does them stays in the office.
pub(super) fn calendar_tasks(
    context: Context<'_>,
    view: &View<'_>,
    scope: &CalendarScope,
) -> Result<Vec<CalendarItem>> {
    let language = context.language;
    let deadlines = deadline::all(view)?;
    if deadlines.is_empty() {
        return Ok(Vec::new());
    }
    let chosen = feed::deadlines(view, scope)?;
    let categories = feed::categories_of_meetings(view, deadlines.iter().map(|one| one.meeting_id))?;
    let revisions = revision::list(view)?;
    let words = Words::new(context, view, &deadlines)?;
    let mut items = Vec::new();
    each_planned(view, deadlines, |meeting, deadline, due| {
        if !chosen.contains(&deadline.id) {
            return;
        }
        let is_off = meeting.status == EventStatus::Cancelled || deadline.state == DeadlineState::Cancelled;
        let row = words.row(meeting, deadline, due);
        let range =
            if due.days.single().is_none() { date_text(deadline, due, language) } else { String::new() };
        let mut description = vec![range, row.rule_text, row.moved_off_text];
        description.retain(|paragraph| !paragraph.is_empty());
        let revision = revisions.get(&deadline.id.0);
        items.push(CalendarItem {
            uid: deadline.id.0,
            kind: EventKind::Deadline,
            title: named(deadline, meeting, language),
            description,
            note: deadline.note.clone(),
            members: Vec::new(),
            place: String::new(),
            url: String::new(),
            online_link: String::new(),
            categories: categories.get(&meeting.id.0).cloned().unwrap_or_default(),
            date: date_of(deadline, due),
            is_date_of_block: false,
            certainty: due.certainty,
            status: if is_off { EventStatus::Cancelled } else { EventStatus::Planned },
            created: revision.map(|revision| revision.created_at).unwrap_or_default(),
            changed: revision.map(|revision| revision.changed_at).unwrap_or_default(),
            sequence: revision.map_or(0, |revision| revision.sequence),
            task: Some(Task { meeting: meeting.id.0, state: deadline.state }),
        });
    })?;
    items.sort_by_key(|item| item.uid);
    Ok(items)
}
