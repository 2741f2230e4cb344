//! Projects out for aid transparency: an IATI 2.03 activity file, and a list of what the standard demands and the office
//! does not know.

use std::collections::HashMap;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use crate::error::{Code, Error, Result, file_name};
use crate::exchange::file::write_if_changed;
use crate::exchange::iati::{self, Gap, GapKind, Known, KnownActivity, ProjectFacts, Publisher};
use crate::locale;
use crate::model::contribution::Partnership;
use crate::model::language::Language;
use crate::model::organisation::{Alias, AliasKind, AliasLanguage, Organisation, OrganisationId};
use crate::model::project::{Project, ProjectId, ProjectRegion, Region, RegionId};
use crate::model::record::{RecordRef, Table};
use crate::model::sector::read_sectors;
use crate::planning::spending::eligible_period;
use crate::store::record::list_as;
use crate::store::revision::{self, Revision};
use crate::store::{View, money};

/// What an IATI file is to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportIatiInput {
    /// Who publishes; `None` for the only organisation that has an identifier.
    pub publisher: Option<OrganisationId>,
    /// The one project; `None` for all.
    pub project: Option<ProjectId>,
    /// The language in which the office writes.
    pub texts: Language,
}

/// Which projects are asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PreviewIatiInput {
    /// The one; `None` for all.
    pub project: Option<ProjectId>,
}

/// What became of an IATI export. Where no project can be an activity, no file is written: the schema knows no empty one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IatiReport {
    /// The file, without its folder.
    pub file_name: String,
    /// Whether the file is different from what was there.
    pub is_changed: bool,
    /// What it holds, and what is missing.
    pub contents: IatiContents,
}

/// What an IATI file holds, or would hold, and what is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IatiContents {
    /// How many activities it holds.
    pub written: u32,
    /// The projects that lack something, those left out first.
    pub projects: Vec<IatiProject>,
    /// What is missing of all of them.
    pub gaps: Vec<IatiGap>,
}

/// A project, and what IATI demands of it that the office does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IatiProject {
    /// The project.
    pub id: ProjectId,
    /// What it is called.
    pub name: String,
    /// Why it is left out: what no activity can do without. Empty where it is an activity.
    pub left_out: Vec<IatiGap>,
    /// What IATI expects besides.
    pub gaps: Vec<IatiGap>,
}

/// Something that IATI demands and the office does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IatiGap {
    /// The element, as the standard names it.
    pub element: String,
    /// What is missing, as a sentence.
    pub reason: String,
    /// Where to fill it in.
    pub remedy: String,
}

/// What an IATI file would hold, and what is missing, before anybody is asked who publishes it, and where.
///
/// # Errors
/// `NotFound` where there is no such project.
pub fn preview_iati(context: Context<'_>, input: PreviewIatiInput) -> Result<IatiContents> {
    let facts = context.office.read(|view| facts(view, input.project))?;
    Ok(judged(context, &facts).1)
}

/// Writes an IATI activity file to `path`.
///
/// # Errors
/// `Invalid` where nobody can be named as its publisher; `NotFound`; as [`super::transfer::export_calendar`].
pub fn export_iati(context: Context<'_>, input: ExportIatiInput, path: &Path) -> Result<IatiReport> {
    let (publisher, facts) = context.office.read(|view| {
        let organisation = publisher(list_as(view)?, input.publisher)?;
        Ok((Publisher { organisation, texts: input.texts }, facts(view, input.project)?))
    })?;
    let (activities, mut contents) = judged(context, &facts);
    contents.gaps.extend(publisher.gap().map(|kind| gap(context.language, &Gap::of_all(kind))));
    let is_changed = !activities.is_empty()
        && write_if_changed(path, |out| iati::write(&publisher, &activities, out)).map(|((), it)| it)?;
    Ok(IatiReport { file_name: file_name(path), is_changed, contents })
}

/// The activities, and what is missing.
fn judged(context: Context<'_>, projects: &[ProjectFacts]) -> (Vec<KnownActivity>, IatiContents) {
    let words = |gaps: &[Gap]| gaps.iter().map(|it| gap(context.language, it)).collect::<Vec<_>>();
    let (mut activities, mut left_out, mut lacking) = (Vec::new(), Vec::new(), Vec::new());
    for facts in projects {
        let Known { activity, gaps } = iati::activity(facts, context.today);
        let (id, name) = (facts.project.id, facts.project.name.clone());
        let project =
            |reasons: &[Gap]| IatiProject { id, name, left_out: words(reasons), gaps: words(&gaps) };
        match activity {
            Ok(activity) => {
                activities.push(*activity);
                lacking.extend((!gaps.is_empty()).then(|| project(&[])));
            }
            Err(reasons) => left_out.push(project(&reasons)),
        }
    }
    left_out.append(&mut lacking);
    let gaps = if activities.is_empty() { vec![] } else { words(&[Gap::of_all(GapKind::Classification)]) };
    let written = u32::try_from(activities.len()).unwrap_or(u32::MAX);
    (activities, IatiContents { written, projects: left_out, gaps })
}

