/** What can be handed to another office as one file. */

import type { Table } from "../api/bindings";

/** Whether records of this table can. */
export function isShared(table: Table): boolean {
  return table === "meeting" || table === "meeting_block" || table === "project";
}
