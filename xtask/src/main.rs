//! Set-up, run, test and release of Plenary, in the language that everyone who builds it has already.
//!
//! Nothing here is part of the program. What a step needs is looked for, named with its reason, and only then
//! installed; how the page is checked and built stays in `ui/package.json`, and what is tested in the tests.

mod licences;
mod page;
mod release;
mod screenshots;
mod setup;
mod test;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use xshell::{Shell, cmd};

/// What every build of the whole workspace is called with.
///
/// One set of arguments for linting, testing and running: with another one Cargo would resolve other features of the
/// dependencies and build them, Tauri included, once more.
const WORKSPACE: [&str; 3] = ["--workspace", "--features", "plenary-desktop/embedded-page"];

/// Set-up, run, test and release of Plenary.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    /// Installs what is missing, builds the page and the window, and opens it.
    Run {
        /// Given to the window as they are.
        #[arg(trailing_var_arg = true)]
        arguments: Vec<String>,
    },
    /// Checks everything, in an order that fails early.
    Test(test::Arguments),
    /// Takes pictures of the window's screens into target/screenshots.
    Screenshots(screenshots::Arguments),
    /// Builds what is shipped, and prints where it is and how large.
    Release,
}

fn main() -> ExitCode {
    match execute(Command::parse()) {
        Ok(code) => code,
        Err(error) => {
            // Not returned, since its backtrace would bury the sentence.
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn execute(command: Command) -> Result<ExitCode> {
    let shell = Shell::new()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the workspace")?;
    shell.change_dir(root);
    match command {
        Command::Run { arguments } => run(&shell, &arguments)?,
        Command::Test(arguments) => return test::run(&shell, &arguments),
        Command::Screenshots(arguments) => screenshots::run(&shell, &arguments)?,
        Command::Release => release::run(&shell)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn run(shell: &Shell, arguments: &[String]) -> Result<()> {
    setup::packages(shell, setup::BUILD)?;
    page::install(shell)?;
    page::script(shell, "build")?;
    cmd!(shell, "cargo build {WORKSPACE...} --bin plenary-desktop").run()?;
    let window = binary(shell, "debug", "plenary-desktop");
    Ok(cmd!(shell, "{window} {arguments...}").run()?)
}

/// Where Cargo puts the program `name` of a profile.
fn binary(shell: &Shell, profile: &str, name: &str) -> PathBuf {
    let target = shell.var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    shell.current_dir().join(target).join(profile).join(name).with_extension(std::env::consts::EXE_EXTENSION)
}
