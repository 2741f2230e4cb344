//! Planning backwards: when each deadline of a meeting falls, and what a move of the meeting does to them.
//!
//! Nothing of this is stored. A meeting that is known only to the month gives ranges, and what has no bounds gives
//! none: no day is made up.

use std::collections::HashMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::working_days::{DayOff, WorkingDays};
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, DayRange};
use crate::model::deadline::{Deadline, DeadlineId, DeadlineState, Offset, OffsetSide, OffsetUnit};

/// When a meeting is held, as far as its deadlines depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// On which days it can begin.
    pub begins: DayRange,
    /// On which days it can end.
    pub ends: DayRange,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Held {
    /// On a date of its own.
    #[must_use]
    pub fn on(date: &DateSpec, certainty: Certainty) -> Self {
        Self { begins: date.beginning(), ends: date.end(), certainty }
    }

    /// On days that are not told apart, somewhere within a block's.
    #[must_use]
    pub fn within(date: &DateSpec, certainty: Certainty) -> Self {
        let days = DayRange { earliest: date.earliest, latest: date.latest };
        Self { begins: days, ends: days, certainty }
    }
}

/// The day off that a deadline would have fallen on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovedOff {
    /// That day.
    #[ts(type = "string")]
    pub day: Date,
    /// Why the office does not work then.
    pub day_off: DayOff,
}

/// When a deadline falls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// On which days it can fall.
    pub days: DayRange,
    /// On which days the rule puts it; as `days` unless it is pinned.
    pub by_rule: DayRange,
    /// Whether its day was set by hand.
    pub is_pinned: bool,
    /// How many days later than by the rule it is pinned, earlier ones counted below zero; `None` where it is not
    /// pinned or either is not known to the day.
    pub drift: Option<i32>,
    /// The day off that the rule moved it from; only where the rule gives one day.
    pub moved_off: Option<MovedOff>,
    /// How sure it is: no surer than what it hangs on.
    pub certainty: Certainty,
    /// Whether it hangs on itself through others, so that nothing is known of it.
    pub is_circular: bool,
}

/// When each of `deadlines`, all of one meeting, falls; in their order.
///
/// What hangs on a deadline that is not among them hangs on nothing known.
#[must_use]
pub fn due(held: Held, deadlines: &[Deadline], days: &WorkingDays) -> Vec<Due> {
    let places: HashMap<DeadlineId, usize> =
        deadlines.iter().enumerate().map(|(place, deadline)| (deadline.id, place)).collect();
    let mut known: Vec<Option<Due>> = vec![None; deadlines.len()];
    for start in 0..deadlines.len() {
        // From a deadline down to what it hangs on, then back up.
        let mut chain = Vec::new();
        let mut next = Some(start);
        while let Some(place) = next.filter(|place| known[*place].is_none()) {
            if chain.contains(&place) {
                for place in chain.drain(..) {
                    known[place] = Some(circular(&deadlines[place]));
                }
                break;
            }
            chain.push(place);
            next = deadlines[place].after_deadline_id.and_then(|id| places.get(&id).copied());
        }
        for place in chain.into_iter().rev() {
            let deadline = &deadlines[place];
            let hangs_on = match deadline.after_deadline_id {
                None => held,
                Some(id) => places.get(&id).and_then(|place| known[*place].as_ref()).map_or_else(
                    Held::default,
                    |due| Held { begins: due.days, ends: due.days, certainty: due.certainty },
                ),
            };
            known[place] = Some(due_after(hangs_on, deadline, days));
        }
    }
    known.into_iter().map(Option::unwrap_or_default).collect()
}

fn circular(deadline: &Deadline) -> Due {
    let is_pinned = deadline.is_pinned();
    let days = if is_pinned { deadline.date.end() } else { DayRange::default() };
    Due { days, is_pinned, certainty: deadline.certainty, is_circular: true, ..Due::default() }
}

