//! The list of meetings and of blocks of meetings.

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::{ToSql, named_params};
use uuid::Uuid;

use super::calendar::{date, optional};
use super::record::{Page, RecordLabel, from_text};
use super::{View, search};
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::entity::Field as _;
use crate::model::meeting::{EventStatus, MeetingKind};
use crate::model::project::ProjectId;
use crate::model::record::Table;

/// A meeting or a block, as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLine {
    /// `meeting` or `meeting_block`.
    pub table: Table,
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// What it is; a block has none.
    pub kind: Option<MeetingKind>,
    /// The bodies that convene it, in order.
    pub bodies: Vec<RecordLabel>,
    /// Where; a meeting without a place of its own is where its block is.
    pub place: String,
    /// Its date; a meeting without a date of its own falls somewhere within its block's.
    pub date: DateSpec,
    /// Whether the date is the block's.
    pub is_date_of_block: bool,
    /// The block it is part of.
    pub block: Option<RecordLabel>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it stands in its life; a block has none of its own.
    pub status: Option<EventStatus>,
}

/// Which meetings are listed. What is not given does not restrict.
#[derive(Clone, Debug, Default)]
pub struct MeetingFilter {
    /// Words that begin words of the meeting.
    pub text: String,
    /// Convened by this body.
    pub body: Option<BodyId>,
    /// Held under this project.
    pub project: Option<ProjectId>,
    /// Can fall on or after this day.
    pub from: Option<Date>,
    /// Can fall on or before this day.
    pub to: Option<Date>,
}

/// Meetings and blocks by their first possible day; a block stands before its meetings, and what has no date last.
pub fn list(view: &View<'_>, filter: &MeetingFilter, offset: u32, limit: u32) -> Result<Page<MeetingLine>> {
    let matching = search::matching(&filter.text);
    let body = filter.body.map(|id| id.to_string());
    let project = filter.project.map(|id| id.to_string());
    let from = filter.from.map(|day| day.to_string());
    let to = filter.to.map(|day| day.to_string());
    let parameters: &[(&str, &dyn ToSql)] = named_params! {
        ":matching": matching, ":body": body, ":project": project, ":from": from, ":to": to,
    };
    let items = items(filter, matching.is_some());
    let total = view
        .connection
        .prepare_cached(&format!("SELECT count(*) FROM ({items})"))?
        .query_row(parameters, |row| row.get(0))?;
    let sql = format!(
        "{items} ORDER BY date_earliest IS NULL, date_earliest, coalesce(block_id, id), is_block DESC, date_latest,
           name COLLATE NOCASE, id LIMIT {limit} OFFSET {offset}"
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(parameters)?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        let block = optional::<Uuid>(row, 7)?;
        lines.push(MeetingLine {
            table: if row.get(0)? { Table::MeetingBlock } else { Table::Meeting },
            id: from_text(row, 1)?,
            name: row.get(2)?,
            kind: optional(row, 3)?,
            bodies: Vec::new(),
            place: row.get(4)?,
            certainty: from_text(row, 5)?,
            status: optional(row, 6)?,
            block: match block {
                Some(id) => Some(RecordLabel {
                    table: Table::MeetingBlock,
                    id,
                    label: row.get(8)?,
                    detail: String::new(),
                }),
                None => None,
            },
            is_date_of_block: row.get(9)?,
            date: date(row, 10)?,
        });
    }
    let mut bodies = bodies_of(view, &lines)?;
    for line in &mut lines {
        line.bodies = bodies.remove(&line.id).unwrap_or_default();
    }
    Ok(Page { total, rows: lines })
}

