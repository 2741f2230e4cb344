//! The update note as a document: its parts, with what is new or different behind each name.

use jiff::civil::Date;

use super::{Head, Imprint};
use crate::command::Context;
use crate::command::update_note::{NotePart, NoteSection, UpdateNoteInput, update_note};
use crate::error::Result;
use crate::exchange::document::{Block, Emphasis, Item, List, Report, Text};
use crate::model::freeze::FreezeId;

/// The note of a day.
pub(super) fn report(
    context: Context<'_>,
    day: Date,
    since: Option<FreezeId>,
    parts: Vec<NotePart>,
) -> Result<Report> {
    let input = UpdateNoteInput { language: context.language, day, since, parts };
    let note = update_note(context, input)?;
    let imprint = context.office.read(Imprint::read)?;
    let head = Head { title: note.title, subtitle: note.subtitle, ..Head::default() };
    Ok(imprint.report(head, context.language, blocks(&note.sections)))
}

/// The parts of a note.
pub(in crate::command) fn blocks(sections: &[NoteSection]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for section in sections {
        blocks.push(Block::Heading(section.heading.clone()));
        let items: Vec<Item> = section
            .entries
            .iter()
            .map(|entry| Item {
                text: entry.marks.iter().fold(Text::strong(&entry.title), |text, mark| {
                    text.with_remark(Emphasis::Slanted, &format!("[{mark}]"))
                }),
                details: entry.details.iter().map(|detail| Text::from(detail.as_str())).collect(),
            })
            .collect();
        if !items.is_empty() {
            blocks.push(Block::List(List { first: None, items }));
        }
        blocks.extend(section.foot.iter().map(|line| Block::Paragraph(line.as_str().into())));
    }
    blocks
}
