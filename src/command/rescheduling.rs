//! Giving what is planned in time another date.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use crate::error::{Error, Result};
use crate::model::date_spec::DateSpec;
use crate::model::record::{Record, RecordRef};
use crate::office::Written;
use crate::operation::{Operation, Subject};
use crate::store::record;

/// A record, and the date that it would be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RescheduleInput {
    /// The record: a meeting, a block, an activity or a project.
    pub subject: RecordRef,
    /// The new date.
    pub date: DateSpec,
}

/// Gives a record another date.
pub fn reschedule_record(context: Context<'_>, input: RescheduleInput) -> Result<Written<Record>> {
    let before = context.office.read(|view| record::get(view, input.subject))?;
    let subject = Subject::of(before.table(), before.label());
    context.office.transact(Operation::RescheduleRecord, &subject, |tx| {
        let mut record = record::get(tx, input.subject)?;
        *record.schedule_mut().ok_or_else(|| Error::invalid("subject", "error-date-immovable"))? = input.date;
        record::update(tx, &record)?;
        Ok(record)
    })
}
