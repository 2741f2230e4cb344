//! What clashes with what, which facts make it, and how sure it is.
//!
//! Items are sorted by the first day on which they can begin and swept once. What is known only to the month *may*
//! clash; what has no first or no last day has no clash, as nothing is known of its days. Whoever gathers the events
//! chooses what counts as one: see [`crate::store::clash`].

use std::collections::{HashMap, HashSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use ts_rs::TS;
use uuid::Uuid;

use crate::model::clash::ClashKind;
use crate::model::meeting::EventStatus;
use crate::model::record::RecordRef;

/// Days in a row. Invariant: `first` is not after `last`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Period {
    /// The first.
    #[ts(type = "string")]
    pub first: Date,
    /// The last, included.
    #[ts(type = "string")]
    pub last: Date,
}

impl Period {
    /// Whether `day` is one of them.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// The days that both have.
    #[must_use]
    pub fn common(self, other: Self) -> Option<Self> {
        let (first, last) = (self.first.max(other.first), self.last.min(other.last));
        (first <= last).then_some(Self { first, last })
    }

    /// Whether the other days begin on the day after the last of these.
    #[must_use]
    pub fn is_eve_of(self, other: Self) -> bool {
        self.last.tomorrow().is_ok_and(|next| next == other.first)
    }

    /// Each of them, in order.
    pub fn each(self) -> impl Iterator<Item = Date> {
        self.first.series(1.day()).take_while(move |day| *day <= self.last)
    }

    /// How many there are.
    #[must_use]
    pub fn count(self) -> i32 {
        days_between(self.first, self.last) + 1
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// A meeting, a block or an activity, as far as clashes go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Which record it is.
    pub reference: RecordRef,
    /// The block that it is part of; a block is part of itself.
    pub block: Option<Uuid>,
    /// The days on which it can take place.
    pub possible: Period,
    /// The days on which it takes place, if it is held as planned; `None` where they are not known. Within `possible`.
    pub sure: Option<Period>,
    /// Whether its date is stated without reserve.
    pub is_confirmed: bool,
    /// Where it stands in its life: only what is planned clashes.
    pub status: EventStatus,
    /// The bodies that convene it, in order, each once.
    pub bodies: Vec<Uuid>,
    /// The people who are expected, in order, each once.
    pub people: Vec<Uuid>,
    /// Where, as [`comparable_place`](crate::model::written::comparable_place) has it; empty where that is not known.
    pub place: String,
}

impl Event {
    /// Longest stretch, in days, within which being on the same days is a clash by itself.
    pub const CLOSE: i32 = 31;

    /// Whether so little, or so much, is meant that days alone say nothing: "2017", or an activity of two years.
    fn is_wide(&self) -> bool {
        self.possible.count() > Self::CLOSE
    }
}

/// What two events have in common besides their days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// The bodies that convene both.
    pub bodies: Vec<Uuid>,
    /// The people who are expected at both.
    pub people: Vec<Uuid>,
    /// Whether both are in the same place.
    pub place: bool,
}

/// What two events have in common besides their days.
#[must_use]
pub fn shared(one: &Event, other: &Event) -> Shared {
    let both = |one: &[Uuid], other: &[Uuid]| {
        one.iter().filter(|id| other.binary_search(id).is_ok()).copied().collect::<Vec<_>>()
    };
    Shared {
        bodies: both(&one.bodies, &other.bodies),
        people: both(&one.people, &other.people),
        place: is_same_place(one, other),
    }
}

fn is_same_place(one: &Event, other: &Event) -> bool {
    !one.place.is_empty() && one.place == other.place
}

fn shares_anybody(one: &Event, other: &Event) -> bool {
    let any = |one: &[Uuid], other: &[Uuid]| one.iter().any(|id| other.binary_search(id).is_ok());
    any(&one.bodies, &other.bodies) || any(&one.people, &other.people)
}

/// How two events clash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clash {
    /// What makes them clash: the same days, or days back to back.
    pub kind: ClashKind,
    /// Whether they clash if both are held as planned; otherwise they only may.
    pub is_certain: bool,
    /// The days on which they can clash; of back-to-back ones, the last of the one and the first of the other.
    pub days: Period,
}

