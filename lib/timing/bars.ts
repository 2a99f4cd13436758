import type { TimedAgent, TimedStatus } from "./types";

/** A stretch of the axis, as fractions of its length: 0 is the start of the turn, 1 the end of the axis. */
export interface Stretch {
  from: number;
  to: number;
}

/** How one agent is drawn. What it has not reached yet is null. */
export interface Bar<Name extends string = string> {
  name: Name;
  status: TimedStatus;
  /** from the start of the turn until it started: waiting for what it needs */
  waiting: Stretch | null;
  running: Stretch | null;
  /** the part of `running` that was simulated waiting */
  simulated: Stretch | null;
}

/**
 * Bars from a common zero.
 *
 * @param axisMs the length of the axis, see `axisFor`
 * @param nowMs ms since turn start; where the bars of a running turn end
 */
export function barsOf<Name extends string>(rows: readonly TimedAgent<Name>[], axisMs: number, nowMs: number): Bar<Name>[] {
  const at = (ms: number) => Math.min(1, Math.max(0, ms / axisMs));
  const stretch = (fromMs: number, toMs: number): Stretch | null => (toMs > fromMs ? { from: at(fromMs), to: at(toMs) } : null);

  return rows.map(({ name, status, startMs, endMs, simulatedMs }) => {
    if (startMs === null) {
      return { name, status, waiting: status === "waiting" ? stretch(0, nowMs) : null, running: null, simulated: null };
    }
    const untilMs = Math.max(startMs, endMs ?? nowMs);
    return {
      name,
      status,
      waiting: stretch(0, startMs),
      running: { from: at(startMs), to: at(untilMs) },
      simulated: stretch(startMs, Math.min(startMs + simulatedMs, untilMs)),
    };
  });
}
