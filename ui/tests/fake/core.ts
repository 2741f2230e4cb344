/**
 * A pretended core, to look at the page in a browser and to test it: it keeps records in memory and answers in the
 * core's forms. Of the core's rules it has only those without which the page's own work could not be seen.
 */

import type {
  Amount,
  CalendarItem,
  CalendarPeriod,
  Changes,
  ChooseIncomingInput,
  DateSpec,
  Failure,
  IncomingItemsInput,
  Language,
  MeetingRow,
  OfficeState,
  OperationLine,
  Record as AnyRecord,
  RecordHistoryLine,
  RecordLabel,
  RecordRef,
  RelatedItem,
  Table,
} from "../../src/api/bindings";
import type { CommandName, Input, Output } from "../../src/api/client";
import type { Startup, Theme } from "../../src/api/shell";
import type { RecordOf } from "../../src/forms/description";
import { fieldsOf, forms, relationshipsOf } from "../../src/forms";
import { columnOf } from "../../src/forms/columns";
import { tables } from "../../src/forms/tables";
import { blank, NIL } from "./blank";
import { bodyRows } from "./bodies";
import { clashCounts, clashes, clashesOf, marks, weeks } from "./clashes";
import {
  closureRows,
  dueRows,
  dueSummary,
  fromTemplate,
  observanceRows,
  readyTemplates,
  rescheduling,
  stepRules,
  templatePreview,
  templateRows,
  timetableOf,
} from "./deadlines";
import {
  attend,
  bodyQuorum,
  carriedLines,
  delegationsView,
  invitations,
  meetingSessions,
  participantList,
  rollLines,
} from "./delegations";
import { comparison, freezeRows, updateNote } from "./freezes";
import { FakeIncoming } from "./incoming";
import { FakePublications } from "./publications";
import { donorRows, forecastOf, fundingTotals, missingHeadings, projectMoney, totalsAtRates } from "./money";
import {
  contactPointRows,
  contactPointSummary,
  linksOf,
  linksView,
  nearbyOf,
  opportunityRows,
} from "./networks";
import { networkRows, organisationRows } from "./organisations";
import { portfolioView, projectRows } from "./projects";
import {
  agendaView,
  carryPreview,
  followUpRows,
  paperRows,
  readDuration,
  recommendationMatrix,
} from "./papers";
import { aid, reports } from "./reports";
import { readAmount, readDate, written } from "./reading";
import { registerRows } from "./registers";
import { activitiesBehind, activityFigures, participationMatrix, projectResults } from "./results";
import { proposal, wallOf } from "./wall";

type RecordVerb =
  | "add_record"
  | "edit_record"
  | "delete_record"
  | "reschedule_record"
  | "reorder_records"
  | "carry_follow_ups"
  | "number_paper"
  | "verify_contact_point";
type Verb =
  | RecordVerb
  | "invite_members"
  | "set_attendance"
  | "set_stage"
  | "apply_template"
  | "add_ready_templates"
  | "complete_deadline";
type Records = ReadonlyMap<string, AnyRecord>;
type Step = { verb: Verb; label: string; before: Records; after: Records; touched: RecordRef; seq: number };
type State = { isOpen: boolean; isReadOnly: boolean; language: Language; theme: Theme };
/** An answer for each command that the page asks for; those of single screens are added with their screens. */
type Handlers = { [N in CommandName]?: (input: Input<N>) => Output<N> };

const verbs: Record<Language, Record<Verb, string>> = {
  en: {
    add_record: "add",
    edit_record: "edit",
    delete_record: "delete",
    reschedule_record: "change the date of",
    invite_members: "invite the members to",
    apply_template: "apply a template to",
    add_ready_templates: "add the ready templates",
    complete_deadline: "complete",
    set_attendance: "record attendance at",
    set_stage: "change how far participants have come at",
    reorder_records: "put in order",
    carry_follow_ups: "carry follow-up to",
    number_paper: "give a symbol to",
    verify_contact_point: "verify",
  },
  fr: {
    add_record: "ajouter",
    edit_record: "modifier",
    delete_record: "supprimer",
    reschedule_record: "changement de date de",
    invite_members: "invitation des membres à",
    apply_template: "application d’un modèle à",
    add_ready_templates: "ajout des modèles fournis",
    complete_deadline: "échéance accomplie",
    set_attendance: "relevé des présences",
    set_stage: "changement d’étape de participants à",
    reorder_records: "mettre en ordre",
    carry_follow_ups: "report du suivi à",
    number_paper: "attribution d’une cote à",
    verify_contact_point: "vérification de",
  },
};

