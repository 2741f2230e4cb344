//! What a body recommends, and which states have done what of it.

use super::body::BodyId;
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::organisation::OrganisationId;
use super::{line, referenced, required, text};

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

vocabulary! {
    /// How far a state has implemented a recommendation.
    pub enum ImplementationState {
        /// Nothing is known of it. Not the same as nothing done.
        NotStated = "not_stated",
        /// Nothing is done.
        NotStarted = "not_started",
        /// Under way.
        UnderWay = "under_way",
        /// Done in part.
        Partly = "partly",
        /// Done.
        Fully = "fully",
        /// The recommendation does not concern this state.
        NotApplicable = "not_applicable",
    }
}

entity! {
    /// How far one state has implemented one recommendation. Invariant: one for each pair of the two.
    pub struct Implementation(ImplementationId) in implementation {
        /// The recommendation.
        pub recommendation_id: RecommendationId,
        /// The state, or another organisation that it is addressed to.
        pub organisation_id: OrganisationId,
        /// How far it has come.
        pub state: ImplementationState,
        /// Since when.
        pub since: DateSpec,
        /// Who says so: a reply, a visit, an assessment. Passages of documents are citations.
        pub source: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |_| String::new();
    check = |implementation| {
        referenced("recommendationId", implementation.recommendation_id.0)?;
        referenced("organisationId", implementation.organisation_id.0)?;
        implementation.since.check("since")?;
        line("source", &implementation.source)?;
        text("note", &implementation.note)
    };
}
