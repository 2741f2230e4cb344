import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import ParticipantsScreen from "../../src/routes/meetings/participants/ParticipantsScreen.svelte";
import { presenceOf } from "../../src/routes/meetings/participants/lines";
import { onChanged } from "../../src/api/client";
import { invalidate } from "../../src/api/query.svelte";
import { undo } from "../../src/state/change";
import { go, route } from "../../src/state/route.svelte";
import { FakeCore } from "../fake/core";
import { withRoll } from "../fake/roll";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

const records = withRoll(sample(), "T-CY 15");
const meetingId = records.find((record) => record.table === "meeting" && record.name === "T-CY 15")?.id ?? "";

let stop: () => void;

beforeEach(async () => {
  // The list is drawn as far as it is in sight, so there must be a sight.
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(120);
  const core = new FakeCore(records);
  mockIPC(
    async (command, payload) => {
      const answer = core.answer(command, (payload ?? {}) as Record<string, unknown>);
      const changes = core.takeChanges();
      if (changes !== null) await emit("changed", changes);
      return answer;
    },
    { shouldMockEvents: true },
  );
  stop = await onChanged(invalidate);
  go({ screen: "meetings", subject: null, params: { participants: meetingId } });
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe("the keys of the grid", () => {
  test("letters are those of the person's language", () => {
    const french = { present: "p", online: "l", absent: "a", excused: "e" };
    expect(presenceOf("L", french)).toBe("online");
    expect(presenceOf("o", french)).toBeUndefined();
  });
});

describe("the screen of participants", () => {
  test("marks who is present by the keyboard, and says what becomes of the quorum", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { props: { of: ParticipantsScreen, given: { meetingId } } });
    const grid = await screen.findByRole("grid");
    grid.focus();
    await user.keyboard("{ArrowRight>8/}");
    expect(screen.getByText(/0 of 35 parties are present/)).toBeInTheDocument();
    await user.keyboard("p");
    await screen.findByText(/1 of 35 parties are present/);
    // The next letter is for the next name.
    await user.keyboard("o");
    await screen.findByText(/2 of 35 parties are present/);
    await undo();
    await screen.findByText(/1 of 35 parties are present/);
  });

  test("offers the words of a cell in a menu, and goes back to the grid", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { props: { of: ParticipantsScreen, given: { meetingId } } });
    const grid = await screen.findByRole("grid");
    grid.focus();
    await user.keyboard("{ArrowRight>3/}{Enter}");
    // Without a layout the menu never finds its place, and stays hidden.
    await user.click(within(await screen.findByRole("menu", { hidden: true })).getByText("Confirmed"));
    const row = within(grid).getByText("Albania").closest("tr");
    await waitFor(() => expect(row).toHaveTextContent("Confirmed"));
  });

  test("changes the stage of several that are selected by the keyboard at once, and undoes it at once", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { props: { of: ParticipantsScreen, given: { meetingId } } });
    const grid = await screen.findByRole("grid");
    grid.focus();
    const declined = () => within(grid).queryAllByText("Declined").length;
    const before = declined();
    await user.keyboard("{Shift>}{ArrowDown>2/}{/Shift}");
    expect(await screen.findByText("3 selected")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Change stage" }));
    await user.click(within(await screen.findByRole("menu", { hidden: true })).getByText("Declined"));
    await waitFor(() => expect(declined()).toBe(before + 3));
    await undo();
    await waitFor(() => expect(declined()).toBe(before));
    grid.focus();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("3 selected")).toBeNull();
  });

  test("lists whom a filter finds, and says so where it is nobody", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { props: { of: ParticipantsScreen, given: { meetingId } } });
    const grid = await screen.findByRole("grid");
    await user.type(screen.getByRole("textbox", { name: "Filter" }), "switzer");
    await waitFor(() => expect(grid).toHaveAttribute("aria-rowcount", "4"));
    expect(within(grid).queryByText("Albania")).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Filter" }), "zzz");
    await screen.findByText("Nothing found for “switzerzzz”");
  });

  test("a filter ends the selection: nobody is changed unseen", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { props: { of: ParticipantsScreen, given: { meetingId } } });
    const grid = await screen.findByRole("grid");
    grid.focus();
    await user.keyboard("{Control>}a{/Control}");
    const all = Number(grid.getAttribute("aria-rowcount")) - 1 - 3;
    expect(await screen.findByText(`${all} selected`)).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: "Filter" }), "switzer");
    await waitFor(() => expect(screen.queryByText(/selected$/)).toBeNull());
  });

  test("opens a participant beside the grid", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { props: { of: ParticipantsScreen, given: { meetingId } } });
    (await screen.findByRole("grid")).focus();
    await user.keyboard("{Enter}");
    expect(route().subject).toMatchObject({ kind: "record", ref: { table: "participant" } });
    expect(route().params.participants).toBe(meetingId);
  });

  test("has nothing that axe finds wrong", async () => {
    const { container } = render(WithTooltips, { props: { of: ParticipantsScreen, given: { meetingId } } });
    await screen.findByRole("grid");
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});
