/** The certainty of the record that a form shows: a date that says "TBC" can propose to mark it. */

import { createContext } from "svelte";

import type { Certainty } from "../../api/bindings";

/** The record's certainty, and how to change it. */
export type CertaintyOf = {
  /** None where records of that kind have no certainty of their own. */
  readonly current: Certainty | undefined;
  mark: (certainty: Certainty) => void;
};

export const [certaintyOf, provideCertaintyOf] = createContext<CertaintyOf>();
