/** What the pretended core says of money: as much of it as a look at the page needs, in one currency and in English. */

import type {
  Amount,
  BudgetHeading,
  BudgetLine,
  BudgetRow,
  ContributionLine,
  DonorRow,
  FundingTotals,
  Gap,
  Left,
  Money,
  ProjectMoney,
  Record as AnyRecord,
  RungLine,
  Sum,
  TotalsAtRates,
  YearLine,
} from "../../src/api/bindings";
import type { RecordOf } from "../../src/forms/description";
import { budgetHeadings, contributionStages } from "../../src/forms/vocabularies";
import { add } from "./projects";

type Records = readonly AnyRecord[];

function figures(minor: number): string {
  return new Intl.NumberFormat("en").format(minor / 100);
}

function amountText({ minor, raw }: Amount): string {
  return minor === null ? raw : figures(minor);
}

function sumText({ stated: [money], withoutAmount, count }: Sum): string {
  if (count === 0) return "";
  if (money === undefined) return `${withoutAmount} amounts not known`;
  return withoutAmount === 0 ? figures(money.minor) : `${figures(money.minor)} + ${withoutAmount} not known`;
}

function of<T extends AnyRecord["table"]>(records: Records, table: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.table === table);
}

function leftOf(whole: Amount, used: Sum): Left {
  if (whole.minor === null || whole.currency === null) return { kind: "notKnown" };
  const left = whole.minor - (used.stated[0]?.minor ?? 0);
  const money: Money = { minor: Math.abs(left), currency: whole.currency };
  if (left < 0) return { kind: "overBy", money };
  return used.withoutAmount > 0 ? { kind: "atMost", money } : { kind: "exactly", money };
}

function leftText(left: Left): string {
  if (!("money" in left)) return "not known";
  return { exactly: "", atMost: "at most ", overBy: "over by ", overByAtLeast: "over by at least " }[left.kind] + figures(left.money.minor);
}

function budgetRow(line: BudgetLine | null, budget: Amount, transactions: readonly RecordOf<"financial_transaction">[]): BudgetRow {
  const sumOf = (kind: string) => add(transactions.filter((one) => one.kind === kind).map(({ amount }) => amount));
  const spent = sumOf("expenditure");
  const left = leftOf(budget, spent);
  return {
    line,
    budgetText: amountText(budget),
    committedText: sumText(sumOf("commitment")),
    spentText: sumText(spent),
    left,
    leftText: leftText(left),
    overcommittedText: "",
  };
}

function contributionLine(contribution: RecordOf<"contribution">, records: Records): ContributionLine {
  const donor = records.find(({ id }) => id === contribution.organisationId);
  const instalments = of(records, "instalment").filter(({ contributionId }) => contributionId === contribution.id);
  const received = add(instalments.filter((one) => one.received.raw !== "").map(({ amount }) => amount));
  const rest = leftOf(contribution.amount, received);
  return {
    id: contribution.id,
    organisationId: contribution.organisationId,
    organisation: donor?.table === "organisation" ? donor.name : "",
    projectId: contribution.projectId,
    stage: contribution.stage,
    certainty: contribution.certainty,
    amountText: amountText(contribution.amount),
    shareText: contribution.share === null ? "" : `${contribution.share}% of the budget`,
    receivedText: sumText(received),
    outstandingText: "money" in rest ? figures(rest.money.minor) : "1 amount not known",
    dateText: contribution.date.raw,
    instalments: instalments.map(({ table: _, ...instalment }) => ({
      instalment,
      amountText: amountText(instalment.amount),
      dueText: instalment.due.raw,
      receivedText: instalment.received.raw,
      isReceived: instalment.received.raw !== "",
      isLate: instalment.received.raw === "" && (instalment.due.latest ?? "9999") < "2015-12-01",
    })),
  };
}

function rungsOf(contributions: readonly RecordOf<"contribution">[]): RungLine[] {
  return contributionStages.map((stage) => {
    const sum = add(contributions.filter((one) => one.stage === stage).map(({ amount }) => amount));
    return { stage, sum, text: sumText(sum) };
  });
}

const noSum: Sum = { stated: [], withoutAmount: 0, count: 0 };

function years(records: Records): YearLine[] {
  const transactions = of(records, "financial_transaction");
  const found = new Set(transactions.map(({ date }) => (date.earliest === null ? null : Number(date.earliest.slice(0, 4)))));
  return [...found].sort((one, other) => (one ?? 9999) - (other ?? 9999)).map((year) => {
    const ours = transactions.filter(({ date }) => (date.earliest === null ? null : Number(date.earliest.slice(0, 4))) === year);
    const spent = add(ours.filter(({ kind }) => kind === "expenditure").map(({ amount }) => amount));
    const committed = add(ours.filter(({ kind }) => kind === "commitment").map(({ amount }) => amount));
    return {
      money: { year, due: noSum, received: noSum, committed, spent, evenly: noSum },
      dueText: "",
      receivedText: "",
      committedText: sumText(committed),
      spentText: sumText(spent),
      evenlyText: "",
    };
  });
}

