//! What clashes are looked for among: planned events with their bodies and people, and what was accepted.
//!
//! A meeting without a date of its own is within its block's days, and the block stands for it. A block whose meetings
//! all have days of their own does not count: they do.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;
use rusqlite::params;
use uuid::Uuid;

use super::View;
use super::calendar::{date, optional, own_date};
use super::effective::{INHERITS, PLACE, json_array};
use super::record::{cells, column_list, from_text};
use crate::error::Result;
use crate::model::certainty::Certainty;
use crate::model::clash::AcceptedClash;
use crate::model::date_spec::{DateSpec, Precision};
use crate::model::entity::Entity as _;
use crate::model::meeting::EventStatus;
use crate::model::participation::ParticipantStage;
use crate::model::record::{RecordRef, Table};
use crate::model::written::comparable_place;
use crate::planning::clashes::{Event, Period};

/// How an event is shown.
#[derive(Clone, Debug)]
pub struct EventLine {
    /// What it is called.
    pub name: String,
    /// Its date.
    pub date: DateSpec,
    /// How sure it is.
    pub certainty: Certainty,
    /// Where it is, as written.
    pub place: String,
}

/// Events, and how each is shown at the same index.
#[derive(Clone, Debug, Default)]
pub struct Events {
    /// As planning sees them.
    pub events: Vec<Event>,
    /// As people see them.
    pub lines: Vec<EventLine>,
}

/// The planned events that can fall on `days`, as far as their first and last days are known.
pub fn events(view: &View<'_>, days: Period) -> Result<Events> {
    let dated = |table: &str| {
        format!(
            "{table}.date_latest >= ?1 AND {table}.date_earliest <= ?2 AND {table}.date_latest IS NOT NULL"
        )
    };
    let sql = format!(
        "SELECT 'meeting', meeting.id, meeting.block_id, meeting.name, meeting.certainty, {PLACE}, {}
         FROM meeting LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id
         WHERE meeting.status = 'planned' AND {}
         UNION ALL
         SELECT 'meeting_block', id, id, name, certainty, place, {}
         FROM meeting_block WHERE {} AND (
           id IN (SELECT block_id FROM meeting WHERE status = 'planned' AND {INHERITS})
           OR NOT EXISTS (SELECT 1 FROM meeting WHERE block_id = meeting_block.id))
         UNION ALL
         SELECT 'activity', id, NULL, name, certainty, place, {} FROM activity WHERE status = 'planned' AND {}",
        own_date(Table::Meeting),
        dated("meeting"),
        own_date(Table::MeetingBlock),
        dated("meeting_block"),
        own_date(Table::Activity),
        dated("activity"),
    );
    let mut found = Events::default();
    // Many events are in few places.
    let mut places: HashMap<String, String> = HashMap::new();
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![days.first.to_string(), days.last.to_string()])?;
    while let Some(row) = rows.next()? {
        let line = EventLine {
            name: row.get(3)?,
            certainty: from_text(row, 4)?,
            place: row.get(5)?,
            date: date(row, 6)?,
        };
        let Some((possible, sure)) = days_of(&line.date) else { continue };
        found.events.push(Event {
            reference: RecordRef { table: from_text(row, 0)?, id: from_text(row, 1)? },
            block: optional(row, 2)?,
            possible,
            sure,
            is_confirmed: line.certainty == Certainty::Stated,
            status: EventStatus::Planned,
            bodies: Vec::new(),
            people: Vec::new(),
            place: places
                .entry(line.place.clone())
                .or_insert_with_key(|written| comparable_place(written))
                .clone(),
        });
        found.lines.push(line);
    }
    let bodies = bodies(view, &found.events)?;
    let members = members(view, days)?;
    let invited = invited(view, &found.events)?;
    for event in &mut found.events {
        event.bodies =
            bodies.get(&event.reference.id).map(|ids| ids.iter().copied().collect()).unwrap_or_default();
        let mut people: BTreeSet<Uuid> =
            event.bodies.iter().filter_map(|body| members.get(body)).flatten().copied().collect();
        for &(person, is_expected) in invited.get(&event.reference.id).into_iter().flatten() {
            if is_expected {
                people.insert(person);
            } else {
                people.remove(&person);
            }
        }
        event.people = people.into_iter().collect();
    }
    Ok(found)
}

