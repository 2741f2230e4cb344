/** What the lines of the grid of participants say, and what a key typed on them means. */

import type { ParticipantRow, Presence, RollLine } from "../../../api/bindings";

/** The participant of a line that is here and no heading. */
export function rowOf(line: RollLine | undefined): ParticipantRow | undefined {
  return line?.kind === "row" ? line : undefined;
}

/** What a letter typed on a session's cell records. The letters are those of the person's language. */
export function presenceOf(key: string, letters: Readonly<Record<Presence, string>>): Presence | undefined {
  const typed = key.toLowerCase();
  return (Object.keys(letters) as Presence[]).find((presence) => letters[presence] === typed);
}
