/**
 * The years that a list of projects spans, and where in them a date lies. What a date leaves open is left open here:
 * no day is chosen within a month, and what has no start has no place.
 */

import type { DateSpec, Precision } from "../../api/bindings";

/** A bar, in hundredths of the scale. */
export type Span = {
  start: number;
  width: number;
  /** How much of the bar, at each end, is only possible: hundredths of the bar itself. */
  fadeStart: number;
  fadeEnd: number;
};

/** Whole years, one after the other. */
export type TimeScale = {
  years: readonly number[];
  /** Where `date` lies; null where neither end of it is known. */
  place: (date: DateSpec) => Span | null;
};

const DAY = 86_400_000;

/** The length of the unit that a date is known to, in days. */
const UNIT_DAYS: Readonly<Record<Precision, number>> = { none: 0, duration_only: 0, year: 365, quarter: 91, month: 30, day: 0 };

/** At most half the bar is faded at either end; an open end fades over all of that. */
const HALF = 50;

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The scale that takes in all of `dates`; null where none of them has a place in time. */
export function timeScale(dates: readonly DateSpec[]): TimeScale | null {
  const known = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  if (known.length === 0) return null;
  const first = Math.min(...known.map(yearOf));
  const last = Math.max(...known.map(yearOf));
  const from = Date.UTC(first, 0);
  const to = Date.UTC(last + 1, 0);
  const hundredths = (time: number) => ((time - from) / (to - from)) * 100;

  function place({ earliest, latest, precision }: DateSpec): Span | null {
    if (earliest === null && latest === null) return null;
    const start = earliest === null ? from : Date.parse(earliest);
    const end = latest === null ? to : Date.parse(latest) + DAY;
    const fade = Math.min(HALF, ((UNIT_DAYS[precision] * DAY) / (end - start)) * 100);
    return {
      start: hundredths(start),
      width: hundredths(end) - hundredths(start),
      fadeStart: earliest === null ? HALF : fade,
      fadeEnd: latest === null ? HALF : fade,
    };
  }

  return { years: Array.from({ length: last - first + 1 }, (_, index) => first + index), place };
}
