/**
 * Looks for breaches of WCAG 2.2 AA on every screen over the pretended core, in both languages and both themes:
 * `npm run axe`, or of some of them `npm run axe -- wall "new meeting, refused"`. Ends with an error where there is one.
 */

import axe from "axe-core";
import { chromium } from "playwright-core";
import { createServer } from "vite";

import { contradicted, password, reviewed } from "./publication-steps.mjs";

/** Menus and notices lie over the page, outside its landmarks, as they do in every application. */
const rules = { region: { enabled: false } };
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is looked at: an address, and what is done there first. */
const places = {
  publications: { ask: "published", at: "#/publications" },
  publication: { ask: "published", at: "#/publications", act: contradicted },
  "publication-password": { ask: "published", at: "#/publications", act: password },
  "publication-review": { ask: "published", at: "#/publications", act: reviewed },
  "publications-empty": { at: "#/publications" },
  welcome: { ask: "welcome" },
  empty: { ask: "empty", at: "#/meetings" },
  locked: { ask: "locked", at: "#/meetings", act: first },
  meetings: { at: "#/meetings" },
  meeting: { at: "#/meetings", act: first },
  "block, its item open": { at: "#/meetings", act: openItem },
  "new meeting, refused": { at: "#/meetings/new/meeting", act: (page) => page.locator("form [type=submit]").click() },
  participants: { ask: "roll=all", at: "#/meetings", act: participants },
  "participants, several selected": { ask: "roll=all", at: "#/meetings", act: selected },
  "participants, one of them beside": { ask: "roll=all", at: "#/meetings", act: participant },
  "participants, none yet": { ask: "roll=empty", at: "#/meetings", act: participants },
  "list of participants": { ask: "roll=all", at: "#/meetings", act: list },
  decisions: { at: "#/meetings?table=decision", act: first },
  agenda: { at: "#/meetings", act: agenda },
  "carrying follow-up": { at: "#/meetings?table=decision", act: carry },
  papers: { at: "#/meetings?table=paper", act: first },
  "papers that are late": { at: "#/meetings?table=paper", act: (page) => page.locator(".segment").nth(2).click() },
  "who has implemented what": { at: "#/bodies?table=recommendation&view=matrix" },
  recommendations: { at: "#/bodies?table=recommendation", act: first },
  instruments: { at: "#/bodies?table=instrument" },
  "a file, looked at": { ask: "incoming", at: "#/incoming" },
  "no file": { at: "#/incoming" },
  clashes: { at: "#/clashes?from=always" },
  "a clash, being accepted": { at: "#/clashes?from=always", act: accepting },
  "finding a week": { at: "#/clashes", act: (page) => page.locator("main header button").last().click() },
  // The library names each weekday in full, where its short name is what is seen: better, not worse.
  calendar: { at: "#/calendar?month=2016-11", except: ["empty-table-header"] },
  wall: { at: "#/wall" },
  "the wall, something moving": { at: "#/wall", act: move },
  "what is due": { ask: "plan", at: "#/deadlines", act: first },
  "what is due, by person": { ask: "plan", at: "#/deadlines?by=person&done=1" },
  "nothing due": { at: "#/deadlines" },
  templates: { ask: "plan", at: "#/deadlines?table=deadline_template", act: step },
  "no templates": { at: "#/deadlines?table=deadline_template" },
  "public holidays": { ask: "plan", at: "#/deadlines?table=holiday_observance", act: first },
  closures: { ask: "plan", at: "#/deadlines?table=closure", act: first },
  timetable: { ask: "plan", at: "#/meetings", act: timetable },
  "a deadline beside its timetable": { ask: "plan", at: "#/meetings", act: inTimetable },
  "a new deadline": { ask: "plan", at: "#/meetings", act: newDeadline },
  "applying a template": { ask: "plan", at: "#/meetings", act: applying },
  "a move before it is made": { ask: "plan", at: "#/meetings", act: moving },
  projects: { at: "#/projects" },
  "a document to be chosen": { at: "#/projects", act: document },
  project: { at: "#/projects", act: first },
  "a project's money": { ask: "money", at: "#/projects?part=money", act: first },
  donors: { ask: "money", at: "#/projects?table=contribution" },
  "donors by project": { ask: "money", at: "#/projects?table=contribution&view=project", act: first },
  "donors by year": { ask: "money", at: "#/projects?table=contribution&view=year" },
  rates: { ask: "money", at: "#/projects?table=exchange_rate" },
  regions: { at: "#/projects?table=region" },
  activities: { at: "#/projects?table=activity", act: first },
  bodies: { at: "#/bodies", act: first },
  organisations: { at: "#/partners", act: first },
  people: { at: "#/partners?table=person", act: first },
  networks: { at: "#/partners?table=network", act: first },
  "blocks of meetings": { at: "#/meetings?table=meeting_block", act: first },
  "contact points": { ask: "networks", at: "#/partners?table=contact_point", act: first },
  "opportunities for networking": { ask: "networks", at: "#/partners?table=opportunity", act: first },
  "graph of links": { ask: "networks", at: "#/partners?table=network&view=graph", act: (page) => page.locator("[data-node]").nth(9).click() },
  "map of links": { ask: "networks", at: "#/partners?table=network&view=map", act: (page) => page.locator("[data-country]").first().click() },
  "frozen states": { ask: "frozen", at: "#/freezes" },
  "frozen states, none yet": { at: "#/freezes" },
  sources: { at: "#/sources", act: first },
  history: { at: "#/history" },
  "history of a record": { at: "#/meetings", act: history },
  "a date read two ways": { at: "#/meetings", act: ambiguous },
  palette: { at: "#/meetings", act: (page) => page.keyboard.press("Control+k") },
  shortcuts: { at: "#/meetings", act: (page) => page.keyboard.press("Shift+?") },
  "export of the calendar": { at: "#/meetings", act: (page) => page.keyboard.press("Control+e") },
  "a menu": { at: "#/meetings", act: (page) => page.locator("nav button").first().click() },
};