/** The table of the records that a verb writes, where it is about another. */
const tableOf: Partial<Record<Verb, Table>> = {
  set_attendance: "attendance",
  invite_members: "participant",
  set_stage: "participant",
  apply_template: "deadline",
};

export class FakeCore {
  #records: Records;
  #changes: Changes | null = null;
  #next = 1;
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  readonly #state: State;

  constructor(records: readonly AnyRecord[], state: Partial<State> = {}) {
    this.#records = new Map(records.map((record) => [record.id, record]));
    this.publications = new FakePublications(records);
    this.#state = { isOpen: true, isReadOnly: false, language: "en", theme: "system", ...state };
  }

  /** What the last command changed, once. */
  takeChanges(): Changes | null {
    const changes = this.#changes;
    this.#changes = null;
    return changes;
  }

  /** The file that is being taken in. */
  readonly incoming = new FakeIncoming();
  /** What is published. */
  readonly publications: FakePublications;

  /** Answers a message of the page; throws a failure as the core does. */
  answer(command: string, payload: Readonly<Record<string, unknown>>): unknown {
    switch (command) {
      case "call":
        return this.#call(payload.name as CommandName, JSON.parse(payload.input as string) as never);
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
        return null;
      case "new_office":
      case "open_office":
      case "open_recent":
      case "open_sample":
        this.#state.isOpen = true;
        return this.#officeState();
      case "export_calendar":
      case "export_data":
      case "export_iati":
      case "export_archive":
      case "export_share":
      case "export_sheet":
      case "export_document":
      case "export_contributions":
      case "export_note":
      case "import_data":
        return reports[command];
      case "incoming_state":
        return this.incoming.state();
      case "incoming_items":
        return this.incoming.items(payload.input as IncomingItemsInput);
      case "incoming_notices":
        return this.incoming.notices();
      case "choose_incoming":
        return this.incoming.choose(payload.input as ChooseIncomingInput);
      case "import_incoming":
        return this.incoming.take();
      case "discard_incoming":
        return this.incoming.discard();
      case "publication_states":
        return this.publications.states([...this.#records.values()]);
      case "publish_now":
      case "choose_publication_file":
      case "publish_here":
      case "stop_publishing_here":
      case "publication_contradictions":
      case "settle_publication":
        return this.publications.answer(command, payload);
      default:
        return null;
    }
  }

  readonly #handlers: Handlers = {
    office_state: () => this.#officeState(),
    new_record: ({ table, owner }) => this.#new(table, owner),
    get_record: (ref) => this.#get(ref),
    add_record: (record) => this.#write(record, "add_record"),
    convene_meeting: ({ meeting, bodyIds }) => {
      const added = this.#write({ ...meeting, table: "meeting" }, "add_record");
      bodyIds.forEach((bodyId, index) => {
        const convened = this.#new("meeting_body", { table: "meeting", id: added.id }) as RecordOf<"meeting_body">;
        this.#write({ ...convened, bodyId, position: index + 1 }, "add_record");
      });
      return added;
    },
    edit_record: (record) => this.#write(record, "edit_record"),
    delete_record: (ref) => {
      const gone = this.#write(this.#get(ref), "delete_record");
      return { label: this.#label(gone), withIt: 0 };
    },
    undo: () => this.#walk(this.#done, this.#undone, "before"),
    redo: () => this.#walk(this.#undone, this.#done, "after"),
    operations: () => this.#done.map((step) => this.#line(step)).reverse(),
    record_detail: (ref) => this.#detail(this.#get(ref)),
    record_history: (ref) => this.#history(ref),
    list_records: ({ table, text, offset, limit }) => page(this.#list(table, text), offset, limit),
    register: ({ table, text, columns, offset, limit }) => {
      const { total, rows } = page(this.#list(table, text), offset, limit);
      const all = [...this.#records.values()];
      return { total, rows: registerRows(all, rows, columns, (record) => this.#label(record)) };
    },
    list_projects: () => projectRows([...this.#records.values()]),
    portfolio: () => portfolioView([...this.#records.values()]),
    list_bodies: () => bodyRows([...this.#records.values()]),
    list_organisations: () => organisationRows([...this.#records.values()]),
    list_networks: () => networkRows([...this.#records.values()]),
    list_contact_points: (input) => page(contactPointRows([...this.#records.values()], input), input.offset, input.limit),
    contact_point_summary: (input) => contactPointSummary([...this.#records.values()], input),
    verify_contact_points: ({ ids }) => {
      for (const id of ids) {
        const record = { ...this.#get({ table: "contact_point", id }), incumbency: "in_post", verified: written("3 December 2015") };
        this.#write(record as AnyRecord, "verify_contact_point");
      }
      return {};
    },
    links: (input) => linksView([...this.#records.values()], input),
    links_of: (input) => linksOf([...this.#records.values()], input),
    opportunities: () => opportunityRows([...this.#records.values()]),
    opportunity_nearby: ({ id }) => nearbyOf([...this.#records.values()], id),
    project_money: ({ id, transactions }) => {
      const row = projectRows([...this.#records.values()]).find((one) => one.id === id);
      if (row === undefined) throw failure("notFound", "This record is no longer in the office.");
      return projectMoney([...this.#records.values()], id, transactions, row.funding.gap, row.gapText);
    },
    donors: ({ text, offset, limit }) => page(donorRows([...this.#records.values()], text), offset, limit),
    funding_totals: () => fundingTotals([...this.#records.values()]),
    forecast: () => forecastOf([...this.#records.values()]),
    totals_at_rates: ({ currency }) => totalsAtRates(currency),
    add_usual_headings: ({ id }) => {
      const missing = missingHeadings([...this.#records.values()], id);
      return missing.map((heading, index) => {
        const blank = this.#new("budget_line", { table: "project", id }) as RecordOf<"budget_line">;
        const line = { ...blank, heading, title: heading, position: index + 1 };
        return this.#write(line, "add_record") as RecordOf<"budget_line">;
      });
    },
    project_results: ({ id }) => projectResults([...this.#records.values()], id),
    activity_figures: ({ id }) => activityFigures([...this.#records.values()], id),
    participation_by_state: () => participationMatrix([...this.#records.values()]),
    activities_behind: () => activitiesBehind([...this.#records.values()]),
    read_quantity: ({ text }) => (text === "" ? null : text),
    read_percent: ({ text }) => (text === "" ? null : text),
    read_rate: ({ text }) => (text === "" ? null : text),
    read_currency: ({ text }) => (text === "" ? null : text.toUpperCase()),
    list_meetings: ({ text, offset, limit }) => page(this.#meetings(text), offset, limit),
    calendar: ({ from, to }) => this.#calendar(from, to),
    wall: (input) => wallOf([...this.#records.values()], input),
    propose_date: ({ subject, change }) => proposal(this.#get(subject), change),
    reschedule_record: ({ subject, date }) =>
      this.#write({ ...this.#get(subject), date } as AnyRecord, "reschedule_record"),
    meeting_timetable: (id) => timetableOf([...this.#records.values()], id, this.#state.language),
    due: (input) => page(dueRows([...this.#records.values()], input, this.#state.language), input.offset, input.limit),
    due_summary: () => dueSummary([...this.#records.values()]),
    preview_reschedule: ({ subject, date }) =>
      rescheduling([...this.#records.values()], subject, date, this.#state.language),
    preview_iati: () => aid,
    list_templates: () => templateRows([...this.#records.values()]),
    step_rules: (id) => stepRules([...this.#records.values()], id, this.#state.language),
    preview_template: ({ templateId, meetingId }) =>
      templatePreview([...this.#records.values()], templateId, meetingId, this.#state.language),
    apply_template: ({ templateId, meetingId }) => {
      const added = fromTemplate([...this.#records.values()], templateId, meetingId, () => this.#newId());
      this.#writeAll("apply_template", this.#get({ table: "meeting", id: meetingId }), added, []);
      return added.length;
    },
    add_ready_templates: () => {
      const added = readyTemplates(this.#state.language, () => this.#newId());
      for (const first of added.slice(0, 1)) this.#writeAll("add_ready_templates", first, added, []);
      return added.length;
    },
    set_deadline_state: ({ id, state }) => {
      const edited = { ...this.#get({ table: "deadline", id }), state } as AnyRecord;
      this.#writeAll(state === "completed" ? "complete_deadline" : "edit_record", edited, [edited], []);
      return edited;
    },
    list_observances: () => observanceRows([...this.#records.values()], this.#state.language),
    list_closures: () => closureRows([...this.#records.values()]),
    list_clashes: ({ from, offset, limit }) => page(clashes([...this.#records.values()], from), offset, limit),
    clash_counts: ({ from }) => clashCounts([...this.#records.values()], from),
    clashes_of: (ref) => clashesOf([...this.#records.values()], ref),
    clash_marks: ({ ids }) => marks([...this.#records.values()]).filter(({ id }) => ids.includes(id)),
    find_week: (input) => weeks(input),
    accept_clash: ({ first, second, kind, digest, reason }) => {
      const blankClash = this.#new("accepted_clash", null);
      const added = this.#write({ ...blankClash, subject: first, target: second, kind, digest, reason } as AnyRecord, "add_record");
      return added as Output<"accept_clash">;
    },
    search: ({ text, limit }) =>
      tables
        .flatMap((table) => this.#list(table, text))
        .slice(0, limit)
        .map(({ detail, ...hit }) => ({ ...hit, snippet: detail, owner: null, ownerLabel: "" })),
    delegations: ({ meetingId }) => delegationsView([...this.#records.values()], meetingId),
    list_participants: (input) => page(rollLines([...this.#records.values()], input), input.offset, input.limit),
    participant_ids: (input) =>
      rollLines([...this.#records.values()], input).flatMap((line) => (line.kind === "row" ? [line.participant.id] : [])),
    meeting_sessions: ({ meetingId, sessionId }) => meetingSessions([...this.#records.values()], meetingId, sessionId),
    body_quorum: ({ bodyId }) => bodyQuorum([...this.#records.values()], bodyId),
    participant_list: ({ meetingId }) => participantList([...this.#records.values()], meetingId),
    preview_copy_forward: ({ fromId }) => carriedLines([...this.#records.values()], fromId),
    invite_members: ({ meetingId }) => {
      const added = invitations([...this.#records.values()], meetingId, () => this.#newId());
      this.#writeAll("invite_members", this.#get({ table: "meeting", id: meetingId }), added, []);
      return { invited: added.length, already: 0, doubtful: 0, over: 0 };
    },
    set_attendance: ({ sessionId, participantIds, presence }) => {
      const records = [...this.#records.values()];
      const { written, deleted } = attend(records, sessionId, participantIds, presence, () => this.#newId());
      this.#writeAll("set_attendance", this.#get({ table: "meeting_session", id: sessionId }), written, deleted);
      return {};
    },
    set_stage: ({ meetingId, participantIds, stage }) => {
      const chosen = participantIds.map((id) => this.#get({ table: "participant", id }) as RecordOf<"participant">);
      const changed = chosen.filter((one) => one.stage !== stage).map((one) => ({ ...one, stage }));
      this.#writeAll("set_stage", this.#get({ table: "meeting", id: meetingId }), changed, []);
      return changed.length;
    },
    list_freezes: () => freezeRows([...this.#records.values()]),
    compare_freezes: (input) => comparison([...this.#records.values()], input),
    update_note: (input) => updateNote([...this.#records.values()], input),
    display_date: ({ raw, edtf }) => raw || (edtf ?? ""),
    display_amount: ({ raw, minor }) => raw || String(minor ?? ""),
    read_date: ({ text }) => readDate(text),
    read_amount: ({ text }) => readAmount(text),
    read_duration: ({ text }) => ({ minutes: readDuration(text) }),
    read_time: ({ text }) => ({ time: /^\d\d?:\d\d$/.test(text) ? `${text.padStart(5, "0")}:00` : null }),
    agenda: (ref) => agendaView([...this.#records.values()], ref),
    list_papers: ({ text, standing, offset, limit }) =>
      page(paperRows([...this.#records.values()], standing, text), offset, limit),
    follow_ups: ({ text, standing, offset, limit }) =>
      page(followUpRows([...this.#records.values()], standing, text), offset, limit),
    carry_preview: ({ meetingId }) => carryPreview([...this.#records.values()], meetingId),
    recommendation_matrix: ({ bodyId }) => recommendationMatrix([...this.#records.values()], bodyId),
    next_symbols: () => ({
      bodies: [],
      symbols: [
        { seriesId: NIL, year: 2015, symbol: "T-CY(2015)18" },
        { seriesId: NIL, year: 2016, symbol: "T-CY(2016)1" },
      ],
    }),
    number_paper: ({ paperId, year }) => {
      const paper = this.#get({ table: "paper", id: paperId });
      const symbol = year === 2016 ? "T-CY(2016)1" : "T-CY(2015)18";
      return this.#write({ ...paper, symbol } as AnyRecord, "number_paper");
    },
    reorder_records: ({ table, ids }) => {
      for (const [index, id] of ids.entries()) {
        this.#write({ ...this.#get({ table, id }), position: index + 1 } as AnyRecord, "reorder_records");
      }
      return {};
    },
    carry_follow_ups: ({ decisionIds, meetingId }) => {
      for (const id of decisionIds) {
        const title = this.#label(this.#get({ table: "decision", id }));
        const item = this.#new("agenda_item", { table: "meeting", id: meetingId });
        this.#write({ ...item, title, decisionId: id, position: 99 } as AnyRecord, "carry_follow_ups");
      }
      return { added: decisionIds.length };
    },
  };

  #call<N extends CommandName>(name: N, input: Input<N>): Output<N> {
    const handler = this.#handlers[name];
    if (handler === undefined) throw failure("internal", `the pretended core has no ${name}`);
    return handler(input);
  }

  #startup(): Startup {
    const { isOpen, language, theme } = this.#state;
    return {
      office: isOpen ? this.#officeState() : null,
      failure: null,
      recent: [
        { name: "T-CY, December 2015", folder: "Documents" },
        { name: "Secretariat of the Lanzarote Committee", folder: "Offices" },
      ],
      language,
      theme,
      version: "0.1.0",
    };
  }

  #officeState(): OfficeState {
    return {
      name: "T-CY, December 2015",
      fileName: "T-CY, December 2015.plenary",
      readOnly: this.#state.isReadOnly ? lock : null,
      undo: this.#done.at(-1)?.label ?? null,
      redo: this.#undone.at(-1)?.label ?? null,
    };
  }

  #new(table: Table, owner: RecordRef | null): AnyRecord {
    const id = this.#newId();
    const fields: Record<string, unknown> = { ...blank(table), id };
    if (owner !== null) {
      const own = relationshipsOf(owner.table).find((one) => one.table === table);
      if (own !== undefined) fields[own.field] = typeof fields[own.field] === "object" && fields[own.field] !== null ? owner : owner.id;
    }
    return fields as unknown as AnyRecord;
  }

  #newId(): string {
    return `0190b000-0000-7000-8000-${String(this.#next++).padStart(12, "0")}`;
  }

  #get({ id }: RecordRef): AnyRecord {
    const record = this.#records.get(id);
    if (record === undefined) throw failure("notFound", "This record is no longer in the office.");
    return record;
  }

  #write(record: AnyRecord, verb: RecordVerb): AnyRecord {
    if (this.#state.isReadOnly) throw lock;
    for (const [name, field] of fieldsOf(record.table)) {
      const value = valueOf(record, name);
      if (verb === "delete_record" || !("required" in field) || !field.required) continue;
      if (value === "" || value === NIL) throw failure("invalid", "This must be filled in.", name);
    }
    const before = this.#records;
    const after = new Map(before);
    if (verb === "delete_record") after.delete(record.id);
    else after.set(record.id, record);
    this.#records = after;
    const label = `${verbs[this.#state.language][verb]} “${this.#label(record)}”`;
    const touched = { table: record.table, id: record.id };
    this.#done.push({ verb, label, before, after, touched, seq: this.#done.length + 1 });
    this.#undone.length = 0;
    const kind = verb === "delete_record" ? "delete" : before.has(record.id) ? "update" : "insert";
    this.#changes = { operation: verb, rows: [{ ...touched, kind }] };
    return record;
  }

  /** Several records as one operation about `subject`. */
  #writeAll(verb: Verb, subject: AnyRecord, written: readonly AnyRecord[], deleted: readonly string[]): void {
    const before = this.#records;
    const after = new Map(before);
    for (const record of written) after.set(record.id, record);
    for (const id of deleted) after.delete(id);
    this.#records = after;
    const label = `${verbs[this.#state.language][verb]} “${this.#label(subject)}”`;
    const touched = { table: tableOf[verb] ?? subject.table, id: subject.id };
    this.#done.push({ verb, label, before, after, touched, seq: this.#done.length + 1 });
    this.#undone.length = 0;
    this.#changes = { operation: verb, rows: [{ ...touched, kind: "update" }] };
  }

  #walk(from: Step[], to: Step[], side: "before" | "after"): { label: string; shown: RecordRef | null } {
    const step = from.pop();
    if (step === undefined) throw failure("nothingToUndo", "There is nothing to undo.");
    to.push(step);
    this.#records = step[side];
    this.#changes = { operation: step.verb, rows: [{ ...step.touched, kind: "update" }] };
    return { label: step.label, shown: step.touched };
  }

  #label(record: AnyRecord): string {
    const { naming } = forms[record.table];
    return naming === null ? this.#labelBeside(record, NIL) : String(valueOf(record, naming));
  }

  /** What a record is called beside the one that it belongs to: by its name, or by what else it refers to. */
  #labelBeside(record: AnyRecord, parent: string): string {
    const { naming } = forms[record.table];
    if (naming !== null) return String(valueOf(record, naming));
    if (record.table === "citation") return record.quote;
    if (record.table === "paper_version") return record.language.toUpperCase();
    if (record.table === "source_slide") return `${record.number} ${record.heading}`.trim();
    const other = this.#references(record).find((reference) => reference.id !== parent);
    return other?.label ?? "—";
  }

  #list(table: Table, text: string): RecordLabel[] {
    return [...this.#records.values()]
      .filter((record) => record.table === table)
      .map((record) => {
        const [shortName, date] = [valueOf(record, "shortName"), valueOf(record, "date") as DateSpec | undefined];
        const detail = [shortName, date?.raw].filter(Boolean).join(" · ");
        return { table, id: record.id, label: this.#label(record), detail };
      })
      .filter(({ label, detail }) => `${label} ${detail}`.toLowerCase().includes(text.toLowerCase()))
      .sort((one, other) => one.label.localeCompare(other.label));
  }

  #meetings(text: string): MeetingRow[] {
    return [...this.#records.values()]
      .flatMap((record) => {
        if (record.table === "meeting") return [this.#meetingRow(record)];
        return record.table === "meeting_block" ? [this.#meetingRow(record)] : [];
      })
      .filter((row) => row.name.toLowerCase().includes(text.toLowerCase()))
      .sort((one, other) => {
        const byDate = (one.date.earliest ?? "9999").localeCompare(other.date.earliest ?? "9999");
        return byDate === 0 && one.table === "meeting_block" ? -1 : byDate;
      });
  }

  #meetingRow(record: Extract<AnyRecord, { table: "meeting" | "meeting_block" }>): MeetingRow {
    const meeting = record.table === "meeting" ? record : null;
    const block = [...this.#records.values()].find((one) => one.id === meeting?.blockId);
    const inBlock = block?.table === "meeting_block" ? block : null;
    const isDateOfBlock = record.date.raw === "" && inBlock !== null;
    const date = isDateOfBlock ? inBlock.date : record.date;
    return {
      table: record.table,
      id: record.id,
      name: record.name,
      kind: meeting?.kind ?? null,
      bodies: [...this.#records.values()]
        .filter((one) => one.table === "meeting_body" && one.meetingId === record.id)
        .flatMap((one) => this.#references(one))
        .filter(({ table }) => table === "body"),
      place: record.place === "" ? (inBlock?.place ?? "") : record.place,
      date,
      dateText: date.raw,
      isDateOfBlock,
      block: inBlock && { table: "meeting_block", id: inBlock.id, label: inBlock.name, detail: "" },
      certainty: record.certainty,
      status: meeting?.status ?? null,
      isPast: (date.latest ?? "9999") < "2015-12-03",
    };
  }

  #calendar(from: string, to: string): CalendarPeriod {
    const items = [...this.#records.values()].flatMap((record): CalendarItem[] => {
      if (record.table !== "meeting" && record.table !== "meeting_block" && record.table !== "activity") return [];
      const { table, id, name, place, date, certainty } = record;
      const kind = record.table === "meeting" ? record.kind : null;
      const status = record.table === "meeting_block" ? null : record.status;
      if (record.table === "meeting" && record.blockId !== null && date.earliest === null) return [];
      return [{ table, id, title: name, kind, place, date, dateText: date.raw, certainty, status }];
    });
    const within = items
      .filter(({ date }) => date.earliest !== null && date.earliest <= to && (date.latest ?? "9999") >= from)
      .sort((one, other) => (one.date.earliest ?? "").localeCompare(other.date.earliest ?? ""));
    return {
      exact: within.filter(({ date }) => date.precision === "day"),
      approximate: within.filter(({ date }) => date.precision !== "day"),
      undated: items.filter(({ date }) => date.earliest === null),
    };
  }

  #detail(record: AnyRecord): Output<"record_detail"> {
    const related = relationshipsOf(record.table).map(({ table, field }) => {
      const items = [...this.#records.values()]
        .filter((other) => other.table === table && refersTo(valueOf(other, field), record.id))
        .map(
          (other): RelatedItem => ({
            record: other,
            label: this.#labelBeside(other, record.id),
            references: this.#references(other),
          }),
        );
      const description = fieldsOf(table).find(([name]) => name === field)?.[1];
      const column = description === undefined ? field : columnOf(field, description);
      return { table, column, items, total: items.length };
    });
    return {
      record,
      label: this.#label(record),
      references: this.#references(record),
      related: related.filter(({ total }) => total > 0),
    };
  }

  #references(record: AnyRecord): RecordLabel[] {
    return fieldsOf(record.table).flatMap(([name, { control }]): RecordLabel[] => {
      const value = valueOf(record, name);
      const id = control === "record" ? (value as RecordRef).id : control === "reference" ? value : NIL;
      const target = this.#records.get(String(id));
      if (target === undefined) return [];
      const label = target.table === "body" && target.shortName !== "" ? target.shortName : this.#label(target);
      return [{ table: target.table, id: target.id, label, detail: "" }];
    });
  }

  #line({ label, seq, verb }: Step): OperationLine {
    const at = new Date(Date.UTC(2015, 11, 3, 9, seq)).toISOString();
    return { seq, operation: verb, label, at, author: "Alexander Seger", state: "done" };
  }

  #history({ id }: RecordRef): RecordHistoryLine[] {
    return this.#done
      .filter((step) => step.touched.id === id)
      .map((step): RecordHistoryLine => {
        const [before, after] = [step.before.get(id), step.after.get(id)];
        const columns = fieldsOf(step.touched.table).map(([name, field]) => ({
          column: columnOf(name, field),
          before: before === undefined ? null : asText(valueOf(before, name)),
          after: after === undefined ? null : asText(valueOf(after, name)),
        }));
        return {
          operation: this.#line(step),
          kind: before === undefined ? "insert" : "update",
          columns: columns.filter((column) => column.before !== column.after),
        };
      })
      .reverse();
  }
}

const lock: Failure = {
  code: "locked",
  message: "Ms Dupont on SG-0412 has T-CY.plenary open. It can be read here, but not changed.",
  hint: "Ask for it to be closed there, then open it here again.",
  field: null,
};

function page<T>(all: readonly T[], offset: number, limit: number): { rows: T[]; total: number } {
  return { rows: all.slice(offset, offset + limit), total: all.length };
}

function valueOf(record: AnyRecord, field: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[field];
}

function refersTo(value: unknown, id: string): boolean {
  return value === id || (typeof value === "object" && value !== null && "id" in value && value.id === id);
}

function asText(value: unknown): string | null {
  if (typeof value === "object" && value !== null) return (value as DateSpec | Amount).raw || null;
  return typeof value === "number" ? value.toString() : (value as string | null);
}

function failure(code: Failure["code"], message: string, field: string | null = null): Failure {
  return { code, message, hint: null, field };
}
