/** Which meeting a template is applied to; asked from anywhere. */

import { setOverlay } from "../../state/overlays.svelte";

let current = $state<string | null>(null);

/** The id of the meeting. */
export function meetingToPlan(): string | null {
  return current;
}

/** Opens the dialog that asks which template a meeting is given. */
export function applyTemplate(meetingId: string): void {
  current = meetingId;
  setOverlay("template");
}
