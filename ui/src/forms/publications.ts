/** The form of a published calendar. The file and the password are this computer's, and no fields. */

import { form, line, name, oneOf, reference, text } from "./description";
import { languages, publicationFeeds, publicationPlaces, publishedDeadlines, publishedProjects } from "./vocabularies";

export const publication = form("publication", "name", {
  name,
  place: oneOf(publicationPlaces),
  address: line,
  userName: line,
  bodyId: reference("body"),
  projectId: reference("project"),
  feed: oneOf(publicationFeeds),
  projects: oneOf(publishedProjects),
  deadlines: oneOf(publishedDeadlines),
  language: oneOf(languages),
  note: text,
});
