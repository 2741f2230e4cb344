/** Narrows down the lists that the page holds whole; those that come page by page are narrowed down by the core. */

import { bare } from "./type-ahead";

/** Whether every word of `text` stands somewhere in `among`, whatever its accents and case. */
export function isFound(text: string, ...among: readonly string[]): boolean {
  const all = bare(among.join(" "));
  return bare(text)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
