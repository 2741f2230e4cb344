//! Tells Tauri which commands the window may call; anything else is refused before it reaches us.

fn main() {
    const COMMANDS: &[&str] = &[
        "call",
        "startup",
        "new_office",
        "open_office",
        "open_recent",
        "open_sample",
        "close_office",
        "set_language",
        "set_theme",
        "print",
        "export_calendar",
        "export_data",
        "export_iati",
        "export_archive",
        "export_share",
        "cancel_export",
        "export_sheet",
        "export_contributions",
        "export_participants",
        "export_participation",
        "export_note",
        "export_document",
        "import_data",
        "choose_file",
        "read_pasted",
        "incoming_state",
        "incoming_items",
        "incoming_notices",
        "choose_incoming",
        "read_incoming_again",
        "import_incoming",
        "cancel_incoming",
        "discard_incoming",
        "publication_states",
        "publish_now",
        "choose_publication_file",
        "publish_here",
        "stop_publishing_here",
        "publication_contradictions",
        "settle_publication",
    ];
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the configuration of the window is in order");
}
