//! Opening SQLite on an office file: settings that hold for every connection, and what is looked at before.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::schema;
use crate::error::{Code, Error, Result};

/// What the first hundred bytes of a file say (SQLite file format, 1.3).
pub(crate) struct Header {
    /// `user_version`, at offset 60.
    pub version: i32,
}

/// Reads the header without SQLite, so that a file that is not an office is not touched.
///
/// # Errors
/// `NotFound` where there is no file; `Unreadable` where it is no SQLite file or no office.
pub(crate) fn read_header(path: &Path) -> Result<Header> {
    let name = crate::error::file_name(path);
    let mut bytes = [0_u8; 100];
    let mut file = File::open(path).map_err(|source| {
        let (code, message) = match source.kind() {
            std::io::ErrorKind::NotFound => (Code::NotFound, "error-file-not-found"),
            _ => (Code::Unreadable, "error-cannot-open"),
        };
        Error::new(code, message).with("file", &name).caused_by(source)
    })?;
    let foreign = |message| Error::new(Code::Unreadable, message).with("file", &name);
    file.read_exact(&mut bytes).map_err(|source| foreign("error-not-an-office").caused_by(source))?;
    if !bytes.starts_with(b"SQLite format 3\0") {
        return Err(foreign("error-not-an-office"));
    }
    let number = |offset: usize| {
        i32::from_be_bytes([bytes[offset], bytes[offset + 1], bytes[offset + 2], bytes[offset + 3]])
    };
    if number(68) != schema::APPLICATION_ID {
        return Err(foreign("error-another-programs-file"));
    }
    Ok(Header { version: number(60) })
}

/// How much of the file the writing connection may hold in memory, in KiB.
const WRITER_CACHE: i64 = 64 * 1024;

/// The one connection that writes.
pub(crate) fn open_writer(path: &Path) -> Result<Connection> {
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_EXRESCODE,
    )?;
    harden(&connection)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // An acknowledged change survives a power cut, not only a crash.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // A whole import is changed in memory. With the two megabytes that SQLite takes otherwise, each page goes to the log
    // many times over. What a small write does not need is not taken.
    connection.pragma_update(None, "cache_size", -WRITER_CACHE)?;
    // Rows that REPLACE deletes are journalled too.
    connection.pragma_update(None, "recursive_triggers", true)?;
    Ok(connection)
}

/// A connection that cannot write.
///
/// Even a reader of a log needs files beside it. Where the folder cannot be written and there is no log, the file is
/// taken as one that nobody changes meanwhile.
pub(crate) fn open_reader(path: &Path) -> Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let open = |path: &Path, flags| {
        let connection = Connection::open_with_flags(path, flags)?;
        harden(&connection)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(connection)
    };
    open(path, flags).or_else(|error: Error| match immutable(path) {
        Some(name) if error.message == "error-cannot-open" => open(&name, flags | OpenFlags::SQLITE_OPEN_URI),
        _ => Err(error),
    })
}

/// The name under which SQLite opens the file without locks and without a log (SQLite, "URI Filenames"); `None` where
/// there is a log, without which the file is not complete.
fn immutable(path: &Path) -> Option<PathBuf> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if Path::new(&log).exists() {
        return None;
    }
    let mut name = url::Url::from_file_path(std::path::absolute(path).ok()?).ok()?;
    name.set_query(Some("immutable=1"));
    Some(String::from(name).into())
}

/// Settings against files made to harm (SQLite, "Defense against the dark arts").
fn harden(connection: &Connection) -> Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(256);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    let programs: i64 = connection.query_row(
        "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')",
        [],
        |row| row.get(0),
    )?;
    if programs > 0 {
        return Err(Error::new(Code::Unreadable, "error-foreign-schema"));
    }
    Ok(())
}
