/** What the wall says of an item. */

import type { WallItem } from "../../api/bindings";
import { t } from "../../i18n/index.svelte";
import { tableName, word } from "../../i18n/terms";

/** The short mark of what is not settled; empty where all is. */
export function mark({ certainty }: WallItem): string {
  return certainty === "stated" ? "" : t(`certainty-mark-${certainty}`);
}

/** What it is: a kind of meeting, or a kind of record. */
export function kindOf({ kind, table }: WallItem): string {
  return kind === null || kind === "other" ? tableName(table) : word(kind);
}

/** What is to be said of it besides its name and its date. */
export function particulars(item: WallItem): readonly string[] {
  return [
    kindOf(item),
    ...(item.lifeCycle === null ? [] : [word(item.lifeCycle)]),
    ...(item.status === null || item.status === "planned" ? [] : [word(item.status)]),
    ...(item.certainty === "stated" ? [] : [word(item.certainty)]),
  ];
}

/** The whole of it in one breath, for a screen reader. */
export function spoken(item: WallItem, group: string): string {
  return [item.name, item.dateText === "" ? t("no-date") : item.dateText, ...particulars(item), group].join(", ");
}
