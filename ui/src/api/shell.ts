/**
 * What only the shell can do: files, dialogs and the window's own settings. Paths never reach the page; a dialog that
 * is dismissed answers null.
 */

import type {
  ArchiveReport,
  CalendarReport,
  ChooseIncomingInput,
  DataReport,
  DocumentReport,
  ExportArchiveInput,
  ExportCalendarInput,
  ExportDocumentInput,
  ExportIatiInput,
  ExportShareInput,
  ExportSheetInput,
  Failure,
  FaultyRows,
  IatiReport,
  ImportReport,
  IncomingItemsInput,
  IncomingNotice,
  IncomingNoticesInput,
  IncomingReport,
  IncomingRow,
  IncomingSummary,
  Language,
  NoteReport,
  OfficeState,
  Page,
  ParticipantListInput,
  ParticipationInput,
  ReadingInput,
  ShareReport,
  SheetReport,
  UpdateNoteInput,
} from "./bindings";
import { send } from "./client";

/** Light, dark, or as the system has it. */
export type Theme = "system" | "light" | "dark";

/** An office opened before, as the first screen shows it. */
export type RecentOffice = { name: string; folder: string };

/** What the page needs to know before it draws anything. */
export type Startup = {
  office: OfficeState | null;
  /** Why none is open although one should be; said once. */
  failure: Failure | null;
  recent: RecentOffice[];
  language: Language;
  theme: Theme;
  /** Plenary's own version. */
  version: string;
};

/** Where data is taken in from. */
export type DataSource = "folder" | "archive";

/** How far the one file has come that is being taken in. */
export type IncomingState =
  | { phase: "reading" | "importing"; fileName: string }
  | { phase: "open"; summary: IncomingSummary }
  | { phase: "failed"; fileName: string; failure: Failure };

/** Why a calendar could not be published. */
export type PublicationFailure =
  | "unreachable"
  | "untrusted"
  | "busy"
  | "unauthorised"
  | "refused"
  | "not_there"
  | "full"
  | "conflict"
  | "file_not_written"
  | "misunderstood"
  | "no_keyring";

/** How far a place follows where the calendar is published, as this computer knows it. */
export type PublicationState = {
  publicationId: string;
  /** This computer was told to publish it. */
  isHere: boolean;
  /** The name of the file, or the host; empty where it is not known yet. */
  target: string;
  /** A password is kept here. */
  hasPassword: boolean;
  /** `waiting`: the office has changed, and it is published in a few seconds. */
  phase: "idle" | "waiting" | "publishing";
  /** Instants, as RFC 3339 has them. */
  succeededAt: string | null;
  failedAt: string | null;
  retryAt: string | null;
  failure: PublicationFailure | null;
  /** What went wrong, and what can be done about it, in whole sentences. */
  message: string | null;
  advice: string | null;
  /** What the last run did there. */
  created: number;
  updated: number;
  deleted: number;
  /** Entries that others changed there. */
  contradictions: number;
};

/** What an entry says on one side, for people to read. */
export type ContradictionSide = { title: string; when: string; where: string; note: string };

/** An entry that says one thing here and another there. */
export type Contradiction = {
  uid: string;
  title: string;
  conflict: "changedThere" | "deletedThere" | "alreadyThere";
  ours: ContradictionSide | null;
  theirs: ContradictionSide | null;
};

export const shell = {
  startup: () => send<Startup>("startup"),
  newOffice: (name: string) => send<OfficeState | null>("new_office", { name }),
  openOffice: () => send<OfficeState | null>("open_office"),
  openRecent: (index: number) => send<OfficeState>("open_recent", { index }),
  openSample: () => send<OfficeState>("open_sample"),
  closeOffice: () => send<null>("close_office"),
  setLanguage: (language: Language) => send<null>("set_language", { language }),
  setTheme: (theme: Theme) => send<null>("set_theme", { theme }),
  exportCalendar: (input: ExportCalendarInput) => send<CalendarReport | null>("export_calendar", { input }),
  exportData: () => send<DataReport | null>("export_data"),
  /** How far it has come is told by the event `export-share`. */
  exportArchive: (input: ExportArchiveInput) => send<ArchiveReport | null>("export_archive", { input }),
  exportShare: (input: ExportShareInput) => send<ShareReport | null>("export_share", { input }),
  cancelExport: () => send<null>("cancel_export"),
  exportSheet: (input: ExportSheetInput) => send<SheetReport | null>("export_sheet", { input }),
  exportContributions: () => send<SheetReport | null>("export_contributions"),
  exportIati: (input: ExportIatiInput) => send<IatiReport | null>("export_iati", { input }),
  /** The system's own dialog, which saves as PDF too; answers once it is closed and what it prints is drawn. */
  print: () => send<null>("print"),
  exportParticipants: (input: ParticipantListInput) => send<SheetReport | null>("export_participants", { input }),
  exportParticipation: (input: ParticipationInput) => send<SheetReport | null>("export_participation", { input }),
  exportDocument: (input: ExportDocumentInput) => send<DocumentReport | null>("export_document", { input }),
  exportNote: (input: UpdateNoteInput) => send<NoteReport | null>("export_note", { input }),
  /** Puts text on the clipboard; only when the person asks for it, which the web view sees to. */
  copy: (text: string) => navigator.clipboard.writeText(text),
  /** Asks for a file and reads it; how that goes is told by the event `incoming`. */
  chooseFile: () => send<null>("choose_file"),
  /** Reads a text as a file is read. */
  readPasted: (text: string) => send<null>("read_pasted", { text }),
  incomingState: () => send<IncomingState | null>("incoming_state"),
  incomingItems: (input: IncomingItemsInput) => send<Page<IncomingRow>>("incoming_items", { input }),
  incomingNotices: (input: IncomingNoticesInput) => send<Page<IncomingNotice>>("incoming_notices", { input }),
  chooseIncoming: (input: ChooseIncomingInput) => send<IncomingSummary>("choose_incoming", { input }),
  readIncomingAgain: (input: ReadingInput) => send<null>("read_incoming_again", { input }),
  importIncoming: () => send<IncomingReport>("import_incoming"),
  cancelIncoming: () => send<null>("cancel_incoming"),
  discardIncoming: () => send<null>("discard_incoming"),
  publicationStates: () => send<PublicationState[]>("publication_states"),
  /** Publishes one calendar, or all that this computer publishes; how that goes is told by the event `publications`. */
  publishNow: (id: string | null) => send<null>("publish_now", { id }),
  /** Asks for the file that a calendar is published to from here; false where the dialog is dismissed. */
  choosePublicationFile: (id: string) => send<boolean>("choose_publication_file", { id }),
  /** Has this computer publish it from now on; without a password, that stays which is kept. */
  publishHere: (id: string, password: string | null) => send<null>("publish_here", { id, password }),
  stopPublishingHere: (id: string) => send<null>("stop_publishing_here", { id }),
  publicationContradictions: (id: string) => send<Contradiction[]>("publication_contradictions", { id }),
  settlePublication: (id: string, uids: readonly string[], side: "ours" | "theirs") =>
    send<null>("settle_publication", { id, uids, side }),
  importData: (source: DataSource, faultyRows: FaultyRows) => send<ImportReport | null>("import_data", { source, faultyRows }),
};
