//! The roll of a meeting, read as far as it is shown: its delegations with how many are in each, those who take part for
//! some of them, and how many attended.

use std::collections::HashMap;

use rusqlite::named_params;
use uuid::Uuid;

use super::calendar::optional;
use super::effective::json_array;
use super::record::{cells, column_list, from_text};
use super::{View, search};
use crate::error::Result;
use crate::model::entity::Entity as _;
use crate::model::meeting::MeetingId;
use crate::model::organisation::OrganisationId;
use crate::model::participation::{
    Attendance, Capacity, MeetingSessionId, Participant, ParticipantId, ParticipantStage, Presence,
};
use crate::model::person::{Person, PersonId};
use crate::model::record::Table;
use crate::planning::seats::Holder;

/// Which participants of a meeting are listed. What is empty does not restrict.
#[derive(Clone, Debug)]
pub struct RollFilter {
    /// The meeting.
    pub meeting: MeetingId,
    /// Words that begin words of the person, or of whom they come for.
    pub text: String,
    /// How far they have come.
    pub stage: Option<ParticipantStage>,
}

impl RollFilter {
    /// Who is found by each word, as tables of a `WITH`: looked for among all names once, not name by name.
    /// The plus keeps SQLite from going through all people.
    fn found(&self) -> Vec<String> {
        let table = |place| {
            format!(
                "found_{place} AS MATERIALIZED (SELECT record_id FROM search_document
                   WHERE +record_table IN ('organisation', 'person') AND id IN (SELECT rowid FROM search_index
                     WHERE search_index MATCH '\"' || (:text ->> {place}) || '\"*'))"
            )
        };
        (0..search::words(&self.text).len()).map(table).collect()
    }

    /// What is true of a listed participant, where the tables of [`Self::found`] are there.
    fn condition(&self) -> String {
        let mut conditions = vec![":text IS :text".to_owned()];
        for place in 0..search::words(&self.text).len() {
            let found = format!("(SELECT record_id FROM found_{place})");
            // Where nobody is named, `IN` answers NULL.
            conditions.push(format!(
                "(participant.organisation_id IN {found} OR participant.person_id IN {found}
                  OR participant.languages LIKE '%' || (:text ->> {place}) || '%') IS TRUE"
            ));
        }
        if let Some(stage) = self.stage {
            conditions.push(format!("participant.stage = '{stage}'"));
        }
        conditions.join(" AND ")
    }

    /// The words as a JSON array.
    fn text(&self) -> String {
        serde_json::to_string(&search::words(&self.text)).unwrap_or_default()
    }
}

/// Those who take part for one state or organisation, or one person for themselves, in one capacity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// For whom.
    pub holder: Holder,
    /// In what capacity.
    pub capacity: Capacity,
    /// What the organisation is called, or the person.
    pub name: String,
    /// How many persons are named and still expected.
    pub persons: u32,
    /// How many of these have confirmed.
    pub confirmed: u32,
    /// How many participants are listed.
    pub listed: u32,
}

/// The delegations at a meeting, also those of which nobody is listed.
pub fn delegations(view: &View<'_>, filter: &RollFilter) -> Result<Vec<Delegation>> {
    let condition = filter.condition();
    let found: String = filter.found().iter().map(|table| format!("{table}, ")).collect();
    // Whoever comes for nobody is a delegation of one.
    let sql = format!(
        "WITH {found}delegation AS (
           SELECT organisation_id, capacity, NULL AS person_id, count(person_id) FILTER (WHERE {IS_EXPECTED}) AS persons,
             count(person_id) FILTER (WHERE stage = 'confirmed') AS confirmed, count(*) FILTER (WHERE {condition}) AS listed
           FROM participant WHERE meeting_id = :meeting AND organisation_id IS NOT NULL GROUP BY organisation_id, capacity
           UNION ALL
           SELECT NULL, capacity, person_id, count(person_id) FILTER (WHERE {IS_EXPECTED}),
             count(person_id) FILTER (WHERE stage = 'confirmed'), count(*) FILTER (WHERE {condition})
           FROM participant WHERE meeting_id = :meeting AND organisation_id IS NULL GROUP BY capacity, person_id)
         SELECT delegation.organisation_id, delegation.person_id, delegation.capacity,
           coalesce(organisation.name, person.name, ''), persons, confirmed, listed
         FROM delegation LEFT JOIN organisation ON organisation.id = delegation.organisation_id
           LEFT JOIN person ON person.id = delegation.person_id"
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let meeting = filter.meeting.to_string();
    let mut rows = statement.query(named_params! { ":meeting": meeting, ":text": filter.text() })?;
    let mut delegations = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(holder) = Holder::new(optional(row, 0)?, optional(row, 1)?) else { continue };
        delegations.push(Delegation {
            holder,
            capacity: from_text(row, 2)?,
            name: row.get(3)?,
            persons: row.get(4)?,
            confirmed: row.get(5)?,
            listed: row.get(6)?,
        });
    }
    Ok(delegations)
}

/// The rule of [`ParticipantStage::is_expected`], which a test compares with this.
const IS_EXPECTED: &str = "participant.stage NOT IN ('declined', 'replaced')";

/// Somebody who takes part for one of some delegations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The participant.
    pub participant: Participant,
    /// Who it is, once that is known.
    pub person: Option<Person>,
    /// Whether they are listed.
    pub is_listed: bool,
}

