/** What the pretended core says of organisations, the parts they play, and networks. */

import type { NetworkRow, OrganisationRow, Part, Record as AnyRecord } from "../../src/api/bindings";

/** The organisations in alphabetical order. */
export function organisationRows(records: readonly AnyRecord[]): OrganisationRow[] {
  const part = (id: string, role: string, certainty: Part["certainty"]): Part => {
    const place = records.find((record) => record.id === id);
    const label = place?.table === "body" && place.shortName !== "" ? place.shortName : place && "name" in place ? place.name : "";
    return { table: place?.table ?? "project", id, label, role, certainty };
  };
  return records
    .flatMap((record) => (record.table === "organisation" ? [record] : []))
    .map(({ id, name, shortName, kind }) => {
      const row: OrganisationRow = {
        id,
        name,
        shortName,
        kind,
        partnerships: [],
        contributions: [],
        memberships: [],
        contactPoints: [],
      };
      for (const record of records) {
        if (!("organisationId" in record) || record.organisationId !== id) continue;
        if (record.table === "partnership") row.partnerships.push(part(record.projectId, record.role, record.certainty));
        if (record.table === "contribution" && record.stage !== "sought") {
          row.contributions.push(part(record.projectId, "", record.certainty));
        }
        if (record.table === "membership") row.memberships.push(part(record.bodyId, record.role, record.certainty));
        if (record.table === "contact_point") row.contactPoints.push(part(record.networkId, "", record.certainty));
      }
      return row;
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** The networks in alphabetical order. */
export function networkRows(records: readonly AnyRecord[]): NetworkRow[] {
  const names = new Map(records.flatMap((one) => (one.table === "organisation" ? [[one.id, one.name] as const] : [])));
  const points = records.flatMap((record) => (record.table === "contact_point" ? [record] : []));
  return records
    .flatMap((record) => (record.table === "network" ? [record] : []))
    .map(({ id, name, standing, hostId }) => ({
      id,
      name,
      standing,
      host: names.get(hostId ?? "") ?? "",
      contactPoints: points
        .filter(({ networkId }) => networkId === id)
        .map(({ nameAsWritten, organisationId }) => nameAsWritten || (names.get(organisationId) ?? "")),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
