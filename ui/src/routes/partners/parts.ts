/** What counts among the parts that organisations play. A partner that is only queried is no partner yet. */

import type { OrganisationRow, Part } from "../../api/bindings";

/** How many organisations play a part for sure, and how many are only asked about. */
export type Count = { confirmed: number; queried: number };

/** Counts the organisations that play one of the parts that `partsOf` returns; each counts once. */
export function countOrganisations(
  rows: readonly OrganisationRow[],
  partsOf: (row: OrganisationRow) => readonly Part[],
): Count {
  const playing = rows.map(partsOf).filter((parts) => parts.length > 0);
  const confirmed = playing.filter((parts) => parts.some(({ certainty }) => certainty !== "queried")).length;
  return { confirmed, queried: playing.length - confirmed };
}

/** `parts` with those at the end that are only queried. */
export function confirmedFirst(parts: readonly Part[]): readonly Part[] {
  return parts.toSorted((one, other) => Number(one.certainty === "queried") - Number(other.certainty === "queried"));
}
