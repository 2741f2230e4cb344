//! Who gives what: each donor by how firm it is and by project, the totals, and money by year.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::phrase::Phrases;
use crate::command::projects::{grouped, of};
use crate::command::{Context, Nothing};
use crate::error::Result;
use crate::locale;
use crate::model::budget::FinancialTransaction;
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, ContributionStage, FundingNeed, Instalment};
use crate::model::date_spec::DateSpec;
use crate::model::money::{Amount, Currency, Percent, format_percent};
use crate::model::organisation::OrganisationId;
use crate::model::project::{LifeCycle, Project, ProjectId};
use crate::model::record::Table;
use crate::planning::forecast::{self, YearOfMoney};
use crate::planning::funding::{self, Donation, Gap, Sum, ladder};
use crate::planning::spending::eligible_period;
use crate::store::money;
use crate::store::record::{Page, list_as};

use super::project::InstalmentLine;

/// A rung of the ladder from hope to money in the bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RungLine {
    /// How firm.
    pub stage: ContributionStage,
    /// How much stands on it.
    pub sum: Sum,
    /// The same as a phrase; empty where nothing does.
    pub text: String,
}

/// The rungs of the ladder in words.
pub(super) fn rungs(donations: &[Donation<'_>], phrases: Phrases) -> Vec<RungLine> {
    let line =
        |rung: funding::Rung| RungLine { stage: rung.stage, text: phrases.sum(&rung.sum), sum: rung.sum };
    ladder(donations).into_iter().map(line).collect()
}

/// What one donor gives to one project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContributionLine {
    /// The contribution.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The donor.
    #[ts(type = "string")]
    pub organisation_id: Uuid,
    /// What the donor is called.
    pub organisation: String,
    /// The project.
    pub project_id: ProjectId,
    /// How firm it is.
    pub stage: ContributionStage,
    /// How sure the fact is.
    pub certainty: Certainty,
    /// How much; empty where it is not known.
    pub amount_text: String,
    /// The share of the budget, with what it comes to; empty where it has none.
    pub share_text: String,
    /// What came of it; empty where nothing did.
    pub received_text: String,
    /// What is still to come; empty where nothing is.
    pub outstanding_text: String,
    /// When, as it is shown.
    pub date_text: String,
    /// Its instalments, in order.
    pub instalments: Vec<InstalmentLine>,
}

/// A share of a budget, with what it comes to where that is known.
fn share_text(share: Percent, budget: &Amount, phrases: Phrases) -> String {
    let percent = format_percent(share, phrases.language);
    match funding::share_of(budget, share) {
        Some(money) => {
            let arguments = [("share", &*percent), ("amount", &phrases.money(money))];
            locale::text(phrases.language, "share-of-budget-amounts-to", &arguments)
        }
        None => locale::text(phrases.language, "share-of-budget", &[("share", &percent)]),
    }
}

/// A contribution in words.
pub(super) fn contribution_line(
    donation: &Donation<'_>,
    organisation: String,
    budget: &Amount,
    phrases: Phrases,
    today: Date,
) -> ContributionLine {
    let Donation { contribution, instalments } = *donation;
    let share_text = contribution.share.map(|share| share_text(share, budget, phrases));
    let outstanding = donation.outstanding();
    ContributionLine {
        id: contribution.id.0,
        organisation_id: contribution.organisation_id.0,
        organisation,
        project_id: contribution.project_id,
        stage: contribution.stage,
        certainty: contribution.certainty,
        amount_text: phrases.amount(&contribution.amount),
        share_text: share_text.unwrap_or_default(),
        received_text: phrases.sum(&donation.received()),
        outstanding_text: outstanding.map(|amount| phrases.sum(&funding::sum([&amount]))).unwrap_or_default(),
        date_text: contribution.date.display(phrases.language).into_owned(),
        instalments: instalments.iter().map(|one| InstalmentLine::of(one, phrases, today)).collect(),
    }
}

/// Which donors are listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DonorsInput {
    /// Words that begin words of the donor; empty for all.
    pub text: String,
    /// Whether it is told what each gives to which project.
    pub by_project: bool,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// A donor in the list, and what it gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DonorRow {
    /// `organisation`.
    pub table: Table,
    /// The organisation's id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// What it gives, by how firm it is: every rung.
    pub rungs: Vec<RungLine>,
    /// What it gives, project by project; empty where that was not asked for.
    pub projects: Vec<DonorProject>,
}

/// What a donor gives to one project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DonorProject {
    /// The project.
    pub project_id: ProjectId,
    /// The first few contributions.
    pub given: Vec<Given>,
    /// How many more there are.
    pub more: u32,
}

