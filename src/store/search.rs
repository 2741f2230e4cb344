//! Search over everything: which words of a record are found, and finding them.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

use super::View;
use super::record::{self, from_text};
use crate::error::Result;
use crate::model::record::{RecordRef, Table};

/// The words by which a record is found.
#[derive(Clone, Copy)]
pub(crate) struct Document {
    /// Column of its name; what lists are sorted by, too.
    pub title: &'static str,
    /// Columns of its other words.
    pub content: &'static [&'static str],
}

/// The search document of a table's records; `None` for tables whose rows have no words of their own.
pub(crate) fn document(table: Table) -> Option<Document> {
    let (title, content): (_, &[_]) = match table {
        Table::OfficeInfo
        | Table::MeetingBody
        | Table::ProjectRegion
        | Table::RegionState
        | Table::Attendance
        | Table::HolidayObservance
        | Table::CalendarComponent => return None,
        Table::Organisation => ("name", &["short_name", "country_code", "web_address", "note"]),
        Table::Person => ("name", &["title", "function", "email", "phone", "languages", "note"]),
        Table::Region => ("name", &["note"]),
        Table::Instrument => ("name", &["short_name", "date_raw", "note"]),
        Table::Article => ("number", &["heading", "note"]),
        Table::Body => ("name", &["short_name", "task", "note"]),
        Table::BodyComposition => ("category", &["note"]),
        Table::Membership
        | Table::ProjectLineage
        | Table::Partnership
        | Table::Link
        | Table::Participant
        | Table::QuorumRule => ("note", &[]),
        Table::Recommendation => ("title", &["date_raw", "purpose", "note"]),
        Table::ConsideredOption => ("title", &["note"]),
        Table::Project => {
            ("name", &["full_title", "date_raw", "funding", "budget_raw", "focus", "note", "eligibility_raw"])
        }
        Table::Contribution => ("amount_raw", &["date_raw", "note"]),
        Table::Instalment => ("amount_raw", &["due_raw", "received_raw", "note"]),
        Table::FundingNeed => ("amount_raw", &["note"]),
        Table::BudgetLine => ("title", &["amount_raw", "note"]),
        Table::FinancialTransaction => ("description", &["reference", "amount_raw", "date_raw", "note"]),
        Table::ExchangeRate => ("from_currency", &["to_currency", "rate", "date_raw", "source", "note"]),
        Table::Activity => ("name", &["place", "date_raw", "note", "outcome", "cost_raw"]),
        Table::ActivityParticipation => ("institution", &["source", "note"]),
        Table::ProjectResult => ("title", &["description", "note"]),
        Table::Indicator => ("title", &["unit", "baseline_comment", "target_comment", "note"]),
        Table::IndicatorValue => ("comment", &["period_raw", "source"]),
        Table::MeetingBlock => ("name", &["place", "date_raw", "note"]),
        Table::Meeting => ("name", &["place", "date_raw", "online_link", "note"]),
        Table::AgendaItem => ("title", &["note", "annotation"]),
        Table::Decision => ("title", &["date_raw", "due_raw", "note"]),
        Table::DeadlineTemplate => ("name", &["note"]),
        Table::TemplateStep | Table::Deadline => ("name", &["function", "note"]),
        Table::Closure => ("name", &["date_raw", "note"]),
        Table::Publication => ("name", &["address", "note"]),
        Table::PaperSeries => ("pattern", &["note"]),
        Table::Paper => ("title", &["symbol", "note"]),
        Table::PaperVersion => ("language", &["due_raw", "received_raw", "note"]),
        Table::Implementation => ("source", &["since_raw", "note"]),
        Table::AcceptedClash => ("reason", &[]),
        Table::Network => ("name", &["note"]),
        Table::ContactPoint => ("name_as_written", &["languages", "verified_raw", "date_raw", "note"]),
        Table::Opportunity => ("title", &["date_raw", "note"]),
        Table::SourceDocument => ("title", &["header", "date_raw", "web_address", "note"]),
        Table::SourceSlide => ("heading", &["body_text"]),
        Table::Citation => ("quote", &[]),
        Table::Alias => ("name", &["date_raw", "note"]),
        Table::MeetingSession | Table::Freeze => ("name", &["date_raw", "note"]),
    };
    Some(Document { title, content })
}

