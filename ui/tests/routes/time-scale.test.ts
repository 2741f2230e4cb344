import { describe, expect, test } from "vitest";

import { timeScale } from "../../src/routes/projects/time-scale";
import { noDate } from "../fake/blank";
import { written } from "../fake/reading";

const exact = { ...noDate, raw: "2016", earliest: "2016-01-01", latest: "2016-12-31", precision: "day" as const };

describe("the scale of a list of projects", () => {
  test("takes in every year that a date can fall into", () => {
    const dates = [written("Nov 2013 – Oct 2016"), written("April 2016 – March 2020")];
    expect(timeScale(dates)?.years).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
  });

  test("places nothing that has no start", () => {
    expect(timeScale([exact])?.place(written("Two years"))).toBeNull();
    expect(timeScale([written("Two years"), noDate])).toBeNull();
  });

  test("leaves an end soft by the unit that it is known to", () => {
    const scale = timeScale([exact]);
    expect(scale?.place(exact)).toEqual({ start: 0, width: 100, fadeStart: 0, fadeEnd: 0 });
    expect(scale?.place({ ...exact, precision: "month" })?.fadeStart).toBeCloseTo(8.2, 1);
    expect(scale?.place({ ...exact, precision: "year" })?.fadeEnd).toBe(50);
  });

  test("lets an open end fade away to the end of the scale", () => {
    const span = timeScale([exact])?.place({ ...exact, earliest: "2016-07-01", latest: null });
    expect(span?.start).toBeCloseTo(49.7, 1);
    expect(span && span.start + span.width).toBe(100);
    expect(span).toMatchObject({ fadeStart: 0, fadeEnd: 50 });
  });
});
