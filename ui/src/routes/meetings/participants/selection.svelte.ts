/** Several lines of a list, chosen to be changed together. */

import { SvelteSet } from "svelte/reactivity";

export class Selection<List> {
  /** Of which list they are. */
  readonly list: List;
  readonly #ids = new SvelteSet<string>();
  /** From where the selection is extended. */
  #anchor: string | null = null;

  constructor(list: List) {
    this.list = list;
  }

  get size(): number {
    return this.#ids.size;
  }

  /** Those that are chosen. */
  get ids(): readonly string[] {
    return [...this.#ids];
  }

  get anchor(): string | null {
    return this.#anchor;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Everything between where the selection began, or else `from`, and `to`. */
  extend(order: readonly string[], from: string | null, to: string): void {
    this.#anchor ??= from ?? to;
    const [one, other] = [order.indexOf(this.#anchor), order.indexOf(to)];
    this.#ids.clear();
    for (const id of order.slice(Math.max(0, Math.min(one, other)), Math.max(one, other) + 1)) this.#ids.add(id);
  }

  /** One more, or one less. */
  toggle(id: string): void {
    if (!this.#ids.delete(id)) this.#ids.add(id);
    this.#anchor = id;
  }

  /** These and no others. */
  set(ids: readonly string[]): void {
    this.clear();
    for (const id of ids) this.#ids.add(id);
  }

  clear(): void {
    this.#ids.clear();
    this.#anchor = null;
  }
}
