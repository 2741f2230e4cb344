//! What follows from the records.

mod timeline;
