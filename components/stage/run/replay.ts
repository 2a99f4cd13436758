import { foldLane } from "../lane-view";
import type { Recording } from "../recording/stage-file";
import type { RunContext } from "./running";
import { EMPTY_LANES } from "./run-state";

/** Shows a recorded race again, each event at the moment at which it once arrived. Asks nothing of any server. Ends early when its reading is aborted. */
export async function replay({ running: { reading }, update }: Pick<RunContext, "running" | "update">, { events }: Recording): Promise<void> {
  const zero = performance.now();
  for (const { atMs, mode, event } of events) {
    await until(zero + atMs, reading.signal);
    if (reading.signal.aborted) return update((now) => ({ ...now, lanes: EMPTY_LANES }));
    update((now) => ({ ...now, lanes: { ...now.lanes, [mode]: foldLane(now.lanes[mode], event) } }));
  }
}

/** Until the monotonic clock says so, or sooner when the signal is aborted. */
function until(moment: number, signal: AbortSignal): Promise<void> {
  const ms = moment - performance.now();
  if (ms <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
