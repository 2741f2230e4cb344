/** Which items of a calendar have days of their own, and where the others stand. */

import type { CalendarItem, CalendarPeriod, DateSpec } from "../../api/bindings";
import { monthOf, type Month } from "./months";

/** An item that is drawn on its days: both ends are known. */
export type DrawnItem = CalendarItem & { date: DateSpec & { earliest: string; latest: string } };

/** How well the date of an item is known that is not drawn; the headings are the messages `calendar-known-<word>`. */
export type Known = "month" | "quarter" | "year" | "range" | "none";

/** The calendar of a period, sorted out. */
export type Entries = { drawn: readonly DrawnItem[]; others: readonly { known: Known; items: readonly CalendarItem[] }[] };

/** Whether an item takes place on all the days from its first to its last: a choice of days does not. */
function isDrawn(item: CalendarItem): item is DrawnItem {
  const { precision, earliest, latest, edtf } = item.date;
  return precision === "day" && earliest !== null && latest !== null && edtf?.startsWith("[") !== true;
}

function knownOf({ precision, edtf, earliest, latest }: DateSpec): Known {
  if (edtf === null || precision === "none" || precision === "duration_only") return "none";
  return precision === "day" || earliest === null || latest === null ? "range" : precision;
}

/** Sorts out a period. Nothing that is known less well than to the day is ever drawn on one. */
export function sortOut(period: CalendarPeriod | undefined): Entries {
  const { exact = [], approximate = [], undated = [] } = period ?? {};
  const others = [...exact.filter((item) => !isDrawn(item)), ...approximate, ...undated];
  const kinds: readonly Known[] = ["month", "quarter", "year", "range", "none"];
  return {
    drawn: exact.filter(isDrawn),
    others: kinds
      .map((known) => ({ known, items: others.filter((item) => knownOf(item.date) === known) }))
      .filter(({ items }) => items.length > 0),
  };
}

/** The one month that a date falls into, where there is one. */
export function onlyMonth({ earliest, latest }: DateSpec): Month | undefined {
  if (earliest === null || latest === null) return undefined;
  return monthOf(earliest) === monthOf(latest) ? monthOf(earliest) : undefined;
}

/** The months of the nearest items before and after a month; items known to the day or to the month count. */
export function nearestMonths(
  period: CalendarPeriod | undefined,
  month: Month,
): { before: Month | undefined; after: Month | undefined } {
  const months = [...(period?.exact ?? []), ...(period?.approximate ?? [])]
    .filter(({ date }) => date.precision === "day" || date.precision === "month")
    .flatMap(({ date }) => (date.earliest === null ? [] : [monthOf(date.earliest)]))
    .sort();
  return { before: months.findLast((one) => one < month), after: months.find((one) => one > month) };
}
