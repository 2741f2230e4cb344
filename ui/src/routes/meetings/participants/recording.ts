/** What is recorded of participants in the grid. */

import type { ParticipantRow, ParticipantStage, Presence, Record as AnyRecord } from "../../../api/bindings";
import { call } from "../../../api/client";
import { announce, attempt, hush } from "../../../state/change";
import { session } from "../../../state/session.svelte";
import type { Word } from "./columns";

/** How somebody attended a session; null for nothing. */
export async function recordPresence(row: ParticipantRow, sessionId: string, presence: Presence | null): Promise<void> {
  if (session.isReadOnly) return;
  const input = { sessionId, participantIds: [row.participant.id], presence };
  // The mark itself says what was done; a notice for each name would only be in the way of the next.
  if ((await attempt(() => call("set_attendance", input))) !== undefined) hush();
}

/** That all who have confirmed were there. */
export async function recordConfirmed(sessionId: string): Promise<void> {
  const input = { sessionId, participantIds: null, presence: "present" } as const;
  if ((await attempt(() => call("set_attendance", input))) !== undefined) void announce();
}

/** Another word in a field of one participant. */
export async function setWord(row: ParticipantRow, field: Word, value: string): Promise<void> {
  if (row.participant[field] === value) return;
  const edited = { table: "participant", ...row.participant, [field]: value } as AnyRecord;
  if ((await attempt(() => call("edit_record", edited))) !== undefined) void announce();
}

/** How far several of a meeting's participants have come, as one operation. */
export async function setStage(
  meetingId: string,
  participantIds: readonly string[],
  stage: ParticipantStage,
): Promise<void> {
  const changed = await attempt(() => call("set_stage", { meetingId, participantIds: [...participantIds], stage }));
  if (changed !== undefined && changed > 0) void announce();
}
