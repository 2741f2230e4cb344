/** What the address keeps of the screen “Who was trained”, and the way there. */

import type { ParticipationInput, StatesOf, Table, Whose, YearColumn } from "../../../api/bindings";
import { showScreen } from "../../../state/route.svelte";

/** The screen itself, of all states and all projects. */
export const whoWasTrained = { table: "activity", view: "trained" } as const;

/** Whose participation can be looked at, beside that of all states. */
export const scopes = ["body", "region", "network"] as const satisfies readonly Table[];

/** A number of the matrix, and what it is called. */
export type Place = { whose: Whose; column: YearColumn; title: string };

/** Everybody: all states, or all projects. */
export const ALL = "all";

/** `body:<id>` and its like; anything else is all states. */
function statesOf(text: string | undefined): StatesOf {
  const [name, id] = (text ?? "").split(":", 2);
  const kind = scopes.find((one) => one === name);
  return kind === undefined || id === undefined ? { kind: ALL } : { kind, id };
}

/** What the address asks for. */
export function askedFor(params: Readonly<Record<string, string>>): ParticipationInput {
  return { of: statesOf(params.of), projectId: params.project ?? null };
}

/** Goes there from anywhere. */
export function showTrained(): void {
  showScreen("projects", whoWasTrained);
}
