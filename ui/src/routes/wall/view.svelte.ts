/** What the person last looked at on the wall: kept while the page is open, so that coming back leads there again. */

import type { Grouping } from "../../api/bindings";

export const groupings = ["body", "project", "region", "donor", "person"] as const satisfies readonly Grouping[];

class View {
  /** By what the wall is grouped. */
  grouping = $state<Grouping>("body");
  /** Whether deadlines are on it. */
  withDeadlines = $state(false);
  /** How wide a day is; null until it has been fitted to the window. */
  pixelsPerDay = $state<number | null>(null);
  /** The day at the left edge, and how far down the window is. */
  left = 0;
  top = 0;
}

export const view = new View();
