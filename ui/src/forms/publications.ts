/** The form of a published calendar. The file and the password are this computer's, and no fields. */

import { form, line, name, oneOf, reference, text, type RecordOf } from "./description";
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

/** Fields of a published calendar that go without saying: a file has neither address nor user name. */
export function fieldsWithoutUse({ place, address, userName }: RecordOf<"publication">): readonly string[] {
  if (place !== "shared_file") return [];
  // What stands there nevertheless is shown, to be taken out.
  return [...(address === "" ? ["address"] : []), ...(userName === "" ? ["userName"] : [])];
}
