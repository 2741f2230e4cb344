//! Papers: the list with what is still to come in, and giving them their symbols.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::meetings::shown;
use crate::error::{Code, Error, Result};
use crate::model::body::BodyId;
use crate::model::meeting::MeetingId;
use crate::model::paper::{Paper, PaperId, PaperKind, PaperSeries, PaperSeriesId, PaperVersion};
use crate::model::record::{Record, RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::follow_up::{VersionStanding, versions};
use crate::planning::symbols;
use crate::store::paper::{PaperFilter, PaperLine, PaperStanding};
use crate::store::record::{self, Page, RecordLabel};
use crate::store::{View, follow_up, paper};

/// Which papers are listed. What is empty does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListPapersInput {
    /// Words that begin words of the paper.
    pub text: String,
    /// Of this body.
    pub body_id: Option<BodyId>,
    /// For this meeting.
    pub meeting_id: Option<MeetingId>,
    /// Where they stand.
    pub standing: PaperStanding,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// A paper in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperRow {
    /// `paper`.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its symbol; empty until it has one.
    pub symbol: String,
    /// Its title.
    pub label: String,
    /// What it is.
    pub kind: PaperKind,
    /// Its body.
    pub body: Option<RecordLabel>,
    /// The meeting that it is for.
    pub meeting: Option<RecordLabel>,
    /// Its versions, by language, then by revision.
    pub versions: Vec<PaperVersionMark>,
}

/// A version of a paper in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperVersionMark {
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// ISO 639-1 code of its language.
    pub language: String,
    /// 0 for the paper as it was first issued.
    pub revision: u32,
    /// By when it is to come in, as it is shown.
    pub due_text: String,
    /// When it came in, as it is shown.
    pub received_text: String,
    /// Where it stands.
    pub standing: VersionStanding,
}

/// Papers, those without a symbol first, then by symbol, the latest of a series first.
pub fn list_papers(context: Context<'_>, input: ListPapersInput) -> Result<Page<PaperRow>> {
    let filter = PaperFilter {
        text: input.text,
        body: input.body_id,
        meeting: input.meeting_id,
        standing: input.standing,
    };
    context.office.read(|view| {
        let page = paper::list(view, &filter, context.today, input.offset, input.limit.min(1000))?;
        let mut of_papers = paper::versions(view, page.rows.iter().map(|line| line.paper.id))?;
        let rows = page.rows.into_iter().map(|PaperLine { paper, body, meeting }| PaperRow {
            table: Table::Paper,
            id: paper.id.0,
            versions: marks(context, &of_papers.remove(&paper.id).unwrap_or_default()),
            symbol: paper.symbol,
            label: paper.title,
            kind: paper.kind,
            body,
            meeting,
        });
        Ok(Page { total: page.total, rows: rows.collect() })
    })
}

fn marks(context: Context<'_>, of_paper: &[PaperVersion]) -> Vec<PaperVersionMark> {
    of_paper
        .iter()
        .zip(versions(of_paper, context.today))
        .map(|(version, standing)| PaperVersionMark {
            id: version.id.0,
            language: version.language.clone(),
            revision: version.revision,
            due_text: shown(&version.due, context.language),
            received_text: shown(&version.received, context.language),
            standing,
        })
        .collect()
}

/// The paper that is to have a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextSymbolsInput {
    /// Its id.
    pub paper_id: PaperId,
}

/// The next symbols that a paper could be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NextSymbols {
    /// The bodies whose series they are of: its own, or those that convene its meeting.
    pub bodies: Vec<RecordLabel>,
    /// The next symbol of each series, for this year and for the year of the meeting.
    pub symbols: Vec<NextSymbol>,
}

/// The next symbol of a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextSymbol {
    /// The series.
    pub series_id: PaperSeriesId,
    /// The year.
    pub year: i16,
    /// The symbol.
    pub symbol: String,
}