/// All who take part in a meeting for one of `holders`, listed or not, by whom they come for.
pub fn members(
    view: &View<'_>,
    filter: &RollFilter,
    holders: impl Iterator<Item = Holder>,
) -> Result<HashMap<Holder, Vec<Member>>> {
    let (mut organisations, mut people) = (Vec::new(), Vec::new());
    for holder in holders {
        match holder {
            Holder::Organisation(id) => organisations.push(id.0),
            Holder::Person(id) => people.push(id.0),
        }
    }
    let found = match filter.found() {
        tables if tables.is_empty() => String::new(),
        tables => format!("WITH {} ", tables.join(", ")),
    };
    let sql = format!(
        "{found}SELECT {}, {} FROM participant WHERE participant.meeting_id = :meeting
           AND participant.organisation_id IN (SELECT value FROM json_each(:organisations))
         UNION ALL
         SELECT {}, {} FROM participant WHERE participant.meeting_id = :meeting
           AND participant.organisation_id IS NULL AND participant.person_id IN (SELECT value FROM json_each(:people))",
        filter.condition(),
        column_list(Table::Participant, "participant"),
        filter.condition(),
        column_list(Table::Participant, "participant"),
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(named_params! {
        ":meeting": filter.meeting.to_string(),
        ":text": filter.text(),
        ":organisations": json_array(organisations.into_iter()),
        ":people": json_array(people.into_iter()),
    })?;
    let mut members = Vec::new();
    while let Some(row) = rows.next()? {
        let participant = Participant::from_cells(super::record::cells_from(row, 1, Table::Participant)?)?;
        members.push(Member { is_listed: row.get(0)?, participant, person: None });
    }
    let people =
        super::participation::people(view, members.iter().filter_map(|it| it.participant.person_id))?;
    let mut by_holder: HashMap<Holder, Vec<Member>> = HashMap::new();
    for mut member in members {
        member.person = member.participant.person_id.and_then(|id| people.get(&id)).cloned();
        if let Some(holder) = Holder::of(&member.participant) {
            by_holder.entry(holder).or_default().push(member);
        }
    }
    Ok(by_holder)
}

/// How these attended the sessions of which something is recorded of them.
pub fn attended(
    view: &View<'_>,
    participants: impl Iterator<Item = ParticipantId>,
) -> Result<Vec<Attendance>> {
    let clause = "WHERE participant_id IN (SELECT value FROM json_each(?1))";
    super::record::select(view, clause, &[&json_array(participants.map(|id| id.0))])
}

/// For whom and by whom a meeting is attended, each pair once.
pub fn pairs(view: &View<'_>, meeting: MeetingId) -> Result<Vec<(Option<OrganisationId>, Option<PersonId>)>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT DISTINCT organisation_id, person_id FROM participant WHERE meeting_id = ?1",
    )?;
    let mut rows = statement.query([meeting.to_string()])?;
    let mut pairs = Vec::new();
    while let Some(row) = rows.next()? {
        pairs.push((optional(row, 0)?, optional(row, 1)?));
    }
    Ok(pairs)
}

/// Those of `ids` who take part in a meeting; of all who do, where none are given, those who have confirmed.
pub fn chosen(
    view: &View<'_>,
    meeting: MeetingId,
    ids: Option<&[ParticipantId]>,
) -> Result<Vec<Participant>> {
    let meeting = meeting.to_string();
    match ids {
        Some(ids) => {
            let clause = "WHERE id IN (SELECT value FROM json_each(?1)) AND meeting_id = ?2";
            super::record::select(view, clause, &[&json_array(ids.iter().map(|id| id.0)), &meeting])
        }
        None => {
            let clause = "WHERE meeting_id = ?1 AND stage = 'confirmed' ORDER BY id";
            super::record::select(view, clause, &[&meeting])
        }
    }
}

/// How many attended a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turnout {
    /// Of how many something is recorded.
    pub recorded: u32,
    /// How many were there, in the room or online.
    pub attending: u32,
}

/// How many attended each session of a meeting of which anything is recorded.
pub fn turnout(view: &View<'_>, meeting: MeetingId) -> Result<HashMap<MeetingSessionId, Turnout>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT session_id, count(*), count(*) FILTER (WHERE presence IN ('present', 'online')) FROM attendance
         WHERE session_id IN (SELECT id FROM meeting_session WHERE meeting_id = ?1) GROUP BY session_id",
    )?;
    let rows = statement.query_map([meeting.to_string()], |row| {
        let id = from_text::<Uuid>(row, 0)?;
        Ok((MeetingSessionId(id), Turnout { recorded: row.get(1)?, attending: row.get(2)? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One participant of each delegation for each way in which anybody of it attended a session: what a quorum is counted
/// from.
pub fn delegations_at(view: &View<'_>, session: MeetingSessionId) -> Result<Vec<(Participant, Presence)>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT {}, attendance.presence FROM attendance JOIN participant ON participant.id = attendance.participant_id
         WHERE attendance.session_id = ?1
         GROUP BY participant.capacity, coalesce(participant.organisation_id, participant.person_id), attendance.presence",
        column_list(Table::Participant, "participant")
    ))?;
    let width = Table::Participant.columns().len();
    let mut rows = statement.query([session.to_string()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((Participant::from_cells(cells(row, Table::Participant)?)?, from_text(row, width)?));
    }
    Ok(found)
}
