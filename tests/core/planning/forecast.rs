//! Money by year: what is known to fall in one, and nothing else.

use plenary::model::budget::TransactionKind::{Commitment, Expenditure};
use plenary::model::contribution::ContributionStage::{Agreed, Pledged, Received, Sought};
use plenary::model::contribution::{Contribution, Instalment};
use plenary::planning::forecast::{YearOfMoney, by_year, evenly};
use plenary::planning::funding::Donation;
use proptest::prelude::*;

use super::accounts::{amount, contribution, instalment, money, of_minor, told, transaction};
use super::date;

fn years(contribution: &Contribution, instalments: &[Instalment]) -> Vec<YearOfMoney> {
    by_year(&[Donation { contribution, instalments }], &[], &[])
}

/// Each year with what is to come and what came.
fn coming(years: &[YearOfMoney]) -> Vec<(Option<i16>, String, String)> {
    let said = |sum| {
        let (stated, without) = told(sum);
        let mut parts: Vec<String> =
            stated.iter().map(|money| format!("{} {}", money.currency, money.minor / 100)).collect();
        if without > 0 {
            parts.push(format!("{without} not known"));
        }
        parts.join(" + ")
    };
    years.iter().map(|year| (year.year, said(&year.due), said(&year.received))).collect()
}

#[test]
fn instalments_stand_in_the_year_in_which_they_are_due_or_came() {
    let instalments = [
        instalment(amount(50, "EUR"), "March 2016", "3 April 2016"),
        instalment(amount(30, "EUR"), "2017", ""),
        instalment(amount(20, "EUR"), "Dec 2017 – Jan 2018", ""),
        instalment(amount(None, "EUR"), "TBC", ""),
    ];
    let found = years(&contribution(amount(200, "EUR"), Agreed), &instalments);
    let year = |year, due: &str, received: &str| (year, due.to_owned(), received.to_owned());
    assert_eq!(
        coming(&found),
        [
            year(Some(2016), "", "EUR 50"),
            year(Some(2017), "EUR 30", ""),
            // Over two years, or with no date at all: no year is chosen.
            year(None, "EUR 20 + 1 not known", ""),
        ]
    );
}

#[test]
fn what_no_instalment_covers_has_no_year() {
    let first = instalment(amount(50, "EUR"), "2016", "");
    let rest = |given: Contribution, instalments: &[Instalment]| {
        coming(&years(&given, instalments)).into_iter().find(|year| year.0.is_none()).map(|year| year.1)
    };
    assert_eq!(
        rest(contribution(amount(200, "EUR"), Pledged), std::slice::from_ref(&first)),
        Some("EUR 150".into())
    );
    assert_eq!(rest(contribution(amount(50, "EUR"), Pledged), std::slice::from_ref(&first)), None);
    assert_eq!(rest(contribution(amount(None, "EUR"), Pledged), &[first]), None);
    assert_eq!(rest(contribution(amount(None, "EUR"), Pledged), &[]), Some("1 not known".into()));
}

#[test]
fn what_is_only_sought_is_not_forecast_and_what_came_is_not_due() {
    let sought = contribution(amount(200, "EUR"), Sought);
    assert_eq!(coming(&years(&sought, &[instalment(amount(50, "EUR"), "2016", "")])), []);
    let received = Contribution { date: date("May 2015"), ..contribution(amount(80, "EUR"), Received) };
    assert_eq!(coming(&years(&received, &[])), [(Some(2015), String::new(), "EUR 80".to_owned())]);
}

#[test]
fn commitments_and_expenditure_stand_in_their_years_currency_by_currency() {
    let transactions = [
        transaction(Commitment, None, amount(5, "EUR"), "2016"),
        transaction(Expenditure, None, amount(3, "EUR"), "May 2016"),
        transaction(Expenditure, None, amount(4, "USD"), "1 June 2016"),
        transaction(Expenditure, None, amount(None, "EUR"), ""),
    ];
    let found = by_year(&[], &transactions, &[]);
    assert_eq!(found[0].year, Some(2016));
    assert_eq!(told(&found[0].committed), (vec![money(5, "EUR")], 0));
    assert_eq!(told(&found[0].spent), (vec![money(3, "EUR"), money(4, "USD")], 0));
    assert_eq!((found[1].year, told(&found[1].spent)), (None, (vec![], 1)));
}

#[test]
fn an_even_spread_goes_by_days_and_loses_no_cent() {
    // 61 days in 2015 (November, December) and 366 in 2016: of 1 000.00, 142.86 (142.857…) and the rest.
    let parts = evenly(&amount(1_000, "EUR"), &date("Nov 2015 – Dec 2016")).expect("both are known");
    assert_eq!(parts, [(2015, of_minor(14_286, "EUR")), (2016, of_minor(85_714, "EUR"))]);
    for (budget, period) in [
        (amount(None, "EUR"), "2015 – 2016"),
        (amount(1, "EUR"), "Two years"),
        (amount(1, "EUR"), "since 2014"),
    ] {
        assert_eq!(evenly(&budget, &date(period)), None, "{period}");
    }
    let unknown = by_year(&[], &[], &[(&amount(600_000, "EUR"), &date("Two years"))]);
    assert_eq!((unknown[0].year, told(&unknown[0].evenly)), (None, (vec![money(600_000, "EUR")], 0)));
}

proptest! {
    #[test]
    fn the_years_of_an_even_spread_are_the_budget(
        minor in 0..9_000_000_000_000_000_i64,
        (from, length) in (1990..2040_i16, 0..9_i16),
        (first, last) in (1..=12_i8, 1..=12_i8),
    ) {
        let period = plenary::model::date_spec::DateSpec::from_edtf(
            "",
            &format!("{from}-{first:02}/{}-{last:02}", from + length + 1),
        ).expect("an interval");
        let parts = evenly(&of_minor(minor, "EUR"), &period).expect("both are known");
        prop_assert_eq!(parts.iter().filter_map(|(_, part)| part.minor).sum::<i64>(), minor);
        prop_assert!(parts.iter().all(|(_, part)| part.minor >= Some(0)));
        prop_assert_eq!(parts.len(), usize::try_from(length).expect("no less than none") + 2);
    }
}
