//! Amounts, sums, shares and what is left of them, as they are shown.

use crate::locale;
use crate::model::language::Language;
use crate::model::money::{Amount, Currency, format_amount, format_figures};
use crate::planning::funding::{Money, Sum};
use crate::planning::spending::{Left, Pace, ShareRange};

/// Puts money into words; where all of it is in one currency, and that is said once, without its code.
#[derive(Clone, Copy)]
pub(in crate::command) struct Phrases {
    pub language: Language,
    /// The currency that is said elsewhere.
    pub said: Option<Currency>,
}

impl Phrases {
    pub(in crate::command) fn new(language: Language) -> Self {
        Self { language, said: None }
    }

    pub(in crate::command) fn money(self, money: Money) -> String {
        if self.said == Some(money.currency) {
            format_figures(money.minor, money.currency, self.language)
        } else {
            format_amount(money.minor, money.currency, self.language)
        }
    }

    /// The amount in figures; where it is not known, as written.
    pub(in crate::command) fn amount(self, amount: &Amount) -> String {
        match (amount.minor, amount.currency) {
            (Some(minor), Some(currency)) => self.money(Money { minor, currency }),
            _ => amount.raw.clone(),
        }
    }

    /// What is stated, and how many amounts are not known; empty where there is nothing at all.
    pub(in crate::command) fn sum(self, sum: &Sum) -> String {
        if sum.count == 0 {
            return String::new();
        }
        let stated: Vec<String> = sum.stated.iter().map(|&money| self.money(money)).collect();
        let id = match (sum.stated.is_empty(), sum.without_amount) {
            (true, _) => "sum-only-unknown-amount",
            (false, 0) => "sum-stated",
            (false, _) => "sum-stated-and-unknown-amount",
        };
        let without = sum.without_amount.to_string();
        locale::text(self.language, id, &[("stated", &stated.join(" + ")), ("without", &without)])
    }

    pub(in crate::command) fn left(self, left: Left) -> String {
        let (id, money) = match left {
            Left::NotKnown => ("left-not-known", None),
            Left::Exactly(money) => ("left-exactly", Some(money)),
            Left::AtMost(money) => ("left-at-most", Some(money)),
            Left::OverBy(money) => ("left-over-by", Some(money)),
            Left::OverByAtLeast(money) => ("left-over-by-at-least", Some(money)),
        };
        let amount = money.map(|money| self.money(money)).unwrap_or_default();
        locale::text(self.language, id, &[("amount", &amount)])
    }

    /// "31%", "58% to 61%", "at least 31%".
    pub(super) fn share(self, share: Option<ShareRange>) -> String {
        let Some(ShareRange { least, most }) = share else {
            return locale::text(self.language, "share-not-known", &[]);
        };
        let least_text = self.tenths(least);
        match most {
            None => locale::text(self.language, "share-at-least", &[("least", &least_text)]),
            Some(most) if most == least => least_text,
            Some(most) => {
                let most = self.tenths(most);
                locale::text(self.language, "share-between", &[("least", &least_text), ("most", &most)])
            }
        }
    }

    pub(super) fn pace(self, pace: Pace) -> String {
        let id = match pace {
            Pace::NotKnown => "pace-not-known",
            Pace::Behind => "pace-behind",
            Pace::Even => "pace-even",
            Pace::Ahead => "pace-ahead",
        };
        locale::text(self.language, id, &[])
    }

    fn tenths(self, tenths: u32) -> String {
        let (point, percent) = match self.language {
            Language::English => ('.', "%"),
            Language::French => (',', "\u{202f}%"),
        };
        match (tenths / 10, tenths % 10) {
            (whole, 0) => format!("{whole}{percent}"),
            (whole, tenth) => format!("{whole}{point}{tenth}{percent}"),
        }
    }
}

/// The one currency of all these sums; `None` where there is none, or several.
pub(super) fn only_currency<'a>(sums: impl IntoIterator<Item = &'a Sum>) -> Option<Currency> {
    let mut currencies = sums.into_iter().flat_map(|sum| &sum.stated).map(|money| money.currency);
    let first = currencies.next()?;
    currencies.all(|other| other == first).then_some(first)
}
