//! Projects out, as activities of the International Aid Transparency Initiative (IATI 2.03).
//!
//! What the standard demands and the office does not know is never made up: it is a [`Gap`], and a project that lacks
//! what no activity can do without is left out. Above all, IATI dates are days: a month or a year is never made one.
//!
//! [`activity()`] decides what is said of a project, [`write`] spells it in the order of the schema. Left out: the
//! classifications of aid, which the office does not hold; `related-activity`, which has no word for a project
//! that follows on from another; results.

mod activity;
mod write;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

pub use self::activity::{Known, KnownActivity, LeftOut, activity};
pub use self::write::write;
use crate::model::budget::{BudgetLine, FinancialTransaction};
use crate::model::contribution::{Contribution, Instalment, Partnership};
use crate::model::date_spec::DateSpec;
use crate::model::entity::vocabulary;
use crate::model::language::Language;
use crate::model::money::{Amount, Currency};
use crate::model::organisation::{Organisation, OrganisationKind};
use crate::model::project::{Project, Region};
use crate::model::sector::SectorShare;

vocabulary! {
    /// What IATI demands or expects, and the office does not know or cannot say.
    pub enum GapKind {
        /// The day on which a project begins. Without it there is no activity.
        StartDay = "start_day",
        /// Anybody who funds it, answers for it or carries it out. Without one there is no activity.
        NoParticipant = "no_participant",
        /// That there will be the project: what is not certain is not published.
        ProjectUnconfirmed = "project_unconfirmed",
        /// The day on which it ends.
        EndDay = "end_day",
        /// What it works on: its title stands in its place.
        Description = "description",
        /// How much its budget is.
        BudgetAmount = "budget_amount",
        /// From which day to which its budget runs.
        BudgetPeriod = "budget_period",
        /// Its budget year by year: a period is a year at most.
        BudgetByYear = "budget_by_year",
        /// For when a line of its budget is, where other lines say it.
        BudgetLinePeriod = "budget_line_period",
        /// What it is for, as a code.
        Sector = "sector",
        /// Where it works.
        Recipient = "recipient",
        /// How much of it is for which of the countries and regions.
        RecipientShare = "recipient_share",
        /// The code of a country that it is for.
        CountryCode = "country_code",
        /// What the partner does: "partner" is no role of IATI's.
        PartnerRole = "partner_role",
        /// That the partner is one: it is not certain.
        PartnerUnconfirmed = "partner_unconfirmed",
        /// That the donor gives it: it is not certain.
        ContributionUnconfirmed = "contribution_unconfirmed",
        /// That the donor promised it: hoped-for money is no transaction.
        ContributionNotPromised = "contribution_not_promised",
        /// How much the donor gives.
        ContributionAmount = "contribution_amount",
        /// The day on which it was promised or came.
        ContributionDay = "contribution_day",
        /// How much an instalment was.
        InstalmentAmount = "instalment_amount",
        /// The day on which an instalment came.
        InstalmentDay = "instalment_day",
        /// How much was committed or spent.
        TransactionAmount = "transaction_amount",
        /// The day on which it was.
        TransactionDay = "transaction_day",
        /// What is of a day still to come: no transaction yet.
        TransactionToCome = "transaction_to_come",
        /// How the aid is given, of all projects: the office does not hold it.
        Classification = "classification",
        /// Whether the organisation that publishes is an international, a national or another one.
        ReportingType = "reporting_type",
    }
}

