//! Writing a bag into a ZIP file, without going back in it.

use std::io::{self, Write};

use jiff::civil::DateTime;
use sha2::{Digest as _, Sha256};
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

use crate::error::{Code, Error, Result};
use crate::exchange::file::write_failure;

/// A bag being written. Its files stand in the order in which they come, and all have the same time.
pub struct ArchiveWriter<'o> {
    zip: ZipWriter<StreamWriter<Out<'o>>>,
    options: SimpleFileOptions,
    /// The one folder at the top, with all in it (RFC 8493 section 4.1).
    base: String,
    /// Lines of the manifest of `data`, and of that of the files beside it.
    payload: Vec<String>,
    tags: Vec<String>,
    octets: u64,
}

impl<'o> ArchiveWriter<'o> {
    /// Begins a bag in the folder `base`, whose files are dated `changed`, to two seconds, which is what ZIP keeps.
    ///
    /// # Errors
    /// `DiskFull` or `Internal` where writing fails.
    pub fn new(base: &str, changed: DateTime, out: &'o mut dyn Write) -> Result<Self> {
        let part = |number: i8| u8::try_from(number).unwrap_or_default();
        // ZIP knows the years from 1980 to 2107.
        let time = zip::DateTime::from_date_and_time(
            u16::try_from(changed.year()).unwrap_or_default(),
            part(changed.month()),
            part(changed.day()),
            part(changed.hour()),
            part(changed.minute()),
            part(changed.second()),
        );
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(time.unwrap_or_default());
        let mut writer = Self {
            zip: ZipWriter::new_stream(Out { out, has_failed: false }),
            options,
            base: base.to_owned(),
            payload: Vec::new(),
            tags: Vec::new(),
            octets: 0,
        };
        writer.tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")?;
        Ok(writer)
    }

    /// Writes a file into the folder `data`. Its path has slashes.
    ///
    /// # Errors
    /// What `fill` fails with, after which nothing more is to be written; otherwise as [`ArchiveWriter::new`].
    pub fn file<T>(&mut self, path: &str, fill: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        let path = format!("data/{path}");
        let (value, sum, octets) = self.put(&path, fill)?;
        self.payload.push(line(&sum, &path));
        self.octets += octets;
        Ok(value)
    }

    /// Writes a text beside `data`: what is to be known of the bag.
    ///
    /// # Errors
    /// As [`ArchiveWriter::new`].
    pub fn tag(&mut self, name: &str, text: &str) -> Result<()> {
        let ((), sum, _) = self.put(name, |out| out.write_all(text.as_bytes()).map_err(write_failure))?;
        self.tags.push(line(&sum, name));
        Ok(())
    }

    /// Ends the bag with its manifests. `info` are lines of its `bag-info.txt`, each a label and what stands behind it.
    ///
    /// # Errors
    /// As [`ArchiveWriter::new`].
    pub fn finish(mut self, info: &[(&str, &str)]) -> Result<()> {
        let mut lines: String = info
            .iter()
            .map(|(label, value)| format!("{label}: {}\n", value.replace(['\r', '\n'], " ")))
            .collect();
        lines.push_str(&format!("Payload-Oxum: {}.{}\n", self.octets, self.payload.len()));
        self.tag("bag-info.txt", &lines)?;
        let manifest = self.payload.concat();
        self.tag("manifest-sha256.txt", &manifest)?;
        let tags = self.tags.concat();
        self.put("tagmanifest-sha256.txt", |out| out.write_all(tags.as_bytes()).map_err(write_failure))?;
        self.zip.finish().map_err(failure)?;
        Ok(())
    }

    /// Writes one file; gives its checksum and its length too.
    fn put<T>(
        &mut self,
        path: &str,
        fill: impl FnOnce(&mut dyn Write) -> Result<T>,
    ) -> Result<(T, String, u64)> {
        self.zip.start_file(format!("{}/{path}", self.base), self.options).map_err(failure)?;
        let mut summing = Summing { out: &mut self.zip, digest: Sha256::new(), octets: 0 };
        let value = fill(&mut summing)?;
        let sum = summing.digest.finalize().iter().map(|octet| format!("{octet:02x}")).collect();
        Ok((value, sum, summing.octets))
    }
}

/// A line of a manifest (RFC 8493 section 2.1.3).
fn line(sum: &str, path: &str) -> String {
    format!("{sum}  {}\n", path.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A"))
}

fn failure(error: ZipError) -> Error {
    match error {
        ZipError::Io(error) => write_failure(error),
        other => Error::new(Code::Internal, "error-export-write").caused_by(other),
    }
}

/// Counts what goes through, and sums it up.
struct Summing<'w, W> {
    out: &'w mut W,
    digest: Sha256,
    octets: u64,
}

impl<W: Write> Write for Summing<'_, W> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        let written = self.out.write(octets)?;
        self.digest.update(&octets[..written]);
        self.octets += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Where the bag goes. After a failure nothing more is written: the library ends a ZIP file that is given up, and would
/// complain that it cannot.
struct Out<'o> {
    out: &'o mut dyn Write,
    has_failed: bool,
}

impl Write for Out<'_> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        if self.has_failed {
            return Ok(octets.len());
        }
        let written = self.out.write(octets);
        self.has_failed = written.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.has_failed { Ok(()) } else { self.out.flush() }
    }
}
