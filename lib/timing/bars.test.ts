import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisFor } from "./axis";
import { barsOf } from "./bars";
import { measuredRows, row, runningRow, waitingRow } from "./testing/rows";

describe("a bar", () => {
  it("of an ended agent shows its waiting from the common zero, its running, and what of that was simulated", () => {
    expect(barsOf([row("medical", [], 2000, 5000, 1000)], 10_000, 9000)).toEqual([
      { name: "medical", status: "done", waiting: { from: 0, to: 0.2 }, running: { from: 0.2, to: 0.5 }, simulated: { from: 0.2, to: 0.3 } },
    ]);
  });

  it("of a running agent ends now, and so does its simulated part", () => {
    expect(barsOf([runningRow("medical", 1000, 3000)], 10_000, 2000)).toMatchObject([
      { running: { from: 0.1, to: 0.2 }, simulated: { from: 0.1, to: 0.2 } },
    ]);
  });

  it("of a waiting agent is all waiting, up to now", () => {
    expect(barsOf([waitingRow("medical")], 10_000, 2000)).toMatchObject([{ waiting: { from: 0, to: 0.2 }, running: null, simulated: null }]);
  });

  it("of a skipped agent shows nothing", () => {
    expect(barsOf([{ ...waitingRow("medical"), status: "skipped" }], 10_000, 2000)).toMatchObject([{ waiting: null, running: null }]);
  });

  it("has no simulated part when nothing was simulated", () => {
    expect(barsOf([row("safety", [], 0, 2)], 10, 10)).toMatchObject([{ waiting: null, simulated: null }]);
  });

  it("never runs backwards when the viewer's clock lags behind", () => {
    expect(barsOf([runningRow("medical", 1000)], 10_000, 900)).toMatchObject([{ running: { from: 0.1, to: 0.1 } }]);
  });

  it("stays on the axis and in the order: waiting, then running, the simulated part within", () => {
    fc.assert(
      fc.property(measuredRows, fc.nat(10_000), ({ rows }, nowMs) => {
        const axis = axisFor(Math.max(nowMs, ...rows.map((agent) => agent.endMs)));
        for (const { waiting, running, simulated } of barsOf(rows, axis.endMs, nowMs)) {
          expect(waiting?.from ?? 0).toBe(0);
          expect(waiting?.to ?? 0).toBe(running?.from);
          expect(running?.to).toBeGreaterThanOrEqual(running?.from ?? NaN);
          expect(running?.to).toBeLessThanOrEqual(1);
          expect(simulated?.to ?? 0).toBeLessThanOrEqual(running?.to ?? NaN);
        }
      }),
    );
  });
});
