//! Who was trained and where the gaps are: participants in activities by state and year.
//!
//! Nothing recorded is not nobody there, and a number that is not known is not zero: both are counted, and said.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::period;
use crate::model::activity::{Activity, ActivityId, ActivityParticipation, ActivityRole};
use crate::model::meeting::EventStatus;
use crate::model::organisation::OrganisationId;

/// Beyond so many years from the first to the last, those in which nothing was are left out.
const LONGEST: i16 = 40;

/// People, as far as they are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Headcount {
    /// Women.
    #[ts(type = "number")]
    pub women: u64,
    /// Men.
    #[ts(type = "number")]
    pub men: u64,
    /// Of whom it is not recorded which.
    #[ts(type = "number")]
    pub not_recorded: u64,
    /// How many entries it adds up.
    pub entries: u32,
    /// How many of them leave open how many there were.
    pub incomplete: u32,
}

impl Headcount {
    /// What one entry says.
    ///
    /// It says how many there were in all once it says how many women and how many men, or how many there were
    /// without telling which: what is left empty beside these is taken to be nobody.
    #[must_use]
    pub fn of(participation: &ActivityParticipation) -> Self {
        let ActivityParticipation { women, men, not_recorded, .. } = participation;
        let is_whole = not_recorded.is_some() || (women.is_some() && men.is_some());
        let count = |number: &Option<u32>| number.map_or(0, u64::from);
        Self {
            women: count(women),
            men: count(men),
            not_recorded: count(not_recorded),
            entries: 1,
            incomplete: u32::from(!is_whole),
        }
    }

    /// How many there were, at least.
    #[must_use]
    pub const fn people(self) -> u64 {
        self.women + self.men + self.not_recorded
    }

    /// Adds another count.
    pub fn add(&mut self, other: Self) {
        self.women += other.women;
        self.men += other.men;
        self.not_recorded += other.not_recorded;
        self.entries += other.entries;
        self.incomplete += other.incomplete;
    }
}

/// What several entries say together.
#[must_use]
pub fn headcount<'a>(entries: impl IntoIterator<Item = &'a ActivityParticipation>) -> Headcount {
    let mut sum = Headcount::default();
    for entry in entries {
        sum.add(Headcount::of(entry));
    }
    sum
}

/// In which year an activity was: `None` where its date leaves that open.
pub type Year = Option<i16>;

/// The year that an activity surely was in.
#[must_use]
pub fn year(activity: &Activity) -> Year {
    period::year(&activity.date)
}

/// What is recorded of participants in some activities.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Trained {
    /// Those who took part in activities that were held.
    pub people: Headcount,
    /// In how many.
    pub activities: u32,
    /// In how many that are planned participants are expected. They are not counted as people.
    pub planned: u32,
}

/// Whether a state ever took part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TrainingStanding {
    /// It did.
    TookPart,
    /// It is expected in an activity that is planned, and in none before that.
    Planned,
    /// No participation is recorded.
    NotRecorded,
}

/// One state over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateRow {
    /// The state.
    pub state: OrganisationId,
    /// Whether it ever took part.
    pub standing: TrainingStanding,
    /// The last year in which it surely did.
    pub last: Year,
    /// One for each of [`ParticipationByState::years`].
    pub years: Vec<Trained>,
    /// Over all years.
    pub total: Trained,
}

/// States against years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParticipationByState {
    /// The columns: years in order, those without an activity between them too; last, if there is need of it, `None`
    /// for activities whose year is not sure.
    pub years: Vec<Year>,
    /// The states, in the order in which they were given.
    pub states: Vec<StateRow>,
    /// All of these states, for each column.
    pub totals: Vec<Trained>,
    /// All of these states over all years.
    pub total: Trained,
    /// For each column, how many activities were held of which no participants are recorded, of any state.
    pub unrecorded: Vec<u32>,
}

/// Who took part in `activities`, of `states`, by year.
///
/// Only participants are counted, not those who taught or ran an activity. What was cancelled counts for nothing; what
/// is planned is told apart from what was held.
#[must_use]
pub fn participation_by_state(
    activities: &[Activity],
    participations: &[ActivityParticipation],
    states: &[OrganisationId],
) -> ParticipationByState {
    let known: HashMap<ActivityId, (Year, EventStatus)> = activities
        .iter()
        .filter(|activity| activity.status != EventStatus::Cancelled)
        .map(|activity| (activity.id, (year(activity), activity.status)))
        .collect();
    let entries: Vec<Entry<'_>> =
        participations.iter().filter_map(|entry| Entry::of(entry, &known)).collect();
    let unrecorded: Vec<Year> =
        unrecorded(activities, participations, YearColumn::Total).into_iter().map(year).collect();
    let years = columns(entries.iter().map(|entry| entry.year).chain(unrecorded.iter().copied()));
    let column: HashMap<Year, usize> = years.iter().enumerate().map(|(place, year)| (*year, place)).collect();
    let mut of_state: HashMap<OrganisationId, Vec<&Entry<'_>>> = HashMap::new();
    for entry in &entries {
        of_state.entry(entry.participation.organisation_id).or_default().push(entry);
    }
    let mut all: Vec<&Entry<'_>> = Vec::new();
    let states = states
        .iter()
        .map(|&state| {
            let ours = of_state.remove(&state).unwrap_or_default();
            all.extend(&ours);
            row(state, &ours, years.len(), &column)
        })
        .collect();
    let mut without = vec![0; years.len()];
    for year in unrecorded {
        without[column[&year]] += 1;
    }
    ParticipationByState {
        totals: by_column(&all, years.len(), &column),
        total: trained(&all),
        states,
        unrecorded: without,
        years,
    }
}

