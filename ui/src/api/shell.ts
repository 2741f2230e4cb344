/**
 * What only the shell can do: files, dialogs and the window's own settings. Paths never reach the page; a dialog that
 * is dismissed answers null.
 */

import type { Language, OfficeState } from "./bindings";
import { send } from "./client";

/** Light, dark, or as the system has it. */
export type Theme = "system" | "light" | "dark";

/** An office opened before, as the first screen shows it. */
export type RecentOffice = { name: string; folder: string };

/** What the page needs to know before it draws anything. */
export type Startup = {
  office: OfficeState | null;
  recent: RecentOffice[];
  language: Language;
  theme: Theme;
  /** Plenary's own version. */
  version: string;
};

/** What an export wrote and left out. */
export type ExportSummary = {
  fileName: string;
  written: number;
  leftOut: { label: string; reason: string }[];
};

export type CalendarExport = {
  scope: { kind: "all" } | { kind: "body" | "project"; id: string };
  approximate: boolean;
  projectSpans: boolean;
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
  exportCalendar: (options: CalendarExport) => send<ExportSummary | null>("export_calendar", { options }),
  exportDataCsv: () => send<ExportSummary | null>("export_data_csv"),
  exportExcelCsv: (table: string) => send<ExportSummary | null>("export_excel_csv", { table }),
  importDataCsv: () => send<ExportSummary | null>("import_data_csv"),
};
