//! The text of a deck against the office: what it says of records that the office has, and where the two contradict each
//! other; everything that is taken in keeps its line as written, as a citation.

use std::collections::HashMap;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::row::IncomingNotice;
use super::{Alike, Choice, Contents, IncomingVerdict, Item};
use crate::command::Context;
use crate::error::Result;
use crate::exchange::deck::{self, AgendaPoint, DeckContents, Draft, Drafted, Place};
use crate::locale;
use crate::model::activity::{Activity, ActivityId};
use crate::model::body::{Body, BodyId};
use crate::model::certainty::Certainty;
use crate::model::contribution::{Contribution, ContributionId, Partnership, PartnershipId};
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::meeting::{
    AgendaItem, AgendaItemId, Meeting, MeetingBlock, MeetingBlockId, MeetingBody, MeetingBodyId, MeetingId,
};
use crate::model::money::Amount;
use crate::model::organisation::{Alias, Organisation, OrganisationId};
use crate::model::project::{Project, ProjectId};
use crate::model::record::{Record, RecordRef, Table};
use crate::model::source::{
    Citation, CitationId, SourceDocument, SourceDocumentId, SourceSlide, SourceSlideId,
};
use crate::model::written::{comparable_name as folded, comparable_place};
use crate::store::{View, record};

/// Octets of a text that is read at most.
pub(super) use crate::exchange::deck::LARGEST_TEXT;

/// Reads a text in UTF-8 with or without a byte order mark, in UTF-16 with one, else in Windows-1252.
pub(super) fn read(octets: &[u8]) -> Result<Contents> {
    let (encoding, _) = Encoding::for_bom(octets).unwrap_or((UTF_8, 0));
    let (text, is_garbled) = encoding.decode_with_bom_removal(octets);
    let text = if is_garbled { WINDOWS_1252.decode_without_bom_handling(octets).0 } else { text };
    Ok(Contents::Text(deck::read(&text)?))
}

/// A line that says when or how much, and of which nothing was made, in words.
pub(super) fn notice(place: &Place, language: Language) -> IncomingNotice {
    let message = locale::text(language, "incoming-unused-line", &[("text", &place.quote)]);
    IncomingNotice { line: place.line, field: String::new(), message }
}

/// What the drafts of a deck are to the office.
pub(super) fn compare(
    context: Context<'_>,
    view: &View<'_>,
    contents: &DeckContents,
    file_name: &str,
    chosen: &dyn Fn(usize) -> Option<Choice>,
) -> Result<Vec<Item>> {
    let mut office = Here::new(context, view, contents, file_name)?;
    let mut items: Vec<Item> = Vec::with_capacity(contents.drafts.len());
    for (index, draft) in contents.drafts.iter().enumerate() {
        let item = office.item(draft, chosen(index));
        office.became.push(item.existing.or_else(|| item.records.first().map(Record::reference)));
        items.push(item);
    }
    Ok(items)
}

/// What of the office a deck can speak of.
struct Here<'c> {
    context: Context<'c>,
    projects: Vec<Project>,
    /// Meetings by their names, folded.
    meetings: HashMap<String, Vec<Meeting>>,
    blocks: Vec<MeetingBlock>,
    bodies: Vec<Body>,
    activities: Vec<Activity>,
    contributions: Vec<Contribution>,
    partnerships: Vec<Partnership>,
    /// Organisations by their names, short names and other names, folded.
    organisations: HashMap<String, OrganisationId>,
    /// How often the deck speaks of a meeting by this name.
    named: HashMap<String, usize>,
    /// Records that several drafts need, which the office does not have yet: the source, its slides, organisations and
    /// projects, by what they are called.
    document: Vec<Record>,
    slides: HashMap<u32, SourceSlide>,
    new_organisations: HashMap<String, Organisation>,
    new_projects: HashMap<String, Project>,
    /// The record that each draft is or becomes, so far.
    became: Vec<Option<RecordRef>>,
    document_id: SourceDocumentId,
}

