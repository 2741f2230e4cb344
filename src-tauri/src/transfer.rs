//! Files out of the office and into it, at places that the person chooses in native dialogs.

use plenary::command::archive::share::{self, ExportShareInput, ShareReport};
use plenary::command::archive::{self, ArchiveReport, ExportArchiveInput};
use plenary::command::documents;
use plenary::command::iati::{self, ExportIatiInput, IatiReport};
use plenary::command::transfer::{
    self, CalendarReport, DataReport, DocumentReport, ExportCalendarInput, ExportDocumentInput, FaultyRows,
    ImportReport, NoteReport,
};
use plenary::command::update_note::UpdateNoteInput;
use plenary::error::Code;
use plenary::exchange::document::Format;
use plenary::exchange::file::portable_stem;
use plenary::exchange::progress::Progress;
use plenary::locale;
use plenary::model::record::{RecordRef, Table};
use plenary::store::record;
use serde::Deserialize;
use tauri::{AppHandle, State};

use crate::desk::{Answer, Desk, announce, context, off_the_main_thread};
use crate::{dialog, progress};

/// Asks where, and writes a calendar file; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_calendar(app: AppHandle, input: ExportCalendarInput) -> Answer<Option<CalendarReport>> {
    let owner = input.scope.owner();
    let proposed = off_the_main_thread(&app, move |desk| name_of(desk, owner)).await?;
    let chosen = dialog::save(&app, "dialog-export-calendar", &proposed, &[dialog::CALENDAR]).await?;
    let Some(path) = chosen else { return Ok(None) };
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        transfer::export_calendar(context(&office, desk.language()), &input, &path).map(Some)
    })
    .await
}

/// Asks for a folder, and writes all data into a new folder in it; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_data(app: AppHandle) -> Answer<Option<DataReport>> {
    let name = off_the_main_thread(&app, |desk| name_of(desk, None)).await?;
    let chosen = dialog::open_folder(&app, "dialog-export-data").await?;
    let Some(parent) = chosen else { return Ok(None) };
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        transfer::export_data(context(&office, desk.language()), &parent.join(name)).map(Some)
    })
    .await
}

/// Asks where, and writes an IATI activity file; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_iati(app: AppHandle, input: ExportIatiInput) -> Answer<Option<IatiReport>> {
    let owner = input.project.map(|project| RecordRef { table: Table::Project, id: project.0 });
    let proposed = off_the_main_thread(&app, move |desk| name_of(desk, owner)).await?;
    let name = format!("{proposed} - IATI");
    let chosen = dialog::save(&app, "dialog-export-iati", &name, &[dialog::XML]).await?;
    let Some(path) = chosen else { return Ok(None) };
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        iati::export_iati(context(&office, desk.language()), input, &path).map(Some)
    })
    .await
}

/// Asks where, and writes an archive of the office; `null` where the person changes their mind, before or while it is written.
#[tauri::command]
pub async fn export_archive(app: AppHandle, input: ExportArchiveInput) -> Answer<Option<ArchiveReport>> {
    let name = off_the_main_thread(&app, |desk| {
        let office = desk.office()?;
        archive::archive_stem(context(&office, desk.language()))
    })
    .await?;
    let chosen = dialog::save(&app, "dialog-export-archive", &name, &[dialog::ARCHIVE]).await?;
    let Some(path) = chosen else { return Ok(None) };
    let on_thread = app.clone();
    let written = off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        let is_cancelled = desk.export.begin();
        progress::telling(&on_thread, "export-share", &is_cancelled, |progress| {
            archive::export_archive(context(&office, desk.language()), &input, &path, progress)
        })
    })
    .await;
    match written {
        Err(failure) if failure.code == Code::Cancelled => Ok(None),
        written => written.map(Some),
    }
}

/// Asks where, and writes a meeting, a block of meetings or a project as one file; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_share(app: AppHandle, input: ExportShareInput) -> Answer<Option<ShareReport>> {
    let name = off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        share::share_stem(context(&office, desk.language()), input)
    })
    .await?;
    let chosen = dialog::save(&app, "dialog-export-share", &name, &[dialog::ARCHIVE]).await?;
    let Some(path) = chosen else { return Ok(None) };
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        let context = context(&office, desk.language());
        share::export_share(context, input, &path, &Progress::untold()).map(Some)
    })
    .await
}

/// Ends an export that takes time; what was there before stays.
#[tauri::command]
pub fn cancel_export(desk: State<'_, Desk>) {
    desk.export.cancel();
}

/// Asks where, and writes an update note as plain text; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_note(app: AppHandle, input: UpdateNoteInput) -> Answer<Option<NoteReport>> {
    let (office, language, day) =
        (off_the_main_thread(&app, |desk| name_of(desk, None)).await?, input.language, input.day);
    let title = portable_stem(&locale::text(language, "note-name", &[]));
    let name = format!("{office} - {title} {day}");
    let chosen = dialog::save(&app, "dialog-export-note", &name, &[dialog::TEXT]).await?;
    let Some(path) = chosen else { return Ok(None) };
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        transfer::export_note(context(&office, desk.language()), input, &path).map(Some)
    })
    .await
}

/// Asks where, and writes a document; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_document(app: AppHandle, input: ExportDocumentInput) -> Answer<Option<DocumentReport>> {
    let (document, language, format) = (input.document.clone(), input.language, input.format);
    let title = off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        documents::report(context(&office, desk.language()), document, language).map(|report| report.title)
    })
    .await?;
    let kind = match format {
        Format::Docx => &[dialog::DOCX],
        Format::Pdf => &[dialog::PDF],
    };
    let chosen = dialog::save(&app, "dialog-export-document", &portable_stem(&title), kind).await?;
    let Some(path) = chosen else { return Ok(None) };
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        transfer::export_document(context(&office, desk.language()), input, &path).map(Some)
    })
    .await
}

/// Where data is taken in from.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DataSource {
    Folder,
    Archive,
}

/// Asks for a folder of data or an archive, and takes it in; `null` where the person changes their mind.
#[tauri::command]
pub async fn import_data(
    app: AppHandle,
    source: DataSource,
    faulty_rows: FaultyRows,
) -> Answer<Option<ImportReport>> {
    let chosen = match source {
        DataSource::Folder => dialog::open_folder(&app, "dialog-import-data").await?,
        DataSource::Archive => dialog::open(&app, "dialog-import-archive", dialog::ARCHIVE).await?,
    };
    let Some(path) = chosen else { return Ok(None) };
    let announcer = app.clone();
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        let written = transfer::import_data(context(&office, desk.language()), &path, faulty_rows)?;
        if !written.changes.rows.is_empty() {
            announce(&announcer, &written.changes);
        }
        Ok(Some(written.value))
    })
    .await
}

/// A file name to propose: what the body or project is called, else the office.
pub fn name_of(desk: &Desk, of: Option<RecordRef>) -> plenary::error::Result<String> {
    let office = desk.office()?;
    let name = office.read(|view| match of {
        Some(reference) => record::label(view, reference),
        None => Ok(record::office(view)?.map(|office| office.name).unwrap_or_default()),
    })?;
    Ok(portable_stem(&name))
}
