//! What the page asks about published calendars, and what it is told. Where a calendar goes is this computer's: a path is chosen in a
//! native dialog and stays here, a password goes to the system's keyring and is never read back to the page.

use std::sync::Arc;

use plenary::command::publications::{
    PublishedSide, failure_in_words, progress, publication, publications, sides,
};
use plenary::error::{Code, Error, Result, file_name};
use plenary::exchange::file::portable_stem;
use plenary::model::publication::{Publication, PublicationId, PublicationPlace, read_address};
use plenary::office::Office;
use plenary::planning::publication::{Conflict, PublicationSide};
use plenary::store::publication::PublicationFailure;
use plenary_publishing::secret::{self, SecretFault};
use serde::Serialize;
use tauri::{AppHandle, Emitter as _};

use crate::desk::{Answer, Desk, context, held, off_the_main_thread};
use crate::dialog;
use crate::preferences::PublishedTo;
use crate::publisher::Phase;

/// How a published calendar stands on this computer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PublicationState {
    publication_id: PublicationId,
    /// This computer was told to publish it.
    is_here: bool,
    /// The name of the file, or the host of the address; empty where it is not known yet.
    target: String,
    /// A password is kept on this computer.
    has_password: bool,
    phase: Phase,
    succeeded_at: Option<String>,
    failed_at: Option<String>,
    retry_at: Option<String>,
    failure: Option<PublicationFailure>,
    /// The failure in words, and what can be done about it.
    message: Option<String>,
    advice: Option<String>,
    /// What the last run did.
    created: u32,
    updated: u32,
    deleted: u32,
    /// How many contradictions a person has to decide.
    contradictions: usize,
}

/// What others changed, for a person to decide about.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ShownContradiction {
    uid: String,
    title: String,
    conflict: Conflict,
    ours: Option<PublishedSide>,
    theirs: Option<PublishedSide>,
}

/// How all published calendars of the open office stand; none where no office is open.
///
/// # Errors
/// Those of the store.
pub fn states(desk: &Desk) -> Result<Vec<PublicationState>> {
    let Ok(office) = desk.office() else { return Ok(Vec::new()) };
    let all = publications(context(&office, desk.language()))?;
    all.iter().map(|publication| state(desk, &office, publication)).collect()
}

fn state(desk: &Desk, office: &Office, publication: &Publication) -> Result<PublicationState> {
    let state = progress(context(office, desk.language()), publication)?.state;
    let to = held(&desk.preferences).published_to(office.path(), publication).cloned();
    let (phase, last) = desk.publisher.standing(publication.id);
    let target = match &to {
        Some(PublishedTo::File { path }) => file_name(path),
        _ => read_address(publication.place, &publication.address)
            .ok()
            .and_then(|url| url.host_str().map(str::to_owned))
            .unwrap_or_default(),
    };
    let failure = state.failure.map(|(_, failure)| failure);
    let told = failure.map(|failure| failure_in_words(failure, desk.language()));
    let (message, advice) = told.map_or((None, None), |told| (Some(told.message), told.hint));
    Ok(PublicationState {
        publication_id: publication.id,
        is_here: to.is_some(),
        target,
        has_password: matches!(to, Some(PublishedTo::Server { has_password: true, .. })),
        phase,
        succeeded_at: state.succeeded_at.map(|at| at.to_string()),
        failed_at: state.failure.map(|(at, _)| at.to_string()),
        retry_at: state.retry_at.map(|at| at.to_string()),
        failure,
        message,
        advice,
        created: last.created,
        updated: last.updated,
        deleted: last.deleted,
        contradictions: last.contradictions.len(),
    })
}

/// Tells the page how all stand.
pub fn emit(app: &AppHandle, states: &[PublicationState]) {
    if let Err(error) = app.emit("publications", states) {
        tracing::warn!(%error, "the window was not told of its published calendars");
    }
}

/// How all published calendars stand.
#[tauri::command]
pub async fn publication_states(app: AppHandle) -> Answer<Vec<PublicationState>> {
    off_the_main_thread(&app, states).await
}

/// Publishes one calendar, or all that are published from here. How it goes is told by the event `publications`.
#[tauri::command]
pub async fn publish_now(app: AppHandle, id: Option<PublicationId>) -> Answer<()> {
    off_the_main_thread(&app, move |desk| {
        let office = writable(desk)?;
        let here = held(&desk.preferences).published_from(office.path());
        if let Some(id) = id {
            let publication = publication(context(&office, desk.language()), id)?;
            if held(&desk.preferences).published_to(office.path(), &publication).is_none() {
                return Err(Error::new(Code::Conflict, "error-publication-not-here"));
            }
        }
        desk.publisher.publish_now(here.into_iter().filter(|here| id.is_none_or(|id| id == *here)));
        Ok(())
    })
    .await
}

