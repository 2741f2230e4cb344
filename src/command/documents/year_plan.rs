//! A year on one page: what the wall shows of it, in the wall's groups and lanes, measured for paper.

use std::collections::HashSet;

use super::meeting_calendar::capitalised;
use super::{Head, Imprint, Words, days_of};
use crate::command::Context;
use crate::command::wall::{Wall, WallGroup, WallInput, WallItem, wall};
use crate::error::Result;
use crate::exchange::document::{
    Block, Cell, Column, Emphasis, Paper, Plan, PlanBar, PlanGroup, PlanMonth, Report, Row, Table, Text,
};
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DateSpec, format_date};
use crate::model::meeting::EventStatus;
use crate::planning::timeline::{Bar, DayNumber, Span, day_number, lanes};
use crate::store::wall::Grouping;

/// How many letters of a name are as wide as a day on lying A3, at the size in which they are set.
const LETTERS_PER_DAY: f64 = 0.58;

/// One page shows no more lanes in letters that can be read; a group takes the room of half a lane besides.
const MOST_LANES: u32 = 64;

/// The plan of a year.
pub(super) fn report(context: Context<'_>, year: i16, grouping: Grouping) -> Result<Report> {
    let words = Words(context.language);
    let (from, to) = days_of(year)?;
    let input = WallInput {
        from,
        to,
        grouping,
        text: String::new(),
        with_deadlines: false,
        letters_per_day: vec![LETTERS_PER_DAY],
    };
    let wall = wall(context, input)?;
    let imprint = context.office.read(Imprint::read)?;
    let year_of = Year { first: day_number(from), last: day_number(to), year, words };
    let head = Head {
        title: words.with("document-year-title", &[("year", &year.to_string())]),
        subtitle: String::new(),
        paper: Paper::A3Landscape,
    };
    Ok(imprint.report(head, words.0, year_of.blocks(&wall)))
}

/// The year that is drawn.
struct Year {
    first: DayNumber,
    last: DayNumber,
    year: i16,
    words: Words,
}

impl Year {
    fn blocks(&self, wall: &Wall) -> Vec<Block> {
        let words = self.words;
        let groups = wall.groups.iter().filter_map(|group| self.group(wall, group)).collect();
        let (groups, undrawn) = on_one_page(groups);
        let mut blocks = Vec::new();
        if groups.is_empty() {
            blocks.push(Block::Paragraph(words.say("document-year-nothing").into()));
        } else {
            let by_month = self.by_month(wall);
            blocks.push(Block::Plan(Plan {
                months: self.months(),
                groups,
                legend: ["stated", "possible", "to_be_confirmed", "queried"]
                    .map(|kind| words.say(&format!("document-year-{kind}")))
                    .to_vec(),
                in_words: in_words(&by_month),
                by_month,
            }));
        }
        blocks.extend(words.note("document-year-undrawn", undrawn));
        let undated: Vec<&str> = wall.undated.iter().map(|item| item.name.as_str()).collect();
        if !undated.is_empty() {
            let more = (wall.undated_total as usize).saturating_sub(undated.len());
            let list = undated.join(", ");
            let said = words.with("document-year-undated", &[("list", &list)]);
            blocks.push(Block::Note(said));
            blocks.extend(words.note("document-left-out", more));
        }
        blocks.extend(words.note("document-left-out", wall.left_out as usize));
        blocks
    }

    /// The part of the year that passes before a day; days beyond its ends are at its ends.
    fn place(&self, day: DayNumber) -> f64 {
        let length = f64::from(self.last + 1 - self.first);
        f64::from(day.clamp(self.first, self.last + 1) - self.first) / length
    }

    fn months(&self) -> Vec<PlanMonth> {
        let begins = |month: i8| {
            let day = jiff::civil::Date::new(self.year, month, 1);
            day.map_or(1.0, |day| self.place(day_number(day)))
        };
        (1..=12)
            .map(|month| PlanMonth {
                name: self.month_name(month),
                start: begins(month),
                end: if month == 12 { 1.0 } else { begins(month + 1) },
            })
            .collect()
    }

    fn month_name(&self, month: i8) -> String {
        let whole = DateSpec::from_edtf("", &format!("{:04}-{month:02}", self.year));
        let whole = whole.map(|date| format_date(&date, self.words.0)).unwrap_or_default();
        // Which year it is stands above.
        capitalised(whole.trim_end_matches(|c: char| c.is_ascii_digit()).trim())
    }

    /// The days that an item can take, where some of them fall into the year.
    fn falls(&self, item: &WallItem) -> Option<Span> {
        let span = item.span?;
        let begins_in_time = span.first.is_none_or(|first| first <= self.last);
        (begins_in_time && span.last.is_none_or(|last| last >= self.first)).then_some(span)
    }

