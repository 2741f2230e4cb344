/** Agendas, papers, follow-up and implementation over the pretended core: enough of the core's answers to see the page. */

import type {
  AgendaRow,
  AgendaView,
  CarryPreview,
  FollowUpRow,
  ItemTimes,
  Moment,
  PaperRow,
  PaperVersionMark,
  Record as AnyRecord,
  RecommendationMatrix,
  RecordLabel,
  RecordRef,
  Table,
} from "../../src/api/bindings";
import type { RecordOf } from "../../src/forms/description";
import { blank } from "./blank";
import { written } from "./reading";

const TODAY = "2015-12-03";
const DAY = 1440;

type Records = readonly AnyRecord[];

function of<T extends Table>(records: Records, table: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> & AnyRecord => record.table === table);
}

function labelOf(records: Records, table: Table, id: string | null): RecordLabel | null {
  const found = records.find((record) => record.id === id);
  if (found === undefined) return null;
  const { shortName, name, title } = found as unknown as Record<string, string | undefined>;
  return { table, id: found.id, label: [shortName, name, title].find(Boolean) ?? "", detail: "" };
}

/** The sample with an agenda of two days, papers in all their states, and what is known of a recommendation. */
export function withPapers(records: AnyRecord[]): AnyRecord[] {
  let next = 1;
  function add<T extends Table>(table: T, given: Partial<Omit<RecordOf<T>, "id" | "table">>): RecordRef {
    const id = `0190c000-0000-7000-8000-${String(next++).padStart(12, "0")}`;
    records.push({ ...blank(table), ...given, id });
    return { table, id };
  }
  const meeting = of(records, "meeting").find(({ name }) => name === "T-CY 15");
  const body = of(records, "body").find(({ shortName }) => shortName === "T-CY");
  const person = of(records, "person")[0];
  const recommendation = of(records, "recommendation")[0];
  if (!meeting || !body || !person || !recommendation) return records;
  const decision = of(records, "decision")[0];
  const at = { meetingId: meeting.id };
  const items = (
    [
      ["Opening of the meeting", 15, "09:30:00", ""],
      ["Adoption of the agenda", 10, null, ""],
      [
        "Cloud evidence: progress of the Cloud Evidence Group and options under consideration",
        90,
        null,
        "The Group will report on the hearing of 30 November 2015. Members are invited to comment on the options.",
      ],
      ["Draft guidance note on Article 18", 60, null, "For adoption."],
      ["State of signatures and ratifications", 45, "14:30:00", ""],
      ["Capacity building", null, null, ""],
      ["Assessments: follow-up to the recommendations on mutual legal assistance", 120, "09:30:00", ""],
      ["Dialogue with the Bureau of the Conference", 45, "11:00:00", ""],
      ["Other business", 15, null, ""],
    ] as const
  ).map(([title, durationMinutes, startsAt, annotation], index) =>
    add("agenda_item", { ...at, position: index + 1, title, durationMinutes, startsAt, annotation }),
  );
  if (decision) {
    const item = records.find(({ id }) => id === items[3]?.id);
    if (item?.table === "agenda_item") Object.assign(item, { decisionId: decision.id });
  }
  add("paper_series", { bodyId: body.id, pattern: "T-CY({year}){number}" });
  const paper = (symbol: string, title: string, item: number, versions: readonly (readonly [string, string, string])[]) => {
    const { id } = add("paper", { symbol, title, bodyId: body.id, ...at, agendaItemId: items[item]?.id ?? null });
    for (const [language, due, received] of versions) {
      add("paper_version", { paperId: id, language, due: written(due), received: written(received) });
    }
  };
  paper("", "Draft guidance note on production orders", 3, []);
  paper("T-CY(2015)17", "Cloud Evidence Group: options under consideration", 2, [
    ["en", "20 Nov 2015", "18 Nov 2015"],
    ["fr", "30 Nov 2015", ""],
  ]);
  paper("T-CY(2015)16", "Hearing for providers: summary", 2, [
    ["en", "Dec 2015", ""],
    ["fr", "2016", ""],
  ]);
  paper("T-CY(2015)9", "Draft agenda", 1, [
    ["en", "1 Oct 2015", "1 Oct 2015"],
    ["fr", "1 Oct 2015", "2 Oct 2015"],
  ]);
  add("decision", { title: "Write to the providers heard", ...at, bodyId: body.id, due: written("2 Oct 2015"), ownerId: person.id });
  add("decision", { title: "Ask parties for their templates", bodyId: body.id, due: written("2015") });
  add("decision", { title: "Publish the report of the hearing", bodyId: body.id, state: "done" });
  for (const title of ["Templates for requests", "Central register of requests", "Use of the 24/7 network"]) {
    add("recommendation", { title, bodyId: body.id, date: written("Dec 2014") });
  }
  const states = ["fully", "partly", "under_way", "not_started", "not_applicable"] as const;
  for (const [index, state] of of(records, "organisation").filter(({ kind }) => kind === "state").entries()) {
    for (const [column, one] of of(records, "recommendation").entries()) {
      if ((index + column) % 3 === 2) continue;
      add("implementation", {
        recommendationId: one.id,
        organisationId: state.id,
        state: states[(index * 2 + column) % states.length] ?? "fully",
        since: written(column % 2 === 0 ? "March 2015" : ""),
        source: "Reply to the questionnaire",
      });
    }
  }
  return records;
}

