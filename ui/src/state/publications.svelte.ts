/**
 * How far each place follows where the calendar is published from this computer, as the shell tells it. It is live: the shell
 * tells it anew whenever something becomes of it.
 */

import { hear } from "../api/client";
import { shell, type PublicationState } from "../api/shell";
import { attempt } from "./change";

/** What a person is told first of a published calendar. */
export type Standing = "away" | "publishing" | "contradicted" | "refused" | "retried" | "waiting" | "current" | "never";

/** How a published calendar stands. */
export function standingOf(state: PublicationState): Standing {
  if (!state.isHere) return "away";
  if (state.phase === "publishing") return "publishing";
  if (state.contradictions > 0) return "contradicted";
  if (state.failure !== null) return state.retryAt === null ? "refused" : "retried";
  if (state.phase === "waiting") return "waiting";
  return state.succeededAt === null ? "never" : "current";
}

class Publications {
  /** One of each published calendar. */
  states = $state.raw<readonly PublicationState[]>([]);

  /** How many do not go on before a person has done something. */
  readonly waitingForPerson = $derived(
    this.states.filter((state) => ["contradicted", "refused"].includes(standingOf(state))).length,
  );
  /** Whether this computer publishes one. */
  readonly isAnyHere = $derived(this.states.some(({ isHere }) => isHere));

  /** Follows what becomes of them. */
  async start(): Promise<void> {
    await hear("publications", (states) => (this.states = states));
  }

  /** Looks anew: another office is open, or none, or the sentences are wanted in another language. */
  async look(isOpen: boolean): Promise<void> {
    this.states = (isOpen ? await attempt(shell.publicationStates) : null) ?? [];
  }

  /** How the one with this id stands; undefined where nothing is known of it yet. */
  of(id: string): PublicationState | undefined {
    return this.states.find(({ publicationId }) => publicationId === id);
  }
}

export const publications = new Publications();
