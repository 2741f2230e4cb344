/** Times of day and days, as the page shows them. */

import { locale } from "./index.svelte";

/** A time of the core's (`09:30:00`) to the minute; empty where there is none. */
export function clockOf(time: string | null): string {
  return time?.slice(0, 5) ?? "";
}

/** A day of the core's (`2016-05-24`) with its weekday. */
export function weekdayOf(day: string): string {
  const format = new Intl.DateTimeFormat(locale(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** An instant of the shell's (RFC 3339) in the time of this computer: to the minute, with its day unless that is today. */
export function momentOf(instant: string): string {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ day: "numeric", month: "short" } as const);
  return new Intl.DateTimeFormat(locale(), { ...day, hour: "2-digit", minute: "2-digit" }).format(at);
}
