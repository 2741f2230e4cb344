//! Files out of the office and into it, at places that the person chooses in native dialogs.

use plenary::command::documents;
use plenary::command::iati::{self, ExportIatiInput, IatiReport};
use plenary::command::transfer::{
    self, CalendarReport, DataReport, DocumentReport, ExportCalendarInput, ExportDocumentInput, FaultyRows,
    ImportReport, NoteReport,
};
use plenary::command::update_note::UpdateNoteInput;
use plenary::exchange::document::Format;
use plenary::locale;
use plenary::model::record::{RecordRef, Table};
use plenary::store::record;
use tauri::AppHandle;

use crate::desk::{Answer, Desk, announce, context, file_stem, off_the_main_thread};
use crate::dialog;

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

/// Asks where, and writes an update note as plain text; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_note(app: AppHandle, input: UpdateNoteInput) -> Answer<Option<NoteReport>> {
    let (office, language, day) =
        (off_the_main_thread(&app, |desk| name_of(desk, None)).await?, input.language, input.day);
    let title = file_stem(&locale::text(language, "note-name", &[]));
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
    let chosen = dialog::save(&app, "dialog-export-document", &file_stem(&title), kind).await?;
    let Some(path) = chosen else { return Ok(None) };
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        transfer::export_document(context(&office, desk.language()), input, &path).map(Some)
    })
    .await
}

/// Asks for a folder of data, and takes it in; `null` where the person changes their mind.
#[tauri::command]
pub async fn import_data(app: AppHandle, faulty_rows: FaultyRows) -> Answer<Option<ImportReport>> {
    let chosen = dialog::open_folder(&app, "dialog-import-data").await?;
    let Some(folder) = chosen else { return Ok(None) };
    let announcer = app.clone();
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        let written = transfer::import_data(context(&office, desk.language()), &folder, faulty_rows)?;
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
    Ok(file_stem(&name))
}
