//! Papers, their versions, and the symbols that were ever given.

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::{ToSql, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::effective::{BODY_LABEL, json_array};
use super::follow_up::{MAY_BE_PAST, joined};
use super::record::{Page, RecordLabel, cells, cells_from, column_list};
use super::{View, search};
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::entity::Entity as _;
use crate::model::meeting::{AgendaItemId, MeetingId};
use crate::model::paper::{Paper, PaperId, PaperSeries, PaperVersion};
use crate::model::record::Table;

/// Which papers are listed, by where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PaperStanding {
    /// All.
    #[default]
    All,
    /// Those of which a version is still to come in.
    Awaited,
    /// Those of which a version is late, or may be.
    Late,
    /// Those without a symbol.
    WithoutSymbol,
}

/// Which papers are listed. What is not given does not restrict.
#[derive(Clone, Debug, Default)]
pub struct PaperFilter {
    /// Words that begin words of the paper.
    pub text: String,
    /// Of this body.
    pub body: Option<BodyId>,
    /// For this meeting.
    pub meeting: Option<MeetingId>,
    /// Where they stand.
    pub standing: PaperStanding,
}

/// A paper with what it refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperLine {
    /// The paper.
    pub paper: Paper,
    /// Its body.
    pub body: Option<RecordLabel>,
    /// Its meeting.
    pub meeting: Option<RecordLabel>,
}

/// A version that has not come in, and that no later revision of its language has taken the place of: the rule of
/// [`planning::follow_up`](crate::planning::follow_up::versions), which a test compares with this.
const IS_AWAITED: &str = "version.received_raw = '' AND version.received_edtf IS NULL AND NOT EXISTS (
    SELECT 1 FROM paper_version AS later
    WHERE later.paper_id = version.paper_id AND later.language = version.language
      AND later.revision > version.revision AND (later.received_raw <> '' OR later.received_edtf IS NOT NULL))";

/// The order of papers, which has an index. Figures at the end count as a number: the shorter is the smaller.
const BY_SYMBOL: &str = "paper.symbol <> '', rtrim(paper.symbol, '0123456789') COLLATE NOCASE DESC,
    length(paper.symbol) DESC, paper.symbol DESC, paper.id";

/// Papers, those without a symbol first, then by symbol, the latest number of a series first.
pub fn list(
    view: &View<'_>,
    filter: &PaperFilter,
    today: Date,
    offset: u32,
    limit: u32,
) -> Result<Page<PaperLine>> {
    let matching = search::matching(&filter.text);
    let (body, meeting) = (filter.body.map(|id| id.to_string()), filter.meeting.map(|id| id.to_string()));
    let today = today.to_string();
    let mut conditions = vec![
        ":matching IS :matching AND :body IS :body AND :meeting IS :meeting AND :today IS :today".to_owned(),
    ];
    if matching.is_some() {
        conditions.push(
            "paper.id IN (SELECT record_id FROM search_document WHERE id IN
               (SELECT rowid FROM search_index WHERE search_index MATCH :matching))"
                .to_owned(),
        );
    }
    if filter.body.is_some() {
        conditions.push("paper.body_id = :body".to_owned());
    }
    if filter.meeting.is_some() {
        conditions.push("paper.meeting_id = :meeting".to_owned());
    }
    match filter.standing {
        PaperStanding::All => {}
        PaperStanding::Awaited => conditions
            .push(format!("paper.id IN (SELECT paper_id FROM paper_version AS version WHERE {IS_AWAITED})")),
        PaperStanding::Late => conditions.push(format!(
            "paper.id IN (SELECT paper_id FROM paper_version AS version WHERE {IS_AWAITED} AND {})",
            MAY_BE_PAST.replace("due_", "version.due_")
        )),
        PaperStanding::WithoutSymbol => conditions.push("paper.symbol = ''".to_owned()),
    }
    let condition = conditions.join(" AND ");
    let parameters: &[(&str, &dyn ToSql)] =
        named_params! { ":matching": matching, ":body": body, ":meeting": meeting, ":today": today };
    let total = view
        .connection
        .prepare_cached(&format!("SELECT count(*) FROM paper WHERE {condition}"))?
        .query_row(parameters, |row| row.get(0))?;
    // Only those in sight are read.
    let sql = format!(
        "SELECT {}, {BODY_LABEL}, meeting.name
         FROM (SELECT id FROM paper WHERE {condition} ORDER BY {BY_SYMBOL} LIMIT {limit} OFFSET {offset}) AS listed
           JOIN paper ON paper.id = listed.id LEFT JOIN body ON body.id = paper.body_id
           LEFT JOIN meeting ON meeting.id = paper.meeting_id
         ORDER BY {BY_SYMBOL}",
        column_list(Table::Paper, "paper")
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(parameters)?;
    let width = Table::Paper.columns().len();
    let mut papers = Vec::new();
    while let Some(row) = rows.next()? {
        let paper = Paper::from_cells(cells(row, Table::Paper)?)?;
        let body = joined(Table::Body, paper.body_id.map(|id| id.0), row.get(width)?);
        let meeting = joined(Table::Meeting, paper.meeting_id.map(|id| id.0), row.get(width + 1)?);
        papers.push(PaperLine { paper, body, meeting });
    }
    Ok(Page { total, rows: papers })
}

