//! Clashes: what clashes with what, in facts that the page says in words; accepting one; those of one record.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::meetings::shown;
use super::{Context, surroundings};
use crate::error::{Code, Error, Result};
use crate::model::certainty::Certainty;
use crate::model::clash::{AcceptedClash, AcceptedClashId, ClashKind};
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::record::{RecordRef, Table};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::planning::clashes::{self, Clash, DayOff, Due, Event, Pair, Period, Shared};
use crate::store::clash::{self, Events};
use crate::store::record::Page;
use crate::store::{View, record};

/// One side of a clash: a meeting, a block or an activity; a deadline; what makes a day off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClashSide {
    /// Which record it is.
    pub reference: RecordRef,
    /// What it is called.
    pub name: String,
    /// Its date as it is shown.
    pub date_text: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Why a clash was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Acceptance {
    /// The record that says so.
    pub id: AcceptedClashId,
    /// Why.
    pub reason: String,
}

/// A clash with the facts that make it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClashRow {
    /// What makes it.
    pub kind: ClashKind,
    /// Whether it is a clash if both are held as planned; otherwise it only may be.
    pub is_certain: bool,
    /// The days on which they clash, or can; of back-to-back ones, the last of the one and the first of the other.
    pub days: Period,
    /// The one that can begin first; the one into which a day off or a deadline falls.
    pub first: ClashSide,
    /// The other.
    pub second: ClashSide,
    /// The bodies that convene both.
    pub bodies: Vec<String>,
    /// The people expected at both.
    pub people: Vec<String>,
    /// Where both are; empty where they are not in one place.
    pub place: String,
    /// Digest of these facts, by which the clash is accepted.
    pub digest: String,
    /// Why it is accepted, where it is.
    pub accepted: Option<Acceptance>,
    /// Why it was accepted while the facts were others; empty where it never was.
    pub former_reason: String,
}

/// Which clashes are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CountClashesInput {
    /// Only of what can still take place on this day or later.
    #[ts(type = "string | null")]
    pub from: Option<Date>,
}

/// How many clashes there are, by how sure they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClashCounts {
    /// Those that are certain.
    pub certain: u32,
    /// Those that may be.
    pub possible: u32,
    /// Those that are accepted.
    pub accepted: u32,
}

/// Which clashes are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClashesInput {
    /// Only of what can still take place on this day or later.
    #[ts(type = "string | null")]
    pub from: Option<Date>,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// What is looked through.
struct Scene {
    found: Events,
    days_off: Vec<DayOff>,
    dues: Vec<Due>,
    accepted: HashMap<(RecordRef, RecordRef), Vec<AcceptedClash>>,
}

/// A clash by its indices in the scene.
#[derive(Clone, Copy)]
enum Found {
    Pair(Pair),
    DayOff(usize, usize),
    Due(usize, usize),
}

impl Scene {
    fn load(context: Context<'_>, view: &View<'_>, days: Period) -> Result<Self> {
        let mut accepted: HashMap<_, Vec<AcceptedClash>> = HashMap::new();
        for one in clash::accepted(view)? {
            accepted.entry(unordered(one.subject, one.target)).or_default().push(one);
        }
        let found = clash::events(view, days)?;
        let days_off = surroundings::days_off(context, view, &surroundings::years(&found.events))?;
        Ok(Self { days_off, dues: surroundings::dues(view)?, found, accepted })
    }

    fn event(&self, index: usize) -> &Event {
        &self.found.events[index]
    }

    /// Calls `visit` on every clash of the scene, those of two events in the order of their days.
    fn each(&self, mut visit: impl FnMut(Found)) {
        let events = &self.found.events;
        clashes::sweep(events, |pair| visit(Found::Pair(pair)));
        clashes::days_off(events, &self.days_off, |event, off| visit(Found::DayOff(event, off)));
        clashes::deadlines_inside(events, &self.dues, |event, due| visit(Found::Due(event, due)));
    }

