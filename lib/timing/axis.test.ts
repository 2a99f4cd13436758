import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisFor, formatTick } from "./axis";

describe("an axis", () => {
  it.each([
    [9020, [0, 2000, 4000, 6000, 8000, 10_000]],
    [18_000, [0, 5000, 10_000, 15_000, 20_000]],
    [3000, [0, 500, 1000, 1500, 2000, 2500, 3000]],
    [0, [0, 2, 4, 6, 8, 10]],
  ])("for %s ms has its ticks at %j", (longestMs, ticksMs) => {
    expect(axisFor(longestMs).ticksMs).toEqual(ticksMs);
  });

  it("begins at 0, holds everything, is not much longer than that, and has steps of 1, 2 or 5", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10_000_000, noNaN: true }), fc.integer({ min: 1, max: 12 }), (longestMs, mostTicks) => {
        const { endMs, ticksMs, stepMs } = axisFor(longestMs, mostTicks);
        expect(ticksMs[0]).toBe(0);
        expect(ticksMs.at(-1)).toBe(endMs);
        expect(ticksMs.length - 1).toBeLessThanOrEqual(mostTicks);
        expect(endMs).toBeGreaterThanOrEqual(longestMs);
        expect(endMs - Math.max(longestMs, 10)).toBeLessThan(stepMs);
        expect(String(stepMs)).toMatch(/^[125]0*$/);
      }),
    );
  });
});

describe("the label of a tick", () => {
  it.each([
    [0, 500, "0"],
    [500, 500, "0.5"],
    [1000, 500, "1.0"],
    [3000, 1000, "3"],
    [20_000, 10_000, "20"],
    [50, 50, "0.05"],
    [4, 2, "0.004"],
  ])("at %s ms, with a step of %s ms, is %s", (tickMs, stepMs, label) => {
    expect(formatTick(tickMs, stepMs)).toBe(label);
  });

  it("tells any two neighbouring ticks apart", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1_000_000, noNaN: true }), (longestMs) => {
        const { ticksMs, stepMs } = axisFor(longestMs);
        const labels = ticksMs.map((tick) => formatTick(tick, stepMs));
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});
