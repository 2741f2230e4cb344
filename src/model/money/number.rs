//! Figures with separators, of which one may be a decimal point. Whole-number arithmetic only: nothing is rounded.

use std::fmt;

use winnow::ascii::digit1;
use winnow::combinator::repeat;
use winnow::prelude::*;
use winnow::token::one_of;

use crate::model::language::Language;
use crate::model::written::{Parsed, fold};

/// A number: `digits`, the last `decimals` of them behind the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::model) struct Number {
    pub(in crate::model) digits: i128,
    pub(in crate::model) decimals: u32,
}

impl Number {
    /// The same number without zeros at the end of its decimals.
    pub(in crate::model) fn plain(mut self) -> Self {
        while self.decimals > 0 && self.digits % 10 == 0 {
            self = Self { digits: self.digits / 10, decimals: self.decimals - 1 };
        }
        self
    }

    /// A number in its stored form, "1.08" or "7": figures, and a point between two of them.
    pub(in crate::model) fn from_plain(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let is_figures =
            |part: &str| (1..=18).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        (is_figures(whole) && is_figures(fraction))
            .then(|| number(&format!("{whole}{fraction}"), u32::try_from(fraction.len()).ok()?))?
            .map(Self::plain)
    }

    /// The numbers that `text` can mean to somebody writing in `language`: figures and nothing else.
    pub(in crate::model) fn read(text: &str, language: Language) -> Vec<Self> {
        let Some(folded) = fold(text) else { return Vec::new() };
        let figures = Figures::parse.parse(&*folded).ok();
        let numbers = figures.map(|figures| figures.numbers(language, true)).unwrap_or_default();
        numbers.into_iter().map(Self::plain).collect()
    }

    /// The number times ten to the `power`, if that is whole and no larger than an amount can be.
    pub(super) fn shifted(self, power: u32) -> Option<i64> {
        let whole = match power.checked_sub(self.decimals) {
            Some(up) => self.digits.checked_mul(10_i128.checked_pow(up)?)?,
            None => {
                let down = 10_i128.checked_pow(self.decimals - power)?;
                (self.digits % down == 0).then_some(self.digits / down)?
            }
        };
        i64::try_from(whole).ok().filter(|minor| *minor <= super::Amount::MAX_MINOR)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:0width$}", self.digits, width = self.decimals as usize + 1);
        let (whole, fraction) = digits.split_at(digits.len() - self.decimals as usize);
        let point = if fraction.is_empty() { "" } else { "." };
        write!(f, "{whole}{point}{fraction}")
    }
}

/// Figures as written, which can be one number or two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figures {
    /// As if every separator grouped thousands.
    grouped: Option<Number>,
    /// As if the last separator were the decimal point.
    pointed: Option<Number>,
    /// The last separator.
    separator: Option<char>,
}

impl Figures {
    /// `1 200 000`, `12'500.50`, `1.234,56`, `3.35`.
    pub(super) fn parse(input: &mut &str) -> Parsed<Self> {
        let separator = one_of([' ', '\'', '.', ',']);
        let more = repeat(0.., (separator, digit1));
        (digit1, more)
            .verify_map(|(first, more): (&str, Vec<(char, &str)>)| {
                let figures = Self::of(first, &more);
                (figures.grouped.is_some() || figures.pointed.is_some()).then_some(figures)
            })
            .parse_next(input)
    }

    fn of(first: &str, more: &[(char, &str)]) -> Self {
        let grouped = ungrouped(first, more).and_then(|digits| number(&digits, 0));
        let pointed = more.split_last().and_then(|((point, fraction), before)| {
            let is_point =
                matches!(point, '.' | ',') && before.iter().all(|(separator, _)| separator != point);
            let whole = ungrouped(first, before).filter(|_| is_point)?;
            number(&format!("{whole}{fraction}"), u32::try_from(fraction.len()).ok()?)
        });
        Self { grouped, pointed, separator: more.last().map(|(separator, _)| *separator) }
    }

    /// The numbers that these figures can mean to somebody writing in `language`.
    ///
    /// Only one separator before exactly three figures leaves two: "1,234", "1.234". English groups with a comma, so
    /// that one is settled. The decimal point of a language (English ".", French ",") is settled where `fine`
    /// says that three decimals are usual there: "3.350 million". Otherwise both are meant by somebody.
    pub(super) fn numbers(&self, language: Language, fine: bool) -> Vec<Number> {
        let (Some(grouped), Some(pointed)) = (self.grouped, self.pointed) else {
            return self.grouped.or(self.pointed).into_iter().collect();
        };
        match (language, self.separator) {
            (Language::English, Some(',')) => vec![grouped],
            (Language::English, Some('.')) | (Language::French, Some(',')) if fine => vec![pointed],
            _ => vec![grouped, pointed],
        }
    }
}

/// The digits, if one kind of separator parts them into groups of three.
fn ungrouped(first: &str, more: &[(char, &str)]) -> Option<String> {
    let Some(((separator, _), _)) = more.split_first() else { return Some(first.to_owned()) };
    let in_groups = (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && more.iter().all(|(each, digits)| each == separator && digits.len() == 3);
    in_groups.then(|| more.iter().fold(first.to_owned(), |digits, (_, group)| digits + group))
}

fn number(digits: &str, decimals: u32) -> Option<Number> {
    Some(Number { digits: digits.parse().ok()?, decimals })
}
