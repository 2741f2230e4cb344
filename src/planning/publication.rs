//! What is to be done at a place where a calendar is published, and when it is tried again.
//!
//! Three sides are compared: what the office wants to stand there, what it wrote there last, and what stands there now. What
//! somebody else changed there is never written over unasked. What nobody here wrote is not looked at.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// A resource as the office wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The UID of its components, which all have the same.
    pub uid: String,
    /// Digest of what it says.
    pub digest: String,
}

/// A resource as it was last written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its UID.
    pub uid: String,
    /// Its name within the collection.
    pub href: String,
    /// Its entity tag (RFC 9110 section 8.8.3), quotes and all; `None` where the server gave none.
    pub etag: Option<String>,
    /// Digest of what it said.
    pub digest: String,
}

/// A resource that stands there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name within the collection.
    pub href: String,
    /// Its entity tag.
    pub etag: Option<String>,
    /// Its UID; `None` where it was not looked at.
    pub uid: Option<String>,
    /// Digest of what it says; `None` where it was not looked at.
    pub digest: Option<String>,
}

/// How the place contradicts what was written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Conflict {
    /// Somebody else changed it.
    ChangedThere,
    /// Somebody else deleted it.
    DeletedThere,
    /// It stands there, and was not written from here.
    AlreadyThere,
}

/// Whose side of a contradiction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PublicationSide {
    /// The office's: it takes the place of the other.
    Ours,
    /// The other: it is left alone.
    Theirs,
}

/// What a person decided about a contradiction that they were shown. It holds for what they were shown, and for nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// Whose side stands.
    pub side: PublicationSide,
    /// Digest of what the office said; `None` where it wanted nothing to stand there.
    pub ours: Option<String>,
    /// Digest of what stood there; `None` where nothing did.
    pub theirs: Option<String>,
}

/// What is to be done about a UID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Write it, if nothing stands there.
    Create,
    /// Write it over this state, and no other.
    Update {
        /// Where.
        href: String,
        /// The state that it takes the place of; `None` where the server does not tag its states.
        etag: Option<String>,
    },
    /// Delete this state, and no other.
    Delete {
        /// Where.
        href: String,
        /// The state that is deleted; `None` where the server does not tag its states.
        etag: Option<String>,
    },
    /// It stands there as it should. What is remembered of it is this, whatever was before.
    Leave {
        /// Where.
        href: String,
        /// Its entity tag.
        etag: Option<String>,
    },
    /// It is gone, as it should be.
    Forget,
    /// Nothing: a person decided that what stands there stays, and neither side changed since.
    Yield,
    /// Nothing, until a person decides.
    Ask {
        /// Why.
        conflict: Conflict,
        /// Where the other side stands, where it does.
        href: Option<String>,
    },
}

/// The resources whose content must be known before [`plan`] can tell: those that stand at `names` or where something was
/// written, in a state that was not left there.
#[must_use]
pub fn to_look_at<'f>(written: &[Written], found: &'f [Found], names: &BTreeSet<String>) -> Vec<&'f str> {
    let left: BTreeMap<&str, Option<&str>> =
        written.iter().map(|written| (written.href.as_str(), written.etag.as_deref())).collect();
    found
        .iter()
        .filter(|found| match left.get(found.href.as_str()) {
            Some(etag) => etag.is_none() || *etag != found.etag.as_deref(),
            None => names.contains(&found.href),
        })
        .map(|found| found.href.as_str())
        .collect()
}

