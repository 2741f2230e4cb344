//! Data as CSV: every table, every field, as it is stored, so that it can be read back without loss; [`package`] describes
//! it.
//!
//! Lists for people are another thing: see [`table`](super::table).

mod column;
pub mod contents;
pub mod data;
pub mod list;
pub mod package;
