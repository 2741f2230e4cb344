//! Committees, working groups and who sits in them.

use super::certainty::{Certainty, Standing};
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::instrument::{ArticleId, InstrumentId};
use super::organisation::OrganisationId;
use super::person::PersonId;
use super::recommendation::RecommendationId;
use super::{line, referenced, required, text};
use crate::error::Error;

vocabulary! {
    /// What a body is.
    pub enum BodyKind {
        /// A committee.
        Committee = "committee",
        /// The bureau of a committee.
        Bureau = "bureau",
        /// A working group.
        WorkingGroup = "working_group",
        /// Anything else.
        Other = "other",
    }
}

entity! {
    /// A committee or a working group.
    pub struct Body(BodyId) in body {
        /// Its name.
        pub name: String,
        /// Its short name ("T-CY"), empty where it has none.
        pub short_name: String,
        /// What it is.
        pub kind: BodyKind,
        /// The body it belongs to.
        pub parent_id: Option<BodyId>,
        /// Whether it exists.
        pub standing: Standing,
        /// What it was set up to do.
        pub task: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |body| if body.short_name.is_empty() { body.name.clone() } else { body.short_name.clone() };
    check = |body| {
        required("name", &body.name)?;
        line("shortName", &body.short_name)?;
        if body.parent_id == Some(body.id) {
            return Err(Error::invalid("parentId", "error-own-parent"));
        }
        text("task", &body.task)?;
        text("note", &body.note)
    };
}

entity! {
    /// One line of what a body is composed of: a category, and how many where that is known.
    pub struct BodyComposition(BodyCompositionId) in body_composition {
        /// The body.
        pub body_id: BodyId,
        /// Its place among the lines, from 1.
        pub position: u32,
        /// The category as written ("State Parties and Observers"); what is not split there is not split here.
        pub category: String,
        /// How many; unknown is not zero.
        pub member_count: Option<u32>,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |line| line.category.clone();
    check = |composition| {
        referenced("bodyId", composition.body_id.0)?;
        required("category", &composition.category)?;
        text("note", &composition.note)
    };
}

vocabulary! {
    /// In what capacity somebody sits in a body.
    pub enum MembershipRole {
        /// A member, or a state party.
        Member = "member",
        /// An observer.
        Observer = "observer",
        /// Invited for the occasion.
        AdHoc = "ad_hoc",
        /// In the chair.
        Chair = "chair",
        /// Deputy to the chair.
        ViceChair = "vice_chair",
        /// The secretariat.
        Secretariat = "secretariat",
    }
}

entity! {
    /// An organisation's or a person's seat in a body. Invariant: at least one of the two is named.
    pub struct Membership(MembershipId) in membership {
        /// The body.
        pub body_id: BodyId,
        /// The state or organisation that sits in it.
        pub organisation_id: Option<OrganisationId>,
        /// The person who sits in it.
        pub person_id: Option<PersonId>,
        /// In what capacity.
        pub role: MembershipRole,
        /// Since when, or from when to when.
        pub date: DateSpec,
        /// How sure it is.
        pub certainty: Certainty,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |membership| membership.role.to_string();
    check = |membership| {
        referenced("bodyId", membership.body_id.0)?;
        if membership.organisation_id.is_none() && membership.person_id.is_none() {
            return Err(Error::invalid("organisationId", "error-membership-of-nobody"));
        }
        membership.date.check("date")?;
        text("note", &membership.note)
    };
}

entity! {
    /// One of the options that a body considers, with what it would rest on.
    pub struct ConsideredOption(ConsideredOptionId) in considered_option {
        /// The body that considers it.
        pub body_id: BodyId,
        /// Its place among the options, from 1.
        pub position: u32,
        /// The option as written.
        pub title: String,
        /// The instrument it is about.
        pub instrument_id: Option<InstrumentId>,
        /// The article it is about.
        pub article_id: Option<ArticleId>,
        /// The recommendation it follows.
        pub recommendation_id: Option<RecommendationId>,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |option| option.title.clone();
    check = |option| {
        referenced("bodyId", option.body_id.0)?;
        required("title", &option.title)?;
        text("note", &option.note)
    };
}
