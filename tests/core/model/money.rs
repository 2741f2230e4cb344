//! What each way of writing an amount is read as.

use plenary::model::language::Language::{self, English, French};
use plenary::model::money::{Amount, AmountReading, Currency, format_amount, read_amount};
use proptest::prelude::*;
use proptest::sample::select;

fn currency(code: &str) -> Currency {
    code.parse().expect(code)
}

fn amount(raw: &str, minor: i64, code: &str) -> Amount {
    Amount { raw: raw.to_owned(), minor: Some(minor), currency: Some(currency(code)) }
}

fn unknown(raw: &str) -> Amount {
    Amount { raw: raw.to_owned(), ..Amount::default() }
}

#[track_caller]
fn reads(text: &str, language: Language, minor: i64, code: &str) {
    let read = read_amount(text, language, None);
    assert_eq!(read, AmountReading::Understood(amount(text, minor, code)), "{text:?}");
}

#[test]
fn amounts_are_read_as_written() {
    for (text, minor, code) in [
        ("EURO 3.35 million", 335_000_000, "EUR"),
        ("EUR 5.56 million", 556_000_000, "EUR"),
        ("EURO 10 million", 1_000_000_000, "EUR"),
        ("5,56 millions d’euros", 556_000_000, "EUR"),
        ("5,56 M€", 556_000_000, "EUR"),
        ("600 k€", 60_000_000, "EUR"),
        ("€ 1 200 000", 120_000_000, "EUR"),
        ("€\u{a0}1\u{202f}200\u{202f}000", 120_000_000, "EUR"),
        ("10 000 €", 1_000_000, "EUR"),
        ("USD 1.5m", 150_000_000, "USD"),
        ("£20k", 2_000_000, "GBP"),
        ("CHF 12'500.50", 1_250_050, "CHF"),
        ("CHF 12’500.50", 1_250_050, "CHF"),
        ("1.234,56 EUR", 123_456, "EUR"),
        ("1,234.56 EUR", 123_456, "EUR"),
        ("1,234,567 EUR", 123_456_700, "EUR"),
        ("1.234.567 EUR", 123_456_700, "EUR"),
        ("EUR3.5", 350, "EUR"),
        ("EUR 12.5000", 1_250, "EUR"),
        ("0 EUR", 0, "EUR"),
        ("JPY 1 200", 1_200, "JPY"),
        ("KWD 1.5", 1_500, "KWD"),
        ("2 milliards d’euros", 200_000_000_000, "EUR"),
        ("US$ 500", 50_000, "USD"),
        ("EUR 600,50 (TBC)", 60_050, "EUR"),
    ] {
        reads(text, English, minor, code);
        reads(text, French, minor, code);
    }
}

#[test]
fn one_separator_before_three_figures_is_settled_by_the_language_or_asked_about() {
    let both = |text: &str, language, first, second| {
        let amounts = vec![amount(text, first, "EUR"), amount(text, second, "EUR")];
        assert_eq!(read_amount(text, language, None), AmountReading::Ambiguous(amounts));
    };
    reads("EURO 800,000", English, 80_000_000, "EUR");
    reads("EURO 700,000", English, 70_000_000, "EUR");
    reads("EUR 1,234", English, 123_400, "EUR");
    both("EURO 800,000", French, 80_000_000, 80_000);
    both("800.000 EUR", English, 80_000_000, 80_000);
    both("800.000 EUR", French, 80_000_000, 80_000);
    reads("3.350 million EUR", English, 335_000_000, "EUR");
    reads("3,350 millions EUR", French, 335_000_000, "EUR");
    both("3.350 millions EUR", French, 335_000_000_000, 335_000_000);
    reads("1,234 KWD", French, 1_234, "KWD");
    // Read as decimals, these would be fractions of a cent.
    reads("1.234 EUR", English, 123_400, "EUR");
    reads("1.234 EUR", French, 123_400, "EUR");
    reads("1,234 EUR", French, 123_400, "EUR");
    reads("0,500 EUR", French, 50, "EUR");
}

#[test]
fn a_billion_is_asked_about_in_french() {
    reads("EUR 2 billion", English, 200_000_000_000, "EUR");
    let text = "EUR 2 billion";
    let amounts = vec![amount(text, 200_000_000_000_000, "EUR"), amount(text, 200_000_000_000, "EUR")];
    assert_eq!(read_amount(text, French, None), AmountReading::Ambiguous(amounts));
}

#[test]
fn a_shared_sign_is_asked_about_unless_the_default_uses_it() {
    match read_amount("$ 100", English, Some(Currency::EUR)) {
        AmountReading::Ambiguous(amounts) => {
            let codes: Vec<_> =
                amounts.iter().filter_map(|amount| amount.currency).map(Currency::code).collect();
            assert_eq!(codes, ["USD", "CAD", "AUD", "NZD"]);
        }
        other => panic!("{other:?}"),
    }
    let canadian = read_amount("$ 100", English, Some(currency("CAD")));
    assert_eq!(canadian, AmountReading::Understood(amount("$ 100", 10_000, "CAD")));
}

