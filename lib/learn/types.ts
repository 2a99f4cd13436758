/** How a lane spends a stretch of time. Every `wait` is simulated: a timer stands for the outside world. */
export type SpanKind = "queued" | "wait" | "compute" | "thread";

export interface Span {
  lane: string;
  kind: SpanKind;
  /** ms since the experiment began */
  startMs: number;
  endMs: number;
  outcome: "done" | "failed" | "cancelled";
}

/** What a task did at a moment, in the order in which the event loop came to it. */
export interface Step {
  atMs: number;
  lane: string;
  what: "begins" | "waits" | "goes on" | "ends";
}

/** One look at the clock by somebody else on the same thread: how late the timer was, ms. */
export interface Beat {
  atMs: number;
  lateMs: number;
}

/** What was measured while an experiment ran. Times are ms since it began, by the monotonic clock. */
export interface ExperimentTrace {
  /** in the order in which they first appear */
  lanes: readonly string[];
  spans: readonly Span[];
  steps: readonly Step[];
  beats: readonly Beat[];
  lines: readonly { atMs: number; text: string }[];
  outcome: { kind: "returned" | "threw"; text: string; atMs: number };
  /** when the last piece of work had ended, which can be after the outcome */
  endedMs: number;
  /** the most that waited in a queue at once */
  peakQueued: number;
}

/** Which experiment, in which way. */
export interface ExperimentRequest {
  experiment: string;
  variant: string;
  /** for those that have a pool: how many may work at once */
  atOnce: number;
}
