/**
 * A pretended core for looking at the page and for its tests: it keeps records in memory and answers in the core's
 * forms. It has none of the core's rules beyond what makes the page's own work visible.
 */

import type {
  Amount,
  Changes,
  DateSpec,
  Failure,
  HistoryEntry,
  MeetingRow,
  Record as AnyRecord,
  RecordLabel,
  RecordRef,
  RelatedGroup,
  RelatedItem,
  Table,
} from "../../src/api/bindings";
import type { Language, Startup, Theme } from "../../src/api/shell";
import { fieldsOf, forms, relationshipsOf } from "../../src/forms";
import { tables } from "../../src/forms/tables";

export const NIL = "00000000-0000-0000-0000-000000000000";
export const noDate: DateSpec = {
  raw: "",
  edtf: null,
  earliest: null,
  latest: null,
  precision: "none",
  durationMonths: null,
  startsAt: null,
  endsAt: null,
  timeZone: null,
};

type Step = { label: string; before: Map<string, AnyRecord>; after: Map<string, AnyRecord>; at: string; touched: RecordRef };
type Fields = Record<string, unknown>;

const operationLabels: Record<Language, Record<"add" | "edit" | "delete", string>> = {
  en: { add: "Added", edit: "Changed", delete: "Deleted" },
  fr: { add: "Ajout", edit: "Modification", delete: "Suppression" },
};

/** A month by its number, in either language. */
const months =
  /^(jan|f[eé]v|feb|mar|apr|avr|may|mai|june?|juin|july?|juil|aug|ao[uû]|sep|oct|nov|dec|d[eé]c)[a-zûéè]*\.? (\d{4})$/i;
