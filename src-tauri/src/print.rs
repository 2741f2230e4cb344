//! The system's print dialog, which saves as PDF too, with the paper lying as what is printed asks.

use plenary::error::{Code, Error};
use serde::Deserialize;
use tauri::{State, WebviewWindow};

use crate::desk::{Answer, Desk};

/// Which way the paper lies at first; the person can turn it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Paper {
    /// Higher than wide.
    Portrait,
    /// Wider than high.
    Landscape,
}

/// Opens the dialog for what the window shows, and waits until it is printed or the person has changed their mind: until
/// then the page must not change.
#[tauri::command]
pub async fn print(window: WebviewWindow, desk: State<'_, Desk>, paper: Paper) -> Answer<()> {
    let printed = open(&window, paper).await;
    printed.map_err(|error| desk.failure(&Error::new(Code::Internal, "error-internal").caused_by(error)))
}

/// WebKitGTK takes no heed of `size` in the page's own `@page` rules: the dialog is told.
#[cfg(target_os = "linux")]
async fn open(window: &WebviewWindow, paper: Paper) -> tauri::Result<()> {
    use std::cell::Cell;

    use gtk::prelude::{Cast as _, WidgetExt as _};
    use tokio::sync::oneshot;
    use webkit2gtk::{PrintOperation, PrintOperationExt as _, PrintOperationResponse};

    let (done, is_done) = oneshot::channel::<()>();
    window.with_webview(move |webview| {
        let setup = gtk::PageSetup::new();
        setup.set_orientation(match paper {
            Paper::Portrait => gtk::PageOrientation::Portrait,
            Paper::Landscape => gtk::PageOrientation::Landscape,
        });
        let webview = webview.inner();
        let operation = PrintOperation::new(&webview);
        operation.set_page_setup(&setup);
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

/// Other web views read it in the page's own rules.
#[cfg(not(target_os = "linux"))]
async fn open(window: &WebviewWindow, _: Paper) -> tauri::Result<()> {
    window.print()
}
