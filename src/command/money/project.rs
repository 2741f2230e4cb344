//! The money of one project, whole: its budget line by line, who gives, what was committed and spent, and how fast.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::donors::{ContributionLine, RungLine, YearLine, contribution_line, donations, rungs, year_lines};
use super::phrase::{Phrases, only_currency};
use crate::command::Context;
use crate::command::projects::{gap_text, grouped};
use crate::error::{Code, Error, Result};
use crate::locale;
use crate::model::budget::{BudgetHeading, BudgetLine, BudgetLineId, FinancialTransaction, TransactionKind};
use crate::model::contribution::{FundingNeed, Instalment};
use crate::model::date_spec::format_date;
use crate::model::money::{Currency, format_percent};
use crate::model::project::{Project, ProjectId};
use crate::model::record::{Record, RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::forecast;
use crate::planning::funding::{self, Gap, Sum};
use crate::planning::spending::{self, Burn, Left, LineSpending};
use crate::store::record::list_as;
use crate::store::{View, money, record};

/// Whose money is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProjectMoneyInput {
    /// The project.
    pub id: ProjectId,
    /// How many of its contributions are listed.
    pub contributions: u32,
    /// How many of its transactions are listed, the latest first.
    pub transactions: u32,
}

/// A line of the budget and what became of it, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetRow {
    /// The line; `None` for the whole, and for what stands on no line.
    pub line: Option<BudgetLine>,
    /// What it was given; empty where that is not known.
    pub budget_text: String,
    /// What was committed; empty where nothing was.
    pub committed_text: String,
    /// What was spent; empty where nothing was.
    pub spent_text: String,
    /// What is left to spend.
    pub left: Left,
    /// The same as a phrase.
    pub left_text: String,
    /// By how much more was committed than there is, as a phrase; empty where it was not.
    pub overcommitted_text: String,
}

/// How spending compares with time, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BurnView {
    /// The shares.
    pub burn: Burn,
    /// The share of the budget that is spent.
    pub spent_text: String,
    /// The share that is committed.
    pub committed_text: String,
    /// The share of the eligible period that has passed.
    pub elapsed_text: String,
    /// How the one compares with the other.
    pub pace_text: String,
    /// The day for which this is said, in words.
    pub on_text: String,
    /// The eligible period, as it is shown.
    pub period_text: String,
    /// Whether that is simply when the project runs, as no other period is given.
    pub is_project_period: bool,
}

/// An instalment, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstalmentLine {
    /// The instalment.
    pub instalment: Instalment,
    /// How much; empty where it is not known.
    pub amount_text: String,
    /// When it is to come.
    pub due_text: String,
    /// When it came.
    pub received_text: String,
    /// Whether it came.
    pub is_received: bool,
    /// Whether its last day has passed and it has not come.
    pub is_late: bool,
}

impl InstalmentLine {
    pub(super) fn of(instalment: &Instalment, phrases: Phrases, today: Date) -> Self {
        let is_received = instalment.is_received();
        Self {
            amount_text: phrases.amount(&instalment.amount),
            due_text: instalment.due.display(phrases.language).into_owned(),
            received_text: instalment.received.display(phrases.language).into_owned(),
            is_received,
            is_late: !is_received && instalment.due.latest.is_some_and(|last| last < today),
            instalment: instalment.clone(),
        }
    }
}

/// A commitment or an expenditure in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TransactionLine {
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is.
    pub kind: TransactionKind,
    /// When, as it is shown.
    pub date_text: String,
    /// What for.
    pub description: String,
    /// The number of the order, contract or invoice.
    pub reference: String,
    /// How much; empty where it is not known.
    pub amount_text: String,
    /// The line of the budget; empty where it stands on none.
    pub line: String,
    /// The activity that it was for; empty where it was for none.
    pub activity: String,
}

/// The money of one project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectMoney {
    /// The currency of all of it, which the phrases then leave out; `None` where there are several.
    pub currency: Option<Currency>,
    /// The budget, line by line.
    pub lines: Vec<BudgetRow>,
    /// What stands on no line; `None` where nothing does.
    pub without_line: Option<BudgetRow>,
    /// The whole.
    pub whole: BudgetRow,
    /// What of the budget stands on no line.
    pub unallocated: Left,
    /// The same as a phrase.
    pub unallocated_text: String,
    /// How many of the usual headings have no line yet.
    pub missing_headings: u32,
    /// What overheads may come to, as a phrase; empty where no share is given.
    pub overhead_text: String,
    /// How fast it is spent.
    pub burn: BurnView,
    /// What donors give, by how firm it is: every rung.
    pub rungs: Vec<RungLine>,
    /// What is still to be funded.
    pub gap: Gap,
    /// The same as a phrase.
    pub gap_text: String,
    /// What donors give, contribution by contribution: the first of them.
    pub contributions: Vec<ContributionLine>,
    /// How many contributions there are in all.
    pub contribution_count: u32,
    /// What was committed and spent: the latest first.
    pub transactions: Vec<TransactionLine>,
    /// How many transactions there are in all.
    pub transaction_count: u32,
    /// Its money by calendar year.
    pub years: Vec<YearLine>,
}

