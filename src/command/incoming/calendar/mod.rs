//! A calendar against the office: events by their UID, their revision, and, where nobody has said so yet, by name and days.

mod alike;
mod says;

use std::collections::HashMap;
use std::io::BufRead;

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use self::alike::Meetings;
use self::says::Says;
use super::row::{IncomingNotice, said};
use super::{Choice, Contents, IncomingVerdict, Item, ReadingInput};
use crate::command::Context;
use crate::error::Result;
use crate::exchange::ics::EventKind;
use crate::exchange::ics::read::{
    CalendarContents, CalendarEvent, CalendarNotice, CalendarNoticeReason, OccurrenceWindow, ReadOptions,
    read as read_ics,
};
use crate::exchange::progress::{Progress, Told};
use crate::locale;
use crate::model::calendar::{CalendarComponent, CalendarComponentId};
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::meeting::{Meeting, MeetingId, MeetingKind};
use crate::model::record::{Record, RecordRef, Table};
use crate::store::View;
use crate::store::feed::{self, CalendarScope, FeedRow};
use crate::store::{journal, record};

/// Reads a calendar of `size` octets.
pub(super) fn read(
    context: Context<'_>,
    source: impl BufRead,
    size: u64,
    input: &ReadingInput,
    progress: &Progress<'_>,
) -> Result<Contents> {
    let office = context.office.read(super::super::transfer::office_info)?;
    let window = input.window.unwrap_or_else(|| window_around(context.today));
    let options = ReadOptions { window, time_zone: &office.time_zone };
    let contents = read_ics(Told::new(source, size, progress), options, progress)?;
    Ok(Contents::Calendar { contents, window })
}

/// From the beginning of the year before to the end of the second year ahead.
fn window_around(today: Date) -> OccurrenceWindow {
    let first = Date::new(today.year() - 1, 1, 1).unwrap_or(today);
    let last = Date::new(today.year() + 2, 12, 31).unwrap_or(today);
    OccurrenceWindow { first, last }
}

/// Something that was not read as it stands, in words.
pub(super) fn notice(notice: &CalendarNotice, language: Language) -> IncomingNotice {
    let message = match notice.reason {
        CalendarNoticeReason::NotAnEvent => "calendar-notice-not-an-event",
        CalendarNoticeReason::NoStart => "calendar-notice-no-start",
        CalendarNoticeReason::Start => "calendar-notice-start",
        CalendarNoticeReason::End => "calendar-notice-end",
        CalendarNoticeReason::Zone => "calendar-notice-zone",
        CalendarNoticeReason::Rule => "calendar-notice-rule",
        CalendarNoticeReason::TooManyOccurrences => "calendar-notice-too-many-occurrences",
        CalendarNoticeReason::NoOccurrence => "calendar-notice-no-occurrence",
        CalendarNoticeReason::Twice => "calendar-notice-twice",
        CalendarNoticeReason::TooLong => "calendar-notice-too-long",
        CalendarNoticeReason::NotClosed => "calendar-notice-not-closed",
        CalendarNoticeReason::TooManyEvents => "calendar-notice-too-many-events",
    };
    let message = said(&(message, vec![("found", notice.found.clone())]), language);
    IncomingNotice { line: notice.line, field: String::new(), message }
}

/// What the events of a calendar are to the office.
pub(super) fn compare(
    context: Context<'_>,
    view: &View<'_>,
    contents: &CalendarContents,
    chosen: &dyn Fn(usize) -> Option<Choice>,
) -> Result<Vec<Item>> {
    let office = Here::new(context, view, contents)?;
    let mut items = Vec::with_capacity(contents.events.len());
    for (index, event) in contents.events.iter().enumerate() {
        let choice = chosen(index);
        items.push(match office.own(event)? {
            Own::Row(row) => office.against_row(event, row, choice)?,
            Own::PlannedHere => {
                let mut item = Item::left(event.line, &event.title, IncomingVerdict::LeftOut, None);
                item.remark = Some(("incoming-planned-here", Vec::new()));
                item
            }
            Own::Absent { id, is_deleted } => office.own_but_absent(event, id, is_deleted, choice),
            Own::Foreign => office.foreign(event, choice)?,
        });
    }
    Ok(items)
}

/// What a UID says of whose an event is.
enum Own<'h> {
    /// A row of this office.
    Row(&'h FeedRow),
    /// Written by Plenary, and nothing that is changed by way of a calendar.
    PlannedHere,
    /// Written by Plenary, of another office or of a row that is gone.
    Absent { id: Uuid, is_deleted: bool },
    /// Another program's.
    Foreign,
}

/// What of the office is compared with.
struct Here<'v> {
    context: Context<'v>,
    view: &'v View<'v>,
    rows: HashMap<Uuid, FeedRow>,
    components: HashMap<(String, String), CalendarComponent>,
    meetings: Meetings,
    /// What something is called that has no title.
    untitled: String,
}

