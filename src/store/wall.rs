//! What stands on the wall: everything that has a date or is waiting for one, and the groups that it belongs to.
//!
//! Meetings that take their block's date are not on it; their block is. Deadlines join in `command::wall`, since their
//! days are worked out. Which lane an item is drawn in is decided in
//! [`crate::planning::timeline`].

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::{Row, params_from_iter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::calendar::{date, falling, optional, own_date, short_before};
use super::effective::{BODY_LABEL, json_array};
use super::record::{RecordLabel, from_text};
use super::{View, search};
use crate::error::Result;
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::meeting::{EventStatus, MeetingKind};
use crate::model::project::LifeCycle;
use crate::model::record::{RecordRef, Table};

/// By what the wall is grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Grouping {
    /// By the bodies that convene.
    Body,
    /// By project.
    Project,
    /// By the regions that are worked in.
    Region,
    /// By those who fund.
    Donor,
    /// By those who have a seat, take part or are linked.
    Person,
}

/// A meeting, a block, an activity, a project or a deadline, as the wall shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WallEntry {
    /// The record.
    pub reference: RecordRef,
    /// What it is called.
    pub name: String,
    /// What kind of meeting it is, where it is one.
    pub kind: Option<MeetingKind>,
    /// Where a meeting or an activity stands in its life.
    pub status: Option<EventStatus>,
    /// Where a project stands in its life.
    pub life_cycle: Option<LifeCycle>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Its own date; of a deadline, when it falls.
    pub date: DateSpec,
}

/// The tables on the wall, each with its columns for kind, status and life cycle. Another kind of record with a `date`
/// and a `certainty` needs a line here, and one in [`members`] for each grouping that it has.
const SOURCES: &[(Table, &str)] = &[
    (Table::Project, "NULL, NULL, life_cycle"),
    (Table::MeetingBlock, "NULL, NULL, NULL"),
    (Table::Meeting, "kind, status, NULL"),
    (Table::Activity, "NULL, status, NULL"),
];

/// Which days are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// All.
    Always,
    /// From the one to the other, both included.
    Between(Date, Date),
}

/// Whether more than `limit` entries have a date. Looks at no more of them than that.
pub fn has_more_than(view: &View<'_>, limit: u32) -> Result<bool> {
    let sources: Vec<String> = SOURCES
        .iter()
        .map(|(table, _)| format!("SELECT 1 FROM {table} WHERE date_edtf IS NOT NULL"))
        .collect();
    let sql = format!("SELECT count(*) FROM ({} LIMIT ?1)", sources.join(" UNION ALL "));
    let counted: u32 = view.connection.prepare_cached(&sql)?.query_row([limit + 1], |row| row.get(0))?;
    Ok(counted > limit)
}

/// The first day and the last that any entry can take; `None` where no entry has a day.
pub fn extent(view: &View<'_>) -> Result<Option<(Date, Date)>> {
    let sources: Vec<String> = SOURCES
        .iter()
        .flat_map(|(table, _)| {
            // One aggregate each, so that SQLite reads the end of an index.
            [
                format!("SELECT min(date_earliest) AS day FROM {table}"),
                format!("SELECT max(date_earliest) FROM {table}"),
                format!("SELECT min(date_latest) FROM {table} WHERE date_earliest IS NULL"),
                format!("SELECT max(date_latest) FROM {table}"),
            ]
        })
        .collect();
    let sql = format!("SELECT min(day), max(day) FROM ({})", sources.join(" UNION ALL "));
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let (first, last): (Option<Date>, Option<Date>) = (optional(row, 0)?, optional(row, 1)?);
    Ok(first.zip(last))
}

