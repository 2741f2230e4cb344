//! The activities of one project, and what it is to achieve.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::activity::{Costs, attendance};
use super::phrase::{self, HeadcountText};
use crate::command::Context;
use crate::command::meetings::shown;
use crate::command::money::Phrases;
use crate::command::projects::{grouped, of};
use crate::error::Result;
use crate::model::activity::{ActivityId, ActivityParticipation};
use crate::model::certainty::Certainty;
use crate::model::meeting::EventStatus;
use crate::model::project::ProjectId;
use crate::model::result::{Indicator, IndicatorValue, IndicatorValueId, ProjectResult};
use crate::planning::participation_by_state::{YearColumn, unrecorded};
use crate::planning::progress::{self, Progress};
use crate::store::{money, results};

/// Whose results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProjectResultsInput {
    /// The project.
    pub id: ProjectId,
    /// How many of its activities are listed at most.
    pub activities: u32,
}

/// An activity in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityLine {
    /// The activity.
    pub id: ActivityId,
    /// Its title.
    pub name: String,
    /// When, as it is shown.
    pub date_text: String,
    /// Where.
    pub place: String,
    /// Where it stands in its life.
    pub status: EventStatus,
    /// How sure it is.
    pub certainty: Certainty,
    /// How many participants.
    pub people: HeadcountText,
    /// From how many states and organisations.
    pub states: u32,
    /// What it is planned to cost; empty where that is not known.
    pub cost_text: String,
    /// What was spent; empty where nothing was.
    pub spent_text: String,
    /// Whether more was spent than planned.
    pub is_over: bool,
    /// What came of it.
    pub outcome: String,
}

/// What was measured for a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorValueLine {
    /// The record.
    pub id: IndicatorValueId,
    /// The period, as it is shown; empty where none is given.
    pub period_text: String,
    /// The value; empty where it is no number, or not known.
    pub value_text: String,
    /// The value in words.
    pub comment: String,
    /// Where it is from.
    pub source: String,
    /// Whether it is the one that progress is told by.
    pub is_latest: bool,
}

/// An indicator, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorLine {
    /// The indicator.
    pub indicator: Indicator,
    /// The baseline; empty where it is not known.
    pub baseline_text: String,
    /// When it was, as it is shown.
    pub baseline_date_text: String,
    /// The target; empty where none is set.
    pub target_text: String,
    /// By when, as it is shown.
    pub target_date_text: String,
    /// What was measured last; empty where nothing was.
    pub latest_text: String,
    /// For when, as it is shown.
    pub latest_date_text: String,
    /// How far it has come.
    pub progress: Progress,
    /// The same as a phrase.
    pub progress_text: String,
    /// What was measured, in order of time.
    pub values: Vec<IndicatorValueLine>,
}

/// A result with what it is measured by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ResultLine {
    /// The result.
    pub result: ProjectResult,
    /// Its indicators, in order.
    pub indicators: Vec<IndicatorLine>,
}

/// The activities and results of a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectResults {
    /// Its activities by first day, as many as were asked for.
    pub activities: Vec<ActivityLine>,
    /// How many there are in all.
    pub activity_count: u32,
    /// Participants in those that were held.
    pub people: HeadcountText,
    /// From how many states and organisations they came.
    pub states: u32,
    /// How many were held without participants being recorded.
    pub unrecorded: u32,
    /// What it is to achieve, in order.
    pub results: Vec<ResultLine>,
}

/// The activities of one project, and what it is to achieve.
pub fn project_results(context: Context<'_>, input: ProjectResultsInput) -> Result<ProjectResults> {
    let project = Some(input.id);
    let (activities, participations, transactions, results, indicators, values) =
        context.office.read(|view| {
            Ok((
                results::activities(view, project)?,
                results::participations(view, project)?,
                money::transactions(view, input.id)?,
                results::results(view, input.id)?,
                results::indicators(view, input.id)?,
                results::indicator_values(view, input.id)?,
            ))
        })?;
    let language = context.language;
    let without = unrecorded(&activities, &participations, YearColumn::Total).len();
    let participations = grouped(participations, |entry| entry.activity_id);
    let held = activities.iter().filter(|activity| activity.status == EventStatus::Held);
    let of_held = held.flat_map(|activity| of(&participations, activity.id)).collect::<Vec<_>>();
    let (people, states) = attendance(of_held.into_iter(), language);
    let transactions = grouped(transactions, |transaction| transaction.activity_id);
    let indicators = grouped(indicators, |indicator| indicator.result_id);
    let values = grouped(values, |value| value.indicator_id);
    let phrases = Phrases::new(language);
    Ok(ProjectResults {
        activity_count: u32::try_from(activities.len()).unwrap_or(u32::MAX),
        activities: activities
            .into_iter()
            .take(input.activities as usize)
            .map(|activity| {
                let entries: &[ActivityParticipation] = of(&participations, activity.id);
                let (people, states) = attendance(entries.iter(), language);
                let costs = Costs::of(&activity, of(&transactions, Some(activity.id)).iter(), phrases);
                ActivityLine {
                    id: activity.id,
                    date_text: shown(&activity.date, language),
                    name: activity.name,
                    place: activity.place,
                    status: activity.status,
                    certainty: activity.certainty,
                    people,
                    states,
                    cost_text: costs.cost_text,
                    spent_text: costs.spent_text,
                    is_over: costs.is_over,
                    outcome: activity.outcome,
                }
            })
            .collect(),
        people,
        states,
        unrecorded: u32::try_from(without).unwrap_or(u32::MAX),
        results: results
            .into_iter()
            .map(|result| ResultLine {
                indicators: of(&indicators, result.id)
                    .iter()
                    .map(|indicator| indicator_line(context, indicator, of(&values, indicator.id)))
                    .collect(),
                result,
            })
            .collect(),
    })
}

fn indicator_line(context: Context<'_>, indicator: &Indicator, values: &[IndicatorValue]) -> IndicatorLine {
    let language = context.language;
    let latest = progress::latest(values);
    let progress = progress::progress(indicator, values);
    let value_text = |number| phrase::value(indicator, number, language);
    IndicatorLine {
        baseline_text: value_text(indicator.baseline),
        baseline_date_text: shown(&indicator.baseline_date, language),
        target_text: value_text(indicator.target),
        target_date_text: shown(&indicator.target_date, language),
        latest_text: value_text(latest.and_then(|value| value.value)),
        latest_date_text: latest.map(|value| shown(&value.period, language)).unwrap_or_default(),
        progress,
        progress_text: phrase::progress(progress, language),
        values: values
            .iter()
            .map(|value| IndicatorValueLine {
                id: value.id,
                period_text: shown(&value.period, language),
                value_text: value_text(value.value),
                comment: value.comment.clone(),
                source: value.source.clone(),
                is_latest: latest.is_some_and(|latest| latest.id == value.id),
            })
            .collect(),
        indicator: indicator.clone(),
    }
}
