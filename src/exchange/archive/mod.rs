//! An office, or what belongs to a meeting or a project, as one file that can be read without Plenary: a ZIP file
//! (APPNOTE.TXT) that holds a bag (RFC 8493).
//!
//! A bag names each of its files with its checksum, so that whoever opens it in twenty years can tell whether it is whole,
//! with any tool for bags, or with `sha256sum` alone. It is written piece by piece, depends on what it is given alone, and is
//! read within bounds: what stands in a file from elsewhere is never believed.

mod read;
mod write;

pub use self::read::Archive;
pub use self::write::ArchiveWriter;

/// The folder of the records, under the bag's `data`: data CSV with its description.
pub const TABLES: &str = "tables";

/// The ending of an archive's name, without the dot.
pub const EXTENSION: &str = "zip";