/// Entries that can fall into `period` and in which every word of `text` begins a word, in the order of their dates:
/// `limit` at most, those nearest to its middle, and how many there are besides.
pub fn list(view: &View<'_>, period: Period, text: &str, limit: usize) -> Result<(Vec<WallEntry>, u32)> {
    let mut entries = Vec::new();
    let matching = search::matching(text);
    for &(table, words) in SOURCES {
        let columns = columns(table, words);
        let (sql, mut parameters) = match period {
            Period::Always => (
                format!(
                    "SELECT {columns} FROM {table} WHERE date_edtf IS NOT NULL AND {}",
                    found(&matching, 1)
                ),
                Vec::new(),
            ),
            Period::Between(from, to) => (
                falling(table, &columns, &found(&matching, 4)),
                vec![short_before(from), to.to_string(), from.to_string()],
            ),
        };
        parameters.extend(matching.clone());
        read(view, &sql, parameters, table, &mut entries)?;
    }
    let beyond = entries.len().saturating_sub(limit);
    if let (Period::Between(from, to), true) = (period, beyond > 0) {
        entries.sort_by_cached_key(|entry| away(&entry.date, from, to));
    }
    entries.truncate(limit);
    sort(&mut entries);
    Ok((entries, u32::try_from(beyond).unwrap_or(u32::MAX)))
}

/// Puts entries into the order of their dates.
pub fn sort(entries: &mut [WallEntry]) {
    entries.sort_by(|a, b| {
        let key = |entry: &WallEntry| (entry.date.sort_key(), std::cmp::Reverse(entry.date.latest));
        (key(a), &a.name, a.reference).cmp(&(key(b), &b.name, b.reference))
    });
}

/// How many days lie between a date and the middle of a period.
fn away(date: &DateSpec, from: Date, to: Date) -> i32 {
    let days = |day: Option<Date>, open: Date| (day.unwrap_or(open) - from).get_days();
    let middle = days(Some(to), to) / 2;
    let (first, last) = (days(date.earliest, from), days(date.latest, to));
    (first - middle).max(middle - last).max(0)
}

/// Entries without a place in time, in the order in which they were made: `limit` at most, and how many there are.
pub fn undated(view: &View<'_>, text: &str, limit: u32) -> Result<(Vec<WallEntry>, u32)> {
    let mut entries = Vec::new();
    let mut total = 0;
    let matching = search::matching(text);
    for &(table, words) in SOURCES {
        let apart = if table == Table::Meeting { "block_id IS NULL" } else { "true" };
        let condition = format!("date_edtf IS NULL AND {apart} AND {}", found(&matching, 1));
        let sql = format!("SELECT count(*) FROM {table} WHERE {condition}");
        let mut statement = view.connection.prepare_cached(&sql)?;
        total += statement.query_row(params_from_iter(&matching), |row| row.get::<_, u32>(0))?;
        let sql = format!(
            "SELECT {} FROM {table} WHERE {condition} ORDER BY id LIMIT {limit}",
            columns(table, words)
        );
        read(view, &sql, matching.clone().into_iter().collect(), table, &mut entries)?;
    }
    entries.truncate(limit as usize);
    Ok((entries, total))
}

fn columns(table: Table, words: &str) -> String {
    format!("id, name, {words}, certainty, {}", own_date(table))
}

/// The condition on words, in the parameter of that place; without words, none.
fn found(matching: &Option<String>, place: u32) -> String {
    match matching {
        Some(_) => format!(
            "id IN (SELECT record_id FROM search_document WHERE id IN
               (SELECT rowid FROM search_index WHERE search_index MATCH ?{place}))"
        ),
        None => "true".to_owned(),
    }
}

fn read(
    view: &View<'_>,
    sql: &str,
    parameters: Vec<String>,
    table: Table,
    entries: &mut Vec<WallEntry>,
) -> Result<()> {
    let mut statement = view.connection.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(parameters))?;
    while let Some(row) = rows.next()? {
        entries.push(entry(row, table)?);
    }
    Ok(())
}

fn entry(row: &Row<'_>, table: Table) -> Result<WallEntry> {
    Ok(WallEntry {
        reference: RecordRef { table, id: from_text(row, 0)? },
        name: row.get(1)?,
        kind: optional(row, 2)?,
        status: optional(row, 3)?,
        life_cycle: optional(row, 4)?,
        certainty: from_text(row, 5)?,
        date: date(row, 6)?,
    })
}

