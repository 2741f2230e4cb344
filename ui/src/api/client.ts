/**
 * The page's one door to the core: every command by its name, its input and output typed by the generated bindings.
 *
 * Nothing else in the page imports `@tauri-apps` (a lint sees to it).
 */

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Changes, Commands } from "./bindings";
import { CallError, failureOf } from "./failure";
import type { IncomingState, PublicationState } from "./shell";

/** The name of a command of the core. */
export type CommandName = keyof Commands;
/** What a command is given. */
export type Input<N extends CommandName> = Commands[N]["input"];
/** What a command answers. */
export type Output<N extends CommandName> = Commands[N]["output"];

/**
 * Asks the core.
 *
 * @throws {CallError} with the core's failure.
 */
export async function call<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> {
  // As text, so that what the core reads is exactly what was sent, whatever the shell makes of numbers.
  return send<Output<N>>("call", { name, input: JSON.stringify(input) });
}

/** Asks the shell or the core; every rejection becomes a {@link CallError}. */
export async function send<T>(command: string, payload: Readonly<Record<string, unknown>> = {}): Promise<T> {
  try {
    return await invoke<T>(command, { ...payload });
  } catch (reason) {
    throw new CallError(failureOf(reason), reason);
  }
}

/** Calls `listener` after each committed change of the office. Returns what ends it. */
export async function onChanged(listener: (changes: Changes) => void): Promise<() => void> {
  return hear("changed", listener);
}

/** What the shell tells by events of its own accord. */
type Told = {
  changed: Changes;
  /** What became of the file that is being taken in. */
  incoming: IncomingState | null;
  /** How far reading or importing it has come. */
  "incoming-share": { percent: number };
  /** How far an export has come that takes time. */
  "export-share": { percent: number };
  /** Whether a file is held over the window. */
  "incoming-over": boolean;
  /** How far each place follows where the calendar is published. */
  publications: readonly PublicationState[];
};

/** Calls `listener` with what the shell tells by the event `name`. Returns what ends it. */
export async function hear<N extends keyof Told>(name: N, listener: (told: Told[N]) => void): Promise<() => void> {
  return listen<Told[N]>(name, (event) => {
    listener(event.payload);
  });
}
