/** A calendar that is being taken in, as the pretended core has it: one item of each kind, and many that are alike. */

import type {
  ChooseIncomingInput,
  IncomingItemsInput,
  IncomingNotice,
  IncomingReport,
  IncomingRow,
  IncomingSummary,
  IncomingVerdict,
  Page,
  RecordRef,
  StepText,
} from "../../src/api/bindings";
import type { IncomingState } from "../../src/api/shell";

const verdicts: readonly IncomingVerdict[] = ["new", "alike", "changed", "same", "left_out"];
const record = (id: number): RecordRef => ({
  table: "meeting",
  id: `0190d000-0000-7000-8000-${String(id).padStart(12, "0")}`,
});
const step = (field: string, before: string, after: string, remark = ""): StepText => ({ field, before, after, remark });

const blank: Omit<IncomingRow, "index" | "label" | "verdict"> = {
  line: 12,
  table: "meeting",
  choice: { kind: "take" },
  canBeChosen: true,
  existing: null,
  steps: [],
  remark: "",
  alike: [],
};

function made(): IncomingRow[] {
  const rows: Omit<IncomingRow, "index">[] = [
    { ...blank, label: "Hearing of service providers", verdict: "new", steps: [step("", "", "Brussels, 7 March 2016")] },
    {
      ...blank,
      label: "T-CY Plenary 15",
      verdict: "alike",
      choice: { kind: "leave" },
      steps: [step("", "", "Strasbourg, 23–25 May 2016")],
      alike: [
        {
          record: record(1),
          label: "T-CY 15",
          detail: "Strasbourg, 23-25 May 2016",
          reason: "begins on the same day, and the one name is part of the other",
        },
      ],
    },
    {
      ...blank,
      label: "Octopus Conference",
      verdict: "changed",
      existing: record(2),
      steps: [
        step("", "Nov 2016", "16–18 November 2016", "now known to the day"),
        step("Place", "Strasbourg", "Palais de l’Europe, Strasbourg, hémicycle and committee rooms of the ground floor"),
      ],
    },
    { ...blank, label: "T-CY 14", verdict: "same", existing: record(3), canBeChosen: false, choice: { kind: "leave" } },
    {
      ...blank,
      label: "Bureau",
      verdict: "left_out",
      existing: record(4),
      canBeChosen: false,
      choice: { kind: "leave" },
      remark: "What is here is a later revision.",
    },
    ...Array.from({ length: 240 }, (_, index) => ({
      ...blank,
      label: "Call with partners",
      verdict: "new" as const,
      steps: [step("", "", `${1 + (index % 28)} January ${2016 + Math.floor(index / 28)}, 09:30 – 10:30`)],
    })),
  ];
  return rows.map((row, index) => ({ ...row, index }));
}

const notices: readonly IncomingNotice[] = [
  { line: 48, field: "", message: "“Book rooms” is no event: tasks, journals and free or busy times are left out." },
  { line: 96, field: "", message: "The time zone “Nowhere/Here” is not known; the time is taken for the office’s own." },
];

/** One file. */
export class FakeIncoming {
  readonly #rows = made();
  #isThere = false;

  /** A file is chosen, and read at once. */
  begin(): IncomingState | null {
    this.#isThere = true;
    return this.state();
  }

  state(): IncomingState | null {
    return this.#isThere ? { phase: "open", summary: this.#summary() } : null;
  }

  discard(): null {
    this.#isThere = false;
    return null;
  }

  items({ verdict, offset, limit }: IncomingItemsInput): Page<IncomingRow> {
    const wanted = this.#rows.filter((row) => verdict === null || row.verdict === verdict);
    return { total: wanted.length, rows: wanted.slice(offset, offset + limit) };
  }

  notices(): Page<IncomingNotice> {
    return { total: notices.length, rows: [...notices] };
  }

  choose({ index, verdict, choice }: ChooseIncomingInput): IncomingSummary {
    for (const row of this.#rows) {
      if (row.canBeChosen && (index === null || row.index === index) && (verdict === null || row.verdict === verdict)) {
        row.choice = choice;
      }
    }
    return this.#summary();
  }

  take(): IncomingReport {
    this.discard();
    return { fileName: "partners.ics", added: 241, changed: 1, unchanged: 1, left: 2, notices: 2 };
  }

  #summary(): IncomingSummary {
    const counts = verdicts.map((verdict) => {
      const rows = this.#rows.filter((row) => row.verdict === verdict);
      return { verdict, count: rows.length, chosen: rows.filter(({ choice }) => choice.kind !== "leave").length };
    });
    return {
      fileName: "partners.ics",
      kind: "calendar",
      name: "Partners",
      counts,
      chosen: counts.reduce((sum, { chosen }) => sum + chosen, 0),
      notices: notices.length,
      window: { first: "2015-01-01", last: "2018-12-31" },
      table: null,
    };
  }
}
