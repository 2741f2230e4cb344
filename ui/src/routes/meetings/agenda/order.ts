/** The order of an agenda, and its days. */

import type { AgendaRow, AgendaView } from "../../../api/bindings";

/** The items of one day. */
export type DayOfAgenda = { day: number; date: string | null; isBeyondMeeting: boolean; rows: readonly AgendaRow[] };

/** The items by day. An agenda of one day without a date needs no heading: its day says nothing. */
export function byDay({ days, items }: AgendaView): readonly DayOfAgenda[] {
  return days.map((day) => ({ ...day, rows: items.filter(({ times }) => times.day === day.day) }));
}

/** `ids` with the one at `from` moved to stand at `to`; the same where that changes nothing. */
export function moved(ids: readonly string[], from: number, to: number): readonly string[] {
  const place = Math.max(0, Math.min(to, ids.length - 1));
  const id = ids[from];
  if (id === undefined || place === from) return ids;
  return ids.toSpliced(from, 1).toSpliced(place, 0, id);
}
