//! Who was trained, and where the gaps are: states against years, and the activities behind each number.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::phrase::{self, HeadcountText};
use crate::command::meetings::shown;
use crate::command::organisations::translated;
use crate::command::sheet::last_change;
use crate::command::{Context, projects};
use crate::error::Result;
use crate::exchange::table::write::{Sheet, SheetCell, TotalRow};
use crate::locale;
use crate::model::activity::{Activity, ActivityId, ActivityParticipation, ActivityRole};
use crate::model::body::BodyId;
use crate::model::date_spec::DateSpec;
use crate::model::language::Language;
use crate::model::meeting::EventStatus;
use crate::model::network::NetworkId;
use crate::model::organisation::{Organisation, OrganisationId};
use crate::model::project::{Project, ProjectId, RegionId};
use crate::planning::participation_by_state::{
    self as planning, Headcount, Trained, TrainingStanding, YearColumn,
};
use crate::planning::seats::{Holder, InForce, seats};
use crate::store::record::list_as;
use crate::store::{View, participation, results};

/// As many activities as can be looked through behind one number.
const MOST: usize = 500;

/// Whose participation is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum StatesOf {
    /// That of all states, and of other organisations that took part.
    All,
    /// Of the states that sit in a body today, or may.
    Body {
        /// The body.
        id: BodyId,
    },
    /// Of the states of a region.
    Region {
        /// The region.
        id: RegionId,
    },
    /// Of the states with a contact point in a network.
    Network {
        /// The network.
        id: NetworkId,
    },
}

/// Whose participation, and in what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParticipationInput {
    /// Whose.
    pub of: StatesOf,
    /// In the activities of this project; `None` for all.
    pub project_id: Option<ProjectId>,
}

/// What is recorded of a state in a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrainedCell {
    /// The numbers.
    pub trained: Trained,
    /// The people in words; empty where nobody took part.
    pub people: HeadcountText,
}

/// A year, and what is recorded of all of the states in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrainedYear {
    /// The year; `None` for activities whose year is not sure.
    pub year: planning::Year,
    /// All of the states.
    pub total: TrainedCell,
    /// How many activities were held of which no participants are recorded.
    pub unrecorded: u32,
}

/// A state over the years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrainedState {
    /// The state.
    pub id: OrganisationId,
    /// Its name, in the person's language where it is recorded in that.
    pub name: String,
    /// Whether it ever took part.
    pub standing: TrainingStanding,
    /// The last year in which it surely did.
    pub last: planning::Year,
    /// One for each year.
    pub cells: Vec<TrainedCell>,
    /// Over all years.
    pub total: TrainedCell,
}

/// States against years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ParticipationMatrix {
    /// The columns.
    pub years: Vec<TrainedYear>,
    /// The rows, in alphabetical order.
    pub states: Vec<TrainedState>,
    /// All of the states over all years.
    pub total: TrainedCell,
    /// How many activities were held of which no participants are recorded.
    pub unrecorded: u32,
    /// What it comes to: how many of the states took part, and of how many nothing is recorded.
    pub summary: String,
    /// What the totals leave out; empty where they leave nothing out.
    pub caveat: String,
}

/// Who took part in activities, by state and year.
pub fn participation_by_state(
    context: Context<'_>,
    input: ParticipationInput,
) -> Result<ParticipationMatrix> {
    let of = Recorded::read(context, input)?;
    let language = context.language;
    let matrix = planning::participation_by_state(&of.activities, &of.participations, &of.ids());
    let cell =
        |trained: Trained| TrainedCell { trained, people: phrase::headcount(trained.people, language) };
    let unrecorded = matrix.unrecorded.iter().sum();
    let states: Vec<TrainedState> = of
        .states
        .iter()
        .zip(matrix.states)
        .map(|(state, row)| TrainedState {
            id: state.id,
            name: state.name.clone(),
            standing: row.standing,
            last: row.last,
            cells: row.years.into_iter().map(cell).collect(),
            total: cell(row.total),
        })
        .collect();
    let years = matrix.years.iter().zip(&matrix.totals).zip(&matrix.unrecorded);
    Ok(ParticipationMatrix {
        years: years
            .map(|((&year, &total), &unrecorded)| TrainedYear { year, total: cell(total), unrecorded })
            .collect(),
        summary: summary(&states, language),
        caveat: caveat(matrix.total.people, unrecorded, language),
        states,
        total: cell(matrix.total),
        unrecorded,
    })
}

