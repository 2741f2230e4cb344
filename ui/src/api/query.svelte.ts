/**
 * Questions to the core that answer themselves anew: the core says which tables each query reads, and a query is asked
 * again when one of them changes. There is no cache and nothing is patched by hand; the core is asked, and is fast.
 */

import { untrack } from "svelte";
import { SvelteMap } from "svelte/reactivity";

import { queries, type Changes, type Failure, type Page, type Table } from "./bindings";
import { call, type CommandName, type Input, type Output } from "./client";
import { failureOf } from "./failure";

/** A command that only asks. */
export type QueryName = keyof typeof queries & CommandName;

/** The tables a query reads; `"any"` where that depends on the answer. */
export type Reads = readonly Table[] | "any";

type Subscription = { reads: Reads; ask: () => void };

const subscriptions = new Set<Subscription>();
let pending: Set<Table> | null = null;

/** Whether a query that reads `reads` is out of date once `tables` have changed. */
export function isAffected(reads: Reads, tables: ReadonlySet<Table>): boolean {
  return reads === "any" ? tables.size > 0 : reads.some((table) => tables.has(table));
}

/** Has every query asked again that reads a changed table. Changes of one turn of the event loop count as one. */
export function invalidate(changes: Pick<Changes, "rows">): void {
  if (pending === null) {
    pending = new Set();
    queueMicrotask(() => {
      const tables = pending ?? new Set<Table>();
      pending = null;
      for (const subscription of [...subscriptions]) {
        if (isAffected(subscription.reads, tables)) subscription.ask();
      }
    });
  }
  for (const row of changes.rows) pending.add(row.table);
}

/** Has every query asked again: the language or the whole office is another one. */
export function invalidateAll(): void {
  for (const subscription of [...subscriptions]) subscription.ask();
}

function subscribe(reads: Reads, ask: () => void): () => void {
  const subscription = { reads, ask };
  subscriptions.add(subscription);
  return () => subscriptions.delete(subscription);
}

/** Calls `ask` whenever anything of the office has changed. Call it while a component is set up. */
export function whenChanged(ask: () => void): void {
  $effect(() => subscribe("any", ask));
}

/** One answer of the core, kept up to date while its component lives. */
export class Query<N extends QueryName> {
  /** The latest answer; kept while a newer one is awaited. */
  data = $state.raw<Output<N> | undefined>(undefined);
  /** Why the latest asking failed. */
  failure = $state.raw<Failure | null>(null);
  /** Nothing has been answered yet. */
  isLoading = $state(true);
  /** `data` belongs to an earlier input or an earlier state of the office; a newer answer is on its way. */
  isStale = $state(false);

  #asked = 0;
  #input: Input<N> | null = null;
  readonly #name: N;

  constructor(name: N) {
    this.#name = name;
  }

