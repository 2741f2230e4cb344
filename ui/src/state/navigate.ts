/** Going to a record where it is at home, wherever the person is now. */

import type { RecordRef, Table } from "../api/bindings";
import { call } from "../api/client";
import { homeOf, screenById, tableShown } from "../routes/screens";
import { go, route } from "./route.svelte";

/** What the address keeps of a screen when a record of `table` is shown in it: the present one, where it shows such. */
function place(table: Table): { screen: string; params: Readonly<Record<string, string>> } {
  const here = screenById(route().screen);
  const home = homeOf(table);
  // What is only part of other records is shown wherever the person is.
  if (home === undefined) return { screen: here.id, params: route().params };
  // A meeting is not shown among the participants of another, or beside its agenda or its timetable.
  const isInList = !["participants", "agenda", "timetable"].some((part) => part in route().params);
  if (isInList && tableShown(here, route().params) === table) return { screen: here.id, params: route().params };
  return { screen: home.id, params: home.tables[0] === table ? {} : { table } };
}

/** Opens a record. */
export function openRecord({ table, id }: RecordRef): void {
  go({ ...place(table), subject: { kind: "record", ref: { table, id } } });
}

/** Starts a new record of `table`. */
export function startNew(table: Table): void {
  go({ ...place(table), subject: { kind: "draft", table } });
}

/** Opens the record that holds the office's own name and time zone. */
export async function openOfficeInfo(): Promise<void> {
  const { rows } = await call("list_records", { table: "office_info", text: "", offset: 0, limit: 1 });
  for (const row of rows) openRecord(row);
}
