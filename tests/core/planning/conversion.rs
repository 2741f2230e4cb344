//! Totals in one currency: only at rates that were entered, worked out exactly and rounded once.

use plenary::model::exchange_rate::{ExchangeRate, ExchangeRateId};
use plenary::model::language::Language;
use plenary::model::money::{Amount, Rate, read_currency, read_rate};
use plenary::planning::conversion::convert;
use plenary::planning::funding::{Money, sum};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use uuid::Uuid;

use super::accounts::{amount, currency, money, of_minor};
use super::date;

fn rate(number: u128, from: &str, to: &str, rate: &str, when: &str) -> ExchangeRate {
    ExchangeRate {
        id: ExchangeRateId(Uuid::from_u128(number)),
        from_currency: Some(currency(from)),
        to_currency: Some(currency(to)),
        rate: Some(rate.parse().expect(rate)),
        date: date(when),
        ..ExchangeRate::default()
    }
}

#[test]
fn a_total_stands_at_the_rates_that_were_entered() {
    let rates =
        [rate(1, "EUR", "USD", "1.08", "1 December 2015"), rate(2, "EUR", "JPY", "130.5", "Dec 2015")];
    for (amounts, target, expected) in [
        (vec![amount(100, "EUR")], "EUR", Some(money(100, "EUR"))),
        (vec![amount(100, "EUR")], "USD", Some(money(108, "USD"))),
        // 108 / 1.08 = 100.
        (vec![amount(108, "USD"), amount(50, "EUR")], "EUR", Some(money(150, "EUR"))),
        // The yen has no minor unit: EUR 2 = JPY 261; JPY 261 = EUR 2.
        (vec![amount(2, "EUR")], "JPY", Some(Money { minor: 261, currency: currency("JPY") })),
        (vec![of_minor(261, "JPY")], "EUR", Some(money(2, "EUR"))),
        // No rate between the dollar and the yen; none is made by way of the euro.
        (vec![amount(1, "USD"), of_minor(1, "JPY")], "JPY", None),
        (vec![amount(1, "GBP")], "EUR", None),
        (vec![], "EUR", None),
    ] {
        let conversion = convert(&sum(&amounts), currency(target), &rates);
        assert_eq!(conversion.total, expected, "{amounts:?} in {target}");
    }
}

#[test]
fn the_answer_names_its_rates_what_is_missing_and_what_is_not_known() {
    let rates = [rate(1, "EUR", "USD", "1.08", "2015")];
    let amounts = [amount(1, "EUR"), amount(1, "USD"), amount(1, "GBP"), amount(None, "EUR")];
    let conversion = convert(&sum(&amounts), currency("EUR"), &rates);
    assert_eq!(conversion.rates, [rates[0].id]);
    assert_eq!(conversion.missing, [currency("GBP")]);
    assert_eq!((conversion.total, conversion.without_amount), (None, 1));
}

#[test]
fn the_latest_rate_is_taken_whichever_way_round_it_was_entered() {
    let rates = [
        rate(1, "EUR", "USD", "1.10", "1 November 2015"),
        rate(2, "USD", "EUR", "0.5", "1 December 2015"),
        rate(3, "EUR", "USD", "1.20", "1 October 2015"),
    ];
    let conversion = convert(&sum(&[amount(10, "USD")]), currency("EUR"), &rates);
    assert_eq!((conversion.total, conversion.rates), (Some(money(5, "EUR")), vec![rates[1].id]));
    let conversion = convert(&sum(&[amount(10, "EUR")]), currency("USD"), &rates);
    assert_eq!(conversion.total, Some(money(20, "USD")));
}

