//! Who is linked with whom through which body, project and network: for the graph, the map and the list beside them,
//! and around one state, organisation or person.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use crate::error::Result;
use crate::locale;
use crate::model::body::BodyId;
use crate::model::certainty::{Certainty, Standing};
use crate::model::network::{InstitutionKind, NetworkId};
use crate::model::organisation::{OrganisationId, OrganisationKind};
use crate::model::person::PersonId;
use crate::model::project::{ProjectId, RegionId};
use crate::model::record::{RecordRef, Table};
use crate::planning::links::{Tie, Ties};
use crate::planning::seats::Holder;
use crate::store::View;
use crate::store::contact_point::OrganisationName;
use crate::store::links::{self as stored, HolderName, Hub, Join, StoredTie};

/// Most of those who are linked that a picture can show and still be read.
const DRAWN: u32 = 120;

/// Who is shown. What is empty does not restrict; of those who are shown, all ties are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinksInput {
    /// Those in this body.
    pub body_id: Option<BodyId>,
    /// Those with this project.
    pub project_id: Option<ProjectId>,
    /// Those in this network.
    pub network_id: Option<NetworkId>,
    /// Those who lie in this region, or are with a project that works there.
    pub region_id: Option<RegionId>,
    /// Those with a contact point in an institution of this kind.
    pub institution: Option<InstitutionKind>,
}

/// Something through which some are linked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HubRow {
    /// A body, a project, a network, or a link from one to another.
    pub reference: RecordRef,
    /// What it is called; a link has no name, and is called by its relation.
    pub label: String,
    /// Whether it exists or is only proposed.
    pub standing: Standing,
    /// How sure it is.
    pub certainty: Certainty,
    /// When, as written.
    pub date_text: String,
    /// Whether there is room for it in the picture.
    pub is_drawn: bool,
}

/// A tie to something: in what capacity, since when, how sure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TieRow {
    /// The place of the thing among the answer's hubs.
    pub hub: u32,
    /// In what capacity, as a word of its vocabulary.
    pub role: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// Since when, or from when to when, as written.
    pub date_text: String,
}

/// A state, an organisation or a person that is tied to something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HolderRow {
    /// `organisation` or `person`.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub name: OrganisationName,
    /// What a state or organisation is; a person is none.
    pub kind: Option<OrganisationKind>,
    /// What it is in.
    pub ties: Vec<TieRow>,
    /// With how many others it is linked.
    pub linked_with: u32,
    /// How many contact points it has.
    pub contact_points: u32,
    /// Whether there is room for it in the picture.
    pub is_drawn: bool,
}

/// Who is linked with whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinksView {
    /// Everything through which they are linked.
    pub hubs: Vec<HubRow>,
    /// All of them, in alphabetical order.
    pub holders: Vec<HolderRow>,
    /// How bodies, projects and networks are connected among themselves.
    pub joins: Vec<Join>,
    /// How many there is no room for in a picture.
    pub left_out: u32,
}

/// All who are tied to something and meet the conditions, with what they are tied to.
pub fn links(context: Context<'_>, input: LinksInput) -> Result<LinksView> {
    context.office.read(|view| {
        let gathered = Gathered::read(view, context)?;
        let mut ties = gathered.ties();
        let institutions = stored::institutions(view)?;
        let mut contact_points: HashMap<OrganisationId, u32> = HashMap::new();
        for &(organisation, kind, count) in &institutions {
            if input.institution.is_none_or(|wanted| wanted == kind) {
                *contact_points.entry(organisation).or_default() += count;
            }
        }
        let wanted = hubs_of(input);
        let in_region: Option<HashSet<RecordRef>> = match input.region_id {
            Some(region) => Some(stored::in_region(view, region)?.into_iter().collect()),
            None => None,
        };
        let keep: HashSet<Holder> = ties
            .holders()
            .filter(|&holder| wanted.iter().all(|&hub| ties.is_in(holder, hub)))
            .filter(|&holder| {
                in_region.as_ref().is_none_or(|there| {
                    there.contains(&reference(holder)) || there.iter().any(|&hub| ties.is_in(holder, hub))
                })
            })
            .filter(|holder| match (input.institution, holder) {
                (None, _) => true,
                (Some(_), Holder::Organisation(id)) => contact_points.contains_key(id),
                (Some(_), Holder::Person(_)) => false,
            })
            .collect();
        ties.retain(|holder| keep.contains(&holder));
        Ok(view_of(context, &gathered, &ties, &contact_points))
    })
}

