/** Forms for the office itself and for the documents that its facts were taken from. */

import { address, belongsTo, date, form, line, name, position, record, reference, text } from "./description";

export const officeInfo = form("office_info", "name", { name, timeZone: name });

export const sourceDocument = form("source_document", "title", {
  title: name,
  header: line,
  authorId: reference("person"),
  date,
  webAddress: address,
  note: text,
});

export const sourceSlide = form("source_slide", null, {
  number: position,
  heading: line,
  bodyText: text,
  sourceDocumentId: belongsTo("source_document"),
});

export const citation = form("citation", null, {
  quote: text,
  sourceDocumentId: belongsTo("source_document"),
  sourceSlideId: reference("source_slide"),
  subject: record,
});
