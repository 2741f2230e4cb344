//! Reading and writing other people's formats.
//!
//! Uses [`crate::model`] and [`crate::locale`], and nothing else of ours: the commands read the office and hand over what is to be written.
//! No SQL, no clock: today, the time zone and the language arrive as arguments. What is written depends on nothing
//! but those arguments, so the same office gives the same bytes.

pub mod archive;
pub mod csv;
pub mod deck;
pub mod document;
pub mod file;
pub mod iati;
pub mod ics;
pub mod notice;
pub mod progress;
pub mod table;
