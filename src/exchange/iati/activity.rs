//! What an activity says: a project of the office in the words of IATI's codelists, and what is missing.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use uuid::Uuid;

use super::{Gap, GapKind, ProjectFacts, day, money};
use crate::model::budget::{BudgetLine, FinancialTransaction, TransactionKind};
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, ContributionStage, Instalment, PartnershipRole};
use crate::model::language::Language;
use crate::model::money::Currency;
use crate::model::organisation::{Organisation, OrganisationKind};
use crate::model::project::LifeCycle;
use crate::model::sector::SectorShare;

/// An activity with all that IATI demands of one.
#[derive(Clone, Debug)]
pub struct KnownActivity {
    pub(super) id: Uuid,
    pub(super) changed: Timestamp,
    pub(super) title: String,
    pub(super) translations: Vec<(Language, String)>,
    pub(super) description: String,
    pub(super) participants: Vec<Participant>,
    pub(super) status: &'static str,
    pub(super) dates: Vec<(&'static str, Date)>,
    pub(super) countries: Vec<Place>,
    pub(super) regions: Vec<Place>,
    pub(super) sectors: Vec<SectorShare>,
    pub(super) budgets: Vec<Budget>,
    pub(super) transactions: Vec<Transaction>,
    pub(super) currency: Option<Currency>,
}

/// An organisation and its part in an activity.
#[derive(Clone, Debug)]
pub(super) struct Participant {
    pub organisation: Organisation,
    /// Codelist `OrganisationRole`.
    pub role: &'static str,
}

/// A country or a region that an activity is for.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub code: String,
    pub name: String,
    /// Whether the whole activity is for it.
    pub is_only: bool,
}

/// A budget.
#[derive(Clone, Debug)]
pub(super) struct Budget {
    pub from: Date,
    pub to: Date,
    pub minor: i64,
    pub currency: Currency,
}

/// Money that was promised, came, was committed or spent.
#[derive(Clone, Debug)]
pub(super) struct Transaction {
    /// Codelist `TransactionType`.
    pub kind: &'static str,
    pub reference: String,
    pub on: Date,
    pub minor: i64,
    pub currency: Currency,
    pub description: String,
    pub provider: Option<Organisation>,
}

/// Why there is no activity of a project.
pub type LeftOut = Gap;

/// A project as an activity, and what is missing.
#[derive(Clone, Debug)]
pub struct Known {
    /// The activity, or all that it cannot do without.
    pub activity: Result<Box<KnownActivity>, Vec<LeftOut>>,
    /// What IATI expects besides.
    pub gaps: Vec<Gap>,
}

/// What can be said of a project on the day `today`: what is actual lies before it, by the standard's rules.
#[must_use]
pub fn activity(facts: &ProjectFacts, today: Date) -> Known {
    let mut gaps = Gaps::default();
    let project = &facts.project;
    let (first, last) = (project.date.beginning().single(), project.date.end().single());
    let participants = participants(facts, &mut gaps);
    let mut left_out = Vec::new();
    if project.certainty != Certainty::Stated {
        left_out.push(Gap { kind: GapKind::ProjectUnconfirmed, about: String::new() });
    }
    if first.is_none() {
        left_out.push(Gap { kind: GapKind::StartDay, about: project.date.raw.clone() });
    }
    if participants.is_empty() {
        left_out.push(Gap { kind: GapKind::NoParticipant, about: String::new() });
    }
    if last.is_none() {
        gaps.add(GapKind::EndDay, &project.date.raw);
    }
    let title = if project.full_title.trim().is_empty() { &project.name } else { &project.full_title };
    if project.focus.trim().is_empty() {
        gaps.add(GapKind::Description, "");
    }
    let (countries, regions) = places(facts, &mut gaps);
    if facts.sectors.is_empty() {
        gaps.add(GapKind::Sector, "");
    }
    let budgets = budgets(facts, &mut gaps);
    let transactions = transactions(facts, today, &mut gaps);
    let activity = if left_out.is_empty() {
        let dates = [
            first.map(|day| (beginning(day, project.life_cycle, today), day)),
            last.map(|day| (end(day, project.life_cycle, today), day)),
        ];
        Ok(Box::new(KnownActivity {
            id: project.id.0,
            changed: facts.changed,
            title: title.clone(),
            translations: facts.translations.clone(),
            description: if project.focus.trim().is_empty() { title } else { &project.focus }.clone(),
            participants,
            status: status(project.life_cycle),
            dates: dates.into_iter().flatten().collect(),
            countries,
            regions,
            sectors: facts.sectors.clone(),
            budgets,
            transactions,
            currency: project.budget.currency,
        }))
    } else {
        Err(left_out)
    };
    Known { activity, gaps: gaps.0 }
}

#[derive(Default)]
struct Gaps(Vec<Gap>);

impl Gaps {
    fn add(&mut self, kind: GapKind, about: &str) {
        self.0.push(Gap { kind, about: about.to_owned() });
    }
}