impl<'v> Here<'v> {
    fn new(context: Context<'v>, view: &'v View<'v>, contents: &CalendarContents) -> Result<Self> {
        let records = contents.events.iter().filter_map(|event| own_id(&event.uid));
        // Which table each is in, the rows say.
        let records = records.map(|id| RecordRef { table: Table::Meeting, id }).collect();
        let rows = feed::with_rows(view, &CalendarScope::Selection { records }, |rows| {
            rows.map(|row| row.map(|row| (row.id, row))).collect()
        })?;
        let components = record::list_as::<CalendarComponent>(view)?;
        Ok(Self {
            context,
            view,
            rows,
            components: components.into_iter().map(|component| (key_of(&component), component)).collect(),
            meetings: Meetings::new(view)?,
            untitled: locale::text(context.language, "incoming-untitled", &[]),
        })
    }

    fn own(&self, event: &CalendarEvent) -> Result<Own<'_>> {
        if event.kind == Some(EventKind::Deadline) {
            return Ok(Own::PlannedHere);
        }
        let Some(id) = own_id(&event.uid) else {
            // The beginning and the end of a project have its id and a word.
            let is_end = event.kind == Some(EventKind::Project);
            return Ok(if is_end { Own::PlannedHere } else { Own::Foreign });
        };
        if let Some(row) = self.rows.get(&id) {
            return Ok(Own::Row(row));
        }
        // Other programs have UIDs that look like ours.
        let Some(kind) = event.kind else { return Ok(Own::Foreign) };
        Ok(match journal::owner_of_id(self.view, id)? {
            None => Own::Absent { id, is_deleted: false },
            Some((table, is_deleted)) if table == table_of(kind) => Own::Absent { id, is_deleted },
            // No id is used for two kinds of records.
            Some(_) => Own::PlannedHere,
        })
    }

    /// An event that Plenary wrote of a row that is here.
    fn against_row(&self, event: &CalendarEvent, row: &FeedRow, choice: Option<Choice>) -> Result<Item> {
        let reference = RecordRef { table: row.table, id: row.id };
        let before = record::get(self.view, reference)?;
        let mut after = before.clone();
        let says = Says::against(event, row);
        says.put_into(&mut after);
        if after == before {
            return Ok(Item::left(event.line, &row.name, IncomingVerdict::Same, Some(reference)));
        }
        let here = (row.revision.sequence, Some(row.revision.changed_at));
        if is_older(event, here) {
            return Ok(older(event, &row.name, reference));
        }
        Ok(Item {
            choice: choice.unwrap_or(Choice::Take),
            records: vec![after],
            ..Item::left(event.line, &row.name, IncomingVerdict::Changed, Some(reference))
        })
    }

    /// An event that Plenary wrote of a row that is not here: it comes in under its own id.
    fn own_but_absent(
        &self,
        event: &CalendarEvent,
        id: Uuid,
        is_deleted: bool,
        choice: Option<Choice>,
    ) -> Item {
        let mut record = Record::blank(event.kind.map_or(Table::Meeting, table_of));
        record.set_id(id);
        if let Record::Meeting(meeting) = &mut record {
            meeting.kind = MeetingKind::Other;
        }
        self.all_of(event).put_into(&mut record);
        // What was deleted here comes back only if somebody wants it.
        Item {
            choice: choice.unwrap_or(if is_deleted { Choice::Leave } else { Choice::Take }),
            label: record.label(),
            records: vec![record],
            remark: is_deleted.then(|| ("incoming-deleted-here", Vec::new())),
            ..Item::left(event.line, &event.title, IncomingVerdict::New, None)
        }
    }

    /// An event that another program wrote.
    fn foreign(&self, event: &CalendarEvent, choice: Option<Choice>) -> Result<Item> {
        let digest = digest_of(event);
        let key = match event.uid.as_str() {
            // Only what it says tells it.
            "" => (String::new(), digest.clone()),
            uid => (uid.to_owned(), event.recurrence_id.clone().unwrap_or_default()),
        };
        if let Some(component) = self.components.get(&key) {
            return self.against_component(event, component, digest, choice);
        }
        if let Some(Choice::SameAs { record: reference }) = choice
            && let Some(Record::Meeting(before)) = record::find(self.view, reference)?
        {
            let component = self.component(event, before.id, &digest, None);
            let mut after = Record::Meeting(before.clone());
            self.all_of(event).put_into_but(&mut after, before.note.is_empty());
            let is_same = after == Record::Meeting(before);
            let records = if is_same { vec![component.into()] } else { vec![after, component.into()] };
            return Ok(Item {
                choice: Choice::SameAs { record: reference },
                records,
                alike: self.meetings.alike(event),
                ..Item::left(event.line, &event.title, IncomingVerdict::Changed, Some(reference))
            });
        }
        let id = MeetingId(self.context.office.new_id());
        // What kind of meeting it is, no calendar says.
        let meeting = Meeting { id, kind: MeetingKind::Other, ..Meeting::default() };
        let component = self.component(event, meeting.id, &digest, None);
        let mut record = Record::Meeting(meeting);
        self.all_of(event).put_into(&mut record);
        let alike = self.meetings.alike(event);
        let (verdict, usual) = match alike.is_empty() {
            true => (IncomingVerdict::New, Choice::Take),
            false => (IncomingVerdict::Alike, Choice::Leave),
        };
        Ok(Item {
            choice: choice.unwrap_or(usual),
            label: record.label(),
            records: vec![record, component.into()],
            alike,
            ..Item::left(event.line, &event.title, verdict, None)
        })
    }

    /// An event that was taken in before.
    fn against_component(
        &self,
        event: &CalendarEvent,
        known: &CalendarComponent,
        digest: String,
        choice: Option<Choice>,
    ) -> Result<Item> {
        let reference = RecordRef { table: Table::Meeting, id: known.meeting_id.0 };
        let before = record::get(self.view, reference)?;
        let name = before.label();
        if known.digest == digest {
            // It says what it said; what was changed here since is none of its business.
            return Ok(Item::left(event.line, &name, IncomingVerdict::Same, Some(reference)));
        }
        if is_older(event, (known.sequence, known.changed_at.parse().ok())) {
            return Ok(older(event, &name, reference));
        }
        let mut after = before.clone();
        let is_note_untouched =
            matches!(&before, Record::Meeting(meeting) if digest_of_text(&meeting.note) == known.note_digest);
        self.all_of(event).put_into_but(&mut after, is_note_untouched);
        if after == before {
            return Ok(Item::left(event.line, &name, IncomingVerdict::Same, Some(reference)));
        }
        let component = self.component(event, known.meeting_id, &digest, Some(known));
        Ok(Item {
            choice: choice.unwrap_or(Choice::Take),
            records: vec![after, component.into()],
            ..Item::left(event.line, &name, IncomingVerdict::Changed, Some(reference))
        })
    }

    fn component(
        &self,
        event: &CalendarEvent,
        meeting_id: MeetingId,
        digest: &str,
        known: Option<&CalendarComponent>,
    ) -> CalendarComponent {
        let id = known.map(|known| known.id);
        CalendarComponent {
            id: id.unwrap_or_else(|| CalendarComponentId(self.context.office.new_id())),
            meeting_id,
            uid: event.uid.clone(),
            recurrence_id: event.recurrence_id.clone().unwrap_or_default(),
            sequence: event.sequence,
            changed_at: event.changed.map(|changed| changed.to_string()).unwrap_or_default(),
            digest: digest.to_owned(),
            note_digest: digest_of_text(&event.description),
        }
    }

    /// All that an event says.
    fn all_of<'e>(&'e self, event: &'e CalendarEvent) -> Says<'e> {
        Says::all_of(event, &self.untitled)
    }
}

