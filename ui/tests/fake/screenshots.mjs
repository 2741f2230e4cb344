/**
 * Pictures of the page over the pretended core: `node tests/fake/screenshots.mjs <folder> [name…]`, while `npm run dev`
 * serves the page.
 */

import { mkdir } from "node:fs/promises";

import { chromium } from "playwright-core";

import { contradicted, password, reviewed } from "./publication-steps.mjs";

const [folder = "screenshots", ...only] = process.argv.slice(2);
const origin = "http://localhost:5173/tests/fake/";
const small = { width: 1280, height: 800 };
const large = { width: 1920, height: 1080 };

/** Each picture: what is asked of the pretended core, where to go, what to do there. */
const pictures = {
  welcome: { ask: "welcome&theme=light" },
  "welcome-fr-dark": { ask: "welcome&theme=dark&language=fr" },
  meetings: { ask: "theme=light", at: "#/meetings" },
  "meetings-fr-dark": { ask: "theme=dark&language=fr", at: "#/meetings", act: first },
  inspector: { ask: "theme=light", at: "#/meetings", act: first },
  "inspector-large": { ask: "theme=light", at: "#/meetings", act: first, size: large },
  wall: { ask: "theme=light", at: "#/wall" },
  "wall-fr-dark": { ask: "theme=dark&language=fr", at: "#/wall", act: move },
  project: { ask: "theme=light", at: "#/projects", act: first },
  body: { ask: "theme=dark", at: "#/bodies", act: (page) => page.getByText("Cloud Evidence Group").first().click() },
  clashes: { ask: "theme=light", at: "#/clashes?from=always", act: accepting },
  "clashes-fr-dark": { ask: "theme=dark&language=fr", at: "#/clashes?from=always", act: clashing },
  "find-week": { ask: "theme=light", at: "#/clashes", act: finding },
  "find-week-fr-dark": { ask: "theme=dark&language=fr", at: "#/clashes", act: finding },
  "clash-notes": { ask: "theme=light", at: "#/meetings", act: (page) => page.locator("tr.row .clash").first().click() },
  freezes: { ask: "theme=light&frozen", at: "#/freezes" },
  "freezes-large": { ask: "theme=light&frozen", at: "#/freezes", size: large },
  "freezes-fr-dark": { ask: "theme=dark&language=fr&frozen", at: "#/freezes" },
  "freezes-record": { ask: "theme=light&frozen", at: "#/freezes", act: (page) => page.locator("a[data-difference]").first().click() },
  "freezes-empty-fr": { ask: "theme=light&language=fr", at: "#/freezes" },
  publications: { ask: "theme=light&published", at: "#/publications" },
  "publications-large": { ask: "theme=light&published", at: "#/publications", act: contradicted, size: large },
  "publications-fr-dark": { ask: "theme=dark&language=fr&published", at: "#/publications", act: contradicted },
  "publications-large-fr-dark": { ask: "theme=dark&language=fr&published", at: "#/publications", size: large },
  "publications-failed": { ask: "theme=light&published", at: "#/publications", act: (page) => page.getByText("Tentative dates").first().click() },
  "publications-file-fr": { ask: "theme=light&language=fr&published", at: "#/publications", act: (page) => page.getByText("Shared drive").first().click() },
  "publications-away-fr": { ask: "theme=light&language=fr&published", at: "#/publications", act: (page) => page.getByText("Press office").first().click() },
  "publications-password": { ask: "theme=light&published", at: "#/publications", act: password },
  "publications-password-fr-dark": { ask: "theme=dark&language=fr&published", at: "#/publications", act: password },
  "publications-review": { ask: "theme=light&published", at: "#/publications", act: reviewed },
  "publications-review-large": { ask: "theme=light&published", at: "#/publications", act: reviewed, size: large },
  "publications-review-fr-dark": { ask: "theme=dark&language=fr&published", at: "#/publications", act: reviewed },
  "publications-empty": { ask: "theme=light", at: "#/publications" },
  "publications-empty-fr": { ask: "theme=dark&language=fr", at: "#/publications" },
  "publications-new-fr": { ask: "theme=light&language=fr&published", at: "#/publications/new/publication" },
  incoming: { ask: "theme=light&incoming", at: "#/incoming" },
  "incoming-large": { ask: "theme=light&incoming", at: "#/incoming", size: large },
  "incoming-fr-dark": { ask: "theme=dark&language=fr&incoming", at: "#/incoming" },
  "incoming-not-read-fr": { ask: "theme=light&language=fr&incoming", at: "#/incoming?show=not-read" },
  "incoming-none-fr": { ask: "theme=light&language=fr", at: "#/incoming" },
  palette: { ask: "theme=light", at: "#/meetings", act: palette },
  "palette-dark-fr": { ask: "theme=dark&language=fr", at: "#/meetings", act: palette },
  shortcuts: { ask: "theme=light&language=fr", at: "#/meetings", act: (page) => page.keyboard.press("?") },
  document: { ask: "theme=light", at: "#/calendar?month=2016-11", act: document },
  "document-fr-dark": { ask: "theme=dark&language=fr", at: "#/projects", act: document },
  "document-written-fr": { ask: "theme=light&language=fr", at: "#/wall", act: documentWritten },
  iati: { ask: "theme=light", at: "#/projects", act: iati },
  "iati-fr-dark": { ask: "theme=dark&language=fr", at: "#/projects", act: iati },
  "iati-written-large": { ask: "theme=light", at: "#/projects", act: iatiWritten, size: large },
  "iati-written-fr-dark": { ask: "theme=dark&language=fr", at: "#/projects", act: iatiWritten },
  draft: { ask: "theme=light", at: "#/meetings/new/meeting", act: refuse },
  date: { ask: "theme=light", at: "#/meetings", act: ambiguous },
  money: { ask: "theme=light&money", at: "#/projects", act: money },
  "money-dark-fr": { ask: "theme=dark&language=fr&money", at: "#/projects", act: money },
  "money-empty": { ask: "theme=light", at: "#/projects?part=money", act: first },
  results: { ask: "theme=light&money", at: "#/projects", act: results },
  "results-fr-dark": { ask: "theme=dark&language=fr&money", at: "#/projects", act: results },
  "results-large": { ask: "theme=light&money", at: "#/projects", act: results, size: large },
  "results-empty": { ask: "theme=light", at: "#/projects?part=results", act: first },
  activity: { ask: "theme=light&money", at: "#/projects?table=activity", act: first },
  "activity-fr": { ask: "theme=dark&language=fr&money", at: "#/projects?table=activity", act: first },
  trained: { ask: "theme=light&money", at: "#/projects?table=activity&view=trained", act: behind },
  "trained-fr-dark": { ask: "theme=dark&language=fr&money", at: "#/projects?table=activity&view=trained" },
  "trained-large": { ask: "theme=light&money", at: "#/projects?table=activity&view=trained", act: behindOpen, size: large },
  "trained-open-fr": { ask: "theme=light&language=fr&money", at: "#/projects?table=activity&view=trained", act: behindOpen },
  donors: { ask: "theme=light&money", at: "#/projects?table=contribution" },
  "donors-by-project": { ask: "theme=light&money", at: "#/projects?table=contribution&view=project", act: first },
  "donors-by-year-fr": { ask: "theme=light&language=fr&money", at: "#/projects?table=contribution&view=year" },
  "project-fr": { ask: "theme=light&language=fr", at: "#/projects", act: first },
  empty: { ask: "theme=light&empty", at: "#/meetings" },
  locked: { ask: "theme=light&locked", at: "#/partners", act: first },
  long: { ask: "theme=light&meetings=10000", at: "#/meetings", act: end },
  participants: { ask: "theme=light&roll=all", at: "#/meetings", act: participants },
  "participants-fr-dark": { ask: "theme=dark&language=fr&roll=all", at: "#/meetings", act: participants },
  agenda: { ask: "theme=light", at: "#/meetings", act: agenda },
  "agenda-fr-dark": { ask: "theme=dark&language=fr", at: "#/meetings", act: agenda },
  papers: { ask: "theme=light", at: "#/meetings?table=paper" },
  "papers-fr-dark": { ask: "theme=dark&language=fr", at: "#/meetings?table=paper", act: first },
  "follow-up": { ask: "theme=light", at: "#/meetings?table=decision" },
  "follow-up-fr": { ask: "theme=light&language=fr", at: "#/meetings?table=decision", act: first },
  carry: { ask: "theme=light", at: "#/meetings?table=decision", act: carry },
  matrix: { ask: "theme=light", at: "#/bodies?table=recommendation&view=matrix" },
  "matrix-fr-dark": { ask: "theme=dark&language=fr", at: "#/bodies?table=recommendation&view=matrix" },
  due: { ask: "theme=light&plan", at: "#/deadlines" },
  "due-fr-dark": { ask: "theme=dark&language=fr&plan", at: "#/deadlines?done=1", act: first },
  "due-large": { ask: "theme=light&plan", at: "#/deadlines", act: first, size: large },
  "due-by-person-fr": { ask: "theme=light&language=fr&plan", at: "#/deadlines?by=person" },
  "due-empty": { ask: "theme=light", at: "#/deadlines" },
  templates: { ask: "theme=light&plan", at: "#/deadlines?table=deadline_template", act: step },
  "templates-fr-dark": { ask: "theme=dark&language=fr&plan", at: "#/deadlines?table=deadline_template", act: step },
  "templates-empty-fr": { ask: "theme=light&language=fr", at: "#/deadlines?table=deadline_template" },
  holidays: { ask: "theme=light&plan", at: "#/deadlines?table=holiday_observance", act: first },
  "closures-fr": { ask: "theme=light&language=fr&plan", at: "#/deadlines?table=closure", act: first },
  timetable: { ask: "theme=light&plan", at: "#/meetings", act: timetable },
  "timetable-fr-dark": { ask: "theme=dark&language=fr&plan", at: "#/meetings", act: inTimetable },
  "timetable-month-large": { ask: "theme=light&plan", at: "#/meetings", act: monthly, size: large },
  "timetable-empty-fr": { ask: "theme=light&language=fr", at: "#/meetings", act: timetable },
  "timetable-inspector": { ask: "theme=light&plan", at: "#/meetings", act: (page) => page.getByText("T-CY 15").first().click() },
  template: { ask: "theme=light&plan", at: "#/meetings", act: applying },
  "template-fr-dark": { ask: "theme=dark&language=fr&plan", at: "#/meetings", act: applying },
  "template-none": { ask: "theme=light", at: "#/meetings", act: applyingFirst },
  moving: { ask: "theme=light&plan", at: "#/meetings", act: moving },
  "moving-fr-dark": { ask: "theme=dark&language=fr&plan", at: "#/meetings", act: moving },
  "moving-asked-large": { ask: "theme=light&plan", at: "#/meetings", act: movingAsked, size: large },
  "contact-points": { ask: "theme=light&networks", at: "#/partners?table=contact_point", act: listed },
  "contact-points-fr-dark": { ask: "theme=dark&language=fr&networks", at: "#/partners?table=contact_point", act: first },
  opportunities: { ask: "theme=light&networks", at: "#/partners?table=opportunity", act: first },
  "opportunities-fr-dark": { ask: "theme=dark&language=fr&networks", at: "#/partners?table=opportunity", act: listed },
  graph: { ask: "theme=light&networks", at: "#/partners?table=network&view=graph", act: (page) => page.locator("[data-node]").first().waitFor() },
  "graph-fr-dark": { ask: "theme=dark&language=fr&networks", at: "#/partners?table=network&view=graph", act: node },
  "graph-large": { ask: "theme=light&networks", at: "#/partners?table=network&view=graph", act: node, size: large },
  map: { ask: "theme=light&networks", at: "#/partners?table=network&view=map", act: (page) => page.locator("[data-country]").first().waitFor() },
  "map-fr-dark": { ask: "theme=dark&language=fr&networks", at: "#/partners?table=network&view=map", act: state },
  "map-large": { ask: "theme=light&networks", at: "#/partners?table=network&view=map", act: state, size: large },
  toast: { ask: "theme=light", at: "#/meetings", act: change },
};

