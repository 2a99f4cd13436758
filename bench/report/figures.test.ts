import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, atMost, tableLines } from "./figures.ts";

describe("figures in print", () => {
  it("never look better than measured", () => {
    expect(atLeast(15.01)).toBe("15.1");
    expect(atLeast(15)).toBe("15.0");
    expect(atMost(1.9999)).toBe("1.99");
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(Number(atLeast(value))).toBeGreaterThanOrEqual(value - 1e-9);
        expect(Number(atMost(value))).toBeLessThanOrEqual(value + 1e-9);
      }),
    );
  });

  it("stand in columns", () => {
    expect(tableLines([["", "n"], ["wall", "100"]])).toEqual(["         n", "wall   100"]);
  });
});
