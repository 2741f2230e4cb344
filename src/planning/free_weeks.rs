//! Finding a week: the best days for a meeting, each with what speaks for it and against it.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::clashes::{DayOff, Due, Event, Period, around};
use crate::model::entity::vocabulary;
use crate::model::meeting::EventStatus;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The bodies that will meet, in order.
    pub bodies: Vec<Uuid>,
    /// The people who will be expected, in order.
    pub people: Vec<Uuid>,
    /// How many days in a row.
    pub length: u32,
    /// Between which days.
    pub window: Period,
    /// On which days of the week, if it can be.
    pub weekdays: Vec<Weekday>,
}

vocabulary! {
    /// What speaks for days, or against them.
    pub enum ReasonKind {
        /// For: nothing else is planned in that week.
        QuietWeek = "quiet_week",
        /// For: nothing else can fall on these days.
        FreeDays = "free_days",
        /// For: none of the bodies and people has anything else on these days.
        NobodyElsewhere = "nobody_elsewhere",
        /// Against: a body meets on these days.
        BodyMeets = "body_meets",
        /// Against: somebody is expected elsewhere on these days.
        PersonElsewhere = "person_elsewhere",
        /// Against: something else takes place on these days.
        SomethingElse = "something_else",
        /// Against: it is the eve, or the day after, of what has bodies or people in common.
        BesideAnother = "beside_another",
        /// Against: a day off.
        OnDayOff = "on_day_off",
        /// Against: a deadline of another meeting.
        OnDeadline = "on_deadline",
        /// Against: a day of the week that is not wished for.
        OtherWeekday = "other_weekday",
    }
}

/// What a reason is about, by its index among what was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The days themselves.
    Days,
    /// An event.
    Event(usize),
    /// A day off.
    DayOff(usize),
    /// A deadline.
    Due(usize),
}

/// What speaks for days, or against them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What.
    pub kind: ReasonKind,
    /// What it is about.
    pub about: About,
    /// Whether it is so, rather than that it may be.
    pub is_certain: bool,
}

impl ReasonKind {
    /// How much a reason of this kind counts against days. One certain meeting of the same body outweighs anything that
    /// only may be; a reason for days counts nothing, as it says that there is none against them.
    const fn weight(self, is_certain: bool) -> u32 {
        match (self, is_certain) {
            (Self::QuietWeek | Self::FreeDays | Self::NobodyElsewhere, _) => 0,
            (Self::BodyMeets | Self::PersonElsewhere, true) => 100,
            (Self::BodyMeets | Self::PersonElsewhere, false) => 25,
            (Self::OnDayOff, _) => 40,
            (Self::SomethingElse, true) => 12,
            (Self::SomethingElse, false) => 2,
            (Self::OtherWeekday, _) => 5,
            (Self::BesideAnother, _) => 4,
            (Self::OnDeadline, _) => 3,
        }
    }

    /// Whether it speaks for the days.
    #[must_use]
    pub const fn is_for(self) -> bool {
        matches!(self, Self::QuietWeek | Self::FreeDays | Self::NobodyElsewhere)
    }
}

/// Days on which a meeting could be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The days.
    pub days: Period,
    /// How much speaks against them; the less the better.
    pub weight: u32,
    /// Why: what speaks against them first, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// How many days of a window are looked through at most: three years.
pub const LONGEST_WINDOW: usize = 1100;

/// The days of a working week, beyond which a meeting has to run over a weekend.
const WORKING_WEEK: u32 = 5;

/// The best days of each week, those with the least against them first, and of these the earliest: `limit` at most.
#[must_use]
pub fn free_weeks(
    wanted: &Wanted,
    events: &[Event],
    days_off: &[DayOff],
    dues: &[Due],
    limit: usize,
) -> Vec<Slot> {
    let mut events: Vec<(usize, &Event)> =
        events.iter().enumerate().filter(|(_, event)| event.status == EventStatus::Planned).collect();
    events.sort_unstable_by_key(|(_, event)| (event.possible.first, event.reference));
    let mut best: Vec<Slot> = Vec::new();
    let mut near: Vec<(usize, &Event)> = Vec::new();
    let mut next = 0;
    let length = i64::from(wanted.length.max(1)) - 1;
    for first in wanted.window.first.series(1.day()).take(LONGEST_WINDOW) {
        let Ok(last) = first.checked_add(length.days()) else { break };
        if last > wanted.window.last {
            break;
        }
        let days = Period { first, last };
        let week = around(week_of(days));
        while next < events.len() && events[next].1.possible.first <= week.last {
            near.push(events[next]);
            next += 1;
        }
        near.retain(|(_, event)| event.possible.last >= week.first);
        if wanted.length <= WORKING_WEEK && days.each().any(is_weekend) {
            continue;
        }
        let slot = weigh(wanted, days, &near, days_off, dues);
        match best.last_mut() {
            Some(before) if week_of(before.days).first == week_of(days).first => {
                if slot.weight < before.weight {
                    *before = slot;
                }
            }
            _ => best.push(slot),
        }
    }
    best.sort_by_key(|slot| (slot.weight, slot.days));
    best.truncate(limit);
    best
}