impl<'c> Here<'c> {
    fn new(context: Context<'c>, view: &View<'_>, contents: &DeckContents, file_name: &str) -> Result<Self> {
        let mut organisations = HashMap::new();
        let mut names: Vec<(String, OrganisationId)> = Vec::new();
        for organisation in record::list_as::<Organisation>(view)? {
            names.push((folded(&organisation.name), organisation.id));
            names.push((folded(&organisation.short_name), organisation.id));
        }
        for alias in record::list_as::<Alias>(view)? {
            if alias.subject.table == Table::Organisation {
                names.push((folded(&alias.name), OrganisationId(alias.subject.id)));
            }
        }
        for (name, id) in names.into_iter().filter(|(name, _)| !name.is_empty()) {
            organisations.entry(name).or_insert(id);
        }
        let mut named = HashMap::new();
        for draft in &contents.drafts {
            if let Drafted::Meeting { meeting, .. } = &draft.drafted {
                *named.entry(folded(&meeting.name)).or_default() += 1;
            }
        }
        let title = if contents.title.is_empty() { file_name } else { &contents.title };
        let known = record::list_as::<SourceDocument>(view)?.into_iter().find(|known| known.title == title);
        let (document_id, document) = match known {
            Some(known) => (known.id, Vec::new()),
            None => {
                let id = SourceDocumentId(context.office.new_id());
                let document = SourceDocument { id, title: title.to_owned(), ..SourceDocument::default() };
                (id, vec![Record::SourceDocument(document)])
            }
        };
        let mut meetings: HashMap<String, Vec<Meeting>> = HashMap::new();
        for meeting in record::list_as::<Meeting>(view)? {
            meetings.entry(folded(&meeting.name)).or_default().push(meeting);
        }
        let slides = record::list_as::<SourceSlide>(view)?.into_iter();
        let slides = slides.filter(|slide| slide.source_document_id == document_id);
        Ok(Self {
            context,
            projects: record::list_as(view)?,
            meetings,
            blocks: record::list_as(view)?,
            bodies: record::list_as(view)?,
            activities: record::list_as(view)?,
            contributions: record::list_as(view)?,
            partnerships: record::list_as(view)?,
            organisations,
            named,
            document,
            slides: slides.map(|slide| (slide.number, slide)).collect(),
            new_organisations: HashMap::new(),
            new_projects: HashMap::new(),
            became: Vec::new(),
            document_id,
        })
    }

    fn item(&mut self, draft: &Draft, choice: Option<Choice>) -> Item {
        match &draft.drafted {
            Drafted::Project { project, is_life_cycle_stated } => {
                self.project(draft, project, *is_life_cycle_stated, choice)
            }
            Drafted::Block { block, agenda } => self.block(draft, block, agenda, choice),
            Drafted::Meeting { meeting, bodies, project, block, agenda } => {
                let block = block.and_then(|at| self.became.get(at).copied().flatten());
                self.meeting(draft, meeting, bodies, project.as_deref(), block, agenda, choice)
            }
            Drafted::Activity { activity, project } => self.activity(draft, activity, project, choice),
            Drafted::Contribution { contribution, project, donor } => {
                self.contribution(draft, contribution, project, donor, choice)
            }
            Drafted::Partner { project, partner, certainty } => {
                self.partner(draft, project, partner, *certainty, choice)
            }
        }
    }

    fn project(
        &mut self,
        draft: &Draft,
        said: &Project,
        is_life_cycle_stated: bool,
        choice: Option<Choice>,
    ) -> Item {
        let known = self.projects.iter().find(|known| {
            let names = [&known.name, &known.full_title].map(|name| folded(name));
            names.contains(&folded(&said.name))
                || (!said.full_title.is_empty() && names.contains(&folded(&said.full_title)))
        });
        let Some(known) = known else {
            let project = Project { id: ProjectId(self.context.office.new_id()), ..said.clone() };
            self.new_projects.insert(project.name.clone(), project.clone());
            return self.new_item(draft, vec![Record::Project(project)], choice);
        };
        let mut after = known.clone();
        take_date(&mut after.date, &said.date);
        take_text(&mut after.funding, &said.funding);
        take_text(&mut after.full_title, &said.full_title);
        take_amount(&mut after.budget, &said.budget);
        if is_life_cycle_stated {
            after.life_cycle = said.life_cycle;
        }
        after.certainty = said.certainty;
        let before = Record::Project(known.clone());
        self.against(draft, &before, Record::Project(after), choice)
    }