/// A contribution in few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Given {
    /// How much, or else which share of the budget; empty where neither is known.
    pub text: String,
    /// How firm it is.
    pub stage: ContributionStage,
}

/// How many contributions of a donor to one project are told: what stands in one cell is read at a glance.
const TOLD: usize = 4;

/// What these donations come to, project by project, in few words.
fn by_project(
    donations: &[Donation<'_>],
    budgets: &HashMap<ProjectId, Amount>,
    phrases: Phrases,
) -> Vec<DonorProject> {
    let none = Amount::default();
    let mut projects: Vec<DonorProject> = Vec::new();
    for Donation { contribution, .. } in donations {
        let id = contribution.project_id;
        let place = projects.iter().position(|project| project.project_id == id).unwrap_or_else(|| {
            projects.push(DonorProject { project_id: id, given: Vec::new(), more: 0 });
            projects.len() - 1
        });
        let project = &mut projects[place];
        if project.given.len() == TOLD {
            project.more += 1;
            continue;
        }
        let amount = phrases.amount(&contribution.amount);
        let text = match contribution.share {
            Some(share) if amount.is_empty() => share_text(share, budgets.get(&id).unwrap_or(&none), phrases),
            _ => amount,
        };
        project.given.push(Given { text, stage: contribution.stage });
    }
    projects
}

/// Donors in alphabetical order.
pub fn donors(context: Context<'_>, input: DonorsInput) -> Result<Page<DonorRow>> {
    let (page, contributions, instalments, projects) = context.office.read(|view| {
        let page = money::donors(view, &input.text, input.offset, input.limit.min(1000))?;
        let ids: Vec<OrganisationId> = page.rows.iter().map(|donor| donor.id).collect();
        let contributions = money::contributions_of(view, &ids)?;
        let instalments = money::instalments_of(view, &contributions)?;
        Ok((page, contributions, instalments, list_as::<Project>(view)?))
    })?;
    let contributions = grouped(contributions, |contribution| contribution.organisation_id);
    let instalments = grouped(instalments, |instalment| instalment.contribution_id);
    let budgets: HashMap<ProjectId, Amount> =
        projects.into_iter().map(|project| (project.id, project.budget)).collect();
    let phrases = Phrases::new(context.language);
    let rows = page
        .rows
        .into_iter()
        .map(|donor| {
            let donations = donations(of(&contributions, donor.id), &instalments);
            let projects =
                if input.by_project { by_project(&donations, &budgets, phrases) } else { Vec::new() };
            let rungs = rungs(&donations, phrases);
            DonorRow { table: Table::Organisation, id: donor.id.0, name: donor.name, rungs, projects }
        })
        .collect();
    Ok(Page { total: page.total, rows })
}

/// Contributions with their instalments.
pub(super) fn donations<'a>(
    contributions: &'a [Contribution],
    instalments: &'a HashMap<crate::model::contribution::ContributionId, Vec<Instalment>>,
) -> Vec<Donation<'a>> {
    contributions
        .iter()
        .map(|contribution| Donation { contribution, instalments: of(instalments, contribution.id) })
        .collect()
}

/// All that donors give, and all that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FundingTotals {
    /// What donors give, by how firm it is: every rung.
    pub rungs: Vec<RungLine>,
    /// What is still to fund of the projects that are not over.
    pub gap: Sum,
    /// The same as a phrase.
    pub gap_text: String,
    /// The currencies that amounts are in or that a rate leads to: those in which a total can be asked for.
    pub currencies: Vec<Currency>,
    /// The projects to which donors give, in alphabetical order.
    pub projects: Vec<FundedProject>,
}

/// A project to which donors give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FundedProject {
    /// Its id.
    pub id: ProjectId,
    /// Its short name.
    pub name: String,
}

/// All that donors give, and all that is missing.
pub fn funding_totals(context: Context<'_>, _: Nothing) -> Result<FundingTotals> {
    let office = Funding::read(context)?;
    let instalments = grouped(office.instalments.clone(), |instalment| instalment.contribution_id);
    let phrases = Phrases::new(context.language);
    let rungs = rungs(&donations(&office.contributions, &instalments), phrases);
    let (gap, gap_text) = office.gap(phrases);
    let funded: HashSet<ProjectId> = office.contributions.iter().map(|one| one.project_id).collect();
    let mut projects: Vec<FundedProject> = office
        .projects
        .iter()
        .filter(|project| funded.contains(&project.id))
        .map(|project| FundedProject { id: project.id, name: project.name.clone() })
        .collect();
    projects.sort_by_key(|project| project.name.to_lowercase());
    Ok(FundingTotals { rungs, gap, gap_text, currencies: office.currencies(context)?, projects })
}

