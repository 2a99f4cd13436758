/** What a set of measurements comes to; all in the unit of the measurements, none rounded. */
export interface Summary {
  n: number;
  min: number;
  median: number;
  /** nearest rank: a value that was measured, the smallest that at least 95 % do not exceed */
  p95: number;
  max: number;
}

/**
 * Sums up measurements. With fewer than 20 the 95th percentile is the largest.
 * @throws RangeError without any measurement, or with one that is no number: a gap must not pass for a good figure
 */
export function summarise(measurements: readonly number[]): Summary {
  if (measurements.length === 0) throw new RangeError("There is nothing to sum up");
  if (measurements.some((value) => !Number.isFinite(value))) throw new RangeError("A measurement is missing");
  const sorted = measurements.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return {
    n: sorted.length,
    min: at(sorted, 0),
    median: (at(sorted, Math.ceil(half) - 1) + at(sorted, Math.floor(half))) / 2,
    p95: at(sorted, Math.ceil(0.95 * sorted.length) - 1),
    max: at(sorted, sorted.length - 1),
  };
}

/** The same of what may hold no measurement at all, as when nobody was answered. */
export function summariseAny(measurements: readonly number[]): Summary | null {
  return measurements.length === 0 ? null : summarise(measurements);
}

function at(sorted: readonly number[], index: number): number {
  const value = sorted[index];
  if (value === undefined) throw new RangeError("There is no such rank");
  return value;
}
