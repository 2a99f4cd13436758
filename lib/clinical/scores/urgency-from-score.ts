import type { ScoreResult, Urgency } from "../types";

interface Threshold {
  from: number;
  urgency: Urgency;
}

/**
 * From which value a score of acute illness calls for which urgency, highest first. Scores of long-term risk
 * (cardiovascular, stroke) say nothing about today and are not listed. Sources: Royal College of Physicians 2017
 * (NEWS2: 5 urgent, 7 emergency), Singer 2016 (qSOFA: 2), Lim 2003 (CURB-65 and CRB-65: 3 severe, 2 hospital review).
 */
const THRESHOLDS: Readonly<Record<string, readonly Threshold[]>> = {
  news2: [
    { from: 7, urgency: "emergency" },
    { from: 5, urgency: "urgent" },
  ],
  qsofa: [{ from: 2, urgency: "emergency" }],
  curb65: [
    { from: 3, urgency: "emergency" },
    { from: 2, urgency: "urgent" },
  ],
  crb65: [
    { from: 3, urgency: "emergency" },
    { from: 2, urgency: "urgent" },
  ],
};

/** The urgency that a score alone calls for; null when it calls for none, was refused, or speaks of long-term risk. */
export function urgencyFromScore(result: ScoreResult): Urgency | null {
  if (result.status === "refused") return null;
  return THRESHOLDS[result.model]?.find(({ from }) => result.value >= from)?.urgency ?? null;
}