async function listed(page) {
  await page.locator("tr.row").first().waitFor();
}
async function node(page) {
  await page.locator("[data-node]").filter({ hasText: /Norway|Norvège/ }).first().click();
  await page.locator("[data-inspector] .linked").waitFor();
}
async function state(page) {
  await page.locator("[data-country=DE]").click();
  await page.locator("[data-inspector] .linked").waitFor();
}
async function first(page) {
  await page.locator("tr.row").first().click();
}
async function money(page) {
  await page.locator("tr.row").filter({ hasText: "made-up" }).click();
  await page.getByRole("tab").nth(1).click();
}
async function results(page) {
  await page.locator("tr.row").filter({ hasText: "made-up" }).click();
  await page.getByRole("tab").nth(2).click();
}
async function behind(page) {
  await page.locator(".matrix tbody td.figure").nth(9).click();
}
async function behindOpen(page) {
  await behind(page);
  await page.locator(".behind .line").first().click();
}
async function move(page) {
  await page.locator(".layer").focus();
  await page.keyboard.press("Alt+ArrowRight");
}
async function participants(page) {
  await page.getByText("T-CY 15", { exact: true }).click();
  await page.locator(".way-in", { hasText: /Participants/ }).click();
}
async function agenda(page) {
  await page.getByText("T-CY 15").first().click();
  await page.locator(".way-in", { hasText: /agenda|ordre du jour/i }).click();
  await page.locator("[data-item]").first().waitFor();
}
async function carry(page) {
  await page.locator(".narrow button", { hasText: /Carry|Reporter/ }).click();
}
async function accepting(page) {
  await page.locator("[data-clash]").first().focus();
  await page.keyboard.press("a");
  await page.keyboard.type("The hearing opens the conference.");
}
async function clashing(page) {
  await page.locator("[data-clash]").first().click();
}
async function finding(page) {
  await page.locator("main header button").last().click();
}
async function step(page) {
  await page.locator("tr.row").filter({ hasText: "9" }).click();
  await page.locator("[data-inspector] li [aria-expanded=false]").nth(4).click();
}
async function timetable(page) {
  await page.getByText("T-CY 15").first().click();
  await page.locator(".way-in").nth(1).click();
  await page.locator("main h1").waitFor();
}
async function inTimetable(page) {
  await timetable(page);
  await page.locator("[data-deadline]").nth(3).click();
}
async function monthly(page) {
  await page.locator("tr.row").filter({ hasText: "Nov 2016" }).first().click();
  await page.locator(".way-in").nth(1).click();
}
async function applying(page) {
  await timetable(page);
  await page.locator("main header .tools button").first().click();
  await page.locator("[role=dialog] ol li").first().waitFor();
}
async function applyingFirst(page) {
  await timetable(page);
  await page.locator("main .empty button").first().click();
  await page.locator("[role=dialog]").waitFor();
}
async function moving(page) {
  await page.getByText("T-CY 15").first().click();
  await page.locator("[data-field=date] input").fill("13-15 June 2016");
  await page.keyboard.press("Tab");
  await page.locator("[role=dialog] tbody tr").first().waitFor();
}
async function movingAsked(page) {
  await timetable(page);
  await page.locator("main header .tools button").nth(1).click();
  await page.locator("[role=dialog] tbody tr").first().waitFor();
}
async function document(page) {
  await page.locator("main").getByRole("button", { name: "Document…" }).first().click();
  await page.locator(".transfer-dialog").waitFor();
}

