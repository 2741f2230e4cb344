//! The update note: what a secretariat tells its committee of, drafted from the records, in English or in French whatever
//! the window speaks. It says what is recorded and nothing else: dates and sums as written, what is open as open.

mod facts;
mod marks;
mod opportunities;
mod sections;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::facts::Facts;
use self::marks::Marks;
use self::sections::Drafting;
use super::Context;
use super::documents::update_note::blocks as note_blocks;
use crate::error::Result;
use crate::exchange::document::plain_text;
use crate::locale;
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::entity::vocabulary;
use crate::model::freeze::{Freeze, FreezeId};
use crate::model::language::Language;
use crate::model::record::{Record, RecordRef, Table};
use crate::store::record;

vocabulary! {
    /// A part of the note, in the order in which it stands there.
    pub enum NotePart {
        /// Projects under way.
        CurrentProjects = "current_projects",
        /// Projects being prepared.
        Pipeline = "pipeline",
        /// Meetings and activities that are still to take place.
        Ahead = "ahead",
        /// Occasions for networking.
        Opportunities = "opportunities",
    }
}

/// Which note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UpdateNoteInput {
    /// Its language.
    pub language: Language,
    /// The day that it is of: what is over before is not ahead.
    #[ts(type = "string")]
    pub day: Date,
    /// What is new or different since this state is marked; nothing is, where none is named.
    pub since: Option<FreezeId>,
    /// Its parts; their order is the note's own.
    pub parts: Vec<NotePart>,
}

/// An update note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UpdateNote {
    /// Its title.
    pub title: String,
    /// Of which day it is, and since when something is marked.
    pub subtitle: String,
    /// Its parts.
    pub sections: Vec<NoteSection>,
    /// All of it as plain text.
    pub text: String,
}

/// A part of a note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteSection {
    /// Which.
    pub part: NotePart,
    /// Its heading.
    pub heading: String,
    /// What it tells of, in order.
    pub entries: Vec<NoteEntry>,
    /// What stands beneath: sums, what is no longer told of, or that there is nothing.
    pub foot: Vec<String>,
}

/// What a note tells of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteEntry {
    /// The record.
    pub record: RecordRef,
    /// What it is called, with what comes first.
    pub title: String,
    /// What is new or different of it.
    pub marks: Vec<String>,
    /// What else is known of it, a line each.
    pub details: Vec<String>,
}

/// Drafts the note.
pub fn update_note(context: Context<'_>, input: UpdateNoteInput) -> Result<UpdateNote> {
    let UpdateNoteInput { language, day, since, .. } = input;
    // All of it is in the note's language.
    let context = Context { language, ..context };
    let (office, since_freeze, sections) = context.office.read(|view| {
        let facts = Facts::new(view)?;
        let marks = Marks::new(context, view, since)?;
        let drafting = Drafting { facts: &facts, marks: &marks, language, day };
        let wanted = NotePart::ALL.iter().filter(|part| input.parts.contains(part));
        let sections: Vec<NoteSection> = wanted.map(|&part| drafting.section(part)).collect();
        let since = match since {
            Some(id) => match record::get(view, RecordRef { table: Table::Freeze, id: id.0 })? {
                Record::Freeze(freeze) => Some(freeze),
                _ => None,
            },
            None => None,
        };
        Ok((record::office(view)?.map(|office| office.name).unwrap_or_default(), since, sections))
    })?;
    let title = locale::text(language, "note-title", &[("office", &office)]);
    let subtitle = subtitle(day, since_freeze.as_ref(), language);
    let text = plain_text(&title, &subtitle, &note_blocks(&sections));
    Ok(UpdateNote { title, subtitle, sections, text })
}

fn subtitle(day: Date, since: Option<&Freeze>, language: Language) -> String {
    let day = DateSpec::from_edtf("", &day.to_string()).map(|day| format_date(&day, language));
    let day = day.unwrap_or_default();
    let Some(freeze) = since else { return locale::text(language, "note-of", &[("day", &day)]) };
    let reported = freeze.date.display(language);
    let id = if reported.is_empty() { "note-of-since" } else { "note-of-since-date" };
    locale::text(language, id, &[("day", &day), ("name", &freeze.name), ("date", &reported)])
}
