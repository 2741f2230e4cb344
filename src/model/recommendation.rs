//! What a body recommends.

use super::body::BodyId;
use super::date_spec::DateSpec;
use super::entity::entity;
use super::{required, text};

entity! {
    /// A recommendation, or an assessment with its recommendations.
    pub struct Recommendation(RecommendationId) in recommendation {
        /// Its title.
        pub title: String,
        /// The body that made it.
        pub body_id: Option<BodyId>,
        /// When it was made.
        pub date: DateSpec,
        /// What it promotes or asks for.
        pub purpose: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |recommendation| recommendation.title.clone();
    check = |recommendation| {
        required("title", &recommendation.title)?;
        recommendation.date.check("date")?;
        text("purpose", &recommendation.purpose)?;
        text("note", &recommendation.note)
    };
}
