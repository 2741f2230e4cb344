//! What axe-core finds in the real web view, where colours and sizes are what people see.

use anyhow::{Result, ensure};
use plenary_harness::{Desk, Look};

use crate::{OPEN_SAMPLE, WINDOW};

#[tokio::test]
async fn no_screen_has_an_accessibility_finding_in_light() -> Result<()> {
    no_screen_has_a_finding(false).await
}

#[tokio::test]
async fn no_screen_has_an_accessibility_finding_in_dark() -> Result<()> {
    no_screen_has_a_finding(true).await
}

async fn no_screen_has_a_finding(dark: bool) -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open_as(Look { dark, ..Look::default() }).await?;
    window.find("button", OPEN_SAMPLE).await?;
    let mut findings = window.accessibility_findings().await?;

    window.click("button", OPEN_SAMPLE).await?;
    window.wait_until_gone("button", OPEN_SAMPLE).await?;
    let routes = window.routes().await?;
    ensure!(!routes.is_empty(), "the navigation leads somewhere");
    for route in &routes {
        window.visit(route).await?;
        let found = window.accessibility_findings().await?;
        findings.extend(found.iter().map(|finding| format!("{route}: {finding}")));
    }
    ensure!(findings.is_empty(), "{}", findings.join("\n"));
    window.close().await
}
