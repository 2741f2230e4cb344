import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";

import type { CalendarItem, DateSpec } from "../../src/api/bindings";
import CalendarScreen from "../../src/routes/calendar/CalendarScreen.svelte";
import { nearestMonths, onlyMonth, sortOut } from "../../src/routes/calendar/entries";
import { daysOfMonth, monthName, nextDay, readMonth, shiftMonth } from "../../src/routes/calendar/months";
import { screenById } from "../../src/routes/screens";
import { go, route } from "../../src/state/route.svelte";
import { noDate } from "../fake/blank";
import { FakeCore } from "../fake/core";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

function item(title: string, date: Partial<DateSpec>): CalendarItem {
  return {
    table: "meeting",
    id: title,
    title,
    kind: "plenary",
    place: "",
    date: { ...noDate, raw: title, ...date },
    dateText: title,
    certainty: "stated",
    status: "planned",
  };
}

const days = item("23-25 May 2016", { edtf: "2016-05-23/2016-05-25", earliest: "2016-05-23", latest: "2016-05-25", precision: "day" });
const choice = item("3 or 10 May", { edtf: "[2016-05-03,2016-05-10]", earliest: "2016-05-03", latest: "2016-05-10", precision: "day" });
const open = item("since 3 May", { edtf: "2016-05-03/..", earliest: "2016-05-03", latest: null, precision: "day" });
const month = item("June 2017", { edtf: "2017-06", earliest: "2017-06-01", latest: "2017-06-30", precision: "month" });
const quarter = item("Q2 2017", { edtf: "2017-34", earliest: "2017-04-01", latest: "2017-06-30", precision: "quarter" });
const length = item("two years", { precision: "duration_only", durationMonths: 24 });

describe("months", () => {
  test("go over the end of the year both ways", () => {
    expect(shiftMonth("2015-12", 1)).toBe("2016-01");
    expect(shiftMonth("2016-01", -1)).toBe("2015-12");
    expect(shiftMonth("2016-05", -12)).toBe("2015-05");
  });

  test("end on their last day, in leap years too", () => {
    expect(daysOfMonth("2016-02")).toEqual({ from: "2016-02-01", to: "2016-02-29" });
    expect(nextDay("2016-12-31")).toBe("2017-01-01");
  });

  test("are only what is written as one", () => {
    expect(readMonth("2016-05")).toBe("2016-05");
    for (const text of ["2016-13", "2016-5", "May", undefined]) expect(readMonth(text)).toBeUndefined();
  });

  test("are named in the language of the page", () => {
    expect(monthName("2016-05", "fr")).toBe("mai 2016");
  });
});

describe("what a calendar draws", () => {
  const period = { exact: [days, choice, open], approximate: [month, quarter], undated: [length] };

  test("is only what takes place on every day from its first to its last", () => {
    expect(sortOut(period).drawn).toEqual([days]);
  });

  test("leaves nothing out: the rest stands beside it by how well it is known", () => {
    expect(sortOut(period).others).toEqual([
      { known: "month", items: [month] },
      { known: "quarter", items: [quarter] },
      { known: "range", items: [choice, open] },
      { known: "none", items: [length] },
    ]);
  });

  test("stands in a month only where the whole date does", () => {
    expect(onlyMonth(month.date)).toBe("2017-06");
    expect(onlyMonth(quarter.date)).toBeUndefined();
    expect(onlyMonth(open.date)).toBeUndefined();
  });

  test("leads to the nearest month in which something is known, never to a quarter's first", () => {
    expect(nearestMonths(period, "2017-01")).toEqual({ before: "2016-05", after: "2017-06" });
  });
});

describe("the calendar", () => {
  beforeEach(() => {
    const core = new FakeCore(sample());
    mockIPC((command, payload) => core.answer(command, (payload ?? {}) as Record<string, unknown>), { shouldMockEvents: true });
  });

  function show(params: Record<string, string>): void {
    go({ screen: "calendar", subject: null, params });
    render(WithTooltips, { props: { of: CalendarScreen, given: { screen: screenById("calendar") } } });
  }

  test("draws what has days on them, and says beside it what is known to the month", async () => {
    show({ month: "2016-11" });
    const beside = await screen.findByRole("region", { name: "Without a day of its own" });
    expect(await within(beside).findByText("Octopus Conference")).toBeInTheDocument();
    const grid = await screen.findByRole("grid", { name: /November 2016/ });
    expect(await within(grid).findByText(/T-CY 16, Octopus Conference/)).toBeInTheDocument();
    expect(within(grid).queryByText(/^Octopus Conference/)).toBeNull();
  });

  test("opens at the nearest month with something in it", async () => {
    show({});
    await waitFor(() => expect(route().params.month).toBe("2016-11"));
  });

  test("leads out of an empty month", async () => {
    show({ month: "2026-05" });
    await userEvent.click(await screen.findByRole("button", { name: /November 2016/ }));
    expect(route().params.month).toBe("2016-11");
  });

  test("moves by the keyboard", async () => {
    show({ month: "2016-05" });
    await userEvent.keyboard("{PageDown}");
    expect(route().params.month).toBe("2016-06");
  });

  test("lists a year by months, with what is known to the month in it", async () => {
    show({ month: "2015-11", view: "agenda" });
    const november = await screen.findByRole("region", { name: "November 2015" });
    expect(within(november).getByText("Hearing for cloud service providers")).toBeInTheDocument();
    expect(within(november).getByText("Within the month, day not known")).toBeInTheDocument();
    expect(within(november).getByText("Cooperation on cybercrime in the ASEAN region")).toBeInTheDocument();
  });

  test("has nothing in its list that axe objects to", async () => {
    show({ month: "2015-11", view: "agenda" });
    await screen.findByRole("region", { name: "November 2015" });
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
