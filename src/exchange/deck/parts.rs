//! The parts of a line: its name, and what stands behind it in brackets or between commas, each read as a date, a sum or
//! words.

use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateReading, DateSpec, Precision, read_date};
use crate::model::language::Language;
use crate::model::money::{Amount, AmountReading, read_amount};

use super::line::without_doubt;

/// Words that no date is sought in are longer.
const LONGEST_DATE: usize = 9;

/// A part of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    /// One date, or several that are listed.
    Dates(Vec<DateSpec>),
    /// A sum in a currency.
    Amount(Amount),
    /// Anything else.
    Words(String),
}

/// A line in its parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Parts {
    /// What stands before the first date, sum or bracket; empty where the line begins with them.
    pub(super) name: String,
    /// How sure the line says that it is.
    pub(super) certainty: Certainty,
    /// What stands behind the name.
    pub(super) behind: Vec<Part>,
}

impl Parts {
    /// The dates.
    pub(super) fn dates(&self) -> impl Iterator<Item = &DateSpec> {
        self.behind.iter().flat_map(|part| match part {
            Part::Dates(dates) => dates.as_slice(),
            _ => &[],
        })
    }

    /// The first sum.
    pub(super) fn amount(&self) -> Option<&Amount> {
        self.behind.iter().find_map(|part| match part {
            Part::Amount(amount) => Some(amount),
            _ => None,
        })
    }

    /// The words, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.behind.iter().filter_map(|part| match part {
            Part::Words(words) => Some(words.as_str()),
            _ => None,
        })
    }

    /// The words right before the first date, where a place would stand: "(Strasbourg, 30 November 2015)".
    pub(super) fn place(&self) -> &str {
        let date = self.behind.iter().position(|part| matches!(part, Part::Dates(_)));
        let before = date.and_then(|at| at.checked_sub(1)).map(|at| &self.behind[at]);
        match before {
            Some(Part::Words(words)) if is_place(words) => words,
            _ => "",
        }
    }
}

/// A place is a few words that begin with a capital.
fn is_place(words: &str) -> bool {
    words.split_whitespace().count() <= 4 && words.chars().next().is_some_and(char::is_uppercase)
}

/// Takes a line apart.
pub(super) fn parts(text: &str) -> Parts {
    let (sure, certainty) = without_doubt(text);
    if let Some((name, inside)) = bracketed(sure) {
        let behind: Vec<Part> = listed(inside).into_iter().map(part).collect();
        let says = |part: &Part| !matches!(part, Part::Words(_));
        if behind.iter().any(says) {
            let (name, own) = without_doubt(name);
            return Parts { name: name.to_owned(), certainty: certainty.max(own), behind };
        }
    }
    let mut pieces: Vec<Part> = listed(sure).into_iter().map(part).collect();
    if pieces.iter().all(|piece| matches!(piece, Part::Words(_)))
        && let Some((before, date, after)) = dated(sure)
    {
        let (name, place) = before.rsplit_once(", ").unwrap_or((before, ""));
        let mut behind = Vec::new();
        behind.extend((!place.is_empty()).then(|| Part::Words(place.to_owned())));
        behind.push(Part::Dates(vec![date]));
        behind.extend((!after.is_empty()).then(|| Part::Words(after.to_owned())));
        return Parts { name: name.to_owned(), certainty, behind };
    }
    let name = match pieces.first() {
        Some(Part::Words(words)) => words.clone(),
        _ => String::new(),
    };
    if !name.is_empty() {
        pieces.remove(0);
    }
    Parts { name, certainty, behind: pieces }
}

/// A name and what stands in the brackets at its end.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let (name, inside) = text.strip_suffix(')')?.rsplit_once('(')?;
    let name = name.trim();
    (!name.is_empty()).then(|| (name, inside.trim()))
}

