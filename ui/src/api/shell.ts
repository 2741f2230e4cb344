/**
 * What only the shell can do: files, dialogs and the window's own settings. Paths never reach the page; a dialog that
 * is dismissed answers null.
 */

import type {
  CalendarReport,
  ChooseIncomingInput,
  DataReport,
  DocumentReport,
  ExportCalendarInput,
  ExportDocumentInput,
  ExportIatiInput,
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

/** How far the one file has come that is being taken in. */
export type IncomingState =
  | { phase: "reading" | "importing"; fileName: string }
  | { phase: "open"; summary: IncomingSummary }
  | { phase: "failed"; fileName: string; failure: Failure };

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
  importData: (faultyRows: FaultyRows) => send<ImportReport | null>("import_data", { faultyRows }),
};