    fn block(
        &mut self,
        draft: &Draft,
        said: &MeetingBlock,
        agenda: &[AgendaPoint],
        choice: Option<Choice>,
    ) -> Item {
        let known = self.blocks.iter().find(|known| folded(&known.name) == folded(&said.name));
        if let Some(known) = known.cloned() {
            let mut after = known.clone();
            take_date(&mut after.date, &said.date);
            take_place(&mut after.place, &said.place);
            return self.against(draft, &Record::MeetingBlock(known), Record::MeetingBlock(after), choice);
        }
        let block = MeetingBlock { id: MeetingBlockId(self.context.office.new_id()), ..said.clone() };
        let point = |item: AgendaItem| AgendaItem { block_id: Some(block.id), ..item };
        let agenda: Vec<AgendaItem> = self.agenda(agenda).map(point).collect();
        let mut records = vec![Record::MeetingBlock(block)];
        records.extend(agenda.into_iter().map(Record::AgendaItem));
        self.new_item(draft, records, choice)
    }

    #[expect(clippy::too_many_arguments, reason = "what a text says of a meeting, and what was chosen")]
    fn meeting(
        &mut self,
        draft: &Draft,
        said: &Meeting,
        bodies: &[String],
        project: Option<&str>,
        block: Option<RecordRef>,
        agenda: &[AgendaPoint],
        choice: Option<Choice>,
    ) -> Item {
        let name = folded(&said.name);
        let block = block.map(|block| MeetingBlockId(block.id));
        let alike: Vec<&Meeting> = self.meetings.get(&name).into_iter().flatten().collect();
        let is_same_time = |known: &&&Meeting| match block {
            Some(block) => known.block_id == Some(block),
            None => known.date.edtf == said.date.edtf && known.date.edtf.is_some(),
        };
        // A meeting with a number takes place once; of others of the same name there can be several.
        let is_numbered = said.name.ends_with(|c: char| c.is_ascii_digit());
        let same = alike
            .iter()
            .find(is_same_time)
            .or_else(|| alike.first().filter(|_| is_numbered && alike.len() == 1));
        let chosen = match choice {
            Some(Choice::SameAs { record }) => alike.iter().find(|known| known.id.0 == record.id).copied(),
            _ => None,
        };
        if let Some(known) = chosen.or(same.copied()).cloned() {
            let mut after = known.clone();
            if block.is_none() {
                take_date(&mut after.date, &said.date);
            }
            take_place(&mut after.place, &said.place);
            return self.against(draft, &Record::Meeting(known), Record::Meeting(after), choice);
        }
        let alike: Vec<Alike> = alike
            .iter()
            .filter(|known| known.date.edtf.is_none() || self.named.get(&name) == Some(&1))
            .map(|known| Alike { record: RecordRef::from(*known), reason: "incoming-alike-name" })
            .collect();
        let id = MeetingId(self.context.office.new_id());
        let mut records = Vec::new();
        let under = project.and_then(|project| self.project_named(project));
        let project_id = under.as_ref().map(|(id, _)| *id);
        records.push(Record::Meeting(Meeting { id, block_id: block, project_id, ..said.clone() }));
        for (position, body_id) in (1..).zip(bodies.iter().filter_map(|body| self.body_named(body))) {
            let convened = MeetingBodyId(self.context.office.new_id());
            records.push(Record::MeetingBody(MeetingBody {
                id: convened,
                meeting_id: id,
                body_id,
                position,
            }));
        }
        let point = |item: AgendaItem| Record::AgendaItem(AgendaItem { meeting_id: Some(id), ..item });
        records.extend(self.agenda(agenda).map(point));
        records.extend(under.and_then(|(_, record)| record));
        let mut item = self.new_item(draft, records, choice);
        if !alike.is_empty() {
            item.verdict = IncomingVerdict::Alike;
            item.choice = choice.unwrap_or_default();
            item.alike = alike;
        }
        item
    }

