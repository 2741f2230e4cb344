//! Activities with those who took part, and what projects achieve, each read in one query.

use super::View;
use super::effective::json_array;
use super::record::select as list;
use crate::error::Result;
use crate::model::activity::{Activity, ActivityId, ActivityParticipation};
use crate::model::budget::FinancialTransaction;
use crate::model::network::NetworkId;
use crate::model::organisation::{Organisation, OrganisationId};
use crate::model::project::{ProjectId, RegionId};
use crate::model::result::{Indicator, IndicatorValue, ProjectResult};

/// The activities of a project, or all: by first day, then in the order in which they were entered; last those without a
/// date.
pub fn activities(view: &View<'_>, project: Option<ProjectId>) -> Result<Vec<Activity>> {
    let clause = "WHERE ?1 IS NULL OR project_id = ?1 ORDER BY date_earliest NULLS LAST, id";
    list(view, clause, &[&project.map(|id| id.to_string())])
}

/// Who took part in the activities of a project, or in all, in the order in which it was entered.
pub fn participations(view: &View<'_>, project: Option<ProjectId>) -> Result<Vec<ActivityParticipation>> {
    let clause =
        "WHERE ?1 IS NULL OR activity_id IN (SELECT id FROM activity WHERE project_id = ?1) ORDER BY id";
    list(view, clause, &[&project.map(|id| id.to_string())])
}

/// Who took part in an activity, in the order in which it was entered.
pub fn participations_in(view: &View<'_>, activity: ActivityId) -> Result<Vec<ActivityParticipation>> {
    list(view, "WHERE activity_id = ?1 ORDER BY id", &[&activity.to_string()])
}

/// What was committed and spent for an activity.
pub fn transactions_for(view: &View<'_>, activity: ActivityId) -> Result<Vec<FinancialTransaction>> {
    list(view, "WHERE activity_id = ?1 ORDER BY id", &[&activity.to_string()])
}

/// What a project is to achieve, in order.
pub fn results(view: &View<'_>, project: ProjectId) -> Result<Vec<ProjectResult>> {
    list(view, "WHERE project_id = ?1 ORDER BY position, id", &[&project.to_string()])
}

/// The indicators of a project's results, in order.
pub fn indicators(view: &View<'_>, project: ProjectId) -> Result<Vec<Indicator>> {
    let clause = "WHERE result_id IN (SELECT id FROM result WHERE project_id = ?1) ORDER BY position, id";
    list(view, clause, &[&project.to_string()])
}

/// What was measured of a project's indicators: by the end of the period, last what has none.
pub fn indicator_values(view: &View<'_>, project: ProjectId) -> Result<Vec<IndicatorValue>> {
    let clause = "WHERE indicator_id IN (
           SELECT indicator.id FROM indicator JOIN result ON result.id = result_id WHERE project_id = ?1)
         ORDER BY coalesce(period_latest, period_earliest) NULLS LAST, period_earliest, id";
    list(view, clause, &[&project.to_string()])
}

/// All states, and other organisations for which somebody took part in an activity.
pub fn states(view: &View<'_>) -> Result<Vec<Organisation>> {
    let clause = "WHERE kind = 'state' OR id IN
        (SELECT organisation_id FROM activity_participation WHERE role = 'participant')";
    list(view, clause, &[])
}

/// The states of a region.
pub fn states_of_region(view: &View<'_>, region: RegionId) -> Result<Vec<Organisation>> {
    let clause = "WHERE id IN (SELECT organisation_id FROM region_state WHERE region_id = ?1)";
    list(view, clause, &[&region.to_string()])
}

/// The states that have a contact point in a network.
pub fn states_of_network(view: &View<'_>, network: NetworkId) -> Result<Vec<Organisation>> {
    let clause = "WHERE kind = 'state' AND id IN
        (SELECT organisation_id FROM contact_point WHERE network_id = ?1)";
    list(view, clause, &[&network.to_string()])
}

/// Those of these organisations that are states.
pub fn states_among(view: &View<'_>, ids: impl Iterator<Item = OrganisationId>) -> Result<Vec<Organisation>> {
    let clause = "WHERE kind = 'state' AND id IN (SELECT value FROM json_each(?1))";
    list(view, clause, &[&json_array(ids.map(|id| id.0))])
}