fn weigh(wanted: &Wanted, days: Period, near: &[(usize, &Event)], days_off: &[DayOff], dues: &[Due]) -> Slot {
    let mut reasons = Vec::new();
    let (mut is_quiet, mut is_free, mut is_nobody_elsewhere) = (true, true, true);
    let week = week_of(days);
    for &(index, event) in near {
        let bodies = event.bodies.iter().any(|id| wanted.bodies.contains(id));
        let people = event.people.iter().any(|id| wanted.people.contains(id));
        let is_close = event.possible.count() <= Event::CLOSE;
        if is_close && event.possible.common(week).is_some() {
            is_quiet = false;
        }
        let about = About::Event(index);
        if event.possible.common(days).is_some() {
            let is_certain = event.is_confirmed && event.sure.is_some_and(|sure| sure.common(days).is_some());
            let kind = match (bodies, people) {
                (true, _) => ReasonKind::BodyMeets,
                (_, true) => ReasonKind::PersonElsewhere,
                // "2017" says too little, and an activity of two years too much.
                _ if !is_close => continue,
                _ => ReasonKind::SomethingElse,
            };
            is_free = false;
            is_nobody_elsewhere &= kind == ReasonKind::SomethingElse;
            reasons.push(Reason { kind, about, is_certain });
        } else if let Some(sure) = event.sure.filter(|_| bodies || people)
            && (sure.is_eve_of(days) || days.is_eve_of(sure))
        {
            reasons.push(Reason { kind: ReasonKind::BesideAnother, about, is_certain: event.is_confirmed });
        }
    }
    let from = days_off.partition_point(|off| off.day < days.first);
    for off in (from..days_off.len()).take_while(|&off| days_off[off].day <= days.last) {
        reasons.push(Reason { kind: ReasonKind::OnDayOff, about: About::DayOff(off), is_certain: true });
    }
    let from = dues.partition_point(|due| due.day < days.first);
    for due in (from..dues.len()).take_while(|&due| dues[due].day <= days.last) {
        let is_certain = dues[due].is_confirmed;
        reasons.push(Reason { kind: ReasonKind::OnDeadline, about: About::Due(due), is_certain });
    }
    let unwished = days.each().filter(|day| !wanted.weekdays.contains(&day.weekday())).count();
    let unwished = u32::try_from(unwished).unwrap_or(u32::MAX);
    if unwished > 0 {
        reasons.push(Reason { kind: ReasonKind::OtherWeekday, about: About::Days, is_certain: true });
    }
    let best = match (is_quiet, is_free, is_nobody_elsewhere) {
        (true, true, _) => Some(ReasonKind::QuietWeek),
        (_, true, _) => Some(ReasonKind::FreeDays),
        (_, _, true) => Some(ReasonKind::NobodyElsewhere),
        _ => None,
    };
    reasons.extend(best.map(|kind| Reason { kind, about: About::Days, is_certain: true }));
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.kind.weight(reason.is_certain)));
    let weight = reasons.iter().map(|reason| reason.kind.weight(reason.is_certain)).sum::<u32>();
    // Each day counts that is not wished for, though it is said once.
    let weight = weight + unwished.saturating_sub(1) * ReasonKind::OtherWeekday.weight(true);
    Slot { days, weight, reasons }
}

/// From the Monday of the first day to the Sunday of the last.
fn week_of(days: Period) -> Period {
    let since_monday = i64::from(days.first.weekday().to_monday_zero_offset());
    let until_sunday = 6 - i64::from(days.last.weekday().to_monday_zero_offset());
    Period {
        first: days.first.saturating_sub(since_monday.days()),
        last: days.last.saturating_add(until_sunday.days()),
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The weekday by its ISO 8601 number, 1 for Monday to 7 for Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "i8", into = "i8")]
#[ts(type = "number")]
pub struct IsoWeekday(pub Weekday);

impl TryFrom<i8> for IsoWeekday {
    type Error = jiff::Error;

    fn try_from(number: i8) -> Result<Self, Self::Error> {
        Weekday::from_monday_one_offset(number).map(Self)
    }
}

impl From<IsoWeekday> for i8 {
    fn from(IsoWeekday(day): IsoWeekday) -> Self {
        day.to_monday_one_offset()
    }
}
