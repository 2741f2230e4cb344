import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";

import type { Record as AnyRecord } from "../../src/api/bindings";
import { askedFor } from "../../src/routes/projects/trained/address";
import ProjectsScreen from "../../src/routes/projects/ProjectsScreen.svelte";
import { screenById } from "../../src/routes/screens";
import { go, route } from "../../src/state/route.svelte";
import { accounts } from "../fake/accounts";
import { FakeCore } from "../fake/core";
import WithRecord from "../inspector/WithTooltips.svelte";
import WithTooltips from "./WithTooltips.svelte";

let records: AnyRecord[];

beforeEach(() => {
  records = accounts();
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
});

async function trained(): Promise<HTMLElement> {
  go({ screen: "projects", subject: null, params: { table: "activity", view: "trained" } });
  render(WithTooltips, { of: ProjectsScreen as never, given: { screen: screenById("projects") } });
  return screen.findByRole("grid", { name: "Who was trained" });
}

async function resultsOf(): Promise<HTMLElement> {
  const project = records.find(({ table }) => table === "project");
  if (project === undefined) throw new Error("there is no project");
  const ref = { table: "project", id: project.id } as const;
  go({ screen: "projects", subject: { kind: "record", ref }, params: { part: "results" } });
  const { container } = render(WithRecord, { ref });
  await screen.findByRole("region", { name: "Results" });
  return container;
}

async function complaints(of: HTMLElement): Promise<readonly unknown[]> {
  return (await axe.run(of, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })).violations;
}

describe("who was trained", () => {
  test("is asked for as the address says", () => {
    const all = { of: { kind: "all" }, projectId: null };
    expect(askedFor({})).toEqual(all);
    expect(askedFor({ of: "person:1" })).toEqual(all);
    expect(askedFor({ of: "region:7", project: "9" })).toEqual({ of: { kind: "region", id: "7" }, projectId: "9" });
  });

  test("says in words how many took part, and what the totals leave out", async () => {
    const grid = await trained();
    expect(screen.getByText(/Of \d+ no participation is recorded\./)).toBeVisible();
    expect(screen.getByText(/The totals leave out 7 numbers that are not known\./)).toBeVisible();
    expect(within(grid).getByRole("row", { name: /Held, nobody recorded/ })).toHaveTextContent("2");
  });

  test("shows what is behind a number by the keyboard, and gives the keyboard back on Escape", async () => {
    const user = userEvent.setup();
    const grid = await trained();
    grid.focus();
    await user.keyboard("{Control>}{ArrowDown}{/Control}{ArrowUp}{Enter}");
    const behind = await screen.findByRole("region", { name: /All \d+ states, All years/ });
    const activity = await within(behind).findByRole("button", { name: /Judicial training/ });
    await user.click(activity);
    await waitFor(() => expect(route().subject).toMatchObject({ kind: "record", ref: { table: "activity" } }));
    activity.focus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("region", { name: /All \d+ states/ })).toBeNull());
    expect(grid).toHaveFocus();
  });

  test("has nothing that axe objects to", async () => {
    await trained();
    expect(await complaints(document.body)).toEqual([]);
  });
});

describe("the results of a project", () => {
  test("tell progress only where it is known", async () => {
    await resultsOf();
    const row = (name: RegExp) => screen.getByRole("row", { name });
    expect(row(/police officers trained/)).toHaveTextContent("65% of the way");
    expect(row(/Share of training centres/)).toHaveTextContent("not known without a baseline");
    expect(row(/Law on cybercrime/)).toHaveTextContent("Not measured in numbers");
    expect(row(/Regional workshop/)).toHaveTextContent("none recorded");
  });

  test("are added where they stand", async () => {
    const user = userEvent.setup();
    await resultsOf();
    await user.click(screen.getByRole("button", { name: "New result" }));
    await user.type(await screen.findByRole("textbox", { name: "Title" }), "A network of training centres");
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(await screen.findByRole("article", { name: "A network of training centres" })).toBeVisible();
  });

  test("have nothing that axe objects to", async () => {
    expect(await complaints(await resultsOf())).toEqual([]);
  });
});