    fn sides(&self, found: Found) -> (RecordRef, RecordRef) {
        match found {
            Found::Pair(pair) => (self.event(pair.first).reference, self.event(pair.second).reference),
            Found::DayOff(event, off) => (self.event(event).reference, self.days_off[off].source),
            Found::Due(event, due) => (self.event(event).reference, self.dues[due].deadline),
        }
    }

    fn clash(&self, found: Found) -> Clash {
        let of_day =
            |kind, day, is_certain| Clash { kind, is_certain, days: Period { first: day, last: day } };
        match found {
            Found::Pair(pair) => pair.clash,
            Found::DayOff(event, off) => {
                of_day(ClashKind::DayOff, self.days_off[off].day, self.event(event).is_confirmed)
            }
            Found::Due(event, due) => {
                let due = &self.dues[due];
                of_day(ClashKind::DeadlineInside, due.day, self.event(event).is_confirmed && due.is_confirmed)
            }
        }
    }

    fn digest(&self, found: Found) -> String {
        match found {
            Found::Pair(Pair { first, second, clash }) => {
                clashes::digest(self.event(first), self.event(second), &clash)
            }
            Found::DayOff(event, off) => clashes::digest_of_day_off(self.event(event), &self.days_off[off]),
            Found::Due(event, due) => clashes::digest_of_deadline(self.event(event), &self.dues[due]),
        }
    }

    /// What was accepted between the two of a clash, if anything.
    fn acceptances(&self, found: Found) -> &[AcceptedClash] {
        if self.accepted.is_empty() {
            return &[];
        }
        let (first, second) = self.sides(found);
        self.accepted.get(&unordered(first, second)).map_or(&[], Vec::as_slice)
    }

    /// The acceptance that holds: of the same kind, with the same facts.
    fn acceptance(&self, found: Found) -> Option<&AcceptedClash> {
        let of_both = self.acceptances(found);
        if of_both.is_empty() {
            return None;
        }
        let (kind, digest) = (self.clash(found).kind, self.digest(found));
        of_both.iter().find(|accepted| accepted.kind == kind && accepted.digest == digest)
    }

    fn row(&self, view: &View<'_>, found: Found, language: Language) -> Result<ClashRow> {
        let Clash { kind, is_certain, days } = self.clash(found);
        let (first, second, shared) = match found {
            Found::Pair(Pair { first, second, .. }) => {
                let shared = clashes::shared(self.event(first), self.event(second));
                (self.side(first, language), self.side(second, language), shared)
            }
            Found::DayOff(event, off) => {
                let DayOff { name, of, source, .. } = &self.days_off[off];
                let second = ClashSide {
                    reference: *source,
                    name: name.clone(),
                    date_text: of.clone(),
                    certainty: Certainty::Stated,
                };
                (self.side(event, language), second, Shared::default())
            }
            Found::Due(event, due) => {
                let due = &self.dues[due];
                let second = ClashSide {
                    reference: due.deadline,
                    name: due.name.clone(),
                    date_text: record::label(view, due.meeting)?,
                    certainty: if due.is_confirmed { Certainty::Stated } else { Certainty::ToBeConfirmed },
                };
                (self.side(event, language), second, Shared::default())
            }
        };
        let names = |table: Table, ids: &[Uuid]| {
            ids.iter().map(|&id| record::label(view, RecordRef { table, id })).collect::<Result<Vec<_>>>()
        };
        let place = match found {
            Found::Pair(pair) if shared.place => self.found.lines[pair.first].place.clone(),
            _ => String::new(),
        };
        let accepted = self.acceptance(found);
        let former = self.acceptances(found).iter().find(|former| former.kind == kind);
        let former = former.filter(|_| accepted.is_none() && kind != ClashKind::DayOff);
        Ok(ClashRow {
            kind,
            is_certain,
            days,
            first,
            second,
            bodies: names(Table::Body, &shared.bodies)?,
            people: names(Table::Person, &shared.people)?,
            place,
            digest: self.digest(found),
            accepted: accepted.map(|one| Acceptance { id: one.id, reason: one.reason.clone() }),
            former_reason: former.map(|former| former.reason.clone()).unwrap_or_default(),
        })
    }

