//! Native file dialogs. They are made on the main thread, as every toolkit demands, and awaited elsewhere.

use std::path::{Path, PathBuf};

use plenary::exchange::archive::EXTENSION;
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{AppHandle, Manager as _};

use crate::desk::{Answer, Desk, documents, internal};

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
/// Workbooks of Excel (ISO/IEC 29500).
pub const XLSX: FileKind = FileKind { label: "Excel", extension: "xlsx" };

/// Word documents (ECMA-376).
pub const DOCX: FileKind = FileKind { label: "Word", extension: "docx" };

/// PDF (ISO 32000).
pub const PDF: FileKind = FileKind { label: "PDF", extension: "pdf" };

/// XML, as IATI has it.
pub const XML: FileKind = FileKind { label: "XML", extension: "xml" };
/// Archives of an office.
pub const ARCHIVE: FileKind = FileKind { label: "ZIP", extension: EXTENSION };

/// Plain text, in UTF-8.
pub const TEXT: FileKind = FileKind { label: "TXT", extension: "txt" };

/// Files of other programs that are taken in.
pub const INCOMING: &[FileKind] = &[CALENDAR, XLSX, CSV, TEXT, ARCHIVE];

/// Asks where to write a new file, proposing the name `stem`; `None` where the person changes their mind.
///
/// `title` is the id of the dialog's title.
///
/// The first of `kinds` is meant where the person names no ending.
pub async fn save(
    app: &AppHandle,
    title: &str,
    stem: &str,
    kinds: &'static [FileKind],
) -> Answer<Option<PathBuf>> {
    let extension = kinds.first().map_or("", |kind| kind.extension);
    let name = format!("{stem}.{extension}");
    let chosen = show(app, title, move |dialog| {
        let offered =
            kinds.iter().fold(dialog, |dialog, kind| dialog.add_filter(kind.label, &[kind.extension]));
        offered.set_file_name(name).save_file()
    })
    .await?;
    Ok(chosen.map(|path| with_extension(&path, extension)))
}

/// Asks which file to open.
pub async fn open(app: &AppHandle, title: &str, kind: FileKind) -> Answer<Option<PathBuf>> {
    show(app, title, move |dialog| dialog.add_filter(kind.label, &[kind.extension]).pick_file()).await
}

/// Asks which file of one of these kinds to open.
pub async fn open_one_of(
    app: &AppHandle,
    title: &str,
    kinds: &'static [FileKind],
) -> Answer<Option<PathBuf>> {
    let labels: Vec<&str> = kinds.iter().map(|kind| kind.label).collect();
    let extensions: Vec<&str> = kinds.iter().map(|kind| kind.extension).collect();
    show(app, title, move |dialog| dialog.add_filter(labels.join(", "), &extensions).pick_file()).await
}

/// Asks for a folder.
pub async fn open_folder(app: &AppHandle, title: &str) -> Answer<Option<PathBuf>> {
    show(app, title, AsyncFileDialog::pick_folder).await
}

/// Every dialog begins where the person keeps their documents.
async fn show<F>(
    app: &AppHandle,
    title: &str,
    ask: impl FnOnce(AsyncFileDialog) -> F + Send + 'static,
) -> Answer<Option<PathBuf>>
where
    F: Future<Output = Option<FileHandle>> + Send + 'static,
{
    let (send, receive) = tokio::sync::oneshot::channel();
    let window = app.get_webview_window("main");
    let title = app.state::<Desk>().text(title);
    let folder = documents(app);
    let fault = |error| app.state::<Desk>().failure(&error);
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
    .map_err(|source| fault(internal(source)))?;
    let chosen = receive.await.map_err(|source| fault(internal(source)))?.await;
    Ok(chosen.map(|handle| handle.path().to_owned()))
}

/// The name as chosen, with its ending where the person left it out.
fn with_extension(path: &Path, extension: &str) -> PathBuf {
    match path.extension() {
        Some(_) => path.to_owned(),
        None => path.with_extension(extension),
    }
}
