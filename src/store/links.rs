//! What links are worked out from: who is in which body, project and network, and how these are connected.

use std::collections::HashMap;

use rusqlite::Row;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::View;
use super::calendar::optional;
use super::contact_point::{OrganisationName, TRANSLATION};
use super::effective::BODY_LABEL;
use super::record::from_text;
use crate::error::Result;
use crate::model::certainty::{Certainty, Standing};
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::link::Relation;
use crate::model::network::InstitutionKind;
use crate::model::organisation::{OrganisationId, OrganisationKind};
use crate::model::person::PersonId;
use crate::model::project::RegionId;
use crate::model::record::{RecordRef, Table};
use crate::planning::seats::Holder;

/// That somebody is in something, with the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredTie {
    /// Who.
    pub holder: Holder,
    /// What in.
    pub hub: RecordRef,
    /// In what capacity, as a word of its vocabulary.
    pub role: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// Since when, or from when to when, as written.
    pub date: String,
}

/// Something that links those who are in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hub {
    /// A body, a project, a network, or a link from one to another.
    pub reference: RecordRef,
    /// What it is called; a link has no name.
    pub label: String,
    /// Whether it exists or is only proposed.
    pub standing: Standing,
    /// How sure it is.
    pub certainty: Certainty,
    /// When, as written: when a project runs.
    pub date: String,
}

/// Somebody who is in something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolderName {
    /// What a state or organisation is called; of a person, the name alone.
    pub name: OrganisationName,
    /// What a state or organisation is; a person is none.
    pub kind: Option<OrganisationKind>,
}

/// That two of the things that link others are connected themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Join {
    /// The one that it starts from.
    pub subject: RecordRef,
    /// What that is to the other.
    pub relation: Relation,
    /// The other.
    pub target: RecordRef,
    /// Whether it exists or is only proposed.
    pub standing: Standing,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Everyone's ties to bodies, projects and networks, in the order of what they are tied to.
pub fn ties(view: &View<'_>, language: Language) -> Result<Vec<StoredTie>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT 'body', body_id, organisation_id, person_id, role, certainty, date_raw, date_edtf FROM membership
         UNION ALL SELECT 'project', project_id, organisation_id, NULL, role, certainty, '', NULL FROM partnership
         UNION ALL SELECT 'project', project_id, organisation_id, NULL, 'donor', certainty, date_raw, date_edtf
           FROM contribution WHERE stage <> 'sought'
         UNION ALL SELECT 'network', network_id, organisation_id, NULL, 'contact_point', certainty, date_raw, date_edtf
           FROM contact_point
         UNION ALL SELECT 'network', id, host_id, NULL, 'host', 'stated', '', NULL FROM network
           WHERE host_id IS NOT NULL
         ORDER BY 1, 2, 3, 4, 5",
    )?;
    let mut rows = statement.query([])?;
    let mut ties = Vec::new();
    while let Some(row) = rows.next()? {
        let organisation: Option<OrganisationId> = optional(row, 2)?;
        let person: Option<PersonId> = optional(row, 3)?;
        let Some(holder) = organisation.map(Holder::Organisation).or(person.map(Holder::Person)) else {
            continue;
        };
        ties.push(StoredTie {
            holder,
            hub: RecordRef { table: from_text(row, 0)?, id: from_text(row, 1)? },
            role: row.get(4)?,
            certainty: from_text(row, 5)?,
            date: written(row, 6, language)?,
        });
    }
    Ok(ties)
}

/// The date whose text and expression stand in the columns from `first`, as it is shown.
fn written(row: &Row<'_>, first: usize, language: Language) -> Result<String> {
    let raw: String = row.get(first)?;
    let edtf: Option<String> = row.get(first + 1)?;
    match edtf {
        Some(edtf) if raw.trim().is_empty() => {
            Ok(DateSpec::from_edtf("", &edtf)?.display(language).into_owned())
        }
        _ => Ok(raw),
    }
}