/// The versions of these papers: by language, then by revision.
pub fn versions(
    view: &View<'_>,
    papers: impl Iterator<Item = PaperId>,
) -> Result<HashMap<PaperId, Vec<PaperVersion>>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT {} FROM paper_version WHERE paper_id IN (SELECT value FROM json_each(?1))
         ORDER BY paper_id, language, revision",
        column_list(Table::PaperVersion, "paper_version")
    ))?;
    let mut rows = statement.query([json_array(papers.map(|id| id.0))])?;
    let mut versions: HashMap<PaperId, Vec<PaperVersion>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let version = PaperVersion::from_cells(cells(row, Table::PaperVersion)?)?;
        versions.entry(version.paper_id).or_default().push(version);
    }
    Ok(versions)
}

/// A version of a paper that has not come in, and the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwaitedVersion {
    /// The version.
    pub version: PaperVersion,
    /// Its paper.
    pub paper: Paper,
}

/// The versions that have not come in, in the order in which they were made.
pub fn awaited(view: &View<'_>) -> Result<Vec<AwaitedVersion>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT {}, {} FROM paper_version AS version JOIN paper ON paper.id = version.paper_id
         WHERE {IS_AWAITED} ORDER BY version.id",
        column_list(Table::PaperVersion, "version"),
        column_list(Table::Paper, "paper")
    ))?;
    let width = Table::PaperVersion.columns().len();
    let mut rows = statement.query([])?;
    let mut awaited = Vec::new();
    while let Some(row) = rows.next()? {
        let version = PaperVersion::from_cells(cells(row, Table::PaperVersion)?)?;
        let paper = Paper::from_cells(cells_from(row, width, Table::Paper)?)?;
        awaited.push(AwaitedVersion { version, paper });
    }
    Ok(awaited)
}

/// The papers for these agenda items, by symbol.
pub fn of_items(
    view: &View<'_>,
    items: impl Iterator<Item = AgendaItemId>,
) -> Result<HashMap<AgendaItemId, Vec<Paper>>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT {} FROM paper WHERE agenda_item_id IN (SELECT value FROM json_each(?1))
         ORDER BY symbol = '', rtrim(symbol, '0123456789'), length(symbol), symbol, id",
        column_list(Table::Paper, "paper")
    ))?;
    let mut rows = statement.query([json_array(items.map(|id| id.0))])?;
    let mut papers: HashMap<AgendaItemId, Vec<Paper>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let paper = Paper::from_cells(cells(row, Table::Paper)?)?;
        if let Some(item) = paper.agenda_item_id {
            papers.entry(item).or_default().push(paper);
        }
    }
    Ok(papers)
}

/// The series of these bodies, in the order in which they were made.
pub fn series_of(view: &View<'_>, bodies: &[BodyId]) -> Result<Vec<PaperSeries>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT {} FROM paper_series WHERE body_id IN (SELECT value FROM json_each(?1)) ORDER BY id",
        column_list(Table::PaperSeries, "paper_series")
    ))?;
    let mut rows = statement.query([json_array(bodies.iter().map(|id| id.0))])?;
    let mut series = Vec::new();
    while let Some(row) = rows.next()? {
        series.push(PaperSeries::from_cells(cells(row, Table::PaperSeries)?)?);
    }
    Ok(series)
}

/// Every symbol that a paper has, or had until it was given another or was deleted. What was undone was never given.
pub fn symbols_ever_given(view: &View<'_>) -> Result<Vec<String>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT symbol FROM paper WHERE symbol <> ''
         UNION
         SELECT operation_change.after ->> '$.symbol'
         FROM operation_change JOIN operation ON operation.seq = operation_change.operation_seq
         WHERE operation_change.table_name = 'paper' AND operation_change.after IS NOT NULL
           AND operation.state = 'done'",
    )?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
