import { criticalPath } from "./critical-path";
import { spansOf } from "./spans";
import type { Figures, TimedAgent, TimedSpan } from "./types";

/**
 * The figures of a turn from its rows. Give only some of the rows to have the figures of a part, such as one
 * gather.
 *
 * @param nowMs ms since turn start, while the turn is running: agents that still run are counted up to now
 */
export function figuresOf<Name extends string>(rows: readonly TimedAgent<Name>[], nowMs?: number): Figures<Name> {
  const spans = spansOf(rows, nowMs);
  const agentsMs = spans.length === 0 ? 0 : Math.max(...spans.map((span) => span.endMs)) - Math.min(...spans.map((span) => span.startMs));
  const sumMs = spans.reduce((sum, span) => sum + (span.endMs - span.startMs), 0);
  const path = criticalPath(spans);
  return {
    agentsMs,
    sumMs,
    criticalPathMs: path.ms,
    criticalPath: path.names,
    peakInFlight: peakInFlight(spans),
    overheadMs: agentsMs - path.ms,
    estimatedSpeedup: ratio(sumMs, agentsMs),
  };
}

/**
 * Measured sequential time ÷ measured concurrent time of the same work; null when either took no time.
 * Both in the same unit.
 */
export function measuredSpeedup(sequentialAgentsMs: number, concurrentAgentsMs: number): number | null {
  return ratio(sequentialAgentsMs, concurrentAgentsMs);
}

type Stretch = Pick<TimedSpan, "startMs" | "endMs">;

/** The most spans that cover one moment. One that ends as another starts does not overlap it. */
export function peakInFlight(spans: readonly Stretch[]): number {
  // The most are under way just when one of them starts.
  return Math.max(0, ...spans.map((span) => 1 + spans.filter((other) => other !== span && coversStartOf(other, span)).length));
}

function coversStartOf(other: Stretch, { startMs, endMs }: Stretch): boolean {
  // What took no time shares no moment with what begins just then.
  const begun = startMs === endMs ? other.startMs < startMs : other.startMs <= startMs;
  return begun && startMs < other.endMs;
}

function ratio(longerMs: number, shorterMs: number): number | null {
  return longerMs > 0 && shorterMs > 0 ? longerMs / shorterMs : null;
}
