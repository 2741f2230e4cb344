//! States, organisations and people that the deck names.

use super::{Sample, add};
use crate::error::Result;
use crate::model::organisation::{AliasKind, Organisation, OrganisationId, OrganisationKind};
use crate::model::person::Person;
use crate::store::Tx;

/// States as the deck writes them, with their ISO 3166-1 codes.
const STATES: &[(&str, &str)] = &[
    ("Estonia", "EE"),
    ("France", "FR"),
    ("Germany", "DE"),
    ("Italy", "IT"),
    ("Japan", "JP"),
    ("Luxembourg", "LU"),
    ("Moldova", "MD"),
    ("Monaco", "MC"),
    ("Norway", "NO"),
    ("Romania", "RO"),
    ("Serbia", "RS"),
    (MACEDONIA, "MK"),
    ("Turkey", "TR"),
    ("UK", "GB"),
    ("USA", "US"),
];

/// A state that has changed its name since.
pub(super) const MACEDONIA: &str = "The Former Yugoslav Republic of Macedonia";

/// The organisations that other records refer to.
pub(super) struct Organisations {
    pub council_of_europe: OrganisationId,
    pub european_union: OrganisationId,
    pub eurojust: Organisation,
    pub europol: OrganisationId,
    pub interpol: OrganisationId,
    pub microsoft: OrganisationId,
    pub author: Person,
    states: Vec<Organisation>,
}

impl Organisations {
    /// The state of this name, as the deck writes it.
    pub fn state(&self, name: &str) -> OrganisationId {
        self.states.iter().find(|state| state.name == name).map(|state| state.id).unwrap_or_default()
    }

    /// Several of them.
    pub fn states<const N: usize>(&self, names: [&str; N]) -> [OrganisationId; N] {
        names.map(|name| self.state(name))
    }
}

pub(super) fn fill(tx: &Tx<'_>) -> Result<Organisations> {
    let organisation = |name: &str, short_name: &str, kind| {
        add(
            tx,
            Organisation {
                name: name.to_owned(),
                short_name: short_name.to_owned(),
                kind,
                ..Organisation::default()
            },
        )
    };
    use OrganisationKind::{Agency, Company, Intergovernmental, State};
    let council_of_europe = organisation("Council of Europe", "COE", Intergovernmental)?.id;
    Ok(Organisations {
        council_of_europe,
        european_union: organisation("European Union", "EU", Intergovernmental)?.id,
        eurojust: organisation("EUROJUST", "", Agency)?,
        europol: organisation("EUROPOL", "", Agency)?.id,
        interpol: organisation("INTERPOL", "", Intergovernmental)?.id,
        microsoft: organisation("Microsoft", "", Company)?.id,
        states: STATES
            .iter()
            .map(|&(name, code)| {
                let state = Organisation {
                    name: name.to_owned(),
                    kind: State,
                    country_code: code.to_owned(),
                    ..Organisation::default()
                };
                add(tx, state)
            })
            .collect::<Result<_>>()?,
        author: add(
            tx,
            Person {
                name: "Alexander Seger".to_owned(),
                organisation_id: Some(council_of_europe),
                ..Person::default()
            },
        )?,
    })
}

/// Where they are named, and their second names.
pub(super) fn name_again(sample: &Sample<'_, '_>, organisations: &Organisations) -> Result<()> {
    sample.cite(&organisations.author, 1, "Alexander Seger\nCouncil of Europe")?;
    sample.cite(&organisations.eurojust, 6, "EUROJUST")?;
    let spelling = sample.also_named(&organisations.eurojust, "Eurojust", AliasKind::Spelling, "")?;
    sample.cite(&spelling, 9, "Eurojust?")?;
    if let Some(state) = organisations.states.iter().find(|state| state.name == MACEDONIA) {
        let note = "The name that the state has taken since the deck was written.";
        sample.also_named(state, "North Macedonia", AliasKind::LaterName, note)?;
    }
    Ok(())
}
