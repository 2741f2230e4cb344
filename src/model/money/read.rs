//! Reading an amount as people write it, in English and French, without guessing and without rounding.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use winnow::ascii::alpha1;
use winnow::combinator::{alt, eof, opt, preceded, terminated};
use winnow::prelude::*;

use super::number::Figures;
use super::{Amount, Currency};
use crate::model::language::Language;
use crate::model::written::{Parsed, fold, phrase, space, without_doubt, word};

/// What a text says about an amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "amount", rename_all = "camelCase")]
pub enum AmountReading {
    /// It says this, which may be that the amount is not known ("", "not given").
    Understood(Amount),
    /// It can mean any of these, two or more; a person has to choose.
    Ambiguous(Vec<Amount>),
    /// It says no amount that Plenary can keep exactly. Only the text is kept.
    NotUnderstood(Amount),
}

/// Currencies by their signs and names. Several where one sign is used by several; other codes of ISO 4217 are
/// understood in capitals only, for "all" and "top" are words.
const CURRENCIES: &[(&str, &[&str])] = &[
    ("€", &["EUR"]),
    ("eur", &["EUR"]),
    ("euro", &["EUR"]),
    ("euros", &["EUR"]),
    ("$", DOLLARS),
    ("dollar", DOLLARS),
    ("dollars", DOLLARS),
    ("usd", &["USD"]),
    ("us$", &["USD"]),
    ("$us", &["USD"]),
    ("us dollars", &["USD"]),
    ("dollars us", &["USD"]),
    ("dollars americains", &["USD"]),
    ("£", &["GBP"]),
    ("gbp", &["GBP"]),
    ("pounds", &["GBP"]),
    ("pounds sterling", &["GBP"]),
    ("livres sterling", &["GBP"]),
    ("chf", &["CHF"]),
    ("swiss francs", &["CHF"]),
    ("francs suisses", &["CHF"]),
    ("¥", YEN_OR_YUAN),
    ("yen", &["JPY"]),
    ("yens", &["JPY"]),
    ("yuan", &["CNY"]),
];

/// The dollars that a document of an international committee can mean.
const DOLLARS: &[&str] = &["USD", "CAD", "AUD", "NZD"];
const YEN_OR_YUAN: &[&str] = &["JPY", "CNY"];

/// Powers of ten by name.
const SCALES: &[(&str, Scale)] = &[
    ("k", Scale::Power(3)),
    ("thousand", Scale::Power(3)),
    ("mille", Scale::Power(3)),
    ("m", Scale::Power(6)),
    ("mn", Scale::Power(6)),
    ("mln", Scale::Power(6)),
    ("mio", Scale::Power(6)),
    ("million", Scale::Power(6)),
    ("millions", Scale::Power(6)),
    ("bn", Scale::Power(9)),
    ("md", Scale::Power(9)),
    ("mds", Scale::Power(9)),
    ("milliard", Scale::Power(9)),
    ("milliards", Scale::Power(9)),
    ("billion", Scale::Billion),
    ("billions", Scale::Billion),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scale {
    Power(u32),
    /// 10⁹ in English; in French 10¹², unless the text was taken from English.
    Billion,
}

impl Scale {
    fn powers(self, language: Language) -> &'static [u32] {
        match (self, language) {
            (Self::Power(3), _) => &[3],
            (Self::Power(6), _) => &[6],
            (Self::Power(9), _) | (Self::Billion, Language::English) => &[9],
            (Self::Billion, Language::French) => &[12, 9],
            (Self::Power(_), _) => &[0],
        }
    }
}

/// Texts that say that the amount is not known.
const NO_AMOUNT: &[&str] = &[
    "unknown",
    "amount unknown",
    "not known",
    "not given",
    "not stated",
    "not specified",
    "n/a",
    "to be identified",
    "inconnu",
    "montant inconnu",
    "non connu",
    "non communique",
    "non indique",
    "non precise",
    "a identifier",
];