/// How two events clash, whichever is named first.
///
/// The meetings of one block are held together on purpose, and never clash.
#[must_use]
pub fn between(one: &Event, other: &Event) -> Option<Clash> {
    if !counts(one) || !counts(other) {
        return None;
    }
    meeting(one, other, one.is_wide() || other.is_wide())
}

/// As [`between`], of two that count, where it is known whether one of them is wide.
fn meeting(one: &Event, other: &Event, is_either_wide: bool) -> Option<Clash> {
    if one.block.is_some() && one.block == other.block {
        return None;
    }
    let confirmed = one.is_confirmed && other.is_confirmed;
    if let Some(days) = one.possible.common(other.possible) {
        if is_either_wide && !shares_anybody(one, other) {
            return None;
        }
        let sure = one.sure.zip(other.sure).and_then(|(one, other)| one.common(other));
        let days = sure.unwrap_or(days);
        return Some(Clash { kind: ClashKind::SameDays, is_certain: confirmed && sure.is_some(), days });
    }
    let (first, second) = one.sure.zip(other.sure)?;
    let (eve, day) = if first <= second { (first, second) } else { (second, first) };
    // The same place says nothing of an activity of two years, as the same days do not.
    let meets = shares_anybody(one, other) || (!is_either_wide && is_same_place(one, other));
    if !eve.is_eve_of(day) || !meets {
        return None;
    }
    let days = Period { first: eve.last, last: day.first };
    Some(Clash { kind: ClashKind::BackToBack, is_certain: confirmed, days })
}

fn counts(event: &Event) -> bool {
    event.status == EventStatus::Planned
}

/// Two of a list of events that clash, by their index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The one that can begin first.
    pub first: usize,
    /// The other.
    pub second: usize,
    /// How they clash.
    pub clash: Clash,
}

/// Calls `visit` on all pairs of `events` that clash, in the order of the day from which they can.
///
/// Takes O(n log n) for n events, and the time of `visit` for each pair.
pub fn sweep(events: &[Event], mut visit: impl FnMut(Pair)) {
    let mut order: Vec<usize> = (0..events.len()).filter(|&index| counts(&events[index])).collect();
    order.sort_unstable_by_key(|&index| (events[index].possible.first, events[index].reference));
    let mut wide = wide_pairs(events, &order).into_iter().peekable();
    let mut under_way: Vec<usize> = Vec::new();
    for &second in &order {
        let event = &events[second];
        let begins = event.possible.first;
        while let Some(pair) = wide.next_if(|(day, _)| *day <= begins) {
            visit(pair.1);
        }
        if event.is_wide() {
            continue;
        }
        under_way.retain(|&first| {
            let before = &events[first];
            // One more day, for what is back to back.
            if before.possible.last < begins && !before.possible.is_eve_of(event.possible) {
                return false;
            }
            if let Some(clash) = meeting(before, event, false) {
                visit(Pair { first, second, clash });
            }
            true
        });
        under_way.push(second);
    }
    wide.for_each(|(_, pair)| visit(pair));
}

/// Pairs of which one at least is wide, each with the day from which it can clash, in that order. They have somebody in
/// common, so only the events of each body and of each person are compared.
fn wide_pairs(events: &[Event], order: &[usize]) -> Vec<(Date, Pair)> {
    let of = |index: usize| events[index].bodies.iter().chain(&events[index].people);
    let asked: HashSet<Uuid> = order
        .iter()
        .filter(|&&index| events[index].is_wide())
        .flat_map(|&index| of(index))
        .copied()
        .collect();
    let mut groups: HashMap<Uuid, Vec<usize>> = HashMap::new();
    for &index in order {
        for key in of(index).filter(|key| asked.contains(key)) {
            let group = groups.entry(*key).or_default();
            if group.last() != Some(&index) {
                group.push(index);
            }
        }
    }
    let mut seen: HashSet<(usize, usize)> = HashSet::new();
    let mut pairs = Vec::new();
    for group in groups.values() {
        let mut under_way: Vec<usize> = Vec::new();
        for &second in group {
            let event = &events[second];
            under_way.retain(|&first| {
                let before = &events[first];
                if before.possible.last < event.possible.first && !before.possible.is_eve_of(event.possible) {
                    return false;
                }
                if (before.is_wide() || event.is_wide()) && seen.insert((first, second)) {
                    let clash = meeting(before, event, true);
                    pairs.extend(clash.map(|clash| (event.possible.first, Pair { first, second, clash })));
                }
                true
            });
            under_way.push(second);
        }
    }
    pairs.sort_unstable_by_key(|(day, pair)| {
        (*day, events[pair.first].reference, events[pair.second].reference)
    });
    pairs
}

