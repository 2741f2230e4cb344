//! The one gate to the office file: open it, read it, write it, undo, redo, back up.
//!
//! Invariants: every write has a name and is one transaction; changes are told only after COMMIT; at most one
//! process writes a file at a time; nothing here knows the time, a person or a language unless it is told.

mod file;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior};
use uuid::Uuid;

use self::file::Lock;
use crate::error::{Code, Error, Result, file_name};
use crate::model::office::OfficeInfo;
use crate::model::publication::PublicationId;
use crate::model::record::{Record, Table};
use crate::operation::{Changes, Operation, Subject};
use crate::store::journal::{self, Walk};
use crate::store::schema::ForeignKey;
use crate::store::{IdSource, Tx, View, connection, instant, publication, record, schema, search, trigger};

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Who opens an office, and by which clock.
#[derive(Clone)]
pub struct Desk {
    /// The clock that writes are dated by.
    pub clock: Clock,
    /// The person, as the history names them.
    pub author: String,
    /// The machine, as the history names it.
    pub device: String,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk")
            .field("author", &self.author)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}

/// An open office file.
///
/// Reads run beside writes and beside each other; writes wait for each other.
pub struct Office {
    path: PathBuf,
    desk: Desk,
    ids: IdSource,
    /// Idle connections for reading. They are closed before the writer: the last connection to close takes the log back
    /// into the file, and one that only reads cannot.
    readers: Mutex<Vec<Connection>>,
    access: Access,
    foreign_keys: Vec<ForeignKey>,
}

/// Whether an office can be written, and if not, why.
enum Access {
    Write {
        connection: Mutex<Connection>,
        /// Which file that connection writes.
        identity: file::Identity,
        /// Held as long as the office is open; the system gives it back when the process ends, however it ends.
        _lock: File,
    },
    Read {
        reason: Error,
    },
}

/// A value, and what the write that made it did.
#[derive(Debug)]
pub struct Written<T> {
    /// What the write returned.
    pub value: T,
    /// The rows it touched.
    pub changes: Changes,
}

impl Office {
    /// Makes a new office file at `path` and opens it.
    ///
    /// The file appears only when it is whole.
    ///
    /// # Errors
    /// `Conflict` where there is a file already; `DiskFull`; `Unreadable` where the folder cannot be written.
    pub fn create(path: &Path, name: &str, time_zone: &str, desk: Desk) -> Result<Self> {
        Self::create_with(path, name, time_zone, desk, |_, _, _| Ok(()))
    }