fn summary(states: &[TrainedState], language: Language) -> String {
    let standing = |standing| states.iter().filter(|state| state.standing == standing).count();
    let [took_part, planned, without] =
        [TrainingStanding::TookPart, TrainingStanding::Planned, TrainingStanding::NotRecorded].map(standing);
    let texts = [took_part, planned, without, states.len()].map(|count| count.to_string());
    let [took_part_text, planned_text, without_text, all] = &texts;
    let arguments = [
        ("took_part", took_part_text.as_str()),
        ("planned", planned_text),
        ("without", without_text),
        ("all", all),
    ];
    let parts = [
        Some("trained-took-part"),
        (planned > 0).then_some("trained-planned"),
        (without > 0).then_some("trained-without"),
    ];
    let parts: Vec<String> =
        parts.into_iter().flatten().map(|id| locale::text(language, id, &arguments)).collect();
    parts.join(" ")
}

fn caveat(people: Headcount, unrecorded: u32, language: Language) -> String {
    let counts = [("trained-incomplete", people.incomplete), ("trained-unrecorded", unrecorded)];
    let parts: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| locale::text(language, id, &[("count", &count.to_string())]))
        .collect();
    parts.join(" ")
}

/// What the office holds on participation, as far as it was asked for.
struct Recorded {
    activities: Vec<Activity>,
    participations: Vec<ActivityParticipation>,
    /// In alphabetical order of the person's language.
    states: Vec<Organisation>,
}

impl Recorded {
    fn read(context: Context<'_>, input: ParticipationInput) -> Result<Self> {
        let language = context.language;
        context.office.read(|view| {
            let mut states = states(view, context, input.of)?;
            let mut names = translated(view, states.iter().map(|state| state.id), language)?;
            for state in &mut states {
                if let Some(name) = names.remove(&state.id) {
                    state.name = name;
                }
            }
            states.sort_by(|a, b| locale::compare(language, &a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
            Ok(Self {
                activities: results::activities(view, input.project_id)?,
                participations: results::participations(view, input.project_id)?,
                states,
            })
        })
    }

    fn ids(&self) -> Vec<OrganisationId> {
        self.states.iter().map(|state| state.id).collect()
    }
}

fn states(view: &View<'_>, context: Context<'_>, of: StatesOf) -> Result<Vec<Organisation>> {
    match of {
        StatesOf::All => results::states(view),
        StatesOf::Region { id } => results::states_of_region(view, id),
        StatesOf::Network { id } => results::states_of_network(view, id),
        StatesOf::Body { id } => {
            let today = DateSpec::from_edtf("", &context.today.to_string())?;
            let memberships = participation::memberships(view, id)?;
            let held = seats(&memberships, &today).into_iter().filter(|seat| seat.in_force != InForce::No);
            let holders = held.filter_map(|seat| match seat.holder {
                Holder::Organisation(id) => Some(id),
                Holder::Person(_) => None,
            });
            results::states_among(view, holders)
        }
    }
}

/// Which activities are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Whose {
    /// Those in which one state took part or is expected.
    State {
        /// The state.
        id: OrganisationId,
    },
    /// Those in which one of the states did.
    AllStates,
    /// Those that were held and of which no participants are recorded.
    Unrecorded,
}

/// Which number of the matrix is looked behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActivitiesBehindInput {
    /// Of which matrix.
    pub matrix: ParticipationInput,
    /// In which row.
    pub whose: Whose,
    /// In which column.
    pub column: YearColumn,
}

/// An activity behind a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityBehind {
    /// The activity.
    pub id: ActivityId,
    /// Its title.
    pub name: String,
    /// When, as it is shown.
    pub date_text: String,
    /// Where.
    pub place: String,
    /// Where it stands in its life.
    pub status: EventStatus,
    /// The project that it belongs to; empty where it belongs to none.
    pub project: String,
    /// Who took part, or is expected to.
    pub people: HeadcountText,
    /// From which institutions, as written.
    pub institutions: Vec<String>,
}

