//! How long an item of an agenda lasts: read as people write it, and written in one form.

use winnow::ascii::digit1;
use winnow::combinator::{alt, eof, opt, preceded, terminated};
use winnow::prelude::*;

use super::written::{Parsed, fold, phrase, space};

/// Reads a duration in minutes: "45", "45 min", "1:30", "1 h 30", "2 hours", "½ h". Figures alone are minutes.
#[must_use]
pub fn read_minutes(text: &str) -> Option<u32> {
    let folded = fold(text)?;
    terminated(alt((clock_like, in_hours, in_minutes)), eof).parse(folded.as_str()).ok()
}

/// `1:30`.
fn clock_like(input: &mut &str) -> Parsed<u32> {
    (figures, ':', two_figures).verify_map(|(hours, _, minutes)| sum(hours, minutes)).parse_next(input)
}

/// `2 h`, `1 h 30`, `1 hour 30 min`, `1.5 h`.
fn in_hours(input: &mut &str) -> Parsed<u32> {
    // Folding has made "½" of "1⁄2".
    let half = alt(("1\u{2044}2", "1/2")).value(30);
    let whole =
        (figures, opt(preceded(one_point, tenth))).verify_map(|(hours, tenth): (u32, Option<u32>)| {
            hours.checked_mul(60)?.checked_add(tenth.unwrap_or(0) * 6)
        });
    let hours = || phrase(&["h", "hr", "hrs", "hour", "hours", "heure", "heures"]);
    let rest = (space, opt((phrase(&["and", "et"]), space)), in_minutes).map(|(_, _, minutes)| minutes);
    // "1h30": the letter ends before the figure.
    let tight = ('h', two_figures).map(|(_, minutes)| minutes);
    let written = (space, hours(), opt(rest)).map(|(_, (), minutes)| minutes.unwrap_or(0));
    (alt((half, whole)), alt((tight, written)))
        .verify_map(|(hours, minutes): (u32, u32)| hours.checked_add(minutes))
        .parse_next(input)
}

/// `45`, `45 min`, `45'`.
fn in_minutes(input: &mut &str) -> Parsed<u32> {
    let unit = alt((phrase(&["min", "min.", "mins", "mn", "minute", "minutes"]), "'".void()));
    terminated(figures, opt((space, unit))).parse_next(input)
}

fn figures(input: &mut &str) -> Parsed<u32> {
    digit1.parse_to().parse_next(input)
}

fn two_figures(input: &mut &str) -> Parsed<u32> {
    digit1
        .verify(|digits: &str| digits.len() == 2)
        .parse_to()
        .verify(|&minutes: &u32| minutes < 60)
        .parse_next(input)
}

fn one_point(input: &mut &str) -> Parsed<()> {
    alt(('.', ',')).void().parse_next(input)
}

fn tenth(input: &mut &str) -> Parsed<u32> {
    digit1.verify(|digits: &str| digits.len() == 1).parse_to().parse_next(input)
}

fn sum(hours: u32, minutes: u32) -> Option<u32> {
    hours.checked_mul(60)?.checked_add(minutes)
}

/// A duration in words that both languages share: "45 min", "1 h", "1 h 30". [`read_minutes`] reads it back.
#[must_use]
pub fn format_minutes(minutes: u32) -> String {
    // Narrow no-break spaces: the figure stays with its unit.
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes}\u{202f}min"),
        (hours, 0) => format!("{hours}\u{202f}h"),
        (hours, minutes) => format!("{hours}\u{202f}h\u{202f}{minutes:02}"),
    }
}
