//! What a publication puts at its place, what is remembered of it, and the words for how it goes. Whoever has the network asks here;
//! no page does.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::date;
use serde::Serialize;

use super::Context;
use super::transfer::{CalendarReport, ExportCalendarInput, export_calendar, with_calendar};
use crate::error::{Code, Error, Failure, Result};
use crate::exchange::ics::read::{CalendarContents, CalendarNoticeReason, OccurrenceWindow, ReadOptions};
use crate::exchange::ics::resource::{Resource, resources};
use crate::exchange::ics::{self, Approximate, DeadlineForm, Projects};
use crate::exchange::progress::Progress as Unwatched;
use crate::locale;
use crate::model::language::Language;
use crate::model::publication::{
    Publication, PublicationFeed, PublicationId, PublishedDeadlines, PublishedProjects,
};
use crate::model::record::{Record, RecordRef, Table};
use crate::store::feed::CalendarScope;
use crate::store::publication::{self, Progress, PublicationFailure};
use crate::store::record;

/// What an export of the same content is asked for.
#[must_use]
pub fn content(publication: &Publication) -> ExportCalendarInput {
    let scope = match (publication.body_id, publication.project_id) {
        (Some(id), _) => CalendarScope::Body { id },
        (None, Some(id)) => CalendarScope::Project { id },
        (None, None) => CalendarScope::Office,
    };
    ExportCalendarInput {
        scope,
        approximate: match publication.feed {
            PublicationFeed::KnownToTheDay => Approximate::Exclude,
            PublicationFeed::NotKnownToTheDay => Approximate::Only,
        },
        projects: match publication.projects {
            PublishedProjects::LeftOut => Projects::Exclude,
            PublishedProjects::Span => Projects::Span,
            PublishedProjects::StartAndEnd => Projects::StartAndEnd,
        },
        deadlines: match publication.deadlines {
            PublishedDeadlines::LeftOut => None,
            PublishedDeadlines::Days => Some(DeadlineForm::Days),
            PublishedDeadlines::Times => Some(DeadlineForm::Times),
            PublishedDeadlines::Tasks => Some(DeadlineForm::Tasks),
        },
    }
}

/// A publication by its id.
///
/// # Errors
/// `NotFound` where it is gone.
pub fn publication(context: Context<'_>, id: PublicationId) -> Result<Publication> {
    let reference = RecordRef { table: Table::Publication, id: id.0 };
    match context.office.read(|view| record::get(view, reference))? {
        Record::Publication(publication) => Ok(publication),
        _ => Err(Error::new(Code::NotFound, "error-not-found")),
    }
}

/// All publications.
///
/// # Errors
/// Those of the store.
pub fn publications(context: Context<'_>) -> Result<Vec<Publication>> {
    context.office.read(record::list_as)
}

/// The calendar as one file, in its own language whoever publishes it.
///
/// # Errors
/// Those of the store.
pub fn calendar(context: Context<'_>, publication: &Publication) -> Result<String> {
    let context = Context { language: publication.language, ..context };
    let mut text = Vec::new();
    with_calendar(context, &content(publication), |feed, items, options| {
        ics::write(feed, items, options, &mut text)
    })?;
    String::from_utf8(text).map_err(|error| Error::new(Code::Internal, "error-internal").caused_by(error))
}

/// The calendar as resources, one for each UID.
///
/// # Errors
/// Those of the store.
pub fn calendar_resources(context: Context<'_>, publication: &Publication) -> Result<Vec<Resource>> {
    let context = Context { language: publication.language, ..context };
    let mut all = Vec::new();
    with_calendar(context, &content(publication), |feed, items, options| {
        resources(feed, items, options, &mut |resource| {
            all.push(resource);
            Ok(())
        })
    })?;
    Ok(all)
}

/// Writes the calendar to a file on this computer, if its bytes change.
///
/// # Errors
/// As [`export_calendar`].
pub fn write_file(context: Context<'_>, publication: &Publication, path: &Path) -> Result<CalendarReport> {
    let context = Context { language: publication.language, ..context };
    export_calendar(context, &content(publication), path)
}

/// What is remembered of the place; nothing where it has another address now.
///
/// # Errors
/// Those of the store.
pub fn progress(context: Context<'_>, publication: &Publication) -> Result<Progress> {
    context.office.read(|view| publication::progress(view, publication.id, &publication.address))
}

