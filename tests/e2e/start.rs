//! Starting the program.

use anyhow::Result;

use plenary_harness::Desk;

use crate::WINDOW;

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
