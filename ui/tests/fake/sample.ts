/** Some of the sample office's records, for looking at the page. */

import type { Record as AnyRecord, RecordRef, Table } from "../../src/api/bindings";
import type { RecordOf } from "../../src/forms/description";
import { blank } from "./blank";
import { readAmount, written } from "./reading";

/** The records, and `more` meetings besides to see a long list. */
export function sample(more = 0): AnyRecord[] {
  const records: AnyRecord[] = [];
  let next = 1;

  function add<T extends Table>(table: T, given: Partial<Omit<RecordOf<T>, "id" | "table">>): RecordRef {
    const id = `0190a000-0000-7000-8000-${String(next++).padStart(12, "0")}`;
    records.push({ ...blank(table), ...given, id });
    return { table, id };
  }

  const sum = (raw: string) => readAmount(raw).meanings[0]?.amount ?? { raw, minor: null, currency: null };

  add("office_info", { name: "T-CY, December 2015", timeZone: "Europe/Paris" });
  const coe = add("organisation", { name: "Council of Europe", shortName: "CoE", kind: "intergovernmental" });
  const seger = add("person", { name: "Alexander Seger", organisationId: coe.id });
  const deck = add("source_document", {
    title: "Networking on Cybercrime",
    header: "Council of Europe/Cybercrime Convention Committee",
    authorId: seger.id,
    webAddress: "www.coe.int/cybercrime",
  });
  const slide = add("source_slide", {
    sourceDocumentId: deck.id,
    number: 5,
    heading: "Cybercrime Convention Committee (T-CY)",
    bodyText: "Plenaries, hearings and the Octopus Conference",
  });
  add("source_slide", { sourceDocumentId: deck.id, number: 2, heading: "Common standards" });
  add("source_slide", { sourceDocumentId: deck.id, number: 3 });

  const convention = add("instrument", {
    name: "Convention on Cybercrime",
    shortName: "Budapest Convention",
    standing: "established",
    date: written("23 November 2001"),
  });
  const article = add("article", { instrumentId: convention.id, number: "18.1.b", heading: "Production order" });
  const protocol = add("instrument", {
    name: "Additional Protocol to the Budapest Convention",
    standing: "proposed",
    supplementsId: convention.id,
  });
  add("instrument", { name: "Protocol on Xenophobia and Racism", supplementsId: convention.id });

  const tcy = add("body", { name: "Cybercrime Convention Committee", shortName: "T-CY", kind: "committee" });
  const ceg = add("body", {
    name: "Cloud Evidence Group",
    kind: "working_group",
    parentId: tcy.id,
    task: "Criminal justice access to evidence in the cloud and in foreign jurisdictions, including through mutual legal assistance",
  });
  add("body_composition", { bodyId: tcy.id, position: 1, category: "State Parties and Observers", memberCount: 66 });
  add("body_composition", { bodyId: tcy.id, position: 2, category: "International organisations" });
  const eurojust = add("organisation", { name: "EUROJUST", kind: "agency" });
  add("alias", { subject: eurojust, name: "Eurojust", kind: "spelling" });
  add("membership", { bodyId: tcy.id, organisationId: eurojust.id, role: "observer" });
  const assessment = add("recommendation", {
    title: "Assessment and recommendations on mutual legal assistance",
    bodyId: tcy.id,
    date: written("December 2014"),
    purpose: "Direct cooperation between authorities",
  });
  add("alias", { subject: assessment, name: "T-CY Recommendations Dec 2014", kind: "cited_as" });
  add("considered_option", {
    bodyId: ceg.id,
    position: 1,
    title: "Existing provisions of the Convention (e.g. Article 18.1.b)",
    instrumentId: convention.id,
    articleId: article.id,
  });
  add("considered_option", { bodyId: ceg.id, position: 2, title: "Guidelines on cooperation with providers" });
  add("considered_option", { bodyId: ceg.id, position: 3, title: "Additional Protocol", instrumentId: protocol.id });
  add("considered_option", {
    bodyId: ceg.id,
    position: 4,
    title: "More effective use of MLA procedures",
    recommendationId: assessment.id,
  });

  const octopus = add("project", {
    name: "Cybercrime@Octopus",
    lifeCycle: "current",
    date: written("Jan 2014 – Dec 2016"),
    funding: "Voluntary contributions",
  });
  const glacy = add("project", {
    name: "GLACY",
    fullTitle: "Global Action on Cybercrime",
    lifeCycle: "current",
    date: written("Nov 2013 – Oct 2016"),
    funding: "COE/joint project",
    budget: sum("EURO 3.35 million"),
  });
  const glacyPlus = add("project", {
    name: "GLACY+",
    fullTitle: "EU/COE Joint Project on Global Action on Cybercrime Extended",
    lifeCycle: "pipeline",
    certainty: "to_be_confirmed",
    date: written("April 2016 – March 2020"),
    funding: "COE/EU joint project, partnership with INTERPOL",
    budget: sum("EURO 10 million"),
  });
  add("project_lineage", { predecessorId: glacy.id, successorId: glacyPlus.id, certainty: "to_be_confirmed" });
  const xr = add("project", {
    name: "Cybercrime_XR",
    fullTitle: "Promoting the Protocol on Xenophobia and Racism",
    lifeCycle: "pipeline",
    certainty: "to_be_confirmed",
    date: written("Two years"),
    funding: "Voluntary contributions to be identified",
    budget: sum("EURO 600,000"),
  });
  add("funding_need", { projectId: xr.id, amount: sum("EURO 600,000") });
  for (const name of ["Estonia", "Japan", "Monaco", "Romania", "United Kingdom", "United States of America"]) {
    const state = add("organisation", { name, kind: "state" });
    add("contribution", { projectId: octopus.id, organisationId: state.id });
  }
  const microsoft = add("organisation", { name: "Microsoft", kind: "company" });
  add("contribution", { projectId: octopus.id, organisationId: microsoft.id });
  const eap = add("project", {
    name: "Cybercrime@EAP II",
    lifeCycle: "current",
    date: written("May 2015 – October 2017"),
    budget: sum("EURO 800,000"),
  });
  add("partnership", { projectId: eap.id, organisationId: eurojust.id, certainty: "queried" });
  const europol = add("organisation", { name: "EUROPOL", kind: "agency" });
  add("partnership", { projectId: eap.id, organisationId: europol.id });
  add("partnership", { projectId: glacy.id, organisationId: europol.id });
  const eap3 = add("project", {
    name: "Cybercrime@EAP III",
    fullTitle: "Cybercrime@EAP III on public/private cooperation in the Eastern Partnership region",
    lifeCycle: "pipeline",
    date: written("Dec 2015 – Dec 2017"),
    funding: "COE/EU joint project",
    budget: sum("EURO 700,000"),
  });
  add("contribution", { projectId: eap3.id, organisationId: coe.id });
  const asean = add("region", { name: "ASEAN" });
  const eastern = add("region", { name: "Eastern Partnership" });
  for (const project of [eap, eap3]) add("project_region", { projectId: project.id, regionId: eastern.id });
  add("activity", {
    name: "Cooperation on cybercrime in the ASEAN region",
    place: "Manila",
    date: written("Nov 2015"),
    projectId: octopus.id,
    regionId: asean.id,
    status: "held",
  });

  const convene = (meeting: RecordRef, ...bodies: RecordRef[]) => {
    for (const [index, body] of bodies.entries()) {
      add("meeting_body", { meetingId: meeting.id, bodyId: body.id, position: index + 1 });
    }
    return meeting;
  };
  const hearing = convene(
    add("meeting", {
      name: "Hearing for cloud service providers",
      kind: "hearing",
      place: "Strasbourg",
      date: written("30 November 2015"),
      status: "held",
    }),
    tcy,
    ceg,
  );
  add("agenda_item", {
    meetingId: hearing.id,
    position: 1,
    title: "Production orders to providers offering a service in the territory (Article 18.1.b)",
  });
  add("agenda_item", { meetingId: hearing.id, position: 2, title: "Direct cooperation with foreign providers" });
  add("citation", {
    subject: hearing,
    sourceDocumentId: deck.id,
    sourceSlideId: slide.id,
    quote: "Hearing for cloud service providers, Strasbourg, 30 November 2015",
  });
  convene(
    add("meeting", { name: "T-CY 14", place: "Strasbourg", date: written("1-2 December 2015"), status: "held" }),
    tcy,
  );
  convene(add("meeting", { name: "T-CY 15", place: "Strasbourg", date: written("23-25 May 2016") }), tcy);
  const block = add("meeting_block", {
    name: "T-CY 16, Octopus Conference and 15th anniversary",
    place: "Strasbourg",
    date: written("14-18 November 2016"),
  });
  convene(add("meeting", { name: "T-CY 16", blockId: block.id }), tcy);
  const conference = add("meeting", { name: "Octopus Conference", kind: "conference", blockId: block.id, projectId: octopus.id });
  add("meeting", { name: "15th anniversary of the Budapest Convention", kind: "ceremony", blockId: block.id });
  add("agenda_item", { blockId: block.id, position: 1, title: "Results of the Cloud Evidence Group", certainty: "queried" });
  add("meeting", {
    name: "Octopus Conference",
    kind: "conference",
    place: "Strasbourg",
    date: written("June 2015"),
    projectId: octopus.id,
    status: "held",
  });
  const second = add("meeting", {
    name: "Octopus Conference",
    kind: "conference",
    place: "Strasbourg",
    date: written("Nov 2016"),
    projectId: octopus.id,
  });
  add("link", { subject: second, relation: "may_be_same_as", target: conference });
  const network = add("network", { name: "24/7 Network of contact points", instrumentId: convention.id });
  for (const name of ["Italy", "Luxembourg", "Moldova"]) {
    const state = add("organisation", { name, kind: "state" });
    add("contact_point", { networkId: network.id, organisationId: state.id, institution: "prosecution" });
  }
  const judicial = add("network", { name: "Judicial Cybercrime Network", standing: "proposed", hostId: eurojust.id });
  add("link", { subject: judicial, relation: "close_links_to", target: tcy, standing: "proposed" });
  add("opportunity", { subject: tcy, title: "66 parties and observers around one table" });
  add("decision", {
    title: "Prepare a guidance note on Article 18",
    bodyId: tcy.id,
    ownerId: seger.id,
    due: written("May 2016"),
    state: "in_progress",
  });
  for (let index = 0; index < more; index++) {
    const month = String((index % 12) + 1).padStart(2, "0");
    add("meeting", { name: `Working group ${index + 1}`, kind: "working_group", place: "Strasbourg", date: written(`${2017 + Math.floor(index / 400)}-${month}-${String((index % 28) + 1).padStart(2, "0")}`) });
  }
  return records;
}
