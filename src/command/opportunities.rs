//! Opportunities for networking: by date, partner and region, and what stands near one of them.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::meetings::shown;
use crate::error::{Code, Error, Result};
use crate::locale;
use crate::model::date_spec::SortKey;
use crate::model::network::{Opportunity, OpportunityId};
use crate::model::organisation::OrganisationId;
use crate::model::project::{Region, RegionId};
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::nearby::{self, Setting, Timing};
use crate::planning::seats::Holder;
use crate::store::contact_point::{self, ContactPointFilter, ContactPointStanding, OrganisationName};
use crate::store::record::{self, RecordLabel, list_as};
use crate::store::{View, links, opportunity};

/// How many partners of an opportunity are named in the list.
const NAMED: usize = 12;

/// How many meetings, projects and contact points near an opportunity are answered, of each.
const NEAR: usize = 30;

/// By what opportunities are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OpportunityOrder {
    /// By date, those without one last.
    #[default]
    Date,
    /// By the name of the first partner, those without one last.
    Partner,
    /// By the name of the first region, those without one last.
    Region,
}

/// Which opportunities are listed, and how. What is empty does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpportunitiesInput {
    /// In what order.
    pub order: OpportunityOrder,
    /// With this state or organisation.
    pub partner_id: Option<OrganisationId>,
    /// In this region.
    pub region_id: Option<RegionId>,
}

/// An opportunity in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpportunityRow {
    /// `opportunity`.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What the occasion is.
    pub label: String,
    /// What it is marked on.
    pub subject: Option<RecordLabel>,
    /// When, as it is shown.
    pub date_text: String,
    /// Whether that is the date of what it is marked on.
    pub is_date_of_subject: bool,
    /// With whom: the first of them in alphabetical order.
    pub partners: Vec<OrganisationName>,
    /// How many more partners there are.
    pub more_partners: u32,
    /// Whether they are those of what it is marked on.
    pub are_partners_of_subject: bool,
    /// In which regions.
    pub regions: Vec<String>,
}

/// Opportunities in the order asked for.
pub fn opportunities(context: Context<'_>, input: OpportunitiesInput) -> Result<Vec<OpportunityRow>> {
    let Context { office, language, .. } = context;
    let compare = |one: &String, other: &String| locale::compare(language, one, other);
    let mut rows: Vec<(SortKey, OpportunityRow)> = office.read(|view| {
        let names = Names::read(view, context)?;
        let mut rows = Vec::new();
        for opportunity in list_as::<Opportunity>(view)? {
            let setting = opportunity::setting(view, &opportunity)?;
            let is_wanted = input.partner_id.is_none_or(|id| setting.organisations.contains(&id))
                && input.region_id.is_none_or(|id| setting.regions.contains(&id));
            if is_wanted {
                let subject = match record::find(view, opportunity.subject)? {
                    Some(record) => Some(record::line(view, &record)?),
                    None => None,
                };
                rows.push((setting.date.sort_key(), row(context, &names, opportunity, &setting, subject)));
            }
        }
        Ok(rows)
    })?;
    rows.sort_by(|(key, row), (other_key, other)| {
        // What has none stands last.
        let by = |one: Option<&String>, two: Option<&String>| match (one, two) {
            (Some(one), Some(two)) => compare(one, two),
            _ => two.is_some().cmp(&one.is_some()),
        };
        let first = match input.order {
            OpportunityOrder::Date => std::cmp::Ordering::Equal,
            OpportunityOrder::Partner => {
                by(row.partners.first().map(spoken), other.partners.first().map(spoken))
            }
            OpportunityOrder::Region => by(row.regions.first(), other.regions.first()),
        };
        first.then_with(|| key.cmp(other_key)).then_with(|| compare(&row.label, &other.label))
    });
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

fn row(
    context: Context<'_>,
    names: &Names,
    opportunity: Opportunity,
    setting: &Setting,
    subject: Option<RecordLabel>,
) -> OpportunityRow {
    let mut partners = names.organisations(context, setting.organisations.iter().copied());
    let more_partners = u32::try_from(partners.len().saturating_sub(NAMED)).unwrap_or(u32::MAX);
    partners.truncate(NAMED);
    OpportunityRow {
        table: Table::Opportunity,
        id: opportunity.id.0,
        label: opportunity.title,
        subject,
        date_text: shown(&setting.date, context.language),
        is_date_of_subject: opportunity.date != setting.date,
        partners,
        more_partners,
        are_partners_of_subject: opportunity.partner_id.is_none() && !setting.organisations.is_empty(),
        regions: names.regions(context, setting.regions.iter().copied()),
    }
}

/// The name in the language that is spoken.
fn spoken(name: &OrganisationName) -> &String {
    if name.translation.is_empty() { &name.name } else { &name.translation }
}

/// What states, organisations and regions are called.
struct Names {
    organisations: HashMap<Holder, links::HolderName>,
    regions: HashMap<RegionId, String>,
}

impl Names {
    fn read(view: &View<'_>, context: Context<'_>) -> Result<Self> {
        Ok(Self {
            organisations: links::holder_names(view, context.language)?,
            regions: list_as::<Region>(view)?.into_iter().map(|region| (region.id, region.name)).collect(),
        })
    }

    fn organisations(
        &self,
        context: Context<'_>,
        ids: impl Iterator<Item = OrganisationId>,
    ) -> Vec<OrganisationName> {
        let mut names: Vec<OrganisationName> = ids
            .filter_map(|id| self.organisations.get(&Holder::Organisation(id)))
            .map(|holder| holder.name.clone())
            .collect();
        names.sort_by(|one, other| locale::compare(context.language, spoken(one), spoken(other)));
        names
    }

    fn regions(&self, context: Context<'_>, ids: impl Iterator<Item = RegionId>) -> Vec<String> {
        let mut names: Vec<String> = ids.filter_map(|id| self.regions.get(&id)).cloned().collect();
        names.sort_by(|one, other| locale::compare(context.language, one, other));
        names
    }
}

/// Which opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpportunityInput {
    /// Its id.
    pub id: OpportunityId,
}