/// Part of the matrix whose activities are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum YearColumn {
    /// All of it.
    Total,
    /// The activities of one year, or those whose year is not sure.
    Year {
        /// The year.
        year: Year,
    },
}

/// The activities behind a number of the matrix, each with those of `states` who took part in it or are expected to, in
/// the order in which they were given.
#[must_use]
pub fn behind<'a>(
    activities: &'a [Activity],
    participations: &[ActivityParticipation],
    states: &[OrganisationId],
    column: YearColumn,
) -> Vec<(&'a Activity, Headcount)> {
    let states: BTreeSet<OrganisationId> = states.iter().copied().collect();
    let mut counts: HashMap<ActivityId, Headcount> = HashMap::new();
    for entry in participations {
        if entry.role == ActivityRole::Participant && states.contains(&entry.organisation_id) {
            counts.entry(entry.activity_id).or_default().add(Headcount::of(entry));
        }
    }
    within(activities, column)
        .filter_map(|activity| counts.get(&activity.id).map(|count| (activity, *count)))
        .collect()
}

/// The activities that were held and of which no participants are recorded, of any state.
#[must_use]
pub fn unrecorded<'a>(
    activities: &'a [Activity],
    participations: &[ActivityParticipation],
    column: YearColumn,
) -> Vec<&'a Activity> {
    let recorded: BTreeSet<ActivityId> = participations
        .iter()
        .filter(|entry| entry.role == ActivityRole::Participant)
        .map(|entry| entry.activity_id)
        .collect();
    within(activities, column)
        .filter(|activity| activity.status == EventStatus::Held && !recorded.contains(&activity.id))
        .collect()
}

fn within(activities: &[Activity], column: YearColumn) -> impl Iterator<Item = &Activity> {
    activities.iter().filter(move |activity| {
        activity.status != EventStatus::Cancelled
            && match column {
                YearColumn::Total => true,
                YearColumn::Year { year: wanted } => year(activity) == wanted,
            }
    })
}

/// An entry on participants in an activity that was held or is planned.
struct Entry<'a> {
    participation: &'a ActivityParticipation,
    year: Year,
    is_held: bool,
}

impl<'a> Entry<'a> {
    fn of(
        participation: &'a ActivityParticipation,
        known: &HashMap<ActivityId, (Year, EventStatus)>,
    ) -> Option<Self> {
        let &(year, status) = known.get(&participation.activity_id)?;
        (participation.role == ActivityRole::Participant).then_some(Self {
            participation,
            year,
            is_held: status == EventStatus::Held,
        })
    }
}

fn row(
    state: OrganisationId,
    entries: &[&Entry<'_>],
    width: usize,
    column: &HashMap<Year, usize>,
) -> StateRow {
    let total = trained(entries);
    let standing = match (total.activities, total.planned) {
        (0, 0) => TrainingStanding::NotRecorded,
        (0, _) => TrainingStanding::Planned,
        _ => TrainingStanding::TookPart,
    };
    let last = entries.iter().filter(|entry| entry.is_held).filter_map(|entry| entry.year).max();
    StateRow { state, standing, last, years: by_column(entries, width, column), total }
}

fn by_column(entries: &[&Entry<'_>], width: usize, column: &HashMap<Year, usize>) -> Vec<Trained> {
    let mut parts: Vec<Vec<&Entry<'_>>> = vec![Vec::new(); width];
    for entry in entries {
        parts[column[&entry.year]].push(entry);
    }
    parts.iter().map(|part| trained(part)).collect()
}

fn trained(entries: &[&Entry<'_>]) -> Trained {
    let activities = |is_held: bool| {
        let ids: BTreeSet<ActivityId> = entries
            .iter()
            .filter(|entry| entry.is_held == is_held)
            .map(|entry| entry.participation.activity_id)
            .collect();
        u32::try_from(ids.len()).unwrap_or(u32::MAX)
    };
    let held = entries.iter().filter(|entry| entry.is_held).map(|entry| entry.participation);
    Trained { people: headcount(held), activities: activities(true), planned: activities(false) }
}

/// The years that occur and those between them; `None` last, where it occurs.
fn columns(occurring: impl Iterator<Item = Year>) -> Vec<Year> {
    let occurring: BTreeMap<bool, BTreeSet<Year>> = occurring.fold(BTreeMap::new(), |mut sets, year| {
        sets.entry(year.is_some()).or_default().insert(year);
        sets
    });
    let years: Vec<i16> = occurring.get(&true).into_iter().flatten().copied().flatten().collect();
    let mut columns: Vec<Year> = match (years.first(), years.last()) {
        (Some(&first), Some(&last)) if last - first < LONGEST => (first..=last).map(Some).collect(),
        _ => years.into_iter().map(Some).collect(),
    };
    if occurring.contains_key(&false) {
        columns.push(None);
    }
    columns
}
