//! The parts of a line: its name, and what stands behind it in brackets or between commas, dashes and colons, each read as
//! a date, a sum or words.

use std::ops::Range;

use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateReading, DateSpec, Precision, read_date};
use crate::model::language::Language;
use crate::model::money::{Amount, AmountReading, read_amount};

use super::line::without_doubt;
use super::words::{
    AROUND_A_YEAR, FUNDING, NEAR, PARTICLES, WITHOUT_PLACE, contains, is_one_of, meeting_kind, numbered,
};

/// Words that no date is sought in are longer.
const LONGEST_DATE: usize = 9;

/// Words that no sum is sought in are longer: "EUR 1 200 000 million".
const LONGEST_AMOUNT: usize = 6;

/// Pieces that one date goes over at most: "Monday, 3 May – Friday, 7 May 2027".
const MOST_PIECES: usize = 4;

/// Words of a place at most.
const LONGEST_PLACE: usize = 4;

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
    /// What stands before the first date, sum, comma or bracket; empty where the line begins with them.
    pub(super) name: String,
    /// How sure the line says that it is.
    pub(super) certainty: Certainty,
    /// The words for a doubt at its end, as written: "TBC"; empty where there is none.
    pub(super) doubt: String,
    /// What stands behind the name.
    pub(super) behind: Vec<Part>,
    /// The place that a line of its own says; empty where there is none.
    pub(super) venue: String,
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

    /// The same, named by the first words behind its date where it begins with that: "3-5 May 2027: Plenary, Geneva".
    pub(super) fn named(mut self) -> Self {
        if self.name.is_empty()
            && let [Part::Dates(_), Part::Words(name), ..] = self.behind.as_slice()
        {
            self.name = name.clone();
            self.behind.remove(1);
        }
        self
    }

    /// The words beside the first date where a place would stand, before it or else behind it: "(Strasbourg, 30 November
    /// 2015)", "19 April 2027, Paris".
    pub(super) fn place(&self) -> &str {
        if !self.venue.is_empty() {
            return &self.venue;
        }
        let date = self.behind.iter().position(|part| matches!(part, Part::Dates(_)));
        let at = |index: usize| match self.behind.get(index) {
            // "Paris (provisional)" is Paris.
            Some(Part::Words(words)) => words.split(" (").next().filter(|words| is_place(words)),
            _ => None,
        };
        match date {
            Some(date) => date.checked_sub(1).and_then(at).or_else(|| at(date + 1)),
            None => at(0),
        }
        .unwrap_or_default()
    }
}

/// A place is a few words that begin with capitals, and names no meeting.
fn is_place(words: &str) -> bool {
    let is_capital = |word: &str| {
        word.chars().find(|c| c.is_alphanumeric()).is_none_or(char::is_uppercase)
            || is_one_of(word, PARTICLES)
    };
    let count = words.split_whitespace().count();
    is_one_of(words, WITHOUT_PLACE)
        || (1..=LONGEST_PLACE).contains(&count)
            && words.chars().next().is_some_and(char::is_uppercase)
            && words.split_whitespace().all(is_capital)
            && !words.contains(|c: char| c.is_ascii_digit())
            && meeting_kind(words).is_none()
            && numbered(words).is_none()
}

/// What stands between a piece of a line and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Nothing: it is the first.
    None,
    /// A comma or a semicolon.
    Comma,
    /// A dash between spaces, or the edge of a cell.
    Dash,
    /// A colon.
    Colon,
    /// A bracket, opened or closed.
    Bracket,
}

/// A piece of a line that no separator stands in.
#[derive(Clone, Debug)]
struct Piece {
    range: Range<usize>,
    joint: Joint,
}

/// Takes a line apart. `year` is that of the heading over it: "3 May" is then a day of that year, as written.
pub(super) fn parts(text: &str, year: Option<&str>) -> Parts {
    let (sure, certainty) = without_doubt(text);
    let pieces = pieces(sure, year);
    let mut read: Vec<(Joint, Range<usize>, Part)> = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let (taken, part) = read_at(sure, &pieces[at..], year);
        let range = pieces[at].range.start..pieces[at + taken - 1].range.end;
        read.push((pieces[at].joint, range, part));
        at += taken;
    }
    seek(sure, &mut read, |part| matches!(part, Part::Dates(_)), dated);
    seek(sure, &mut read, |part| matches!(part, Part::Amount(_)), priced);

    let named = length_of_name(sure, &read);
    let (name, certainty) = match named.checked_sub(1) {
        None => ("", certainty),
        Some(last) => {
            let (name, own) = without_doubt(sure[read[0].1.start..read[last].1.end].trim());
            (name, certainty.max(own))
        }
    };
    let is_sign = |c: char| !c.is_alphanumeric() && !matches!(c, '.' | '?');
    Parts {
        name: name.to_owned(),
        certainty,
        doubt: text[sure.len()..].trim_matches(is_sign).to_owned(),
        behind: read.into_iter().skip(named).map(|(_, _, part)| part).collect(),
        venue: String::new(),
    }
}