/// Reads `text`, of which every character is kept in `raw`.
///
/// Without a currency in the text, `default_currency` is meant; without either there is no amount. A sign that
/// several currencies share ("$") means the default if that is one of them. More decimals than the currency has
/// make no amount, unless they are zeros: nothing is rounded. Figures that can be grouped in two ways are explained
/// at [`Figures::numbers`]; a way that leaves fractions of a cent is none.
#[must_use]
pub fn read_amount(text: &str, language: Language, default_currency: Option<Currency>) -> AmountReading {
    let unknown = || Amount { raw: text.to_owned(), ..Amount::default() };
    let Some(folded) = fold(text) else { return AmountReading::NotUnderstood(unknown()) };
    let (folded, _) = without_doubt(&folded);
    if folded.is_empty() || NO_AMOUNT.contains(&folded) {
        return AmountReading::Understood(unknown());
    }
    let mut amounts: Vec<Amount> = Vec::new();
    if let Ok(written) = Written::parse(&mut &*folded) {
        for (minor, currency) in written.meanings(text, language, default_currency) {
            let amount = Amount { raw: text.to_owned(), minor: Some(minor), currency: Some(currency) };
            if !amounts.contains(&amount) {
                amounts.push(amount);
            }
        }
    }
    match amounts.len() {
        0 => AmountReading::NotUnderstood(unknown()),
        1 => AmountReading::Understood(amounts.remove(0)),
        _ => AmountReading::Ambiguous(amounts),
    }
}

/// An amount's parts: "EURO 3.35 million", "5,56 millions d’euros".
#[derive(Debug)]
struct Written {
    before: Option<Denomination>,
    figures: Figures,
    scale: Option<Scale>,
    after: Option<Denomination>,
}

/// A currency as written.
#[derive(Debug)]
enum Denomination {
    Known(&'static [&'static str]),
    /// Three letters that may be a code.
    Code(String),
}

impl Written {
    fn parse(input: &mut &str) -> Parsed<Self> {
        let before = opt(terminated(denomination, space));
        let scale = opt(preceded(space, word(SCALES)));
        let of = (space, opt((phrase(&["of", "de", "d'"]), space)));
        let after = opt(preceded(of, denomination));
        (before, Figures::parse, scale, after, eof)
            .map(|(before, figures, scale, after, _)| Self { before, figures, scale, after })
            .parse_next(input)
    }

    fn meanings(
        &self,
        text: &str,
        language: Language,
        default_currency: Option<Currency>,
    ) -> Vec<(i64, Currency)> {
        let mut meanings = Vec::new();
        for currency in self.currencies(text, default_currency) {
            let fine = self.scale.is_some() || currency.exponent() > 2;
            for scale in self.scale.map_or(&[0][..], |scale| scale.powers(language)) {
                for number in self.figures.numbers(language, fine) {
                    if let Some(minor) = number.shifted(scale + currency.exponent()) {
                        meanings.push((minor, currency));
                    }
                }
            }
        }
        meanings
    }

    /// The currencies that fit what stands before the figures and after them.
    fn currencies(&self, text: &str, default_currency: Option<Currency>) -> Vec<Currency> {
        let named = [&self.before, &self.after].into_iter().flatten().map(|name| name.currencies(text));
        let fitting = named
            .reduce(|before, after| before.into_iter().filter(|currency| after.contains(currency)).collect());
        match (fitting, default_currency) {
            (None, default) => default.into_iter().collect(),
            (Some(several), Some(default)) if several.contains(&default) => vec![default],
            (Some(several), _) => several,
        }
    }
}

impl Denomination {
    fn currencies(&self, text: &str) -> Vec<Currency> {
        match self {
            Self::Known(codes) => codes.iter().filter_map(|code| code.parse().ok()).collect(),
            Self::Code(code) if text.contains(code.as_str()) => code.parse().into_iter().collect(),
            Self::Code(_) => Vec::new(),
        }
    }
}

/// The currencies that `text` can mean: by its sign, its name, or its code in capitals or not.
pub(super) fn currencies(text: &str) -> Vec<Currency> {
    let folded = fold(text).unwrap_or_default();
    match denomination.parse(&*folded) {
        Ok(named) => named.currencies(&text.to_uppercase()),
        Err(_) => Vec::new(),
    }
}

fn denomination(input: &mut &str) -> Parsed<Denomination> {
    let code = alpha1.verify(|letters: &str| letters.len() == 3).map(str::to_ascii_uppercase);
    alt((word(CURRENCIES).map(Denomination::Known), code.map(Denomination::Code))).parse_next(input)
}
