//! Who is linked with whom, and through what.

use std::collections::BTreeSet;

use plenary::model::certainty::Certainty::{self, Queried, Stated, ToBeConfirmed};
use plenary::model::record::{RecordRef, Table};
use plenary::planning::links::{Tie, Ties, Way};
use plenary::planning::seats::Holder;
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use proptest::sample::select;
use uuid::Uuid;

use super::organisation;

fn state(number: u128) -> Holder {
    Holder::Organisation(organisation(number))
}

fn hub(number: u128) -> RecordRef {
    let table = [Table::Body, Table::Project, Table::Network][number as usize % 3];
    RecordRef { table, id: Uuid::from_u128(900 + number) }
}

fn tie(holder: u128, to: u128, certainty: Certainty) -> Tie {
    Tie { holder: state(holder), hub: hub(to), certainty }
}

#[test]
fn two_are_linked_through_each_thing_that_both_are_in() {
    let ties = Ties::new([
        tie(1, 0, Stated),
        tie(2, 0, Stated),
        tie(1, 1, Stated),
        tie(2, 1, Queried),
        tie(3, 1, Stated),
        tie(3, 2, Stated),
        tie(4, 2, Stated),
    ]);
    let links = ties.links(state(1));
    assert_eq!(links.len(), 2);
    assert_eq!(links[0].other, state(2));
    assert_eq!(
        links[0].ways,
        [Way { hub: hub(0), certainty: Stated }, Way { hub: hub(1), certainty: Queried }],
        "the surest way first"
    );
    assert_eq!((links[1].other, links[1].strength()), (state(3), (1, 1)));
    assert_eq!(ties.links(state(99)), []);
}

#[test]
fn a_link_is_as_sure_as_the_less_sure_of_its_ties() {
    for (one, other, expected) in [
        (Stated, Stated, Stated),
        (Stated, ToBeConfirmed, ToBeConfirmed),
        (Queried, Stated, Queried),
        (ToBeConfirmed, Queried, Queried),
    ] {
        let ties = Ties::new([tie(1, 0, one), tie(2, 0, other)]);
        assert_eq!(ties.links(state(1))[0].ways[0].certainty, expected, "{one} and {other}");
    }
}

#[test]
fn who_is_in_one_thing_twice_is_in_it_once_and_as_surely_as_can_be() {
    let ties = Ties::new([tie(1, 0, Queried), tie(1, 0, Stated), tie(2, 0, Stated)]);
    assert_eq!(ties.links(state(2))[0].ways, [Way { hub: hub(0), certainty: Stated }]);
}

#[test]
fn a_picture_shows_those_first_who_are_surely_in_most() {
    let ties = Ties::new([
        tie(1, 0, Stated),
        tie(2, 0, Stated),
        tie(2, 1, Stated),
        tie(3, 0, Queried),
        tie(3, 1, Queried),
        tie(3, 2, Queried),
    ]);
    let (holders, hubs) = ties.drawn(1);
    assert_eq!(holders, BTreeSet::from([state(2)]));
    assert_eq!(hubs, BTreeSet::from([hub(0), hub(1)]));
    assert_eq!(ties.drawn(2).0, BTreeSet::from([state(1), state(2)]));
    assert_eq!(ties.drawn(9).0.len(), 3);
}

#[test]
fn a_network_of_ten_thousand_is_counted_at_once() {
    let ties = Ties::new((0..10_000).map(|number| tie(number, 0, Stated)));
    let reach = ties.reach();
    assert_eq!(reach.len(), 10_000);
    assert!(reach.values().all(|&others| others == 9_999));
}

fn some_ties() -> impl Strategy<Value = Vec<Tie>> {
    let one = (0_u128..12, 0_u128..7, select(vec![Stated, ToBeConfirmed, Queried]));
    vec(one.prop_map(|(holder, to, certainty)| tie(holder, to, certainty)), 0..40)
}

proptest! {
    /// A link is the same from either side, and the count of links is how many there are.
    #[test]
    fn links_are_mutual_and_counted(ties in some_ties()) {
        let ties = Ties::new(ties);
        let reach = ties.reach();
        for holder in ties.holders() {
            let links = ties.links(holder);
            prop_assert_eq!(reach[&holder] as usize, links.len());
            for link in &links {
                prop_assert!(!link.ways.is_empty() && link.other != holder);
                let back = ties.links(link.other);
                let back = back.iter().find(|back| back.other == holder);
                prop_assert_eq!(back.map(|back| &back.ways), Some(&link.ways));
            }
        }
    }

    /// In whatever order the ties come, the links are the same.
    #[test]
    fn the_order_of_ties_does_not_matter(ties in some_ties()) {
        let forth = Ties::new(ties.clone());
        let back = Ties::new(ties.into_iter().rev());
        for holder in forth.holders() {
            prop_assert_eq!(forth.links(holder), back.links(holder));
        }
        prop_assert_eq!(forth.drawn(4), back.drawn(4));
    }

    /// Who is kept keeps exactly the links with others who are kept.
    #[test]
    fn leaving_some_out_takes_only_their_links(ties in some_ties()) {
        let whole = Ties::new(ties);
        let keep = |holder: Holder| matches!(holder, Holder::Organisation(id) if id.0.as_u128() % 2 == 0);
        let mut half = whole.clone();
        half.retain(keep);
        for holder in half.holders() {
            let expected: Vec<_> = whole.links(holder).into_iter().filter(|link| keep(link.other)).collect();
            prop_assert_eq!(half.links(holder), expected);
        }
    }
}
