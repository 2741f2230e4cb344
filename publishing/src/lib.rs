//! Calendars that stay current: puts what an office publishes at the places where people follow it.
//!
//! The core has no network, and the window's page neither: this is the one part of Plenary that has. It decides nothing. What is
//! to be done at a place follows from [`plenary::planning::publication`]; here it is asked what stands there, and done.
//!
//! - [`Assignment::of`] reads the office, [`publish`] brings one place up to date, and whoever calls them has the office remember the
//!   progress: no lock is held while a server is waited for.
//! - [`publish_file`]: the same of a file on this computer.
//! - [`schedule`]: when each is published, told the time by whoever has a clock.
//! - [`secret`]: passwords, in the system's keyring.
//!
//! Left out: finding calendars at a server. The address is the person's.

mod client;
mod collection;
mod document;
mod fault;
pub mod schedule;
pub mod secret;

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use plenary::command::{Context, publications};
use plenary::error::{Code, Result};
use plenary::exchange::ics::resource::{Resource, digest};
use plenary::model::publication::{Publication, PublicationPlace, read_address};
use plenary::planning::publication::{Conflict, PublicationSide, Settlement, Step};
use plenary::store::publication::{Progress, PublicationFailure, State};

use self::client::Client;
use self::fault::Fault;

/// What is to stand at the place.
#[derive(Clone, Debug)]
pub enum Content {
    /// One calendar, by HTTP PUT.
    Document(String),
    /// A resource for each UID.
    Resources(Vec<Resource>),
}

/// What is published, and where.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// Its web address.
    pub address: String,
    /// Whom the server knows the office as; empty where it asks for nobody.
    pub user_name: String,
    /// What is to stand there.
    pub content: Content,
    /// What is remembered of the place.
    pub progress: Progress,
    /// What a person decided since about contradictions.
    pub settled: BTreeMap<String, Settlement>,
}

impl Assignment {
    /// What a publication at a web address asks for now.
    ///
    /// # Errors
    /// Those of the store.
    pub fn of(context: Context<'_>, publication: &Publication) -> Result<Self> {
        let content = match publication.place {
            PublicationPlace::CalDav => {
                Content::Resources(publications::calendar_resources(context, publication)?)
            }
            PublicationPlace::WebDav | PublicationPlace::SharedFile => {
                Content::Document(publications::calendar(context, publication)?)
            }
        };
        Ok(Self {
            address: publication.address.clone(),
            user_name: publication.user_name.clone(),
            content,
            progress: publications::progress(context, publication)?,
            settled: BTreeMap::new(),
        })
    }

    /// Whether this is what was written last, as far as is remembered: then a change of the office was none of this calendar.
    #[must_use]
    pub fn is_as_written(&self) -> bool {
        let written = &self.progress.resources;
        let same = match &self.content {
            Content::Document(text) => written.len() == 1 && written[0].digest == digest(text),
            Content::Resources(resources) => {
                let digests: BTreeMap<_, _> =
                    written.iter().map(|written| (&written.uid, &written.digest)).collect();
                resources.len() == digests.len()
                    && resources.iter().all(|resource| digests.get(&resource.uid) == Some(&&resource.digest))
            }
        };
        same && self.progress.state.succeeded_at.is_some() && self.progress.state.failure.is_none()
    }
}

/// That the place contradicts the office about one UID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The UID; empty where one file is published.
    pub uid: String,
    /// How.
    pub conflict: Conflict,
    /// What the office says; `None` where it wants nothing to stand there.
    pub ours: Option<String>,
    /// What stands there; `None` where nothing does, or it was not told.
    pub theirs: Option<String>,
}

impl Contradiction {
    /// The decision for one side, which holds for what is shown here.
    #[must_use]
    pub fn settled(&self, side: PublicationSide) -> Settlement {
        let digest = |text: &String| digest(text);
        Settlement { side, ours: self.ours.as_ref().map(digest), theirs: self.theirs.as_ref().map(digest) }
    }
}

