import { describe, expect, test } from "vitest";

import { fieldsOf, isNamedAlone, relationshipsOf } from "../../src/forms";
import { columnOf, fieldOfColumn } from "../../src/forms/columns";
import { belongsTo, count, date, form, line, name, oneOf, text } from "../../src/forms/description";
import { arrangeRelated, isApart, relationshipKey } from "../../src/forms/related";
import { tables } from "../../src/forms/tables";
import { certainties } from "../../src/forms/vocabularies";

describe("forms", () => {
  test("a form with a missing, superfluous or ill-fitting field is refused by the compiler", () => {
    // @ts-expect-error: `note` is missing.
    form("region", "name", { name });
    // @ts-expect-error: a region has no date.
    form("region", "name", { name, note: text, date });
    // @ts-expect-error: a note is no number.
    form("region", "name", { name, note: count });
    // @ts-expect-error: the certainty of a link is not a line of text.
    form("project_lineage", null, { predecessorId: belongsTo("project"), successorId: belongsTo("project"), certainty: line, note: text });
    // @ts-expect-error: a stage is not a certainty.
    form("funding_need", null, { projectId: belongsTo("project"), amount: oneOf(certainties), note: text });
    expect(tables).toHaveLength(57);
  });

  test("a record can be made from its name alone only where it belongs to no other", () => {
    expect(isNamedAlone("organisation")).toBe(true);
    expect(isNamedAlone("body")).toBe(true);
    expect(isNamedAlone("article")).toBe(false);
    expect(isNamedAlone("agenda_item")).toBe(false);
    expect(isNamedAlone("alias")).toBe(false);
    expect(isNamedAlone("contribution")).toBe(false);
  });

  test("every field is found again by the column that shows it", () => {
    for (const table of tables) {
      for (const [name, field] of fieldsOf(table)) {
        expect(fieldOfColumn(table, columnOf(name, field))?.[0]).toBe(name);
      }
    }
    expect(fieldOfColumn("meeting", "date_raw")?.[0]).toBe("date");
    expect(fieldOfColumn("meeting", "date_edtf")).toBeUndefined();
    expect(fieldOfColumn("link", "target_id")?.[0]).toBe("target");
  });
});

describe("what belongs to a record", () => {
  test("is all that can refer to it, what refers to any kind of record included", () => {
    const keys = relationshipsOf("body").map(relationshipKey);
    expect(keys).toContain("body.parentId");
    expect(keys).toContain("meeting_body.bodyId");
    expect(keys).toContain("alias.subject");
    expect(keys).toContain("link.target");
    expect(keys).not.toContain("agenda_item.meetingId");
  });

  test("is either shown or offered, never both and never neither", () => {
    for (const table of tables) {
      const { shown, offered } = arrangeRelated(table, ({ table: other }) => other === "citation");
      const keys = [...shown, ...offered].map(relationshipKey).sort();
      const others = relationshipsOf(table).filter((one) => !isApart(table, one));
      expect(keys).toEqual(others.map(relationshipKey).sort());
    }
  });

  test("is shown even while empty where a record of that kind is made of it", () => {
    const { shown } = arrangeRelated("meeting", () => false);
    expect(shown.map(relationshipKey)).toEqual(["meeting_body.meetingId", "agenda_item.meetingId", "paper.meetingId", "decision.meetingId"]);
  });
});
