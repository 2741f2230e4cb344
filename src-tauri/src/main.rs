//! Plenary's window: a shell around the core.
//!
//! Here are the window, native dialogs, preferences and events. No rule and no SQL: the page asks [`desk`], and that
//! asks [`plenary::command`]. Paths are chosen in native dialogs and never reach the page.

// A console window beside the program is for development.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod desk;
mod dialog;
mod incoming;
mod preferences;
mod print;
mod progress;
mod publications;
mod publisher;
mod sheets;
mod transfer;
mod webkit;

use tauri::{Manager as _, WebviewUrl, WebviewWindowBuilder, WindowEvent};

fn main() {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    webkit::prefer_software_rendering_without_gpu();
    let run = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![
            desk::call,
            desk::startup,
            desk::new_office,
            desk::open_office,
            desk::open_recent,
            desk::open_sample,
            desk::close_office,
            desk::set_language,
            desk::set_theme,
            print::print,
            transfer::export_calendar,
            transfer::export_data,
            transfer::export_iati,
            transfer::export_archive,
            transfer::export_share,
            transfer::cancel_export,
            sheets::export_sheet,
            sheets::export_contributions,
            sheets::export_participants,
            sheets::export_participation,
            transfer::export_note,
            transfer::export_document,
            transfer::import_data,
            incoming::choose_file,
            incoming::read_pasted,
            incoming::incoming_state,
            incoming::incoming_items,
            incoming::incoming_notices,
            incoming::choose_incoming,
            incoming::read_incoming_again,
            incoming::import_incoming,
            incoming::cancel_incoming,
            incoming::discard_incoming,
            publications::publication_states,
            publications::publish_now,
            publications::choose_publication_file,
            publications::publish_here,
            publications::stop_publishing_here,
            publications::publication_contradictions,
            publications::settle_publication,
        ])
        .setup(|app| {
            let preferences = preferences::Preferences::load(&app.path().app_config_dir()?);
            app.manage(desk::Desk::new(preferences));
            let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Plenary")
                .inner_size(1280.0, 800.0)
                .min_inner_size(960.0, 600.0)
                .center()
                .build()?;
            // The page itself drags by pointer events alone, so nothing of it is lost to the system's dropping of files.
            let dropped_on = app.handle().clone();
            window.on_window_event(move |event| {
                if let WindowEvent::DragDrop(event) = event {
                    incoming::dragged(&dropped_on, event);
                }
            });
            desk::open_first(app.handle());
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = run {
        tracing::error!(%error, "the window could not be opened");
        std::process::exit(1);
    }
}
