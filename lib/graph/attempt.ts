import { toError } from "./to-error";
import type { Outcome } from "./types";

export interface Limits {
  signal?: AbortSignal | undefined;
  /** ms from now; none unless given */
  deadlineMs?: number | undefined;
}

/**
 * Does one piece of work and tells how it ended. Never rejects.
 *
 * The work receives a signal of its own, aborted when the outer signal is, when the deadline passes, and when
 * the work fails (so that what it started beside itself ends too). Work that ignores its signal is not waited
 * for: the outcome stands, and whatever the work gives or throws later is dropped. When the promise resolves,
 * the timer is cleared and the listener removed.
 */
export function attempt<Value>(work: (signal: AbortSignal, restartDeadline: (deadlineMs: number) => void) => Promise<Value>, limits: Limits): Promise<Outcome<Value>> {
  const { signal: outer, deadlineMs } = limits;
  return new Promise((resolve) => {
    if (outer?.aborted) return resolve({ status: "cancelled" });

    const own = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    let ended = false;
    const end = (outcome: Outcome<Value>) => {
      ended = true;
      clearTimeout(timer);
      outer?.removeEventListener("abort", onAbort);
      resolve(outcome);
    };
    const onAbort = () => {
      end({ status: "cancelled" });
      own.abort(outer?.reason);
    };
    const onDeadline = (deadlineMs: number) => {
      end({ status: "timed_out", deadlineMs });
      own.abort(new DOMException("The deadline has passed", "TimeoutError"));
    };
    const onFailure = (thrown: unknown) => {
      const error = toError(thrown);
      end({ status: "failed", error });
      own.abort(error);
    };

    const restartDeadline = (ms: number) => {
      if (ended) return;
      clearTimeout(timer);
      timer = setTimeout(onDeadline, ms, ms);
    };
    if (deadlineMs !== undefined) restartDeadline(deadlineMs);
    outer?.addEventListener("abort", onAbort);
    // Called inside an async function, so that work which throws before its first await fails like any other.
    void (async () => work(own.signal, restartDeadline))().then((value) => end({ status: "done", value }), onFailure);
  });
}