function lasting(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
}

function moment(minutes: number | null): Moment | null {
  if (minutes === null) return null;
  const [hour, minute] = [Math.floor((minutes % DAY) / 60), minutes % 60];
  const two = (number: number) => String(number).padStart(2, "0");
  return { day: Math.floor(minutes / DAY) + 1, time: `${two(hour)}:${two(minute)}:00` };
}

export function agendaView(records: Records, { table, id }: RecordRef): AgendaView {
  const meeting = records.find((record) => record.id === id);
  const held = meeting?.table === "meeting" || meeting?.table === "meeting_block" ? meeting : null;
  const items = of(records, "agenda_item")
    .filter((item) => (table === "meeting" ? item.meetingId : item.blockId) === id)
    .sort((one, other) => one.position - other.position);
  let [next, last, day]: [number | null, number, number] = [null, -1, 0];
  const rows = items.map((item): AgendaRow => {
    let fixed: number | null = null;
    if (item.startsAt !== null) {
      const [hour = 0, minute = 0] = item.startsAt.split(":").map(Number);
      fixed = day * DAY + hour * 60 + minute;
      if (fixed <= last) fixed += DAY;
    }
    const starts: number | null = fixed ?? next;
    const ends: number | null = starts === null || item.durationMinutes === null ? null : starts + item.durationMinutes;
    if (starts !== null) [last, day] = [starts, Math.floor(starts / DAY)];
    const apart = fixed === null || next === null || Math.floor(fixed / DAY) !== Math.floor(next / DAY) ? 0 : fixed - next;
    next = ends;
    const times: ItemTimes = { day: day + 1, starts: moment(starts), ends: moment(ends), overlap: null, free: null };
    const decision = of(records, "decision").find((one) => one.id === item.decisionId);
    return {
      item,
      times,
      durationText: item.durationMinutes === null ? "" : lasting(item.durationMinutes),
      overlapText: apart < 0 ? lasting(-apart) : "",
      freeText: apart > 0 ? lasting(apart) : "",
      papers: of(records, "paper")
        .filter((paper) => paper.agendaItemId === item.id)
        .map((paper) => {
          const standings = marks(records, paper.id).map(({ standing }) => standing);
          const standing = (["late", "mayBeLate", "awaited", "received"] as const).find((one) => standings.includes(one));
          return { id: paper.id, label: paper.symbol || paper.title, standing: standing ?? null };
        }),
      decisions: of(records, "decision").filter((one) => one.agendaItemId === item.id).length,
      followUp: decision ? { id: decision.id, label: decision.title, state: decision.state } : null,
    };
  });
  const first = held?.date.precision === "day" ? held.date.earliest : null;
  const minutes = items.reduce((sum, item) => sum + (item.durationMinutes ?? 0), 0);
  return {
    label: held?.name ?? "",
    place: held?.place ?? "",
    dateText: held?.date.raw ?? "",
    items: rows,
    days: [...new Set(rows.map(({ times }) => times.day))].map((number) => ({
      day: number,
      date: first === null ? null : new Date(Date.parse(first) + (number - 1) * 864e5).toISOString().slice(0, 10),
      isBeyondMeeting: false,
    })),
    durationText: minutes === 0 ? "" : lasting(minutes),
    withoutDuration: items.filter(({ durationMinutes }) => durationMinutes === null).length,
    overrunText: "",
  };
}

