//! Who gives what to which project, as a list for a spreadsheet, with its totals.

use std::collections::{BTreeMap, HashMap};

use crate::command::Context;
use crate::command::sheet::{label, last_change, word};
use crate::error::Result;
use crate::exchange::table::write::{Sheet, SheetCell, TotalRow};
use crate::locale;
use crate::model::contribution::{Contribution, ContributionStage};
use crate::model::money::Amount;
use crate::model::organisation::{Organisation, OrganisationId};
use crate::model::project::{Project, ProjectId};
use crate::model::record::Table;
use crate::planning::funding::{Money, sum};
use crate::store::record::list_as;

const STAGE: usize = 2;
const AMOUNT: usize = 5;
const CURRENCY: usize = 6;

/// Every contribution, by donor and project; below them a total for each stage and currency. Currencies are never added to
/// each other, and neither is a hope to money in the bank.
pub(in crate::command) fn contribution_sheet(context: Context<'_>) -> Result<Sheet> {
    let language = context.language;
    let (mut contributions, organisations, projects, changed) = context.office.read(|view| {
        let contributions: Vec<Contribution> = list_as(view)?;
        let organisations: Vec<Organisation> = list_as(view)?;
        Ok((contributions, organisations, list_as::<Project>(view)?, last_change(view)?))
    })?;
    let donors: HashMap<OrganisationId, String> =
        organisations.into_iter().map(|it| (it.id, it.name)).collect();
    let projects: HashMap<ProjectId, String> = projects.into_iter().map(|it| (it.id, it.name)).collect();
    let donor = |it: &Contribution| donors.get(&it.organisation_id).map_or("", String::as_str);
    let project = |it: &Contribution| projects.get(&it.project_id).map_or("", String::as_str);
    contributions.sort_by(|a, b| {
        locale::compare(language, donor(a), donor(b))
            .then_with(|| locale::compare(language, project(a), project(b)))
            .then_with(|| (a.stage, a.id).cmp(&(b.stage, b.id)))
    });

    let field = |name| label(Table::Contribution, name, language);
    let amount = field("amount");
    let header = vec![
        field("organisation_id"),
        field("project_id"),
        field("stage"),
        field("certainty"),
        locale::text(language, "sheet-as-written", &[("field", &amount)]),
        amount,
        locale::text(language, "sheet-currency-alone", &[]),
        field("share"),
        field("date"),
        field("note"),
    ];
    let rows = contributions
        .iter()
        .map(|it| {
            let money = known(&it.amount);
            vec![
                donor(it).to_owned().into(),
                project(it).to_owned().into(),
                word(it.stage.as_str(), language).into(),
                word(it.certainty.as_str(), language).into(),
                it.amount.raw.clone().into(),
                money.map_or(SheetCell::Empty, SheetCell::Amount),
                money.map_or(SheetCell::Empty, |money| SheetCell::Text(money.currency.to_string())),
                it.share.map_or(SheetCell::Empty, SheetCell::Share),
                SheetCell::Date(it.date.clone()),
                it.note.clone().into(),
            ]
        })
        .collect();
    let totals = totals(context, &contributions, header.len());
    Ok(Sheet {
        title: locale::text(language, "sheet-contributions", &[]),
        header,
        rows,
        totals,
        language,
        changed,
    })
}

fn known(amount: &Amount) -> Option<Money> {
    Some(Money { minor: amount.minor?, currency: amount.currency? })
}

/// A line for each stage and currency; what is not known of a stage is said in a line of its own.
fn totals(context: Context<'_>, contributions: &[Contribution], columns: usize) -> Vec<TotalRow> {
    let language = context.language;
    let mut stages: BTreeMap<ContributionStage, Vec<&Amount>> = BTreeMap::new();
    for contribution in contributions {
        stages.entry(contribution.stage).or_default().push(&contribution.amount);
    }
    let line = |stage: ContributionStage, fill: &dyn Fn(&mut [SheetCell])| {
        let mut cells = vec![SheetCell::Empty; columns];
        cells[0] = SheetCell::Text(locale::text(language, "sheet-total", &[]));
        cells[STAGE] = SheetCell::Text(word(stage.as_str(), language));
        fill(&mut cells);
        TotalRow { cells, matching: vec![STAGE, CURRENCY] }
    };
    let of_stage = stages.into_iter().flat_map(|(stage, amounts)| {
        let sum = sum(amounts);
        let mut lines: Vec<TotalRow> = sum
            .stated
            .iter()
            .map(|&money| {
                line(stage, &|cells| {
                    cells[AMOUNT] = SheetCell::Amount(money);
                    cells[CURRENCY] = SheetCell::Text(money.currency.to_string());
                })
            })
            .collect();
        if sum.without_amount > 0 {
            let count = sum.without_amount.to_string();
            lines.push(line(stage, &|cells| {
                cells[AMOUNT - 1] =
                    SheetCell::Text(locale::text(language, "sheet-total-without", &[("count", &count)]));
            }));
        }
        lines
    });
    of_stage.collect()
}
