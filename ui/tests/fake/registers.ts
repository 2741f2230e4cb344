/** Lists of what needs no view of its own, as far as a look at the page needs them. */

import type { Record as AnyRecord, RecordLabel, RegisterColumn, RegisterRow } from "../../src/api/bindings";
import { fieldsOf } from "../../src/forms";
import { word } from "../../src/i18n/terms";

/** The lines of `labels`, with these columns. */
export function registerRows(
  records: readonly AnyRecord[],
  labels: readonly RecordLabel[],
  columns: readonly RegisterColumn[],
  nameOf: (record: AnyRecord) => string,
): RegisterRow[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const told = (id: string, column: RegisterColumn): string => {
    if (column.kind === "count") {
      const naming = records.filter(({ table, ...fields }) => table === column.of && Object.values(fields).includes(id));
      const others = naming.filter((other) => other.id !== id).length;
      return others === 0 ? "" : String(others);
    }
    const field = column.name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const record = byId.get(id);
    const value: unknown = (record as unknown as Record<string, unknown> | undefined)?.[field];
    const named = typeof value === "string" ? byId.get(value) : undefined;
    if (named !== undefined) return nameOf(named);
    if (typeof value === "object" && value !== null && "raw" in value) return String(value.raw);
    const description = record && fieldsOf(record.table).find(([name]) => name === field)?.[1];
    if (description?.control === "vocabulary" && typeof value === "string") return word(value);
    return typeof value === "string" ? value : "";
  };
  return labels.map(({ table, id, label }) => ({ table, id, label, values: columns.map((column) => told(id, column)) }));
}
