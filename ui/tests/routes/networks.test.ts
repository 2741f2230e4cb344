import { mockIPC } from "@tauri-apps/api/mocks";
import { emit } from "@tauri-apps/api/event";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { iso31661 } from "iso-3166";
import { beforeEach, describe, expect, test, vi } from "vitest";

import type { LinksView, RecordRef } from "../../src/api/bindings";
import { organisationName } from "../../src/i18n/countries";
import { setLanguage } from "../../src/i18n/index.svelte";
import { SHEET, world } from "../../src/routes/partners/links/atlas";
import { apart, graphOf, placesOf, withoutOverlap } from "../../src/routes/partners/links/layout";
import { nearestTowards } from "../../src/routes/partners/links/nearest";
import { tiesInWords } from "../../src/routes/partners/links/words";
import ContactPointList from "../../src/routes/partners/contact-points/ContactPointList.svelte";
import Graph from "../../src/routes/partners/links/Graph.svelte";
import { screenById } from "../../src/routes/screens";
import { session } from "../../src/state/session.svelte";
import { go } from "../../src/state/route.svelte";
import { FakeCore } from "../fake/core";
import { linksView, withNetworks } from "../fake/networks";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

const everyone = { bodyId: null, projectId: null, networkId: null, regionId: null, institution: null };

function view(): LinksView {
  return linksView(withNetworks(sample()), everyone);
}

beforeEach(() => {
  setLanguage("en");
});

describe("the names of states", () => {
  const turkey = { id: "a", name: "Turkey", translation: "", countryCode: "TR" };

  test("are the office’s in English, and CLDR’s in French where the office has none", () => {
    expect(organisationName(turkey)).toBe("Turkey");
    setLanguage("fr");
    expect(organisationName(turkey)).toBe("Turquie");
    expect(organisationName({ ...turkey, translation: "République de Turquie" })).toBe("République de Turquie");
    expect(organisationName({ ...turkey, name: "Microsoft", countryCode: "" })).toBe("Microsoft");
  });
});

