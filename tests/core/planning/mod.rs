//! What follows from records, held against tables, the laws of arithmetic, and what others say.

mod accounts;
mod agenda_times;
mod clashes;
mod comparison;
mod conversion;
mod deadlines;
mod follow_up;
mod forecast;
mod free_weeks;
mod funding;
mod holidays;
mod links;
mod nearby;
mod participation;
mod participation_by_state;
mod progress;
mod publication;
mod quorum;
mod seats;
mod spending;
mod stale;
mod symbols;
mod timeline;
mod update_note;
mod working_days;

use plenary::model::body::{Membership, MembershipRole};
use plenary::model::date_spec::{DateReading, DateSpec, read_date};
use plenary::model::organisation::OrganisationId;
use uuid::Uuid;

fn date(text: &str) -> DateSpec {
    match read_date(text, None) {
        DateReading::Understood(date) | DateReading::NotUnderstood(date) => date,
        DateReading::Ambiguous(_) => panic!("{text} can be read in two ways"),
    }
}

fn organisation(number: u128) -> OrganisationId {
    OrganisationId(Uuid::from_u128(number))
}

/// A seat of the organisation with this number.
fn seat(number: u128, role: MembershipRole, since: &str) -> Membership {
    Membership {
        organisation_id: Some(organisation(number)),
        role,
        date: date(since),
        ..Membership::default()
    }
}
