//! What a calendar file is written from: every row that can be an event, in order of id, one at a time.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
use rusqlite::{Row, Rows, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::View;
use super::calendar::{date, optional, own_date};
use super::effective::{BODY_LABEL, INHERITS, PLACE, effective_date, json_array};
use super::record::from_text;
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::deadline::DeadlineId;
use crate::model::meeting::{EventStatus, MeetingId};
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
    let key = key(scope);
    let prepare = |sql: String| view.connection.prepare_cached(&sql);
    let mut statements =
        COMPANIONS.iter().map(|list| prepare(list.select(scope))).collect::<rusqlite::Result<Vec<_>>>()?;
    let mut companions = statements
        .iter_mut()
        .zip(COMPANIONS)
        .map(|(statement, list)| Ok((list.are, Texts::begin(statement.query(params![key])?)?)))
        .collect::<Result<Vec<_>>>()?;

    let mut statements =
        SOURCES.iter().map(|source| prepare(source.select(scope))).collect::<rusqlite::Result<Vec<_>>>()?;
    let mut sources = statements
        .iter_mut()
        .map(|statement| {
            let mut rows = statement.query(params![key])?;
            rows.advance()?;
            Ok(rows)
        })
        .collect::<Result<Vec<_>>>()?;
    read(&mut std::iter::from_fn(|| next_row(&mut sources, &mut companions).transpose()))
}

/// The row with the lowest id among those that the sources have come to.
fn next_row(sources: &mut [Rows<'_>], companions: &mut [(Companion, Texts<'_>)]) -> Result<Option<FeedRow>> {
    let mut lowest: Option<(Uuid, &mut Rows<'_>)> = None;
    for source in sources {
        if let Some(row) = source.get() {
            let id = from_text(row, 1)?;
            if lowest.as_ref().is_none_or(|(lowest, _)| id < *lowest) {
                lowest = Some((id, source));
            }
        }
    }
    let Some((_, source)) = lowest else { return Ok(None) };
    let row = source.get().map(|row| feed_row(row, companions)).transpose();
    source.advance()?;
    row
}

/// What a list beside the rows holds.
#[derive(Clone, Copy)]
enum Companion {
    Body,
    Member,
    AgendaItem,
}

/// Texts that belong to rows of `owner`. They are read along with the rows, which takes a tenth of looking up those of
/// each row by itself.
struct Companions {
    are: Companion,
    owner: Table,
    /// The owner's id and the text, in order of the owner's id.
    select: fn(&str) -> String,
}

const COMPANIONS: &[Companions] = &[
    Companions {
        are: Companion::Body,
        owner: Table::Meeting,
        select: |condition| {
            format!(
                "SELECT meeting_id, {BODY_LABEL} FROM meeting_body CROSS JOIN body ON body.id = body_id
                 WHERE {condition} ORDER BY meeting_id, position, meeting_body.id"
            )
        },
    },
    Companions {
        are: Companion::Body,
        owner: Table::MeetingBlock,
        select: |condition| {
            format!(
                "SELECT block_id, {BODY_LABEL}
                 FROM meeting CROSS JOIN meeting_body ON meeting_id = meeting.id CROSS JOIN body ON body.id = body_id
                 WHERE block_id IS NOT NULL AND {condition}
                 GROUP BY block_id, body.id ORDER BY block_id, min(meeting.id), position, body.id"
            )
        },
    },
    Companions {
        are: Companion::Member,
        owner: Table::MeetingBlock,
        select: |condition| {
            format!(
                "SELECT block_id, name FROM meeting
                 WHERE block_id IS NOT NULL AND {condition} ORDER BY block_id, id"
            )
        },
    },
    Companions {
        are: Companion::AgendaItem,
        owner: Table::Meeting,
        select: |condition| {
            format!(
                "SELECT meeting_id, title FROM agenda_item
                 WHERE meeting_id IS NOT NULL AND {condition} ORDER BY meeting_id, position, id"
            )
        },
    },
    Companions {
        are: Companion::AgendaItem,
        owner: Table::MeetingBlock,
        select: |condition| {
            format!(
                "SELECT block_id, title FROM agenda_item
                 WHERE block_id IS NOT NULL AND {condition} ORDER BY block_id, position, id"
            )
        },
    },
];

impl Companions {
    fn select(&self, scope: &CalendarScope) -> String {
        let owner = self.owner;
        let column = if owner == Table::Meeting { "meeting_id" } else { "block_id" };
        let conditions = SOURCES.iter().filter(|source| source.table == owner).map(|source| match scope {
            CalendarScope::Office => source.condition(scope),
            _ => format!("{column} IN (SELECT {owner}.id FROM {owner} WHERE {})", source.condition(scope)),
        });
        (self.select)(&conditions.collect::<Vec<_>>().join(" AND "))
    }
}

/// Texts in order of their owners' ids, read as far as the rows have come.
struct Texts<'s> {
    rows: Rows<'s>,
    next: Option<(Uuid, String)>,
}

impl<'s> Texts<'s> {
    fn begin(rows: Rows<'s>) -> Result<Self> {
        let mut texts = Self { rows, next: None };
        texts.advance()?;
        Ok(texts)
    }

    fn advance(&mut self) -> Result<Option<(Uuid, String)>> {
        let next = match self.rows.next()? {
            Some(row) => Some((from_text(row, 0)?, row.get(1)?)),
            None => None,
        };
        Ok(std::mem::replace(&mut self.next, next))
    }

