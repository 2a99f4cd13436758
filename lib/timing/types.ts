/** How far an agent has come, as the timing panel and the receipt say it. */
export type TimedStatus = "waiting" | "running" | "done" | "failed" | "timed_out" | "cancelled" | "skipped";

/** One agent of a turn. Times are ms since the turn began, on a monotonic clock; null until they happened. */
export interface TimedAgent<Name extends string = string> {
  name: Name;
  needs: readonly Name[];
  status: TimedStatus;
  startMs: number | null;
  endMs: number | null;
  /** how much of its duration was simulated waiting, ms; the waiting comes first */
  simulatedMs: number;
}

/** An agent that was started. */
export interface TimedSpan<Name extends string = string> {
  name: Name;
  needs: readonly Name[];
  startMs: number;
  endMs: number;
}

export interface CriticalPath<Name extends string = string> {
  /** in the order in which they ran */
  names: readonly Name[];
  ms: number;
}

/** The figures of one turn, unrounded, in ms. `answer` is not counted in any of them. */
export interface Figures<Name extends string = string> {
  /** first agent start to last agent end */
  agentsMs: number;
  /** sum of the agents' own durations: what they would have taken one after another */
  sumMs: number;
  /** the longest chain of needs by measured durations: no way of running them can be faster */
  criticalPathMs: number;
  criticalPath: readonly Name[];
  /** the most agents under way at one moment */
  peakInFlight: number;
  /** agentsMs − criticalPathMs */
  overheadMs: number;
  /** sumMs ÷ agentsMs; an estimate until both modes were measured. null when nothing took any time */
  estimatedSpeedup: number | null;
}
