//! Projects and their money.

use std::collections::HashMap;
use std::hash::Hash;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::meetings::shown;
use super::{Context, Nothing};
use crate::error::Result;
use crate::locale;
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, FundingNeed, Partnership};
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::money::{Amount, format_amount};
use crate::model::project::{LifeCycle, Project, ProjectId, ProjectRegion, Region};
use crate::planning::funding::{self, Gap, Money, Portfolio, ProjectFunding, Sum};
use crate::store::record::list_as;

/// A project in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectRow {
    /// Its id.
    pub id: ProjectId,
    /// Its short name.
    pub name: String,
    /// Its full title.
    pub full_title: String,
    /// Where it stands in its life.
    pub life_cycle: LifeCycle,
    /// How sure it is.
    pub certainty: Certainty,
    /// From when to when.
    pub date: DateSpec,
    /// The date as it is shown.
    pub date_text: String,
    /// How many months it lasts, both ends counted, where that is known.
    pub months: Option<u32>,
    /// How it is funded, as written.
    pub funding_as_written: String,
    /// Its budget.
    pub budget: Amount,
    /// The budget as it is shown; empty where it is not known.
    pub budget_text: String,
    /// Its donors, and what is missing.
    pub funding: ProjectFunding,
    /// What is still to be funded, as a phrase.
    pub gap_text: String,
    /// What donors give, as a phrase.
    pub contributions_text: String,
    /// The regions it works in.
    pub regions: Vec<String>,
    /// How many partners are certain.
    pub partners: u32,
    /// How many partners are only queried.
    pub queried_partners: u32,
}

/// All projects: those under way, then the pipeline, then those that are over; each by first day.
pub fn list_projects(context: Context<'_>, _: Nothing) -> Result<Vec<ProjectRow>> {
    let (mut projects, contributions, needs, partnerships, scopes, regions) =
        context.office.read(|view| {
            Ok((
                list_as::<Project>(view)?,
                list_as::<Contribution>(view)?,
                list_as::<FundingNeed>(view)?,
                list_as::<Partnership>(view)?,
                list_as::<ProjectRegion>(view)?,
                list_as::<Region>(view)?,
            ))
        })?;
    let contributions = grouped(contributions, |contribution| contribution.project_id);
    let needs = grouped(needs, |need| need.project_id);
    let partnerships = grouped(partnerships, |partnership| partnership.project_id);
    let scopes = grouped(scopes, |scope| scope.project_id);
    let regions: HashMap<_, _> = regions.into_iter().map(|region| (region.id, region.name)).collect();
    let rank = |life_cycle| match life_cycle {
        LifeCycle::Current => 0,
        LifeCycle::Pipeline => 1,
        LifeCycle::Closed => 2,
    };
    projects.sort_by(|a, b| {
        (rank(a.life_cycle), a.date.sort_key(), a.id).cmp(&(rank(b.life_cycle), b.date.sort_key(), b.id))
    });
    let language = context.language;
    Ok(projects
        .into_iter()
        .map(|project| {
            let id = project.id;
            let funding = funding::project_funding(&project.budget, of(&contributions, id), of(&needs, id));
            let partners = of(&partnerships, id);
            let queried = partners.iter().filter(|partner| partner.certainty == Certainty::Queried).count();
            ProjectRow {
                id,
                date_text: shown(&project.date, language),
                months: project.date.months(),
                budget_text: amount_text(&project.budget, language),
                gap_text: gap_text(funding.gap, language),
                contributions_text: sum_text(&funding.contributions, "donor", language),
                regions: of(&scopes, id)
                    .iter()
                    .filter_map(|scope| regions.get(&scope.region_id).cloned())
                    .collect(),
                partners: count(partners.len() - queried),
                queried_partners: count(queried),
                name: project.name,
                full_title: project.full_title,
                life_cycle: project.life_cycle,
                certainty: project.certainty,
                date: project.date,
                funding_as_written: project.funding,
                budget: project.budget,
                funding,
            }
        })
        .collect())
}

pub(super) fn grouped<T, K: Eq + Hash>(records: Vec<T>, key: impl Fn(&T) -> K) -> HashMap<K, Vec<T>> {
    let mut groups: HashMap<K, Vec<T>> = HashMap::new();
    for record in records {
        groups.entry(key(&record)).or_default().push(record);
    }
    groups
}

pub(super) fn of<T, K: Eq + Hash>(groups: &HashMap<K, Vec<T>>, key: K) -> &[T] {
    groups.get(&key).map_or(&[], Vec::as_slice)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The amount in figures; where it is not known, as written.
pub(super) fn amount_text(amount: &Amount, language: Language) -> String {
    match (amount.minor, amount.currency) {
        (Some(minor), Some(currency)) => format_amount(minor, currency, language),
        _ => amount.raw.clone(),
    }
}

fn money_text(money: Money, language: Language) -> String {
    format_amount(money.minor, money.currency, language)
}

/// What is still to be funded, as a phrase.
pub(super) fn gap_text(gap: Gap, language: Language) -> String {
    let amount = |money| money_text(money, language);
    match gap {
        Gap::NotKnown => locale::text(language, "gap-not-known", &[]),
        Gap::None => locale::text(language, "gap-none", &[]),
        Gap::Exactly(money) => locale::text(language, "gap-exactly", &[("amount", &amount(money))]),
        Gap::AtMost(money) => locale::text(language, "gap-at-most", &[("amount", &amount(money))]),
    }
}

/// A sum that says what it leaves out: "EUR 4,150,000 stated, and 1 project without an amount".
///
/// `of` names what is counted: `project` or `donor`.
pub(crate) fn sum_text(sum: &Sum, of: &str, language: Language) -> String {
    let stated: Vec<String> = sum.stated.iter().map(|&money| money_text(money, language)).collect();
    let stated = stated.join(" + ");
    let without = sum.without_amount.to_string();
    let id = match (sum.count, sum.stated.is_empty(), sum.without_amount) {
        (0, _, _) => format!("sum-none-{of}"),
        (_, true, _) => format!("sum-only-unknown-{of}"),
        (_, false, 0) => "sum-stated".to_owned(),
        (_, false, _) => format!("sum-stated-and-unknown-{of}"),
    };
    locale::text(language, &id, &[("stated", &stated), ("without", &without)])
}

/// The budgets of all projects, with the phrases that say what each sum leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PortfolioView {
    /// The sums.
    pub portfolio: Portfolio,
    /// Of projects under way.
    pub current_text: String,
    /// Of the pipeline.
    pub pipeline_text: String,
    /// Of what in the pipeline is to be confirmed.
    pub pipeline_to_be_confirmed_text: String,
    /// Of projects that are over.
    pub closed_text: String,
    /// Of all.
    pub all_text: String,
}

/// The budgets of all projects, by life cycle.
pub fn portfolio(context: Context<'_>, _: Nothing) -> Result<PortfolioView> {
    let projects = context.office.read(list_as::<Project>)?;
    let portfolio = funding::portfolio(&projects);
    let text = |sum: &Sum| sum_text(sum, "project", context.language);
    Ok(PortfolioView {
        current_text: text(&portfolio.current),
        pipeline_text: text(&portfolio.pipeline),
        pipeline_to_be_confirmed_text: text(&portfolio.pipeline_to_be_confirmed),
        closed_text: text(&portfolio.closed),
        all_text: text(&portfolio.all),
        portfolio,
    })
}
