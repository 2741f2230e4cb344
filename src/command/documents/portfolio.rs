//! The portfolio: projects by stage of life with their spans, budgets, contributions and what is still to be funded.
//! Currencies stand beside each other and are never added up.

use std::collections::HashMap;

use super::{Head, Imprint, Words, sure};
use crate::command::money::{FundingTotals, funding_totals};
use crate::command::projects::{PortfolioView, ProjectRow, list_projects, portfolio};
use crate::command::{Context, Nothing};
use crate::error::{Code, Error, Result};
use crate::exchange::document::{Block, Cell, Column, Emphasis, Paper, Report, Row, Table, Text};
use crate::locale;
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, ContributionStage};
use crate::model::entity::Entity as _;
use crate::model::organisation::Organisation;
use crate::model::project::{LifeCycle, ProjectId};
use crate::planning::funding::Gap;
use crate::store::View;
use crate::store::record::list_as;

/// All projects, or one.
pub(super) fn report(context: Context<'_>, project_id: Option<ProjectId>) -> Result<Report> {
    let words = Words(context.language);
    let mut rows = list_projects(context, Nothing {})?;
    let (imprint, donors) = context.office.read(|view| Ok((Imprint::read(view)?, donors(view, words)?)))?;
    let head = Head { paper: Paper::A4Landscape, ..Head::default() };
    let Some(id) = project_id else {
        let mut all = sums(&portfolio(context, Nothing {})?, &funding_totals(context, Nothing {})?, words);
        all.extend(blocks(&rows, &donors, words));
        all.extend(notes(&rows, words));
        let head = Head { title: words.say("document-portfolio-title"), ..head };
        return Ok(imprint.report(head, words.0, all));
    };
    rows.retain(|row| row.id == id);
    let Some(row) = rows.first() else { return Err(Error::new(Code::NotFound, "error-not-found")) };
    let head = Head { title: row.name.clone(), subtitle: row.full_title.clone(), ..head };
    let mut blocks = vec![Block::Table(table(&rows, &donors, words))];
    blocks.extend(notes(&rows, words));
    Ok(imprint.report(head, words.0, blocks))
}

/// Who gives to each project, in the order of the document's language; those who are only asked apart.
fn donors(view: &View<'_>, words: Words) -> Result<HashMap<ProjectId, Vec<String>>> {
    let names: HashMap<_, _> =
        list_as::<Organisation>(view)?.into_iter().map(|one| (one.id, one.label())).collect();
    let mut donors: HashMap<ProjectId, Vec<String>> = HashMap::new();
    for contribution in list_as::<Contribution>(view)? {
        let Some(name) = names.get(&contribution.organisation_id) else { continue };
        let said = match contribution.stage {
            ContributionStage::Sought => format!("{name} ({})", words.say("note-sought")),
            _ => name.clone(),
        };
        let of = donors.entry(contribution.project_id).or_default();
        if !of.contains(&said) {
            of.push(said);
        }
    }
    donors.values_mut().for_each(|names| names.sort_by(|a, b| locale::compare(words.0, a, b)));
    Ok(donors)
}

fn blocks(rows: &[ProjectRow], donors: &HashMap<ProjectId, Vec<String>>, words: Words) -> Vec<Block> {
    if rows.is_empty() {
        return vec![Block::Paragraph(words.say("document-portfolio-nothing").into())];
    }
    rows.chunk_by(|a, b| a.life_cycle == b.life_cycle)
        .flat_map(|of_stage| {
            let stage = of_stage.first().map(|row| row.life_cycle).unwrap_or(LifeCycle::Current);
            let heading = Block::Heading(words.say(&format!("document-projects-{stage}")));
            [heading, Block::Table(table(of_stage, donors, words))]
        })
        .collect()
}

fn table(rows: &[ProjectRow], donors: &HashMap<ProjectId, Vec<String>>, words: Words) -> Table {
    Table {
        columns: vec![
            Column::words(words.say("document-column-project"), 31),
            Column::words(words.say("document-column-period"), 17),
            Column::figures(words.say("document-column-budget"), 15),
            Column::words(words.say("document-column-contributions"), 20),
            Column::figures(words.say("document-column-gap"), 17),
        ],
        rows: rows.iter().map(|row| self::row(row, donors, words)).collect(),
        ..Table::default()
    }
}

fn row(row: &ProjectRow, donors: &HashMap<ProjectId, Vec<String>>, words: Words) -> Row {
    let mut name = vec![sure(Text::strong(&row.name), row.certainty, words)];
    if !row.full_title.is_empty() && row.full_title != row.name {
        name.push(Text::from(row.full_title.as_str()));
    }
    if !row.regions.is_empty() {
        name.push(Text::quiet(row.regions.join(", ")));
    }
    let months = row.months.map(|months| words.count("document-months", months as usize));
    let period = match words.date(&row.date) {
        date if date.is_empty() => Cell::Unknown(words.say("date-not-given")),
        date => Cell::lines([Text::from(date), Text::quiet(months.unwrap_or_default())]),
    };
    let contributions = match donors.get(&row.id) {
        None => vec![Text::quiet(row.contributions_text.as_str())],
        Some(names) => vec![Text::from(names.join(", ")), Text::quiet(row.contributions_text.as_str())],
    };
    let mut funding = Vec::new();
    if !row.funding_as_written.is_empty() {
        funding.push(Text::from(row.funding_as_written.as_str()));
    }
    funding.extend(contributions);
    let gap = match row.funding.gap {
        Gap::NotKnown => Cell::Unknown(row.gap_text.clone()),
        _ => Cell::Figure(row.gap_text.clone()),
    };
    Row::Cells(vec![
        Cell::lines(name),
        period,
        Cell::figure(row.budget_text.clone(), &words.say("amount-not-given")),
        Cell::lines(funding),
        gap,
    ])
}

/// What all of it comes to, currency by currency, and what each sum leaves out.
fn sums(portfolio: &PortfolioView, totals: &FundingTotals, words: Words) -> Vec<Block> {
    let sums = [
        ("document-sum-current", portfolio.portfolio.current.count, &portfolio.current_text),
        ("document-sum-pipeline", portfolio.portfolio.pipeline.count, &portfolio.pipeline_text),
        (
            "document-sum-pipeline-open",
            portfolio.portfolio.pipeline_to_be_confirmed.count,
            &portfolio.pipeline_to_be_confirmed_text,
        ),
        ("document-sum-closed", portfolio.portfolio.closed.count, &portfolio.closed_text),
        ("document-sum-all", portfolio.portfolio.all.count, &portfolio.all_text),
        ("document-sum-gap", portfolio.portfolio.all.count, &totals.gap_text),
    ];
    let facts: Vec<(String, Text)> = sums
        .into_iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(id, _, text)| (words.say(id), Text::default().and(Emphasis::Strong, text.as_str())))
        .collect();
    if facts.is_empty() {
        return Vec::new();
    }
    vec![Block::Facts(facts)]
}

fn notes(rows: &[ProjectRow], words: Words) -> Vec<Block> {
    let count = |keep: &dyn Fn(&&ProjectRow) -> bool| rows.iter().filter(keep).count();
    let notes = [
        ("document-projects-unsure", count(&|row| row.certainty != Certainty::Stated)),
        ("document-projects-without-amount", count(&|row| row.budget.minor.is_none())),
        ("document-projects-gap-not-known", count(&|row| row.funding.gap == Gap::NotKnown)),
    ];
    notes.into_iter().filter_map(|(id, count)| words.note(id, count)).collect()
}
