//! The page's own tools: its packages by npm, and the scripts of `ui/package.json`.

use std::path::Path;

use anyhow::Result;
use xshell::{Shell, cmd};

/// npm is a batch file on Windows, which is only found by its whole name.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

const FOLDER: &str = "ui";

/// Installs the packages of the page, if they are not those of its lock file.
pub fn install(shell: &Shell) -> Result<()> {
    install_in(shell, Path::new(FOLDER))
}

/// Installs the npm packages of `folder` as its lock file says, unless that is what was installed last.
pub fn install_in(shell: &Shell, folder: &Path) -> Result<()> {
    let lock = shell.read_file(folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if shell.read_file(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("{}: its packages are not those of package-lock.json; installing them", folder.display());
    let _in_folder = shell.push_dir(folder);
    cmd!(shell, "{NPM} ci --no-audit --no-fund").run()?;
    Ok(shell.write_file(shell.current_dir().join("node_modules/.installed-lock.json"), lock)?)
}

/// Runs a script of the page's `package.json`.
pub fn script(shell: &Shell, name: &str) -> Result<()> {
    let _in_page = shell.push_dir(FOLDER);
    Ok(cmd!(shell, "{NPM} run {name}").run()?)
}
