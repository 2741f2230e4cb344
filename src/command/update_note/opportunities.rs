//! Occasions for networking, each with what is known of the record that it is marked on.

use std::collections::BTreeMap;

use super::NoteEntry;
use super::facts::{in_brackets, with_certainty};
use super::sections::Drafting;
use crate::command::projects::of;
use crate::command::sheet::word;
use crate::model::body::{Body, MembershipRole};
use crate::model::certainty::Standing;
use crate::model::entity::Entity as _;
use crate::model::network::{InstitutionKind, Network};
use crate::model::project::Project;
use crate::model::record::{RecordRef, Table};

impl Drafting<'_> {
    pub(super) fn opportunities(&self) -> Vec<NoteEntry> {
        let opportunities = self.facts.opportunities.iter();
        opportunities
            .map(|opportunity| {
                let (name, mut details) = self.subject(opportunity.subject);
                details.extend((!opportunity.note.is_empty()).then(|| opportunity.note.clone()));
                let title = if name.is_empty() {
                    opportunity.title.clone()
                } else {
                    self.say("note-opportunity", &[("title", &opportunity.title), ("subject", &name)])
                };
                let mut entry = self.entry(RecordRef::from(opportunity), title, details);
                entry.marks.extend(self.marks.of(opportunity.subject));
                entry
            })
            .collect()
    }

    /// The record that an opportunity is marked on: its name, and what is known of it.
    fn subject(&self, subject: RecordRef) -> (String, Vec<String>) {
        let facts = self.facts;
        match subject.table {
            Table::Body => {
                let body = facts.bodies.values().find(|body| body.id.0 == subject.id);
                body.map(|body| (self.body_name(body), self.of_body(body))).unwrap_or_default()
            }
            Table::Project => {
                let project = facts.projects.iter().find(|project| project.id.0 == subject.id);
                project.map(|project| (project.name.clone(), self.of_project(project))).unwrap_or_default()
            }
            Table::Network => {
                let network = facts.networks.iter().find(|network| network.id.0 == subject.id);
                network.map(|network| (network.name.clone(), self.of_network(network))).unwrap_or_default()
            }
            Table::Recommendation => {
                let found = facts.recommendations.iter().find(|it| it.id.0 == subject.id);
                let named = found.map(|it| {
                    let purpose = (!it.purpose.is_empty()).then(|| it.purpose.clone());
                    (in_brackets(&it.title, &[&it.date.raw]), purpose.into_iter().collect())
                });
                named.unwrap_or_default()
            }
            _ => (facts.name(subject.id).to_owned(), Vec::new()),
        }
    }

    fn body_name(&self, body: &Body) -> String {
        in_brackets(&body.name, &[&body.short_name])
    }

    /// What it is composed of, who sits in it, its task, and the options that it considers.
    fn of_body(&self, body: &Body) -> Vec<String> {
        let mut details = Vec::new();
        let composition: Vec<String> = of(&self.facts.composition, body.id)
            .iter()
            .map(|line| match line.member_count {
                Some(count) => format!("{count} {}", line.category),
                None => line.category.clone(),
            })
            .collect();
        details.extend(self.listed("note-composition", &composition));
        let mut seats: BTreeMap<MembershipRole, Vec<String>> = BTreeMap::new();
        for seat in of(&self.facts.members, body.id) {
            let who = [seat.organisation_id.map(|id| id.0), seat.person_id.map(|id| id.0)];
            let who: Vec<&str> = who.into_iter().flatten().map(|id| self.facts.name(id)).collect();
            let who = with_certainty(who.join(", "), seat.certainty, self.language);
            seats.entry(seat.role).or_default().push(who);
        }
        for (role, who) in seats {
            let role = word(role.as_str(), self.language);
            details.push(self.say("note-seats", &[("role", &role), ("list", &who.join(", "))]));
        }
        details.extend((!body.task.is_empty()).then(|| body.task.clone()));
        let options: Vec<String> =
            of(&self.facts.options, body.id).iter().map(|option| option.title.clone()).collect();
        if !options.is_empty() {
            details.push(self.say("note-options", &[("list", &options.join("; "))]));
        }
        details
    }

    /// Its focus, its partners, and all that is held under it but what was called off.
    fn of_project(&self, project: &Project) -> Vec<String> {
        let mut details = Vec::new();
        details.extend((!project.focus.is_empty()).then(|| project.focus.clone()));
        details.extend(self.partners(of(&self.facts.partners, project.id)));
        let cancelled = crate::model::meeting::EventStatus::Cancelled;
        let activities = self.facts.activities.iter();
        let activities = activities.filter(|it| it.project_id == Some(project.id) && it.status != cancelled);
        let meetings = self.facts.meetings.iter();
        let meetings = meetings.filter(|it| it.project_id == Some(project.id) && it.status != cancelled);
        let mut held: Vec<_> = activities.map(|it| (it.date.sort_key(), self.activity(it))).collect();
        held.extend(meetings.map(|it| (it.date.sort_key(), self.meeting(it))));
        held.sort();
        details.extend(held.into_iter().map(|(_, line)| line));
        details
    }

    /// Whether it exists, and its contact points by the kind of institution that they sit in.
    fn of_network(&self, network: &Network) -> Vec<String> {
        let mut details = Vec::new();
        if network.standing != Standing::Established {
            details.push(word(network.standing.as_str(), self.language));
        }
        let mut points: BTreeMap<InstitutionKind, Vec<String>> = BTreeMap::new();
        for point in self.facts.contact_points.get(&network.id.0).into_iter().flatten() {
            let name = match point.label() {
                name if name.is_empty() => self.facts.name(point.organisation_id.0).to_owned(),
                name => name,
            };
            let name = with_certainty(name, point.certainty, self.language);
            points.entry(point.institution).or_default().push(name);
        }
        for (institution, names) in points {
            let list = names.join(", ");
            details.push(match institution {
                InstitutionKind::NotStated => self.say("note-contact-points", &[("list", &list)]),
                kind => {
                    let kind = word(kind.as_str(), self.language);
                    self.say("note-contact-points-of", &[("kind", &kind), ("list", &list)])
                }
            });
        }
        details
    }
}
