//! The calendar of meetings that a committee adopts for a year: those with days by month, then those without.

use std::collections::HashSet;

use super::{Head, Imprint, Words, days_of, is_settled, sure};
use crate::command::Context;
use crate::error::Result;
use crate::exchange::document::{Block, Cell, Column, Emphasis, Report, Row, Table, Text};
use crate::model::body::BodyId;
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::meeting::EventStatus;
use crate::model::record::{RecordRef, Table as Kind};
use crate::store::View;
use crate::store::meeting::{self, MeetingFilter, MeetingLine};
use crate::store::record;

/// A calendar holds no more than this.
const MOST: u32 = 5_000;

/// The calendar of a year.
pub(super) fn report(context: Context<'_>, year: i16, bodies: &[BodyId]) -> Result<Report> {
    let words = Words(context.language);
    let (from, to) = days_of(year)?;
    let (imprint, lines, names) = context.office.read(|view| {
        let dated = MeetingFilter { from: Some(from), to: Some(to), ..MeetingFilter::default() };
        let mut lines = listed(view, &dated, bodies)?;
        // What has no date may be held in any year.
        let undated = listed(view, &MeetingFilter::default(), bodies)?.into_iter();
        lines.extend(
            undated.filter(|line| line.date.edtf.is_none() && line.status != Some(EventStatus::Held)),
        );
        let names = bodies.iter().map(|id| record::label(view, RecordRef { table: Kind::Body, id: id.0 }));
        Ok((Imprint::read(view)?, lines, names.collect::<Result<Vec<_>>>()?))
    })?;
    let blocks = blocks(&lines, words);
    let head = Head {
        title: words.with("document-calendar-title", &[("year", &year.to_string())]),
        subtitle: names.join(", "),
        ..Head::default()
    };
    Ok(imprint.report(head, words.0, blocks))
}

/// The meetings of these bodies, each once, in the order of their dates.
fn listed(view: &View<'_>, filter: &MeetingFilter, bodies: &[BodyId]) -> Result<Vec<MeetingLine>> {
    let wanted: Vec<Option<BodyId>> =
        if bodies.is_empty() { vec![None] } else { bodies.iter().copied().map(Some).collect() };
    let mut seen = HashSet::new();
    let mut lines = Vec::new();
    for body in wanted {
        let page = meeting::list(view, &MeetingFilter { body, ..filter.clone() }, 0, MOST)?;
        lines.extend(page.rows.into_iter().filter(|line| seen.insert(line.id)));
    }
    if bodies.len() > 1 {
        // A block stands before its meetings, which have its date.
        lines.sort_by_key(|line| {
            let block = line.block.as_ref().map_or(line.id, |block| block.id);
            (line.date.sort_key(), block, line.block.is_some(), line.id)
        });
    }
    Ok(lines)
}

/// The parts of the calendar.
fn blocks(lines: &[MeetingLine], words: Words) -> Vec<Block> {
    let blocks_there: HashSet<_> =
        lines.iter().filter(|line| line.table == Kind::MeetingBlock).map(|line| line.id).collect();
    // A meeting whose days are its block's is told of there.
    let is_told = |line: &&MeetingLine| {
        line.is_date_of_block && line.block.as_ref().is_some_and(|block| blocks_there.contains(&block.id))
    };
    let own: Vec<&MeetingLine> = lines.iter().filter(|line| !is_told(line)).collect();
    let within = |block: &MeetingLine| -> Vec<&MeetingLine> {
        lines.iter().filter(|line| line.block.as_ref().is_some_and(|of| of.id == block.id)).collect()
    };
    let (settled, open): (Vec<&MeetingLine>, Vec<&MeetingLine>) =
        own.into_iter().partition(|line| is_settled(&line.date));
    let mut blocks = Vec::new();
    if settled.is_empty() && open.is_empty() {
        blocks.push(Block::Paragraph(words.say("document-calendar-nothing").into()));
        return blocks;
    }
    if !settled.is_empty() {
        let mut table = empty_table(words);
        for of_month in settled.chunk_by(|a, b| month(&a.date) == month(&b.date)) {
            table.rows.push(Row::Group(
                of_month.first().map(|line| month_name(&line.date, words)).unwrap_or_default(),
            ));
            table.rows.extend(of_month.iter().map(|line| row(line, &within(line), words)));
        }
        blocks.push(Block::Table(table));
    }
    if !open.is_empty() {
        blocks.push(Block::Heading(words.say("document-calendar-open")));
        blocks.push(Block::Paragraph(words.say("document-calendar-open-explained").into()));
        let mut table = empty_table(words);
        table.rows.extend(open.iter().map(|line| row(line, &within(line), words)));
        blocks.push(Block::Table(table));
    }
    let unsure = lines.iter().filter(|line| line.certainty != Certainty::Stated).count();
    blocks.extend(words.note("document-calendar-count-open", open.len()));
    blocks.extend(words.note("document-calendar-count-unsure", unsure));
    blocks
}

fn empty_table(words: Words) -> Table {
    Table {
        columns: vec![
            Column::words(words.say("document-column-date"), 24),
            Column::words(words.say("document-column-meeting"), 40),
            Column::words(words.say("document-column-body"), 18),
            Column::words(words.say("document-column-place"), 18),
        ],
        ..Table::default()
    }
}

fn row(line: &MeetingLine, within: &[&MeetingLine], words: Words) -> Row {
    let date = match words.date(&line.date) {
        date if date.is_empty() => Cell::Unknown(words.say("date-not-given")),
        date if line.is_date_of_block => Cell::text(words.with("date-within-block", &[("date", &date)])),
        date => Cell::text(date),
    };
    let mut name = sure(Text::strong(&line.name), line.certainty, words);
    if line.status == Some(EventStatus::Cancelled) {
        name = name.with_remark(Emphasis::Slanted, &words.say("document-cancelled"));
    }
    let mut lines = vec![name];
    // What only repeats the block's name is not said twice.
    if within.iter().any(|part| !line.name.contains(&part.name)) {
        let parts: Vec<&str> = within.iter().map(|part| part.name.as_str()).collect();
        lines.push(Text::quiet(words.with("document-calendar-comprises", &[("list", &parts.join(", "))])));
    }
    if let Some(block) = line.block.as_ref().filter(|_| !line.is_date_of_block) {
        lines.push(Text::quiet(words.with("document-calendar-part-of", &[("name", &block.label)])));
    }
    let bodies: Vec<&str> = line.bodies.iter().map(|body| body.label.as_str()).collect();
    Row::Cells(vec![date, Cell::lines(lines), Cell::text(bodies.join(", ")), Cell::text(line.place.as_str())])
}

/// The year and the month of the first day.
fn month(date: &DateSpec) -> Option<(i16, i8)> {
    date.earliest.map(|day| (day.year(), day.month()))
}

fn month_name(date: &DateSpec, words: Words) -> String {
    let Some((year, month)) = month(date) else { return String::new() };
    let month =
        DateSpec::from_edtf("", &format!("{year:04}-{month:02}")).map(|month| format_date(&month, words.0));
    capitalised(&month.unwrap_or_default())
}

/// With a capital letter, as at the head of rows.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
