//! The records that a note is made of, and how they are said in one line.

use std::collections::HashMap;

use uuid::Uuid;

use crate::command::projects::grouped;
use crate::error::Result;
use crate::locale;
use crate::model::activity::Activity;
use crate::model::body::{Body, BodyComposition, BodyId, ConsideredOption, Membership};
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, FundingNeed, Partnership};
use crate::model::date_spec::DateSpec;
use crate::model::entity::Entity as _;
use crate::model::language::Language;
use crate::model::link::{Link, Relation};
use crate::model::meeting::{AgendaItem, Meeting, MeetingBlock, MeetingBody, MeetingId};
use crate::model::network::{ContactPoint, Network, Opportunity};
use crate::model::organisation::Organisation;
use crate::model::person::Person;
use crate::model::project::{Project, ProjectId, ProjectLineage, ProjectRegion, Region};
use crate::model::recommendation::Recommendation;
use crate::model::record::RecordRef;
use crate::store::View;
use crate::store::record::list_as;

/// All that a note can tell of.
pub(super) struct Facts {
    pub projects: Vec<Project>,
    pub contributions: HashMap<ProjectId, Vec<Contribution>>,
    pub needs: HashMap<ProjectId, Vec<FundingNeed>>,
    pub partners: HashMap<ProjectId, Vec<Partnership>>,
    pub lineage: HashMap<ProjectId, Vec<ProjectLineage>>,
    pub regions: HashMap<ProjectId, Vec<ProjectRegion>>,
    pub blocks: Vec<MeetingBlock>,
    pub meetings: Vec<Meeting>,
    pub activities: Vec<Activity>,
    pub bodies: HashMap<BodyId, Body>,
    pub convened: HashMap<MeetingId, Vec<MeetingBody>>,
    /// Points on agendas, by the meeting or the block.
    pub agenda: HashMap<Uuid, Vec<AgendaItem>>,
    pub opportunities: Vec<Opportunity>,
    pub composition: HashMap<BodyId, Vec<BodyComposition>>,
    pub members: HashMap<BodyId, Vec<Membership>>,
    pub options: HashMap<BodyId, Vec<ConsideredOption>>,
    pub recommendations: Vec<Recommendation>,
    pub networks: Vec<Network>,
    pub contact_points: HashMap<Uuid, Vec<ContactPoint>>,
    /// Records that may be one and the same, both ways round.
    may_be_same: HashMap<Uuid, Vec<RecordRef>>,
    /// What organisations, regions, bodies, projects, meetings and people are called.
    names: HashMap<Uuid, String>,
}

