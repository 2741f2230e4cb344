//! The languages that Plenary reads and writes.

use super::entity::vocabulary;

vocabulary! {
    /// A language of the window, of what is exported, and of what is typed.
    pub enum Language {
        /// English, with British dates (day before month).
        English = "en",
        /// French.
        French = "fr",
    }
}