/// A day on which some do not work: a public holiday, or the office is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayOff {
    /// The day.
    pub day: Date,
    /// What it is called.
    pub name: String,
    /// Whose it is, as a person reads it; empty for the office's own.
    pub of: String,
    /// The record that says so.
    pub source: RecordRef,
}

/// Calls `visit` on each event and day off that falls into it, by their indices. `days_off` is in the order of the days.
///
/// Only days that are known are looked at: that a month has holidays is no news.
pub fn days_off(events: &[Event], days_off: &[DayOff], mut visit: impl FnMut(usize, usize)) {
    for (index, event) in events.iter().enumerate() {
        let Some(days) = event.sure.filter(|_| counts(event) && !event.is_wide()) else { continue };
        let from = days_off.partition_point(|off| off.day < days.first);
        for off in (from..days_off.len()).take_while(|&off| days_off[off].day <= days.last) {
            visit(index, off);
        }
    }
}

/// A day by which something has to be done for a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The deadline.
    pub deadline: RecordRef,
    /// What has to be done.
    pub name: String,
    /// The meeting.
    pub meeting: RecordRef,
    /// The block that the meeting is part of.
    pub block: Option<Uuid>,
    /// The day.
    pub day: Date,
    /// Whether nothing that it follows from is in doubt.
    pub is_confirmed: bool,
}

/// Calls `visit` on each event and deadline of another one that falls into it, by their indices. `dues` is in the order
/// of the days. Only days that are known are looked at.
pub fn deadlines_inside(events: &[Event], dues: &[Due], mut visit: impl FnMut(usize, usize)) {
    for (index, event) in events.iter().enumerate() {
        let Some(days) = event.sure.filter(|_| counts(event) && !event.is_wide()) else { continue };
        let from = dues.partition_point(|due| due.day < days.first);
        for due in (from..dues.len()).take_while(|&due| dues[due].day <= days.last) {
            let is_own = dues[due].meeting == event.reference
                || (event.block.is_some() && event.block == dues[due].block);
            if !is_own {
                visit(index, due);
            }
        }
    }
}

/// A digest of the facts of a clash of two events: another one as soon as one of them changes.
///
/// Moving both by the same number of days changes nothing in how they stand to each other, nor in the digest.
#[must_use]
pub fn digest(one: &Event, other: &Event, clash: &Clash) -> String {
    let days = |event: &Event| {
        let from = |days: Period| (days_between(one.possible.first, days.first), days.count());
        (from(event.possible), event.sure.map(from), event.is_confirmed)
    };
    let Shared { bodies, people, place } = shared(one, other);
    hash(&format!(
        "{} {} {:?} {:?} {bodies:?} {people:?} {place}",
        clash.kind,
        clash.is_certain,
        days(one),
        days(other)
    ))
}

/// As [`digest`], of a day off within an event.
#[must_use]
pub fn digest_of_day_off(event: &Event, off: &DayOff) -> String {
    hash(&format!("{} {} {:?} {} {}", ClashKind::DayOff, event.is_confirmed, event.sure, off.day, off.name))
}

/// As [`digest`], of a deadline within an event.
#[must_use]
pub fn digest_of_deadline(event: &Event, due: &Due) -> String {
    let place = event.sure.map(|days| (days_between(days.first, due.day), days.count()));
    let is_certain = event.is_confirmed && due.is_confirmed;
    hash(&format!("{} {is_certain} {place:?} {}", ClashKind::DeadlineInside, due.meeting.id))
}

/// The first half of SHA-256, in hexadecimal digits: far more than tells the facts of one clash apart.
fn hash(facts: &str) -> String {
    Sha256::digest(facts).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// The days around `days` in which an item can clash with what is on them.
#[must_use]
pub fn around(days: Period) -> Period {
    Period { first: days.first.saturating_sub(1.day()), last: days.last.saturating_add(1.day()) }
}
