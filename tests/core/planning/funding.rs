//! What is funded, how firmly, and what is missing.

use plenary::model::contribution::ContributionStage::{
    self, Agreed, Announced, NotStated, Pledged, Received, Sought,
};
use plenary::model::contribution::{Contribution, Instalment};
use plenary::model::money::{Amount, Percent};
use plenary::planning::funding::{Donation, Gap, ladder, project_funding, share_of, sum, total};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::accounts::{amount, contribution, instalment, money, of_minor, told};

fn rung(
    contribution: &Contribution,
    instalments: &[Instalment],
    stage: ContributionStage,
) -> (Vec<String>, u32) {
    let rungs = ladder(&[Donation { contribution, instalments }]);
    let rung = rungs.iter().find(|rung| rung.stage == stage).expect("every rung is there");
    let (stated, without) = told(&rung.sum);
    (stated.iter().map(|money| format!("{} {}", money.currency, money.minor / 100)).collect(), without)
}

fn eur(units: i64) -> (Vec<String>, u32) {
    (vec![format!("EUR {units}")], 0)
}

#[test]
fn what_came_stands_on_the_last_rung_and_the_rest_where_the_contribution_stands() {
    let nothing = || (Vec::new(), 0);
    let not_known = || (Vec::new(), 1);
    let came = |units: Option<i64>| instalment(amount(units, "EUR"), "March 2016", "3 April 2016");
    let due = |units| instalment(amount(units, "EUR"), "March 2017", "");
    let cases = [
        // No instalments: all of it stands where the contribution does.
        (amount(100, "EUR"), Pledged, vec![], (Pledged, eur(100)), nothing()),
        (amount(100, "EUR"), Received, vec![], (Agreed, nothing()), eur(100)),
        (amount(None, "EUR"), Pledged, vec![], (Pledged, not_known()), nothing()),
        (amount(None, "EUR"), Received, vec![], (Agreed, nothing()), not_known()),
        // Pledged money is not received because half of it was.
        (amount(100, "EUR"), Pledged, vec![came(Some(40)), due(60)], (Pledged, eur(60)), eur(40)),
        // The whole is said to be received, but only one instalment was: the rest is agreed, no more.
        (amount(100, "EUR"), Received, vec![came(Some(40)), due(60)], (Agreed, eur(60)), eur(40)),
        // All of it came, or more.
        (amount(100, "EUR"), Agreed, vec![came(Some(40)), came(Some(60))], (Agreed, nothing()), eur(100)),
        (amount(100, "EUR"), Agreed, vec![came(Some(40)), came(Some(70))], (Agreed, nothing()), eur(110)),
        // An instalment of unknown size came: what is still to come is not known either.
        (amount(100, "EUR"), Agreed, vec![came(None)], (Agreed, not_known()), not_known()),
        (amount(None, "EUR"), Agreed, vec![came(Some(40))], (Agreed, not_known()), eur(40)),
    ];
    for (amount, stage, instalments, (rest, left), received) in cases {
        let contribution = contribution(amount, stage);
        assert_eq!(rung(&contribution, &instalments, rest), left, "{contribution:?}");
        assert_eq!(rung(&contribution, &instalments, Received), received, "{contribution:?}");
    }
}

#[test]
fn what_came_in_another_currency_is_not_subtracted() {
    let contribution = contribution(amount(100, "EUR"), Agreed);
    let instalments = [instalment(amount(40, "USD"), "", "2016")];
    assert_eq!(rung(&contribution, &instalments, Received), (vec!["USD 40".to_owned()], 0));
    assert_eq!(rung(&contribution, &instalments, Agreed), (Vec::new(), 1));
}

#[test]
fn an_instalment_has_come_once_something_is_said_of_when() {
    for (said, came) in
        [("", false), ("TBC", false), ("to be confirmed", false), ("2016", true), ("end of the year", true)]
    {
        let mut one = instalment(Amount::default(), "", "");
        one.received.raw = said.to_owned();
        assert_eq!(one.is_received(), came, "{said}");
    }
}

#[test]
fn a_share_of_the_budget_counts_where_the_amount_is_not_given() {
    let budget = amount(5_560_000, "EUR");
    let shared = |share: &str, stage| Contribution {
        share: Some(share.parse().expect(share)),
        ..contribution(Amount::default(), stage)
    };
    let gap = |contributions: &[Contribution]| project_funding(&budget, contributions, &[]).gap;
    // 90 % of 5 560 000 is 5 004 000; 10 % is 556 000.
    assert_eq!(gap(&[shared("90", Agreed)]), Gap::Exactly(money(556_000, "EUR")));
    assert_eq!(gap(&[shared("90", Agreed), shared("10", NotStated)]), Gap::None);
    // What is only sought funds nothing.
    assert_eq!(gap(&[shared("90", Agreed), shared("10", Sought)]), Gap::Exactly(money(556_000, "EUR")));
    let unknown = contribution(Amount::default(), Announced);
    assert_eq!(gap(&[shared("90", Agreed), unknown]), Gap::AtMost(money(556_000, "EUR")));
    // The sum says what is stated, and not what follows from a share.
    assert_eq!(told(&project_funding(&budget, &[shared("90", Agreed)], &[]).contributions), (vec![], 1));
}

