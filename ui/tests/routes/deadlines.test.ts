import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { Record as AnyRecord, WallItem } from "../../src/api/bindings";
import { invalidate } from "../../src/api/query.svelte";
import { setLanguage } from "../../src/i18n/index.svelte";
import RecordInspector from "../../src/inspector/RecordInspector.svelte";
import { countBefore, dayText, latenessText, shiftText } from "../../src/routes/deadlines/days";
import DeadlinesScreen from "../../src/routes/deadlines/DeadlinesScreen.svelte";
import MoveDialog from "../../src/routes/deadlines/MoveDialog.svelte";
import { meetingIn } from "../../src/routes/deadlines/show";
import { started, ticked } from "../../src/routes/deadlines/states";
import TimetableScreen from "../../src/routes/deadlines/TimetableScreen.svelte";
import { screenById } from "../../src/routes/screens";
import { Moving } from "../../src/routes/wall/moving.svelte";
import { overlay, setOverlay } from "../../src/state/overlays.svelte";
import { moveInHand } from "../../src/state/rescheduling.svelte";
import { go, parseRoute } from "../../src/state/route.svelte";
import { FakeCore } from "../fake/core";
import { withPlan } from "../fake/deadlines";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

const single = (day: string) => ({ earliest: day, latest: day });
const axeRules = { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } };

let core: FakeCore;
let records: AnyRecord[];

beforeEach(() => {
  setLanguage("en");
  setOverlay(null);
  records = withPlan(sample(), "en");
  core = new FakeCore(records);
  mockIPC((command, payload) => {
    const answer = core.answer(command, (payload ?? {}) as Record<string, unknown>);
    const changes = core.takeChanges();
    if (changes !== null) invalidate(changes);
    return answer;
  });
});

function meeting(name: string): Extract<AnyRecord, { table: "meeting" }> {
  const found = records.find((record) => record.table === "meeting" && record.name === name);
  if (found === undefined) throw new Error(`the sample has no ${name}`);
  const ref = { table: "meeting", id: found.id };
  return core.answer("call", { name: "get_record", input: JSON.stringify(ref) }) as never;
}

describe("days in few words", () => {
  test("name the weekday of one day, and none where several are possible", () => {
    expect(dayText(single("2016-03-25"))).toBe("Fri 25 Mar 2016");
    expect(dayText({ earliest: "2016-03-25", latest: "2016-04-20" })).toBeNull();
    expect(dayText({ earliest: null, latest: null })).toBeNull();
    setLanguage("fr");
    expect(dayText(single("2016-03-25"))).toBe("ven. 25 mars 2016");
  });

  test("say a shift with its direction, and nothing where it is not known", () => {
    expect([21, 1, 0, -1, null].map(shiftText)).toEqual(["21 days later", "1 day later", "same day", "1 day earlier", ""]);
  });

  test("say how late something is, and nothing of what is not", () => {
    expect(latenessText({ kind: "overdue", days: 3 })).toBe("3 days overdue");
    expect(latenessText({ kind: "possiblyOverdue" })).toBe("Perhaps overdue");
    expect(latenessText({ kind: "notLate" })).toBe("");
  });

  test("stand before a meeting only where they can begin before it", () => {
    const days = [single("2016-05-02"), { earliest: "2016-05-20", latest: "2016-06-01" }, single("2016-05-27"), { earliest: null, latest: null }];
    expect(countBefore(days, "2016-05-23")).toBe(2);
    expect(countBefore(days.slice(0, 2), "2016-12-01")).toBe(2);
    expect(countBefore(days, null)).toBe(0);
  });
});

test("ticking finishes what is open and takes up again what is not; starting can be taken back", () => {
  expect((["needs_action", "in_process", "completed", "cancelled"] as const).map(ticked)).toEqual([
    "completed",
    "completed",
    "needs_action",
    "needs_action",
  ]);
  expect(started("needs_action")).toBe("in_process");
  expect(started("in_process")).toBe("needs_action");
});

test("an address names the meeting whose timetable it shows", () => {
  expect(meetingIn(parseRoute("#/meetings?timetable=m1").params)).toEqual({ table: "meeting", id: "m1" });
  expect(meetingIn({ agenda: "m1" })).toBeUndefined();
});

