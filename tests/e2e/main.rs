//! Journeys: people's work done in the real window, from an empty home folder to the file on the disk.
//!
//! What a part promises is tested at that part; here is only what needs the whole. Each journey has a home folder, a
//! screen and a window of its own. They are run by `cargo xtask test --only journeys`, and on Linux only, where the
//! system's web view has a driver.
#![cfg(target_os = "linux")]

mod accessibility;
mod agenda;
mod clashes;
mod deadlines;
mod documents;
mod freezes;
mod incoming;
mod main_job;
mod money;
mod networks;
mod participants;
mod results;
mod screenshots;
mod start;
mod wall;

/// The program, as Cargo has built it for this test.
const WINDOW: &str = env!("CARGO_BIN_EXE_plenary-desktop");

/// What the button of the first screen is called that opens the sample office.
const OPEN_SAMPLE: &str = "Open the sample office";
