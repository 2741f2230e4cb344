/** Where everything on the wall stands, from what the core laid out: bars in lanes, lanes in groups. */

import type { Wall, WallGroup, WallItem } from "../../api/bindings";
import { tablePlural } from "../../i18n/terms";

/** How high a lane is, and the bar in it. */
export const LANE = 26;
export const BAR = 20;
/** Above and below the lanes of a group. */
const PADDING = 4;
/** A name behind its bar is never longer, in pixels, however far the next bar is. */
export const LONGEST_NAME = 420;

/** A letter of a name is so wide on average, in pixels, and so much stands around the name. */
export const LETTER = 6.1;
const AROUND = 14;
const LONGEST = 28;
/** Between a name and the next bar. */
const GAP = 4;
/** A name gives way to a soft edge that is no wider. */
const SOFT_INSET = 24;

/** How wide a name is, roughly, with the mark before it. */
export function nameWidth(text: string): number {
  return Math.min(text.length, LONGEST) * LETTER + AROUND;
}

/**
 * Where in a bar its name begins, in pixels from the bar's left, and how much room it has: behind a bar that cannot hold
 * it, as far as the next one, else where the days begin that are sure, if that is near enough. One that would begin before the left edge begins
 * at that edge, as long as its bar is there.
 */
export function nameInset(
  name: number,
  { start, sure, end, next, left }: { start: number; sure: number; end: number; next: number; left: number },
): { inset: number; room: number } {
  const long = end - start;
  if (long < name) return { inset: Math.round(long), room: Math.min(LONGEST_NAME, Math.max(0, next - end - GAP)) };
  const isNear = sure - start < SOFT_INSET && end - sure > name;
  const own = isNear ? Math.round(sure - start) : 0;
  const isCut = start + own < left && end - left > SOFT_INSET;
  const inset = isCut ? Math.round(left - start) : own;
  return { inset, room: long - inset };
}

/** A bar: an item in one of its groups. */
export type Bar = {
  index: number;
  item: WallItem;
  group: number;
  row: number;
  /** Its top, in pixels. */
  y: number;
  /** The first day and the last that it can take; an open end is infinitely far. */
  first: number;
  last: number;
  /** The first day of the next bar in its lane. */
  next: number;
};

/** A group's lanes. */
export type Band = { group: WallGroup; label: string; top: number; height: number; firstBar: number; bars: number };

/** The lanes of one zoom. A bar has the same index in every layout of one wall. */
export type Layout = {
  of: Wall;
  bars: readonly Bar[];
  bands: readonly Band[];
  /** The bars of each lane, from left to right, and the top of each lane. */
  rows: readonly (readonly Bar[])[];
  tops: readonly number[];
  height: number;
};

/** A part of the wall: days across, pixels down. */
export type Area = { first: number; last: number; top: number; bottom: number };

/** The layouts of the latest wall, by zoom: going there and back works none out again. */
const known: { wall: Wall | null; layouts: Map<number, Layout> } = { wall: null, layouts: new Map() };

/** What a group is called: as its record, or as the table of those that have none. */
export function labelOf({ id, table, label }: WallGroup): string {
  return id === null ? tablePlural(table) : label;
}

/** The wall as it is laid out at that zoom. */
export function layoutAt(wall: Wall, zoom: number): Layout {
  if (known.wall !== wall) {
    known.wall = wall;
    known.layouts = new Map();
  }
  const laid = known.layouts.get(zoom) ?? layout(wall, zoom);
  known.layouts.set(zoom, laid);
  return laid;
}

/** Works a layout out. */
export function layout(wall: Wall, zoom: number): Layout {
  const bars: Bar[] = [];
  const bands: Band[] = [];
  const rows: Bar[][] = [];
  const tops: number[] = [];
  let top = 0;
  for (const [place, group] of wall.groups.entries()) {
    const lanes = group.lanes[zoom] ?? [];
    const firstRow = rows.length;
    const firstBar = bars.length;
    for (const [member, index] of group.items.entries()) {
      const item = wall.items[index];
      const lane = lanes[member];
      if (item?.span === undefined || item.span === null || lane === undefined) continue;
      const row = firstRow + lane;
      while (rows.length <= row) {
        tops.push(top + PADDING + (rows.length - firstRow) * LANE);
        rows.push([]);
      }
      const { first, last } = item.span;
      const bar: Bar = {
        index: bars.length,
        item,
        group: place,
        row,
        y: tops[row] ?? 0,
        first: first ?? -Infinity,
        last: last ?? Infinity,
        next: Infinity,
      };
      const before = rows[row]?.at(-1);
      if (before !== undefined) before.next = bar.first;
      bars.push(bar);
      rows[row]?.push(bar);
    }
    const height = (rows.length - firstRow) * LANE + 2 * PADDING;
    bands.push({ group, label: labelOf(group), top, height, firstBar, bars: bars.length - firstBar });
    top += height;
  }
  // The core answers in the order of dates; within a lane that is from left to right.
  return { of: wall, bars, bands, rows, tops, height: top };
}

/** The first index for which `isAt` holds; it holds for all that follow. */
function firstAt(length: number, isAt: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Calls `visit` with each bar of which a part, or a part of its name, lies in `area`. */
export function visible({ rows, tops }: Layout, area: Area, pixelsPerDay: number, visit: (bar: Bar) => void): void {
  const name = LONGEST_NAME / pixelsPerDay;
  const start = firstAt(rows.length, (row) => (tops[row] ?? 0) + LANE > area.top);
  for (let row = start; row < rows.length && (tops[row] ?? 0) < area.bottom; row++) {
    const bars = rows[row] ?? [];
    const reach = (bar: Bar | undefined) => (bar?.last ?? 0) + name;
    for (let index = firstAt(bars.length, (at) => reach(bars[at]) >= area.first); index < bars.length; index++) {
      const bar = bars[index];
      if (bar === undefined || bar.first > area.last) break;
      visit(bar);
    }
  }
}

/** The groups of which a part lies between two heights. */
export function visibleBands({ bands }: Layout, top: number, bottom: number): readonly Band[] {
  const start = firstAt(bands.length, (at) => {
    const band = bands[at];
    return band !== undefined && band.top + band.height > top;
  });
  const end = firstAt(bands.length, (at) => (bands[at]?.top ?? 0) >= bottom);
  return bands.slice(start, end);
}

/** The bar that an arrow leads to: along time within the order of all, or to the nearest in the next lane that has one. */
export function neighbour({ bars, rows }: Layout, from: Bar, key: string): Bar | undefined {
  switch (key) {
    case "ArrowRight":
      return bars[from.index + 1];
    case "ArrowLeft":
      return bars[from.index - 1];
    case "ArrowDown":
    case "ArrowUp": {
      const step = key === "ArrowDown" ? 1 : -1;
      for (let row = from.row + step; row >= 0 && row < rows.length; row += step) {
        const nearest = nearestTo(rows[row] ?? [], from.first);
        if (nearest !== undefined) return nearest;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

function nearestTo(bars: readonly Bar[], day: number): Bar | undefined {
  let best: Bar | undefined;
  const away = (bar: Bar) => (day < bar.first ? bar.first - day : day > bar.last ? day - bar.last : 0);
  for (const bar of bars) if (best === undefined || away(bar) < away(best)) best = bar;
  return best;
}

/** The first bar that shows this record. */
export function barOf({ bars }: Layout, id: string): Bar | undefined {
  return bars.find(({ item }) => item.id === id);
}