async function first(page) {
  await page.locator("[role=row][aria-selected], tr.row").first().click();
  await page.locator("[data-inspector] [data-field]").first().waitFor();
}
async function move(page) {
  await page.locator(".layer").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await page.getByRole("button", { name: /^(Change the date|Changer la date)/ }).waitFor();
}
async function participants(page) {
  await page.getByText("T-CY 15", { exact: true }).click();
  await page.locator(".way-in", { hasText: /Participants/ }).click();
  await page.locator("main h1", { hasText: "Participants" }).waitFor();
}
async function selected(page) {
  await participants(page);
  await page.locator("[role=grid]").focus();
  for (let times = 0; times < 3; times++) await page.keyboard.press("Shift+ArrowDown");
  await page.locator("[role=toolbar]").waitFor();
}
async function document(page) {
  await page.locator("main").getByRole("button", { name: "Document…" }).first().click();
}

async function accepting(page) {
  await page.locator("[data-clash]").first().focus();
  await page.keyboard.press("a");
}
async function participant(page) {
  await participants(page);
  await page.locator("td.person").first().dblclick();
  await page.locator("[data-inspector] [data-field]").first().waitFor();
}
async function list(page) {
  await participants(page);
  await page.locator("main header .tools > button", { hasText: /^List/ }).click();
  await page.locator("article").waitFor();
}
async function agenda(page) {
  await page.getByText("T-CY 15").first().click();
  await page.locator(".way-in", { hasText: /agenda|ordre du jour/i }).click();
  await page.locator("[data-item]").first().waitFor();
}
async function carry(page) {
  await page.locator(".narrow button", { hasText: /Carry|Reporter/ }).click();
  await page.locator("[role=dialog] input").first().waitFor();
}
async function step(page) {
  await page.locator("tr.row").filter({ hasText: "9" }).click();
  await page.locator("[data-inspector] li [aria-expanded=false]").nth(4).click();
}
async function timetable(page) {
  await page.getByText("T-CY 15").first().click();
  await page.locator(".way-in").nth(1).click();
  await page.locator("[data-deadline]").first().waitFor();
}
async function inTimetable(page) {
  await timetable(page);
  await page.locator("[data-deadline]").nth(3).click();
  await page.locator("[data-inspector] [data-field]").first().waitFor();
}
async function newDeadline(page) {
  await timetable(page);
  await page.locator("main header .tools button").nth(2).click();
  await page.locator("main form [data-field]").first().waitFor();
}
async function applying(page) {
  await timetable(page);
  await page.locator("main header .tools button").first().click();
  await page.locator("[role=dialog] ol li").first().waitFor();
}
async function moving(page) {
  await page.getByText("T-CY 15").first().click();
  await page.locator("[data-field=date] input").fill("13-15 June 2016");
  await page.keyboard.press("Tab");
  await page.locator("[role=dialog] tbody tr").first().waitFor();
}
async function openItem(page) {
  await page.locator("tr.row").nth(1).click();
  await page.locator("[data-inspector] [aria-expanded=false]").first().click();
}
async function history(page) {
  await first(page);
  await page.locator("[data-field=place] textarea").fill("Palais de l’Europe");
  await page.keyboard.press("Tab");
  await page.locator("[data-inspector] [role=tab]").nth(1).click();
}
async function ambiguous(page) {
  await first(page);
  await page.locator("[data-field=date] input").fill("03/04/2016");
  await page.keyboard.press("Tab");
  await page.locator("[role=radio]").first().waitFor();
}