/// The groups that each of these entries belongs to, by its id, in alphabetical order; entries without one are left out.
pub fn groups(view: &View<'_>, grouping: Grouping, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<RecordLabel>>> {
    let (table, label, members) = members(grouping);
    let sql = format!(
        "WITH entry (id) AS MATERIALIZED (SELECT value FROM json_each(?1)), member (id, group_id) AS ({members})
         SELECT DISTINCT member.id, {table}.id, {label} FROM member JOIN {table} ON {table}.id = group_id
         ORDER BY {label} COLLATE NOCASE, {table}.id"
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([json_array(ids.iter().copied())])?;
    let mut groups: HashMap<Uuid, Vec<RecordLabel>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let group = RecordLabel { table, id: from_text(row, 1)?, label: row.get(2)?, detail: String::new() };
        groups.entry(from_text(row, 0)?).or_default().push(group);
    }
    Ok(groups)
}

/// The groups' table, what they are called, and SQL for which entry belongs to which of them.
fn members(grouping: Grouping) -> (Table, &'static str, String) {
    let of_body = "SELECT entry.id AS id, body_id FROM entry JOIN meeting_body ON meeting_id = entry.id
         UNION
         SELECT entry.id, body_id FROM entry JOIN meeting ON block_id = entry.id
           JOIN meeting_body ON meeting_id = meeting.id";
    let of_project = "SELECT entry.id AS id, project.id AS project_id FROM entry JOIN project ON project.id = entry.id
         UNION
         SELECT entry.id, project_id FROM entry JOIN meeting ON meeting.id = entry.id WHERE project_id IS NOT NULL
         UNION
         SELECT entry.id, project_id FROM entry JOIN meeting ON block_id = entry.id WHERE project_id IS NOT NULL
         UNION
         SELECT entry.id, project_id FROM entry JOIN activity ON activity.id = entry.id
           WHERE project_id IS NOT NULL";
    match grouping {
        Grouping::Body => (Table::Body, BODY_LABEL, of_body.to_owned()),
        Grouping::Project => (Table::Project, "project.name", of_project.to_owned()),
        // An activity that names its region is there, and not wherever else its project works.
        Grouping::Region => (
            Table::Region,
            "region.name",
            format!(
                "SELECT entry.id, region_id FROM entry JOIN activity ON activity.id = entry.id
                   WHERE region_id IS NOT NULL
                 UNION
                 SELECT of_project.id, project_region.region_id FROM ({of_project}) AS of_project
                   JOIN project_region ON project_region.project_id = of_project.project_id
                 WHERE of_project.id NOT IN (SELECT id FROM activity WHERE region_id IS NOT NULL)"
            ),
        ),
        // Who is only asked is no donor yet.
        Grouping::Donor => (
            Table::Organisation,
            "organisation.name",
            format!(
                "SELECT of_project.id, organisation_id FROM ({of_project}) AS of_project
                   JOIN contribution ON contribution.project_id = of_project.project_id
                 WHERE contribution.stage <> 'sought'"
            ),
        ),
        // Those who have a seat in a body that convenes it, those who take part, and those who are linked to it.
        Grouping::Person => (
            Table::Person,
            "person.name",
            format!(
                "SELECT of_body.id, person_id FROM ({of_body}) AS of_body
                   JOIN membership ON membership.body_id = of_body.body_id WHERE person_id IS NOT NULL
                 UNION
                 SELECT entry.id, person_id FROM entry JOIN participant ON meeting_id = entry.id
                   WHERE person_id IS NOT NULL AND stage NOT IN ('declined', 'replaced')
                 UNION
                 SELECT entry.id, person_id FROM entry JOIN meeting ON block_id = entry.id
                   JOIN participant ON meeting_id = meeting.id
                   WHERE person_id IS NOT NULL AND stage NOT IN ('declined', 'replaced')
                 UNION
                 SELECT entry.id, subject_id FROM entry JOIN link ON target_id = entry.id
                   WHERE subject_table = 'person'
                 UNION
                 SELECT entry.id, target_id FROM entry JOIN link ON subject_id = entry.id
                   WHERE target_table = 'person'"
            ),
        ),
    }
}
