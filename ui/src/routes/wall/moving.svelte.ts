/**
 * A date that is about to change: asked of the core while it is dragged or stepped along, shown in words and as a shadow
 * on the wall, written when the person says so.
 */

import type { DateChange, DatePart, DateProposal, Failure, Shift, TimeUnit, WallItem } from "../../api/bindings";
import { call } from "../../api/client";
import { failureOf } from "../../api/failure";
import { announce, attempt } from "../../state/change";
import { isShownFirst } from "../../state/rescheduling.svelte";

/** What of an item the keyboard has moved, and by how much. */
type Steps = { part: DatePart; count: number; unit: TimeUnit };

export class Moving {
  /** What is moved. */
  item = $state.raw<WallItem | null>(null);
  /** What would become of it. */
  preview = $state.raw<DateProposal | null>(null);
  /** Why it cannot go where it was put last. */
  failure = $state.raw<Failure | null>(null);
  /** The day that a new date is placed at, where the item had none. */
  placedAt = $state<number | null>(null);

  #steps: Steps | null = null;
  /** The latest change, while the answer to an earlier one is awaited. */
  #next: DateChange | null = null;
  #isAsking = false;
  #turn = 0;
  #asked: Promise<void> = Promise.resolve();

  /** Whether there is a change that can be written. */
  get canBeWritten(): boolean {
    return this.preview !== null && !this.preview.isSame;
  }

  /** Proposes a change of this item, in place of any other. */
  propose(item: WallItem, change: DateChange): void {
    if (this.item?.id !== item.id) this.cancel();
    this.item = item;
    this.#next = change;
    if (!this.#isAsking) this.#asked = this.#ask(this.#turn);
  }

  /** Moves this item so many steps more. */
  step(item: WallItem, part: DatePart, by: number, unit: TimeUnit): void {
    const before = this.item?.id === item.id ? this.#steps : null;
    const steps = before !== null && before.part === part && before.unit === unit ? before : { part, count: 0, unit };
    const next = { ...steps, count: steps.count + by };
    const shift: Shift = { kind: "units", count: next.count, unit };
    this.propose(item, { kind: "move", part, shift });
    this.#steps = next;
  }

  async #ask(turn: number): Promise<void> {
    this.#isAsking = true;
    try {
      while (this.item !== null && this.#next !== null && turn === this.#turn) {
        const change = this.#next;
        const { table, id } = this.item;
        this.#next = null;
        try {
          const preview = await call("propose_date", { subject: { table, id }, change });
          if (turn !== this.#turn) return;
          this.preview = preview;
          this.failure = null;
        } catch (reason) {
          if (turn !== this.#turn) return;
          this.preview = null;
          this.failure = failureOf(reason);
        }
      }
    } finally {
      if (turn === this.#turn) this.#isAsking = false;
    }
  }

  /** Writes the change, and offers to take it back; where deadlines hang on it, it is shown what it does to them first. */
  async write(): Promise<void> {
    const { item, preview, canBeWritten } = this;
    this.cancel();
    if (item === null || preview === null || !canBeWritten) return;
    const subject = { table: item.table, id: item.id };
    const written = await attempt(async () => {
      if (await isShownFirst(subject, preview.date)) return undefined;
      return call("reschedule_record", { subject, date: preview.date });
    });
    if (written !== undefined) void announce();
  }

  /** Writes the latest change as soon as the core has answered what it would be: the pointer let go. */
  async settle(): Promise<void> {
    await this.#asked;
    await this.write();
  }

  /** Leaves everything as it is. */
  cancel(): void {
    this.#turn++;
    this.#isAsking = false;
    this.#next = null;
    this.#steps = null;
    this.item = null;
    this.preview = null;
    this.failure = null;
    this.placedAt = null;
  }
}