impl GapKind {
    /// The element that is missing, as the standard names it.
    #[must_use]
    pub const fn element(self) -> &'static str {
        match self {
            Self::StartDay | Self::EndDay => "activity-date",
            Self::NoParticipant
            | Self::PartnerRole
            | Self::PartnerUnconfirmed
            | Self::ContributionUnconfirmed => "participating-org",
            Self::Description => "description",
            Self::BudgetAmount => "budget/value",
            Self::ProjectUnconfirmed => "iati-activity",
            Self::BudgetPeriod | Self::BudgetByYear | Self::BudgetLinePeriod => "budget/period-start",
            Self::Recipient => "recipient-country",
            Self::CountryCode => "recipient-country/@code",
            Self::RecipientShare => "recipient-country/@percentage",
            Self::ContributionNotPromised => "transaction",
            Self::ContributionAmount | Self::InstalmentAmount | Self::TransactionAmount => {
                "transaction/value"
            }
            Self::ContributionDay | Self::InstalmentDay | Self::TransactionDay | Self::TransactionToCome => {
                "transaction/transaction-date"
            }
            Self::Sector => "sector",
            Self::Classification => "default-aid-type",
            Self::ReportingType => "reporting-org/@type",
        }
    }
}

/// Something that IATI demands and the office does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What.
    pub kind: GapKind,
    /// Of what: a date or a sum as written, a partner, a donor; empty where it is of the whole project.
    pub about: String,
}

impl Gap {
    /// What is missing of every project.
    #[must_use]
    pub const fn of_all(kind: GapKind) -> Self {
        Self { kind, about: String::new() }
    }
}

/// What the office knows of a project.
#[derive(Clone, Debug, Default)]
pub struct ProjectFacts {
    /// The project.
    pub project: Project,
    /// From when to when its money can be spent.
    pub budget_period: DateSpec,
    /// The lines of its budget.
    pub budget_lines: Vec<BudgetLine>,
    /// What it is for.
    pub sectors: Vec<SectorShare>,
    /// Its title in other languages.
    pub translations: Vec<(Language, String)>,
    /// What donors give, each with the donor and what came of it.
    pub contributions: Vec<(Contribution, Organisation, Vec<Instalment>)>,
    /// Who works with it.
    pub partners: Vec<(Partnership, Organisation)>,
    /// Where it works.
    pub regions: Vec<Region>,
    /// What was committed and spent.
    pub transactions: Vec<FinancialTransaction>,
    /// When the project, or anything that is said of it here, last changed.
    pub changed: Timestamp,
}

/// Who publishes, and in which language the office writes.
#[derive(Clone, Debug)]
pub struct Publisher {
    /// The organisation; it has an identifier.
    pub organisation: Organisation,
    /// The language of the office's own texts.
    pub texts: Language,
}

impl Publisher {
    /// The identifier of an activity: the publisher's own, then the record's id, which never changes.
    #[must_use]
    pub fn identifier(&self, id: Uuid) -> String {
        format!("{}-{id}", self.organisation.iati_identifier)
    }

    /// What of the publisher is not known.
    #[must_use]
    pub fn gap(&self) -> Option<GapKind> {
        (self.organisation.kind == OrganisationKind::NonGovernmental).then_some(GapKind::ReportingType)
    }
}

/// The code of what an organisation is (codelist `OrganisationType`); `None` where the office's word is wider than any.
fn organisation_type(kind: OrganisationKind) -> Option<&'static str> {
    match kind {
        OrganisationKind::State => Some("10"),
        OrganisationKind::Intergovernmental => Some("40"),
        OrganisationKind::Company => Some("70"),
        OrganisationKind::Academic => Some("80"),
        OrganisationKind::Other => Some("90"),
        OrganisationKind::Agency | OrganisationKind::NonGovernmental => None,
    }
}

/// The same of the organisation that publishes, for which a code must be given: other public sector, or international
/// non-governmental organisation, which is a [`Gap`].
fn publisher_type(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::Agency => "15",
        OrganisationKind::NonGovernmental => "21",
        kind => organisation_type(kind).unwrap_or("90"),
    }
}

/// The one day that a date is.
fn day(date: &DateSpec) -> Option<Date> {
    date.earliest.filter(|day| date.latest == Some(*day))
}

/// An amount that is known, in its minor unit.
fn money(amount: &Amount) -> Option<(i64, Currency)> {
    Some((amount.minor?, amount.currency?))
}
