//! What projects do: trainings, missions, regional cooperation.

use super::certainty::Certainty;
use super::date_spec::DateSpec;
use super::entity::entity;
use super::meeting::EventStatus;
use super::project::{ProjectId, RegionId};
use super::{line, required, text};

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
    }
    label = |activity| activity.name.clone();
    check = |activity| {
        required("name", &activity.name)?;
        line("place", &activity.place)?;
        activity.date.check("date")?;
        text("note", &activity.note)
    };
}
