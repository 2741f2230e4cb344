/** What the lists of records without a view of their own tell of each record besides what it is called. */

import type { RegisterColumn, Table } from "../../api/bindings";
import { fieldLabel, tablePlural } from "../../i18n/terms";

/** A column: what stands in it, and how wide it is. */
export type RegisterColumnShown = {
  column: RegisterColumn;
  width: string;
  /** Shown beside the inspector too. */
  isPrincipal?: true;
};

function field(name: string, width: string, isPrincipal?: true): RegisterColumnShown {
  return { column: { kind: "field", name }, width, ...(isPrincipal && { isPrincipal }) };
}

function count(of: Table, width = "120px"): RegisterColumnShown {
  return { column: { kind: "count", of }, width };
}

const registers: Readonly<Partial<Record<Table, readonly RegisterColumnShown[]>>> = {
  meeting_block: [field("date", "176px", true), field("certainty", "128px"), field("place", "20%"), count("meeting", "104px")],
  recommendation: [
    field("date", "128px", true),
    field("body_id", "13%"),
    field("purpose", "22%"),
    count("implementation", "172px"),
  ],
  instrument: [
    field("short_name", "15%"),
    field("date", "136px", true),
    field("standing", "128px"),
    field("supplements_id", "18%"),
    count("article", "96px"),
  ],
  person: [
    field("title", "92px"),
    field("function", "26%"),
    field("organisation_id", "20%", true),
    field("email", "16%"),
    field("phone", "128px"),
  ],
  source_document: [
    field("date", "144px", true),
    field("header", "24%"),
    field("author_id", "16%"),
    count("source_slide", "152px"),
  ],
  activity: [
    field("date", "176px", true),
    field("project_id", "16%"),
    field("region_id", "14%"),
    field("place", "14%"),
    field("status", "104px"),
  ],
  region: [count("project_region", "128px"), count("activity", "128px"), field("note", "40%")],
  exchange_rate: [field("date", "152px", true), field("source", "32%"), field("note", "24%")],
};

/** The columns of `table`; fewer where there is less room. */
export function columnsOf(table: Table, isNarrow: boolean): readonly RegisterColumnShown[] {
  const all = registers[table] ?? [];
  return isNarrow ? all.filter(({ isPrincipal }) => isPrincipal) : all;
}

/** What a column is called. */
export function headingOf(table: Table, column: RegisterColumn): string {
  if (column.kind === "count") return tablePlural(column.of);
  return fieldLabel(table, column.name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()));
}
