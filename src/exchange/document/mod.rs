//! Documents for people: one description of a report, put down by Word's means or as PDF.
//!
//! A [`Report`] says what stands where and what it is (a heading, a list, a table with its kinds of columns), never how
//! it looks: that is each writer's. Text is text in both: neither markup of XML nor of typst has a meaning in it. What
//! is written depends on the report alone, dates of the file included, so the same office gives the same bytes.
//!
//! Left out: pictures, and tables whose cells hold more than lines of text.

mod docx;
mod pdf;
mod plain;
mod plan;
mod text;

use std::io::Write;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::plain::plain_text;
pub use self::plan::{Plan, PlanBar, PlanGroup, PlanMonth};
pub use self::text::{Emphasis, Run, Text};
use crate::error::Result;
use crate::model::language::Language;

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Format {
    /// Office Open XML (ECMA-376), as Word writes it: to go on editing.
    Docx,
    /// PDF/UA-1 (ISO 14289-1): tagged, with its fonts in it.
    Pdf,
}

impl Format {
    /// The ending of its files, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }
}

/// The paper that a report is meant for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Paper {
    /// A4, upright.
    #[default]
    A4,
    /// A4, lying.
    A4Landscape,
    /// A3, lying.
    A3Landscape,
}

/// What a document says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// What it is called.
    pub title: String,
    /// What stands under the title; empty where nothing does.
    pub subtitle: String,
    /// The language of all of it.
    pub language: Language,
    /// Whose it is; stands at the head of each page.
    pub office: String,
    /// As of when it holds; stands at the foot of each page.
    pub as_of: String,
    /// The file's date: when the office last changed.
    #[serde(skip)]
    pub changed: Timestamp,
    /// Its paper.
    pub paper: Paper,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "camelCase")]
pub enum Block {
    /// A heading of the first order, under the title.
    Heading(String),
    /// A heading of the second order.
    Subheading(String),
    /// A paragraph.
    Paragraph(Text),
    /// What is to be known of the report itself: what it leaves out, what is not known.
    Note(String),
    /// Terms and what they are here, such as place and date.
    Facts(Vec<(String, Text)>),
    /// Items.
    List(List),
    /// A table.
    Table(Table),
    /// A year as bars over its months.
    Plan(Plan),
}

/// Items, each with what is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct List {
    /// The number of the first item; `None` where they are not numbered. One that does not begin at 1 goes on where the
    /// list before it ended.
    pub first: Option<u32>,
    /// The items, in order.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The item.
    pub text: Text,
    /// What is said of it, a paragraph each.
    pub details: Vec<Text>,
}

/// A table. Its header is repeated on each page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What it is about, where no heading says it.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, in order.
    pub rows: Vec<Row>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Holds {
    /// Words, from the left.
    Words,
    /// Amounts or numbers, to the right.
    Figures,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// What it holds.
    pub holds: Holds,
    /// How wide it is, in parts of the sum of all.
    pub width: u32,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(title: String, width: u32) -> Self {
        Self { title, holds: Holds::Words, width }
    }

    /// A column of figures.
    #[must_use]
    pub fn figures(title: String, width: u32) -> Self {
        Self { title, holds: Holds::Figures, width }
    }
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "camelCase")]
pub enum Row {
    /// A heading across all columns, of the rows beneath it.
    Group(String),
    /// A cell for each column.
    Cells(Vec<Cell>),
    /// The same, of what the rows above come to.
    Total(Vec<Cell>),
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "camelCase")]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Lines of text.
    Lines(Vec<Text>),
    /// An amount or a number, in the words and figures of the report's language.
    Figure(String),
    /// That what should stand here is not known, in words.
    Unknown(String),
}

impl Cell {
    /// A line of text; nothing where it is empty.
    #[must_use]
    pub fn text(text: impl Into<Text>) -> Self {
        Self::lines([text.into()])
    }

    /// Lines of text, without those that are empty.
    #[must_use]
    pub fn lines(lines: impl IntoIterator<Item = Text>) -> Self {
        let lines: Vec<Text> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        if lines.is_empty() { Self::Empty } else { Self::Lines(lines) }
    }

    /// An amount or a number; where it is empty, the words that it is not known.
    #[must_use]
    pub fn figure(figure: String, unknown: &str) -> Self {
        if figure.is_empty() { Self::Unknown(unknown.to_owned()) } else { Self::Figure(figure) }
    }
}

/// What became of a report as a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// How many pages it has, where that is settled: Word breaks its pages when it opens them.
    pub pages: Option<u32>,
    /// How many letters no font of the file has; each stands there as a box.
    pub without_letter: u32,
}

/// Writes a report.
///
/// # Errors
/// Those of writing to `out`; `Internal` where typst does not set it.
pub fn write(report: &Report, format: Format, out: &mut dyn Write) -> Result<Written> {
    match format {
        Format::Docx => docx::write(report, out).map(|()| Written::default()),
        Format::Pdf => pdf::write(report, out),
    }
}
