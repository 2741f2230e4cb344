/** Made-up delegations at one of the sample's meetings, for looking at its participants. */

import type { Record as AnyRecord, Table } from "../../src/api/bindings";
import type { RecordOf } from "../../src/forms/description";
import { blank } from "./blank";
import { written } from "./reading";

const STATES = [
  "Albania", "Andorra", "Armenia", "Austria", "Azerbaijan", "Belgium", "Bosnia and Herzegovina", "Bulgaria", "Canada",
  "Croatia", "Cyprus", "Czech Republic", "Denmark", "Dominican Republic", "Finland", "France", "Georgia", "Germany",
  "Hungary", "Iceland", "Latvia", "Lithuania", "Malta", "Mauritius", "Montenegro", "Netherlands", "Norway", "Panama",
  "Poland", "Portugal", "Serbia", "Slovakia", "Slovenia", "Spain", "Sri Lanka", "Switzerland",
  "The former Yugoslav Republic of Macedonia", "Turkey", "Ukraine",
]; // prettier-ignore
const NAMES = ["Ana Kovač", "Benoît Lefèvre", "Chiara Russo", "Dana Novák", "Émile Girard", "Frida Lund", "Goran Petrov"];
const FUNCTIONS = ["Head of Unit, Ministry of Justice", "Prosecutor", "Ministry of Foreign Affairs", ""];

/** The sample's records, and a roll of delegations at the meeting called `name`, `empty` where nobody is asked yet. */
export function withRoll(records: readonly AnyRecord[], name: string, isEmpty = false): AnyRecord[] {
  const all = [...records];
  const meeting = records.find((record) => record.table === "meeting" && record.name === name);
  const body = records.find((record) => record.table === "body" && record.shortName === "T-CY");
  if (meeting === undefined || body === undefined) return all;
  let next = 1;

  function add<T extends Table>(table: T, given: Partial<Omit<RecordOf<T>, "id" | "table">>): string {
    const id = `0190c000-0000-7000-8000-${String(next++).padStart(12, "0")}`;
    all.push({ ...blank(table), ...given, id });
    return id;
  }

  add("quorum_rule", { bodyId: body.id, threshold: "more_than", numerator: 1, denominator: 2 });
  const sessions = isEmpty
    ? []
    : [1, 2, 3, 4].map((number) =>
        add("meeting_session", {
          meetingId: meeting.id,
          position: number,
          name: `Session ${number}`,
          date: written(`${22 + Math.ceil(number / 2)} May 2016`),
        }),
      );
  STATES.forEach((state, index) => {
    const organisationId = add("organisation", { name: state, kind: "state" });
    add("membership", { bodyId: body.id, organisationId, role: index % 9 === 8 ? "observer" : "member" });
    if (isEmpty || index % 13 === 12) return;
    const isNamed = index % 5 !== 4;
    for (let person = 0; person < (isNamed ? 1 + (index % 2) : 1); person++) {
      const personId = isNamed
        ? add("person", { name: NAMES[(index + 3 * person) % NAMES.length] ?? "", function: FUNCTIONS[(index + person) % 4] ?? "" })
        : null;
      const participantId = add("participant", {
        meetingId: meeting.id,
        organisationId,
        personId,
        capacity: index % 9 === 8 ? "observer" : "party",
        stage: isNamed ? (index % 7 === 3 ? "declined" : index % 3 === 0 ? "nominated" : "confirmed") : "invited",
        delegationRole: isNamed ? (person === 0 && index % 6 !== 1 ? "head" : "member") : "none",
        credentials: isNamed ? (index % 4 === 0 ? "received" : "accepted") : "awaited",
        languages: index % 3 === 0 ? "French" : "English",
      });
      for (const [place, sessionId] of sessions.slice(0, 2).entries()) {
        if (!isNamed) continue;
        const presence = (["present", "present", "online", "present", "absent", "excused"] as const)[(index + place) % 6];
        if (presence !== undefined) add("attendance", { participantId, sessionId, presence });
      }
    }
  });
  if (!isEmpty) {
    const seger = records.find((record) => record.table === "person" && record.name === "Alexander Seger");
    if (seger !== undefined) {
      add("participant", { meetingId: meeting.id, personId: seger.id, capacity: "secretariat", stage: "confirmed" });
    }
  }
  return all;
}
