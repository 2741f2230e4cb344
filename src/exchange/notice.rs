//! What a reader of a file could not take over, and why.
//!
//! Readers never fail on one bad line: they return what they read, and these.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something was not read, or not read as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum NoticeReason {
    /// The line has more or fewer fields than the file has columns; it was left out.
    FieldCount,
    /// A field does not hold what its column needs; the line was left out.
    Value,
    /// The line is not UTF-8; it was left out.
    Encoding,
    /// The file has a column that Plenary does not know; the column was passed over.
    UnknownColumn,
    /// The file lacks a column; its fields were left empty.
    MissingColumn,
    /// The file could not be read further.
    Broken,
    /// The file holds more, or more that is wrong, than is read; from here on it was left out.
    TooMuch,
}

/// One thing that was not read, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// The file, by its name without folder.
    pub file: String,
    /// The line, from 1, on which the record begins.
    #[ts(type = "number")]
    pub line: u64,
    /// The field, where it is one.
    pub field: Option<String>,
    /// Why.
    pub reason: NoticeReason,
    /// What stood there, where that helps.
    pub found: String,
}
