//! What projects do: trainings, missions, regional cooperation; and who took part.

use super::budget::BudgetLineId;
use super::certainty::Certainty;
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::meeting::EventStatus;
use super::money::Amount;
use super::network::InstitutionKind;
use super::organisation::OrganisationId;
use super::project::{ProjectId, RegionId};
use super::{line, referenced, required, text};

entity! {
    /// An activity.
    pub struct Activity(ActivityId) in activity {
        /// Its title as written.
        pub name: String,
        /// The project it belongs to.
        pub project_id: Option<ProjectId>,
        /// The region it is for.
        pub region_id: Option<RegionId>,
        /// Where it takes place, as written; empty where no place is given.
        pub place: String,
        /// When.
        pub date: DateSpec,
        /// How sure it is.
        pub certainty: Certainty,
        /// Where it stands in its life.
        pub status: EventStatus,
        /// Anything else worth keeping.
        pub note: String,
        /// What came of it.
        pub outcome: String,
        /// The line of its project's budget that its costs stand on.
        pub budget_line_id: Option<BudgetLineId>,
        /// What it is planned to cost. What was committed and spent are transactions.
        pub cost: Amount,
    }
    label = |activity| activity.name.clone();
    check = |activity| {
        required("name", &activity.name)?;
        line("place", &activity.place)?;
        activity.date.check("date")?;
        text("note", &activity.note)?;
        text("outcome", &activity.outcome)?;
        activity.cost.check("cost")
    };
}

vocabulary! {
    /// As what somebody was at an activity.
    pub enum ActivityRole {
        /// To learn or to confer: only these are counted as trained.
        Participant = "participant",
        /// To teach or to speak.
        Trainer = "trainer",
        /// To run it.
        Organiser = "organiser",
    }
}

entity! {
    /// How many took part in an activity for a state. Invariant: a number is null where it is not known, never zero.
    ///
    /// A state has as many of these as it sent institutions.
    pub struct ActivityParticipation(ActivityParticipationId) in activity_participation {
        /// The activity.
        pub activity_id: ActivityId,
        /// The state, or another organisation that they came for.
        pub organisation_id: OrganisationId,
        /// As what they were there.
        pub role: ActivityRole,
        /// The institution that they came from, as written.
        pub institution: String,
        /// The kind of institution.
        pub institution_kind: InstitutionKind,
        /// How many women.
        pub women: Option<u32>,
        /// How many men.
        pub men: Option<u32>,
        /// How many of whom it is not recorded which.
        pub not_recorded: Option<u32>,
        /// Where the numbers are from: an attendance list, a report.
        pub source: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |participation| participation.institution.clone();
    check = |participation| {
        referenced("activityId", participation.activity_id.0)?;
        referenced("organisationId", participation.organisation_id.0)?;
        line("institution", &participation.institution)?;
        line("source", &participation.source)?;
        text("note", &participation.note)
    };
}
