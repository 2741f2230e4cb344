/** The form of an accepted clash, for lists and the history: it is filled in where the clash is shown. */

import { form, line, oneOf, record, text } from "./description";
import { clashKinds } from "./vocabularies";

export const acceptedClash = form("accepted_clash", null, {
  subject: record,
  target: record,
  kind: oneOf(clashKinds),
  reason: text,
  digest: line,
});
