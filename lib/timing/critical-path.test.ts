import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalPath } from "./critical-path";
import { spansOf } from "./spans";
import { measuredRows, row } from "./testing/rows";
import type { TimedAgent, TimedSpan } from "./types";

const pathOf = (rows: readonly TimedAgent[]) => criticalPath(spansOf(rows));

describe("the critical path", () => {
  it("is the longest chain of needs by measured durations, not by number of agents", () => {
    //   a 10   slow 50
    //   |        |
    //   b 10     |
    //    \      /
    //     last 5
    const rows = [row("a", [], 0, 10), row("b", ["a"], 10, 20), row("slow", [], 0, 50), row("last", ["b", "slow"], 50, 55)];
    expect(pathOf(rows)).toEqual({ names: ["slow", "last"], ms: 55 });
  });

  it("leaves out the time between the end of a need and the start of the next agent", () => {
    expect(pathOf([row("a", [], 0, 10), row("b", ["a"], 25, 35)])).toEqual({ names: ["a", "b"], ms: 20 });
  });

  it("is the first in declared order of two that are as long", () => {
    expect(pathOf([row("a", [], 0, 10), row("b", [], 0, 10)]).names).toEqual(["a"]);
  });

  it("may be declared in any order", () => {
    expect(pathOf([row("last", ["first"], 10, 30), row("first", [], 0, 10)])).toEqual({ names: ["first", "last"], ms: 30 });
  });

  it("goes on past a need that was never started", () => {
    expect(pathOf([row("b", ["skipped"], 5, 15)])).toEqual({ names: ["b"], ms: 10 });
  });

  it("does not count the answer", () => {
    expect(pathOf([row("medical", [], 0, 10), row("answer", ["medical"], 10, 99)]).names).toEqual(["medical"]);
  });

  it("is empty when nothing was started", () => {
    expect(pathOf([])).toEqual({ names: [], ms: 0 });
  });

  it("is a chain of needs, as long as its agents together, and no chain is longer", () => {
    fc.assert(
      fc.property(measuredRows, ({ rows }) => {
        const spans = spansOf(rows);
        const spanOf = new Map(spans.map((span) => [span.name, span]));
        const { names, ms } = criticalPath(spans);
        const onPath = names.map((name) => spanOf.get(name)).filter((span) => span !== undefined);
        expect(onPath.reduce((sum, span) => sum + durationMs(span), 0)).toBe(ms);
        for (const [place, span] of onPath.entries()) {
          if (place > 0) expect(span.needs).toContain(names[place - 1]);
        }
        const chainMs = (span: TimedSpan): number =>
          durationMs(span) + Math.max(0, ...spans.filter(({ name }) => span.needs.includes(name)).map(chainMs));
        expect(ms).toBe(Math.max(...spans.map(chainMs)));
      }),
    );
  });
});

function durationMs(span: TimedSpan): number {
  return span.endMs - span.startMs;
}
