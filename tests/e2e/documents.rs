//! A document from where the thing is: asked for beside the portfolio, saved as a tagged PDF in the other language.

use anyhow::{Result, ensure};

use plenary_harness::Desk;

use crate::{OPEN_SAMPLE, WINDOW};

#[tokio::test]
async fn the_portfolio_is_written_as_pdf_in_french_and_says_what_it_leaves_out() -> Result<()> {
    let desk = Desk::new(WINDOW).await?;
    let window = desk.open().await?;
    window.click("button", OPEN_SAMPLE).await?;
    window.wait_for_text("T-CY 14").await?;
    window.visit("/projects").await?;
    window.wait_for_text("GLACY+").await?;
    window.click("button", "Document…").await?;
    window.wait_for_text("Which document?").await?;
    window.click("button", "French").await?;
    window.click("button", "PDF").await?;
    window.screenshot("document").await?;
    window.click("button", "Choose where to save it…").await?;
    let file = desk.home().join("portfolio.pdf");
    window.answer_file_dialog("Save the document", &file).await?;
    window.wait_for_text("Document written").await?;
    window.wait_for_text("Portefeuille de projets").await?;
    window.wait_for_text("3 projets ne sont pas arrêtés et portent une mention.").await?;
    window.click("button", "Close").await?;
    window.wait_until_gone("button", "Close").await?;
    let pdf = std::fs::read(&file)?;
    let says = |text: &str| pdf.windows(text.len()).any(|window| window == text.as_bytes());
    ensure!(pdf.starts_with(b"%PDF-1.7"), "no PDF");
    ensure!(says("/Lang(fr-FR)") && says("/MarkInfo<</Marked true"), "not tagged, or in no language");
    window.close().await
}
