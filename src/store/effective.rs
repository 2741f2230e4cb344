//! SQL for what a row stands for rather than what it holds: a meeting's date and place within its block, a body's label.

use uuid::Uuid;

use crate::model::date_spec::DateSpec;
use crate::model::entity::Field as _;

/// Whether a meeting has no date of its own and takes its block's.
pub(super) const INHERITS: &str =
    "(meeting.date_raw = '' AND meeting.date_edtf IS NULL AND meeting.block_id IS NOT NULL)";

/// Where a meeting is: without a place of its own, where its block is.
pub(super) const PLACE: &str =
    "CASE WHEN meeting.place = '' THEN coalesce(meeting_block.place, '') ELSE meeting.place END";

/// What a body is called: see [`Body`](crate::model::body::Body)'s label.
pub(super) const BODY_LABEL: &str = "CASE WHEN body.short_name = '' THEN body.name ELSE body.short_name END";

/// The columns of a meeting's date, or of its block's where it has none of its own.
pub(super) fn effective_date() -> String {
    let columns: Vec<String> = DateSpec::SUFFIXES.iter().map(|suffix| effective(suffix)).collect();
    columns.join(", ")
}

/// The column of that date whose name ends in `suffix`.
pub(super) fn effective(suffix: &str) -> String {
    format!("CASE WHEN {INHERITS} THEN meeting_block.date{suffix} ELSE meeting.date{suffix} END")
}

/// The ids as a JSON array, by which SQL takes a list as one parameter.
pub(super) fn json_array(ids: impl Iterator<Item = Uuid>) -> String {
    let ids: Vec<String> = ids.map(|id| id.to_string()).collect();
    serde_json::to_string(&ids).unwrap_or_default()
}
