//! Moving things about on the wall.

use anyhow::Result;

use plenary_harness::Desk;

use crate::{OPEN_SAMPLE, WINDOW};

#[tokio::test]
async fn a_meeting_is_moved_on_the_wall_by_the_keyboard_and_moved_back() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    window.visit("/wall").await?;
    window.wait_for_text("Without a date").await?;
    window.fill("textbox", "Filter", "T-CY 15").await?;
    window.wait_until_gone("gridcell", "T-CY 14").await?;
    window.click("gridcell", "T-CY 15").await?;
    // Far enough away to be written in years.
    for _ in 0..4 {
        window.press("-").await?;
    }
    window.press("Alt+ArrowRight").await?;
    window.wait_for_text("→ 23–25 May 2017").await?;
    window.press("Enter").await?;
    window.wait_for_text("Done: change the date of “T-CY 15”").await?;
    window.find("gridcell", "T-CY 15, 23–25 May 2017").await?;
    window.press("Control+z").await?;
    window.wait_for_text("Undone: change the date of “T-CY 15”").await?;
    window.wait_until_gone("gridcell", "T-CY 15, 23–25 May 2017").await?;
    window.close().await
}