fn hubs_of(input: LinksInput) -> Vec<RecordRef> {
    [
        input.body_id.map(|id| RecordRef { table: Table::Body, id: id.0 }),
        input.project_id.map(|id| RecordRef { table: Table::Project, id: id.0 }),
        input.network_id.map(|id| RecordRef { table: Table::Network, id: id.0 }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn view_of(
    context: Context<'_>,
    gathered: &Gathered,
    ties: &Ties,
    contact_points: &HashMap<OrganisationId, u32>,
) -> LinksView {
    let reach = ties.reach();
    let (drawn, drawn_hubs) = ties.drawn(DRAWN as usize);
    let mut rows: BTreeMap<Holder, HolderRow> = BTreeMap::new();
    let mut places: HashMap<RecordRef, u32> = HashMap::new();
    let mut hubs: Vec<HubRow> = Vec::new();
    for tie in &gathered.ties {
        let (Some(&linked_with), Some(named)) = (reach.get(&tie.holder), gathered.names.get(&tie.holder))
        else {
            continue;
        };
        let Some(hub) = gathered.hubs.get(&tie.hub) else { continue };
        let place = *places.entry(tie.hub).or_insert_with(|| {
            hubs.push(hub_row(hub, drawn_hubs.contains(&tie.hub)));
            u32::try_from(hubs.len() - 1).unwrap_or(u32::MAX)
        });
        let row = rows.entry(tie.holder).or_insert_with(|| HolderRow {
            table: reference(tie.holder).table,
            id: reference(tie.holder).id,
            name: named.name.clone(),
            kind: named.kind,
            ties: Vec::new(),
            linked_with,
            contact_points: match tie.holder {
                Holder::Organisation(id) => contact_points.get(&id).copied().unwrap_or(0),
                Holder::Person(_) => 0,
            },
            is_drawn: drawn.contains(&tie.holder),
        });
        row.ties.push(TieRow {
            hub: place,
            role: tie.role.clone(),
            certainty: tie.certainty,
            date_text: tie.date.clone(),
        });
    }
    // A proposed network may have nobody in it yet and still be connected with a body that has.
    let mut joins = Vec::new();
    for join in gathered.joins.iter().filter(|join| is_hub(join.subject) && is_hub(join.target)) {
        if !places.contains_key(&join.subject) && !places.contains_key(&join.target) {
            continue;
        }
        for end in [join.subject, join.target] {
            if let (None, Some(hub)) = (places.get(&end), gathered.hubs.get(&end)) {
                places.insert(end, u32::try_from(hubs.len()).unwrap_or(u32::MAX));
                hubs.push(hub_row(hub, true));
            }
        }
        joins.push(*join);
    }
    let left_out = u32::try_from(rows.len().saturating_sub(drawn.len())).unwrap_or(u32::MAX);
    let mut holders: Vec<HolderRow> = rows.into_values().collect();
    holders.sort_by(|one, other| locale::compare(context.language, spoken(&one.name), spoken(&other.name)));
    LinksView { hubs, holders, joins, left_out }
}

fn hub_row(hub: &Hub, is_drawn: bool) -> HubRow {
    HubRow {
        reference: hub.reference,
        label: hub.label.clone(),
        standing: hub.standing,
        certainty: hub.certainty,
        date_text: hub.date.clone(),
        is_drawn,
    }
}

/// The name in the language that is spoken.
fn spoken(name: &OrganisationName) -> &str {
    if name.translation.is_empty() { &name.name } else { &name.translation }
}

fn reference(holder: Holder) -> RecordRef {
    match holder {
        Holder::Organisation(id) => RecordRef { table: Table::Organisation, id: id.0 },
        Holder::Person(id) => RecordRef { table: Table::Person, id: id.0 },
    }
}

fn holder(reference: RecordRef) -> Option<Holder> {
    match reference.table {
        Table::Organisation => Some(Holder::Organisation(OrganisationId(reference.id))),
        Table::Person => Some(Holder::Person(PersonId(reference.id))),
        _ => None,
    }
}

fn is_hub(reference: RecordRef) -> bool {
    matches!(reference.table, Table::Body | Table::Project | Table::Network)
}

/// All that links are worked out from.
struct Gathered {
    ties: Vec<StoredTie>,
    hubs: HashMap<RecordRef, Hub>,
    names: HashMap<Holder, HolderName>,
    joins: Vec<Join>,
}

impl Gathered {
    fn read(view: &View<'_>, context: Context<'_>) -> Result<Self> {
        let language = context.language;
        let mut gathered = Self {
            ties: stored::ties(view, language)?,
            hubs: stored::hubs(view, language)?.into_iter().map(|hub| (hub.reference, hub)).collect(),
            names: stored::holder_names(view, language)?,
            joins: Vec::new(),
        };
        for (id, join) in stored::joins(view)? {
            gathered.take(id, join);
        }
        Ok(gathered)
    }

    /// Takes in a link that was entered: to a body, a project or a network it is a tie like any other; two states or
    /// organisations are linked through the link itself.
    fn take(&mut self, id: Uuid, join: Join) {
        let ends = [join.subject, join.target];
        let hub = match (is_hub(join.subject), is_hub(join.target)) {
            (true, true) => {
                self.joins.push(join);
                return;
            }
            (true, false) => join.subject,
            (false, true) => join.target,
            (false, false) => {
                let reference = RecordRef { table: Table::Link, id };
                let hub = Hub {
                    reference,
                    label: String::new(),
                    standing: join.standing,
                    certainty: join.certainty,
                    date: String::new(),
                };
                self.hubs.insert(reference, hub);
                reference
            }
        };
        self.ties.extend(ends.into_iter().filter_map(holder).map(|holder| StoredTie {
            holder,
            hub,
            role: join.relation.to_string(),
            certainty: join.certainty,
            date: String::new(),
        }));
    }

    /// The ties as links are worked out from them: what somebody is tied to can be less sure than the tie.
    fn ties(&self) -> Ties {
        Ties::new(self.ties.iter().filter(|tie| self.names.contains_key(&tie.holder)).filter_map(|tie| {
            let hub = self.hubs.get(&tie.hub)?;
            let certainty = tie.certainty.max(hub.certainty);
            Some(Tie { holder: tie.holder, hub: tie.hub, certainty })
        }))
    }
}

/// Around whom links are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinksOfInput {
    /// An organisation or a person.
    pub reference: RecordRef,
    /// How many links at most.
    pub limit: u32,
}

/// One thing through which two are linked, with what each of them is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WayRow {
    /// The thing.
    pub hub: HubRow,
    /// As sure as the less sure of the two ties.
    pub certainty: Certainty,
    /// In what capacities the one is in it, as words of their vocabularies.
    pub roles: Vec<String>,
    /// Since when, or from when to when, as written; of a tie without a date, when the project runs.
    pub date_text: String,
}

/// A link to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkRow {
    /// The other.
    pub reference: RecordRef,
    /// What it is called.
    pub name: OrganisationName,
    /// Through what, the surest first: what the other is in it, and since when.
    pub ways: Vec<WayRow>,
}

