//! The list of participants: delegations by capacity, numbered through, with those who come.

use super::{Head, Imprint, Words};
use crate::command::Context;
use crate::command::participant_list::{
    ListEntry, ListPerson, ParticipantListInput, ParticipantListView, participant_list,
};
use crate::error::Result;
use crate::exchange::document::{Block, Cell, Column, Emphasis, Report, Row, Table, Text};
use crate::model::language::Language;
use crate::model::meeting::MeetingId;

/// The list of participants of a meeting.
pub(super) fn report(context: Context<'_>, meeting_id: MeetingId) -> Result<Report> {
    let words = Words(context.language);
    let view = participant_list(context, ParticipantListInput { meeting_id, language: words.0 })?;
    let imprint = context.office.read(Imprint::read)?;
    let head = Head {
        title: words.with("document-participants-title", &[("name", &view.meeting)]),
        subtitle: view.when_and_where.clone(),
        ..Head::default()
    };
    Ok(imprint.report(head, words.0, blocks(&view, words)))
}

fn blocks(view: &ParticipantListView, words: Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut number = 0;
    for section in &view.sections {
        blocks.push(Block::Heading(section.title.clone()));
        let rows = section.entries.iter().map(|entry| {
            number += 1;
            row(number, entry, words)
        });
        blocks.push(Block::Table(Table {
            columns: vec![
                Column::figures(words.say("document-column-number"), 6),
                Column::words(words.say("document-column-delegation"), 34),
                Column::words(words.say("document-column-participants"), 60),
            ],
            rows: rows.collect(),
            ..Table::default()
        }));
    }
    if view.sections.is_empty() {
        blocks.push(Block::Paragraph(words.say("document-participants-nobody").into()));
    }
    let unnamed =
        view.sections.iter().flat_map(|section| &section.entries).filter(|entry| entry.persons.is_empty());
    blocks.extend(words.note("document-participants-unnamed", unnamed.count()));
    // English names are as written; in another language each is told apart.
    let as_written = if view.translated == 0 && words.0 == Language::English { 0 } else { view.as_written };
    blocks.extend(words.note("document-participants-as-written", as_written as usize));
    blocks
}

fn row(number: usize, entry: &ListEntry, words: Words) -> Row {
    let people = if entry.persons.is_empty() {
        Cell::Unknown(words.say("document-participants-not-named"))
    } else {
        Cell::lines(entry.persons.iter().map(person))
    };
    Row::Cells(vec![Cell::Figure(number.to_string()), Cell::text(Text::strong(&entry.name)), people])
}

fn person(person: &ListPerson) -> Text {
    let role =
        if person.role.is_empty() { String::new() } else { format!("({})", person.role.to_lowercase()) };
    let text = Text::from(person.name.as_str()).with_remark(Emphasis::Plain, &role);
    if person.function.is_empty() {
        text
    } else {
        text.and(Emphasis::Quiet, format!(", {}", person.function))
    }
}
