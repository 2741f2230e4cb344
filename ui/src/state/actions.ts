/**
 * Everything a person can have done from anywhere, in one list: the palette shows it, the sheet of shortcuts explains
 * it, the keyboard runs it.
 */

import type { Component } from "svelte";

import Archive from "@lucide/svelte/icons/archive";
import CalendarArrowDown from "@lucide/svelte/icons/calendar-arrow-down";
import CalendarCheck from "@lucide/svelte/icons/calendar-check";
import CalendarSearch from "@lucide/svelte/icons/calendar-search";
import CalendarSync from "@lucide/svelte/icons/calendar-sync";
import ClipboardPaste from "@lucide/svelte/icons/clipboard-paste";
import FileDown from "@lucide/svelte/icons/file-down";
import FileInput from "@lucide/svelte/icons/file-input";
import FileText from "@lucide/svelte/icons/file-text";
import FileUp from "@lucide/svelte/icons/file-up";
import FolderOpen from "@lucide/svelte/icons/folder-open";
import GraduationCap from "@lucide/svelte/icons/graduation-cap";
import HandCoins from "@lucide/svelte/icons/hand-coins";
import Hourglass from "@lucide/svelte/icons/hourglass";
import Keyboard from "@lucide/svelte/icons/keyboard";
import Languages from "@lucide/svelte/icons/languages";
import ListOrdered from "@lucide/svelte/icons/list-ordered";
import LogOut from "@lucide/svelte/icons/log-out";
import Moon from "@lucide/svelte/icons/moon";
import Plus from "@lucide/svelte/icons/plus";
import Redo2 from "@lucide/svelte/icons/redo-2";
import RefreshCw from "@lucide/svelte/icons/refresh-cw";
import Search from "@lucide/svelte/icons/search";
import Share from "@lucide/svelte/icons/share";
import Sun from "@lucide/svelte/icons/sun";
import Settings from "@lucide/svelte/icons/settings";
import SunMoon from "@lucide/svelte/icons/sun-moon";
import Undo2 from "@lucide/svelte/icons/undo-2";

import { shell } from "../api/shell";
import { language, t } from "../i18n/index.svelte";
import { newLabel } from "../i18n/terms";
import { showAgenda } from "../routes/meetings/agenda/show";
import { findWeek } from "../routes/clashes/find-week.svelte";
import { applyTemplate } from "../routes/deadlines/applying.svelte";
import { meetingIn, showTimetable } from "../routes/deadlines/show";
import { showTrained } from "../routes/projects/trained/address";
import { screenById, screens, tableShown } from "../routes/screens";
import { askForDocument } from "../transfer/document.svelte";
import { transfer } from "../transfer/report.svelte";
import { isShared } from "../transfer/share";
import { attempt, redo, undo } from "./change";
import { openOfficeInfo, startNew } from "./navigate";
import { incoming } from "./incoming.svelte";
import { setOverlay } from "./overlays.svelte";
import { publications } from "./publications.svelte";
import { lookAtMove } from "./rescheduling.svelte";
import { route, showScreen } from "./route.svelte";
import { principalTables, session } from "./session.svelte";

/** Under which heading an action stands; the message is `actions-<group>`. */
export type ActionGroup = "go" | "new" | "edit" | "office" | "view";

export type Action = {
  id: string;
  group: ActionGroup;
  icon: Component;
  label: string;
  /** Keys in the notation of tinykeys: `$mod+k`, `g m`. */
  keys?: string;
  isDisabled?: boolean;
  run: () => void;
};

