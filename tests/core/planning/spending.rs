//! What became of a budget, and how fast.

use jiff::civil;
use plenary::model::budget::TransactionKind::{Commitment, Expenditure};
use plenary::model::budget::{BudgetLine, BudgetLineId, FinancialTransaction};
use plenary::model::money::Amount;
use plenary::model::project::Project;
use plenary::planning::funding::{sum, total};
use plenary::planning::spending::{Left, Pace, ShareRange, burn, elapsed, left, project_spending};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

use super::accounts::{amount, money, of_minor, told, transaction};
use super::date;

fn line(number: u128, amount: Amount) -> BudgetLine {
    BudgetLine { id: BudgetLineId(Uuid::from_u128(number)), amount, ..BudgetLine::default() }
}

#[test]
fn what_is_left_is_as_sure_as_what_was_used() {
    let cases = [
        (amount(100, "EUR"), vec![], Left::Exactly(money(100, "EUR"))),
        (amount(100, "EUR"), vec![amount(30, "EUR"), amount(70, "EUR")], Left::Exactly(money(0, "EUR"))),
        (amount(100, "EUR"), vec![amount(30, "EUR"), amount(None, "EUR")], Left::AtMost(money(70, "EUR"))),
        (amount(100, "EUR"), vec![amount(130, "EUR")], Left::OverBy(money(30, "EUR"))),
        (
            amount(100, "EUR"),
            vec![amount(130, "EUR"), amount(None, "EUR")],
            Left::OverByAtLeast(money(30, "EUR")),
        ),
        // Dollars are never taken from euros.
        (amount(100, "EUR"), vec![amount(30, "USD")], Left::NotKnown),
        (amount(None, "EUR"), vec![amount(30, "EUR")], Left::NotKnown),
    ];
    for (whole, used, expected) in cases {
        assert_eq!(left(&whole, &sum(&used)), expected, "{used:?} of {whole:?}");
    }
}

#[test]
fn each_line_has_its_own_and_what_stands_on_none_is_told_apart() {
    let project = Project { budget: amount(1_000, "EUR"), ..Project::default() };
    let lines = [line(1, amount(600, "EUR")), line(2, amount(300, "EUR"))];
    let elsewhere = line(9, amount(1, "EUR"));
    let transactions = [
        transaction(Commitment, Some(lines[0].id), amount(500, "EUR"), "2016"),
        transaction(Expenditure, Some(lines[0].id), amount(200, "EUR"), "2016"),
        transaction(Expenditure, Some(lines[1].id), amount(350, "EUR"), "2016"),
        transaction(Expenditure, None, amount(10, "EUR"), "2016"),
        // A line of another project's budget is no line of this one.
        transaction(Expenditure, Some(elsewhere.id), amount(5, "EUR"), "2016"),
    ];
    let spending = project_spending(&project, &lines, &transactions);
    let told: Vec<_> = spending.lines.iter().map(|line| (line.left, line.uncommitted)).collect();
    assert_eq!(
        told,
        [
            (Left::Exactly(money(400, "EUR")), Left::Exactly(money(100, "EUR"))),
            (Left::OverBy(money(50, "EUR")), Left::Exactly(money(300, "EUR"))),
        ]
    );
    assert_eq!(spending.without_line.spent, sum(&[amount(10, "EUR"), amount(5, "EUR")]));
    assert_eq!(spending.whole.left, Left::Exactly(money(435, "EUR")));
    assert_eq!(spending.unallocated, Left::Exactly(money(100, "EUR")));
}

#[test]
fn without_a_budget_of_its_own_a_project_has_what_its_lines_come_to() {
    let spending = |lines: &[BudgetLine]| project_spending(&Project::default(), lines, &[]).whole.budget;
    assert_eq!(spending(&[line(1, amount(600, "EUR")), line(2, amount(300, "EUR"))]), amount(900, "EUR"));
    assert_eq!(spending(&[line(1, amount(600, "EUR")), line(2, amount(None, "EUR"))]), Amount::default());
    assert_eq!(spending(&[line(1, amount(600, "EUR")), line(2, amount(300, "USD"))]), Amount::default());
}

