import { describe, expect, test } from "vitest";

import { typeAhead } from "../../src/lists/type-ahead";

const rows = ["Émile", "Estonia", "EUROJUST", "Europol", "GLACY", "GLACY+", "Norway"].map(
  (label, index) => [index, label] as const,
);

/** Types `keys`, each `pause` milliseconds after the one before; answers where that leads. */
function type(keys: string, { from = 0, pause = 100 } = {}): number | undefined {
  let time = 0;
  const press = typeAhead(() => (time += pause));
  return Array.from(keys).reduce<number | undefined>((at, key) => press(key, rows, at ?? from), from);
}

describe("typing on a list", () => {
  test("leads to what begins with the letters, whatever their case and accents", () => {
    expect(type("emi")).toBe(0);
    expect(type("EUROP")).toBe(3);
    expect(type("gl")).toBe(4);
  });

  test("the same letter again goes from one to the next, and round", () => {
    expect(type("gg")).toBe(5);
    expect(type("ggg")).toBe(4);
  });

  test("letters after a pause begin a new word", () => {
    expect(type("eug", { pause: 1000 })).toBe(4);
  });

  test("leaves shortcuts alone until a word has begun", () => {
    expect(typeAhead()("n", rows, 0)).toBeUndefined();
    expect(typeAhead()("ArrowDown", rows, 0)).toBeUndefined();
  });
});
