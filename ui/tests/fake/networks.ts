/** What the pretended core says of contact points, opportunities, and who is linked with whom. */

import type {
  Certainty,
  ContactPointRow,
  ContactPointSummary,
  Freshness,
  HolderRow,
  HubRow,
  LinksOf,
  LinksView,
  Nearby,
  NearbyRow,
  OpportunityRow,
  OrganisationName,
  Record as AnyRecord,
  RecordLabel,
  RecordRef,
} from "../../src/api/bindings";
import type { Input } from "../../src/api/client";
import type { RecordOf } from "../../src/forms/description";
import { blank } from "./blank";
import { written } from "./reading";

type Records = readonly AnyRecord[];

function of<T extends AnyRecord["table"]>(records: Records, table: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.table === table);
}

function labelOf(record: AnyRecord | undefined): string {
  if (record === undefined) return "";
  if (record.table === "body" && record.shortName !== "") return record.shortName;
  return "name" in record ? record.name : "title" in record ? record.title : "";
}

function label(records: Records, id: string | null): RecordLabel | null {
  const record = records.find((one) => one.id === id);
  return record === undefined ? null : { table: record.table, id: record.id, label: labelOf(record), detail: "" };
}

function nameOf(records: Records, id: string): OrganisationName {
  const organisation = of(records, "organisation").find((one) => one.id === id);
  return { id, name: organisation?.name ?? labelOf(records.find((one) => one.id === id)), translation: "", countryCode: organisation?.countryCode ?? "" };
}

/** The office's states with their codes, more of them in the network, and opportunities. */
export function withNetworks(records: AnyRecord[]): AnyRecord[] {
  const codes: Readonly<Record<string, string>> = {
    Estonia: "EE", Japan: "JP", Monaco: "MC", Romania: "RO", "United Kingdom": "GB", "United States of America": "US",
    Italy: "IT", Luxembourg: "LU", Moldova: "MD",
  };
  const made: AnyRecord[] = records.map((record) =>
    record.table === "organisation" ? { ...record, countryCode: codes[record.name] ?? "" } : record,
  );
  let next = 1;
  const add = <T extends AnyRecord["table"]>(table: T, fields: Partial<RecordOf<T>>): RecordRef => {
    const id = `0190c000-0000-7000-8000-${String(next++).padStart(12, "0")}`;
    made.push({ ...blank(table), ...fields, id });
    return { table, id };
  };
  const network = of(records, "network").find(({ standing }) => standing === "established");
  const tcy = of(records, "body").find(({ shortName }) => shortName === "T-CY");
  const glacy = of(records, "project").find(({ name }) => name === "GLACY");
  const octopus = of(records, "project").find(({ name }) => name === "Cybercrime@Octopus");
  const eap = of(records, "project").find(({ name }) => name === "Cybercrime@EAP II");
  if (!network || !tcy || !glacy || !octopus || !eap) return records;
  const states: readonly [name: string, code: string, verified: string, institution: "prosecution" | "police"][] = [
    ["Norway", "NO", "March 2014", "prosecution"],
    ["Serbia", "RS", "2015", "prosecution"],
    ["The Former Yugoslav Republic of Macedonia", "MK", "", "prosecution"],
    ["France", "FR", "12 October 2015", "police"],
    ["Germany", "DE", "TBC", "police"],
    ["Turkey", "TR", "", "police"],
    ["Malta", "MT", "3 May 2013", "prosecution"],
    ["Ghana", "GH", "", "police"],
  ];
  const person = add("person", { name: "Ms Ingrid Solberg" });
  for (const [name, countryCode, verified, institution] of states) {
    const state = add("organisation", { name, countryCode, kind: "state" });
    add("membership", { bodyId: tcy.id, organisationId: state.id, ...(name === "Norway" ? { date: written("since 2006") } : {}) });
    add("contact_point", {
      networkId: network.id,
      organisationId: state.id,
      nameAsWritten: name.startsWith("The Former") ? `“${name}”` : name,
      institution,
      verified: written(verified),
      languages: name === "France" ? "French, English" : "",
      ...(name === "Norway" ? { personId: person.id, incumbency: "has_left" as const } : {}),
    });
    if (name === "Ghana") add("partnership", { projectId: glacy.id, organisationId: state.id, role: "beneficiary" });
    if (name === "Turkey") add("partnership", { projectId: glacy.id, organisationId: state.id, certainty: "queried" });
  }
  for (const { id, name } of of(made, "organisation")) {
    if (["Italy", "Romania", "Estonia", "Moldova", "United States of America"].includes(name)) add("membership", { bodyId: tcy.id, organisationId: id });
    if (name === "Moldova") add("partnership", { projectId: eap.id, organisationId: id, role: "beneficiary" });
  }
  add("opportunity", { subject: { table: "project", id: eap.id }, title: "Regional meeting of prosecutors", date: written("June 2016") });
  add("opportunity", { subject: { table: "project", id: octopus.id }, title: "Side event with providers" });
  return made;
}

