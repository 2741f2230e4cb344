//! SQLite's errors in Plenary's words.

use rusqlite::{ErrorCode, ffi};

use crate::error::{Code, Error};
use crate::model::entity::CellError;

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        let (code, message) = match &source {
            rusqlite::Error::QueryReturnedNoRows => (Code::NotFound, "error-not-found"),
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DiskFull => (Code::DiskFull, "error-disk-full"),
                ErrorCode::DatabaseCorrupt => (Code::Damaged, "error-damaged"),
                ErrorCode::NotADatabase => (Code::Unreadable, "error-not-an-office"),
                ErrorCode::ReadOnly => (Code::ReadOnly, "error-read-only"),
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => (Code::Locked, "error-busy"),
                ErrorCode::CannotOpen => (Code::Unreadable, "error-cannot-open"),
                ErrorCode::SystemIoFailure => (Code::Unreadable, "error-file-fault"),
                ErrorCode::TooBig => (Code::Invalid, "error-too-big"),
                ErrorCode::OperationInterrupted => (Code::Internal, "error-interrupted"),
                ErrorCode::ConstraintViolation => match failure.extended_code {
                    ffi::SQLITE_CONSTRAINT_FOREIGNKEY => (Code::Conflict, "error-still-referred-to"),
                    ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
                        (Code::Conflict, "error-already-there")
                    }
                    _ => (Code::Invalid, "error-not-allowed"),
                },
                _ => (Code::Internal, "error-internal"),
            },
            _ => (Code::Internal, "error-internal"),
        };
        Self::new(code, message).caused_by(source)
    }
}

impl From<CellError> for Error {
    fn from(source: CellError) -> Self {
        Self::new(Code::Damaged, "error-damaged").caused_by(source.to_string())
    }
}
