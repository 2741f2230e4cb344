/** What the pretended core says of projects and their money: as much of it as a look at the page needs. */

import type {
  Amount,
  Contribution,
  Gap,
  LifeCycle,
  Money,
  PortfolioView,
  Project,
  ProjectRow,
  Record as AnyRecord,
  Sum,
} from "../../src/api/bindings";

const ORDER: readonly LifeCycle[] = ["current", "pipeline", "closed"];

function figures({ minor, currency }: Money): string {
  return `${currency}\u00a0${new Intl.NumberFormat("en").format(minor / 100)}`;
}

/** Adds sums in one currency. */
export function add(amounts: readonly Amount[]): Sum {
  const known = amounts.flatMap(({ minor, currency }) => (minor === null || currency === null ? [] : [{ minor, currency }]));
  const minor = known.reduce((sum, money) => sum + money.minor, 0);
  const stated: Money[] = known[0] === undefined ? [] : [{ minor, currency: known[0].currency }];
  return { stated, withoutAmount: amounts.length - known.length, count: amounts.length };
}

function phrase({ stated, withoutAmount, count }: Sum, noun: string): string {
  const unknown = withoutAmount === 1 ? `1 ${noun} without an amount` : `${withoutAmount} ${noun}s without an amount`;
  if (count === 0) return `no ${noun}`;
  if (stated[0] === undefined) return unknown;
  return withoutAmount === 0 ? figures(stated[0]) : `${figures(stated[0])} stated + ${unknown}`;
}

function gapOf(budget: Amount, donors: Sum, needs: Sum): Gap {
  const [need] = needs.stated;
  if (need !== undefined) return { kind: "exactly", money: need };
  if (budget.minor === null || budget.currency === null || donors.count === 0) return { kind: "notKnown" };
  return { kind: "atMost", money: { minor: budget.minor, currency: budget.currency } };
}

function isProject(record: AnyRecord): record is Extract<AnyRecord, { table: "project" }> {
  return record.table === "project";
}

/** The projects, in the order of their life cycle. */
export function projectRows(records: readonly AnyRecord[]): ProjectRow[] {
  return records
    .filter(isProject)
    .map((project) => row(project, records))
    .sort((one, other) => {
      const byLife = ORDER.indexOf(one.lifeCycle) - ORDER.indexOf(other.lifeCycle);
      return byLife || (one.date.earliest ?? "9999").localeCompare(other.date.earliest ?? "9999");
    });
}

function row(project: Project, records: readonly AnyRecord[]): ProjectRow {
  const { id, name, fullTitle, lifeCycle, certainty, date, budget } = project;
  const given: Contribution[] = [];
  const needs: Amount[] = [];
  const partners = { sure: 0, queried: 0 };
  const regions: string[] = [];
  for (const record of records) {
    if (!("projectId" in record) || record.projectId !== id) continue;
    if (record.table === "contribution") given.push(record);
    if (record.table === "funding_need") needs.push(record.amount);
    if (record.table === "partnership") partners[record.certainty === "queried" ? "queried" : "sure"]++;
    if (record.table !== "project_region") continue;
    const region = records.find((one) => one.id === record.regionId);
    if (region?.table === "region") regions.push(region.name);
  }
  const contributions = add(given.map(({ amount }) => amount));
  const toBeIdentified = add(needs);
  const gap = gapOf(budget, contributions, toBeIdentified);
  const { minor, currency } = budget;
  return {
    id,
    name,
    fullTitle,
    lifeCycle,
    certainty,
    date,
    dateText: date.raw,
    months: monthsOf(project),
    fundingAsWritten: project.funding,
    budget,
    budgetText: minor === null || currency === null ? budget.raw : figures({ minor, currency }),
    funding: { contributions, sought: add([]), toBeIdentified, gap },
    gapText: { notKnown: "not known", none: "none", exactly: "", atMost: "at most " }[gap.kind] + ("money" in gap ? figures(gap.money) : ""),
    contributionsText: phrase(contributions, "donor"),
    regions,
    partners: partners.sure,
    queriedPartners: partners.queried,
  };
}

function monthsOf({ date: { earliest, latest, durationMonths } }: Project): number | null {
  if (earliest === null || latest === null) return durationMonths;
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(latest) - months(earliest) + 1;
}

/** The budgets of all projects. */
export function portfolioView(records: readonly AnyRecord[]): PortfolioView {
  const projects = records.filter(isProject);
  const of = (keep: (project: Project) => boolean) => add(projects.filter(keep).map(({ budget }) => budget));
  const portfolio = {
    current: of(({ lifeCycle }) => lifeCycle === "current"),
    pipeline: of(({ lifeCycle }) => lifeCycle === "pipeline"),
    pipelineToBeConfirmed: of(({ lifeCycle, certainty }) => lifeCycle === "pipeline" && certainty === "to_be_confirmed"),
    closed: of(({ lifeCycle }) => lifeCycle === "closed"),
    all: of(() => true),
  };
  return {
    portfolio,
    currentText: phrase(portfolio.current, "project"),
    pipelineText: phrase(portfolio.pipeline, "project"),
    pipelineToBeConfirmedText: phrase(portfolio.pipelineToBeConfirmed, "project"),
    closedText: phrase(portfolio.closed, "project"),
    allText: phrase(portfolio.all, "project"),
  };
}
