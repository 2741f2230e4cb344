//! How the days of a holiday are found: on a date, from Easter, on a weekday of a month, and what stands in for those
//! that fall on a weekend.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

/// On which day of a year a holiday falls.
#[derive(Clone, Copy, Debug)]
pub(super) enum On {
    /// This month and day.
    Fixed(i8, i8),
    /// So many days after Easter Sunday.
    Easter(i16),
    /// So many days after the Easter Sunday of the Orthodox churches.
    OrthodoxEaster(i16),
    /// So many days after the n-th such weekday of the month, the last one being -1.
    Nth(i8, Weekday, i8, i16),
    /// The first such weekday from this month and day on.
    From(Weekday, i8, i8),
    /// The first Monday of the month; its first day where that is a Friday.
    FirstMondayOrFridayTheFirst(i8),
    /// This day of one year.
    Once(i16, i8, i8),
}

/// What stands in for a holiday on a weekend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Substitute {
    /// Nothing.
    None,
    /// The next day that is neither on a weekend nor a holiday.
    Next,
    /// As `Next`, for Sundays only.
    NextOfSunday,
    /// Friday for Saturday, Monday for Sunday.
    Nearest,
}

/// A holiday, in the years in which it is one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub name: &'static str,
    on: On,
    substitute: Substitute,
    first: i16,
    last: i16,
}

impl Rule {
    pub(super) const fn new(name: &'static str, on: On) -> Self {
        Self { name, on, substitute: Substitute::None, first: i16::MIN, last: i16::MAX }
    }

    /// From this year on.
    pub(super) const fn since(self, first: i16) -> Self {
        Self { first, ..self }
    }

    /// Up to this year, included.
    pub(super) const fn until(self, last: i16) -> Self {
        Self { last, ..self }
    }

    pub(super) const fn with(self, substitute: Substitute) -> Self {
        Self { substitute, ..self }
    }

    fn day(&self, year: i16) -> Option<Date> {
        if !(self.first..=self.last).contains(&year) {
            return None;
        }
        match self.on {
            On::Fixed(month, day) => Date::new(year, month, day).ok(),
            On::Easter(days) => easter(year)?.checked_add(days.days()).ok(),
            On::OrthodoxEaster(days) => orthodox_easter(year)?.checked_add(days.days()).ok(),
            On::Nth(nth, weekday, month, days) => {
                let first = Date::new(year, month, 1).ok()?;
                first.nth_weekday_of_month(nth, weekday).ok()?.checked_add(days.days()).ok()
            }
            On::From(weekday, month, day) => {
                Date::new(year, month, day).ok()?.yesterday().ok()?.nth_weekday(1, weekday).ok()
            }
            On::FirstMondayOrFridayTheFirst(month) => {
                let first = Date::new(year, month, 1).ok()?;
                match first.weekday() {
                    Weekday::Friday => Some(first),
                    _ => first.nth_weekday_of_month(1, Weekday::Monday).ok(),
                }
            }
            On::Once(in_year, month, day) if in_year == year => Date::new(year, month, day).ok(),
            On::Once(..) => None,
        }
    }
}

/// The days of all rules that `parts` hold, for `year`; those that stand in for others come last.
pub(super) fn days(parts: &[&[Rule]], year: i16) -> Vec<(Date, &'static str)> {
    let own: Vec<(Date, &Rule)> =
        parts.iter().flat_map(|part| part.iter()).filter_map(|rule| Some((rule.day(year)?, rule))).collect();
    let mut days: Vec<(Date, &'static str)> = own.iter().map(|(date, rule)| (*date, rule.name)).collect();
    for (date, rule) in own {
        if let Some(substitute) = substitute(date, rule.substitute, &days) {
            days.push((substitute, rule.name));
        }
    }
    days
}

fn substitute(date: Date, rule: Substitute, taken: &[(Date, &str)]) -> Option<Date> {
    match (rule, date.weekday()) {
        (Substitute::Nearest, Weekday::Saturday) => date.yesterday().ok(),
        (Substitute::Nearest, Weekday::Sunday) => date.tomorrow().ok(),
        (Substitute::Next, Weekday::Saturday | Weekday::Sunday)
        | (Substitute::NextOfSunday, Weekday::Sunday) => {
            let is_free = |day: &Date| {
                !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
                    && taken.iter().all(|(other, _)| other != day)
            };
            date.series(1.day()).skip(1).take(14).find(is_free)
        }
        _ => None,
    }
}

/// Easter Sunday; `None` outside the years 1583 to 9999.
fn easter(year: i16) -> Option<Date> {
    civil(&computus::gregorian(i32::from(year)).ok()?)
}

/// Easter Sunday of the churches that reckon it by the Julian calendar, in the Gregorian one.
fn orthodox_easter(year: i16) -> Option<Date> {
    let julian = civil(&computus::julian(i32::from(year)).ok()?)?;
    // Easter lies after February, so the leap day of a century's last year has been counted.
    let century = i64::from(year / 100);
    julian.checked_add((century - century / 4 - 2).days()).ok()
}

fn civil(date: &computus::Date) -> Option<Date> {
    Date::new(date.year.try_into().ok()?, date.month.try_into().ok()?, date.day.try_into().ok()?).ok()
}
