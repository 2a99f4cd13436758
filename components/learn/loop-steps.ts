import type { Step } from "@/lib/learn/types";

/** Where everybody is right after a step. */
export interface LoopState {
  onThread: string | null;
  /** off the thread, until their answers come */
  waiting: readonly string[];
  /** begun by nobody yet */
  ahead: readonly string[];
  ended: readonly string[];
}

/** Goes through the steps of a run up to and with `index`. */
export function loopStateAt(steps: readonly Step[], index: number): LoopState {
  const lanes = [...new Set(steps.map(({ lane }) => lane))];
  const latest = new Map<string, Step["what"]>();
  for (const { lane, what } of steps.slice(0, index + 1)) latest.set(lane, what);
  const current = steps[index];
  const holds = current !== undefined && (current.what === "begins" || current.what === "goes on");
  return {
    onThread: holds ? current.lane : null,
    waiting: lanes.filter((lane) => latest.get(lane) === "waits"),
    ahead: lanes.filter((lane) => !latest.has(lane)),
    ended: lanes.filter((lane) => latest.get(lane) === "ends"),
  };
}
