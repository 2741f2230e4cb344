/** What the pretended core says of a meeting's participants: as much of it as a look at the page needs. */

import type {
  BodyQuorum,
  Capacity,
  CarriedLine,
  DelegationsView,
  MeetingSessions,
  ParticipantListView,
  ParticipantRow,
  Presence,
  QuorumView,
  RollLine,
  Record as AnyRecord,
  Table,
} from "../../src/api/bindings";
import type { Input } from "../../src/api/client";
import type { RecordOf } from "../../src/forms/description";
import { capacities } from "../../src/forms/vocabularies";
import { isFound } from "../../src/lists/narrow";
import { blank } from "./blank";

type Records = readonly AnyRecord[];

function all<T extends Table>(records: Records, table: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.table === table);
}

/** The seats in the bodies that convene a meeting. */
function seats(records: Records, meetingId: string): RecordOf<"membership">[] {
  const bodies = all(records, "meeting_body").filter((one) => one.meetingId === meetingId);
  return all(records, "membership").filter(({ bodyId }) => bodies.some((one) => one.bodyId === bodyId));
}

function participantsOf(records: Records, meetingId: string): RecordOf<"participant">[] {
  return all(records, "participant").filter((one) => one.meetingId === meetingId);
}

function sessionsOf(records: Records, meetingId: string): RecordOf<"meeting_session">[] {
  return all(records, "meeting_session").filter((one) => one.meetingId === meetingId);
}

function isHere(presence: Presence | null | undefined): boolean {
  return presence === "present" || presence === "online";
}

function rows(records: Records, meetingId: string): ParticipantRow[] {
  const sessions = sessionsOf(records, meetingId);
  const attendance = all(records, "attendance");
  const found = participantsOf(records, meetingId).map((participant): ParticipantRow => {
    const organisation = all(records, "organisation").find(({ id }) => id === participant.organisationId);
    const person = all(records, "person").find(({ id }) => id === participant.personId);
    return {
      participant,
      organisation: organisation?.name ?? "",
      person: person?.name ?? "",
      function: person?.function ?? "",
      languages: participant.languages,
      isFirst: true,
      lacksHead: false,
      presence: sessions.map(
        ({ id }) =>
          attendance.find((one) => one.participantId === participant.id && one.sessionId === id)?.presence ?? null,
      ),
    };
  });
  const rank = ({ participant }: ParticipantRow) => ["head", "deputy", "member", "none"].indexOf(participant.delegationRole);
  found.sort((one, other) => one.organisation.localeCompare(other.organisation) || rank(one) - rank(other));
  return found.map((row, index) => {
    const isFirst = row.organisation === "" || found[index - 1]?.organisation !== row.organisation;
    const delegation = found.filter(({ organisation }) => organisation === row.organisation);
    const lacksHead =
      isFirst &&
      row.participant.capacity === "party" &&
      delegation.some(({ person }) => person !== "") &&
      delegation.every(({ participant }) => participant.delegationRole !== "head");
    return { ...row, isFirst, lacksHead };
  });
}

function quorum(records: Records, meetingId: string, index: number): QuorumView[] {
  const bodies = all(records, "meeting_body").filter((one) => one.meetingId === meetingId);
  const body = all(records, "body").find(({ id }) => id === bodies[0]?.bodyId);
  if (body === undefined) return [];
  const entitled = seats(records, meetingId).filter(({ role }) => role === "member").length;
  const here = new Set(
    rows(records, meetingId)
      .filter(({ participant, presence }) => participant.capacity === "party" && isHere(presence[index]))
      .map(({ organisation }) => organisation),
  ).size;
  const needed = Math.floor(entitled / 2) + 1;
  const isReached = here >= needed;
  return [
    {
      body: body.shortName,
      quorum: {
        entitled: { atLeast: entitled, atMost: entitled },
        present: { atLeast: here, atMost: here },
        needed: { atLeast: needed, atMost: needed },
        undated: 0,
        verdict: isReached ? { kind: "reached" } : { kind: "notReached", missing: needed - here },
      },
      text: isReached
        ? `Quorum reached: ${here} of ${entitled} parties are present, ${needed} are needed.`
        : `No quorum: ${here} of ${entitled} parties are present, ${needed} are needed – ${needed - here} more.`,
    },
  ];
}

