import type { TimedAgent, TimedSpan } from "./types";

/** The answer is the reply itself: its length is the length of the text, so no figure counts it. */
export const NOT_COUNTED = "answer";

/**
 * The spans of the agents that were started and count, in the order of `rows`. While a turn is running,
 * `nowMs` (ms since turn start) stands for the end of those that still run; without it they are left out.
 */
export function spansOf<Name extends string>(rows: readonly TimedAgent<Name>[], nowMs?: number): TimedSpan<Name>[] {
  const spans: TimedSpan<Name>[] = [];
  for (const { name, needs, startMs, endMs } of rows) {
    const end = endMs ?? nowMs;
    if (name === NOT_COUNTED || startMs === null || end === undefined) continue;
    // A viewer's clock may lag behind the start it was told of.
    spans.push({ name, needs, startMs, endMs: Math.max(startMs, end) });
  }
  return spans;
}
