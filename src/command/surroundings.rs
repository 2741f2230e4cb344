//! What lies around events: the days off that the office heeds, and by when something is to be done for its meetings.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use super::Context;
use crate::error::Result;
use crate::locale;
use crate::model::certainty::Certainty;
use crate::model::deadline::Deadline;
use crate::model::holiday::{Closure, HolidayObservance};
use crate::model::meeting::{EventStatus, MeetingId};
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::clashes::{DayOff, Due, Event, Period};
use crate::planning::deadlines;
use crate::planning::holidays::holidays;
use crate::planning::working_days::closed_days;
use crate::store::deadline::PlannedMeeting;
use crate::store::record::list_as;
use crate::store::{View, clash, deadline, paper};

/// The years in which days of these events are known.
pub(super) fn years(events: &[Event]) -> BTreeSet<i16> {
    events
        .iter()
        .filter_map(|event| event.sure)
        .flat_map(|days| [days.first.year(), days.last.year()])
        .collect()
}

/// The public holidays that the office heeds in these years, and the days on which it is closed, in order.
pub(super) fn days_off(context: Context<'_>, view: &View<'_>, years: &BTreeSet<i16>) -> Result<Vec<DayOff>> {
    let text = |id: &str| locale::text(context.language, id, &[]);
    let mut found = Vec::new();
    for observance in list_as::<HolidayObservance>(view)? {
        let of = text(&format!("vocabulary-{}", observance.calendar));
        for (day, holiday) in years.iter().flat_map(|&year| holidays(observance.calendar, year)) {
            let name = text(&format!("holiday-{}", holiday.name));
            found.push(DayOff { day, name, of: of.clone(), source: RecordRef::from(&observance) });
        }
    }
    for closure in list_as::<Closure>(view)? {
        let Some((first, last)) = closed_days(&closure.date) else { continue };
        let of = text("table-closure");
        let closed = Period { first, last };
        let within = |&year: &i16| {
            let (first, last) = (Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?);
            closed.common(Period { first, last })
        };
        for day in years.iter().filter_map(within).flat_map(Period::each) {
            let (name, of) = (closure.name.clone(), of.clone());
            found.push(DayOff { day, name, of, source: RecordRef::from(&closure) });
        }
    }
    found.sort_by_key(|off| (off.day, off.source));
    Ok(found)
}

/// What is to be done for planned meetings on a day that is known: their open deadlines, and the versions of their
/// papers that are to come in; in the order of the days.
pub(super) fn dues(view: &View<'_>) -> Result<Vec<Due>> {
    let mut of_meetings: HashMap<MeetingId, Vec<Deadline>> = HashMap::new();
    for deadline in deadline::around_open_ones(view)? {
        of_meetings.entry(deadline.meeting_id).or_default().push(deadline);
    }
    let awaited = paper::awaited(view)?;
    let ids: BTreeSet<MeetingId> =
        of_meetings.keys().copied().chain(awaited.iter().filter_map(|one| one.paper.meeting_id)).collect();
    let mut meetings = deadline::meetings(view, ids.iter().copied())?;
    meetings.retain(|_, meeting| meeting.status == EventStatus::Planned);
    let blocks = clash::blocks_of(view, meetings.keys().map(|id| id.0))?;
    let due = |meeting: &PlannedMeeting, deadline, name, day, is_confirmed| Due {
        deadline,
        name,
        meeting: RecordRef { table: Table::Meeting, id: meeting.id.0 },
        block: blocks.get(&meeting.id.0).copied(),
        day,
        is_confirmed,
    };
    let days = deadline::working_days(view)?;
    let mut found: Vec<Due> = Vec::new();
    for (id, deadlines) in &of_meetings {
        let Some(meeting) = meetings.get(id) else { continue };
        for (one, planned) in deadlines.iter().zip(deadlines::due(meeting.held(), deadlines, &days)) {
            if let Some(day) = planned.days.single().filter(|_| one.state.is_open()) {
                let is_confirmed = planned.certainty == Certainty::Stated;
                found.push(due(meeting, RecordRef::from(one), one.name.clone(), day, is_confirmed));
            }
        }
    }
    for one in awaited {
        let meeting = one.paper.meeting_id.and_then(|id| meetings.get(&id));
        if let (Some(meeting), Some(day)) = (meeting, one.version.due.end().single()) {
            let reference = RecordRef::from(&one.version);
            let name = format!("{}, {}", Record::from(one.paper).label(), Record::from(one.version).label());
            found.push(due(meeting, reference, name, day, true));
        }
    }
    found.sort_by_key(|due| (due.day, due.deadline));
    Ok(found)
}
