import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";

import { FakeCore } from "../fake/core";
import { recommendationMatrix, withPapers } from "../fake/papers";
import { sample } from "../fake/sample";
import RecommendationMatrix from "../../src/routes/bodies/RecommendationMatrix.svelte";
import { moved } from "../../src/routes/meetings/agenda/order";
import AgendaScreen from "../../src/routes/meetings/agenda/AgendaScreen.svelte";
import CarryDialog from "../../src/routes/meetings/follow-up/CarryDialog.svelte";
import VersionMark from "../../src/routes/meetings/papers/VersionMark.svelte";
import { go, route } from "../../src/state/route.svelte";
import WithTooltips from "./WithTooltips.svelte";

const records = withPapers(sample());
const meeting = records.find((record) => record.table === "meeting" && record.name === "T-CY 15");

beforeEach(() => {
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
  go({ screen: "meetings", subject: null, params: { agenda: meeting?.id ?? "" } });
});

async function showAgenda(): Promise<void> {
  render(WithTooltips, { of: AgendaScreen, given: { of: { table: "meeting", id: meeting?.id ?? "" } } });
  await screen.findByText("Opening of the meeting");
}

describe("the order of an agenda", () => {
  test("an item moves to a place, and not beyond the ends", () => {
    expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(moved(["a", "b", "c"], 2, 9)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  });
});

describe("the agenda of a meeting", () => {
  test("says which days it has, what is free, what overlaps and what has no duration", async () => {
    await showAgenda();
    expect(screen.getByText(/^Monday,? 23 May 2016$/)).toBeInTheDocument();
    expect(screen.getByText("2 h 05 free")).toBeInTheDocument();
    expect(screen.getByText("begins 30 min before what runs before it ends")).toBeInTheDocument();
    expect(screen.getByText("6 h 40 planned · 1 item without a duration")).toBeInTheDocument();
  });

  test("goes down a column with the arrows, and along the durations with Enter", async () => {
    await showAgenda();
    const user = userEvent.setup();
    await user.click(screen.getByRole("textbox", { name: "Duration of “Opening of the meeting”" }));
    await user.keyboard("{Enter}");
    expect(screen.getByRole("textbox", { name: "Duration of “Adoption of the agenda”" })).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(screen.getByRole("textbox", { name: "Duration of “Opening of the meeting”" })).toHaveFocus();
  });

  test("leads back to the meeting", async () => {
    await showAgenda();
    await userEvent.click(screen.getByRole("button", { name: "Back to “T-CY 15”" }));
    expect(route()).toMatchObject({ params: {}, subject: { kind: "record", ref: { table: "meeting" } } });
  });
});

describe("carrying follow-up", () => {
  test("offers what is open, and leaves what is on the agenda already", async () => {
    render(CarryDialog, { meetingId: meeting?.id ?? "", onclose: () => undefined });
    const dialog = await screen.findByRole("dialog");
    const there = await within(dialog).findByRole("checkbox", { name: /Prepare a guidance note/ });
    expect(there).toBeDisabled();
    await userEvent.click(within(dialog).getByRole("checkbox", { name: /Write to the providers/ }));
    expect(within(dialog).getByRole("button", { name: "Carry 1 item" })).toBeEnabled();
  });
});

describe("a version of a paper", () => {
  test("is read out with its dates, and says in words that it is late", () => {
    const version = { id: "1", language: "fr", revision: 1, dueText: "30 Nov 2015", receivedText: "" };
    render(VersionMark, { version: { ...version, standing: "late" } });
    expect(screen.getByText("FR rev. 1: late, due 30 Nov 2015")).toBeInTheDocument();
  });
});

describe("who has implemented what", () => {
  test("moves by cell with the arrows, and Enter opens what is known of it", async () => {
    render(RecommendationMatrix, { matrix: recommendationMatrix(records, null) });
    const grid = screen.getByRole("grid");
    const user = userEvent.setup();
    await user.click(grid);
    await user.keyboard("{ArrowRight}{ArrowDown}{ArrowLeft}{ArrowUp}{Enter}");
    await waitFor(() => expect(route().subject).toMatchObject({ kind: "record", ref: { table: "implementation" } }));
  });
});
