import { emit } from "@tauri-apps/api/event";
import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import type { PublicationState } from "../../src/api/shell";
import { setLanguage } from "../../src/i18n/index.svelte";
import Sidebar from "../../src/frame/Sidebar.svelte";
import PublicationsScreen from "../../src/routes/publications/PublicationsScreen.svelte";
import { standingText } from "../../src/routes/publications/words";
import { screenById } from "../../src/routes/screens";
import { actions } from "../../src/state/actions";
import { publications } from "../../src/state/publications.svelte";
import { go, route } from "../../src/state/route.svelte";
import { FakeCore } from "../fake/core";
import { idle, withPublications } from "../fake/publications";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

let core: FakeCore;
const asked: { command: string; payload: Record<string, unknown> }[] = [];

async function show(arePublished = true): Promise<void> {
  asked.length = 0;
  core = new FakeCore(arePublished ? withPublications(sample()) : sample());
  core.publications.told = (states) => void emit("publications", states);
  mockIPC(
    (command, given) => {
      const payload = (given ?? {}) as Record<string, unknown>;
      asked.push({ command, payload });
      return core.answer(command, payload);
    },
    { shouldMockEvents: true },
  );
  await publications.start();
  await publications.look(true);
  render(WithTooltips, { of: PublicationsScreen as never, given: { screen: screenById("publications") } });
}

/** Shows one of them in the inspector, and answers the panel that tells how it stands. */
async function panelOf(name: string): Promise<HTMLElement> {
  await userEvent.click(await screen.findByText(name));
  await waitFor(() => expect(route().subject).not.toBeNull());
  return screen.findByRole("region", { name: "State of the published calendar" });
}

function payloads(command: string): Record<string, unknown>[] {
  return asked.filter((one) => one.command === command).map(({ payload }) => payload);
}

beforeAll(() => {
  // jsdom lays nothing out: the list is as high as a window.
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(1000);
});
afterAll(() => vi.restoreAllMocks());

beforeEach(() => {
  setLanguage("en");
  go({ screen: "publications", subject: null, params: {} });
});

