/** What the pretended core says of the wall: as much of it as a look at the page needs. */

import type {
  DateChange,
  DateProposal,
  DateSpec,
  Record as AnyRecord,
  Span,
  Wall,
  WallGroup,
  WallInput,
  WallItem,
} from "../../src/api/bindings";
import { written } from "./reading";

const DAY = 86_400_000;

type Scheduled = Extract<AnyRecord, { table: "project" | "meeting_block" | "meeting" | "activity" }>;

function isScheduled(record: AnyRecord): record is Scheduled {
  return ["project", "meeting_block", "meeting", "activity"].includes(record.table);
}

function number(day: string): number {
  return Math.round(Date.parse(day) / DAY);
}

function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function spanOf({ earliest, latest, precision, edtf }: DateSpec): Span | null {
  if (earliest === null && latest === null) return null;
  const [first, last] = [earliest, latest].map((day) => (day === null ? null : number(day)));
  const long = { none: 0, duration_only: 0, year: 364, quarter: 90, month: 29, day: 0 }[precision];
  const [sureFirst, sureLast] = [first == null ? null : first + long, last == null ? null : last - long];
  const lasts = precision === "day" ? !(edtf ?? "").startsWith("[") : (edtf ?? "").includes("/");
  const isSure = lasts && (sureFirst === null || sureLast === null || sureFirst <= sureLast);
  return {
    first: first ?? null,
    last: last ?? null,
    isSure,
    sureFirst: isSure ? sureFirst : null,
    sureLast: isSure ? sureLast : null,
  };
}

function itemOf(record: Scheduled): WallItem {
  const { table, id, name, date, certainty } = record;
  return {
    table,
    id,
    name,
    span: spanOf(date),
    precision: date.precision,
    dateText: date.raw,
    certainty,
    kind: table === "meeting" ? record.kind : null,
    status: table === "meeting" || table === "activity" ? record.status : null,
    lifeCycle: table === "project" ? record.lifeCycle : null,
  };
}

/** First come, first served, with the room that names take. */
function lanesOf(items: readonly WallItem[], lettersPerDay: number): number[] {
  const ends: number[] = [];
  return items.map(({ span, name }) => {
    const first = span?.first ?? -1e6;
    const room = Math.ceil((Math.min(28, name.length) + 3) / lettersPerDay);
    const last = span?.last ?? 1e6;
    const end = last - first < room - 1 ? last + room : last;
    const free = ends.findIndex((until) => until < first);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}

/** The wall of these records. */
export function wallOf(records: readonly AnyRecord[], { text, grouping, lettersPerDay }: WallInput): Wall {
  const found = records
    .filter(isScheduled)
    .filter((record) => !(record.table === "meeting" && record.blockId !== null && record.date.raw === ""))
    .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
    .map(itemOf);
  const items = found
    .filter(({ span }) => span !== null)
    .sort((one, other) => (one.span?.first ?? -1e6) - (other.span?.first ?? -1e6) || one.name.localeCompare(other.name));
  const labels = new Map<string, string>();
  for (const record of records) {
    if (record.table === "body") labels.set(record.id, record.shortName === "" ? record.name : record.shortName);
    if (record.table === "project" || record.table === "region") labels.set(record.id, record.name);
  }
  const members = new Map<string, Set<string>>();
  const add = (id: string, group: string) => members.set(id, (members.get(id) ?? new Set()).add(group));
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const record of records) {
    if (grouping === "project" && record.table === "project") add(record.id, record.id);
    if (grouping === "project" && (record.table === "meeting" || record.table === "activity") && record.projectId !== null) {
      add(record.id, record.projectId);
      if (record.table === "meeting" && record.blockId !== null) add(record.blockId, record.projectId);
    }
    if (grouping === "body" && record.table === "meeting_body") {
      add(record.meetingId, record.bodyId);
      const meeting = byId.get(record.meetingId);
      if (meeting?.table === "meeting" && meeting.blockId !== null) add(meeting.blockId, record.bodyId);
    }
  }
  const groups = new Map<string, WallGroup>();
  for (const [index, item] of items.entries()) {
    const own = [...(members.get(item.id) ?? [])];
    for (const id of own.length > 0 ? own : [null]) {
      const table = id === null ? item.table : grouping === "project" ? "project" : "body";
      const key = id ?? `~${item.table}`;
      const group = groups.get(key) ?? { table, id, label: labels.get(key) ?? "", items: [], lanes: [] };
      group.items.push(index);
      groups.set(key, group);
    }
  }
  const ordered = [...groups.values()].sort(
    (one, other) => Number(one.id === null) - Number(other.id === null) || one.label.localeCompare(other.label),
  );
  for (const group of ordered) {
    const own = group.items.flatMap((index) => items[index] ?? []);
    group.lanes = lettersPerDay.map((letters) => lanesOf(own, letters));
  }
  const days = items.flatMap(({ span }) => [span?.first, span?.last]).filter((day) => typeof day === "number");
  const undated = found.filter(({ span }) => span === null);
  return {
    covers: null,
    extent: days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) },
    items,
    groups: ordered,
    leftOut: 0,
    undated,
    undatedTotal: undated.length,
  };
}

const MONTHS = { day: 0, week: 0, month: 1, quarter: 3, year: 12 } as const;

function moved(date: DateSpec, change: DateChange): DateSpec {
  if (change.kind === "place") return within(change.on, change.unit === "day" ? "day" : "month");
  const { part, shift } = change;
  const days = shift.kind === "days" ? shift.days : shift.count * { day: 1, week: 7, month: 30, quarter: 91, year: 365 }[shift.unit];
  const at = (day: string | null, isMoved: boolean) => (day === null ? null : iso(number(day) + (isMoved ? days : 0)));
  if (date.precision !== "day" && part === "whole" && date.earliest !== null) {
    const months = shift.kind === "days" ? Math.round(days / 30.44) : shift.count * Math.max(1, MONTHS[shift.unit]);
    const first = new Date(Date.parse(date.earliest));
    first.setUTCMonth(first.getUTCMonth() + months);
    const last = new Date(Date.parse(date.latest ?? date.earliest) + DAY);
    last.setUTCMonth(last.getUTCMonth() + months);
    return said({ ...date, earliest: first.toISOString().slice(0, 10), latest: iso(last.getTime() / DAY - 1) });
  }
  return said({ ...date, earliest: at(date.earliest, part !== "end"), latest: at(date.latest, part !== "start") });
}

function within(on: string, precision: "day" | "month"): DateSpec {
  const month = on.slice(0, 7);
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
  const [earliest, latest] = precision === "day" ? [on, on] : [`${month}-01`, last];
  return said({ ...written(""), edtf: precision === "day" ? on : month, earliest, latest, precision });
}

function said(date: DateSpec): DateSpec {
  const format = new Intl.DateTimeFormat("en-GB", {
    ...(date.precision === "day" ? { day: "numeric" } : {}),
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const [first, last] = [date.earliest, date.latest].map((day) => new Date(day ?? 0));
  return { ...date, raw: format.formatRange(first ?? 0, last ?? 0) };
}

/** What a date would become. */
export function proposal(record: AnyRecord, change: DateChange): DateProposal {
  const before = isScheduled(record) ? record.date : written("");
  const date = moved(before, change);
  return {
    date,
    span: spanOf(date),
    beforeText: before.raw,
    afterText: date.raw,
    isSame: before.earliest === date.earliest && before.latest === date.latest,
    deadlinesText: "",
  };
}
