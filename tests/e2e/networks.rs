//! Networks: from the list of contact points by way of the graph and the map to the state behind it.

use anyhow::{Result, ensure};

use plenary_harness::Desk;

use crate::{OPEN_SAMPLE, WINDOW};

#[tokio::test]
async fn a_contact_point_is_verified_in_place_and_its_state_found_in_the_graph_and_on_the_map() -> Result<()>
{
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    window.visit("/partners?table=contact_point").await?;
    window.click("button", "Never verified 8").await?;
    window.click("gridcell", "Norway").await?;
    window.press(" ").await?;
    window.wait_for_text("Done: verify the contact point “Norway”").await?;
    window.find("button", "Never verified 7").await?;
    window.press("Control+z").await?;
    window.find("button", "Never verified 8").await?;

    window.visit("/partners?table=network&view=graph").await?;
    window.click("gridcell", "Norway").await?;
    window.wait_for_text("Linked with 7 others").await?;
    ensure!(window.text().await?.contains("Network of 24/7 contact points"), "it says through what");
    window.screenshot("graph").await?;
    window.click("button", "Map").await?;
    window.wait_for_text("imply no opinion").await?;
    window.screenshot("map").await?;

    window.visit("/partners?table=opportunity").await?;
    window.click("gridcell", "Prosecutors as contact points").await?;
    window.wait_for_text("Near this opportunity").await?;
    window.close().await
}
