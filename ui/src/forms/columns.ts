/** The columns of the core's tables, by the fields of the page's forms: the history and the relations name columns. */

import type { Table } from "../api/bindings";
import { fieldsOf, type FieldDescription } from ".";

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What of a field that has several columns a person reads; the others follow from it. */
const SUFFIX: Readonly<Partial<Record<FieldDescription["control"], string>>> = {
  date: "_raw",
  amount: "_raw",
  record: "_id",
  offset: "_count",
};

/** The column of a field that a person reads. */
export function columnOf(name: string, field: FieldDescription): string {
  return `${snake(name)}${SUFFIX[field.control] ?? ""}`;
}

/** The field that `column` of `table` shows; none for columns that only follow from others. */
export function fieldOfColumn(table: Table, column: string): [name: string, field: FieldDescription] | undefined {
  const found = fieldsOf(table).find(([name, field]) => columnOf(name, field) === column);
  return found === undefined ? undefined : [...found];
}
