//! Money by project and by donor.

use rusqlite::params;

use super::effective::json_array;
use super::record::{Page, select as list};
use super::{View, search};
use crate::error::Result;
use crate::model::budget::{BudgetLine, BudgetLineId, FinancialTransaction};
use crate::model::contribution::{Contribution, Instalment};
use crate::model::organisation::{Organisation, OrganisationId};
use crate::model::project::ProjectId;

/// The lines of a project's budget, in order.
pub fn budget_lines(view: &View<'_>, project: ProjectId) -> Result<Vec<BudgetLine>> {
    list(view, "WHERE project_id = ?1 ORDER BY position, id", &[&project.to_string()])
}

/// What donors give to a project, in the order in which it was entered.
pub fn contributions(view: &View<'_>, project: ProjectId) -> Result<Vec<Contribution>> {
    list(view, "WHERE project_id = ?1 ORDER BY id", &[&project.to_string()])
}

/// The instalments of a project's contributions, in order.
pub fn instalments(view: &View<'_>, project: ProjectId) -> Result<Vec<Instalment>> {
    let clause =
        "WHERE contribution_id IN (SELECT id FROM contribution WHERE project_id = ?1) ORDER BY position, id";
    list(view, clause, &[&project.to_string()])
}

/// What was committed and spent of a project's money: the latest first, and last what has no date.
pub fn transactions(view: &View<'_>, project: ProjectId) -> Result<Vec<FinancialTransaction>> {
    let clause = "WHERE project_id = ?1 ORDER BY date_earliest DESC NULLS LAST, id DESC";
    list(view, clause, &[&project.to_string()])
}

/// What was committed and spent on a line of a budget.
pub fn transactions_on(view: &View<'_>, line: BudgetLineId) -> Result<Vec<FinancialTransaction>> {
    list(view, "WHERE budget_line_id = ?1 ORDER BY id", &[&line.to_string()])
}

/// Organisations that contribute to projects, in alphabetical order: those whose words begin with the words of `text`.
pub fn donors(view: &View<'_>, text: &str, offset: u32, limit: u32) -> Result<Page<Organisation>> {
    let matching = search::matching(text);
    let restriction = if matching.is_some() {
        "AND id IN (SELECT record_id FROM search_document WHERE id IN
           (SELECT rowid FROM search_index WHERE search_index MATCH ?1))"
    } else {
        "AND ?1 IS NULL"
    };
    let clause = format!("WHERE id IN (SELECT organisation_id FROM contribution) {restriction}");
    let total = view
        .connection
        .prepare_cached(&format!("SELECT count(*) FROM organisation {clause}"))?
        .query_row(params![matching], |row| row.get(0))?;
    let clause = format!("{clause} ORDER BY name COLLATE NOCASE, id LIMIT ?2 OFFSET ?3");
    Ok(Page { total, rows: list(view, &clause, &[&matching, &limit, &offset])? })
}

/// What these organisations give, in the order in which it was entered.
pub fn contributions_of(view: &View<'_>, donors: &[OrganisationId]) -> Result<Vec<Contribution>> {
    let clause = "WHERE organisation_id IN (SELECT value FROM json_each(?1)) ORDER BY id";
    list(view, clause, &[&json_array(donors.iter().map(|donor| donor.0))])
}

/// The instalments of these contributions, in order.
pub fn instalments_of(view: &View<'_>, contributions: &[Contribution]) -> Result<Vec<Instalment>> {
    let clause = "WHERE contribution_id IN (SELECT value FROM json_each(?1)) ORDER BY position, id";
    list(view, clause, &[&json_array(contributions.iter().map(|contribution| contribution.id.0))])
}
