/** The form of a frozen state: its name and its date; what the office held then is no field. */

import { date, form, name, text } from "./description";

export const freeze = form("freeze", "name", { name, date, note: text });
