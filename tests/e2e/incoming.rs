//! A calendar that a colleague sent: looked at before anything changes, taken in, and taken back as a whole.

use anyhow::{Result, ensure};

use plenary_harness::Desk;

use crate::{OPEN_SAMPLE, WINDOW};

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Partners\r\n\
    BEGIN:VEVENT\r\nUID:hearing@example.org\r\nDTSTART;VALUE=DATE:20160307\r\nSUMMARY:Hearing of providers\r\n\
    LOCATION:Brussels\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:plenary@example.org\r\nDTSTART;VALUE=DATE:20160523\r\nDTEND;VALUE=DATE:20160526\r\n\
    SUMMARY:T-CY 15\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:call@example.org\r\nDTSTART;TZID=Romance Standard Time:20200107T093000\r\nDURATION:PT1H\r\n\
    RRULE:FREQ=MONTHLY\r\nSUMMARY:Call with partners\r\nEND:VEVENT\r\n\
    BEGIN:VTODO\r\nUID:task@example.org\r\nSUMMARY:Book rooms\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";

#[tokio::test]
async fn a_calendar_is_looked_at_taken_in_and_taken_back() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let file = desk.home().join("partners.ics");
    std::fs::write(&file, CALENDAR)?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    window.press("Control+i").await?;
    window.answer_file_dialog("Import a file", &file).await?;
    window.wait_for_text("Calendar “Partners”").await?;
    window.wait_for_text("same name, and days in common").await?;
    window.screenshot("incoming").await?;
    let findings = window.accessibility_findings().await?;
    ensure!(findings.is_empty(), "{findings:#?}");

    window.click("button", "Not read as it stands").await?;
    window.wait_for_text("“Book rooms” is no event").await?;
    window.click("button", "All").await?;
    window.click("button", "Import").await?;
    window.wait_for_text("File imported").await?;
    window.screenshot("incoming-report").await?;
    window.click("button", "Close").await?;
    window.wait_until_gone("button", "Close").await?;
    window.visit("/meetings").await?;
    window.wait_for_text("Hearing of providers").await?;
    window.press("Control+z").await?;
    window.wait_until_text_gone("Hearing of providers").await?;
    window.close().await
}