/// Makes all search documents anew, after a migration that adds or changes them.
pub(crate) fn rebuild(connection: &Connection) -> Result<()> {
    connection.execute("DELETE FROM search_document", [])?;
    for &table in Table::ALL {
        if let Some(document) = document(table) {
            let content = concatenation(document, "");
            let title = document.title;
            connection.execute(
                &format!(
                    "INSERT INTO search_document (record_table, record_id, title, content)
                     SELECT '{table}', id, {title}, {content} FROM {table} ORDER BY id"
                ),
                [],
            )?;
        }
    }
    Ok(())
}

/// Which tables' search documents do not say what their records say, in words for the log.
pub(crate) fn faults(connection: &Connection) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for &table in Table::ALL {
        let stored =
            format!("SELECT record_id, title, content FROM search_document WHERE record_table = '{table}'");
        let right = match document(table) {
            Some(document) => {
                let (title, content) = (document.title, concatenation(document, ""));
                format!("SELECT id, {title}, {content} FROM {table}")
            }
            None => format!("SELECT id, '', '' FROM {table} WHERE false"),
        };
        let wrong: i64 = connection.query_row(
            &format!(
                "SELECT count(*) FROM (SELECT * FROM ({stored} EXCEPT {right})
                   UNION ALL SELECT * FROM ({right} EXCEPT {stored}))"
            ),
            [],
            |row| row.get(0),
        )?;
        if wrong > 0 {
            faults.push(format!("{table} is not found as it is written"));
        }
    }
    Ok(faults)
}

/// The SQL for a document's content, from the columns of the row that `prefix` names ("NEW.").
pub(crate) fn concatenation(document: Document, prefix: &str) -> String {
    let columns: Vec<String> = document.content.iter().map(|column| format!("{prefix}{column}")).collect();
    if columns.is_empty() { "''".to_owned() } else { columns.join(" || char(10) || ") }
}

/// A record that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchHit {
    /// Its table.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub label: String,
    /// The words around what was found, where that is not its name.
    pub snippet: String,
    /// The record that it belongs to, for a record that is shown inside another.
    pub owner: Option<RecordRef>,
    /// What the owner is called.
    pub owner_label: String,
}

/// Records in which every word of `text` begins a word; names first, then the rest, `limit` at most.
///
/// Within each group the latest record comes first. Nothing is ranked: a rank reads every match, and a letter
/// can match the whole office.
pub fn search(view: &View<'_>, text: &str, limit: u32) -> Result<Vec<SearchHit>> {
    let Some(anywhere) = matching(text) else { return Ok(Vec::new()) };
    let in_title = format!("title : ({anywhere})");
    let mut hits: Vec<SearchHit> = Vec::new();
    for query in [in_title, anywhere] {
        let mut statement = view.connection.prepare_cached(
            "SELECT record_table, record_id, snippet(search_index, 1, '', '', '…', 12)
             FROM search_index JOIN search_document ON search_document.id = search_index.rowid
             WHERE search_index MATCH ?1 ORDER BY search_index.rowid DESC LIMIT ?2",
        )?;
        let found = statement
            .query_map(params![query, limit], |row| {
                Ok((from_text::<Table>(row, 0)?, from_text::<Uuid>(row, 1)?, row.get::<_, String>(2)?))
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        for (table, id, snippet) in found {
            if hits.len() == limit as usize {
                return Ok(hits);
            }
            if hits.iter().any(|hit| hit.id == id) {
                continue;
            }
            let record = record::get(view, RecordRef { table, id })?;
            let owner = record.owner();
            let owner_label = match owner {
                Some(owner) => record::label(view, owner)?,
                None => String::new(),
            };
            hits.push(SearchHit { table, id, label: record.label(), snippet, owner, owner_label });
        }
    }
    Ok(hits)
}

/// Whether every word of `text` begins a word of `among`, whatever its case and accents.
pub(crate) fn has_words(text: &str, among: &[&str]) -> bool {
    if text.trim().is_empty() {
        return true;
    }
    let bare = |text: &str| -> String {
        text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
    };
    let words = |text: &str| -> Vec<String> {
        bare(text)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let there = words(&among.join(" "));
    words(text).iter().all(|word| there.iter().any(|one| one.starts_with(word.as_str())))
}

/// The FTS5 query for records in which every word of `text` begins a word; `None` where `text` has no word.
///
/// Words are quoted, so nothing that a person types is FTS5 syntax.
pub(crate) fn matching(text: &str) -> Option<String> {
    let words: Vec<String> = words(text).iter().map(|word| format!("\"{word}\"*")).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The words of `text` that are looked for: letters and figures, no more than a person types.
pub(crate) fn words(text: &str) -> Vec<String> {
    // Composed first: an accent that stands apart from its letter would split the word.
    let text: String = text.nfc().collect();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(12).map(str::to_owned).collect()
}
