/** Forms for bodies, who sits in them, what they recommend, and the instruments they rest on. */

import { belongsTo, count, date, form, line, name, oneOf, position, reference, text } from "./description";
import { bodyKinds, certainties, implementationStates, membershipRoles, standings } from "./vocabularies";

export const body = form("body", "name", {
  name,
  shortName: line,
  kind: oneOf(bodyKinds),
  parentId: reference("body"),
  standing: oneOf(standings),
  task: text,
  note: text,
});

export const bodyComposition = form("body_composition", "category", {
  category: name,
  memberCount: count,
  position,
  bodyId: belongsTo("body"),
  note: text,
});

export const membership = form("membership", null, {
  organisationId: reference("organisation"),
  personId: reference("person"),
  bodyId: belongsTo("body"),
  role: oneOf(membershipRoles),
  date,
  certainty: oneOf(certainties),
  note: text,
});

export const consideredOption = form("considered_option", "title", {
  title: name,
  position,
  bodyId: belongsTo("body"),
  instrumentId: reference("instrument"),
  articleId: reference("article"),
  recommendationId: reference("recommendation"),
  note: text,
});

export const recommendation = form("recommendation", "title", {
  title: name,
  bodyId: reference("body"),
  date,
  purpose: text,
  note: text,
});

export const implementation = form("implementation", null, {
  recommendationId: belongsTo("recommendation"),
  organisationId: belongsTo("organisation"),
  state: oneOf(implementationStates),
  since: date,
  source: line,
  note: text,
});

export const instrument = form("instrument", "name", {
  name,
  shortName: line,
  standing: oneOf(standings),
  date,
  supplementsId: reference("instrument"),
  note: text,
});

export const article = form("article", "number", {
  number: name,
  heading: line,
  instrumentId: belongsTo("instrument"),
  note: text,
});
