//! Native file dialogs. They are made on the main thread, as every toolkit demands, and awaited elsewhere.

use std::path::{Path, PathBuf};

use plenary::error::{Code, Error};
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{AppHandle, Manager as _};

/// The kind of file a dialog is about.
#[derive(Clone, Copy, Debug)]
pub struct FileKind {
    /// What it is called in the dialog's list of kinds.
    pub label: &'static str,
    /// Its ending, without the dot.
    pub extension: &'static str,
}

/// Office files.
pub const OFFICE: FileKind = FileKind { label: "Plenary", extension: "plenary" };
/// Calendar files (RFC 5545).
pub const CALENDAR: FileKind = FileKind { label: "iCalendar", extension: "ics" };
/// Comma-separated values (RFC 4180).
pub const CSV: FileKind = FileKind { label: "CSV", extension: "csv" };

/// Asks where to write a new file, proposing `name` in `folder`; `None` where the person changes their mind.
pub async fn save(
    app: &AppHandle,
    title: String,
    folder: Option<PathBuf>,
    name: String,
    kind: FileKind,
) -> Result<Option<PathBuf>, Error> {
    let chosen = show(app, folder, title, move |dialog| {
        dialog.add_filter(kind.label, &[kind.extension]).set_file_name(name).save_file()
    })
    .await?;
    Ok(chosen.map(|path| with_extension(&path, kind.extension)))
}

/// Asks which file to open.
pub async fn open(
    app: &AppHandle,
    title: String,
    folder: Option<PathBuf>,
    kind: FileKind,
) -> Result<Option<PathBuf>, Error> {
    show(app, folder, title, move |dialog| dialog.add_filter(kind.label, &[kind.extension]).pick_file()).await
}

/// Asks for a folder.
pub async fn open_folder(
    app: &AppHandle,
    title: String,
    folder: Option<PathBuf>,
) -> Result<Option<PathBuf>, Error> {
    show(app, folder, title, AsyncFileDialog::pick_folder).await
}

async fn show<F>(
    app: &AppHandle,
    folder: Option<PathBuf>,
    title: String,
    ask: impl FnOnce(AsyncFileDialog) -> F + Send + 'static,
) -> Result<Option<PathBuf>, Error>
where
    F: Future<Output = Option<FileHandle>> + Send + 'static,
{
    let (send, receive) = tokio::sync::oneshot::channel();
    let window = app.get_webview_window("main");
    app.run_on_main_thread(move || {
        let mut dialog = AsyncFileDialog::new().set_title(title);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        if let Some(window) = &window {
            dialog = dialog.set_parent(window);
        }
        // The receiver is gone only when the program ends.
        let _ = send.send(ask(dialog));
    })
    .map_err(fault)?;
    let chosen = receive.await.map_err(fault)?.await;
    Ok(chosen.map(|handle| handle.path().to_owned()))
}

fn fault(source: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::new(Code::Internal, "error-internal").caused_by(source)
}

/// The name as chosen, with its ending where the person left it out.
fn with_extension(path: &Path, extension: &str) -> PathBuf {
    match path.extension() {
        Some(_) => path.to_owned(),
        None => path.with_extension(extension),
    }
}