#[test]
fn time_that_has_passed_is_as_sure_as_the_period() {
    let range = |least, most| Some(ShareRange { least, most: Some(most) });
    for (period, on, expected) in [
        // 2016 has 366 days; at the end of 1 July 183 of them are over.
        ("1 January 2016 – 31 December 2016", civil::date(2016, 7, 1), range(500, 500)),
        ("1 January 2016 – 31 December 2016", civil::date(2015, 12, 31), range(0, 0)),
        ("1 January 2016 – 31 December 2016", civil::date(2017, 1, 1), range(1000, 1000)),
        // It begins on one of 30 days of November 2013 and ends on one of 31 of October 2016. On 1 December 2015:
        // at least 732 of 1 067 days (30 Nov 2013 – 31 Oct 2016), at most 761 of 1 066 (1 Nov 2013 – 1 Oct 2016).
        ("Nov 2013 – Oct 2016", civil::date(2015, 12, 1), range(686, 714)),
        ("Two years", civil::date(2015, 12, 1), None),
        ("since 2014", civil::date(2015, 12, 1), None),
        ("2016", civil::date(2016, 7, 1), None),
        ("", civil::date(2015, 12, 1), None),
    ] {
        assert_eq!(elapsed(&date(period), on), expected, "{period} on {on}");
    }
}

#[test]
fn spending_is_ahead_or_behind_only_where_the_ranges_do_not_meet() {
    let on = civil::date(2015, 12, 1);
    let project =
        Project { budget: amount(1_000, "EUR"), date: date("Nov 2013 – Oct 2016"), ..Project::default() };
    let pace = |spent: Vec<Amount>| {
        let transactions: Vec<FinancialTransaction> =
            spent.into_iter().map(|amount| transaction(Expenditure, None, amount, "")).collect();
        burn(&project, &project_spending(&project, &[], &transactions), on).pace
    };
    // Between 68.6 and 71.4 % of the time has passed.
    assert_eq!(pace(vec![amount(600, "EUR")]), Pace::Behind);
    assert_eq!(pace(vec![amount(700, "EUR")]), Pace::Even);
    assert_eq!(pace(vec![amount(720, "EUR")]), Pace::Ahead);
    assert_eq!(pace(vec![amount(600, "EUR"), amount(None, "EUR")]), Pace::Even);
    assert_eq!(pace(vec![amount(720, "EUR"), amount(None, "EUR")]), Pace::Ahead);
    assert_eq!(pace(vec![amount(600, "USD")]), Pace::NotKnown);
    assert_eq!(pace(vec![]), Pace::NotKnown, "nothing recorded is not nothing spent");
}

#[test]
fn an_eligible_period_of_its_own_comes_before_the_dates_of_the_project() {
    let project = Project {
        budget: amount(1_000, "EUR"),
        date: date("2010 – 2011"),
        eligibility: date("1 January 2016 – 31 December 2016"),
        ..Project::default()
    };
    let burn = burn(&project, &project_spending(&project, &[], &[]), civil::date(2016, 7, 1));
    assert_eq!(burn.elapsed, Some(ShareRange { least: 500, most: Some(500) }));
}

proptest! {
    #[test]
    fn the_lines_and_what_stands_on_none_are_the_whole(
        spent in vec((proptest::option::of(0..1_000_000_i64), 0..4_u128), 0..30),
    ) {
        let lines = [line(1, Amount::default()), line(2, amount(5, "EUR")), line(3, amount(7, "USD"))];
        let transactions: Vec<_> = spent
            .iter()
            .map(|&(minor, number)| {
                let amount = minor.map_or_else(Amount::default, |minor| of_minor(minor, "EUR"));
                transaction(Expenditure, Some(BudgetLineId(Uuid::from_u128(number))), amount, "")
            })
            .collect();
        let spending = project_spending(&Project::default(), &lines, &transactions);
        let parts = spending.lines.iter().chain([&spending.without_line]).map(|line| &line.spent);
        prop_assert_eq!(told(&total(parts)), told(&spending.whole.spent));
    }
}