#[test]
fn only_the_whole_is_rounded_and_a_half_goes_to_the_even_cent() {
    let rates = [rate(1, "EUR", "USD", "0.5", "2015"), rate(2, "EUR", "GBP", "2", "2015")];
    let in_dollars = |minor| {
        convert(&sum(&[of_minor(minor, "EUR")]), currency("USD"), &rates).total.map(|money| money.minor)
    };
    // 0.005, 0.015, 0.025 dollars.
    assert_eq!([1, 3, 5].map(in_dollars), [0, 2, 2].map(Some));
    // Half a cent of one currency and half a cent of another are a cent, not none.
    let rates = [rate(1, "EUR", "USD", "2", "2015"), rate(2, "EUR", "GBP", "2", "2015")];
    let both = [of_minor(1, "USD"), of_minor(1, "GBP")];
    assert_eq!(
        convert(&sum(&both), currency("EUR"), &rates).total,
        Some(of_minor(1, "EUR"))
            .map(|one| Money { minor: one.minor.expect("an amount"), currency: currency("EUR") })
    );
}

#[test]
fn rates_and_currencies_are_read_as_typed() {
    for (text, language, plain) in [
        ("1.08", Language::English, "1.08"),
        ("1,08", Language::French, "1.08"),
        ("655,957", Language::French, "655.957"),
        ("655.957", Language::English, "655.957"),
        ("0.0076", Language::English, "0.0076"),
        ("1 000", Language::French, "1000"),
        ("1.0800", Language::English, "1.08"),
    ] {
        let rate = read_rate(text, language).expect(text).expect(text);
        assert_eq!(rate.to_string(), plain, "{text}");
        assert_eq!(plain.parse::<Rate>(), Ok(rate));
    }
    for text in ["0", "0.00", "-1", "EUR 1", "1.1.1", "1e3", "9999999999999999"] {
        assert!(read_rate(text, Language::English).is_err(), "{text}");
    }
    // French writes thousands with a point, too: it is not guessed which is meant.
    assert!(read_rate("655.957", Language::French).is_err());
    for (text, code) in [
        ("EUR", "EUR"),
        ("usd", "USD"),
        ("€", "EUR"),
        ("yen", "JPY"),
        ("Swiss francs", "CHF"),
        ("xof", "XOF"),
    ] {
        assert_eq!(read_currency(text).expect(text), Some(currency(code)), "{text}");
    }
    for text in ["$", "XYZ", "EUR 1", "euro or dollar"] {
        assert!(read_currency(text).is_err(), "{text}");
    }
    assert_eq!(read_currency(" ").expect("nothing"), None);
}

const CODES: [&str; 4] = ["EUR", "USD", "JPY", "GBP"];

proptest! {
    #[test]
    fn there_is_a_total_exactly_where_every_rate_is_there(
        amounts in vec((1..1_000_000_i64, select(CODES.to_vec())), 1..10),
        known in subsequence(vec!["USD", "JPY", "GBP"], 0..=3),
    ) {
        let rates: Vec<ExchangeRate> =
            (1..).zip(&known).map(|(number, code)| rate(number, "EUR", code, "1.25", "2015")).collect();
        let amounts: Vec<Amount> = amounts.iter().map(|&(minor, code)| of_minor(minor, code)).collect();
        let conversion = convert(&sum(&amounts), currency("EUR"), &rates);
        let is_known = |amount: &Amount| {
            let code = amount.currency.expect("a currency").code();
            code == "EUR" || known.contains(&code)
        };
        prop_assert_eq!(conversion.total.is_some(), amounts.iter().all(is_known));
        prop_assert_eq!(conversion.missing.is_empty(), conversion.total.is_some());
    }

    #[test]
    fn there_and_back_again_is_the_same_at_a_whole_rate(minor in 0..1_000_000_000_i64, whole in 1..1_000_u32) {
        let rates = [rate(1, "EUR", "USD", &whole.to_string(), "2015")];
        let there = convert(&sum(&[of_minor(minor, "EUR")]), currency("USD"), &rates).total.expect("a rate");
        let back = sum(&[of_minor(there.minor, "USD")]);
        prop_assert_eq!(convert(&back, currency("EUR"), &rates).total.map(|money| money.minor), Some(minor));
    }
}