/// Codelist `ActivityStatus`.
fn status(life_cycle: LifeCycle) -> &'static str {
    match life_cycle {
        LifeCycle::Pipeline => "1",
        LifeCycle::Current => "2",
        LifeCycle::Closed => "4",
    }
}

/// Codelist `ActivityDateType`: the planned or the actual beginning. A day still to come is planned.
fn beginning(day: Date, life_cycle: LifeCycle, today: Date) -> &'static str {
    if life_cycle == LifeCycle::Pipeline || day > today { "1" } else { "2" }
}

/// The same of the end.
fn end(day: Date, life_cycle: LifeCycle, today: Date) -> &'static str {
    if life_cycle != LifeCycle::Closed || day > today { "3" } else { "4" }
}

/// Donors, then partners with a role; each once in each role. Only what is certain is published.
fn participants(facts: &ProjectFacts, gaps: &mut Gaps) -> Vec<Participant> {
    let mut participants: Vec<Participant> = Vec::new();
    let mut take = |organisation: &Organisation, role| {
        let is_there = |one: &Participant| one.role == role && one.organisation.id == organisation.id;
        if !participants.iter().any(is_there) {
            participants.push(Participant { organisation: organisation.clone(), role });
        }
    };
    for (contribution, donor, _) in &facts.contributions {
        if contribution.certainty != Certainty::Stated {
            gaps.add(GapKind::ContributionUnconfirmed, &donor.name);
        } else if contribution.stage != ContributionStage::Sought {
            take(donor, "1");
        }
    }
    for (partnership, partner) in &facts.partners {
        match partnership.role {
            _ if partnership.certainty != Certainty::Stated => {
                gaps.add(GapKind::PartnerUnconfirmed, &partner.name);
            }
            PartnershipRole::Accountable => take(partner, "2"),
            PartnershipRole::Implementing => take(partner, "4"),
            // A state that benefits is a recipient country.
            PartnershipRole::Beneficiary if partner.kind == OrganisationKind::State => {}
            PartnershipRole::Beneficiary | PartnershipRole::Partner => {
                gaps.add(GapKind::PartnerRole, &partner.name);
            }
        }
    }
    participants
}

/// Countries that benefit and regions. With several, IATI wants to know how much is for which.
fn places(facts: &ProjectFacts, gaps: &mut Gaps) -> (Vec<Place>, Vec<Place>) {
    let mut countries: Vec<Place> = Vec::new();
    for (partnership, state) in &facts.partners {
        let is_recipient = partnership.role == PartnershipRole::Beneficiary
            && partnership.certainty == Certainty::Stated
            && state.kind == OrganisationKind::State;
        if is_recipient && state.country_code.is_empty() {
            gaps.add(GapKind::CountryCode, &state.name);
        } else if is_recipient && countries.iter().all(|place| place.code != state.country_code) {
            countries.push(place(state.country_code.clone(), &state.name));
        }
    }
    let mut regions: Vec<Place> =
        facts.regions.iter().map(|region| place(region.id.to_string(), &region.name)).collect();
    match countries.len() + regions.len() {
        0 => gaps.add(GapKind::Recipient, ""),
        1 => countries.iter_mut().chain(&mut regions).for_each(|place| place.is_only = true),
        _ => gaps.add(GapKind::RecipientShare, ""),
    }
    (countries, regions)
}

fn place(code: String, name: &str) -> Place {
    Place { code, name: name.to_owned(), is_only: false }
}

/// The budget as its lines are dated, or as a whole where none is.
fn budgets(facts: &ProjectFacts, gaps: &mut Gaps) -> Vec<Budget> {
    let (dated, undated): (Vec<&BudgetLine>, Vec<&BudgetLine>) =
        facts.budget_lines.iter().partition(|line| !line.period.raw.is_empty() || line.period.edtf.is_some());
    if dated.is_empty() {
        return whole_budget(facts, gaps).into_iter().collect();
    }
    for line in undated {
        gaps.add(GapKind::BudgetLinePeriod, &line.title);
    }
    let mut periods: BTreeMap<(Date, Date), Vec<&BudgetLine>> = BTreeMap::new();
    for line in dated {
        match line.period.whole() {
            Some((from, to)) if is_a_year_at_most(from, to) => {
                periods.entry((from, to)).or_default().push(line)
            }
            Some(_) => gaps.add(GapKind::BudgetByYear, &line.period.raw),
            None => gaps.add(GapKind::BudgetLinePeriod, &line.title),
        }
    }
    periods.into_iter().flat_map(|(period, lines)| budgets_of(period, &lines, gaps)).collect()
}

/// The budgets of one period, one in each currency; none where an amount is not known, since the sum would be short.
fn budgets_of((from, to): (Date, Date), lines: &[&BudgetLine], gaps: &mut Gaps) -> Vec<Budget> {
    if let Some(unknown) = lines.iter().find(|line| money(&line.amount).is_none()) {
        gaps.add(GapKind::BudgetAmount, &unknown.title);
        return Vec::new();
    }
    let mut budgets: Vec<Budget> = Vec::new();
    for (minor, currency) in lines.iter().filter_map(|line| money(&line.amount)) {
        match budgets.iter_mut().find(|budget| budget.currency == currency) {
            Some(budget) => budget.minor = budget.minor.saturating_add(minor),
            None => budgets.push(Budget { from, to, minor, currency }),
        }
    }
    budgets
}

