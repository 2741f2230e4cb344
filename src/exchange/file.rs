//! Files written whole or not at all: whoever watches the place sees the old file or the new one, never half of one.
//!
//! The new content is written beside the old, brought to the disk, and renamed over it. Until then nothing of the
//! old is touched; after a failure nothing is left of the new.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::{mem, thread};

use tempfile::{NamedTempFile, TempDir};

use crate::error::{Code, Error, Result, file_name};

/// What fills the file.
const BUFFER: usize = 256 * 1024;

/// What begins the names of files in the making. They are hidden, and no calendar or CSV reader takes them up.
const PREFIX: &str = ".plenary-";

/// The failure of a write: a full disk is told apart from all else.
pub(crate) fn write_failure(error: io::Error) -> Error {
    let (code, message) = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => (Code::DiskFull, "error-export-disk-full"),
        _ => (Code::Internal, "error-export-write"),
    };
    Error::new(code, message).caused_by(error)
}

/// Writes what `fill` gives to the file, or leaves the file as it was.
///
/// # Errors
/// What `fill` fails with; `DiskFull` where there is no room; `Internal` where the file cannot be written.
pub fn write_atomically<T>(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    naming(path, || {
        let target = followed(path);
        let (file, value) = filled(&target, fill)?;
        put(file, &target).map_err(write_failure)?;
        Ok(value)
    })
}

/// As [`write_atomically`], but leaves a file alone that holds the same bytes already, so that no one who watches it is
/// told of a change. The answer's second half says whether the file was written.
///
/// # Errors
/// As [`write_atomically`].
pub fn write_if_changed<T>(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<(T, bool)> {
    naming(path, || {
        let target = followed(path);
        let (mut file, value) = filled(&target, fill)?;
        if holds_same(&mut file, &target).map_err(write_failure)? {
            return Ok((value, false));
        }
        put(file, &target).map_err(write_failure)?;
        Ok((value, true))
    })
}

/// A folder in the making: see [`write_folder_atomically`].
pub struct NewFolder {
    folder: TempDir,
    names: Vec<OsString>,
    files: Vec<File>,
}

impl NewFolder {
    /// Writes one file of the folder.
    ///
    /// # Errors
    /// As [`write_atomically`].
    pub fn file<T>(&mut self, name: &str, fill: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        let path = self.folder.path().join(name);
        naming(&path, || {
            let mut out = BufWriter::with_capacity(BUFFER, File::create_new(&path).map_err(write_failure)?);
            let value = fill(&mut out)?;
            let file = out.into_inner().map_err(|error| write_failure(error.into_error()))?;
            self.names.push(name.into());
            self.files.push(file);
            Ok(value)
        })
    }

    /// Brings all files to the disk and closes them. The disk takes many side by side nearly as fast as one.
    fn sync(&mut self) -> io::Result<()> {
        let files = mem::take(&mut self.files);
        thread::scope(|scope| {
            let sync = |file| thread::Builder::new().spawn_scoped(scope, move || File::sync_all(file));
            let syncs: Vec<_> = files.iter().map(sync).collect::<io::Result<_>>()?;
            syncs.into_iter().try_for_each(|sync| sync.join().expect("a sync does not panic"))
        })?;
        sync_folder(self.folder.path())
    }
}

/// Replaces a folder by the files that `fill` makes, or leaves it as it was.
///
/// Two renames, between which the folder is away for an instant: no system renames over a folder that has files in it.
///
/// # Errors
/// As [`write_atomically`]; `Conflict` where the folder holds anything that `fill` does not write: it is then no
/// earlier export, and other people's files are never swept away with it.
pub fn write_folder_atomically<T>(path: &Path, fill: impl FnOnce(&mut NewFolder) -> Result<T>) -> Result<T> {
    naming(path, || {
        let target = followed(path);
        let parent = parent(&target);
        let temporary = || tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent).map_err(write_failure);
        let mut new = NewFolder { folder: temporary()?, names: Vec::new(), files: Vec::new() };
        let value = fill(&mut new)?;
        if holds_others(&target, &new.names).map_err(write_failure)? {
            return Err(Error::new(Code::Conflict, "error-export-folder"));
        }
        new.sync().map_err(write_failure)?;

        let away = temporary()?;
        let old = away.path().join("old");
        let had_old = target.exists();
        if had_old {
            fs::rename(&target, &old).map_err(write_failure)?;
        }
        if let Err(error) = fs::rename(new.folder.path(), &target) {
            if had_old && fs::rename(&old, &target).is_err() {
                // It could not be put back either: it is at least not deleted.
                let kept = away.keep();
                tracing::error!(?kept, "the folder that was there before is kept here");
            }
            return Err(write_failure(error));
        }
        // It has a new name, under which it stays.
        let _ = new.folder.keep();
        sync_folder(parent).map_err(write_failure)?;
        Ok(value)
    })
}

