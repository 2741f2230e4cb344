//! The wall: all that has a date on one timeline, what waits for one, and what dates become when things are moved on it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::meetings::shown;
use super::planned::{self, DatedDeadline};
use super::rescheduling::{RescheduleInput, Rescheduling, date_of, preview_reschedule};
use crate::error::{Error, Result};
use crate::locale;
use crate::model::certainty::Certainty;
use crate::model::date_spec::{DatePart, DateSpec, Precision, Shift, TimeUnit};
use crate::model::language::Language;
use crate::model::meeting::{EventStatus, MeetingKind};
use crate::model::project::LifeCycle;
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::deadlines::Lateness;
use crate::planning::timeline::{self, Bar, DayNumber, Span};
use crate::store::View;
use crate::store::wall::{self, Grouping, Period, WallEntry};
use crate::store::{record, search};

/// An office with no more dated items than this is answered whole, whatever the days that are asked for.
const MOST_ITEMS: u32 = 12_000;

/// The tray holds no more.
const MOST_UNDATED: u32 = 200;

/// No more ways to lay the wall out are worked out for one answer.
const MOST_ZOOMS: usize = 16;

/// The mark of what is not settled has no more letters in any language, the gap behind it included.
const LONGEST_MARK: usize = 8;

/// What of the wall is asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallInput {
    /// The first day that must be there.
    #[ts(type = "string")]
    pub from: Date,
    /// The last day that must be there.
    #[ts(type = "string")]
    pub to: Date,
    /// By what it is grouped.
    pub grouping: Grouping,
    /// Words that begin words of the items; without any, all are there.
    pub text: String,
    /// Whether deadlines are on it, in the groups of their meetings.
    pub with_deadlines: bool,
    /// The zooms to lay it out for: how many letters of a name are as wide as a day.
    pub letters_per_day: Vec<f64>,
}

/// The wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Wall {
    /// The days that this answer holds all items of; none where it is the whole office.
    pub covers: Option<Days>,
    /// From the first day of the office's items to their last; none where no item has a day.
    pub extent: Option<Days>,
    /// What can fall into these days, in the order of their dates.
    pub items: Vec<WallItem>,
    /// Where they are drawn: a group for each record that some of them belong to, then one for each table of those that
    /// belong to none.
    pub groups: Vec<WallGroup>,
    /// How many items of these days there was no room for.
    pub left_out: u32,
    /// What has no place in time yet.
    pub undated: Vec<WallItem>,
    /// How many of these there are in all.
    pub undated_total: u32,
}

/// Days, from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Days {
    /// The first.
    pub first: DayNumber,
    /// The last.
    pub last: DayNumber,
}

impl Days {
    fn new((first, last): (Date, Date)) -> Self {
        Self { first: timeline::day_number(first), last: timeline::day_number(last) }
    }
}

/// A meeting, a block, an activity, a project or a deadline on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallItem {
    /// Its table.
    pub table: Table,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Which days it takes; none where it has no place in time.
    pub span: Option<Span>,
    /// The unit that its date is known to.
    pub precision: Precision,
    /// The date as it is shown.
    pub date_text: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// What kind of meeting it is, where it is one.
    pub kind: Option<MeetingKind>,
    /// Where a meeting or an activity stands in its life.
    pub status: Option<EventStatus>,
    /// Where a project stands in its life.
    pub life_cycle: Option<LifeCycle>,
}

/// Items that are drawn together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallGroup {
    /// The table of the record that they belong to; where they belong to none, their own.
    pub table: Table,
    /// The record; none for items that belong to none.
    #[ts(type = "string | null")]
    pub id: Option<Uuid>,
    /// What it is called.
    pub label: String,
    /// The items, by their places in the list of all.
    pub items: Vec<u32>,
    /// For each zoom, the lane of each of these items, from 0. No two items in one lane touch.
    pub lanes: Vec<Vec<u32>>,
}

