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
use crate::exchange::iati::{self, Gap, GapKind, Known, ProjectFacts, Publisher};
use crate::locale;
use crate::model::contribution::Partnership;
use crate::model::language::Language;
use crate::model::organisation::{Alias, AliasKind, AliasLanguage, Organisation, OrganisationId};
use crate::model::project::{Project, ProjectId, ProjectRegion, Region, RegionId};
use crate::model::record::{RecordRef, Table};
use crate::planning::spending::eligible_period;
use crate::store::record::list_as;
use crate::store::{View, money, revision};

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

/// What became of an IATI export. Where no project can be an activity, no file is written: the schema knows no empty one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IatiReport {
    /// The file, without its folder.
    pub file_name: String,
    /// Whether the file is different from what was there.
    pub is_changed: bool,
    /// How many activities it holds.
    pub written: u32,
    /// Projects that cannot be activities, with what they lack.
    pub left_out: Vec<IatiGap>,
    /// What IATI expects of the others, and the office does not know.
    pub gaps: Vec<IatiGap>,
}

/// Something that IATI demands and the office does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IatiGap {
    /// The project; `None` where it is so of all.
    #[ts(type = "string | null")]
    pub project: Option<Uuid>,
    /// What it is called; empty where it is so of all.
    pub name: String,
    /// The element, as the standard names it.
    pub element: String,
    /// What is missing, as a sentence.
    pub reason: String,
    /// Where to fill it in, as a sentence.
    pub remedy: String,
}

/// Writes an IATI activity file to `path`.
///
/// # Errors
/// `Invalid` where nobody can be named as its publisher; `NotFound`; as [`super::transfer::export_calendar`].
pub fn export_iati(context: Context<'_>, input: ExportIatiInput, path: &Path) -> Result<IatiReport> {
    let (publisher, projects) = context.office.read(|view| {
        let organisations = list_as::<Organisation>(view)?;
        let publisher = Publisher { organisation: publisher(&organisations, input)?, texts: input.texts };
        Ok((publisher, facts(view, organisations, input.project)?))
    })?;
    let words = Words { language: context.language };
    let (mut activities, mut left_out, mut gaps) = (Vec::new(), Vec::new(), Vec::new());
    for facts in &projects {
        let Known { activity, gaps: missing } = iati::activity(facts);
        match activity {
            Ok(activity) => {
                activities.push(*activity);
                gaps.extend(missing.iter().map(|gap| words.gap(Some(&facts.project), gap)));
            }
            Err(reasons) => left_out.extend(reasons.iter().map(|gap| words.gap(Some(&facts.project), gap))),
        }
    }
    let mut is_changed = false;
    if !activities.is_empty() {
        let of_all = [GapKind::Sector, GapKind::Classification].into_iter().chain(publisher.gap());
        gaps.extend(of_all.map(|kind| words.gap(None, &Gap { kind, about: String::new() })));
        ((), is_changed) = write_if_changed(path, |out| iati::write(&publisher, &activities, out))?;
    }
    Ok(IatiReport {
        file_name: file_name(path),
        is_changed,
        written: u32::try_from(activities.len()).unwrap_or(u32::MAX),
        left_out,
        gaps,
    })
}

/// Who publishes. An identifier is demanded of it: each activity's own begins with it.
fn publisher(organisations: &[Organisation], input: ExportIatiInput) -> Result<Organisation> {
    let organisation = match input.publisher {
        Some(id) => organisations
            .iter()
            .find(|one| one.id == id)
            .ok_or_else(|| Error::new(Code::NotFound, "error-not-found"))?,
        None => {
            let mut named = organisations.iter().filter(|one| !one.iati_identifier.is_empty());
            match (named.next(), named.next()) {
                (Some(only), None) => only,
                _ => return Err(Error::invalid("publisher", "error-iati-publisher")),
            }
        }
    };
    if !iati::is_identifier(&organisation.iati_identifier) {
        let name = &organisation.name;
        return Err(Error::invalid("iatiIdentifier", "error-iati-identifier").with("name", name));
    }
    Ok(organisation.clone())
}

/// What the office knows of the project, or of all, in the order of their ids.
fn facts(
    view: &View<'_>,
    organisations: Vec<Organisation>,
    only: Option<ProjectId>,
) -> Result<Vec<ProjectFacts>> {
    let organisations: HashMap<OrganisationId, Organisation> =
        organisations.into_iter().map(|organisation| (organisation.id, organisation)).collect();
    let regions: HashMap<RegionId, Region> =
        list_as::<Region>(view)?.into_iter().map(|region| (region.id, region)).collect();
    let revisions = revision::list(view)?;
    let (works_in, partnerships, aliases) =
        (list_as::<ProjectRegion>(view)?, list_as::<Partnership>(view)?, list_as::<Alias>(view)?);
    let mut projects = list_as::<Project>(view)?;
    projects.retain(|project| only.is_none_or(|only| project.id == only));
    if only.is_some() && projects.is_empty() {
        return Err(Error::new(Code::NotFound, "error-not-found"));
    }
    projects
        .into_iter()
        .map(|project| {
            let instalments = money::instalments(view, project.id)?;
            let contributions = money::contributions(view, project.id)?.into_iter().filter_map(|one| {
                let donor = organisations.get(&one.organisation_id)?.clone();
                let parts = instalments.iter().filter(|part| part.contribution_id == one.id);
                let parts = parts.cloned().collect();
                Some((one, donor, parts))
            });
            let partners = partnerships.iter().filter(|one| one.project_id == project.id);
            let own = works_in.iter().filter(|one| one.project_id == project.id);
            let mut transactions = money::transactions(view, project.id)?;
            transactions.sort_by_key(|transaction| transaction.id);
            Ok(ProjectFacts {
                contributions: contributions.collect(),
                partners: partners
                    .filter_map(|one| Some((one.clone(), organisations.get(&one.organisation_id)?.clone())))
                    .collect(),
                regions: own.filter_map(|one| regions.get(&one.region_id).cloned()).collect(),
                translations: translations(&aliases, &project),
                transactions,
                budget_period: eligible_period(&project).clone(),
                changed: revisions.get(&project.id.0).map_or(Timestamp::UNIX_EPOCH, |it| it.changed_at),
                project,
            })
        })
        .collect()
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

/// Gaps in a person's language.
struct Words {
    language: Language,
}

impl Words {
    fn gap(&self, project: Option<&Project>, Gap { kind, about }: &Gap) -> IatiGap {
        let say = |id: String| locale::text(self.language, &id, &[("about", about)]);
        // A date or a sum that is not given at all is said otherwise than one that is not exact enough.
        let is_said_apart = matches!(
            kind,
            GapKind::StartDay | GapKind::EndDay | GapKind::BudgetPeriod | GapKind::BudgetAmount
        );
        let suffix = if is_said_apart && about.trim().is_empty() { "-none" } else { "" };
        IatiGap {
            project: project.map(|project| project.id.0),
            name: project.map(|project| project.name.clone()).unwrap_or_default(),
            element: kind.element().to_owned(),
            reason: say(format!("iati-{kind}{suffix}")),
            remedy: say(format!("iati-{kind}-remedy")),
        }
    }
}