    fn activity(&mut self, draft: &Draft, said: &Activity, project: &str, choice: Option<Choice>) -> Item {
        let under = self.project_named(project);
        let project_id = under.as_ref().map(|(id, _)| *id);
        let known = self.activities.iter().find(|known| {
            folded(&known.name) == folded(&said.name)
                && (known.project_id == project_id || project_id.is_none())
        });
        if let Some(known) = known.cloned() {
            let mut after = known.clone();
            take_date(&mut after.date, &said.date);
            take_place(&mut after.place, &said.place);
            return self.against(draft, &Record::Activity(known), Record::Activity(after), choice);
        }
        let activity = Activity { id: ActivityId(self.context.office.new_id()), project_id, ..said.clone() };
        let mut records = vec![Record::Activity(activity)];
        records.extend(under.and_then(|(_, record)| record));
        self.new_item(draft, records, choice)
    }

    fn contribution(
        &mut self,
        draft: &Draft,
        said: &Contribution,
        project: &str,
        donor: &str,
        choice: Option<Choice>,
    ) -> Item {
        let Some((project_id, project)) = self.project_named(project) else {
            return without_project(draft, project);
        };
        let (organisation_id, organisation) = self.organisation_named(donor);
        let known = self
            .contributions
            .iter()
            .find(|known| known.project_id == project_id && known.organisation_id == organisation_id);
        if let Some(known) = known.cloned() {
            let mut after = known.clone();
            take_amount(&mut after.amount, &said.amount);
            return self.against(draft, &Record::Contribution(known), Record::Contribution(after), choice);
        }
        let id = ContributionId(self.context.office.new_id());
        let contribution = Contribution { id, project_id, organisation_id, ..said.clone() };
        let records = std::iter::once(Record::Contribution(contribution));
        self.new_item(draft, records.chain(project).chain(organisation).collect(), choice)
    }

    fn partner(
        &mut self,
        draft: &Draft,
        project: &str,
        partner: &str,
        certainty: Certainty,
        choice: Option<Choice>,
    ) -> Item {
        let Some((project_id, project)) = self.project_named(project) else {
            return without_project(draft, project);
        };
        let (organisation_id, organisation) = self.organisation_named(partner);
        let known = self
            .partnerships
            .iter()
            .find(|known| known.project_id == project_id && known.organisation_id == organisation_id);
        if let Some(known) = known.cloned() {
            let after = Partnership { certainty, ..known.clone() };
            return self.against(draft, &Record::Partnership(known), Record::Partnership(after), choice);
        }
        let id = PartnershipId(self.context.office.new_id());
        let partnership =
            Partnership { id, project_id, organisation_id, certainty, ..Partnership::default() };
        let records = std::iter::once(Record::Partnership(partnership));
        self.new_item(draft, records.chain(project).chain(organisation).collect(), choice)
    }

    /// The project of this name; one that the text adds comes with its record, which has to be there first.
    fn project_named(&self, name: &str) -> Option<(ProjectId, Option<Record>)> {
        let known = self.projects.iter().find(|known| folded(&known.name) == folded(name));
        let new = || self.new_projects.values().find(|new| folded(&new.name) == folded(name));
        known
            .map(|known| (known.id, None))
            .or_else(|| new().map(|new| (new.id, Some(Record::Project(new.clone())))))
    }

    /// The organisation of this name; one that the office does not have is made, once.
    fn organisation_named(&mut self, name: &str) -> (OrganisationId, Option<Record>) {
        let key = folded(name);
        if let Some(id) = self.organisations.get(&key) {
            return (*id, None);
        }
        let office = self.context.office;
        let new = self.new_organisations.entry(key).or_insert_with(|| Organisation {
            id: OrganisationId(office.new_id()),
            name: name.to_owned(),
            ..Organisation::default()
        });
        (new.id, Some(Record::Organisation(new.clone())))
    }

    fn body_named(&self, name: &str) -> Option<BodyId> {
        let name = folded(name);
        let is_named = |body: &&Body| [&body.name, &body.short_name].iter().any(|own| folded(own) == name);
        self.bodies.iter().find(is_named).map(|body| body.id)
    }