/// How many of the first pieces are the name. Colons and dashes can stand within one; what stands right before a date behind
/// a dash or a colon, and can be a place, is the place.
fn length_of_name(text: &str, read: &[(Joint, Range<usize>, Part)]) -> usize {
    let is_words = |part: &Part| matches!(part, Part::Words(_));
    if !read.first().is_some_and(|(_, _, part)| is_words(part)) {
        return 0;
    }
    let more = read[1..].iter().take_while(|(joint, range, part)| {
        is_words(part)
            && matches!(joint, Joint::Colon | Joint::Dash)
            && !contains(&text[range.clone()], FUNDING)
    });
    let length = 1 + more.count();
    let is_before_date = matches!(read.get(length), Some((_, _, Part::Dates(_))));
    if length > 1 && is_before_date && is_place(&text[read[length - 1].1.clone()]) {
        length - 1
    } else {
        length
    }
}

/// The first piece as a part, with as many of the following as one date goes over.
fn read_at(text: &str, pieces: &[Piece], year: Option<&str>) -> (usize, Part) {
    let joined = pieces[1..].iter().take_while(|piece| matches!(piece.joint, Joint::Comma | Joint::Dash));
    let longest = (1 + joined.count()).min(MOST_PIECES);
    let start = pieces[0].range.start;
    for taken in (1..=longest).rev() {
        let candidate = &text[start..pieces[taken - 1].range.end];
        if let Some(date) = date_in(candidate, year) {
            return (taken, Part::Dates(vec![date]));
        }
    }
    (1, part(&text[pieces[0].range.clone()], year))
}

/// Where no piece is wholly a date or a sum, the first piece that holds one is cut around it.
fn seek(
    text: &str,
    read: &mut Vec<(Joint, Range<usize>, Part)>,
    is_sought: impl Fn(&Part) -> bool,
    find: impl Fn(&str) -> Option<(Range<usize>, Part)>,
) {
    if read.iter().any(|(_, _, part)| is_sought(part)) {
        return;
    }
    let found = read.iter().enumerate().find_map(|(index, (_, range, part))| match part {
        Part::Words(_) => find(&text[range.clone()]).map(|found| (index, found)),
        _ => None,
    });
    let Some((index, (inside, part))) = found else { return };
    let (joint, range, _) = read.remove(index);
    let of = |from: usize, to: usize| trimmed(text, range.start + from..range.start + to);
    let (before, after) = (of(0, inside.start), of(inside.end, range.len()));
    let words = |range: &Range<usize>| Part::Words(text[range.clone()].to_owned());
    let mut cut = Vec::new();
    if !before.is_empty() {
        cut.push((joint, before.clone(), words(&before)));
    }
    let joint = if before.is_empty() { joint } else { Joint::Comma };
    cut.push((joint, range.start + inside.start..range.start + inside.end, part));
    if !after.is_empty() {
        cut.push((Joint::Comma, after.clone(), words(&after)));
    }
    read.splice(index..index, cut);
}

/// Without separators, and words that only lead on, at its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let is_sign = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '-' | '–' | '—');
    let mut range = inner(text, range, is_sign);
    for word in [" on", " in", " le", " du", " en", " à"] {
        if text[range.clone()].ends_with(word) {
            range = inner(text, range.start..range.end - word.len(), is_sign);
        }
    }
    for word in ["in ", "at ", "à "] {
        if text[range.clone()].starts_with(word) {
            range.start += word.len();
        }
    }
    let is_bracketed = text[range.clone()].starts_with('(') && closing(text, range.start) + 1 == range.end;
    if is_bracketed { range.start + 1..range.end - 1 } else { range }
}

/// Without the signs at its ends.
fn inner(text: &str, range: Range<usize>, is_edge: impl Fn(char) -> bool + Copy) -> Range<usize> {
    let piece = &text[range.clone()];
    let start = range.start + piece.len() - piece.trim_start_matches(is_edge).len();
    start..start + piece.trim_matches(is_edge).len()
}

