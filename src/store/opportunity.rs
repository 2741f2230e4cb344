//! Opportunities for networking in their settings: when, where and with whom, from what they are marked on.

use std::collections::BTreeSet;

use rusqlite::params;
use uuid::Uuid;

use super::effective::json_array;
use super::record::{self, from_text};
use super::{View, participation};
use crate::error::Result;
use crate::model::date_spec::DateSpec;
use crate::model::network::Opportunity;
use crate::model::organisation::OrganisationId;
use crate::model::project::RegionId;
use crate::model::record::{Record, RecordRef};
use crate::planning::nearby::Setting;

/// How many meetings, activities and projects are looked at for one opportunity.
const LOOKED_AT: u32 = 500;

/// SQL for the projects of the record `?2` of the table `?1`.
const PROJECTS: &str = "SELECT ?2 AS id WHERE ?1 = 'project'
    UNION SELECT project_id FROM meeting WHERE id = ?2 AND project_id IS NOT NULL
    UNION SELECT project_id FROM meeting WHERE block_id = ?2 AND project_id IS NOT NULL
    UNION SELECT project_id FROM activity WHERE id = ?2 AND project_id IS NOT NULL";

/// SQL for the states and organisations that have to do with the record `?2` of the table `?1`.
const ORGANISATIONS: &str = "SELECT ?2 AS id WHERE ?1 = 'organisation'
    UNION SELECT organisation_id FROM partnership WHERE project_id IN (PROJECTS)
    UNION SELECT organisation_id FROM contribution WHERE stage <> 'sought' AND project_id IN (PROJECTS)
    UNION SELECT organisation_id FROM participant
      WHERE meeting_id = ?2 AND organisation_id IS NOT NULL AND stage NOT IN ('declined', 'replaced')
    UNION SELECT organisation_id FROM contact_point WHERE id = ?2 OR network_id = ?2
    UNION SELECT host_id FROM network WHERE id = ?2 AND host_id IS NOT NULL
    UNION SELECT organisation_id FROM person WHERE id = ?2 AND organisation_id IS NOT NULL";

/// SQL for the regions of the record `?2` of the table `?1`. An activity that names its region is there, and not
/// wherever else its project works.
const REGIONS: &str = "SELECT ?2 AS id WHERE ?1 = 'region'
    UNION SELECT region_id FROM activity WHERE id = ?2 AND region_id IS NOT NULL
    UNION SELECT region_id FROM region_state WHERE organisation_id = ?2
    UNION SELECT region_id FROM project_region WHERE project_id IN (PROJECTS)
      AND ?2 NOT IN (SELECT id FROM activity WHERE region_id IS NOT NULL)";

/// When, where and with whom a record takes place, as far as it says so or what it belongs to does.
pub fn setting_of(view: &View<'_>, reference: RecordRef) -> Result<Setting> {
    let date = match record::find(view, reference)? {
        Some(Record::Meeting(meeting)) => participation::date(view, meeting.id)?,
        Some(Record::Decision(decision)) => decision.date,
        Some(record) => record.schedule().cloned().unwrap_or_default(),
        None => DateSpec::default(),
    };
    let ids = |sql: &str| -> Result<Vec<Uuid>> {
        let sql = sql.replace("PROJECTS", PROJECTS);
        let mut statement = view.connection.prepare_cached(&sql)?;
        let rows = statement
            .query_map(params![reference.table.as_str(), reference.id.to_string()], |row| {
                from_text(row, 0)
            })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    Ok(Setting {
        date,
        regions: ids(REGIONS)?.into_iter().map(RegionId).collect(),
        organisations: ids(ORGANISATIONS)?.into_iter().map(OrganisationId).collect(),
    })
}

/// The setting of an opportunity: what it says itself, else that of what it is marked on.
pub fn setting(view: &View<'_>, opportunity: &Opportunity) -> Result<Setting> {
    let of_subject = setting_of(view, opportunity.subject)?;
    let has_date = !opportunity.date.raw.trim().is_empty() || opportunity.date.edtf.is_some();
    Ok(Setting {
        date: if has_date { opportunity.date.clone() } else { of_subject.date },
        regions: match opportunity.region_id {
            Some(region) => BTreeSet::from([region]),
            None => of_subject.regions,
        },
        organisations: match opportunity.partner_id {
            Some(partner) => BTreeSet::from([partner]),
            None => of_subject.organisations,
        },
    })
}

/// Meetings, activities and projects that have one of the regions or one of the organisations of `setting`.
pub fn in_common(view: &View<'_>, setting: &Setting) -> Result<Vec<RecordRef>> {
    let sql = format!(
        "WITH of_project AS (
           SELECT project_id AS id FROM project_region WHERE region_id IN (SELECT value FROM json_each(?1))
           UNION SELECT project_id FROM partnership WHERE organisation_id IN (SELECT value FROM json_each(?2))
           UNION SELECT project_id FROM contribution
             WHERE stage <> 'sought' AND organisation_id IN (SELECT value FROM json_each(?2)))
         SELECT 'project', id FROM of_project
         UNION SELECT 'meeting', id FROM meeting WHERE project_id IN (SELECT id FROM of_project)
         UNION SELECT 'meeting', meeting_id FROM participant WHERE organisation_id IN (SELECT value FROM json_each(?2))
         UNION SELECT 'activity', id FROM activity WHERE project_id IN (SELECT id FROM of_project)
         UNION SELECT 'activity', id FROM activity WHERE region_id IN (SELECT value FROM json_each(?1))
         LIMIT {LOOKED_AT}"
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let rows = statement.query_map(
        params![
            json_array(setting.regions.iter().map(|id| id.0)),
            json_array(setting.organisations.iter().map(|id| id.0)),
        ],
        |row| Ok(RecordRef { table: from_text(row, 0)?, id: from_text(row, 1)? }),
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
