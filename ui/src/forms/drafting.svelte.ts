/** Adding a record where a screen lists its like. */

import type { Record as AnyRecord } from "../api/bindings";
import { attempt } from "../state/change";
import { draftOf, type Draft } from "./editor.svelte";

/** The one record that a list adds. Asked for another while it is written, it goes back to it: what is typed is kept. */
export class Drafting {
  draft = $state.raw<Draft | null>(null);

  /** Begins with what `blank` answers, once the one before is added. */
  async start(blank: () => Promise<AnyRecord>): Promise<void> {
    await this.draft?.adding;
    if (this.draft !== null) {
      this.draft.resume();
      return;
    }
    const record = await attempt(blank);
    if (record !== undefined) this.draft ??= draftOf(record);
  }

  /** It was added, or given up. */
  finish(): void {
    this.draft = null;
  }
}
