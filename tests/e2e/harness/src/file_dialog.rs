//! The system's file dialogs, which belong to no page: they are used by the keyboard of the screen itself.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::screen::Screen;
use super::until;

/// Waits for the dialog of this title, types the path and accepts it.
pub async fn answer(screen: &Screen, title: &str, path: &Path) -> Result<()> {
    let path = path.to_str().context("a path that can be typed")?;
    ensure!(path.is_ascii(), "a screen without a keyboard layout has no key for other letters: {path}");
    let title_exactly = format!("^{title}$");
    let find = ["search", "--onlyvisible", "--name", &title_exactly];
    let dialog = until(title, async || Ok(screen.xdotool(&find)?)).await?;
    let dialog = dialog.lines().next().unwrap_or_default();
    screen.xdotool(&["windowactivate", "--sync", dialog])?.context("the dialog takes no keyboard")?;
    // GTK opens a field for the path, or puts the focus into the one that is there.
    screen.xdotool(&["key", "--clearmodifiers", "ctrl+l", "ctrl+a"])?;
    screen.xdotool(&["type", "--delay", "1", path])?;
    screen.xdotool(&["key", "Return"])?;
    until("the dialog to close", async || Ok(screen.xdotool(&find)?.is_none().then_some(()))).await
}
