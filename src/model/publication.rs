//! Where the office's calendar is kept current for those who follow it.

use url::{Host, Url};

use super::body::BodyId;
use super::entity::{entity, vocabulary};
use super::language::Language;
use super::project::ProjectId;
use super::{line, required, text};
use crate::error::{Error, Result};

vocabulary! {
    /// What kind of place a calendar is published at.
    pub enum PublicationPlace {
        /// A file in a folder that others see, written anew when it changes. Which one, each computer is told itself.
        SharedFile = "shared_file",
        /// One file at a web address, put there by HTTP (RFC 9110 section 9.3.4), as WebDAV servers take it.
        WebDav = "webdav",
        /// A calendar collection (RFC 4791 section 4.2) with one resource for each UID.
        CalDav = "caldav",
    }
}

vocabulary! {
    /// Which of two calendars is published: what is settled and what is not are followed apart.
    pub enum PublicationFeed {
        /// What is known to the day.
        KnownToTheDay = "known_to_the_day",
        /// What is not, so that colleagues can hide it.
        NotKnownToTheDay = "not_known_to_the_day",
    }
}

vocabulary! {
    /// How a published calendar holds projects.
    pub enum PublishedProjects {
        /// Not at all.
        LeftOut = "left_out",
        /// One event from the first day to the last.
        Span = "span",
        /// One event for the start and one for the end.
        StartAndEnd = "start_and_end",
    }
}

vocabulary! {
    /// How a published calendar holds deadlines.
    pub enum PublishedDeadlines {
        /// Not at all.
        LeftOut = "left_out",
        /// As events of the day.
        Days = "all_day",
        /// As events of the 30 minutes up to their time of day.
        Times = "half_hour",
        /// As tasks.
        Tasks = "tasks",
    }
}

entity! {
    /// That the office's calendar, or a body's or a project's, is published and kept current.
    ///
    /// Invariant: it holds nothing by which an office file that comes from elsewhere could make this computer write a file
    /// or send a password. The file's path and the password belong to the computer.
    pub struct Publication(PublicationId) in publication {
        /// What it is called ("Calendar for the delegations").
        pub name: String,
        /// What kind of place it is.
        pub place: PublicationPlace,
        /// Its web address; of a calendar collection it ends in a slash. Empty for a file, and until it is known.
        pub address: String,
        /// Whom the server knows the office as; empty where it asks for nobody.
        pub user_name: String,
        /// The body whose events it holds. Neither body nor project: the whole office's.
        pub body_id: Option<BodyId>,
        /// The project whose events it holds.
        pub project_id: Option<ProjectId>,
        /// Which of its events.
        pub feed: PublicationFeed,
        /// How it holds projects.
        pub projects: PublishedProjects,
        /// How it holds deadlines.
        pub deadlines: PublishedDeadlines,
        /// The language of the words that are added: one for all who follow, whoever publishes.
        pub language: Language,
        /// Anything else worth keeping.
        pub note: String,
    }
    label = |publication| publication.name.clone();
    check = |publication| {
        required("name", &publication.name)?;
        line("userName", &publication.user_name)?;
        // RFC 7617 section 2: a colon would end the name.
        if publication.user_name.contains(':') {
            return Err(Error::invalid("userName", "error-publication-user-name"));
        }
        if publication.body_id.is_some() && publication.project_id.is_some() {
            return Err(Error::invalid("projectId", "error-publication-scope"));
        }
        line("address", &publication.address)?;
        if !publication.address.is_empty() {
            read_address(publication.place, &publication.address)?;
        }
        text("note", &publication.note)
    };
}

/// Reads the web address of a place. Events and passwords go over TLS, or do not leave this computer.
///
/// # Errors
/// `Invalid` where it is no address, not `https` (`http` is taken to a loopback address), holds a name, a password, a
/// query or a fragment, or names no collection where one is meant.
pub fn read_address(place: PublicationPlace, address: &str) -> Result<Url> {
    let refused = |message| Err(Error::invalid("address", message));
    if place == PublicationPlace::SharedFile {
        return refused("error-publication-address-of-file");
    }
    let Ok(url) = Url::parse(address) else { return refused("error-publication-address") };
    // A name such as `localhost` is what the resolver makes of it; a loopback address is one.
    let is_loopback = match url.host() {
        Some(Host::Ipv4(host)) => host.is_loopback(),
        Some(Host::Ipv6(host)) => host.is_loopback(),
        Some(Host::Domain(_)) => false,
        None => return refused("error-publication-address"),
    };
    match url.scheme() {
        "https" => {}
        "http" if is_loopback => {}
        "http" => return refused("error-publication-address-plain"),
        _ => return refused("error-publication-address"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refused("error-publication-address-password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refused("error-publication-address");
    }
    match (place, url.path().ends_with('/')) {
        (PublicationPlace::CalDav, false) => refused("error-publication-address-collection"),
        (PublicationPlace::WebDav, true) => refused("error-publication-address-name"),
        _ => Ok(url),
    }
}
