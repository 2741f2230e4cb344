import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";

import type { BurnView, Record as AnyRecord } from "../../src/api/bindings";
import Burn from "../../src/routes/projects/money/Burn.svelte";
import Ladder from "../../src/routes/projects/money/Ladder.svelte";
import { go } from "../../src/state/route.svelte";
import { FakeCore } from "../fake/core";
import { sample } from "../fake/sample";
import WithTooltips from "../inspector/WithTooltips.svelte";

let core: FakeCore;
let records: AnyRecord[];

beforeEach(() => {
  records = sample();
  core = new FakeCore(records);
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

function project(name: string): AnyRecord {
  const found = records.find((record) => record.table === "project" && record.name === name);
  if (found === undefined) throw new Error(`the sample has no ${name}`);
  return found;
}

async function moneyOf(name: string): Promise<HTMLElement> {
  const ref = { table: "project", id: project(name).id } as const;
  go({ screen: "projects", subject: { kind: "record", ref }, params: { part: "money" } });
  const { container } = render(WithTooltips, { ref });
  await screen.findByRole("region", { name: "Budget" });
  return container;
}

describe("the money of a project", () => {
  test("has the usual headings added at once, and their amounts typed one after the other", async () => {
    const user = userEvent.setup();
    await moneyOf("GLACY");
    await user.click(screen.getByRole("button", { name: "Add the usual headings" }));
    await user.click(await screen.findByRole("button", { name: /human_resources, Budget: not given/ }));
    await user.keyboard("400 000{Enter}");
    await waitFor(() => expect(screen.getByLabelText("Amount travel")).toHaveFocus());
    const line = screen.getByText("human_resources").closest("tr");
    await waitFor(() => expect(line).toHaveTextContent(/human_resources\s*400/));
    expect(screen.queryByRole("button", { name: "Add the usual headings" })).toBeNull();
  });

  test("keeps in sight what is still to fund, whatever part is shown", async () => {
    await moneyOf("Cybercrime_XR");
    expect(screen.getByText("Still to fund")).toBeVisible();
  });

  test("has nothing that axe objects to", async () => {
    const container = await moneyOf("GLACY");
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
  });
});

describe("spending against time", () => {
  const burn: BurnView = {
    burn: { spent: { least: 331, most: null }, committed: null, elapsed: { least: 686, most: 714 }, pace: "even" },
    spentText: "at least 33.1%",
    committedText: "not known",
    elapsedText: "68.6% to 71.4%",
    paceText: "Spending cannot be told apart from the passing of time.",
    onText: "1 December 2015",
    periodText: "Nov 2013 – Oct 2016",
    isProjectPeriod: true,
  };

  test("draws what is only possible apart from what is sure, and nothing where nothing is known", () => {
    const { container } = render(Burn, { burn });
    const width = (selector: string) => Number(container.querySelector(selector)?.getAttribute("width"));
    expect(width("rect.bar.spent")).toBe(331);
    // Up to the end of the scale: there is no telling how much more was spent.
    expect(width("rect.possible.spent")).toBe(669);
    expect(width("rect.possible.elapsed")).toBe(28);
    expect(container.querySelector("rect.committed")).toBeNull();
  });

  test("says in a table what the bars show", () => {
    render(Burn, { burn });
    const row = screen.getByText("at least 33.1%", { selector: "td" }).closest("tr");
    expect(row).toHaveTextContent(/Spent\s*at least 33.1%\s*of the budget/);
    expect(screen.getByText(/eligible period not given, taken as the project’s: Nov 2013/)).toBeInTheDocument();
  });
});

test("an empty rung of the ladder is shown as empty, and never as nothing given", () => {
  const sum = { stated: [], withoutAmount: 0, count: 0 };
  render(Ladder, {
    rungs: [
      { stage: "not_stated", sum, text: "" },
      { stage: "pledged", sum: { ...sum, withoutAmount: 1, count: 1 }, text: "1 amount not known" },
      { stage: "received", sum, text: "" },
    ],
  });
  expect(screen.queryByText("Not stated")).toBeNull();
  const received = screen.getByText("Received").parentElement;
  if (received === null) throw new Error("a rung has a name and an amount");
  expect(within(received).getByText("–")).toBeInTheDocument();
  expect(screen.getByText("1 amount not known")).toBeInTheDocument();
});
