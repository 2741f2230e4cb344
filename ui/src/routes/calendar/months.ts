/**
 * Months as the calendar moves along them: written "2016-05", never a moment in time, so that no time zone can shift
 * them.
 */

/** A month, "2016-05". */
export type Month = string;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** `text`, where it is a month. */
export function readMonth(text: string | undefined): Month | undefined {
  return text !== undefined && MONTH.test(text) ? text : undefined;
}

/** The month of a day, "2016-05-23". */
export function monthOf(day: string): Month {
  return day.slice(0, 7);
}

/** The month now, by this machine's clock. */
export function thisMonth(now = new Date()): Month {
  return isoDay(now.getFullYear(), now.getMonth(), 1).slice(0, 7);
}

/** `month` moved by a number of months. */
export function shiftMonth(month: Month, by: number): Month {
  return monthOf(isoDay(yearOf(month), Number(month.slice(5)) - 1 + by, 1));
}

/** The year of a month. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** The first and the last day of a month. */
export function daysOfMonth(month: Month): { from: string; to: string } {
  return { from: `${month}-01`, to: isoDay(yearOf(month), Number(month.slice(5)), 0) };
}

/** The first and the last day of the year of a month. */
export function daysOfYear(month: Month): { from: string; to: string } {
  const year = month.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The day after `day`. */
export function nextDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return isoDay(year, month - 1, date + 1);
}

/** A month in words: "May 2016". */
export function monthName(month: Month, language: string): string {
  const name = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  return name.format(new Date(`${month}-01T00:00:00Z`));
}

/** A day as ISO 8601 writes it; what lies beyond a month or a year is carried over. */
function isoDay(year: number, monthIndex: number, date: number): string {
  const day = new Date(0);
  day.setUTCFullYear(year, monthIndex, date);
  return day.toISOString().slice(0, 10);
}