    fn side(&self, event: usize, language: Language) -> ClashSide {
        let line = &self.found.lines[event];
        ClashSide {
            reference: self.event(event).reference,
            name: line.name.clone(),
            date_text: shown(&line.date, language),
            certainty: line.certainty,
        }
    }
}

/// Both, in one order whichever is named first.
fn unordered(one: RecordRef, other: RecordRef) -> (RecordRef, RecordRef) {
    (one.min(other), one.max(other))
}

/// The groups in which clashes are listed, in their order.
const GROUPS: usize = 3;

/// So many clashes of a group are kept before any is let go.
const KEPT: usize = 10_000;

impl Scene {
    /// The place of a clash's group: those that are certain, those that may be, those that are accepted.
    fn group(&self, found: Found) -> usize {
        match (self.acceptance(found), self.clash(found).is_certain) {
            (None, true) => 0,
            (None, false) => 1,
            (Some(_), _) => 2,
        }
    }
}

/// The days from `from` on; all where none is given.
fn days_from(from: Option<Date>) -> Period {
    Period { first: from.unwrap_or(Date::MIN), last: Date::MAX }
}

/// How many clashes there are.
pub fn clash_counts(context: Context<'_>, input: CountClashesInput) -> Result<ClashCounts> {
    context.office.read(|view| {
        let scene = Scene::load(context, view, days_from(input.from))?;
        let mut counts = [0; GROUPS];
        scene.each(|found| counts[scene.group(found)] += 1);
        let [certain, possible, accepted] = counts;
        Ok(ClashCounts { certain, possible, accepted })
    })
}

/// Clashes: first those that are certain, then those that may be, then those that are accepted, each by their days.
pub fn list_clashes(context: Context<'_>, input: ClashesInput) -> Result<Page<ClashRow>> {
    let index = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let (offset, limit) = (index(input.offset), index(input.limit.min(1000)));
    let last = offset.saturating_add(limit);
    context.office.read(|view| {
        let scene = Scene::load(context, view, days_from(input.from))?;
        let mut groups: [(u32, Vec<Found>); GROUPS] = Default::default();
        let place = |found: &Found| {
            let clash = scene.clash(*found);
            (clash.days, scene.sides(*found), clash.kind)
        };
        scene.each(|found| {
            let (total, kept) = &mut groups[scene.group(found)];
            *total += 1;
            kept.push(found);
            // However many there are, little more of a group is kept than is asked for.
            if kept.len() >= 2 * last.max(KEPT) {
                kept.select_nth_unstable_by_key(last, place);
                kept.truncate(last);
            }
        });
        let total = groups.iter().map(|(total, _)| total).sum();
        let mut listed = Vec::new();
        let mut before = 0;
        for (total, mut kept) in groups {
            kept.sort_unstable_by_key(place);
            let rest = last.saturating_sub(before.max(offset));
            listed.extend(kept.into_iter().skip(offset.saturating_sub(before)).take(rest));
            before += index(total);
        }
        let rows = listed.into_iter().take(limit).map(|found| scene.row(view, found, context.language));
        Ok(Page { total, rows: rows.collect::<Result<_>>()? })
    })
}

/// The clashes of one record, accepted ones last. A meeting that takes its block's days has its block's.
pub fn clashes_of(context: Context<'_>, reference: RecordRef) -> Result<Vec<ClashRow>> {
    context.office.read(|view| {
        let Some((event, days)) = clash::standing_for(view, reference)? else { return Ok(Vec::new()) };
        let scene = Scene::load(context, view, clashes::around(days))?;
        let mut found = Vec::new();
        scene.each(|one| {
            let (first, second) = scene.sides(one);
            if first == event || second == event {
                found.push(one);
            }
        });
        let mut rows = Vec::with_capacity(found.len().min(LONGEST));
        for one in found.into_iter().take(LONGEST) {
            rows.push(scene.row(view, one, context.language)?);
        }
        rows.sort_by_key(|row| (row.accepted.is_some(), !row.is_certain, row.days));
        Ok(rows)
    })
}

/// How many clashes of one record are told.
const LONGEST: usize = 200;