const order = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export class FakeCore {
  #records = new Map<string, AnyRecord>();
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  #changes: Changes | null = null;
  #next = 1;
  readonly #state: { isOpen: boolean; isReadOnly: boolean; language: Language; theme: Theme };

  constructor(records: readonly AnyRecord[], state: { isOpen: boolean; isReadOnly: boolean; language: Language; theme: Theme }) {
    for (const record of records) this.#records.set(record.id, record);
    this.#state = state;
  }

  /** What the last command changed, once. */
  takeChanges(): Changes | null {
    const changes = this.#changes;
    this.#changes = null;
    return changes;
  }

  /** Answers a message of the page; throws a failure as the core does. */
  answer(command: string, payload: Fields): unknown {
    if (command === "call") return this.#call(payload.name as string, payload.input as Fields);
    switch (command) {
      case "startup":
        return this.#startup();
      case "set_language":
        this.#state.language = payload.language as Language;
        return null;
      case "set_theme":
        this.#state.theme = payload.theme as Theme;
        return null;
      case "close_office":
        this.#state.isOpen = false;
        return this.#startup();
      case "new_office":
      case "open_office":
      case "open_recent":
      case "open_sample":
        this.#state.isOpen = true;
        return this.#startup();
      default:
        return null;
    }
  }

  #startup(): Startup {
    const { isOpen, language, theme } = this.#state;
    return {
      office: isOpen ? { name: "T-CY, December 2015" } : null,
      recent: [
        { name: "T-CY, December 2015", folder: "Documents" },
        { name: "Secretariat of the Lanzarote Committee", folder: "Shared/Secretariat/Offices" },
      ],
      language,
      theme,
    };
  }

  #call(name: string, input: Fields): unknown {
    const ref = input as unknown as RecordRef;
    switch (name) {
      case "office_state":
        return {
          name: "T-CY, December 2015",
          fileName: "tcy.plenary",
          readOnly: this.#state.isReadOnly ? this.#lockFailure() : null,
          undo: this.#done.at(-1)?.label ?? null,
          redo: this.#undone.at(-1)?.label ?? null,
        };
      case "new_record":
        return this.#blank(input.table as Table);
      case "get_record":
        return this.#get(ref);
      case "add_record":
      case "edit_record": {
        const record = input as unknown as AnyRecord;
        this.#check(record);
        return { record, changes: this.#write(record, name === "add_record" ? "add" : "edit") };
      }
      case "delete_record":
        return this.#write(this.#get(ref), "delete");
      case "undo":
        return this.#step(this.#done, this.#undone, "before");
      case "redo":
        return this.#step(this.#undone, this.#done, "after");
      case "record_detail":
        return this.#detail(this.#get(ref));
      case "record_history":
        return this.#history(ref);
      case "list_records":
        return this.#page(this.#list(input.table as Table, input.text as string | undefined), input);
      case "list_meetings":
        return this.#page(this.#meetings(input.text as string | undefined), input);
      case "search": {
        const text = (input.text as string).toLowerCase();
        return tables
          .flatMap((table) => this.#list(table, text))
          .slice(0, input.limit as number)
          .map((label) => ({ ...label, snippet: label.detail }));
      }
      case "read_date":
        return readDate(input.text as string);
      case "read_amount":
        return readAmount(input.text as string);
      default:
        throw failure("internal", `the pretended core has no ${name}`);
    }
  }

  #lockFailure(): Failure {
    return {
      code: "locked",
      message: "This office is open on another computer, by Ms Dupont. You can read it, not change it.",
      hint: "Close it there to write here.",
      field: null,
    };
  }

  #get({ id }: RecordRef): AnyRecord {
    const record = this.#records.get(id);
    if (record === undefined) throw failure("notFound", "This record is not there any more.");
    return record;
  }

  #blank(table: Table): AnyRecord {
    const fields: Fields = { table, id: `00000000-0000-7000-8000-${String(this.#next++).padStart(12, "0")}` };
    for (const [name, field] of fieldsOf(table)) {
      fields[name] = {
        line: "",
        text: "",
        number: name === "memberCount" ? null : 1,
        reference: field.control === "reference" && field.required ? NIL : null,
        record: { table: "office_info", id: NIL },
        date: noDate,
        amount: { raw: "", minor: null, currency: null },
        vocabulary: field.control === "vocabulary" ? field.words[0] : "",
      }[field.control];
    }
    return fields as unknown as AnyRecord;
  }

  #check(record: AnyRecord): void {
    if (this.#state.isReadOnly) throw this.#lockFailure();
    for (const [name, field] of fieldsOf(record.table)) {
      const value = (record as unknown as Fields)[name];
      if (!("required" in field) || !field.required || (value !== "" && value !== NIL)) continue;
      throw failure("invalid", "This must be filled in.", name);
    }
  }

  #write(record: AnyRecord, verb: "add" | "edit" | "delete"): Changes {
    const before = new Map(this.#records);
    if (verb === "delete") this.#records.delete(record.id);
    else this.#records.set(record.id, record);
    const label = `${operationLabels[this.#state.language][verb]}: ${this.#label(record)}`;
    this.#done.push({
      label,
      before,
      after: new Map(this.#records),
      at: new Date(Date.UTC(2015, 11, 3, 9, this.#done.length)).toISOString(),
      touched: { table: record.table, id: record.id },
    });
    this.#undone.length = 0;
    const kind = { add: "inserted", edit: "updated", delete: "deleted" } as const;
    this.#changes = {
      operation: `${verb}_record`,
      label,
      rows: [{ table: record.table, id: record.id, kind: kind[verb] }],
    };
    return this.#changes;
  }

  #step(from: Step[], to: Step[], side: "before" | "after"): Changes {
    const step = from.pop();
    if (step === undefined) throw failure("nothingToUndo", "There is nothing to undo.");
    to.push(step);
    this.#records = new Map(step[side]);
    this.#changes = { operation: "undo", label: step.label, rows: [{ ...step.touched, kind: "updated" }] };
    return this.#changes;
  }

  #label(record: AnyRecord): string {
    const fields = record as unknown as Fields;
    const { naming } = forms[record.table];
    if (naming !== null) return String(fields[naming]);
    for (const [name, field] of fieldsOf(record.table)) {
      const value = fields[name];
      if (name === "quote" && value !== "") return String(value);
      if (name === "number") return [value, fields.heading].filter(Boolean).join(" ");
      if (field.control === "record") {
        const target = this.#records.get((value as RecordRef).id);
        if (target !== undefined) return this.#label(target);
      }
      const target = field.control === "reference" ? this.#records.get(String(value)) : undefined;
      if (target !== undefined) return this.#label(target);
    }
    return "—";
  }

  #detailText(record: AnyRecord): string {
    const fields = record as unknown as Fields;
    const parts = [fields.shortName, fields.fullTitle, (fields.date as DateSpec | undefined)?.raw];
    return parts.filter((part) => typeof part === "string" && part !== "").join(" · ");
  }

  #list(table: Table, text = ""): RecordLabel[] {
    const wanted = text.toLowerCase();
    return [...this.#records.values()]
      .filter((record) => record.table === table)
      .map((record) => ({ table, id: record.id, label: this.#label(record), detail: this.#detailText(record) }))
      .filter(({ label, detail }) => `${label} ${detail}`.toLowerCase().includes(wanted))
      .sort((one, other) => one.label.localeCompare(other.label));
  }

  #meetings(text = ""): MeetingRow[] {
    const rows = [...this.#records.values()].flatMap((record): MeetingRow[] => {
      if (record.table !== "meeting" && record.table !== "meeting_block") return [];
      const isMeeting = record.table === "meeting";
      const block = isMeeting && record.blockId !== null ? this.#records.get(record.blockId) : undefined;
      const date = record.date.raw === "" && block?.table === "meeting_block" ? block.date : record.date;
      const bodies = [...this.#records.values()]
        .filter((other) => other.table === "meeting_body" && other.meetingId === record.id)
        .map((other) => (other.table === "meeting_body" ? this.#get({ table: "body", id: other.bodyId }) : other))
        .map((body) => (body.table === "body" ? body.shortName || body.name : ""));
      return [
        {
          table: record.table,
          id: record.id,
          name: record.name,
          kind: isMeeting ? record.kind : null,
          bodies: bodies.join(", "),
          place: record.place,
          date,
          dateText: date.raw,
          blockId: isMeeting ? record.blockId : null,
          blockName: block?.table === "meeting_block" ? block.name : null,
          certainty: record.certainty,
          status: isMeeting ? record.status : "planned",
        },
      ];
    });
    return rows
      .filter((row) => row.name.toLowerCase().includes(text.toLowerCase()))
      .sort((one, other) => {
        const byDate = (one.date.earliest ?? "9999").localeCompare(other.date.earliest ?? "9999");
        return byDate || (one.table === "meeting_block" ? -1 : 1);
      });
  }

  #page<T>(all: readonly T[], input: Fields): { items: T[]; total: number } {
    const offset = input.offset as number;
    return { items: all.slice(offset, offset + (input.limit as number)), total: all.length };
  }

  #detail(record: AnyRecord) {
    const related: RelatedGroup[] = relationshipsOf(record.table).map(({ table, field }) => ({
      table,
      field,
      items: [...this.#records.values()]
        .filter((other) => other.table === table && refersTo((other as unknown as Fields)[field], record.id))
        .map((other): RelatedItem => ({ record: other, label: this.#itemLabel(other, field), detail: this.#itemDetail(other) })),
    }));
    return {
      record,
      label: this.#label(record),
      references: this.#references([record, ...related.flatMap((group) => group.items.map((item) => item.record))]),
      related: related.filter((group) => group.items.length > 0),
    };
  }

  #itemLabel(record: AnyRecord, parentField: string): string {
    if (forms[record.table].naming !== null || record.table === "citation") return this.#label(record);
    for (const [name, field] of fieldsOf(record.table)) {
      if (name === parentField) continue;
      const value = (record as unknown as Fields)[name];
      const id = field.control === "record" ? (value as RecordRef).id : field.control === "reference" ? String(value) : "";
      const target = this.#records.get(id);
      if (target !== undefined) return this.#label(target);
    }
    return this.#label(record);
  }

  #itemDetail(record: AnyRecord): string {
    const fields = record as unknown as Fields;
    const amount = (fields.amount as Amount | undefined)?.raw ?? "";
    const count = fields.memberCount;
    return [this.#detailText(record), amount, count === undefined || count === null ? "" : String(count as number)]
      .filter(Boolean)
      .join(" · ");
  }

  #references(records: readonly AnyRecord[]): RecordLabel[] {
    return records.flatMap((record) =>
      fieldsOf(record.table).flatMap(([name, field]): RecordLabel[] => {
        if (field.control !== "reference" && field.control !== "record") return [];
        const value = (record as unknown as Fields)[name];
        const target = this.#records.get(field.control === "record" ? (value as RecordRef).id : String(value));
        return target === undefined
          ? []
          : [{ table: target.table, id: target.id, label: this.#label(target), detail: "" }];
      }),
    );
  }

  #history({ id }: RecordRef): HistoryEntry[] {
    return this.#done
      .map((step, seq): HistoryEntry | null => {
        if (step.touched.id !== id) return null;
        const before = step.before.get(id) as unknown as Fields | undefined;
        const after = (step.after.get(id) ?? {}) as unknown as Fields;
        const fields = Object.keys(after)
          .filter((field) => before !== undefined && JSON.stringify(before[field]) !== JSON.stringify(after[field]))
          .map((field) => ({ field, before: asText(before?.[field]), after: asText(after[field]) }));
        return {
          seq,
          label: step.label,
          at: step.at,
          author: "A. Seger",
          state: "done",
          kind: before === undefined ? "inserted" : "updated",
          fields,
        };
      })
      .filter((entry) => entry !== null)
      .reverse();
  }
}

function refersTo(value: unknown, id: string): boolean {
  return value === id || (typeof value === "object" && value !== null && "id" in value && value.id === id);
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return "raw" in value ? String(value.raw) : JSON.stringify(value);
  return String(value);
}

function failure(code: Failure["code"], message: string, field: string | null = null): Failure {
  return { code, message, hint: null, field };
}

/** Reads as much of dates as a look at the page needs. */
export function readDate(text: string) {
  const raw = text;
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed !== null) {
    const [, one = "", other = "", year = ""] = slashed;
    return { kind: "ambiguous", choices: [day(year, other, one, raw), day(year, one, other, raw)] };
  }
  const month = months.exec(text);
  if (month !== null) {
    const number = order.indexOf((month[1] ?? "").toLowerCase().slice(0, 3)) + 1 || 1;
    const edtf = `${month[2] ?? ""}-${String(number).padStart(2, "0")}`;
    const date: DateSpec = { ...noDate, raw, edtf, earliest: `${edtf}-01`, latest: `${edtf}-28`, precision: "month" };
    return { kind: "understood", date, formatted: `${raw} — known to the month` };
  }
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso !== null) return { kind: "understood", ...day(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "", raw) };
  if (text === "") return { kind: "understood", date: noDate, formatted: "" };
  if (/\d{4}/.test(text)) {
    const found = guess(text);
    if (found !== null) return { kind: "understood", date: found, formatted: text };
  }
  return { kind: "notUnderstood", date: { ...noDate, raw }, formatted: text };
}

function guess(text: string): DateSpec | null {
  const year = /(\d{4})/.exec(text)?.[1];
  if (year === undefined) return null;
  const number = order.findIndex((month) => text.toLowerCase().includes(month)) + 1;
  const month = String(number || 1).padStart(2, "0");
  const days = [...text.matchAll(/\b(\d{1,2})\b/g)].map((match) => (match[1] ?? "").padStart(2, "0"));
  const first = days[0];
  if (first === undefined) return { ...noDate, raw: text, edtf: `${year}-${month}`, earliest: `${year}-${month}-01`, latest: `${year}-${month}-28`, precision: "month" };
  return {
    ...noDate,
    raw: text,
    edtf: `${year}-${month}-${first}`,
    earliest: `${year}-${month}-${first}`,
    latest: `${year}-${month}-${days[1] ?? first}`,
    precision: "day",
  };
}

/** A date as the sample writes it. */
export function written(raw: string): DateSpec {
  return guess(raw) ?? { ...noDate, raw, ...(raw === "Two years" ? { precision: "duration_only", durationMonths: 24 } : {}) };
}

function day(year: string, month: string, date: string, raw: string) {
  const edtf = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const formatted = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" }).format(new Date(edtf));
  return { date: { ...noDate, raw, edtf, earliest: edtf, latest: edtf, precision: "day" } satisfies DateSpec, formatted };
}

export function readAmount(text: string) {
  const number = /([\d\s.,]+)\s*(million)?/.exec(text);
  const digits = number?.[1]?.replace(/[\s,]/g, "") ?? "";
  if (text === "") return { kind: "understood", amount: { raw: "", minor: null, currency: null }, formatted: "" };
  if (digits === "") return { kind: "notUnderstood", amount: { raw: text, minor: null, currency: null }, formatted: text };
  const minor = Math.round(Number(digits) * (number?.[2] === undefined ? 1 : 1e6) * 100);
  const formatted = new Intl.NumberFormat("en", { style: "currency", currency: "EUR" }).format(minor / 100);
  return { kind: "understood", amount: { raw: text, minor, currency: "EUR" }, formatted };
}