/// The days on which a date can fall, and those that it certainly takes up.
fn days_of(date: &DateSpec) -> Option<(Period, Option<Period>)> {
    let days = Period { first: date.earliest?, last: date.latest? };
    let is_sure = date.precision == Precision::Day && (days.first == days.last || date.is_interval());
    Some((days, is_sure.then_some(days)))
}

/// The bodies that convene each of these; those of a block are its planned meetings'.
fn bodies(view: &View<'_>, events: &[Event]) -> Result<HashMap<Uuid, BTreeSet<Uuid>>> {
    let ids = json_array(events.iter().map(|event| event.reference.id));
    let mut statement = view.connection.prepare_cached(
        "SELECT meeting_id, body_id FROM meeting_body WHERE meeting_id IN (SELECT value FROM json_each(?1))
         UNION ALL
         SELECT meeting.block_id, body_id FROM meeting JOIN meeting_body ON meeting_id = meeting.id
         WHERE meeting.status = 'planned' AND meeting.block_id IN (SELECT value FROM json_each(?1))",
    )?;
    let mut rows = statement.query([ids])?;
    let mut bodies: HashMap<Uuid, BTreeSet<Uuid>> = HashMap::new();
    while let Some(row) = rows.next()? {
        bodies.entry(from_text(row, 0)?).or_default().insert(from_text(row, 1)?);
    }
    Ok(bodies)
}

/// Who was invited to each of these, and whether they are still expected, those who are after those who are not. Those
/// of a block are its planned meetings'.
fn invited(view: &View<'_>, events: &[Event]) -> Result<HashMap<Uuid, Vec<(Uuid, bool)>>> {
    let ids = json_array(events.iter().map(|event| event.reference.id));
    let gone: Vec<String> = ParticipantStage::ALL
        .iter()
        .filter(|stage| !stage.is_expected())
        .map(|stage| format!("'{stage}'"))
        .collect();
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT invited.id, person_id, stage NOT IN ({}) AS is_expected FROM (
           SELECT meeting_id AS id, person_id, stage FROM participant
           WHERE meeting_id IN (SELECT value FROM json_each(?1))
           UNION ALL
           SELECT meeting.block_id, person_id, stage FROM meeting JOIN participant ON meeting_id = meeting.id
           WHERE meeting.status = 'planned' AND meeting.block_id IN (SELECT value FROM json_each(?1))
         ) AS invited WHERE person_id IS NOT NULL ORDER BY is_expected",
        gone.join(", ")
    ))?;
    let mut rows = statement.query([ids])?;
    let mut invited: HashMap<Uuid, Vec<(Uuid, bool)>> = HashMap::new();
    while let Some(row) = rows.next()? {
        invited.entry(from_text(row, 0)?).or_default().push((from_text(row, 1)?, row.get(2)?));
    }
    Ok(invited)
}

/// The people who sit in each body, whose seat has not ended before `days`.
fn members(view: &View<'_>, days: Period) -> Result<HashMap<Uuid, BTreeSet<Uuid>>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT body_id, person_id FROM membership
         WHERE person_id IS NOT NULL AND (date_latest IS NULL OR date_latest >= ?1)",
    )?;
    let mut rows = statement.query([days.first.to_string()])?;
    let mut members: HashMap<Uuid, BTreeSet<Uuid>> = HashMap::new();
    while let Some(row) = rows.next()? {
        members.entry(from_text(row, 0)?).or_default().insert(from_text(row, 1)?);
    }
    Ok(members)
}

