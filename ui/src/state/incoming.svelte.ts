/**
 * The one file of another program that is being taken in: how far it has come, as the shell tells it. What stands in it stays
 * in the core until it is imported or thrown away.
 */

import type { ChooseIncomingInput } from "../api/bindings";
import { hear } from "../api/client";
import { failureOf } from "../api/failure";
import { shell, type IncomingState } from "../api/shell";
import { transfer } from "../transfer/report.svelte";
import { attempt, complain } from "./change";
import { route, showScreen } from "./route.svelte";

/** Its screen. */
export const INCOMING = "incoming";

class Incoming {
  /** How far it has come; null where there is none. */
  state = $state.raw<IncomingState | null>(null);
  /** Hundredths of reading or importing that are done. */
  percent = $state(0);
  /** A file is held over the window. */
  isOver = $state(false);

  /** Learns of a file that is there, and follows what becomes of it. */
  async start(): Promise<void> {
    await hear("incoming", (state) => this.#become(state));
    await hear("incoming-share", ({ percent }) => (this.percent = percent));
    await hear("incoming-over", (isOver) => (this.isOver = isOver));
    this.state = await shell.incomingState();
  }

  #become(state: IncomingState | null): void {
    const isNew = state?.phase === "reading" && this.state?.phase !== "reading";
    if (state?.phase === "reading" || state?.phase === "importing") this.percent = 0;
    this.state = state;
    if (isNew && route().screen !== INCOMING) showScreen(INCOMING);
  }

  /** Shows the file that is there; else asks for one. */
  async begin(): Promise<void> {
    if (this.state === null) await attempt(shell.chooseFile);
    else showScreen(INCOMING);
  }

  /** Looks anew: the office has changed, and with it what the file is to it. */
  async refresh(): Promise<void> {
    if (this.state?.phase === "open") this.state = await shell.incomingState();
  }

  async choose(input: ChooseIncomingInput): Promise<void> {
    const summary = await attempt(() => shell.chooseIncoming(input));
    if (summary !== undefined) this.state = { phase: "open", summary };
  }

  /** Takes in what was chosen, and says what came of it. */
  async take(): Promise<void> {
    await transfer("incoming", async () => {
      try {
        return await shell.importIncoming();
      } catch (reason) {
        const failure = failureOf(reason);
        if (failure.code !== "cancelled") complain(failure);
        return null;
      }
    });
  }
}

export const incoming = new Incoming();
