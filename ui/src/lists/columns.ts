/** The columns of a list. */

/** One column. */
export type Column = {
  /** Names it for the cell snippet. */
  id: string;
  label: string;
  /** A CSS width; the first column without one takes what is left. */
  width?: string;
  align?: "start" | "end";
};