/// What the office knows of its funding.
pub(super) struct Funding {
    pub projects: Vec<Project>,
    pub contributions: Vec<Contribution>,
    pub instalments: Vec<Instalment>,
    pub needs: Vec<FundingNeed>,
}

impl Funding {
    pub(super) fn read(context: Context<'_>) -> Result<Self> {
        context.office.read(|view| {
            Ok(Self {
                projects: list_as(view)?,
                contributions: list_as(view)?,
                instalments: list_as(view)?,
                needs: list_as(view)?,
            })
        })
    }

    /// What is still to fund of the projects that are not over. What is only bounded, and what is not known, is said.
    pub(super) fn gap(&self, phrases: Phrases) -> (Sum, String) {
        let contributions = grouped(self.contributions.clone(), |contribution| contribution.project_id);
        let needs = grouped(self.needs.clone(), |need| need.project_id);
        let mut amounts = Vec::new();
        let mut is_bound = false;
        for project in self.projects.iter().filter(|project| project.life_cycle != LifeCycle::Closed) {
            let (contributions, needs) = (of(&contributions, project.id), of(&needs, project.id));
            match funding::project_funding(&project.budget, contributions, needs).gap {
                Gap::None => {}
                Gap::NotKnown => amounts.push(Amount::default()),
                Gap::Exactly(money) | Gap::AtMost(money) if money.minor == 0 => {}
                Gap::Exactly(money) => amounts.push(known(money)),
                Gap::AtMost(money) => {
                    is_bound = true;
                    amounts.push(known(money));
                }
            }
        }
        let gap = funding::sum(&amounts);
        let stated: Vec<String> = gap.stated.iter().map(|&money| phrases.money(money)).collect();
        let id = match (gap.stated.is_empty(), gap.without_amount, is_bound) {
            (true, 0, _) => "gap-none",
            (true, _, _) => "gap-total-not-known",
            (false, 0, false) => "gap-exactly",
            (false, 0, true) => "gap-at-most",
            (false, _, false) => "gap-total-and-not-known",
            (false, _, true) => "gap-total-at-most-and-not-known",
        };
        let without = gap.without_amount.to_string();
        let text =
            locale::text(phrases.language, id, &[("amount", &stated.join(" + ")), ("without", &without)]);
        (gap, text)
    }

    fn currencies(&self, context: Context<'_>) -> Result<Vec<Currency>> {
        let rates = context.office.read(list_as::<crate::model::exchange_rate::ExchangeRate>)?;
        let ends = rates.iter().flat_map(|rate| [rate.from_currency, rate.to_currency]);
        let amounts = self.projects.iter().map(|project| project.budget.currency);
        let given = self.contributions.iter().map(|contribution| contribution.amount.currency);
        let mut currencies: Vec<Currency> = ends.chain(amounts).chain(given).flatten().collect();
        currencies.sort_unstable();
        currencies.dedup();
        Ok(currencies)
    }
}

fn known(money: funding::Money) -> Amount {
    Amount { minor: Some(money.minor), currency: Some(money.currency), ..Amount::default() }
}

/// What falls in one year, in words; a column is empty where nothing does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearLine {
    /// What falls in it.
    pub money: YearOfMoney,
    /// What is to come from donors.
    pub due_text: String,
    /// What came from donors.
    pub received_text: String,
    /// What was committed.
    pub committed_text: String,
    /// What was spent.
    pub spent_text: String,
    /// What of the budgets would fall in the year if each were spent evenly.
    pub evenly_text: String,
}

pub(super) fn year_lines(years: Vec<YearOfMoney>, phrases: Phrases) -> Vec<YearLine> {
    let line = |money: YearOfMoney| YearLine {
        due_text: phrases.sum(&money.due),
        received_text: phrases.sum(&money.received),
        committed_text: phrases.sum(&money.committed),
        spent_text: phrases.sum(&money.spent),
        evenly_text: phrases.sum(&money.evenly),
        money,
    };
    years.into_iter().map(line).collect()
}

/// The money of all projects by calendar year.
pub fn forecast(context: Context<'_>, _: Nothing) -> Result<Vec<YearLine>> {
    let office = Funding::read(context)?;
    let transactions = context.office.read(list_as::<FinancialTransaction>)?;
    let instalments = grouped(office.instalments, |instalment| instalment.contribution_id);
    let donations = donations(&office.contributions, &instalments);
    let budgets: Vec<(&Amount, &DateSpec)> =
        office.projects.iter().map(|project| (&project.budget, eligible_period(project))).collect();
    let years = forecast::by_year(&donations, &transactions, &budgets);
    Ok(year_lines(years, Phrases::new(context.language)))
}
