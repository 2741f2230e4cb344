/** For what a week is looked for; asked from anywhere. */

import { setOverlay } from "../../state/overlays.svelte";

let meeting = $state<string | null>(null);

/** The meeting whose days are looked for; null for a new one. */
export function meetingSought(): string | null {
  return meeting;
}

/** Opens the dialog for a meeting, or for a new one. */
export function findWeek(id: string | null): void {
  meeting = id;
  setOverlay("findWeek");
}
