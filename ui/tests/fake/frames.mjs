/**
 * How smoothly the wall moves: `node tests/fake/frames.mjs [meetings]` scrolls, zooms and drags ten thousand meetings over
 * the pretended core, and says for each how many frames a second were presented, and how long the page worked on one:
 * its scripts, style, layout and what it hands over to be painted.
 */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "playwright-core";
import { build, preview } from "vite";

const meetings = Number(process.argv[2] ?? 10_000);
const FRAMES = 240;

/** Runs in the page: does `act` once a frame, and times each frame from its beginning to when all of it is done. */
async function frames({ name, count }) {
  const board = document.querySelector(".board");
  const layer = document.querySelector(".layer");
  const pointer = (type, x, y) =>
    layer.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, clientX: x, clientY: y }));
  const press = (key) => window.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  layer.setPointerCapture = () => undefined;
  const acts = {
    "scrolling along time": (frame) => board.scrollTo({ left: board.scrollLeft + (frame % 120 < 60 ? 60 : -60) }),
    "scrolling down": (frame) => board.scrollTo({ top: board.scrollTop + (frame % 120 < 60 ? 60 : -60) }),
    flinging: (frame) => board.scrollTo({ left: board.scrollLeft + (frame % 60 < 30 ? 900 : -900), top: board.scrollTop + 150 }),
    zooming: (frame) =>
      board.dispatchEvent(new WheelEvent("wheel", { ctrlKey: true, deltaY: frame % 120 < 60 ? -25 : 25, clientX: 700, clientY: 300, cancelable: true })),
    "zooming by steps": (frame) => {
      if (frame % 20 === 0) press(frame % 160 < 80 ? "+" : "-");
    },
    dragging: (frame) => {
      if (frame === 0) {
        const bar = [...document.querySelectorAll(".bar:not(.free)")].find((one) => {
          const { left, top, right } = one.getBoundingClientRect();
          return left > 500 && right < 1000 && top > 200;
        });
        const { left, top } = bar.getBoundingClientRect();
        bar.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, button: 0, pointerId: 1, clientX: left + 1, clientY: top + 8 }));
      }
      pointer("pointermove", 600 + 250 * Math.sin(frame / 20), 400);
      if (frame === count - 1) pointer("pointercancel", 0, 0);
    },
  };
  press("f");
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (name !== "zooming by steps" && name !== "zooming") for (let step = 0; step < 2; step++) press("+");
  board.scrollTop = 0;
  await new Promise((resolve) => setTimeout(resolve, 700));
  const times = [];
  for (let frame = 0; frame < count; frame++) {
    await new Promise((resolve) => {
      requestAnimationFrame((now) => {
        times.push(now);
        performance.mark("frame");
        acts[name](frame);
        resolve();
      });
    });
  }
  return {
    perSecond: ((times.length - 1) * 1000) / (times.at(-1) - times[0]),
    nodes: document.querySelectorAll(".layer *, .ground *, .axis *, .labels *").length,
  };
}

/** Runs in the page: how long it takes from another screen to the wall as it is drawn, the pretended core's time included. */
async function show() {
  const begun = performance.now();
  location.hash = "#/wall";
  while (document.querySelector(".bar:not(.free)") === null) await new Promise((resolve) => requestAnimationFrame(resolve));
  // The frame after next begins when this one is drawn.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now() - begun;
}

/**
 * How long the page's thread worked from one frame to the next, in milliseconds, shortest first: time of its own, in
 * which it was not kept waiting by other programs.
 */
function ownTimes(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const marks = traceEvents.filter(({ name, cat }) => name === "frame" && cat === "blink.user_timing");
  const { pid, tid } = marks[0];
  const starts = marks.map(({ ts }) => ts).sort((one, other) => one - other);
  const own = starts.map(() => 0);
  let frame = 0;
  const tasks = traceEvents.filter((event) => event.name === "ThreadControllerImpl::RunTask" && event.pid === pid && event.tid === tid);
  for (const { ts, dur, tdur } of tasks.sort((one, other) => one.ts - other.ts)) {
    // The task in which a frame is marked is that frame's.
    while (frame + 1 < starts.length && starts[frame + 1] < ts + dur) frame++;
    if (ts + dur >= starts[0]) own[frame] += (tdur ?? 0) / 1000;
  }
  return own.sort((one, other) => one - other);
}

// As it is shipped, not as it is developed.
const outDir = await mkdtemp(join(tmpdir(), "plenary-frames-"));
const input = "tests/fake/index.html";
await build({ logLevel: "error", build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
const server = await preview({ logLevel: "error", preview: { port: 5191, strictPort: true }, build: { outDir } });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.on("pageerror", (error) => console.log(error.message));
for (const many of [1_000, meetings]) {
  await page.goto("about:blank");
  await page.goto(`http://localhost:5191/tests/fake/?theme=light&meetings=${many}#/projects`);
  await page.locator("[role=grid]").waitFor();
  await page.waitForTimeout(1_000);
  const shown = await page.evaluate(show);
  await page.waitForTimeout(2_000);
  console.log(`${many} meetings, shown after ${shown.toFixed(0)} ms`);
  console.log("  frames a second, the page's own time at the median and the 99th percentile in ms, nodes:");
  for (const name of ["scrolling along time", "scrolling down", "flinging", "zooming", "zooming by steps", "dragging"]) {
    await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing", "disabled-by-default-devtools.timeline"] });
    const { perSecond, nodes } = await page.evaluate(frames, { name, count: FRAMES });
    const own = ownTimes(await browser.stopTracing());
    const at = (share) => own[Math.min(own.length - 1, Math.floor(own.length * share))];
    const figures = [perSecond.toFixed(1), at(0.5).toFixed(1), at(0.99).toFixed(1), String(nodes)];
    console.log(`  ${name.padEnd(22)} ${figures.map((figure) => figure.padStart(7)).join(" ")}`);
  }
}
await browser.close();
await server.close();
await rm(outDir, { recursive: true });
process.exit(0);
