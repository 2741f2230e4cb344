//! Recurrence rules that cost more than a calendar is worth.
//!
//! The library walks a rule to the year 9999 and gives up after a million periods without an occurrence, which is bounded
//! for one rule, and hours for the rules that fit into a file. A rule is therefore cut where nobody looks any further, and
//! what walking it can cost at most is known before it is walked.

use ical::recur::set::IcalRecurSet;
use ical::recur::{IcalRecurDateTime, IcalRecurFreq, IcalRecurRule};

/// Times of day, and values of all its parts, that a rule may name.
const MOST_VALUES: usize = 1_000;

/// What a period without an occurrence costs, in occurrences: all that the rule names is tried in it.
const BARREN: u64 = 4;

/// Periods without an occurrence after which the library gives up.
const MOST_BARREN: u64 = 1_000_000;

/// Whether a period of each rule has a bounded number of occurrences: one of a year can name each of its seconds.
pub(super) fn is_bounded(set: &IcalRecurSet) -> bool {
    rules(set).all(|rule| {
        let times = [&rule.by_hour, &rule.by_minute, &rule.by_second];
        let of_a_day = times.iter().map(|values| values.len().max(1)).fold(1, usize::saturating_mul);
        let values = times.iter().map(|values| values.len()).sum::<usize>()
            + rule.by_day.len()
            + rule.by_month_day.len()
            + rule.by_year_day.len()
            + rule.by_week_no.len()
            + rule.by_month.len()
            + rule.by_set_pos.len();
        of_a_day <= MOST_VALUES && values <= MOST_VALUES
    })
}

/// Ends the rules of `set` with `last`.
pub(super) fn cut(set: &mut IcalRecurSet, last: IcalRecurDateTime) {
    for rule in set.rules.iter_mut().chain(&mut set.exrules) {
        rule.until = Some(rule.until.map_or(last, |until| until.min(last)));
    }
}

/// What it can cost at most to walk `set`, which was cut, where no period has an occurrence; in occurrences.
pub(super) fn cost(set: &IcalRecurSet) -> u64 {
    periods(set).saturating_mul(BARREN)
}

/// How many periods there are at most to walk over in `set`, which was cut.
pub(super) fn periods(set: &IcalRecurSet) -> u64 {
    let Some(start) = set.start else { return 0 };
    let periods = rules(set).map(|rule| {
        let span = rule.until.map_or(u64::MAX, |until| {
            u64::try_from(until.seconds().saturating_sub(start.seconds())).unwrap_or(0)
        });
        (span / (seconds(rule.freq) * u64::from(rule.interval.max(1)))).min(MOST_BARREN)
    });
    periods.fold(0, u64::saturating_add)
}

/// What one step along `set` costs, in occurrences: rules are asked one by one, and so are occurrences that were moved.
pub(super) fn step(set: &IcalRecurSet) -> u64 {
    u64::try_from(1 + rules(set).count() / 4 + set.overrides.len() / 8).unwrap_or(u64::MAX)
}

fn rules(set: &IcalRecurSet) -> impl Iterator<Item = &IcalRecurRule> {
    set.rules.iter().chain(&set.exrules)
}

/// The shortest period of a frequency.
fn seconds(frequency: IcalRecurFreq) -> u64 {
    const DAY: u64 = 86_400;
    match frequency {
        IcalRecurFreq::Secondly => 1,
        IcalRecurFreq::Minutely => 60,
        IcalRecurFreq::Hourly => 3_600,
        IcalRecurFreq::Daily => DAY,
        IcalRecurFreq::Weekly => 7 * DAY,
        IcalRecurFreq::Monthly => 28 * DAY,
        IcalRecurFreq::Yearly => 365 * DAY,
    }
}
