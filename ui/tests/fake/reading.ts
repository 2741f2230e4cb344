/** Reads as much of dates and sums as a look at the page needs. */

import type { Amount, AmountAnswer, DateAnswer, DateSpec } from "../../src/api/bindings";
import { noDate } from "./blank";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function two(number: string | number): string {
  return String(number).padStart(2, "0");
}

/** A date as the sample writes it: the first month and year in it, and the first two days; or two of these. */
export function written(raw: string): DateSpec {
  const [from, to] = raw.split(" – ").map((end) => (end === raw ? null : written(end)));
  if (from && to) return { ...from, raw, edtf: `${from.edtf}/${to.edtf}`, latest: to.latest };
  const year = /\d{4}/.exec(raw)?.[0];
  if (raw === "Two years") return { ...noDate, raw, precision: "duration_only", durationMonths: 24 };
  if (year === undefined) return { ...noDate, raw };
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(raw);
  if (iso !== null) return { ...noDate, raw, edtf: raw, earliest: raw, latest: raw, precision: "day" };
  const month = `${year}-${two(months.findIndex((name) => raw.toLowerCase().includes(name)) + 1 || 1)}`;
  const [first, last = first] = [...raw.matchAll(/\b\d{1,2}\b/g)].map(([day]) => `${month}-${two(day)}`);
  if (first === undefined || last === undefined) {
    return { ...noDate, raw, edtf: month, earliest: `${month}-01`, latest: `${month}-28`, precision: "month" };
  }
  return { ...noDate, raw, edtf: `${first}/${last}`, earliest: first, latest: last, precision: "day" };
}

export function readDate(text: string): DateAnswer {
  const asWritten: DateSpec = { ...noDate, raw: text };
  const doubt = /\bTBC\b/.test(text) ? "to_be_confirmed" : null;
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed !== null) {
    const [, one = "", other = "", year = ""] = slashed;
    const meanings = [`${year}-${two(other)}-${two(one)}`, `${year}-${two(one)}-${two(other)}`].map((day) => ({
      date: { ...written(day), raw: text },
      formatted: new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" }).format(new Date(day)),
    }));
    return { meanings, asWritten, doubt };
  }
  const date = written(text);
  if (text !== "" && date.precision === "none") return { meanings: [], asWritten, doubt };
  const formatted = date.precision === "month" ? `${text} — known to the month` : text;
  return { meanings: [{ date, formatted }], asWritten, doubt };
}

export function readAmount(raw: string): AmountAnswer {
  const [, digits = "", million] = /([\d.,]+)\s*(million)?/.exec(raw) ?? [];
  const none: Amount = { raw, minor: null, currency: null };
  if (raw === "") return { meanings: [{ amount: none, formatted: "" }], asWritten: none };
  if (digits === "") return { meanings: [], asWritten: none };
  const major = Number(digits.replace(/,/g, "")) * (million === undefined ? 1 : 1e6);
  const formatted = new Intl.NumberFormat("en", { style: "currency", currency: "EUR" }).format(major);
  const amount: Amount = { raw, minor: Math.round(major * 100), currency: "EUR" };
  return { meanings: [{ amount, formatted }], asWritten: none };
}