/// What can fall into a period, laid out for every zoom at once, so that zooming asks nothing.
pub fn wall(context: Context<'_>, input: WallInput) -> Result<Wall> {
    let WallInput { from, to, grouping, text, with_deadlines, letters_per_day } = input;
    if to < from {
        return Err(Error::invalid("to", "error-date-order"));
    }
    if letters_per_day.len() > MOST_ZOOMS
        || letters_per_day.iter().any(|letters| !letters.is_normal() || *letters < 0.0)
    {
        return Err(Error::invalid("lettersPerDay", "error-bad-input").with("detail", "lettersPerDay"));
    }
    context.office.read(|view| {
        let covers = wall::has_more_than(view, MOST_ITEMS)?.then_some((from, to));
        let period = covers.map_or(Period::Always, |(from, to)| Period::Between(from, to));
        let (mut entries, mut left_out) = wall::list(view, period, &text, MOST_ITEMS as usize)?;
        let mut ids: Vec<Uuid> = entries.iter().map(|entry| entry.reference.id).collect();
        let mut extent = wall::extent(view)?;
        let deadlines = if with_deadlines { planned::dated(view, context.language)? } else { Vec::new() };
        ids.extend(deadlines.iter().map(|deadline| deadline.meeting_id.0));
        let mut members = wall::groups(view, grouping, &ids)?;
        for deadline in deadlines {
            extent = reaching(extent, &deadline.date).or(extent);
            if !falls(&deadline.date, period) || !search::has_words(&text, &[&deadline.name]) {
                continue;
            }
            if entries.len() >= MOST_ITEMS as usize {
                left_out += 1;
                continue;
            }
            if let Some(groups) = members.get(&deadline.meeting_id.0).cloned() {
                members.insert(deadline.id.0, groups);
            }
            entries.push(entry(deadline));
        }
        wall::sort(&mut entries);
        let (undated, undated_total) = wall::undated(view, &text, MOST_UNDATED)?;
        let item = |entry| item(entry, context.language);
        let items: Vec<WallItem> = entries.into_iter().map(item).collect();
        Ok(Wall {
            covers: covers.map(Days::new),
            extent: extent.map(Days::new),
            groups: grouped(&items, members, &letters_per_day),
            items,
            left_out,
            undated: undated.into_iter().map(item).collect(),
            undated_total,
        })
    })
}

/// The days from the first to the last, with those of another date.
fn reaching(extent: Option<(Date, Date)>, date: &DateSpec) -> Option<(Date, Date)> {
    let (first, last) = (date.earliest.or(date.latest)?, date.latest.or(date.earliest)?);
    Some(extent.map_or((first, last), |(from, to)| (from.min(first), to.max(last))))
}

fn falls(date: &DateSpec, period: Period) -> bool {
    match period {
        Period::Always => true,
        Period::Between(from, to) => {
            date.earliest.is_none_or(|day| day <= to) && date.latest.is_none_or(|day| day >= from)
        }
    }
}

fn entry(deadline: DatedDeadline) -> WallEntry {
    WallEntry {
        reference: RecordRef { table: Table::Deadline, id: deadline.id.0 },
        name: deadline.name,
        kind: None,
        status: Some(deadline.status),
        life_cycle: None,
        certainty: deadline.certainty,
        date: deadline.date,
    }
}

fn item(entry: WallEntry, language: Language) -> WallItem {
    let WallEntry { reference, name, kind, status, life_cycle, certainty, date } = entry;
    WallItem {
        table: reference.table,
        id: reference.id,
        name,
        span: timeline::span(&date),
        precision: date.precision,
        date_text: shown(&date, language),
        certainty,
        kind,
        status,
        life_cycle,
    }
}

/// A group's place among the others: by name, and those without a record last, in the order of the list of tables.
type GroupKey = (Option<Table>, String, Option<Uuid>);