/// Every body, project and network.
pub fn hubs(view: &View<'_>, language: Language) -> Result<Vec<Hub>> {
    let sql = format!(
        "SELECT 'body', id, {BODY_LABEL}, standing, 'stated', '', NULL FROM body
         UNION ALL SELECT 'project', id, name, 'established', certainty, date_raw, date_edtf FROM project
         UNION ALL SELECT 'network', id, name, standing, 'stated', '', NULL FROM network
         ORDER BY 1, 3 COLLATE NOCASE, 2"
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut hubs = Vec::new();
    while let Some(row) = rows.next()? {
        hubs.push(Hub {
            reference: RecordRef { table: from_text(row, 0)?, id: from_text(row, 1)? },
            label: row.get(2)?,
            standing: from_text(row, 3)?,
            certainty: from_text(row, 4)?,
            date: written(row, 5, language)?,
        });
    }
    Ok(hubs)
}

/// What states, organisations and people are called.
pub fn holder_names(view: &View<'_>, language: Language) -> Result<HashMap<Holder, HolderName>> {
    let sql = format!(
        "SELECT 1, id, name, {TRANSLATION}, country_code, kind FROM organisation
         UNION ALL SELECT 0, id, name, '', '', NULL FROM person"
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(&[(":language", language.as_str())])?;
    let mut names = HashMap::new();
    while let Some(row) = rows.next()? {
        let id: Uuid = from_text(row, 1)?;
        let is_organisation: bool = row.get(0)?;
        let holder = if is_organisation {
            Holder::Organisation(OrganisationId(id))
        } else {
            Holder::Person(PersonId(id))
        };
        let name = OrganisationName {
            id: OrganisationId(id),
            name: row.get(2)?,
            translation: row.get(3)?,
            country_code: row.get(4)?,
        };
        names.insert(holder, HolderName { name, kind: optional(row, 5)? });
    }
    Ok(names)
}

/// Links entered between any two of those and of these: what only follows, may be the same or is about something is
/// not among them.
pub fn joins(view: &View<'_>) -> Result<Vec<(Uuid, Join)>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT id, subject_table, subject_id, relation, target_table, target_id, standing, certainty FROM link
         WHERE relation IN ('related_to', 'close_links_to', 'takes_part_in')
           AND subject_table IN ('organisation', 'person', 'body', 'project', 'network')
           AND target_table IN ('organisation', 'person', 'body', 'project', 'network')
         ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut joins = Vec::new();
    while let Some(row) = rows.next()? {
        let join = Join {
            subject: RecordRef { table: from_text(row, 1)?, id: from_text(row, 2)? },
            relation: from_text(row, 3)?,
            target: RecordRef { table: from_text(row, 4)?, id: from_text(row, 5)? },
            standing: from_text(row, 6)?,
            certainty: from_text(row, 7)?,
        };
        joins.push((from_text(row, 0)?, join));
    }
    Ok(joins)
}

/// Who has a contact point in which kind of institution: how many.
pub fn institutions(view: &View<'_>) -> Result<Vec<(OrganisationId, InstitutionKind, u32)>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT organisation_id, institution, count(*) FROM contact_point GROUP BY 1, 2 ORDER BY 1, 2",
    )?;
    let rows = statement.query_map([], |row| Ok((from_text(row, 0)?, from_text(row, 1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Which states lie in a region, and which projects work there.
pub fn in_region(view: &View<'_>, region: RegionId) -> Result<Vec<RecordRef>> {
    let mut statement = view.connection.prepare_cached(
        "SELECT 'organisation', organisation_id FROM region_state WHERE region_id = ?1
         UNION ALL SELECT 'project', project_id FROM project_region WHERE region_id = ?1",
    )?;
    let rows = statement.query_map([region.to_string()], |row| {
        Ok(RecordRef { table: from_text::<Table>(row, 0)?, id: from_text(row, 1)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
