//! A report as a Word document (Office Open XML, ECMA-376): the parts of the package.
//!
//! Headings, lists, captions, header and footer are Word's own styles, under the names by which Word knows them in every
//! language, so that whoever goes on editing finds them where they are looked for. `styles.xml` beside this file is all
//! that says how they look. Written with quick-xml and zip: see `docs/decisions/0015`.

mod body;
mod xml;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use self::body::Body;
use self::xml::Xml;
use super::{Paper, Report};
use crate::error::{Code, Error, Result};
use crate::exchange::file::write_failure;
use crate::model::language::Language;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Between the edge of the paper and the text, in twentieths of a point: 2 cm.
const MARGIN: u32 = 1134;

/// Width and height of the paper, in twentieths of a point.
const fn size(paper: Paper) -> (u32, u32) {
    match paper {
        Paper::A4 => (11_906, 16_838),
        Paper::A4Landscape => (16_838, 11_906),
        Paper::A3Landscape => (23_811, 16_838),
    }
}

/// How wide the text is, in twentieths of a point.
const fn width(paper: Paper) -> u32 {
    size(paper).0 - 2 * MARGIN
}

/// The language as Word names it (BCP 47).
const fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en-GB",
        Language::French => "fr-FR",
    }
}

/// Writes the package.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> Result<()> {
    let (document, restarts) = document(report);
    let language = tag(report.language);
    let (point, separator) = match report.language {
        Language::English => (".", ","),
        Language::French => (",", ";"),
    };
    let settings = include_str!("settings.xml")
        .replace("{language}", language)
        .replace("{point}", point)
        .replace("{separator}", separator);
    let parts: [(&str, Vec<u8>); 11] = [
        ("[Content_Types].xml", include_bytes!("content-types.xml").to_vec()),
        ("_rels/.rels", include_bytes!("package-relations.xml").to_vec()),
        ("docProps/app.xml", include_bytes!("app.xml").to_vec()),
        ("docProps/core.xml", core(report)),
        ("word/_rels/document.xml.rels", include_bytes!("document-relations.xml").to_vec()),
        ("word/document.xml", document),
        ("word/footer1.xml", footer(report)),
        ("word/header1.xml", header(report)),
        ("word/numbering.xml", numbering(restarts)),
        ("word/settings.xml", settings.into_bytes()),
        ("word/styles.xml", include_str!("styles.xml").replace("{language}", language).into_bytes()),
    ];
    // The time of a part is that of the office's last change as well; none is as good, and needs no time zone.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        package.start_file(name, options).map_err(unpacked)?;
        package.write_all(&content).map_err(write_failure)?;
    }
    let package = package.finish().map_err(unpacked)?;
    out.write_all(&package.into_inner()).map_err(write_failure)
}

fn unpacked(error: zip::result::ZipError) -> Error {
    Error::new(Code::Internal, "error-export-write").caused_by(error)
}

/// The document itself, and how many of its numbered lists begin anew.
fn document(report: &Report) -> (Vec<u8>, u32) {
    let mut xml = Xml::new();
    xml.open("w:document", &[("xmlns:w", MAIN), ("xmlns:r", RELATIONSHIPS)]);
    xml.open("w:body", &[]);
    let mut body = Body::new(&mut xml, width(report.paper));
    body.title(report);
    report.blocks.iter().for_each(|block| body.block(block));
    let restarts = body.end();
    section(&mut xml, report.paper);
    xml.close("w:body");
    xml.close("w:document");
    (xml.finish(), restarts)
}

/// Paper, margins, header and footer. The first page has the title, and no header that repeats it.
fn section(xml: &mut Xml, paper: Paper) {
    xml.open("w:sectPr", &[]);
    xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rId4")]);
    xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rId5")]);
    xml.empty("w:footerReference", &[("w:type", "first"), ("r:id", "rId5")]);
    let (width, height) = size(paper);
    let (width, height, margin) = (width.to_string(), height.to_string(), MARGIN.to_string());
    let mut page = vec![("w:w", width.as_str()), ("w:h", height.as_str())];
    if paper != Paper::A4 {
        page.push(("w:orient", "landscape"));
    }
    xml.empty("w:pgSz", &page);
    xml.empty(
        "w:pgMar",
        &[
            ("w:top", &margin),
            ("w:right", &margin),
            ("w:bottom", &margin),
            ("w:left", &margin),
            ("w:header", "567"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ],
    );
    xml.empty("w:titlePg", &[]);
    xml.close("w:sectPr");
}

fn header(report: &Report) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:hdr", &[("xmlns:w", MAIN)]);
    edge_of_page(&mut xml, "Header", report.paper, |xml| {
        xml.run(&report.office);
        xml.tab();
        xml.run(&report.title);
    });
    xml.close("w:hdr");
    xml.finish()
}

fn footer(report: &Report) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:ftr", &[("xmlns:w", MAIN)]);
    edge_of_page(&mut xml, "Footer", report.paper, |xml| {
        xml.run(&report.as_of);
        xml.tab();
        xml.field(" PAGE ");
        xml.run(" / ");
        xml.field(" NUMPAGES ");
    });
    xml.close("w:ftr");
    xml.finish()
}

/// A line whose second half, after a tab, ends at the right margin.
fn edge_of_page(xml: &mut Xml, style: &str, paper: Paper, fill: impl FnOnce(&mut Xml)) {
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", style)]);
    xml.open("w:tabs", &[]);
    xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &width(paper).to_string())]);
    xml.close("w:tabs");
    xml.close("w:pPr");
    fill(xml);
    xml.close("w:p");
}

/// Lists that begin anew need a numbering each: 3 and what follows, 1 and 2 being those of the styles.
fn numbering(restarts: u32) -> Vec<u8> {
    let mut anew = String::new();
    for number in 0..restarts {
        anew.push_str(&format!(
            "  <w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n",
            body::FIRST_OWN_NUMBERING + number
        ));
    }
    include_str!("numbering.xml").replace("</w:numbering>", &format!("{anew}</w:numbering>")).into_bytes()
}

/// What file managers and search engines read: title, whose it is, language and dates.
fn core(report: &Report) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.element("dc:title", &[], &report.title);
    xml.element("dc:creator", &[], &report.office);
    xml.element("dc:language", &[], tag(report.language));
    xml.element("cp:lastModifiedBy", &[], &report.office);
    let changed = report.changed.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    for name in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, &[("xsi:type", "dcterms:W3CDTF")], &changed);
    }
    xml.close("cp:coreProperties");
    xml.finish()
}
