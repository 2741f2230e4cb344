/** The way to the timetable of a meeting: the address names the meeting, `?timetable=<id>`. */

import type { RecordRef } from "../../api/bindings";
import { go, type Route } from "../../state/route.svelte";

/** Shows the timetable of a meeting. */
export function showTimetable(meetingId: string): void {
  go({ screen: "meetings", subject: null, params: { timetable: meetingId } });
}

/** The meeting whose timetable an address shows, if it shows one. */
export function meetingIn(params: Route["params"]): RecordRef | undefined {
  return params.timetable === undefined ? undefined : { table: "meeting", id: params.timetable };
}
