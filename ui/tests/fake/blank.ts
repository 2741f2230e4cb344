/** Records in which nothing is filled in. */

import type { DateSpec, Record as AnyRecord, Table } from "../../src/api/bindings";
import { fieldsOf } from "../../src/forms";

/** The id that stands for none. */
export const NIL = "00000000-0000-0000-0000-000000000000";

/** Numbers that are not known from the start. */
const NOT_KNOWN = new Set(["memberCount", "durationMinutes", "women", "men", "notRecorded"]);

/** No date. */
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

/** A record of `table`. */
export function blank(table: Table): AnyRecord {
  const fields: Record<string, unknown> = { table, id: NIL };
  for (const [name, field] of fieldsOf(table)) {
    fields[name] = {
      line: "",
      text: "",
      number: NOT_KNOWN.has(name) ? null : name === "revision" ? 0 : 1,
      time: null,
      reference: field.control === "reference" && field.required ? NIL : null,
      record: { table: "office_info", id: NIL },
      date: noDate,
      exact: null,
      offset: { count: 1, unit: "weeks", side: "before" },
      amount: { raw: "", minor: null, currency: null },
      vocabulary: field.control === "vocabulary" ? field.words[0] : "",
    }[field.control];
  }
  return fields as unknown as AnyRecord;
}
