//! The wall's layout: which days an item takes, which of them are sure, and the lanes that keep items apart.
//!
//! Days are numbers, so that whoever draws them need not read dates. How wide a day is drawn, is not known here.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::date_spec::DateSpec;

/// A day as the number of days since 1970-01-01, which is 0.
pub type DayNumber = i32;

/// The number of a day.
#[must_use]
pub fn day_number(day: Date) -> DayNumber {
    (day - Date::constant(1970, 1, 1)).get_days()
}

/// Which days an item can take, and on which of them it certainly takes place. An open end has no day.
///
/// Invariant: `first <= sure_first <= sure_last <= last`, of those that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// The first possible day; none where its beginning is open.
    pub first: Option<DayNumber>,
    /// The last possible day; none where its end is open.
    pub last: Option<DayNumber>,
    /// Whether there are days on which it certainly takes place.
    pub is_sure: bool,
    /// The first of them; none where its beginning is open.
    pub sure_first: Option<DayNumber>,
    /// The last of them; none where its end is open.
    pub sure_last: Option<DayNumber>,
}

/// The days of a date; none where it has no place in time.
#[must_use]
pub fn span(date: &DateSpec) -> Option<Span> {
    date.edtf.as_ref()?;
    let sure = date.sure();
    Some(Span {
        first: date.earliest.map(day_number),
        last: date.latest.map(day_number),
        is_sure: sure.is_some(),
        sure_first: sure.and_then(|sure| sure.from).map(day_number),
        sure_last: sure.and_then(|sure| sure.to).map(day_number),
    })
}

/// No name is given more room than this, in letters; what is longer is cut short.
pub const LONGEST_NAME: usize = 28;

/// Room around a name, in letters: the gaps to its bar's edges and to what is next.
const AROUND_NAME: usize = 3;

/// What takes room in a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// When.
    pub span: Span,
    /// How many letters its name has, with the mark of what is not settled.
    pub letters: usize,
}

impl Bar {
    /// The first day that it takes and the last, its name included, where a day is as wide as `letters_per_day`, which
    /// is positive. A name that the bar cannot hold stands behind it.
    fn room(&self, letters_per_day: f64) -> (DayNumber, DayNumber) {
        let Span { first, last, .. } = self.span;
        let letters = self.letters.min(LONGEST_NAME) + AROUND_NAME;
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a few letters")]
        let name = (letters as f64 / letters_per_day).ceil() as DayNumber;
        let end = match first.zip(last) {
            Some((first, last)) if last.saturating_sub(first) < name.saturating_sub(1) => {
                last.saturating_add(name)
            }
            _ => last.unwrap_or(DayNumber::MAX),
        };
        (first.unwrap_or(DayNumber::MIN), end)
    }
}

/// For each bar the lane in which nothing else takes its room: as few lanes as can be, the lowest that is free.
///
/// Bars take their lanes in the order of their first days, and those of the same day in the order given. In O(n log n).
#[must_use]
pub fn lanes(bars: &[Bar], letters_per_day: f64) -> Vec<u32> {
    let rooms: Vec<_> = bars.iter().map(|bar| bar.room(letters_per_day)).collect();
    let mut order: Vec<usize> = (0..bars.len()).collect();
    order.sort_by_key(|&bar| rooms.get(bar).map(|room| room.0));
    let mut lanes = vec![0; bars.len()];
    let mut taken: BinaryHeap<Reverse<(DayNumber, u32)>> = BinaryHeap::new();
    let mut free: BinaryHeap<Reverse<u32>> = BinaryHeap::new();
    let mut next = 0;
    for bar in order {
        let (Some(&(start, end)), Some(lane)) = (rooms.get(bar), lanes.get_mut(bar)) else { continue };
        while let Some(&Reverse((until, lane))) = taken.peek()
            && until < start
        {
            taken.pop();
            free.push(Reverse(lane));
        }
        *lane = match free.pop() {
            Some(Reverse(lane)) => lane,
            None => {
                next += 1;
                next - 1
            }
        };
        taken.push(Reverse((end, *lane)));
    }
    lanes
}
