//! Documents: which there are, and what each says. Every one is worked out from what the window shows too, as a
//! [`Report`] in the language of the document, whatever the window speaks.
//!
//! Each report is a function from the answers of other commands to blocks. How they look is not known here:
//! [`crate::exchange::document`] puts them down.

mod agenda;
mod decisions;
mod donor;
mod meeting_calendar;
mod participants;
mod portfolio;
pub(super) mod update_note;
mod year_plan;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::update_note::NotePart;
use crate::error::{Error, Result};
use crate::exchange::document::{Block, Emphasis, Paper, Report, Text};
use crate::locale;
use crate::model::body::BodyId;
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::freeze::FreezeId;
use crate::model::language::Language;
use crate::model::meeting::MeetingId;
use crate::model::organisation::OrganisationId;
use crate::model::project::ProjectId;
use crate::model::record::RecordRef;
use crate::store::wall::Grouping;
use crate::store::{View, journal, record};

/// Which document, and of what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Document {
    /// The meetings of a year, as a committee adopts them.
    MeetingCalendar {
        /// The year.
        year: i16,
        /// The bodies whose meetings are in it; all, where none is named.
        body_ids: Vec<BodyId>,
    },
    /// The annotated agenda of a meeting or of a block of meetings.
    Agenda {
        /// The meeting or the block.
        of: RecordRef,
    },
    /// Who takes part in a meeting.
    Participants {
        /// The meeting.
        meeting_id: MeetingId,
    },
    /// Decisions and what became of them.
    Decisions {
        /// Only those of this body.
        body_id: Option<BodyId>,
        /// Only those of this meeting.
        meeting_id: Option<MeetingId>,
        /// Only those that are still to be seen to.
        only_open: bool,
    },
    /// All projects with their money, or one.
    Portfolio {
        /// The one.
        project_id: Option<ProjectId>,
    },
    /// What one donor gives.
    Donor {
        /// The donor.
        organisation_id: OrganisationId,
    },
    /// The update note.
    UpdateNote {
        /// The day that it is of.
        #[ts(type = "string")]
        day: jiff::civil::Date,
        /// What is new or different since this state is marked.
        since: Option<FreezeId>,
        /// Its parts.
        parts: Vec<NotePart>,
    },
    /// A year on one page: the wall.
    YearPlan {
        /// The year.
        year: i16,
        /// By what it is grouped.
        grouping: Grouping,
    },
}

/// Works a document out.
///
/// # Errors
/// `NotFound` where what it is of is gone; `Invalid` where there is no such year; the store's.
pub fn report(context: Context<'_>, document: Document, language: Language) -> Result<Report> {
    // All of it is in the document's language.
    let context = Context { language, ..context };
    match document {
        Document::MeetingCalendar { year, body_ids } => meeting_calendar::report(context, year, &body_ids),
        Document::Agenda { of } => agenda::report(context, of),
        Document::Participants { meeting_id } => participants::report(context, meeting_id),
        Document::Decisions { body_id, meeting_id, only_open } => {
            decisions::report(context, body_id, meeting_id, only_open)
        }
        Document::Portfolio { project_id } => portfolio::report(context, project_id),
        Document::Donor { organisation_id } => donor::report(context, organisation_id),
        Document::UpdateNote { day, since, parts } => update_note::report(context, day, since, parts),
        Document::YearPlan { year, grouping } => year_plan::report(context, year, grouping),
    }
}

/// What a report says of itself: what it leaves out, what is not known.
#[must_use]
pub fn notices(report: &Report) -> Vec<String> {
    let note = |block: &Block| match block {
        Block::Note(text) => Some(text.clone()),
        _ => None,
    };
    report.blocks.iter().filter_map(note).collect()
}

/// Whose a report is, and as of when it holds.
pub(super) struct Imprint {
    office: String,
    changed: Timestamp,
    zone: String,
}

impl Imprint {
    pub(super) fn read(view: &View<'_>) -> Result<Self> {
        let info = record::office(view)?.unwrap_or_default();
        let changed = journal::last_in_force(view)?.map(|entry| entry.at).unwrap_or_default();
        Ok(Self { office: info.name, changed, zone: info.time_zone })
    }

    /// A report of this office.
    pub(super) fn report(self, head: Head, language: Language, blocks: Vec<Block>) -> Report {
        let zone = TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC);
        let day = zone.to_datetime(self.changed).date();
        let day = DateSpec::from_edtf("", &day.to_string()).map(|day| format_date(&day, language));
        Report {
            title: head.title,
            subtitle: if head.subtitle.is_empty() { self.office.clone() } else { head.subtitle },
            language,
            as_of: locale::text(language, "document-as-of", &[("day", &day.unwrap_or_default())]),
            office: self.office,
            changed: self.changed,
            paper: head.paper,
            blocks,
        }
    }
}

/// What stands at the head of a report, and on which paper.
#[derive(Default)]
pub(super) struct Head {
    pub title: String,
    /// The office, where it is empty.
    pub subtitle: String,
    pub paper: Paper,
}

/// Sentences of one language.
#[derive(Clone, Copy)]
struct Words(Language);

impl Words {
    fn say(self, id: &str) -> String {
        locale::text(self.0, id, &[])
    }

    fn with(self, id: &str, arguments: &[(&str, &str)]) -> String {
        locale::text(self.0, id, arguments)
    }

    /// A sentence on so many.
    fn count(self, id: &str, count: usize) -> String {
        self.with(id, &[("count", &count.to_string())])
    }

    /// The same as a note; nothing, where there are none.
    fn note(self, id: &str, count: usize) -> Option<Block> {
        (count > 0).then(|| Block::Note(self.count(id, count)))
    }

    /// A date: in the words of the document where its days are known, else as written.
    fn date(self, date: &DateSpec) -> String {
        if is_settled(date) { format_date(date, self.0) } else { date.display(self.0).into_owned() }
    }

    /// How sure it is; the empty text where it simply is.
    fn certainty(self, certainty: Certainty) -> String {
        match certainty {
            Certainty::Stated => String::new(),
            certainty => self.say(&format!("note-{certainty}")),
        }
    }
}

/// The text, with how sure it is behind it.
fn sure(text: Text, certainty: Certainty, words: Words) -> Text {
    match words.certainty(certainty) {
        said if said.is_empty() => text,
        said => text.with_remark(Emphasis::Slanted, &format!("({said})")),
    }
}

/// Whether a date is that of a day or of days in a row.
fn is_settled(date: &DateSpec) -> bool {
    super::meetings::is_exact(date)
}

/// The first and the last day of a year.
fn days_of(year: i16) -> Result<(jiff::civil::Date, jiff::civil::Date)> {
    let no_such_year = || Error::invalid("year", "error-document-year").with("year", year);
    // The years that the window can ask for: those of four digits.
    if !(1000..=9999).contains(&year) {
        return Err(no_such_year());
    }
    let day = |month, day| jiff::civil::Date::new(year, month, day).map_err(|_| no_such_year());
    Ok((day(1, 1)?, day(12, 31)?))
}