async function documentWritten(page) {
  await document(page);
  await page.locator(".transfer-dialog [type=submit]").click();
  await page.locator(".transfer-dialog [data-first]").waitFor();
}

async function iati(page) {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("transparen");
  await page.getByText(/IATI|IITA/).last().click();
  const publisher = page.locator(".transfer-dialog [role=combobox]").first();
  await publisher.fill("Council");
  await page.getByRole("option").first().click();
  await page.locator(".transfer-dialog .field input.control:not([role])").last().fill("XM-DAC-47000");
}

async function iatiWritten(page) {
  await iati(page);
  await page.locator(".transfer-dialog [type=submit]").click();
  await page.locator(".transfer-dialog [data-first]").waitFor();
}

async function palette(page) {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("octo");
}
async function refuse(page) {
  await page.locator("form button[type=submit]").click();
}
async function ambiguous(page) {
  await first(page);
  await page.locator("[data-field=date] input").fill("03/04/2016");
  await page.keyboard.press("Tab");
}
async function end(page) {
  await page.locator("[role=grid]").focus();
  await page.keyboard.press("End");
}
async function change(page) {
  await first(page);
  await page.locator("[data-field=place] textarea").fill("Palais de l’Europe, Strasbourg");
  await page.keyboard.press("Tab");
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
for (const [name, { ask = "", at = "", act, size = small }] of Object.entries(pictures)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const page = await browser.newPage({ viewport: size });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) console.log(name, message.text());
  });
  page.on("pageerror", (error) => console.log(name, error.message, error.stack));
  await page.goto(`${origin}?${ask}${at}`);
  await page.locator("#plenary main").waitFor();
  await page.waitForTimeout(300);
  if (act) await act(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
