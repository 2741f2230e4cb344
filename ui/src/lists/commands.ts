/** What every list of records does with its rows. */

import { tick } from "svelte";

import type { RecordRef } from "../api/bindings";
import { deleteRecord } from "../state/change";
import { closeInspector, route, showRecord } from "../state/route.svelte";
import { session } from "../state/session.svelte";

/** Handlers for a `RecordTable`. */
export const listCommands = {
  /** Moving along a list leaves no trail to go back along. */
  onselect(row: RecordRef): void {
    showRecord(row, { replace: route().subject?.kind === "record" });
  },

  /** Puts the keyboard into the inspector. */
  onopen(row: RecordRef): void {
    showRecord(row, { replace: route().subject?.kind === "record" });
    void tick().then(() => document.querySelector<HTMLElement>("[data-inspector] :is(input, textarea)")?.focus());
  },

  async ondelete(row: RecordRef): Promise<boolean> {
    if (session.isReadOnly || !(await deleteRecord(row))) return false;
    closeInspector();
    return true;
  },
};