  /** Asks with `input`; null means that there is nothing to ask for. */
  async ask(input: Input<N> | null): Promise<void> {
    this.#input = input;
    const asking = ++this.#asked;
    if (input === null) {
      this.data = undefined;
      this.failure = null;
      this.isLoading = false;
      this.isStale = false;
      return;
    }
    this.isStale = this.data !== undefined;
    try {
      const data = await call(this.#name, input);
      if (asking !== this.#asked) return;
      this.data = data;
      this.failure = null;
    } catch (reason) {
      if (asking !== this.#asked) return;
      this.data = undefined;
      this.failure = failureOf(reason);
    }
    this.isLoading = false;
    this.isStale = false;
  }

  /** Asks once more with the same input. */
  again(): void {
    void this.ask(this.#input);
  }
}

/**
 * Asks `name` with what `input` returns, again whenever that changes or the tables that it reads. Call it while a
 * component is set up. `input` returns null where there is nothing to ask for.
 */
export function query<N extends QueryName>(name: N, input: () => Input<N> | null): Query<N> {
  const result = new Query(name);
  $effect(() => {
    const value = input();
    untrack(() => void result.ask(value));
  });
  $effect(() => subscribe(queries[name], () => result.again()));
  return result;
}

/** The queries that answer one page of a list. */
export type PagedName = {
  [N in QueryName]: Output<N> extends Page<unknown>
    ? Input<N> extends { offset: number; limit: number }
      ? N
      : never
    : never;
}[QueryName];

/** What one row of a paged command is. */
export type RowOf<N extends PagedName> = Output<N> extends Page<infer Row> ? Row : never;

const PAGE_SIZE = 100;
/** So many pages are asked for at once; whoever scrolls far waits for no more of those that they pass. */
const AT_ONCE = 2;

/** A list of any length of which only the pages in sight are fetched. */
export class PagedQuery<Row> {
  /** How many rows there are; undefined until the first answer. */
  total = $state<number | undefined>(undefined);
  /** Why the latest asking failed. */
  failure = $state.raw<Failure | null>(null);

  readonly #pages = new SvelteMap<number, readonly Row[]>();
  readonly #underWay = new Map<number, Promise<void>>();
  /** The pages that answer the latest question. */
  readonly #fresh = new Set<number>();
  #fetch: ((offset: number, limit: number) => Promise<Page<Row>>) | null = null;
  #generation = 0;
  #visible: readonly [first: number, last: number] = [0, 0];

  /** The row at `index`, where its page is here. */
  at(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE];
  }

  /** Every row that is here, with its index. */
  *loaded(): Generator<[index: number, row: Row]> {
    for (const [page, rows] of [...this.#pages].sort(([one], [other]) => one - other)) {
      for (const [index, row] of rows.entries()) yield [page * PAGE_SIZE + index, row];
    }
  }

  /** Fetches what is missing of the rows from `first` to `last`. */
  show(first: number, last: number): void {
    this.#visible = [Math.floor(first / PAGE_SIZE), Math.floor(last / PAGE_SIZE)];
    this.#fill();
  }

  /** Fetches the first `count` rows, in sight or not, and keeps them until others are shown. */
  async whole(count: number): Promise<void> {
    this.show(0, Math.max(0, Math.min(count, this.total ?? 0) - 1));
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  /** Starts over with another question; the rows of the former stay until the new ones are here. */
  restart(fetch: (offset: number, limit: number) => Promise<Page<Row>>): void {
    this.#fetch = fetch;
    this.again();
  }

  /** Fetches the pages in sight anew. */
  again(): void {
    this.#generation++;
    this.#underWay.clear();
    this.#fresh.clear();
    this.#fill();
  }

  /** Asks for the pages in sight that are not here, as many as may be asked for at once. */
  #fill(): void {
    for (let page = this.#visible[0]; page <= this.#visible[1]; page++) {
      if (this.#underWay.size === AT_ONCE) return;
      if (!this.#fresh.has(page) && !this.#underWay.has(page)) {
        this.#underWay.set(page, this.#answer(page, this.#generation));
      }
    }
  }

  async #answer(page: number, generation: number): Promise<void> {
    if (this.#fetch === null) return;
    try {
      const { rows, total } = await this.#fetch(page * PAGE_SIZE, PAGE_SIZE);
      if (generation !== this.#generation) return;
      // Pages out of sight may be out of date, and are dropped; those in sight stay until replaced: nothing flickers.
      for (const other of [...this.#pages.keys()]) {
        if (other >= this.#visible[0] && other <= this.#visible[1]) continue;
        this.#pages.delete(other);
        this.#fresh.delete(other);
      }
      this.#pages.set(page, rows);
      this.#fresh.add(page);
      this.total = total;
      this.failure = null;
      this.#underWay.delete(page);
      this.#fill();
    } catch (reason) {
      if (generation !== this.#generation) return;
      this.#underWay.delete(page);
      this.failure = failureOf(reason);
    }
  }
}

/** As {@link pagedQuery}, for a list that the page holds whole; `rows` returns undefined until it is there. */
export function wholeList<Row>(rows: () => readonly Row[] | undefined): PagedQuery<Row> {
  const result = new PagedQuery<Row>();
  $effect(() => {
    const all = rows();
    if (all === undefined) return;
    untrack(() => {
      result.restart((offset, limit) => Promise.resolve({ total: all.length, rows: all.slice(offset, offset + limit) }));
    });
  });
  return result;
}

/** As {@link query}, for a list that is fetched page by page as it scrolls into sight. */
export function pagedQuery<N extends PagedName>(
  name: N,
  input: () => Omit<Input<N>, "offset" | "limit">,
): PagedQuery<RowOf<N>> {
  const result = new PagedQuery<RowOf<N>>();
  $effect(() => {
    const fixed = input();
    untrack(() => {
      result.restart(async (offset, limit) => {
        return (await call(name, { ...fixed, offset, limit } as Input<N>)) as Page<RowOf<N>>;
      });
    });
  });
  $effect(() => subscribe(queries[name], () => result.again()));
  return result;
}
