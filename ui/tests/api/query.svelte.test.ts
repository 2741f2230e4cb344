import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync } from "svelte";
import { beforeEach, describe, expect, test } from "vitest";

import type { CommandName } from "../../src/api/client";
import { invalidate, isAffected, PagedQuery, pagedQuery, query } from "../../src/api/query.svelte";

type Asked = { name: CommandName; input: { text?: string; offset?: number }; answer: (value: unknown) => void; fail: (reason: unknown) => void };
let asked: Asked[] = [];

beforeEach(() => {
  asked = [];
  mockIPC((_command, payload) => {
    const { name, input } = payload as { name: CommandName; input: string };
    return new Promise((answer, fail) => {
      asked.push({ name, input: JSON.parse(input) as Asked["input"], answer, fail });
    });
  });
});

/** Lets what was answered arrive. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}

function inComponent(body: () => void): () => void {
  const end = $effect.root(body);
  flushSync();
  return end;
}

function change(...tables: readonly ("meeting" | "person" | "body")[]): void {
  invalidate({ rows: tables.map((table) => ({ table, id: "", kind: "update" })) });
}

const meetings = { text: "", bodyId: null, projectId: null, from: null, to: null };

describe("a query", () => {
  test("is out of date only once a table that it reads has changed", () => {
    expect(isAffected(["meeting", "body"], new Set(["body"]))).toBe(true);
    expect(isAffected(["meeting"], new Set(["body"]))).toBe(false);
    expect(isAffected("any", new Set(["body"]))).toBe(true);
    expect(isAffected([], new Set(["body"]))).toBe(false);
  });

  test("is asked again once for all changes of one moment, and not for those of other tables", async () => {
    let portfolio!: ReturnType<typeof query<"calendar">>;
    const end = inComponent(() => {
      portfolio = query("calendar", () => ({ from: "2016-01-01", to: "2016-12-31", withDeadlines: true }));
    });
    await settle();
    asked[0]?.answer({ exact: [], approximate: [], undated: [] });
    await settle();
    change("meeting", "body");
    change("meeting");
    await settle();
    expect(asked).toHaveLength(2);
    expect(portfolio.isStale).toBe(true);
    change("person");
    await settle();
    expect(asked).toHaveLength(2);
    end();
    change("meeting");
    await settle();
    expect(asked).toHaveLength(2);
  });

  test("shows the answer to the latest question, in whatever order answers come", async () => {
    let text = $state("a");
    let found!: ReturnType<typeof query<"search">>;
    const end = inComponent(() => {
      found = query("search", () => ({ text, limit: 5 }));
    });
    text = "ab";
    flushSync();
    await settle();
    expect(asked.map(({ input }) => input.text)).toEqual(["a", "ab"]);
    asked[1]?.answer(["later"]);
    await settle();
    asked[0]?.answer(["earlier"]);
    await settle();
    expect(found.data).toEqual(["later"]);
    end();
  });

  test("keeps what went wrong as a failure, also where no failure of the core came", async () => {
    let found!: ReturnType<typeof query<"search">>;
    const end = inComponent(() => {
      found = query("search", () => ({ text: "a", limit: 5 }));
    });
    await settle();
    asked[0]?.fail({ code: "damaged", message: "The file is damaged.", hint: null, field: null });
    await settle();
    expect(found.failure?.code).toBe("damaged");
    found.again();
    await settle();
    asked[1]?.fail("no such command");
    await settle();
    expect(found.failure).toMatchObject({ code: "internal", message: "no such command" });
    end();
  });
});

describe("a list fetched page by page", () => {
  test("asks for the pages in sight only, and anew for these when a table changes", async () => {
    let rows!: ReturnType<typeof pagedQuery<"list_meetings">>;
    const end = inComponent(() => {
      rows = pagedQuery("list_meetings", () => meetings);
    });
    await settle();
    asked[0]?.answer({ total: 1000, rows: [{ id: "first" }] });
    await settle();
    expect(rows.total).toBe(1000);
    expect(rows.at(0)?.id).toBe("first");
    rows.show(350, 360);
    await settle();
    expect(asked.map(({ input }) => input.offset)).toEqual([0, 300]);
    asked[1]?.answer({ total: 1000, rows: [{ id: "301st" }] });
    await settle();
    expect(rows.at(300)?.id).toBe("301st");
    expect(rows.at(0)).toBeUndefined();
    change("meeting");
    await settle();
    expect(asked.map(({ input }) => input.offset)).toEqual([0, 300, 300]);
    end();
  });

  test("asks for no page that is scrolled past while others are awaited", async () => {
    let rows!: ReturnType<typeof pagedQuery<"list_meetings">>;
    const end = inComponent(() => {
      rows = pagedQuery("list_meetings", () => meetings);
    });
    await settle();
    asked[0]?.answer({ total: 60_000, rows: [] });
    await settle();
    for (const index of [10_000, 20_000, 30_000, 40_000, 50_000]) rows.show(index, index + 20);
    await settle();
    const offsets = () => asked.map(({ input }) => input.offset);
    expect(offsets()).toEqual([0, 10_000, 20_000]);
    asked[1]?.answer({ total: 60_000, rows: [] });
    await settle();
    expect(offsets()).toEqual([0, 10_000, 20_000, 50_000]);
    end();
  });

  test("is there whole once it was asked for whole", async () => {
    const list = Array.from({ length: 750 }, (_, index) => index);
    const rows = new PagedQuery<number>();
    rows.restart((offset, limit) => Promise.resolve({ total: list.length, rows: list.slice(offset, offset + limit) }));
    await settle();
    await rows.whole(Infinity);
    expect([...rows.loaded()].map(([index]) => index)).toEqual(list);
  });
});
