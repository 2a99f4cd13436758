import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf, measuredSpeedup, peakInFlight } from "./figures";
import { measuredRows, row, runningRow, textbookRows, waitingRow } from "./testing/rows";

describe("the figures of the textbook turn", () => {
  it("are 18 s one after another", () => {
    expect(figuresOf(textbookRows("sequential"))).toMatchObject({ agentsMs: 18_000, sumMs: 18_000, peakInFlight: 1, estimatedSpeedup: 1 });
  });

  it("are 9 s all at once, which is the critical path", () => {
    expect(figuresOf(textbookRows("concurrent"))).toEqual({
      agentsMs: 9000,
      sumMs: 18_000,
      criticalPathMs: 9000,
      criticalPath: ["safety", "history", "medical", "scheduling"],
      peakInFlight: 3,
      overheadMs: 0,
      estimatedSpeedup: 2,
    });
  });

  it("are 9 s against 3 s for the first gather alone", () => {
    const firstGather = (mode: "sequential" | "concurrent") => figuresOf(textbookRows(mode).slice(1, 4)).agentsMs;
    expect([firstGather("sequential"), firstGather("concurrent")]).toEqual([9000, 3000]);
  });
});

describe("figures", () => {
  it("do not count the answer", () => {
    expect(figuresOf([row("medical", [], 100, 200), row("answer", ["medical"], 200, 9000)])).toMatchObject({ agentsMs: 100, sumMs: 100, criticalPath: ["medical"] });
  });

  it("of a running turn count a running agent up to now, and one that waits not at all", () => {
    const rows = [row("history", [], 0, 100), runningRow("medical", 120), waitingRow("scheduling")];
    expect(figuresOf(rows, 300)).toMatchObject({ agentsMs: 300, sumMs: 280 });
  });

  it("are never negative when the viewer's clock lags behind a start", () => {
    expect(figuresOf([runningRow("medical", 120)], 100)).toMatchObject({ agentsMs: 0, sumMs: 0 });
  });

  it("of a turn in which nothing has started are nought, and there is no speedup", () => {
    expect(figuresOf([waitingRow("history")])).toEqual({
      agentsMs: 0,
      sumMs: 0,
      criticalPathMs: 0,
      criticalPath: [],
      peakInFlight: 0,
      overheadMs: 0,
      estimatedSpeedup: null,
    });
  });

  it("keep to the laws that hold for every run", () => {
    fc.assert(
      fc.property(measuredRows, ({ rows, mode, idleMs }) => {
        const { agentsMs, sumMs, criticalPathMs, overheadMs, peakInFlight: peak, estimatedSpeedup } = figuresOf(rows);
        const longestMs = Math.max(...rows.map(({ startMs, endMs }) => endMs - startMs));
        expect(criticalPathMs).toBeGreaterThanOrEqual(longestMs);
        expect(criticalPathMs).toBeLessThanOrEqual(agentsMs);
        expect(criticalPathMs).toBeLessThanOrEqual(sumMs);
        expect(overheadMs).toBe(agentsMs - criticalPathMs);
        expect(agentsMs).toBeLessThanOrEqual(sumMs + idleMs);
        if (mode === "sequential") expect(peak).toBe(1);
        if (mode === "sequential" && estimatedSpeedup !== null) expect(estimatedSpeedup).toBeLessThanOrEqual(1);
        if (estimatedSpeedup !== null) expect(estimatedSpeedup).toBeLessThanOrEqual(peak);
      }),
    );
  });

  it("do not depend on when the turn's clock began", () => {
    fc.assert(
      fc.property(measuredRows, fc.nat(10_000), ({ rows }, shiftMs) => {
        const shifted = rows.map((agent) => ({ ...agent, startMs: agent.startMs + shiftMs, endMs: agent.endMs + shiftMs }));
        expect(figuresOf(shifted)).toEqual(figuresOf(rows));
      }),
    );
  });
});

describe("the peak in flight", () => {
  const at = (startMs: number, endMs: number) => ({ startMs, endMs });

  it("counts agents that cover one moment", () => {
    //  ────────
    //     ──
    //       ──────
    expect(peakInFlight([at(0, 80), at(30, 50), at(50, 110)])).toBe(2);
  });

  it("does not count one that ends as another starts", () => {
    expect(peakInFlight([at(0, 50), at(50, 80)])).toBe(1);
  });

  it("counts an agent that took no measurable time", () => {
    expect(peakInFlight([at(5, 5)])).toBe(1);
    expect(peakInFlight([at(5, 5), at(5, 9)])).toBe(1);
    expect(peakInFlight([at(0, 10), at(5, 5)])).toBe(2);
  });
});

describe("the measured speedup", () => {
  it("is sequential time ÷ concurrent time, unrounded", () => {
    expect(measuredSpeedup(18_030, 9020)).toBe(18_030 / 9020);
  });

  it("does not exist when one of the two took no time", () => {
    expect(measuredSpeedup(0, 9000)).toBeNull();
    expect(measuredSpeedup(18_000, 0)).toBeNull();
  });
});
