/** The lines of the grid of participants: a heading for each capacity, then its participants. */

import type { Capacity, DelegationGroup, DelegationsView, ParticipantRow, Presence } from "../../../api/bindings";
import { isFound } from "../../../lists/narrow";

/** A line of the grid. */
export type Line =
  | { kind: "heading"; id: Capacity; group: DelegationGroup }
  | { kind: "row"; id: string; row: ParticipantRow };

/** The lines of all groups that have something of `text`. */
export function linesOf(groups: readonly DelegationGroup[], text: string): readonly Line[] {
  return groups.flatMap((group): Line[] => {
    const rows = group.rows.filter((row) => isFound(text, row.organisation, row.person, row.function, row.languages));
    if (rows.length === 0) return [];
    return [
      { kind: "heading", id: group.capacity, group },
      ...rows.map((row): Line => ({ kind: "row", id: row.participant.id, row })),
    ];
  });
}

/** The session whose count is shown while none is chosen: the last for which attendance was taken, else the first. */
export function sessionInHand({ sessions, groups }: DelegationsView): number {
  const taken = sessions.findLastIndex((_, index) =>
    groups.some(({ rows }) => rows.some(({ presence }) => presence[index] != null)),
  );
  return Math.max(taken, 0);
}

/** What a letter typed on a session's cell records. The letters are those of the person's language. */
export function presenceOf(key: string, letters: Readonly<Record<Presence, string>>): Presence | undefined {
  const typed = key.toLowerCase();
  return (Object.keys(letters) as Presence[]).find((presence) => letters[presence] === typed);
}
