/*
 * How measured figures are shown. The rule: nothing is rounded in our favour.
 * - A duration is rounded to the nearest hundredth of a second, half up, the same in both modes.
 * - A speedup is cut off after two decimals, never rounded up. It is also never more than the two shown
 *   durations give, so whoever divides what is on the screen finds at least what we claim.
 * - An overhead, the one figure that we would like to be small, is rounded up to the next millisecond.
 */

/** @returns "9.02 s" */
export function formatSeconds(ms: number): string {
  return `${formatHundredths(ms)} s`;
}

/** The seconds alone, for a bar whose axis names the unit. @returns "9.02" */
export function formatHundredths(ms: number): string {
  return (hundredths(ms) / 100).toFixed(2);
}

/** @returns "8 ms" for 7.01 ms */
export function formatOverhead(ms: number): string {
  return `${Math.max(0, Math.ceil(ms))} ms`;
}

/**
 * The speedup from a longer and a shorter duration: sequential and concurrent when both were measured, sum
 * and agents time for the estimate.
 *
 * @returns "1.99×", or null when there is nothing to compare (a duration that shows as 0.00 s)
 */
export function formatSpeedup(longerMs: number, shorterMs: number): string | null {
  const longer = hundredths(longerMs);
  const shorter = hundredths(shorterMs);
  if (longer <= 0 || shorter <= 0) return null;
  // Cut off as whole hundredths: 2.3 is 2.2999… as a binary fraction and must not become 2.29.
  const cut = Math.min(Math.floor((longerMs * 100) / shorterMs), Math.floor((longer * 100) / shorter));
  return `${(cut / 100).toFixed(2)}×`;
}

function hundredths(ms: number): number {
  return Math.round(ms / 10);
}
