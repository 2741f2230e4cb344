//! What each row of a table is to the office, and the record that it becomes.

mod fill;

use std::collections::HashMap;

use uuid::Uuid;

use super::cells::Cells;
use super::here::{Here, to_the_sign};
use crate::command::incoming::{Alike, Choice, IncomingVerdict, Item, Said};
use crate::error::Result;
use crate::exchange::table::read::{ColumnField as F, TableContents, TableRow};
use crate::model::date_spec::DateSpec;
use crate::model::money::Amount;
use crate::model::person::Person;
use crate::model::record::{Record, Table};
use crate::model::written::comparable_words;
use crate::store::record;

/// How many records are named that a row may be.
const MOST_ALIKE: usize = 5;

/// What a row matches.
enum Match {
    /// This record, and why.
    Is(usize, Option<&'static str>),
    /// Perhaps these.
    Perhaps(Vec<(usize, &'static str)>),
    Nothing,
}

/// The rows of a table, one after the other.
pub(super) struct Rows<'h> {
    here: &'h Here<'h>,
    contents: &'h TableContents,
    records: Vec<Record>,
    by_id: HashMap<Uuid, usize>,
    by_key: HashMap<String, Vec<usize>>,
    people: HashMap<Uuid, Person>,
    by_email: HashMap<String, Vec<Uuid>>,
    /// How often each name stands in the table.
    named: HashMap<String, u32>,
    /// How many rows name a donor and a project together.
    gifts: HashMap<(String, String), u32>,
    /// On which line each thing stood first.
    seen: HashMap<String, u64>,
    /// People who come in with the table, by what tells them.
    made: HashMap<String, Person>,
    /// The meeting that the notes above the table name.
    meeting_above: Option<Uuid>,
}

impl<'h> Rows<'h> {
    pub(super) fn new(here: &'h Here<'h>, contents: &'h TableContents) -> Result<Self> {
        let mut rows = Self {
            here,
            contents,
            records: Vec::new(),
            by_id: HashMap::new(),
            by_key: HashMap::new(),
            people: HashMap::new(),
            by_email: HashMap::new(),
            named: HashMap::new(),
            gifts: HashMap::new(),
            seen: HashMap::new(),
            made: HashMap::new(),
            meeting_above: None,
        };
        record::for_each(here.view, contents.kind, |cells| {
            let record = Record::from_cells(contents.kind, cells)?;
            rows.by_id.insert(record.id(), rows.records.len());
            rows.by_key.entry(key(&record)).or_default().push(rows.records.len());
            rows.records.push(record);
            Ok(())
        })?;
        if matches!(contents.kind, Table::Person | Table::Participant) {
            for person in record::list_as::<Person>(here.view)? {
                if !person.email.is_empty() {
                    rows.by_email.entry(address(&person.email)).or_default().push(person.id.0);
                }
                rows.people.insert(person.id.0, person);
            }
        }
        if let Some(column) = contents.fields.iter().position(|field| *field == Some(F::Name)) {
            for row in &contents.rows {
                *rows.named.entry(comparable_words(row.text(column))).or_default() += 1;
            }
        }
        let column = |wanted| contents.fields.iter().position(|field| *field == Some(wanted));
        if let (Some(donor), Some(project)) = (column(F::Organisation), column(F::Project)) {
            for row in &contents.rows {
                let gift = (to_the_sign(row.text(donor)), to_the_sign(row.text(project)));
                *rows.gifts.entry(gift).or_default() += 1;
            }
        }
        let sheet = contents.sheets.get(contents.sheet);
        rows.meeting_above =
            contents.above.iter().chain(sheet).find_map(|text| here.named(Table::Meeting, text));
        Ok(rows)
    }

    /// What a row is to the office.
    pub(super) fn item(&mut self, mut cells: Cells<'h>, choice: Option<Choice>) -> Result<Item> {
        let row = cells.row;
        let label = self.label(&cells);
        let left = |label: &str, remark: Said| Item {
            remark: Some(remark),
            ..Item::left(row.line, label, IncomingVerdict::LeftOut, None)
        };
        if let Some(message) = no_record(row, &self.contents.header) {
            return Ok(left(first_text(row), (message, Vec::new())));
        }
        let mut says = Record::blank(self.contents.kind);
        says.set_id(self.here.context.office.new_id());
        let mut before = self.fill(&mut cells, &mut says);
        let chosen = match choice {
            Some(Choice::SameAs { record }) => self.by_id.get(&record.id).map(|&place| (place, None)),
            _ => None,
        };
        let matched = self.matching(&cells, &says);
        let perhaps = match &matched {
            Match::Perhaps(perhaps) => perhaps.as_slice(),
            _ => &[],
        };
        let alike: Vec<Alike> = perhaps
            .iter()
            .take(MOST_ALIKE)
            .map(|&(place, reason)| Alike { record: self.records[place].reference(), reason })
            .collect();
        let existing = match matched {
            Match::Is(place, reason) => Some((place, reason)),
            _ => chosen,
        };
        let mut after = says;
        if let Some((place, _)) = existing {
            after = self.records[place].clone();
            cells.problems.clear();
            before = self.fill(&mut cells, &mut after);
        }
        let problems: Vec<Said> = cells.problems.iter().map(said).collect();
        if cells.problems.iter().any(|problem| problem.is_fatal) {
            return Ok(Item { problems, ..Item::left(row.line, &label, IncomingVerdict::LeftOut, None) });
        }
        if let Err(error) = after.check().and_then(|()| before.iter().try_for_each(Record::check)) {
            return Ok(left(&label, (error.message, error.arguments)));
        }
        let told = match existing {
            Some((place, _)) => self.records[place].id().to_string(),
            None => format!("{}|{}", key(&after), when(&after)),
        };
        if let Some(line) = self.seen.insert(told.clone(), row.line) {
            self.seen.insert(told, line);
            return Ok(left(&label, ("incoming-table-twice", vec![("line", line.to_string())])));
        }
        let mut item = Item::left(row.line, &label, IncomingVerdict::New, None);
        if let Some((place, reason)) = existing {
            let known = &self.records[place];
            item.existing = Some(known.reference());
            item.label = self.called(known, label);
            if *known == after {
                item.verdict = IncomingVerdict::Same;
                item.problems = problems;
                return Ok(item);
            }
            item.verdict = IncomingVerdict::Changed;
            item.remark = reason.map(|reason| (reason, Vec::new()));
        } else if !alike.is_empty() {
            item.verdict = IncomingVerdict::Alike;
        }
        let is_doubtful =
            cells.problems.iter().any(|problem| problem.message == "incoming-table-date-ambiguous");
        let is_alone = row.cells.iter().filter(|cell| !cell.text.trim().is_empty()).count() == 1
            && self.contents.fields.iter().flatten().count() > 1;
        if is_alone && item.remark.is_none() {
            item.remark = Some(("incoming-table-alone", Vec::new()));
        }
        let usual = match item.verdict {
            IncomingVerdict::Alike => Choice::Leave,
            _ if is_doubtful || is_alone => Choice::Leave,
            _ => Choice::Take,
        };
        Ok(Item { choice: choice.unwrap_or(usual), records: vec![after], before, alike, problems, ..item })
    }

    /// What a row calls the thing that it is about.
    fn label(&self, cells: &Cells<'_>) -> String {
        let label = match self.contents.kind {
            Table::Contribution => {
                let parts = [cells.line(F::Organisation), cells.line(F::Project), cells.line(F::Amount)];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
            }
            Table::Person | Table::Participant => cells.person_name(),
            _ => cells.line(F::Name),
        };
        let named = if label.is_empty() { cells.line(F::Organisation) } else { label };
        if named.is_empty() { first_text(cells.row).to_owned() } else { named }
    }

    fn called(&self, known: &Record, label: String) -> String {
        match known.table() {
            Table::Contribution | Table::Participant => label,
            _ => known.label(),
        }
    }

    /// The record that a row is, or may be.
    fn matching(&self, cells: &Cells<'_>, says: &Record) -> Match {
        let id = Uuid::try_parse(cells.text(F::Id)).ok();
        if let Some(&place) = id.and_then(|id| self.by_id.get(&id)) {
            return Match::Is(place, Some("incoming-match-id"));
        }
        if let Record::Person(person) = says {
            return self.matching_person(person);
        }
        let mut candidates: Vec<usize> = self.by_key.get(&key(says)).cloned().unwrap_or_default();
        match says {
            Record::Meeting(_) | Record::Activity(_) => self.matching_event(says, &candidates),
            Record::Organisation(organisation) => {
                let named = self.here.all_named(Table::Organisation, &organisation.name).iter();
                candidates.extend(named.filter_map(|id| self.by_id.get(id)));
                candidates.sort_unstable();
                candidates.dedup();
                one_or_some(&candidates, "incoming-match-name", "incoming-alike-same-name")
            }
            Record::Contribution(contribution) => {
                let is_same = |place: &usize| {
                    matches!(&self.records[*place], Record::Contribution(known)
                        if is_same_amount(&contribution.amount, &known.amount)
                            && (contribution.date.raw.is_empty() || contribution.date.edtf == known.date.edtf))
                };
                let same: Vec<usize> = candidates.iter().copied().filter(is_same).collect();
                // A donor whose sum was not known.
                let is_open = |place: &usize| {
                    matches!(&self.records[*place], Record::Contribution(known)
                        if known.amount.minor.is_none() && known.date.raw.is_empty())
                };
                match (same.as_slice(), candidates.as_slice()) {
                    ([], [only]) if is_open(only) && self.is_only_gift(cells) => {
                        Match::Is(*only, Some("incoming-match-donor"))
                    }
                    ([], _) => some(&candidates, "incoming-alike-same-project"),
                    ([only], _) => Match::Is(*only, None),
                    _ => some(&same, "incoming-alike-same-project"),
                }
            }
            _ => one_or_some(&candidates, "incoming-match-name", "incoming-alike-same-name"),
        }
    }

    /// Whether no other row names this donor with this project.
    fn is_only_gift(&self, cells: &Cells<'_>) -> bool {
        let gift = (to_the_sign(cells.text(F::Organisation)), to_the_sign(cells.text(F::Project)));
        self.gifts.get(&gift) == Some(&1)
    }

    fn matching_person(&self, person: &Person) -> Match {
        let email = address(&person.email);
        let place = |id: &Uuid| self.by_id.get(id).copied();
        if let Some(ids) = self.by_email.get(&email).filter(|_| !email.is_empty()) {
            let found: Vec<usize> = ids.iter().filter_map(place).collect();
            return one_or_some(&found, "incoming-match-email", "incoming-alike-same-email");
        }
        let same: Vec<usize> =
            self.here.all_named(Table::Person, &person.name).iter().filter_map(place).collect();
        let contradicts = |place: &usize| {
            matches!(&self.records[*place], Record::Person(known)
                if (!known.email.is_empty() && !email.is_empty())
                    || (known.organisation_id.is_some() && person.organisation_id.is_some()
                        && known.organisation_id != person.organisation_id))
        };
        match same.as_slice() {
            [only] if !contradicts(only) => Match::Is(*only, Some("incoming-match-name")),
            _ => some(&same, "incoming-alike-same-name"),
        }
    }

    fn matching_event(&self, says: &Record, candidates: &[usize]) -> Match {
        let Some(date) = date_of(says) else { return Match::Nothing };
        let dates = |place: &usize| date_of(&self.records[*place]);
        let is_same = |place: &usize| {
            dates(place).is_some_and(|known| match (&date.edtf, &known.edtf) {
                (Some(said), Some(known)) => said == known,
                (None, None) => {
                    !date.raw.is_empty() && comparable_words(&date.raw) == comparable_words(&known.raw)
                }
                _ => false,
            })
        };
        let same: Vec<usize> = candidates.iter().copied().filter(is_same).collect();
        match (same.as_slice(), candidates) {
            ([only], _) => return Match::Is(*only, Some("incoming-match-name-date")),
            ([], [only]) if date.raw.is_empty() => return Match::Is(*only, Some("incoming-match-name")),
            ([], _) => {}
            _ => return some(&same, "incoming-alike-name"),
        }
        let is_once = candidates.len() == 1 && self.named.get(&key(says)) == Some(&1);
        let mut perhaps = Vec::new();
        for &place in candidates {
            let Some(known) = dates(&place) else { continue };
            let reason = match (known.earliest.zip(known.latest), date.earliest.zip(date.latest)) {
                (Some((first, last)), Some((from, until))) if first <= until && from <= last => {
                    "incoming-alike-name"
                }
                (Some(_), Some(_)) if is_once => "incoming-alike-other-date",
                (Some(_), Some(_)) => continue,
                _ => "incoming-alike-undated",
            };
            perhaps.push((place, reason));
        }
        if perhaps.is_empty() { Match::Nothing } else { Match::Perhaps(perhaps) }
    }
}

fn some(places: &[usize], reason: &'static str) -> Match {
    match places {
        [] => Match::Nothing,
        _ => Match::Perhaps(places.iter().map(|&place| (place, reason)).collect()),
    }
}

fn one_or_some(places: &[usize], reason: &'static str, perhaps: &'static str) -> Match {
    match places {
        [only] => Match::Is(*only, Some(reason)),
        _ => some(places, perhaps),
    }
}

fn said(problem: &super::Problem) -> Said {
    (problem.message, vec![("column", problem.column.clone()), ("found", problem.found.clone())])
}

/// What tells a record from others of its kind, as far as a table can say it; not its date.
fn key(record: &Record) -> String {
    match record {
        Record::Participant(it) => {
            let who = it.person_id.map(|id| id.0).or_else(|| it.organisation_id.map(|id| id.0));
            format!("{}|{}", it.meeting_id.0, who.unwrap_or_default())
        }
        Record::Contribution(it) => format!("{}|{}", it.project_id.0, it.organisation_id.0),
        other => comparable_words(&other.label()),
    }
}

/// What else tells it from what stands in the same table.
fn when(record: &Record) -> String {
    let date = date_of(record).map_or("", |date| date.edtf.as_deref().unwrap_or(&date.raw));
    match record {
        Record::Person(person) => address(&person.email),
        Record::Contribution(it) => format!("{date}|{}|{}", it.amount.raw, it.stage),
        _ => date.to_owned(),
    }
}

fn date_of(record: &Record) -> Option<&DateSpec> {
    match record {
        Record::Meeting(meeting) => Some(&meeting.date),
        Record::Activity(activity) => Some(&activity.date),
        Record::Contribution(contribution) => Some(&contribution.date),
        _ => None,
    }
}

/// An electronic address, by which it is compared.
fn address(email: &str) -> String {
    email.trim().trim_start_matches("mailto:").to_lowercase()
}

/// The same sum, however it is written.
fn is_same_amount(one: &Amount, other: &Amount) -> bool {
    match (one.minor, other.minor) {
        (Some(_), Some(_)) => (one.minor, one.currency) == (other.minor, other.currency),
        (None, None) => comparable_words(&one.raw) == comparable_words(&other.raw),
        _ => false,
    }
}

fn first_text(row: &TableRow) -> &str {
    row.cells.iter().map(|cell| cell.text.trim()).find(|text| !text.is_empty()).unwrap_or_default()
}

/// Why a row is no record: a total, a heading within the table, its header once more.
fn no_record(row: &TableRow, header: &[String]) -> Option<&'static str> {
    let texts: Vec<&str> =
        row.cells.iter().map(|cell| cell.text.trim()).filter(|text| !text.is_empty()).collect();
    let first = comparable_words(texts.first().copied().unwrap_or_default());
    let is_total = [
        "total",
        "totals",
        "totaux",
        "subtotal",
        "sub total",
        "sous total",
        "grand total",
        "total general",
        "sum",
        "somme",
    ];
    let is_merged = row.cells.iter().any(|cell| cell.is_merged);
    let is_header =
        !header.is_empty() && (0..header.len()).all(|column| row.text(column) == header[column].trim());
    if is_total.contains(&first.as_str()) {
        Some("incoming-table-total")
    } else if is_header || (is_merged && texts.len() > 1 && texts.iter().all(|text| *text == texts[0])) {
        Some("incoming-table-heading")
    } else {
        None
    }
}
