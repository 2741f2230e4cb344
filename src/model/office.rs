//! The office itself: one row.

use super::entity::entity;
use super::{line, required};

entity! {
    /// The office that this file holds. Invariant: exactly one row, made with the file.
    pub struct OfficeInfo(OfficeInfoId) in office_info {
        /// What the office is called ("T-CY, December 2015").
        pub name: String,
        /// IANA name of the zone in which times without a zone are meant.
        pub time_zone: String,
    }
    label = |office| office.name.clone();
    check = |office| {
        required("name", &office.name)?;
        required("timeZone", &office.time_zone)?;
        line("timeZone", &office.time_zone)
    };
}