function groups(found: readonly ParticipantRow[]): DelegationsView["groups"] {
  return capacities.flatMap((capacity) => {
    const of = found.filter(({ participant }) => participant.capacity === capacity);
    const named = of.filter(({ person }) => person !== "");
    const confirmed = named.filter(({ participant }) => participant.stage === "confirmed").length;
    const delegations = of.filter(({ isFirst }) => isFirst).length;
    return of.length === 0 ? [] : [{ capacity, delegations, persons: named.length, confirmed }];
  });
}

/** The lines of the roll: a heading for each capacity, then those who are listed. */
export function rollLines(
  records: Records,
  { meetingId, text, stage }: Pick<Input<"list_participants">, "meetingId" | "text" | "stage">,
): RollLine[] {
  const all = rows(records, meetingId);
  const listed = all.filter(
    (row) =>
      isFound(text, row.organisation, row.person, row.function, row.languages) &&
      (stage === null || row.participant.stage === stage),
  );
  return groups(all).flatMap((group): RollLine[] => {
    const of = listed.filter(({ participant }) => participant.capacity === group.capacity);
    const isFirst = (row: ParticipantRow, index: number) =>
      row.organisation === "" || of[index - 1]?.organisation !== row.organisation;
    return of.length === 0
      ? []
      : [
          { kind: "heading", ...group },
          ...of.map((row, index): RollLine => ({ kind: "row", ...row, isFirst: isFirst(row, index) })),
        ];
  });
}

/** The sessions of a meeting, and the quorum of the one in hand. */
export function meetingSessions(records: Records, meetingId: string, sessionId: string | null): MeetingSessions {
  const found = rows(records, meetingId);
  const sessions = sessionsOf(records, meetingId).map(({ id, name, date }, index) => ({
    id,
    name,
    dateText: date.raw,
    attending: found.filter(({ presence }) => isHere(presence[index])).length,
    isTaken: found.some(({ presence }) => presence[index] != null),
  }));
  const chosen = sessions.findIndex(({ id }) => id === sessionId);
  const inHand = chosen < 0 ? Math.max(0, sessions.findLastIndex(({ isTaken }) => isTaken)) : chosen;
  return {
    sessions,
    inHand: sessions.length === 0 ? null : inHand,
    quorums: sessions.length === 0 ? [] : quorum(records, meetingId, inHand),
  };
}

/** The participants of a meeting at one glance. */
export function delegationsView(records: Records, meetingId: string): DelegationsView {
  const meeting = all(records, "meeting").find(({ id }) => id === meetingId);
  const found = rows(records, meetingId);
  const bodies = all(records, "meeting_body").filter((one) => one.meetingId === meetingId);
  return {
    meeting: meeting?.name ?? "",
    dateText: meeting?.date.raw ?? "",
    bodies: all(records, "body")
      .filter(({ id }) => bodies.some(({ bodyId }) => bodyId === id))
      .map(({ id, shortName }) => ({ id, label: shortName, ruleText: "More than half of the parties, those online included" })),
    groups: groups(found),
    toInvite: uninvited(records, meetingId).length,
    precedents: all(records, "meeting")
      .filter(({ id }) => id !== meetingId && participantsOf(records, id).length > 0)
      .map(({ id, name, date }) => ({ table: "meeting", id, label: name, detail: date.raw })),
  };
}

/** A body's quorum: every rule is taken to be the usual one. */
export function bodyQuorum(records: Records, bodyId: string): BodyQuorum {
  const hasRule = all(records, "quorum_rule").some((rule) => rule.bodyId === bodyId);
  if (!hasRule) return { ruleText: "", todayText: "" };
  const entitled = all(records, "membership").filter((seat) => seat.bodyId === bodyId && seat.role === "member").length;
  return {
    ruleText: "More than half of the parties, those online included",
    todayText: `Today that is ${Math.floor(entitled / 2) + 1} of ${entitled} parties.`,
  };
}

