//! What an office plans with, put into one that [`synthetic`](crate::synthetic) made: a conference of ten thousand, papers,
//! deadlines, money, seats and contact points, a state that was kept, and what has changed since.

use fastrand::Rng;
use jiff::ToSpan as _;
use jiff::civil::date;
use plenary::model::body::{Body, BodyId, Membership};
use plenary::model::budget::{FinancialTransaction, TransactionKind};
use plenary::model::contribution::{Contribution, ContributionStage, Instalment};
use plenary::model::date_spec::DateSpec;
use plenary::model::deadline::{Deadline, Offset, OffsetUnit};
use plenary::model::freeze::{Freeze, FreezeId};
use plenary::model::holiday::{HolidayCalendar, HolidayObservance};
use plenary::model::meeting::{Meeting, MeetingBody, MeetingId};
use plenary::model::money::{Amount, Currency};
use plenary::model::network::{ContactPoint, Network};
use plenary::model::organisation::{Organisation, OrganisationId, OrganisationKind};
use plenary::model::paper::{Paper, PaperSeries, PaperVersion};
use plenary::model::participation::{
    Attendance, Capacity, DelegationRole, MeetingSession, MeetingSessionId, Participant, ParticipantId,
    ParticipantStage, Presence, QuorumRule, QuorumThreshold,
};
use plenary::model::person::Person;
use plenary::model::project::Project;
use plenary::office::Office;
use plenary::operation::{Operation, Subject};
use plenary::store::{Tx, record};

use crate::synthetic::{BATCH, add, write};

/// Participants of the conference; a delegation has fifty.
const PARTICIPANTS: u32 = 10_000;
const DELEGATIONS: u32 = 200;
const SESSIONS: u32 = 8;
/// Steps of its timetable.
const STEPS: u32 = 40;
const CALENDARS: usize = 8;

/// What of it is asked for.
pub struct Planned {
    /// The conference.
    pub conference: MeetingId,
    /// Its last session whose attendance was taken.
    pub session: MeetingSessionId,
    /// Somebody who takes part in it.
    pub participant: ParticipantId,
    /// The project that most of the money is of.
    pub project: Project,
    /// The state that was kept.
    pub freeze: FreezeId,
}

/// Plans with an office of as many events.
pub fn plan(office: &Office, events: u32) -> Planned {
    let states = write(office, |tx| {
        let state = |number| Organisation {
            name: format!("Party {number}"),
            kind: OrganisationKind::State,
            ..Organisation::default()
        };
        (1..=DELEGATIONS).map(|number| add(tx, state(number)).id).collect::<Vec<_>>()
    });
    let (conference, body) = write(office, |tx| conference(tx, &states));
    let (session, participant) = roll(office, conference, &states);
    write(office, |tx| timetable(tx, conference));
    papers(office, body, events);
    deadlines(office, events);
    write(office, |tx| seats(tx, &states));
    let project = money(office, &states, events);
    let freeze = freeze(office);
    changes(office, events);
    Planned { conference, session, participant, project, freeze }
}

fn known(raw: &str, edtf: &str) -> DateSpec {
    DateSpec::from_edtf(raw, edtf).expect("a date of Plenary's profile")
}

fn conference(tx: &Tx<'_>, states: &[OrganisationId]) -> (MeetingId, BodyId) {
    let body_id = add(tx, Body { name: "Conference of the Parties".to_owned(), ..Body::default() }).id;
    for &state in states {
        add(tx, Membership { body_id, organisation_id: Some(state), ..Membership::default() });
    }
    let threshold = QuorumThreshold::MoreThan;
    let (numerator, denominator) = (Some(1), Some(2));
    add(tx, QuorumRule { body_id, threshold, numerator, denominator, ..QuorumRule::default() });
    let date = known("1–4 September 2020", "2020-09-01/2020-09-04");
    let meeting = Meeting { name: "Conference of the Parties, 12th".to_owned(), date, ..Meeting::default() };
    let meeting_id = add(tx, meeting).id;
    add(tx, MeetingBody { meeting_id, body_id, position: 1, ..MeetingBody::default() });
    (meeting_id, body_id)
}

