//! Projects of the sample office, with their money, partners and activities.

use plenary::model::activity::Activity;
use plenary::model::certainty::{Certainty, Standing};
use plenary::model::contribution::{Contribution, ContributionStage, FundingNeed, Partnership};
use plenary::model::date_spec::Precision;
use plenary::model::link::Relation;
use plenary::model::money::{Amount, Currency};
use plenary::model::organisation::{Organisation, OrganisationKind};
use plenary::model::project::{LifeCycle, Project, ProjectLineage, ProjectRegion, Region};
use plenary::model::record::{RecordRef, Table};
use plenary::planning::funding::{self, Gap, Sum};

use super::{SampleOffice, euros, named};

#[test]
fn projects_have_dates_funding_and_budgets_as_written() {
    use Certainty::{Stated, ToBeConfirmed};
    use LifeCycle::{Current, Pipeline};
    let sample = SampleOffice::new();
    let rows = [
        ("GLACY", Current, Stated, "Nov 2013 – Oct 2016", "COE/joint project", Some(3_350_000)),
        ("Cybercrime@EAP II", Current, Stated, "May 2015 – October 2017", "COE/joint project", Some(800_000)),
        ("Cybercrime@Octopus", Current, Stated, "Jan 2014 – Dec 2016", "voluntary contributions", None),
        (
            "Cybercrime@EAP III",
            Pipeline,
            Stated,
            "Dec 2015 – Dec 2017",
            "COE/EU joint project",
            Some(700_000),
        ),
        (
            "iPROCEEDS",
            Pipeline,
            ToBeConfirmed,
            "Feb 2016 – July 2019",
            "COE/EU joint project",
            Some(5_560_000),
        ),
        (
            "GLACY+",
            Pipeline,
            ToBeConfirmed,
            "April 2016 – March 2020",
            "COE/EU joint project, partnership with INTERPOL",
            Some(10_000_000),
        ),
        (
            "Cybercrime_XR",
            Pipeline,
            ToBeConfirmed,
            "Two years",
            "voluntary contributions to be identified",
            Some(600_000),
        ),
    ];
    let projects = sample.all::<Project>();
    let found: Vec<_> = projects
        .iter()
        .map(|project| {
            let Amount { minor, currency, .. } = project.budget;
            assert_eq!(minor.is_some(), currency == Some(Currency::EUR));
            (
                project.name.as_str(),
                project.life_cycle,
                project.certainty,
                project.date.raw.as_str(),
                project.funding.as_str(),
                minor.map(|minor| minor / 100),
            )
        })
        .collect();
    assert_eq!(found, rows);
}

#[test]
fn no_funder_is_filled_in_where_the_text_names_none() {
    let sample = SampleOffice::new();
    for name in ["GLACY", "Cybercrime@EAP II"] {
        assert_eq!(sample.donors(name), named(&[]));
        assert!(sample.project(name).note.contains("European Union"));
    }
    for name in ["Cybercrime@EAP III", "iPROCEEDS", "GLACY+"] {
        assert_eq!(sample.donors(name), named(&["Council of Europe", "European Union"]));
    }
    assert_eq!(
        sample.donors("Cybercrime@Octopus"),
        named(&["Estonia", "Japan", "Monaco", "Romania", "UK", "USA", "Microsoft"])
    );
    let microsoft = sample.one(|organisation: &Organisation| organisation.name == "Microsoft");
    assert_eq!(microsoft.kind, OrganisationKind::Company);
    for contribution in sample.all::<Contribution>() {
        assert_eq!(contribution.amount, Amount::default());
        assert_eq!(contribution.stage, ContributionStage::NotStated);
    }
}

#[test]
fn a_project_without_a_donor_lacks_its_whole_budget() {
    let sample = SampleOffice::new();
    let project = sample.project("Cybercrime_XR");
    let needs = sample.all::<FundingNeed>();
    assert!(needs.iter().all(|need| need.project_id == project.id));
    let contributions = sample.contributions("Cybercrime_XR");
    let funding = funding::project_funding(&project.budget, &contributions, &needs);
    assert_eq!(contributions, []);
    assert_eq!(funding.gap, Gap::Exactly(euros(600_000)));
}

#[test]
fn a_queried_partner_is_not_a_confirmed_one() {
    use Certainty::{Queried, Stated};
    let sample = SampleOffice::new();
    let confirmed = |names: &[&str]| named(names).into_iter().map(|name| (name, Stated)).collect::<Vec<_>>();
    let mut of_eap = confirmed(&["Estonia", "France", "Germany", "Romania", "EUROPOL"]);
    of_eap.push(("EUROJUST".to_owned(), Queried));
    assert_eq!(sample.partners("Cybercrime@EAP II"), of_eap);
    assert_eq!(sample.partners("GLACY"), confirmed(&["France", "Romania", "Turkey", "EUROPOL"]));
    assert_eq!(sample.partners("GLACY+"), confirmed(&["INTERPOL"]));
    assert_eq!(sample.all::<Partnership>().len(), 11);
}

