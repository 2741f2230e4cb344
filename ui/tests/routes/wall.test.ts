import { mockIPC } from "@tauri-apps/api/mocks";
import { emit } from "@tauri-apps/api/event";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";

import type { Wall, WallItem } from "../../src/api/bindings";
import { partAt } from "../../src/routes/wall/dragging";
import { LANE, layout, LONGEST_NAME, nameInset, neighbour, visible, visibleBands, type Bar } from "../../src/routes/wall/layout";
import { Moving } from "../../src/routes/wall/moving.svelte";
import { Painter } from "../../src/routes/wall/painter";
import {
  clampZoom,
  dayNumber,
  fitting,
  isoDay,
  nextZoom,
  ticks,
  timeScale,
  today,
  unitAt,
  ZOOMS,
  zoomAt,
} from "../../src/routes/wall/scale";
import { spoken } from "../../src/routes/wall/words";
import WallScreen from "../../src/routes/wall/WallScreen.svelte";
import { screenById } from "../../src/routes/screens";
import { session } from "../../src/state/session.svelte";
import { go } from "../../src/state/route.svelte";
import { FakeCore } from "../fake/core";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

function item(name: string, first: number | null, last: number | null): WallItem {
  return {
    table: "meeting",
    id: name,
    name,
    span: { first, last, isSure: true, sureFirst: first, sureLast: last },
    precision: "day",
    dateText: "",
    certainty: "stated",
    kind: null,
    status: null,
    lifeCycle: null,
  };
}

/** Two groups: one of two lanes, one of one. */
const items = [item("a", 0, 9), item("b", 5, 14), item("c", 200, 209), item("d", 1000, 1000), item("e", 300, null)];
const wall: Wall = {
  covers: null,
  extent: { first: 0, last: 1000 },
  items,
  groups: [
    { table: "body", id: "T-CY", label: "T-CY", items: [0, 1, 2], lanes: [[0, 1, 0]] },
    { table: "meeting", id: null, label: "", items: [4, 3], lanes: [[0, 1]] },
  ],
  leftOut: 0,
  undated: [],
  undatedTotal: 0,
};

function names(bars: readonly Bar[]): string[] {
  return bars.map((bar) => bar.item.name);
}

describe("the wall's scale", () => {
  test("counts days as the core does", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2016-02-29")).toBe(16_860);
    expect(isoDay(16_860)).toBe("2016-02-29");
    expect(isoDay(today(new Date(2016, 4, 23, 23, 59)))).toBe("2016-05-23");
  });

  test("places a day and finds it again", () => {
    const scale = timeScale({ first: 100, last: 200 }, 150, 4, 800);
    for (const day of [100, 150.5, 201]) expect(scale.dayAt(scale.x(day))).toBeCloseTo(day);
    expect(scale.x(101) - scale.x(100)).toBeCloseTo(4);
  });

  test("has room on both sides, and always fills the window", () => {
    const scale = timeScale({ first: 100, last: 200 }, 150, 0.1, 1000);
    expect(scale.first).toBeLessThan(100 - 182);
    expect(scale.last).toBeGreaterThan(200 + 182);
    expect(scale.width).toBeGreaterThanOrEqual(1000);
    expect(timeScale(null, 0, 0.1, 1000).width).toBeGreaterThanOrEqual(1000);
  });

  test("uses the lanes of the zoom whose names have at least their room", () => {
    expect(zoomAt(ZOOMS[3] ?? 0)).toBe(3);
    expect(zoomAt((ZOOMS[3] ?? 0) * 0.99)).toBe(2);
    expect(zoomAt((ZOOMS[3] ?? 0) * 1.5)).toBe(3);
    expect(zoomAt(0.01)).toBe(0);
    expect(zoomAt(1000)).toBe(ZOOMS.length - 1);
  });

  test("goes from zoom to zoom, and stops at both ends", () => {
    expect(nextZoom(1.5, 1)).toBe(4);
    expect(nextZoom(2, -1)).toBe(1.5);
    expect(nextZoom(0.1, -1)).toBe(0.1);
    expect(nextZoom(160, 1)).toBe(160);
    expect(clampZoom(1e9)).toBe(160);
  });

  test("fits days into the window, in its middle", () => {
    const { pixelsPerDay, left } = fitting({ first: 0, last: 999 }, 1000);
    expect(pixelsPerDay).toBeCloseTo(0.94);
    expect(left).toBeCloseTo(-31.9, 1);
    expect(fitting({ first: 0, last: 999 }, 1100, 100)).toEqual({ pixelsPerDay, left });
  });

  test("is written in weeks, months, quarters and years", () => {
    const [first, last] = [dayNumber("2016-05-01"), dayNumber("2016-08-31")];
    expect(ticks(10, first, last).fine[1]).toMatchObject({ label: "2", day: dayNumber("2016-05-02") });
    expect(ticks(2, first, last).fine.map(({ label }) => label)).toEqual(["May", "Jun", "Jul", "Aug"]);
    expect(ticks(1, first, last).fine.map(({ label }) => label)).toEqual(["Q2", "Q3"]);
    expect(ticks(0.2, first, last)).toMatchObject({ fine: [{ label: "2016" }], coarse: [{ label: "2010s" }] });
    expect(ticks(30, first, first + 1).coarse).toMatchObject([{ label: "May 2016", end: dayNumber("2016-06-01") }]);
  });

  test("moves by the unit in which it is written", () => {
    expect([160, 10, 2, 1, 0.1].map(unitAt)).toEqual(["day", "week", "month", "quarter", "year"]);
  });
});

