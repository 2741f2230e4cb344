import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";

import { go } from "../../src/state/route.svelte";
import { setOverlay } from "../../src/state/overlays.svelte";
import { askForDocument } from "../../src/transfer/document.svelte";
import Transfers from "../../src/transfer/Transfers.svelte";
import { FakeCore } from "../fake/core";
import { sample } from "../fake/sample";
import WithTooltips from "./WithTooltips.svelte";

let sent: { command: string; payload: unknown }[] = [];

beforeEach(() => {
  sent = [];
  const core = new FakeCore(sample());
  mockIPC(
    (command, payload) => {
      if (/^(export|import)_/.test(command)) sent.push({ command, payload });
      return core.answer(command, (payload ?? {}) as Record<string, unknown>);
    },
    { shouldMockEvents: true },
  );
  go({ screen: "meetings", subject: null, params: {} });
  setOverlay(null);
});

async function press(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name }));
}

describe("an export of the calendar", () => {
  test("leaves out what is not known to the day, unless it is asked for", async () => {
    setOverlay("export");
    render(WithTooltips, { props: { of: Transfers } });
    await press("Choose where to save it…");
    expect(sent).toEqual([
      {
        command: "export_calendar",
        payload: { input: { scope: { kind: "office" }, approximate: "exclude", projects: "exclude", deadlines: null } },
      },
    ]);
  });

  test("is of the body in view", async () => {
    const body = sample().find((record) => record.table === "body");
    if (body === undefined) throw new Error("the sample has no body");
    go({ screen: "bodies", subject: { kind: "record", ref: { table: "body", id: body.id } } });
    setOverlay("export");
    render(WithTooltips, { props: { of: Transfers } });
    await userEvent.click(await screen.findByLabelText(/^included/));
    await press("Choose where to save it…");
    expect(sent[0]?.payload).toEqual({
      input: { scope: { kind: "body", id: body.id }, approximate: "include", projects: "exclude", deadlines: null },
    });
  });

  test("waits for a body to be chosen", async () => {
    setOverlay("export");
    render(WithTooltips, { props: { of: Transfers } });
    await userEvent.click(await screen.findByLabelText("A body"));
    expect(screen.getByRole("button", { name: "Choose where to save it…" })).toBeDisabled();
  });

  test("tells of everything that was left out, and why", async () => {
    setOverlay("export");
    render(WithTooltips, { props: { of: Transfers } });
    await press("Choose where to save it…");
    expect(await screen.findByText("14 events were written.")).toBeInTheDocument();
    expect(screen.getByText("5 items were left out:")).toBeInTheDocument();
    expect(screen.getByText("only how long it lasts is known")).toBeInTheDocument();
  });
});

describe("an archive", () => {
  test("is written with documents in the language of the window, and says what is in it", async () => {
    setOverlay("archive");
    render(WithTooltips, { props: { of: Transfers } });
    await press("Choose where to save it…");
    expect(sent).toContainEqual({ command: "export_archive", payload: { input: { documents: ["en"] } } });
    expect(await screen.findByText("steps of history")).toBeInTheDocument();
    expect(screen.getByText(/no date at all/u)).toBeInTheDocument();
  });
});

describe("an import", () => {
  test("refuses all for one faulty row, unless told otherwise", async () => {
    setOverlay("import");
    render(WithTooltips, { props: { of: Transfers } });
    await press("Choose it…");
    expect(sent).toEqual([{ command: "import_data", payload: { source: "folder", faultyRows: "refuseAll" } }]);
  });

  test("names the file, the line and the field of what was not read", async () => {
    setOverlay("import");
    render(WithTooltips, { props: { of: Transfers } });
    await userEvent.click(await screen.findByLabelText("leave that row out, and import the others"));
    await press("Choose it…");
    expect(await screen.findByText("meeting.csv, line 7, certainty")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "Close" })).toHaveFocus());
    expect(screen.getByText("Meeting, T-CY 15")).toBeInTheDocument();
    expect(sent[0]?.payload).toEqual({ source: "folder", faultyRows: "leaveOut" });
  });
});

describe("a document", () => {
  test("is the one that belongs to what is shown, in the language of the window", async () => {
    const meeting = sample().find((record) => record.table === "meeting");
    if (meeting === undefined) throw new Error("the sample has no meeting");
    go({ screen: "meetings", subject: { kind: "record", ref: { table: "meeting", id: meeting.id } } });
    askForDocument();
    render(WithTooltips, { props: { of: Transfers } });
    await press("Choose where to save it…");
    const document = { kind: "agenda", of: { table: "meeting", id: meeting.id } };
    expect(sent).toEqual([{ command: "export_document", payload: { input: { document, language: "en", format: "docx" } } }]);
  });

  test("is another one, in the other language and as PDF, where that is chosen", async () => {
    askForDocument({ kind: "meetingCalendar", year: 2016 });
    render(WithTooltips, { props: { of: Transfers } });
    await userEvent.click(await screen.findByLabelText("Decisions and their follow-up"));
    await userEvent.click(screen.getByLabelText("only open ones"));
    await press("French");
    await press("PDF");
    await press("Choose where to save it…");
    const document = { kind: "decisions", bodyId: null, meetingId: null, onlyOpen: true };
    expect(sent[0]?.payload).toEqual({ input: { document, language: "fr", format: "pdf" } });
    expect(await screen.findByText("The days of 1 meeting are not fixed.")).toBeInTheDocument();
  });

  test("waits for what it is of, and for a year of four digits", async () => {
    askForDocument({ kind: "donor" });
    render(WithTooltips, { props: { of: Transfers } });
    const button = await screen.findByRole("button", { name: "Choose where to save it…" });
    expect(button).toBeDisabled();
    await userEvent.click(screen.getByLabelText("Calendar of meetings"));
    expect(button).toBeEnabled();
    await userEvent.clear(screen.getByLabelText("Year"));
    expect(button).toBeDisabled();
  });
});
