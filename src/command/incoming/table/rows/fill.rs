//! What a row says, put over a record: only what it says, and nothing else.

use super::{Cells, Rows, address, is_same_amount};
use crate::exchange::table::read::ColumnField as F;
use crate::model::certainty::Certainty;
use crate::model::contribution::ContributionStage;
use crate::model::meeting::{EventStatus, MeetingId, MeetingKind};
use crate::model::organisation::{OrganisationId, OrganisationKind};
use crate::model::participation::{Capacity, Credentials, DelegationRole, ParticipantStage};
use crate::model::person::{Person, PersonId};
use crate::model::project::ProjectId;
use crate::model::record::{Record, Table};
use crate::model::written::{comparable_words, marks_doubt};

impl Rows<'_> {
    /// Puts what a row says over a record; returns people who have to be there before it.
    pub(super) fn fill(&mut self, cells: &mut Cells<'_>, record: &mut Record) -> Vec<Record> {
        match record {
            Record::Meeting(meeting) => {
                cells.put_line(F::Name, &mut meeting.name);
                need_name(cells, &meeting.name);
                if !self.by_id.contains_key(&meeting.id.0) {
                    // Unless the table says what kind it is.
                    meeting.kind = MeetingKind::Other;
                }
                cells.put_word(F::Kind, MeetingKind::ALL, &mut meeting.kind);
                cells.put_date(&mut meeting.date, &mut meeting.certainty);
                status(cells, &mut meeting.status, &mut meeting.certainty);
                cells.put_line(F::Place, &mut meeting.place);
                if let Some(project) = cells.reference(F::Project, Table::Project) {
                    meeting.project_id = Some(ProjectId(project));
                }
                cells.put_line(F::OnlineLink, &mut meeting.online_link);
                cells.put_note(&mut meeting.note);
            }
            Record::Activity(activity) => {
                cells.put_line(F::Name, &mut activity.name);
                need_name(cells, &activity.name);
                cells.put_date(&mut activity.date, &mut activity.certainty);
                status(cells, &mut activity.status, &mut activity.certainty);
                cells.put_line(F::Place, &mut activity.place);
                if let Some(project) = cells.reference(F::Project, Table::Project) {
                    activity.project_id = Some(ProjectId(project));
                }
                if let Some(cost) = cells.amount().filter(|cost| !is_same_amount(cost, &activity.cost)) {
                    activity.cost = cost;
                }
                cells.put_line(F::Outcome, &mut activity.outcome);
                cells.put_note(&mut activity.note);
            }
            Record::Organisation(organisation) => {
                cells.put_line(F::Name, &mut organisation.name);
                need_name(cells, &organisation.name);
                cells.put_line(F::ShortName, &mut organisation.short_name);
                let is_new = !self.by_id.contains_key(&organisation.id.0);
                let code = cells.line(F::CountryCode).to_uppercase();
                if is_new {
                    let is_state = code.len() == 2;
                    organisation.kind =
                        if is_state { OrganisationKind::State } else { OrganisationKind::Other };
                }
                cells.put_word(F::Kind, OrganisationKind::ALL, &mut organisation.kind);
                if organisation.kind == OrganisationKind::State && !code.is_empty() {
                    organisation.country_code = code;
                }
                cells.put_line(F::WebAddress, &mut organisation.web_address);
                cells.put_note(&mut organisation.note);
            }
            Record::Person(person) => {
                let name = cells.person_name();
                if !name.is_empty() && comparable_words(&name) != comparable_words(&person.name) {
                    person.name = name;
                }
                need_name(cells, &person.name);
                person_of(cells, person);
                cells.put_line(F::Languages, &mut person.languages);
                cells.put_note(&mut person.note);
            }
            Record::Participant(participant) => {
                let meeting = match (cells.text(F::Meeting), self.meeting_above) {
                    ("", Some(above)) => Some(above),
                    _ => cells.needed(F::Meeting, Table::Meeting),
                };
                participant.meeting_id = MeetingId(meeting.unwrap_or_default());
                let organisation = cells.reference(F::Organisation, Table::Organisation).map(OrganisationId);
                participant.organisation_id = organisation.or(participant.organisation_id);
                let mut before = Vec::new();
                let name = cells.person_name();
                if !name.is_empty() {
                    let (person, is_made) = self.person(cells, name, organisation);
                    participant.person_id = Some(person.id);
                    if is_made {
                        before.push(Record::Person(person));
                    }
                } else if participant.organisation_id.is_none() {
                    cells.problem("incoming-table-missing", F::Name, true);
                }
                cells.put_word(F::Capacity, Capacity::ALL, &mut participant.capacity);
                cells.put_word(F::DelegationRole, DelegationRole::ALL, &mut participant.delegation_role);
                cells.put_word(F::Stage, ParticipantStage::ALL, &mut participant.stage);
                cells.put_word(F::Credentials, Credentials::ALL, &mut participant.credentials);
                cells.put_line(F::Languages, &mut participant.languages);
                cells.put_note(&mut participant.note);
                return before;
            }
            Record::Contribution(contribution) => {
                let project = cells.needed(F::Project, Table::Project).unwrap_or_default();
                let donor = cells.needed(F::Organisation, Table::Organisation).unwrap_or_default();
                contribution.project_id = ProjectId(project);
                contribution.organisation_id = OrganisationId(donor);
                if let Some(amount) = cells.amount() {
                    if let Some(doubt) = marks_doubt(&amount.raw) {
                        contribution.certainty = doubt;
                    }
                    if !is_same_amount(&amount, &contribution.amount) {
                        contribution.amount = amount;
                    }
                }
                cells.put_word(F::Stage, ContributionStage::ALL, &mut contribution.stage);
                cells.put_date(&mut contribution.date, &mut contribution.certainty);
                cells.put_certainty(&mut contribution.certainty);
                contribution.share = cells.share().or(contribution.share);
                cells.put_note(&mut contribution.note);
            }
            _ => {}
        }
        Vec::new()
    }

    /// The person whom a row names: of the office, or who comes in with it.
    fn person(
        &mut self,
        cells: &mut Cells<'_>,
        name: String,
        organisation: Option<OrganisationId>,
    ) -> (Person, bool) {
        let email = address(&cells.line(F::Email));
        let by_email = self.by_email.get(&email).filter(|_| !email.is_empty()).and_then(|ids| ids.first());
        let known = by_email.copied().or_else(|| {
            let people = self.here.all_named(Table::Person, &name).iter().filter(|id| {
                let person = self.people.get(*id);
                let is_elsewhere = |person: &Person| {
                    organisation.is_some()
                        && person.organisation_id.is_some()
                        && person.organisation_id != organisation
                };
                person.is_some_and(|person| !is_elsewhere(person))
            });
            let mut people = people.copied();
            people.next().filter(|_| people.next().is_none())
        });
        if let Some(person) = known.and_then(|id| self.people.get(&id)) {
            return (person.clone(), false);
        }
        let told = if email.is_empty() { comparable_words(&name) } else { email };
        let id = self
            .made
            .get(&told)
            .map_or_else(|| PersonId(self.here.context.office.new_id()), |person| person.id);
        let mut person = Person { id, name, organisation_id: organisation, ..Person::default() };
        cells.put_line(F::Title, &mut person.title);
        cells.put_line(F::Function, &mut person.function);
        cells.put_line(F::Email, &mut person.email);
        cells.put_line(F::Phone, &mut person.phone);
        let person = self.made.entry(told).or_insert(person).clone();
        (person, true)
    }
}

fn need_name(cells: &mut Cells<'_>, name: &str) {
    if name.is_empty() {
        cells.problem("incoming-table-missing", F::Name, true);
    }
}

fn person_of(cells: &mut Cells<'_>, person: &mut Person) {
    cells.put_line(F::Title, &mut person.title);
    if let Some(organisation) = cells.reference(F::Organisation, Table::Organisation) {
        person.organisation_id = Some(OrganisationId(organisation));
    }
    cells.put_line(F::Function, &mut person.function);
    cells.put_line(F::Email, &mut person.email);
    cells.put_line(F::Phone, &mut person.phone);
}

/// Where an event stands. People write there, too, how sure it is.
fn status(cells: &mut Cells<'_>, status: &mut EventStatus, certainty: &mut Certainty) {
    let said = cells.line(F::Status);
    match marks_doubt(&said) {
        Some(doubt) => *certainty = doubt,
        None if matches!(comparable_words(&said).as_str(), "confirmed" | "confirme" | "confirmee") => {
            *certainty = Certainty::Stated;
        }
        None => cells.put_word(F::Status, EventStatus::ALL, status),
    }
    cells.put_certainty(certainty);
}
