//! What has changed between two states, in cases and in what holds for any two.

use std::collections::BTreeSet;

use plenary::model::certainty::Certainty;
use plenary::model::contribution::{Contribution, ContributionId, ContributionStage};
use plenary::model::date_spec::DateSpec;
use plenary::model::meeting::{EventStatus, Meeting, MeetingId};
use plenary::model::money::Amount;
use plenary::model::project::{LifeCycle, Project, ProjectId};
use plenary::model::record::{Record, RecordRef, Table};
use plenary::planning::comparison::{
    Change, DateShift, Difference, DifferenceClass, FieldChange, Step, Value, compare, date_shift,
};
use plenary::planning::funding::Gap;
use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use super::accounts::{amount, contribution, money};
use super::{date, organisation};

fn meeting(edit: impl FnOnce(&mut Meeting)) -> Record {
    let mut meeting = Meeting {
        id: MeetingId(Uuid::from_u128(1)),
        name: "T-CY 15".to_owned(),
        date: date("23-25 May 2016"),
        ..Meeting::default()
    };
    edit(&mut meeting);
    meeting.into()
}

fn project(edit: impl FnOnce(&mut Project)) -> Record {
    let mut project = Project {
        id: ProjectId(Uuid::from_u128(100)),
        name: "GLACY+".to_owned(),
        budget: amount(10_000, "EUR"),
        ..Project::default()
    };
    edit(&mut project);
    project.into()
}

/// What an organisation gives to the project.
fn given(by: u128, amount: Amount) -> Record {
    Contribution {
        id: ContributionId(Uuid::from_u128(1000 + by)),
        project_id: ProjectId(Uuid::from_u128(100)),
        organisation_id: organisation(by),
        ..contribution(amount, ContributionStage::Pledged)
    }
    .into()
}

/// What two states differ in, as classes and changes.
fn changes(before: &[Record], after: &[Record]) -> Vec<(DifferenceClass, Change)> {
    compare(before, after).into_iter().map(|it| (it.class(), it.change)).collect()
}

fn one(before: Record, after: Record) -> (DifferenceClass, Change) {
    let mut changes = changes(&[before], &[after]);
    assert_eq!(changes.len(), 1, "{changes:?}");
    changes.remove(0)
}

#[test]
fn another_date_is_moved_with_both_as_written() {
    let (class, change) = one(meeting(|_| {}), meeting(|it| it.date = date("6-8 June 2016")));
    assert_eq!(class, DifferenceClass::Moved);
    let step = Step { before: date("23-25 May 2016"), after: date("6-8 June 2016") };
    assert_eq!(change, Change::Date("date", step));
}

#[test]
fn a_date_stands_to_the_one_before_as_it_can_be_said() {
    for (before, after, shift) in [
        ("23-25 May 2016", "6-8 June 2016", DateShift::Later),
        ("May 2016", "23-25 May 2016", DateShift::Narrower),
        ("May 2016", "31 May 2016", DateShift::Narrower),
        ("2016", "Q3 2016", DateShift::Narrower),
        ("May 2016", "23-25 April 2016", DateShift::Earlier),
        ("Feb 2016 – July 2019", "Feb 2016 – Dec 2019", DateShift::Longer),
        ("Feb 2016 – July 2019", "April 2016 – March 2020", DateShift::Later),
        ("Two years", "Three years", DateShift::Longer),
        ("Two years", "April 2016 – March 2018", DateShift::Dated),
        ("TBC", "May 2016", DateShift::Dated),
        ("TBC", "to be decided", DateShift::Otherwise),
        ("3 May 2016 09:00", "3 May 2016 14:00", DateShift::Later),
        ("since 2014", "since 2015", DateShift::Shorter),
    ] {
        let (before, after) = (date(before), date(after));
        assert_eq!(date_shift(&before, &after), shift, "{} to {}", before.raw, after.raw);
        assert_eq!(date_shift(&after, &before), shift.mirrored(), "{} to {}", after.raw, before.raw);
    }
}

#[test]
fn a_date_that_is_only_written_otherwise_has_not_moved() {
    let (class, change) = one(meeting(|_| {}), meeting(|it| it.date.raw = "23 to 25 May 2016".to_owned()));
    assert_eq!(class, DifferenceClass::Changed);
    let text = |text: &str| Value::Text(text.to_owned());
    let field =
        FieldChange { field: "date", before: text("23-25 May 2016"), after: text("23 to 25 May 2016") };
    assert_eq!(change, Change::Fields(vec![field]));
}

