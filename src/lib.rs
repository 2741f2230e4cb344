//! The core of Plenary.
pub mod error;
pub mod model;
