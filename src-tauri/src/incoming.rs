//! Files of other programs: chosen in a native dialog or dropped onto the window, read off the main thread, shown by the page,
//! taken in or thrown away. Paths stay here.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use plenary::command::Context;
use plenary::command::incoming::{
    ChooseIncomingInput, Incoming, IncomingItemsInput, IncomingNotice, IncomingNoticesInput, IncomingReport,
    IncomingRow, IncomingSummary, ReadingInput,
};
use plenary::error::{Code, Error, Failure, Result, file_name};
use plenary::exchange::progress::Progress;
use plenary::locale;
use plenary::store::record::Page;
use serde::Serialize;
use tauri::{AppHandle, DragDropEvent, Emitter as _, Manager as _, State};

use crate::desk::{Answer, Desk, announce, context, held, off_the_main_thread};
use crate::dialog;
use crate::progress::{self, Ending};

/// The event that tells how far reading or importing has come.
const SHARE: &str = "incoming-share";

/// The one file that is being taken in, where there is one.
#[derive(Default)]
pub struct Slot {
    phase: Mutex<Phase>,
    ending: Ending,
    /// The office has changed since the file was compared with it.
    is_stale: AtomicBool,
}

/// How far it has come.
#[derive(Default)]
enum Phase {
    #[default]
    Empty,
    Reading(String),
    Open(Box<Incoming>),
    Importing(String),
    Failed {
        file_name: String,
        failure: Failure,
    },
}

/// The same, as the page is told.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "phase", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum IncomingState {
    /// It is being read, or compared with the office.
    Reading { file_name: String },
    /// It can be looked at and chosen from.
    Open { summary: IncomingSummary },
    /// What was chosen is being taken in.
    Importing { file_name: String },
    /// It cannot be read.
    Failed { file_name: String, failure: Failure },
}

impl Slot {
    /// The office has changed.
    pub fn is_out_of_date(&self) {
        self.is_stale.store(true, Ordering::Relaxed);
    }

    /// There is nothing to be taken in any more; what is under way ends.
    fn clear(&self) {
        self.cancel();
        let mut phase = held(&self.phase);
        if !matches!(*phase, Phase::Importing(_)) {
            *phase = Phase::Empty;
        }
    }

    fn cancel(&self) {
        self.ending.cancel();
    }

    fn state(&self) -> Option<IncomingState> {
        match &*held(&self.phase) {
            Phase::Empty => None,
            Phase::Reading(file_name) => Some(IncomingState::Reading { file_name: file_name.clone() }),
            Phase::Open(incoming) => Some(IncomingState::Open { summary: incoming.summary() }),
            Phase::Importing(file_name) => Some(IncomingState::Importing { file_name: file_name.clone() }),
            Phase::Failed { file_name, failure } => {
                Some(IncomingState::Failed { file_name: file_name.clone(), failure: failure.clone() })
            }
        }
    }

    /// Begins something that takes time; `None` where something is under way. Gives what ends it, and what was before.
    fn begin(&self, next: impl FnOnce(&mut Phase) -> Option<Phase>) -> Option<(Arc<AtomicBool>, Phase)> {
        let mut phase = held(&self.phase);
        if matches!(*phase, Phase::Reading(_) | Phase::Importing(_)) {
            return None;
        }
        let next = next(&mut phase)?;
        Some((self.ending.begin(), std::mem::replace(&mut *phase, next)))
    }
}

/// Tells the page what has become of the file.
fn tell(app: &AppHandle) {
    let state = app.state::<Desk>().incoming.state();
    if let Err(error) = app.emit("incoming", state) {
        tracing::warn!(%error, "the window was not told of a file");
    }
}

/// Asks for a file and reads it; the page is told by events, also how it ends.
#[tauri::command]
pub async fn choose_file(app: AppHandle) -> Answer<()> {
    if let Some(path) = dialog::open_one_of(&app, "dialog-import-file", dialog::INCOMING).await? {
        read(app, path, ReadingInput::default()).await;
    }
    Ok(())
}

/// Reads a text that the person pasted, as it reads a file.
#[tauri::command]
pub async fn read_pasted(app: AppHandle, text: String) {
    let name = locale::text(app.state::<Desk>().language(), "incoming-pasted", &[]);
    let called = name.clone();
    open(app, name, move |context, _| Incoming::pasted(context, &called, &text)).await;
}

/// What is dragged onto the window, and dropped: the first file of it is read.
pub fn dragged(app: &AppHandle, event: &DragDropEvent) {
    let can_take = app.state::<Desk>().office().is_ok();
    let is_over = matches!(event, DragDropEvent::Enter { paths, .. } if can_take && !paths.is_empty());
    if let DragDropEvent::Enter { .. } | DragDropEvent::Drop { .. } | DragDropEvent::Leave = event {
        let _ = app.emit("incoming-over", is_over);
    }
    if let DragDropEvent::Drop { paths, .. } = event
        && can_take
        && let Some(path) = paths.first()
    {
        tauri::async_runtime::spawn(read(app.clone(), path.clone(), ReadingInput::default()));
    }
}

async fn read(app: AppHandle, path: PathBuf, input: ReadingInput) {
    let name = file_name(&path);
    open(app, name, move |context, progress| Incoming::open(context, &path, input, progress)).await;
}

