//! What an event says of a record, and the record as it then is.

use unicode_normalization::UnicodeNormalization as _;

use crate::exchange::ics::read::{CalendarEvent, is_placed_by};
use crate::model::certainty::Certainty;
use crate::model::date_spec::DateSpec;
use crate::model::meeting::EventStatus;
use crate::model::one_line;
use crate::model::record::Record;
use crate::store::feed::FeedRow;

/// What an event says that is to be so in the office; `None` for what it says nothing of.
pub(super) struct Says<'e> {
    title: Option<&'e str>,
    /// What something is called that has no title.
    untitled: &'e str,
    place: Option<&'e str>,
    link: Option<&'e str>,
    note: Option<&'e str>,
    date: Option<&'e DateSpec>,
    certainty: Option<Certainty>,
    status: Option<EventStatus>,
}

impl<'e> Says<'e> {
    /// All that an event says; `untitled` is what something is called that has no title.
    pub(super) fn all_of(event: &'e CalendarEvent, untitled: &'e str) -> Self {
        let said = |text: &'e str| Some(text).filter(|text| !text.is_empty());
        Self {
            title: said(&event.title),
            untitled,
            place: said(&event.place),
            link: said(&event.link),
            note: said(&event.description),
            date: Some(&event.date),
            certainty: event.certainty,
            status: event.status,
        }
    }

    /// What an event says that is not what Plenary would write of this row.
    ///
    /// Programs that drop what they do not know keep the title within more words, a month as its days, and the note
    /// within the description: those say nothing new.
    pub(super) fn against(event: &'e CalendarEvent, row: &FeedRow) -> Self {
        let is_ours = event.kind.is_some();
        let other = |said: &'e str, here: &str| {
            Some(said).filter(|said| !said.is_empty() && one_line_of(said) != one_line_of(here))
        };
        let title = other(&event.title, &row.name)
            .filter(|title| is_ours || !one_line_of(title).contains(&one_line_of(&row.name)));
        let is_date_same = is_same_date(&event.date, &row.date)
            || !is_ours && is_placed_by(&event.date, &row.date)
            || row.is_date_of_block;
        Self {
            title,
            untitled: "",
            place: other(&event.place, &row.place),
            link: other(&event.link, &row.online_link),
            note: other(&event.description, &row.note).filter(|_| is_ours),
            date: Some(&event.date).filter(|_| !is_date_same),
            certainty: event.certainty.filter(|_| is_ours),
            status: event.status.filter(|status| match status {
                EventStatus::Cancelled => true,
                EventStatus::Planned => row.status == EventStatus::Cancelled,
                EventStatus::Held => is_ours,
            }),
        }
    }

    pub(super) fn put_into(&self, record: &mut Record) {
        self.put_into_but(record, true);
    }

    /// As it is said; a note that somebody has written on stays.
    pub(super) fn put_into_but(&self, record: &mut Record, with_note: bool) {
        let (name, place, date, certainty, status, note) = match record {
            Record::Meeting(meeting) => {
                set(&mut meeting.online_link, self.link);
                (
                    &mut meeting.name,
                    Some(&mut meeting.place),
                    &mut meeting.date,
                    &mut meeting.certainty,
                    Some(&mut meeting.status),
                    &mut meeting.note,
                )
            }
            Record::MeetingBlock(block) => (
                &mut block.name,
                Some(&mut block.place),
                &mut block.date,
                &mut block.certainty,
                None,
                &mut block.note,
            ),
            Record::Activity(activity) => (
                &mut activity.name,
                Some(&mut activity.place),
                &mut activity.date,
                &mut activity.certainty,
                Some(&mut activity.status),
                &mut activity.note,
            ),
            Record::Project(project) => {
                (&mut project.name, None, &mut project.date, &mut project.certainty, None, &mut project.note)
            }
            _ => return,
        };
        set(name, self.title);
        if name.is_empty() {
            self.untitled.clone_into(name);
        }
        if let Some(place) = place {
            set(place, self.place);
        }
        if with_note {
            set(note, self.note);
        }
        if let Some(said) = self.date.filter(|said| !is_same_date(said, date)) {
            date.clone_from(said);
        }
        if let Some(said) = self.certainty {
            *certainty = said;
        }
        match (status, self.status) {
            // That it was held, no calendar knows better.
            (Some(EventStatus::Held), Some(EventStatus::Planned)) => {}
            (Some(status), Some(said)) => *status = said,
            _ => {}
        }
    }
}

fn set(field: &mut String, said: Option<&str>) {
    if let Some(said) = said.filter(|said| one_line_of(said) != one_line_of(field)) {
        said.clone_into(field);
    }
}

/// Text as it comes back from a file: composed, and white space as one space.
fn one_line_of(text: &str) -> String {
    one_line(&text.nfc().collect::<String>())
}

/// Whether two dates mean the same; a text that was not written again says nothing.
fn is_same_date(said: &DateSpec, here: &DateSpec) -> bool {
    let is_text_same = said.raw.is_empty() || one_line_of(&said.raw) == one_line_of(&here.raw);
    is_text_same && DateSpec { raw: here.raw.clone(), ..said.clone() } == *here
}