#[test]
fn what_follows_on_is_inferred_and_to_be_confirmed() {
    let sample = SampleOffice::new();
    let name = |id| sample.label(RecordRef { table: Table::Project, id });
    let lineage: Vec<_> = sample
        .all::<ProjectLineage>()
        .iter()
        .map(|it| (name(it.predecessor_id.0), name(it.successor_id.0), it.certainty))
        .collect();
    let inferred =
        |before: &str, after: &str| (before.to_owned(), after.to_owned(), Certainty::ToBeConfirmed);
    assert_eq!(lineage, [inferred("Cybercrime@EAP II", "Cybercrime@EAP III"), inferred("GLACY", "GLACY+")]);
}

#[test]
fn a_project_follows_up_the_recommendations_and_another_promotes_the_protocol() {
    let sample = SampleOffice::new();
    let linked = |project: &str| sample.links((&sample.project(project)).into());
    let stated = |relation, target: &str| {
        vec![(relation, target.to_owned(), Standing::Established, Certainty::Stated)]
    };
    assert_eq!(
        linked("Cybercrime@EAP II"),
        stated(Relation::FollowsUp, "T-CY assessment and recommendations on mutual legal assistance")
    );
    assert_eq!(linked("Cybercrime_XR"), stated(Relation::Concerns, "Protocol on Xenophobia and Racism"));
    let focus = sample.project("Cybercrime@EAP II").focus;
    for words in ["Police-to-police and judicial cooperation", "prosecution services"] {
        assert!(focus.contains(words), "{focus}");
    }
}

#[test]
fn activities_are_known_to_the_month_and_to_the_region() {
    let sample = SampleOffice::new();
    let regions: Vec<_> = sample.all::<Region>().into_iter().map(|region| region.name).collect();
    assert_eq!(regions, ["Eastern Partnership", "South-eastern Europe", "ASEAN", "ECOWAS"]);
    let activities = sample.all::<Activity>();
    let found: Vec<_> = activities
        .iter()
        .map(|activity| {
            let region = activity.region_id.expect("a region");
            let project = activity.project_id.expect("a project");
            assert_eq!(activity.date.precision, Precision::Month);
            (
                activity.name.as_str(),
                activity.place.as_str(),
                activity.date.raw.as_str(),
                sample.label(RecordRef { table: Table::Region, id: region.0 }),
                sample.label(RecordRef { table: Table::Project, id: project.0 }),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (
                "Cooperation on cybercrime in the ASEAN region",
                "Manila",
                "Nov 2015",
                "ASEAN".to_owned(),
                "Cybercrime@Octopus".to_owned(),
            ),
            (
                "Cooperation on cybercrime and e-evidence in the ECOWAS region",
                "",
                "Feb 2016",
                "ECOWAS".to_owned(),
                "GLACY".to_owned(),
            ),
        ]
    );
    let scopes: Vec<_> = sample
        .all::<ProjectRegion>()
        .iter()
        .map(|scope| {
            let project = sample.label(RecordRef { table: Table::Project, id: scope.project_id.0 });
            (project, sample.label(RecordRef { table: Table::Region, id: scope.region_id.0 }))
        })
        .collect();
    let scope = |project: &str, region: &str| (project.to_owned(), region.to_owned());
    assert_eq!(
        scopes,
        [
            scope("Cybercrime@EAP II", "Eastern Partnership"),
            scope("Cybercrime@EAP III", "Eastern Partnership"),
            scope("iPROCEEDS", "South-eastern Europe"),
        ]
    );
}

#[test]
fn the_sums_come_out_and_say_what_they_leave_out() {
    let sample = SampleOffice::new();
    let portfolio = funding::portfolio(&sample.all::<Project>());
    let sum = |stated, count, without_amount| Sum { stated: vec![euros(stated)], without_amount, count };
    assert_eq!(portfolio.current, sum(4_150_000, 3, 1));
    assert_eq!(portfolio.pipeline, sum(16_860_000, 4, 0));
    assert_eq!(portfolio.pipeline_to_be_confirmed, sum(16_160_000, 3, 0));
    assert_eq!(portfolio.all, sum(21_010_000, 7, 1));
}

#[test]
fn months_are_counted_with_both_ends() {
    let sample = SampleOffice::new();
    let months: Vec<_> = sample.all::<Project>().iter().map(|project| project.date.months()).collect();
    assert_eq!(months, [36, 30, 36, 25, 42, 48, 24].map(Some));
    let without_dates = sample.project("Cybercrime_XR").date;
    assert_eq!(without_dates.precision, Precision::DurationOnly);
    assert_eq!((without_dates.earliest, without_dates.latest), (None, None));
}
