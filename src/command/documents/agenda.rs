//! The annotated agenda: the items with their times, what is said of each, its papers and the follow-up it takes up.

use super::{Head, Imprint, Words, sure};
use crate::command::Context;
use crate::command::agenda::{AgendaPaper, AgendaRow, AgendaView, agenda};
use crate::error::Result;
use crate::exchange::document::{Block, Emphasis, Item, List, Report, Text};
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::record::{Record, RecordRef};
use crate::planning::agenda_times::{AgendaDay, Moment};
use crate::planning::follow_up::VersionStanding;
use crate::store::record;

/// The annotated agenda of a meeting or of a block.
pub(super) fn report(context: Context<'_>, of: RecordRef) -> Result<Report> {
    let words = Words(context.language);
    let view = agenda(context, of)?;
    let (imprint, date) = context.office.read(|view| {
        let date = match record::get(view, of)? {
            Record::Meeting(meeting) => meeting.date,
            Record::MeetingBlock(block) => block.date,
            _ => DateSpec::default(),
        };
        Ok((Imprint::read(view)?, date))
    })?;
    let date = words.date(&date);
    let place_and_date: Vec<&str> =
        [view.place.as_str(), &date].into_iter().filter(|part| !part.is_empty()).collect();
    let head = Head {
        title: words.with("document-agenda-title", &[("name", &view.label)]),
        subtitle: place_and_date.join(", "),
        ..Head::default()
    };
    Ok(imprint.report(head, words.0, blocks(&view, words)))
}

fn blocks(view: &AgendaView, words: Words) -> Vec<Block> {
    if view.items.is_empty() {
        return vec![Block::Paragraph(words.say("document-agenda-nothing").into())];
    }
    let mut blocks = Vec::new();
    if !view.duration_text.is_empty() {
        let duration = Text::from(view.duration_text.as_str());
        blocks.push(Block::Facts(vec![(words.say("document-agenda-duration"), duration)]));
    }
    let mut number = 1;
    for of_day in view.items.chunk_by(|a, b| a.times.day == b.times.day) {
        let day = of_day.first().and_then(|row| view.days.iter().find(|day| day.day == row.times.day));
        blocks.extend(day.and_then(|day| heading(*day, view.days.len(), words)).map(Block::Heading));
        let items: Vec<Item> = of_day.iter().map(|row| item(row, words)).collect();
        let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
        blocks.push(Block::List(List { first: Some(number), items }));
        number += count;
    }
    blocks.extend(words.note("document-agenda-without-duration", view.without_duration as usize));
    if !view.overrun_text.is_empty() {
        blocks.push(Block::Note(words.with("document-agenda-overrun", &[("duration", &view.overrun_text)])));
    }
    blocks
}

/// The day's date, or which day it is; nothing where there is but one and its date stands above.
fn heading(day: AgendaDay, days: usize, words: Words) -> Option<String> {
    if days < 2 {
        return None;
    }
    let date = day.date.and_then(|date| DateSpec::from_edtf("", &date.to_string()).ok());
    Some(match date {
        Some(date) => format_date(&date, words.0),
        None => words.with("document-agenda-day", &[("day", &day.day.to_string())]),
    })
}

fn item(row: &AgendaRow, words: Words) -> Item {
    let Record::AgendaItem(item) = &row.item else { return Item::default() };
    // A question mark in the title says it already.
    let is_said = item.title.contains('?');
    let title = Text::strong(&item.title);
    let title = if is_said { title } else { sure(title, item.certainty, words) };
    let title = title.with_remark(Emphasis::Quiet, &times(row, words));
    let mut details: Vec<Text> = paragraphs(&item.annotation).map(Text::from).collect();
    if !row.papers.is_empty() {
        let papers: Vec<String> = row.papers.iter().map(|paper| paper_text(paper, words)).collect();
        details.push(Text::quiet(words.with("document-agenda-papers", &[("list", &papers.join(", "))])));
    }
    if let Some(follow_up) = &row.follow_up {
        let state = words.say(&format!("vocabulary-{}", follow_up.state)).to_lowercase();
        let arguments = [("name", follow_up.label.as_str()), ("state", &state)];
        details.push(Text::quiet(words.with("document-agenda-follow-up", &arguments)));
    }
    if row.decisions > 0 {
        details.push(Text::quiet(words.count("document-agenda-decisions", row.decisions as usize)));
    }
    Item { text: title, details }
}

/// "09:30–10:15", or how long it lasts where it is not known when it begins.
fn times(row: &AgendaRow, words: Words) -> String {
    let time = |moment: Moment| moment.time.strftime("%H:%M").to_string();
    match (row.times.starts, row.times.ends) {
        (Some(starts), Some(ends)) => format!("{}–{}", time(starts), time(ends)),
        (Some(starts), None) => words.with("document-agenda-from", &[("time", &time(starts))]),
        (None, _) => row.duration_text.clone(),
    }
}

fn paper_text(paper: &AgendaPaper, words: Words) -> String {
    match paper.standing {
        Some(standing @ (VersionStanding::Awaited | VersionStanding::MayBeLate | VersionStanding::Late)) => {
            let id = if standing == VersionStanding::Late {
                "document-paper-late"
            } else {
                "document-paper-awaited"
            };
            words.with(id, &[("paper", &paper.label)])
        }
        _ => paper.label.clone(),
    }
}

/// The paragraphs of a text, which empty lines part.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
}