describe("the published calendars", () => {
  test("are listed with whose events they hold, where they are, and how far the place follows", async () => {
    await show();
    const row = (await screen.findByText("Shared drive")).closest("tr");
    if (row === null) throw new Error("the calendar is in no row");
    expect(within(row).getByText("The whole office")).toBeInTheDocument();
    expect(within(row).getByText("plenary.ics")).toBeInTheDocument();
    expect(within(row).getByText(/^Up to date, 00:07$/)).toBeInTheDocument();
    expect(screen.getByText("3 entries were changed there")).toBeInTheDocument();
    expect(screen.getByText("Waits for the network, tried again at 23:40")).toBeInTheDocument();
    expect(screen.getByText("Password not accepted")).toBeInTheDocument();
    expect(screen.getByText("Not published from this computer")).toBeInTheDocument();
  });

  test("are told anew as soon as something becomes of them", async () => {
    await show();
    await screen.findByText("Password not accepted");
    await userEvent.click(screen.getByRole("button", { name: "Publish calendars now" }));
    expect(await screen.findAllByText("Being published")).toHaveLength(4);
    core.publications.finish();
    await waitFor(() => expect(screen.queryByText("Being published")).toBeNull());
    expect(payloads("publish_now")).toEqual([{ id: null }]);
    expect(screen.queryByText("Password not accepted")).toBeNull();
  });

  test("are explained where there is none, and none can be published", async () => {
    await show(false);
    expect(await screen.findByText("No published calendars yet")).toBeInTheDocument();
    expect(screen.getByText(/a file in a folder .* a file at a web address .* a calendar on a server/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Publish calendars now" })).toBeDisabled();
    expect(actions().find(({ id }) => id === "publish-now")?.isDisabled).toBe(true);
  });

  test("that wait for a person are marked in the sidebar, those that wait for the network are not", async () => {
    await show();
    expect(publications.waitingForPerson).toBe(2);
    render(WithTooltips, { of: Sidebar as never });
    expect(screen.getByRole("link", { name: "Published calendars 2 calendars wait for you" })).toBeInTheDocument();
  });
});

describe("a calendar that is not published from this computer", () => {
  test("goes nowhere before a file is chosen", async () => {
    await show();
    const panel = await panelOf("Press office");
    expect(within(panel).queryByRole("button", { name: "Publish now" })).toBeNull();
    await userEvent.click(within(panel).getByRole("button", { name: "Choose the file…" }));
    expect(await within(panel).findByText("Being published")).toBeInTheDocument();
    expect(within(panel).getByText("calendar.ics")).toBeInTheDocument();
    // A file has neither address nor user name.
    expect(screen.queryByLabelText("Web address")).toBeNull();
  });

  test("is what becomes of one that is stopped here", async () => {
    await show();
    const panel = await panelOf("Intranet");
    await userEvent.click(within(panel).getByRole("button", { name: "Stop here" }));
    expect(await within(panel).findByText("Not published from this computer")).toBeInTheDocument();
    expect(within(panel).getByRole("button", { name: "Publish from this computer…" })).toBeEnabled();
  });
});

describe("a calendar at an address", () => {
  test("is agreed to with what is sent where, as whom, and its password is never read back", async () => {
    await show();
    const panel = await panelOf("Tentative dates");
    await userEvent.click(within(panel).getByRole("button", { name: "Password…" }));
    const dialog = await screen.findByRole("dialog", { name: "Password for the published calendar" });
    expect(within(dialog).getByText("https://cloud.example.org/remote.php/dav/files/tcy/tentative.ics")).toBeInTheDocument();
    expect(within(dialog).getByText("The whole office · Not known to the day")).toBeInTheDocument();
    const password = within(dialog).getByLabelText("Password");
    expect(password).toHaveAttribute("type", "password");
    expect(password).toHaveAttribute("autocomplete", "off");
    expect(password).toHaveValue("");
    await userEvent.type(password, "open sesame{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(payloads("publish_here")).toMatchObject([{ password: "open sesame" }]);
    await userEvent.click(within(panel).getByRole("button", { name: "Password…" }));
    expect(within(await screen.findByRole("dialog")).getByLabelText("Password")).toHaveValue("");
  });

  test("keeps the password that is there where none is typed", async () => {
    await show();
    const panel = await panelOf("Intranet");
    await userEvent.click(within(panel).getByRole("button", { name: "Password…" }));
    await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Publish" }));
    await waitFor(() => expect(payloads("publish_here")).toMatchObject([{ password: null }]));
  });

  test("says in the dialog why the password cannot be kept", async () => {
    await show();
    const panel = await panelOf("Intranet");
    core.publications.answer = () => {
      throw { code: "io", message: "This computer has no keyring.", hint: "Unlock it.", field: null };
    };
    await userEvent.click(within(panel).getByRole("button", { name: "Password…" }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.type(within(dialog).getByLabelText("Password"), "open sesame{Enter}");
    expect(await within(dialog).findByRole("alert")).toHaveTextContent("This computer has no keyring. Unlock it.");
  });
});

describe("entries that others changed there", () => {
  async function review(): Promise<HTMLElement> {
    await show();
    const panel = await panelOf("Calendar for the delegations");
    await userEvent.click(within(panel).getByRole("button", { name: "Review conflicts…" }));
    const dialog = await screen.findByRole("dialog", { name: "Changed there: Calendar for the delegations" });
    await within(dialog).findByRole("group", { name: /^T-CY 15/ });
    return dialog;
  }

  test("are shown with both sides, and nothing is written before somebody has decided", async () => {
    const dialog = await review();
    const entry = within(dialog).getByRole("group", { name: "T-CY 15 changed there" });
    expect(within(entry).getByText("23–25 May 2016")).toBeInTheDocument();
    expect(within(entry).getByText("24–26 May 2016")).toBeInTheDocument();
    for (const side of within(entry).getAllByRole("radio")) expect(side).not.toBeChecked();
    expect(within(dialog).getByRole("button", { name: "Apply" })).toBeDisabled();
    expect(payloads("settle_publication")).toEqual([]);
  });

  test("are decided one by one, and only those are settled", async () => {
    const dialog = await review();
    const side = (entry: RegExp, name: string) =>
      within(within(dialog).getByRole("group", { name: entry })).getByRole("radio", { name });
    await userEvent.click(side(/^T-CY 15/, "Write what Plenary has"));
    await userEvent.click(side(/^Bureau/, "Leave what stands there"));
    await userEvent.click(within(dialog).getByRole("button", { name: "Apply 2 decisions" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(payloads("settle_publication")).toMatchObject([
      { uids: ["one"], side: "ours" },
      { uids: ["two"], side: "theirs" },
    ]);
    core.publications.finish();
    expect(await screen.findAllByText("1 entry was changed there")).toHaveLength(2);
  });

  test("are decided all at once", async () => {
    const dialog = await review();
    const all = within(dialog).getByText("All 3 entries:").parentElement;
    if (all === null) throw new Error("nothing decides for all");
    await userEvent.click(within(all).getByRole("button", { name: "Leave what stands there" }));
    await userEvent.click(within(dialog).getByRole("button", { name: "Apply 3 decisions" }));
    await waitFor(() => expect(payloads("settle_publication")).toMatchObject([{ uids: ["one", "two", "three"], side: "theirs" }]));
  });
});

describe("the words for how a calendar stands", () => {
  const state: PublicationState = { publicationId: "one", ...idle };

  test.each<[Partial<PublicationState>, RegExp]>([
    [{}, /^Not published yet$/],
    [{ isHere: false, failure: "unreachable", contradictions: 2 }, /^Not published from this computer$/],
    [{ phase: "waiting", succeededAt: "2015-12-03T09:00:00Z" }, /^Changed; published in a moment$/],
    [{ succeededAt: "2015-12-03T12:00:00Z" }, /^Up to date, 3 Dec, \d\d:00$/],
    [{ failure: "unreachable", retryAt: "2015-12-03T12:00:00Z" }, /^Waits for the network, tried again at 3 Dec, \d\d:00$/],
    [{ failure: "no_keyring" }, /^Keyring does not open$/],
    [{ contradictions: 1, failure: "conflict" }, /^1 entry was changed there$/],
  ])("%o", (given, expected) => {
    expect(standingText({ ...state, ...given })).toMatch(expected);
  });
});

test("the screen, a calendar and its dialogs are accessible", async () => {
  await show();
  const panel = await panelOf("Calendar for the delegations");
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  expect((await axe.run(document.body, { rules })).violations).toEqual([]);
  await userEvent.click(within(panel).getByRole("button", { name: "Review conflicts…" }));
  await screen.findByRole("group", { name: /^T-CY 15/ });
  expect((await axe.run(screen.getByRole("dialog"), { rules })).violations).toEqual([]);
});
