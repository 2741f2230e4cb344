//! Who has implemented which recommendation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::meetings::shown;
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::organisation::OrganisationId;
use crate::model::recommendation::{ImplementationId, ImplementationState, RecommendationId};
use crate::store::implementation::{addressees, of, recommendations};

/// As many recommendations as can be looked at side by side.
const WIDEST: u32 = 200;

/// Whose recommendations are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecommendationMatrixInput {
    /// Of this body; `None` for all.
    pub body_id: Option<BodyId>,
}

/// States against recommendations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecommendationMatrix {
    /// The columns, by date.
    pub recommendations: Vec<MatrixRecommendation>,
    /// The rows, in alphabetical order.
    pub states: Vec<MatrixState>,
    /// What is known; a pair that is not here is not known of.
    pub cells: Vec<MatrixCell>,
}

/// A recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixRecommendation {
    /// Its id.
    pub id: RecommendationId,
    /// Its title.
    pub title: String,
    /// When it was made, as it is shown.
    pub date_text: String,
    /// How many states have implemented it fully.
    pub fully: u32,
}

/// A state, or another organisation that something is known of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatrixState {
    /// Its id.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
}

/// How far a state has implemented a recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixCell {
    /// The record that says so.
    pub id: ImplementationId,
    /// The recommendation.
    pub recommendation_id: RecommendationId,
    /// The state.
    pub organisation_id: OrganisationId,
    /// How far.
    pub state: ImplementationState,
    /// Since when, as it is shown.
    pub since_text: String,
    /// Who says so.
    pub source: String,
}

/// Who has implemented what, since when, and who says so.
pub fn recommendation_matrix(
    context: Context<'_>,
    input: RecommendationMatrixInput,
) -> Result<RecommendationMatrix> {
    let (columns, known, states) = context.office.read(|view| {
        let columns = recommendations(view, input.body_id, WIDEST)?;
        let known = of(view, &columns)?;
        let states = addressees(view, input.body_id, &known)?;
        Ok((columns, known, states))
    })?;
    let is_full = |id| {
        known.iter().filter(move |one| one.recommendation_id == id && one.state == ImplementationState::Fully)
    };
    Ok(RecommendationMatrix {
        recommendations: columns
            .into_iter()
            .map(|one| MatrixRecommendation {
                id: one.id,
                date_text: shown(&one.date, context.language),
                fully: u32::try_from(is_full(one.id).count()).unwrap_or(u32::MAX),
                title: one.title,
            })
            .collect(),
        states: states.into_iter().map(|state| MatrixState { id: state.id, name: state.name }).collect(),
        cells: known
            .iter()
            .map(|one| MatrixCell {
                id: one.id,
                recommendation_id: one.recommendation_id,
                organisation_id: one.organisation_id,
                state: one.state,
                since_text: shown(&one.since, context.language),
                source: one.source.clone(),
            })
            .collect(),
    })
}
