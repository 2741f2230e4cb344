//! The roll of a meeting, a part at a time: its participants by capacity and delegation.

use std::cmp::Ordering;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::delegations::{by_capacity, count, is_named, rank, sums};
use crate::error::Result;
use crate::locale;
use crate::model::language::Language;
use crate::model::meeting::MeetingId;
use crate::model::participation::{
    Capacity, DelegationRole, Participant, ParticipantId, ParticipantStage, Presence,
};
use crate::model::person::Person;
use crate::planning::seats::Holder;
use crate::store::record::Page;
use crate::store::roll::{self, Delegation, Member, RollFilter};
use crate::store::{View, participation as stored};

/// Which participants of a meeting are listed. What is empty does not restrict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListParticipantsInput {
    /// The meeting.
    pub meeting_id: MeetingId,
    /// Words that begin words of the person, or of whom they come for.
    pub text: String,
    /// How far they have come.
    pub stage: Option<ParticipantStage>,
    /// How many lines to pass over.
    pub offset: u32,
    /// How many lines at most.
    pub limit: u32,
}

impl ListParticipantsInput {
    fn filter(&self) -> RollFilter {
        RollFilter { meeting: self.meeting_id, text: self.text.clone(), stage: self.stage }
    }
}

/// A line of the roll.
#[expect(clippy::large_enum_variant, reason = "there is a heading for hundreds of rows")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum RollLine {
    /// What stands above those who take part in one capacity.
    Heading(CapacityCount),
    /// A participant.
    Row(ParticipantRow),
}

/// How many take part in one capacity, listed or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CapacityCount {
    /// The capacity.
    pub capacity: Capacity,
    /// How many delegations, each person without one counted as one.
    pub delegations: u32,
    /// How many persons are named and still expected.
    pub persons: u32,
    /// How many of these have confirmed.
    pub confirmed: u32,
}

/// A participant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParticipantRow {
    /// The record.
    pub participant: Participant,
    /// For whom they come; empty for those who come for nobody.
    pub organisation: String,
    /// Who comes; empty where nobody is named yet.
    pub person: String,
    /// What they do where they work.
    pub function: String,
    /// The languages they work in, their own where none are given for the meeting.
    pub languages: String,
    /// Whether it is the first of its delegation that is listed.
    pub is_first: bool,
    /// Of the first row of a delegation that has named somebody: that none of them is its head.
    pub lacks_head: bool,
    /// How they attended each session, in the sessions' order; `null` where nothing is recorded.
    pub presence: Vec<Option<Presence>>,
}

/// The participants of a meeting: delegations in alphabetical order, the head of each first, and a heading above each
/// capacity in which anybody is listed.
pub fn list_participants(context: Context<'_>, input: ListParticipantsInput) -> Result<Page<RollLine>> {
    let (filter, first) = (input.filter(), input.offset as usize);
    let last = first + input.limit.min(1000) as usize;
    context.office.read(|view| {
        let delegations = ordered(view, &filter, context.language)?;
        let places = places(&delegations);
        let total = places.last().map_or(0, |place| place.end);
        let in_sight: Vec<&Place<'_>> =
            places.iter().filter(|place| place.begin < last && place.end > first).collect();
        let mut members = roll::members(view, &filter, in_sight.iter().map(|place| place.delegation.holder))?;
        let mut lines = Vec::new();
        for place in &in_sight {
            if let Some(heading) = place.heading.filter(|_| place.begin >= first) {
                lines.push(RollLine::Heading(heading));
            }
            let of_delegation = of_capacity(&mut members, place.delegation, context.language);
            let rows = rows(&place.delegation.name, of_delegation).into_iter();
            let begin = place.begin + usize::from(place.heading.is_some());
            let in_sight = rows.skip(first.saturating_sub(begin)).take(last.saturating_sub(begin.max(first)));
            lines.extend(in_sight.map(RollLine::Row));
        }
        lines.truncate(last - first);
        fill_presence(view, input.meeting_id, &mut lines)?;
        Ok(Page { total: count(total), rows: lines })
    })
}

/// The ids of all participants whom [`list_participants`] lists, in its order; what is passed over counts for nothing.
pub fn participant_ids(context: Context<'_>, input: ListParticipantsInput) -> Result<Vec<ParticipantId>> {
    let filter = input.filter();
    context.office.read(|view| {
        let delegations = ordered(view, &filter, context.language)?;
        let mut members = roll::members(view, &filter, delegations.iter().map(|it| it.holder))?;
        let listed = delegations.iter().flat_map(|delegation| {
            let members = of_capacity(&mut members, delegation, context.language);
            members.into_iter().filter(|member| member.is_listed).map(|member| member.participant.id)
        });
        Ok(listed.collect())
    })
}

