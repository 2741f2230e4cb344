//! The core of Plenary: the office file of an international committee's secretariat, and all rules about it.
//!
//! # Code map
//!
//! - [`model`]: records as plain types with their invariants; honest dates and amounts.
//! - [`planning`]: what follows from records, as pure functions.
//! - [`store`]: tables, queries, the journal. SQL stands there and in [`office`], nowhere else.
//! - [`office`]: the gate through which every read and write goes.
//! - [`sample`]: an office filled from a real slide deck.
//! - [`command`]: what the window and the command line can ask for.
//! - [`locale`]: sentences in each language. [`error`]: what can go wrong. [`operation`]: what writes are called.
//!
//! There is no clock here, no async runtime, no dialog and no Tauri.

pub mod command;
pub mod error;
pub mod exchange;
pub mod locale;
pub mod model;
pub mod office;
pub mod operation;
pub mod planning;
pub mod sample;
pub mod store;
