import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";

import { setLanguage } from "../../src/i18n/index.svelte";
import FreezesScreen from "../../src/routes/freezes/FreezesScreen.svelte";
import { screenById } from "../../src/routes/screens";
import { go, route } from "../../src/state/route.svelte";
import { FakeCore } from "../fake/core";
import { withFreezes } from "../fake/freezes";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

const asked: string[] = [];

async function show(isFrozen = true): Promise<void> {
  asked.length = 0;
  const core = new FakeCore(isFrozen ? withFreezes(sample()) : sample());
  mockIPC((command, payload) => {
    asked.push(command);
    return core.answer(command, (payload ?? {}) as Record<string, unknown>);
  });
  render(WithTooltips, { of: FreezesScreen as never, given: { screen: screenById("freezes") } });
  await screen.findByText("T-CY, December 2015: update");
}

beforeEach(() => {
  setLanguage("en");
  go({ screen: "freezes", subject: null, params: {} });
});

describe("what has changed since a frozen state", () => {
  test("is told by what it means, and leads to the record", async () => {
    await show();
    const moved = await screen.findByRole("region", { name: /^Moved/ });
    expect(within(moved).getByText("from 23-25 May 2016 to 6-8 June 2016", { exact: false })).toBeInTheDocument();
    expect(within(moved).getByText("now known to the day")).toBeInTheDocument();
    await userEvent.click(within(moved).getByRole("link", { name: "T-CY 15" }));
    expect(route().subject).toMatchObject({ kind: "record", ref: { table: "meeting" } });
  });

  test("is narrowed down by kind, and shows what is left out again", async () => {
    await show();
    await userEvent.click(await screen.findByRole("button", { name: "Kind: all kinds" }));
    await userEvent.click(await screen.findByText(/^Meetings \(/));
    await waitFor(() => expect(screen.queryByRole("region", { name: /^Money/ })).toBeNull());
    expect(screen.getByRole("region", { name: /^Moved/ })).toBeInTheDocument();
  });

  test("is walked through with the arrows", async () => {
    await show();
    const first = await screen.findByRole("link", { name: "T-CY 15" });
    first.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveTextContent("Octopus Conference");
  });

  test("of what is gone leads nowhere", async () => {
    await show();
    const gone = await screen.findByRole("region", { name: /^No longer there/ });
    expect(within(gone).queryByRole("link")).toBeNull();
  });
});

describe("the frozen states", () => {
  test("are chosen with the arrows, and renamed in the inspector", async () => {
    await show();
    const list = screen.getByRole("navigation", { name: "Frozen states" });
    const [latest, earlier] = within(list).getAllByRole("link");
    latest?.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(earlier);
    await userEvent.keyboard("{F2}");
    expect(route().subject).toMatchObject({ kind: "record", ref: { table: "freeze" } });
  });

  test("are explained where there is none, beside a note without marks", async () => {
    await show(false);
    expect(screen.getByText("Nothing frozen yet")).toBeInTheDocument();
    for (const button of screen.getAllByRole("button", { name: "Freeze the office" }).slice(1)) await userEvent.click(button);
    expect(route().subject).toEqual({ kind: "draft", table: "freeze" });
  });
});

describe("the update note", () => {
  test("is drafted in the language that is chosen, whatever the page speaks", async () => {
    await show();
    await userEvent.click(screen.getByRole("button", { name: "French" }));
    expect(await screen.findByText(/point d’information$/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "As reported on" })).toBeInTheDocument();
  });

  test("leaves out the parts that are not wanted", async () => {
    await show();
    await userEvent.click(screen.getByRole("button", { name: "Pipeline" }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Pipeline projects" })).toBeNull());
    expect(screen.getByRole("heading", { name: "Current projects" })).toBeInTheDocument();
  });

  test("is copied as plain text, and says so", async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole("button", { name: "Copy the note" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/^T-CY, December 2015: update\nAs of/);
  });

  test("is saved where the person says", async () => {
    await show();
    await userEvent.click(screen.getByRole("button", { name: "Save the note as a text file…" }));
    await waitFor(() => expect(asked).toContain("export_note"));
  });

  test("is printed by itself", async () => {
    await show();
    await userEvent.click(screen.getByRole("button", { name: "Print…" }));
    await waitFor(() => expect(asked).toContain("print"));
    expect(route().params.view).toBe("note");
  });
});

test("the screen is accessible", async () => {
  await show();
  await screen.findByRole("region", { name: /^Moved/ });
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations).toEqual([]);
});
