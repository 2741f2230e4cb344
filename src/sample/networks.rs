//! The network of contact points, and the one that is only proposed.

use super::Sample;
use super::bodies::Bodies;
use super::organisations::{MACEDONIA, Organisations};
use super::standards::Standards;
use crate::error::Result;
use crate::model::certainty::Standing;
use crate::model::link::{Link, Relation};
use crate::model::network::{ContactPoint, InstitutionKind, Network, Opportunity};
use crate::model::record::{RecordRef, Table};

pub(super) fn fill(
    sample: &Sample<'_, '_>,
    organisations: &Organisations,
    standards: &Standards,
    bodies: &Bodies,
) -> Result<()> {
    contact_points(sample, organisations, standards)?;
    judicial_network(sample, organisations, bodies)
}

fn contact_points(
    sample: &Sample<'_, '_>,
    organisations: &Organisations,
    standards: &Standards,
) -> Result<()> {
    let network = sample.cited(
        Network {
            name: "Network of 24/7 contact points".to_owned(),
            instrument_id: Some(standards.convention),
            ..Network::default()
        },
        6,
        "Network of 24/7 contact points (Budapest Convention)",
    )?;
    let quote = "Prosecutors in: Italy, Luxembourg, Moldova, Norway, Romania, Serbia, “The Former Yugoslav Republic of \
                 Macedonia”, USA";
    for state in ["Italy", "Luxembourg", "Moldova", "Norway", "Romania", "Serbia", MACEDONIA, "USA"] {
        let name_as_written = if state == MACEDONIA { format!("“{state}”") } else { state.to_owned() };
        sample.cited(
            ContactPoint {
                network_id: network.id,
                organisation_id: organisations.state(state),
                name_as_written,
                institution: InstitutionKind::Prosecution,
                ..ContactPoint::default()
            },
            6,
            quote,
        )?;
    }
    sample.cited(
        Opportunity {
            subject: RecordRef::from(&network),
            title: "Prosecutors as contact points".to_owned(),
            ..Opportunity::default()
        },
        6,
        quote,
    )?;
    Ok(())
}

fn judicial_network(sample: &Sample<'_, '_>, organisations: &Organisations, bodies: &Bodies) -> Result<()> {
    let network = sample.cited(
        Network {
            name: "Judicial Cybercrime Network".to_owned(),
            standing: Standing::Proposed,
            host_id: Some(organisations.eurojust.id),
            ..Network::default()
        },
        10,
        "A Judicial Cybercrime Network at Eurojust",
    )?;
    let council_of_europe = RecordRef { table: Table::Organisation, id: organisations.council_of_europe.0 };
    for (relation, target, note, quote) in [
        (
            Relation::CloseLinksTo,
            RecordRef::from(&bodies.committee),
            "",
            "should maintain close links to the Cybercrime Convention Committee",
        ),
        (
            Relation::TakesPartIn,
            council_of_europe,
            "In its capacity-building programmes.",
            "be involved in capacity building programmes of the Council of Europe",
        ),
    ] {
        sample.cited(
            Link {
                subject: RecordRef::from(&network),
                relation,
                target,
                standing: Standing::Proposed,
                note: note.to_owned(),
                ..Link::default()
            },
            10,
            quote,
        )?;
    }
    Ok(())
}
