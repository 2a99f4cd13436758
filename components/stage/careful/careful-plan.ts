import type { Mode } from "@/lib/graph/types";

/** One run of a careful measurement. */
export interface PlannedRun {
  /** 0 for the two cold runs, then 1 up */
  round: number;
  mode: Mode;
}

/** One mode, the other, the other, the one: whatever drifts in the meantime falls on both alike. */
const ABBA = ["sequential", "concurrent", "concurrent", "sequential"] as const satisfies readonly Mode[];

/** First one run of each mode that finds everything cold and is told apart, then A B B A as often as asked. */
export function carefulPlan(rounds: number): PlannedRun[] {
  const cold: PlannedRun[] = [
    { round: 0, mode: "sequential" },
    { round: 0, mode: "concurrent" },
  ];
  return [...cold, ...Array.from({ length: rounds }, (_, index) => ABBA.map((mode) => ({ round: index + 1, mode }))).flat()];
}
