/** Forms for organisations, people, networks and what connects records. */

import {
  address,
  belongsTo,
  date,
  email,
  form,
  line,
  name,
  oneOf,
  record,
  reference,
  telephone,
  text,
} from "./description";
import {
  aliasKinds,
  aliasLanguages,
  certainties,
  incumbencies,
  institutionKinds,
  organisationKinds,
  relations,
  standings,
} from "./vocabularies";

export const organisation = form("organisation", "name", {
  name,
  shortName: line,
  kind: oneOf(organisationKinds),
  countryCode: line,
  webAddress: address,
  iatiIdentifier: line,
  note: text,
});

export const person = form("person", "name", {
  name,
  title: line,
  organisationId: reference("organisation"),
  function: line,
  email,
  phone: telephone,
  languages: line,
  note: text,
});

export const network = form("network", "name", {
  name,
  standing: oneOf(standings),
  instrumentId: reference("instrument"),
  hostId: reference("organisation"),
  note: text,
});

export const contactPoint = form("contact_point", null, {
  organisationId: belongsTo("organisation"),
  nameAsWritten: line,
  institution: oneOf(institutionKinds),
  personId: reference("person"),
  networkId: belongsTo("network"),
  incumbency: oneOf(incumbencies),
  languages: line,
  date,
  verified: date,
  certainty: oneOf(certainties),
  note: text,
});

export const opportunity = form("opportunity", "title", {
  title: name,
  subject: record,
  date,
  partnerId: reference("organisation"),
  regionId: reference("region"),
  note: text,
});

export const alias = form("alias", "name", {
  name,
  kind: oneOf(aliasKinds),
  language: oneOf(aliasLanguages),
  subject: record,
  date,
  note: text,
});

export const link = form("link", null, {
  subject: record,
  relation: oneOf(relations),
  target: record,
  standing: oneOf(standings),
  certainty: oneOf(certainties),
  note: text,
});
