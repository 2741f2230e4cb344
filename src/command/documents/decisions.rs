//! The list of decisions with their follow-up: meeting by meeting, who sees to it, by when, how far it has come.

use super::{Head, Imprint, Words};
use crate::command::Context;
use crate::command::follow_ups::{FollowUpRow, FollowUpsInput, follow_ups};
use crate::error::Result;
use crate::exchange::document::{Block, Cell, Column, Emphasis, Paper, Report, Row, Table, Text};
use crate::model::body::BodyId;
use crate::model::meeting::MeetingId;
use crate::model::record::{RecordRef, Table as Kind};
use crate::planning::follow_up::Due;
use crate::store::follow_up::FollowUpStanding;
use crate::store::record;

/// How many are asked for at a time, and in all.
const PAGE: u32 = 1_000;
const MOST: usize = 5_000;

/// The decisions of a body or of a meeting, or all.
pub(super) fn report(
    context: Context<'_>,
    body_id: Option<BodyId>,
    meeting_id: Option<MeetingId>,
    only_open: bool,
) -> Result<Report> {
    let words = Words(context.language);
    let standing = if only_open { FollowUpStanding::Open } else { FollowUpStanding::All };
    let (mut rows, mut left_out) = (Vec::new(), 0);
    loop {
        let offset = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let input = FollowUpsInput {
            standing,
            body_id,
            meeting_id,
            offset,
            limit: PAGE,
            ..FollowUpsInput::default()
        };
        let page = follow_ups(context, input)?;
        let is_last = page.rows.is_empty();
        rows.extend(page.rows);
        if is_last || rows.len() >= MOST {
            left_out += (page.total as usize).saturating_sub(rows.len());
            break;
        }
    }
    let (imprint, of) = context.office.read(|view| {
        let label = |table, id| record::label(view, RecordRef { table, id });
        let body = body_id.map(|id| label(Kind::Body, id.0)).transpose()?;
        let meeting = meeting_id.map(|id| label(Kind::Meeting, id.0)).transpose()?;
        Ok((Imprint::read(view)?, [body, meeting]))
    })?;
    let head = Head {
        title: words.say(if only_open { "document-decisions-open" } else { "document-decisions-title" }),
        subtitle: of.into_iter().flatten().collect::<Vec<_>>().join(", "),
        paper: Paper::A4Landscape,
    };
    let mut blocks = blocks(rows, words);
    blocks.extend(words.note("document-left-out", left_out));
    Ok(imprint.report(head, words.0, blocks))
}

fn blocks(mut rows: Vec<FollowUpRow>, words: Words) -> Vec<Block> {
    if rows.is_empty() {
        return vec![Block::Paragraph(words.say("document-decisions-nothing").into())];
    }
    // Within a meeting they stay as they are listed: what is open first, by the day by which it is due.
    rows.sort_by_cached_key(|row| taken_at(row, words));
    let mut table = Table {
        columns: vec![
            Column::words(words.say("document-column-decision"), 48),
            Column::words(words.say("document-column-responsible"), 18),
            Column::words(words.say("document-column-due"), 16),
            Column::words(words.say("document-column-follow-up"), 18),
        ],
        ..Table::default()
    };
    for of_meeting in rows.chunk_by(|a, b| taken_at(a, words) == taken_at(b, words)) {
        table.rows.extend(of_meeting.first().map(|row| Row::Group(taken_at(row, words))));
        table.rows.extend(of_meeting.iter().map(|row| self::row(row, words)));
    }
    let is_open = |row: &&FollowUpRow| row.due.is_some();
    let unseen = rows.iter().filter(is_open).filter(|row| row.owner.is_none()).count();
    let undated = rows.iter().filter(|row| row.due == Some(Due::NotKnown)).count();
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(words.note("document-decisions-without-owner", unseen));
    blocks.extend(words.note("document-decisions-without-date", undated));
    blocks
}

/// The meeting at which it was taken, with its body; the words that it is not recorded.
fn taken_at(row: &FollowUpRow, words: Words) -> String {
    let parts = [&row.meeting, &row.body].map(|one| one.as_ref().map(|one| one.label.as_str()));
    match parts {
        [Some(meeting), Some(body)] if !meeting.contains(body) => format!("{meeting} ({body})"),
        [Some(meeting), _] => meeting.to_owned(),
        [None, Some(body)] => body.to_owned(),
        [None, None] => words.say("document-decisions-elsewhere"),
    }
}

fn row(row: &FollowUpRow, words: Words) -> Row {
    let owner = row.owner.as_ref().map(|owner| owner.label.clone()).unwrap_or_default();
    let with = |text: &str, id: &str| {
        Cell::lines([Text::from(text), Text::default().and(Emphasis::Slanted, words.say(id))])
    };
    let due = match (row.due_text.as_str(), row.due) {
        ("", None) => Cell::Empty,
        ("", Some(_)) => Cell::Unknown(words.say("date-not-given")),
        (text, Some(Due::Past)) => with(text, "document-overdue"),
        (text, Some(Due::MayBePast)) => with(text, "document-may-be-overdue"),
        (text, _) => Cell::text(text),
    };
    let mut state = vec![Text::from(words.say(&format!("vocabulary-{}", row.state)))];
    if !row.carried_to.is_empty() {
        let meetings: Vec<&str> = row.carried_to.iter().map(|meeting| meeting.label.as_str()).collect();
        state.push(Text::quiet(words.with("document-decisions-carried", &[("list", &meetings.join(", "))])));
    }
    Row::Cells(vec![
        Cell::text(row.label.as_str()),
        match owner {
            owner if owner.is_empty() && row.due.is_some() => Cell::Unknown(words.say("document-nobody")),
            owner => Cell::text(owner),
        },
        due,
        Cell::lines(state),
    ])
}
