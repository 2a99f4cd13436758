import type { ExperimentTrace } from "@/lib/learn/types";

/** The longest that anybody else on the thread was held up, ms. */
export function heldUpMs({ beats }: ExperimentTrace): number {
  return beats.reduce((most, { lateMs }) => Math.max(most, lateMs), 0);
}