#[test]
fn certainty_status_and_life_cycle_each_mean_something_of_their_own() {
    let certainty = |certainty| meeting(|it| it.certainty = certainty);
    let status = |status| meeting(|it| it.status = status);
    let stage = |life_cycle| project(|it| it.life_cycle = life_cycle);
    use Certainty::{Queried, Stated, ToBeConfirmed};
    use DifferenceClass::{Cancelled, Changed, Confirmed, NoLongerConfirmed, Stage, TakenUpAgain};
    for (before, after, class) in [
        (certainty(ToBeConfirmed), certainty(Stated), Confirmed),
        (certainty(Stated), certainty(Queried), NoLongerConfirmed),
        (certainty(Queried), certainty(ToBeConfirmed), Changed),
        (status(EventStatus::Planned), status(EventStatus::Cancelled), Cancelled),
        (status(EventStatus::Cancelled), status(EventStatus::Planned), TakenUpAgain),
        (status(EventStatus::Planned), status(EventStatus::Held), Stage),
        (stage(LifeCycle::Pipeline), stage(LifeCycle::Current), Stage),
    ] {
        assert_eq!(one(before.clone(), after.clone()).0, class, "{before:?} to {after:?}");
    }
}

#[test]
fn a_new_donor_is_told_with_what_is_still_to_be_funded() {
    let gap = |units| Gap::Exactly(money(units, "EUR"));
    let before = [project(|_| {}), given(1, amount(4000, "EUR"))];
    let after = [project(|_| {}), given(1, amount(4000, "EUR")), given(2, amount(1000, "EUR"))];
    assert_eq!(
        changes(&before, &after),
        [
            (DifferenceClass::Funded, Change::Gap(Step { before: gap(6000), after: gap(5000) })),
            (DifferenceClass::New, Change::New(0)),
        ]
    );
}

#[test]
fn an_amount_in_another_currency_is_never_subtracted() {
    let before = [project(|_| {}), given(1, amount(4000, "EUR"))];
    let after = [project(|_| {}), given(1, amount(4000, "USD"))];
    let told = changes(&before, &after);
    let gap = Step { before: Gap::Exactly(money(6000, "EUR")), after: Gap::NotKnown };
    assert_eq!(told[0].1, Change::Gap(gap));
    let step = Step { before: amount(4000, "EUR"), after: amount(4000, "USD") };
    assert_eq!(told[1].1, Change::Amount("amount", step));
}

#[test]
fn an_amount_that_becomes_known_is_money_and_not_a_change_from_zero() {
    let before = [project(|_| {}), given(1, Amount::default())];
    let after = [project(|_| {}), given(1, amount(1000, "EUR"))];
    let told = changes(&before, &after);
    assert!(told.iter().all(|(class, _)| *class == DifferenceClass::Funded), "{told:?}");
    let step = Step { before: Amount::default(), after: amount(1000, "EUR") };
    assert!(told.iter().any(|(_, change)| *change == Change::Amount("amount", step.clone())));
}

#[test]
fn parts_of_what_is_new_are_counted_with_it_and_parts_of_what_was_there_are_told() {
    let (donor, other) = (given(1, amount(1000, "EUR")), given(2, Amount::default()));
    let told = compare(&[], &[project(|_| {}), donor.clone(), other]);
    let whole = RecordRef { table: Table::Project, id: Uuid::from_u128(100) };
    assert_eq!(told, [Difference { record: whole, change: Change::New(2) }]);
    let told = compare(&[project(|_| {})], &[project(|_| {}), donor]);
    assert!(told.iter().any(|it| it.record.table == Table::Contribution && it.change == Change::New(0)));
}

#[test]
fn a_record_that_differs_in_several_ways_is_told_of_in_each() {
    let after = meeting(|it| {
        it.date = date("6-8 June 2016");
        it.status = EventStatus::Cancelled;
        it.place = "Strasbourg".to_owned();
        it.name = "T-CY 15bis".to_owned();
    });
    let told = changes(&[meeting(|_| {})], &[after]);
    let classes: Vec<_> = told.iter().map(|(class, _)| *class).collect();
    assert_eq!(classes, [DifferenceClass::Moved, DifferenceClass::Cancelled, DifferenceClass::Changed]);
    let Change::Fields(fields) = &told[2].1 else { panic!("{told:?}") };
    assert_eq!(fields.iter().map(|field| field.field).collect::<Vec<_>>(), ["name", "place"]);
}

const DATES: &[&str] = &[
    "",
    "TBC",
    "2016",
    "May 2016",
    "23-25 May 2016",
    "May – June 2016",
    "Two years",
    "since 2014",
    "3 June 2016",
];

fn any_meeting(id: u128) -> impl Strategy<Value = Record> {
    let parts = (
        select(vec!["T-CY 14", "T-CY 15"]),
        select(DATES.to_vec()),
        select(Certainty::ALL.to_vec()),
        select(EventStatus::ALL.to_vec()),
    );
    parts.prop_map(move |(name, when, certainty, status)| {
        let id = MeetingId(Uuid::from_u128(id));
        Meeting { id, name: name.to_owned(), date: date(when), certainty, status, ..Meeting::default() }
            .into()
    })
}

