//! What the list of bodies says beside each: when it meets next.

use std::collections::HashMap;

use jiff::civil::Date;
use uuid::Uuid;

use super::View;
use super::calendar::date;
use super::effective::{effective, effective_date};
use super::record::from_text;
use crate::error::Result;
use crate::model::body::BodyId;
use crate::model::date_spec::DateSpec;

/// A meeting that a body convenes, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConvenedMeeting {
    /// The meeting.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// Its date, or its block's where it has none of its own.
    pub date: DateSpec,
}

/// Of each body, its next meeting: not called off, and not known to be over on `today`.
pub fn next_meetings(view: &View<'_>, today: Date) -> Result<HashMap<BodyId, ConvenedMeeting>> {
    let sql = format!(
        "WITH coming AS (
           SELECT meeting.id, {first} AS first_day, {last} AS last_day
           FROM meeting LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id
           WHERE meeting.status = 'planned'
         ),
         ranked AS (
           SELECT body_id, meeting_id,
             row_number() OVER (PARTITION BY body_id ORDER BY first_day, last_day, meeting_id) AS turn
           FROM coming JOIN meeting_body ON meeting_id = coming.id
           WHERE last_day >= ?1
         )
         SELECT body_id, meeting.id, meeting.name, {}
         FROM ranked JOIN meeting ON meeting.id = meeting_id
           LEFT JOIN meeting_block ON meeting_block.id = meeting.block_id
         WHERE turn = 1",
        effective_date(),
        first = effective("_earliest"),
        last = effective("_latest"),
    );
    let mut statement = view.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([today.to_string()])?;
    let mut meetings = HashMap::new();
    while let Some(row) = rows.next()? {
        let meeting = ConvenedMeeting { id: from_text(row, 1)?, name: row.get(2)?, date: date(row, 3)? };
        meetings.insert(from_text(row, 0)?, meeting);
    }
    Ok(meetings)
}
