//! Documents from the command line: which one, and of what.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use plenary::command::documents::Document;
use plenary::command::transfer::{self, DocumentReport, ExportDocumentInput};
use plenary::command::update_note::NotePart;
use plenary::command::{Context, records};
use plenary::error::Result;
use plenary::exchange::document::Format;
use plenary::model::body::BodyId;
use plenary::model::meeting::MeetingId;
use plenary::model::organisation::OrganisationId;
use plenary::model::project::ProjectId;
use plenary::model::record::{RecordRef, Table};
use plenary::store::wall::Grouping;
use uuid::Uuid;

use crate::arguments::word;
use crate::freezing;

/// Where to, and as what.
#[derive(Args)]
pub struct Destination {
    /// Where to.
    pub file: PathBuf,
    /// docx or pdf; what the file's name ends with, unless given.
    #[arg(long, value_parser = word::<Format>)]
    pub format: Option<Format>,
}

#[derive(Subcommand)]
pub enum DocumentKind {
    /// The meetings of a year, as a committee adopts them.
    Calendar {
        #[command(flatten)]
        to: Destination,
        /// The year; this one unless given.
        #[arg(long)]
        year: Option<i16>,
        /// The id of a body whose meetings are in it; can be given several times. All bodies unless given.
        #[arg(long = "body", value_name = "ID")]
        bodies: Vec<Uuid>,
    },
    /// The annotated agenda of a meeting or of a block of meetings.
    Agenda {
        /// The id of the meeting or of the block.
        of: Uuid,
        #[command(flatten)]
        to: Destination,
    },
    /// The list of participants of a meeting.
    Participants {
        /// The id of the meeting.
        meeting: Uuid,
        #[command(flatten)]
        to: Destination,
    },
    /// Decisions and their follow-up.
    Decisions {
        #[command(flatten)]
        to: Destination,
        /// Only those of the body with this id.
        #[arg(long, value_name = "ID")]
        body: Option<Uuid>,
        /// Only those of the meeting with this id.
        #[arg(long, value_name = "ID")]
        meeting: Option<Uuid>,
        /// Only those that are still to be seen to.
        #[arg(long)]
        only_open: bool,
    },
    /// The portfolio of projects.
    Portfolio {
        #[command(flatten)]
        to: Destination,
        /// Only the project with this id.
        #[arg(long, value_name = "ID")]
        project: Option<Uuid>,
    },
    /// What one donor gives.
    Donor {
        /// The id of the donor.
        organisation: Uuid,
        #[command(flatten)]
        to: Destination,
    },
    /// The update note.
    Note {
        #[command(flatten)]
        to: Destination,
        /// Marks what is new or different since this state, by its name or its id.
        #[arg(long, value_name = "STATE")]
        since: Option<String>,
        /// The day that the note is of; today unless given.
        #[arg(long, value_name = "YYYY-MM-DD")]
        day: Option<Date>,
    },
    /// A year on one page: the wall.
    Year {
        #[command(flatten)]
        to: Destination,
        /// The year; this one unless given.
        #[arg(long)]
        year: Option<i16>,
        /// By body, project, region, donor or person.
        #[arg(long, value_name = "WHAT", default_value = "body", value_parser = word::<Grouping>)]
        by: Grouping,
    },
}

/// Writes the document.
pub fn export(context: Context<'_>, kind: DocumentKind) -> Result<DocumentReport> {
    let (to, document) = of(context, kind)?;
    let is_pdf = to.file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    let format = to.format.unwrap_or(if is_pdf { Format::Pdf } else { Format::Docx });
    let input = ExportDocumentInput { document, language: context.language, format };
    transfer::export_document(context, input, &to.file)
}

fn of(context: Context<'_>, kind: DocumentKind) -> Result<(Destination, Document)> {
    let this_year = || context.today.year();
    Ok(match kind {
        DocumentKind::Calendar { to, year, bodies } => {
            let body_ids = bodies.into_iter().map(BodyId).collect();
            (to, Document::MeetingCalendar { year: year.unwrap_or_else(this_year), body_ids })
        }
        DocumentKind::Agenda { of, to } => {
            let meeting = RecordRef { table: Table::Meeting, id: of };
            let is_meeting = records::get_record(context, meeting).is_ok();
            let table = if is_meeting { Table::Meeting } else { Table::MeetingBlock };
            (to, Document::Agenda { of: RecordRef { table, id: of } })
        }
        DocumentKind::Participants { meeting, to } => {
            (to, Document::Participants { meeting_id: MeetingId(meeting) })
        }
        DocumentKind::Decisions { to, body, meeting, only_open } => {
            let (body_id, meeting_id) = (body.map(BodyId), meeting.map(MeetingId));
            (to, Document::Decisions { body_id, meeting_id, only_open })
        }
        DocumentKind::Portfolio { to, project } => {
            (to, Document::Portfolio { project_id: project.map(ProjectId) })
        }
        DocumentKind::Donor { organisation, to } => {
            (to, Document::Donor { organisation_id: OrganisationId(organisation) })
        }
        DocumentKind::Note { to, since, day } => {
            let since = since.map(|since| freezing::named(context, &since)).transpose()?;
            let day = day.unwrap_or(context.today);
            (to, Document::UpdateNote { day, since, parts: NotePart::ALL.to_vec() })
        }
        DocumentKind::Year { to, year, by } => {
            (to, Document::YearPlan { year: year.unwrap_or_else(this_year), grouping: by })
        }
    })
}
