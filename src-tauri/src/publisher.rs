//! Keeps published calendars current while an office is open: soon after a change, when a person asks, and again after a failure
//! that can pass. It waits for events and for the time; when what is due is [`Schedule`]'s.
//!
//! It holds no office: what is published is read, the office let go, the server spoken to, and how it went remembered. Closing the
//! office ends what is under way; an answer that is lost so is recognised the next time.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use jiff::Timestamp;
use plenary::command::publications::{progress, publication};
use plenary::error::Result;
use plenary::model::publication::{Publication, PublicationId};
use plenary::office::Office;
use plenary::planning::publication::{PublicationSide, Settlement};
use plenary::store::publication::PublicationFailure;
use plenary_publishing::schedule::{Cause, Schedule};
use plenary_publishing::{Assignment, Contradiction, Outcome, publish, publish_file, secret};
use tauri::async_runtime::{JoinHandle, spawn};
use tauri::{AppHandle, Manager as _};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::desk::{Desk, context, held, off_the_main_thread};
use crate::preferences::PublishedTo;
use crate::publications;

/// What keeps the calendars of the open office current, where one is open.
#[derive(Default)]
pub struct Publisher {
    round: Mutex<Option<(Arc<Round>, JoinHandle<()>)>>,
}

/// The calendars of one office, as long as it is open.
pub struct Round {
    office: Weak<Office>,
    path: PathBuf,
    board: Mutex<Board>,
    woken: Notify,
}

/// What is due and how it went.
#[derive(Default)]
struct Board {
    schedule: Schedule,
    last: BTreeMap<PublicationId, LastRun>,
    /// What the person decided since the last run.
    settled: BTreeMap<PublicationId, BTreeMap<String, Settlement>>,
    /// What the page was told last.
    told: Option<Vec<publications::PublicationState>>,
}

/// What the last run of a publication did.
#[derive(Clone, Debug, Default)]
pub struct LastRun {
    /// How many resources were written where nothing stood.
    pub created: u32,
    /// How many were written anew.
    pub updated: u32,
    /// How many were deleted.
    pub deleted: u32,
    /// What the person has to decide.
    pub contradictions: Arc<[Contradiction]>,
}

/// What a publication is at now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Phase {
    /// Nothing.
    Idle,
    /// The office changed; it goes in some seconds.
    Waiting,
    /// It goes now.
    Publishing,
}

#[expect(clippy::disallowed_methods, reason = "the core and the schedule are told the time here")]
fn now() -> Timestamp {
    Timestamp::now()
}

/// Begins to keep the calendars of `office` current, in place of those of the office before.
pub fn begin(app: &AppHandle, office: &Arc<Office>) {
    let desk = app.state::<Desk>();
    let round = Arc::new(Round {
        office: Arc::downgrade(office),
        path: office.path().to_owned(),
        board: Mutex::default(),
        woken: Notify::new(),
    });
    if office.read_only().is_none() {
        let here = held(&desk.preferences).published_from(office.path());
        let mut board = held(&round.board);
        here.into_iter().for_each(|id| board.schedule.asked(id, now()));
    }
    let task = spawn(keep_current(app.clone(), Arc::clone(&round)));
    desk.publisher.end();
    *held(&desk.publisher.round) = Some((round, task));
}

/// Ends it, and tells the page.
pub fn end(app: &AppHandle) {
    app.state::<Desk>().publisher.end();
    publications::emit(app, &[]);
}

impl Publisher {
    /// Ends what is under way; the office is about to be closed.
    pub fn end(&self) {
        if let Some((_, task)) = held(&self.round).take() {
            task.abort();
        }
    }

    /// The office changed: what is published from here goes out again some seconds later.
    pub fn office_changed(&self, desk: &Desk) {
        let Some(round) = self.round() else { return };
        let here = held(&desk.preferences).published_from(&round.path);
        let mut board = held(&round.board);
        here.into_iter().for_each(|id| board.schedule.changed(id, now()));
        round.woken.notify_one();
    }

