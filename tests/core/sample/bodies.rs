//! Standards, bodies, recommendations and networks of the sample office.

use jiff::civil::date;
use plenary::model::body::{BodyComposition, BodyKind, ConsideredOption, Membership, MembershipRole};
use plenary::model::certainty::{Certainty, Standing};
use plenary::model::date_spec::Precision;
use plenary::model::instrument::{Article, Instrument};
use plenary::model::link::Relation;
use plenary::model::network::{ContactPoint, InstitutionKind, Network, Opportunity};
use plenary::model::organisation::{AliasKind, Organisation};
use plenary::model::recommendation::Recommendation;

use super::{SampleOffice, days, named};

#[test]
fn a_protocol_that_is_only_an_option_does_not_exist_yet() {
    let sample = SampleOffice::new();
    let convention = sample.one(|instrument: &Instrument| instrument.short_name == "Budapest Convention");
    assert_eq!(convention.name, "Budapest Convention on Cybercrime");
    let article = sample.one(|_: &Article| true);
    assert_eq!((article.instrument_id, article.number.as_str()), (convention.id, "18.1.b"));
    let option = sample.one(|instrument: &Instrument| instrument.standing == Standing::Proposed);
    assert_eq!(option.name, "Additional Protocol to the Budapest Convention");
    assert_eq!(option.supplements_id, Some(convention.id));
    let existing =
        sample.one(|instrument: &Instrument| instrument.name == "Protocol on Xenophobia and Racism");
    assert_eq!(existing.standing, Standing::Established);
    assert_eq!(sample.all::<Instrument>().len(), 3);
}

#[test]
fn the_committee_is_composed_as_written_and_what_is_not_counted_has_no_number() {
    let sample = SampleOffice::new();
    let committee = sample.body("Cybercrime Convention Committee");
    assert_eq!((committee.short_name.as_str(), committee.kind), ("T-CY", BodyKind::Committee));
    let composition = sample.all::<BodyComposition>();
    assert!(composition.iter().all(|line| line.body_id == committee.id));
    let lines: Vec<_> = composition.iter().map(|line| (line.category.as_str(), line.member_count)).collect();
    assert_eq!(lines, [("State Parties and Observers", Some(66)), ("international organisations", None)]);
}

#[test]
fn the_observer_is_one_organisation_in_two_spellings() {
    let sample = SampleOffice::new();
    let seat = sample.one(|_: &Membership| true);
    assert_eq!(seat.body_id, sample.body("Cybercrime Convention Committee").id);
    assert_eq!((seat.role, seat.certainty), (MembershipRole::Observer, Certainty::Stated));
    let observer =
        sample.one(|organisation: &Organisation| organisation.name.eq_ignore_ascii_case("eurojust"));
    assert_eq!((seat.organisation_id, observer.name.as_str()), (Some(observer.id), "EUROJUST"));
    assert_eq!(sample.aliases((&observer).into()), [("Eurojust".to_owned(), AliasKind::Spelling)]);
}

#[test]
fn the_working_group_considers_four_options_in_order() {
    let sample = SampleOffice::new();
    let group = sample.body("Cloud Evidence Group");
    assert_eq!(group.kind, BodyKind::WorkingGroup);
    assert_eq!(group.parent_id, Some(sample.body("Cybercrime Convention Committee").id));
    assert!(group.task.contains("mutual legal assistance"));
    let options = sample.all::<ConsideredOption>();
    assert!(
        options.iter().zip(1..).all(|(option, place)| option.body_id == group.id && option.position == place)
    );
    let titles: Vec<_> = options.iter().map(|option| option.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Exploiting existing provisions of the Budapest Convention (e.g. Article 18.1.b)",
            "Guidelines on cooperation with providers",
            "Additional Protocol to the Budapest Convention",
            "More effective use of MLA procedures (T-CY Recommendations Dec 2014)",
        ]
    );
    assert_eq!(options[0].article_id, Some(sample.one(|_: &Article| true).id));
    let proposed = sample.one(|instrument: &Instrument| instrument.standing == Standing::Proposed);
    assert_eq!(options[2].instrument_id, Some(proposed.id));
    assert_eq!(options[3].recommendation_id, Some(sample.one(|_: &Recommendation| true).id));
}

#[test]
fn the_recommendations_are_found_as_they_are_cited() {
    let sample = SampleOffice::new();
    let recommendation = sample.one(|_: &Recommendation| true);
    assert_eq!(recommendation.title, "T-CY assessment and recommendations on mutual legal assistance");
    assert_eq!(
        days(&recommendation.date),
        ("December 2014", Some(date(2014, 12, 1)), Some(date(2014, 12, 31)), Precision::Month)
    );
    assert_eq!(
        sample.aliases((&recommendation).into()),
        [("T-CY Recommendations Dec 2014".to_owned(), AliasKind::CitedAs)]
    );
}

#[test]
fn the_network_has_eight_prosecutors_and_no_person() {
    let sample = SampleOffice::new();
    let network = sample.one(|network: &Network| network.name == "Network of 24/7 contact points");
    assert_eq!(network.standing, Standing::Established);
    let points = sample.all::<ContactPoint>();
    assert!(points.iter().all(|point| {
        (point.network_id, point.person_id, point.institution)
            == (network.id, None, InstitutionKind::Prosecution)
    }));
    let names: Vec<_> = points.iter().map(|point| point.name_as_written.as_str()).collect();
    let macedonia = "“The Former Yugoslav Republic of Macedonia”";
    assert_eq!(names, ["Italy", "Luxembourg", "Moldova", "Norway", "Romania", "Serbia", macedonia, "USA"]);
    let state = sample.one(|state: &Organisation| state.country_code == "MK");
    assert_eq!(points[6].organisation_id, state.id);
    assert_eq!(sample.aliases((&state).into()), [("North Macedonia".to_owned(), AliasKind::LaterName)]);
}

#[test]
fn opportunities_are_marked_on_seven_records() {
    let sample = SampleOffice::new();
    let marked: Vec<_> =
        sample.all::<Opportunity>().iter().map(|opportunity| sample.label(opportunity.subject)).collect();
    assert_eq!(
        marked,
        named(&[
            "T-CY",
            "T-CY assessment and recommendations on mutual legal assistance",
            "Cloud Evidence Group",
            "Cybercrime@EAP II",
            "Cybercrime@Octopus",
            "GLACY",
            "Network of 24/7 contact points",
        ])
    );
}

#[test]
fn the_judicial_network_and_its_links_are_only_proposed() {
    let sample = SampleOffice::new();
    let network = sample.one(|network: &Network| network.standing == Standing::Proposed);
    assert_eq!(network.name, "Judicial Cybercrime Network");
    assert_eq!(sample.organisation(network.host_id.expect("a host").0), "EUROJUST");
    let proposed =
        |relation, target: &str| (relation, target.to_owned(), Standing::Proposed, Certainty::Stated);
    assert_eq!(
        sample.links((&network).into()),
        [proposed(Relation::CloseLinksTo, "T-CY"), proposed(Relation::TakesPartIn, "Council of Europe")]
    );
}
