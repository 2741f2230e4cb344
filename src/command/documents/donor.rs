//! The report to a donor: what it gives, project by project on the ladder from hope to money in the bank, in which
//! instalments, what is known to be spent, and what each project still lacks.

use super::{Head, Imprint, Words, sure};
use crate::command::Context;
use crate::command::money::{ContributionLine, DonorMoney, FundedProject, InstalmentLine, donor_money};
use crate::error::Result;
use crate::exchange::document::{Block, Cell, Column, Emphasis, Report, Row, Table, Text};
use crate::model::contribution::ContributionStage;
use crate::model::organisation::OrganisationId;

/// What a donor gives.
pub(super) fn report(context: Context<'_>, organisation_id: OrganisationId) -> Result<Report> {
    let words = Words(context.language);
    let money = donor_money(context, organisation_id)?;
    let imprint = context.office.read(Imprint::read)?;
    let head =
        Head { title: money.name.clone(), subtitle: words.say("document-donor-subtitle"), ..Head::default() };
    Ok(imprint.report(head, words.0, blocks(&money, words)))
}

fn blocks(money: &DonorMoney, words: Words) -> Vec<Block> {
    if money.projects.is_empty() {
        return vec![Block::Paragraph(words.say("document-donor-nothing").into())];
    }
    let rungs: Vec<(String, Text)> = money
        .rungs
        .iter()
        .filter(|rung| !rung.text.is_empty())
        .map(|rung| {
            (
                words.with("document-donor-rung", &[("stage", &stage(rung.stage, words))]),
                Text::strong(&rung.text),
            )
        })
        .collect();
    let mut blocks = vec![Block::Heading(words.say("document-donor-together")), Block::Facts(rungs)];
    for project in &money.projects {
        blocks.extend(self::project(project, words));
    }
    let lines = || money.projects.iter().flat_map(|project| &project.contributions);
    let is_unknown = |line: &&ContributionLine| line.amount_text.is_empty() && line.share_text.is_empty();
    blocks.extend(words.note("document-donor-without-amount", lines().filter(is_unknown).count()));
    let is_unspent = |project: &&FundedProject| project.spent_text.is_empty();
    blocks.extend(
        words.note("document-donor-spending-unknown", money.projects.iter().filter(is_unspent).count()),
    );
    blocks
}

fn project(project: &FundedProject, words: Words) -> Vec<Block> {
    let mut facts = Vec::new();
    if !project.full_title.is_empty() && project.full_title != project.name {
        facts.push((words.say("document-fact-title"), Text::from(project.full_title.as_str())));
    }
    let unless_empty = |text: String, id: &str| match text {
        text if text.is_empty() => Text::quiet(words.say(id)),
        text => Text::from(text),
    };
    facts
        .push((words.say("document-fact-period"), unless_empty(words.date(&project.date), "date-not-given")));
    facts.push((
        words.say("document-fact-budget"),
        unless_empty(project.budget_text.clone(), "amount-not-given"),
    ));
    facts.push((
        words.say("document-fact-spent"),
        unless_empty(project.spent_text.clone(), "document-not-recorded"),
    ));
    facts.push((words.say("document-fact-gap"), Text::from(project.gap_text.as_str())));
    let mut blocks = vec![Block::Heading(project.name.clone()), Block::Facts(facts)];
    blocks.push(Block::Table(Table {
        columns: vec![
            Column::words(words.say("document-column-stage"), 20),
            Column::words(words.say("document-column-when"), 20),
            Column::figures(words.say("document-column-amount"), 28),
            Column::figures(words.say("document-column-received"), 20),
            Column::figures(words.say("document-column-outstanding"), 20),
        ],
        rows: project.contributions.iter().map(|line| contribution(line, words)).collect(),
        ..Table::default()
    }));
    let instalments: Vec<Row> = project
        .contributions
        .iter()
        .flat_map(|line| &line.instalments)
        .map(|line| instalment(line, words))
        .collect();
    if !instalments.is_empty() {
        blocks.push(Block::Table(Table {
            caption: words.say("document-donor-instalments"),
            columns: vec![
                Column::words(words.say("document-column-due"), 30),
                Column::figures(words.say("document-column-amount"), 30),
                Column::words(words.say("document-column-received"), 40),
            ],
            rows: instalments,
        }));
    }
    blocks
}

fn stage(stage: ContributionStage, words: Words) -> String {
    if stage == ContributionStage::NotStated {
        return words.say("document-donor-stage-not-stated");
    }
    words.say(&format!("vocabulary-{stage}"))
}

fn contribution(line: &ContributionLine, words: Words) -> Row {
    let amount = match (line.amount_text.as_str(), line.share_text.as_str()) {
        ("", "") => Cell::Unknown(words.say("amount-not-given")),
        ("", share) => Cell::Figure(share.to_owned()),
        (amount, "") => Cell::Figure(amount.to_owned()),
        (amount, share) => Cell::lines([Text::from(amount), Text::quiet(share)]),
    };
    let figure = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Figure(text.to_owned()) };
    Row::Cells(vec![
        Cell::text(sure(Text::from(stage(line.stage, words)), line.certainty, words)),
        Cell::text(line.date_text.as_str()),
        amount,
        figure(&line.received_text),
        figure(&line.outstanding_text),
    ])
}

fn instalment(line: &InstalmentLine, words: Words) -> Row {
    let due = match line.due_text.as_str() {
        "" => Cell::Unknown(words.say("date-not-given")),
        due if line.is_late => {
            let late = Text::default().and(Emphasis::Slanted, words.say("document-overdue"));
            Cell::lines([Text::from(due), late])
        }
        due => Cell::text(due),
    };
    let received = match (line.is_received, line.received_text.as_str()) {
        (false, _) => Cell::Unknown(words.say("document-not-yet")),
        (true, "") => Cell::text(words.say("vocabulary-received")),
        (true, text) => Cell::text(text),
    };
    Row::Cells(vec![due, Cell::figure(line.amount_text.clone(), &words.say("amount-not-given")), received])
}