    /// Adds those of `owner` to `texts`. Owners are asked for in order of their ids.
    fn take(&mut self, owner: Uuid, texts: &mut Vec<String>) -> Result<()> {
        while self.next.as_ref().is_some_and(|(of, _)| *of <= owner) {
            texts.extend(self.advance()?.filter(|(of, _)| *of == owner).map(|(_, text)| text));
        }
        Ok(())
    }
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

/// Whose deadlines belong to `scope`: those of its meetings, and chosen ones.
pub fn deadlines(view: &View<'_>, scope: &CalendarScope) -> Result<HashSet<DeadlineId>> {
    let of_meetings = SOURCES.iter().find(|source| source.table == Table::Meeting);
    let of_meetings = of_meetings.map(|source| source.condition(scope)).unwrap_or_default();
    let chosen = match scope {
        CalendarScope::Selection { .. } => "deadline.id IN (SELECT value FROM json_each(?1))",
        _ => "false",
    };
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT deadline.id FROM deadline JOIN meeting ON meeting.id = meeting_id WHERE {of_meetings} OR {chosen}"
    ))?;
    let ids = statement.query_map(params![key(scope)], |row| from_text(row, 0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// What the events of each of these meetings are coloured by: the bodies that convene it, then its project.
pub fn categories_of_meetings(
    view: &View<'_>,
    meetings: impl Iterator<Item = MeetingId>,
) -> Result<HashMap<Uuid, Vec<String>>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT id, category FROM (
           SELECT meeting_id AS id, {BODY_LABEL} AS category, position, meeting_body.id AS place
           FROM meeting_body JOIN body ON body.id = body_id
           UNION ALL
           SELECT meeting.id, project.name, 9223372036854775807, project.id
           FROM meeting JOIN project ON project.id = meeting.project_id
         ) WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id, position, place"
    ))?;
    let mut rows = statement.query([json_array(meetings.map(|id| id.0))])?;
    let mut categories: HashMap<Uuid, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        categories.entry(from_text(row, 0)?).or_default().push(row.get(1)?);
    }
    Ok(categories)
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
    /// Joins that its columns need.
    beside: &'static str,
    place: &'static str,
    online_link: &'static str,
    status: &'static str,
    /// A name, or null.
    project: &'static str,
    of_body: &'static str,
    of_project: &'static str,
}

const SOURCES: &[Source] = &[
    Source {
        table: Table::Meeting,
        beside: "LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id
            LEFT JOIN project ON project.id = meeting.project_id",
        place: PLACE,
        online_link: "meeting.online_link",
        status: "meeting.status",
        project: "project.name",
        of_body: "meeting.id IN (SELECT meeting_id FROM meeting_body WHERE body_id = ?1)",
        of_project: "meeting.project_id = ?1",
    },
    Source {
        table: Table::MeetingBlock,
        beside: "",
        place: "meeting_block.place",
        online_link: "''",
        // A block is called off when all its meetings are.
        status: "CASE WHEN EXISTS (SELECT 1 FROM meeting WHERE block_id = meeting_block.id)
              AND NOT EXISTS (SELECT 1 FROM meeting WHERE block_id = meeting_block.id AND status <> 'cancelled')
            THEN 'cancelled' ELSE 'planned' END",
        project: "NULL",
        of_body: "meeting_block.id IN (SELECT block_id FROM meeting JOIN meeting_body ON meeting_id = meeting.id
            WHERE body_id = ?1)",
        of_project: "meeting_block.id IN (SELECT block_id FROM meeting WHERE project_id = ?1)",
    },
    Source {
        table: Table::Activity,
        beside: "LEFT JOIN project ON project.id = activity.project_id",
        place: "activity.place",
        online_link: "''",
        status: "activity.status",
        project: "project.name",
        of_body: "false",
        of_project: "activity.project_id = ?1",
    },
    Source {
        table: Table::Project,
        beside: "",
        place: "''",
        online_link: "''",
        status: "CASE WHEN project.life_cycle = 'closed' THEN 'held' ELSE 'planned' END",
        project: "project.name",
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
        let (inherits, date) = match table {
            Table::Meeting => (INHERITS, effective_date()),
            _ => ("false", own_date(table)),
        };
        let Self { beside, place, online_link, status, project, .. } = self;
        format!(
            "SELECT '{table}', {table}.id, {table}.name, {place}, {online_link}, {table}.note, {table}.certainty,
               {status}, {inherits}, revision.created_at, revision.changed_at, revision.sequence, {project}, {date}
             FROM {table} {beside} LEFT JOIN revision ON revision.record_id = {table}.id
             WHERE {} ORDER BY {table}.id",
            self.condition(scope)
        )
    }
}

fn feed_row(row: &Row<'_>, companions: &mut [(Companion, Texts<'_>)]) -> Result<FeedRow> {
    let id = from_text(row, 1)?;
    let (mut categories, mut members, mut agenda) = (Vec::new(), Vec::new(), Vec::new());
    for (companion, texts) in companions {
        let list = match companion {
            Companion::Body => &mut categories,
            Companion::Member => &mut members,
            Companion::AgendaItem => &mut agenda,
        };
        texts.take(id, list)?;
    }
    categories.extend(row.get::<_, Option<String>>(12)?);
    Ok(FeedRow {
        table: from_text(row, 0)?,
        id,
        name: row.get(2)?,
        place: row.get(3)?,
        online_link: row.get(4)?,
        note: row.get(5)?,
        certainty: from_text(row, 6)?,
        status: from_text(row, 7)?,
        categories,
        members,
        agenda,
        is_date_of_block: row.get(8)?,
        revision: Revision {
            created_at: instant(row, 9)?,
            changed_at: instant(row, 10)?,
            sequence: optional(row, 11)?.unwrap_or(0),
        },
        date: date(row, 13)?,
    })
}

/// A moment; the beginning of 1970 where none that can be read is stored.
fn instant(row: &Row<'_>, index: usize) -> Result<Timestamp> {
    let text = row.get_ref(index)?.as_str_or_null().ok().flatten();
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or_default())
}