/// Fifty from each state; three in four have confirmed, and were at the first two of eight sessions.
fn roll(
    office: &Office,
    meeting_id: MeetingId,
    states: &[OrganisationId],
) -> (MeetingSessionId, ParticipantId) {
    let sessions = write(office, |tx| {
        let session = |position| {
            let name = format!("Session {position}");
            add(tx, MeetingSession { meeting_id, position, name, ..MeetingSession::default() }).id
        };
        (1..=SESSIONS).map(session).collect::<Vec<_>>()
    });
    let mut last = ParticipantId::default();
    for first in (0..PARTICIPANTS).step_by(BATCH as usize) {
        write(office, |tx| {
            for number in first..first + BATCH {
                let place = number / DELEGATIONS;
                let name = format!("Delegate {number}");
                let function = "Prosecutor".to_owned();
                let person = Person { name, function, languages: "English".to_owned(), ..Person::default() };
                let is_confirmed = number % 4 != 0;
                let participant = Participant {
                    meeting_id,
                    organisation_id: Some(states[(number % DELEGATIONS) as usize]),
                    person_id: Some(add(tx, person).id),
                    capacity: if number % 5 == 0 { Capacity::Observer } else { Capacity::Party },
                    stage: if is_confirmed {
                        ParticipantStage::Confirmed
                    } else {
                        ParticipantStage::Nominated
                    },
                    delegation_role: if place == 0 { DelegationRole::Head } else { DelegationRole::Member },
                    ..Participant::default()
                };
                let participant_id = add(tx, participant).id;
                last = participant_id;
                for &session_id in sessions.iter().take(2).filter(|_| is_confirmed) {
                    let presence = Presence::Present;
                    add(tx, Attendance { participant_id, session_id, presence, ..Attendance::default() });
                }
            }
        });
    }
    (sessions[1], last)
}

/// A step every third working day before the conference, each after the one before it, under the holidays of eight
/// states.
fn timetable(tx: &Tx<'_>, meeting_id: MeetingId) {
    for &calendar in HolidayCalendar::ALL.iter().take(CALENDARS) {
        add(tx, HolidayObservance { calendar, ..HolidayObservance::default() });
    }
    let mut after_deadline_id = None;
    for step in 1..=STEPS {
        let offset = Offset { count: 3, unit: OffsetUnit::WorkingDays, ..Offset::default() };
        let name = format!("Step {step}");
        let deadline = Deadline { meeting_id, name, offset, after_deadline_id, ..Deadline::default() };
        after_deadline_id = Some(add(tx, deadline).id);
    }
}

/// A paper for each event, in two languages; every tenth is still to come in.
fn papers(office: &Office, body_id: BodyId, events: u32) {
    let pattern = "CP({year}){number}".to_owned();
    write(office, |tx| add(tx, PaperSeries { body_id, pattern, ..PaperSeries::default() }));
    for first in (0..events).step_by(BATCH as usize) {
        write(office, |tx| {
            for number in first..first + BATCH {
                let paper = Paper {
                    symbol: format!("CP({}){}", 2010 + number % 20, number / 20 + 1),
                    title: format!("Report {number} on the state of signatures"),
                    body_id: Some(body_id),
                    ..Paper::default()
                };
                let paper_id = add(tx, paper).id;
                for language in ["en", "fr"] {
                    let is_here = number % 10 != 0;
                    let version = PaperVersion {
                        paper_id,
                        language: language.to_owned(),
                        due: known("1 June 2020", "2020-06-01"),
                        received: if is_here {
                            known("28 May 2020", "2020-05-28")
                        } else {
                            DateSpec::default()
                        },
                        ..PaperVersion::default()
                    };
                    add(tx, version);
                }
            }
        });
    }
}

