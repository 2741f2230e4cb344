//! Which lines of an outline speak of a meeting, a project, an activity, a contribution or a partner, and what they say.
//!
//! A project is a line with a span or a length of time under it or behind it, together with a sum or words of funding; under
//! a heading that speaks of projects one of them is enough. A meeting is a line with a date that a word for a meeting, a
//! body's number or a place stands beside, or a heading that speaks of meetings over it. What has a date under a named project
//! and is no meeting is an activity.

use std::collections::HashSet;

use super::line::{Line, labelled, without_doubt};
use super::outline::Outline;
use super::parts::{Part, Parts, as_amount, as_date, between_commas, is_length_from, is_year, parts};
use super::words::{
    AGENDAS, BUDGETS, DONORS, EXAMPLES, FUNDING, LIVES, NOBODY, PARTNERS, PARTNERSHIP, PROJECTS, TASKS, WHEN,
    WHERE, after, contains, given_by, is_one_of, meeting_kind, numbered, speaks_of_meetings, without_article,
};
use super::{AgendaPoint, DeckContents, Draft, Drafted, Place};
use crate::model::activity::Activity;
use crate::model::certainty::Certainty;
use crate::model::contribution::Contribution;
use crate::model::date_spec::{DateSpec, Precision};
use crate::model::meeting::{Meeting, MeetingBlock, MeetingKind};
use crate::model::project::{LifeCycle, Project};

/// Letters of a name at most: what is longer is a paragraph.
const LONGEST_NAME: usize = 160;

/// The drafts of an outline.
pub(super) fn drafts(outline: &Outline) -> DeckContents {
    let mut reader = Reader { outline, drafts: Vec::new(), used: HashSet::new() };
    for index in 0..outline.nodes.len() {
        if !reader.used.contains(&index) {
            reader.read(index);
        }
    }
    let unused = (0..outline.nodes.len())
        .filter(|index| !reader.used.contains(index))
        .map(|index| &outline.nodes[index].line)
        .filter(|line| {
            let parts = parts(&line.text, None);
            parts.amount().is_some() || parts.dates().any(|date| date.precision != Precision::Year)
        })
        .map(place)
        .collect();
    let first = outline.nodes.iter().find(|node| !node.line.is_bullet);
    DeckContents {
        title: first.map(|node| node.line.text.clone()).unwrap_or_default(),
        drafts: reader.drafts,
        unused,
    }
}

/// What the lines under a heading are about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Topic {
    Meetings,
    Projects,
}

struct Reader<'o> {
    outline: &'o Outline,
    drafts: Vec<Draft>,
    /// Lines that a draft was made of.
    used: HashSet<usize>,
}

