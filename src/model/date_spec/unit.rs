//! Units of the calendar as days and months: where they begin and end, and which one lies so much further on.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::shape::Unit;

impl Unit {
    /// How many months it is long; a day is no number of months.
    pub(super) fn months(self) -> Option<i32> {
        match self {
            Self::Year(_) => Some(12),
            Self::Half(..) => Some(6),
            Self::Quarter(..) => Some(3),
            Self::Month(..) => Some(1),
            Self::Day(_) => None,
        }
    }

    /// Its first day.
    pub(super) fn first(self) -> Date {
        let of = |year, month| Date::constant(year, month, 1);
        match self {
            Self::Year(year) => of(year, 1),
            Self::Half(year, half) => of(year, 6 * half - 5),
            Self::Quarter(year, quarter) => of(year, 3 * quarter - 2),
            Self::Month(year, month) => of(year, month),
            Self::Day(day) => day,
        }
    }

    /// Its last day.
    pub(super) fn last(self) -> Date {
        match self.months() {
            // The calendar of an EDTF date ends where jiff's does, with the year 9999.
            Some(months) => (self.first().saturating_add((months - 1).months())).last_of_month(),
            None => self.first(),
        }
    }

    /// The unit of the same kind that holds `day`; `None` before the year 0.
    pub(super) fn holding(self, day: Date) -> Option<Self> {
        let (year, month) = (day.year(), day.month());
        if year < 0 {
            return None;
        }
        Some(match self {
            Self::Year(_) => Self::Year(year),
            Self::Half(..) => Self::Half(year, (month + 5) / 6),
            Self::Quarter(..) => Self::Quarter(year, (month + 2) / 3),
            Self::Month(..) => Self::Month(year, month),
            Self::Day(_) => Self::Day(day),
        })
    }

    /// The unit of the same kind so many months later: a whole number of its own, unless it is a day, which ends on the
    /// last of a shorter month.
    pub(super) fn plus_months(self, months: i32) -> Option<Self> {
        self.holding(self.first().checked_add(Span::new().try_months(months).ok()?).ok()?)
    }

    /// The unit of the same kind that holds its first day moved by so many days.
    pub(super) fn plus_days(self, days: i32) -> Option<Self> {
        self.holding(self.first().checked_add(Span::new().try_days(days).ok()?).ok()?)
    }
}