/// The money of one project, on the day that is today.
pub fn project_money(context: Context<'_>, input: ProjectMoneyInput) -> Result<ProjectMoney> {
    let of = context.office.read(|view| ProjectRecords::read(view, input))?;
    let Context { language, today, .. } = context;
    let spending = spending::project_spending(&of.project, &of.lines, &of.transactions);
    let burn = spending::burn(&of.project, &spending, today);
    let period = spending::eligible_period(&of.project);
    let budget = &spending.whole.budget;
    let funding = funding::project_funding(&of.project.budget, &of.contributions, &of.needs);
    let instalments = grouped(of.instalments.clone(), |instalment| instalment.contribution_id);
    let donations = donations(&of.contributions, &instalments);
    let currency = only_currency(&of.sums(&spending));
    let phrases = Phrases { language, said: currency };
    let usual = BudgetHeading::ALL.len();
    let lines = of.lines.iter().zip(&spending.lines);
    Ok(ProjectMoney {
        currency,
        lines: lines.map(|(line, row)| budget_row(Some(line.clone()), row, phrases)).collect(),
        without_line: Some(&spending.without_line)
            .filter(|row| row.committed.count + row.spent.count > 0)
            .map(|row| budget_row(None, row, phrases)),
        whole: budget_row(None, &spending.whole, phrases),
        unallocated: spending.unallocated,
        unallocated_text: phrases.left(spending.unallocated),
        missing_headings: u32::try_from(missing_headings(&of.lines).count().min(usual)).unwrap_or(0),
        overhead_text: overhead_text(&of.project, Phrases::new(language)),
        burn: BurnView {
            burn,
            spent_text: phrases.share(burn.spent),
            committed_text: phrases.share(burn.committed),
            elapsed_text: phrases.share(burn.elapsed),
            pace_text: phrases.pace(burn.pace),
            on_text: format_date(
                &crate::model::date_spec::DateSpec::from_edtf("", &today.to_string())?,
                language,
            ),
            period_text: period.display(language).into_owned(),
            is_project_period: std::ptr::eq(period, &raw const of.project.date),
        },
        rungs: rungs(&donations, phrases),
        gap: funding.gap,
        gap_text: gap_text(funding.gap, language),
        contribution_count: u32::try_from(donations.len()).unwrap_or(u32::MAX),
        contributions: donations
            .iter()
            .take(input.contributions as usize)
            .map(|donation| {
                let donor = donation.contribution.organisation_id.0;
                let name = of.donors.get(&donor).cloned().unwrap_or_default();
                contribution_line(donation, name, &of.project.budget, phrases, today)
            })
            .collect(),
        transaction_count: u32::try_from(of.transactions.len()).unwrap_or(u32::MAX),
        transactions: of
            .transactions
            .iter()
            .take(input.transactions as usize)
            .map(|transaction| of.transaction_line(transaction, phrases))
            .collect(),
        years: year_lines(forecast::by_year(&donations, &of.transactions, &[(budget, period)]), phrases),
    })
}

/// All that the office holds on the money of one project.
struct ProjectRecords {
    project: Project,
    lines: Vec<BudgetLine>,
    contributions: Vec<crate::model::contribution::Contribution>,
    instalments: Vec<Instalment>,
    needs: Vec<FundingNeed>,
    transactions: Vec<FinancialTransaction>,
    /// What the donors are called.
    donors: HashMap<Uuid, String>,
    /// What the activities of the listed transactions are called.
    activities: HashMap<Uuid, String>,
}

