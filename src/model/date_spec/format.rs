//! Dates in words, in a form that [`read_date`](super::read_date) reads back to the same date.

use jiff::civil::{Date, Time};

use super::words::month_names;
use super::{DateSpec, Precision, Shape, shape::Unit};
use crate::model::language::Language;
use crate::model::language::Language::{English, French};

/// The date in the words of `language`, however it was written: "1–2 December 2015", "3e trimestre 2027".
///
/// Where it was not understood, the text as written; where there is none, the empty text.
#[must_use]
pub fn format_date(date: &DateSpec, language: Language) -> String {
    let Some(shape) = date.shape() else {
        return match (date.precision, date.duration_months) {
            (Precision::DurationOnly, Some(months)) => duration(months, language),
            _ => date.raw.clone(),
        };
    };
    let Some(starts_at) = date.starts_at else { return in_words(&shape, language) };
    let start = time(starts_at);
    let end = date.ends_at.map(time);
    let text = match (shape, end) {
        (Shape::Interval(first, last), end) => {
            let end = end.map(|end| format!(", {end}")).unwrap_or_default();
            format!("{}, {start} – {}{end}", full(first, language), full(last, language))
        }
        (Shape::From(first), _) => from(first, &format!(", {start}"), language),
        (shape, Some(end)) => format!("{}, {start}–{end}", in_words(&shape, language)),
        (shape, None) => format!("{}, {start}", in_words(&shape, language)),
    };
    match &date.time_zone {
        Some(zone) => format!("{text} ({zone})"),
        None => text,
    }
}

fn in_words(shape: &Shape, language: Language) -> String {
    match (shape, language) {
        (Shape::Single(unit), _) => full(*unit, language),
        (Shape::Interval(first, last), _) => {
            let (start, separator) = shortened(*first, *last, language);
            format!("{start}{separator}{}", full(*last, language))
        }
        (Shape::From(first), _) => from(*first, "", language),
        (Shape::Until(last), English) => format!("until {}", full(*last, English)),
        (Shape::Until(last), French) => format!("jusqu’{}", placed(*last)),
        (Shape::Between(first, last), English) => {
            format!("between {} and {}", shortened(*first, *last, English).0, full(*last, English))
        }
        (Shape::Between(first, last), French) => format!(
            "entre {}{} et {}{}",
            article(*first),
            shortened(*first, *last, French).0,
            article(*last),
            full(*last, French)
        ),
        (Shape::OneOf(units), _) => {
            let mut units: Vec<String> = units.iter().map(|unit| full(*unit, language)).collect();
            let last = units.pop().unwrap_or_default();
            let or = if language == English { "or" } else { "ou" };
            format!("{} {or} {last}", units.join(", "))
        }
        (Shape::NoLaterThan(last), English) => format!("no later than {}", full(*last, English)),
        (Shape::NoLaterThan(last), French) => format!("au plus tard {}", on(*last)),
        (Shape::NoEarlierThan(first), English) => format!("no earlier than {}", full(*first, English)),
        (Shape::NoEarlierThan(first), French) => format!("au plus tôt {}", on(*first)),
    }
}

/// An open interval, with what follows its date.
fn from(first: Unit, after: &str, language: Language) -> String {
    let unit = full(first, language);
    match (language, first) {
        (English, _) => format!("from {unit}{after} onwards"),
        (French, Unit::Year(_)) => format!("à partir de {unit}{after}"),
        (French, Unit::Month(..)) if unit.starts_with(['a', 'o']) => format!("à partir d’{unit}{after}"),
        (French, Unit::Month(..)) => format!("à partir de {unit}{after}"),
        (French, Unit::Day(_) | Unit::Half(..) | Unit::Quarter(..)) => format!("à partir du {unit}{after}"),
    }
}

/// "au 3 mai", "en mai", as after "jusqu’".
fn placed(unit: Unit) -> String {
    let preposition = if matches!(unit, Unit::Year(_) | Unit::Month(..)) { "en" } else { "au" };
    format!("{preposition} {}", full(unit, French))
}

/// "le 3 mai", "en mai", "au 3e trimestre".
fn on(unit: Unit) -> String {
    if matches!(unit, Unit::Day(_)) { format!("le {}", full(unit, French)) } else { placed(unit) }
}

fn article(unit: Unit) -> &'static str {
    if matches!(unit, Unit::Year(_) | Unit::Month(..)) { "" } else { "le " }
}

fn full(unit: Unit, language: Language) -> String {
    let year = unit.year();
    match (unit, language) {
        (Unit::Year(year), _) => format!("{year:04}"),
        (Unit::Half(_, 1), English) => format!("first half of {year:04}"),
        (Unit::Half(..), English) => format!("second half of {year:04}"),
        (Unit::Half(_, half), French) => format!("{} semestre {year:04}", ordinal(half)),
        (Unit::Quarter(_, quarter), English) => format!("Q{quarter} {year:04}"),
        (Unit::Quarter(_, quarter), French) => format!("{} trimestre {year:04}", ordinal(quarter)),
        (Unit::Month(_, month), _) => format!("{} {year:04}", month_name(month, language)),
        (Unit::Day(date), _) => format!("{} {year:04}", day_month(date, language)),
    }
}

/// The first of two units without what the last repeats, and the dash between them: close between two
/// figures, spaced otherwise.
fn shortened(first: Unit, last: Unit, language: Language) -> (String, &'static str) {
    match (first, last) {
        (Unit::Day(from), Unit::Day(to)) if from.first_of_month() == to.first_of_month() => {
            (day_figure(from, language), "–")
        }
        (Unit::Day(from), Unit::Day(to)) if from.year() == to.year() => (day_month(from, language), " – "),
        (Unit::Month(year, month), Unit::Month(last_year, _)) if year == last_year => {
            (month_name(month, language).to_owned(), " – ")
        }
        (Unit::Year(_), Unit::Year(_)) => (full(first, language), "–"),
        _ => (full(first, language), " – "),
    }
}

fn day_month(date: Date, language: Language) -> String {
    format!("{} {}", day_figure(date, language), month_name(date.month(), language))
}

fn day_figure(date: Date, language: Language) -> String {
    if language == French { first_is_ordinal(date.day()) } else { date.day().to_string() }
}

/// French counts the first day of the month, and no other, with an ordinal.
fn first_is_ordinal(day: i8) -> String {
    if day == 1 { ordinal(day) } else { day.to_string() }
}

fn ordinal(number: i8) -> String {
    if number == 1 { "1er".to_owned() } else { format!("{number}e") }
}

fn month_name(month: i8, language: Language) -> &'static str {
    let index = usize::try_from(month - 1).unwrap_or_default();
    month_names(language).get(index).copied().unwrap_or_default()
}

fn duration(months: u32, language: Language) -> String {
    match (language, months) {
        (English, 1) => "1 month".to_owned(),
        (English, _) => format!("{months} months"),
        (French, _) => format!("{months} mois"),
    }
}

fn time(time: Time) -> String {
    if time.second() == 0 { time.strftime("%H:%M") } else { time.strftime("%H:%M:%S") }.to_string()
}
