//! Who was trained: from an activity without participants to the gap that is seen, and what is behind a number.

use anyhow::{Result, ensure};

use plenary_harness::Desk;

use crate::{OPEN_SAMPLE, WINDOW};

#[tokio::test]
async fn participants_are_entered_and_the_gaps_and_what_is_behind_a_number_are_seen() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    window.visit("/projects").await?;
    window.click("gridcell", "iPROCEEDS").await?;
    window.click("tab", "Results").await?;
    window.wait_for_text("No activities yet").await?;
    window.click("button", "New activity").await?;
    window.find("button", "Cancel").await?;
    window.write("Training of trainers").await?;
    window.fill("textbox", "Date", "May 2014").await?;
    window.press("Tab").await?;
    window.click("button", "Add").await?;
    window.wait_until_gone("button", "Cancel").await?;

    window.click("button", "Training of trainers").await?;
    window.click("combobox", "Status").await?;
    window.click("option", "Held").await?;
    window.click("button", "New participants from a state").await?;
    window.fill("combobox", "State", "Estonia").await?;
    window.click("option", "Estonia").await?;
    window.fill("spinbutton", "Women", "3").await?;
    window.click("button", "Add").await?;
    window.wait_until_gone("button", "Cancel").await?;
    // The men are not known, so that three is the least.
    window.wait_for_text("≥ 3").await?;

    window.visit("/projects?table=activity&view=trained").await?;
    window.wait_for_text("none recorded").await?;
    window.wait_for_text("The totals leave out 1 number that is not known.").await?;
    window.click("gridcell", "Estonia, 2014").await?;
    window.wait_for_text("Estonia, 2014").await?;
    window.click("button", "May 2014").await?;
    window.wait_for_text("from 1 state").await?;
    window.screenshot("trained").await?;
    window.press("Control+z").await?;
    window.wait_until_text_gone("≥ 3").await?;
    ensure!(window.text().await?.contains("Held, nobody recorded"), "the activity itself is still there");
    window.close().await
}
