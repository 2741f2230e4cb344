//! What one donor gives, whole: project by project, with what became of each project's money.

use std::collections::HashMap;

use super::donors::{ContributionLine, RungLine, contribution_line, donations, rungs};
use super::phrase::Phrases;
use crate::command::Context;
use crate::command::projects::{gap_text, grouped, of};
use crate::error::Result;
use crate::model::contribution::{Contribution, FundingNeed, Instalment};
use crate::model::date_spec::DateSpec;
use crate::model::organisation::OrganisationId;
use crate::model::project::Project;
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::funding::{project_funding, sum};
use crate::planning::spending::project_spending;
use crate::store::record::{self, get};
use crate::store::{View, money};

/// What a donor gives.
pub(in crate::command) struct DonorMoney {
    /// What the donor is called.
    pub name: String,
    /// By how firm it is: every rung.
    pub rungs: Vec<RungLine>,
    /// Project by project, in the order of their dates.
    pub projects: Vec<FundedProject>,
}

/// A project to which a donor gives.
pub(in crate::command) struct FundedProject {
    pub name: String,
    pub full_title: String,
    pub date: DateSpec,
    /// What the donor gives to it.
    pub contributions: Vec<ContributionLine>,
    /// Its budget; empty where that is not known.
    pub budget_text: String,
    /// What was spent of its money, all donors' together; empty where nothing is recorded.
    pub spent_text: String,
    /// What of it is still to be funded, as a phrase.
    pub gap_text: String,
}

/// What one donor gives, on the day that is today.
pub(in crate::command) fn donor_money(context: Context<'_>, id: OrganisationId) -> Result<DonorMoney> {
    let phrases = Phrases::new(context.language);
    context.office.read(|view| {
        let name = record::label(view, RecordRef { table: Table::Organisation, id: id.0 })?;
        let contributions = money::contributions_of(view, &[id])?;
        let instalments = grouped(money::instalments_of(view, &contributions)?, |it| it.contribution_id);
        let rungs = rungs(&donations(&contributions, &instalments), phrases);
        let needs = grouped(record::list_as::<FundingNeed>(view)?, |need| need.project_id);
        let mut projects = Vec::new();
        for (project_id, given) in grouped(contributions, |one| one.project_id) {
            let reference = RecordRef { table: Table::Project, id: project_id.0 };
            if let Record::Project(project) = get(view, reference)? {
                let funded = funded(context, view, &project, &given, &instalments, of(&needs, project_id))?;
                projects.push((project.date.sort_key(), project_id, funded));
            }
        }
        projects.sort_by_key(|(date, id, _)| (*date, *id));
        Ok(DonorMoney { name, rungs, projects: projects.into_iter().map(|(.., funded)| funded).collect() })
    })
}

fn funded(
    context: Context<'_>,
    view: &View<'_>,
    project: &Project,
    given: &[Contribution],
    instalments: &HashMap<crate::model::contribution::ContributionId, Vec<Instalment>>,
    needs: &[FundingNeed],
) -> Result<FundedProject> {
    let phrases = Phrases::new(context.language);
    let all = money::contributions(view, project.id)?;
    let lines = money::budget_lines(view, project.id)?;
    let spending = project_spending(project, &lines, &money::transactions(view, project.id)?);
    let line =
        |donation: &_| contribution_line(donation, String::new(), &project.budget, phrases, context.today);
    Ok(FundedProject {
        name: project.name.clone(),
        full_title: project.full_title.clone(),
        date: project.date.clone(),
        contributions: donations(given, instalments).iter().map(line).collect(),
        budget_text: phrases.sum(&sum(Some(&project.budget).filter(|budget| budget.minor.is_some()))),
        spent_text: phrases.sum(&spending.whole.spent),
        gap_text: gap_text(project_funding(&project.budget, &all, needs).gap, context.language),
    })
}
