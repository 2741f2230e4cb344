//! The open office, and what the window can do with it as a whole.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{Timestamp, ZonedDateTime};
use plenary::command::history::{OfficeState, office_state};
use plenary::command::{self, Context, Nothing};
use plenary::error::{Code, Error, Failure, Result};
use plenary::exchange::file::portable_stem;
use plenary::locale;
use plenary::model::language::Language;
use plenary::office::{self, Office};
use plenary::operation::Changes;
use plenary::sample;
use serde::Serialize;
use tauri::ipc::Response;
use tauri::{AppHandle, Emitter as _, Manager as _, State};

use crate::dialog;
use crate::incoming::{self, Slot};
use crate::preferences::{Preferences, Theme};
use crate::progress::Ending;
use crate::publisher::{self, Publisher};

/// What the window works on: at most one office, and the person's preferences.
pub struct Desk {
    office: Mutex<Option<Arc<Office>>>,
    /// Why the office of the last time is not open, until the page has been told.
    not_opened: Mutex<Option<Error>>,
    /// What is remembered about the person.
    pub preferences: Mutex<Preferences>,
    /// The file that is being taken in.
    pub incoming: Slot,
    /// The calendars that are kept current.
    pub publisher: Publisher,
    /// What ends an export that takes time.
    pub export: Ending,
}

/// How a shell command answers: what the page needs, or a failure in its language.
pub type Answer<T> = std::result::Result<T, Failure>;

impl Desk {
    /// A desk with no office open.
    pub fn new(preferences: Preferences) -> Self {
        Self {
            office: Mutex::new(None),
            not_opened: Mutex::new(None),
            preferences: Mutex::new(preferences),
            incoming: Slot::default(),
            publisher: Publisher::default(),
            export: Ending::default(),
        }
    }

    /// The open office.
    ///
    /// # Errors
    /// `NotFound` where none is open.
    pub fn office(&self) -> Result<Arc<Office>> {
        held(&self.office).clone().ok_or_else(|| Error::new(Code::NotFound, "error-no-office"))
    }

    /// The language of the window.
    pub fn language(&self) -> Language {
        held(&self.preferences).language()
    }

    /// Puts an error into the window's language, and its cause into the log.
    pub fn failure(&self, error: &Error) -> Failure {
        if error.code == Code::Internal {
            tracing::error!(%error);
        } else {
            tracing::debug!(%error);
        }
        locale::failure(error, self.language())
    }

    /// Shows `office`, in the frame and among the recent ones.
    fn show(&self, app: &AppHandle, office: Office) -> Result<OfficeState> {
        let path = office.path().to_owned();
        let office = Arc::new(office);
        let state = office_state(context(&office, self.language()), Nothing {})?;
        *held(&self.office) = Some(Arc::clone(&office));
        incoming::discard(app);
        held(&self.preferences).opened(&path);
        publisher::begin(app, &office);
        if let Some(window) = app.get_webview_window("main") {
            let _ = window.set_title(&format!("{} – Plenary", state.name));
        }
        Ok(state)
    }
}

/// What a mutex holds, also after a panic elsewhere.
pub fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a command of the core works with.
#[expect(clippy::disallowed_methods, reason = "the core is told which day it is here")]
pub fn context(office: &Office, language: Language) -> Context<'_> {
    Context { office, language, today: ZonedDateTime::now().date() }
}

/// Tells the page what a write changed. Called only after COMMIT.
pub fn announce(app: &AppHandle, changes: &Changes) {
    let desk = app.state::<Desk>();
    desk.incoming.is_out_of_date();
    desk.publisher.office_changed(&desk);
    if let Err(error) = app.emit("changed", changes) {
        tracing::warn!(%error, "the window was not told of a change");
    }
}

/// Runs work that waits for the disk on a thread made for waiting.
///
/// # Errors
/// Those of `work`, in the window's language; `Internal` where it panicked.
pub async fn off_the_main_thread<T: Send + 'static>(
    app: &AppHandle,
    work: impl FnOnce(&Desk) -> Result<T> + Send + 'static,
) -> Answer<T> {
    let on_thread = app.clone();
    let joined = tauri::async_runtime::spawn_blocking(move || {
        let desk: State<'_, Desk> = on_thread.state();
        work(&desk)
    })
    .await;
    let desk: State<'_, Desk> = app.state();
    match joined {
        Ok(result) => result.map_err(|error| desk.failure(&error)),
        Err(panic) => Err(desk.failure(&Error::new(Code::Internal, "error-internal").caused_by(panic))),
    }
}

/// Runs a command of the core: see [`plenary::command`].
#[tauri::command]
pub async fn call(app: AppHandle, name: String, input: String) -> Answer<Response> {
    let announcer = app.clone();
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        let reply = command::dispatch(context(&office, desk.language()), &name, &input)?;
        if let Some(changes) = &reply.changes {
            announce(&announcer, changes);
        }
        Ok(Response::new(reply.json))
    })
    .await
}

/// An office opened before.
#[derive(Clone, Debug, Serialize)]
pub struct RecentOffice {
    /// Its file's name, without the ending.
    name: String,
    /// The name of the folder it is in.
    folder: String,
}

/// What the window needs to show itself for the first time.
#[derive(Clone, Debug, Serialize)]
pub struct Startup {
    office: Option<OfficeState>,
    /// Why none is open although one should be; said once.
    failure: Option<Failure>,
    recent: Vec<RecentOffice>,
    language: Language,
    theme: Theme,
    version: &'static str,
}

