/** Forms for meetings, their agendas and what is decided there. */

import { belongsTo, date, form, line, address, name, oneOf, position, reference, text } from "./description";
import { certainties, eventStatuses, followUpStates, meetingKinds } from "./vocabularies";

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
  certainty: oneOf(certainties),
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
