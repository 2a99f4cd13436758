import type { Problem } from "@/lib/turns/problem";

/** How the patients are served: all of them at the same moment, or each when the one before has their answer. */
export type CrowdOrder = "at-once" | "one-by-one";

/** One patient's turn as it was measured. ms since the crowd began; `failed` when there was no whole answer. */
export interface ServedPatient {
  /** 0 up, in the order in which they were sent */
  index: number;
  startMs: number;
  endMs: number;
  status: "done" | "failed" | "stopped";
  /** whether some check could not be made, so that the answer names a gap */
  gap: boolean;
}

/** The server beside the crowd: ms that its event loop was late by since the last look, and the memory it holds. */
export interface ServerLoad {
  loopDelayMs: { median: number; p99: number; max: number };
  memoryMb: number;
}

/** What is told of a crowd while it runs. Each patient is told once. */
export type CrowdProgress =
  | { type: "problem"; problem: Problem }
  /** one patient alone, before the others come, ms */
  | { type: "alone"; aloneMs: number }
  | { type: "progress"; elapsedMs: number; inFlight: number; served: readonly ServedPatient[]; load: ServerLoad }
  /** all are served or stopped; `removed` chats were deleted again */
  | { type: "end"; allPatientsMs: number; stopped: boolean; removed: number };