/// Who publishes. An identifier is demanded of it: each activity's own begins with it.
fn publisher(organisations: Vec<Organisation>, chosen: Option<OrganisationId>) -> Result<Organisation> {
    let is_meant = |one: &Organisation| chosen.map_or(!one.iati_identifier.is_empty(), |id| one.id == id);
    let mut meant = organisations.into_iter().filter(is_meant);
    match (meant.next(), meant.next()) {
        (Some(only), None) if only.iati_identifier.is_empty() => {
            Err(Error::invalid("publisher", "error-iati-no-identifier").with("name", &only.name))
        }
        (Some(only), None) => Ok(only),
        _ if chosen.is_some() => Err(Error::new(Code::NotFound, "error-not-found")),
        _ => Err(Error::invalid("publisher", "error-iati-publisher")),
    }
}

/// What the office knows of the project, or of all, in the order of their ids.
fn facts(view: &View<'_>, only: Option<ProjectId>) -> Result<Vec<ProjectFacts>> {
    let mut projects = list_as::<Project>(view)?;
    projects.retain(|project| only.is_none_or(|only| project.id == only));
    if only.is_some() && projects.is_empty() {
        return Err(Error::new(Code::NotFound, "error-not-found"));
    }
    let around = Around::read(view)?;
    projects.into_iter().map(|project| around.facts(view, project)).collect()
}

/// What projects have to do with.
struct Around {
    organisations: HashMap<OrganisationId, Organisation>,
    regions: HashMap<RegionId, Region>,
    works_in: Vec<ProjectRegion>,
    partnerships: Vec<Partnership>,
    aliases: Vec<Alias>,
    revisions: HashMap<Uuid, Revision>,
}

impl Around {
    fn read(view: &View<'_>) -> Result<Self> {
        Ok(Self {
            organisations: list_as(view)?.into_iter().map(|it: Organisation| (it.id, it)).collect(),
            regions: list_as(view)?.into_iter().map(|it: Region| (it.id, it)).collect(),
            works_in: list_as(view)?,
            partnerships: list_as(view)?,
            aliases: list_as(view)?,
            revisions: revision::list(view)?,
        })
    }

    fn facts(&self, view: &View<'_>, project: Project) -> Result<ProjectFacts> {
        let instalments = money::instalments(view, project.id)?;
        let contributions: Vec<_> = money::contributions(view, project.id)?
            .into_iter()
            .filter_map(|one| {
                let donor = self.organisations.get(&one.organisation_id)?.clone();
                let parts =
                    instalments.iter().filter(|part| part.contribution_id == one.id).cloned().collect();
                Some((one, donor, parts))
            })
            .collect();
        let partners: Vec<_> = self
            .partnerships
            .iter()
            .filter(|one| one.project_id == project.id)
            .filter_map(|one| Some((one.clone(), self.organisations.get(&one.organisation_id)?.clone())))
            .collect();
        let works_in: Vec<_> = self.works_in.iter().filter(|one| one.project_id == project.id).collect();
        let mut transactions = money::transactions(view, project.id)?;
        transactions.sort_by_key(|transaction| transaction.id);
        let budget_lines = money::budget_lines(view, project.id)?;

        let changed = std::iter::once(project.id.0)
            .chain(instalments.iter().map(|it| it.id.0))
            .chain(contributions.iter().flat_map(|(it, donor, _)| [it.id.0, donor.id.0]))
            .chain(partners.iter().flat_map(|(it, partner)| [it.id.0, partner.id.0]))
            .chain(works_in.iter().flat_map(|it| [it.id.0, it.region_id.0]))
            .chain(transactions.iter().map(|it| it.id.0))
            .chain(budget_lines.iter().map(|it| it.id.0))
            .filter_map(|id| Some(self.revisions.get(&id)?.changed_at))
            .max();
        Ok(ProjectFacts {
            contributions,
            partners,
            regions: works_in.iter().filter_map(|one| self.regions.get(&one.region_id).cloned()).collect(),
            translations: translations(&self.aliases, &project),
            transactions,
            budget_period: eligible_period(&project).clone(),
            budget_lines,
            sectors: read_sectors(&project.sectors)?,
            changed: changed.unwrap_or(Timestamp::UNIX_EPOCH),
            project,
        })
    }
}

/// What the project is called in a language, the first name in each.
fn translations(aliases: &[Alias], project: &Project) -> Vec<(Language, String)> {
    let subject = RecordRef { table: Table::Project, id: project.id.0 };
    let of_project = aliases.iter().filter(|alias| alias.subject == subject);
    let mut translations: Vec<(Language, String)> = Vec::new();
    for alias in of_project.filter(|alias| alias.kind == AliasKind::Translation) {
        let language = match alias.language {
            AliasLanguage::English => Language::English,
            AliasLanguage::French => Language::French,
            AliasLanguage::NotStated => continue,
        };
        if translations.iter().all(|(known, _)| *known != language) {
            translations.push((language, alias.name.clone()));
        }
    }
    translations
}

/// What is missing, in a person's language.
fn gap(language: Language, Gap { kind, about }: &Gap) -> IatiGap {
    let say = |id: String| locale::text(language, &id, &[("about", about)]);
    // A date or a sum that is not given at all is said otherwise than one that is not exact enough.
    let is_said_apart =
        matches!(kind, GapKind::StartDay | GapKind::EndDay | GapKind::BudgetPeriod | GapKind::BudgetAmount);
    let suffix = if is_said_apart && about.trim().is_empty() { "-none" } else { "" };
    IatiGap {
        element: kind.element().to_owned(),
        reason: say(format!("iati-{kind}{suffix}")),
        remedy: say(format!("iati-{kind}-remedy")),
    }
}
