//! Symbols of papers: written from the pattern of their series, read back from it, and the next one of a year.
//!
//! A number that was ever given is not given again, so the next one follows the highest known, and gaps stay.

use crate::model::paper::{NUMBER, YEAR};

/// What a symbol says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// Its year; `None` in series that have none.
    pub year: Option<i16>,
    /// Its number.
    pub number: u32,
}

/// The symbol of a series, which is written as `pattern` says.
#[must_use]
pub fn format(pattern: &str, year: i16, number: u32) -> String {
    pattern.replace(YEAR, &format!("{year:04}")).replace(NUMBER, &number.to_string())
}

/// What `symbol` says, if it is one of the series with `pattern`.
///
/// Read as people write them: spaces and case count for nothing, a number may have zeros before it, and what follows
/// the symbol ("rev", "prov", " E") belongs to a version of the same paper.
#[must_use]
pub fn read(pattern: &str, symbol: &str) -> Option<Symbol> {
    let (pattern, symbol) = (folded(pattern), folded(symbol));
    let mut rest = symbol.as_str();
    let mut pattern = pattern.as_str();
    let mut found = Symbol { year: None, number: 0 };
    while !pattern.is_empty() {
        if let Some(after) = pattern.strip_prefix(YEAR) {
            let (digits, left) = rest.split_at_checked(4)?;
            found.year = Some(whole(digits)?);
            (pattern, rest) = (after, left);
        } else if let Some(after) = pattern.strip_prefix(NUMBER) {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let (digits, left) = rest.split_at(end);
            found.number = whole(digits)?;
            (pattern, rest) = (after, left);
        } else {
            let c = pattern.chars().next()?;
            rest = rest.strip_prefix(c)?;
            pattern = &pattern[c.len_utf8()..];
        }
    }
    // Digits after the symbol would make another number of it.
    (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some(found)
}

/// The next symbol of a series for `year`, after all of `known`, whether they are still in use or not; `None` where
/// there is no number left.
pub fn next<'a>(pattern: &str, year: i16, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let last = known
        .into_iter()
        .filter_map(|symbol| read(pattern, symbol))
        .filter(|symbol| symbol.year.is_none_or(|of| of == year))
        .map(|symbol| symbol.number)
        .max();
    Some(format(pattern, year, last.unwrap_or(0).checked_add(1)?))
}

/// A whole number of decimal digits and nothing else.
fn whole<T: std::str::FromStr>(digits: &str) -> Option<T> {
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

fn folded(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