/// What is listed with commas or semicolons; a comma within figures separates nothing.
fn listed(text: &str) -> Vec<&str> {
    let pieces = between_commas(text, |after| after.starts_with([' ', '\u{a0}']));
    pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// What stands between the commas and semicolons outside of brackets that `separates` accepts by what follows them.
pub(super) fn between_commas(text: &str, separates: impl Fn(&str) -> bool) -> Vec<&str> {
    let mut pieces: Vec<&str> = Vec::new();
    let mut start = 0;
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' if depth == 0 && separates(&text[at + 1..]) => {
                pieces.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&text[start..]);
    pieces
}

fn part(text: &str) -> Part {
    if let Some(date) = as_date(text) {
        return Part::Dates(vec![date]);
    }
    if let Some(amount) = as_amount(text) {
        return Part::Amount(amount);
    }
    for between in [" + ", " & ", " and ", " et ", " / "] {
        let several: Vec<&str> = text.split(between).collect();
        let dates: Vec<DateSpec> = several.iter().filter_map(|one| as_date(one.trim())).collect();
        if several.len() > 1 && dates.len() == several.len() {
            return Part::Dates(dates);
        }
    }
    Part::Words(text.to_owned())
}

/// The whole text as a date that has a place in time or a length. One that can be read in several ways is kept as
/// written, to be asked about.
pub(super) fn as_date(text: &str) -> Option<DateSpec> {
    let text = without_preposition(text);
    // A year alone is more often a part of a title than a date; figures alone are none.
    if text.chars().all(|c| c.is_ascii_digit()) && !is_year(text) {
        return None;
    }
    match read_date(text, None) {
        DateReading::Understood(date) if date.precision != Precision::None => Some(date),
        DateReading::Ambiguous(dates) if dates.iter().all(|date| date.precision == Precision::Day) => {
            Some(DateSpec { raw: text.to_owned(), ..DateSpec::default() })
        }
        _ => None,
    }
}

fn without_preposition(text: &str) -> &str {
    const BEFORE: &[&str] = &["on ", "in ", "dates: ", "le ", "du ", "en ", "les "];
    let lower = text.to_lowercase();
    let before = BEFORE.iter().find(|word| lower.starts_with(*word));
    before.map_or(text, |word| text.get(word.len()..).unwrap_or(text)).trim()
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && (text.starts_with("19") || text.starts_with("20"))
}

/// The whole text as a sum that names its currency.
pub(super) fn as_amount(text: &str) -> Option<Amount> {
    let languages = [Language::English, Language::French];
    languages.into_iter().find_map(|language| match read_amount(text, language, None) {
        AmountReading::Understood(amount) if amount.minor.is_some() => Some(amount),
        // Which is meant is asked where it is shown.
        AmountReading::Ambiguous(amounts) if !amounts.is_empty() => {
            Some(Amount { raw: text.to_owned(), ..Amount::default() })
        }
        _ => None,
    })
}

/// The longest date that stands within a text, with what is before and behind it: "Plenary on 7-9 June 2017 in Strasbourg".
/// It names its year.
fn dated(text: &str) -> Option<(&str, DateSpec, &str)> {
    let mut words: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for word in text.split(' ') {
        words.push((at, at + word.len()));
        at += word.len() + 1;
    }
    let clean = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let years: Vec<usize> = (0..words.len())
        .filter(|&word| clean(&text[words[word].0..words[word].1]).split('/').any(is_year))
        .collect();
    let ends = years.iter().rev().take(4);
    let mut windows =
        ends.flat_map(|&last| (last.saturating_sub(LONGEST_DATE)..=last).map(move |first| (first, last)));
    windows.find_map(|(first, last)| {
        let inside = text[words[first].0..words[last].1].trim_end_matches([',', '.', ';']);
        let date = as_date(inside).filter(|date| date.precision != Precision::Year)?;
        let before = text[..words[first].0]
            .trim()
            .trim_end_matches(" on")
            .trim_end_matches([',', ':', '-', '–'])
            .trim_end();
        let after = text[words[last].1..].trim_start_matches([',', ';', '.']).trim();
        (!before.is_empty()).then(|| (before, date, after.strip_prefix("in ").unwrap_or(after)))
    })
}
