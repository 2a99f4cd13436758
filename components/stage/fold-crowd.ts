import type { CrowdOrder, CrowdProgress, ServedPatient, ServerLoad } from "@/lib/stage/crowd-types";
import type { Problem } from "@/lib/turns/problem";

/** A crowd as it has been told so far; times in ms. */
export interface CrowdView {
  running: boolean;
  /** how many were asked for; 0 before the first crowd */
  patients: number;
  order: CrowdOrder;
  /** what one patient alone took; null until it was measured */
  aloneMs: number | null;
  elapsedMs: number;
  inFlight: number;
  /** in the order in which they were done */
  served: readonly ServedPatient[];
  load: ServerLoad | null;
  /** the worst that the event loop was late in all of the crowd */
  worstDelayMs: number;
  /** the most memory seen */
  mostMemoryMb: number;
  /** null until all are served or stopped */
  allPatientsMs: number | null;
  stopped: boolean;
  /** chats that were removed again; null until then */
  removed: number | null;
  problem: Problem | null;
}

export const NO_CROWD: CrowdView = {
  running: false,
  patients: 0,
  order: "at-once",
  aloneMs: null,
  elapsedMs: 0,
  inFlight: 0,
  served: [],
  load: null,
  worstDelayMs: 0,
  mostMemoryMb: 0,
  allPatientsMs: null,
  stopped: false,
  removed: null,
  problem: null,
};

export function foldCrowd(view: CrowdView, progress: CrowdProgress): CrowdView {
  switch (progress.type) {
    case "problem":
      return { ...view, problem: progress.problem };
    case "alone":
      return { ...view, aloneMs: progress.aloneMs };
    case "progress": {
      const { elapsedMs, inFlight, served, load } = progress;
      return {
        ...view,
        elapsedMs,
        inFlight,
        load,
        served: served.length === 0 ? view.served : [...view.served, ...served],
        worstDelayMs: Math.max(view.worstDelayMs, load.loopDelayMs.max),
        mostMemoryMb: Math.max(view.mostMemoryMb, load.memoryMb),
      };
    }
    case "end":
      return { ...view, inFlight: 0, elapsedMs: progress.allPatientsMs, allPatientsMs: progress.allPatientsMs, stopped: progress.stopped, removed: progress.removed };
  }
}

export interface CrowdFigures {
  done: number;
  failed: number;
  stopped: number;
  /** done, but with a check that could not be made */
  gaps: number;
  /** of those done, from the start of each to its end, ms; null when nobody is done */
  percentiles: { p50: number; p95: number; p99: number; max: number } | null;
}

export function crowdFigures(served: readonly ServedPatient[]): CrowdFigures {
  const done = served.filter(({ status }) => status === "done");
  const sorted = done.map(({ startMs, endMs }) => endMs - startMs).toSorted((a, b) => a - b);
  return {
    done: done.length,
    failed: served.filter(({ status }) => status === "failed").length,
    stopped: served.filter(({ status }) => status === "stopped").length,
    gaps: done.filter(({ gap }) => gap).length,
    percentiles: sorted.length === 0 ? null : { p50: nearestRank(sorted, 0.5), p95: nearestRank(sorted, 0.95), p99: nearestRank(sorted, 0.99), max: nearestRank(sorted, 1) },
  };
}

/** A value that was measured: the smallest that at least this share does not exceed. */
function nearestRank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
