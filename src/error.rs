//! The one error type: what went wrong, in words that can be shown in any of Plenary's languages.
//!
//! A [`Code`] exists only if the window acts on it. The message is a Fluent message id with its arguments, so the
//! core never decides a language; [`crate::locale`] turns it into a [`Failure`] for a person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window does about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Code {
    /// A value cannot be accepted: it is shown beside its field.
    Invalid,
    /// The record is gone: the list is read again.
    NotFound,
    /// The change contradicts what is stored, such as deleting what others refer to.
    Conflict,
    /// The file is not an office, or not one that can be read.
    Unreadable,
    /// The office was written by a later version: it is shown, and cannot be changed.
    FileTooNew,
    /// Another process writes this office: it is shown, and cannot be changed.
    Locked,
    /// This office was opened for reading only.
    ReadOnly,
    /// There is no room on the disk; nothing was changed.
    DiskFull,
    /// The file's content is damaged.
    Damaged,
    /// There is nothing to undo or to redo.
    NothingToUndo,
    /// The person gave it up; nothing was changed.
    Cancelled,
    /// A fault in Plenary or in the system.
    Internal,
}

/// A failure, before it is put into a person's language.
///
/// `message` is the id of a Fluent message (`error-…`); the hint is the message's attribute `.hint`, where it has one.
#[derive(Debug, thiserror::Error)]
#[error("{code:?} {message} {arguments:?}{}", source.as_ref().map(|source| format!(": {source}")).unwrap_or_default())]
pub struct Error {
    /// What the window does about it.
    pub code: Code,
    /// Id of the Fluent message that says it.
    pub message: &'static str,
    /// Arguments of that message, by name.
    pub arguments: Vec<(&'static str, String)>,
    /// The field it belongs to, as the record names it on the wire.
    pub field: Option<String>,
    /// The cause, for the log; never shown.
    #[source]
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The result of everything in the core that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A failure said by the Fluent message `message`.
    #[must_use]
    pub fn new(code: Code, message: &'static str) -> Self {
        Self { code, message, arguments: Vec::new(), field: None, source: None }
    }

    /// A value of `field` (its name on the wire) that cannot be accepted.
    #[must_use]
    pub fn invalid(field: &str, message: &'static str) -> Self {
        Self { field: Some(field.to_owned()), ..Self::new(Code::Invalid, message) }
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    /// Adds the cause, for the log.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// An error in a person's language: what crosses to the window and to the command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What to do about it.
    pub code: Code,
    /// What happened, as a sentence.
    pub message: String,
    /// What the person can do next, where there is something.
    pub hint: Option<String>,
    /// The field it belongs to, as the record names it on the wire.
    pub field: Option<String>,
}

/// The last part of a path, for messages: people know files by it.
#[must_use]
pub fn file_name(path: &std::path::Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