    /// A group's bars in as few lanes as the year needs; nothing, where none of them falls into it.
    fn group(&self, wall: &Wall, group: &WallGroup) -> Option<PlanGroup> {
        let items: Vec<(&WallItem, Span)> = group
            .items
            .iter()
            .filter_map(|&index| wall.items.get(index as usize))
            .filter_map(|item| Some((item, self.falls(item)?)))
            .collect();
        let within = |span: Span| Span {
            first: Some(span.first.unwrap_or(self.first).max(self.first)),
            last: Some(span.last.unwrap_or(self.last).min(self.last)),
            ..span
        };
        let bars: Vec<Bar> = items
            .iter()
            .map(|(item, span)| Bar { span: within(*span), letters: self.name(item).chars().count() })
            .collect();
        let lane_of = lanes(&bars, LETTERS_PER_DAY);
        let lanes = lane_of.iter().max()? + 1;
        let mut bars: Vec<PlanBar> =
            items.iter().zip(&lane_of).map(|((item, span), &lane)| self.bar(item, *span, lane)).collect();
        let starts: Vec<(u32, f64)> = bars.iter().map(|bar| (bar.lane, bar.start)).collect();
        for bar in &mut bars {
            let later = starts.iter().filter(|(lane, start)| *lane == bar.lane && *start > bar.start);
            bar.next = later.map(|(_, start)| *start).fold(1.0, f64::min);
        }
        let label = match group.id {
            Some(_) => group.label.clone(),
            None => self.words.say(&format!("document-group-{}", group.table)),
        };
        Some(PlanGroup { label, lanes, bars })
    }

    fn bar(&self, item: &WallItem, span: Span, lane: u32) -> PlanBar {
        let first = |day: Option<DayNumber>| self.place(day.unwrap_or(self.first));
        let last = |day: Option<DayNumber>| self.place(day.map_or(self.last, |day| day) + 1);
        let sure = (first(span.sure_first), last(span.sure_last));
        PlanBar {
            name: self.name(item),
            table: item.table,
            certainty: item.certainty,
            is_cancelled: item.status == Some(EventStatus::Cancelled),
            lane,
            start: first(span.first),
            end: last(span.last),
            sure: (span.is_sure && sure.0 < sure.1).then_some(sure),
            next: 1.0,
        }
    }

    /// The name with how sure it is, which colour alone does not say.
    fn name(&self, item: &WallItem) -> String {
        match self.words.certainty(item.certainty) {
            said if said.is_empty() || item.name.contains('?') => item.name.clone(),
            said => format!("{} ({said})", item.name),
        }
    }

    /// The same month by month: first what is under way when the year begins.
    fn by_month(&self, wall: &Wall) -> Table {
        let words = self.words;
        let mut seen = HashSet::new();
        let month_of = |span: Span| {
            let first = span.first.filter(|first| *first >= self.first)?;
            self.months().iter().rposition(|month| month.start <= self.place(first))
        };
        let mut rows = Vec::new();
        let mut items: Vec<(Option<usize>, &WallItem)> = wall
            .items
            .iter()
            .filter_map(|item| Some((month_of(self.falls(item)?), item)))
            .filter(|(_, item)| seen.insert(item.id))
            .collect();
        items.sort_by_key(|(month, _)| *month);
        for of_month in items.chunk_by(|a, b| a.0 == b.0) {
            let heading = match of_month.first().and_then(|(month, _)| *month) {
                Some(month) => self.months().get(month).map(|month| month.name.clone()).unwrap_or_default(),
                None => words.say("document-year-under-way"),
            };
            rows.push(Row::Group(heading));
            rows.extend(of_month.iter().map(|(_, item)| self.row(item)));
        }
        Table {
            columns: vec![
                Column::words(words.say("document-column-date"), 30),
                Column::words(words.say("document-column-what"), 50),
                Column::words(words.say("document-column-kind"), 20),
            ],
            rows,
            ..Table::default()
        }
    }

    fn row(&self, item: &WallItem) -> Row {
        let mut name = Text::strong(&item.name);
        let certainty = self.words.certainty(item.certainty);
        if item.certainty != Certainty::Stated && !item.name.contains('?') {
            name = name.with_remark(Emphasis::Slanted, &format!("({certainty})"));
        }
        if item.status == Some(EventStatus::Cancelled) {
            name = name.with_remark(Emphasis::Slanted, &self.words.say("document-cancelled"));
        }
        Row::Cells(vec![
            Cell::text(item.date_text.as_str()),
            Cell::text(name),
            Cell::text(self.words.say(&format!("table-{}", item.table))),
        ])
    }
}

/// The groups that one page has room for, and how many bars it has none for.
fn on_one_page(groups: Vec<PlanGroup>) -> (Vec<PlanGroup>, usize) {
    let (mut shown, mut room, mut undrawn) = (Vec::new(), 2 * MOST_LANES, 0);
    for mut group in groups {
        let before = group.bars.len();
        // In half lanes; the group itself takes one.
        group.lanes = group.lanes.min(room.saturating_sub(1) / 2);
        group.bars.retain(|bar| bar.lane < group.lanes);
        undrawn += before - group.bars.len();
        if group.lanes > 0 {
            room -= 2 * group.lanes + 1;
            shown.push(group);
        }
    }
    (shown, undrawn)
}

/// What a table by month says, in lines.
fn in_words(table: &Table) -> String {
    let cell = |cell: &Cell| match cell {
        Cell::Lines(lines) => lines.iter().map(Text::plain).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    };
    let line = |row: &Row| match row {
        Row::Group(heading) => heading.clone(),
        Row::Cells(cells) | Row::Total(cells) => cells.iter().map(cell).collect::<Vec<_>>().join(", "),
    };
    table.rows.iter().map(line).collect::<Vec<_>>().join("\n")
}
