//! Who funds a project, who works with it, and what is still to be found.

use super::certainty::Certainty;
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::money::Amount;
use super::organisation::OrganisationId;
use super::project::ProjectId;
use super::{referenced, text};

vocabulary! {
    /// How firm a contribution is: a ladder from hope to money in the bank.
    pub enum ContributionStage {
        /// The source names the donor and says no more.
        NotStated = "not_stated",
        /// Asked for.
        Sought = "sought",
        /// Announced.
        Announced = "announced",
        /// Promised in writing.
        Pledged = "pledged",
        /// Agreed in a contract.
        Agreed = "agreed",
        /// Received.
        Received = "received",
    }
}

entity! {
    /// What one donor gives to one project. A donor without an amount is still a donor.
    pub struct Contribution(ContributionId) in contribution {
        /// The project.
        pub project_id: ProjectId,
        /// The donor.
        pub organisation_id: OrganisationId,
        /// How much, where it is known.
        pub amount: Amount,
        /// How firm it is.
        pub stage: ContributionStage,
        /// How sure the fact is.
        pub certainty: Certainty,
        /// When it was promised or received.
        pub date: DateSpec,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |contribution| contribution.amount.raw.clone();
    check = |contribution| {
        referenced("projectId", contribution.project_id.0)?;
        referenced("organisationId", contribution.organisation_id.0)?;
        contribution.amount.check("amount")?;
        contribution.date.check("date")?;
        text("note", &contribution.note)
    };
}

entity! {
    /// Funding of a project for which no donor is known yet.
    pub struct FundingNeed(FundingNeedId) in funding_need {
        /// The project.
        pub project_id: ProjectId,
        /// How much is to be found, where it is known.
        pub amount: Amount,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |need| need.amount.raw.clone();
    check = |need| {
        referenced("projectId", need.project_id.0)?;
        need.amount.check("amount")?;
        text("note", &need.note)
    };
}

vocabulary! {
    /// What a partner does in a project. IATI's organisation roles, less the funding one: that is a [`Contribution`].
    pub enum PartnershipRole {
        /// Works with the project.
        Partner = "partner",
        /// Carries it out.
        Implementing = "implementing",
        /// Answers for it.
        Accountable = "accountable",
        /// Benefits from it.
        Beneficiary = "beneficiary",
    }
}

entity! {
    /// That an organisation is a partner of a project. A partner is not a donor.
    pub struct Partnership(PartnershipId) in partnership {
        /// The project.
        pub project_id: ProjectId,
        /// The partner.
        pub organisation_id: OrganisationId,
        /// What it does.
        pub role: PartnershipRole,
        /// How sure it is; queried partners are left out of confirmed counts.
        pub certainty: Certainty,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |partnership| partnership.role.to_string();
    check = |partnership| {
        referenced("projectId", partnership.project_id.0)?;
        referenced("organisationId", partnership.organisation_id.0)?;
        text("note", &partnership.note)
    };
}
