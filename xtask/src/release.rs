//! What is shipped: the window with the page inside, and the command line, optimised and packed.

use std::env::consts::{ARCH, OS};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::{binary, page, setup};

const PROGRAMS: [&str; 2] = ["plenary-desktop", "plenary-cli"];

/// What lies beside the programs in the package.
const PAPERS: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "README.md"];

const MEBIBYTE: f64 = 1024.0 * 1024.0;

/// The most that the package may weigh, in mebibytes.
const LIMIT: f64 = 15.0;

/// Builds the programs, packs them, and prints where everything is and how large.
pub fn run(shell: &Shell) -> Result<()> {
    setup::packages(shell, setup::BUILD)?;
    page::install(shell)?;
    page::script(shell, "build")?;
    // By name, and not the whole workspace: what only tests need of the dependencies is not shipped.
    let packages = [
        "--package",
        "plenary",
        "--package",
        "plenary-desktop",
        "--features",
        "plenary-desktop/embedded-page",
    ];
    cmd!(shell, "cargo build --release --locked {packages...} --bins").run()?;

    let programs = PROGRAMS.map(|name| binary(shell, "release", name));
    let folder = programs[0].parent().context("a program lies in a folder")?;
    for program in &programs {
        print_size(program)?;
    }
    let package = folder.join(format!("plenary-{}-{ARCH}-{OS}.tar.gz", env!("CARGO_PKG_VERSION")));
    let names = programs.iter().filter_map(|program| program.file_name());
    cmd!(shell, "tar --create --gzip --file {package} {PAPERS...} -C {folder} {names...}").run()?;
    let size = print_size(&package)?;
    ensure!(size <= LIMIT, "the package is larger than {LIMIT} MiB");
    Ok(())
}

fn print_size(file: &Path) -> Result<f64> {
    let size = std::fs::metadata(file)?.len() as f64 / MEBIBYTE;
    println!("{size:6.1} MiB  {}", file.display());
    Ok(size)
}
