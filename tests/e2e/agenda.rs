//! From the agenda to what becomes of its decisions: items with times, a paper with its symbol, follow-up carried on.

use anyhow::{Result, ensure};

use plenary_harness::{Desk, Window};

use crate::{OPEN_SAMPLE, WINDOW};

async fn open_t_cy_15(desk: &Desk) -> Result<Window<'_>> {
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.click("gridcell", "T-CY 15").await?;
    window.wait_for_text("Timed agenda").await?;
    Ok(window)
}

async fn add_item(window: &Window<'_>, title: &str, duration: &str) -> Result<()> {
    window.fill("textbox", "Title of the new item", title).await?;
    window.press("Tab").await?;
    window.write(duration).await?;
    window.press("Enter").await?;
    window.wait_for_text(title).await
}

#[tokio::test]
async fn an_agenda_times_itself_anew_when_an_item_is_moved_and_back_when_that_is_undone() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = open_t_cy_15(&desk).await?;
    window.click("button", "Timed agenda").await?;
    add_item(&window, "Opening", "15").await?;
    add_item(&window, "Report of the Bureau", "1 h 30").await?;
    add_item(&window, "Adoption of the agenda", "10").await?;
    window.fill("textbox", "Begins at, for “Opening”", "9:30").await?;
    window.press("Enter").await?;
    window.wait_for_text("–09:45").await?;
    ensure!(window.text().await?.contains("–11:25"), "the agenda is adopted at the end");

    window.click("textbox", "Duration of “Report of the Bureau”").await?;
    window.press("Alt+ArrowDown").await?;
    window.wait_for_text("–09:55").await?;
    window.press("Control+z").await?;
    window.wait_for_text("–11:15").await?;
    window.close().await
}

#[tokio::test]
async fn a_paper_is_given_its_symbol_and_open_follow_up_is_carried_to_the_next_meeting() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = open_t_cy_15(&desk).await?;
    window.visit("/bodies").await?;
    window.click("gridcell", "T-CY").await?;
    window.click("button", "New series of papers").await?;
    window.fill("textbox", "Symbols", "T-CY({year}){number}").await?;
    window.press("Control+Enter").await?;
    window.wait_for_text("T-CY({year}){number}").await?;

    window.visit("/meetings/new/paper?table=paper").await?;
    window.fill("textbox", "Title", "Draft guidance note").await?;
    window.fill("combobox", "Body", "T-CY").await?;
    window.click("option", "T-CY").await?;
    window.click("button", "Add").await?;
    window.wait_for_text("Give it the next symbol:").await?;
    window.click("button", "T-CY(").await?;
    window.wait_until_text_gone("no symbol yet").await?;

    window.press("Control+z").await?;
    window.wait_for_text("no symbol yet").await?;

    window.visit("/meetings/new/decision?table=decision").await?;
    window.fill("textbox", "Title", "Write to the providers heard").await?;
    window.fill("combobox", "Body", "T-CY").await?;
    window.click("option", "T-CY").await?;
    window.click("button", "Add").await?;
    window.wait_for_text("nobody yet").await?;

    window.visit("/meetings").await?;
    window.click("gridcell", "T-CY 15").await?;
    window.click("button", "Timed agenda").await?;
    window.click("button", "Carry follow-up…").await?;
    window.click("button", "Carry 1 item").await?;
    window.wait_for_text("Follow-up: Open").await?;
    window.press("Control+z").await?;
    window.wait_until_text_gone("Follow-up: Open").await?;
    window.close().await
}