#[test]
fn without_a_currency_the_default_is_meant() {
    let text = "800 000";
    let read = read_amount(text, English, Some(Currency::EUR));
    assert_eq!(read, AmountReading::Understood(amount(text, 80_000_000, "EUR")));
    assert_eq!(read_amount(text, English, None), AmountReading::NotUnderstood(unknown(text)));
}

#[test]
fn unknown_is_not_zero() {
    for text in
        ["", "unknown", "not given", "Inconnu", "non communiqué", "TBC", "à confirmer", "To be identified"]
    {
        let read = read_amount(text, French, Some(Currency::EUR));
        assert_eq!(read, AmountReading::Understood(unknown(text)), "{text:?}");
    }
}

#[test]
fn what_is_no_exact_amount_is_kept_and_not_understood() {
    for text in [
        "EUR 10.0051",
        "EUR 1.2345",
        "JPY 1.5",
        "EUR -5",
        "−5 EUR",
        "EUR 5–6 million",
        "about EUR 5 million",
        "EUR 12,34,567",
        "EUR 1 20",
        "EUR 1,2,3",
        "EUR 99 999 999 999 999 999",
        "EUR 99999999999999999999999999999999999999999999999999",
        "EUR 90071992547409.92",
        "EUR 5 CHF",
        "ZZZ 500",
        "all 500",
        "EUR",
        "five million euros",
        "COE/joint project",
    ] {
        let read = read_amount(text, English, Some(Currency::EUR));
        assert_eq!(read, AmountReading::NotUnderstood(unknown(text)), "{text:?}");
    }
}

#[test]
fn amounts_are_put_into_figures_of_a_language() {
    for (minor, code, english, french) in [
        (335_000_000, "EUR", "EUR\u{a0}3,350,000", "3\u{202f}350\u{202f}000\u{a0}EUR"),
        (1_250_050, "CHF", "CHF\u{a0}12,500.50", "12\u{202f}500,50\u{a0}CHF"),
        (5, "EUR", "EUR\u{a0}0.05", "0,05\u{a0}EUR"),
        (0, "EUR", "EUR\u{a0}0", "0\u{a0}EUR"),
        (1_200, "JPY", "JPY\u{a0}1,200", "1\u{202f}200\u{a0}JPY"),
        (1_500, "KWD", "KWD\u{a0}1.500", "1,500\u{a0}KWD"),
        (-150_000, "EUR", "EUR\u{a0}−1,500", "−1\u{202f}500\u{a0}EUR"),
    ] {
        assert_eq!(format_amount(minor, currency(code), English), english);
        assert_eq!(format_amount(minor, currency(code), French), french);
    }
}

#[test]
fn an_amount_that_breaks_its_invariants_is_refused() {
    let refused = |amount: Amount, message: &str| {
        let error = amount.check("budget").expect_err(message);
        assert_eq!((error.message, error.field.as_deref()), (message, Some("budget")));
    };
    let valid = amount("EUR 5", 500, "EUR");
    valid.check("budget").expect("valid");
    refused(Amount { currency: None, ..valid.clone() }, "error-amount-without-currency");
    refused(Amount { minor: None, ..valid.clone() }, "error-amount-without-currency");
    refused(Amount { minor: Some(-1), ..valid.clone() }, "error-amount-negative");
    refused(Amount { minor: Some(Amount::MAX_MINOR + 1), ..valid.clone() }, "error-amount-too-large");
    refused(Amount { raw: "EUR\n5".to_owned(), ..valid }, "error-control-character");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn an_amount_in_figures_is_read_back_as_that_amount(
        minor in prop_oneof![0..=Amount::MAX_MINOR, 0..10_000_000_i64],
        code in select(vec!["EUR", "USD", "GBP", "CHF", "JPY", "KWD", "ALL", "XAF"]),
        language in select(Language::ALL),
    ) {
        let figures = format_amount(minor, currency(code), language);
        let read = read_amount(&figures, language, None);
        prop_assert_eq!(read, AmountReading::Understood(amount(&figures, minor, code)));
    }

    #[test]
    fn whatever_is_read_keeps_the_text_and_the_invariants(
        text in prop_oneof!["(EUR|€|\\$|CHF)? ?[0-9]{1,4}([ .,'][0-9]{1,3}){0,4} ?(k|m|million|billion)?( ?(EUR|€))?", "\\PC*"],
        language in select(Language::ALL),
    ) {
        let amounts = match read_amount(&text, language, Some(Currency::EUR)) {
            AmountReading::Understood(amount) | AmountReading::NotUnderstood(amount) => vec![amount],
            AmountReading::Ambiguous(amounts) => {
                prop_assert!(amounts.len() > 1);
                amounts
            }
        };
        for amount in amounts {
            prop_assert_eq!(&amount.raw, &text);
            let wordless = Amount { raw: String::new(), ..amount };
            prop_assert!(wordless.check("budget").is_ok());
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in any::<String>(), language in select(Language::ALL)) {
        let _ = read_amount(&text, language, None);
    }
}
