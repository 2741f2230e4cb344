//! The system's print dialog, which saves as PDF too.
//!
//! On Linux the paper stands upright at first, whatever the page's own `@page` rules say: WebKitGTK takes no heed of their
//! `size`, and told to lay the paper across (`gtk_page_setup_set_orientation`) version 2.50 prints empty pages.

use plenary::error::{Code, Error};
use tauri::{State, WebviewWindow};

use crate::desk::{Answer, Desk};

/// Opens the dialog for what the window shows, and waits until it is printed or the person has changed their mind: until
/// then the page must not change.
#[tauri::command]
pub async fn print(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<()> {
    let printed = open(&window).await;
    printed.map_err(|error| desk.failure(&Error::new(Code::Internal, "error-internal").caused_by(error)))
}

#[cfg(target_os = "linux")]
async fn open(window: &WebviewWindow) -> tauri::Result<()> {
    use std::cell::Cell;

    use gtk::prelude::{Cast as _, WidgetExt as _};
    use tokio::sync::oneshot;
    use webkit2gtk::{PrintOperation, PrintOperationExt as _, PrintOperationResponse};

    let (done, is_done) = oneshot::channel::<()>();
    window.with_webview(move |webview| {
        let webview = webview.inner();
        let operation = PrintOperation::new(&webview);
        // Whether it went well or not, this comes last. The sender goes with the operation where it is dismissed.
        let done = Cell::new(Some(done));
        operation.connect_finished(move |_| drop(done.take()));
        let parent = webview.toplevel().and_then(|widget| widget.downcast::<gtk::Window>().ok());
        let answer = operation.run_dialog(parent.as_ref());
        tracing::debug!(printed = answer == PrintOperationResponse::Print, "the print dialog was closed");
    })?;
    // Dropping the sender is the message.
    let _ = is_done.await;
    Ok(())
}

/// Other web views wait by themselves.
#[cfg(not(target_os = "linux"))]
async fn open(window: &WebviewWindow) -> tauri::Result<()> {
    window.print()
}
