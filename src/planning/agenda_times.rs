//! When each item of an agenda begins and ends, over the days of its meeting.
//!
//! Items run in order. One that is fixed to a time begins then; any other begins when the one before it ends. An item
//! without a duration makes what follows not known, until the next fixed time. Nothing is squeezed: where an item is
//! fixed to a time before the one before it ends, both stand as planned, and the overlap is said.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::date_spec::{DateSpec, Precision};

/// What the planning of an item needs to know of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slot {
    /// The time of day to which its beginning is fixed.
    pub starts_at: Option<Time>,
    /// How long it lasts, in minutes.
    pub duration: Option<u32>,
}

/// A time on a day of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Moment {
    /// Which day of the meeting, from 1.
    pub day: u32,
    /// The time of day, to the minute.
    #[ts(type = "string")]
    pub time: Time,
}

/// When an item begins and ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemTimes {
    /// Which day of the meeting it falls on, from 1, as far as is known: without times, that of the item before.
    pub day: u32,
    /// When it begins; `None` where that is not known.
    pub starts: Option<Moment>,
    /// When it ends; likewise.
    pub ends: Option<Moment>,
    /// How many minutes before the end of what runs before it is fixed to begin.
    pub overlap: Option<u32>,
    /// How many minutes lie free on the same day between what runs before and its beginning.
    pub free: Option<u32>,
}

/// A day of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaDay {
    /// Which day of the meeting, from 1.
    pub day: u32,
    /// Its date, where the meeting is known to the day.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// Whether the meeting is over by then, as far as its own dates are known.
    pub is_beyond_meeting: bool,
}

/// The times of an agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaTimes {
    /// One for each item, in order.
    pub items: Vec<ItemTimes>,
    /// The days that items fall on, in order.
    pub days: Vec<AgendaDay>,
    /// The sum of the durations that are known, in minutes.
    pub minutes: u32,
    /// How many items have no duration.
    pub without_duration: u32,
    /// By how many minutes the last known end lies after the end of the meeting; `None` where either is not known.
    pub overrun: Option<u32>,
}

const DAY: u32 = 24 * 60;

/// When the items of a meeting held on `date` begin and end.
///
/// The first item begins at the meeting's own time, where it has one. A fixed time that does not come after the
/// beginning of the last item whose time is known is one of the next day: mornings come before afternoons.
#[must_use]
pub fn agenda_times(date: &DateSpec, slots: &[Slot]) -> AgendaTimes {
    let mut times = AgendaTimes::default();
    // Minutes since midnight before the first day.
    let mut next = date.starts_at.map(minute);
    let mut last_start: Option<u32> = None;
    // The latest known end, of which a fixed time can be too early; an item without a duration ends that knowledge.
    let mut running_until: Option<u32> = None;
    let mut day = 0;
    for slot in slots {
        let fixed = slot.starts_at.map(|time| {
            let on_day = day * DAY + minute(time);
            if last_start.is_some_and(|last| on_day <= last) { on_day + DAY } else { on_day }
        });
        let starts = fixed.or(next);
        let ends = starts.zip(slot.duration).map(|(starts, duration)| starts.saturating_add(duration));
        if let Some(starts) = starts {
            day = starts / DAY;
        }
        let before = fixed.zip(running_until);
        times.items.push(ItemTimes {
            day: day + 1,
            starts: starts.and_then(moment),
            ends: ends.and_then(moment),
            overlap: before
                .and_then(|(starts, until)| until.checked_sub(starts))
                .filter(|&minutes| minutes > 0),
            free: before
                .filter(|(starts, until)| starts / DAY == until / DAY)
                .and_then(|(starts, until)| starts.checked_sub(until))
                .filter(|&minutes| minutes > 0),
        });
        last_start = starts.or(last_start);
        // Of items that overlap, the one that ends last runs on.
        running_until = ends.map(|ends| running_until.map_or(ends, |until| until.max(ends)));
        next = ends;
        times.minutes = times.minutes.saturating_add(slot.duration.unwrap_or(0));
        times.without_duration += u32::from(slot.duration.is_none());
    }
    times.days = days(date, &times.items);
    times.overrun = overrun(date, &times.items);
    times
}

fn minute(time: Time) -> u32 {
    u32::from(time.hour().unsigned_abs()) * 60 + u32::from(time.minute().unsigned_abs())
}

fn moment(minutes: u32) -> Option<Moment> {
    let (hour, minute) = (minutes % DAY / 60, minutes % 60);
    let time = Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()?;
    Some(Moment { day: minutes / DAY + 1, time })
}

/// How many days a meeting lasts, where its dates are known to the day.
fn length(date: &DateSpec) -> Option<(Date, u32)> {
    let (first, last) = (date.earliest?, date.latest?);
    let is_known = date.precision == Precision::Day && (date.is_interval() || first == last);
    let days = u32::try_from(first.until(last).ok()?.get_days()).ok()? + 1;
    is_known.then_some((first, days))
}

fn days(date: &DateSpec, items: &[ItemTimes]) -> Vec<AgendaDay> {
    let length = length(date);
    let mut days: Vec<AgendaDay> = Vec::new();
    for item in items {
        if days.last().is_some_and(|last| last.day == item.day) {
            continue;
        }
        days.push(AgendaDay {
            day: item.day,
            date: length.and_then(|(first, _)| first.checked_add(i64::from(item.day - 1).days()).ok()),
            is_beyond_meeting: length.is_some_and(|(_, days)| item.day > days),
        });
    }
    days
}

fn overrun(date: &DateSpec, items: &[ItemTimes]) -> Option<u32> {
    let (_, days) = length(date)?;
    let end = (days - 1) * DAY + minute(date.ends_at?);
    let last = items.iter().filter_map(|item| item.ends).max()?;
    ((last.day - 1) * DAY + minute(last.time)).checked_sub(end).filter(|&minutes| minutes > 0)
}
