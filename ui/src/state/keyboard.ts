/** The keyboard of the whole page: runs the actions by their keys, and goes back and forward. */

import { tinykeys } from "tinykeys";

import { actions } from "./actions";
import { overlay } from "./overlays.svelte";

const SINGLE_KEYS = "plenary.singleKeys";

/** Whether single letters act as shortcuts; a person who dictates or shakes turns that off (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(SINGLE_KEYS) !== "off";
}

/** Turns the single letters on or off, from now on. */
export function setSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(SINGLE_KEYS);
  else localStorage.setItem(SINGLE_KEYS, "off");
}

/** Whether `keys` needs no modifier, and so would type into a field. */
export function isSingle(keys: string): boolean {
  return !/\$mod|Alt|Control|Meta/.test(keys);
}

/** Whether letters typed at `target` belong to it. */
function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable], [role=combobox]") !== null;
}

/** Whether `target` is a field with text of its own to undo. */
function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset.edited === "true";
}

/** Runs the action bound to `keys`, where the person can mean it. */
function press(keys: string, event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if (isSingle(keys) && (!singleKeysAreOn() || takesText(event.target) || overlay() !== null)) return;
  const isUndo = keys.endsWith("+z");
  if (isUndo && (hasOwnUndo(event.target) || overlay() !== null)) return;
  const action = actions().find((one) => one.keys === keys);
  if (action === undefined) return;
  event.preventDefault();
  if (!action.isDisabled) action.run();
}

/** Listens to the keyboard; returns what ends it. */
export function listenToKeys(): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {
    "Alt+ArrowLeft": (event) => {
      event.preventDefault();
      history.back();
    },
    "Alt+ArrowRight": (event) => {
      event.preventDefault();
      history.forward();
    },
  };
  for (const { keys } of actions()) if (keys !== undefined) bindings[keys] = (event) => press(keys, event);
  return tinykeys(window, bindings);
}

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of a shortcut as a person reads them, one entry for each key. */
export function keyNames(keys: string): readonly (readonly string[])[] {
  const names: Record<string, string> = {
    ...(isApple ? { $mod: "⌘", Shift: "⇧", Alt: "⌥" } : { $mod: "Ctrl", Shift: "⇧" }),
    ArrowUp: "↑",
    ArrowDown: "↓",
    ArrowLeft: "←",
    ArrowRight: "→",
    Enter: "↵",
    Delete: "Del",
    Escape: "Esc",
    Space: "␣",
  };
  return keys.split(" ").map((press) => {
    const parts = (press === "+" ? [press] : press.split("+")).map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key));
    return parts.at(-1) === "?" ? ["?"] : parts;
  });
}