/// Characters of a file's name at most, without its ending: some systems take no more than 255 octets.
const LONGEST_STEM: usize = 80;

/// A name that every file system takes, without its ending, made from what something is called.
#[must_use]
pub fn portable_stem(name: &str) -> String {
    let stem: String = name
        .trim()
        .chars()
        .map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { '-' } else { c })
        .take(LONGEST_STEM)
        .collect();
    // Windows takes away what stands at the end, so two names would be one.
    match stem.trim_end_matches(['.', ' ']) {
        "" => "Plenary".to_owned(),
        stem => stem.to_owned(),
    }
}

/// Gives the failure the name of the file, which whoever fills it does not know.
fn naming<T>(path: &Path, write: impl FnOnce() -> Result<T>) -> Result<T> {
    write().map_err(|error| {
        if error.arguments.iter().any(|(name, _)| *name == "file") {
            return error;
        }
        error.with("file", file_name(path))
    })
}

/// The file itself, where the path is a link to it: the link stays a link.
fn followed(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// A file beside the target, with the permissions that the target has or would be given.
fn filled<T>(target: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<(NamedTempFile, T)> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    {
        // A temporary file is its owner's alone; what is shared must stay readable. The umask applies.
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let file = builder.tempfile_in(parent(target)).map_err(write_failure)?;
    if let Ok(old) = fs::metadata(target) {
        file.as_file().set_permissions(old.permissions()).map_err(write_failure)?;
    }
    let mut out = BufWriter::with_capacity(BUFFER, file);
    let value = fill(&mut out)?;
    let file = out.into_inner().map_err(|error| write_failure(error.into_error()))?;
    Ok((file, value))
}

/// Brings the file to the disk and gives it its name.
fn put(file: NamedTempFile, target: &Path) -> io::Result<()> {
    file.as_file().sync_all()?;
    file.persist(target).map_err(|error| error.error)?;
    sync_folder(parent(target))
}

/// Brings the folder's list of names to the disk; only Unix needs and allows it.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        // Some network file systems know no such thing.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        other => other,
    }
}

fn holds_same(new: &mut NamedTempFile, target: &Path) -> io::Result<bool> {
    let old = match File::open(target) {
        Ok(old) => old,
        Err(_) => return Ok(false),
    };
    let new = new.reopen()?;
    if old.metadata()?.len() != new.metadata()?.len() {
        return Ok(false);
    }
    let (mut old, mut new) = (BufReader::with_capacity(BUFFER, old), BufReader::with_capacity(BUFFER, new));
    let (mut ours, mut theirs) = (vec![0; 64 * 1024], vec![0; 64 * 1024]);
    loop {
        let read = new.read(&mut ours)?;
        if read == 0 {
            return Ok(true);
        }
        if old.read_exact(&mut theirs[..read]).is_err() || ours[..read] != theirs[..read] {
            return Ok(false);
        }
    }
}

/// Whether the folder holds anything but files of these names.
fn holds_others(folder: &Path, names: &[OsString]) -> io::Result<bool> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        if !entry.file_type()?.is_file() || !names.contains(&entry.file_name()) {
            return Ok(true);
        }
    }
    Ok(false)
}
