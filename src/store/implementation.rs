//! Who has implemented what: states, recommendations, and what is known between them.

use rusqlite::params;

use super::View;
use super::effective::json_array;
use super::record::{cells, column_list};
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::entity::Entity as _;
use crate::model::organisation::Organisation;
use crate::model::recommendation::{Implementation, Recommendation};
use crate::model::record::Table;

/// The recommendations of a body, or all: by date, then by title, the first `limit`.
pub fn recommendations(view: &View<'_>, body: Option<BodyId>, limit: u32) -> Result<Vec<Recommendation>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT {} FROM recommendation WHERE ?1 IS NULL OR body_id = ?1
         ORDER BY date_earliest NULLS LAST, title COLLATE NOCASE, id LIMIT ?2",
        column_list(Table::Recommendation, "recommendation")
    ))?;
    let mut rows = statement.query(params![body.map(|id| id.to_string()), limit])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Recommendation::from_cells(cells(row, Table::Recommendation)?)?);
    }
    Ok(found)
}

/// What is known of these recommendations.
pub fn of(view: &View<'_>, recommendations: &[Recommendation]) -> Result<Vec<Implementation>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "SELECT {} FROM implementation WHERE recommendation_id IN (SELECT value FROM json_each(?1)) ORDER BY id",
        column_list(Table::Implementation, "implementation")
    ))?;
    let mut rows = statement.query([json_array(recommendations.iter().map(|one| one.id.0))])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Implementation::from_cells(cells(row, Table::Implementation)?)?);
    }
    Ok(found)
}

/// Those whom the recommendations of a body concern, in alphabetical order: the states that sit in it, or all states
/// where none is known to; and whoever something is known of already.
pub fn addressees(
    view: &View<'_>,
    body: Option<BodyId>,
    known: &[Implementation],
) -> Result<Vec<Organisation>> {
    let mut statement = view.connection.prepare_cached(&format!(
        "WITH member AS (
           SELECT organisation_id AS id FROM membership JOIN organisation ON organisation.id = organisation_id
           WHERE body_id = ?1 AND organisation.kind = 'state'
         )
         SELECT {} FROM organisation
         WHERE id IN (SELECT value FROM json_each(?2))
           OR id IN (SELECT id FROM member)
           OR (kind = 'state' AND NOT EXISTS (SELECT 1 FROM member))
         ORDER BY name COLLATE NOCASE, id",
        column_list(Table::Organisation, "organisation")
    ))?;
    let known = json_array(known.iter().map(|one| one.organisation_id.0));
    let mut rows = statement.query(params![body.map(|id| id.to_string()), known])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Organisation::from_cells(cells(row, Table::Organisation)?)?);
    }
    Ok(found)
}
