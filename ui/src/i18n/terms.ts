/** The names of tables, fields and words of a vocabulary, whose message ids follow from their names in the model. */

import type { Table } from "../api/bindings";
import type { Relationship } from "../forms";
import { has, t } from "./index.svelte";

/** What a record of `table` is called: "Meeting". */
export function tableName(table: Table): string {
  return t(`table-${table}`);
}

/** What several are called: "Meetings". */
export function tablePlural(table: Table): string {
  return t(`table-${table}.plural`);
}

/** The command that makes one: "New meeting". */
export function newLabel(table: Table): string {
  return t(`table-${table}.new`);
}

/** The label of a field; `field-<table>-<name>` where the table has its own word for it, else `field-<name>`. */
export function fieldLabel(table: Table, name: string): string {
  const own = `field-${table}-${name}`;
  return has(own) ? t(own) : t(`field-${name}`);
}

/** A word of a vocabulary: "To be confirmed". */
export function word(value: string): string {
  return t(`vocabulary-${value}`);
}

/** What the records are called that belong to another by `field`: "Agenda"; without a word of its own, as the table. */
export function relationshipName({ table, field }: Relationship): string {
  const own = `related-${table}-${field}`;
  return has(own) ? t(own) : tablePlural(table);
}
