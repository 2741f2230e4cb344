//! What people write, made comparable: one folding for dates, amounts and places, the parsers of words over it, and the
//! marks of doubt that stand beside them. Nothing here is ever stored; the text as written is.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use winnow::combinator::opt;
use winnow::error::EmptyError;
use winnow::prelude::*;

use super::certainty::Certainty;

/// Longest text that is read, in characters. A longer one is a paragraph, not a date or an amount.
pub(super) const LONGEST: usize = 200;

/// Folds away what does not change the meaning: case, accents, kinds of space, dash and apostrophe.
///
/// A hyphen stays a hyphen and every longer dash becomes an en dash, because ISO 8601 knows only the hyphen:
/// "2010-12" is a month, "2010–12" is not. `None` where the text is longer than [`LONGEST`].
pub(super) fn fold(text: &str) -> Option<String> {
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase) {
        match c {
            '\u{2010}' | '\u{2011}' => folded.push('-'),
            '\u{2012}'..='\u{2015}' | '\u{2212}' => folded.push('–'),
            '\u{2018}' | '\u{2019}' | '\u{02bc}' => folded.push('\''),
            c if c.is_whitespace() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            c => folded.push(c),
        }
    }
    folded.truncate(folded.trim_end().len());
    Some(folded)
}

/// Words, folded, that mark a fact as still to be confirmed.
const TO_BE_CONFIRMED: &[&str] = &[
    "tbc",
    "t.b.c.",
    "tbd",
    "t.b.d.",
    "tba",
    "t.b.a.",
    "to be confirmed",
    "to be determined",
    "to be decided",
    "to be announced",
    "to be fixed",
    "a confirmer",
    "a determiner",
    "a preciser",
    "a fixer",
    "a definir",
];

/// What may stand before such a mark without adding anything: "May 2027 (date TBC)".
const SUBJECTS: &[&str] = &["date ", "dates ", "exact date ", "exact dates ", "amount ", "montant "];

/// Takes the marks of doubt off the end of a folded text. Of several, the strongest counts.
pub(super) fn without_doubt(folded: &str) -> (&str, Option<Certainty>) {
    let mut rest = folded;
    let mut doubt = None;
    while let Some((shorter, found)) = without_last_mark(rest) {
        rest = shorter;
        doubt = doubt.max(Some(found));
    }
    (rest, doubt)
}

fn without_last_mark(text: &str) -> Option<(&str, Certainty)> {
    if let Some(rest) = text.strip_suffix('?') {
        return Some((rest.trim_end(), Certainty::Queried));
    }
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some(inner) = text.strip_suffix(close)
            && let Some((before, inside)) = inner.rsplit_once(open)
            && let ("", Some(doubt)) = without_doubt(inside.trim())
        {
            return Some((before.trim_end(), doubt));
        }
    }
    TO_BE_CONFIRMED.iter().find_map(|mark| {
        let before = text.strip_suffix(mark)?;
        if before.ends_with(char::is_alphanumeric) {
            return None;
        }
        let before = SUBJECTS
            .iter()
            .find_map(|subject| {
                before.strip_suffix(subject).filter(|rest| !rest.ends_with(char::is_alphanumeric))
            })
            .unwrap_or(before);
        Some((before.trim_end_matches([' ', ',', ';', ':', '-', '–']), Certainty::ToBeConfirmed))
    })
}

/// The doubt that a text itself expresses: "TBC", "à confirmer", a question mark at its end.
///
/// Certainty is its own field of a record; this only proposes a value for it.
#[must_use]
pub fn marks_doubt(text: &str) -> Option<Certainty> {
    without_doubt(&fold(text)?).1
}

/// The words by which texts are compared: one space between them, without case, accents and punctuation.
#[must_use]
pub fn comparable_words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for c in text.nfkd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            words.push(c);
        } else if !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// A name by which it is compared with others: whatever their case, accents, kinds of space, dash and apostrophe. Signs
/// count: "GLACY+" is not "GLACY".
#[must_use]
pub fn comparable_name(text: &str) -> String {
    // Too long to be read is still compared.
    fold(text).unwrap_or_else(|| text.to_lowercase())
}

/// Words for a place, folded, that name none: two meetings that are both online are not in one place.
const NO_PLACE: &[&str] = &[
    "online",
    "virtual",
    "remote",
    "videoconference",
    "video conference",
    "teleconference",
    "unknown",
    "not known",
    "n a",
    "en ligne",
    "virtuel",
    "a distance",
    "visioconference",
    "inconnu",
    "non connu",
];

/// A place by which it is compared with others: its words, whatever their case, accents, spaces and punctuation. Empty
/// where the text names none ("", "TBC", "online").
#[must_use]
pub fn comparable_place(text: &str) -> String {
    // Too long to be read is still compared.
    let folded = fold(text).unwrap_or_else(|| text.to_lowercase());
    let (named, _) = without_doubt(&folded);
    let place = comparable_words(named);
    if NO_PLACE.contains(&place.as_str()) { String::new() } else { place }
}

/// The result of a parser over folded text. That it failed is all that is ever asked.
pub(super) type Parsed<T> = winnow::Result<T, EmptyError>;

/// Succeeds with the value of the longest entry that stands here as whole words.
pub(super) fn word<T: Copy>(table: &'static [(&'static str, T)]) -> impl FnMut(&mut &str) -> Parsed<T> {
    move |input| {
        let fitting = table.iter().filter(|(text, _)| stands_here(input, text));
        let (text, value) = fitting.max_by_key(|(text, _)| text.len()).ok_or(EmptyError)?;
        *input = &input[text.len()..];
        Ok(*value)
    }
}

/// Succeeds if one of `phrases` stands here as whole words, and takes the longest.
pub(super) fn phrase(phrases: &'static [&'static str]) -> impl FnMut(&mut &str) -> Parsed<()> {
    move |input| {
        let fitting = phrases.iter().filter(|text| stands_here(input, text));
        let length = fitting.map(|text| text.len()).max().ok_or(EmptyError)?;
        *input = &input[length..];
        Ok(())
    }
}

/// Letters end before letters, figures before either; "d’" and "€" end where they do.
fn stands_here(input: &str, text: &str) -> bool {
    let Some(rest) = input.strip_prefix(text) else { return false };
    match text.chars().next_back() {
        Some(last) if last.is_alphabetic() => !rest.starts_with(char::is_alphabetic),
        Some(last) if last.is_numeric() => !rest.starts_with(char::is_alphanumeric),
        _ => true,
    }
}

/// A space, if one stands here. Folded text has never two.
pub(super) fn space(input: &mut &str) -> Parsed<()> {
    opt(' ').void().parse_next(input)
}