impl Facts {
    pub(super) fn new(view: &View<'_>) -> Result<Self> {
        let projects = list_as::<Project>(view)?;
        let blocks = list_as::<MeetingBlock>(view)?;
        let meetings = list_as::<Meeting>(view)?;
        let bodies = list_as::<Body>(view)?;
        let mut names: HashMap<Uuid, String> = HashMap::new();
        names.extend(list_as::<Organisation>(view)?.iter().map(|it| (it.id.0, it.label())));
        names.extend(list_as::<Person>(view)?.iter().map(|it| (it.id.0, it.label())));
        names.extend(list_as::<Region>(view)?.iter().map(|it| (it.id.0, it.label())));
        names.extend(bodies.iter().map(|it| (it.id.0, it.label())));
        names.extend(projects.iter().map(|it| (it.id.0, it.label())));
        names.extend(meetings.iter().map(|it| (it.id.0, it.label())));
        names.extend(blocks.iter().map(|it| (it.id.0, it.label())));
        let mut may_be_same: HashMap<Uuid, Vec<RecordRef>> = HashMap::new();
        for link in list_as::<Link>(view)?.into_iter().filter(|link| link.relation == Relation::MayBeSameAs) {
            may_be_same.entry(link.subject.id).or_default().push(link.target);
            may_be_same.entry(link.target.id).or_default().push(link.subject);
        }
        let mut facts = Self {
            contributions: grouped(list_as(view)?, |it: &Contribution| it.project_id),
            needs: grouped(list_as(view)?, |it: &FundingNeed| it.project_id),
            partners: grouped(list_as(view)?, |it: &Partnership| it.project_id),
            lineage: grouped(list_as(view)?, |it: &ProjectLineage| it.successor_id),
            regions: grouped(list_as(view)?, |it: &ProjectRegion| it.project_id),
            activities: list_as(view)?,
            convened: grouped(list_as(view)?, |it: &MeetingBody| it.meeting_id),
            agenda: grouped(list_as(view)?, |it: &AgendaItem| {
                it.meeting_id.map(|id| id.0).or(it.block_id.map(|id| id.0)).unwrap_or_default()
            }),
            opportunities: list_as(view)?,
            composition: grouped(list_as(view)?, |it: &BodyComposition| it.body_id),
            members: grouped(list_as(view)?, |it: &Membership| it.body_id),
            options: grouped(list_as(view)?, |it: &ConsideredOption| it.body_id),
            recommendations: list_as(view)?,
            networks: list_as(view)?,
            contact_points: grouped(list_as(view)?, |it: &ContactPoint| it.network_id.0),
            bodies: bodies.into_iter().map(|body| (body.id, body)).collect(),
            projects,
            blocks,
            meetings,
            may_be_same,
            names,
        };
        facts.convened.values_mut().for_each(|parts| parts.sort_by_key(|it| (it.position, it.id)));
        facts.agenda.values_mut().for_each(|items| items.sort_by_key(|it| (it.position, it.id)));
        facts.composition.values_mut().for_each(|lines| lines.sort_by_key(|it| (it.position, it.id)));
        facts.options.values_mut().for_each(|options| options.sort_by_key(|it| (it.position, it.id)));
        Ok(facts)
    }

    /// What a record is called; the empty text where it is none that has a name here.
    pub(super) fn name(&self, id: Uuid) -> &str {
        self.names.get(&id).map_or("", String::as_str)
    }

    /// The names of what may be the same as a record, each with its date.
    pub(super) fn may_be_same(&self, id: Uuid) -> Vec<String> {
        let others = self.may_be_same.get(&id).into_iter().flatten();
        others.map(|other| self.named_with_date(other.id)).filter(|name| !name.is_empty()).collect()
    }

    fn named_with_date(&self, id: Uuid) -> String {
        let meeting = self.meetings.iter().find(|meeting| meeting.id.0 == id);
        match meeting {
            Some(meeting) => {
                let block = meeting.block_id.and_then(|id| self.blocks.iter().find(|block| block.id == id));
                let (place, date) = when_and_where(meeting, block);
                in_brackets(&meeting.name, &[place, date])
            }
            None => self.name(id).to_owned(),
        }
    }
}

/// Where and when a meeting is: without a place or a date of its own, where and when its block is. As written.
pub(super) fn when_and_where<'r>(
    meeting: &'r Meeting,
    block: Option<&'r MeetingBlock>,
) -> (&'r str, &'r str) {
    let place = match block {
        Some(block) if meeting.place.is_empty() => block.place.as_str(),
        _ => meeting.place.as_str(),
    };
    let date = match block {
        Some(block) if meeting.date == DateSpec::default() => block.date.raw.as_str(),
        _ => meeting.date.raw.as_str(),
    };
    (place, date)
}

/// "T-CY 15 (Strasbourg, 23-25 May 2016)"; without brackets where there is nothing to put in them.
pub(super) fn in_brackets(name: &str, parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { name.to_owned() } else { format!("{name} ({})", parts.join(", ")) }
}

/// The text, with how sure it is where that is not said in it already.
pub(super) fn with_certainty(text: String, certainty: Certainty, language: Language) -> String {
    match certainty {
        Certainty::Stated => text,
        Certainty::Queried if text.contains('?') => text,
        certainty => {
            let word = locale::text(language, &format!("note-{certainty}"), &[]);
            format!("{text} ({word})")
        }
    }
}
