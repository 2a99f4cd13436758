import { setImmediate } from "node:timers/promises";

/**
 * Lets everything that is waiting run before this agent computes. Agents that start together share one thread: without
 * this, an emergency that the screen has found would wait for what the others have to work out.
 */
export function othersFirst(signal: AbortSignal): Promise<void> {
  return setImmediate(undefined, { signal });
}
