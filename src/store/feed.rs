//! What a calendar file is written from: every row that can be an event, in order of id, one at a time.

use jiff::Timestamp;
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::View;
use super::calendar::{date, optional, own_date};
use super::effective::{BODY_LABEL, INHERITS, PLACE, effective_date, json_array};
use super::record::from_text;
use crate::error::{Code, Error, Result};
use crate::model::body::BodyId;
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::meeting::EventStatus;
use crate::model::project::ProjectId;
use crate::model::record::{RecordRef, Table};
use crate::store::revision::Revision;

/// Whose events a calendar file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum CalendarScope {
    /// The whole office.
    #[default]
    Office,
    /// What a body convenes.
    Body {
        /// The body.
        id: BodyId,
    },
    /// A project, its meetings and its activities.
    Project {
        /// The project.
        id: ProjectId,
    },
    /// Chosen records.
    Selection {
        /// The records.
        records: Vec<RecordRef>,
    },
}

impl CalendarScope {
    /// The body or the project whose events they are; none for the office's and for chosen ones.
    #[must_use]
    pub fn owner(&self) -> Option<RecordRef> {
        match self {
            Self::Office | Self::Selection { .. } => None,
            Self::Body { id } => Some(RecordRef { table: Table::Body, id: id.0 }),
            Self::Project { id } => Some(RecordRef { table: Table::Project, id: id.0 }),
        }
    }
}

/// A row that can be an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedRow {
    /// `meeting`, `meeting_block`, `activity` or `project`.
    pub table: Table,
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Where; a meeting without a place of its own is where its block is.
    pub place: String,
    /// Web address for those who attend online.
    pub online_link: String,
    /// Its note.
    pub note: String,
    /// Its date; a meeting without a date of its own has its block's.
    pub date: DateSpec,
    /// Whether the date is the block's.
    pub is_date_of_block: bool,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it stands in its life.
    pub status: EventStatus,
    /// The bodies that convene it, then the project it is under.
    pub categories: Vec<String>,
    /// Of a block, its meetings.
    pub members: Vec<String>,
    /// Titles of its agenda items.
    pub agenda: Vec<String>,
    /// How often it was revised.
    pub revision: Revision,
}

/// Calls `read` with the rows of `scope`, in order of id; the rows are not kept.
pub fn with_rows<T>(
    view: &View<'_>,
    scope: &CalendarScope,
    read: impl FnOnce(&mut dyn Iterator<Item = Result<FeedRow>>) -> Result<T>,
) -> Result<T> {
    let sources: Vec<String> = SOURCES.iter().map(|source| source.select(scope)).collect();
    let sql = format!("{} ORDER BY 2", sources.join(" UNION ALL "));
    let mut statement = view.connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![key(scope)], |row| Ok(feed_row(row)))?;
    read(&mut rows.map(|row| row.map_err(Error::from).and_then(|row| row)))
}

/// The dates of `scope` that have a time of day: the zones that a calendar must define.
pub fn timed_dates(view: &View<'_>, scope: &CalendarScope) -> Result<Vec<DateSpec>> {
    let sources: Vec<String> = SOURCES
        .iter()
        .map(|source| {
            format!(
                "SELECT {} FROM {} WHERE date_starts_at IS NOT NULL AND {}",
                own_date(source.table),
                source.table,
                source.condition(scope)
            )
        })
        .collect();
    let mut statement = view.connection.prepare_cached(&sources.join(" UNION ALL "))?;
    let mut rows = statement.query(params![key(scope)])?;
    let mut dates = Vec::new();
    while let Some(row) = rows.next()? {
        dates.push(date(row, 0)?);
    }
    Ok(dates)
}

/// The one parameter of the scope's conditions.
fn key(scope: &CalendarScope) -> Option<String> {
    match scope {
        CalendarScope::Selection { records } => Some(json_array(records.iter().map(|record| record.id))),
        _ => scope.owner().map(|owner| owner.id.to_string()),
    }
}

/// A table that events are made from, with the SQL of what differs between tables.
struct Source {
    table: Table,
    place: &'static str,
    online_link: &'static str,
    status: &'static str,
    /// JSON array of labels.
    bodies: fn() -> String,
    /// A name, or null.
    project: &'static str,
    members: &'static str,
    agenda: &'static str,
    of_body: &'static str,
    of_project: &'static str,
}

const NONE: &str = "'[]'";

