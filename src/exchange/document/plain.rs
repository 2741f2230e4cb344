//! The paragraphs and lists of a report as plain text: lines that any program takes, with no markup in them. What has
//! columns needs a format that has them, and is left out.

use std::fmt::Write as _;

use super::{Block, Text};

/// A title, what stands under it, and blocks, as plain text.
#[must_use]
pub fn plain_text(title: &str, subtitle: &str, blocks: &[Block]) -> String {
    let mut text = format!("{title}\n{subtitle}\n");
    let mut before = None;
    for block in blocks {
        // Nothing can go wrong in writing to a string.
        let _ = match block {
            Block::Heading(heading) => write!(text, "\n\n{}\n\n", heading.to_uppercase()),
            Block::Subheading(heading) => write!(text, "\n{heading}\n\n"),
            Block::Paragraph(line) => paragraph(&mut text, before, &line.plain()),
            Block::Note(line) => paragraph(&mut text, before, line),
            Block::Facts(facts) => {
                facts.iter().try_for_each(|(term, said)| writeln!(text, "{term} {}", said.plain()))
            }
            Block::List(list) => (0..).zip(&list.items).try_for_each(|(index, item)| {
                let mark = list.first.map_or("-".to_owned(), |first| format!("{}.", first + index));
                writeln!(text, "{mark} {}", item.text.plain())?;
                item.details.iter().map(Text::plain).try_for_each(|detail| writeln!(text, "  {detail}"))
            }),
            Block::Table(_) | Block::Plan(_) => Ok(()),
        };
        before = Some(block);
    }
    text
}

/// A paragraph; an empty line parts it from a list.
fn paragraph(text: &mut String, before: Option<&Block>, line: &str) -> std::fmt::Result {
    if matches!(before, Some(Block::List(_))) {
        text.push('\n');
    }
    writeln!(text, "{line}")
}
