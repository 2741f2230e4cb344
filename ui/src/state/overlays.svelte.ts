/** What lies over the page: one at a time. */

/** An overlay. */
export type Overlay =
  | "palette"
  | "shortcuts"
  | "newOffice"
  | "export"
  | "exportSheet"
  | "exportDocument"
  | "exportIati"
  | "archive"
  | "import"
  | "paste"
  | "report"
  | "findWeek"
  | "move"
  | "template";

let current = $state<Overlay | null>(null);

/** The one that is open. */
export function overlay(): Overlay | null {
  return current;
}

/** Opens one, in place of any other; null closes it. */
export function setOverlay(next: Overlay | null): void {
  current = next;
}