describe("the wall's layout", () => {
  const laid = layout(wall, 0);

  test("puts each item into its group's lane, one beneath the other", () => {
    expect(laid.bars.map((bar) => [bar.item.name, bar.row])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
      ["e", 2],
      ["d", 3],
    ]);
    expect(laid.bands.map(({ height }) => height)).toEqual([2 * LANE + 8, 2 * LANE + 8]);
    expect(laid.height).toBe(4 * LANE + 16);
  });

  test("finds what is in sight, and nothing else", () => {
    const found: Bar[] = [];
    visible(laid, { first: 205, last: 400, top: 0, bottom: 2 * LANE }, 100, (bar) => found.push(bar));
    expect(names(found)).toEqual(["c"]);
    found.length = 0;
    visible(laid, { first: 900, last: 2000, top: 0, bottom: 1000 }, 100, (bar) => found.push(bar));
    expect(names(found), "an open end is in sight for ever").toEqual(["e", "d"]);
  });

  test("finds a name that reaches further than its bar", () => {
    const found: Bar[] = [];
    visible(laid, { first: 20, last: 100, top: 0, bottom: LANE }, 20, (bar) => found.push(bar));
    expect(names(found)).toEqual(["a"]);
  });

  test("finds the groups in sight", () => {
    expect(visibleBands(laid, 0, 10)).toHaveLength(1);
    expect(visibleBands(laid, 0, 1000)).toHaveLength(2);
    expect(visibleBands(laid, 61, 1000)).toHaveLength(1);
  });

  test("leads every arrow to a bar, until there are no more", () => {
    const [a, b, c, e, d] = laid.bars as [Bar, Bar, Bar, Bar, Bar];
    expect(neighbour(laid, a, "ArrowRight")).toBe(b);
    expect(neighbour(laid, c, "ArrowRight")).toBe(e);
    expect(neighbour(laid, a, "ArrowLeft")).toBeUndefined();
    expect(neighbour(laid, b, "ArrowUp")).toBe(a);
    expect(neighbour(laid, c, "ArrowDown")).toBe(b);
    expect(neighbour(laid, d, "ArrowDown")).toBeUndefined();
    const reached = new Set([a]);
    for (let at: Bar | undefined = a; at !== undefined; at = neighbour(laid, at, "ArrowRight")) reached.add(at);
    expect(reached.size).toBe(laid.bars.length);
  });

  test("puts a name where it can be read", () => {
    const bar = { start: 100, sure: 100, end: 400, next: 500, left: 0 };
    expect(nameInset(60, { ...bar, end: 103 }), "behind a bar that cannot hold it").toEqual({ inset: 3, room: 393 });
    expect(nameInset(60, { ...bar, end: 103, next: Infinity }).room, "with nothing behind it").toBe(LONGEST_NAME);
    expect(nameInset(60, { ...bar, sure: 110 }).inset, "at the first sure day").toBe(10);
    expect(nameInset(60, { ...bar, sure: 200 }).inset, "a long soft edge holds it").toBe(0);
    expect(nameInset(60, { ...bar, left: 250 }), "at the left edge").toEqual({ inset: 150, room: 150 });
    expect(nameInset(60, { ...bar, left: 390 }).inset, "its bar is almost gone").toBe(0);
  });
});

