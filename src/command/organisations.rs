//! States and organisations, with every part they play.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{Context, Nothing};
use crate::error::Result;
use crate::model::body::{Body, Membership, MembershipRole};
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, ContributionStage, Partnership, PartnershipRole};
use crate::model::entity::Entity;
use crate::model::language::Language;
use crate::model::network::{ContactPoint, Network};
use crate::model::organisation::{AliasKind, AliasLanguage, Organisation, OrganisationId, OrganisationKind};
use crate::model::project::Project;
use crate::model::record::{RecordRef, Table};
use crate::store::record::list_as;
use crate::store::{View, participation};

/// A part that an organisation plays somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Part {
    /// Where: a project, a body or a network.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub label: String,
    /// In what capacity, as a word of its vocabulary; empty where there is only one.
    pub role: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// A state or an organisation in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationRow {
    /// Its id.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its short name.
    pub short_name: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// Projects that it works with. A partner is not a donor.
    pub partnerships: Vec<Part>,
    /// Projects that it gives to; what is only sought of it is not among them.
    pub contributions: Vec<Part>,
    /// Bodies that it sits in.
    pub memberships: Vec<Part>,
    /// Networks in which it has a contact point.
    pub contact_points: Vec<Part>,
}

/// All states and organisations in alphabetical order.
pub fn list_organisations(context: Context<'_>, _: Nothing) -> Result<Vec<OrganisationRow>> {
    context.office.read(|view| {
        let projects = names(view, |project: &Project| project.name.clone())?;
        let bodies = names(view, |body: &Body| body.label())?;
        let networks = names(view, |network: &Network| network.name.clone())?;
        let part = |table, id: Uuid, names: &HashMap<Uuid, String>, role: &str, certainty| Part {
            table,
            id,
            label: names.get(&id).cloned().unwrap_or_default(),
            role: role.to_owned(),
            certainty,
        };
        let mut rows: Vec<OrganisationRow> = list_as::<Organisation>(view)?.into_iter().map(row).collect();
        let places: HashMap<OrganisationId, usize> =
            rows.iter().enumerate().map(|(place, row)| (row.id, place)).collect();
        for Partnership { project_id, organisation_id, role, certainty, .. } in list_as(view)? {
            if let Some(&place) = places.get(&organisation_id) {
                let role: PartnershipRole = role;
                let part = part(Table::Project, project_id.0, &projects, role.as_str(), certainty);
                rows[place].partnerships.push(part);
            }
        }
        for Contribution { project_id, organisation_id, stage, certainty, .. } in list_as(view)? {
            if stage == ContributionStage::Sought {
                continue;
            }
            if let Some(&place) = places.get(&organisation_id) {
                rows[place].contributions.push(part(Table::Project, project_id.0, &projects, "", certainty));
            }
        }
        for Membership { body_id, organisation_id, role, certainty, .. } in list_as(view)? {
            if let Some(&place) = organisation_id.and_then(|id| places.get(&id)) {
                let role: MembershipRole = role;
                rows[place].memberships.push(part(Table::Body, body_id.0, &bodies, role.as_str(), certainty));
            }
        }
        for ContactPoint { network_id, organisation_id, certainty, .. } in list_as(view)? {
            if let Some(&place) = places.get(&organisation_id) {
                rows[place].contact_points.push(part(Table::Network, network_id.0, &networks, "", certainty));
            }
        }
        rows.sort_by_key(|row| row.name.to_lowercase());
        Ok(rows)
    })
}

fn row(organisation: Organisation) -> OrganisationRow {
    OrganisationRow {
        id: organisation.id,
        name: organisation.name,
        short_name: organisation.short_name,
        kind: organisation.kind,
        partnerships: Vec::new(),
        contributions: Vec::new(),
        memberships: Vec::new(),
        contact_points: Vec::new(),
    }
}

fn names<T: Entity>(view: &View<'_>, name: impl Fn(&T) -> String) -> Result<HashMap<Uuid, String>> {
    Ok(list_as::<T>(view)?.iter().map(|record| (RecordRef::from(record).id, name(record))).collect())
}

/// What these organisations are called in `language`, where that is recorded.
pub(super) fn translated(
    view: &View<'_>,
    ids: impl Iterator<Item = OrganisationId>,
    language: Language,
) -> Result<HashMap<OrganisationId, String>> {
    let wanted = match language {
        Language::English => AliasLanguage::English,
        Language::French => AliasLanguage::French,
    };
    let aliases = participation::aliases(view, ids)?.into_iter();
    let translations =
        aliases.filter(|alias| alias.kind == AliasKind::Translation && alias.language == wanted);
    Ok(translations.map(|alias| (OrganisationId(alias.subject.id), alias.name)).collect())
}
