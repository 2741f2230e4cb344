//! Two meetings clash: the facts are read, the clash is accepted with a reason, and it comes back when a date changes.

use anyhow::{Result, ensure};
use plenary_harness::{Desk, Window};

use crate::{OPEN_SAMPLE, WINDOW};

async fn add_meeting(window: &Window<'_>, name: &str, date: &str, place: &str) -> Result<()> {
    window.press("n").await?;
    window.fill("textbox", "Name", name).await?;
    window.fill("textbox", "Date", date).await?;
    window.fill("textbox", "Place", place).await?;
    window.click("button", "Add").await?;
    window.wait_until_gone("button", "Cancel").await?;
    window.press("Escape").await?;
    window.press("Escape").await
}

#[tokio::test]
async fn an_accepted_clash_comes_back_when_a_date_changes() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    // One place, written in two ways.
    add_meeting(&window, "Hearing on evidence", "11 June 2091", "Genève, Suisse").await?;
    add_meeting(&window, "T-CY 99", "12-14 June 2091", "GENEVE (Suisse)").await?;

    window.visit("/clashes").await?;
    window.wait_for_text("T-CY 99 begins the next day: 11–12 June 2091. Both are in Genève, Suisse.").await?;
    window.click("button", "Accept…").await?;
    window.fill("textbox", "Why it is accepted", "The hearing opens the plenary.").await?;
    window.press("Enter").await?;
    window.find("region", "Accepted").await?;
    window.wait_for_text("The hearing opens the plenary.").await?;
    window.wait_until_gone("region", "Certain").await?;
    window.screenshot("clashes").await?;

    window.click("link", "T-CY 99").await?;
    window.fill("textbox", "Date", "12-15 June 2091").await?;
    window.press("Tab").await?;
    window.find("region", "Certain").await?;
    window
        .wait_for_text("It was accepted while the facts were others: The hearing opens the plenary.")
        .await?;
    window.wait_until_gone("region", "Accepted").await?;
    window.press("Escape").await?;
    window.press("Control+z").await?;
    window.find("region", "Accepted").await?;
    ensure!(
        !window.is_within("T-CY 99", "[aria-labelledby=clashes-certain]").await?,
        "it is accepted as before"
    );
    window.close().await
}