/// Three deadlines for every tenth meeting.
fn deadlines(office: &Office, events: u32) {
    let meetings = office.read(record::list_as::<Meeting>).expect("the meetings");
    let chosen: Vec<MeetingId> = meetings.iter().step_by(10).map(|meeting| meeting.id).collect();
    for meetings in chosen.chunks(BATCH as usize) {
        write(office, |tx| {
            for &meeting_id in meetings {
                for count in [2, 4, 8] {
                    let offset = Offset { count, unit: OffsetUnit::Weeks, ..Offset::default() };
                    let name = format!("Papers, {count} weeks before");
                    add(tx, Deadline { meeting_id, name, offset, ..Deadline::default() });
                }
            }
        });
    }
    assert!(chosen.len() as u32 * 20 > events, "meetings are four events in five");
}

/// Each state has a contact point in a network, and a seat in some of the bodies.
fn seats(tx: &Tx<'_>, states: &[OrganisationId]) {
    let network_id = add(tx, Network { name: "24/7".to_owned(), ..Network::default() }).id;
    for &organisation_id in states {
        let name_as_written = "Duty officer".to_owned();
        add(tx, ContactPoint { network_id, organisation_id, name_as_written, ..ContactPoint::default() });
    }
    let mut rng = Rng::with_seed(7);
    for body in record::list_as::<Body>(tx).expect("the bodies").iter().take(100) {
        for &state in states {
            if rng.u32(..5) == 0 {
                let organisation_id = Some(state);
                add(tx, Membership { body_id: body.id, organisation_id, ..Membership::default() });
            }
        }
    }
}

fn euros(amount: u32) -> Amount {
    Amount {
        raw: format!("EUR {amount}"),
        minor: Some(i64::from(amount) * 100),
        currency: Some(Currency::EUR),
    }
}

/// For every event a transaction, and for every tenth a contribution in two instalments; a third of it is one project's.
fn money(office: &Office, states: &[OrganisationId], events: u32) -> Project {
    let projects = office.read(record::list_as::<Project>).expect("the projects");
    let mut rng = Rng::with_seed(9);
    for first in (0..events).step_by(BATCH as usize) {
        write(office, |tx| {
            for number in first..first + BATCH {
                let project_id =
                    if number % 3 == 0 { projects[0].id } else { projects[rng.usize(..projects.len())].id };
                let day = date(2010, 1, 1).saturating_add(rng.i32(0..20 * 365).days());
                let day = known(&day.strftime("%-d %B %Y").to_string(), &day.to_string());
                let transaction = FinancialTransaction {
                    kind: if number % 2 == 0 {
                        TransactionKind::Expenditure
                    } else {
                        TransactionKind::Commitment
                    },
                    project_id,
                    amount: euros(rng.u32(100..10_000)),
                    date: day.clone(),
                    description: format!("Invoice {number}"),
                    ..FinancialTransaction::default()
                };
                add(tx, transaction);
                if number % 10 == 0 {
                    let contribution = Contribution {
                        project_id,
                        organisation_id: states[rng.usize(..states.len())],
                        amount: euros(20_000),
                        stage: ContributionStage::Agreed,
                        ..Contribution::default()
                    };
                    let contribution_id = add(tx, contribution).id;
                    for position in [1, 2] {
                        let (amount, due) = (euros(10_000), day.clone());
                        add(
                            tx,
                            Instalment { contribution_id, position, amount, due, ..Instalment::default() },
                        );
                    }
                }
            }
        });
    }
    projects.into_iter().next().expect("a project")
}

fn freeze(office: &Office) -> FreezeId {
    let name = "As reported".to_owned();
    let freeze = |tx: &Tx<'_>| Ok(add(tx, Freeze { name, ..Freeze::default() }).id);
    office.transact(Operation::FreezeOffice, &Subject::default(), freeze).expect("a freeze").value
}

/// One meeting in twenty is edited after the office was frozen.
fn changes(office: &Office, events: u32) {
    let meetings = office.read(record::list_as::<Meeting>).expect("the meetings");
    let chosen: Vec<Meeting> = meetings.into_iter().step_by(20).take(events as usize).collect();
    for meetings in chosen.chunks(BATCH as usize) {
        write(office, |tx| {
            for meeting in meetings {
                let note = "Changed since".to_owned();
                record::update(tx, &Meeting { note, ..meeting.clone() }.into()).expect("a change");
            }
        });
    }
}
