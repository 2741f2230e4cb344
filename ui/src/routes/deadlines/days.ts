/** Days and shifts of days in few words. */

import type { DayRange, Lateness } from "../../api/bindings";
import { locale, t } from "../../i18n/index.svelte";

/** A day that is known, with its weekday: "Mon 19 Apr 2027"; null where it is not one day. */
export function dayText({ earliest, latest }: DayRange): string | null {
  if (earliest === null || earliest !== latest) return null;
  const format = new Intl.DateTimeFormat(locale(), {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${earliest}T00:00:00Z`)).replace(",", "");
}

/** How far something moves: "7 days later", "the same day"; empty where it is not known. */
export function shiftText(days: number | null): string {
  if (days === null) return "";
  if (days === 0) return t("shift-none");
  return days > 0 ? t("shift-later", { count: days }) : t("shift-earlier", { count: -days });
}

/** How late something is, in words; empty where it is not. */
export function latenessText(lateness: Lateness): string {
  if (lateness.kind === "overdue") return t("lateness-overdue", { count: lateness.days });
  if (lateness.kind === "possiblyOverdue") return t("lateness-possibly");
  return lateness.kind === "today" ? t("lateness-today") : "";
}

/** How many of these days, in the order of a timetable, fall before a meeting that begins on `begins` at the earliest. */
export function countBefore(days: readonly DayRange[], begins: string | null): number {
  const after = days.findIndex(({ earliest, latest }) => {
    const first = earliest ?? latest;
    return first === null || begins === null || first >= begins;
  });
  return after < 0 ? days.length : after;
}
