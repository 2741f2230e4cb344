//! Networks, their contact points, and the occasions to use them.

use super::certainty::{Certainty, Standing};
use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::instrument::InstrumentId;
use super::organisation::OrganisationId;
use super::person::PersonId;
use super::project::RegionId;
use super::record::RecordRef;
use super::{line, referenced, required, text};

entity! {
    /// A network of contact points.
    pub struct Network(NetworkId) in network {
        /// Its name.
        pub name: String,
        /// Whether it exists or is only proposed.
        pub standing: Standing,
        /// The instrument that it rests on.
        pub instrument_id: Option<InstrumentId>,
        /// The organisation that hosts it.
        pub host_id: Option<OrganisationId>,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |network| network.name.clone();
    check = |network| {
        required("name", &network.name)?;
        text("note", &network.note)
    };
}

vocabulary! {
    /// The kind of institution a contact point sits in.
    pub enum InstitutionKind {
        /// Not said.
        NotStated = "not_stated",
        /// A prosecution service.
        Prosecution = "prosecution",
        /// A police service.
        Police = "police",
        /// A court.
        Court = "court",
        /// A ministry.
        Ministry = "ministry",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// Whether the person named at a contact point is still there.
    pub enum Incumbency {
        /// As far as is known.
        InPost = "in_post",
        /// Not any more: somebody else is to be found.
        HasLeft = "has_left",
    }
}

entity! {
    /// A state's or organisation's contact point in a network; often no person is named.
    pub struct ContactPoint(ContactPointId) in contact_point {
        /// The network.
        pub network_id: NetworkId,
        /// The state or organisation.
        pub organisation_id: OrganisationId,
        /// Its name as the source writes it, which may not be its name today.
        pub name_as_written: String,
        /// The person, where one is named.
        pub person_id: Option<PersonId>,
        /// The kind of institution.
        pub institution: InstitutionKind,
        /// Working languages, as written.
        pub languages: String,
        /// When it was last known to be right.
        pub verified: DateSpec,
        /// How sure it is.
        pub certainty: Certainty,
        /// Anything else worth keeping.
        pub note: String,
        /// Whether the person is still there.
        pub incumbency: Incumbency,
        /// Since when it is a contact point, or from when to when.
        pub date: DateSpec,
    }
    label = |point| point.name_as_written.clone();
    check = |point| {
        referenced("networkId", point.network_id.0)?;
        referenced("organisationId", point.organisation_id.0)?;
        line("nameAsWritten", &point.name_as_written)?;
        line("languages", &point.languages)?;
        point.verified.check("verified")?;
        text("note", &point.note)?;
        point.date.check("date")
    };
}

entity! {
    /// An occasion for networking, marked on a record.
    pub struct Opportunity(OpportunityId) in opportunity {
        /// The record it is marked on.
        pub subject: RecordRef,
        /// What the occasion is.
        pub title: String,
        /// Anything else worth keeping.
        pub note: String,
        /// When it arises, where that is not when what it is marked on takes place.
        pub date: DateSpec,
        /// With whom.
        pub partner_id: Option<OrganisationId>,
        /// In which region.
        pub region_id: Option<RegionId>,
    }
    label = |opportunity| opportunity.title.clone();
    check = |opportunity| {
        opportunity.subject.check("subject")?;
        required("title", &opportunity.title)?;
        text("note", &opportunity.note)?;
        opportunity.date.check("date")
    };
}