/// What the window needs to show itself.
#[tauri::command]
pub async fn startup(app: AppHandle) -> Answer<Startup> {
    off_the_main_thread(&app, |desk| {
        let language = desk.language();
        let office = match desk.office() {
            Ok(office) => Some(office_state(context(&office, language), Nothing {})?),
            Err(_) => None,
        };
        let preferences = held(&desk.preferences).clone();
        let recent = preferences.recent().iter().map(|path| recent_office(path)).collect();
        let theme = preferences.theme();
        let failure = held(&desk.not_opened).take().map(|error| desk.failure(&error));
        Ok(Startup { office, failure, recent, language, theme, version: env!("CARGO_PKG_VERSION") })
    })
    .await
}

fn recent_office(path: &Path) -> RecentOffice {
    let text = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    RecentOffice {
        name: text(path.file_stem()).unwrap_or_default(),
        folder: text(path.parent().and_then(Path::file_name)).unwrap_or_default(),
    }
}

/// Asks where a new office is to be, makes it and opens it; `null` where the person changes their mind.
#[tauri::command]
pub async fn new_office(app: AppHandle, name: String) -> Answer<Option<OfficeState>> {
    let chosen = dialog::save(&app, "dialog-new-office", &portable_stem(&name), &[dialog::OFFICE]).await?;
    let Some(path) = chosen else { return Ok(None) };
    let shown = app.clone();
    off_the_main_thread(&app, move |desk| {
        let office = Office::create(&path, name.trim(), &time_zone(), person())?;
        desk.show(&shown, office).map(Some)
    })
    .await
}

/// Asks for an office and opens it; `null` where the person changes their mind.
#[tauri::command]
pub async fn open_office(app: AppHandle) -> Answer<Option<OfficeState>> {
    match dialog::open(&app, "dialog-open-office", dialog::OFFICE).await? {
        Some(path) => open(&app, path).await.map(Some),
        None => Ok(None),
    }
}

/// Opens one of the recent offices, by its place among them.
#[tauri::command]
pub async fn open_recent(app: AppHandle, index: usize) -> Answer<OfficeState> {
    let path = held(&app.state::<Desk>().preferences).recent().into_iter().nth(index);
    match path {
        Some(path) => open(&app, path).await,
        None => Err(app.state::<Desk>().failure(&Error::new(Code::NotFound, "error-no-office"))),
    }
}

async fn open(app: &AppHandle, path: PathBuf) -> Answer<OfficeState> {
    let shown = app.clone();
    off_the_main_thread(app, move |desk| desk.open(&shown, &path)).await
}

impl Desk {
    fn open(&self, app: &AppHandle, path: &Path) -> Result<OfficeState> {
        // The same file again: our own lock must not make it read-only to ourselves.
        let is_open = held(&self.office).as_ref().is_some_and(|office| office.path() == path);
        if is_open {
            self.publisher.end();
            held(&self.office).take();
        }
        self.show(app, Office::open(path, person())?)
    }

    /// A sentence of the shell in the window's language.
    pub fn text(&self, id: &str) -> String {
        locale::text(self.language(), id, &[])
    }
}

/// Opens the sample office in the person's data folder, and makes it where it is not there yet.
#[tauri::command]
pub async fn open_sample(app: AppHandle) -> Answer<OfficeState> {
    let shown = app.clone();
    off_the_main_thread(&app, move |desk| {
        let folder = shown.path().app_data_dir().map_err(internal)?;
        std::fs::create_dir_all(&folder).map_err(internal)?;
        let path = folder.join(format!("{}.plenary", sample::NAME));
        if !path.exists() {
            sample::create(&path, person())?;
        }
        desk.open(&shown, &path)
    })
    .await
}

/// A fault of the system that no person can mend.
pub fn internal(source: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::new(Code::Internal, "error-internal").caused_by(source)
}

/// Closes the office; the window shows its first screen again.
#[tauri::command]
pub fn close_office(app: AppHandle, desk: State<'_, Desk>) {
    incoming::discard(&app);
    publisher::end(&app);
    held(&desk.office).take();
    held(&desk.preferences).closed();
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.set_title("Plenary");
    }
}

/// Sets the language of the window.
#[tauri::command]
pub fn set_language(desk: State<'_, Desk>, language: Language) {
    held(&desk.preferences).set_language(language);
    desk.publisher.tell();
}

/// Sets light or dark.
#[tauri::command]
pub fn set_theme(app: AppHandle, desk: State<'_, Desk>, theme: Theme) {
    held(&desk.preferences).set_theme(theme);
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.set_theme(theme.into());
    }
}

/// Opens the office that the program was started with, as a file manager does, else the one that was open last.
pub fn open_first(app: &AppHandle) {
    let desk: State<'_, Desk> = app.state();
    let named = std::env::args_os().nth(1).map(PathBuf::from);
    let last = || held(&desk.preferences).open().map(Path::to_owned);
    let Some(path) = named.or_else(last) else { return };
    let path = std::path::absolute(&path).unwrap_or(path);
    if let Err(error) = desk.open(app, &path) {
        tracing::error!(%error, path = %path.display(), "the office was not opened");
        *held(&desk.not_opened) = Some(error);
    }
}

/// Who works here, and by which clock.
#[expect(clippy::disallowed_methods, reason = "the core is given its clock here")]
fn person() -> office::Desk {
    office::Desk {
        clock: Arc::new(Timestamp::now),
        author: whoami::realname().ok().filter(|name| !name.trim().is_empty()).unwrap_or_else(account),
        device: whoami::hostname().unwrap_or_default(),
    }
}

fn account() -> String {
    whoami::username().unwrap_or_default()
}

/// IANA name of this machine's time zone.
#[expect(clippy::disallowed_methods, reason = "the core is told the zone here")]
fn time_zone() -> String {
    jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned()
}

/// Where people keep their documents.
pub fn documents(app: &AppHandle) -> Option<PathBuf> {
    app.path().document_dir().ok().filter(|folder| folder.is_dir()).or_else(|| app.path().home_dir().ok())
}
