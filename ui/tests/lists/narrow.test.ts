import { describe, expect, test } from "vitest";

import { isFound } from "../../src/lists/narrow";

describe("narrowing down a list", () => {
  test("finds words in any order, whatever their accents and case", () => {
    expect(isFound("cote IVOIRE", "Côte d’Ivoire")).toBe(true);
    expect(isFound("eastern octopus", "Cybercrime@Octopus", "Eastern Partnership")).toBe(true);
  });

  test("finds nothing where one word is missing", () => {
    expect(isFound("octopus 2016", "Cybercrime@Octopus", "Jan 2014")).toBe(false);
  });

  test("leaves a list whole while nothing is typed", () => {
    expect(isFound(" ", "GLACY")).toBe(true);
  });
});
