//! Papers of meetings: their symbols, the series that number them, and their versions in each language.

use super::body::BodyId;
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::meeting::{AgendaItemId, MeetingId};
use super::{line, referenced, required, text};
use crate::error::{Error, Result};

/// Where the year stands in the pattern of a series; it has four digits.
pub const YEAR: &str = "{year}";
/// Where the number stands in the pattern of a series.
pub const NUMBER: &str = "{number}";

entity! {
    /// How a body numbers its papers.
    ///
    /// Invariant: the pattern has its number once, its year at most once, and text between the two, so that a symbol
    /// can be read back. Without a year the numbers run on from one year to the next.
    pub struct PaperSeries(PaperSeriesId) in paper_series {
        /// The body.
        pub body_id: BodyId,
        /// The symbol, with `{year}` and `{number}` in their places: `T-CY({year}){number}`.
        pub pattern: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |series| series.pattern.clone();
    check = |series| {
        referenced("bodyId", series.body_id.0)?;
        required("pattern", &series.pattern)?;
        check_pattern(&series.pattern)?;
        text("note", &series.note)
    };
}

fn check_pattern(pattern: &str) -> Result<()> {
    let (numbers, years) = (pattern.matches(NUMBER).count(), pattern.matches(YEAR).count());
    let between = pattern.replace(NUMBER, "\n").replace(YEAR, "\n");
    if numbers != 1 || years > 1 || between.contains(['{', '}']) {
        return Err(Error::invalid("pattern", "error-series-pattern"));
    }
    // Digits beside a number could not be told from it.
    let digits_beside =
        between.split('\n').skip(1).any(|text| text.starts_with(|c: char| c.is_ascii_digit()))
            || between.rsplit('\n').skip(1).any(|text| text.ends_with(|c: char| c.is_ascii_digit()));
    if between.contains("\n\n") || digits_beside {
        return Err(Error::invalid("pattern", "error-series-ambiguous"));
    }
    Ok(())
}

vocabulary! {
    /// What a paper is.
    pub enum PaperKind {
        /// Before the meeting, to be worked on.
        WorkingDocument = "working_document",
        /// The report of a meeting, or another one.
        Report = "report",
        /// For information only.
        Information = "information",
        /// An agenda, annotated or not.
        Agenda = "agenda",
        /// Anything else.
        Other = "other",
    }
}

entity! {
    /// A paper. Invariant: no two papers have one symbol; one that was given is never given again.
    pub struct Paper(PaperId) in paper {
        /// Its symbol (`T-CY(2016)12`); empty until it has one.
        pub symbol: String,
        /// Its title.
        pub title: String,
        /// What it is.
        pub kind: PaperKind,
        /// The body whose paper it is.
        pub body_id: Option<BodyId>,
        /// The meeting that it is for.
        pub meeting_id: Option<MeetingId>,
        /// The agenda item that it is for.
        pub agenda_item_id: Option<AgendaItemId>,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |paper| {
        if paper.symbol.is_empty() { paper.title.clone() } else { format!("{} {}", paper.symbol, paper.title) }
    };
    check = |paper| {
        line("symbol", &paper.symbol)?;
        if paper.symbol.trim() != paper.symbol {
            return Err(Error::invalid("symbol", "error-symbol-space"));
        }
        required("title", &paper.title)?;
        text("note", &paper.note)
    };
}

entity! {
    /// One version of a paper in one language: when it is due, and when it came in.
    pub struct PaperVersion(PaperVersionId) in paper_version {
        /// The paper.
        pub paper_id: PaperId,
        /// 0 for the paper as it was first issued; its revisions are counted from 1.
        pub revision: u32,
        /// ISO 639-1 code of its language (`en`).
        pub language: String,
        /// By when it is to come in.
        pub due: DateSpec,
        /// When it came in; without text it has not.
        pub received: DateSpec,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |version| {
        let language = version.language.to_uppercase();
        if version.revision == 0 { language } else { format!("{language} rev. {}", version.revision) }
    };
    check = |version| {
        referenced("paperId", version.paper_id.0)?;
        if version.language.len() != 2 || !version.language.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err(Error::invalid("language", "error-language-code"));
        }
        version.due.check("due")?;
        version.received.check("received")?;
        text("note", &version.note)
    };
}