/// The id of a row, where a UID is one of Plenary's.
fn own_id(uid: &str) -> Option<Uuid> {
    Uuid::try_parse(uid).ok().filter(|id| id.get_version_num() == 7)
}

/// What an event of this kind is in the office.
fn table_of(kind: EventKind) -> Table {
    match kind {
        EventKind::Meeting => Table::Meeting,
        EventKind::MeetingBlock => Table::MeetingBlock,
        EventKind::Activity => Table::Activity,
        EventKind::Project => Table::Project,
        EventKind::Deadline => Table::Deadline,
    }
}

fn key_of(component: &CalendarComponent) -> (String, String) {
    match component.uid.as_str() {
        "" => (String::new(), component.digest.clone()),
        uid => (uid.to_owned(), component.recurrence_id.clone()),
    }
}

/// Whether an event is an earlier revision than the one that is here (RFC 5546 section 2.1.5).
fn is_older(event: &CalendarEvent, (sequence, changed): (u32, Option<jiff::Timestamp>)) -> bool {
    match event.sequence.cmp(&sequence) {
        std::cmp::Ordering::Less => true,
        std::cmp::Ordering::Greater => false,
        // Files tell whole seconds.
        std::cmp::Ordering::Equal => match (event.changed, changed) {
            (Some(event), Some(here)) => event.as_second() < here.as_second(),
            _ => false,
        },
    }
}

fn older(event: &CalendarEvent, name: &str, existing: RecordRef) -> Item {
    let mut item = Item::left(event.line, name, IncomingVerdict::LeftOut, Some(existing));
    item.remark = Some(("incoming-older", Vec::new()));
    item
}

/// Digest of what an event says.
fn digest_of(event: &CalendarEvent) -> String {
    let DateSpec { edtf, starts_at, ends_at, time_zone, .. } = &event.date;
    digest_of_text(&format!(
        "{}\0{}\0{}\0{}\0{edtf:?}\0{starts_at:?}\0{ends_at:?}\0{time_zone:?}\0{:?}\0{:?}",
        event.title, event.description, event.place, event.link, event.certainty, event.status
    ))
}

fn digest_of_text(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest[..16].iter().map(|octet| format!("{octet:02x}")).collect()
}
