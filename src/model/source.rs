//! Where a fact was read: documents, their slides or pages, and the words that carry it.

use super::date_spec::DateSpec;
use super::entity::entity;
use super::person::PersonId;
use super::record::RecordRef;
use super::{line, referenced, required, text};

entity! {
    /// A document that facts were taken from: a slide deck, a report, a letter.
    pub struct SourceDocument(SourceDocumentId) in source_document {
        /// Its title as printed.
        pub title: String,
        /// The issuing line above the title.
        pub header: String,
        /// Who wrote it.
        pub author_id: Option<PersonId>,
        /// The date it bears.
        pub date: DateSpec,
        /// The web address it names.
        pub web_address: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |document| document.title.clone();
    check = |document| {
        required("title", &document.title)?;
        line("header", &document.header)?;
        document.date.check("date")?;
        line("webAddress", &document.web_address)?;
        text("note", &document.note)
    };
}

entity! {
    /// One slide or page of a source document. A slide without text is kept too.
    pub struct SourceSlide(SourceSlideId) in source_slide {
        /// The document it belongs to.
        pub source_document_id: SourceDocumentId,
        /// Its number in the document, from 1.
        pub number: u32,
        /// Its heading, empty where it has none.
        pub heading: String,
        /// Its text as written, empty where it has none.
        pub body_text: String,
    }
    label = |slide| {
        if slide.heading.is_empty() { slide.number.to_string() } else { format!("{} {}", slide.number, slide.heading) }
    };
    check = |slide| {
        referenced("sourceDocumentId", slide.source_document_id.0)?;
        line("heading", &slide.heading)?;
        text("bodyText", &slide.body_text)
    };
}

entity! {
    /// The place in a source that a record's facts were read from, with the words as written.
    pub struct Citation(CitationId) in citation {
        /// The record that it supports.
        pub subject: RecordRef,
        /// The document.
        pub source_document_id: SourceDocumentId,
        /// The slide or page, where it is known.
        pub source_slide_id: Option<SourceSlideId>,
        /// The text as written.
        pub quote: String,
    }
    label = |citation| citation.quote.clone();
    check = |citation| {
        citation.subject.check("subject")?;
        referenced("sourceDocumentId", citation.source_document_id.0)?;
        text("quote", &citation.quote)
    };
}
