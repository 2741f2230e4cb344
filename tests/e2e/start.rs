//! Starting the program.

use anyhow::Result;

use plenary_harness::Desk;

use crate::{OPEN_SAMPLE, WINDOW};

#[tokio::test]
async fn the_window_opens_for_someone_who_has_never_used_it() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.wait_for_title("Plenary").await?;
    window.close().await
}

#[tokio::test]
async fn the_window_opens_again_after_it_was_killed() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.wait_for_title("Plenary").await?;
    window.kill().await?;
    let window = desk.open().await?;
    window.wait_for_title("Plenary").await?;
    window.close().await
}

#[tokio::test]
async fn the_office_that_was_open_is_open_at_the_next_start_until_it_is_closed() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    window.close().await?;

    let window = desk.open().await?;
    window.wait_for_text("T-CY 14").await?;
    window.click("button", "T-CY, December 2015").await?;
    window.click("menuitem", "Close this office").await?;
    window.find("button", OPEN_SAMPLE).await?;
    window.close().await?;

    let window = desk.open().await?;
    window.find("button", OPEN_SAMPLE).await?;
    window.close().await
}

#[tokio::test]
async fn an_office_that_cannot_be_opened_again_is_said_to_be_so() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    window.close().await?;
    let office = desk.home().join(".local/share/org.plenary.desktop/T-CY, December 2015.plenary");
    std::fs::write(&office, "no office at all")?;

    let window = desk.open().await?;
    window.wait_for_text("is not an office of Plenary").await?;
    window.find("button", OPEN_SAMPLE).await?;
    window.close().await
}
