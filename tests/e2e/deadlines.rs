//! Planning backwards: a meeting's timetable from a template, and a move whose shifts are seen before it is made.

use anyhow::{Result, ensure};

use plenary_harness::Desk;

use crate::{OPEN_SAMPLE, WINDOW};

#[tokio::test]
async fn a_template_gives_a_meeting_its_days_and_a_move_is_seen_before_it_is_made_and_undone() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.click("gridcell", "T-CY 15").await?;
    window.click("button", "Timetable").await?;
    window.click("button", "Apply a template…").await?;
    window.click("button", "Add the ready templates").await?;
    window.click("radio", "Plenary meeting").await?;
    window.click("button", "Add 10 deadlines").await?;
    window.wait_for_text("Done: apply a template to “T-CY 15”").await?;
    window.wait_for_text("Mon 29 Feb 2016").await?;
    window.wait_for_text("6 weeks before the meeting").await?;

    // Three weeks later, said in the inspector, and thought better of.
    window.click("button", "Back to T-CY 15").await?;
    window.fill("textbox", "Date", "13-15 June 2016").await?;
    window.press("Tab").await?;
    window.find("dialog", "Move T-CY 15").await?;
    window.press("Escape").await?;
    window.wait_until_gone("dialog", "Move T-CY 15").await?;
    ensure!(!window.text().await?.contains("15 June 2016"), "the date is as it was before");

    window.fill("textbox", "Date", "13-15 June 2016").await?;
    window.press("Tab").await?;
    window.wait_for_text("10 deadlines move").await?;
    window.wait_for_text("Mon 21 Mar 2016").await?;
    window.wait_for_text("21 days later").await?;
    window.screenshot("move").await?;
    window.press("Enter").await?;
    window.wait_for_text("Done: change the date of “T-CY 15”").await?;
    window.click("button", "Timetable").await?;
    window.wait_for_text("Mon 21 Mar 2016").await?;
    window.press("Control+z").await?;
    window.wait_for_text("Mon 29 Feb 2016").await?;
    window.wait_until_text_gone("Mon 21 Mar 2016").await?;
    window.close().await
}
