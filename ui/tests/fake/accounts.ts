/** A made-up project with all of its money, for looking at the page: no such project is in the sample office. */

import type { Amount, Record as AnyRecord, Table } from "../../src/api/bindings";
import type { RecordOf } from "../../src/forms/description";
import { blank } from "./blank";
import { written } from "./reading";

function euros(raw: string): Amount {
  return raw === "" ? { raw, minor: null, currency: null } : { raw: `EUR ${raw}`, minor: Number(raw.replaceAll(" ", "")) * 100, currency: "EUR" };
}

/** Some states, so that there are rows. */
const STATES = [
  "Albania", "Armenia", "Azerbaijan", "Bosnia and Herzegovina", "Côte d’Ivoire", "Dominican Republic", "Georgia", "Ghana",
  "Mauritius", "Montenegro", "Morocco", "Philippines", "Republic of Moldova", "Senegal", "Serbia", "South Africa",
  "Sri Lanka", "“The former Yugoslav Republic of Macedonia”", "Tonga", "Turkey", "Ukraine",
];

/** The project, its donors, its budget, and what was committed and spent. */
export function accounts(): AnyRecord[] {
  const records: AnyRecord[] = [];
  function add<T extends Table>(table: T, given: Partial<Omit<RecordOf<T>, "id" | "table">>): string {
    const id = `0190b000-0000-7000-8000-${String(records.length + 1).padStart(12, "0")}`;
    records.push({ ...blank(table), ...given, id });
    return id;
  }

  const projectId = add("project", {
    name: "Example",
    fullTitle: "A made-up project under way",
    lifeCycle: "current",
    date: written("Jan 2014 – Dec 2016"),
    budget: euros("1 000 000"),
  });
  const lines = (
    [
      ["human_resources", "Human resources", "400 000"],
      ["travel", "Travel", "200 000"],
      ["equipment_and_supplies", "Equipment and supplies", "50 000"],
      ["office", "Office", "100 000"],
      ["other_costs_and_services", "Other costs and services", "184 579"],
      ["other", "Other", ""],
    ] as const
  ).map(([heading, title, amount], index) =>
    add("budget_line", { projectId, heading, title, position: index + 1, amount: euros(amount) }),
  );
  const [staff = "", travel = "", equipment = ""] = lines;
  for (const [kind, budgetLineId, amount, date, description] of [
    ["commitment", staff, "300 000", "Feb 2014", "Contracts of two project officers"],
    ["expenditure", staff, "150 000", "May 2015", "Salaries, January 2014 to April 2015"],
    ["expenditure", travel, "120 000", "June 2015", "Regional workshops"],
    ["expenditure", travel, "", "Nov 2015", "Travel of experts to Manila, invoice awaited"],
    ["expenditure", equipment, "60 000", "March 2015", "Forensic software"],
    ["expenditure", null, "1 000", "", "Bank charges"],
  ] as const) {
    add("financial_transaction", { projectId, kind, budgetLineId, amount: euros(amount), date: written(date), description });
  }
  for (const [name, stage, amount, instalments] of [
    ["European Union", "agreed", "700 000", [["350 000", "Jan 2014", "Feb 2014"], ["350 000", "Jan 2015", ""]]],
    ["Norway", "pledged", "100 000", []],
    ["Switzerland", "pledged", "", []],
    ["Canada", "sought", "50 000", []],
  ] as const) {
    const organisationId = add("organisation", { name, kind: name === "European Union" ? "intergovernmental" : "state" });
    const contributionId = add("contribution", { projectId, organisationId, stage, amount: euros(amount) });
    for (const [index, [part, due, received]] of instalments.entries()) {
      add("instalment", {
        contributionId,
        position: index + 1,
        amount: euros(part),
        due: written(due),
        received: written(received),
      });
    }
  }
  for (const [name, date, place, status, outcome] of [
    ["Judicial training, first round", "12 May 2014", "Bucharest", "held", "Twelve judges can teach others; the material is in the hands of the training centre."],
    ["Advisory mission on legislation", "June 2014", "Port Louis", "held", ""],
    ["Regional workshop on financial investigations", "2014", "", "held", ""],
    ["Closing conference", "", "Strasbourg", "planned", ""],
  ] as const) {
    add("activity", { projectId, name, date: written(date), place, status, outcome });
  }
  for (const [index, [kind, title]] of ([
    ["output", "Judges, prosecutors and police officers are able to use electronic evidence"],
    ["outcome", "Legislation is in line with the Budapest Convention"],
  ] as const).entries()) {
    add("result", { projectId, kind, title, position: index + 1 });
  }
  for (const name of STATES) add("organisation", { name, kind: "state" });
  return records;
}
