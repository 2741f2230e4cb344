/** Which meetings clash, for lists that mark them. */

import type { ClashMark } from "../../api/bindings";
import { query } from "../../api/query.svelte";

/** Asks for the marks while the component lives; returns what finds one. */
export function clashMarks(): (id: string) => ClashMark | undefined {
  const marks = query("clash_marks", () => ({}));
  const byId = $derived(new Map(marks.data?.map((mark) => [mark.id, mark])));
  return (id) => byId.get(id);
}
