//! A calendar collection (RFC 4791): one resource for each UID, compared before anything is written.

use std::collections::{BTreeMap, BTreeSet};

use libdav::caldav::GetCalendarResources;
use libdav::dav::ListResources;
use plenary::exchange::ics::resource::{Resource, digest, identify};
use plenary::planning::publication::{Conflict, Found, Settlement, Step, Wanted, Written, plan, to_look_at};
use plenary::store::publication::PublicationFailure;

use crate::client::{Client, Condition};
use crate::fault::Fault;
use crate::{Contradiction, Outcome};

/// How many resources are asked for at once.
const AT_ONCE: usize = 100;

pub(crate) async fn publish(
    client: &Client,
    resources: Vec<Resource>,
    settled: &BTreeMap<String, Settlement>,
    outcome: &mut Outcome,
) -> Result<(), Fault> {
    let wanted: Vec<_> = resources
        .iter()
        .map(|resource| Wanted { uid: resource.uid.clone(), digest: resource.digest.clone() })
        .collect();
    let mut written: BTreeMap<_, _> =
        outcome.progress.resources.iter().map(|written| (written.uid.clone(), written.clone())).collect();

    let (mut found, paths) = list(client).await?;
    let names = wanted.iter().map(|wanted| name(&wanted.uid)).collect();
    let unknown: BTreeSet<_> =
        to_look_at(&outcome.progress.resources, &found, &names).into_iter().map(str::to_owned).collect();
    let texts = look_at(client, &unknown, &paths, &mut found).await?;

    let steps = plan(&wanted, &outcome.progress.resources, &found, settled);
    outcome.yielded(&steps, settled);
    let ours: BTreeMap<_, _> =
        resources.into_iter().map(|resource| (resource.uid.clone(), resource)).collect();
    let mut done = Ok(());
    for (uid, step) in steps {
        let hand = Hand { client, uid: &uid, ours: ours.get(&uid), paths: &paths, texts: &texts };
        done = hand.take(step, &mut written, outcome).await;
        if done.is_err() {
            // What was done until now stays done, and is remembered.
            break;
        }
    }
    outcome.progress.resources = written.into_values().collect();
    done
}

/// What stands in the collection, by name, and the path that the server gives to each.
async fn list(client: &Client) -> Result<(Vec<Found>, BTreeMap<String, String>), Fault> {
    let listed = client.ask(ListResources::new(&client.path)).await?.resources;
    let mut paths = BTreeMap::new();
    let mut found = Vec::new();
    for resource in listed {
        // What ends in a slash is a collection within the collection: not ours.
        let Some(name) = resource.href.rsplit('/').next().filter(|name| !name.is_empty()) else { continue };
        paths.insert(name.to_owned(), resource.href.clone());
        found.push(Found { href: name.to_owned(), etag: resource.etag, uid: None, digest: None });
    }
    Ok((found, paths))
}

/// Reads the resources of these names, and notes of each which it is and what it says.
async fn look_at(
    client: &Client,
    names: &BTreeSet<String>,
    paths: &BTreeMap<String, String>,
    found: &mut [Found],
) -> Result<BTreeMap<String, String>, Fault> {
    let mut by_name: BTreeMap<_, _> = found.iter_mut().map(|found| (found.href.clone(), found)).collect();
    let mut texts = BTreeMap::new();
    let asked: Vec<_> = names.iter().filter_map(|name| paths.get(name)).collect();
    for some in asked.chunks(AT_ONCE) {
        let request = GetCalendarResources::new(&client.path).with_hrefs(some);
        for resource in client.ask(request).await?.resources {
            let name = resource.href.rsplit('/').next().unwrap_or_default().to_owned();
            let Ok(content) = resource.content else { continue };
            let Some(found) = by_name.get_mut(&name) else { continue };
            // The state that was read, should it have changed since it was listed.
            found.etag = Some(content.etag);
            found.uid = identify(&content.data).map(|(uid, _)| uid);
            found.digest = Some(digest(&content.data));
            texts.insert(name, content.data);
        }
    }
    Ok(texts)
}

