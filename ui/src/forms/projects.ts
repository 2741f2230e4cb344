/** Forms for projects and their activities. */

import { amount, belongsTo, date, form, line, name, oneOf, percent, reference, referenceWithin, text } from "./description";
import { certainties, eventStatuses, lifeCycles, partnershipRoles } from "./vocabularies";

export const project = form("project", "name", {
  name,
  fullTitle: line,
  lifeCycle: oneOf(lifeCycles),
  certainty: oneOf(certainties),
  date,
  funding: line,
  budget: amount,
  eligibility: date,
  overhead: percent,
  sectors: line,
  focus: text,
  note: text,
});

export const projectLineage = form("project_lineage", null, {
  predecessorId: belongsTo("project"),
  successorId: belongsTo("project"),
  certainty: oneOf(certainties),
  note: text,
});

export const region = form("region", "name", { name, note: text });

export const regionState = form("region_state", null, {
  regionId: belongsTo("region"),
  organisationId: belongsTo("organisation"),
});

export const projectRegion = form("project_region", null, {
  projectId: belongsTo("project"),
  regionId: belongsTo("region"),
});

export const partnership = form("partnership", null, {
  organisationId: belongsTo("organisation"),
  projectId: belongsTo("project"),
  role: oneOf(partnershipRoles),
  certainty: oneOf(certainties),
  note: text,
});

export const activity = form("activity", "name", {
  name,
  date,
  place: line,
  certainty: oneOf(certainties),
  status: oneOf(eventStatuses),
  projectId: reference("project"),
  regionId: reference("region"),
  budgetLineId: referenceWithin("budget_line", "project", "projectId"),
  cost: amount,
  outcome: text,
  note: text,
});