/// The links of one state, organisation or person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinksOf {
    /// What it is in itself.
    pub ties: Vec<WayRow>,
    /// With whom it is linked, the strongest link first: as many as were asked for.
    pub links: Vec<LinkRow>,
    /// With how many it is linked in all.
    pub total: u32,
}

/// With whom one is linked, and through what.
pub fn links_of(context: Context<'_>, input: LinksOfInput) -> Result<LinksOf> {
    let nothing = LinksOf { ties: Vec::new(), links: Vec::new(), total: 0 };
    let Some(of) = holder(input.reference) else { return Ok(nothing) };
    context.office.read(|view| {
        let gathered = Gathered::read(view, context)?;
        let ties = gathered.ties();
        let links = ties.links(of);
        let total = u32::try_from(links.len()).unwrap_or(u32::MAX);
        let shown: Vec<_> = links.into_iter().take(input.limit.min(1000) as usize).collect();
        let holders: BTreeSet<Holder> = shown.iter().map(|link| link.other).chain([of]).collect();
        let mut said: HashMap<(Holder, RecordRef), Vec<&StoredTie>> = HashMap::new();
        for tie in gathered.ties.iter().filter(|tie| holders.contains(&tie.holder)) {
            said.entry((tie.holder, tie.hub)).or_default().push(tie);
        }
        let way = |holder: Holder, hub: RecordRef, certainty: Certainty| {
            let hub = gathered.hubs.get(&hub)?;
            let ties = said.get(&(holder, hub.reference)).map_or(&[][..], Vec::as_slice);
            let dates: Vec<&str> =
                ties.iter().map(|tie| tie.date.as_str()).filter(|date| !date.is_empty()).collect();
            Some(WayRow {
                hub: hub_row(hub, true),
                certainty,
                roles: ties.iter().map(|tie| tie.role.clone()).collect(),
                date_text: if dates.is_empty() { hub.date.clone() } else { dates.join("; ") },
            })
        };
        let mut own: Vec<WayRow> = Vec::new();
        for tie in gathered.ties.iter().filter(|tie| tie.holder == of) {
            if own.iter().all(|known| known.hub.reference != tie.hub) {
                own.extend(way(of, tie.hub, tie.certainty));
            }
        }
        let links = shown.into_iter().filter_map(|link| {
            Some(LinkRow {
                reference: reference(link.other),
                name: gathered.names.get(&link.other)?.name.clone(),
                ways: link
                    .ways
                    .iter()
                    .filter_map(|found| way(link.other, found.hub, found.certainty))
                    .collect(),
            })
        });
        Ok(LinksOf { ties: own, links: links.collect(), total })
    })
}