impl ProjectRecords {
    fn read(view: &View<'_>, input: ProjectMoneyInput) -> Result<Self> {
        let reference = RecordRef { table: Table::Project, id: input.id.0 };
        let Record::Project(project) = record::get(view, reference)? else {
            return Err(Error::new(Code::NotFound, "error-not-found"));
        };
        let contributions = money::contributions(view, project.id)?;
        let transactions = money::transactions(view, project.id)?;
        let label = |table, id| Ok((id, record::label(view, RecordRef { table, id })?));
        let listed = contributions.iter().take(input.contributions as usize);
        let donors = listed.map(|one| label(Table::Organisation, one.organisation_id.0));
        let donors = donors.collect::<Result<_>>()?;
        let listed = transactions.iter().take(input.transactions as usize);
        let activities = listed.filter_map(|one| one.activity_id).map(|id| label(Table::Activity, id.0));
        let activities = activities.collect::<Result<_>>()?;
        let needs = list_as::<FundingNeed>(view)?;
        Ok(Self {
            lines: money::budget_lines(view, project.id)?,
            instalments: money::instalments(view, project.id)?,
            needs: needs.into_iter().filter(|need| need.project_id == project.id).collect(),
            project,
            contributions,
            transactions,
            donors,
            activities,
        })
    }

    /// The sums in which every currency of the project stands.
    fn sums(&self, spending: &spending::ProjectSpending) -> Vec<Sum> {
        vec![
            funding::sum([&self.project.budget]),
            spending.allocated.clone(),
            spending.whole.committed.clone(),
            spending.whole.spent.clone(),
            funding::sum(self.contributions.iter().map(|one| &one.amount)),
            funding::sum(self.instalments.iter().map(|one| &one.amount)),
        ]
    }

    fn transaction_line(&self, transaction: &FinancialTransaction, phrases: Phrases) -> TransactionLine {
        let title = |id: BudgetLineId| self.lines.iter().find(|line| line.id == id).map(|line| &line.title);
        let activity = transaction.activity_id.and_then(|id| self.activities.get(&id.0));
        TransactionLine {
            id: transaction.id.0,
            kind: transaction.kind,
            date_text: transaction.date.display(phrases.language).into_owned(),
            description: transaction.description.clone(),
            reference: transaction.reference.clone(),
            amount_text: phrases.amount(&transaction.amount),
            line: transaction.budget_line_id.and_then(title).cloned().unwrap_or_default(),
            activity: activity.cloned().unwrap_or_default(),
        }
    }
}

fn budget_row(line: Option<BudgetLine>, spending: &LineSpending, phrases: Phrases) -> BudgetRow {
    let is_overcommitted = matches!(spending.uncommitted, Left::OverBy(_) | Left::OverByAtLeast(_));
    BudgetRow {
        line,
        budget_text: phrases.amount(&spending.budget),
        committed_text: phrases.sum(&spending.committed),
        spent_text: phrases.sum(&spending.spent),
        left: spending.left,
        left_text: phrases.left(spending.left),
        overcommitted_text: if is_overcommitted { phrases.left(spending.uncommitted) } else { String::new() },
    }
}

fn overhead_text(project: &Project, phrases: Phrases) -> String {
    let Some(share) = project.overhead else { return String::new() };
    let percent = format_percent(share, phrases.language);
    match funding::share_of(&project.budget, share) {
        Some(money) => {
            let amount = phrases.money(money);
            let arguments = [("share", percent.as_str()), ("amount", amount.as_str())];
            locale::text(phrases.language, "share-of-budget-amounts-to", &arguments)
        }
        None => locale::text(phrases.language, "share-of-budget", &[("share", &percent)]),
    }
}

/// The usual headings under which no line stands yet.
fn missing_headings(lines: &[BudgetLine]) -> impl Iterator<Item = BudgetHeading> {
    let is_missing = |heading: &BudgetHeading| lines.iter().all(|line| line.heading != *heading);
    BudgetHeading::ALL.iter().copied().filter(is_missing)
}

/// To whose budget headings are added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddHeadingsInput {
    /// The project.
    pub id: ProjectId,
}

/// Adds a line for each of the usual headings that has none yet, in the words of the person's language.
pub fn add_usual_headings(context: Context<'_>, input: AddHeadingsInput) -> Result<Written<Vec<BudgetLine>>> {
    let reference = RecordRef { table: Table::Project, id: input.id.0 };
    let project = context.office.read(|view| record::get(view, reference))?.label();
    let subject = Subject::of(Table::Project, project);
    context.office.transact(Operation::AddBudgetHeadings, &subject, |tx| {
        let lines = money::budget_lines(tx, input.id)?;
        let last = lines.iter().map(|line| line.position).max().unwrap_or(0);
        let mut added = Vec::new();
        for (position, heading) in (last + 1..).zip(missing_headings(&lines)) {
            let line = BudgetLine {
                id: BudgetLineId(tx.new_id()),
                project_id: input.id,
                position,
                heading,
                title: locale::text(context.language, &format!("vocabulary-{heading}"), &[]),
                ..BudgetLine::default()
            };
            record::insert(tx, &line.clone().into())?;
            added.push(line);
        }
        Ok(added)
    })
}