/// The people who sit in one of these bodies, whose seat has not ended before `days`.
pub fn members_of(view: &View<'_>, of: &BTreeSet<Uuid>, days: Period) -> Result<BTreeSet<Uuid>> {
    let members = members(view, days)?;
    Ok(of.iter().filter_map(|body| members.get(body)).flatten().copied().collect())
}

/// The block of each of these meetings that is part of one.
pub fn blocks_of(view: &View<'_>, meetings: impl Iterator<Item = Uuid>) -> Result<HashMap<Uuid, Uuid>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT id, block_id FROM meeting WHERE block_id IS NOT NULL AND id IN (SELECT value FROM json_each(?1))",
    )?;
    let rows =
        statement.query_map([json_array(meetings)], |row| Ok((from_text(row, 0)?, from_text(row, 1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The event that stands for a record among [`events`], and the days on which it can fall; `None` where it cannot
/// clash: it is over, called off, without first or last day, or of another kind.
pub fn standing_for(view: &View<'_>, reference: RecordRef) -> Result<Option<(RecordRef, Period)>> {
    let condition = match reference.table {
        Table::Meeting => "status = 'planned'",
        Table::Activity => "status = 'planned'",
        Table::MeetingBlock => "true",
        _ => return Ok(None),
    };
    let table = reference.table;
    if table == Table::Meeting {
        let block: Option<Uuid> = view
            .connection
            .prepare_cached(&format!(
                "SELECT block_id FROM meeting WHERE id = ?1 AND {INHERITS} AND {condition}"
            ))?
            .query_map([reference.id.to_string()], |row| from_text(row, 0))?
            .next()
            .transpose()?;
        if let Some(id) = block {
            return standing_for(view, RecordRef { table: Table::MeetingBlock, id });
        }
    }
    let sql = format!(
        "SELECT date_earliest, date_latest FROM {table} WHERE id = ?1 AND {condition}
         AND date_earliest IS NOT NULL AND date_latest IS NOT NULL"
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([reference.id.to_string()])?;
    Ok(match rows.next()? {
        Some(row) => Some((reference, Period { first: from_text(row, 0)?, last: from_text(row, 1)? })),
        None => None,
    })
}

/// From the first to the last day on which any of these can fall, of those that can from `today` on; `None` where none
/// can.
pub fn days_of_these(view: &View<'_>, ids: &[Uuid], today: Date) -> Result<Option<Period>> {
    let dated = |table: Table| {
        format!(
            "SELECT date_earliest, date_latest FROM {table}
             WHERE id IN (SELECT value FROM json_each(?1)) AND date_latest >= ?2 AND date_earliest IS NOT NULL"
        )
    };
    let sql = format!(
        "SELECT min(date_earliest), max(date_latest) FROM ({} UNION ALL {} UNION ALL {})",
        dated(Table::Meeting),
        dated(Table::MeetingBlock),
        dated(Table::Activity)
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let ids = json_array(ids.iter().copied());
    let mut rows = statement.query(params![ids, today.to_string()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let days = (optional(row, 0)?, optional(row, 1)?);
    Ok(days.0.zip(days.1).map(|(first, last)| Period { first, last }))
}

/// What was accepted.
pub fn accepted(view: &View<'_>) -> Result<Vec<AcceptedClash>> {
    super::record::list_as(view)
}

/// What was accepted between two records, whichever is named first.
pub fn accepted_between(view: &View<'_>, one: RecordRef, other: RecordRef) -> Result<Vec<AcceptedClash>> {
    let sql = format!(
        "SELECT {} FROM accepted_clash
         WHERE (subject_id = ?1 AND target_id = ?2) OR (subject_id = ?2 AND target_id = ?1) ORDER BY id",
        column_list(Table::AcceptedClash, "accepted_clash")
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([one.id.to_string(), other.id.to_string()])?;
    let mut accepted = Vec::new();
    while let Some(row) = rows.next()? {
        accepted.push(AcceptedClash::from_cells(cells(row, Table::AcceptedClash)?)?);
    }
    Ok(accepted)
}
