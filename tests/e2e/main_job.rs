//! The main job: look at the office, change it, take the change back, hand out a calendar.

use std::fs;

use anyhow::{Result, ensure};

use plenary_harness::{Desk, Window};

use crate::{OPEN_SAMPLE, WINDOW};

async fn open_sample(desk: &Desk) -> Result<Window<'_>> {
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    Ok(window)
}

/// Starts the program again: the office that was open last is open.
async fn reopen(desk: &Desk) -> Result<Window<'_>> {
    let window = desk.open().await?;
    window.wait_for_text("T-CY 14").await?;
    Ok(window)
}

async fn add_t_cy_17(window: &Window<'_>) -> Result<()> {
    window.press("n").await?;
    window.fill("textbox", "Name", "T-CY 17").await?;
    window.fill("textbox", "Date", "June 2017").await?;
    window.fill("textbox", "Place", "Strasbourg").await?;
    window.click("button", "Add").await?;
    window.wait_for_text("T-CY 17").await
}

#[tokio::test]
async fn a_meeting_is_entered_undone_and_redone_after_a_restart() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = open_sample(&desk).await?;
    add_t_cy_17(&window).await?;
    window.press("Escape").await?;
    window.press("Control+z").await?;
    window.wait_until_text_gone("June 2017").await?;
    window.close().await?;

    let window = reopen(&desk).await?;
    ensure!(!window.text().await?.contains("T-CY 17"), "it was undone");
    window.press("Control+Shift+z").await?;
    window.wait_for_text("T-CY 17").await?;
    window.wait_for_text("June 2017").await?;
    window.close().await
}

#[tokio::test]
async fn an_acknowledged_meeting_survives_a_kill() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = open_sample(&desk).await?;
    add_t_cy_17(&window).await?;
    window.kill().await?;
    let window = reopen(&desk).await?;
    window.wait_for_text("T-CY 17").await?;
    window.close().await
}

#[tokio::test]
async fn a_meeting_known_to_the_month_is_on_the_calendar_and_on_no_day() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = open_sample(&desk).await?;
    add_t_cy_17(&window).await?;
    window.visit("/calendar").await?;
    window.wait_for_text("June 2017").await?;
    window.wait_for_text("Known to the month").await?;
    window.wait_for_text("T-CY 17").await?;
    ensure!(!window.is_within("T-CY 17", "[role=gridcell]").await?, "a day was made up");
    window.close().await
}

#[tokio::test]
async fn the_calendar_is_exported_through_the_native_dialog() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = open_sample(&desk).await?;
    window.press("Control+e").await?;
    window.click("button", "Choose where to save it…").await?;
    let file = desk.home().join("office.ics");
    window.answer_file_dialog("Export a calendar", &file).await?;
    window.wait_for_text("office.ics").await?;
    let calendar = fs::read_to_string(&file)?;
    ensure!(calendar.contains("SUMMARY:T-CY 15\r\n"), "T-CY 15 is in the calendar");
    ensure!(calendar.contains("DTEND;VALUE=DATE:20160526\r\n"), "its end is exclusive");
    ensure!(!calendar.contains("20150601"), "June 2015 is no day");
    window.close().await
}