#[test]
fn three_thirds_of_a_budget_leave_a_hundredth_of_a_percent() {
    // 10 000.00 less three times 33.33 % (9 999.00) is 1.00, whatever each third rounds to.
    let third = Contribution {
        share: Some("33.33".parse().expect("a share")),
        ..contribution(Amount::default(), Agreed)
    };
    let thirds = [third.clone(), third.clone(), third];
    let funding = project_funding(&amount(10_000, "EUR"), &thirds, &[]);
    assert_eq!(funding.gap, Gap::Exactly(money(1, "EUR")));
}

#[test]
fn a_half_cent_goes_to_the_even_one() {
    let half = Percent::from_hundredths(5_000).expect("a half");
    let cents = |minor| share_of(&of_minor(minor, "EUR"), half).map(|money| money.minor);
    assert_eq!([1, 2, 3, 5, 7].map(cents), [0, 1, 2, 2, 4].map(Some));
}

#[test]
fn shares_are_read_as_typed_and_never_rounded() {
    use plenary::model::language::Language::{English, French};
    use plenary::model::money::{format_percent, read_percent};
    for (text, plain) in [
        ("7", "7"),
        ("12.5", "12.5"),
        ("12,5 %", "12.5"),
        (" 0 % ", "0"),
        ("100", "100"),
        ("33.33%", "33.33"),
    ] {
        let share = read_percent(text, French).expect(text).expect(text);
        assert_eq!(share.to_string(), plain);
        assert_eq!(plain.parse(), Ok(share));
    }
    assert_eq!(read_percent("  ", English).expect("nothing"), None);
    for text in ["101", "-1", "12.345", "a half", "1/2", "7 EUR", "100.01"] {
        assert!(read_percent(text, English).is_err(), "{text}");
    }
    let share = "12.5".parse().expect("a share");
    assert_eq!(format_percent(share, English), "12.5%");
    assert_eq!(format_percent(share, French), "12,5\u{202f}%");
}

fn amounts() -> impl Strategy<Value = Amount> {
    prop_oneof![
        1 => Just(Amount::default()),
        6 => (0..1_000_000_i64, select(vec!["EUR", "USD", "JPY"])).prop_map(|(minor, code)| of_minor(minor, code)),
    ]
}

proptest! {
    #[test]
    fn what_stands_on_the_rungs_is_what_was_given(
        given in vec((1_000_000..2_000_000_i64, 0..6_usize, vec((0..100_000_i64, any::<bool>()), 0..5)), 0..20),
    ) {
        let contributions: Vec<(Contribution, Vec<Instalment>)> = given
            .iter()
            .map(|(minor, stage, parts)| {
                let instalments = parts
                    .iter()
                    .map(|&(minor, came)| {
                        instalment(of_minor(minor, "EUR"), "2016", if came { "2016" } else { "" })
                    })
                    .collect();
                (contribution(of_minor(*minor, "EUR"), ContributionStage::ALL[*stage]), instalments)
            })
            .collect();
        let donations: Vec<Donation<'_>> = contributions
            .iter()
            .map(|(contribution, instalments)| Donation { contribution, instalments })
            .collect();
        let on_rungs: Vec<_> = ladder(&donations).into_iter().map(|rung| rung.sum).collect();
        let whole = sum(contributions.iter().map(|(contribution, _)| &contribution.amount));
        prop_assert_eq!(told(&total(&on_rungs)), told(&whole));
    }

    #[test]
    fn a_sum_of_sums_is_the_sum_of_all(groups in vec(vec(amounts(), 0..6), 0..6)) {
        let sums: Vec<_> = groups.iter().map(sum).collect();
        prop_assert_eq!(total(&sums), sum(groups.iter().flatten()));
    }

    #[test]
    fn no_currency_is_added_to_another(all in vec(amounts(), 0..30)) {
        let whole = sum(&all);
        for money in &whole.stated {
            let ours: i64 = all
                .iter()
                .filter(|amount| amount.currency == Some(money.currency))
                .filter_map(|amount| amount.minor)
                .sum();
            prop_assert_eq!(money.minor, ours);
        }
        let unknown = all.iter().filter(|amount| amount.minor.is_none()).count();
        prop_assert_eq!(whole.without_amount as usize, unknown);
    }
}
