export interface Axis {
  /** the right end of the axis, ms; the last tick */
  endMs: number;
  /** from 0, evenly spaced, ms */
  ticksMs: readonly number[];
  stepMs: number;
}

/** The shortest axis, so that a turn without simulated waiting does not fill the panel with nothing. */
const SHORTEST_MS = 10;

/**
 * An axis from 0 that holds `longestMs`, with ticks at 1, 2 or 5 times a power of ten.
 *
 * @param mostTicks the most steps that fit, at least 1
 */
export function axisFor(longestMs: number, mostTicks = 6): Axis {
  const wanted = Math.max(longestMs, SHORTEST_MS);
  const stepMs = niceStep(wanted / mostTicks);
  const steps = Math.ceil(wanted / stepMs);
  return { endMs: steps * stepMs, ticksMs: Array.from({ length: steps + 1 }, (_, step) => step * stepMs), stepMs };
}

/** @returns a tick's label in seconds, with as many decimals as the step needs: "0", "1.5", "0.005" */
export function formatTick(tickMs: number, stepMs: number): string {
  const decimals = Math.max(0, 3 - Math.floor(Math.log10(stepMs)));
  return tickMs === 0 ? "0" : (tickMs / 1000).toFixed(stepMs >= 1000 ? 0 : decimals);
}

/** The least of 1, 2, 5, 10, 20, 50 … ms that is at least `leastMs`. */
function niceStep(leastMs: number): number {
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(leastMs)));
  return [1, 2, 5].map((factor) => factor * magnitude).find((step) => step >= leastMs) ?? 10 * magnitude;
}