/** In the year before 3 December 2015, the day that it is. */
function freshness(raw: string): Freshness {
  if (raw === "") return "neverVerified";
  const year = Number(/\d{4}/.exec(raw)?.[0] ?? 0);
  if (year === 0) return "notUnderstood";
  return year < 2015 ? "stale" : raw.length === 4 ? "mayBeStale" : "fresh";
}

/** What is to be done about a contact point. */
function standingOf(row: ContactPointRow): "personLeft" | "neverVerified" | "toVerify" | "nothing" {
  if (row.incumbency === "has_left") return "personLeft";
  if (row.freshness === "neverVerified") return "neverVerified";
  return row.freshness === "fresh" ? "nothing" : "toVerify";
}

function points(records: Records, input: Input<"list_contact_points">): ContactPointRow[] {
  const urgency = ["personLeft", "toVerify", "neverVerified", "nothing"];
  return of(records, "contact_point")
    .map((point): ContactPointRow => {
      const organisation = nameOf(records, point.organisationId);
      return {
        table: "contact_point",
        id: point.id,
        organisation,
        writtenOtherwise: point.nameAsWritten === organisation.name ? "" : point.nameAsWritten,
        laterName: organisation.countryCode === "MK" ? "North Macedonia" : "",
        network: label(records, point.networkId) ?? { table: "network", id: point.networkId, label: "", detail: "" },
        person: label(records, point.personId),
        incumbency: point.incumbency,
        institution: point.institution,
        languages: point.languages,
        verifiedText: point.verified.raw,
        freshness: freshness(point.verified.raw),
        certainty: point.certainty,
      };
    })
    .filter((row) => input.networkId === null || row.network.id === input.networkId)
    .filter((row) => input.institution === null || row.institution === input.institution)
    .filter((row) => row.organisation.name.toLowerCase().includes(input.text.toLowerCase()))
    .sort((one, other) => urgency.indexOf(standingOf(one)) - urgency.indexOf(standingOf(other)));
}

/** The contact points that are asked for. */
export function contactPointRows(records: Records, input: Input<"list_contact_points">): ContactPointRow[] {
  return points(records, input).filter((row) => input.standing === "all" || standingOf(row) === input.standing);
}

/** How many there are of each standing. */
export function contactPointSummary(records: Records, input: Input<"list_contact_points">): ContactPointSummary {
  const all = points(records, input);
  const count = (standing: string) => all.filter((row) => standingOf(row) === standing).length;
  return {
    counts: { all: all.length, toVerify: count("toVerify"), neverVerified: count("neverVerified"), personLeft: count("personLeft") },
    sinceText: "3 December 2014",
  };
}

type Tie = { holder: string; hub: string; role: string; certainty: Certainty; date: string };

function tiesOf(records: Records): Tie[] {
  return [
    ...of(records, "membership").map((one) => ({ holder: one.organisationId ?? one.personId ?? "", hub: one.bodyId, role: one.role, certainty: one.certainty, date: one.date.raw })),
    ...of(records, "partnership").map((one) => ({ holder: one.organisationId, hub: one.projectId, role: one.role, certainty: one.certainty, date: "" })),
    ...of(records, "contribution").map((one) => ({ holder: one.organisationId, hub: one.projectId, role: "donor", certainty: one.certainty, date: one.date.raw })),
    ...of(records, "contact_point").map((one) => ({ holder: one.organisationId, hub: one.networkId, role: "contact_point", certainty: one.certainty, date: one.date.raw })),
    ...of(records, "network").flatMap((one) =>
      one.hostId === null ? [] : [{ holder: one.hostId, hub: one.id, role: "host", certainty: "stated" as const, date: "" }],
    ),
  ];
}

function hubRow(records: Records, id: string): HubRow {
  const record = records.find((one) => one.id === id);
  return {
    reference: { table: record?.table ?? "body", id },
    label: labelOf(record),
    standing: record && "standing" in record ? record.standing : "established",
    certainty: record?.table === "project" ? record.certainty : "stated",
    dateText: record?.table === "project" ? record.date.raw : "",
    isDrawn: true,
  };
}

