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
