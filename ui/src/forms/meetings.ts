/** Forms for meetings, their agendas and papers, and what is decided there. */

import {
  address,
  belongsTo,
  count,
  date,
  form,
  line,
  name,
  oneOf,
  position,
  reference,
  text,
  time,
} from "./description";
import { certainties, eventStatuses, followUpStates, meetingKinds, paperKinds } from "./vocabularies";

export const meetingBlock = form("meeting_block", "name", {
  name,
  date,
  place: line,
  certainty: oneOf(certainties),
  note: text,
});

export const meeting = form("meeting", "name", {
  name,
  kind: oneOf(meetingKinds),
  date,
  place: line,
  certainty: oneOf(certainties),
  status: oneOf(eventStatuses),
  blockId: reference("meeting_block"),
  projectId: reference("project"),
  onlineLink: address,
  note: text,
});

export const meetingBody = form("meeting_body", null, {
  meetingId: belongsTo("meeting"),
  bodyId: belongsTo("body"),
  position,
});

export const agendaItem = form("agenda_item", "title", {
  title: name,
  position,
  startsAt: time,
  durationMinutes: count,
  annotation: text,
  certainty: oneOf(certainties),
  decisionId: reference("decision"),
  meetingId: reference("meeting"),
  blockId: reference("meeting_block"),
  note: text,
});

export const decision = form("decision", "title", {
  title: name,
  state: oneOf(followUpStates),
  bodyId: reference("body"),
  meetingId: reference("meeting"),
  agendaItemId: reference("agenda_item"),
  date,
  ownerId: reference("person"),
  due: date,
  note: text,
});

export const paperSeries = form("paper_series", "pattern", {
  pattern: name,
  bodyId: belongsTo("body"),
  note: text,
});

export const paper = form("paper", "title", {
  title: name,
  symbol: line,
  kind: oneOf(paperKinds),
  bodyId: reference("body"),
  meetingId: reference("meeting"),
  agendaItemId: reference("agenda_item"),
  note: text,
});

export const paperVersion = form("paper_version", null, {
  language: name,
  revision: count,
  due: date,
  received: date,
  paperId: belongsTo("paper"),
  note: text,
});

/** Never drawn: what calendars call a meeting is remembered as they are taken in. */
export const calendarComponent = form("calendar_component", null, {
  meetingId: belongsTo("meeting"),
  uid: line,
  recurrenceId: line,
  sequence: count,
  changedAt: line,
  digest: line,
  noteDigest: line,
});