/** The headings under which a project's budget has no line yet. */
export function missingHeadings(records: Records, id: string): BudgetHeading[] {
  const there = of(records, "budget_line").filter(({ projectId }) => projectId === id).map(({ heading }) => heading);
  return budgetHeadings.filter((heading) => !there.includes(heading));
}

/** The money of one project. */
export function projectMoney(records: Records, id: string, limit: number, gap: Gap, gapText: string): ProjectMoney {
  const ours = records.filter((record) => "projectId" in record && record.projectId === id);
  const project = of(records, "project").find((one) => one.id === id);
  if (project === undefined) throw new Error(`there is no project ${id}`);
  const lines = of(ours, "budget_line");
  const transactions = of(ours, "financial_transaction");
  const contributions = of(ours, "contribution");
  const without = transactions.filter(({ budgetLineId }) => budgetLineId === null);
  const whole = budgetRow(null, project.budget, transactions);
  const spent = add(transactions.filter(({ kind }) => kind === "expenditure").map(({ amount }) => amount));
  const permille = project.budget.minor === null ? null : Math.round(((spent.stated[0]?.minor ?? 0) / project.budget.minor) * 1000);
  const unallocated = leftOf(project.budget, add(lines.map(({ amount }) => amount)));
  return {
    currency: "EUR",
    lines: lines.map(({ table: _, ...line }) =>
      budgetRow(line, line.amount, transactions.filter(({ budgetLineId }) => budgetLineId === line.id)),
    ),
    withoutLine: without.length === 0 ? null : budgetRow(null, { raw: "", minor: null, currency: null }, without),
    whole,
    unallocated,
    unallocatedText: leftText(unallocated),
    missingHeadings: missingHeadings(records, id).length,
    overheadText: "",
    burn: {
      burn: {
        spent: permille === null ? null : { least: permille, most: spent.withoutAmount > 0 ? null : permille },
        committed: permille === null ? null : { least: 0, most: 0 },
        elapsed: { least: 686, most: 714 },
        pace: permille === null ? "notKnown" : permille < 686 ? "behind" : "even",
      },
      spentText: permille === null ? "not known" : `${permille / 10}%`,
      committedText: permille === null ? "not known" : "0%",
      elapsedText: "68.6% to 71.4%",
      paceText: "Less is spent than time has passed.",
      onText: "1 December 2015",
      periodText: project.date.raw,
      isProjectPeriod: true,
    },
    rungs: rungsOf(contributions),
    gap,
    gapText,
    contributions: contributions.map((one) => contributionLine(one, records)),
    contributionCount: contributions.length,
    transactions: transactions.slice(0, limit).map((one) => ({
      id: one.id,
      kind: one.kind,
      dateText: one.date.raw,
      description: one.description,
      reference: one.reference,
      amountText: amountText(one.amount),
      line: lines.find((line) => line.id === one.budgetLineId)?.title ?? "",
      activity: "",
    })),
    transactionCount: transactions.length,
    years: years(ours),
  };
}

/** Donors in alphabetical order. */
export function donorRows(records: Records, text: string): DonorRow[] {
  const contributions = of(records, "contribution");
  return of(records, "organisation")
    .filter(({ id, name }) => name.toLowerCase().includes(text.toLowerCase()) && contributions.some((one) => one.organisationId === id))
    .map(({ table, id, name }) => {
      const given = contributions.filter(({ organisationId }) => organisationId === id);
      const projects = [...new Set(given.map(({ projectId }) => projectId))].map((projectId) => ({
        projectId,
        given: given
          .filter((one) => one.projectId === projectId)
          .map(({ amount, stage }) => ({ text: amountText(amount), stage })),
        more: 0,
      }));
      return { table, id, name, rungs: rungsOf(given), projects };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** All that donors give. */
export function fundingTotals(records: Records): FundingTotals {
  const contributions = of(records, "contribution");
  const funded = new Set(contributions.map(({ projectId }) => projectId));
  return {
    rungs: rungsOf(contributions),
    gap: { stated: [{ minor: 60_000_000, currency: "EUR" }], withoutAmount: 6, count: 7 },
    gapText: "EUR\u00a0600,000 + 6 projects of which it is not known",
    currencies: ["EUR", "USD"],
    projects: of(records, "project").filter(({ id }) => funded.has(id)).map(({ id, name }) => ({ id, name })),
  };
}

/** All of it in one currency. */
export function totalsAtRates(currency: string): TotalsAtRates {
  const conversion = { total: { minor: 2_269_080_000, currency }, rates: [], missing: [], withoutAmount: 1 };
  return {
    totals: [{ stage: null, conversion, text: `${currency}\u00a022,690,800 + 1 not known` }],
    rates: [],
    missing: [],
    label: "At rates entered: EUR\u00a01 = USD\u00a01.08, 1 Dec 2015, ECB",
  };
}

/** The money of all projects by year. */
export function forecastOf(records: Records): YearLine[] {
  return years(records);
}
