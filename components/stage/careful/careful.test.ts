import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carefulPlan } from "./careful-plan";
import { carefulFigures } from "./samples";
import type { Sample } from "./samples";
import { spreadOf } from "./spread";

describe("a careful measurement", () => {
  it("runs each mode once cold, then A B B A as often as asked", () => {
    const letters = carefulPlan(2).map(({ round, mode }) => `${round}${mode === "sequential" ? "A" : "B"}`);
    expect(letters).toEqual(["0A", "0B", "1A", "1B", "1B", "1A", "2A", "2B", "2B", "2A"]);
  });

  it("gives both modes the same number of runs, and the same mean place among them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (rounds) => {
        const warm = carefulPlan(rounds).filter(({ round }) => round > 0);
        const places = (mode: string) => warm.flatMap((run, index) => (run.mode === mode ? index : []));
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(places("sequential").length).toBe(places("concurrent").length);
        expect(sum(places("sequential"))).toBe(sum(places("concurrent")));
      }),
    );
  });

  const run = (mode: Sample["mode"], agentsMs: number, other: Partial<Sample> = {}): Sample => ({
    round: 1,
    mode,
    turnId: "turn",
    status: "done",
    metrics: { agentsMs, sumMs: agentsMs, criticalPathMs: agentsMs, wallMs: agentsMs, outputDigest: "d" },
    ...other,
  });

  it("keeps cold, stopped and failed runs out of the medians", () => {
    const samples = [run("sequential", 900, { round: 0 }), run("sequential", 18), run("sequential", 20), run("concurrent", 8), run("concurrent", 1, { status: "stopped" }), run("concurrent", 10)];
    const { spread, factor } = carefulFigures(samples);
    expect(spread.sequential).toMatchObject({ n: 2, median: 19 });
    expect(spread.concurrent).toMatchObject({ n: 2, median: 9, least: 8, most: 10 });
    expect(factor).toBeCloseTo(19 / 9);
  });

  it("has no factor before both modes were measured", () => {
    expect(carefulFigures([run("sequential", 18)]).factor).toBeNull();
    expect(carefulFigures([]).sameFindings).toBeNull();
  });
});

describe("the spread", () => {
  it("of five is their order", () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ n: 5, least: 1, lowerQuartile: 2, median: 3, upperQuartile: 4, most: 5 });
  });

  it("of four lies between them", () => {
    expect(spreadOf([1, 2, 3, 4])).toMatchObject({ lowerQuartile: 1.75, median: 2.5, upperQuartile: 3.25 });
  });

  it("is in order, and does not depend on the order of the measurements", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const spread = spreadOf(values);
        expect(spreadOf(values.toReversed())).toEqual(spread);
        if (spread === null) throw new Error("no spread");
        const { least, lowerQuartile, median, upperQuartile, most } = spread;
        const ordered = [least, lowerQuartile, median, upperQuartile, most];
        for (const [index, value] of ordered.slice(1).entries()) expect(value).toBeGreaterThanOrEqual((ordered[index] ?? 0) - 1e-6);
      }),
    );
  });
});