/// Cuts a text at commas, semicolons, colons, spaced dashes and cells outside of brackets, and at brackets that hold a date
/// or a sum. Other brackets are words.
fn pieces(text: &str, year: Option<&str>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut push = |range: Range<usize>, joint: Joint| {
        let range = inner(text, range, char::is_whitespace);
        if !range.is_empty() {
            let joint = if pieces.is_empty() { Joint::None } else { joint };
            pieces.push(Piece { range, joint });
        }
    };
    let (mut start, mut joint, mut at) = (0, Joint::None, 0);
    while let Some(c) = text[at..].chars().next() {
        let next = at + c.len_utf8();
        if c == '(' {
            let end = closing(text, at);
            let inside: Vec<Range<usize>> =
                listed(&text[next..end]).into_iter().map(|one| next + one.start..next + one.end).collect();
            if inside.iter().any(|one| !matches!(part(&text[one.clone()], year), Part::Words(_))) {
                push(start..at, joint);
                for (index, one) in inside.into_iter().enumerate() {
                    push(one, if index == 0 { Joint::Bracket } else { Joint::Comma });
                }
                start = (end + 1).min(text.len());
                joint = Joint::Bracket;
            }
            at = (end + 1).min(text.len());
            continue;
        }
        let is_spaced = |after: &str| after.is_empty() || after.starts_with(char::is_whitespace);
        let found = match c {
            ',' | ';' if is_spaced(&text[next..]) => Some(Joint::Comma),
            ':' if is_spaced(&text[next..]) => Some(Joint::Colon),
            '|' => Some(Joint::Dash),
            '-' | '–' | '—' if is_spaced(&text[next..]) && text[..at].ends_with(char::is_whitespace) => {
                Some(Joint::Dash)
            }
            _ => None,
        };
        if let Some(found) = found {
            push(start..at, joint);
            (start, joint) = (next, found);
        }
        at = next;
    }
    push(start..text.len(), joint);
    pieces
}

