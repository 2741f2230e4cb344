/** Forms for who takes part in meetings, in which sessions, and for the quorum of bodies. */

import { belongsTo, count, date, form, line, name, oneOf, position, reference, text } from "./description";
import {
  capacities,
  credentials,
  delegationRoles,
  participantStages,
  presences,
  quorumBases,
  quorumThresholds,
  remotePresences,
} from "./vocabularies";

export const meetingSession = form("meeting_session", "name", {
  name,
  date,
  position,
  meetingId: belongsTo("meeting"),
  note: text,
});

export const participant = form("participant", null, {
  organisationId: reference("organisation"),
  personId: reference("person"),
  capacity: oneOf(capacities),
  stage: oneOf(participantStages),
  delegationRole: oneOf(delegationRoles),
  credentials: oneOf(credentials),
  languages: line,
  meetingId: belongsTo("meeting"),
  note: text,
});

export const attendance = form("attendance", null, {
  participantId: belongsTo("participant"),
  sessionId: belongsTo("meeting_session"),
  presence: oneOf(presences),
});

export const quorumRule = form("quorum_rule", null, {
  threshold: oneOf(quorumThresholds),
  basis: oneOf(quorumBases),
  numerator: count,
  denominator: count,
  partyCount: count,
  remote: oneOf(remotePresences),
  bodyId: belongsTo("body"),
  note: text,
});