/// What was done at the place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many resources were written where nothing stood.
    pub created: u32,
    /// How many were written anew.
    pub updated: u32,
    /// How many were deleted.
    pub deleted: u32,
    /// What a person has to decide.
    pub contradictions: Vec<Contradiction>,
    /// What is to be remembered of the place, also where it failed midway.
    pub progress: Progress,
}

impl Outcome {
    /// Why not all stands there as it should; `None` where it does.
    #[must_use]
    pub fn failure(&self) -> Option<PublicationFailure> {
        self.progress.state.failure.map(|(_, failure)| failure)
    }

    /// That nothing could be done.
    #[must_use]
    pub fn failed(progress: Progress, failure: PublicationFailure, now: Timestamp) -> Self {
        let before = progress.state.clone();
        Self { progress, ..Self::default() }.ended(&before, Some(failure), now)
    }

    /// Remembers of which UIDs the other side stands, and forgets those of which it does no longer.
    fn yielded(&mut self, steps: &BTreeMap<String, Step>, settled: &BTreeMap<String, Settlement>) {
        self.progress.yielded = steps
            .iter()
            .filter(|(_, step)| **step == Step::Yield)
            .filter_map(|(uid, _)| settled.get_key_value(uid))
            .map(|(uid, settlement)| (uid.clone(), settlement.clone()))
            .collect();
    }

    /// How it ended.
    fn ended(mut self, before: &State, failure: Option<PublicationFailure>, now: Timestamp) -> Self {
        self.progress.state = match failure {
            Some(failure) => before.failed(now, failure),
            None => State::succeeded(now),
        };
        self
    }
}

/// Brings a file on this computer up to date. `now` is when it is done, for what is remembered. Like [`publish`], it never fails as
/// a whole.
#[must_use]
pub fn publish_file(
    context: Context<'_>,
    publication: &Publication,
    path: &Path,
    progress: Progress,
    now: Timestamp,
) -> Outcome {
    let before = progress.state.clone();
    let mut outcome = Outcome { progress, ..Outcome::default() };
    let is_new = !path.exists();
    let failure = match publications::write_file(context, publication, path) {
        Ok(report) => {
            let written = u32::from(report.is_changed);
            *(if is_new { &mut outcome.created } else { &mut outcome.updated }) = written;
            None
        }
        Err(error) => {
            tracing::warn!(%error, "a calendar file could not be written");
            Some(match error.code {
                Code::DiskFull => PublicationFailure::Full,
                _ => PublicationFailure::FileNotWritten,
            })
        }
    };
    outcome.ended(&before, failure, now)
}

/// Brings a place up to date. `now` is when it is done, for what is remembered.
///
/// It never fails as a whole: what went wrong stands in the outcome's progress, beside what was done before it did.
pub async fn publish(assignment: Assignment, password: Option<&str>, now: Timestamp) -> Outcome {
    let Assignment { address, user_name, content, progress, settled } = assignment;
    let before = progress.state.clone();
    let mut all_settled = progress.yielded.clone();
    all_settled.extend(settled);
    let mut outcome = Outcome { progress, ..Outcome::default() };
    let done = async {
        let place = match content {
            Content::Document(_) => PublicationPlace::WebDav,
            Content::Resources(_) => PublicationPlace::CalDav,
        };
        // A record is checked when it is written; an office file may have been written by anyone.
        let url = read_address(place, &address).map_err(|_| Fault::new(PublicationFailure::Refused))?;
        let client = Client::new(&url, &user_name, password)?;
        match content {
            Content::Document(text) => document::publish(&client, text, &all_settled, &mut outcome).await,
            Content::Resources(resources) => {
                collection::publish(&client, resources, &all_settled, &mut outcome).await
            }
        }
    }
    .await;
    let failure = match done {
        Err(fault) => {
            tracing::warn!(fault = %fault, "a calendar could not be published");
            Some(fault.failure)
        }
        Ok(()) => (!outcome.contradictions.is_empty()).then_some(PublicationFailure::Conflict),
    };
    outcome.ended(&before, failure, now)
}
