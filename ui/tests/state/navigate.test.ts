import { beforeEach, describe, expect, test } from "vitest";

import { actions } from "../../src/state/actions";
import { openRecord, startNew } from "../../src/state/navigate";
import { go, route } from "../../src/state/route.svelte";

const ID = "0190a000-0000-7000-8000-000000000001";

/** What the key for something new makes where the person is. */
function madeByKey(): string | undefined {
  return actions().find(({ keys }) => keys === "n")?.id;
}

describe("a new record", () => {
  beforeEach(() => go({ screen: "meetings", subject: null, params: {} }));

  test("of a kind that the screen shows is made beside what is shown there", () => {
    go({ screen: "calendar", subject: null, params: { month: "2016-05" } });
    expect(madeByKey()).toBe("new-meeting");
    startNew("meeting");
    expect(route()).toMatchObject({ screen: "calendar", params: { month: "2016-05" }, subject: { kind: "draft", table: "meeting" } });
  });

  test("of another kind is made where it is at home", () => {
    go({ screen: "calendar", subject: null, params: {} });
    startNew("activity");
    expect(route()).toMatchObject({ screen: "projects", params: { table: "activity" } });
  });

  test("is of the list in view", () => {
    go({ screen: "partners", subject: null, params: { table: "network" } });
    expect(madeByKey()).toBe("new-network");
  });

  test("has no key in the history, which only tells", () => {
    go({ screen: "history", subject: null, params: {} });
    expect(madeByKey()).toBeUndefined();
    openRecord({ table: "meeting", id: ID });
    expect(route().screen).toBe("meetings");
  });
});