/// The delegations at a meeting by capacity, and in the alphabetical order of a language.
fn ordered(view: &View<'_>, filter: &RollFilter, language: Language) -> Result<Vec<Delegation>> {
    let mut delegations = roll::delegations(view, filter)?;
    delegations.sort_by(|a, b| {
        a.capacity
            .cmp(&b.capacity)
            .then_with(|| locale::compare(language, &a.name, &b.name))
            .then_with(|| a.holder.cmp(&b.holder))
    });
    Ok(delegations)
}

/// The lines that a delegation takes up.
struct Place<'a> {
    delegation: &'a Delegation,
    /// What stands above it, where it is the first of its capacity.
    heading: Option<CapacityCount>,
    begin: usize,
    end: usize,
}

fn places(delegations: &[Delegation]) -> Vec<Place<'_>> {
    let mut places: Vec<Place<'_>> = Vec::new();
    let mut end = 0;
    for of_capacity in by_capacity(delegations) {
        let mut heading = Some(sums(of_capacity));
        for delegation in of_capacity.iter().filter(|it| it.listed > 0) {
            let begin = end;
            let heading = heading.take();
            end += delegation.listed as usize + usize::from(heading.is_some());
            places.push(Place { delegation, heading, begin, end });
        }
    }
    places
}

/// Takes the members of a delegation out of `members`, the head first, then by name.
fn of_capacity(
    members: &mut HashMap<Holder, Vec<Member>>,
    delegation: &Delegation,
    language: Language,
) -> Vec<Member> {
    let of_holder = members.remove(&delegation.holder).unwrap_or_default();
    let is_here = |member: &Member| member.participant.capacity == delegation.capacity;
    let (mut here, elsewhere): (Vec<_>, Vec<_>) = of_holder.into_iter().partition(is_here);
    if !elsewhere.is_empty() {
        members.insert(delegation.holder, elsewhere);
    }
    let name = |member: &Member| member.person.as_ref().map_or(String::new(), |person| person.name.clone());
    here.sort_by(|a, b| compare(language, (&a.participant, &name(a)), (&b.participant, &name(b))));
    here
}

/// The order of participants, each with their name, within a delegation: the head first, then by name.
pub(super) fn compare(language: Language, a: (&Participant, &str), b: (&Participant, &str)) -> Ordering {
    rank(a.0.delegation_role)
        .cmp(&rank(b.0.delegation_role))
        .then_with(|| locale::compare(language, a.1, b.1))
        .then_with(|| a.0.id.cmp(&b.0.id))
}

/// The rows of those members of a delegation who are listed. Nothing is said of their presence yet.
fn rows(name: &str, members: Vec<Member>) -> Vec<ParticipantRow> {
    let mut named = members.iter().map(|member| &member.participant).filter(|it| is_named(it)).peekable();
    let lacks_head = named.peek().is_some_and(|it| {
        it.organisation_id.is_some() && matches!(it.capacity, Capacity::Party | Capacity::Observer)
    }) && named.all(|it| it.delegation_role != DelegationRole::Head);
    let listed = members.into_iter().filter(|member| member.is_listed);
    let row = |(place, Member { participant, person, .. }): (usize, Member)| ParticipantRow {
        organisation: if participant.organisation_id.is_some() { name.to_owned() } else { String::new() },
        languages: languages_of(&participant, person.as_ref()).to_owned(),
        function: person.as_ref().map(|person| person.function.clone()).unwrap_or_default(),
        person: person.map(|person| person.name).unwrap_or_default(),
        is_first: place == 0,
        lacks_head: place == 0 && lacks_head,
        presence: Vec::new(),
        participant,
    };
    listed.enumerate().map(row).collect()
}

/// Says of each row how its participant attended.
fn fill_presence(view: &View<'_>, meeting: MeetingId, lines: &mut [RollLine]) -> Result<()> {
    let sessions = stored::sessions(view, meeting)?;
    let mut rows: Vec<&mut ParticipantRow> = lines
        .iter_mut()
        .filter_map(|line| match line {
            RollLine::Row(row) => Some(row),
            RollLine::Heading(_) => None,
        })
        .collect();
    let attended = roll::attended(view, rows.iter().map(|row| row.participant.id))?;
    let recorded: HashMap<_, Presence> =
        attended.into_iter().map(|it| ((it.participant_id, it.session_id), it.presence)).collect();
    for row in &mut rows {
        let presence = |session: &crate::model::participation::MeetingSession| {
            recorded.get(&(row.participant.id, session.id)).copied()
        };
        row.presence = sessions.iter().map(presence).collect();
    }
    Ok(())
}

/// The languages given for the meeting, else the person's.
pub(super) fn languages_of<'a>(participant: &'a Participant, person: Option<&'a Person>) -> &'a str {
    match participant.languages.as_str() {
        "" => person.map_or("", |person| person.languages.as_str()),
        languages => languages,
    }
}