/** Who is linked with whom. */
export function linksView(records: Records, input: Input<"links">): LinksView {
  const all = tiesOf(records);
  const wanted = [input.bodyId, input.projectId, input.networkId].filter((id) => id !== null);
  const kept = all.filter((tie) => wanted.every((id) => all.some((one) => one.holder === tie.holder && one.hub === id)));
  const ids = [...new Set(kept.map(({ hub }) => hub))];
  const joins = of(records, "link").filter(({ subject, target }) => subject.table === "network" && target.table === "body");
  const holders = [...new Set(kept.map(({ holder }) => holder))].map((id): HolderRow => {
    const own = kept.filter(({ holder }) => holder === id);
    const organisation = of(records, "organisation").find((one) => one.id === id);
    return {
      table: organisation === undefined ? "person" : "organisation",
      id,
      name: nameOf(records, id),
      kind: organisation?.kind ?? null,
      ties: own.map((tie) => ({ hub: ids.indexOf(tie.hub), role: tie.role, certainty: tie.certainty, dateText: tie.date })),
      linkedWith: new Set(kept.filter(({ hub, holder }) => holder !== id && own.some((tie) => tie.hub === hub)).map(({ holder }) => holder)).size,
      contactPoints: own.filter(({ role }) => role === "contact_point").length,
      isDrawn: true,
    };
  });
  return {
    hubs: ids.map((id) => hubRow(records, id)),
    holders: holders.sort((one, other) => one.name.name.localeCompare(other.name.name)),
    joins: joins.map(({ subject, relation, target, standing, certainty }) => ({ subject, relation, target, standing, certainty })),
    leftOut: 0,
  };
}

/** With whom one is linked. */
export function linksOf(records: Records, { reference, limit }: Input<"links_of">): LinksOf {
  const all = tiesOf(records);
  const own = all.filter(({ holder }) => holder === reference.id);
  const way = (tie: Tie) => {
    const hub = hubRow(records, tie.hub);
    return { hub, certainty: tie.certainty, roles: [tie.role], dateText: tie.date || hub.dateText };
  };
  const others = [...new Set(all.filter((tie) => own.some(({ hub }) => hub === tie.hub)).map(({ holder }) => holder))];
  const links = others
    .filter((id) => id !== reference.id)
    .map((id) => ({
      reference: { table: of(records, "organisation").some((one) => one.id === id) ? ("organisation" as const) : ("person" as const), id },
      name: nameOf(records, id),
      ways: all.filter((tie) => tie.holder === id && own.some(({ hub }) => hub === tie.hub)).map(way),
    }))
    .sort((one, other) => other.ways.length - one.ways.length);
  return { ties: own.map(way), links: links.slice(0, limit), total: links.length };
}

/** Opportunities, with the date, partners and regions of the project that they are marked on. */
export function opportunityRows(records: Records): OpportunityRow[] {
  return of(records, "opportunity").map((one): OpportunityRow => {
    const subject = records.find(({ id }) => id === one.subject.id);
    const partners = of(records, "partnership").filter(({ projectId }) => projectId === one.subject.id);
    const regions = of(records, "project_region").filter(({ projectId }) => projectId === one.subject.id);
    return {
      table: "opportunity",
      id: one.id,
      label: one.title,
      subject: label(records, one.subject.id),
      dateText: one.date.raw || (subject?.table === "project" ? subject.date.raw : ""),
      isDateOfSubject: one.date.raw === "",
      partners: partners.map(({ organisationId }) => nameOf(records, organisationId)),
      morePartners: 0,
      arePartnersOfSubject: true,
      regions: regions.map(({ regionId }) => label(records, regionId)?.label ?? ""),
    };
  });
}

/** What stands near an opportunity: the meetings and the projects of what it is marked on. */
export function nearbyOf(records: Records, id: string): Nearby {
  const opportunity = of(records, "opportunity").find((one) => one.id === id);
  const near = (record: AnyRecord, timing: NearbyRow["timing"]): NearbyRow => ({
    record: label(records, record.id) ?? { table: record.table, id: record.id, label: "", detail: "" },
    dateText: "date" in record ? record.date.raw : "",
    timing,
    regions: ["Eastern Partnership"],
    organisations: [],
    moreOrganisations: 0,
  });
  const isSet = opportunity?.subject.table === "project";
  return {
    hasSetting: isSet,
    meetings: isSet ? of(records, "meeting").slice(2, 4).map((one) => near(one, "around")) : [],
    projects: isSet ? of(records, "project").slice(0, 2).map((one) => near(one, "same")) : [],
    contactPoints: isSet
      ? of(records, "contact_point").slice(0, 3).map((one) => ({
          id: one.id,
          organisation: nameOf(records, one.organisationId),
          network: label(records, one.networkId) ?? { table: "network", id: one.networkId, label: "", detail: "" },
          person: label(records, one.personId),
        }))
      : [],
    leftOut: 0,
  };
}
