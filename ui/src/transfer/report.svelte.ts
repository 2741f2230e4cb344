/** What came of the last export or import, until it has been read. */

import type { ArchiveReport, CalendarReport, DataReport, DocumentReport, IatiReport, ImportReport, IncomingReport, NoteReport, ShareReport, SheetReport } from "../api/bindings";
import { attempt } from "../state/change";
import { setOverlay } from "../state/overlays.svelte";

/** What came of an export or an import. */
export type Report =
  | ({ kind: "calendar" } & CalendarReport)
  | ({ kind: "data" } & DataReport)
  | ({ kind: "archive" } & ArchiveReport)
  | ({ kind: "share" } & ShareReport)
  | ({ kind: "sheet" } & SheetReport)
  | ({ kind: "document" } & DocumentReport)
  | ({ kind: "iati" } & IatiReport)
  | ({ kind: "note" } & NoteReport)
  | ({ kind: "import" } & ImportReport)
  | ({ kind: "incoming" } & IncomingReport);

let current = $state.raw<Report | null>(null);

/** The latest report. */
export function report(): Report | null {
  return current;
}

/** Runs an export or an import and shows what came of it; where that is null, a dialog of the system was dismissed. */
export async function transfer<Kind extends Report["kind"]>(
  kind: Kind,
  run: () => Promise<Omit<Extract<Report, { kind: Kind }>, "kind"> | null>,
): Promise<void> {
  const answer = await attempt(run);
  if (answer === undefined || answer === null) return;
  current = { kind, ...answer } as unknown as Report;
  setOverlay("report");
}
