//! The sample office: everything that one real slide deck says, as a secretariat would have entered it.
//!
//! It is the office that a person can look around in before making their own, and what Plenary's own tests hold
//! against the deck. Dates and amounts go through the same readers as typed ones. Names, titles, dates and sums
//! are the deck's to the letter, and each fact cites its slide; longer sentences are Plenary's own. What the deck
//! does not say stays empty here.

mod bodies;
mod deck;
mod meetings;
mod networks;
mod organisations;
mod projects;
mod standards;

use std::path::Path;

use crate::error::Result;
use crate::model::date_spec::{DateReading, DateSpec, read_date};
use crate::model::entity::Entity;
use crate::model::language::Language;
use crate::model::money::{Amount, AmountReading, read_amount};
use crate::model::organisation::{Alias, AliasKind};
use crate::model::record::{Record, RecordRef};
use crate::model::source::Citation;
use crate::office::{Desk, Office};
use crate::operation::Operation;
use crate::store::{Tx, record};

/// What the sample office is called.
pub const NAME: &str = "T-CY, December 2015";

/// Where its secretariat sits, and the zone in which its times are meant.
const TIME_ZONE: &str = "Europe/Paris";

/// Makes the sample office at `path` and opens it.
///
/// All of it is one operation, so that one undo leaves an empty office. The file appears only when it is whole.
///
/// # Errors
/// As [`Office::create`].
pub fn create(path: &Path, desk: Desk) -> Result<Office> {
    Office::create_filled(path, NAME, TIME_ZONE, desk, Operation::BuildSampleOffice, fill)
}

/// Writes every record. Each part hands on what later parts refer to.
fn fill(tx: &Tx<'_>) -> Result<()> {
    let organisations = organisations::fill(tx)?;
    let deck = deck::fill(tx, &organisations)?;
    let sample = Sample { tx, deck };
    organisations::name_again(&sample, &organisations)?;
    let standards = standards::fill(&sample)?;
    let bodies = bodies::fill(&sample, &organisations, &standards)?;
    let projects = projects::fill(&sample, &organisations, &standards, &bodies)?;
    meetings::fill(&sample, &standards, &bodies, &projects)?;
    networks::fill(&sample, &organisations, &standards, &bodies)
}

/// The open write, and the deck that its records are cited from.
struct Sample<'t, 'c> {
    tx: &'t Tx<'c>,
    deck: deck::Deck,
}

impl Sample<'_, '_> {
    /// Writes a record that the deck does not state in so many words.
    fn add<T: Entity + Into<Record>>(&self, record: T) -> Result<T> {
        add(self.tx, record)
    }

    /// Writes a record, with the words of slide `slide` that state it.
    fn cited<T: Entity + Into<Record>>(&self, record: T, slide: u32, quote: &str) -> Result<T> {
        let record = self.add(record)?;
        self.cite(&record, slide, quote)?;
        Ok(record)
    }

    /// Says where a record's facts are stated, with the words as written.
    fn cite<T: Entity>(&self, record: &T, slide: u32, quote: &str) -> Result<()> {
        self.add(Citation {
            subject: RecordRef::from(record),
            source_document_id: self.deck.document,
            source_slide_id: self.deck.slide(slide),
            quote: quote.to_owned(),
            ..Citation::default()
        })?;
        Ok(())
    }

    /// Keeps a second name of a record.
    fn also_named<T: Entity>(&self, record: &T, name: &str, kind: AliasKind, note: &str) -> Result<Alias> {
        self.add(Alias {
            subject: RecordRef::from(record),
            name: name.to_owned(),
            kind,
            note: note.to_owned(),
            ..Alias::default()
        })
    }
}

/// Gives a record its id and writes it.
fn add<T: Entity + Into<Record>>(tx: &Tx<'_>, mut record: T) -> Result<T> {
    record.set_id(tx.new_id());
    record::insert(tx, &record.clone().into())?;
    Ok(record)
}

/// A date as the deck writes it.
fn date(text: &str) -> DateSpec {
    match read_date(text, Some(TIME_ZONE)) {
        DateReading::Understood(date) | DateReading::NotUnderstood(date) => date,
        // Nobody is there to choose, so only the text is kept.
        DateReading::Ambiguous(_) => DateSpec { raw: text.to_owned(), ..DateSpec::default() },
    }
}

/// An amount as the deck writes it.
fn amount(text: &str) -> Amount {
    match read_amount(text, Language::English, None) {
        AmountReading::Understood(amount) | AmountReading::NotUnderstood(amount) => amount,
        AmountReading::Ambiguous(_) => Amount { raw: text.to_owned(), ..Amount::default() },
    }
}
