/** The form of every table. A table without one fails type-checking. */

import type { Table } from "../api/bindings";
import * as bodies from "./bodies";
import * as clashes from "./clashes";
import * as deadlines from "./deadlines";
import * as freezes from "./freezes";
import type { FieldDescription, FieldName, Form } from "./description";
import * as meetings from "./meetings";
import * as participation from "./participation";
import * as money from "./money";
import * as partners from "./partners";
import * as projects from "./projects";
import * as publications from "./publications";
import * as results from "./results";
import * as sources from "./sources";

export const forms: { readonly [T in Table]: Form<T> } = {
  office_info: sources.officeInfo,
  organisation: partners.organisation,
  person: partners.person,
  region: projects.region,
  instrument: bodies.instrument,
  article: bodies.article,
  body: bodies.body,
  body_composition: bodies.bodyComposition,
  membership: bodies.membership,
  recommendation: bodies.recommendation,
  considered_option: bodies.consideredOption,
  project: projects.project,
  project_lineage: projects.projectLineage,
  project_region: projects.projectRegion,
  region_state: projects.regionState,
  contribution: money.contribution,
  instalment: money.instalment,
  funding_need: money.fundingNeed,
  partnership: projects.partnership,
  budget_line: money.budgetLine,
  activity: projects.activity,
  activity_participation: results.activityParticipation,
  financial_transaction: money.financialTransaction,
  exchange_rate: money.exchangeRate,
  result: results.result,
  indicator: results.indicator,
  indicator_value: results.indicatorValue,
  meeting_block: meetings.meetingBlock,
  meeting: meetings.meeting,
  meeting_body: meetings.meetingBody,
  agenda_item: meetings.agendaItem,
  decision: meetings.decision,
  deadline_template: deadlines.deadlineTemplate,
  template_step: deadlines.templateStep,
  deadline: deadlines.deadline,
  holiday_observance: deadlines.holidayObservance,
  closure: deadlines.closure,
  paper_series: meetings.paperSeries,
  paper: meetings.paper,
  paper_version: meetings.paperVersion,
  implementation: bodies.implementation,
  accepted_clash: clashes.acceptedClash,
  network: partners.network,
  contact_point: partners.contactPoint,
  opportunity: partners.opportunity,
  source_document: sources.sourceDocument,
  source_slide: sources.sourceSlide,
  citation: sources.citation,
  alias: partners.alias,
  link: partners.link,
  meeting_session: participation.meetingSession,
  participant: participation.participant,
  attendance: participation.attendance,
  quorum_rule: participation.quorumRule,
  freeze: freezes.freeze,
  calendar_component: meetings.calendarComponent,
  publication: publications.publication,
};

/** The fields of `table` in order. */
export function fieldsOf(table: Table): readonly [name: string, field: FieldDescription][] {
  return Object.entries<FieldDescription>(forms[table].fields);
}

/** Whether a record of `table` can be made from its name alone, as it belongs to no other. */
export function isNamedAlone(table: Table): boolean {
  const belongsToAnother = fieldsOf(table).some(
    ([name, field]) =>
      name === "position" || field.control === "record" || (field.control === "reference" && field.required),
  );
  return forms[table].naming !== null && !belongsToAnother;
}

/** A way in which records of one table belong to a record of another. */
export type Relationship = { table: Table; field: string };

/**
 * What is made elsewhere than beside the records that it refers to: a clash is accepted where it is shown, and what
 * calendars call a meeting is remembered when they are taken in.
 */
const madeElsewhere: ReadonlySet<Table> = new Set(["accepted_clash", "calendar_component"]);

/** In which tables and fields a record of `table` can be referred to. */
export function relationshipsOf(table: Table): readonly Relationship[] {
  const others = (Object.keys(forms) as Table[]).filter((other) => !madeElsewhere.has(other));
  return others.flatMap((other) =>
    fieldsOf(other)
      .filter(([, field]) => field.control === "record" || (field.control === "reference" && field.table === table))
      .map(([field]) => ({ table: other, field })),
  );
}

export type { FieldDescription, FieldName, Form };
