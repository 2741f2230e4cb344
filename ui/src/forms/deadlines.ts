/** Forms for deadlines, their templates, and the days on which the office does not work. */

import { belongsTo, date, form, line, name, offset, oneOf, position, reference, referenceWithin, text } from "./description";
import { certainties, deadlineStates, holidayCalendars, holidayEffects, meetingKinds } from "./vocabularies";

export const deadlineTemplate = form("deadline_template", "name", {
  name,
  kind: oneOf(meetingKinds),
  note: text,
});

export const templateStep = form("template_step", "name", {
  name,
  offset,
  afterStepId: referenceWithin("template_step", "deadline_template", "templateId"),
  function: line,
  position,
  templateId: belongsTo("deadline_template"),
  note: text,
});

export const deadline = form("deadline", "name", {
  name,
  state: oneOf(deadlineStates),
  offset,
  afterDeadlineId: referenceWithin("deadline", "meeting", "meetingId"),
  date,
  personId: reference("person"),
  function: line,
  meetingId: belongsTo("meeting"),
  certainty: oneOf(certainties),
  completed: date,
  note: text,
});

export const holidayObservance = form("holiday_observance", null, {
  calendar: oneOf(holidayCalendars),
  effect: oneOf(holidayEffects),
  note: text,
});

export const closure = form("closure", "name", { name, date, note: text });
