/** Made-up answers on results and on who was trained, for looking at the page: their rules are the core's. */

import type {
  ActivityBehind,
  ActivityFigures,
  IndicatorLine,
  ParticipationMatrix,
  ProjectResults,
  Record as AnyRecord,
  TrainedCell,
  TrainedState,
} from "../../src/api/bindings";
import type { RecordOf } from "../../src/forms/description";
import { blank } from "./blank";

const YEARS = [2012, 2013, 2014, 2015, 2016] as const;

function of<T extends AnyRecord["table"]>(records: readonly AnyRecord[], table: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.table === table);
}

function cell(people: number, incomplete: number, activities: number, planned = 0): TrainedCell {
  const women = Math.floor(people / 3);
  const notRecorded = people % 4;
  const men = people - women - notRecorded;
  const known = [`${women} women`, `${men} men`, ...(notRecorded > 0 ? [`${notRecorded} not recorded which`] : [])].join(", ");
  const open = incomplete > 0 ? [`${incomplete} numbers not known`] : [];
  const text = activities === 0 ? "" : incomplete === 0 ? String(people) : people === 0 ? "?" : `≥ ${people}`;
  return {
    trained: { people: { women, men, notRecorded, entries: activities, incomplete }, activities, planned },
    people: { text, detail: activities === 0 ? "" : [...(people > 0 ? [known] : []), ...open].join("; ") },
  };
}

function sum(cells: readonly TrainedCell[]): TrainedCell {
  const total = (of: (cell: TrainedCell) => number) => cells.reduce((all, one) => all + of(one), 0);
  return cell(
    total(({ trained: { people } }) => people.women + people.men + people.notRecorded),
    total(({ trained }) => trained.people.incomplete),
    total(({ trained }) => trained.activities),
    total(({ trained }) => trained.planned),
  );
}

function stateRow({ id, name }: RecordOf<"organisation">, index: number): TrainedState {
  const came = (year: number) => index % 7 !== 3 && (index * 5 + year) % 3 !== 0 && year < 2016;
  const cells = YEARS.map((year) =>
    came(year)
      ? cell((index * 7 + year) % 23, (index + year) % 11 === 0 ? 1 : 0, 1 + (index % 2))
      : cell(0, 0, 0, year === 2016 && index % 5 === 3 ? 1 : 0),
  );
  const total = sum(cells);
  const last = [...YEARS].reverse().find(came) ?? null;
  const standing = total.trained.activities > 0 ? "tookPart" : total.trained.planned > 0 ? "planned" : "notRecorded";
  return { id, name, standing, last, cells, total };
}

/** States against years. */
export function participationMatrix(records: readonly AnyRecord[]): ParticipationMatrix {
  const states = of(records, "organisation")
    .filter(({ kind }) => kind === "state")
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(stateRow);
  const without = states.filter(({ standing }) => standing === "notRecorded").length;
  const total = sum(states.map((state) => state.total));
  return {
    years: YEARS.map((year, index) => ({
      year,
      total: sum(states.map(({ cells }) => cells[index] ?? cell(0, 0, 0))),
      unrecorded: year === 2014 ? 2 : 0,
    })),
    states,
    total,
    unrecorded: 2,
    summary: `${states.length - without} of ${states.length} took part. Of ${without} no participation is recorded.`,
    caveat: "The totals leave out 7 numbers that are not known. Of 2 activities that were held no participants are recorded.",
  };
}

/** What is behind any number. */
export function activitiesBehind(records: readonly AnyRecord[]): ActivityBehind[] {
  return of(records, "activity")
    .slice(0, 3)
    .map(({ id, name, date, place, status }, index) => ({
      id,
      name,
      dateText: date.raw,
      place,
      status,
      project: "Example",
      people: cell(7 + index, index, 1).people,
      institutions: index === 0 ? ["Office of the Prosecutor General", "Judicial School"] : [],
    }));
}

/** An activity in figures. */
export function activityFigures(records: readonly AnyRecord[], id: string): ActivityFigures {
  const activity = of(records, "activity").find((one) => one.id === id);
  return {
    status: activity?.status ?? "planned",
    people: cell(24, 1, 5).people,
    states: 5,
    budgetLine: "Travel",
    lineLeftText: "at most EUR 80,000",
    costText: "EUR 12,000",
    committedText: "EUR 3,000",
    spentText: "EUR 12,500",
    leftText: "over by EUR 500",
    isOver: true,
  };
}

function indicatorLine(
  given: Partial<RecordOf<"indicator">>,
  [baselineText, latestText, targetText]: readonly [string, string, string],
  progress: IndicatorLine["progress"],
  progressText: string,
  values: readonly (readonly [period: string, value: string])[] = [],
): IndicatorLine {
  const indicator = { ...(blank("indicator") as RecordOf<"indicator">), ...given, id: `indicator ${given.title}` };
  return {
    indicator,
    baselineText,
    baselineDateText: baselineText === "" ? "" : "2013",
    latestText,
    latestDateText: latestText === "" ? "" : (values.at(-1)?.[0] ?? ""),
    targetText,
    targetDateText: targetText === "" ? "" : "October 2016",
    progress,
    progressText,
    values: values.map(([periodText, valueText], index) => ({
      id: `${given.title} ${index}`,
      periodText,
      valueText,
      comment: "",
      source: "",
      isLatest: index === values.length - 1,
    })),
  };
}

/** A project's activities and results. */
export function projectResults(records: readonly AnyRecord[], id: string): ProjectResults {
  const activities = of(records, "activity").filter(({ projectId }) => projectId === id);
  const results = of(records, "result").filter(({ projectId }) => projectId === id);
  return {
    activities: activities.map((activity, index) => ({
      id: activity.id,
      name: activity.name,
      dateText: activity.date.raw,
      place: activity.place,
      status: activity.status,
      certainty: activity.certainty,
      people: activity.status === "held" && index !== 2 ? cell(18 - index, index, 4).people : { text: "", detail: "" },
      states: 4,
      costText: index === 1 ? "" : "EUR 12,000",
      spentText: index === 0 ? "EUR 12,500" : "",
      isOver: index === 0,
      outcome: activity.outcome,
    })),
    activityCount: activities.length,
    people: activities.length === 0 ? { text: "", detail: "" } : { text: "≥ 35", detail: "11 women, 20 men, 4 not recorded which; 1 number not known" },
    states: 9,
    unrecorded: activities.length > 2 ? 1 : 0,
    results: results.map((result, index) => ({
      result,
      indicators:
        index === 0
          ? [
              indicatorLine({ title: "Judges, prosecutors and police officers trained", unit: "people" }, ["0", "260", "400"], { kind: "known", share: 650, reached: false }, "65% of the way", [
                ["2014", "80"],
                ["2015", "190"],
                ["June 2016", "260"],
              ]),
              indicatorLine({ title: "Share of training centres with a course of their own", measure: "percentage" }, ["", "40%", "75%"], { kind: "noBaseline", reached: false }, "Target not reached; how far it has come is not known without a baseline", [["2015", "40%"]]),
              indicatorLine({ title: "Requests answered within a week", measure: "percentage" }, ["35%", "82%", "80%"], { kind: "known", share: 1044, reached: true }, "Target passed: 104.4% of the way", [["2015", "82%"]]),
            ]
          : [
              indicatorLine({ title: "Law on cybercrime", measure: "qualitative", baselineComment: "drafted", targetComment: "in force" }, ["", "", ""], { kind: "notCounted" }, "Not measured in numbers"),
            ],
    })),
  };
}