fn due_after(hangs_on: Held, deadline: &Deadline, days: &WorkingDays) -> Due {
    let Offset { side, .. } = deadline.offset;
    let from = match side {
        OffsetSide::Before => hangs_on.begins,
        OffsetSide::After => hangs_on.ends,
    };
    let bare = from.map(|day| apply(deadline.offset, day, days));
    let by_rule = bare.map(|day| match side {
        OffsetSide::Before => days.on_or_before(day),
        OffsetSide::After => days.on_or_after(day),
    });
    let moved_off = match (bare.single(), by_rule.single()) {
        (Some(day), Some(moved)) if day != moved => {
            days.day_off(day).map(|day_off| MovedOff { day, day_off })
        }
        _ => None,
    };
    let is_pinned = deadline.is_pinned();
    let (falls, certainty) = if is_pinned {
        // What was set by hand is as sure as it was said to be, whatever becomes of the meeting.
        (deadline.date.end(), deadline.certainty)
    } else {
        (by_rule, deadline.certainty.max(hangs_on.certainty))
    };
    let drift = match (is_pinned, falls.single(), by_rule.single()) {
        (true, Some(pinned), Some(ruled)) => Some(days_between(ruled, pinned)),
        _ => None,
    };
    Due { days: falls, by_rule, is_pinned, drift, moved_off, certainty, is_circular: false }
}

/// The day that is `offset` away from `day`, whether or not the office works then. `None` beyond the calendar.
fn apply(offset: Offset, day: Date, days: &WorkingDays) -> Option<Date> {
    let count = i64::from(offset.count);
    let span = match (offset.unit, offset.side) {
        (OffsetUnit::WorkingDays, OffsetSide::Before) => return days.before(day, offset.count),
        (OffsetUnit::WorkingDays, OffsetSide::After) => return days.after(day, offset.count),
        (OffsetUnit::Weeks, _) => count.weeks(),
        (OffsetUnit::Days, _) => count.days(),
        (OffsetUnit::Months, _) => count.months(),
    };
    match offset.side {
        OffsetSide::Before => day.checked_sub(span).ok(),
        OffsetSide::After => day.checked_add(span).ok(),
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map(|span| span.get_days()).unwrap_or_default()
}

/// What a move of the meeting does to a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// When it falls now.
    pub before: Due,
    /// When it would fall.
    pub after: Due,
    /// By how many days it would move, earlier ones counted below zero; `None` where either is not known to the day.
    pub by_days: Option<i32>,
}

/// What becomes of `deadlines` when their meeting is held at another time; in their order.
#[must_use]
pub fn shifts(before: Held, after: Held, deadlines: &[Deadline], days: &WorkingDays) -> Vec<Shift> {
    shifts_between(due(before, deadlines, days), due(after, deadlines, days))
}

/// What becomes of deadlines that fall like `before` when they fall like `after`, each in the same place of both.
#[must_use]
pub fn shifts_between(before: Vec<Due>, after: Vec<Due>) -> Vec<Shift> {
    let shift = |(before, after): (Due, Due)| {
        let by_days = before.days.single().zip(after.days.single()).map(|(from, to)| days_between(from, to));
        Shift { before, after, by_days }
    };
    before.into_iter().zip(after).map(shift).collect()
}

/// How late a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Lateness {
    /// It is over, by so many days.
    Overdue {
        /// Days since the last day on which it could fall.
        days: i32,
    },
    /// It can be over already: it falls on some day of a range that has begun.
    PossiblyOverdue,
    /// It is today.
    Today,
    /// It is still to come, done, called off, or not known.
    NotLate,
}

/// How late a deadline in `state` is on the day `today`.
#[must_use]
pub fn lateness(days: DayRange, state: DeadlineState, today: Date) -> Lateness {
    if !state.is_open() {
        return Lateness::NotLate;
    }
    match (days.earliest, days.latest) {
        (_, Some(latest)) if latest < today => Lateness::Overdue { days: days_between(latest, today) },
        (Some(earliest), Some(latest)) if earliest == today && latest == today => Lateness::Today,
        (Some(earliest), Some(_)) if earliest < today => Lateness::PossiblyOverdue,
        _ => Lateness::NotLate,
    }
}
