//! Under which licences that what is shipped may be: `deny.toml` has the list, for Rust's crates and npm's packages.
//!
//! cargo-deny reads crates; for the page, `package-lock.json` names each package's licence.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde::Deserialize;
use spdx::{Expression, Licensee};
use xshell::{Shell, cmd};

/// Packages that name their licence in a file of its own, and not where npm looks for it.
const STATED_IN_LICENSE_FILE: [(&str, &str); 1] = [("node_modules/svelte-toolbelt", "MIT")];

#[derive(Deserialize)]
struct Deny {
    licenses: Allowed,
}

#[derive(Deserialize)]
struct Allowed {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    license: Option<String>,
    /// Only needed while developing, so not shipped.
    #[serde(default)]
    dev: bool,
}

/// Checks crates by cargo-deny, then the page's packages by its lock file.
pub fn check(shell: &Shell) -> Result<()> {
    cmd!(shell, "cargo deny --workspace check licenses bans sources").run()?;
    check_page(&shell.read_file("deny.toml")?, &shell.read_file("ui/package-lock.json")?)
}

fn check_page(deny: &str, lock: &str) -> Result<()> {
    let allowed = toml::from_str::<Deny>(deny)?.licenses.allow;
    let allowed = allowed.iter().map(|licence| Licensee::parse(licence)).collect::<Result<Vec<_>, _>>()?;
    let is_allowed = |licence: &str| {
        Expression::parse(licence).is_ok_and(|expression| {
            expression.evaluate(|needed| allowed.iter().any(|one| one.satisfies(needed)))
        })
    };
    let packages = serde_json::from_str::<Lock>(lock)?.packages;
    // The empty path is the page itself.
    let shipped: Vec<_> =
        packages.iter().filter(|(path, package)| !path.is_empty() && !package.dev).collect();
    let licence_of = |path: &str, package: &Package| {
        let stated = STATED_IN_LICENSE_FILE.iter().find(|(stated, _)| *stated == path);
        package.license.clone().or(stated.map(|(_, licence)| (*licence).to_owned()))
    };
    let refused: Vec<_> = shipped
        .iter()
        .map(|(path, package)| {
            (path, licence_of(path, package).unwrap_or_else(|| "no licence named".to_owned()))
        })
        .filter(|(_, licence)| !is_allowed(licence))
        .map(|(path, licence)| format!("  {path}: {licence}"))
        .collect();
    ensure!(refused.is_empty(), "deny.toml does not allow what the page ships:\n{}", refused.join("\n"));
    println!("page's packages: {} licences ok", shipped.len());
    Ok(())
}
