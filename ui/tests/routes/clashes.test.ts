import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { ClashRow } from "../../src/api/bindings";
import { invalidate } from "../../src/api/query.svelte";
import { setLanguage } from "../../src/i18n/index.svelte";
import ClashesScreen from "../../src/routes/clashes/ClashesScreen.svelte";
import { daysInWords, monthsInWords } from "../../src/routes/clashes/days";
import { sentences } from "../../src/routes/clashes/words";
import { screenById } from "../../src/routes/screens";
import { go } from "../../src/state/route.svelte";
import { FakeCore } from "../fake/core";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

const row: ClashRow = {
  kind: "same_days",
  isCertain: true,
  days: { first: "2017-06-12", last: "2017-06-14" },
  first: { reference: { table: "meeting", id: "a" }, name: "Plenary", dateText: "12–14 June 2017", certainty: "stated" },
  second: { reference: { table: "meeting", id: "b" }, name: "Hearing", dateText: "June 2017", certainty: "stated" },
  bodies: ["T-CY", "Bureau"],
  people: ["Chair"],
  place: "Strasbourg",
  digest: "00",
  accepted: null,
  formerReason: "",
};

beforeEach(() => {
  setLanguage("en");
});

describe("the words of a clash", () => {
  test("say how sure it is, and each fact", () => {
    expect(sentences(row)).toEqual([
      "On the same days: 12–14 June 2017.",
      "T-CY and Bureau convene both.",
      "Chair is expected at both.",
      "Both are in Strasbourg.",
    ]);
    const possible = { ...row, isCertain: false, bodies: [], people: [], place: "" };
    expect(sentences(possible)).toEqual(["May fall on the same days: 12–14 June 2017."]);
  });

  test("write days in the language of the page", () => {
    expect(daysInWords({ first: "2017-06-12", last: "2017-06-12" })).toBe("12 June 2017");
    setLanguage("fr");
    expect(daysInWords(row.days)).toBe("12–14 juin 2017");
    expect(monthsInWords(new Date(2017, 4, 31), 3)).toBe("mai 2017 – juillet 2017");
  });
});

describe("the clashes of an office", () => {
  // The list is drawn as far as it is in sight, so there must be a sight.
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(400);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function show(): Promise<void> {
    const core = new FakeCore(sample());
    mockIPC((command, payload) => {
      const answer = core.answer(command, (payload ?? {}) as Record<string, unknown>);
      const changes = core.takeChanges();
      if (changes !== null) invalidate(changes);
      return answer;
    });
    go({ screen: "clashes", subject: null, params: { from: "always" } });
    render(WithTooltips, { of: ClashesScreen as never, given: { screen: screenById("clashes") } });
    await screen.findByRole("heading", { name: /May clash/ });
  }

  test("are accepted by keyboard with a reason, and stand apart from then on", async () => {
    await show();
    const user = userEvent.setup();
    const possible = screen.getByRole("region", { name: /May clash/ });
    (await within(possible).findByRole("link", { name: "Octopus Conference" })).focus();
    await user.keyboard("a");
    expect(screen.getByRole("button", { name: "Accept" })).toBeDisabled();
    await user.keyboard("They are the same.{Enter}");
    const accepted = await screen.findByRole("region", { name: /Accepted/ });
    expect(await within(accepted).findByText("They are the same.", { exact: false })).toBeInTheDocument();
    await user.click(within(accepted).getByRole("button", { name: "No longer accept" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: /Accepted/ })).toBeNull());
    expect(screen.getByRole("region", { name: /May clash/ })).toBeInTheDocument();
  });

  test("can be read by assistive technology", async () => {
    await show();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map((violation) => violation.id)).toEqual([]);
  });
});
