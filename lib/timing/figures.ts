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

/** The most spans that cover one moment. One that ends as another starts does not overlap it. */
export function peakInFlight(spans: readonly Pick<TimedSpan, "startMs" | "endMs">[]): number {
  // The most are under way just when one of them starts.
  const underWayAt = (moment: Pick<TimedSpan, "startMs">) =>
    spans.filter((span) => span === moment || (span.startMs <= moment.startMs && moment.startMs < span.endMs)).length;
  return Math.max(0, ...spans.map(underWayAt));
}

function ratio(longerMs: number, shorterMs: number): number | null {
  return longerMs > 0 && shorterMs > 0 ? longerMs / shorterMs : null;
}
