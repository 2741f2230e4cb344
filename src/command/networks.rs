//! Networks, each with who stands behind it.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, Nothing};
use crate::error::Result;
use crate::model::certainty::Standing;
use crate::model::network::{ContactPoint, Network, NetworkId};
use crate::model::organisation::{Organisation, OrganisationId};
use crate::store::record::list_as;

/// A network in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NetworkRow {
    /// Its id.
    pub id: NetworkId,
    /// Its name.
    pub name: String,
    /// Whether it exists or is only proposed.
    pub standing: Standing,
    /// The organisation that hosts it; empty where none is named.
    pub host: String,
    /// Whose contact points it has, as written, else by the organisation's name; in the order they were added.
    pub contact_points: Vec<String>,
}

/// All networks in alphabetical order.
pub fn list_networks(context: Context<'_>, _: Nothing) -> Result<Vec<NetworkRow>> {
    context.office.read(|view| {
        let organisations: HashMap<OrganisationId, String> =
            list_as::<Organisation>(view)?.into_iter().map(|one| (one.id, one.name)).collect();
        let name = |id: OrganisationId| organisations.get(&id).cloned().unwrap_or_default();
        let mut rows: Vec<NetworkRow> = list_as::<Network>(view)?
            .into_iter()
            .map(|network| NetworkRow {
                id: network.id,
                name: network.name,
                standing: network.standing,
                host: network.host_id.map(name).unwrap_or_default(),
                contact_points: Vec::new(),
            })
            .collect();
        let places: HashMap<NetworkId, usize> =
            rows.iter().enumerate().map(|(place, row)| (row.id, place)).collect();
        for point in list_as::<ContactPoint>(view)? {
            if let Some(&place) = places.get(&point.network_id) {
                let written = point.name_as_written;
                let label = if written.is_empty() { name(point.organisation_id) } else { written };
                rows[place].contact_points.push(label);
            }
        }
        rows.sort_by_key(|row| row.name.to_lowercase());
        Ok(rows)
    })
}
