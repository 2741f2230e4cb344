/** What the pretended core says of clashes and free weeks: as much of it as a look at the page needs. */

import type {
  ClashCounts,
  ClashMark,
  ClashRow,
  ClashSide,
  FindWeekInput,
  FreeWeek,
  Record as AnyRecord,
  RecordRef,
} from "../../src/api/bindings";
import { written } from "./reading";

type Event = Extract<AnyRecord, { table: "meeting_block" | "meeting" | "activity" }>;

const DAY = 86_400_000;

function isPlanned(record: AnyRecord): record is Event {
  if (record.table === "meeting_block") return record.date.earliest !== null && record.date.latest !== null;
  if (record.table !== "meeting" && record.table !== "activity") return false;
  return record.status === "planned" && record.date.earliest !== null && record.date.latest !== null;
}

function days({ date }: Event): { first: string; last: string } {
  return { first: date.earliest ?? "", last: date.latest ?? "" };
}

function side(event: Event): ClashSide {
  const { table, id, name, date, certainty } = event;
  return { reference: { table, id }, name, dateText: date.raw, certainty };
}

function bodiesOf(records: readonly AnyRecord[], { id }: Event): string[] {
  return records.flatMap((record) => (record.table === "meeting_body" && record.meetingId === id ? [record.bodyId] : []));
}

/** Those of the records, earliest first. */
function rows(records: readonly AnyRecord[]): ClashRow[] {
  const events = records.filter(isPlanned).sort((one, other) => (days(one).first < days(other).first ? -1 : 1));
  return events.flatMap((one, index) =>
    events.slice(index + 1).flatMap((other): ClashRow[] => {
      const [first, last] = [days(other).first, [days(one).last, days(other).last].sort()[0] ?? ""];
      if (first > last) return [];
      const isCertain = [one, other].every((event) => event.date.precision === "day" && event.certainty === "stated");
      const shared = bodiesOf(records, one).filter((id) => bodiesOf(records, other).includes(id));
      const wide = [one, other].some((event) => Date.parse(days(event).last) - Date.parse(days(event).first) > 31 * DAY);
      if (wide && shared.length === 0) return [];
      const accepted = records.find(
        (record) => record.table === "accepted_clash" && record.subject.id === one.id && record.target.id === other.id,
      );
      return [
        {
          kind: "same_days",
          isCertain,
          days: { first, last },
          first: side(one),
          second: side(other),
          bodies: shared.flatMap((id) =>
            records.flatMap((record) => (record.table === "body" && record.id === id ? [record.shortName || record.name] : [])),
          ),
          people: [],
          place: one.place === other.place ? one.place : "",
          digest: "00",
          accepted: accepted?.table === "accepted_clash" ? { id: accepted.id, reason: accepted.reason } : null,
          formerReason: "",
        },
      ];
    }),
  );
}

/** All, by how sure they are: certain, possible, accepted. */
function groups(records: readonly AnyRecord[], from: string | null): [ClashRow[], ClashRow[], ClashRow[]] {
  const all = rows(records).filter((row) => from === null || row.days.last >= from);
  return [
    all.filter((row) => row.isCertain && row.accepted === null),
    all.filter((row) => !row.isCertain && row.accepted === null),
    all.filter((row) => row.accepted !== null),
  ];
}

/** All in their order. */
export function clashes(records: readonly AnyRecord[], from: string | null): ClashRow[] {
  return groups(records, from).flat();
}

/** How many there are. */
export function clashCounts(records: readonly AnyRecord[], from: string | null): ClashCounts {
  const [certain, possible, accepted] = groups(records, from).map((group) => group.length) as [number, number, number];
  return { certain, possible, accepted };
}

/** Those of one record. */
export function clashesOf(records: readonly AnyRecord[], { id }: RecordRef): ClashRow[] {
  return rows(records).filter((row) => row.first.reference.id === id || row.second.reference.id === id);
}

/** Which records have some. */
export function marks(records: readonly AnyRecord[]): ClashMark[] {
  return records.filter(isPlanned).flatMap(({ table, id }) => {
    const own = clashesOf(records, { table, id }).filter((row) => row.accepted === null);
    const certain = own.filter((row) => row.isCertain).length;
    return own.length > 0 ? [{ id, certain, possible: own.length - certain }] : [];
  });
}

/** Mondays of the window, the first of them with something against it. */
export function weeks(input: FindWeekInput): FreeWeek[] {
  const { window, length } = input;
  const found: FreeWeek[] = [];
  for (let day = Date.parse(window.first); day <= Date.parse(window.last) && found.length < 6; day += DAY) {
    if (new Date(day).getUTCDay() !== 1) continue;
    const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
    const days = { first: iso(day), last: iso(day + (length - 1) * DAY) };
    const { raw: dateText } = written(`${days.first}/${days.last}`);
    const kind = found.length < 3 ? "quiet_week" : "nobody_elsewhere";
    found.push({
      days,
      dateText,
      reasons: [
        ...(found.length < 3
          ? []
          : [{ kind: "something_else" as const, isFor: false, isCertain: false, name: "Octopus Conference", dateText: "November 2016" }]),
        { kind, isFor: true, isCertain: true, name: "", dateText: "" },
      ],
    });
  }
  return found;
}
