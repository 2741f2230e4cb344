/** What the pretended core says of deadlines: its rules without the calendars of forty states. */

import type {
  ClosureRow,
  DateSpec,
  DayRange,
  DeadlineRow,
  DueInput,
  DueRow,
  DueSummary,
  Language,
  Lateness,
  ObservanceRow,
  Offset,
  Record as AnyRecord,
  RecordRef,
  Rescheduling,
  StepRule,
  Table,
  TemplateRow,
  Timetable,
} from "../../src/api/bindings";
import type { RecordOf } from "../../src/forms/description";
import { blank } from "./blank";
import { written } from "./reading";

const TODAY = "2015-12-03";
const DAY = 86_400_000;

type Records = readonly AnyRecord[];
type Deadline = RecordOf<"deadline">;
type Planned = { days: DayRange; byRule: DayRange; off: { day: string; name: string } | null };

const holidays: readonly (readonly [day: string, en: string, fr: string])[] = [
  ["2015-12-25", "Christmas Day", "Noël"],
  ["2016-01-01", "New Year’s Day", "Jour de l’an"],
  ["2016-03-28", "Easter Monday", "Lundi de Pâques"],
  ["2016-05-05", "Ascension Day", "Ascension"],
  ["2016-05-16", "Whit Monday", "Lundi de Pentecôte"],
  ["2016-07-14", "National Day", "Fête nationale"],
  ["2016-08-15", "Assumption Day", "Assomption"],
  ["2016-11-01", "All Saints’ Day", "Toussaint"],
  ["2016-11-11", "Armistice of 1918", "Armistice de 1918"],
];

function of<T extends Table>(records: Records, table: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> & AnyRecord => record.table === table);
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