/** The actions that can be had now, in the order in which they are shown. */
export function actions(): readonly Action[] {
  const { office, isReadOnly } = session;
  const here = screenById(route().screen);
  const newHere = tableShown(here, route().params);
  const { subject } = route();
  const shown = subject?.kind === "record" ? subject.ref : undefined;
  const meeting = shown?.table === "meeting" ? shown : meetingIn(route().params);
  return [
    { id: "search", group: "view", icon: Search, label: t("search-everything"), keys: "$mod+k", run: () => setOverlay("palette") },
    ...screens.map(
      (screen): Action => ({
        id: `go-${screen.id}`,
        group: "go",
        icon: screen.icon,
        label: t(`screen-${screen.id}`),
        keys: `g ${screen.letter}`,
        run: () => showScreen(screen.id),
      }),
    ),
    { id: "trained", group: "go", icon: GraduationCap, label: t("training-title"), run: showTrained },
    ...(shown?.table === "meeting" || shown?.table === "meeting_block"
      ? [{ id: "agenda", group: "go", icon: ListOrdered, label: t("agenda-open"), run: () => showAgenda(shown) } as const]
      : []),
    ...(meeting === undefined
      ? []
      : ([
          { id: "timetable", group: "go", icon: Hourglass, label: t("timetable-open"), run: () => showTimetable(meeting.id) },
          {
            id: "apply-template",
            group: "edit",
            icon: CalendarCheck,
            label: t("template-apply"),
            isDisabled: isReadOnly,
            run: () => applyTemplate(meeting.id),
          },
          {
            id: "move",
            group: "edit",
            icon: CalendarSync,
            label: t("meeting-move"),
            isDisabled: isReadOnly,
            run: () => lookAtMove(meeting, null),
          },
        ] as const)),
    ...[...(newHere ? [newHere] : []), ...principalTables.filter((one) => one !== newHere)].map(
      (one): Action => ({
        id: `new-${one}`,
        group: "new",
        icon: Plus,
        label: newLabel(one),
        ...(one === newHere ? { keys: "n" } : {}),
        isDisabled: isReadOnly,
        run: () => startNew(one),
      }),
    ),
    {
      id: "find-week",
      group: "edit",
      icon: CalendarSearch,
      label: t("find-week"),
      run: () => findWeek(null),
    },
    {
      id: "undo",
      group: "edit",
      icon: Undo2,
      label: office?.undo ? t("undo-named", { operation: office.undo }) : t("undo"),
      keys: "$mod+z",
      isDisabled: isReadOnly || !office?.undo,
      run: () => void undo(),
    },
    {
      id: "redo",
      group: "edit",
      icon: Redo2,
      label: office?.redo ? t("redo-named", { operation: office.redo }) : t("redo"),
      keys: "$mod+Shift+z",
      isDisabled: isReadOnly || !office?.redo,
      run: () => void redo(),
    },
    {
      id: "export-calendar",
      group: "office",
      icon: CalendarArrowDown,
      label: t("export-calendar"),
      keys: "$mod+e",
      run: () => setOverlay("export"),
    },
    {
      id: "publish-now",
      group: "office",
      icon: RefreshCw,
      label: t("publication-all-now"),
      isDisabled: isReadOnly || !publications.isAnyHere,
      run: () => void attempt(() => shell.publishNow(null)),
    },
    {
      id: "export-document",
      group: "office",
      icon: FileText,
      label: t("export-document"),
      run: () => askForDocument(),
    },
    {
      id: "export-csv",
      group: "office",
      icon: FileDown,
      label: t("export-data-csv"),
      run: () => void transfer("data", shell.exportData),
    },
    {
      id: "export-excel",
      group: "office",
      icon: FileDown,
      label: t("export-excel-csv"),
      run: () => setOverlay("exportSheet"),
    },
    {
      id: "export-iati",
      group: "office",
      icon: HandCoins,
      label: t("export-iati"),
      run: () => setOverlay("exportIati"),
    },
    {
      id: "archive",
      group: "office",
      icon: Archive,
      label: t("export-archive"),
      run: () => setOverlay("archive"),
    },
    ...(shown !== undefined && isShared(shown.table)
      ? [
          {
            id: "share",
            group: "office",
            icon: Share,
            label: t("export-share"),
            run: () => void transfer("share", () => shell.exportShare({ of: shown })),
          } as const,
        ]
      : []),
    {
      id: "import-file",
      group: "office",
      icon: FileInput,
      label: t("import-file"),
      keys: "$mod+i",
      isDisabled: isReadOnly,
      run: () => void incoming.begin(),
    },
    {
      id: "paste-text",
      group: "office",
      icon: ClipboardPaste,
      label: t("paste-text"),
      isDisabled: isReadOnly,
      run: () => setOverlay("paste"),
    },
    {
      id: "import-csv",
      group: "office",
      icon: FileUp,
      label: t("import-data-csv"),
      isDisabled: isReadOnly,
      run: () => setOverlay("import"),
    },
    {
      id: "office-info",
      group: "office",
      icon: Settings,
      label: t("office-info"),
      run: () => void attempt(openOfficeInfo),
    },
    { id: "new-office", group: "office", icon: Plus, label: t("new-office"), run: () => setOverlay("newOffice") },
    {
      id: "open-office",
      group: "office",
      icon: FolderOpen,
      label: t("open-office"),
      keys: "$mod+o",
      run: () => void attempt(() => session.enter(shell.openOffice)),
    },
    {
      id: "close-office",
      group: "office",
      icon: LogOut,
      label: t("close-office"),
      run: () => void attempt(() => session.leave()),
    },
    {
      id: "language",
      group: "view",
      icon: Languages,
      label: t("other-language"),
      run: () => void attempt(() => session.speak(language() === "en" ? "fr" : "en")),
    },
    ...([["light", Sun], ["dark", Moon], ["system", SunMoon]] as const).map(
      ([theme, icon]): Action => ({
        id: `theme-${theme}`,
        group: "view",
        icon,
        label: t(`theme-${theme}-action`),
        isDisabled: session.theme === theme,
        run: () => void attempt(() => session.light(theme)),
      }),
    ),
    { id: "shortcuts", group: "view", icon: Keyboard, label: t("shortcuts"), keys: "Shift+?", run: () => setOverlay("shortcuts") },
  ];
}
