//! One calendar at a web address, put there whole. It is the case of a collection with one resource, which has no UID of its
//! own and stands at the address itself.

use std::collections::BTreeMap;

use plenary::exchange::ics::resource::digest;
use plenary::planning::publication::{Found, Settlement, Step, Wanted, Written, plan};
use plenary::store::publication::PublicationFailure;

use crate::client::{Client, Condition};
use crate::fault::Fault;
use crate::{Contradiction, Outcome};

/// What the one resource goes by.
const UID: &str = "";

pub(crate) async fn publish(
    client: &Client,
    text: String,
    settled: &BTreeMap<String, Settlement>,
    outcome: &mut Outcome,
) -> Result<(), Fault> {
    let path = client.path.as_str();
    let standing = client.get(path).await?;
    let wanted = Wanted { uid: UID.to_owned(), digest: digest(&text) };
    let found: Vec<_> = standing
        .iter()
        .map(|standing| Found {
            href: path.to_owned(),
            etag: standing.etag.clone(),
            uid: Some(UID.to_owned()),
            digest: Some(digest(&standing.text)),
        })
        .collect();
    let mut steps = plan(std::slice::from_ref(&wanted), &outcome.progress.resources, &found, settled);
    outcome.yielded(&steps, settled);
    let Some(step) = steps.remove(UID) else { return Ok(()) };

    let contradicted = |conflict| Contradiction {
        uid: UID.to_owned(),
        conflict,
        ours: Some(text.clone()),
        theirs: standing.as_ref().map(|standing| standing.text.clone()),
    };
    let (put, is_new) = match &step {
        Step::Create => (client.put(path, &Condition::Absent, text.clone()).await, true),
        Step::Update { etag, .. } => {
            let condition = etag.as_deref().map_or(Condition::None, Condition::State);
            (client.put(path, &condition, text.clone()).await, false)
        }
        Step::Leave { etag, .. } => {
            outcome.progress.resources = vec![written(path, etag.clone(), wanted.digest)];
            return Ok(());
        }
        Step::Ask { conflict, .. } => {
            outcome.contradictions.push(contradicted(*conflict));
            return Ok(());
        }
        Step::Delete { .. } | Step::Forget | Step::Yield => return Ok(()),
    };
    match put {
        Ok(etag) => {
            outcome.progress.resources = vec![written(path, etag, wanted.digest)];
            *(if is_new { &mut outcome.created } else { &mut outcome.updated }) += 1;
            Ok(())
        }
        // Somebody else was there between the look and the writing.
        Err(fault) if fault.failure == PublicationFailure::Conflict => {
            use plenary::planning::publication::Conflict::{AlreadyThere, ChangedThere};
            outcome.contradictions.push(contradicted(if is_new { AlreadyThere } else { ChangedThere }));
            Ok(())
        }
        Err(fault) => Err(fault),
    }
}

fn written(path: &str, etag: Option<String>, digest: String) -> Written {
    Written { uid: UID.to_owned(), href: path.to_owned(), etag, digest }
}
