//! The core of Plenary.
pub mod error;
pub mod model;
pub mod office;
pub mod operation;
pub mod store;
