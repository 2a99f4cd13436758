import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarise } from "./percentiles.ts";

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe("summarise", () => {
  it("takes the largest as the 95th percentile while 5 % are less than one measurement", () => {
    expect(summarise(upTo(10))).toEqual({ n: 10, min: 1, median: 5.5, p95: 10, max: 10 });
  });

  it("leaves five of a hundred above the 95th percentile", () => {
    expect(summarise(upTo(100).reverse())).toEqual({ n: 100, min: 1, median: 50.5, p95: 95, max: 100 });
  });

  it("takes the middle one of an odd number as the median", () => {
    expect(summarise([9, 1, 5]).median).toBe(5);
  });

  it("refuses to make a figure of nothing, or of a gap", () => {
    expect(() => summarise([])).toThrow(RangeError);
    expect(() => summarise([1, Number.NaN])).toThrow(RangeError);
  });

  it("gives a 95th percentile that was measured and that at least 95 % do not exceed", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const { p95, median, min, max } = summarise(values);
        expect(values).toContain(p95);
        expect(values.filter((value) => value <= p95).length).toBeGreaterThanOrEqual(0.95 * values.length);
        expect(min <= median && median <= max).toBe(true);
      }),
    );
  });
});
