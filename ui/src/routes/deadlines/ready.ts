/** The templates that Plenary brings along. */

import { call } from "../../api/client";
import { announce, attempt } from "../../state/change";

/** Adds them to the office. */
export async function addReadyTemplates(): Promise<void> {
  if ((await attempt(() => call("add_ready_templates", {}))) !== undefined) void announce();
}
