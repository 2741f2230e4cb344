/** Which meetings clash, for lists that mark them. */

import type { ClashMark } from "../../api/bindings";
import { query, type PagedQuery } from "../../api/query.svelte";

/** Asks for the marks of the rows that are here while the component lives; returns what finds one. */
export function clashMarks(rows: PagedQuery<{ id: string }>): (id: string) => ClashMark | undefined {
  const marks = query("clash_marks", () => ({ ids: [...rows.loaded()].map(([, { id }]) => id) }));
  const byId = $derived(new Map(marks.data?.map((mark) => [mark.id, mark])));
  return (id) => byId.get(id);
}