    /// Publishes these at once.
    pub fn publish_now(&self, ids: impl IntoIterator<Item = PublicationId>) {
        let Some(round) = self.round() else { return };
        let mut board = held(&round.board);
        ids.into_iter().for_each(|id| board.schedule.asked(id, now()));
        round.woken.notify_one();
    }

    /// Has a publication go its way without this computer.
    pub fn forget(&self, id: PublicationId) {
        let Some(round) = self.round() else { return };
        let mut board = held(&round.board);
        board.schedule.forget(id);
        board.last.remove(&id);
        board.settled.remove(&id);
        round.woken.notify_one();
    }

    /// Notes what a person decided about contradictions that they were shown, and publishes at once.
    pub fn settle(&self, id: PublicationId, uids: &[String], side: PublicationSide) {
        let Some(round) = self.round() else { return };
        {
            let mut board = held(&round.board);
            let shown = board.last.get(&id).map(|last| last.contradictions.clone()).unwrap_or_default();
            let decided = shown.iter().filter(|shown| uids.contains(&shown.uid));
            let decided = decided.map(|shown| (shown.uid.clone(), shown.settled(side)));
            board.settled.entry(id).or_default().extend(decided);
        }
        self.publish_now([id]);
    }

    /// Has the page told again, should what it is told be other than before.
    pub fn tell(&self) {
        if let Some(round) = self.round() {
            round.woken.notify_one();
        }
    }

    /// What a publication is at, and what its last run did.
    pub fn standing(&self, id: PublicationId) -> (Phase, LastRun) {
        let Some(round) = self.round() else { return (Phase::Idle, LastRun::default()) };
        let board = held(&round.board);
        let phase = if board.schedule.is_running(id) {
            Phase::Publishing
        } else if board.schedule.is_waiting(id) {
            Phase::Waiting
        } else {
            Phase::Idle
        };
        (phase, board.last.get(&id).cloned().unwrap_or_default())
    }

    fn round(&self) -> Option<Arc<Round>> {
        held(&self.round).as_ref().map(|(round, _)| Arc::clone(round))
    }
}

/// The loop: begins what is due, and waits for the next time, an end, or to be woken.
async fn keep_current(app: AppHandle, round: Arc<Round>) {
    // Ends with this, and all that runs in it.
    let mut runs = JoinSet::new();
    loop {
        let due = held(&round.board).schedule.begin(now());
        for (id, cause) in due {
            runs.spawn(run(app.clone(), Arc::clone(&round), id, cause));
        }
        tell(&app, &round).await;
        let next = held(&round.board).schedule.next();
        tokio::select! {
            () = round.woken.notified() => {}
            Some(ended) = runs.join_next() => {
                if let Err(error) = ended {
                    tracing::error!(%error, "publishing broke off");
                }
            }
            () = wait_until(next) => {}
        }
    }
}

async fn wait_until(next: Option<Timestamp>) {
    let Some(next) = next else { return std::future::pending().await };
    tokio::time::sleep(Duration::try_from(next.duration_since(now())).unwrap_or_default()).await;
}

/// Tells the page how all stand, if that is other than it was told before.
async fn tell(app: &AppHandle, round: &Round) {
    match off_the_main_thread(app, publications::states).await {
        Ok(states) => {
            let mut board = held(&round.board);
            if board.told.as_ref() != Some(&states) {
                publications::emit(app, &states);
                board.told = Some(states);
            }
        }
        Err(failure) => tracing::warn!(?failure, "the window was not told of its published calendars"),
    }
}

/// What is to be done for a publication, once the office was read.
enum Errand {
    /// Nothing was to be done, or a file was written.
    Done(Option<Outcome>),
    /// A server is to be spoken to.
    Server { assignment: Box<Assignment>, publication: Box<Publication>, has_password: bool },
}

