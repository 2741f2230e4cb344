/** Period in a row, in words: "12–14 June 2017". */

import type { Period } from "../../api/bindings";
import { locale } from "../../i18n/index.svelte";

/** The day at midnight where the person sits; the core writes it as `2017-06-12`. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00`);
}

/** The days in the person's language. */
export function daysInWords({ first, last }: Period): string {
  const format = new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", year: "numeric" });
  if (first === last) return format.format(midnight(first));
  // Two days of one month stand close together, as the core writes them.
  return format.formatRange(midnight(first), midnight(last)).replace(/^(\d+)\s*–\s*(?=\d+\s)/, "$1–");
}

/** The months from `from` on, as many as `count`, as a person would write them: "June – August 2017". */
export function monthsInWords(from: Date, count: number): string {
  const format = new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric" });
  const last = new Date(from.getFullYear(), from.getMonth() + count - 1, 1);
  return `${format.format(from)} – ${format.format(last)}`;
}

/** Today as the core writes days. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
