//! A report as PDF/UA-1: set by typst, with tags, a language, a title, and its fonts in it.
//!
//! `report.typ` beside this file says how a report looks. The report reaches it as data (JSON), never as source: what
//! looks like typst in somebody's text is text. There is no other file, no package, no clock and no network.

use std::collections::HashSet;
use std::io::Write;
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::{Report, Written};
use crate::error::{Code, Error, Result};
use crate::exchange::file::write_failure;

/// Stands for a letter that none of the fonts has.
const NO_LETTER: char = '\u{25A1}';

/// What every report is set with.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    report: FileId,
}

static DESK: LazyLock<Desk> = LazyLock::new(|| {
    let files: [&'static [u8]; 3] = [
        include_bytes!("fonts/Inter-Regular.otf"),
        include_bytes!("fonts/Inter-Italic.otf"),
        include_bytes!("fonts/Inter-SemiBold.otf"),
    ];
    let fonts: Vec<Font> = files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    let template = include_str!("report.typ").to_owned();
    Desk {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        template: Source::new(named("report.typ"), template),
        report: named("report.json"),
    }
});

fn named(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// What can be seen of a report's text with the fonts of the desk.
struct Shown<'d> {
    desk: &'d Desk,
    /// Letters that were found in a font.
    known: HashSet<char>,
    /// How many were in none.
    missing: u32,
}

impl Shown<'_> {
    /// Of every text in `value`: a box for each letter that no font has, and nothing for what has no shape anyway. A file
    /// that conforms to PDF/UA must not hold letters without a shape.
    fn show(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => {
                *text = text.chars().filter(|c| !is_invisible(*c)).map(|c| self.letter(c)).collect();
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.show(value)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.show(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn letter(&mut self, c: char) -> char {
        if c == '\n' || self.known.contains(&c) {
            return c;
        }
        if self.desk.fonts.iter().any(|font| font.info().coverage.contains(u32::from(c))) {
            self.known.insert(c);
            return c;
        }
        self.missing += 1;
        NO_LETTER
    }
}

/// Characters without a shape of their own, for which no font has one: control characters, joiners, marks of direction
/// and of variation. A line break is one.
fn is_invisible(c: char) -> bool {
    let is_mark = matches!(
        c,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
    );
    is_mark || (c.is_control() && c != '\n')
}

/// One report on the desk.
struct OnDesk {
    desk: &'static Desk,
    report: Bytes,
}

impl World for OnDesk {
    fn library(&self) -> &LazyHash<Library> {
        &self.desk.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.desk.book
    }

    fn main(&self) -> FileId {
        self.desk.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.desk.template.id() { Ok(self.desk.template.clone()) } else { Err(no_such_file()) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.desk.report { Ok(self.report.clone()) } else { Err(no_such_file()) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.desk.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn no_such_file() -> FileError {
    FileError::AccessDenied
}

/// Sets the report and writes it.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<Written> {
    let desk = &*DESK;
    let mut value = serde_json::to_value(report).map_err(|source| failure("error-internal", source))?;
    let mut shown = Shown { desk, known: HashSet::new(), missing: 0 };
    shown.show(&mut value);
    let world = OnDesk { desk, report: Bytes::from_string(value.to_string()) };
    let set = typst::compile::<PagedDocument>(&world).output.map_err(|errors| unset(&errors));
    let pdf = set.and_then(|document| {
        let pages = u32::try_from(document.pages().len()).ok();
        let pdf = typst_pdf::pdf(&document, &options(report)?).map_err(|errors| unset(&errors))?;
        Ok((pdf, pages))
    });
    // What typst remembers of a report is of no use to the next one.
    typst::comemo::evict(0);
    let (pdf, pages) = pdf?;
    out.write_all(&pdf).map_err(write_failure)?;
    Ok(Written { pages, without_letter: shown.missing })
}

fn options(report: &Report) -> Result<PdfOptions> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| failure("error-document-not-set", error.message().to_string()))?;
    let changed = TimeZone::UTC.to_datetime(report.changed);
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    let date = Datetime::from_ymd_hms(
        i32::from(changed.year()),
        part(changed.month()),
        part(changed.day()),
        part(changed.hour()),
        part(changed.minute()),
        part(changed.second()),
    );
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{}\n{}\n{changed}", report.office, report.title)),
        creator: Smart::Custom(Some("Plenary".to_owned())),
        timestamp: date.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

/// That typst does not set a report, which is a fault of the template.
fn unset(errors: &[SourceDiagnostic]) -> Error {
    let said: Vec<String> =
        errors.iter().map(|error| format!("{}: {:?}", error.message, error.hints)).collect();
    failure("error-document-not-set", said.join("\n"))
}

fn failure(message: &'static str, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::new(Code::Internal, message).caused_by(cause)
}
