/** A clash in sentences, made of its facts. */

import type { ClashRow } from "../../api/bindings";
import { locale, t } from "../../i18n/index.svelte";
import { daysInWords } from "./days";

function list(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(names);
}

/** How they stand to each other, and then what they have in common. */
export function sentences(row: ClashRow): readonly string[] {
  const lead = t(`clash-${row.kind}-${row.isCertain ? "certain" : "possible"}`, {
    second: row.second.name,
    of: row.second.dateText,
    days: daysInWords(row.days),
  });
  return [
    lead,
    ...(row.bodies.length > 0 ? [t("clash-bodies", { count: row.bodies.length, names: list(row.bodies) })] : []),
    ...(row.people.length > 0 ? [t("clash-people", { count: row.people.length, names: list(row.people) })] : []),
    ...(row.place === "" ? [] : [t("clash-place", { place: row.place })]),
  ];
}
