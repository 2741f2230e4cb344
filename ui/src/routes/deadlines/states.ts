/** How far a deadline has come, set where it is listed. */

import type { DeadlineRow, DeadlineState } from "../../api/bindings";
import { call } from "../../api/client";
import { announce, attempt } from "../../state/change";
import { session } from "../../state/session.svelte";

type Standing = Pick<DeadlineRow, "id" | "state">;

/** Sets the state of a deadline. */
export async function setState(id: string, state: DeadlineState): Promise<void> {
  if (session.isReadOnly) return;
  if ((await attempt(() => call("set_deadline_state", { id, state }))) !== undefined) void announce();
}

/** What ticking makes of a state: what is open is done; what is done or called off is to be done again. */
export function ticked(state: DeadlineState): DeadlineState {
  return state === "needs_action" || state === "in_process" ? "completed" : "needs_action";
}

/** What starting makes of a state: it is under way, or no longer. */
export function started(state: DeadlineState): DeadlineState {
  return state === "in_process" ? "needs_action" : "in_process";
}

/** The space bar ticks a deadline off, or takes its tick back; with Shift it starts it. Answers whether it was that key. */
export function stateKey(event: KeyboardEvent, { id, state }: Standing): boolean {
  if (event.key !== " " || event.ctrlKey || event.metaKey || event.altKey) return false;
  void setState(id, event.shiftKey ? started(state) : ticked(state));
  return true;
}
