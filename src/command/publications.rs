//! What a publication puts at its place, and what is remembered of it. Whoever has the network asks here; no page does.

use std::path::Path;

use super::Context;
use super::transfer::{CalendarReport, ExportCalendarInput, export_calendar, with_calendar};
use crate::error::{Code, Error, Result};
use crate::exchange::ics::resource::{Resource, resources};
use crate::exchange::ics::{self, Approximate, DeadlineForm, Projects};
use crate::model::publication::{
    Publication, PublicationFeed, PublicationId, PublishedDeadlines, PublishedProjects,
};
use crate::model::record::{Record, RecordRef, Table};
use crate::store::feed::CalendarScope;
use crate::store::publication::{self, Progress};
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