    fn agenda(&self, points: &[AgendaPoint]) -> impl Iterator<Item = AgendaItem> {
        let office = self.context.office;
        let point = move |(position, point): (u32, &AgendaPoint)| AgendaItem {
            id: AgendaItemId(office.new_id()),
            position,
            title: point.title.clone(),
            certainty: point.certainty,
            ..AgendaItem::default()
        };
        (1..).zip(points).map(point).collect::<Vec<_>>().into_iter()
    }

    /// Something that the office does not have: taken in unless it was left.
    fn new_item(&mut self, draft: &Draft, mut records: Vec<Record>, choice: Option<Choice>) -> Item {
        let subject = records.first().map(Record::reference);
        if let Some(subject) = subject {
            records.extend(self.cited(&draft.place, subject));
        }
        Item {
            choice: choice.unwrap_or(Choice::Take),
            records,
            ..said_item(draft, IncomingVerdict::New, None)
        }
    }

    /// Something that the office has: as the text says it, or otherwise.
    fn against(&mut self, draft: &Draft, before: &Record, after: Record, choice: Option<Choice>) -> Item {
        let existing = before.reference();
        if *before == after {
            return said_item(draft, IncomingVerdict::Same, Some(existing));
        }
        let mut records = vec![after];
        records.extend(self.cited(&draft.place, existing));
        Item {
            choice: choice.unwrap_or(Choice::Leave),
            records,
            remark: Some(("incoming-contradicts", vec![("text", draft.place.quote.clone())])),
            ..said_item(draft, IncomingVerdict::Changed, Some(existing))
        }
    }

    /// Where the text says so: its document, its slide and its line.
    fn cited(&mut self, place: &Place, subject: RecordRef) -> Vec<Record> {
        let office = self.context.office;
        let mut records = self.document.clone();
        let slide = place.slide.map(|number| {
            self.slides.entry(number).or_insert_with(|| SourceSlide {
                id: SourceSlideId(office.new_id()),
                source_document_id: self.document_id,
                number,
                ..SourceSlide::default()
            })
        });
        let source_slide_id = slide.as_ref().map(|slide| slide.id);
        records.extend(slide.map(|slide| Record::SourceSlide(slide.clone())));
        records.push(Record::Citation(Citation {
            id: CitationId(office.new_id()),
            subject,
            source_document_id: self.document_id,
            source_slide_id,
            quote: place.quote.clone(),
        }));
        records
    }
}

/// An item that nothing becomes of yet, called as the text calls it, with its line as written.
fn said_item(draft: &Draft, verdict: IncomingVerdict, existing: Option<RecordRef>) -> Item {
    let text = ("text", draft.place.quote.clone());
    let remark = match draft.place.slide {
        Some(slide) => ("incoming-quoted-slide", vec![("slide", slide.to_string()), text]),
        None => ("incoming-quoted", vec![text]),
    };
    Item { remark: Some(remark), ..Item::left(draft.place.line, draft.drafted.name(), verdict, existing) }
}

/// A contribution or a partner of a project that neither the office nor the text has.
fn without_project(draft: &Draft, project: &str) -> Item {
    Item {
        remark: Some(("incoming-no-project", vec![("project", project.to_owned())])),
        ..said_item(draft, IncomingVerdict::LeftOut, None)
    }
}

/// What a text says of a date counts where it says another one.
fn take_date(own: &mut DateSpec, said: &DateSpec) {
    if !said.raw.is_empty() && (&said.edtf, said.duration_months) != (&own.edtf, own.duration_months) {
        *own = said.clone();
    }
}

/// A sum counts where it is understood, and is another one.
fn take_amount(own: &mut Amount, said: &Amount) {
    if said.minor.is_some() && (said.minor, said.currency) != (own.minor, own.currency) {
        *own = said.clone();
    }
}

fn take_place(own: &mut String, said: &str) {
    let (place, other) = (comparable_place(said), comparable_place(own));
    if !place.is_empty() && place != other {
        said.clone_into(own);
    }
}

/// Words are taken only where there are none: two wordings are no contradiction.
fn take_text(own: &mut String, said: &str) {
    if own.is_empty() {
        said.clone_into(own);
    }
}