const SOURCES: &[Source] = &[
    Source {
        table: Table::Meeting,
        place: PLACE,
        online_link: "meeting.online_link",
        status: "meeting.status",
        bodies: || {
            format!(
                "(SELECT json_group_array({BODY_LABEL})
                  FROM meeting_body JOIN body ON body.id = body_id WHERE meeting_id = meeting.id)"
            )
        },
        project: "(SELECT name FROM project WHERE project.id = meeting.project_id)",
        members: NONE,
        // Most meetings have none, and putting nothing in order takes SQLite several times as long as finding nothing.
        agenda: "CASE WHEN EXISTS (SELECT 1 FROM agenda_item WHERE meeting_id = meeting.id) THEN
              (SELECT json_group_array(title ORDER BY position, id) FROM agenda_item WHERE meeting_id = meeting.id)
            ELSE '[]' END",
        of_body: "meeting.id IN (SELECT meeting_id FROM meeting_body WHERE body_id = ?1)",
        of_project: "meeting.project_id = ?1",
    },
    Source {
        table: Table::MeetingBlock,
        place: "meeting_block.place",
        online_link: "''",
        // A block is called off when all its meetings are.
        status: "CASE WHEN EXISTS (SELECT 1 FROM meeting WHERE block_id = meeting_block.id)
              AND NOT EXISTS (SELECT 1 FROM meeting WHERE block_id = meeting_block.id AND status <> 'cancelled')
            THEN 'cancelled' ELSE 'planned' END",
        bodies: || {
            format!(
                "(SELECT json_group_array(DISTINCT {BODY_LABEL})
                  FROM meeting JOIN meeting_body ON meeting_id = meeting.id JOIN body ON body.id = body_id
                  WHERE meeting.block_id = meeting_block.id)"
            )
        },
        project: "NULL",
        members: "(SELECT json_group_array(name ORDER BY id) FROM meeting WHERE block_id = meeting_block.id)",
        agenda: "(SELECT json_group_array(title ORDER BY position, id) FROM agenda_item WHERE block_id = meeting_block.id)",
        of_body: "meeting_block.id IN (SELECT block_id FROM meeting JOIN meeting_body ON meeting_id = meeting.id
            WHERE body_id = ?1)",
        of_project: "meeting_block.id IN (SELECT block_id FROM meeting WHERE project_id = ?1)",
    },
    Source {
        table: Table::Activity,
        place: "activity.place",
        online_link: "''",
        status: "activity.status",
        bodies: || NONE.to_owned(),
        project: "(SELECT name FROM project WHERE project.id = activity.project_id)",
        members: NONE,
        agenda: NONE,
        of_body: "false",
        of_project: "activity.project_id = ?1",
    },
    Source {
        table: Table::Project,
        place: "''",
        online_link: "''",
        status: "CASE WHEN project.life_cycle = 'closed' THEN 'held' ELSE 'planned' END",
        bodies: || NONE.to_owned(),
        project: "project.name",
        members: NONE,
        agenda: NONE,
        of_body: "false",
        of_project: "project.id = ?1",
    },
];

impl Source {
    fn condition(&self, scope: &CalendarScope) -> String {
        match scope {
            CalendarScope::Office => "?1 IS NULL".to_owned(),
            CalendarScope::Body { .. } => self.of_body.to_owned(),
            CalendarScope::Project { .. } => self.of_project.to_owned(),
            CalendarScope::Selection { .. } => {
                format!("{}.id IN (SELECT value FROM json_each(?1))", self.table)
            }
        }
    }

    fn select(&self, scope: &CalendarScope) -> String {
        let table = self.table;
        let (inherits, join, date) = match table {
            Table::Meeting => {
                (INHERITS, "LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id", effective_date())
            }
            _ => ("false", "", own_date(table)),
        };
        let Self { place, online_link, status, project, members, agenda, .. } = self;
        let bodies = (self.bodies)();
        format!(
            "SELECT '{table}', {table}.id, {table}.name, {place}, {online_link}, {table}.note, {table}.certainty,
               {status}, {bodies}, {members}, {agenda}, {inherits},
               revision.created_at, revision.changed_at, revision.sequence, {project}, {date}
             FROM {table} {join} LEFT JOIN revision ON revision.record_id = {table}.id
             WHERE {}",
            self.condition(scope)
        )
    }
}

fn feed_row(row: &Row<'_>) -> Result<FeedRow> {
    let list = |index| -> Result<Vec<String>> {
        serde_json::from_str(row.get_ref(index)?.as_str().unwrap_or("[]"))
            .map_err(|source| Error::new(Code::Internal, "error-internal").caused_by(source))
    };
    let mut categories = list(8)?;
    categories.extend(row.get::<_, Option<String>>(15)?);
    Ok(FeedRow {
        table: from_text(row, 0)?,
        id: from_text(row, 1)?,
        name: row.get(2)?,
        place: row.get(3)?,
        online_link: row.get(4)?,
        note: row.get(5)?,
        certainty: from_text(row, 6)?,
        status: from_text(row, 7)?,
        categories,
        members: list(9)?,
        agenda: list(10)?,
        is_date_of_block: row.get(11)?,
        revision: Revision {
            created_at: instant(row, 12)?,
            changed_at: instant(row, 13)?,
            sequence: optional(row, 14)?.unwrap_or(0),
        },
        date: date(row, 16)?,
    })
}

/// A moment; the beginning of 1970 where none that can be read is stored.
fn instant(row: &Row<'_>, index: usize) -> Result<Timestamp> {
    let text = row.get_ref(index)?.as_str_or_null().ok().flatten();
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or_default())
}