fn any_amount() -> impl Strategy<Value = Amount> {
    select(vec![Amount::default(), amount(1, "EUR"), amount(5000, "EUR"), amount(20, "USD")])
}

fn any_project(id: u128) -> impl Strategy<Value = Record> {
    (any_amount(), select(LifeCycle::ALL.to_vec()), select(DATES.to_vec())).prop_map(
        move |(budget, life_cycle, when)| {
            let id = ProjectId(Uuid::from_u128(id));
            Project { id, name: "P".to_owned(), budget, life_cycle, date: date(when), ..Project::default() }
                .into()
        },
    )
}

fn any_contribution(id: u128) -> impl Strategy<Value = Record> {
    let parts = (100_u128..103, any_amount(), select(ContributionStage::ALL.to_vec()));
    parts.prop_map(move |(project, amount, stage)| {
        Contribution {
            id: ContributionId(Uuid::from_u128(id)),
            project_id: ProjectId(Uuid::from_u128(project)),
            organisation_id: organisation(1),
            ..contribution(amount, stage)
        }
        .into()
    })
}

/// Some of a few records, each somehow.
fn any_state() -> impl Strategy<Value = Vec<Record>> {
    let record = (0_u128..10).prop_flat_map(|id| match id {
        0..4 => (Just(id), any_meeting(id).boxed()),
        4..7 => (Just(id), any_project(96 + id).boxed()),
        _ => (Just(id), any_contribution(1000 + id).boxed()),
    });
    btree_map(0_u128..10, record, 0..10).prop_map(|some| {
        let by_id: std::collections::BTreeMap<u128, Record> = some.into_values().collect();
        by_id.into_values().collect()
    })
}

fn turned<T>(step: Step<T>) -> Step<T> {
    Step { before: step.after, after: step.before }
}

/// The difference as it is told from the other side.
fn mirrored(Difference { record, change }: Difference) -> Difference {
    let change = match change {
        Change::New(parts) => Change::Gone(parts),
        Change::Gone(parts) => Change::New(parts),
        Change::Date(field, step) => Change::Date(field, turned(step)),
        Change::Certainty(step) => Change::Certainty(turned(step)),
        Change::Status(step) => Change::Status(turned(step)),
        Change::LifeCycle(step) => Change::LifeCycle(turned(step)),
        Change::Firmness(step) => Change::Firmness(turned(step)),
        Change::Amount(field, step) => Change::Amount(field, turned(step)),
        Change::Gap(step) => Change::Gap(turned(step)),
        Change::Fields(fields) => {
            let turned = |it: FieldChange| FieldChange { before: it.after, after: it.before, ..it };
            Change::Fields(fields.into_iter().map(turned).collect())
        }
    };
    Difference { record, change }
}

/// In an order that does not depend on the side.
fn sorted(differences: Vec<Difference>) -> Vec<String> {
    let mut told: Vec<String> = differences.iter().map(|it| format!("{it:?}")).collect();
    told.sort();
    told
}

fn any_date() -> impl Strategy<Value = DateSpec> {
    select(DATES.to_vec()).prop_map(date)
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(state in any_state()) {
        prop_assert_eq!(compare(&state, &state), []);
    }

    #[test]
    fn the_way_back_is_the_mirror_of_the_way_there(before in any_state(), after in any_state()) {
        let there: Vec<Difference> = compare(&before, &after).into_iter().map(mirrored).collect();
        prop_assert_eq!(sorted(there), sorted(compare(&after, &before)));
    }

    #[test]
    fn every_record_that_differs_is_told_of_or_counted(before in any_state(), after in any_state()) {
        let told = compare(&before, &after);
        let ids: BTreeSet<Uuid> = told.iter().map(|it| it.record.id).collect();
        let counted: u32 = told.iter().map(|it| match it.change {
            Change::New(parts) | Change::Gone(parts) => parts,
            _ => 0,
        }).sum();
        let find = |state: &[Record], id| state.iter().find(|record| record.id() == id).cloned();
        let all: BTreeSet<Uuid> = before.iter().chain(&after).map(Record::id).collect();
        let differing = all.into_iter().filter(|&id| find(&before, id) != find(&after, id));
        let untold = differing.filter(|id| !ids.contains(id)).count();
        prop_assert_eq!(untold, counted as usize);
    }

    #[test]
    fn a_date_and_its_successor_stand_to_each_other_as_mirrors(before in any_date(), after in any_date()) {
        prop_assert_eq!(date_shift(&before, &after).mirrored(), date_shift(&after, &before));
    }
}
