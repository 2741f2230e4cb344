//! The list of meetings and of blocks of meetings.

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::{ToSql, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::calendar::{date, optional};
use super::effective::{BODY_LABEL, INHERITS, PLACE, effective_date, json_array};
use super::record::{Page, RecordLabel, from_text};
use super::{View, search};
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, Precision};
use crate::model::entity::Field as _;
use crate::model::meeting::{EventStatus, MeetingKind};
use crate::model::project::ProjectId;
use crate::model::record::Table;

/// A meeting or a block, as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingLine {
    /// `meeting` or `meeting_block`.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
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
    /// Whether the date is the block's, and the meeting's own days are not given.
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

/// Meetings and blocks in the order of their dates ([`DateSpec::sort_key`]); a block stands before its meetings, and
/// what has no date last.
pub fn list(view: &View<'_>, filter: &MeetingFilter, offset: u32, limit: u32) -> Result<Page<MeetingLine>> {
    let matching = search::matching(&filter.text);
    let body = filter.body.map(|id| id.to_string());
    let project = filter.project.map(|id| id.to_string());
    let from = filter.from.map(|day| day.to_string());
    let to = filter.to.map(|day| day.to_string());
    let parameters: &[(&str, &dyn ToSql)] = named_params! {
        ":matching": matching, ":body": body, ":project": project, ":from": from, ":to": to,
    };
    let counts = counts(filter, matching.is_some());
    let total = view
        .connection
        .prepare_cached(&format!("SELECT {} WHERE {UNRESTRICTED}", counts.join(" + ")))?
        .query_row(parameters, |row| row.get(0))?;
    // Each source gives its first rows off an index; only these are put in order together.
    let reach = u64::from(offset) + u64::from(limit);
    let first: Vec<String> = SOURCES
        .iter()
        .flat_map(|source| {
            let rows = |has_first_day| source.select(has_first_day, filter, matching.is_some());
            [
                format!("SELECT * FROM (SELECT * FROM ({}) ORDER BY {ORDER} LIMIT {reach})", rows(true)),
                format!(
                    "SELECT * FROM (SELECT * FROM ({}) ORDER BY undated, {ORDER} LIMIT {reach})",
                    rows(false)
                ),
            ]
        })
        .collect();
    let sql = format!(
        "SELECT id FROM ({}) WHERE {UNRESTRICTED} ORDER BY undated, {ORDER} LIMIT {limit} OFFSET {offset}",
        first.join(" UNION ALL ")
    );
    let ids = view
        .connection
        .prepare_cached(&sql)?
        .query_map(parameters, |row| from_text(row, 0))?
        .collect::<rusqlite::Result<Vec<Uuid>>>()?;
    let mut lines = lines(view, &ids)?;
    let mut bodies = bodies_of(view, &ids)?;
    let rows = ids
        .iter()
        .filter_map(|id| lines.remove(id))
        .map(|line| MeetingLine { bodies: bodies.remove(&line.id).unwrap_or_default(), ..line });
    Ok(Page { total, rows: rows.collect() })
}

/// Names all parameters and is always true: what does not restrict is not in the conditions, but is bound.
const UNRESTRICTED: &str = ":matching IS :matching AND :body IS :body AND :project IS :project
    AND :from IS :from AND :to IS :to";

/// After what is undated: [`DateSpec::sort_key`], then the block before its meetings. An open beginning has no first
/// day, and comes first.
const ORDER: &str = "first_day, fineness, starts_at, last_day NULLS LAST, coalesce(block_id, id),
    is_block DESC, name COLLATE NOCASE, id";

/// Rows of the list that one index finds in order.
struct Source {
    /// The table that the row is of.
    of: &'static str,
    from: &'static str,
    condition: &'static str,
    /// The table whose date counts.
    dated_by: &'static str,
    /// The first day that it can fall on.
    first_day: &'static str,
}

const SOURCES: &[Source] = &[
    Source {
        of: "meeting",
        from: "meeting",
        // By the index on dates: the plus keeps SQLite from the one on blocks.
        condition: "+meeting.block_id IS NULL",
        dated_by: "meeting",
        first_day: "meeting.date_earliest",
    },
    Source {
        of: "meeting",
        // They have an index of their own, with this condition.
        from: "meeting CROSS JOIN meeting_block ON meeting_block.id = meeting.block_id",
        condition: "meeting.block_id IS NOT NULL AND (meeting.date_raw <> '' OR meeting.date_edtf IS NOT NULL)",
        dated_by: "meeting",
        // It is known to fall within the block.
        first_day: "max(meeting.date_earliest, coalesce(meeting_block.date_earliest, meeting.date_earliest))",
    },
    Source {
        of: "meeting",
        from: IN_BLOCK,
        condition: "inherits",
        dated_by: "meeting_block",
        first_day: "meeting_block.date_earliest",
    },
    Source {
        of: "meeting_block",
        from: "meeting_block",
        condition: "true",
        dated_by: "meeting_block",
        first_day: "meeting_block.date_earliest",
    },
];

/// Meetings in blocks, found from the blocks, which are fewer.
const IN_BLOCK: &str = "meeting_block CROSS JOIN meeting ON meeting.block_id = meeting_block.id";

