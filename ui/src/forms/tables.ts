/** The tables by name, for what arrives from outside the type system, such as an address. */

import type { Table } from "../api/bindings";
import { forms } from ".";

/** Every table. */
export const tables = Object.keys(forms) as readonly Table[];

/** Whether `name` is a table's. */
export function isTable(name: string): name is Table {
  return Object.hasOwn(forms, name);
}
