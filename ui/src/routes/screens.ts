/**
 * The screens of the office, in the order of the sidebar. A new screen is one folder beside this file and one entry
 * here; its place in the palette, its shortcut and the way to it from a search hit follow from the entry.
 */

import BookOpen from "@lucide/svelte/icons/book-open";
import CalendarArrowUp from "@lucide/svelte/icons/calendar-arrow-up";
import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import ChartNoAxesGantt from "@lucide/svelte/icons/chart-no-axes-gantt";
import CalendarX2 from "@lucide/svelte/icons/calendar-x-2";
import FileInput from "@lucide/svelte/icons/file-input";
import FileClock from "@lucide/svelte/icons/file-clock";
import FolderKanban from "@lucide/svelte/icons/folder-kanban";
import Handshake from "@lucide/svelte/icons/handshake";
import History from "@lucide/svelte/icons/history";
import Hourglass from "@lucide/svelte/icons/hourglass";
import Landmark from "@lucide/svelte/icons/landmark";
import type { Component } from "svelte";

import type { Table } from "../api/bindings";
import BodiesScreen from "./bodies/BodiesScreen.svelte";
import CalendarScreen from "./calendar/CalendarScreen.svelte";
import ClashesScreen from "./clashes/ClashesScreen.svelte";
import DeadlinesScreen from "./deadlines/DeadlinesScreen.svelte";
import FreezesScreen from "./freezes/FreezesScreen.svelte";
import HistoryScreen from "./history/HistoryScreen.svelte";
import IncomingScreen from "./incoming/IncomingScreen.svelte";
import MeetingsScreen from "./meetings/MeetingsScreen.svelte";
import PartnersScreen from "./partners/PartnersScreen.svelte";
import ProjectsScreen from "./projects/ProjectsScreen.svelte";
import PublicationsScreen from "./publications/PublicationsScreen.svelte";
import RegisterScreen from "./registers/RegisterScreen.svelte";
import WallScreen from "./wall/WallScreen.svelte";

/** A screen. */
export type Screen = {
  /** Its name in the address; its title is the message `screen-<id>`. */
  id: string;
  icon: Component;
  /** The letter that follows `g` to go there. */
  letter: string;
  /** The tables whose records are shown here, the principal one first. A table is at home in its first screen. */
  tables: readonly [Table, ...Table[]];
  /** Records are only told of here: they are made and shown where they are at home. */
  onlyTells?: true;
  /** Given the screen, so that one component can serve several. */
  component: Component<{ screen: Screen }>;
};

export const screens: readonly [Screen, ...Screen[]] = [
  {
    id: "meetings",
    icon: CalendarClock,
    letter: "m",
    tables: ["meeting", "meeting_block", "decision", "paper"],
    component: MeetingsScreen,
  },
  { id: "calendar", icon: CalendarDays, letter: "c", tables: ["meeting"], component: CalendarScreen },
  { id: "wall", icon: ChartNoAxesGantt, letter: "w", tables: ["meeting"], component: WallScreen },
  { id: "clashes", icon: CalendarX2, letter: "x", tables: ["meeting"], component: ClashesScreen },
  {
    id: "deadlines",
    icon: Hourglass,
    letter: "d",
    tables: ["deadline", "deadline_template", "holiday_observance", "closure"],
    component: DeadlinesScreen,
  },
  {
    id: "projects",
    icon: FolderKanban,
    letter: "p",
    tables: ["project", "contribution", "activity", "region", "exchange_rate"],
    component: ProjectsScreen,
  },
  {
    id: "bodies",
    icon: Landmark,
    letter: "b",
    tables: ["body", "recommendation", "instrument"],
    component: BodiesScreen,
  },
  {
    id: "partners",
    icon: Handshake,
    letter: "o",
    tables: ["organisation", "person", "network", "contact_point", "opportunity"],
    component: PartnersScreen,
  },
  { id: "freezes", icon: FileClock, letter: "f", tables: ["freeze"], component: FreezesScreen },
  { id: "publications", icon: CalendarArrowUp, letter: "u", tables: ["publication"], component: PublicationsScreen },
  { id: "sources", icon: BookOpen, letter: "s", tables: ["source_document"], component: RegisterScreen },
  { id: "history", icon: History, letter: "h", tables: ["meeting"], onlyTells: true, component: HistoryScreen },
];

/** The screen of the file that is being taken in: it is in the sidebar only while there is one. */
export const incomingScreen: Screen = {
  id: "incoming",
  icon: FileInput,
  letter: "",
  tables: ["meeting"],
  onlyTells: true,
  component: IncomingScreen,
};

/** The screen called `id`; the first one where there is none. */
export function screenById(id: string): Screen {
  return [...screens, incomingScreen].find((screen) => screen.id === id) ?? screens[0];
}

/** The table whose records `screen` shows and makes at the address `params`; none where it only tells of records. */
export function tableShown(screen: Screen, params: Readonly<Record<string, string>>): Table | undefined {
  if (screen.onlyTells) return undefined;
  return screen.tables.find((one) => one === params.table) ?? screen.tables[0];
}

/** The screen where records of `table` are at home; none for what is only part of other records. */
export function homeOf(table: Table): Screen | undefined {
  return screens.find((screen) => screen.tables.includes(table));
}
