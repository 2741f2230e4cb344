//! From reporting to the next report: the office is frozen, a meeting moves, and the note says so.

use anyhow::{Result, ensure};

use plenary_harness::Desk;

use crate::{OPEN_SAMPLE, WINDOW};

#[tokio::test]
async fn what_has_changed_since_the_office_was_frozen_is_told_and_marked_in_a_note_that_is_saved()
-> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    window.visit("/freezes").await?;
    window.wait_for_text("Nothing frozen yet").await?;
    window.press("n").await?;
    window.find("button", "Cancel").await?;
    window.fill("textbox", "Name", "Bureau of December").await?;
    window.fill("textbox", "Reported on", "December 2015").await?;
    window.click("button", "Add").await?;
    window.wait_until_gone("button", "Cancel").await?;
    window.wait_for_text("Nothing has changed").await?;

    window.visit("/meetings").await?;
    window.click("gridcell", "T-CY 15").await?;
    window.fill("textbox", "Date", "6-8 June 2016").await?;
    window.press("Tab").await?;
    window.wait_for_text("change the date of").await?;
    window.visit("/freezes").await?;
    window.wait_for_text("23-25 May 2016 → 6-8 June 2016").await?;
    window.fill("textbox", "As of", "1 December 2015").await?;
    window.press("Tab").await?;
    window.wait_for_text("T-CY 15 (Strasbourg, 6-8 June 2016)").await?;
    window.wait_for_text("later, was 23-25 May 2016").await?;
    window.screenshot("freezes").await?;

    window.click("button", "Copy the note").await?;
    window.find("button", "Copied").await?;
    window.click("button", "French").await?;
    window.wait_for_text("Projets en préparation").await?;
    window.click("button", "Save the note as a text file…").await?;
    let file = desk.home().join("note.txt");
    window.answer_file_dialog("Save the update note", &file).await?;
    window.wait_for_text("The note was saved").await?;
    let note = std::fs::read_to_string(&file)?;
    ensure!(
        note.contains("- T-CY 15 (Strasbourg, 6-8 June 2016) [plus tard, était 23-25 May 2016]\n"),
        "{note}"
    );
    window.click("button", "Close").await?;
    window.wait_until_gone("button", "Close").await?;

    window.press("Control+z").await?;
    window.wait_for_text("Nothing has changed").await?;
    window.close().await
}
