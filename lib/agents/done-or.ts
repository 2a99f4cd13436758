import type { Outcome } from "@/lib/graph/types";

/** What an agent found, or the fallback when it found nothing. For needs that an agent can do without. */
export function doneOr<Value, Fallback>(outcome: Outcome<Value>, fallback: Fallback): Value | Fallback {
  return outcome.status === "done" ? outcome.value : fallback;
}
