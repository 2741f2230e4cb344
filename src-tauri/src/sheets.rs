//! Lists for a spreadsheet, at places that the person chooses in native dialogs: a workbook or CSV, by the ending.

use std::path::Path;

use plenary::command::Context;
use plenary::command::participant_list::ParticipantListInput;
use plenary::command::results::ParticipationInput;
use plenary::command::sheet_files::{self, ExportSheetInput, SheetReport};
use plenary::error::Result;
use plenary::exchange::file::portable_stem;
use plenary::locale;
use plenary::model::record::{RecordRef, Table};
use tauri::{AppHandle, Manager as _};

use crate::desk::{Answer, Desk, context, off_the_main_thread};
use crate::dialog;
use crate::transfer::name_of;

/// Asks where, and writes the records of a table; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_sheet(app: AppHandle, input: ExportSheetInput) -> Answer<Option<SheetReport>> {
    let name = locale::plural(app.state::<Desk>().language(), input.table);
    save(app, "dialog-export-sheet", &name, move |context, path| {
        sheet_files::export_sheet(context, input, path)
    })
    .await
}

/// Asks where, and writes who gives what to which project; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_contributions(app: AppHandle) -> Answer<Option<SheetReport>> {
    let name = app.state::<Desk>().text("sheet-contributions");
    save(app, "dialog-export-sheet", &name, sheet_files::export_contributions).await
}

/// Asks where, and writes who was trained; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_participation(app: AppHandle, input: ParticipationInput) -> Answer<Option<SheetReport>> {
    let name = app.state::<Desk>().text("trained-title");
    save(app, "dialog-export-sheet", &name, move |context, path| {
        sheet_files::export_participation(context, input, path)
    })
    .await
}

/// Asks where, and writes the list of a meeting's participants; `null` where the person changes their mind.
#[tauri::command]
pub async fn export_participants(app: AppHandle, input: ParticipantListInput) -> Answer<Option<SheetReport>> {
    let meeting = RecordRef { table: Table::Meeting, id: input.meeting_id.0 };
    let proposed = off_the_main_thread(&app, move |desk| name_of(desk, Some(meeting))).await?;
    let title = locale::text(input.language, "list-of-participants", &[]);
    save(app, "dialog-export-participants", &format!("{proposed} - {title}"), move |context, path| {
        sheet_files::export_participants(context, input, path)
    })
    .await
}

async fn save(
    app: AppHandle,
    title: &str,
    name: &str,
    write: impl FnOnce(Context<'_>, &Path) -> Result<SheetReport> + Send + 'static,
) -> Answer<Option<SheetReport>> {
    let chosen = dialog::save(&app, title, &portable_stem(name), &[dialog::XLSX, dialog::CSV]).await?;
    let Some(path) = chosen else { return Ok(None) };
    off_the_main_thread(&app, move |desk| {
        let office = desk.office()?;
        write(context(&office, desk.language()), &path).map(Some)
    })
    .await
}