describe("what of a bar is dragged", () => {
  const scale = timeScale(wall.extent, 0, 10, 1000);
  const [a, , , e] = layout(wall, 0).bars as [Bar, Bar, Bar, Bar];

  test("is the end that the pointer is near, or all of it", () => {
    const at = (day: number) => partAt(a, scale.x(day), scale);
    expect([0.3, 5, 9.8].map(at)).toEqual(["start", "whole", "end"]);
    expect(at(12), "its name is all of it").toBe("whole");
  });

  test("is never an end that is open", () => {
    expect(partAt(e, scale.x(900), scale)).toBe("whole");
    expect(partAt(e, scale.x(300.2), scale)).toBe("start");
  });

  test("is all of a bar too short to have ends", () => {
    const far = timeScale(wall.extent, 0, 1, 1000);
    expect(partAt(a, far.x(0.3), far)).toBe("whole");
  });
});

describe("the painter", () => {
  function surface() {
    const [layer, ground, axis, labels] = [0, 1, 2, 3].map(() => document.createElement("div")) as unknown as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    return { layer, ground, axis, labels, id: "bar" };
  }
  const look = {
    text: ({ item: { name } }: Bar) => ({ mark: "", name, spoken: name }),
    active: null,
    selected: null,
    moving: null,
  };

  test("needs no more nodes for ten thousand bars than for those in sight", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => item(`Meeting ${index}`, index * 30, index * 30 + 2));
    const places = many.map((_, index) => index);
    const laid = layout(
      { ...wall, items: many, groups: [{ table: "body", id: "T", label: "T", items: places, lanes: [places.map((place) => place % 40)] }] },
      0,
    );
    const scale = timeScale({ first: 0, last: 300_000 }, 0, 4, 1000);
    const painter = new Painter(surface());
    for (let left = 0; left < 100_000; left += 777) {
      painter.paint(laid, scale, { left: scale.x(left), top: left % 300, width: 1000, height: 600 }, look);
    }
    expect(painter.size).toBeLessThan(60);
  });

  test("draws a window full of bars over several frames, and says so", () => {
    const many = Array.from({ length: 200 }, (_, index) => item(`Meeting ${index}`, 0, 1));
    const places = many.map((_, index) => index);
    const laid = layout({ ...wall, items: many, groups: [{ table: "body", id: "T", label: "T", items: places, lanes: [places] }] }, 0);
    const where = surface();
    const painter = new Painter(where);
    const window = { left: 0, top: 0, width: 1000, height: 200 * LANE };
    const drawn = () => where.layer.querySelectorAll(".bar:not(.free)").length;
    expect(painter.paint(laid, timeScale(wall.extent, 0, 4, 1000), { ...window, left: 2000 }, look)).toBe(true);
    const scale = timeScale({ first: 0, last: 10 }, 0, 4, 1000);
    const whole: boolean[] = [];
    const counts: number[] = [];
    do {
      whole.push(painter.paint(laid, scale, { ...window, left: scale.x(0) }, look));
      counts.push(drawn());
    } while (whole.at(-1) === false);
    expect(counts.length).toBeGreaterThan(2);
    expect(counts.at(-1)).toBe(200);
  });

  test("keeps the bar that the keyboard is at, out of sight too", () => {
    const where = surface();
    const painter = new Painter(where);
    const scale = timeScale(wall.extent, 0, 4, 1000);
    painter.paint(layout(wall, 0), scale, { left: scale.x(900), top: 0, width: 400, height: 600 }, { ...look, active: 0 });
    expect(where.layer.querySelector("#bar-0")).toHaveAttribute("aria-selected", "true");
  });
});

