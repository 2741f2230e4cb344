import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";

import { organisationRows } from "../fake/organisations";
import { FakeCore } from "../fake/core";
import { projectRows } from "../fake/projects";
import { sample } from "../fake/sample";
import PortfolioHead from "../../src/routes/projects/PortfolioHead.svelte";
import ProjectGrid from "../../src/routes/projects/ProjectGrid.svelte";
import { countOrganisations } from "../../src/routes/partners/parts";
import { go, route } from "../../src/state/route.svelte";

beforeEach(() => {
  const core = new FakeCore(sample());
  mockIPC(
    async (command, payload) => {
      const answer = core.answer(command, (payload ?? {}) as Record<string, unknown>);
      const changes = core.takeChanges();
      if (changes !== null) await emit("changed", changes);
      return answer;
    },
    { shouldMockEvents: true },
  );
  go({ screen: "projects", subject: null, params: {} });
});

const rows = projectRows(sample());

function rowOf(name: string): HTMLElement {
  const row = screen.getByText(name).closest("tr");
  if (row === null) throw new Error(`${name} stands in no row`);
  return row;
}

describe("the list of projects", () => {
  test("says that a budget is not given, and never that it is nothing", () => {
    render(ProjectGrid, { rows });
    const row = rowOf("Cybercrime@Octopus");
    expect(within(row).getByText("not given")).toBeInTheDocument();
    expect(row).not.toHaveTextContent(/EUR 0/);
  });

  test("keeps in sight what is still to fund", () => {
    render(ProjectGrid, { rows });
    expect(within(rowOf("Cybercrime_XR")).getAllByText("EUR 600,000")).toHaveLength(2);
    expect(within(rowOf("GLACY")).getByText("not known")).toBeInTheDocument();
  });

  test("draws no bar for a project without a start", () => {
    render(ProjectGrid, { rows });
    expect(within(rowOf("Cybercrime_XR")).getByText("no start yet")).toBeInTheDocument();
  });

  test("counts queried partners apart", () => {
    render(ProjectGrid, { rows });
    expect(rowOf("Cybercrime@EAP II")).toHaveTextContent(/1 partner\s+\+ 1 queried/);
  });

  test("is one stop of the Tab key, and the arrows select across groups", async () => {
    const user = userEvent.setup();
    render(ProjectGrid, { rows });
    await user.tab();
    expect(screen.getByRole("grid")).toHaveFocus();
    await user.keyboard("{Home}");
    expect(route().subject).toEqual({ kind: "record", ref: { table: "project", id: rows[0]?.id } });
    await user.keyboard("{End}");
    expect(rowOf(rows.at(-1)?.name ?? "")).toHaveAttribute("aria-selected", "true");
    await user.keyboard("glacy+");
    expect(rowOf("GLACY+")).toHaveAttribute("aria-selected", "true");
  });

  test("leads to the next project when one is deleted", async () => {
    const user = userEvent.setup();
    const view = render(ProjectGrid, { rows });
    await user.tab();
    await user.keyboard("{Home}{Delete}");
    await view.rerender({ rows: rows.slice(1) });
    await waitFor(() => expect(rowOf(rows[1]?.name ?? "")).toHaveAttribute("aria-selected", "true"));
  });

  test("has nothing that axe objects to", async () => {
    const { container } = render(ProjectGrid, { rows });
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
  });
});

test("the portfolio says whole what its sums leave out", async () => {
  render(PortfolioHead);
  expect(await screen.findByText("EUR 4,150,000 stated + 1 project without an amount")).toBeInTheDocument();
});

test("an organisation that is only queried is no confirmed partner", () => {
  expect(countOrganisations(organisationRows(sample()), (row) => row.partnerships)).toEqual({ confirmed: 1, queried: 1 });
});
