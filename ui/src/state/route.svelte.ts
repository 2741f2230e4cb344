/**
 * Where the person is, as the hash of the address: `#/meetings/meeting/<id>?table=decision`. So every record has an
 * address, and going back and forward is the web view's own history.
 */

import type { RecordRef, Table } from "../api/bindings";
import { isTable } from "../forms/tables";

/** What the inspector shows: a record, or a new one that is not saved yet. */
export type Subject = { kind: "record"; ref: RecordRef } | { kind: "draft"; table: Table };

/** A place in the page. */
export type Route = {
  /** Name of the screen, as in {@link ../routes/screens}. */
  screen: string;
  /** What its inspector shows. */
  subject: Subject | null;
  /** What the screen keeps of its own in the address, such as the tab or the month shown. */
  params: Readonly<Record<string, string>>;
};

const NEW = "new";

/** Reads an address; what is not understood falls away. */
export function parseRoute(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#/, "").split("?", 2);
  const [screen = "", table, id] = path.split("/").filter(Boolean).map(decodeURIComponent);
  let subject: Subject | null = null;
  if (table !== undefined && id !== undefined) {
    if (table === NEW && isTable(id)) subject = { kind: "draft", table: id };
    else if (isTable(table)) subject = { kind: "record", ref: { table, id } };
  }
  return { screen, subject, params: Object.fromEntries(new URLSearchParams(search).entries()) };
}

/** The address of a place. */
export function formatRoute({ screen, subject, params }: Route): string {
  const parts = [screen];
  if (subject?.kind === "record") parts.push(subject.ref.table, subject.ref.id);
  if (subject?.kind === "draft") parts.push(NEW, subject.table);
  const search = new URLSearchParams(params).toString();
  return `#/${parts.map(encodeURIComponent).join("/")}${search === "" ? "" : `?${search}`}`;
}

let current = $state.raw<Route>(parseRoute(location.hash));

addEventListener("hashchange", () => {
  current = parseRoute(location.hash);
});

/** The place shown now. */
export function route(): Route {
  return current;
}

/** Goes to another place; `replace` where going back should not stop at the present one, as when moving along a list. */
export function go(to: Partial<Route>, { replace = false } = {}): void {
  const next = { ...current, ...to };
  const hash = formatRoute(next);
  if (hash === formatRoute(current)) return;
  current = next;
  if (replace) history.replaceState(null, "", hash);
  else history.pushState(null, "", hash);
}

/** Shows a screen by itself. */
export function showScreen(screen: string, params: Route["params"] = {}): void {
  go({ screen, subject: null, params });
}

/** Has the screen keep `value` under `name` in the address, or nothing; going back does not stop there. */
export function keepParam(name: string, value: string | null): void {
  const others = Object.entries(current.params).filter(([key]) => key !== name);
  go({ params: Object.fromEntries(value === null ? others : [...others, [name, value]]) }, { replace: true });
}

/** Shows a record in the inspector of the present screen. */
export function showRecord(ref: RecordRef, options?: { replace?: boolean }): void {
  go({ subject: { kind: "record", ref: { table: ref.table, id: ref.id } } }, options);
}

/** Starts a new record in the inspector of the present screen. */
export function showDraft(table: Table): void {
  go({ subject: { kind: "draft", table } });
}

/** Closes the inspector. */
export function closeInspector(): void {
  go({ subject: null });
}
