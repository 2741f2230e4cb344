import { mockIPC } from "@tauri-apps/api/mocks";
import { beforeEach, expect, test, vi } from "vitest";

import type { Record as AnyRecord } from "../../src/api/bindings";
import { Drafting } from "../../src/forms/drafting.svelte";

const blank = { table: "instalment", id: "1" } as unknown as AnyRecord;

/** Lets the adding that is under way come to an end. */
let added: (record: AnyRecord) => void;

beforeEach(() => {
  mockIPC(() => new Promise((resolve) => (added = resolve as typeof added)));
});

test("asking for a new record while one is written goes back to it", async () => {
  const drafting = new Drafting();
  await drafting.start(() => Promise.resolve(blank));
  const written = drafting.draft;
  await drafting.start(() => Promise.resolve({ ...blank, id: "2" }));
  expect(drafting.draft).toBe(written);
  expect(written?.resumed).toBe(1);
});

test("asking for a new record while one is being added begins the next once it is there", async () => {
  const drafting = new Drafting();
  await drafting.start(() => Promise.resolve(blank));
  const first = drafting.draft?.add().then(() => drafting.finish());
  const second = drafting.start(() => Promise.resolve({ ...blank, id: "2" }));
  await vi.waitFor(() => added(blank));
  await Promise.all([first, second]);
  expect(drafting.draft?.record.id).toBe("2");
});

test("asking twice at once begins one record", async () => {
  const drafting = new Drafting();
  const answers = ["1", "2"].map((id) => drafting.start(() => Promise.resolve({ ...blank, id })));
  await Promise.all(answers);
  expect(drafting.draft?.record.id).toBe("1");
});
