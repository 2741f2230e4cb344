//! People.

use super::entity::entity;
use super::organisation::OrganisationId;
use super::{line, required, text};

entity! {
    /// A person.
    pub struct Person(PersonId) in person {
        /// The name as the person writes it.
        pub name: String,
        /// Form of address ("Ms", "Mr", "Judge").
        pub title: String,
        /// The organisation or state the person works for.
        pub organisation_id: Option<OrganisationId>,
        /// What the person does there.
        pub function: String,
        /// Electronic address.
        pub email: String,
        /// Telephone number.
        pub phone: String,
        /// Languages spoken, as written.
        pub languages: String,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |person| person.name.clone();
    check = |person| {
        required("name", &person.name)?;
        line("title", &person.title)?;
        line("function", &person.function)?;
        line("email", &person.email)?;
        line("phone", &person.phone)?;
        line("languages", &person.languages)?;
        text("note", &person.note)
    };
}
