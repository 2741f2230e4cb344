/** The way to an agenda: the address names the meeting or the block, `?agenda=<id>` or `?agenda=<id>&of=meeting_block`. */

import type { RecordRef } from "../../../api/bindings";
import { go, type Route } from "../../../state/route.svelte";

/** Shows the agenda of a meeting or of a block. */
export function showAgenda({ table, id }: RecordRef): void {
  go({ screen: "meetings", subject: null, params: { agenda: id, ...(table === "meeting" ? {} : { of: table }) } });
}

/** Whose agenda an address names, if it names one. */
export function agendaIn(params: Route["params"]): RecordRef | null {
  if (params.agenda === undefined) return null;
  return { table: params.of === "meeting_block" ? "meeting_block" : "meeting", id: params.agenda };
}