fn grouped(
    items: &[WallItem],
    mut members: std::collections::HashMap<Uuid, Vec<record::RecordLabel>>,
    letters_per_day: &[f64],
) -> Vec<WallGroup> {
    let mut groups: BTreeMap<GroupKey, WallGroup> = BTreeMap::new();
    for (index, item) in (0_u32..).zip(items) {
        let own = members.remove(&item.id).unwrap_or_default();
        let keys = match own.as_slice() {
            [] => vec![((Some(item.table), String::new(), None), item.table, String::new())],
            several => several
                .iter()
                .map(|group| {
                    ((None, group.label.to_lowercase(), Some(group.id)), group.table, group.label.clone())
                })
                .collect(),
        };
        for (key, table, label) in keys {
            let id = key.2;
            let group = groups.entry(key).or_insert_with(|| WallGroup {
                table,
                id,
                label,
                items: Vec::new(),
                lanes: Vec::new(),
            });
            group.items.push(index);
        }
    }
    let mut groups: Vec<WallGroup> = groups.into_values().collect();
    for group in &mut groups {
        let bars: Vec<Bar> = group
            .items
            .iter()
            .filter_map(|&index| items.get(index as usize))
            .filter_map(|item| {
                let mark = if item.certainty == Certainty::Stated { 0 } else { LONGEST_MARK };
                Some(Bar { span: item.span?, letters: item.name.chars().count() + mark })
            })
            .collect();
        group.lanes = letters_per_day.iter().map(|letters| timeline::lanes(&bars, *letters)).collect();
    }
    groups
}

/// What is to become of a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum DateChange {
    /// It, or one of its ends, is moved.
    Move {
        /// What of it.
        part: DatePart,
        /// How far.
        shift: Shift,
    },
    /// It had none, and is put within the unit that holds a day.
    Place {
        /// The day.
        #[ts(type = "string")]
        on: Date,
        /// The unit.
        unit: TimeUnit,
    },
}

/// A record whose date is being moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposeDateInput {
    /// The record: a meeting, a block, an activity, a project or a deadline.
    pub subject: RecordRef,
    /// What is to become of its date.
    pub change: DateChange,
}

/// What a new date would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DateProposal {
    /// The date, as it would be written.
    pub date: DateSpec,
    /// Its days.
    pub span: Option<Span>,
    /// What it is now, in words; empty where there is none.
    pub before_text: String,
    /// What it would be, in words.
    pub after_text: String,
    /// Whether it would stay as it is.
    pub is_same: bool,
    /// What becomes of its open deadlines, in words; empty where it has none.
    pub deadlines_text: String,
}

/// What a date would become. Nothing is written.
pub fn propose_date(context: Context<'_>, input: ProposeDateInput) -> Result<DateProposal> {
    let before = context.office.read(|view| date_of_own(view, &record::get(view, input.subject)?))?;
    let after = match input.change {
        DateChange::Move { part, shift } => before.moved(part, shift)?,
        DateChange::Place { on, unit } => before.placed(on, unit)?,
    };
    let preview = RescheduleInput { subject: input.subject, date: after.clone() };
    let deadlines_text = deadlines_text(&preview_reschedule(context, preview)?, context.language);
    Ok(DateProposal {
        deadlines_text,
        span: timeline::span(&after),
        before_text: shown(&before, context.language),
        after_text: shown(&after, context.language),
        is_same: before == after,
        date: after,
    })
}

/// The date that is moved: a record's own, which a deadline has as long as it is known when it falls.
fn date_of_own(view: &View<'_>, record: &Record) -> Result<DateSpec> {
    match record {
        Record::Deadline(_) => date_of(view, record),
        other => other.schedule().cloned().ok_or_else(|| Error::invalid("date", "error-date-immovable")),
    }
}

/// How many open deadlines move along, stay, or would be late.
fn deadlines_text(preview: &Rescheduling, language: Language) -> String {
    let open = || preview.rows.iter().filter(|row| row.state.is_open());
    let counts = [
        ("move-deadlines-along", open().filter(|row| !row.is_pinned && row.after != row.before).count()),
        ("move-deadlines-pinned", open().filter(|row| row.is_pinned).count()),
        (
            "move-deadlines-late",
            open().filter(|row| matches!(row.lateness, Lateness::Overdue { .. })).count(),
        ),
    ];
    let said = |(id, count): (&str, usize)| locale::text(language, id, &[("count", &count.to_string())]);
    let parts: Vec<String> = counts.into_iter().filter(|(_, count)| *count > 0).map(said).collect();
    parts.join(" · ")
}
