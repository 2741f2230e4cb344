//! Offices of any size, the same each time: meetings, blocks and activities over twenty years, under bodies and
//! projects, their dates known as well and as badly as those of a real secretariat; who took part in the activities, and
//! what the projects achieve.

use std::path::Path;
use std::sync::Arc;

use fastrand::Rng;
use jiff::civil::{Date, Time, date, time};
use jiff::{Timestamp, ToSpan as _};
use plenary::model::activity::{Activity, ActivityId, ActivityParticipation};
use plenary::model::body::{Body, BodyId};
use plenary::model::certainty::Certainty;
use plenary::model::date_spec::DateSpec;
use plenary::model::entity::Entity;
use plenary::model::meeting::{
    AgendaItem, EventStatus, Meeting, MeetingBlock, MeetingBlockId, MeetingBody, MeetingId,
};
use plenary::model::organisation::{Organisation, OrganisationId, OrganisationKind};
use plenary::model::project::{Project, ProjectId};
use plenary::model::record::{Record, Table};
use plenary::model::result::{Indicator, IndicatorValue, ProjectResult};
use plenary::office::{Desk, Office};
use plenary::operation::{Operation, Subject};
use plenary::store::{Tx, record};

/// States that send participants to activities; the last ones never did.
const STATES: u32 = 60;
const STATES_THAT_CAME: usize = 52;

/// Events written as one operation.
pub const BATCH: u32 = 1_000;

const KINDS: &[&str] =
    &["Plenary of", "Workshop on", "Working group on", "Hearing on", "Conference on", "Training in"];
const SUBJECTS: &[&str] = &[
    "cloud evidence",
    "mutual legal assistance",
    "data protection",
    "financial investigations",
    "witness protection",
    "judicial training",
    "online child protection",
    "public-private partnership",
    "service providers",
    "greater regional cooperation",
];
const PLACES: &[&str] =
    &["Strasbourg", "Bucharest", "Dakar", "Manila", "Tbilisi", "San José", "Port Louis", ""];
const NOTES: &[&str] = &[
    "",
    "Interpretation into French and Spanish.",
    "Costs of travel are met by the host; the working papers follow three weeks before.",
    "To be held back to back with the bureau, if the room is free for the whole week.",
];

/// A desk at a fixed moment.
pub fn desk() -> Desk {
    Desk {
        clock: Arc::new(|| Timestamp::from_second(1_592_200_000).expect("a time within range")),
        author: "Secretary".to_owned(),
        device: "desk".to_owned(),
    }
}

/// A new office at `path` with as many events: four in five meetings, the others activities and blocks.
pub fn office(path: &Path, events: u32) -> Office {
    let office = Office::create(path, "Synthetic", "Europe/Paris", desk()).expect("a new office");
    let mut rng = Rng::with_seed(20);
    let frame = write(&office, |tx| Frame::add(tx, events));
    for first in (0..events).step_by(BATCH as usize) {
        write(&office, |tx| {
            let mut block = None;
            for number in first..events.min(first + BATCH) {
                match rng.u32(..100) {
                    0..5 => block = Some(frame.block(tx, &mut rng, number)),
                    5..20 => frame.activity(tx, &mut rng, number),
                    _ => frame.meeting(tx, &mut rng, number, block),
                }
            }
        });
    }
    office
}

