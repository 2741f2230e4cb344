//! What tests need to have an office: a folder that goes away, a clock that is theirs.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use plenary::office::{Desk, Office};

/// A folder with an office in it; both go away with this.
pub struct TestOffice {
    pub folder: tempfile::TempDir,
    pub office: Office,
}

impl TestOffice {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let office =
            Office::create(&folder.path().join("test.plenary"), "Test", "Europe/Paris", desk("tester"))
                .expect("a new office");
        Self { folder, office }
    }

    pub fn path(&self) -> PathBuf {
        self.office.path().to_owned()
    }

    /// Closes the office and opens it again, as a restart does.
    pub fn restart(self) -> Self {
        let Self { folder, office } = self;
        let path = office.path().to_owned();
        drop(office);
        Self { office: Office::open(&path, desk("tester")).expect("the same office"), folder }
    }
}

/// A desk whose clock moves by one second each time it is read.
pub fn desk(author: &str) -> Desk {
    let seconds = AtomicI64::new(1_448_000_000);
    Desk {
        clock: Arc::new(move || {
            Timestamp::from_second(seconds.fetch_add(1, Ordering::Relaxed)).expect("a time within range")
        }),
        author: author.to_owned(),
        device: "desk".to_owned(),
    }
}

/// How often a test that tries at random does so: the number in the environment variable `name`, or `usual`.
pub fn repetitions(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}