impl Reader<'_> {
    fn read(&mut self, index: usize) {
        let line = &self.outline.nodes[index].line;
        if self.partners(index, line) || self.project(index, line) || self.donors(index, line) {
            return;
        }
        self.event(index, line);
    }

    /// "Partners: Estonia, France and EUROPOL" under a project, and a name with a question mark beside such a line.
    fn partners(&mut self, index: usize, line: &Line) -> bool {
        let Some((_, rest)) = labelled(&line.text).filter(|(label, _)| is_one_of(label, PARTNERS)) else {
            return false;
        };
        let Some(project) = self.project_above(index) else { return false };
        for partner in names(rest) {
            self.partner(line, &project, partner, Certainty::Stated);
        }
        self.used.insert(index);
        let parent = self.outline.nodes[index].parent;
        let beside = self.outline.nodes.iter().enumerate().skip(index + 1);
        let beside: Vec<(usize, Line)> = beside
            .take_while(|(_, node)| node.parent >= parent && node.line.is_bullet)
            .filter(|(_, node)| node.parent == parent)
            .map(|(at, node)| (at, node.line.clone()))
            .take_while(|(_, line)| line.text.ends_with('?') && line.text.split_whitespace().count() <= 4)
            .collect();
        for (at, line) in beside {
            let (partner, certainty) = without_doubt(&line.text);
            self.partner(&line, &project, partner, certainty);
            self.used.insert(at);
        }
        true
    }

    fn partner(&mut self, line: &Line, project: &str, partner: &str, certainty: Certainty) {
        let drafted =
            Drafted::Partner { project: project.to_owned(), partner: partner.to_owned(), certainty };
        self.drafts.push(Draft { place: place(line), drafted });
    }

    /// "Donors: Japan, Monaco" under a project.
    fn donors(&mut self, index: usize, line: &Line) -> bool {
        let Some((_, rest)) = labelled(&line.text).filter(|(label, _)| is_one_of(label, DONORS)) else {
            return false;
        };
        let Some(project) = self.project_above(index) else { return false };
        names(rest).into_iter().for_each(|donor| self.contribution(line, &project, donor));
        self.used.insert(index);
        true
    }

    /// A donor, with the sum that is said beside it: "Japan (EUR 100,000)".
    fn contribution(&mut self, line: &Line, project: &str, donor: &str) {
        if NOBODY.iter().any(|word| donor.to_lowercase().contains(word)) {
            return;
        }
        let (sure, certainty) = without_doubt(donor);
        let named = parts(sure, None);
        let contribution = Contribution {
            amount: named.amount().cloned().unwrap_or_default(),
            certainty,
            ..Contribution::default()
        };
        let drafted =
            Drafted::Contribution { contribution, project: project.to_owned(), donor: named.name.clone() };
        if !named.name.is_empty() {
            self.drafts.push(Draft { place: place(line), drafted });
        }
    }

    /// A project, with its funders and partners where they stand in the same line.
    fn project(&mut self, index: usize, line: &Line) -> bool {
        let title = example(&line.text);
        let own = parts(title, None);
        let under: Vec<(usize, Parts, &Line)> = self
            .outline
            .children(index)
            .filter(|(_, node)| !names_others(&node.line.text))
            .map(|(at, node)| (at, details(&node.line.text), &node.line))
            .collect();
        let speaks = |parts: &Parts| {
            parts.dates().any(is_span)
                && (parts.amount().is_some() || parts.words().any(|words| contains(words, FUNDING)))
        };
        let is_under_projects = self.topic(index) == Some(Topic::Projects);
        let is_funded = own.words().any(|words| contains(words, FUNDING));
        let has_span =
            own.dates().any(is_span) || under.iter().any(|(_, parts, _)| parts.dates().any(is_span));
        let has_sum = own.amount().is_some() || under.iter().any(|(_, parts, _)| parts.amount().is_some());
        let is_project = speaks(&own)
            || under.iter().any(|(_, parts, _)| speaks(parts))
            || (is_under_projects && (has_span || own.amount().is_some() || is_funded))
            || (has_span && has_sum && contains(title, PROJECTS));
        let name = own.name.trim();
        let is_meeting = meeting_kind(name).is_some() && !is_under_projects && !contains(name, PROJECTS);
        if !is_project || !is_name(name) || is_meeting || names_others(title) {
            return false;
        }
        let (name, full_title, focus) = short_name(name);
        let life_cycle = self.life_cycle(index);
        let drafted = |project| Drafted::Project { project, is_life_cycle_stated: life_cycle.is_some() };
        let mut project = Project {
            name,
            full_title,
            focus,
            certainty: own.certainty,
            life_cycle: life_cycle.unwrap_or_default(),
            ..Project::default()
        };
        let place = place(line);
        let at = self.drafts.len();
        self.drafts.push(Draft { place, drafted: drafted(project.clone()) });
        self.used.insert(index);
        for (node, parts, line) in std::iter::once((index, own, line)).chain(under) {
            let has_detail =
                parts.dates().next().is_some() || parts.amount().is_some() || parts.words().next().is_some();
            let is_detail = node == index
                || project.date.raw.is_empty() && parts.dates().any(is_span)
                || parts.amount().is_some();
            if has_detail && is_detail {
                self.detail(&mut project, &parts, line);
                self.used.insert(node);
            }
        }
        self.drafts[at].drafted = drafted(project);
        true
    }

    /// What a line says of a project: its span, its sum, its funding, who gives and who takes part.
    fn detail(&mut self, project: &mut Project, parts: &Parts, line: &Line) {
        if let Some(date) = parts.dates().find(|date| is_span(date)).filter(|_| project.date.raw.is_empty()) {
            project.date = date.clone();
        }
        if let Some(amount) = parts.amount().filter(|_| project.budget.raw.is_empty()) {
            project.budget = amount.clone();
        }
        let mut are_donors = false;
        for words in parts.words() {
            if let Some(partners) = after(words, PARTNERSHIP) {
                names(partners)
                    .into_iter()
                    .for_each(|one| self.partner(line, &project.name, one, Certainty::Stated));
            } else if is_one_of(words, BUDGETS) {
                // Its sum stands beside it, or nobody knows it.
            } else if contains(words, FUNDING) {
                let is_somebody = !contains(words, NOBODY);
                match given_by(words).filter(|_| is_somebody) {
                    Some(donors) => {
                        names(donors)
                            .into_iter()
                            .for_each(|donor| self.contribution(line, &project.name, donor));
                        are_donors = true;
                    }
                    None => are_donors = is_somebody && contains(words, &["contribution"]),
                }
                project.funding = join(&project.funding, words);
            } else if are_donors {
                names(words).into_iter().for_each(|donor| self.contribution(line, &project.name, donor));
            } else {
                project.focus = join(&project.focus, words);
            }
        }
    }

    /// A meeting, a block of meetings, or something done under a project.
    fn event(&mut self, index: usize, line: &Line) {
        let topic = self.topic(index);
        let year = self.year(index);
        let mut own = parts(example(&line.text), year.as_deref()).named();
        let label = labelled(&own.name)
            .filter(|(label, _)| meeting_kind(label).is_none() && numbered(label).is_none())
            .map(|(label, rest)| (label.to_owned(), rest.to_owned()));
        let bodies: Vec<String> =
            label.iter().flat_map(|(label, _)| label.split('/')).map(|body| body.trim().to_owned()).collect();
        if let Some((_, rest)) = label {
            own.name = rest;
        }
        let together: Vec<String> = own.name.split(" + ").map(|name| name.trim().to_owned()).collect();
        let is_known = together.iter().any(|name| meeting_kind(name).is_some() || numbered(name).is_some());
        let is_expected = is_known || topic == Some(Topic::Meetings);
        if is_known && own.dates().next().is_none() {
            self.when_and_where(index, &mut own);
        }
        let mut dates: Vec<DateSpec> = own.dates().filter(|date| is_when(date)).cloned().collect();
        if dates.is_empty() && is_expected && !own.doubt.is_empty() {
            dates.push(DateSpec { raw: own.doubt.clone(), ..DateSpec::default() });
        }
        let is_label = is_one_of(&own.name, WHEN) || is_one_of(&own.name, WHERE);
        if dates.is_empty() || is_label || !is_name(&own.name) || contains(&own.name, TASKS) {
            return;
        }
        let project = self.project_above(index);
        let has_place = !own.place().is_empty();
        let is_to_the_day = dates.iter().all(|date| date.precision == Precision::Day || date.edtf.is_none());
        let is_meeting = is_known || (project.is_none() && (is_expected || has_place && is_to_the_day));
        if !is_meeting {
            if let Some(project) = project {
                for date in dates {
                    let activity = Activity {
                        name: own.name.clone(),
                        place: own.place().to_owned(),
                        certainty: own.certainty,
                        date,
                        ..Activity::default()
                    };
                    let drafted = Drafted::Activity { activity, project: project.clone() };
                    self.drafts.push(Draft { place: place(line), drafted });
                }
                self.used.insert(index);
            }
            return;
        }
        let agenda = self.agenda(index);
        self.used.insert(index);
        for date in dates {
            if let [name] = together.as_slice() {
                self.meeting(line, &own, name, date, &bodies, project.as_deref(), None, agenda.clone());
                continue;
            }
            let block = MeetingBlock {
                name: own.name.clone(),
                place: own.place().to_owned(),
                date,
                certainty: own.certainty,
                ..MeetingBlock::default()
            };
            let at = self.drafts.len();
            self.drafts.push(Draft {
                place: place(line),
                drafted: Drafted::Block { block, agenda: agenda.clone() },
            });
            for name in &together {
                // Which of the block's days are whose is not said.
                self.meeting(
                    line,
                    &Parts::default(),
                    name,
                    DateSpec::default(),
                    &bodies,
                    project.as_deref(),
                    Some(at),
                    Vec::new(),
                );
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "what a line says of a meeting, taken apart")]
    fn meeting(
        &mut self,
        line: &Line,
        said: &Parts,
        name: &str,
        date: DateSpec,
        bodies: &[String],
        project: Option<&str>,
        block: Option<usize>,
        agenda: Vec<AgendaPoint>,
    ) {
        let numbered = numbered(name);
        let kind =
            meeting_kind(name).or(numbered.map(|_| MeetingKind::Plenary)).unwrap_or(MeetingKind::Other);
        let mut bodies = bodies.to_vec();
        bodies.extend(numbered.filter(|_| bodies.is_empty()).map(str::to_owned));
        let meeting = Meeting {
            name: name.to_owned(),
            kind,
            place: said.place().to_owned(),
            date,
            certainty: said.certainty,
            ..Meeting::default()
        };
        let drafted =
            Drafted::Meeting { meeting, bodies, project: project.map(str::to_owned), block, agenda };
        self.drafts.push(Draft { place: place(line), drafted });
    }

    /// The points under a meeting.
    fn agenda(&mut self, index: usize) -> Vec<AgendaPoint> {
        let is_head =
            |text: &str| is_one_of(text.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']), AGENDAS);
        let under = |of| self.outline.children(of).map(|(at, node)| (at, node.line.text.clone()));
        let head = under(index).find(|(_, text)| is_head(text));
        let points: Vec<(usize, String)> =
            under(head.map_or(index, |(at, _)| at)).filter(|(at, _)| !self.used.contains(at)).collect();
        let points = points.into_iter().filter(|(_, text)| parts(text, None).dates().next().is_none());
        let point = |(at, title): (usize, String)| {
            self.used.insert(at);
            AgendaPoint { certainty: without_doubt(&title).1, title }
        };
        points.map(point).collect()
    }

    /// The date and the place of a meeting where lines of their own say them: "Date: 3-5 May 2027", "Venue: Geneva".
    fn when_and_where(&mut self, index: usize, own: &mut Parts) {
        for (at, node) in self.outline.children(index) {
            let Some((label, said)) = labelled(&node.line.text) else { continue };
            if is_one_of(label, WHEN) {
                let as_written = || DateSpec { raw: said.to_owned(), ..DateSpec::default() };
                own.behind.push(Part::Dates(vec![as_date(said).unwrap_or_else(as_written)]));
            } else if is_one_of(label, WHERE) {
                own.venue = said.to_owned();
            } else {
                continue;
            }
            self.used.insert(at);
        }
    }

    /// What stands over a line, the nearest first.
    fn heads(&self, index: usize) -> impl Iterator<Item = &str> {
        self.outline.above(index).map(|(_, line)| line.text.as_str())
    }

    /// The same, without what is a draft itself.
    fn headings(&self, index: usize) -> impl Iterator<Item = &str> {
        let heads = self.outline.above(index).filter(|(at, _)| !self.used.contains(at));
        heads.map(|(_, line)| line.text.as_str())
    }

    /// What the nearest heading speaks of, of those that speak of either.
    fn topic(&self, index: usize) -> Option<Topic> {
        self.headings(index).find_map(|head| match (contains(head, PROJECTS), speaks_of_meetings(head)) {
            (true, false) => Some(Topic::Projects),
            (false, true) => Some(Topic::Meetings),
            _ => None,
        })
    }

    /// The one year that the nearest heading with a year names.
    fn year(&self, index: usize) -> Option<String> {
        self.headings(index).find_map(|head| {
            let mut years: Vec<&str> =
                head.split(|c: char| !c.is_ascii_digit()).filter(|word| is_year(word)).collect();
            years.dedup();
            (!years.is_empty()).then(|| match years.as_slice() {
                [year] => Some((*year).to_owned()),
                _ => None,
            })
        })?
    }

    fn life_cycle(&self, index: usize) -> Option<LifeCycle> {
        self.heads(index)
            .find_map(|head| LIVES.iter().find(|(word, _)| contains(head, &[word])).map(|(_, life)| *life))
    }

    /// The project that a line stands under: one that was read, or one that a label names.
    fn project_above(&self, index: usize) -> Option<String> {
        self.outline.above(index).find_map(|(_, line)| {
            let labelled = labelled(&line.text).filter(|(label, _)| is_one_of(label, EXAMPLES));
            let (named, _) = without_doubt(labelled.map_or(line.text.as_str(), |(_, name)| name));
            let (short, ..) = short_name(&parts(named, None).name);
            let is_read = self.drafts.iter().any(
                |draft| matches!(&draft.drafted, Drafted::Project { project, .. } if project.name == short || project.name == named),
            );
            (is_read || labelled.is_some()).then_some(short)
        })
    }
}

fn place(line: &Line) -> Place {
    Place { line: line.number, slide: line.slide, quote: line.text.clone() }
}

/// A line without "Example:" before it.
fn example(text: &str) -> &str {
    labelled(text).filter(|(label, _)| is_one_of(label, EXAMPLES)).map_or(text, |(_, rest)| rest)
}

/// Whether a line is about who gives or takes part: "Donors: Norway (EUR 400,000)".
fn names_others(text: &str) -> bool {
    labelled(text).is_some_and(|(label, _)| is_one_of(label, DONORS) || is_one_of(label, PARTNERS))
}

/// A line about a project, without the label before its colon: "Duration: Nov 2013 – Oct 2016", "Budget: EUR 800,000".
fn details(text: &str) -> Parts {
    let value = labelled(text)
        .map(|(_, value)| value)
        .filter(|value| as_date(value).is_some() || as_amount(value).is_some());
    parts(value.unwrap_or(text), None)
}

/// A span or a length of time: a project lasts.
fn is_span(date: &DateSpec) -> bool {
    date.is_interval() || date.precision == Precision::DurationOnly || is_length_from(&date.raw)
}

/// When something takes place: not merely in some year, and not how long.
fn is_when(date: &DateSpec) -> bool {
    date.edtf.is_none() && !date.raw.is_empty() && date.precision == Precision::None
        || !matches!(date.precision, Precision::None | Precision::Year | Precision::DurationOnly)
}

/// Whether a text can be what something is called: no paragraph, and more than "Current projects".
fn is_name(text: &str) -> bool {
    let mut rest = text.to_lowercase();
    for word in LIVES.iter().map(|(word, _)| *word).chain(PROJECTS.iter().copied()) {
        rest = rest.replace(word, " ");
    }
    let says = rest
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| !matches!(word, "" | "s" | "and" | "et" | "our" | "the" | "les" | "nos"));
    says && text.chars().count() <= LONGEST_NAME
}

