//! Pictures of every screen, taken by `cargo xtask screenshots`.

use std::env;

use anyhow::{Context, Result, bail};

use plenary_harness::{Desk, Look};

use crate::{OPEN_SAMPLE, WINDOW};

#[tokio::test]
#[ignore = "takes pictures; run by `cargo xtask screenshots`"]
async fn every_screen() -> Result<()> {
    for size in chosen("PLENARY_SCREENSHOT_SIZES", "1280x800") {
        for language in chosen("PLENARY_SCREENSHOT_LANGUAGES", "en") {
            for theme in chosen("PLENARY_SCREENSHOT_THEMES", "light") {
                let (locale, open_sample) = words(&language)?;
                let look = Look { locale, dark: theme == "dark", size: pixels(&size)? };
                let desk = Desk::new(WINDOW).await?;
                let window = desk.open_as(look).await?;
                let take = async |name: &str| {
                    let picture = window.screenshot(&format!("{name}-{size}-{language}-{theme}")).await?;
                    println!("{}", picture.display());
                    anyhow::Ok(())
                };
                window.find("button", open_sample).await?;
                take("welcome").await?;
                window.click("button", open_sample).await?;
                window.wait_until_gone("button", open_sample).await?;
                for route in chosen("PLENARY_SCREENSHOT_ROUTES", &window.routes().await?.join(",")) {
                    window.visit(&route).await?;
                    take(&route.trim_matches('/').replace('/', "-")).await?;
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

/// The locale of a language, and what the button for the sample office is called in it.
fn words(language: &str) -> Result<(&'static str, &'static str)> {
    match language {
        "en" => Ok(("en_GB.UTF-8", OPEN_SAMPLE)),
        "fr" => Ok(("fr_FR.UTF-8", "Ouvrir l’exemple")),
        other => bail!("no language is called {other}"),
    }
}

fn pixels(size: &str) -> Result<(u32, u32)> {
    let (width, height) =
        size.split_once('x').with_context(|| format!("a size such as 1280x800, not {size}"))?;
    Ok((width.parse()?, height.parse()?))
}
