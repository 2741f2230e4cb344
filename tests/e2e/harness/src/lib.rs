//! A desk with a screen, and Plenary's window on it, used by role and name as assistive technology does.
//!
//! WebKitWebDriver starts the program itself; there is nothing between the two. Nothing here waits for a length of
//! time: it waits for what is to be seen, up to [`PATIENCE`].
//!
//! A package of its own, so that what it depends on has the same features whether the window is built to be run or to be
//! tested: Tauri would be built twice otherwise.
#![cfg(target_os = "linux")]

mod desk;
mod file_dialog;
mod keys;
mod screen;
mod window;

pub use desk::{Desk, Look};
pub use window::Window;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How long anything may take before the journey has failed: far more than it takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Asks until there is an answer, `what` being what is waited for.
async fn until<T>(what: &str, mut ask: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(answer) = ask().await? {
            return Ok(answer);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    bail!("waited in vain for {what}")
}

/// A path inside the repository, three folders above this package.
fn in_repository(path: &str) -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(3).unwrap_or(package).join(path)
}
