/** The keyboard of a list that is one stop of the Tab key: arrows and letters move along it, other keys act on a row. */

import { typeAhead } from "./type-ahead";

/** A list as its keyboard sees it: rows by their index. */
export type KeyedList = {
  /** How many rows it has. */
  total: () => number;
  /** How many rows a page of it has. */
  page: () => number;
  /** The row that the keyboard is at; -1 for none. */
  active: () => number;
  /** What the rows that are here are called. */
  names: () => readonly (readonly [index: number, name: string])[];
  /** Goes to a row; an index beyond the ends is the first or the last row. */
  moveTo: (index: number) => void;
  onopen: (index: number) => void;
  ondelete: (index: number) => void;
};

/** Returns what takes the keys that are pressed on `list`. */
export function listKeys(list: KeyedList): (event: KeyboardEvent) => void {
  const type = typeAhead();
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [active, page, last] = [list.active(), list.page(), list.total() - 1];
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (last >= 0) list.moveTo(Math.max(0, Math.min(to, last)));
    } else if (active >= 0 && (event.key === "Enter" || event.key === "Delete")) {
      event.preventDefault();
      (event.key === "Enter" ? list.onopen : list.ondelete)(active);
    } else {
      const match = type(event.key, list.names(), active);
      if (match !== undefined) list.moveTo(match);
    }
  };
}

/** Takes the keyboard from the screen as a whole, where it waited for the list to be there. */
export function continueInList(list: HTMLElement): void {
  if (document.activeElement instanceof HTMLElement && document.activeElement.matches("main")) list.focus();
}
