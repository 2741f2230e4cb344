/** Forms for who took part in activities, and for what projects are to achieve. */

import { belongsTo, count, date, form, line, name, oneOf, position, quantity, text } from "./description";
import { activityRoles, indicatorDirections, indicatorMeasures, institutionKinds, resultKinds } from "./vocabularies";

export const activityParticipation = form("activity_participation", null, {
  activityId: belongsTo("activity"),
  organisationId: belongsTo("organisation"),
  women: count,
  men: count,
  notRecorded: count,
  institution: line,
  institutionKind: oneOf(institutionKinds),
  role: oneOf(activityRoles),
  source: line,
  note: text,
});

export const result = form("result", "title", {
  projectId: belongsTo("project"),
  position,
  title: name,
  kind: oneOf(resultKinds),
  description: text,
  note: text,
});

export const indicator = form("indicator", "title", {
  resultId: belongsTo("result"),
  position,
  title: name,
  measure: oneOf(indicatorMeasures),
  unit: line,
  direction: oneOf(indicatorDirections),
  baseline: quantity,
  baselineDate: date,
  baselineComment: line,
  target: quantity,
  targetDate: date,
  targetComment: line,
  note: text,
});

export const indicatorValue = form("indicator_value", null, {
  indicatorId: belongsTo("indicator"),
  period: date,
  value: quantity,
  source: line,
  comment: text,
});