/// The budget, where its amount is known, and its period to the day.
fn whole_budget(facts: &ProjectFacts, gaps: &mut Gaps) -> Option<Budget> {
    let written = &facts.project.budget.raw;
    let Some((minor, currency)) = money(&facts.project.budget) else {
        gaps.add(GapKind::BudgetAmount, written);
        return None;
    };
    let period = &facts.budget_period;
    let (Some(from), Some(to)) = (period.beginning().single(), period.end().single()) else {
        gaps.add(GapKind::BudgetPeriod, &period.raw);
        return None;
    };
    if !is_a_year_at_most(from, to) {
        gaps.add(GapKind::BudgetByYear, &period.raw);
        return None;
    }
    Some(Budget { from, to, minor, currency })
}

/// The standard's bound for the period of a budget (its ruleset's `time_limit`).
fn is_a_year_at_most(from: Date, to: Date) -> bool {
    from.checked_add(1.year()).is_ok_and(|year_later| to < year_later)
}

/// What was promised, came, was committed and spent, by day.
fn transactions(facts: &ProjectFacts, today: Date, gaps: &mut Gaps) -> Vec<Transaction> {
    let mut transactions: Vec<Transaction> = Vec::new();
    for (contribution, donor, instalments) in &facts.contributions {
        if contribution.certainty == Certainty::Stated {
            transactions.extend(incoming(contribution, donor, instalments, gaps));
        }
    }
    transactions.extend(facts.transactions.iter().filter_map(|one| outgoing(one, gaps)));
    transactions.retain(|transaction| {
        let is_to_come = transaction.on > today;
        if is_to_come {
            let provider = transaction.provider.as_ref().map(|donor| donor.name.as_str());
            gaps.add(GapKind::TransactionToCome, provider.unwrap_or(&transaction.description));
        }
        !is_to_come
    });
    // What is of one day keeps the order in which it was entered.
    transactions.sort_by_key(|transaction| transaction.on);
    transactions
}

/// What a donor promised or gave; each instalment that came by itself.
fn incoming(
    contribution: &Contribution,
    donor: &Organisation,
    instalments: &[Instalment],
    gaps: &mut Gaps,
) -> Vec<Transaction> {
    let transaction = |kind, (minor, currency), on| Transaction {
        kind,
        reference: String::new(),
        on,
        minor,
        currency,
        description: String::new(),
        provider: Some(donor.clone()),
    };
    let mut transactions = Vec::new();
    let came: Vec<&Instalment> = instalments.iter().filter(|instalment| instalment.is_received()).collect();
    let kind = match contribution.stage {
        ContributionStage::NotStated | ContributionStage::Sought | ContributionStage::Announced => None,
        ContributionStage::Pledged => Some("13"),
        ContributionStage::Agreed => Some("11"),
        // What came in parts is said part by part.
        ContributionStage::Received if came.is_empty() => Some("1"),
        ContributionStage::Received => Some(""),
    };
    match (kind, money(&contribution.amount), day(&contribution.date)) {
        (None, ..) if came.is_empty() => gaps.add(GapKind::ContributionNotPromised, &donor.name),
        (None | Some(""), ..) => {}
        (Some(_), None, _) => gaps.add(GapKind::ContributionAmount, &donor.name),
        (Some(_), Some(_), None) => gaps.add(GapKind::ContributionDay, &donor.name),
        (Some(kind), Some(money), Some(on)) => transactions.push(transaction(kind, money, on)),
    }
    for instalment in came {
        match (money(&instalment.amount), day(&instalment.received)) {
            (None, _) => gaps.add(GapKind::InstalmentAmount, &donor.name),
            (Some(_), None) => gaps.add(GapKind::InstalmentDay, &donor.name),
            (Some(money), Some(on)) => transactions.push(transaction("1", money, on)),
        }
    }
    transactions
}

/// What was committed or spent.
fn outgoing(one: &FinancialTransaction, gaps: &mut Gaps) -> Option<Transaction> {
    let name = [&one.description, &one.reference, &one.amount.raw];
    let name = name.into_iter().find(|name| !name.is_empty()).map_or("", String::as_str);
    let Some((minor, currency)) = money(&one.amount) else {
        gaps.add(GapKind::TransactionAmount, name);
        return None;
    };
    let Some(on) = day(&one.date) else {
        gaps.add(GapKind::TransactionDay, name);
        return None;
    };
    Some(Transaction {
        kind: match one.kind {
            TransactionKind::Commitment => "2",
            TransactionKind::Expenditure => "4",
        },
        reference: one.reference.clone(),
        on,
        minor,
        currency,
        description: one.description.clone(),
        provider: None,
    })
}
