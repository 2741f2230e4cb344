//! States of the office that are kept, so that what has changed since can be told.

use super::date_spec::DateSpec;
use super::entity::entity;
use super::{required, text};

entity! {
    /// That the office was frozen: its state at that moment can be read and compared for as long as this record stands.
    ///
    /// It names the state and holds none of it. The journal has every row's image from before each change, and so has the
    /// state right after the operation that added this record: see [`crate::operation::Operation::FreezeOffice`].
    pub struct Freeze(FreezeId) in freeze {
        /// What it was frozen for ("Plenary of December 2015").
        pub name: String,
        /// When the office was reported on, as a person says it; the moment of freezing is the journal's.
        pub date: DateSpec,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |freeze| freeze.name.clone();
    check = |freeze| {
        required("name", &freeze.name)?;
        freeze.date.check("date")?;
        text("note", &freeze.note)
    };
}
