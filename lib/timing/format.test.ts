import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOverhead, formatSeconds, formatSpeedup } from "./format";

describe("a duration", () => {
  it.each([
    [9020, "9.02 s"],
    [18_000, "18.00 s"],
    [9015, "9.02 s"],
    [9014.999, "9.01 s"],
    [0, "0.00 s"],
  ])("of %s ms is shown as %s: to the nearest hundredth, half up", (ms, shown) => {
    expect(formatSeconds(ms)).toBe(shown);
  });
});

describe("a speedup", () => {
  it.each([
    [18_030, 9020, "1.99×"],
    [18_000, 9000, "2.00×"],
    [6900, 3000, "2.30×"],
    [17_999, 9001, "1.99×"],
    [900, 1000, "0.90×"],
  ])("from %s ms to %s ms is shown as %s", (longerMs, shorterMs, shown) => {
    expect(formatSpeedup(longerMs, shorterMs)).toBe(shown);
  });

  it("is not more than the shown durations give, even where the unrounded ones would", () => {
    // 18.0349 ÷ 9.015 is a little over 2, but the screen says 18.03 s and 9.02 s.
    expect(formatSpeedup(18_034.9, 9015)).toBe("1.99×");
  });

  it("is not shown where there is nothing to compare", () => {
    expect(formatSpeedup(0, 0)).toBeNull();
    expect(formatSpeedup(9000, 4)).toBeNull();
  });

  const anyMs = fc.double({ min: 5, max: 1_000_000, noNaN: true });

  it("never claims more than was measured, nor more than anybody finds by dividing what is shown", () => {
    fc.assert(
      fc.property(anyMs, anyMs, (longerMs, shorterMs) => {
        const claimed = Math.round(parseFloat(formatSpeedup(longerMs, shorterMs) ?? "") * 100);
        const [longer, shorter] = [longerMs, shorterMs].map((ms) => Math.round(parseFloat(formatSeconds(ms)) * 100));
        expect(claimed).toBeLessThanOrEqual((longerMs / shorterMs) * 100 * (1 + Number.EPSILON));
        expect(claimed * (shorter ?? NaN)).toBeLessThanOrEqual((longer ?? NaN) * 100);
      }),
    );
  });
});

describe("an overhead", () => {
  it.each([
    [7.01, "8 ms"],
    [7, "7 ms"],
    [0, "0 ms"],
    [-1e-12, "0 ms"],
  ])("of %s ms is shown as %s: rounded up", (ms, shown) => {
    expect(formatOverhead(ms)).toBe(shown);
  });
});
