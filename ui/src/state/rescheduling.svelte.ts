/** A new date for a meeting, a block or a deadline: where deadlines hang on it, their shifts are shown before anything is changed. */

import type { DateSpec, RecordRef, Table } from "../api/bindings";
import { call } from "../api/client";
import { setOverlay } from "./overlays.svelte";

/** What is to be moved, and the date that it would get; null as long as nobody has said which. */
export type Move = { subject: RecordRef; date: DateSpec | null };

/** What deadlines hang on. */
const MOVES_OTHERS: ReadonlySet<Table> = new Set(["meeting", "meeting_block", "deadline"]);

let current = $state.raw<Move | null>(null);

/** The move that is being looked at. */
export function moveInHand(): Move | null {
  return current;
}

/** Shows what a move does; the dialog then makes it, or leaves everything as it is. */
export function lookAtMove({ table, id }: RecordRef, date: DateSpec | null): void {
  current = { subject: { table, id }, date };
  setOverlay("move");
}

/** Shows what this new date does to open deadlines. Answers false where there are none, so that it can just be written. */
export async function isShownFirst({ table, id }: RecordRef, date: DateSpec): Promise<boolean> {
  if (!MOVES_OTHERS.has(table)) return false;
  const { rows } = await call("preview_reschedule", { subject: { table, id }, date });
  if (!rows.some(({ state }) => state === "needs_action" || state === "in_process")) return false;
  lookAtMove({ table, id }, date);
  return true;
}