    /// As [`Office::create`], with what `fill` writes as a first operation, which can be undone.
    ///
    /// # Errors
    /// As [`Office::create`], and those of `fill`. There is no file then.
    pub fn create_filled(
        path: &Path,
        name: &str,
        time_zone: &str,
        desk: Desk,
        operation: Operation,
        fill: impl FnOnce(&Tx<'_>) -> Result<()>,
    ) -> Result<Self> {
        Self::create_with(path, name, time_zone, desk, |writer, desk, ids| {
            write(writer, desk, ids, operation, &Subject::of(Table::OfficeInfo, name), fill).map(drop)
        })
    }

    fn create_with(
        path: &Path,
        name: &str,
        time_zone: &str,
        desk: Desk,
        fill: impl FnOnce(&mut Connection, &Desk, &IdSource) -> Result<()>,
    ) -> Result<Self> {
        file::make_whole(path, |draft| {
            let mut writer = connection::open_writer(draft)?;
            schema::migrate(&mut writer)?;
            trigger::create(&writer)?;
            let ids = IdSource::default();
            let subject = Subject::of(Table::OfficeInfo, name);
            write(&mut writer, &desk, &ids, Operation::CreateOffice, &subject, |tx| {
                let mut info = OfficeInfo {
                    name: name.to_owned(),
                    time_zone: time_zone.to_owned(),
                    ..OfficeInfo::default()
                };
                info.id.0 = tx.new_id();
                record::insert(tx, &info.into())
            })?;
            fill(&mut writer, &desk, &ids)?;
            // All into the one file, before it gets its name.
            writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            Ok(())
        })?;
        Self::open(path, desk)
    }

    /// Opens the office at `path`: for writing, or for reading where somebody else writes it or it is too new.
    ///
    /// An older file is copied beside itself, then brought up to date.
    ///
    /// # Errors
    /// `NotFound`; `Unreadable` for anything that is not an office; `Damaged`. The file is not changed then.
    pub fn open(path: &Path, desk: Desk) -> Result<Self> {
        let header = connection::read_header(path)?;
        let named = |error: Error| error.with("file", file_name(path));
        let access = match file::lock(path)? {
            Lock::Denied => Access::Read { reason: Error::new(Code::ReadOnly, "error-read-only") },
            Lock::Taken => Access::Read { reason: named(writer_of(path)?) },
            Lock::Held(_) if header.version > schema::current_version() => {
                Access::Read { reason: named(Error::new(Code::FileTooNew, "error-file-too-new")) }
            }
            Lock::Held(lock) => {
                let mut writer = connection::open_writer(path).map_err(named)?;
                let version = schema::version(&writer)?;
                if version < schema::current_version() {
                    keep_copy(&writer, path, version)?;
                    schema::migrate(&mut writer).map_err(named)?;
                    trigger::create(&writer)?;
                    search::rebuild(&writer)?;
                } else {
                    trigger::create(&writer)?;
                }
                sign(&writer, &desk)?;
                let identity = file::identity(path)?;
                Access::Write { connection: Mutex::new(writer), identity, _lock: lock }
            }
        };
        let reader = connection::open_reader(path).map_err(named)?;
        let foreign_keys = schema::foreign_keys(&reader)?;
        Ok(Self {
            path: path.to_owned(),
            desk,
            ids: IdSource::after(journal::last_id(&View { connection: &reader })?),
            access,
            readers: Mutex::new(vec![reader]),
            foreign_keys,
        })
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why this office cannot be written; `None` where it can.
    #[must_use]
    pub fn read_only(&self) -> Option<&Error> {
        match &self.access {
            Access::Write { .. } => None,
            Access::Read { reason } => Some(reason),
        }
    }

    /// The moment, by this desk's clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.desk.clock)()
    }

    /// A new id, for a record that is being filled in.
    #[must_use]
    pub fn new_id(&self) -> Uuid {
        self.ids.next(self.now())
    }

    /// The references between tables of records.
    #[must_use]
    pub fn foreign_keys(&self) -> &[ForeignKey] {
        &self.foreign_keys
    }

    /// Reads one consistent state of the office.
    ///
    /// # Errors
    /// Those of `read`, and the store's.
    pub fn read<T>(&self, read: impl FnOnce(&View<'_>) -> Result<T>) -> Result<T> {
        let idle = locked(&self.readers).pop();
        let mut reader = match idle {
            Some(reader) => reader,
            None => connection::open_reader(&self.path)?,
        };
        let transaction = reader.transaction_with_behavior(TransactionBehavior::Deferred)?;
        let result = read(&View { connection: &transaction });
        transaction.finish()?;
        locked(&self.readers).push(reader);
        result
    }

    /// Writes: everything that `write` does becomes one named operation, or nothing is changed.
    ///
    /// A write that changes nothing leaves no trace in the history.
    ///
    /// # Errors
    /// `ReadOnly` and its like where the office cannot be written; those of `write`, and the store's.
    pub fn transact<T>(
        &self,
        operation: Operation,
        subject: &Subject,
        body: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        write(&mut *self.writer()?, &self.desk, &self.ids, operation, subject, body)
    }

    /// Remembers how far a published calendar follows. That is no part of the office's history: it is neither named nor
    /// announced, and undo leaves it alone. See [`crate::store::publication`].
    ///
    /// # Errors
    /// `ReadOnly` and its like where the office cannot be written, and the store's.
    pub fn remember_publication(&self, id: PublicationId, progress: &publication::Progress) -> Result<()> {
        let mut writer = self.writer()?;
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        publication::remember(&transaction, id, progress)?;
        Ok(transaction.commit()?)
    }

    /// Takes back the last operation that is in force.
    ///
    /// # Errors
    /// `NothingToUndo`; otherwise as [`Office::transact`].
    pub fn undo(&self) -> Result<Changes> {
        self.walk(Walk::Back)
    }

    /// Does again the operation that was taken back last.
    ///
    /// # Errors
    /// `NothingToUndo`; otherwise as [`Office::transact`].
    pub fn redo(&self) -> Result<Changes> {
        self.walk(Walk::Forth)
    }

    fn walk(&self, direction: Walk) -> Result<Changes> {
        let mut writer = self.writer()?;
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let changes = journal::walk(&transaction, direction, self.now())?;
        transaction.commit()?;
        Ok(changes)
    }

    /// Copies the office, as it is now, into a new file at `path`, while others go on using it.
    ///
    /// # Errors
    /// `Conflict` where there is a file already; the store's otherwise.
    pub fn back_up(&self, path: &Path) -> Result<()> {
        let reader = connection::open_reader(&self.path)?;
        // The copy is written through this connection; the office itself is open for reading only.
        reader.pragma_update(None, "query_only", false)?;
        copy_whole(&reader, path)
    }

    /// A copy of the office as it is now, in `folder`: what is read from it is one state, however long that takes.
    ///
    /// # Errors
    /// As [`Office::back_up`] and [`Office::open`].
    pub fn copy_into(&self, folder: &Path) -> Result<Self> {
        let path = folder.join("copy.plenary");
        self.back_up(&path)?;
        Self::open(&path, self.desk.clone())
    }

    /// Looks the whole file over: pages, references, schema, search index.
    ///
    /// Returns what is wrong, in SQLite's words; empty where nothing is.
    ///
    /// # Errors
    /// The store's, where the file cannot even be read.
    pub fn check(&self) -> Result<Vec<String>> {
        let reader = connection::open_reader(&self.path)?;
        let mut faults = Vec::new();
        {
            let mut statement = reader.prepare("PRAGMA integrity_check")?;
            let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
            for row in rows {
                let row = row?;
                if row != "ok" {
                    faults.push(row);
                }
            }
            let mut statement =
                reader.prepare("SELECT \"table\", \"parent\" FROM pragma_foreign_key_check")?;
            let rows = statement.query_map([], |row| {
                Ok(format!("{} refers to a missing {}", row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })?;
            for row in rows {
                faults.push(row?);
            }
        }
        faults.extend(search::faults(&reader)?);
        let (ours, theirs) = (schema::expected_objects()?, schema::objects(&reader)?);
        for (name, _) in theirs.iter().filter(|object| !ours.contains(object)) {
            faults.push(format!("{name} is not as Plenary made it"));
        }
        for (name, _) in ours.iter().filter(|(name, _)| !theirs.iter().any(|(theirs, _)| theirs == name)) {
            faults.push(format!("{name} is missing"));
        }
        Ok(faults)
    }

    /// Every row of every table of records, in a fixed order: two offices with the same content give the same text.
    ///
    /// # Errors
    /// The store's.
    pub fn content(&self) -> Result<String> {
        self.read(|view| {
            let mut content = String::new();
            for &table in Table::ALL {
                record::for_each(view, table, |cells| {
                    use std::fmt::Write as _;
                    let _ = writeln!(content, "{table} {cells:?}");
                    Record::from_cells(table, cells)?;
                    Ok(())
                })?;
            }
            Ok(content)
        })
    }

    fn writer(&self) -> Result<MutexGuard<'_, Connection>> {
        match &self.access {
            Access::Write { connection, identity, .. } => {
                // A file that was replaced or removed must not be written into the void.
                if file::identity(&self.path)? != *identity {
                    return Err(file::gone(&self.path));
                }
                Ok(locked(connection))
            }
            Access::Read { reason } => Err(Error {
                code: reason.code,
                message: reason.message,
                arguments: reason.arguments.clone(),
                field: None,
                source: None,
            }),
        }
    }
}

/// The lock, also after a panic elsewhere: SQLite's own transactions keep the data whole.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A write that touches more rows gives back the memory that it took.
const LARGE: usize = 10_000;

fn write<T>(
    connection: &mut Connection,
    desk: &Desk,
    ids: &IdSource,
    operation: Operation,
    subject: &Subject,
    body: impl FnOnce(&Tx<'_>) -> Result<T>,
) -> Result<Written<T>> {
    let now = (desk.clock)();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let seq = journal::begin(&transaction, operation, subject, &desk.author, &desk.device, now)?;
    let value = body(&Tx { view: View { connection: &transaction }, ids, now })?;
    let changes = journal::finish(&transaction, seq, operation, now)?;
    if changes.rows.is_empty() {
        transaction.rollback()?;
    } else {
        transaction.commit()?;
    }
    if changes.rows.len() > LARGE {
        // What is committed stays so, whatever comes of this.
        let _ = connection.execute_batch("PRAGMA shrink_memory");
    }
    Ok(Written { value, changes })
}

/// Who writes the office, as the file says.
fn writer_of(path: &Path) -> Result<Error> {
    let reader = connection::open_reader(path)?;
    let signed = reader.query_row("SELECT author, device, opened_at FROM writer_session", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    });
    Ok(match signed {
        Ok((author, device, since)) => Error::new(Code::Locked, "error-locked-by")
            .with("author", author)
            .with("device", device)
            .with("since", since),
        Err(_) => Error::new(Code::Locked, "error-locked"),
    })
}

/// Says in the file who writes it.
fn sign(writer: &Connection, desk: &Desk) -> Result<()> {
    writer.execute(
        "INSERT INTO writer_session (id, author, device, opened_at) VALUES (1, ?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET author = excluded.author, device = excluded.device,
           opened_at = excluded.opened_at",
        rusqlite::params![desk.author, desk.device, instant((desk.clock)())],
    )?;
    Ok(())
}

/// Keeps the file as it is before it is migrated: `office.plenary` becomes `office.before-format-2.plenary`.
fn keep_copy(writer: &Connection, path: &Path, version: i32) -> Result<()> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = (0..)
        .map(|attempt| match attempt {
            0 => format!("{stem}.format-{version}.plenary"),
            attempt => format!("{stem}.format-{version}-{attempt}.plenary"),
        })
        .map(|name| path.with_file_name(name))
        .find(|copy| !copy.exists())
        .expect("numbers do not run out");
    copy_whole(writer, &name)
}

/// Copies what `connection` reads into a new file at `path`.
fn copy_whole(connection: &Connection, path: &Path) -> Result<()> {
    file::make_whole(path, |draft| {
        let target = draft.to_str().ok_or_else(|| {
            Error::new(Code::Unreadable, "error-cannot-create").with("file", file_name(path))
        })?;
        connection.execute("VACUUM INTO ?1", [target])?;
        Ok(())
    })
}
