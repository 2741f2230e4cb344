/**
 * The wall's measure of time: where a day lies, how the calendar is written over it, and the zooms between a week and
 * decades. Days are numbers, counted from 1970, as the core counts them.
 */

import { scaleUtc } from "d3-scale";
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval, type TimeInterval } from "d3-time";

import type { Days, TimeUnit } from "../../api/bindings";
import { locale, t } from "../../i18n/index.svelte";
import { LETTER } from "./layout";

const DAY = 86_400_000;

/** Pixels a day at which lanes are laid out: from a week that fills the window to thirty years that do. */
export const ZOOMS: readonly number[] = [0.1, 0.25, 0.6, 1.5, 4, 10, 25, 64, 160];
export const NARROWEST = ZOOMS[0] ?? 0.1;
export const WIDEST = ZOOMS.at(-1) ?? 160;

/** What the core is told of each zoom: how many letters are as wide as a day. */
export const lettersPerDay: readonly number[] = ZOOMS.map((pixels) => pixels / LETTER);

/** The zoom whose lanes are used where a day is so wide: its names have at least the room they need. */
export function zoomAt(pixelsPerDay: number): number {
  const above = ZOOMS.findIndex((pixels) => pixels > pixelsPerDay * 1.001);
  return Math.max(0, (above < 0 ? ZOOMS.length : above) - 1);
}

/** The next zoom in that direction. */
export function nextZoom(pixelsPerDay: number, by: 1 | -1): number {
  const [nearer, farther] = [1.01, 0.99].map((slack) => pixelsPerDay * slack) as [number, number];
  const next = by > 0 ? ZOOMS.find((pixels) => pixels > nearer) : ZOOMS.findLast((pixels) => pixels < farther);
  return next ?? (by > 0 ? WIDEST : NARROWEST);
}

/** As near as that, but no nearer than a zoom can be. */
export function clampZoom(pixelsPerDay: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, pixelsPerDay));
}

/** The number of a day written in ISO. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(iso) / DAY);
}

/** A day's number as ISO text, for the core. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Today, where the person sits. */
export function today(now: Date = new Date()): number {
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY);
}

/** Where days lie. */
export type TimeScale = {
  pixelsPerDay: number;
  /** The days that there are. */
  first: number;
  last: number;
  /** How wide they all are, in pixels. */
  width: number;
  /** The left edge of a day, in pixels from that of the first. */
  x: (day: number) => number;
  /** The day at so many pixels; within a day, a fraction. */
  dayAt: (x: number) => number;
};

/**
 * The scale over all of the office's days, with room around them into which things can be moved: half a window, and
 * half a year at least.
 */
export function timeScale(extent: Days | null, now: number, pixelsPerDay: number, windowWidth: number): TimeScale {
  const room = Math.ceil(Math.max(183, windowWidth / pixelsPerDay / 2));
  const first = Math.min(extent?.first ?? now, now) - room;
  const last = Math.max(extent?.last ?? now, now) + room;
  const width = Math.max((last + 1 - first) * pixelsPerDay, windowWidth);
  const scale = scaleUtc()
    .domain([first * DAY, (last + 1) * DAY])
    .range([0, (last + 1 - first) * pixelsPerDay]);
  return {
    pixelsPerDay,
    first,
    last,
    width,
    x: (day) => scale(day * DAY),
    dayAt: (x) => scale.invert(x).getTime() / DAY,
  };
}

/** One mark of the calendar: from where, and what is written there. */
export type Tick = { day: number; end: number; label: string };

/** How the calendar is written at a zoom. */
type Ruling = {
  /** From how many pixels a day on. */
  from: number;
  fine: TimeInterval;
  coarse: TimeInterval;
  /** What a step of the keyboard is. */
  unit: TimeUnit;
  fineLabel: (date: Date, pixels: number) => string;
  coarseLabel: (date: Date) => string;
};

function written(options: Intl.DateTimeFormatOptions): (date: Date) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (date) => {
    const language = locale();
    let format = formats.get(language);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
      formats.set(language, format);
    }
    return format.format(date);
  };
}

const monthAndYear = written({ month: "long", year: "numeric" });
const shortMonth = written({ month: "short" });
const weekdayAndDay = written({ weekday: "short", day: "numeric" });
const year = (date: Date) => String(date.getUTCFullYear());
const dayOfMonth = (date: Date) => String(date.getUTCDate());
const quarter = (date: Date) => t("wall-quarter", { number: Math.floor(date.getUTCMonth() / 3) + 1 });

function every(interval: CountableTimeInterval, step: number): TimeInterval {
  return interval.every(step) ?? interval;
}

const quarters = every(utcMonth, 3);
const decades = every(utcYear, 10);

const RULINGS: readonly [Ruling, ...Ruling[]] = [
  {
    from: 22,
    fine: utcDay,
    coarse: utcMonth,
    unit: "day",
    fineLabel: (date, pixels) => (pixels < 56 ? dayOfMonth(date) : weekdayAndDay(date)),
    coarseLabel: monthAndYear,
  },
  { from: 5, fine: utcMonday, coarse: utcMonth, unit: "week", fineLabel: dayOfMonth, coarseLabel: monthAndYear },
  { from: 1.3, fine: utcMonth, coarse: utcYear, unit: "month", fineLabel: shortMonth, coarseLabel: year },
  { from: 0.4, fine: quarters, coarse: utcYear, unit: "quarter", fineLabel: quarter, coarseLabel: year },
  {
    from: 0,
    fine: utcYear,
    coarse: decades,
    unit: "year",
    fineLabel: year,
    coarseLabel: (date) => t("wall-decade", { year: year(date) }),
  },
];

function rulingAt(pixelsPerDay: number): Ruling {
  return RULINGS.find(({ from }) => pixelsPerDay >= from) ?? RULINGS[0];
}

/** The unit by which the keyboard moves, and within which what has no date is placed, at so many pixels a day. */
export function unitAt(pixelsPerDay: number): TimeUnit {
  return rulingAt(pixelsPerDay).unit;
}

/** The calendar's two lines over the days from `first` to `last`, as far as they reach. */
export function ticks(pixelsPerDay: number, first: number, last: number): { fine: Tick[]; coarse: Tick[] } {
  const { fine, coarse, fineLabel, coarseLabel } = rulingAt(pixelsPerDay);
  const marks = (interval: TimeInterval, label: (date: Date) => string): Tick[] => {
    const start = interval.floor(new Date(first * DAY));
    return interval.range(start, new Date((last + 1) * DAY)).map((date) => ({
      day: Math.round(date.getTime() / DAY),
      end: Math.round(interval.ceil(new Date(date.getTime() + 1)).getTime() / DAY),
      label: label(date),
    }));
  };
  return { fine: marks(fine, (date) => fineLabel(date, pixelsPerDay)), coarse: marks(coarse, coarseLabel) };
}

/**
 * So many pixels a day that `days` fill `width` but for `beyond`, where the names of the last ones stand, and the first
 * of them stands a little in from its left.
 */
export function fitting(
  { first, last }: Days,
  width: number,
  beyond = 0,
): { pixelsPerDay: number; left: number } {
  const room = Math.max(width - beyond, width / 2);
  const pixelsPerDay = clampZoom((room * 0.94) / (last + 1 - first));
  return { pixelsPerDay, left: first - (room / pixelsPerDay - (last + 1 - first)) / 2 };
}