/// A failure in words, and what a person can do about it.
#[must_use]
pub fn failure_in_words(failure: PublicationFailure, language: Language) -> Failure {
    let message = match failure {
        PublicationFailure::Unreachable => "publication-unreachable",
        PublicationFailure::Untrusted => "publication-untrusted",
        PublicationFailure::Busy => "publication-busy",
        PublicationFailure::Unauthorised => "publication-unauthorised",
        PublicationFailure::NoKeyring => "publication-no-keyring",
        PublicationFailure::Refused => "publication-refused",
        PublicationFailure::NotThere => "publication-not-there",
        PublicationFailure::Full => "publication-full",
        PublicationFailure::Conflict => "publication-conflict",
        PublicationFailure::FileNotWritten => "publication-file-not-written",
        PublicationFailure::Misunderstood => "publication-misunderstood",
    };
    let code = if failure == PublicationFailure::Conflict { Code::Conflict } else { Code::Internal };
    locale::failure(&Error::new(code, message), language)
}

/// How much of a text is shown of one side of a contradiction, in characters.
const MOST_SHOWN: usize = 2000;

/// What one side of a contradiction says, for people. What stands there was written by others: it is text, and cut.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PublishedSide {
    /// What the event is called; of a whole calendar, its name.
    pub title: String,
    /// When; empty where it does not say.
    pub when: String,
    /// Where; empty where it does not say.
    #[serde(rename = "where")]
    pub place: String,
    /// The rest; of a whole calendar, the events that the other side has not.
    pub note: String,
}

/// What both sides of a contradiction say. A side that is `None`, or no calendar, says nothing.
///
/// # Errors
/// Those of the store.
pub fn sides(
    context: Context<'_>,
    ours: Option<&str>,
    theirs: Option<&str>,
) -> Result<(Option<PublishedSide>, Option<PublishedSide>)> {
    let zone = context.office.read(record::office)?.map(|office| office.time_zone).unwrap_or_default();
    let (ours, theirs) = (ours.map(|text| contents(text, &zone)), theirs.map(|text| contents(text, &zone)));
    let told = |side: &Option<CalendarContents>, other: &Option<CalendarContents>| {
        side.as_ref().map(|side| side_of(side, other.as_ref(), context))
    };
    Ok((told(&ours, &theirs), told(&theirs, &ours)))
}

/// What stands in a calendar; nothing where it is none.
fn contents(text: &str, zone: &str) -> CalendarContents {
    let window = OccurrenceWindow { first: date(1900, 1, 1), last: date(2199, 12, 31) };
    ics::read::read(text.as_bytes(), ReadOptions { window, time_zone: zone }, &Unwatched::untold())
        .unwrap_or_default()
}

fn side_of(side: &CalendarContents, other: Option<&CalendarContents>, context: Context<'_>) -> PublishedSide {
    let line = |event: &ics::read::CalendarEvent| {
        let when = event.date.display(context.language).into_owned();
        if when.is_empty() { event.title.clone() } else { format!("{} – {when}", event.title) }
    };
    let side = match side.events.as_slice() {
        // A task, which is read as no event: its title.
        [] => {
            let mut notices = side.notices.kept.iter();
            let task = notices.find(|notice| notice.reason == CalendarNoticeReason::NotAnEvent);
            let title = task.map_or(&side.name, |task| &task.found).clone();
            PublishedSide { title, ..PublishedSide::default() }
        }
        [event] => PublishedSide {
            title: event.title.clone(),
            when: event.date.display(context.language).into_owned(),
            place: event.place.clone(),
            note: event.description.clone(),
        },
        events => {
            let others: BTreeSet<_> = other.iter().flat_map(|other| &other.events).map(&line).collect();
            let own = events.iter().map(&line).filter(|line| !others.contains(line));
            let note = own.collect::<Vec<_>>().join("\n");
            PublishedSide { title: side.name.clone(), note, ..PublishedSide::default() }
        }
    };
    let cut = |text: String| text.chars().take(MOST_SHOWN).collect();
    PublishedSide {
        title: cut(side.title),
        when: cut(side.when),
        place: cut(side.place),
        note: cut(side.note),
    }
}
