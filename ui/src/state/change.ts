/**
 * Changing the office from the page: act at once, say what was done, offer to undo it. Failures that belong to a field
 * go back to the form; all others are said here.
 */

import { toast } from "svelte-sonner";

import type { Failure, RecordRef } from "../api/bindings";
import { call } from "../api/client";
import { failureOf } from "../api/failure";
import { t } from "../i18n/index.svelte";

/** One toast at a time: each change replaces what was said of the one before. */
const TOAST = "change";

/** Says what was done last, and offers to undo it. */
export async function announce(): Promise<void> {
  const state = await attempt(() => call("office_state", {}));
  if (!state?.undo) return;
  toast(t("done", { operation: state.undo }), {
    id: TOAST,
    action: { label: t("undo"), onClick: () => void undo() },
  });
}

/** Takes back what was said last: something else was done since, and undoing would undo that. */
export function hush(): void {
  toast.dismiss(TOAST);
}

/** Says what went wrong. */
export function complain(failure: Failure): void {
  toast.error(failure.message, { id: TOAST, ...(failure.hint === null ? {} : { description: failure.hint }) });
}

/** Says that what was typed cannot be taken. */
export function refuse(message: string): void {
  complain({ code: "invalid", message, hint: null, field: null });
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
  const walked = await attempt(() => call("undo", {}));
  if (walked === undefined) return;
  toast(t("undone", { operation: walked.label }), {
    id: TOAST,
    action: { label: t("redo"), onClick: () => void redo() },
  });
}

/** Does again what was taken back last. */
export async function redo(): Promise<void> {
  const walked = await attempt(() => call("redo", {}));
  if (walked === undefined) return;
  toast(t("redone", { operation: walked.label }), {
    id: TOAST,
    action: { label: t("undo"), onClick: () => void undo() },
  });
}

/** Deletes a record, and offers to undo that. Answers whether it is gone. */
export async function deleteRecord({ table, id }: RecordRef): Promise<boolean> {
  const deleted = await attempt(() => call("delete_record", { table, id }));
  if (deleted === undefined) return false;
  void announce();
  return true;
}
