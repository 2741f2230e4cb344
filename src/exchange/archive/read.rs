//! Reading archives, ours and whatever calls itself one: names and sizes are looked at before anything is unpacked, and
//! nothing is ever written to a path that a file names.

use std::cell::Cell;
use std::collections::HashSet;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

use zip::ZipArchive;
use zip::read::ZipFile;

use crate::error::{Code, Error, Result};

/// Octets that are read at most to learn what is in it.
const LARGEST_DIRECTORY: u64 = 16 << 20;

/// Files in it at most.
const MOST_FILES: usize = 50_000;

/// How a header of the directory begins, and how long it is without the name and what follows (APPNOTE.TXT section 4.3.12).
const DIRECTORY_HEADER: [u8; 4] = *b"PK\x01\x02";
const DIRECTORY_HEADER_LENGTH: usize = 46;

/// An archive that was opened. Invariant: no two of its files have the same name, and none leads out of it.
pub struct Archive<R: Read + Seek> {
    zip: ZipArchive<Bounded<R>>,
    names: Vec<String>,
}

impl<R: Read + Seek> Archive<R> {
    /// Learns what is in an archive.
    ///
    /// # Errors
    /// `Invalid` where it is broken, has too many files, or its names are not such as Plenary makes.
    pub fn open(source: R) -> Result<Self> {
        let left = Rc::new(Cell::new(LARGEST_DIRECTORY));
        let mut bounded = Bounded { source, left: Rc::clone(&left) };
        let zip = ZipArchive::new(&mut bounded).map_err(|error| broken().caused_by(error))?;
        let begin = zip.central_directory_start();
        drop(zip);
        left.set(LARGEST_DIRECTORY);
        // The library keeps the last of files of one name, and does not say so.
        let names = names(&mut bounded, begin)?;
        left.set(LARGEST_DIRECTORY);
        let zip = ZipArchive::new(bounded).map_err(|error| broken().caused_by(error))?;
        left.set(u64::MAX);
        Ok(Self { zip, names })
    }

    /// The paths of its files, in the order of its directory.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// How many octets this file says that it has; `None` where there is none.
    ///
    /// # Errors
    /// `Invalid` where it is encrypted or packed in a way that Plenary does not know.
    pub fn size(&mut self, name: &str) -> Result<Option<u64>> {
        Ok(self.file(name)?.map(|file| file.size()))
    }

    /// This file, unpacked as it is read, and no further than it says that it goes; `None` where there is none.
    ///
    /// # Errors
    /// As [`Archive::size`].
    pub fn read(&mut self, name: &str) -> Result<Option<impl Read>> {
        Ok(self.file(name)?.map(|file| {
            let left = Rc::new(Cell::new(file.size()));
            Bounded { source: file, left }
        }))
    }

    fn file(&mut self, name: &str) -> Result<Option<ZipFile<'_, Bounded<R>>>> {
        match self.zip.by_name(name) {
            Ok(file) => Ok(Some(file)),
            Err(zip::result::ZipError::FileNotFound) => Ok(None),
            Err(zip::result::ZipError::UnsupportedArchive(reason)) => {
                Err(Error::new(Code::Invalid, "error-archive-closed").caused_by(reason))
            }
            Err(error) => Err(broken().caused_by(error)),
        }
    }
}

/// The names in the directory that begins at `begin`, each once.
fn names(source: &mut (impl Read + Seek), begin: u64) -> Result<Vec<String>> {
    let unread = |error: io::Error| broken().caused_by(error);
    source.seek(SeekFrom::Start(begin)).map_err(unread)?;
    let mut names = Vec::new();
    let mut seen = HashSet::new();
    loop {
        let mut header = [0; DIRECTORY_HEADER_LENGTH];
        source.read_exact(&mut header[..4]).map_err(unread)?;
        if header[..4] != DIRECTORY_HEADER {
            return Ok(names);
        }
        source.read_exact(&mut header[4..]).map_err(unread)?;
        let length = |at: usize| u16::from_le_bytes([header[at], header[at + 1]]);
        let mut name = vec![0; usize::from(length(28))];
        source.read_exact(&mut name).map_err(unread)?;
        let beside = i64::from(length(30)) + i64::from(length(32));
        source.seek_relative(beside).map_err(unread)?;
        if names.len() == MOST_FILES {
            return Err(Error::new(Code::Invalid, "error-archive-too-large"));
        }
        let name = String::from_utf8_lossy(&name).into_owned();
        // Some systems take capitals and small letters for the same.
        if !is_sound(&name) || !seen.insert(name.to_lowercase()) {
            return Err(Error::new(Code::Invalid, "error-archive-names").with("name", name));
        }
        names.push(name);
    }
}

/// Whether a path stays within the archive, whatever system reads it.
fn is_sound(name: &str) -> bool {
    let path = name.strip_suffix('/').unwrap_or(name);
    !name.contains(['\\', ':', '\0']) && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

fn broken() -> Error {
    Error::new(Code::Invalid, "error-archive-broken")
}

/// A source of which no more is read than is left.
struct Bounded<R> {
    source: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        match self.left.get().checked_sub(read as u64) {
            Some(left) => self.left.set(left),
            None => return Err(io::Error::other("larger than it says")),
        }
        Ok(read)
    }
}

impl<R: Seek> Seek for Bounded<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.source.seek(to)
    }
}

impl<R: Read + Seek> std::fmt::Debug for Archive<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Archive").field("names", &self.names).finish_non_exhaustive()
    }
}
