//! The money of a project: from no budget line at all to an instalment that came, and back.

use anyhow::{Result, ensure};

use plenary_harness::{Desk, Window};

use crate::{OPEN_SAMPLE, WINDOW};

/// The sample office, with the money of iPROCEEDS in sight: EUR 5.56 million, two donors whose amounts are not known.
async fn open_money(desk: &Desk) -> Result<Window<'_>> {
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    window.visit("/projects").await?;
    window.click("gridcell", "iPROCEEDS").await?;
    window.click("tab", "Money").await?;
    window.wait_for_text("Spending against time").await?;
    Ok(window)
}

#[tokio::test]
async fn headings_are_added_a_donor_pays_in_instalments_and_a_step_is_undone() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = open_money(&desk).await?;
    window.click("button", "Add the usual headings").await?;
    window.wait_for_text("Other costs and services").await?;
    window.click("button", "Human resources, Budget: not given").await?;
    window.write("1.2 million").await?;
    window.press("Enter").await?;
    window.wait_for_text("1,200,000").await?;
    window.press("Escape").await?;

    window.wait_for_text("at most EUR\u{a0}5,560,000").await?;
    window.click("button", "New contribution").await?;
    window.fill("combobox", "Donor", "Estonia").await?;
    window.click("option", "Estonia").await?;
    window.fill("textbox", "Amount", "EUR 100 000").await?;
    window.click("button", "Add").await?;
    window.wait_for_text("at most EUR\u{a0}5,460,000").await?;

    window.click("button", "Estonia").await?;
    for (amount, due) in [("EUR 60 000", "March 2016"), ("EUR 40 000", "March 2017")] {
        window.click("button", "New instalment").await?;
        window.find("button", "Cancel").await?;
        window.write(amount).await?;
        window.press("Tab").await?;
        window.write(due).await?;
        window.click("button", "Add").await?;
        window.wait_until_gone("button", "Cancel").await?;
        window.wait_for_text(due).await?;
    }
    window.click("button", "Estonia").await?;
    window.wait_for_text("due March 2017").await?;
    window.press("Control+z").await?;
    window.wait_until_text_gone("due March 2017").await?;
    ensure!(window.text().await?.contains("due March 2016"), "only the last step was undone");

    window.click("button", "Received…").await?;
    window.write("1 April 2016").await?;
    window.press("Enter").await?;
    window.wait_for_text("received 1 April 2016").await?;
    // What came is subtracted from what is to come, and from nothing else: the gap is what no donor gives.
    window.wait_for_text("received 60,000, to come 40,000").await?;
    window.wait_for_text("at most EUR\u{a0}5,460,000").await?;
    window.screenshot("money").await?;
    window.press("Control+z").await?;
    window.wait_for_text("due March 2016").await?;
    window.close().await
}
