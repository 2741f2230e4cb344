//! Answers that follow from the records alone: pure functions, without clock, database or language.

pub mod agenda_times;
pub mod clashes;
pub mod comparison;
pub mod conversion;
pub mod deadlines;
pub mod follow_up;
pub mod forecast;
pub mod free_weeks;
pub mod funding;
pub mod holidays;
pub mod links;
pub mod nearby;
pub mod participation;
pub mod participation_by_state;
mod period;
pub mod progress;
pub mod publication;
pub mod quorum;
mod rounding;
pub mod seats;
pub mod spending;
pub mod stale;
pub mod symbols;
pub mod templates;
pub mod timeline;
pub mod update_note;
pub mod working_days;