/// What is to be done about each UID, in their order. `settled` is what a person decided about contradictions.
#[must_use]
pub fn plan(
    wanted: &[Wanted],
    written: &[Written],
    found: &[Found],
    settled: &BTreeMap<String, Settlement>,
) -> BTreeMap<String, Step> {
    let wanted: BTreeMap<&str, &Wanted> = wanted.iter().map(|wanted| (wanted.uid.as_str(), wanted)).collect();
    let written: BTreeMap<&str, &Written> =
        written.iter().map(|written| (written.uid.as_str(), written)).collect();
    let by_href: BTreeMap<&str, &Found> = found.iter().map(|found| (found.href.as_str(), found)).collect();
    let by_uid: BTreeMap<&str, &Found> =
        found.iter().filter_map(|found| Some((found.uid.as_deref()?, found))).collect();

    let uids: BTreeSet<&str> = wanted.keys().chain(written.keys()).copied().collect();
    uids.into_iter()
        .map(|uid| {
            let (wanted, written) = (wanted.get(uid).copied(), written.get(uid).copied());
            let there = match written {
                Some(written) => by_href.get(written.href.as_str()).or_else(|| by_uid.get(uid)),
                None => by_uid.get(uid),
            };
            (uid.to_owned(), step(wanted, written, there.copied(), settled.get(uid)))
        })
        .collect()
}

fn step(
    wanted: Option<&Wanted>,
    written: Option<&Written>,
    there: Option<&Found>,
    settled: Option<&Settlement>,
) -> Step {
    let Some(conflict) = conflict(wanted, written, there) else { return go_on(wanted, written, there) };
    let is_as_shown = |settled: &&Settlement| match there {
        // What could not be read was not shown either.
        Some(there) => there.digest.is_some() && there.digest == settled.theirs,
        None => settled.theirs.is_none(),
    };
    match settled.filter(is_as_shown) {
        Some(Settlement { side: PublicationSide::Ours, .. }) => go_on(wanted, written, there),
        Some(Settlement { side: PublicationSide::Theirs, ours, .. })
            if ours.as_ref() == wanted.map(|wanted| &wanted.digest) =>
        {
            Step::Yield
        }
        _ => Step::Ask { conflict, href: there.map(|there| there.href.clone()) },
    }
}

/// How what stands there contradicts what was written; `None` where it does not, or already says what is wanted.
fn conflict(wanted: Option<&Wanted>, written: Option<&Written>, there: Option<&Found>) -> Option<Conflict> {
    match (wanted, written, there) {
        (_, None, None) | (None, _, None) => None,
        (Some(_), Some(_), None) => Some(Conflict::DeletedThere),
        (Some(wanted), written, Some(there)) if says_what_is_wanted(written, there, &wanted.digest) => None,
        (_, written, Some(there)) if is_left_as_written(written, there) => None,
        (_, None, Some(_)) => Some(Conflict::AlreadyThere),
        (_, Some(_), Some(_)) => Some(Conflict::ChangedThere),
    }
}

/// What has the place say what is wanted, whatever stands there.
fn go_on(wanted: Option<&Wanted>, written: Option<&Written>, there: Option<&Found>) -> Step {
    let Some(there) = there else {
        return if wanted.is_some() { Step::Create } else { Step::Forget };
    };
    let (href, etag) = (there.href.clone(), there.etag.clone());
    match wanted {
        Some(wanted) if says_what_is_wanted(written, there, &wanted.digest) => Step::Leave { href, etag },
        Some(_) => Step::Update { href, etag },
        None => Step::Delete { href, etag },
    }
}

/// Whether what stands there says what is wanted: it was read and does, or it is the state in which that was written.
fn says_what_is_wanted(written: Option<&Written>, there: &Found, wanted: &str) -> bool {
    let is_written = written.is_some_and(|written| {
        written.digest == wanted && written.etag.is_some() && written.etag == there.etag
    });
    is_written || there.digest.as_deref() == Some(wanted)
}

/// Whether what stands there is what was written: the same state, or one that says the same.
fn is_left_as_written(written: Option<&Written>, there: &Found) -> bool {
    written.is_some_and(|written| {
        (written.etag.is_some() && written.etag == there.etag)
            || there.digest.as_ref() == Some(&written.digest)
    })
}

/// Minutes after which something is tried again that failed `failures` times on end: 1, 2, 4 … and then every hour.
#[must_use]
pub fn minutes_to_retry(failures: u32) -> u32 {
    let doublings = failures.saturating_sub(1).min(6);
    (1 << doublings).min(60)
}
