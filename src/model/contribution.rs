//! Who funds a project, who works with it, and what is still to be found.

use super::certainty::Certainty;
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::money::{Amount, Percent};
use super::organisation::OrganisationId;
use super::project::ProjectId;
use super::written::marks_doubt;
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
        /// The share of the project's budget that it covers, where it is agreed as one.
        pub share: Option<Percent>,
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
    /// A part of a contribution that is, or was, to come by itself.
    pub struct Instalment(InstalmentId) in instalment {
        /// The contribution.
        pub contribution_id: ContributionId,
        /// Its place among the instalments, from 1.
        pub position: u32,
        /// How much, where it is known.
        pub amount: Amount,
        /// When it is to come.
        pub due: DateSpec,
        /// When it came; empty while it has not.
        pub received: DateSpec,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |instalment| {
        let named = [&instalment.amount.raw, &instalment.due.raw];
        let name = named.into_iter().find(|name| !name.is_empty()).cloned();
        name.unwrap_or_else(|| instalment.position.to_string())
    };
    check = |instalment| {
        referenced("contributionId", instalment.contribution_id.0)?;
        instalment.amount.check("amount")?;
        instalment.due.check("due")?;
        instalment.received.check("received")?;
        text("note", &instalment.note)
    };
}

impl Instalment {
    /// Whether it came: something is said of when, and that is not only that it is open ("TBC").
    #[must_use]
    pub fn is_received(&self) -> bool {
        let said = self.received.raw.trim();
        self.received.edtf.is_some() || (!said.is_empty() && marks_doubt(said).is_none())
    }
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
