//! Pictures of the window's screens, for the README and for looking at a change in every size, language and theme.
//!
//! The window is opened and photographed by the harness of the journeys (`tests/e2e/screenshots.rs`); which pictures
//! it takes is told to it by environment variables.

use anyhow::Result;
use clap::{Args, ValueEnum};
use xshell::{Shell, cmd};

use crate::{WORKSPACE, page, setup};

/// What to photograph; without a choice, everything.
#[derive(Args)]
pub struct Arguments {
    /// Size of the window in pixels.
    #[arg(long, value_delimiter = ',', default_value = "1280x800,1920x1080")]
    size: Vec<String>,
    /// Language of the window.
    #[arg(long, value_delimiter = ',', default_value = "en,fr")]
    language: Vec<Language>,
    /// Light or dark.
    #[arg(long, value_delimiter = ',', default_value = "light,dark")]
    theme: Vec<Theme>,
    /// Routes of the page to visit, such as /meetings; all those of the harness if none is named.
    #[arg(long, value_delimiter = ',')]
    route: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Language {
    En,
    Fr,
}

#[derive(Clone, Copy, ValueEnum)]
enum Theme {
    Light,
    Dark,
}

/// Builds the window and photographs it.
pub fn run(shell: &Shell, arguments: &Arguments) -> Result<()> {
    setup::packages(shell, setup::BUILD)?;
    setup::packages(shell, setup::JOURNEYS)?;
    setup::cargo_tool(shell, &setup::NEXTEST)?;
    page::install(shell)?;
    page::script(shell, "build")?;
    let _sizes = shell.push_env("PLENARY_SCREENSHOT_SIZES", arguments.size.join(","));
    let _languages = shell.push_env("PLENARY_SCREENSHOT_LANGUAGES", names(&arguments.language));
    let _themes = shell.push_env("PLENARY_SCREENSHOT_THEMES", names(&arguments.theme));
    let _routes = shell.push_env("PLENARY_SCREENSHOT_ROUTES", arguments.route.join(","));
    let only = "test(=screenshots::every_screen)";
    cmd!(shell, "cargo nextest run {WORKSPACE...} --profile journeys --run-ignored only --no-capture --filterset {only}")
        .run()?;
    println!("Pictures are in {}", shell.current_dir().join("target/screenshots").display());
    Ok(())
}

/// The names of the values, as they are written on the command line.
fn names<T: ValueEnum>(values: &[T]) -> String {
    let names = values.iter().filter_map(ValueEnum::to_possible_value);
    names.map(|name| name.get_name().to_owned()).collect::<Vec<_>>().join(",")
}
