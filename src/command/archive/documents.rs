//! Which documents an archive has: those that somebody without Plenary would ask for, and no more than can be set in a
//! reasonable time. The data has all of it anyway.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Said;
use crate::command::Context;
use crate::command::documents::Document;
use crate::error::Result;
use crate::model::contribution::Contribution;
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::meeting::{AgendaItem, Meeting, MeetingBlock, MeetingId};
use crate::model::organisation::OrganisationId;
use crate::model::participation::Participant;
use crate::model::record::{RecordRef, Table};
use crate::store::wall::Grouping;
use crate::store::{View, record};

/// Documents of one kind at most: the latest are set.
const MOST_OF_A_KIND: usize = 200;

/// The documents of an archive, in order.
#[derive(Default)]
pub(super) struct Planned {
    pub documents: Vec<PlannedDocument>,
    pub left_out: Vec<Said>,
}

/// A document of an archive.
pub(super) struct PlannedDocument {
    /// The folder that it is in, with a slash before it; empty where it is in none of its own.
    pub folder: &'static str,
    pub document: Document,
}

impl Planned {
    /// How many files they are in these languages.
    pub fn files(&self, languages: &[Language]) -> usize {
        self.documents.len() * languages.len() * 2
    }

    fn add(&mut self, folder: &'static str, document: Document) {
        self.documents.push(PlannedDocument { folder, document });
    }

    /// The latest of these, and the others said to be left out.
    fn add_latest<T>(
        &mut self,
        folder: &'static str,
        message: &'static str,
        all: impl ExactSizeIterator<Item = T>,
        document: impl Fn(T) -> Document,
    ) {
        let passed = all.len().saturating_sub(MOST_OF_A_KIND);
        if passed > 0 {
            self.left_out.push(Said { message, arguments: vec![("count", passed.to_string())] });
        }
        all.skip(passed).for_each(|one| self.add(folder, document(one)));
    }
}

/// Chooses the documents of the office.
pub(super) fn plan(context: Context<'_>) -> Result<Planned> {
    let office = context.office.read(Told::read)?;
    let mut planned = Planned::default();
    if office.has_projects {
        planned.add("", Document::Portfolio { project_id: None });
    }
    if office.has_decisions {
        planned.add("", Document::Decisions { body_id: None, meeting_id: None, only_open: false });
    }
    planned.add_latest("/years", "archive-left-years", office.years.iter(), |&year| {
        Document::MeetingCalendar { year, body_ids: Vec::new() }
    });
    planned.add_latest("/years", "archive-left-years", office.years.iter(), |&year| Document::YearPlan {
        year,
        grouping: Grouping::Body,
    });
    planned.add_latest("/donors", "archive-left-donors", office.donors.iter(), |&organisation_id| {
        Document::Donor { organisation_id }
    });
    planned.add_latest("/agendas", "archive-left-agendas", office.agendas.iter(), |&(_, of)| {
        Document::Agenda { of }
    });
    planned.add_latest(
        "/participants",
        "archive-left-participants",
        office.invited.iter(),
        |&(_, meeting_id)| Document::Participants { meeting_id },
    );
    Ok(planned)
}

/// What the office has that documents tell of.
#[derive(Default)]
struct Told {
    has_projects: bool,
    has_decisions: bool,
    years: BTreeSet<i16>,
    donors: BTreeSet<OrganisationId>,
    /// Meetings and blocks with an agenda, and meetings with participants, by their dates.
    agendas: BTreeSet<(Option<Date>, RecordRef)>,
    invited: BTreeSet<(Option<Date>, MeetingId)>,
}

impl Told {
    fn read(view: &View<'_>) -> Result<Self> {
        let mut with_agenda = BTreeSet::new();
        record::for_each_as::<AgendaItem>(view, |item| {
            let meeting = item.meeting_id.map(|id| RecordRef { table: Table::Meeting, id: id.0 });
            let block = item.block_id.map(|id| RecordRef { table: Table::MeetingBlock, id: id.0 });
            with_agenda.extend(meeting.or(block));
        })?;
        let mut with_participants = BTreeSet::new();
        record::for_each_as::<Participant>(view, |participant| {
            with_participants.insert(participant.meeting_id);
        })?;
        let mut told = Self {
            has_projects: record::count(view, Table::Project)? > 0,
            has_decisions: record::count(view, Table::Decision)? > 0,
            ..Self::default()
        };
        record::for_each_as::<Contribution>(view, |contribution| {
            told.donors.insert(contribution.organisation_id);
        })?;
        record::for_each_as::<MeetingBlock>(view, |block| {
            let reference = RecordRef::from(&block);
            told.has(&block.date, reference, &with_agenda);
        })?;
        record::for_each_as::<Meeting>(view, |meeting| {
            let reference = RecordRef::from(&meeting);
            told.has(&meeting.date, reference, &with_agenda);
            if with_participants.contains(&meeting.id) {
                told.invited.insert((meeting.date.earliest, meeting.id));
            }
        })?;
        Ok(told)
    }

    fn has(&mut self, date: &DateSpec, reference: RecordRef, with_agenda: &BTreeSet<RecordRef>) {
        // What can be in any of many years is in none of their calendars for sure.
        if let (Some(first), Some(last)) = (date.earliest, date.latest)
            && first.year() == last.year()
            && first.year() >= 1000
        {
            self.years.insert(first.year());
        }
        if with_agenda.contains(&reference) {
            self.agendas.insert((date.earliest, reference));
        }
    }
}
