/**
 * What stands beneath a record's own fields: the ways in which records of other tables belong to it, and which of them
 * are shown even while there is nothing, because a record of that kind is made of them.
 */

import type { Table } from "../api/bindings";
import { relationshipsOf, type Relationship } from ".";

/** Groups that are shown while they are empty, in their order; all others are offered under “Add”. */
const principal: Readonly<Partial<Record<Table, readonly `${Table}.${string}`[]>>> = {
  meeting: ["meeting_body.meetingId", "agenda_item.meetingId", "paper.meetingId", "decision.meetingId"],
  agenda_item: ["paper.agendaItemId", "decision.agendaItemId"],
  paper: ["paper_version.paperId"],
  meeting_block: ["meeting.blockId", "agenda_item.blockId"],
  project: [
    "partnership.projectId",
    "project_region.projectId",
  ],
  activity: ["activity_participation.activityId"],
  region: ["region_state.regionId", "project_region.regionId"],
  result: ["indicator.resultId"],
  indicator: ["indicator_value.indicatorId"],
  contribution: ["instalment.contributionId"],
  body: [
    "body_composition.bodyId",
    "membership.bodyId",
    "quorum_rule.bodyId",
    "considered_option.bodyId",
    "paper_series.bodyId",
  ],
  recommendation: ["implementation.recommendationId"],
  deadline_template: ["template_step.templateId"],
  instrument: ["article.instrumentId"],
  network: ["contact_point.networkId"],
  source_document: ["source_slide.sourceDocumentId"],
};

/** Groups that have a part of the inspector to themselves, and are not among those beneath the fields. */
const apart: Readonly<Partial<Record<Table, readonly `${Table}.${string}`[]>>> = {
  project: [
    "budget_line.projectId",
    "contribution.projectId",
    "funding_need.projectId",
    "financial_transaction.projectId",
    "activity.projectId",
    "result.projectId",
  ],
};

/** Names a relationship: `agenda_item.meetingId`. */
export function relationshipKey({ table, field }: Relationship): string {
  return `${table}.${field}`;
}

/** Whether a relationship of a record of `table` is shown in a part of the inspector of its own. */
export function isApart(table: Table, relationship: Relationship): boolean {
  return (apart[table] ?? []).some((key) => key === relationshipKey(relationship));
}

/**
 * The relationships of a record of `table` that are not {@link isApart}: those shown in any case first, then all others; of these, only those that
 * `isFilled` are shown.
 */
export function arrangeRelated(
  table: Table,
  isFilled: (relationship: Relationship) => boolean,
): { shown: readonly Relationship[]; offered: readonly Relationship[] } {
  const all = relationshipsOf(table).filter((one) => !isApart(table, one));
  const first = principal[table] ?? [];
  const leading = first.flatMap((key) => all.filter((one) => relationshipKey(one) === key));
  const others = all.filter((one) => !leading.includes(one));
  return {
    shown: [...leading, ...others.filter(isFilled)],
    offered: others.filter((one) => !isFilled(one)),
  };
}
