//! The list of contact points: the store finds what the planning function calls stale, and nothing else.

use jiff::civil::date as day;
use plenary::model::language::Language;
use plenary::model::network::{ContactPoint, Incumbency, Network, NetworkId};
use plenary::model::organisation::{Organisation, OrganisationId};
use plenary::planning::stale::{Freshness, stale};
use plenary::store::contact_point::{self, ContactPointFilter, ContactPointStanding};

use super::{add, date};
use crate::support::TestOffice;

const DATES: &[&str] = &[
    "",
    "TBC",
    "two years",
    "2014",
    "2015",
    "2016",
    "Q2 2015",
    "May 2015",
    "June 2015",
    "14 June 2015",
    "15 June 2015",
    "12-14 June 2015",
    "14-16 June 2015",
    "until May 2015",
    "until 2015",
    "since 2014",
    "since 20 June 2015",
    "May 2015 – June 2015",
];

#[test]
fn the_lists_of_contact_points_hold_what_is_stale_and_what_was_never_verified() {
    let TestOffice { office, folder: _folder } = TestOffice::new();
    let since = day(2015, 6, 15);
    let network_id = NetworkId(add(&office, Network { name: "24/7".to_owned(), ..Network::default() }).id);
    let state = Organisation { name: "Italy".to_owned(), ..Organisation::default() };
    let organisation_id = OrganisationId(add(&office, state).id);
    for &incumbency in Incumbency::ALL {
        for &text in DATES {
            let verified = date(text);
            add(
                &office,
                ContactPoint { network_id, organisation_id, incumbency, verified, ..ContactPoint::default() },
            );
        }
    }
    let filter = ContactPointFilter::default();
    let list = |standing| {
        office
            .read(|view| contact_point::list(view, &filter, standing, since, Language::English, (0, 100)))
            .expect("the list")
    };
    let all = list(ContactPointStanding::All).rows;
    assert_eq!(all.len(), 2 * DATES.len());
    let counts = office.read(|view| contact_point::counts(view, &filter, since)).expect("the counts");
    for (standing, count) in [
        (ContactPointStanding::ToVerify, counts.to_verify),
        (ContactPointStanding::NeverVerified, counts.never_verified),
        (ContactPointStanding::PersonLeft, counts.person_left),
    ] {
        let expected: Vec<_> = all
            .iter()
            .filter(|line| {
                let has_left = line.point.incumbency == Incumbency::HasLeft;
                let freshness = stale(&line.point.verified, since);
                match standing {
                    ContactPointStanding::PersonLeft => has_left,
                    ContactPointStanding::NeverVerified => !has_left && freshness == Freshness::NeverVerified,
                    _ => {
                        !has_left
                            && matches!(
                                freshness,
                                Freshness::Stale | Freshness::MayBeStale | Freshness::NotUnderstood
                            )
                    }
                }
            })
            .cloned()
            .collect();
        let page = list(standing);
        assert!(!expected.is_empty() && expected.len() < all.len());
        assert_eq!((page.total, count as usize), (count, expected.len()), "{standing:?}");
        assert_eq!(page.rows, expected, "{standing:?}");
    }
}