/// Asks which file a calendar is kept in on this computer, and publishes it at once; false where the person changes their mind.
#[tauri::command]
pub async fn choose_publication_file(app: AppHandle, id: PublicationId) -> Answer<bool> {
    let name = off_the_main_thread(&app, move |desk| {
        let office = writable(desk)?;
        let publication = publication(context(&office, desk.language()), id)?;
        Ok(portable_stem(&publication.name))
    })
    .await?;
    let chosen = dialog::save(&app, "dialog-publish-calendar", &name, &[dialog::CALENDAR]).await?;
    let Some(path) = chosen else { return Ok(false) };
    off_the_main_thread(&app, move |desk| {
        let office = writable(desk)?;
        held(&desk.preferences).publish(office.path(), id, PublishedTo::File { path });
        desk.publisher.publish_now([id]);
        Ok(true)
    })
    .await
}

/// Has this computer publish a calendar at its web address from now on. Without a password, one that is kept already is kept.
#[tauri::command]
pub async fn publish_here(app: AppHandle, id: PublicationId, password: Option<String>) -> Answer<()> {
    off_the_main_thread(&app, move |desk| {
        let office = writable(desk)?;
        let publication = publication(context(&office, desk.language()), id)?;
        if publication.place == PublicationPlace::SharedFile {
            return Err(Error::new(Code::Conflict, "error-publication-no-file"));
        }
        if publication.address.is_empty() {
            return Err(Error::invalid("address", "error-publication-no-address"));
        }
        read_address(publication.place, &publication.address)?;
        let kept = held(&desk.preferences).published_to(office.path(), &publication).cloned();
        let mut has_password = matches!(kept, Some(PublishedTo::Server { has_password: true, .. }));
        if let Some(password) = password.filter(|password| !password.is_empty()) {
            secret::keep(&publication, &password).map_err(secret_failure)?;
            has_password = true;
        }
        let Publication { address, user_name, .. } = publication;
        let to = PublishedTo::Server { address, user_name, has_password };
        held(&desk.preferences).publish(office.path(), id, to);
        desk.publisher.publish_now([id]);
        Ok(())
    })
    .await
}

fn secret_failure(fault: SecretFault) -> Error {
    match fault {
        SecretFault::NoKeyring => Error::new(Code::Internal, "error-publication-no-keyring"),
        SecretFault::NoAddress => Error::invalid("address", "error-publication-no-address"),
    }
}

/// Publishes a calendar from this computer no more. What stands at its place stays there.
#[tauri::command]
pub async fn stop_publishing_here(app: AppHandle, id: PublicationId) -> Answer<()> {
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        let before = held(&desk.preferences).stop_publishing(office.path(), id);
        desk.publisher.forget(id);
        // Of the address that the password is kept for: the record may have another by now, or be gone.
        if let Some(PublishedTo::Server { address, user_name, has_password: true }) = before {
            let place = match address.ends_with('/') {
                true => PublicationPlace::CalDav,
                false => PublicationPlace::WebDav,
            };
            let kept_for = Publication { id, place, address, user_name, ..Publication::default() };
            secret::forget(&kept_for).map_err(secret_failure)?;
        }
        Ok(())
    })
    .await
}

/// What others changed at a place, from the last run.
#[tauri::command]
pub async fn publication_contradictions(
    app: AppHandle,
    id: PublicationId,
) -> Answer<Vec<ShownContradiction>> {
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        let (_, last) = desk.publisher.standing(id);
        last.contradictions
            .iter()
            .map(|found| {
                let told =
                    sides(context(&office, desk.language()), found.ours.as_deref(), found.theirs.as_deref());
                let (ours, theirs) = told?;
                let title = ours.as_ref().or(theirs.as_ref()).map(|side| side.title.clone());
                let (uid, conflict, title) = (found.uid.clone(), found.conflict, title.unwrap_or_default());
                Ok(ShownContradiction { uid, title, conflict, ours, theirs })
            })
            .collect()
    })
    .await
}

/// Settles contradictions for one side, as they were shown, and publishes at once.
#[tauri::command]
pub async fn settle_publication(
    app: AppHandle,
    id: PublicationId,
    uids: Vec<String>,
    side: PublicationSide,
) -> Answer<()> {
    off_the_main_thread(&app, move |desk| {
        writable(desk)?;
        desk.publisher.settle(id, &uids, side);
        Ok(())
    })
    .await
}

/// The open office, if what is done to it can be remembered.
fn writable(desk: &Desk) -> Result<Arc<Office>> {
    let office = desk.office()?;
    match office.read_only() {
        Some(reason) => Err(Error::new(reason.code, reason.message)),
        None => Ok(office),
    }
}
