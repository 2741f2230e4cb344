/** A record that belongs to another, in the few words that stand behind its name in a list. */

import type { Amount, DateSpec, Record as AnyRecord } from "../api/bindings";
import { fieldLabel, word } from "../i18n/terms";
import { fieldsOf } from ".";

/** Words that say nothing, because they stand for nothing having been said. */
const SILENT = new Set([
  "not_stated",
  "other",
  "stated",
  "established",
  "planned",
  "none",
  "not_required",
  // A quorum is called by these in signs: "≥ 2/3".
  "at_least",
  "more_than",
  "share",
  "count",
  // Who took part in an activity.
  "participant",
  "unit",
  "ascending",
]);

/** How many women and men there were; nothing where that is not known. */
const COUNTS = new Set(["women", "men", "notRecorded"]);

/** Its kind or role, its date and its sum, as far as they are given. */
export function summary(record: AnyRecord): string {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const fields = fieldsOf(record.table);
  const dates = fields.filter(([, field]) => field.control === "date").length;
  return fields
    .map(([name, field]) => {
      const value = values[name];
      if (field.control === "date") {
        const { raw } = value as DateSpec;
        // Of several dates each says which it is.
        return raw === "" || dates === 1 ? raw : `${fieldLabel(record.table, name)} ${raw}`;
      }
      if (field.control === "amount") return (value as Amount).raw;
      if (COUNTS.has(name)) return value === null ? "" : `${fieldLabel(record.table, name)} ${value as number}`;
      if (name === "memberCount") return (value as number | null)?.toString() ?? "";
      if (field.control !== "vocabulary" || name === "certainty" || SILENT.has(value as string)) return "";
      return word(value as string);
    })
    .filter((text) => text !== "")
    .join(" · ");
}
