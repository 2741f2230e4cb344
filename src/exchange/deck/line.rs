//! One line: the mark of its bullet, and what of it is said with doubt.

use crate::model::certainty::Certainty;
use crate::model::written::marks_doubt;

/// A line that is not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// From 1.
    pub(super) number: u64,
    /// From 1, where the text is cut into slides.
    pub(super) slide: Option<u32>,
    /// Whether it is a bullet; else it is a heading, or a paragraph.
    pub(super) is_bullet: bool,
    /// What it says, without the mark and without signs of emphasis; cells are parted by " | ".
    pub(super) text: String,
}

/// Signs that stand before a point of a list.
const MARKS: &[char] = &[
    '-', '–', '—', '→', '»', '◆', '❖', '✔', '•', '·', '▪', '■', '□', '▸', '▶', '►', '◦', '‣', '➢', '✓', '*',
    '○', '●', '\u{f0b7}', '\u{f0a7}', 'o',
];

/// How far in a line begins, the mark of its bullet, and the rest; the mark is empty where there is none. `None` for a
/// line that says nothing.
pub(super) fn unmarked(raw: &str) -> Option<(usize, String, String)> {
    let raw = raw.trim_start_matches(['\u{c}', '\u{feff}']);
    let width = |c: char| if c == '\t' { 4 } else { 1 };
    let indent = raw.chars().take_while(|c| c.is_whitespace()).map(width).sum();
    let mut rest = raw.trim();
    let mut mark = String::new();
    while let Some((sign, after)) = first_mark(rest) {
        mark.push(sign);
        rest = after;
    }
    // A heading of Markdown, a rule between slides.
    let rest = if mark.is_empty() { rest.trim_start_matches('#').trim_start() } else { rest };
    let text = rest.replace("**", "").trim().replace('\t', " | ").replace(char::is_control, " ");
    text.contains(char::is_alphanumeric).then_some((indent, mark, text))
}

fn first_mark(text: &str) -> Option<(char, &str)> {
    let first = text.chars().next()?;
    let after = &text[first.len_utf8()..];
    if MARKS.contains(&first) && !text.starts_with("**") {
        return after.starts_with(char::is_whitespace).then(|| (first, after.trim_start()));
    }
    // "1." and "a)": one mark, whatever the number.
    let number = text.find(['.', ')']).filter(|end| *end <= 2)?;
    let (label, after) = text.split_at(number);
    let is_label = !label.is_empty()
        && (label.chars().all(|c| c.is_ascii_digit())
            || (label.len() == 1 && label.chars().all(|c| c.is_ascii_lowercase())));
    let after = &after[1..];
    (is_label && after.starts_with(' ')).then(|| ('1', after.trim_start()))
}

/// Takes a mark of doubt off the end of a text: "iPROCEEDS (TBC)", "Eurojust?".
pub(super) fn without_doubt(text: &str) -> (&str, Certainty) {
    let Some(doubt) = marks_doubt(text) else { return (text, Certainty::Stated) };
    let sure = |rest: &str| marks_doubt(rest).is_none();
    if let Some(rest) = text.strip_suffix('?').filter(|rest| sure(rest)) {
        return (rest.trim_end(), doubt);
    }
    // The shortest end without which the text is not in doubt any more is the mark.
    let starts =
        text.char_indices().rev().filter(|(_, c)| matches!(c, '(' | '[' | ' ' | ',')).map(|(at, _)| at);
    let is_mark = |at: &usize| sure(&text[..*at]) && marks_doubt(&text[*at..]).is_some();
    let rest = starts.into_iter().find(is_mark).map(|at| &text[..at]);
    (rest.unwrap_or(text).trim_end_matches([' ', ',', ';', ':', '-', '–']), doubt)
}

/// The label before a colon, and what follows it; a label is short.
pub(super) fn labelled(text: &str) -> Option<(&str, &str)> {
    let (label, rest) = text.split_once(':')?;
    let (label, rest) = (label.trim(), rest.trim());
    let is_short = !label.is_empty() && label.chars().count() <= 60 && !rest.starts_with("//");
    (is_short && !rest.is_empty()).then_some((label, rest))
}