/// The short name that a title begins with, the title where it says more, and what it is about where that stands behind a
/// colon: "GLACY" of "GLACY project on Global Action", "Peer reviews" of "Peer reviews: three a year".
fn short_name(title: &str) -> (String, String, String) {
    let title = title.trim();
    let (named, focus) = labelled(title).unwrap_or((title, ""));
    let mut words = named.split_whitespace();
    let Some(first) = words.next() else { return Default::default() };
    let is_name = first.chars().filter(|c| c.is_uppercase()).count() >= 2 || first.contains(['@', '+', '_']);
    if !is_name {
        return (named.to_owned(), String::new(), focus.to_owned());
    }
    let is_numeral = |word: &&str| {
        word.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) || word.chars().all(|c| c.is_ascii_digit())
    };
    let name = std::iter::once(first).chain(words.take_while(is_numeral)).collect::<Vec<_>>().join(" ");
    let full = if name == title { String::new() } else { title.to_owned() };
    (name, full, String::new())
}

/// Names that are listed: "Estonia, France, Germany, Romania and EUROPOL".
fn names(text: &str) -> Vec<&str> {
    let mut names = between_commas(text, |_| true);
    let last = names.pop().unwrap_or_default();
    let (before, after) = [" and ", " et ", " & "]
        .iter()
        .find_map(|between| last.split_once(between))
        .map_or((None, last), |(before, after)| (Some(before), after));
    names.extend(before);
    names.push(after);
    let names = names.into_iter().map(|name| without_article(name.trim().trim_end_matches('.')));
    names.filter(|name| !name.is_empty()).collect()
}

fn join(before: &str, more: &str) -> String {
    if before.is_empty() { more.to_owned() } else { format!("{before}, {more}") }
}