/// The rows to list, before order and limit. Only the conditions that restrict are written out, so that an
/// unrestricted list need not test them.
fn items(filter: &MeetingFilter, matching: bool) -> String {
    let effective: Vec<String> = DateSpec::SUFFIXES
        .iter()
        .map(|suffix| {
            format!("CASE WHEN {INHERITS} THEN meeting_block.date{suffix} ELSE meeting.date{suffix} END AS date{suffix}")
        })
        .collect();
    let own: Vec<String> = DateSpec::SUFFIXES.iter().map(|suffix| format!("date{suffix}")).collect();
    let mut of_meeting = vec![":matching IS :matching AND :body IS :body AND :project IS :project"];
    let mut of_block = Vec::new();
    let mut of_both = vec![":from IS :from AND :to IS :to"];
    if matching {
        let found = "id IN (SELECT record_id FROM search_document WHERE id IN
                       (SELECT rowid FROM search_index WHERE search_index MATCH :matching))";
        of_both.push(found);
    }
    if filter.body.is_some() {
        of_meeting.push("meeting.id IN (SELECT meeting_id FROM meeting_body WHERE body_id = :body)");
        of_block.push(
            "id IN (SELECT block_id FROM meeting JOIN meeting_body ON meeting_id = meeting.id WHERE body_id = :body)",
        );
    }
    if filter.project.is_some() {
        of_meeting.push("meeting.project_id = :project");
        of_block.push("id IN (SELECT block_id FROM meeting WHERE project_id = :project)");
    }
    if filter.from.is_some() {
        of_both.push("(date_latest >= :from OR (date_latest IS NULL AND date_earliest IS NOT NULL))");
    }
    if filter.to.is_some() {
        of_both.push("date_earliest <= :to");
    }
    let of_block = if of_block.is_empty() { "true".to_owned() } else { of_block.join(" AND ") };
    format!(
        "SELECT is_block, id, name, kind, place, certainty, status, block_id, block_name, is_inherited, {own} FROM (
           SELECT false AS is_block, meeting.id AS id, meeting.name AS name, meeting.kind AS kind,
             CASE WHEN meeting.place = '' THEN coalesce(meeting_block.place, '') ELSE meeting.place END AS place,
             meeting.certainty AS certainty, meeting.status AS status, meeting.block_id AS block_id,
             meeting_block.name AS block_name, {INHERITS} AS is_inherited, {effective}
           FROM meeting LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id
           WHERE {of_meeting}
           UNION ALL
           SELECT true, id, name, NULL, place, certainty, NULL, NULL, NULL, false, {own}
           FROM meeting_block WHERE {of_block}
         ) WHERE {of_both}",
        own = own.join(", "),
        effective = effective.join(", "),
        of_meeting = of_meeting.join(" AND "),
        of_both = of_both.join(" AND "),
    )
}

/// Whether a meeting has no date of its own and takes its block's.
const INHERITS: &str =
    "(meeting.date_raw = '' AND meeting.date_edtf IS NULL AND meeting.block_id IS NOT NULL)";

/// The bodies that convene each of `lines`; those of a block are its meetings'.
fn bodies_of(view: &View<'_>, lines: &[MeetingLine]) -> Result<HashMap<Uuid, Vec<RecordLabel>>> {
    let ids: Vec<String> = lines.iter().map(|line| line.id.to_string()).collect();
    let ids = serde_json::to_string(&ids).unwrap_or_default();
    let mut statement = view.connection.prepare_cached(
        "SELECT convened.id, body.id, CASE WHEN body.short_name = '' THEN body.name ELSE body.short_name END, body.name
         FROM (
           SELECT meeting_id AS id, body_id, position FROM meeting_body
           WHERE meeting_id IN (SELECT value FROM json_each(?1))
           UNION ALL
           SELECT meeting.block_id, body_id, position FROM meeting_body JOIN meeting ON meeting.id = meeting_id
           WHERE meeting.block_id IN (SELECT value FROM json_each(?1))
         ) AS convened JOIN body ON body.id = convened.body_id
         ORDER BY convened.id, convened.position",
    )?;
    let mut rows = statement.query([ids])?;
    let mut bodies: HashMap<Uuid, Vec<RecordLabel>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let of = bodies.entry(from_text(row, 0)?).or_default();
        let id = from_text(row, 1)?;
        if of.iter().all(|body| body.id != id) {
            of.push(RecordLabel { table: Table::Body, id, label: row.get(2)?, detail: row.get(3)? });
        }
    }
    Ok(bodies)
}
