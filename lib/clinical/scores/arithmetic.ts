/** Rounds to so many decimals without leaving a negative zero. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round((value + Number.EPSILON) * factor) / factor + 0;
}

/** How many of the conditions hold. */
export const countTrue = (...conditions: readonly boolean[]): number => conditions.filter(Boolean).length;

/** Points from a chart whose rows hold up to and with their first number; the last row holds for everything above. */
export function pointsUpTo(chart: readonly (readonly [upTo: number, points: number])[], value: number): number {
  const row = chart.find(([upTo]) => value <= upTo);
  return row === undefined ? 0 : row[1];
}

export interface Band {
  band: string;
  /** lowest value of the band */
  from: number;
}

/** The last band, lowest first, whose `from` the value reaches. */
export function bandOf(bands: readonly Band[], value: number): string {
  const reached = bands.filter((band) => value >= band.from).at(-1);
  if (reached === undefined) throw new RangeError("The bands do not start low enough");
  return reached.band;
}

/** "1 point", "2.5 points" */
export const points = (value: number): string => `${value} ${value === 1 ? "point" : "points"}`;