/// Has what is called `name` read; the page is told by events, also how it ends.
async fn open(
    app: AppHandle,
    name: String,
    reading: impl FnOnce(Context<'_>, &Progress<'_>) -> Result<Incoming> + Send + 'static,
) {
    let begun = app.state::<Desk>().incoming.begin(|_| Some(Phase::Reading(name.clone())));
    let Some((is_cancelled, _)) = begun else { return };
    tell(&app);
    let (on_thread, cancelled) = (app.clone(), Arc::clone(&is_cancelled));
    let opened = off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        if let Some(reason) = office.read_only() {
            return Err(Error::new(reason.code, reason.message));
        }
        desk.incoming.is_stale.store(false, Ordering::Relaxed);
        progress::telling(&on_thread, SHARE, &cancelled, |progress| {
            reading(context(&office, desk.language()), progress)
        })
    })
    .await;
    let slot = &app.state::<Desk>().incoming;
    let next = match opened {
        Ok(incoming) => Phase::Open(Box::new(incoming)),
        Err(failure) if failure.code == Code::Cancelled => Phase::Empty,
        Err(failure) => Phase::Failed { file_name: name, failure },
    };
    // Where it was thrown away meanwhile, another file may be read by now.
    if slot.ending.is_of(&is_cancelled) {
        let mut phase = held(&slot.phase);
        if matches!(*phase, Phase::Reading(_)) {
            *phase = next;
        }
    }
    tell(&app);
}

/// Runs `work` on the file that is open, compared with the office as it is.
async fn on_open<T: Send + 'static>(
    app: &AppHandle,
    work: impl FnOnce(&mut Incoming, Context<'_>) -> Result<T> + Send + 'static,
) -> Answer<T> {
    off_the_main_thread(app, move |desk| {
        let office = desk.office()?;
        let context = context(&office, desk.language());
        let mut phase: MutexGuard<'_, Phase> = held(&desk.incoming.phase);
        let Phase::Open(incoming) = &mut *phase else { return Err(nothing_open()) };
        if desk.incoming.is_stale.swap(false, Ordering::Relaxed) {
            incoming.compare(context)?;
        }
        work(incoming, context)
    })
    .await
}

fn nothing_open() -> Error {
    Error::new(Code::NotFound, "error-no-incoming")
}

/// What has become of the file.
#[tauri::command]
pub fn incoming_state(desk: State<'_, Desk>) -> Option<IncomingState> {
    desk.incoming.state()
}

/// Some of what stands in the file.
#[tauri::command]
pub async fn incoming_items(app: AppHandle, input: IncomingItemsInput) -> Answer<Page<IncomingRow>> {
    on_open(&app, move |incoming, context| incoming.items(context, input)).await
}

/// Some of what was not read as it stands.
#[tauri::command]
pub async fn incoming_notices(app: AppHandle, input: IncomingNoticesInput) -> Answer<Page<IncomingNotice>> {
    on_open(&app, move |incoming, context| Ok(incoming.notices(context, input))).await
}

/// Chooses what is to become of items.
#[tauri::command]
pub async fn choose_incoming(app: AppHandle, input: ChooseIncomingInput) -> Answer<IncomingSummary> {
    on_open(&app, move |incoming, context| {
        incoming.choose(context, input)?;
        Ok(incoming.summary())
    })
    .await
}

/// Reads the file once more, in another way.
#[tauri::command]
pub async fn read_incoming_again(app: AppHandle, input: ReadingInput) -> Answer<()> {
    let path = on_open(&app, |incoming, _| Ok(incoming.path().to_owned())).await?;
    read(app, path, input).await;
    Ok(())
}

/// Takes in what was chosen, as one operation.
#[tauri::command]
pub async fn import_incoming(app: AppHandle) -> Answer<IncomingReport> {
    let taken = app.state::<Desk>().incoming.begin(|phase| match phase {
        Phase::Open(incoming) => Some(Phase::Importing(incoming.summary().file_name)),
        _ => None,
    });
    let Some((is_cancelled, Phase::Open(incoming))) = taken else {
        return Err(app.state::<Desk>().failure(&nothing_open()));
    };
    tell(&app);
    let on_thread = app.clone();
    let answer = off_the_main_thread(&app, move |desk| {
        let imported = desk.office().and_then(|office| {
            progress::telling(&on_thread, SHARE, &is_cancelled, |progress| {
                incoming.import(context(&office, desk.language()), progress)
            })
        });
        // What was not taken in can still be looked at.
        *held(&desk.incoming.phase) = if imported.is_ok() { Phase::Empty } else { Phase::Open(incoming) };
        let written = imported?;
        if !written.changes.rows.is_empty() {
            announce(&on_thread, &written.changes);
        }
        Ok(written.value)
    })
    .await;
    tell(&app);
    answer
}

/// Ends reading or importing; what was read is there again.
#[tauri::command]
pub fn cancel_incoming(desk: State<'_, Desk>) {
    desk.incoming.cancel();
}

/// Throws away what was read.
#[tauri::command]
pub fn discard_incoming(app: AppHandle) {
    discard(&app);
}

/// Throws away what was read, and tells the page: it was read for an office that is no longer shown.
pub fn discard(app: &AppHandle) {
    app.state::<Desk>().incoming.clear();
    tell(app);
}
