/** What the pretended core says of bodies. */

import type { BodyRow, Record as AnyRecord } from "../../src/api/bindings";

/** The bodies in alphabetical order, as if none had a meeting to come. */
export function bodyRows(records: readonly AnyRecord[]): BodyRow[] {
  return records
    .flatMap((record) => (record.table === "body" ? [record] : []))
    .map((body) => ({
      id: body.id,
      label: body.shortName || body.name,
      name: body.name,
      kind: body.kind,
      standing: body.standing,
      depth: body.parentId === null ? 0 : 1,
      composition: records.flatMap((record) =>
        record.table === "body_composition" && record.bodyId === body.id
          ? [{ category: record.category, count: record.memberCount }]
          : [],
      ),
      nextMeeting: null,
    }))
    .sort((one, other) => one.depth - other.depth || one.label.localeCompare(other.label));
}
