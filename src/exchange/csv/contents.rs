//! All tables of an office's data, read from a folder, or from an archive that holds such a folder.

use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;

use serde::Deserialize;

use super::data::{file_name, read_table};
use super::package;
use crate::error::{Code, Error, Result};
use crate::exchange::archive::Archive;
use crate::exchange::notice::Notice;
use crate::exchange::progress::{Progress, Told};
use crate::model::record::{Record, Table};

/// Octets of all tables together that are read at most.
const LARGEST: u64 = 1 << 30;

/// Octets of a description that are read at most.
const LARGEST_DESCRIPTION: u64 = 4 << 20;

/// Records of all tables together that are read at most.
const MOST_RECORDS: usize = 2_000_000;

/// What stands in the tables.
#[derive(Debug, Default)]
pub struct DataContents {
    /// What the data calls itself: the office's name, or that of the meeting or the project; empty where it does not.
    pub title: String,
    /// Which part of an office it is.
    pub part: package::Part,
    /// The records, those referred to before those that refer to them.
    pub records: Vec<Record>,
    /// What cannot be read.
    pub notices: Vec<Notice>,
}

/// Whether a ZIP file holds data of an office: by what is in it, whatever it is called.
pub fn is_data(source: impl Read + Seek) -> bool {
    Archive::open(source).is_ok_and(|archive| folder_in(&archive).is_some())
}

/// Reads the tables in a folder.
///
/// # Errors
/// `NotFound` where there are none; `Invalid` where there is more than can be read; `Cancelled`.
pub fn read_folder(folder: &Path, progress: &Progress<'_>) -> Result<DataContents> {
    // A table that cannot be opened is as one that is not there: an earlier version may not have had it.
    let open = |name: &str| {
        let opened = File::open(folder.join(name)).and_then(|file| Ok((file.metadata()?.len(), file)));
        opened.ok()
    };
    let (mut sizes, mut total) = (Vec::new(), 0);
    for &table in Table::ALL {
        let size = open(&file_name(table)).map(|(size, _)| size);
        total += size.unwrap_or_default();
        sizes.push(size);
    }
    let mut reading = Reading::new(sizes.iter().flatten().count(), total)?;
    if let Some((_, file)) = open(package::FILE_NAME) {
        reading.describe(file);
    }
    for (&table, size) in Table::ALL.iter().zip(sizes) {
        if let (Some(size), Some((_, file))) = (size, open(&file_name(table))) {
            reading.table(table, size, file, progress)?;
        }
    }
    Ok(reading.contents)
}

/// Reads the tables in an archive.
///
/// # Errors
/// As [`read_folder`]; those of [`Archive::open`].
pub fn read_archive(source: impl Read + Seek, progress: &Progress<'_>) -> Result<DataContents> {
    let mut archive = Archive::open(source)?;
    let folder = folder_in(&archive).ok_or_else(no_data)?;
    let (mut sizes, mut total) = (Vec::new(), 0);
    for &table in Table::ALL {
        let size = archive.size(&format!("{folder}{}", file_name(table)))?;
        total += size.unwrap_or_default();
        sizes.push(size);
    }
    let mut reading = Reading::new(sizes.iter().flatten().count(), total)?;
    if let Some(file) = archive.read(&format!("{folder}{}", package::FILE_NAME))? {
        reading.describe(file);
    }
    for (&table, size) in Table::ALL.iter().zip(sizes) {
        if let (Some(size), Some(file)) = (size, archive.read(&format!("{folder}{}", file_name(table)))?) {
            reading.table(table, size, file, progress)?;
        }
    }
    Ok(reading.contents)
}

/// The folder of the tables, with its slash: where the description is.
fn folder_in<R: Read + Seek>(archive: &Archive<R>) -> Option<String> {
    let folders = archive.names().iter().filter_map(|name| name.strip_suffix(package::FILE_NAME));
    let folders = folders.filter(|folder| folder.is_empty() || folder.ends_with('/'));
    folders.min_by_key(|folder| folder.len()).map(str::to_owned)
}

fn no_data() -> Error {
    Error::new(Code::NotFound, "error-no-data-here")
}

/// Tables being read, one after the other.
struct Reading {
    contents: DataContents,
    done: u64,
    total: u64,
}

impl Reading {
    /// So many tables, with so many octets in all.
    fn new(tables: usize, total: u64) -> Result<Self> {
        match tables {
            0 => Err(no_data()),
            _ if total > LARGEST => Err(Error::new(Code::Invalid, "error-archive-too-large")),
            _ => Ok(Self { contents: DataContents::default(), done: 0, total }),
        }
    }

    /// Takes over what the description says of the whole. Data without one, or with another one, is data all the same.
    fn describe(&mut self, file: impl Read) {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Description {
            name: String,
            title: String,
        }
        let description: Description =
            serde_json::from_reader(file.take(LARGEST_DESCRIPTION)).unwrap_or_default();
        self.contents.part = package::Part::named(&description.name);
        self.contents.title = description.title;
    }

    /// Takes over the records of a table, of so many octets.
    fn table(&mut self, table: Table, size: u64, file: impl Read, progress: &Progress<'_>) -> Result<()> {
        progress.at(self.done, self.total)?;
        let told = Told::new(file, self.total, progress).after(self.done);
        let most = MOST_RECORDS.saturating_sub(self.contents.records.len());
        let (records, notices) = read_table(table, told, most)?;
        self.done += size;
        self.contents.records.extend(records);
        self.contents.notices.extend(notices);
        Ok(())
    }
}
