//! Deadlines with the meetings that they are planned from, templates with their steps, and the days off.

use std::collections::{HashMap, HashSet};

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::View;
use super::calendar::date;
use super::effective::{INHERITS, effective_date, json_array};
use super::record::{cells, column_list, from_text, list_as};
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::deadline::{Deadline, DeadlineTemplate, DeadlineTemplateId, TemplateStep};
use crate::model::entity::Entity as _;
use crate::model::holiday::{Closure, HolidayObservance};
use crate::model::meeting::{EventStatus, MeetingBlockId, MeetingId, MeetingKind};
use crate::model::record::Table;
use crate::planning::working_days::WorkingDays;

/// A meeting, as its deadlines depend on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedMeeting {
    /// Its id.
    pub id: MeetingId,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: MeetingKind,
    /// Its date; a meeting without a date of its own falls somewhere within its block's.
    pub date: DateSpec,
    /// Whether the date is the block's, and the meeting's own days are not given.
    pub is_date_of_block: bool,
    /// How sure it is; of a meeting on its block's days, no surer than the block.
    pub certainty: Certainty,
    /// Where it stands in its life.
    pub status: EventStatus,
}

/// The meetings with these ids; those that are gone are left out.
pub fn meetings(
    view: &View<'_>,
    ids: impl Iterator<Item = MeetingId>,
) -> Result<HashMap<MeetingId, PlannedMeeting>> {
    let ids = json_array(ids.map(|id| id.0));
    planned(view, "meeting.id IN (SELECT value FROM json_each(?1))", &ids)
}

/// The meetings that are held on the days of a block, having none of their own.
pub fn meetings_on_days_of(
    view: &View<'_>,
    block: MeetingBlockId,
) -> Result<HashMap<MeetingId, PlannedMeeting>> {
    planned(view, &format!("meeting.block_id = ?1 AND {INHERITS}"), &block.to_string())
}

/// The meetings that a body convenes.
pub fn meetings_of(view: &View<'_>, body: BodyId) -> Result<HashSet<MeetingId>> {
    let mut statement =
        view.connection.prepare_cached("SELECT meeting_id FROM meeting_body WHERE body_id = ?1")?;
    let mut rows = statement.query([body.to_string()])?;
    let mut meetings = HashSet::new();
    while let Some(row) = rows.next()? {
        meetings.insert(from_text(row, 0)?);
    }
    Ok(meetings)
}

fn planned(view: &View<'_>, condition: &str, parameter: &str) -> Result<HashMap<MeetingId, PlannedMeeting>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT meeting.id, meeting.name, meeting.kind, {INHERITS}, meeting.certainty,
           coalesce(meeting_block.certainty, meeting.certainty), meeting.status, {}
         FROM meeting LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id WHERE {condition}",
        effective_date()
    ))?;
    let mut rows = statement.query([parameter])?;
    let mut meetings = HashMap::new();
    while let Some(row) = rows.next()? {
        let is_date_of_block = row.get(3)?;
        let (own, of_block): (Certainty, Certainty) = (from_text(row, 4)?, from_text(row, 5)?);
        let meeting = PlannedMeeting {
            id: from_text(row, 0)?,
            name: row.get(1)?,
            kind: from_text(row, 2)?,
            is_date_of_block,
            certainty: if is_date_of_block { own.max(of_block) } else { own },
            status: from_text(row, 6)?,
            date: date(row, 7)?,
        };
        meetings.insert(meeting.id, meeting);
    }
    Ok(meetings)
}

/// The deadlines of these meetings, in the order in which they were made.
pub fn of_meetings(view: &View<'_>, ids: impl Iterator<Item = MeetingId>) -> Result<Vec<Deadline>> {
    let ids = json_array(ids.map(|id| id.0));
    deadlines(view, "meeting_id IN (SELECT value FROM json_each(?1))", &ids)
}

/// All deadlines of meetings of which at least one is still open, in the order in which they were made: what an open
/// one hangs on can be done.
pub fn around_open_ones(view: &View<'_>) -> Result<Vec<Deadline>> {
    let open = "meeting_id IN
        (SELECT meeting_id FROM deadline INDEXED BY deadline_open WHERE state IN ('needs_action', 'in_process'))
        AND ?1 = ''";
    deadlines(view, open, "")
}

/// All deadlines, in the order in which they were made.
pub fn all(view: &View<'_>) -> Result<Vec<Deadline>> {
    list_as(view)
}

fn deadlines(view: &View<'_>, condition: &str, parameter: &str) -> Result<Vec<Deadline>> {
    let sql = format!(
        "SELECT {} FROM deadline WHERE {condition} ORDER BY id",
        column_list(Table::Deadline, "deadline")
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([parameter])?;
    let mut deadlines = Vec::new();
    while let Some(row) = rows.next()? {
        deadlines.push(Deadline::from_cells(cells(row, Table::Deadline)?)?);
    }
    Ok(deadlines)
}

/// The names of all people.
pub fn people(view: &View<'_>) -> Result<HashMap<Uuid, String>> {
    let mut statement = view.connection.prepare_cached("SELECT id, name FROM person")?;
    let rows = statement.query_map([], |row| Ok((from_text(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The steps of a template, in order.
pub fn steps(view: &View<'_>, template: DeadlineTemplateId) -> Result<Vec<TemplateStep>> {
    let sql = format!(
        "SELECT {} FROM template_step WHERE template_id = ?1 ORDER BY position, id",
        column_list(Table::TemplateStep, "template_step")
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![template.to_string()])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        steps.push(TemplateStep::from_cells(cells(row, Table::TemplateStep)?)?);
    }
    Ok(steps)
}

/// A template, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateLine {
    /// The template.
    #[serde(flatten)]
    pub template: DeadlineTemplate,
    /// How many steps it has.
    pub step_count: u32,
}

/// All templates, in alphabetical order.
pub fn templates(view: &View<'_>) -> Result<Vec<TemplateLine>> {
    let mut counts: HashMap<DeadlineTemplateId, u32> = HashMap::new();
    let mut statement = view
        .connection
        .prepare_cached("SELECT template_id, count(*) FROM template_step GROUP BY template_id")?;
    let rows = statement.query_map([], |row| Ok((from_text(row, 0)?, row.get(1)?)))?;
    for row in rows {
        let (template, count) = row?;
        counts.insert(template, count);
    }
    let mut templates: Vec<DeadlineTemplate> = list_as(view)?;
    templates.sort_by_cached_key(|template| (template.name.to_lowercase(), template.id));
    let line = |template: DeadlineTemplate| TemplateLine {
        step_count: counts.get(&template.id).copied().unwrap_or(0),
        template,
    };
    Ok(templates.into_iter().map(line).collect())
}

/// The days on which the office works.
pub fn working_days(view: &View<'_>) -> Result<WorkingDays> {
    let observed: Vec<HolidayObservance> = list_as(view)?;
    let closures: Vec<Closure> = list_as(view)?;
    Ok(WorkingDays::new(&observed, &closures))
}
