import { describe, expect, test } from "vitest";

import { formatRoute, go, parseRoute, route, type Route } from "../../src/state/route.svelte";

const ID = "0190a000-0000-7000-8000-000000000001";

describe("addresses", () => {
  const places: Route[] = [
    { screen: "meetings", subject: null, params: {} },
    { screen: "meetings", subject: { kind: "record", ref: { table: "meeting", id: ID } }, params: {} },
    { screen: "projects", subject: { kind: "draft", table: "activity" }, params: { table: "activity" } },
    { screen: "calendar", subject: null, params: { month: "2016-05", show: "a&b=c/d" } },
  ];

  test.each(places)("$screen is read back as it was written", (place) => {
    expect(parseRoute(formatRoute(place))).toEqual(place);
  });

  test("what is no table and what is cut off falls away", () => {
    expect(parseRoute("#/meetings/nonsense/1").subject).toBeNull();
    expect(parseRoute("#/meetings/meeting").subject).toBeNull();
    expect(parseRoute("#/meetings/new/nonsense").subject).toBeNull();
    expect(parseRoute("").screen).toBe("");
  });

  test("going somewhere can be gone back from, moving along a list cannot", () => {
    go({ screen: "meetings", subject: null, params: {} });
    const before = history.length;
    go({ subject: { kind: "record", ref: { table: "meeting", id: ID } } });
    expect(history.length).toBe(before + 1);
    go({ subject: { kind: "record", ref: { table: "meeting", id: ID.replace(/1$/, "2") } } }, { replace: true });
    expect(history.length).toBe(before + 1);
    expect(location.hash).toBe(formatRoute(route()));
  });
});