/// A meeting, an activity or a project near an opportunity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NearbyRow {
    /// The record.
    pub record: RecordLabel,
    /// When, as it is shown.
    pub date_text: String,
    /// How its time lies to that of the opportunity.
    pub timing: Timing,
    /// The regions that they have in common.
    pub regions: Vec<String>,
    /// The states and organisations that they have in common: the first of them.
    pub organisations: Vec<OrganisationName>,
    /// How many more of these there are.
    pub more_organisations: u32,
}

/// A contact point near an opportunity: of one of its partners, or of a state in its region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NearbyContactPoint {
    /// The contact point.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its state or organisation.
    pub organisation: OrganisationName,
    /// Its network.
    pub network: RecordLabel,
    /// Its person, where one is named.
    pub person: Option<RecordLabel>,
}

/// What stands near an opportunity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Nearby {
    /// Whether it says where or with whom, itself or by what it is marked on: else nothing can be near.
    pub has_setting: bool,
    /// Meetings and activities, those at the same time first.
    pub meetings: Vec<NearbyRow>,
    /// Projects, those at the same time first.
    pub projects: Vec<NearbyRow>,
    /// Contact points.
    pub contact_points: Vec<NearbyContactPoint>,
    /// How many of all these are left out, where there are more than a list can take.
    pub left_out: u32,
}

/// What has a region or a partner in common with an opportunity, at the same time or not long before or after.
pub fn opportunity_nearby(context: Context<'_>, input: OpportunityInput) -> Result<Nearby> {
    context.office.read(|view| {
        let reference = RecordRef { table: Table::Opportunity, id: input.id.0 };
        let Record::Opportunity(opportunity) = record::get(view, reference)? else {
            return Err(Error::new(Code::NotFound, "error-not-found"));
        };
        let setting = opportunity::setting(view, &opportunity)?;
        let names = Names::read(view, context)?;
        let mut found = Vec::new();
        for other in opportunity::in_common(view, &setting)? {
            if other == opportunity.subject {
                continue;
            }
            let there = opportunity::setting_of(view, other)?;
            let Some(nearness) = nearby::near(&setting, &there) else { continue };
            let mut organisations = names.organisations(context, nearness.organisations.into_iter());
            let more = organisations.len().saturating_sub(NAMED);
            organisations.truncate(NAMED);
            let row = NearbyRow {
                record: record::line(view, &record::get(view, other)?)?,
                date_text: shown(&there.date, context.language),
                timing: nearness.timing,
                regions: names.regions(context, nearness.regions.into_iter()),
                organisations,
                more_organisations: u32::try_from(more).unwrap_or(u32::MAX),
            };
            found.push((nearness.timing, there.date.sort_key(), row));
        }
        found.sort_by(|one, other| {
            (one.0, one.1, one.2.record.id).cmp(&(other.0, other.1, other.2.record.id))
        });
        let (mut projects, mut meetings): (Vec<NearbyRow>, Vec<NearbyRow>) =
            found.into_iter().map(|(_, _, row)| row).partition(|row| row.record.table == Table::Project);
        let mut contact_points = contact_points(view, context, &setting)?;
        let left_out = [projects.len(), meetings.len(), contact_points.len()]
            .iter()
            .map(|count| count.saturating_sub(NEAR))
            .sum::<usize>();
        projects.truncate(NEAR);
        meetings.truncate(NEAR);
        contact_points.truncate(NEAR);
        Ok(Nearby {
            has_setting: !setting.regions.is_empty() || !setting.organisations.is_empty(),
            meetings,
            projects,
            contact_points,
            left_out: u32::try_from(left_out).unwrap_or(u32::MAX),
        })
    })
}

/// Contact points of the partners of `setting`, and of the states in its regions.
fn contact_points(
    view: &View<'_>,
    context: Context<'_>,
    setting: &Setting,
) -> Result<Vec<NearbyContactPoint>> {
    let of_partners = setting
        .organisations
        .iter()
        .map(|&id| ContactPointFilter { organisation: Some(id), ..ContactPointFilter::default() });
    let in_regions = setting
        .regions
        .iter()
        .map(|&id| ContactPointFilter { region: Some(id), ..ContactPointFilter::default() });
    let mut points: Vec<NearbyContactPoint> = Vec::new();
    for filter in of_partners.chain(in_regions).take(NEAR) {
        let limit = u32::try_from(NEAR).unwrap_or(u32::MAX);
        let all = ContactPointStanding::All;
        let page = contact_point::list(view, &filter, all, context.today, context.language, (0, limit))?;
        for line in page.rows {
            if points.iter().all(|known| known.id != line.point.id.0) {
                points.push(NearbyContactPoint {
                    id: line.point.id.0,
                    organisation: line.organisation,
                    network: line.network,
                    person: line.person,
                });
            }
        }
    }
    Ok(points)
}