describe("the graph", () => {
  test("is the same each time", () => {
    const first = placesOf(graphOf(view()), 1.6);
    const again = placesOf(graphOf(view()), 1.6);
    expect(again).toEqual(first);
    expect(first.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
  });

  test("is the same in either language", () => {
    const keys = () => graphOf(view()).nodes.map(({ key }) => key);
    const english = keys();
    setLanguage("fr");
    expect(keys()).toEqual(english);
  });

  test("draws one line for each tie, as surely as it is known", () => {
    const { nodes, edges } = graphOf(view());
    const at = (label: string) => nodes.findIndex((node) => node.label === label);
    const between = (one: string, other: string) => edges.find(({ from, to }) => from === at(one) && to === at(other));
    expect(between("Norway", "T-CY")?.certainty).toBe("stated");
    expect(between("Turkey", "GLACY")?.certainty).toBe("queried");
    expect(between("Judicial Cybercrime Network", "T-CY")).toMatchObject({ isJoin: true, standing: "proposed" });
    expect(between("Microsoft", "T-CY")).toBeUndefined();
  });

  test("says in words what the lines say", () => {
    const all = view();
    const turkey = all.holders.find(({ name }) => name.name === "Turkey");
    const words = tiesInWords(all, turkey?.ties ?? []);
    expect(words).toContain("T-CY");
    expect(words).toContain("GLACY (Queried)");
  });

  test("keeps names apart as far as there is room", () => {
    const box = { x: 10, y: 10, width: 50, height: 20 };
    const [one, other] = apart([box, { ...box, x: 20 }], 400, 200);
    expect(one && other && (one.y + one.height <= other.y || other.y + other.height <= one.y)).toBe(true);
    expect(withoutOverlap([box, { ...box, x: 30 }, { ...box, x: 61 }, null])).toEqual([true, false, true, false]);
  });

  test("is gone about by the arrow keys, and opens what is chosen", async () => {
    const chosen: string[] = [];
    const given = { view: view(), selected: null, isFound: () => true, onselect: ({ id }: RecordRef) => chosen.push(id) };
    render(WithTooltips, { of: Graph as never, given });
    const user = userEvent.setup();
    const nodes = screen.getAllByRole("button").filter((one) => "node" in (one as unknown as SVGElement).dataset);
    expect(nodes.filter((one) => one.getAttribute("tabindex") === "0")).toHaveLength(1);
    nodes[0]?.focus();
    await user.keyboard("{ArrowRight}{ArrowDown}{ArrowLeft}{ArrowUp}{Enter}");
    await waitFor(() => expect(chosen).toHaveLength(1));
  });
});

describe("arrow keys in a picture", () => {
  const points = [{ x: 0, y: 0 }, { x: 10, y: 1 }, { x: 5, y: 20 }, { x: -8, y: 0 }];

  test("lead to the nearest point ahead, not to one aside", () => {
    expect(nearestTowards("ArrowRight", points, 0)).toBe(1);
    expect(nearestTowards("ArrowLeft", points, 0)).toBe(3);
    expect(nearestTowards("ArrowDown", points, 0)).toBe(2);
    expect(nearestTowards("ArrowUp", points, 0)).toBeUndefined();
    expect(nearestTowards("Enter", points, 0)).toBeUndefined();
  });
});

describe("the map", () => {
  const { countries, arc } = world();
  const codes = new Set(countries.map(({ code }) => code));

  test("has every state with a code but those that are told of in words", () => {
    const states = iso31661.map(({ alpha2 }) => alpha2);
    const missing = states.filter((code) => !codes.has(code)).sort();
    // Parts of other states, islands without inhabitants, Antarctica; and Tuvalu, which is too small for the atlas.
    expect(missing).toEqual(["AQ", "BQ", "BV", "CC", "CX", "GF", "GI", "GP", "MQ", "RE", "SJ", "TK", "TV", "UM", "YT"]);
  });

  test("names no land without a code", () => {
    expect(countries.filter(({ code }) => code === "").length).toBe(5);
  });

  test("places the smallest states and draws a line from one to another", () => {
    for (const code of ["MC", "MT", "SM", "VA", "SG", "LI", "AD"]) {
      const { centre } = countries.find((one) => one.code === code) ?? { centre: { x: -1, y: -1 } };
      expect(centre.x > 0 && centre.x < SHEET.width && centre.y > 0 && centre.y < SHEET.height, code).toBe(true);
    }
    expect(arc("FR", "JP")).toMatch(/^M/);
    expect(arc("FR", "TV")).toBe("");
  });
});

describe("contact points", () => {
  async function show(): Promise<void> {
    // Nothing is laid out here, and a list shows what there is room for.
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(900);
    const core = new FakeCore(withNetworks(sample()));
    mockIPC(
      async (command, payload) => {
        const answer = core.answer(command, payload as Record<string, unknown>);
        const changes = core.takeChanges();
        if (changes !== null) await emit("changed", changes);
        return answer;
      },
      { shouldMockEvents: true },
    );
    await session.start();
    go({ screen: "partners", subject: null, params: { table: "contact_point" } });
    render(WithTooltips, { of: ContactPointList as never, given: { screen: screenById("partners") } });
    await screen.findByText("Malta");
  }

  test("put what was never verified apart from what is to be verified", async () => {
    await show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "To verify 3" }));
    await waitFor(() => expect(screen.queryByText("Ghana")).toBeNull());
    screen.getByText("Malta");
    await user.click(screen.getByRole("button", { name: "Never verified 6" }));
    await screen.findByText("Ghana");
    expect(screen.queryByText("Malta")).toBeNull();
  });

  test("are verified by the space bar", async () => {
    await show();
    const user = userEvent.setup();
    screen.getByRole("grid").focus();
    await user.keyboard("{ArrowDown}");
    const serbia = await screen.findByRole("row", { name: /Serbia/ });
    within(serbia).getByText("may be old");
    await user.keyboard(" ");
    await waitFor(() => expect(screen.queryByText("may be old")).toBeNull());
    await user.click(screen.getByRole("button", { name: "To verify 2" }));
    await waitFor(() => expect(screen.queryByRole("row", { name: /Serbia/ })).toBeNull());
  });

  test("have nothing that axe objects to", async () => {
    await show();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