/// The activities behind a number of the matrix, the first 500.
pub fn activities_behind(context: Context<'_>, input: ActivitiesBehindInput) -> Result<Vec<ActivityBehind>> {
    let of = Recorded::read(context, input.matrix)?;
    let projects = context.office.read(list_as::<Project>)?;
    let projects: HashMap<ProjectId, String> =
        projects.into_iter().map(|project| (project.id, project.name)).collect();
    let states = match input.whose {
        Whose::State { id } => vec![id],
        Whose::AllStates => of.ids(),
        Whose::Unrecorded => Vec::new(),
    };
    let found: Vec<(&Activity, Headcount)> = if input.whose == Whose::Unrecorded {
        let unrecorded = planning::unrecorded(&of.activities, &of.participations, input.column);
        unrecorded.into_iter().map(|activity| (activity, Headcount::default())).collect()
    } else {
        planning::behind(&of.activities, &of.participations, &states, input.column)
    };
    let institutions = projects::grouped(of.participations.clone(), |entry| entry.activity_id);
    let line = |(activity, count): (&Activity, Headcount)| ActivityBehind {
        id: activity.id,
        name: activity.name.clone(),
        date_text: shown(&activity.date, context.language),
        place: activity.place.clone(),
        status: activity.status,
        project: activity.project_id.and_then(|id| projects.get(&id)).cloned().unwrap_or_default(),
        people: phrase::headcount(count, context.language),
        institutions: projects::of(&institutions, activity.id)
            .iter()
            .filter(|entry| entry.role == ActivityRole::Participant && !entry.institution.is_empty())
            .filter(|entry| states.contains(&entry.organisation_id))
            .map(|entry| entry.institution.clone())
            .collect(),
    };
    Ok(found.into_iter().take(MOST).map(line).collect())
}

/// The matrix for a spreadsheet: a row for each state, a column for each year, then what is
/// known of all years.
pub(in crate::command) fn participation_sheet(
    context: Context<'_>,
    input: ParticipationInput,
) -> Result<Sheet> {
    let language = context.language;
    let matrix = participation_by_state(context, input)?;
    let word = |id: &str| locale::text(language, id, &[]);
    let mut header = vec![word("vocabulary-state"), word("trained-standing"), word("trained-last")];
    header.extend(
        matrix
            .years
            .iter()
            .map(|year| year.year.map_or_else(|| word("trained-year-not-sure"), |year| year.to_string())),
    );
    let sums =
        ["trained-all-years", "field-women", "field-men", "field-notRecorded", "trained-numbers-not-known"];
    header.extend(sums.map(word));
    let row = |start: [SheetCell; 3], cells: &mut dyn Iterator<Item = &TrainedCell>, total: &TrainedCell| {
        let people = total.trained.people;
        let mut row = Vec::from(start);
        row.extend(cells.map(people_value));
        row.push(people_value(total));
        let sums = [people.women, people.men, people.not_recorded, people.incomplete.into()];
        row.extend(sums.map(|number| if people.entries == 0 { SheetCell::Empty } else { whole(number) }));
        row
    };
    let rows = matrix
        .states
        .iter()
        .map(|state| {
            let start = [
                SheetCell::Text(state.name.clone()),
                SheetCell::Text(word(standing_id(state.standing))),
                state.last.map_or(SheetCell::Empty, |year| SheetCell::Text(year.to_string())),
            ];
            row(start, &mut state.cells.iter(), &state.total)
        })
        .collect();
    let all = [SheetCell::Text(word("trained-all-states")), SheetCell::Empty, SheetCell::Empty];
    let all = row(all, &mut matrix.years.iter().map(|year| &year.total), &matrix.total);
    let totals = vec![TotalRow { cells: all, matching: Vec::new() }];
    let title = word("trained-title");
    Ok(Sheet { title, header, rows, totals, language, changed: context.office.read(last_change)? })
}

/// The people as a number where that is known, or else in words.
fn people_value(cell: &TrainedCell) -> SheetCell {
    let people = cell.trained.people;
    match (people.entries, people.incomplete) {
        (0, _) => SheetCell::Empty,
        (_, 0) => whole(people.people()),
        _ => SheetCell::Text(cell.people.text.clone()),
    }
}

fn whole(number: u64) -> SheetCell {
    SheetCell::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

const fn standing_id(standing: TrainingStanding) -> &'static str {
    match standing {
        TrainingStanding::TookPart => "trained-standing-tookPart",
        TrainingStanding::Planned => "trained-standing-planned",
        TrainingStanding::NotRecorded => "trained-standing-notRecorded",
    }
}
