//! Amounts in figures, in a form that [`read_amount`](super::read_amount) reads back to the same amount.

use super::Currency;
use crate::model::language::Language;

/// The amount with its ISO 4217 code, where the language puts it: "EUR 3,350,000", "3 350 000 EUR" (with narrow
/// no-break spaces, as the Imprimerie nationale sets figures). Decimals only if there are any; then all of them.
#[must_use]
pub fn format_amount(minor: i64, currency: Currency, language: Language) -> String {
    let figures = format_figures(minor, currency, language);
    match language {
        Language::English => format!("{currency}\u{a0}{figures}"),
        Language::French => format!("{figures}\u{a0}{currency}"),
    }
}

/// The figures of an amount in `currency` alone, where it is said elsewhere which it is: "3,350,000".
#[must_use]
pub fn format_figures(minor: i64, currency: Currency, language: Language) -> String {
    let unit = 10_u64.pow(currency.exponent());
    let (whole, fraction) = (minor.unsigned_abs() / unit, minor.unsigned_abs() % unit);
    let (group, point) = match language {
        Language::English => (',', '.'),
        Language::French => ('\u{202f}', ','),
    };
    let sign = if minor < 0 { "−" } else { "" };
    let mut figures = sign.to_owned();
    let digits = whole.to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            figures.push(group);
        }
        figures.push(digit);
    }
    if fraction > 0 {
        let width = currency.exponent() as usize;
        figures.push_str(&format!("{point}{fraction:0width$}"));
    }
    figures
}
