import "server-only";
import type { ObservedTurn } from "./observed-turn";
import { metrics } from "./registry";
import { traceTurn } from "./tracing";

/** Counts a turn that has ended and tells its trace, where somebody wants to see them. Of what was said it reads nothing. */
export function observeTurn(observed: ObservedTurn): void {
  const { view, durationMs, queuedMs } = observed;
  if (view.turn === null) return;
  const { status, mode, profile } = view.turn;
  const { turnsEnded, turnSeconds, agentSeconds, queueSeconds } = metrics();
  turnsEnded.inc({ status, mode, profile });
  turnSeconds.observe({ status, mode }, durationMs / 1_000);
  if (queuedMs > 0) queueSeconds.observe(queuedMs / 1_000);
  for (const { name, status: agentStatus, startMs, endMs } of view.agents) {
    if (startMs !== null && endMs !== null) agentSeconds.observe({ agent: name, status: agentStatus }, (endMs - startMs) / 1_000);
  }
  traceTurn(observed);
}