/// Publishes one, once.
async fn run(app: AppHandle, round: Arc<Round>, id: PublicationId, cause: Cause) {
    let settled = held(&round.board).settled.remove(&id).unwrap_or_default();
    let reading = (Arc::clone(&round), settled.clone());
    let errand = off_the_main_thread(&app, move |desk| {
        let (round, settled) = reading;
        errand(desk, &round, id, cause, settled)
    })
    .await;
    let outcome = match errand {
        Ok(Errand::Done(outcome)) => outcome,
        Ok(Errand::Server { assignment, publication, has_password }) => {
            Some(at_server(&app, *assignment, *publication, has_password).await)
        }
        Err(failure) => {
            tracing::warn!(?failure, "a calendar was not published");
            None
        }
    };
    let retry_at = outcome.as_ref().and_then(|outcome| outcome.progress.state.retry_at);
    if let Some(outcome) = outcome {
        remember(&app, &round, id, outcome, settled).await;
    }
    held(&round.board).schedule.ended(id, retry_at);
}

/// Reads what is to be published; a file is written at once.
fn errand(
    desk: &Desk,
    round: &Round,
    id: PublicationId,
    cause: Cause,
    settled: BTreeMap<String, Settlement>,
) -> Result<Errand> {
    let Some(office) = round.office.upgrade() else { return Ok(Errand::Done(None)) };
    let context = context(&office, desk.language());
    let publication = publication(context, id)?;
    let to = held(&desk.preferences).published_to(&round.path, &publication).cloned();
    Ok(match to {
        None => Errand::Done(None),
        Some(PublishedTo::File { path }) => {
            let progress = progress(context, &publication)?;
            Errand::Done(Some(publish_file(context, &publication, &path, progress, now())))
        }
        Some(PublishedTo::Server { has_password, .. }) => {
            let assignment = Assignment::of(context, &publication)?;
            let failure = assignment.progress.state.failure.map(|(_, failure)| failure);
            // Servers lock out who comes with a wrong password again and again.
            let is_refused = failure == Some(PublicationFailure::Unauthorised);
            if cause == Cause::Change && (is_refused || assignment.is_as_written()) {
                return Ok(Errand::Done(None));
            }
            let assignment = Box::new(Assignment { settled, ..assignment });
            Errand::Server { assignment, publication: Box::new(publication), has_password }
        }
    })
}

/// Fetches the password and speaks to the server. The system may ask the person to unlock the keyring; the office is not held.
async fn at_server(
    app: &AppHandle,
    assignment: Assignment,
    publication: Publication,
    has_password: bool,
) -> Outcome {
    let password = off_the_main_thread(app, move |_| {
        Ok(if has_password { secret::password(&publication).map_err(|_| ()) } else { Ok(None) })
    })
    .await;
    match password {
        Ok(Ok(password)) => publish(assignment, password.as_deref(), now()).await,
        _ => Outcome::failed(assignment.progress, PublicationFailure::NoKeyring, now()),
    }
}

/// Remembers how it went: in the office what the next run must know, here what the person may ask about.
async fn remember(
    app: &AppHandle,
    round: &Arc<Round>,
    id: PublicationId,
    outcome: Outcome,
    settled: BTreeMap<String, Settlement>,
) {
    let was_compared = matches!(outcome.failure(), None | Some(PublicationFailure::Conflict));
    {
        let mut board = held(&round.board);
        let last = board.last.entry(id).or_default();
        (last.created, last.updated, last.deleted) = (outcome.created, outcome.updated, outcome.deleted);
        if was_compared {
            last.contradictions = outcome.contradictions.into();
        } else {
            // The server was not asked; what was decided waits for the next time.
            let later = board.settled.entry(id).or_default();
            settled.into_iter().for_each(|(uid, settlement)| {
                later.entry(uid).or_insert(settlement);
            });
        }
    }
    let (round, progress) = (Arc::clone(round), outcome.progress);
    let remembered = off_the_main_thread(app, move |_| match round.office.upgrade() {
        Some(office) => office.remember_publication(id, &progress),
        None => Ok(()),
    })
    .await;
    if let Err(failure) = remembered {
        tracing::warn!(?failure, "how a calendar was published is not remembered");
    }
}