/// That a record clashes with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClashMark {
    /// The record.
    #[ts(type = "string")]
    pub id: Uuid,
    /// How many of its clashes are certain.
    pub certain: u32,
    /// How many only may be.
    pub possible: u32,
}

/// Which records are marked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClashMarksInput {
    /// Meetings, blocks and activities.
    #[ts(type = "string[]")]
    pub ids: Vec<Uuid>,
}

/// Which of some records clash with anything from today on, without what is accepted. A block is marked for its meetings.
pub fn clash_marks(context: Context<'_>, input: ClashMarksInput) -> Result<Vec<ClashMark>> {
    context.office.read(|view| {
        let Some(days) = clash::days_of_these(view, &input.ids, context.today)? else {
            return Ok(Vec::new());
        };
        let days = clashes::around(days);
        let days = Period { first: days.first.max(context.today), last: days.last };
        let scene = Scene::load(context, view, days)?;
        let asked: HashSet<Uuid> = input.ids.into_iter().collect();
        let mut marks: HashMap<Uuid, ClashMark> = HashMap::new();
        scene.each(|found| {
            let (first, second) = scene.sides(found);
            let marked = [Some(first.id), matches!(found, Found::Pair(_)).then_some(second.id)];
            let mut marked = marked.into_iter().flatten().filter(|id| asked.contains(id)).peekable();
            if marked.peek().is_none() || scene.acceptance(found).is_some() {
                return;
            }
            for id in marked {
                let mark = marks.entry(id).or_insert(ClashMark { id, certain: 0, possible: 0 });
                if scene.clash(found).is_certain {
                    mark.certain += 1;
                } else {
                    mark.possible += 1;
                }
            }
        });
        let mut marks: Vec<ClashMark> = marks.into_values().collect();
        marks.sort_by_key(|mark| mark.id);
        Ok(marks)
    })
}

/// A clash to be accepted, as it was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AcceptClashInput {
    /// What makes it.
    pub kind: ClashKind,
    /// The one.
    pub first: RecordRef,
    /// The other.
    pub second: RecordRef,
    /// Digest of its facts.
    pub digest: String,
    /// Why it is accepted.
    pub reason: String,
}

/// Accepts a clash, in place of what was accepted of it before.
///
/// # Errors
/// `Invalid` without a reason; `Conflict` where the facts have changed since they were shown.
pub fn accept_clash(context: Context<'_>, input: AcceptClashInput) -> Result<Written<AcceptedClash>> {
    let is_shown = |row: &ClashRow| {
        row.kind == input.kind && row.second.reference == input.second && row.digest == input.digest
    };
    if !clashes_of(context, input.first)?.iter().any(is_shown) {
        return Err(Error::new(Code::Conflict, "error-clash-changed"));
    }
    let names = context.office.read(|view| {
        Ok(format!("{} – {}", record::label(view, input.first)?, record::label(view, input.second)?))
    })?;
    let subject = Subject::of(Table::AcceptedClash, names);
    context.office.transact(Operation::AcceptClash, &subject, |tx| {
        let before = clash::accepted_between(tx, input.first, input.second)?;
        // Of days off, one event can have several with one state.
        let before = before.into_iter().find(|one| one.kind == input.kind && one.kind != ClashKind::DayOff);
        let accepted = AcceptedClash {
            id: before.as_ref().map_or_else(|| AcceptedClashId(tx.new_id()), |before| before.id),
            subject: input.first,
            target: input.second,
            kind: input.kind,
            digest: input.digest,
            reason: input.reason.trim().to_owned(),
        };
        match before {
            Some(_) => record::update(tx, &accepted.clone().into())?,
            None => record::insert(tx, &accepted.clone().into())?,
        }
        Ok(accepted)
    })
}

/// A date known to the day, written as `language` writes it.
pub(super) fn date_of(days: Period, language: Language) -> Result<DateSpec> {
    let edtf = match days.first == days.last {
        true => days.first.to_string(),
        false => format!("{}/{}", days.first, days.last),
    };
    let raw = shown(&DateSpec::from_edtf("", &edtf)?, language);
    DateSpec::from_edtf(&raw, &edtf)
}
