//! What a machine must have: looked for, named with the reason, and installed where that can be done properly.
//!
//! Only Debian and its relatives install system packages here. Elsewhere the need is said, and the build goes on: it
//! fails with the compiler's own words if something is missing after all.

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

/// A package of Debian, and why it is needed.
#[derive(Clone, Copy, PartialEq)]
pub struct Package {
    name: &'static str,
    reason: &'static str,
}

const fn package(name: &'static str, reason: &'static str) -> Package {
    Package { name, reason }
}

/// What building the window needs.
pub const BUILD: &[Package] = &[
    package("build-essential", "the C compiler that builds SQLite"),
    package("pkg-config", "tells the build where the system's libraries are"),
    package("libwebkit2gtk-4.1-dev", "the web view and the toolkit that the window is made of"),
];

/// What asking another program whether our XML is valid needs.
pub const SCHEMAS: &[Package] =
    &[package("libxml2-utils", "tells whether files for aid transparency are valid by the published schema")];

/// What asking other programs about the calendars needs.
pub const CALENDARS: &[Package] = &[
    package("calcurse", "one of the readers that our calendars are tried with"),
    package("python3-venv", "keeps the Python readers of calendars out of the system"),
];

/// What using the real window without a screen needs.
pub const JOURNEYS: &[Package] = &[
    package("webkit2gtk-driver", "drives the window in the journeys"),
    package("xvfb", "the screen that the journeys' windows open on"),
    package("openbox", "gives the keyboard to native dialogs in the journeys"),
    package("xdotool", "types into native dialogs in the journeys"),
];

/// Installs those of Debian's packages that are missing.
pub fn packages(shell: &Shell, wanted: &[Package]) -> Result<()> {
    if cfg!(target_os = "macos") {
        println!("Needed on macOS: Xcode's command line tools (`xcode-select --install`).");
        return Ok(());
    }
    if cfg!(windows) {
        println!(
            "Needed on Windows: the C++ build tools of Visual Studio, and WebView2 (part of Windows 11)."
        );
        return Ok(());
    }
    let names = wanted.iter().map(|package| package.name);
    let format = "${db:Status-Status} ${Package}\n";
    let query = cmd!(shell, "dpkg-query --show --showformat={format} {names...}");
    let Ok(installed) = query.quiet().ignore_status().ignore_stderr().read() else {
        println!("This system has no dpkg. Needed, by the names that Debian gives them:");
        wanted.iter().for_each(|package| println!("  {:24} {}", package.name, package.reason));
        return Ok(());
    };
    let is_missing =
        |package: &&Package| !installed.lines().any(|line| line == format!("installed {}", package.name));
    let missing: Vec<_> = wanted.iter().filter(is_missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this system:");
    missing.iter().for_each(|package| println!("  {:24} {}", package.name, package.reason));

    let is_root = cmd!(shell, "id --user").quiet().read()? == "0";
    // Both take the environment that a command is to have before it.
    let as_root = if is_root { "env" } else { "sudo" };
    let names: Vec<_> = missing.iter().map(|package| package.name).collect();
    ensure!(
        is_root || cmd!(shell, "sudo --version").quiet().ignore_stdout().run().is_ok(),
        "there is no sudo; as the administrator, run: apt-get install --no-install-recommends {}",
        names.join(" ")
    );
    cmd!(shell, "{as_root} apt-get update --quiet").run()?;
    let apt_get =
        ["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "--yes", "--no-install-recommends"];
    cmd!(shell, "{as_root} {apt_get...} --quiet {names...}").run()?;
    Ok(())
}

/// A tool that Cargo runs as one of its own commands.
pub struct CargoTool {
    subcommand: &'static str,
    version: &'static str,
    reason: &'static str,
}

/// Runs the tests.
pub const NEXTEST: CargoTool = CargoTool {
    subcommand: "nextest",
    version: "0.9.143",
    reason: "runs the tests, each in its own process",
};

/// Checks the dependencies.
pub const DENY: CargoTool = CargoTool {
    subcommand: "deny",
    version: "0.20.2",
    reason: "checks what the dependencies are licensed under",
};

/// Installs a tool of Cargo's, if there is none of that name in any version.
pub fn cargo_tool(shell: &Shell, tool: &CargoTool) -> Result<()> {
    let CargoTool { subcommand, version, reason } = tool;
    if cmd!(shell, "cargo {subcommand} --version").quiet().ignore_stdout().ignore_stderr().run().is_ok() {
        return Ok(());
    }
    println!("cargo-{subcommand} is missing, and installed now: it {reason}");
    // Unoptimised: built in a third of the time, and fast enough for what it does here.
    Ok(cmd!(shell, "cargo install --locked --debug cargo-{subcommand}@{version}").run()?)
}
