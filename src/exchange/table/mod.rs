//! Tables of people: lists that they keep in a spreadsheet, in whatever form.

pub mod read;
pub mod write;
