import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";

import type { Record as AnyRecord } from "../../src/api/bindings";
import { FakeCore } from "../fake/core";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

let core: FakeCore;
let records: AnyRecord[];
let asked: unknown[];

beforeEach(() => {
  asked = [];
  records = sample();
  core = new FakeCore(records);
  mockIPC(
    async (command, payload) => {
      asked.push((payload as { name?: string } | undefined)?.name);
      const answer = core.answer(command, (payload ?? {}) as Record<string, unknown>);
      const changes = core.takeChanges();
      if (changes !== null) await emit("changed", changes);
      return answer;
    },
    { shouldMockEvents: true },
  );
});

function stored(name: string): Extract<AnyRecord, { table: "meeting" }> {
  const ref = records.find((record) => record.table === "meeting" && record.name === name);
  if (ref === undefined) throw new Error(`the sample has no ${name}`);
  return core.answer("call", { name: "get_record", input: JSON.stringify({ table: ref.table, id: ref.id }) }) as never;
}

describe("the inspector", () => {
  test("commits a field when it is left, and only then", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { ref: { table: "meeting", id: stored("T-CY 14").id } });
    const place = await screen.findByLabelText("Place");
    await user.clear(place);
    await user.type(place, "Palais de l’Europe");
    expect(stored("T-CY 14").place).toBe("Strasbourg");
    await user.tab();
    await waitFor(() => expect(stored("T-CY 14").place).toBe("Palais de l’Europe"));
  });

  test("takes typing back with Escape, without a word to the core", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { ref: { table: "meeting", id: stored("T-CY 14").id } });
    const place = await screen.findByLabelText("Place");
    await user.type(place, " or elsewhere");
    await user.keyboard("{Escape}");
    expect(place).toHaveValue("Strasbourg");
    await user.tab();
    expect(stored("T-CY 14").place).toBe("Strasbourg");
  });

  test("shows a refusal at its field and keeps what is stored", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { ref: { table: "meeting", id: stored("T-CY 14").id } });
    const name = await screen.findByLabelText(/^Name/);
    await user.clear(name);
    await user.tab();
    await waitFor(() => expect(name).toHaveAttribute("aria-invalid", "true"));
    expect(name).toHaveAccessibleDescription(/must be filled in/);
  });

  test("asks which day is meant where a date can be read in two ways", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { ref: { table: "meeting", id: stored("T-CY 14").id } });
    const date = await screen.findByLabelText("Date");
    await user.clear(date);
    await user.type(date, "03/04/2016");
    await user.tab();
    const choices = await screen.findAllByRole("radio");
    expect(choices).toHaveLength(2);
    expect(stored("T-CY 14").date).toMatchObject({ raw: "03/04/2016", earliest: null });
    for (const choice of choices.slice(1)) await user.click(choice);
    await waitFor(() => expect(stored("T-CY 14").date).toMatchObject({ raw: "03/04/2016", earliest: "2016-03-04" }));
  });

  test("proposes to mark what the date itself says is to be confirmed", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { ref: { table: "meeting", id: stored("T-CY 14").id } });
    const date = await screen.findByLabelText("Date");
    await user.clear(date);
    await user.type(date, "June 2016 TBC");
    await user.tab();
    await user.click(await screen.findByRole("button", { name: /To be confirmed”/ }));
    await waitFor(() => expect(stored("T-CY 14").certainty).toBe("to_be_confirmed"));
    expect(screen.queryByRole("button", { name: /To be confirmed”/ })).toBeNull();
  });

  test("keeps words that are no date as they are written, and marks them", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { ref: { table: "meeting", id: stored("T-CY 14").id } });
    const date = await screen.findByLabelText("Date");
    await user.clear(date);
    await user.type(date, "after the summer");
    await user.tab();
    await waitFor(() => expect(stored("T-CY 14").date).toMatchObject({ raw: "after the summer", precision: "none" }));
    expect(await screen.findByText(/kept as written/)).toBeVisible();
  });

  test("says a date that nobody wrote, and keeps it when its field is only visited", async () => {
    const user = userEvent.setup();
    const { id, date } = stored("T-CY 14");
    const moved = { ...stored("T-CY 14"), date: { ...date, raw: "", edtf: "2016-04" } };
    core.answer("call", { name: "edit_record", input: JSON.stringify(moved) });
    render(WithTooltips, { ref: { table: "meeting", id } });
    const field = await screen.findByLabelText("Date");
    await waitFor(() => expect(field).toHaveValue("2016-04"));
    await user.click(field);
    await user.tab();
    expect(stored("T-CY 14").date).toMatchObject({ raw: "", edtf: "2016-04" });
    await user.clear(field);
    await user.tab();
    await waitFor(() => expect(stored("T-CY 14").date).toMatchObject({ raw: "", edtf: null }));
  });

  test("does not read a date again when another field changes", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { ref: { table: "meeting", id: stored("T-CY 14").id } });
    const place = await screen.findByLabelText("Place");
    await waitFor(() => expect(asked).toContain("read_date"));
    asked = [];
    await user.type(place, ", Palais de l’Europe");
    await user.tab();
    await waitFor(() => expect(asked).toContain("record_detail"));
    await waitFor(() => expect(stored("T-CY 14").place).toBe("Strasbourg, Palais de l’Europe"));
    expect(asked).not.toContain("read_date");
  });

  test("adds what belongs to a record where it stands", async () => {
    const user = userEvent.setup();
    render(WithTooltips, { ref: { table: "meeting", id: stored("T-CY 14").id } });
    const agenda = await screen.findByRole("region", { name: "Agenda" });
    await user.click(within(agenda).getByRole("button", { name: "New agenda item" }));
    await user.type(await within(agenda).findByLabelText(/^Title/), "Adoption of the agenda{Enter}");
    expect(await within(agenda).findByText("Adoption of the agenda")).toBeVisible();
    expect(within(agenda).queryByRole("button", { name: "Add" })).toBeNull();
  });
});
