/**
 * What is on the screen, put on paper. There is no scrolling there: while the system's dialog is open, lists exist whole
 * and not only as far as they are in sight. Either the list is printed or what the inspector shows.
 */

import { tick } from "svelte";

import { shell } from "../api/shell";
import { attempt } from "./change";

/** What a screen has that can be printed. */
export type Part = "list" | "inspector";

let isPrinting = $state(false);
const preparations = new Set<() => Promise<void>>();

/** Whether everything has to be there now, in sight or not. */
export function isOnPaper(): boolean {
  return isPrinting;
}

/** Has `prepare` fetch what is not there yet before anything is printed; call what it returns when it is no longer needed. */
export function beforePrinting(prepare: () => Promise<void>): () => void {
  preparations.add(prepare);
  return () => preparations.delete(prepare);
}

/** Prints what is on the screen. */
export async function print(part: Part = "list"): Promise<void> {
  document.documentElement.dataset.printed = part;
  try {
    await attempt(async () => {
      await Promise.all([...preparations].map((prepare) => prepare()));
      isPrinting = true;
      await tick();
      await shell.print();
    });
  } finally {
    isPrinting = false;
    delete document.documentElement.dataset.printed;
  }
}
