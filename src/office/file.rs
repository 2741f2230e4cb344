//! An office as a file among other files: made whole or not at all, locked by one writer, and still the same file.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Code, Error, Result, file_name};

/// Makes a new file at `path`, which appears only when `make` has succeeded and all of it is on the disk.
///
/// `make` is given a place in a folder of its own, so that what SQLite puts beside a file goes with it.
///
/// # Errors
/// `Conflict` where there is a file already; `DiskFull`; `Unreadable` where the folder cannot be written; those of
/// `make`.
pub(super) fn make_whole(path: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let fault = |source: io::Error| {
        let (code, message) = match source.kind() {
            io::ErrorKind::AlreadyExists => (Code::Conflict, "error-file-exists"),
            io::ErrorKind::StorageFull => (Code::DiskFull, "error-disk-full"),
            _ => (Code::Unreadable, "error-cannot-create"),
        };
        Error::new(code, message).with("file", file_name(path)).caused_by(source)
    };
    // Before the work; when the file gets its name, it is looked again.
    if path.exists() {
        return Err(fault(io::ErrorKind::AlreadyExists.into()));
    }
    let workshop = tempfile::Builder::new().prefix(".plenary-").tempdir_in(folder).map_err(fault)?;
    let draft = workshop.path().join("draft.plenary");
    let file = File::create_new(&draft).map_err(fault)?;
    make(&draft)?;
    file.sync_all().map_err(fault)?;
    let draft = tempfile::TempPath::try_from_path(draft).map_err(fault)?;
    draft.persist_noclobber(path).map_err(|error| fault(error.error))?;
    // The name too survives a power cut, where the system lets a folder be brought to the disk.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// An attempt to become the one process that writes an office.
pub(super) enum Lock {
    /// It is. The system gives the lock back when the file is closed, and when the process ends, however it ends.
    Held(File),
    /// Another process is.
    Taken,
    /// Nobody can be: the folder cannot be written.
    Denied,
}

/// Locks the office for writing, by a file beside it; a lock on the office itself would be SQLite's to use.
pub(super) fn lock(path: &Path) -> Result<Lock> {
    let mut name = path.as_os_str().to_owned();
    name.push("-lock");
    let fault = |source: io::Error| {
        Error::new(Code::Unreadable, "error-cannot-open").with("file", file_name(path)).caused_by(source)
    };
    let file = match OpenOptions::new().create(true).truncate(false).write(true).open(PathBuf::from(name)) {
        Ok(file) => file,
        Err(error) => {
            return match error.kind() {
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Ok(Lock::Denied),
                _ => Err(fault(error)),
            };
        }
    };
    match file.try_lock() {
        Ok(()) => Ok(Lock::Held(file)),
        Err(TryLockError::WouldBlock) => Ok(Lock::Taken),
        Err(TryLockError::Error(error)) => Err(fault(error)),
    }
}

/// What tells a file from another that comes to bear its name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Identity {
    /// Device and inode. Elsewhere than on Unix an open file can neither be replaced nor removed.
    #[cfg(unix)]
    node: (u64, u64),
}

/// The identity of the file at `path`, which must be there.
///
/// The file is not opened for that: closing it would give back the locks that SQLite holds on it (`fcntl`, POSIX).
///
/// # Errors
/// `NotFound`.
pub(super) fn identity(path: &Path) -> Result<Identity> {
    let metadata = fs::metadata(path).map_err(|source| gone(path).caused_by(source))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        Ok(Identity { node: (metadata.dev(), metadata.ino()) })
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        Ok(Identity {})
    }
}

/// That the file is no longer where it was, or no longer the one that was opened.
pub(super) fn gone(path: &Path) -> Error {
    Error::new(Code::NotFound, "error-file-gone").with("file", file_name(path))
}