function marks(records: Records, paperId: string): PaperVersionMark[] {
  return of(records, "paper_version")
    .filter((version) => version.paperId === paperId)
    .map(({ id, language, revision, due, received }) => ({
      id,
      language,
      revision,
      dueText: due.raw,
      receivedText: received.raw,
      standing:
        received.raw !== ""
          ? "received"
          : due.latest !== null && due.latest < TODAY
            ? "late"
            : due.earliest !== null && due.earliest < TODAY
              ? "mayBeLate"
              : "awaited",
    }));
}

export function paperRows(records: Records, standing: string, text: string): PaperRow[] {
  return of(records, "paper")
    .map(
      (paper): PaperRow => ({
        table: "paper",
        id: paper.id,
        symbol: paper.symbol,
        label: paper.title,
        kind: paper.kind,
        body: labelOf(records, "body", paper.bodyId),
        meeting: labelOf(records, "meeting", paper.meetingId),
        versions: marks(records, paper.id),
      }),
    )
    .filter(({ symbol, label }) => `${symbol} ${label}`.toLowerCase().includes(text.toLowerCase()))
    .filter(({ symbol, versions }) => {
      if (standing === "withoutSymbol") return symbol === "";
      if (standing === "awaited") return versions.some((version) => version.standing !== "received");
      return standing === "all" || versions.some((version) => /late/i.test(version.standing));
    });
}

export function followUpRows(records: Records, standing: string, text: string): FollowUpRow[] {
  return of(records, "decision")
    .map((decision): FollowUpRow => {
      const { due, state } = decision;
      const isOpen = state === "open" || state === "in_progress";
      const isPast = due.latest !== null && due.latest < TODAY;
      const mayBePast = due.earliest !== null && due.earliest < TODAY;
      return {
        table: "decision",
        id: decision.id,
        label: decision.title,
        state,
        owner: labelOf(records, "person", decision.ownerId),
        body: labelOf(records, "body", decision.bodyId),
        meeting: labelOf(records, "meeting", decision.meetingId),
        dueText: due.raw,
        due: isOpen ? (isPast ? "past" : mayBePast ? "mayBePast" : due.edtf === null ? "notKnown" : "ahead") : null,
        carriedTo: of(records, "agenda_item")
          .filter((item) => item.decisionId === decision.id)
          .flatMap((item) => labelOf(records, "meeting", item.meetingId) ?? []),
      };
    })
    .filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))
    .filter(({ due }) => standing === "all" || (standing === "open" ? due !== null : due === "past" || due === "mayBePast"));
}

export function carryPreview(records: Records, meetingId: string | null): CarryPreview {
  const meetings = of(records, "meeting")
    .filter(({ status, date }) => status === "planned" && (date.latest ?? "") >= TODAY)
    .map(({ id, name, date }): RecordLabel => ({ table: "meeting", id, label: name, detail: date.raw }));
  const meeting = meetings.find(({ id }) => id === meetingId) ?? meetings[0] ?? null;
  return { meeting, meetings, followUps: meeting === null ? [] : followUpRows(records, "open", ""), more: 0 };
}

export function recommendationMatrix(records: Records, bodyId: string | null): RecommendationMatrix {
  const columns = of(records, "recommendation").filter((one) => bodyId === null || one.bodyId === bodyId);
  const cells = of(records, "implementation");
  return {
    recommendations: columns.map(({ id, title, date }) => ({
      id,
      title,
      dateText: date.raw,
      fully: cells.filter((cell) => cell.recommendationId === id && cell.state === "fully").length,
    })),
    states: of(records, "organisation")
      .filter(({ kind }) => kind === "state")
      .map(({ id, name }) => ({ id, name }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    cells: cells.map(({ id, recommendationId, organisationId, state, since, source }) => ({
      id,
      recommendationId,
      organisationId,
      state,
      sinceText: since.raw,
      source,
    })),
  };
}

/** As much of a typed duration as a look at the page needs. */
export function readDuration(text: string): number | null {
  const found = /^(?:(\d+)\s*(?:h|:)\s*)?(\d+)?(?:\s*min)?$/.exec(text.trim());
  if (found === null || (found[1] === undefined && found[2] === undefined)) return null;
  return Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0);
}
