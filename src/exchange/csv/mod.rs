//! CSV, in two kinds that are never mixed.
//!
//! [`data`] is for programs and for keeping: every table, every field, as it is stored, so that it can be read back
//! without loss; [`package`] describes it. [`sheet`] is for people who open it in Excel: in their region's form, and
//! with a guard against text that a spreadsheet would run as a formula. It is not read back.

mod column;
pub mod data;
pub mod package;
pub mod sheet;
