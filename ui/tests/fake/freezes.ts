/** Frozen states as the pretended core has them: what differs since is told of a few of its records, the same each time. */

import type {
  Comparison,
  DifferenceClass,
  DifferenceRow,
  FreezeRow,
  NoteEntry,
  NoteSection,
  Record as AnyRecord,
  RecordRef,
  StepText,
  UpdateNote,
} from "../../src/api/bindings";
import type { Input } from "../../src/api/client";
import type { RecordOf } from "../../src/forms/description";
import { blank } from "./blank";
import { written } from "./reading";

type Records = readonly AnyRecord[];

/** The records, and two states that were frozen. */
export function withFreezes(records: Records): AnyRecord[] {
  const freeze = (id: string, name: string, date: string): AnyRecord => ({
    ...(blank("freeze") as RecordOf<"freeze">),
    id: `0190c000-0000-7000-8000-${id.padStart(12, "0")}`,
    name,
    date: written(date),
  });
  return [...records, freeze("1", "Bureau of September", "September 2015"), freeze("2", "Before the plenary", "30 November 2015")];
}

export function freezeRows(records: Records): FreezeRow[] {
  const freezes = records.filter((record) => record.table === "freeze");
  return freezes.reverse().map(({ id, name, date }) => ({
    id,
    name,
    date,
    dateText: date.raw,
    madeAt: "2015-11-30T15:04:00Z",
    madeBy: "Alexander Seger",
  }));
}

const step = (field: string, before: string, after: string, remark = ""): StepText => ({ field, before, after, remark });

export function comparison(records: Records, { table, within }: Input<"compare_freezes">): Comparison {
  const named = (name: string): RecordRef | undefined => {
    const record = records.find((one) => "name" in one && one.name === name);
    return record === undefined ? undefined : { table: record.table, id: record.id };
  };
  const told: [DifferenceClass, string, string, StepText[], number?][] = [
    ["new", "T-CY 17", "", [step("", "", "Strasbourg, June 2017")], 2],
    ["moved", "T-CY 15", "", [step("", "23-25 May 2016", "6-8 June 2016", "later")]],
    ["moved", "Octopus Conference", "", [step("", "Nov 2016", "16-18 November 2016", "now known to the day")]],
    ["confirmed", "iPROCEEDS", "", [step("", "To be confirmed", "Stated")]],
    ["funded", "GLACY+", "", [step("Still to be funded", "at most EUR 10,000,000", "at most EUR 9,000,000")]],
    ["changed", "GLACY", "", [step("Focus", "", "Global action on cybercrime."), step("Full title", "GLACY", "GLACY project")]],
  ];
  const rows = told.flatMap(([group, name, owner, steps, parts = 0]): [DifferenceClass, DifferenceRow][] => {
    const record = named(name);
    if (record === undefined) return [];
    return [[group, { record, label: name, owner, isHere: true, parts, steps }]];
  });
  const gone = { table: "meeting", id: "0190c000-0000-7000-8000-000000000009" } as const;
  rows.splice(1, 0, [
    "gone",
    { record: gone, label: "Workshop on e-evidence", owner: "", isHere: false, parts: 0, steps: [step("", "Bucharest, May 2016", "")] },
  ]);
  const wanted = rows.filter(
    ([, { record }]) => (table === null || record.table === table) && (within === null || record.id === within.id),
  );
  const classes = [...new Set(wanted.map(([group]) => group))];
  const count = (one: AnyRecord["table"]) => rows.filter(([, { record }]) => record.table === one).length;
  return {
    total: rows.length,
    groups: classes.map((group) => {
      const some = wanted.filter(([one]) => one === group).map(([, row]) => row);
      return { class: group, total: some.length, rows: some };
    }),
    tables: (["project", "meeting"] as const).map((one) => ({ table: one, records: count(one) })),
    scopes: rows
      .filter(([, { record }]) => record.table === "project")
      .map(([, { record, label }]) => ({ scope: record, label, count: 1 })),
  };
}

export function updateNote(records: Records, { language, since, parts }: Input<"update_note">): UpdateNote {
  const isEnglish = language === "en";
  const entry = (record: RecordRef, title: string, marks: string[], details: string[]): NoteEntry => ({
    record: { table: record.table, id: record.id },
    title,
    marks: since === null ? [] : marks,
    details,
  });
  const projects = (lifeCycle: RecordOf<"project">["lifeCycle"]) =>
    records
      .filter((record) => record.table === "project")
      .filter((project) => project.lifeCycle === lifeCycle)
      .map((project) =>
        entry(
          project,
          project.fullTitle === "" ? project.name : project.fullTitle,
          project.name === "iPROCEEDS" ? [isEnglish ? "now confirmed" : "désormais confirmé"] : [],
          [[project.date.raw, project.funding, project.budget.raw].filter((text) => text !== "").join(", ")],
        ),
      );
  const meetings = records
    .filter((record) => record.table === "meeting")
    .slice(0, 6)
    .map((meeting) => entry(meeting, `${meeting.name} (${meeting.date.raw})`, meeting.name === "T-CY 17" ? ["new"] : [], []));
  const sections: NoteSection[] = [
    { part: "current_projects", heading: isEnglish ? "Current projects" : "Projets en cours", entries: projects("current"), foot: [] },
    { part: "pipeline", heading: isEnglish ? "Pipeline projects" : "Projets en préparation", entries: projects("pipeline"), foot: [] },
    { part: "ahead", heading: isEnglish ? "Meetings ahead" : "Réunions à venir", entries: meetings, foot: [] },
    { part: "opportunities", heading: isEnglish ? "Opportunities" : "Occasions", entries: [], foot: ["–"] },
  ];
  const wanted = sections.filter(({ part }) => parts.includes(part));
  const title = isEnglish ? "T-CY, December 2015: update" : "T-CY, December 2015\u202f: point d’information";
  const subtitle = isEnglish ? "As of 30 November 2015." : "Situation au 30 novembre 2015.";
  const lines = wanted.flatMap(({ heading, entries }) => [heading, ...entries.map((one) => one.title)]);
  return { title, subtitle, sections: wanted, text: [title, subtitle, ...lines].join("\n") };
}