describe("what is due", () => {
  // Only the rows in sight exist, and nothing is in sight where nothing has a height.
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(600);
  });
  afterEach(() => vi.restoreAllMocks());

  async function show(params: Record<string, string> = {}): Promise<HTMLElement> {
    go({ screen: "deadlines", subject: null, params });
    render(WithTooltips, { of: DeadlinesScreen as never, given: { screen: screenById("deadlines") } });
    return screen.findByRole("grid");
  }

  test("begins with what is overdue, told by words", async () => {
    const list = await show();
    const heads = await within(list).findAllByRole("rowheader");
    expect(heads[0]).toHaveTextContent("Overdue");
    expect(within(list).getByText("3 days overdue")).toBeInTheDocument();
    expect(heads[1]).toHaveTextContent("This week");
  });

  test("is ticked off by the space bar, and is due again when that is undone", async () => {
    const list = await show();
    await within(list).findByText("3 days overdue");
    const user = userEvent.setup();
    list.focus();
    await user.keyboard(" ");
    await waitFor(() => expect(within(list).queryByText("3 days overdue")).toBeNull());
    core.answer("call", { name: "undo", input: "{}" });
    invalidate(core.takeChanges() ?? { rows: [] });
    expect(await within(list).findByText("3 days overdue")).toBeInTheDocument();
  });

  test("is started by the space bar with Shift", async () => {
    const list = await show();
    await within(list).findByText("3 days overdue");
    expect(within(list).getAllByText("In process")).toHaveLength(1);
    list.focus();
    await userEvent.setup().keyboard("{Shift>} {/Shift}");
    await waitFor(() => expect(within(list).getAllByText("In process")).toHaveLength(2));
  });

  test("can be read by assistive technology", async () => {
    await show();
    const { violations } = await axe.run(document.body, axeRules);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("a timetable", () => {
  test("has the meeting in its midst, and says why a day is not where its rule would put it", async () => {
    render(WithTooltips, { of: TimetableScreen as never, given: { meetingId: meeting("T-CY 15").id } });
    const list = await screen.findByRole("grid", { name: "Timetable" });
    const rows = within(list).getAllByRole("row").map((row) => row.textContent);
    expect(rows.findIndex((text) => text.includes("T-CY 15"))).toBe(8);
    expect(within(list).getByText("moved off 28 March 2016: Easter Monday (France)")).toBeInTheDocument();
    expect(within(list).getByText("set by hand, 4 days later than by its rule (25 April 2016)")).toBeInTheDocument();
    const { violations } = await axe.run(document.body, axeRules);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("another date of a meeting", () => {
  async function typeDate(name: string, text: string): Promise<HTMLElement> {
    const user = userEvent.setup();
    render(WithTooltips, { of: RecordInspector as never, given: { ref: { table: "meeting", id: meeting(name).id } } });
    const field = await screen.findByRole("textbox", { name: "Date" });
    await user.clear(field);
    await user.type(field, text);
    await user.tab();
    return field;
  }

  test("is shown with all it moves before it is written, where deadlines hang on the meeting", async () => {
    const field = await typeDate("T-CY 15", "13-15 June 2016");
    await waitFor(() => expect(overlay()).toBe("move"));
    expect(moveInHand()?.date?.raw).toBe("13-15 June 2016");
    expect(meeting("T-CY 15").date.raw).toBe("23-25 May 2016");
    // The field stands as before: the date in hand is in the dialog.
    await waitFor(() => expect(field).toHaveValue("23-25 May 2016"));
  });

  test("is written at once where none does", async () => {
    await typeDate("Hearing for cloud service providers", "1 February 2016");
    await waitFor(() => expect(meeting("Hearing for cloud service providers").date.raw).toBe("1 February 2016"));
    expect(overlay()).toBeNull();
  });

  test("is shown first on the wall too", async () => {
    const { id, table, name } = meeting("T-CY 15");
    const moving = new Moving();
    moving.step({ table, id, name } as WallItem, "whole", 21, "day");
    await waitFor(() => expect(moving.canBeWritten).toBe(true));
    await moving.write();
    expect(overlay()).toBe("move");
    expect(meeting("T-CY 15").date.raw).toBe("23-25 May 2016");
  });

  async function look(): Promise<HTMLElement> {
    const { id, table } = meeting("T-CY 15");
    const answer = core.answer("call", { name: "read_date", input: JSON.stringify({ text: "13-15 June 2016" }) });
    const { meanings } = answer as { meanings: { date: unknown }[] };
    setOverlay("move");
    render(WithTooltips, { of: MoveDialog as never, given: { subject: { table, id }, date: meanings[0]?.date } });
    await screen.findByText(/7 deadlines move/);
    return screen.getByRole("dialog", { name: "Move T-CY 15" });
  }

  test("stands beside the one before, with what stays and how far that then is from its rule", async () => {
    const dialog = await look();
    const row = within(dialog).getByRole("rowheader", { name: "Convocation sent" }).closest("tr");
    expect(row).toHaveTextContent(/Fri 25 Mar 2016.*Mon 18 Apr 2016.*24 days later/);
    expect(within(dialog).getByText("14 days earlier than by its rule")).toBeInTheDocument();
    const { violations } = await axe.run(document.body, axeRules);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("is made by Enter, and left by Escape", async () => {
    const user = userEvent.setup();
    await look();
    await waitFor(() => expect(screen.getByRole("button", { name: "Move" })).toHaveFocus());
    await user.keyboard("{Escape}");
    expect(overlay()).toBeNull();
    expect(meeting("T-CY 15").date.raw).toBe("23-25 May 2016");
    setOverlay("move");
    await waitFor(() => expect(screen.getByRole("button", { name: "Move" })).toHaveFocus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(meeting("T-CY 15").date.raw).toBe("13-15 June 2016"));
    expect(overlay()).toBeNull();
  });

  test("typed anew is seen before it counts, even where Enter is pressed", async () => {
    const user = userEvent.setup();
    const dialog = await look();
    const field = within(dialog).getByRole("textbox", { name: "To" });
    await user.clear(field);
    await user.type(field, "20-22 June 2016{Enter}");
    expect(await within(dialog).findAllByText("28 days later")).not.toHaveLength(0);
    expect(meeting("T-CY 15").date.raw).toBe("23-25 May 2016");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(meeting("T-CY 15").date.raw).toBe("20-22 June 2016"));
  });
});
