//! States, intergovernmental organisations, agencies, companies: whoever sits in a body, funds or partners.

use super::date_spec::DateSpec;
use super::entity::{entity, vocabulary};
use super::record::RecordRef;
use super::{line, required, text};
use crate::error::Error;

vocabulary! {
    /// What an organisation is. A state is an organisation, so that membership, funding and partnership have one form.
    pub enum OrganisationKind {
        /// A state.
        State = "state",
        /// An organisation of states.
        Intergovernmental = "intergovernmental",
        /// An agency or other part of a state or of an organisation.
        Agency = "agency",
        /// A company.
        Company = "company",
        /// A non-governmental organisation.
        NonGovernmental = "non_governmental",
        /// A university or other place of research.
        Academic = "academic",
        /// Anything else.
        Other = "other",
    }
}

entity! {
    /// A state or an organisation. Invariant: only a state has a country code.
    pub struct Organisation(OrganisationId) in organisation {
        /// Its name, as the office writes it.
        pub name: String,
        /// Its short name, empty where it has none.
        pub short_name: String,
        /// What it is.
        pub kind: OrganisationKind,
        /// ISO 3166-1 alpha-2 code of a state, empty where it is not set.
        pub country_code: String,
        /// Its web address.
        pub web_address: String,
        /// Anything else worth keeping.
        pub note: String,
        /// By what it is known wherever aid is published ("XM-DAC-5-1", see org-id.guide); empty where it has none.
        pub iati_identifier: String,
    }
    label = |organisation| organisation.name.clone();
    check = |organisation| {
        required("name", &organisation.name)?;
        line("shortName", &organisation.short_name)?;
        let code = organisation.country_code.as_str();
        let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        if !code.is_empty() && (organisation.kind != OrganisationKind::State || !is_code) {
            return Err(Error::invalid("countryCode", "error-country-code"));
        }
        line("webAddress", &organisation.web_address)?;
        text("note", &organisation.note)?;
        if organisation.iati_identifier.is_empty() || is_iati_identifier(&organisation.iati_identifier) {
            return Ok(());
        }
        Err(Error::invalid("iatiIdentifier", "error-iati-identifier"))
    };
}

/// Whether `text` can be the identifier of an organisation: an agency that registers, a hyphen, a number; none of the
/// signs that IATI forbids.
fn is_iati_identifier(text: &str) -> bool {
    let is_forbidden = |sign: char| sign.is_whitespace() || sign.is_control() || "/&|?".contains(sign);
    let parts = text.split_once('-');
    parts.is_some_and(|(agency, number)| !agency.is_empty() && !number.is_empty())
        && !text.contains(is_forbidden)
}

vocabulary! {
    /// Why a record is known by a second name.
    pub enum AliasKind {
        /// Another spelling of the same name ("Eurojust" for "EUROJUST").
        Spelling = "spelling",
        /// A name it bore before.
        FormerName = "former_name",
        /// A name it took later than the sources that the office holds.
        LaterName = "later_name",
        /// How a document refers to it ("T-CY Recommendations Dec 2014").
        CitedAs = "cited_as",
        /// A name in another language.
        Translation = "translation",
    }
}

vocabulary! {
    /// The language that a second name is in.
    pub enum AliasLanguage {
        /// None in particular, or not said.
        NotStated = "not_stated",
        /// English.
        English = "en",
        /// French.
        French = "fr",
    }
}

entity! {
    /// A second name of a record, found by search and kept as written.
    pub struct Alias(AliasId) in alias {
        /// The record that bears it.
        pub subject: RecordRef,
        /// The name as written.
        pub name: String,
        /// Why there are two.
        pub kind: AliasKind,
        /// When it was borne.
        pub date: DateSpec,
        /// Anything else worth keeping.
        pub note: String,
        /// Of a translation, the language: the name is used in lists in that language.
        pub language: AliasLanguage,
    }
    label = |alias| alias.name.clone();
    check = |alias| {
        alias.subject.check("subject")?;
        required("name", &alias.name)?;
        alias.date.check("date")?;
        text("note", &alias.note)
    };
}
