//! What lies around events: the days off that the office heeds, and by when something is to be done for its meetings.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Context;
use super::planned::each_planned;
use crate::error::Result;
use crate::locale;
use crate::model::certainty::Certainty;
use crate::model::holiday::{Closure, HolidayObservance};
use crate::model::meeting::EventStatus;
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::clashes::{DayOff, Due, Event, Period};
use crate::planning::holidays::holidays;
use crate::planning::working_days::closed_days;
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
    let mut found: Vec<Due> = Vec::new();
    each_planned(view, deadline::around_open_ones(view)?, |meeting, one, planned| {
        let day = planned.days.single().filter(|_| one.state.is_open());
        if let Some(day) = day.filter(|_| meeting.status == EventStatus::Planned) {
            found.push(Due {
                deadline: RecordRef::from(one),
                name: one.name.clone(),
                meeting: RecordRef { table: Table::Meeting, id: meeting.id.0 },
                block: None,
                day,
                is_confirmed: planned.certainty == Certainty::Stated,
            });
        }
    })?;
    let awaited = paper::awaited(view)?;
    let meetings = deadline::meetings(view, awaited.iter().filter_map(|one| one.paper.meeting_id))?;
    for one in awaited {
        let meeting = one.paper.meeting_id.and_then(|id| meetings.get(&id));
        let day = one.version.due.end().single();
        if let (Some(meeting), Some(day)) = (meeting, day)
            && meeting.status == EventStatus::Planned
        {
            found.push(Due {
                deadline: RecordRef::from(&one.version),
                name: format!("{}, {}", Record::from(one.paper).label(), Record::from(one.version).label()),
                meeting: RecordRef { table: Table::Meeting, id: meeting.id.0 },
                block: None,
                day,
                is_confirmed: true,
            });
        }
    }
    let blocks = clash::blocks_of(view, found.iter().map(|due| due.meeting.id))?;
    for due in &mut found {
        due.block = blocks.get(&due.meeting.id).copied();
    }
    found.sort_by_key(|due| (due.day, due.deadline));
    Ok(found)
}