describe("the wall", () => {
  let core: FakeCore;

  beforeEach(async () => {
    core = new FakeCore(sample());
    mockIPC(
      async (command, payload) => {
        const answer = core.answer(command, (payload ?? {}) as Record<string, unknown>);
        const changes = core.takeChanges();
        if (changes !== null) await emit("changed", changes);
        return answer;
      },
      { shouldMockEvents: true },
    );
    await session.start();
    // jsdom lays nothing out: the window is as large as this says.
    for (const [name, value] of [["clientWidth", 1000], ["clientHeight", 700]] as const) {
      Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
    }
    go({ screen: "wall", subject: null, params: {} });
    render(WithTooltips, { props: { of: WallScreen, given: { screen: screenById("wall") } } });
  });

  async function grid(): Promise<HTMLElement> {
    const found = await screen.findByRole("grid");
    await within(found).findByRole("gridcell", { name: /^T-CY 15/ });
    return found;
  }

  function activeName(within: HTMLElement): string | null {
    const id = within.getAttribute("aria-activedescendant") ?? "";
    return document.getElementById(id)?.querySelector("[role=gridcell]")?.getAttribute("aria-label") ?? null;
  }

  test("says of each bar what it is, when, how sure, and in which group", async () => {
    const found = await grid();
    expect(within(found).getByRole("gridcell", { name: "GLACY+, April 2016 – March 2020, Project, Pipeline, To be confirmed, Projects" })).toBeInTheDocument();
  });

  test("moves a meeting by the keyboard, shows in words what it would be, writes it, and takes it back", async () => {
    const found = await grid();
    found.focus();
    while (!(activeName(found) ?? "").startsWith("T-CY 15")) await userEvent.keyboard("{ArrowRight}");
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    const status = await screen.findByText(/^T-CY 15: 23-25 May 2016 → 23 – 25 May 2017$/);
    expect(status.closest("[role=status]")).not.toBeNull();
    await userEvent.keyboard("{Enter}");
    await within(found).findByRole("gridcell", { name: /^T-CY 15, 23\s–\s25 May 2017/ });
    core.answer("call", { name: "undo", input: "{}" });
    await emit("changed", core.takeChanges());
    await within(found).findByRole("gridcell", { name: /^T-CY 15, 23-25 May 2016/ });
  });

  test("leaves everything as it was on Escape", async () => {
    const found = await grid();
    found.focus();
    await userEvent.keyboard("{ArrowRight}{Alt>}{ArrowRight}{ArrowRight}{/Alt}");
    await screen.findByRole("button", { name: /Change the date/ });
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: /Change the date/ })).toBeNull();
  });

  test("puts what has no date into the middle, and from there where the keyboard takes it", async () => {
    await grid();
    await userEvent.click(screen.getByRole("button", { name: "Put “Cybercrime_XR” on the wall" }));
    await screen.findByText(/^Cybercrime_XR: Two years → /);
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("region", { name: /Without a date/ })).toBeNull());
  });

  test("is grouped as the person chooses", async () => {
    await grid();
    screen.getByRole("button", { name: "By body" }).focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByText("By project");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await screen.findByRole("gridcell", { name: /^Octopus Conference, June 2015.*Cybercrime@Octopus$/ });
  });

  test("has nothing that axe objects to", async () => {
    await grid();
    // The page puts its landmark around it.
    const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe("what is about to change", () => {
  test("is asked for once at a time, and the latest counts", async () => {
    const asked: unknown[] = [];
    let release: (() => void) | null = null;
    mockIPC(async (_, payload) => {
      const { subject, change } = JSON.parse((payload as { input: string }).input) as { subject: unknown; change: { shift: { days: number } } };
      asked.push([subject, change.shift.days]);
      await new Promise<void>((resolve) => (release = resolve));
      return { date: {}, span: null, beforeText: "", afterText: String(change.shift.days), isSame: false, deadlinesText: "" };
    });
    const moving = new Moving();
    for (const days of [1, 2, 3]) moving.propose(item("a", 0, 0), { kind: "move", part: "whole", shift: { kind: "days", days } });
    await waitFor(() => expect(asked).toHaveLength(1));
    (release as unknown as () => void)();
    await waitFor(() => expect(asked).toHaveLength(2));
    (release as unknown as () => void)();
    await waitFor(() => expect(moving.preview?.afterText).toBe("3"));
    expect(asked).toEqual([
      [{ table: "meeting", id: "a" }, 1],
      [{ table: "meeting", id: "a" }, 3],
    ]);
  });

  test("is said in one breath", () => {
    expect(spoken({ ...item("T-CY 15", 0, 0), dateText: "23-25 May 2016", status: "cancelled" }, "T-CY")).toBe(
      "T-CY 15, 23-25 May 2016, Meeting, Cancelled, T-CY",
    );
  });
});
