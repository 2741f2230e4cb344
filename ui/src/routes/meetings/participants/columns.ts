/** The columns of the grid of participants. */

import type { SessionView } from "../../../api/bindings";
import { credentials, delegationRoles, participantStages } from "../../../forms/vocabularies";
import { t } from "../../../i18n/index.svelte";
import { fieldLabel } from "../../../i18n/terms";

/** A field of a participant that is one word of a vocabulary. */
export type Word = "delegationRole" | "stage" | "credentials";

/** A column: who it is, what is said of them in one word, or whether they were at a session. */
export type Column =
  | { kind: "organisation"; id: string }
  | { kind: "person"; id: string }
  | { kind: "languages"; id: string }
  | { kind: "word"; id: Word; words: readonly string[] }
  | { kind: "session"; id: string; index: number; session: SessionView };

const organisation: Column = { kind: "organisation", id: "organisation" };
const person: Column = { kind: "person", id: "person" };
const languages: Column = { kind: "languages", id: "languages" };
const role: Column = { kind: "word", id: "delegationRole", words: delegationRoles };
const stage: Column = { kind: "word", id: "stage", words: participantStages };
const papers: Column = { kind: "word", id: "credentials", words: credentials };

/** All columns; beside the inspector, who comes and how far it has come, and the session in hand. */
export function columnsOf(sessions: readonly SessionView[], isNarrow: boolean, inHand: number): readonly Column[] {
  const attended = sessions.map((session, index): Column => ({ kind: "session", id: session.id, index, session }));
  if (isNarrow) return [organisation, person, stage, ...attended.slice(inHand, inHand + 1)];
  return [organisation, person, role, stage, papers, languages, ...attended];
}

/** What a column is called. */
export function headingOf(column: Exclude<Column, { kind: "session" }>): string {
  if (column.kind === "word") return t(`column-${column.id}`);
  if (column.kind === "organisation") return t("column-delegation");
  return fieldLabel("participant", column.kind === "person" ? "personId" : "languages");
}
