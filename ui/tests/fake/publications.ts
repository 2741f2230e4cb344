/** Published calendars as the pretended shell has them: one of each state that a person can meet. */

import type { Record as AnyRecord } from "../../src/api/bindings";
import type { Contradiction, PublicationState } from "../../src/api/shell";
import type { RecordOf } from "../../src/forms/description";
import { blank } from "./blank";

type Publication = RecordOf<"publication">;

/** Published from here, and nothing has happened yet. */
export const idle: Omit<PublicationState, "publicationId"> = {
  isHere: true,
  target: "",
  hasPassword: false,
  phase: "idle",
  succeededAt: null,
  failedAt: null,
  retryAt: null,
  failure: null,
  message: null,
  advice: null,
  created: 0,
  updated: 0,
  deleted: 0,
  contradictions: 0,
};

const idOf = (index: number): string => `0190e000-0000-7000-8000-${String(index).padStart(12, "0")}`;

/** An instant of today, so that it is told without its day. */
function today(hour: number, minute: number): string {
  const at = new Date();
  at.setHours(hour, minute, 0, 0);
  return at.toISOString();
}

const made: readonly [fields: Partial<Publication>, state: Partial<PublicationState>][] = [
  [
    { name: "Calendar for the delegations", place: "caldav", address: "https://calendar.example.org/tcy/delegations/", userName: "secretariat" },
    { target: "calendar.example.org", hasPassword: true, succeededAt: today(0, 5), failure: "conflict", contradictions: 3, failedAt: today(0, 6), message: "Others changed 3 entries where this calendar is published." },
  ],
  [
    { name: "Intranet", place: "webdav", address: "https://intranet.example.org/calendars/plenary.ics", userName: "tcy" },
    { target: "intranet.example.org", hasPassword: true, succeededAt: "2015-12-02T13:05:00Z", failure: "unreachable", failedAt: today(0, 1), retryAt: today(23, 40), message: "The server cannot be reached.", advice: "It is tried again by itself." },
  ],
  [
    { name: "Tentative dates", place: "webdav", address: "https://cloud.example.org/remote.php/dav/files/tcy/tentative.ics", userName: "tcy", feed: "not_known_to_the_day" },
    { target: "cloud.example.org", hasPassword: true, failure: "unauthorised", failedAt: today(0, 2), message: "The server does not take the user name and the password.", advice: "Give the password once more." },
  ],
  [
    { name: "Shared drive", place: "shared_file" },
    { target: "plenary.ics", succeededAt: today(0, 7), created: 2, updated: 1, deleted: 1 },
  ],
  [{ name: "Press office", place: "shared_file" }, { isHere: false }],
];

/** The records, and the published calendars. */
export function withPublications(records: readonly AnyRecord[]): AnyRecord[] {
  const body = records.find((record) => record.table === "body");
  return [
    ...records,
    ...made.map(([fields], index): AnyRecord => ({
      ...(blank("publication") as Publication),
      id: idOf(index),
      ...fields,
      bodyId: index === 0 ? (body?.id ?? null) : null,
    })),
  ];
}

const side = (title: string, when: string, where: string, note = "") => ({ title, when, where, note });
const contradictions: readonly Contradiction[] = [
  {
    uid: "one",
    title: "T-CY 15",
    conflict: "changedThere",
    ours: side("T-CY 15", "23–25 May 2016", "Strasbourg", "Plenary with all Parties and observers."),
    theirs: side("T-CY 15", "24–26 May 2016", "Strasbourg, room 5", "Plenary with all Parties and observers."),
  },
  { uid: "two", title: "Bureau", conflict: "deletedThere", ours: side("Bureau", "27 May 2016", "Strasbourg"), theirs: null },
  {
    uid: "three",
    title: "Octopus Conference",
    conflict: "alreadyThere",
    ours: side("Octopus Conference", "16–18 November 2016", "Strasbourg"),
    theirs: side("Octopus", "16 November 2016", ""),
  },
];

/** What the shell does about them. */
export class FakePublications {
  /** Told whenever something becomes of them. */
  told: (states: readonly PublicationState[]) => void = () => undefined;

  #states: readonly PublicationState[];
  #open = contradictions;

  constructor(records: readonly AnyRecord[]) {
    const published = records.filter((record) => record.table === "publication");
    this.#states = published.map(({ id }, index) => ({ publicationId: id, ...idle, ...made[index]?.[1] }));
  }

  /** Of all published calendars, those added since included. */
  states(records: readonly AnyRecord[]): readonly PublicationState[] {
    const published = records.filter((record) => record.table === "publication");
    this.#states = published.map(
      ({ id }) => this.#states.find((state) => state.publicationId === id) ?? { publicationId: id, ...idle, isHere: false },
    );
    return this.#states;
  }

  answer(command: string, payload: Readonly<Record<string, unknown>>): unknown {
    const id = payload.id as string | null;
    switch (command) {
      case "publish_now":
        this.#become(id, (state) => (state.isHere ? { phase: "publishing" } : {}));
        return null;
      case "choose_publication_file":
        this.#become(id, () => ({ isHere: true, target: "calendar.ics", phase: "publishing" }));
        return true;
      case "publish_here":
        this.#become(id, ({ hasPassword }) => ({ isHere: true, hasPassword: hasPassword || payload.password !== null, phase: "publishing" }));
        return null;
      case "stop_publishing_here":
        this.#become(id, () => ({ ...idle, isHere: false }));
        return null;
      case "publication_contradictions":
        return this.#open;
      case "settle_publication": {
        const settled = payload.uids as readonly string[];
        this.#open = this.#open.filter(({ uid }) => !settled.includes(uid));
        this.#become(id, () => ({ contradictions: this.#open.length, phase: "publishing" }));
        return null;
      }
      default:
        return null;
    }
  }

  /** What is being published has come there. */
  finish(): void {
    this.#become(null, ({ phase, contradictions: left }) => {
      if (phase !== "publishing") return {};
      if (left > 0) return { phase: "idle" };
      const { failure, failedAt, retryAt, message, advice } = idle;
      return { phase: "idle", succeededAt: new Date().toISOString(), failure, failedAt, retryAt, message, advice };
    });
  }

  #become(id: string | null, how: (state: PublicationState) => Partial<PublicationState>): void {
    this.#states = this.#states.map((state) =>
      id === null || state.publicationId === id ? { ...state, ...how(state) } : state,
    );
    this.told(this.#states);
  }
}
