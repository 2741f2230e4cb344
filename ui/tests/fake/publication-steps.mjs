/** What a person does on the screen of published calendars, for pictures and for axe. */

export async function contradicted(page) {
  await page.getByText("Calendar for the delegations").first().click();
  await page.locator("section.panel").waitFor();
}

export async function password(page) {
  await page.getByText("Tentative dates", { exact: true }).first().click();
  await page.locator("section.panel button").nth(1).click();
  await page.locator("input[type=password]").waitFor();
}

export async function reviewed(page) {
  await contradicted(page);
  await page.locator("section.panel button").first().click();
  await page.locator("[role=dialog] fieldset").first().waitFor();
  await page.locator("[role=dialog] input[type=radio]").first().check();
}