function between(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function dayOff(day: string, language: Language): string | null {
  const holiday = holidays.find(([one]) => one === day);
  if (holiday !== undefined) return `${holiday[language === "en" ? 1 : 2]} (France)`;
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
  return isWeekend ? (language === "en" ? "weekend" : "week-end") : null;
}

function working(day: string, step: 1 | -1): string {
  let at = day;
  while (dayOff(at, "en") !== null) at = plus(at, step);
  return at;
}

function apply({ count, unit, side }: Offset, day: string): string {
  const step = side === "before" ? -1 : 1;
  if (unit === "working_days") {
    let at = day;
    for (let left = count; left > 0; left--) at = working(plus(at, step), step);
    return at;
  }
  if (unit !== "months") return plus(day, step * count * (unit === "weeks" ? 7 : 1));
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + step * count + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

function words({ earliest, latest }: DayRange, language: Language): string {
  if (earliest === null || latest === null) return "";
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "fr", { dateStyle: "long", timeZone: "UTC" });
  const [first, last] = [earliest, latest].map((day) => format.format(new Date(day)));
  if (earliest === latest) return first ?? "";
  return language === "en" ? `between ${first} and ${last}` : `entre le ${first} et le ${last}`;
}

function ruleText({ count, unit, side }: Offset, from: string | undefined, language: Language): string {
  const units: Record<Offset["unit"], readonly [string, string]> = {
    weeks: ["week", "semaine"],
    days: ["day", "jour"],
    working_days: ["working day", "jour ouvrable"],
    months: ["month", "mois"],
  };
  const name = units[unit][language === "en" ? 0 : 1];
  const many = count === 1 || name === "mois" ? name : name.split(" ").map((part, index) => (language === "fr" || index > 0 || !name.includes(" ") ? `${part}s` : part)).join(" ");
  if (language === "en") return `${count} ${many} ${side} ${from === undefined ? "the meeting" : `“${from}”`}`;
  return `${count} ${many} ${side === "before" ? "avant" : "après"} ${from === undefined ? "la réunion" : `«\u202f${from}\u202f»`}`;
}

function planned(deadline: Deadline, all: readonly Deadline[], held: DayRange, language: Language): Planned {
  const other = all.find(({ id }) => id === deadline.afterDeadlineId);
  const from = other === undefined ? held : planned(other, all, held, language).days;
  const isBefore = deadline.offset.side === "before";
  const start = isBefore ? from.earliest : from.latest;
  const isSingle = from.earliest === from.latest || (other === undefined && isSpan(from));
  const [first, last] = (isSingle ? [start, start] : [from.earliest, from.latest]).map((day) =>
    day === null ? null : apply(deadline.offset, day),
  );
  const byRule = {
    earliest: first == null ? null : working(first, isBefore ? -1 : 1),
    latest: last == null ? null : working(last, isBefore ? -1 : 1),
  };
  const reason = first != null && first === last ? dayOff(first, language) : null;
  const isPinned = deadline.date.raw !== "";
  return {
    days: isPinned ? { earliest: deadline.date.earliest, latest: deadline.date.latest } : byRule,
    byRule,
    off: first != null && reason !== null ? { day: first, name: reason } : null,
  };
}

/** Days that a meeting lasts, rather than days among which one is chosen. */
function isSpan({ earliest, latest }: DayRange): boolean {
  return earliest !== null && latest !== null && between(earliest, latest) < 10;
}

function lateness({ earliest, latest }: DayRange, state: Deadline["state"]): Lateness {
  if (state === "completed" || state === "cancelled") return { kind: "notLate" };
  if (latest !== null && latest < TODAY) return { kind: "overdue", days: between(latest, TODAY) };
  if (earliest === TODAY && latest === TODAY) return { kind: "today" };
  return { kind: earliest !== null && earliest < TODAY && latest !== null ? "possiblyOverdue" : "notLate" };
}

function dateOf(records: Records, meeting: RecordOf<"meeting">): DateSpec {
  const block = records.find(({ id }) => id === meeting.blockId);
  return meeting.date.raw === "" && block?.table === "meeting_block" ? block.date : meeting.date;
}

function movedOff(off: Planned["off"], language: Language): string {
  if (off === null) return "";
  const day = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "fr", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const said = day.format(new Date(off.day));
  return language === "en" ? `moved off ${said}: ${off.name}` : `déplacée du ${said}\u202f: ${off.name}`;
}

function rowsOf(records: Records, meeting: RecordOf<"meeting">, all: readonly Deadline[], language: Language): DeadlineRow[] {
  const people = new Map(of(records, "person").map(({ id, name }) => [id, name]));
  return all
    .map((deadline): DeadlineRow => {
      const { days, byRule, off } = planned(deadline, all, dateOf(records, meeting), language);
      const isPinned = deadline.date.raw !== "";
      const hangsOn = all.find(({ id }) => id === deadline.afterDeadlineId)?.name;
      return {
        table: "deadline",
        id: deadline.id,
        name: deadline.name,
        meetingId: meeting.id,
        meetingName: meeting.name,
        days,
        dateText: isPinned ? deadline.date.raw : words(days, language),
        ruleText: ruleText(deadline.offset, hangsOn, language),
        isPinned,
        byRuleText: isPinned ? words(byRule, language) : "",
        drift: isPinned && byRule.latest !== null && days.latest !== null ? between(byRule.latest, days.latest) : null,
        movedOffText: isPinned ? "" : movedOff(off, language),
        isCircular: false,
        certainty: meeting.certainty,
        state: deadline.state,
        lateness: lateness(days, deadline.state),
        personId: deadline.personId,
        personName: people.get(deadline.personId ?? "") ?? deadline.function,
      };
    })
    .sort((one, other) => (one.days.earliest ?? "9999").localeCompare(other.days.earliest ?? "9999"));
}

function deadlinesOf(records: Records, meetingId: string): Deadline[] {
  return of(records, "deadline").filter((deadline) => deadline.meetingId === meetingId);
}

/** The timetable of a meeting. */
export function timetableOf(records: Records, meetingId: string, language: Language): Timetable {
  const meeting = of(records, "meeting").find(({ id }) => id === meetingId);
  if (meeting === undefined) return { dateText: "", rows: [] };
  return { dateText: dateOf(records, meeting).raw, rows: rowsOf(records, meeting, deadlinesOf(records, meetingId), language) };
}

function monday(day: string): string {
  return plus(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** What is due. */
export function dueRows(records: Records, input: DueInput, language: Language): DueRow[] {
  const { text, by, grouping, withDone } = input;
  const en = language === "en";
  const format = new Intl.DateTimeFormat(en ? "en-GB" : "fr", { dateStyle: "long", timeZone: "UTC" });
  const thisWeek = monday(TODAY);
  const keyed = of(records, "meeting")
    .flatMap((meeting) => rowsOf(records, meeting, deadlinesOf(records, meeting.id), language))
    .filter(({ state }) => withDone || state === "needs_action" || state === "in_process")
    .filter(({ personId }) => by.kind === "anybody" || (by.kind === "nobody" ? personId === null : personId === by.id))
    .filter(({ name, meetingName }) => `${name} ${meetingName}`.toLowerCase().includes(text.toLowerCase()))
    .map((row) => {
      const first = row.days.earliest;
      const week = first === null ? "9999" : monday(first);
      const days = first === null ? "" : format.formatRange(new Date(week), new Date(plus(week, 6)));
      const inWeek =
        row.lateness.kind === "overdue"
          ? (["0", en ? "Overdue" : "En retard"] as const)
          : week === thisWeek
            ? ([week, en ? `This week, ${days}` : `Cette semaine, ${days}`] as const)
            : ([week, days || (en ? "Day not known" : "Jour inconnu")] as const);
      const ofPerson = [row.personName || "~", row.personName || (en ? "Nobody named" : "Sans responsable")] as const;
      return { row, group: grouping === "week" ? inWeek : ofPerson };
    })
    .sort(
      (one, other) =>
        one.group[0].localeCompare(other.group[0]) ||
        (one.row.days.earliest ?? "9999").localeCompare(other.row.days.earliest ?? "9999"),
    );
  return keyed.map(({ row, group }, index) => ({
    ...row,
    groupText: keyed[index - 1]?.group[0] === group[0] ? "" : group[1],
    week: grouping === "week" && group[0] !== "0" ? group[0] : null,
  }));
}

/** How much is due. */
export function dueSummary(records: Records): DueSummary {
  const rows = dueRows(
    records,
    { text: "", by: { kind: "anybody" }, bodyId: null, grouping: "week", withDone: false, offset: 0, limit: 0 },
    "en",
  );
  const isLate = ({ lateness: { kind } }: DueRow) => kind === "overdue";
  const own = (id: string) => rows.filter(({ personId }) => personId === id);
  return {
    open: rows.length,
    overdue: rows.filter(isLate).length,
    thisWeek: rows.filter((row) => row.week === monday(TODAY)).length,
    unassigned: rows.filter(({ personId }) => personId === null).length,
    people: of(records, "person")
      .map(({ id, name }) => ({ id, name, open: own(id).length, overdue: own(id).filter(isLate).length }))
      .filter(({ open }) => open > 0),
  };
}

/** What a move does. */
export function rescheduling(records: Records, subject: RecordRef, date: DateSpec, language: Language): Rescheduling {
  const moved = records.map((record) => (record.id === subject.id ? ({ ...record, date } as AnyRecord) : record));
  const before = records.find(({ id }) => id === subject.id);
  const meetings = of(records, "meeting").filter(
    ({ id, blockId, date: own }) => id === subject.id || (blockId === subject.id && own.raw === ""),
  );
  return {
    name: before !== undefined && "name" in before ? before.name : "",
    beforeText: before?.table === "meeting" ? dateOf(records, before).raw : before && "date" in before ? before.date.raw : "",
    afterText: date.raw,
    rows: meetings.flatMap((meeting) => {
      const after = timetableOf(moved, meeting.id, language).rows;
      return timetableOf(records, meeting.id, language).rows.map((row) => {
        const then = after.find(({ id }) => id === row.id) ?? row;
        const isKnown = row.days.earliest === row.days.latest && then.days.earliest === then.days.latest;
        return {
          id: row.id,
          name: row.name,
          meetingName: subject.table === "meeting" ? "" : meeting.name,
          state: row.state,
          before: row.days,
          beforeText: row.dateText,
          after: then.days,
          afterText: then.dateText,
          byDays: isKnown && row.days.earliest && then.days.earliest ? between(row.days.earliest, then.days.earliest) : null,
          isPinned: row.isPinned,
          drift: then.drift,
          movedOffText: then.movedOffText,
          lateness: then.lateness,
        };
      });
    }),
  };
}

function stepsOf(records: Records, templateId: string): RecordOf<"template_step">[] {
  return of(records, "template_step")
    .filter((step) => step.templateId === templateId)
    .sort((one, other) => one.position - other.position);
}

/** All templates. */
export function templateRows(records: Records): TemplateRow[] {
  return of(records, "deadline_template")
    .map(({ id, name, kind }): TemplateRow => {
      const steps = stepsOf(records, id);
      return { table: "deadline_template", id, name, kind, stepCount: steps.length, stepsText: steps.map((step) => step.name).join(" · ") };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** The rules of a template's steps. */
export function stepRules(records: Records, templateId: string, language: Language): StepRule[] {
  const steps = stepsOf(records, templateId);
  return steps.map(({ id, offset, afterStepId }) => ({
    id,
    ruleText: ruleText(offset, steps.find((one) => one.id === afterStepId)?.name, language),
  }));
}

/** The deadlines that a template becomes. */
export function fromTemplate(records: Records, templateId: string, meetingId: string, id: () => string): Deadline[] {
  const steps = stepsOf(records, templateId);
  const ids = new Map(steps.map((step) => [step.id, id()]));
  return steps.map(({ id: step, name, offset, afterStepId, function: who }) => ({
    ...(blank("deadline") as RecordOf<"deadline">),
    table: "deadline",
    id: ids.get(step) ?? "",
    meetingId,
    name,
    offset,
    afterDeadlineId: ids.get(afterStepId ?? "") ?? null,
    function: who,
  }));
}

/** The timetable that a template would give. */
export function templatePreview(records: Records, templateId: string, meetingId: string, language: Language): Timetable {
  const meeting = of(records, "meeting").find(({ id }) => id === meetingId);
  if (meeting === undefined) return { dateText: "", rows: [] };
  let next = 0;
  const made = fromTemplate(records, templateId, meetingId, () => `preview-${next++}`);
  return { dateText: dateOf(records, meeting).raw, rows: rowsOf(records, meeting, made, language) };
}

/** Whose holidays are observed. */
export function observanceRows(records: Records, language: Language): ObservanceRow[] {
  const next = holidays.map(([day, en, fr]) => ({ day, name: language === "en" ? en : fr }));
  return of(records, "holiday_observance").map(({ id, calendar }) => ({
    table: "holiday_observance",
    id,
    calendar,
    effect: calendar === "FR" ? "office_closed" : "meetings_only",
    law: calendar === "FR-6AE" ? "Code du travail, L. 3133-1, L. 3134-13" : "Code du travail, L. 3133-1",
    next: calendar === "FR-6AE" ? [next[0], { day: "2015-12-26", name: language === "en" ? "Saint Stephen’s Day" : "Saint-Étienne" }, ...next.slice(1)].filter((line) => line !== undefined) : next,
  }));
}

/** When the office is closed. */
export function closureRows(records: Records): ClosureRow[] {
  return of(records, "closure").map(({ id, name, date }) => ({
    table: "closure",
    id,
    name,
    dateText: date.raw,
    isKnown: date.precision === "day",
  }));
}

const weeks = (count: number, side: Offset["side"] = "before"): Offset => ({ count, unit: "weeks", side });
const workingDays = (count: number, side: Offset["side"] = "before"): Offset => ({ count, unit: "working_days", side });

type Step = readonly [en: string, fr: string, offset: Offset, who: readonly [string, string], hangsOn?: number];
const secretary = ["Secretary", "Secrétaire"] as const;
const assistant = ["Assistant", "Assistant"] as const;
const plenary: readonly Step[] = [
  ["Interpretation booked", "Interprétation réservée", weeks(25), assistant],
  ["Convocation sent", "Convocation envoyée", weeks(8), secretary],
  ["Draft agenda out", "Projet d’ordre du jour diffusé", weeks(6), secretary],
  ["Papers out", "Documents diffusés", weeks(4), secretary],
  ["Translation out", "Traductions diffusées", weeks(1, "after"), ["Translation service", "Service de traduction"], 3],
  ["Registration closes", "Clôture des inscriptions", weeks(1), assistant],
  ["List of participants closed", "Liste des participants arrêtée", workingDays(3), assistant],
  ["List of decisions out", "Liste des décisions diffusée", workingDays(2, "after"), secretary],
  ["Report out", "Rapport diffusé", weeks(2, "after"), secretary],
];

/** The templates that Plenary brings along: two of them. */
export function readyTemplates(language: Language, id: () => string): AnyRecord[] {
  const at = language === "en" ? 0 : 1;
  const make = (name: string, kind: RecordOf<"deadline_template">["kind"], steps: readonly Step[]): AnyRecord[] => {
    const templateId = id();
    const ids = steps.map(() => id());
    return [
      { ...blank("deadline_template"), id: templateId, name, kind } as AnyRecord,
      ...steps.map(
        ([en, fr, offset, who, hangsOn], index) =>
          ({
            ...blank("template_step"),
            id: ids[index],
            templateId,
            position: index + 1,
            name: at === 0 ? en : fr,
            offset,
            afterStepId: hangsOn === undefined ? null : ids[hangsOn],
            function: who[at],
          }) as AnyRecord,
      ),
    ];
  };
  return [
    ...make(at === 0 ? "Plenary meeting" : "Réunion plénière", "plenary", plenary),
    ...make(at === 0 ? "Working group meeting" : "Réunion de groupe de travail", "working_group", plenary.filter((step) => step[4] === undefined).slice(1, 4)),
    ...make(at === 0 ? "Hearing" : "Audition", "hearing", plenary.slice(0, 3)),
  ];
}

/** The sample with timetables in all their states, templates and days off. */
export function withPlan(records: AnyRecord[], language: Language): AnyRecord[] {
  let next = 1;
  const id = () => `0190d000-0000-7000-8000-${String(next++).padStart(12, "0")}`;
  const person = of(records, "person")[0];
  const planned = readyTemplates(language, id);
  const template = planned[0]?.id ?? "";
  const all = [...records, ...planned];
  const meetings = of(records, "meeting").filter(({ name }) => ["T-CY 14", "T-CY 15", "T-CY 16", "Octopus Conference"].includes(name));
  for (const meeting of meetings) {
    if (meeting.name === "Octopus Conference" && meeting.date.raw !== "Nov 2016") continue;
    for (const [index, deadline] of fromTemplate(all, template, meeting.id, id).entries()) {
      if (meeting.name === "T-CY 14" && index < 7) Object.assign(deadline, { state: index === 5 ? "cancelled" : "completed" });
      if (meeting.name === "T-CY 14" && index >= 7) Object.assign(deadline, { personId: person?.id ?? null });
      if (meeting.name === "T-CY 15" && index === 1) Object.assign(deadline, { state: "in_process", personId: person?.id ?? null });
      if (meeting.name === "T-CY 15" && index === 3) Object.assign(deadline, { date: written("29 April 2016") });
      all.push(deadline);
    }
  }
  for (const calendar of ["FR", "FR-6AE"]) all.push({ ...blank("holiday_observance"), id: id(), calendar } as AnyRecord);
  const closures = language === "en" ? ["Between the years", "Move to the new building"] : ["Fermeture de fin d’année", "Déménagement"];
  for (const [index, date] of ["24-31 December 2015", "Feb 2016"].entries()) {
    all.push({ ...blank("closure"), id: id(), name: closures[index] ?? "", date: written(date) } as AnyRecord);
  }
  return all;
}
