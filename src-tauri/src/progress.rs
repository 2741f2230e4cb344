//! Work that takes time: the page is told how far it has come, and can end it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use plenary::exchange::progress::Progress;
use serde::Serialize;
use tauri::{AppHandle, Emitter as _};

use crate::desk::held;

/// How far work has come, in hundredths.
#[derive(Clone, Copy, Debug, Serialize)]
struct Share {
    percent: u64,
}

/// Ends what is under way; each piece of work has its own end.
#[derive(Default)]
pub struct Ending(Mutex<Arc<AtomicBool>>);

impl Ending {
    /// Begins something: gives what is set to end it.
    pub fn begin(&self) -> Arc<AtomicBool> {
        let is_cancelled = Arc::new(AtomicBool::new(false));
        *held(&self.0) = Arc::clone(&is_cancelled);
        is_cancelled
    }

    /// Ends what was begun last.
    pub fn cancel(&self) {
        held(&self.0).store(true, Ordering::Relaxed);
    }

    /// Whether this is what was begun last.
    pub fn is_of(&self, begun: &Arc<AtomicBool>) -> bool {
        Arc::ptr_eq(&held(&self.0), begun)
    }
}

/// Runs `work` with a progress that the page is told of by `event`, until it is cancelled.
pub fn telling<T>(
    app: &AppHandle,
    event: &str,
    is_cancelled: &AtomicBool,
    work: impl FnOnce(&Progress<'_>) -> T,
) -> T {
    let told = AtomicU64::new(u64::MAX);
    let tell = |done: u64, total: u64| {
        let percent = done.saturating_mul(100) / total.max(1);
        if told.swap(percent, Ordering::Relaxed) != percent {
            let _ = app.emit(event, Share { percent });
        }
        !is_cancelled.load(Ordering::Relaxed)
    };
    work(&Progress::new(&tell))
}
