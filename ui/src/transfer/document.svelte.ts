/** Which document is asked for: the one that belongs to what is shown, until the person chooses another. */

import type { Document, Grouping, Language, NotePart, RecordRef } from "../api/bindings";
import { agendaIn } from "../routes/meetings/agenda/show";
import { view } from "../routes/wall/view.svelte";
import { route } from "../state/route.svelte";
import { setOverlay } from "../state/overlays.svelte";

/** A kind of document. */
export type DocumentKind = Document["kind"];

/** The kinds, in the order in which they are offered. */
export const kinds: readonly DocumentKind[] = [
  "meetingCalendar",
  "yearPlan",
  "agenda",
  "participants",
  "decisions",
  "portfolio",
  "donor",
  "updateNote",
];

/** What is known of the document that is asked for. */
export type Asked = {
  kind: DocumentKind;
  language?: Language;
  year?: number;
  bodyIds?: readonly string[];
  /** The meeting or the block of meetings. */
  meeting?: RecordRef;
  bodyId?: string;
  onlyOpen?: boolean;
  projectId?: string;
  organisationId?: string;
  grouping?: Grouping;
  note?: { day: string; since: string | null; parts: NotePart[] };
};

let current = $state.raw<Asked>({ kind: "meetingCalendar" });

/** What is asked for. */
export function asked(): Asked {
  return current;
}

/** Opens the dialog, at this document or at the one that belongs to what is shown. */
export function askForDocument(document: Asked = shown()): void {
  current = document;
  setOverlay("exportDocument");
}

/** The document that belongs to what is shown. */
function shown(): Asked {
  const { screen, params, subject } = route();
  const ref = subject?.kind === "record" ? subject.ref : undefined;
  const agenda = agendaIn(params);
  if (agenda !== null) return { kind: "agenda", meeting: agenda };
  if (params.participants !== undefined) {
    return { kind: "participants", meeting: { table: "meeting", id: params.participants } };
  }
  switch (ref?.table) {
    case "meeting":
    case "meeting_block":
      return { kind: "agenda", meeting: ref };
    case "body":
      return { kind: "meetingCalendar", bodyIds: [ref.id] };
    case "project":
      return { kind: "portfolio", projectId: ref.id };
    case "organisation":
      return { kind: "donor", organisationId: ref.id };
    default:
  }
  if (params.table === "decision") return { kind: "decisions" };
  switch (screen) {
    case "calendar":
      return { kind: "meetingCalendar", ...(params.month && { year: Number(params.month.slice(0, 4)) }) };
    case "wall":
      return { kind: "yearPlan", grouping: view.grouping };
    case "projects":
      return { kind: "portfolio" };
    case "freezes":
      return { kind: "updateNote" };
    default:
      return { kind: "meetingCalendar" };
  }
}