const server = await createServer({ server: { port: 5187, strictPort: true }, logLevel: "error" });
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});

const only = process.argv.slice(2);
const unknown = only.filter((name) => !(name in places));
if (unknown.length > 0) throw new Error(`There is no place called ${unknown.join(", ")}.`);

let breaches = 0;
for (const [name, { ask = "", at = "", act, except = [] }] of Object.entries(places)) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const language of ["en", "fr"]) {
    for (const theme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(60_000);
      page.on("pageerror", (error) => {
        breaches++;
        console.log(`${name} (${language}, ${theme}): ${error.message}`);
      });
      await page.goto(`http://localhost:5187/tests/fake/?${ask}&theme=${theme}&language=${language}${at}`);
      await page.locator("#plenary main").waitFor();
      await page.waitForTimeout(250);
      try {
        await act?.(page);
      } catch (reason) {
        breaches++;
        console.log(`${name} (${language}, ${theme}): could not be shown: ${String(reason).split("\n")[0]}`);
      }
      await page.waitForTimeout(400);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate((options) => globalThis.axe.run(options), {
        runOnly: tags,
        rules: { ...rules, ...Object.fromEntries(except.map((rule) => [rule, { enabled: false }])) },
      });
      for (const { id, help, nodes } of violations) {
        breaches++;
        console.log(`${name} (${language}, ${theme}): ${id}: ${help}`);
        for (const node of nodes.slice(0, 3)) console.log(`    ${node.html.slice(0, 200)}\n    ${node.failureSummary}`);
      }
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll("button, label, h1, h2, h3, th, .tab")]
          .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
          .filter((element) => getComputedStyle(element).overflow !== "visible" && element.textContent.trim() !== "")
          .map((element) => element.textContent.trim()),
      );
      if (clipped.length > 0) {
        breaches++;
        console.log(`${name} (${language}): clipped: ${clipped.join(" | ")}`);
      }
      await page.close();
    }
  }
}
await browser.close();
await server.close();
console.log(breaches === 0 ? "No breach." : `${breaches} breaches.`);
process.exit(breaches === 0 ? 0 : 1);
