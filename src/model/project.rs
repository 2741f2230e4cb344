//! Capacity-building projects, how they follow on from each other, and the regions they work in.

use super::certainty::Certainty;
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::money::{Amount, Percent};
use super::organisation::OrganisationId;
use super::sector::read_sectors;
use super::{line, referenced, required, text};
use crate::error::Error;

vocabulary! {
    /// Where a project stands in its life. A project in the pipeline can be certain: see [`Certainty`].
    pub enum LifeCycle {
        /// Being prepared.
        Pipeline = "pipeline",
        /// Under way.
        Current = "current",
        /// Over.
        Closed = "closed",
    }
}

entity! {
    /// A project.
    pub struct Project(ProjectId) in project {
        /// Its short name ("GLACY+").
        pub name: String,
        /// Its full title as written.
        pub full_title: String,
        /// Where it stands in its life.
        pub life_cycle: LifeCycle,
        /// How sure it is, as a whole: which part of it is unconfirmed may not be known.
        pub certainty: Certainty,
        /// From when to when, or how long.
        pub date: DateSpec,
        /// How it is funded, as written ("COE/EU joint project").
        pub funding: String,
        /// Its whole budget.
        pub budget: Amount,
        /// What it works on.
        pub focus: String,
        /// Anything else worth keeping.
        pub note: String,
        /// From when to when costs can be charged to it, where that is not simply when it runs.
        pub eligibility: DateSpec,
        /// What part of its budget overheads take.
        pub overhead: Option<Percent>,
        /// What it is for, as codes of the OECD's Development Assistance Committee with their shares
        /// ("15130 60 %, 15170 40 %"; see [`read_sectors`](super::sector::read_sectors)); empty where that is not said.
        pub sectors: String,
    }
    label = |project| project.name.clone();
    check = |project| {
        required("name", &project.name)?;
        line("fullTitle", &project.full_title)?;
        project.date.check("date")?;
        line("funding", &project.funding)?;
        project.budget.check("budget")?;
        text("focus", &project.focus)?;
        text("note", &project.note)?;
        project.eligibility.check("eligibility")?;
        read_sectors(&project.sectors).map(|_| ())
    };
}

entity! {
    /// That one project follows on from another.
    pub struct ProjectLineage(ProjectLineageId) in project_lineage {
        /// The project that came first.
        pub predecessor_id: ProjectId,
        /// The project that follows on.
        pub successor_id: ProjectId,
        /// How sure it is; inferred lineage is still to be confirmed.
        pub certainty: Certainty,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |lineage| lineage.certainty.to_string();
    check = |lineage| {
        referenced("predecessorId", lineage.predecessor_id.0)?;
        referenced("successorId", lineage.successor_id.0)?;
        if lineage.predecessor_id == lineage.successor_id {
            return Err(Error::invalid("successorId", "error-own-successor"));
        }
        text("note", &lineage.note)
    };
}

entity! {
    /// A region that projects and activities work in.
    pub struct Region(RegionId) in region {
        /// Its name.
        pub name: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |region| region.name.clone();
    check = |region| {
        required("name", &region.name)?;
        text("note", &region.note)
    };
}

entity! {
    /// That a project works in a region.
    pub struct ProjectRegion(ProjectRegionId) in project_region {
        /// The project.
        pub project_id: ProjectId,
        /// The region.
        pub region_id: RegionId,
    }
    label = |_| String::new();
    check = |scope| {
        referenced("projectId", scope.project_id.0)?;
        referenced("regionId", scope.region_id.0)
    };
}

entity! {
    /// That a state lies in a region. Regions overlap, so a state can lie in several.
    pub struct RegionState(RegionStateId) in region_state {
        /// The region.
        pub region_id: RegionId,
        /// The state.
        pub organisation_id: OrganisationId,
    }
    label = |_| String::new();
    check = |lies| {
        referenced("regionId", lies.region_id.0)?;
        referenced("organisationId", lies.organisation_id.0)
    };
}