impl Source {
    /// What its rows are ordered by: of those that have a first day, or of those that have none.
    fn select(&self, has_first_day: bool, filter: &MeetingFilter, matching: bool) -> String {
        let Self { of, from, dated_by, first_day, .. } = self;
        let (undated, is) = match has_first_day {
            true => ("false".to_owned(), "IS NOT NULL"),
            false => (format!("{dated_by}.date_edtf IS NULL"), "IS NULL"),
        };
        let mut conditions =
            vec![self.condition.replace("inherits", INHERITS), format!("{dated_by}.date_earliest {is}")];
        conditions.extend(of_words_and_owners(of, filter, matching));
        conditions.extend(of_days(dated_by, filter));
        let is_block = *of == "meeting_block";
        let block_id = if is_block { "NULL" } else { "meeting.block_id" };
        let fineness: Vec<String> = Precision::ALL
            .iter()
            .rev()
            .zip(1..)
            .map(|(precision, place)| format!("WHEN '{precision}' THEN {place}"))
            .collect();
        format!(
            "SELECT {is_block} AS is_block, {of}.id AS id, {of}.name AS name, {block_id} AS block_id,
               {undated} AS undated, {first_day} AS first_day, {dated_by}.date_latest AS last_day,
               {dated_by}.date_starts_at AS starts_at, CASE {dated_by}.date_precision {} END AS fineness
             FROM {from} WHERE {}",
            fineness.join(" "),
            conditions.join(" AND ")
        )
    }
}

/// What counts the rows of all sources, without telling apart what only order needs.
fn counts(filter: &MeetingFilter, matching: bool) -> Vec<String> {
    let count = |of: &str, from: &str, dated_by: &str, condition: &str| {
        let mut conditions = vec![condition.to_owned()];
        conditions.extend(of_words_and_owners(of, filter, matching));
        conditions.extend(of_days(dated_by, filter));
        format!("(SELECT count(*) FROM {from} WHERE {})", conditions.join(" AND "))
    };
    let mut counts = vec![
        count("meeting", "meeting", "meeting", "true"),
        count("meeting_block", "meeting_block", "meeting_block", "true"),
    ];
    if filter.from.is_some() || filter.to.is_some() {
        // Without a date of its own, a meeting was not counted above.
        counts.push(count("meeting", IN_BLOCK, "meeting_block", INHERITS));
    }
    counts
}

/// The conditions on words, body and project. Only those that restrict are written out, so that an unrestricted list
/// need not test them.
fn of_words_and_owners(of: &str, filter: &MeetingFilter, matching: bool) -> Vec<String> {
    let is_block = of == "meeting_block";
    let mut conditions = Vec::new();
    if matching {
        conditions.push(format!(
            "{of}.id IN (SELECT record_id FROM search_document WHERE id IN
               (SELECT rowid FROM search_index WHERE search_index MATCH :matching))"
        ));
    }
    if filter.body.is_some() {
        conditions.push(if is_block {
            "id IN (SELECT block_id FROM meeting JOIN meeting_body ON meeting_id = meeting.id WHERE body_id = :body)"
                .to_owned()
        } else {
            "meeting.id IN (SELECT meeting_id FROM meeting_body WHERE body_id = :body)".to_owned()
        });
    }
    if filter.project.is_some() {
        conditions.push(if is_block {
            "id IN (SELECT block_id FROM meeting WHERE project_id = :project)".to_owned()
        } else {
            "meeting.project_id = :project".to_owned()
        });
    }
    conditions
}

/// The conditions on days. What has an open end, or an open beginning, can fall on any day beyond.
fn of_days(dated_by: &str, filter: &MeetingFilter) -> Vec<String> {
    let mut conditions = Vec::new();
    if filter.from.is_some() {
        conditions.push(format!(
            "({dated_by}.date_latest >= :from OR ({dated_by}.date_latest IS NULL AND {dated_by}.date_edtf IS NOT NULL))"
        ));
    }
    if filter.to.is_some() {
        conditions.push(format!(
            "({dated_by}.date_earliest <= :to
              OR ({dated_by}.date_earliest IS NULL AND {dated_by}.date_edtf IS NOT NULL))"
        ));
    }
    conditions
}

/// The lines of these meetings and blocks, without their bodies.
fn lines(view: &View<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, MeetingLine>> {
    let own: Vec<String> = DateSpec::SUFFIXES.iter().map(|suffix| format!("date{suffix}")).collect();
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT false, meeting.id, meeting.name, meeting.kind,
           {PLACE}, meeting.certainty, meeting.status, meeting.block_id, meeting_block.name, {INHERITS}, {}
         FROM meeting LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id
         WHERE meeting.id IN (SELECT value FROM json_each(?1))
         UNION ALL
         SELECT true, id, name, NULL, place, certainty, NULL, NULL, NULL, false, {}
         FROM meeting_block WHERE id IN (SELECT value FROM json_each(?1))",
        effective_date(),
        own.join(", ")
    ))?;
    let mut rows = statement.query([json_array(ids.iter().copied())])?;
    let mut lines = HashMap::with_capacity(ids.len());
    while let Some(row) = rows.next()? {
        let block = optional::<Uuid>(row, 7)?;
        let line = MeetingLine {
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
        };
        lines.insert(line.id, line);
    }
    Ok(lines)
}

/// The bodies that convene each of these; those of a block are its meetings'.
fn bodies_of(view: &View<'_>, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<RecordLabel>>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT convened.id, body.id, {BODY_LABEL}, body.name
         FROM (
           SELECT meeting_id AS id, body_id, position FROM meeting_body
           WHERE meeting_id IN (SELECT value FROM json_each(?1))
           UNION ALL
           SELECT meeting.block_id, body_id, position FROM meeting_body JOIN meeting ON meeting.id = meeting_id
           WHERE meeting.block_id IN (SELECT value FROM json_each(?1))
         ) AS convened JOIN body ON body.id = convened.body_id
         ORDER BY convened.id, convened.position"
    ))?;
    let mut rows = statement.query([json_array(ids.iter().copied())])?;
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
