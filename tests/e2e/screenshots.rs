//! Pictures of every screen, taken by `cargo xtask screenshots`.

use std::env;

use anyhow::{Context, Result, bail};

use plenary_harness::{Desk, Look};

use crate::WINDOW;

/// The routes that have a screen of their own.
const ROUTES: [&str; 1] = ["/"];

#[tokio::test]
#[ignore = "takes pictures; run by `cargo xtask screenshots`"]
async fn every_screen() -> Result<()> {
    let routes = chosen("PLENARY_SCREENSHOT_ROUTES", &ROUTES.join(","));
    for size in chosen("PLENARY_SCREENSHOT_SIZES", "1280x800") {
        for language in chosen("PLENARY_SCREENSHOT_LANGUAGES", "en") {
            for theme in chosen("PLENARY_SCREENSHOT_THEMES", "light") {
                let look = Look { locale: locale(&language)?, dark: theme == "dark", size: pixels(&size)? };
                let desk = Desk::new(WINDOW).await?;
                let window = desk.open_as(look).await?;
                for route in &routes {
                    window.visit(route).await?;
                    let name = route.trim_matches('/').replace('/', "-");
                    let name = if name.is_empty() { "start" } else { &name };
                    let picture = window.screenshot(&format!("{name}-{size}-{language}-{theme}")).await?;
                    println!("{}", picture.display());
                }
                window.close().await?;
            }
        }
    }
    Ok(())
}

/// The values of an environment variable, separated by commas; the default if it is empty or not there.
fn chosen(variable: &str, default: &str) -> Vec<String> {
    let value = env::var(variable).unwrap_or_default();
    let value = if value.is_empty() { default } else { &value };
    value.split(',').map(str::to_owned).collect()
}

fn locale(language: &str) -> Result<&'static str> {
    match language {
        "en" => Ok("en_GB.UTF-8"),
        "fr" => Ok("fr_FR.UTF-8"),
        other => bail!("no language is called {other}"),
    }
}

fn pixels(size: &str) -> Result<(u32, u32)> {
    let (width, height) =
        size.split_once('x').with_context(|| format!("a size such as 1280x800, not {size}"))?;
    Ok((width.parse()?, height.parse()?))
}