/// The next symbols of the series of a paper's body, for this year and for the year of its meeting.
pub fn next_symbols(context: Context<'_>, input: NextSymbolsInput) -> Result<NextSymbols> {
    context.office.read(|view| {
        let paper = paper_of(view, input.paper_id)?;
        let bodies = match (paper.body_id, paper.meeting_id) {
            (Some(body), _) => vec![body],
            (None, Some(meeting)) => follow_up::bodies_of_meeting(view, meeting)?,
            (None, None) => Vec::new(),
        };
        let known = paper::symbols_ever_given(view)?;
        let mut next = NextSymbols { bodies: Vec::new(), symbols: Vec::new() };
        for &body in &bodies {
            let body = record::get(view, RecordRef { table: Table::Body, id: body.0 })?;
            next.bodies.push(record::line(view, &body)?);
        }
        let years = years(view, &paper, context.today)?;
        for series in paper::series_of(view, &bodies)? {
            for &year in &years {
                let symbol = symbols::next(&series.pattern, year, known.iter().map(String::as_str));
                let is_new = |symbol: &String| next.symbols.iter().all(|other| other.symbol != *symbol);
                if let Some(symbol) = symbol.filter(is_new) {
                    next.symbols.push(NextSymbol { series_id: series.id, year, symbol });
                }
            }
        }
        Ok(next)
    })
}

/// The years in which a paper can be numbered: this one, and that of its meeting, where it is known and another.
fn years(view: &View<'_>, paper: &Paper, today: Date) -> Result<Vec<i16>> {
    let mut years = vec![today.year()];
    if let Some(meeting) = paper.meeting_id
        && let Some(Record::Meeting(meeting)) =
            record::find(view, RecordRef { table: Table::Meeting, id: meeting.0 })?
        && let (Some(first), Some(last)) = (meeting.date.earliest, meeting.date.latest)
        && first.year() == last.year()
        && first.year() != today.year()
    {
        years.push(first.year());
    }
    Ok(years)
}

fn paper_of(view: &View<'_>, id: PaperId) -> Result<Paper> {
    match record::get(view, RecordRef { table: Table::Paper, id: id.0 })? {
        Record::Paper(paper) => Ok(paper),
        _ => Err(Error::new(Code::NotFound, "error-not-found")),
    }
}

fn series_of(view: &View<'_>, id: PaperSeriesId) -> Result<PaperSeries> {
    match record::get(view, RecordRef { table: Table::PaperSeries, id: id.0 })? {
        Record::PaperSeries(series) => Ok(series),
        _ => Err(Error::new(Code::NotFound, "error-not-found")),
    }
}

/// Which paper is numbered by which series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NumberPaperInput {
    /// The paper, which has no symbol yet.
    pub paper_id: PaperId,
    /// The series.
    pub series_id: PaperSeriesId,
    /// The year; `None` for this one.
    pub year: Option<i16>,
}

/// Gives a paper the next symbol of a series. No symbol that was ever given is given again, also not that of a paper
/// which was deleted since.
pub fn number_paper(context: Context<'_>, input: NumberPaperInput) -> Result<Written<Record>> {
    let year = input.year.unwrap_or(context.today.year());
    if !(1..=9999).contains(&year) {
        return Err(Error::invalid("year", "error-year"));
    }
    let title = context.office.read(|view| paper_of(view, input.paper_id))?.title;
    context.office.transact(Operation::NumberPaper, &Subject::of(Table::Paper, title), |tx| {
        let mut paper = paper_of(tx, input.paper_id)?;
        if !paper.symbol.is_empty() {
            return Err(Error::new(Code::Conflict, "error-has-symbol").with("symbol", paper.symbol));
        }
        let series = series_of(tx, input.series_id)?;
        let known = paper::symbols_ever_given(tx)?;
        paper.symbol = symbols::next(&series.pattern, year, known.iter().map(String::as_str))
            .ok_or_else(|| Error::new(Code::Conflict, "error-no-number-left"))?;
        let paper = paper.into();
        record::update(tx, &paper)?;
        Ok(paper)
    })
}
