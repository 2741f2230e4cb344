//! One calendar at a web address, put there whole. It is the case of a collection with one resource, which has no UID of its
//! own and stands at the address itself.

use std::collections::BTreeSet;

use plenary::exchange::ics::resource::identify;
use plenary::planning::publication::{Found, Step, Wanted, Written, plan};
use plenary::store::publication::PublicationFailure;
use sha2::{Digest as _, Sha256};

use crate::client::{Client, Condition};
use crate::fault::Fault;
use crate::{Contradiction, Outcome};

/// What the one resource goes by.
const UID: &str = "";

pub(crate) async fn publish(
    client: &Client,
    text: String,
    decided: &BTreeSet<String>,
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
    let mut steps = plan(std::slice::from_ref(&wanted), &outcome.progress.resources, &found, decided);
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
        Step::Delete { .. } | Step::Forget => return Ok(()),
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

/// Of what its events and tasks say, as far as it has any: a server may put the calendar down anew here too, and give no tag for
/// it (Radicale makes a collection of it). That the calendar is called something else is so no change by itself.
fn digest(text: &str) -> String {
    if let Some((_, digest)) = identify(text) {
        return digest;
    }
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
