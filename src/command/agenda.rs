//! The agenda of a meeting or of a block: its items with their times, their papers, and what was decided under them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use super::meetings::shown;
use crate::error::{Error, Result};
use crate::model::date_spec::DateSpec;
use crate::model::decision::FollowUpState;
use crate::model::duration::format_minutes;
use crate::model::meeting::{AgendaItem, MeetingId};
use crate::model::ownership::owner_column;
use crate::model::record::{Record, RecordRef, Table};
use crate::planning::agenda_times::{AgendaDay, ItemTimes, Slot, agenda_times};
use crate::planning::follow_up::{VersionStanding, versions};
use crate::store::{View, follow_up, paper, record, relation};

/// The longest agenda that is shown, in items.
const LONGEST: u32 = 1000;

/// The agenda of a meeting or of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaView {
    /// What the meeting is called.
    pub label: String,
    /// Where it is, as written.
    pub place: String,
    /// Its own date, as it is shown.
    pub date_text: String,
    /// The items, in order.
    pub items: Vec<AgendaRow>,
    /// The days that they fall on.
    pub days: Vec<AgendaDay>,
    /// The sum of the durations that are known, as it is shown.
    pub duration_text: String,
    /// How many items have no duration.
    pub without_duration: u32,
    /// By how much the agenda runs beyond the end of the meeting, as it is shown; empty where it does not.
    pub overrun_text: String,
}

/// An item of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaRow {
    /// The item.
    pub item: Record,
    /// When it begins and ends.
    pub times: ItemTimes,
    /// How long it lasts, as it is shown; empty where that is not known.
    pub duration_text: String,
    /// How much earlier it is fixed to begin than what runs before ends, as it is shown; empty where it is not.
    pub overlap_text: String,
    /// How much time lies free before it, as it is shown; empty where none does.
    pub free_text: String,
    /// The papers for it.
    pub papers: Vec<AgendaPaper>,
    /// How many decisions were taken under it.
    pub decisions: u32,
    /// The decision whose follow-up it takes up.
    pub follow_up: Option<AgendaFollowUp>,
}

/// A paper for an agenda item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaPaper {
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its symbol; its title where it has none.
    pub label: String,
    /// Where that of its versions stands that is furthest behind; `None` where it has none.
    pub standing: Option<VersionStanding>,
}

/// A decision whose follow-up an agenda item takes up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaFollowUp {
    /// The decision's id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called.
    pub label: String,
    /// How far it has come.
    pub state: FollowUpState,
}

/// The agenda of a meeting or of a block, with the times that follow from its durations and fixed times.
pub fn agenda(context: Context<'_>, of: RecordRef) -> Result<AgendaView> {
    let (record, items, mut papers, standings, decisions, follow_ups) = context.office.read(|view| {
        let record = record::get(view, of)?;
        let Some(column) = owner_column(Table::AgendaItem, of.table) else {
            return Err(Error::invalid("table", "error-agenda-of-nothing"));
        };
        let items: Vec<AgendaItem> = relation::list(view, Table::AgendaItem, column, of.id, LONGEST)?
            .0
            .into_iter()
            .filter_map(|record| if let Record::AgendaItem(item) = record { Some(item) } else { None })
            .collect();
        let ids = || items.iter().map(|item| item.id);
        let papers = paper::of_items(view, ids())?;
        let standings = paper::versions(view, papers.values().flatten().map(|paper| paper.id))?;
        let decisions = follow_up::counts_of_items(view, ids())?;
        let follow_ups = items.iter().map(|item| follow_up_of(view, item)).collect::<Result<Vec<_>>>()?;
        Ok((record, items, papers, standings, decisions, follow_ups))
    })?;
    let (place, date) = match &record {
        Record::Meeting(meeting) => (meeting.place.clone(), meeting.date.clone()),
        Record::MeetingBlock(block) => (block.place.clone(), block.date.clone()),
        _ => (String::new(), DateSpec::default()),
    };
    let slots: Vec<Slot> = items
        .iter()
        .map(|item| Slot { starts_at: item.starts_at, duration: item.duration_minutes })
        .collect();
    let times = agenda_times(&date, &slots);
    let text = |minutes: Option<u32>| minutes.map(format_minutes).unwrap_or_default();
    let rows =
        items.into_iter().zip(times.items).zip(follow_ups).map(|((item, times), follow_up)| AgendaRow {
            duration_text: text(item.duration_minutes),
            overlap_text: text(times.overlap),
            free_text: text(times.free),
            papers: papers
                .remove(&item.id)
                .unwrap_or_default()
                .into_iter()
                .map(|paper| AgendaPaper {
                    id: paper.id.0,
                    standing: standings
                        .get(&paper.id)
                        .and_then(|of_paper| versions(of_paper, context.today).into_iter().max()),
                    label: if paper.symbol.is_empty() { paper.title } else { paper.symbol },
                })
                .collect(),
            decisions: decisions.get(&item.id).copied().unwrap_or(0),
            follow_up,
            times,
            item: item.into(),
        });
    Ok(AgendaView {
        label: record.label(),
        place,
        date_text: shown(&date, context.language),
        items: rows.collect(),
        days: times.days,
        duration_text: if times.minutes == 0 { String::new() } else { format_minutes(times.minutes) },
        without_duration: times.without_duration,
        overrun_text: text(times.overrun),
    })
}

fn follow_up_of(view: &View<'_>, item: &AgendaItem) -> Result<Option<AgendaFollowUp>> {
    let Some(id) = item.decision_id else { return Ok(None) };
    let decision = record::find(view, RecordRef { table: Table::Decision, id: id.0 })?;
    Ok(match decision {
        Some(Record::Decision(decision)) => {
            Some(AgendaFollowUp { id: id.0, label: decision.title, state: decision.state })
        }
        _ => None,
    })
}

/// Fills in what a new decision or paper takes over from where it is made: of an agenda item its meeting, of a meeting
/// its body, where one body alone convenes it.
pub(super) fn take_over(view: &View<'_>, record: &mut Record, owner: RecordRef) -> Result<()> {
    let (meeting_id, body_id) = match record {
        Record::Decision(decision) => (&mut decision.meeting_id, &mut decision.body_id),
        Record::Paper(paper) => (&mut paper.meeting_id, &mut paper.body_id),
        _ => return Ok(()),
    };
    *meeting_id = match owner.table {
        Table::Meeting => Some(MeetingId(owner.id)),
        Table::AgendaItem => match record::find(view, owner)? {
            Some(Record::AgendaItem(item)) => item.meeting_id,
            _ => None,
        },
        _ => None,
    };
    if let Some(meeting) = *meeting_id
        && let [body] = follow_up::bodies_of_meeting(view, meeting)?[..]
    {
        *body_id = Some(body);
    }
    Ok(())
}
