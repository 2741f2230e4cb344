//! Calendars that stay current: puts what an office publishes at the places where people follow it.
//!
//! The core has no network, and the window's page neither: this is the one part of Plenary that has. It decides nothing. What is
//! to be done at a place follows from [`plenary::planning::publication`]; here it is asked what stands there, and done.
//!
//! - [`publish`]: one place, once. Whoever calls it reads the office before and remembers the progress after, so that no lock is
//!   held while a server is waited for.
//! - [`secret`]: passwords, in the system's keyring.
//!
//! Left out: retrying (the caller has the clock), and finding calendars at a server (the address is the person's).

mod client;
mod collection;
mod document;
mod fault;
pub mod secret;

use std::collections::BTreeSet;

use jiff::Timestamp;
use plenary::exchange::ics::resource::Resource;
use plenary::model::publication::{PublicationPlace, read_address};
use plenary::planning::publication::Conflict;
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
    /// UIDs of which a person said that the office's side takes the place of the other.
    pub decided: BTreeSet<String>,
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
}

/// Brings a place up to date. `now` is when it is done, for what is remembered.
///
/// It never fails as a whole: what went wrong stands in the outcome's progress, beside what was done before it did.
pub async fn publish(assignment: Assignment, password: Option<&str>, now: Timestamp) -> Outcome {
    let Assignment { address, user_name, content, progress, decided } = assignment;
    let before = progress.state.clone();
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
            Content::Document(text) => document::publish(&client, text, &decided, &mut outcome).await,
            Content::Resources(resources) => {
                collection::publish(&client, resources, &decided, &mut outcome).await
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
    outcome.progress.state = match failure {
        Some(failure) => before.failed(now, failure),
        None => State::succeeded(now),
    };
    outcome
}
