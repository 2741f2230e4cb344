/** How a published calendar stands, in a few words. */

import type { PublicationState } from "../../api/shell";
import { t } from "../../i18n/index.svelte";
import { momentOf } from "../../i18n/times";
import { standingOf } from "../../state/publications.svelte";

/** What stands in a list: "Up to date, 14:05". */
export function standingText(state: PublicationState): string {
  const standing = standingOf(state);
  switch (standing) {
    case "current":
      return t("publication-is-current", { at: momentOf(state.succeededAt ?? "") });
    case "contradicted":
      return t("publication-is-contradicted", { count: state.contradictions });
    case "refused":
      return t(`publication-failure-${state.failure ?? "misunderstood"}`);
    case "retried":
      return t("publication-is-retried", {
        failure: t(`publication-failure-${state.failure ?? "unreachable"}`),
        at: momentOf(state.retryAt ?? ""),
      });
    default:
      return t(`publication-is-${standing}`);
  }
}

/** What the last run did: "2 new, 1 changed"; empty where nothing was to be done. */
export function doneText({ created, updated, deleted }: PublicationState): string {
  return [
    created > 0 ? t("publication-created", { count: created }) : "",
    updated > 0 ? t("publication-updated", { count: updated }) : "",
    deleted > 0 ? t("publication-deleted", { count: deleted }) : "",
  ]
    .filter((text) => text !== "")
    .join(", ");
}