pub fn write<T>(office: &Office, body: impl FnOnce(&Tx<'_>) -> T) -> T {
    let subject = Subject::of(Table::OfficeInfo, "Synthetic");
    office.transact(Operation::ImportData, &subject, |tx| Ok(body(tx))).expect("a write").value
}

pub fn add<T: Entity + Into<Record>>(tx: &Tx<'_>, mut record: T) -> T {
    record.set_id(tx.new_id());
    record::insert(tx, &record.clone().into()).expect("a sound record");
    record
}

/// What events belong to.
struct Frame {
    bodies: Vec<BodyId>,
    projects: Vec<ProjectId>,
    states: Vec<OrganisationId>,
}

impl Frame {
    /// One body and one project for each 250 events.
    fn add(tx: &Tx<'_>, events: u32) -> Self {
        let numbers = 1..=events.div_ceil(250);
        let body = |number| Body {
            name: format!("Committee {number}"),
            short_name: format!("C{number}"),
            ..Body::default()
        };
        let project = |number| Project { name: format!("Project {number}"), ..Project::default() };
        let state = |number| Organisation {
            name: format!("State {number}"),
            kind: OrganisationKind::State,
            ..Organisation::default()
        };
        Self {
            bodies: numbers.clone().map(|number| add(tx, body(number)).id).collect(),
            projects: numbers.map(|number| project_with_results(tx, project(number))).collect(),
            states: (1..=STATES).map(|number| add(tx, state(number)).id).collect(),
        }
    }

    fn block(&self, tx: &Tx<'_>, rng: &mut Rng, number: u32) -> MeetingBlockId {
        let day = some_day(rng);
        let block = MeetingBlock {
            name: format!("Week of meetings {number}"),
            place: one_of(rng, PLACES).to_owned(),
            date: days(day, 5),
            ..MeetingBlock::default()
        };
        add(tx, block).id
    }

    fn activity(&self, tx: &Tx<'_>, rng: &mut Rng, number: u32) {
        let activity = Activity {
            name: title(rng, number),
            project_id: rng.choice(&self.projects).copied(),
            place: one_of(rng, PLACES).to_owned(),
            date: some_date(rng),
            note: one_of(rng, NOTES).to_owned(),
            ..Activity::default()
        };
        // Apart from the other numbers, so that those are the same whoever takes part.
        let mut apart = Rng::with_seed(number.into());
        let status = if apart.u32(..5) == 0 { EventStatus::Planned } else { EventStatus::Held };
        let id = add(tx, Activity { status, ..activity }).id;
        self.participants(tx, &mut apart, id);
    }

    /// From up to six states; of one activity in ten nobody wrote down who came, and of some states not how many.
    fn participants(&self, tx: &Tx<'_>, rng: &mut Rng, activity_id: ActivityId) {
        if rng.u32(..10) == 0 {
            return;
        }
        for _ in 0..rng.u32(1..=6) {
            let Some(&organisation_id) = rng.choice(&self.states[..STATES_THAT_CAME]) else { return };
            let [women, men, not_recorded] = match rng.u32(..10) {
                0 => [None, None, None],
                1..4 => [None, None, Some(rng.u32(1..12))],
                4 => [Some(rng.u32(..5)), None, None],
                _ => [Some(rng.u32(..6)), Some(rng.u32(..6)), None],
            };
            let participation = ActivityParticipation {
                activity_id,
                organisation_id,
                women,
                men,
                not_recorded,
                ..ActivityParticipation::default()
            };
            add(tx, participation);
        }
    }

    /// Now and then it is part of `block`, and has no date of its own.
    fn meeting(&self, tx: &Tx<'_>, rng: &mut Rng, number: u32, block: Option<MeetingBlockId>) {
        let block_id = block.filter(|_| rng.u32(..10) == 0);
        let meeting = Meeting {
            name: title(rng, number),
            block_id,
            project_id: rng.choice(&self.projects).copied().filter(|_| rng.bool()),
            place: one_of(rng, PLACES).to_owned(),
            date: if block_id.is_some() { DateSpec::default() } else { some_date(rng) },
            certainty: if rng.u32(..10) == 0 { Certainty::ToBeConfirmed } else { Certainty::Stated },
            note: one_of(rng, NOTES).to_owned(),
            ..Meeting::default()
        };
        let meeting_id = add(tx, meeting).id;
        if let Some(&body_id) = rng.choice(&self.bodies) {
            add(tx, MeetingBody { meeting_id, body_id, position: 1, ..MeetingBody::default() });
        }
        if rng.u32(..4) == 0 {
            agenda(tx, rng, meeting_id);
        }
    }
}

/// A project with a result, an indicator and three values.
fn project_with_results(tx: &Tx<'_>, project: Project) -> ProjectId {
    let project_id = add(tx, project).id;
    let title = "Judges and prosecutors are trained".to_owned();
    let result = ProjectResult { project_id, position: 1, title, ..ProjectResult::default() };
    let result_id = add(tx, result).id;
    let indicator = Indicator {
        result_id,
        position: 1,
        title: "People trained".to_owned(),
        baseline: "0".parse().ok(),
        target: "400".parse().ok(),
        ..Indicator::default()
    };
    let indicator_id = add(tx, indicator).id;
    for (year, value) in [("2014", "80"), ("2015", "190"), ("2016", "260")] {
        let period = of(year.to_owned(), year);
        let value = IndicatorValue { indicator_id, period, value: value.parse().ok(), ..Default::default() };
        add(tx, value);
    }
    project_id
}

fn agenda(tx: &Tx<'_>, rng: &mut Rng, meeting: MeetingId) {
    for position in 1..=3 {
        let title = format!("State of {}", one_of(rng, SUBJECTS));
        add(tx, AgendaItem { meeting_id: Some(meeting), position, title, ..AgendaItem::default() });
    }
}

fn title(rng: &mut Rng, number: u32) -> String {
    format!("{} {} {number}", one_of(rng, KINDS), one_of(rng, SUBJECTS))
}

fn one_of(rng: &mut Rng, words: &'static [&'static str]) -> &'static str {
    words[rng.usize(..words.len())]
}

/// A day of the years 2010 to 2029.
fn some_day(rng: &mut Rng) -> Date {
    date(2010, 1, 1).saturating_add(rng.i32(0..20 * 365).days())
}

/// A date as well known as dates are: most to the day, some with a time, some only to the month or the year, some not.
fn some_date(rng: &mut Rng) -> DateSpec {
    let day = some_day(rng);
    let (year, quarter) = (day.year(), (day.month() + 2) / 3);
    match rng.u32(..100) {
        0..50 => days(day, 1),
        50..60 => timed(day, time(9, 30, 0, 0), time(17, 0, 0, 0)),
        60..80 => days(day, rng.i32(2..5)),
        80..90 => of(day.strftime("%B %Y").to_string(), &day.strftime("%Y-%m").to_string()),
        90..95 => of(format!("Q{quarter} {year}"), &format!("{year}-{}", 32 + quarter)),
        95..98 => of(year.to_string(), &year.to_string()),
        _ => DateSpec { raw: "TBC".to_owned(), ..DateSpec::default() },
    }
}

/// So many days, the first of which is `day`.
fn days(day: Date, count: i32) -> DateSpec {
    let last = day.saturating_add((count - 1).days());
    let words = |day: Date| day.strftime("%-d %B %Y").to_string();
    match count {
        1 => of(words(day), &day.to_string()),
        _ => of(format!("{} – {}", words(day), words(last)), &format!("{day}/{last}")),
    }
}

fn timed(day: Date, starts_at: Time, ends_at: Time) -> DateSpec {
    DateSpec { starts_at: Some(starts_at), ends_at: Some(ends_at), ..days(day, 1) }
}

fn of(raw: String, edtf: &str) -> DateSpec {
    DateSpec::from_edtf(&raw, edtf).expect("a date of Plenary's profile")
}
