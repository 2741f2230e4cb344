//! How one date stands to another that takes its place.

use std::cmp::Ordering;

use jiff::civil::Date;

use crate::model::date_spec::DateSpec;
use crate::model::entity::vocabulary;

vocabulary! {
    /// How a date differs from the one before.
    pub enum DateShift {
        /// It is sooner.
        Earlier = "earlier",
        /// It is later.
        Later = "later",
        /// It falls within what was said before: more is known of it.
        Narrower = "narrower",
        /// What was said before falls within it: less is known of it.
        Wider = "wider",
        /// It lasts within the days it lasted before.
        Shorter = "shorter",
        /// It lasts beyond the days it lasted before.
        Longer = "longer",
        /// There was no date, or none that was understood.
        Dated = "dated",
        /// There is no date, or none that is understood.
        Undated = "undated",
        /// Anything else: another time of day, or words that are not understood.
        Otherwise = "otherwise",
    }
}

impl DateShift {
    /// The way back.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Earlier => Self::Later,
            Self::Later => Self::Earlier,
            Self::Narrower => Self::Wider,
            Self::Wider => Self::Narrower,
            Self::Shorter => Self::Longer,
            Self::Longer => Self::Shorter,
            Self::Dated => Self::Undated,
            Self::Undated => Self::Dated,
            Self::Otherwise => Self::Otherwise,
        }
    }
}

/// How `after` differs from `before`.
#[must_use]
pub fn date_shift(before: &DateSpec, after: &DateSpec) -> DateShift {
    match (before.edtf.is_some(), after.edtf.is_some()) {
        (false, true) => return DateShift::Dated,
        (true, false) => return DateShift::Undated,
        (false, false) => {
            return match after.duration_months.cmp(&before.duration_months) {
                Ordering::Less if after.duration_months.is_some() => DateShift::Shorter,
                Ordering::Greater if before.duration_months.is_some() => DateShift::Longer,
                _ => DateShift::Otherwise,
            };
        }
        (true, true) => {}
    }
    let start = first(after).cmp(&first(before));
    let end = last(after).cmp(&last(before));
    let lasts = before.is_interval() && after.is_interval();
    match (start, end) {
        (Ordering::Equal, Ordering::Equal) => match after.starts_at.cmp(&before.starts_at) {
            Ordering::Less if after.starts_at.is_some() => DateShift::Earlier,
            Ordering::Greater if before.starts_at.is_some() => DateShift::Later,
            _ => DateShift::Otherwise,
        },
        (Ordering::Equal | Ordering::Greater, Ordering::Equal | Ordering::Less) => {
            if lasts {
                DateShift::Shorter
            } else {
                DateShift::Narrower
            }
        }
        (Ordering::Equal | Ordering::Less, Ordering::Equal | Ordering::Greater) => {
            if lasts {
                DateShift::Longer
            } else {
                DateShift::Wider
            }
        }
        (Ordering::Less, Ordering::Less) => DateShift::Earlier,
        (Ordering::Greater, Ordering::Greater) => DateShift::Later,
    }
}

/// An open beginning comes before every day.
fn first(date: &DateSpec) -> Date {
    date.earliest.unwrap_or(Date::MIN)
}

/// An open end comes after every day.
fn last(date: &DateSpec) -> Date {
    date.latest.unwrap_or(Date::MAX)
}