/// Where the bracket that opens at `open` is closed; the end of the text where it is not.
fn closing(text: &str, open: usize) -> usize {
    let mut depth = 0_u32;
    for (at, c) in text[open..].char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return open + at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// What is listed with commas or semicolons; a comma within figures separates nothing.
fn listed(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut range = |piece: &str| {
        let start = at;
        at += piece.len() + 1;
        inner(text, start..start + piece.len(), char::is_whitespace)
    };
    let pieces = between_commas(text, |after| after.starts_with([' ', '\u{a0}']));
    pieces.into_iter().map(&mut range).filter(|piece| !piece.is_empty()).collect()
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

fn part(text: &str, year: Option<&str>) -> Part {
    if let Some(date) = date_in(text, year) {
        return Part::Dates(vec![date]);
    }
    if let Some(amount) = as_amount(text) {
        return Part::Amount(amount);
    }
    for between in [" + ", " & ", " and ", " et ", " / "] {
        let several: Vec<&str> = text.split(between).collect();
        let dates: Vec<DateSpec> = several.iter().filter_map(|one| date_in(one.trim(), year)).collect();
        if several.len() > 1 && dates.len() == several.len() {
            return Part::Dates(dates);
        }
    }
    Part::Words(text.to_owned())
}

/// The whole text as a date, with the year of the heading over it where it names none.
fn date_in(text: &str, year: Option<&str>) -> Option<DateSpec> {
    as_date(text).or_else(|| {
        let year = year.filter(|_| !text.split(|c: char| !c.is_ascii_digit()).any(is_year))?;
        let date = as_date(&format!("{} {year}", without_doubt(text).0))?;
        (date.edtf.is_some() && !matches!(date.precision, Precision::Year | Precision::DurationOnly))
            .then(|| DateSpec { raw: without_preposition(text).to_owned(), ..date })
    })
}

/// The whole text as a date that has a place in time or a length. One that can be read in several ways is kept as
/// written, to be asked about; so is one that no calendar knows: "autumn 2027", "w/c 13 April 2027", "18 months from July 2026".
pub(super) fn as_date(text: &str) -> Option<DateSpec> {
    let text = without_preposition(text);
    // A year alone is more often a part of a title than a date; figures alone are none.
    if text.chars().all(|c| c.is_ascii_digit()) && !is_year(text) {
        return None;
    }
    let as_written = || DateSpec { raw: text.to_owned(), ..DateSpec::default() };
    match read_date(text, None) {
        DateReading::Understood(date) if date.precision != Precision::None => Some(date),
        DateReading::Ambiguous(dates) if dates.iter().all(|date| date.precision == Precision::Day) => {
            Some(as_written())
        }
        _ => (is_around_a_year(text) || is_length_from(text) || is_near_a_day(text)).then(as_written),
    }
}

fn without_preposition(text: &str) -> &str {
    const BEFORE: &[&str] = &["on ", "in ", "dates: ", "le ", "du ", "en ", "les "];
    let lower = text.to_lowercase();
    let before = BEFORE.iter().find(|word| lower.starts_with(*word));
    before.map_or(text, |word| text.get(word.len()..).unwrap_or(text)).trim()
}

/// Whether a word is a year of this century or the last.
pub(super) fn is_year(text: &str) -> bool {
    text.len() == 4
        && text.chars().all(|c| c.is_ascii_digit())
        && (text.starts_with("19") || text.starts_with("20"))
}

/// A part of a year that has no days of its own: "autumn 2027", "early 2027", "mi-2027", "fin de l’année 2027".
fn is_around_a_year(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words: Vec<&str> =
        lower.split([' ', '\u{a0}', '-', '’', '\'']).filter(|word| !word.is_empty()).collect();
    words.pop().is_some_and(is_year)
        && words.iter().any(|word| word.len() > 2)
        && words.iter().all(|word| AROUND_A_YEAR.contains(word))
}

/// A day that is named for what lies near it: "w/c 13 April 2027" is not that day.
fn is_near_a_day(text: &str) -> bool {
    let lower = text.to_lowercase();
    NEAR.iter().any(|word| {
        lower.strip_prefix(word).is_some_and(
            |day| matches!(read_date(day.trim(), None), DateReading::Understood(date) if date.edtf.is_some()),
        )
    })
}

/// A length of time and when it begins: "18 months from July 2026".
pub(super) fn is_length_from(text: &str) -> bool {
    [" from ", " as of ", " starting ", " à partir de ", " à compter de ", " dès "].iter().any(|word| {
        text.split_once(word).is_some_and(|(length, from)| {
            let is = |text: &str, precision: fn(Precision) -> bool| {
                matches!(read_date(text.trim(), None), DateReading::Understood(date) if precision(date.precision))
            };
            is(length, |precision| precision == Precision::DurationOnly)
                && is(from, |precision| !matches!(precision, Precision::DurationOnly | Precision::None))
        })
    })
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

/// The words of a text, by where they stand.
fn words_of(text: &str) -> Vec<Range<usize>> {
    let starts = text.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some(start..start + word.len())
    });
    starts.filter(|word| !word.is_empty()).collect()
}

/// The longest date that stands within a text, and where: "Plenary on 7-9 June 2017 in Strasbourg". It names its year.
fn dated(text: &str) -> Option<(Range<usize>, Part)> {
    let words = words_of(text);
    let clean =
        |word: &Range<usize>| text[word.clone()].trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let years: Vec<usize> =
        (0..words.len()).filter(|&word| clean(&words[word]).split('/').any(is_year)).collect();
    let ends = years.iter().rev().take(4);
    let mut windows =
        ends.flat_map(|&last| (last.saturating_sub(LONGEST_DATE)..=last).map(move |first| (first, last)));
    windows.find_map(|(first, last)| {
        let start = words[first].start;
        let inside = text[start..words[last].end].trim_end_matches([',', '.', ';']);
        let date = as_date(inside).filter(|date| date.precision != Precision::Year)?;
        (first > 0 || last + 1 < words.len()).then(|| (start..start + inside.len(), Part::Dates(vec![date])))
    })
}

/// The longest sum that stands within a text, and where: "budget USD 600 000".
fn priced(text: &str) -> Option<(Range<usize>, Part)> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let words = words_of(text);
    let windows = (1..=LONGEST_AMOUNT.min(words.len())).rev();
    let mut windows =
        windows.flat_map(|length| (0..=words.len() - length).map(move |first| (first, first + length - 1)));
    windows.find_map(|(first, last)| {
        let is_sign = |c: char| matches!(c, '(' | ')' | ',' | '.' | ';');
        let inside = inner(text, words[first].start..words[last].end, is_sign);
        as_amount(&text[inside.clone()]).map(|amount| (inside, Part::Amount(amount)))
    })
}
