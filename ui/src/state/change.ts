/**
 * Changing the office from the page: act at once, say what was done, offer to undo it. Failures that belong to a field
 * go back to the form; all others are said here.
 */

import { toast } from "svelte-sonner";

import type { Changes, Failure, RecordRef } from "../api/bindings";
import { call } from "../api/client";
import { failureOf } from "../api/failure";
import { t } from "../i18n/index.svelte";

/** One toast at a time: each change replaces what was said of the one before. */
const TOAST = "change";

/** Says that `changes` were made, and offers to undo them. */
export function announce(changes: Changes): void {
  if (changes.rows.length === 0) return;
  toast(changes.label, { id: TOAST, action: { label: t("undo"), onClick: () => void undo() } });
}

/** Says what went wrong. */
export function complain(failure: Failure): void {
  toast.error(failure.message, { id: TOAST, ...(failure.hint === null ? {} : { description: failure.hint }) });
}

/** Runs what may fail; says so where it does, and answers undefined. */
export async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (reason) {
    complain(failureOf(reason));
    return undefined;
  }
}

/** Takes the last operation back. */
export async function undo(): Promise<void> {
  const changes = await attempt(() => call("undo", {}));
  if (changes === undefined) return;
  toast(t("undone", { operation: changes.label }), {
    id: TOAST,
    action: { label: t("redo"), onClick: () => void redo() },
  });
}

/** Does again what was taken back last. */
export async function redo(): Promise<void> {
  const changes = await attempt(() => call("redo", {}));
  if (changes === undefined) return;
  toast(t("redone", { operation: changes.label }), {
    id: TOAST,
    action: { label: t("undo"), onClick: () => void undo() },
  });
}

/** Deletes a record, and offers to undo that. Answers whether it is gone. */
export async function deleteRecord({ table, id }: RecordRef): Promise<boolean> {
  const changes = await attempt(() => call("delete_record", { table, id }));
  if (changes === undefined) return false;
  announce(changes);
  return true;
}