function uninvited(records: Records, meetingId: string): RecordOf<"membership">[] {
  const there = participantsOf(records, meetingId);
  return seats(records, meetingId).filter(
    (seat) => !there.some(({ organisationId }) => organisationId === seat.organisationId),
  );
}

/** New participants: those who hold a seat and do not take part yet. */
export function invitations(records: Records, meetingId: string, newId: () => string): AnyRecord[] {
  return uninvited(records, meetingId).map((seat) => ({
    ...(blank("participant") as RecordOf<"participant">),
    id: newId(),
    meetingId,
    organisationId: seat.organisationId,
    capacity: seat.role === "member" ? "party" : "observer",
  }));
}

/** What becomes of the attendance of these participants: the records to be written, and the ids of those to be deleted. */
export function attend(
  records: Records,
  sessionId: string,
  participantIds: readonly string[] | null,
  presence: Presence | null,
  newId: () => string,
): { written: AnyRecord[]; deleted: string[] } {
  const confirmed = all(records, "participant").filter(({ stage }) => stage === "confirmed");
  const known = all(records, "attendance").filter((one) => one.sessionId === sessionId);
  const written: AnyRecord[] = [];
  const deleted: string[] = [];
  for (const participantId of participantIds ?? confirmed.map(({ id }) => id)) {
    const before = known.find((one) => one.participantId === participantId);
    if (presence === null) deleted.push(...(before === undefined ? [] : [before.id]));
    else written.push({ table: "attendance", id: before?.id ?? newId(), participantId, sessionId, presence });
  }
  return { written, deleted };
}

/** What carrying forward would do: the delegations of the earlier meeting, the first few with something changed. */
export function carriedLines(records: Records, fromId: string): CarriedLine[] {
  const changes = ["joined", "left", "otherCapacity", "doubtful", "occasional"] as const;
  return rows(records, fromId)
    .filter(({ isFirst, organisation }) => isFirst && organisation !== "")
    .map((row, index, all): CarriedLine => {
      const since = changes[index] ?? "unchanged";
      const isCarried = since !== "left" && since !== "occasional";
      return {
        id: row.participant.organisationId ?? "",
        name: row.organisation,
        capacity: row.participant.capacity,
        since,
        isCarried,
        persons: isCarried && row.person !== "" ? [row.person] : [],
        dropped: index === all.length - 1 ? [{ name: "Goran Petrov", why: "replaced" }] : [],
      };
    });
}

const titles: Record<Capacity, string> = {
  party: "Parties",
  observer: "Observers",
  ad_hoc: "Invited for the occasion",
  expert: "Experts",
  secretariat: "Secretariat",
  interpreter: "Interpreters",
  other: "Others",
};

/** The list of participants of a meeting. */
export function participantList(records: Records, meetingId: string): ParticipantListView {
  const view = delegationsView(records, meetingId);
  const found = rows(records, meetingId);
  return {
    title: "List of participants",
    meeting: view.meeting,
    whenAndWhere: `Strasbourg, ${view.dateText}`,
    sections: view.groups.map(({ capacity }) => ({
      capacity,
      title: titles[capacity],
      entries: found
        .filter(({ isFirst, participant }) => isFirst && participant.capacity === capacity)
        .map(({ organisation, person }) => ({
          name: organisation || person,
          persons: found
            .filter((row) => row.organisation === organisation && row.person !== "")
            .map((row) => ({
              name: row.person,
              function: row.function,
              role: row.participant.delegationRole === "head" ? "Head" : "",
            })),
        })),
    })),
    languagesTitle: "Participants by working language",
    languages: ["English", "French", ""].map((language) => ({
      language: language || "Language not known",
      persons: found
        .filter((row) => row.person !== "" && (language === "" ? row.languages === "" : row.languages.includes(language)))
        .map((row) => `${row.person} (${row.organisation})`),
    })),
    translated: 0,
    asWritten: view.groups.length,
  };
}
