//! What is shipped: the window and the command line, optimised and with the page inside.

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::{WORKSPACE, binary, page, setup};

const PROGRAMS: [&str; 2] = ["plenary-desktop", "plenary-cli"];

const MEBIBYTE: f64 = 1024.0 * 1024.0;

/// The most that both programs may take together, in mebibytes.
const LIMIT: f64 = 15.0;

/// Builds the programs and prints where they are and how large.
pub fn run(shell: &Shell) -> Result<()> {
    setup::packages(shell, setup::BUILD)?;
    page::install(shell)?;
    page::script(shell, "build")?;
    cmd!(shell, "cargo build --release --locked {WORKSPACE...} --bins").run()?;
    let mut sum = 0.0;
    for name in PROGRAMS {
        let program = binary(shell, "release", name);
        let size = std::fs::metadata(&program)?.len() as f64 / MEBIBYTE;
        println!("{size:6.1} MiB  {}", program.display());
        sum += size;
    }
    println!("{sum:6.1} MiB  of {LIMIT} MiB");
    ensure!(sum <= LIMIT, "larger than {LIMIT} MiB");
    Ok(())
}
