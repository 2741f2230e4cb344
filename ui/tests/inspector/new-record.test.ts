import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { route, showDraft } from "../../src/state/route.svelte";
import { FakeCore } from "../fake/core";
import { sample } from "../fake/sample";
import NewWithTooltips from "./NewWithTooltips.svelte";

let asked: { name: string; input: unknown }[];

// jsdom lays nothing out: what floats is never seen there.
beforeEach(() => {
  asked = [];
  const core = new FakeCore(sample());
  mockIPC((command, payload) => {
    const { name, input } = payload as { name: string; input: string };
    if (command === "call") asked.push({ name, input: JSON.parse(input) });
    return core.answer(command, (payload ?? {}) as Record<string, unknown>);
  });
});

test("Escape closes the list that hangs from a field, and what was written stays", async () => {
  const user = userEvent.setup();
  showDraft("meeting");
  render(NewWithTooltips, { table: "meeting" });
  await user.type(await screen.findByLabelText(/^Name/), "T-CY 17");
  screen.getByLabelText("Kind").focus();
  await user.keyboard("{Enter}");
  await screen.findByRole("listbox", { hidden: true });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("listbox", { hidden: true })).toBeNull());
  await user.click(screen.getByLabelText("Body"));
  await screen.findByRole("listbox", { hidden: true });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("listbox", { hidden: true })).toBeNull());
  expect(route().subject).toEqual({ kind: "draft", table: "meeting" });
  await user.keyboard("{Escape}");
  expect(route().subject).toBeNull();
});

test("a word is chosen by its first letters, also with a capital", async () => {
  const user = userEvent.setup();
  render(NewWithTooltips, { table: "meeting" });
  (await screen.findByLabelText("Kind")).focus();
  await user.keyboard("{Shift>}W{/Shift}orksh");
  await waitFor(() => expect(screen.getByLabelText("Kind")).toHaveTextContent("Workshop"));
});

test("a new meeting is added together with the body that convenes it", async () => {
  const user = userEvent.setup();
  render(NewWithTooltips, { table: "meeting" });
  await user.type(await screen.findByLabelText(/^Name/), "T-CY 17");
  await user.type(screen.getByLabelText("Body"), "Cybercrime");
  await user.click(await screen.findByText("Cybercrime Convention Committee"));
  await user.click(screen.getByRole("button", { name: "Add" }));
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain("convene_meeting"));
  const added = asked.find(({ name }) => name === "convene_meeting")?.input;
  expect(added).toMatchObject({ meeting: { name: "T-CY 17" }, bodyIds: [expect.stringMatching(/-/)] });
});
