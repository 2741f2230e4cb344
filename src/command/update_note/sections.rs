//! The parts of a note: projects with their money, and what is ahead.

use jiff::civil::Date;

use super::facts::{Facts, in_brackets, when_and_where, with_certainty};
use super::marks::Marks;
use super::{NoteEntry, NotePart, NoteSection};
use crate::command::projects::{amount_text, gap_text, of, sum_text};
use crate::locale;
use crate::model::activity::Activity;
use crate::model::certainty::Certainty;
use crate::model::contribution::{ContributionStage, Partnership};
use crate::model::language::Language;
use crate::model::meeting::{AgendaItem, Meeting, MeetingBlock};
use crate::model::money::Amount;
use crate::model::project::{LifeCycle, Project};
use crate::model::record::RecordRef;
use crate::planning::funding::{project_funding, sum};
use crate::planning::update_note::{Ahead, ahead, projects_at};

/// How much of what is ahead is told of; the rest is counted.
const MOST: usize = 300;

/// What a note is drafted from, and how.
pub(super) struct Drafting<'n> {
    pub facts: &'n Facts,
    pub marks: &'n Marks,
    pub language: Language,
    /// What is over before this day is not ahead.
    pub day: Date,
}

impl Drafting<'_> {
    pub(super) fn section(&self, part: NotePart) -> NoteSection {
        let (entries, mut foot) = match part {
            NotePart::CurrentProjects => self.projects(LifeCycle::Current),
            NotePart::Pipeline => self.projects(LifeCycle::Pipeline),
            NotePart::Ahead => self.ahead(),
            NotePart::Opportunities => (self.opportunities(), Vec::new()),
        };
        if entries.is_empty() {
            foot.insert(0, self.say("note-nothing", &[]));
        }
        foot.extend(self.marks.no_longer(part));
        NoteSection { part, heading: self.say(&format!("note-part-{part}"), &[]), entries, foot }
    }

    /// A sentence in the note's language.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        locale::text(self.language, id, arguments)
    }

    /// A line that names what it lists; none where there is nothing to list.
    pub(super) fn listed(&self, id: &str, items: &[String]) -> Option<String> {
        (!items.is_empty()).then(|| self.say(id, &[("list", &items.join(", "))]))
    }

    fn projects(&self, life_cycle: LifeCycle) -> (Vec<NoteEntry>, Vec<String>) {
        let projects = projects_at(&self.facts.projects, life_cycle);
        let entries: Vec<NoteEntry> = projects.iter().map(|project| self.project(project)).collect();
        let total = |keep: &dyn Fn(&Project) -> bool| {
            let budgets = projects.iter().filter(|project| keep(project)).map(|project| &project.budget);
            sum(budgets)
        };
        let mut foot = Vec::new();
        if entries.len() > 1 {
            let all = sum_text(&total(&|_| true), "project", self.language);
            foot.push(self.say("note-together", &[("sum", &all)]));
        }
        let open = total(&|project| project.certainty != Certainty::Stated);
        if open.count > 0 && entries.len() > 1 {
            let open = sum_text(&open, "project", self.language);
            foot.push(self.say("note-together-open", &[("sum", &open)]));
        }
        (entries, foot)
    }

    fn project(&self, project: &Project) -> NoteEntry {
        let title = match project.full_title.as_str() {
            "" => project.name.clone(),
            title if title.contains(&project.name) => title.to_owned(),
            title => format!("{} – {title}", project.name),
        };
        let as_written = [&project.date.raw, &project.funding, &project.budget.raw];
        let as_written: Vec<&str> =
            as_written.into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        let mut details = Vec::new();
        details.extend((!as_written.is_empty()).then(|| as_written.join(", ")));
        if project.budget.raw.is_empty() {
            details.push(match self.amount(&project.budget) {
                budget if budget.is_empty() => self.say("note-budget-not-given", &[]),
                budget => self.say("note-budget", &[("amount", &budget)]),
            });
        }
        details.extend(self.donors(project));
        let needs = of(&self.facts.needs, project.id);
        let sought: Vec<String> = needs
            .iter()
            .map(|need| match self.amount(&need.amount) {
                amount if amount.is_empty() => self.say("amount-not-given", &[]),
                amount => amount,
            })
            .collect();
        details.extend(self.listed("note-to-be-identified", &sought));
        let gap = project_funding(&project.budget, of(&self.facts.contributions, project.id), needs).gap;
        details.push(self.say("note-gap", &[("gap", &gap_text(gap, self.language))]));
        details.extend(self.partners(of(&self.facts.partners, project.id)));
        let regions: Vec<String> = of(&self.facts.regions, project.id)
            .iter()
            .map(|region| self.facts.name(region.region_id.0).to_owned())
            .collect();
        details.extend(self.listed("note-regions", &regions));
        let before: Vec<String> = of(&self.facts.lineage, project.id)
            .iter()
            .map(|lineage| {
                let name = self.facts.name(lineage.predecessor_id.0).to_owned();
                with_certainty(name, lineage.certainty, self.language)
            })
            .collect();
        details.extend(self.listed("note-follows-on", &before));
        let title = with_certainty(title, project.certainty, self.language);
        self.entry(RecordRef::from(project), title, details)
    }

    /// As written; in figures where Plenary made it; empty where it is not known.
    fn amount(&self, amount: &Amount) -> String {
        if amount.raw.is_empty() { amount_text(amount, self.language) } else { amount.raw.clone() }
    }

    /// Who gives, and how much where that is known. An amount that is not known is said to be so.
    fn donors(&self, project: &Project) -> Option<String> {
        let contributions = of(&self.facts.contributions, project.id);
        let is_known = |amount: &str| !amount.is_empty();
        let amounts: Vec<String> = contributions.iter().map(|it| self.amount(&it.amount)).collect();
        let donors: Vec<String> = contributions
            .iter()
            .zip(&amounts)
            .map(|(contribution, amount)| {
                let stage = match contribution.stage {
                    ContributionStage::NotStated => String::new(),
                    stage => self.say(&format!("note-{stage}"), &[]),
                };
                let name = self.facts.name(contribution.organisation_id.0);
                let donor = in_brackets(name, &[amount, &stage]);
                with_certainty(donor, contribution.certainty, self.language)
            })
            .collect();
        let id = match amounts.iter().filter(|amount| is_known(amount)).count() {
            0 => "note-donors-unknown",
            known if known < amounts.len() => "note-donors-partly",
            _ => "note-donors",
        };
        self.listed(id, &donors)
    }

    /// Partners; those that are only queried apart.
    pub(super) fn partners(&self, partners: &[Partnership]) -> Vec<String> {
        let names = |is_open: bool| -> Vec<String> {
            let some = partners.iter().filter(|it| (it.certainty != Certainty::Stated) == is_open);
            some.map(|it| self.facts.name(it.organisation_id.0).to_owned()).collect()
        };
        let lines = [("note-partners", names(false)), ("note-partners-open", names(true))];
        lines.into_iter().filter_map(|(id, names)| self.listed(id, &names)).collect()
    }

    fn ahead(&self) -> (Vec<NoteEntry>, Vec<String>) {
        let Facts { blocks, meetings, activities, .. } = self.facts;
        let all = ahead(blocks, meetings, activities, self.day);
        let entries = all.iter().take(MOST).map(|one| match one {
            Ahead::Block(block, meetings) => self.block(block, meetings),
            Ahead::Meeting(meeting) => {
                let title = in_brackets(&meeting.name, &[&meeting.place, &meeting.date.raw]);
                let title = with_certainty(title, meeting.certainty, self.language);
                self.entry(RecordRef::from(*meeting), title, self.of_meeting(meeting))
            }
            Ahead::Activity(activity) => {
                let details = self.under(activity.project_id.map(|id| id.0)).into_iter().collect();
                self.entry(RecordRef::from(*activity), self.activity(activity), details)
            }
        });
        let entries = entries.collect();
        let more = all.len().saturating_sub(MOST);
        let foot = (more > 0).then(|| self.say("note-and-more", &[("count", &more.to_string())]));
        (entries, foot.into_iter().collect())
    }

    fn block(&self, block: &MeetingBlock, meetings: &[&Meeting]) -> NoteEntry {
        let title = in_brackets(&block.name, &[&block.place, &block.date.raw]);
        let title = with_certainty(title, block.certainty, self.language);
        let mut details = Vec::new();
        // What only repeats the block's name is not said twice.
        let parts: Vec<String> =
            meetings.iter().map(|it| in_brackets(&it.name, &[&it.place, &it.date.raw])).collect();
        if parts.iter().any(|part| !block.name.contains(part.as_str())) {
            details.extend(self.listed("note-meetings", &parts));
        }
        details.extend(self.agenda(of(&self.facts.agenda, block.id.0)));
        for meeting in meetings {
            for detail in self.of_meeting(meeting) {
                details.push(self.say("note-of-part", &[("name", &meeting.name), ("detail", &detail)]));
            }
        }
        let mut entry = self.entry(RecordRef::from(block), title, details);
        for meeting in meetings {
            for mark in self.marks.of(RecordRef::from(*meeting)) {
                entry.marks.push(self.say("note-of-part", &[("name", &meeting.name), ("detail", &mark)]));
            }
        }
        entry
    }

    /// Who convenes a meeting, what it is part of, what is on its agenda, and what it may be the same as.
    fn of_meeting(&self, meeting: &Meeting) -> Vec<String> {
        let mut details = Vec::new();
        let bodies: Vec<String> = of(&self.facts.convened, meeting.id)
            .iter()
            .map(|convened| self.facts.name(convened.body_id.0).to_owned())
            .collect();
        details.extend(self.listed("note-convened", &bodies));
        details.extend(self.under(meeting.project_id.map(|id| id.0)));
        details.extend(self.listed("note-may-be-same", &self.facts.may_be_same(meeting.id.0)));
        details.extend(self.agenda(of(&self.facts.agenda, meeting.id.0)));
        details
    }

    fn agenda(&self, items: &[AgendaItem]) -> Option<String> {
        let items: Vec<String> = items
            .iter()
            .map(|item| with_certainty(item.title.clone(), item.certainty, self.language))
            .collect();
        (!items.is_empty()).then(|| self.say("note-agenda", &[("list", &items.join("; "))]))
    }

    fn under(&self, project: Option<uuid::Uuid>) -> Option<String> {
        project.map(|project| self.say("note-under", &[("project", self.facts.name(project))]))
    }

    /// An activity in one line.
    pub(super) fn activity(&self, activity: &Activity) -> String {
        let line = in_brackets(&activity.name, &[&activity.place, &activity.date.raw]);
        with_certainty(line, activity.certainty, self.language)
    }

    /// A meeting in one line, with its block's place and date where it has none of its own.
    pub(super) fn meeting(&self, meeting: &Meeting) -> String {
        let block = meeting.block_id.and_then(|id| self.facts.blocks.iter().find(|block| block.id == id));
        let (place, date) = when_and_where(meeting, block);
        with_certainty(in_brackets(&meeting.name, &[place, date]), meeting.certainty, self.language)
    }

    pub(super) fn entry(&self, record: RecordRef, title: String, details: Vec<String>) -> NoteEntry {
        NoteEntry { record, title, marks: self.marks.of(record), details }
    }
}