/// The name of a resource within the collection. UIDs are ours: an id, and of a project's ends a word.
fn name(uid: &str) -> String {
    format!("{uid}.ics")
}

/// What is needed to do something about one UID.
struct Hand<'a> {
    client: &'a Client,
    uid: &'a str,
    ours: Option<&'a Resource>,
    paths: &'a BTreeMap<String, String>,
    texts: &'a BTreeMap<String, String>,
}

impl Hand<'_> {
    async fn take(
        &self,
        step: Step,
        written: &mut BTreeMap<String, Written>,
        outcome: &mut Outcome,
    ) -> Result<(), Fault> {
        match step {
            Step::Create => {
                let name = name(self.uid);
                match self.put(&name, &Condition::Absent).await? {
                    Some(state) => {
                        written.insert(self.uid.to_owned(), state);
                        outcome.created += 1;
                    }
                    None => outcome.contradictions.push(self.contradiction(Conflict::AlreadyThere, None)),
                }
            }
            Step::Update { href, etag } => match self.put(&href, &condition(etag.as_deref())).await? {
                Some(state) => {
                    written.insert(self.uid.to_owned(), state);
                    outcome.updated += 1;
                }
                None => outcome.contradictions.push(self.contradiction(Conflict::ChangedThere, Some(&href))),
            },
            Step::Delete { href, etag } => {
                match self.client.delete(&self.path(&href), &condition(etag.as_deref())).await {
                    Ok(()) => {
                        written.remove(self.uid);
                        outcome.deleted += 1;
                    }
                    Err(fault) if fault.failure == PublicationFailure::Conflict => {
                        outcome.contradictions.push(self.contradiction(Conflict::ChangedThere, Some(&href)));
                    }
                    Err(fault) => return Err(fault),
                }
            }
            Step::Leave { href, etag } => {
                if let Some(ours) = self.ours {
                    written.insert(self.uid.to_owned(), self.state(&href, etag, ours));
                }
            }
            Step::Forget => {
                written.remove(self.uid);
            }
            Step::Yield => {}
            Step::Ask { conflict, href } => {
                outcome.contradictions.push(self.contradiction(conflict, href.as_deref()));
            }
        }
        Ok(())
    }

    /// Writes what the office wants; `None` where the condition does not hold, or another resource has the UID.
    async fn put(&self, name: &str, condition: &Condition<'_>) -> Result<Option<Written>, Fault> {
        let Some(ours) = self.ours else { return Ok(None) };
        let path = self.path(name);
        let etag = match self.client.put(&path, condition, ours.text.clone()).await {
            Ok(etag) => etag,
            Err(fault) if fault.failure == PublicationFailure::Conflict => return Ok(None),
            Err(fault) => return Err(fault),
        };
        // A server that puts it down in words of its own says no tag (RFC 4791 section 5.3.4). It is asked, and believed if
        // what stands there still says the same.
        let etag = match etag {
            Some(etag) => Some(etag),
            None => self.client.get(&path).await?.and_then(|standing| {
                let is_ours = identify(&standing.text).is_some_and(|(_, digest)| digest == ours.digest);
                standing.etag.filter(|_| is_ours)
            }),
        };
        Ok(Some(self.state(name, etag, ours)))
    }

    fn state(&self, name: &str, etag: Option<String>, ours: &Resource) -> Written {
        Written { uid: self.uid.to_owned(), href: name.to_owned(), etag, digest: ours.digest.clone() }
    }

    /// Where a resource of this name is, or is to be.
    fn path(&self, name: &str) -> String {
        self.paths.get(name).cloned().unwrap_or_else(|| format!("{}{name}", self.client.path))
    }

    fn contradiction(&self, conflict: Conflict, name: Option<&str>) -> Contradiction {
        Contradiction {
            uid: self.uid.to_owned(),
            conflict,
            ours: self.ours.map(|ours| ours.text.clone()),
            theirs: name.and_then(|name| self.texts.get(name)).cloned(),
        }
    }
}

fn condition(etag: Option<&str>) -> Condition<'_> {
    etag.map_or(Condition::None, Condition::State)
}
