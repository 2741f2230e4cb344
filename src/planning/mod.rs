//! Answers that follow from the records alone: pure functions, without clock, database or language.

pub mod agenda_times;
pub mod clashes;
pub mod follow_up;
pub mod free_weeks;
pub mod funding;
pub mod participation;
pub mod quorum;
pub mod seats;
pub mod symbols;
pub mod timeline;
