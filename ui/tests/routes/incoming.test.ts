import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import { setLanguage } from "../../src/i18n/index.svelte";
import IncomingScreen from "../../src/routes/incoming/IncomingScreen.svelte";
import { screenById } from "../../src/routes/screens";
import { incoming } from "../../src/state/incoming.svelte";
import { overlay, setOverlay } from "../../src/state/overlays.svelte";
import { go } from "../../src/state/route.svelte";
import { report } from "../../src/transfer/report.svelte";
import { FakeCore } from "../fake/core";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

async function show(isThere = true): Promise<void> {
  const core = new FakeCore(sample());
  if (isThere) core.incoming.begin();
  mockIPC((command, payload) => core.answer(command, (payload ?? {}) as Record<string, unknown>), {
    shouldMockEvents: true,
  });
  await incoming.start();
  render(WithTooltips, { of: IncomingScreen as never, given: { screen: screenById("incoming") } });
}

beforeAll(() => {
  // jsdom lays nothing out: the list is as high as a window.
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(1000);
});
afterAll(() => vi.restoreAllMocks());

beforeEach(() => {
  setLanguage("en");
  setOverlay(null);
  go({ screen: "incoming", subject: null, params: {} });
});

describe("a file of another program", () => {
  test("is told item by item, with what each would change", async () => {
    await show();
    expect(await screen.findByRole("checkbox", { name: "Take in “Hearing of service providers”" })).toBeChecked();
    expect(screen.getByText("16–18 November 2016")).toBeInTheDocument();
    expect(screen.getByText("What is here is a later revision.")).toBeInTheDocument();
  });

  test("waits for an answer where something may be here already", async () => {
    await show();
    const decide = await screen.findByRole("combobox", { name: "What becomes of “T-CY Plenary 15”" });
    expect(decide).toHaveValue("leave");
    await userEvent.selectOptions(decide, "It is “T-CY 15”");
    expect(await screen.findByRole("button", { name: "Import 243" })).toBeEnabled();
  });

  test("cannot be imported where nothing of it is chosen", async () => {
    await show();
    await userEvent.click(await screen.findByRole("button", { name: "Choose none" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Import" })).toBeDisabled());
  });

  test("says what was not read as it stands", async () => {
    await show();
    await userEvent.click(await screen.findByRole("button", { name: /^Not read as it stands/ }));
    const list = await screen.findByRole("region", { name: "What was not read as it stands" });
    expect(await within(list).findByText(/^“Book rooms” is no event/)).toBeInTheDocument();
  });

  test("is imported, and what came of it can be taken back", async () => {
    await show();
    await userEvent.click(await screen.findByRole("button", { name: "Import 242" }));
    await waitFor(() => expect(overlay()).toBe("report"));
    expect(report()).toMatchObject({ kind: "incoming", added: 241, changed: 1 });
  });

  test("is asked for where there is none", async () => {
    await show(false);
    expect(await screen.findByRole("button", { name: "Choose a file…" })).toBeEnabled();
  });
});
